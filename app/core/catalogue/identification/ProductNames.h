// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace convoy {

/// What a product name says of the release: "2012 r2", "version 1709", "nt 4.0"; empty when it names none, as that of a
/// semi-annual release does ("Windows Server Standard").
QString releaseInName(QStringView productName);

/// A client's product name: Windows 10, 11, 8, 7, Vista, XP, and not a server's.
bool isClientName(QStringView productName);

} // namespace convoy
