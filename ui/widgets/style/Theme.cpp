// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QStyleHints>

namespace convoy {

namespace {

QPalette lightPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0xf4, 0xf5, 0xf7));
    p.setColor(QPalette::WindowText, QColor(0x1c, 0x22, 0x2b));
    p.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    p.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf8, 0xfa));
    p.setColor(QPalette::Text, QColor(0x1c, 0x22, 0x2b));
    p.setColor(QPalette::Button, QColor(0xe9, 0xec, 0xf0));
    p.setColor(QPalette::ButtonText, QColor(0x1c, 0x22, 0x2b));
    p.setColor(QPalette::ToolTipBase, QColor(0x26, 0x2d, 0x38));
    p.setColor(QPalette::ToolTipText, QColor(0xff, 0xff, 0xff));
    p.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0xbf));
    p.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    p.setColor(QPalette::Link, QColor(0x15, 0x55, 0xb0));
    p.setColor(QPalette::LinkVisited, QColor(0x15, 0x55, 0xb0));
    p.setColor(QPalette::PlaceholderText, QColor(0x5f, 0x6a, 0x79));
    p.setColor(QPalette::Mid, QColor(0xc3, 0xc9, 0xd2));
    p.setColor(QPalette::Accent, QColor(0x1f, 0x5f, 0xbf));
    return p;
}

QPalette darkPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0x1e, 0x22, 0x29));
    p.setColor(QPalette::WindowText, QColor(0xe8, 0xea, 0xee));
    p.setColor(QPalette::Base, QColor(0x16, 0x19, 0x1f));
    p.setColor(QPalette::AlternateBase, QColor(0x1b, 0x1f, 0x26));
    p.setColor(QPalette::Text, QColor(0xe8, 0xea, 0xee));
    p.setColor(QPalette::Button, QColor(0x2c, 0x32, 0x3c));
    p.setColor(QPalette::ButtonText, QColor(0xe8, 0xea, 0xee));
    p.setColor(QPalette::ToolTipBase, QColor(0xe8, 0xea, 0xee));
    p.setColor(QPalette::ToolTipText, QColor(0x16, 0x19, 0x1f));
    p.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xd0));
    p.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    p.setColor(QPalette::Link, QColor(0x7f, 0xb2, 0xff));
    p.setColor(QPalette::LinkVisited, QColor(0x7f, 0xb2, 0xff));
    p.setColor(QPalette::PlaceholderText, QColor(0x98, 0xa2, 0xb0));
    p.setColor(QPalette::Light, QColor(0x3a, 0x42, 0x4e));
    p.setColor(QPalette::Midlight, QColor(0x33, 0x3a, 0x45));
    p.setColor(QPalette::Mid, QColor(0x4a, 0x53, 0x61));
    p.setColor(QPalette::Dark, QColor(0x10, 0x13, 0x18));
    p.setColor(QPalette::Shadow, QColor(0x08, 0x0a, 0x0d));
    p.setColor(QPalette::Accent, QColor(0x2f, 0x6f, 0xd0));
    return p;
}

/// Black, white and one signal colour. Outlines are grey: white ones would not change enough when the focus comes (3:1
/// between any two of black, grey and signal).
QPalette contrastPalette()
{
    const QColor black(0x00, 0x00, 0x00);
    const QColor white(0xff, 0xff, 0xff);
    const QColor grey(0x7c, 0x7c, 0x7c);
    const QColor signal(0xff, 0xe2, 0x3d);
    QPalette p;
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase, QPalette::HighlightedText})
        p.setColor(role, black);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        p.setColor(role, white);
    for (const auto role : {QPalette::PlaceholderText, QPalette::Mid})
        p.setColor(role, grey);
    p.setColor(QPalette::Button, QColor(0x2b, 0x2b, 0x2b));
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited, QPalette::Accent})
        p.setColor(role, signal);
    return p;
}

void setDisabled(QPalette &p, const QColor &text)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, text);
    p.setColor(QPalette::Disabled, QPalette::Highlight, p.color(QPalette::Mid));
}

} // namespace

