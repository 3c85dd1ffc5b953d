// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/labels/SelectableLabel.h"

namespace convoy {

class HostStore;
struct Host;

/// The key of a host that is trusted: in groups and in words, to be compared by eye and over the telephone, and where it
/// is from. Hidden for a host that is not reached over SSH.
class HostKeyLabel : public SelectableLabel
{
    Q_OBJECT

public:
    explicit HostKeyLabel(QWidget *parent = nullptr);
    void showKey(HostStore &hosts, const Host &host);
};

} // namespace convoy
