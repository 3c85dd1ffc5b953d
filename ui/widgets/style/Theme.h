// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/RunStates.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace convoy {

/// The look of the window: palettes of our own for light, dark and high contrast, and the symbols and colours of states. GUI thread.
class Theme
{
public:
    enum class Scheme { System, Light, Dark, Contrast };
    enum class Tone { Neutral, Active, Good, Caution, Bad };

    /// Sets the palette. System asks the platform; where it has no answer (no platform theme) light is taken.
    /// setColorScheme does nothing there, so the palette is set, not asked for.
    static void apply(QApplication &application, Scheme scheme);
    static Scheme schemeFromWord(const QString &word); ///< "light", "dark", "contrast", anything else System
    static QString schemeWord(Scheme scheme);

    [[nodiscard]] static bool isDark(const QPalette &palette);
    /// Text colour of a tone on the palette's base; at least 4.5:1 in every scheme (U56).
    [[nodiscard]] static QColor color(Tone tone, const QPalette &palette);
    /// Background for a message of that tone; text on it stays the palette's own.
    [[nodiscard]] static QColor background(Tone tone, const QPalette &palette);
    [[nodiscard]] static QColor border(const QPalette &palette);

    [[nodiscard]] static Tone tone(HostState state);
    /// "✓", "✗", "▶", … : a word always stands beside it (U24).
    [[nodiscard]] static QString symbol(HostState state);
    [[nodiscard]] static QString symbol(Tone tone);
};

} // namespace convoy
