// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace convoy::test {

using Rows = QList<QStringList>;

/// A report as a reader without our program sees it.
struct ReadHtml
{
    QString problem; ///< why it is no well-formed document
    QString language;
    QStringList headings; ///< h1, h2, h3
    QMap<QString, Rows> tables; ///< by the section's id; header rows first
    QStringList logs; ///< texts of <pre>
    QStringList elements; ///< names of all that occur, each once
    QStringList references; ///< values of src, href, action, …
    int bars = 0; ///< rectangles of the drawing
    QString text; ///< all of it

    static ReadHtml of(const QByteArray &html);
};

/// Records of RFC 4180, the first one the titles.
Rows readCsv(const QByteArray &csv);

/// Without any white space and ligatures: lines of a PDF break where the page wants it.
QString squeezed(const QString &text);

} // namespace convoy::test
