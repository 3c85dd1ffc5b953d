// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace convoy {

class JsonObjectReader;

/// What the plan of a solution follows from, beside the facts: by it a run judges its hosts again.
struct PlanBasis
{
    QString definition;    ///< id of the definition, or the absolute path of its folder
    QString sha256;        ///< of the definition's files, so that another one of the same id is noticed
    QString document;      ///< source and its date, which reports cite
    QStringList answers;   ///< FACT=VALUE, as the operator gave them
    QStringList acknowledged; ///< rules
    QStringList toAcknowledge = {}; ///< rules that fired and still have to be, before the plan may be carried out
    QMap<QString, QString> waived; ///< rule -> reason
    QString media;         ///< folder on this computer that copy steps bring to the hosts; empty: there is none

    [[nodiscard]] bool isEmpty() const { return definition.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const; ///< stored and shown alike
    static PlanBasis fromJson(JsonObjectReader &&reader);
};

} // namespace convoy
