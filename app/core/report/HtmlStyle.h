// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

QString screenStyle(); ///< CSS for browsers: contrast of 4.5:1 and more, light, dark and on paper
QString paperStyle();  ///< CSS as QTextDocument knows it

} // namespace convoy
