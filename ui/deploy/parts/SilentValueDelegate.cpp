// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/parts/SilentValueDelegate.h"

#include "wizard/deploy/SilentIniPageModel.h"

#include <QLineEdit>

namespace convoy {

QWidget *SilentValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                           const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("silentValueEditor"));
    edit->setFrame(false);
    edit->setAutoFillBackground(true);
    edit->setAccessibleName(index.data(SilentIniPageModel::KeyRole).toString());
    if (index.data(SilentIniPageModel::IsSecretRole).toBool()) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText);
        edit->setPlaceholderText(tr("Empty: leave it as it is"));
    }
    return edit;
}

} // namespace convoy
