// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/TrailDialog.h"

#include "console/AuditPane.h"
#include "widgets/ScrollPane.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

TrailDialog::TrailDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("trailDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new ScrollPane(new AuditPane(session, this), this), 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(860, 560);
    retranslate();
}

void TrailDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TrailDialog::retranslate()
{
    setWindowTitle(tr("Audit trail"));
    m_close->setText(tr("C&lose"));
}

} // namespace convoy
