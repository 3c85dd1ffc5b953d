// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

/// How many columns of a terminal a text takes: combining marks none, East Asian wide characters two.
qsizetype displayWidth(const QString &text);
/// Cut to a width, with "…" where something is missing.
QString elided(const QString &text, qsizetype width);
/// Broken at blanks into lines of at most `width`, each after the first indented.
QString wrapped(const QString &text, qsizetype width, qsizetype indent);

/// A table in plain text, aligned by display width. Line ends and control characters in cells become blanks.
class TextTable
{
public:
    explicit TextTable(QStringList headers, QList<int> rightAligned = {});
    void add(QStringList row);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList &cells, const QList<qsizetype> &widths) const;
    QStringList m_headers;
    QList<int> m_rightAligned;
    QList<QStringList> m_rows;
};

} // namespace convoy