void Theme::apply(QApplication &application, Scheme scheme)
{
    if (scheme == Scheme::System) {
        const bool isDarkWanted = QApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        scheme = isDarkWanted ? Scheme::Dark : Scheme::Light;
    }
    QPalette palette = scheme == Scheme::Contrast ? contrastPalette()
                       : scheme == Scheme::Dark   ? darkPalette()
                                                  : lightPalette();
    setDisabled(palette, scheme == Scheme::Contrast ? QColor(0xb4, 0xb4, 0xb4)
                         : scheme == Scheme::Dark   ? QColor(0x8a, 0x93, 0xa1)
                                                    : QColor(0x6b, 0x74, 0x82));
    application.setPalette(palette);
}

Theme::Scheme Theme::schemeFromWord(const QString &word)
{
    if (word == QLatin1String("light"))
        return Scheme::Light;
    if (word == QLatin1String("contrast"))
        return Scheme::Contrast;
    return word == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

QString Theme::schemeWord(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::Contrast:
        return QStringLiteral("contrast");
    case Scheme::System:
        break;
    }
    return QStringLiteral("system");
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor Theme::color(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Active:
        return dark ? QColor(0x7f, 0xb2, 0xff) : QColor(0x15, 0x55, 0xb0);
    case Tone::Good:
        return dark ? QColor(0x6f, 0xd3, 0x8e) : QColor(0x1a, 0x6b, 0x37);
    case Tone::Caution:
        return dark ? QColor(0xf0, 0xc0, 0x5a) : QColor(0x80, 0x55, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x93, 0x8a) : QColor(0xb0, 0x25, 0x1d);
    case Tone::Neutral:
        break;
    }
    return palette.color(QPalette::Text);
}

QColor Theme::background(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Active:
        return dark ? QColor(0x1c, 0x2b, 0x42) : QColor(0xe8, 0xf0, 0xfb);
    case Tone::Good:
        return dark ? QColor(0x1b, 0x30, 0x23) : QColor(0xe7, 0xf4, 0xea);
    case Tone::Caution:
        return dark ? QColor(0x35, 0x2c, 0x17) : QColor(0xfd, 0xf4, 0xdf);
    case Tone::Bad:
        return dark ? QColor(0x3b, 0x20, 0x1f) : QColor(0xfc, 0xea, 0xe8);
    case Tone::Neutral:
        break;
    }
    return palette.color(QPalette::AlternateBase);
}

QColor Theme::border(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

Theme::Tone Theme::tone(HostState state)
{
    switch (state) {
    case HostState::Done:
    case HostState::RolledBack:
        return Tone::Good;
    case HostState::DoneRestartWanted:
    case HostState::Skipped:
    case HostState::Stopped:
    case HostState::NotStarted:
        return Tone::Caution;
    case HostState::Failed:
    case HostState::Unreachable:
    case HostState::RolledBackInPart:
        return Tone::Bad;
    case HostState::Planned:
        return Tone::Neutral;
    default:
        return Tone::Active;
    }
}

QString Theme::symbol(HostState state)
{
    switch (state) {
    case HostState::Planned:
        return QStringLiteral("○");
    case HostState::Done:
        return QStringLiteral("✓");
    case HostState::DoneRestartWanted:
        return QStringLiteral("↻");
    case HostState::Skipped:
        return QStringLiteral("–");
    case HostState::Failed:
        return QStringLiteral("✗");
    case HostState::Unreachable:
        return QStringLiteral("⌀");
    case HostState::NotStarted:
        return QStringLiteral("·");
    case HostState::Stopped:
        return QStringLiteral("■");
    case HostState::RolledBack:
    case HostState::RolledBackInPart:
        return QStringLiteral("↩");
    default:
        return QStringLiteral("▸");
    }
}

QString Theme::symbol(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("✓");
    case Tone::Caution:
        return QStringLiteral("!");
    case Tone::Bad:
        return QStringLiteral("✗");
    case Tone::Active:
        return QStringLiteral("▸");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("i");
}

} // namespace convoy
