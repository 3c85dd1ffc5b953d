// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace convoy {

/// Which exit code of the command line a failure maps to (command-line contract, "Exit codes").
enum class ErrorKind {
    Failed = 1,     ///< tried, and something failed
    Request = 2,    ///< the request is wrong: usage, unknown name, unreadable or refused input
    Blocked = 3,    ///< prerequisites block it; nothing was changed
    Denied = 4,     ///< the operator may not do this; nothing was changed
    Stopped = 5,    ///< stopped or limit reached before the end; can be resumed
    Repository = 6, ///< the repository can't be used
};

/// One expected failure, in the three parts a person needs: what happened, why, what to do.
///
/// The texts are Messages: translated when shown, English in logs and journal. `code` is kebab-case, never
/// translated and never renamed; scripts rely on it. `detail` is the technical text (an exit status, the words
/// of a library), shown under "details". A value type; may cross threads.
struct Error
{
    QString code;
    Message what;
    Message why;    ///< may be empty
    Message remedy; ///< what to do; may be empty only where the sentence of `what` says it
    QString detail;
    ErrorKind kind = ErrorKind::Failed;
    std::shared_ptr<const Error> cause;

    Error() = default;
    Error(QString errorCode, Message happened, ErrorKind errorKind = ErrorKind::Failed);

    /// Chained setters, so that a failure is written as one expression.
    Error &&because(Message reason) &&;
    Error &&advise(Message advice) &&;
    Error &&with(QString technicalText) &&;
    Error &&causedBy(Error other) &&;

    /// What and why in one text, in the language now set; what the window's headline and stderr show.
    [[nodiscard]] QString text() const;
    /// The same in English, for logs.
    [[nodiscard]] QString english() const;
    /// {"code","message","detail","remedy"} of the command-line contract, texts in the language now set.
    [[nodiscard]] QJsonObject toContractJson() const;
    /// Loses nothing but the cause; the texts keep their source and arguments, so that a journal row can be
    /// shown in another language later.
    [[nodiscard]] QJsonObject toStoredJson() const;
    static Error fromStoredJson(const QJsonObject &object);
};

} // namespace convoy
