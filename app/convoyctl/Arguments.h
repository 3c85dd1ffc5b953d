// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliCommand.h"
#include "base/Result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoy {

/// A command line, taken apart. Options may stand anywhere; "--" ends them.
class Arguments
{
public:
    /// Never fails as a whole: what could be read is there beside the first problem, so that a wrong line is answered in
    /// the language and the form that it asks for.
    static Arguments parse(const QStringList &line);

    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] const CliCommand *command() const { return m_command; }
    [[nodiscard]] const QStringList &words() const { return m_words; } ///< all, the command's included
    [[nodiscard]] const QStringList &values() const { return m_values; } ///< what follows the command's name

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const; ///< empty when not given
    [[nodiscard]] std::optional<QString> given(const QString &option) const;
    [[nodiscard]] QStringList list(const QString &option) const;
    /// A whole number in a range; `fallback` when not given; "bad-value" else.
    [[nodiscard]] Result<int> number(const QString &option, int fallback, int least, int most) const;
    /// The one value of an option that could be a list in another command; "option-twice" when there are more.
    [[nodiscard]] Result<std::optional<QString>> single(const QString &option) const;

private:
    void readOption(const QString &argument, const QStringList &line, qsizetype &index);
    void store(const QString &name, const QString &value);
    void findTwice();
    void findProblems();
    void complain(Error error);

    QStringList m_words;
    QStringList m_values;
    QMap<QString, QStringList> m_options;
    QString m_unknownOption; ///< the first, as it was typed
    const CliCommand *m_command = nullptr;
    std::optional<Error> m_problem;
};

/// A refusal of a command line (ErrorKind::Request) whose remedy is the command's help.
Error usageError(const QString &code, Message happened, const CliCommand *command = nullptr);

} // namespace convoy
