// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace convoy {

/// One of the drawings under resources/icons ("cube"), in the colour of button text, so that it is seen in every theme
/// (U56). Draw it again after a change of palette. Null where Qt has no SVG plug-in: never the only thing on a button.
QIcon textIcon(const QString &name, const QPalette &palette);

} // namespace convoy
