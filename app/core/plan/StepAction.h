// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace convoy {

class JsonObjectReader;

/// What the definition of a solution says of one of its steps, beside its kind and its command.
struct StepAction
{
    Message title;
    Message instruction{}; ///< of Confirm: what a person does
    QString folder{};      ///< where the command runs; of Copy: the folder on the operator's computer that is copied
    QStringList services{}; ///< stopped, brought back; of Restart: those that run before it is over
    QList<int> success{0};  ///< exit codes; one in no list is a failure
    QList<int> restart{};   ///< done, once the host has been restarted
    QList<int> busy{};      ///< nothing was done; it is tried again
    QList<int> ports{};     ///< of Restart: listened on before it is over
    int minutes = 0;        ///< of Wait: so long; of Restart: at most so long; 0: the standard
    bool isPointOfNoReturn = false;

    /// As PLAN shows a step (contract), in the language now set.
    [[nodiscard]] QJsonObject toJson() const;
    /// Language-free.
    [[nodiscard]] QJsonObject toStoredJson() const;
    static StepAction fromStoredJson(JsonObjectReader &reader);
};

} // namespace convoy
