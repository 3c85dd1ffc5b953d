// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Paper.h"

namespace convoy::paper {

/// The PDF, A4 across, every page with its number and how many there are. Empty when it could not be drawn.
QByteArray pdfOf(const Paper &paper);

} // namespace convoy::paper
