// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/ToneDelegate.h"

namespace convoy {

/// Edits a silent.ini value; a secret is typed unseen.
class SilentValueDelegate : public ToneDelegate
{
    Q_OBJECT

public:
    using ToneDelegate::ToneDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace convoy
