// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoy {

/// A silent.ini, read and written by the rules of packages reference 2.2: order, case, comments, line ending and
/// unknown lines survive; the last duplicate wins; nothing is trimmed; no BOM is written. Text is taken as UTF-8
/// and kept byte by byte where it is not.
class SilentIni
{
public:
    struct Entry
    {
        QString section;
        QString key;
        QString value;
        QString comment; ///< comment lines right above, without their marks, for a tool tip
        bool operator==(const Entry &) const = default;
    };

    SilentIni() = default;
    /// Refuses NUL bytes ("silent-ini-nul"), UTF-16 ("silent-ini-utf16"), a key before any section
    /// ("silent-ini-no-section") and more than 1 MB ("silent-ini-too-large"); all are ErrorKind::Request and name
    /// `fileName` and the line. A UTF-8 BOM is dropped.
    static Result<SilentIni> parse(const QByteArray &bytes, const QString &fileName);

    /// Every section's keys in file order, duplicates folded (the last value, at the first one's place).
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] QStringList sections() const;
    [[nodiscard]] std::optional<QString> value(const QString &section, const QString &key) const;
    /// Changes the value that counts; a key or section that the file lacks is added at the end of its section.
    /// The value must hold no line end (the caller validates: see isWritableValue).
    void setValue(const QString &section, const QString &key, const QString &value);
    static bool isWritableValue(const QString &value);
    static bool isWritableKey(const QString &key);
    static bool isWritableSection(const QString &section);

    [[nodiscard]] QByteArray toBytes() const;

private:
    struct Line
    {
        enum class Kind { Section, Key, Comment, Other } kind = Kind::Other;
        QByteArray raw; ///< without the line end
        QByteArray end; ///< the line's own end; empty only on a last line that has none
        QString section;
        QString key;
        QString value;
    };

    static void classify(Line &line, const QString &text, std::optional<QString> &section);
    [[nodiscard]] QString commentAbove(qsizetype index) const;
    [[nodiscard]] qsizetype lineOf(const QString &section, const QString &key) const;
    void insertLine(qsizetype index, Line line);
    [[nodiscard]] QString decoded(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray encoded(const QString &text) const;

    QList<Line> m_lines;
    QByteArray m_lineEnd = "\n"; ///< for new lines: the file's first one
    bool m_isLatin1 = false;     ///< the file is not UTF-8; every byte is then one character
};

} // namespace convoy
