// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Read before every source of app/core in builds with tests. Debian keeps all Qt headers below one folder, so
// <QtGui/QColor> is found without linking Gui. Every header of Gui and Widgets uses one of these words: with
// this, including one is an error.
#pragma GCC poison Q_GUI_EXPORT Q_WIDGETS_EXPORT
