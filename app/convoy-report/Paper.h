// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace convoy::paper {

struct Bar
{
    QString label;
    QString text;
    double from = 0;
    double to = 0;
    QColor colour;
};

struct Tick
{
    double at = 0;
    QString text;
};

/// A report as it comes over standard input: what to print, ready in the reader's language.
struct Paper
{
    QString title;
    QString html;
    QString foot;
    QString pages; ///< "Page %1 of %2"
    QList<Bar> bars;
    QList<Tick> ticks;
    int barsPerDrawing = 1;

    /// Nothing when it is no report.
    static std::optional<Paper> read(const QByteArray &json);
};

} // namespace convoy::paper
