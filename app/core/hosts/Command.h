// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// A command line for a POSIX shell, with the form that may be shown: secrets masked in it.
///
/// Built from pieces: text() is taken as it is, word() is quoted, secret() is quoted in the raw form and "********" in
/// the shown one. `Command("rm -rf -- ").word(path)`
class Command
{
public:
    Command() = default;
    explicit Command(const QString &text);

    Command &text(const QString &part);
    Command &word(const QString &argument);
    Command &secret(const QString &argument);
    /// One line that sets a variable of the shell: `name='value'` and its end.
    Command &assign(const char *name, const QString &value);

    [[nodiscard]] const QString &raw() const { return m_raw; }
    [[nodiscard]] const QString &shown() const { return m_shown; }
    /// One argument in single quotes, safe for any POSIX shell.
    static QString quoted(const QString &argument);

private:
    QString m_raw;
    QString m_shown;
};

} // namespace convoy
