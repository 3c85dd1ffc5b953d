// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/source/ShareClient.h"

namespace convoy {

/// Which files of a share have to be copied for its packages to be found: archives and their signatures, the folders of packages with
/// everything in them, and what MediaInfo.xml and templates are called. Foreign files stay where they are. Pure.
QList<ShareClient::File> packageFiles(const QList<ShareClient::File> &files);

} // namespace convoy
