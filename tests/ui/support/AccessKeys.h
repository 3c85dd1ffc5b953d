// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace convoy {

/// Access keys of what can be seen in a window, and those that two things share ("P: selectBy, pasteHosts").
QStringList sharedAccessKeys(const QWidget &window);
/// Object names of what takes the focus but has no accessible name of its own, and no text to serve as one.
QStringList namelessControls(const QWidget &window);
/// Labels and buttons whose text does not fit into the room they have.
QStringList clippedTexts(const QWidget &window);

} // namespace convoy
