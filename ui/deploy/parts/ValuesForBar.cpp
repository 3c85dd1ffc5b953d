// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/parts/ValuesForBar.h"

#include "wizard/console/HostTableModel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace convoy {

ValuesForBar::ValuesForBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_box(new QComboBox(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("valuesForBar"));
    m_box->setObjectName(QStringLiteral("valuesFor"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_box);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    setFocusProxy(m_box);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_box);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_box, &QComboBox::activated, this, [this] { emit hostChosen(m_box->currentData().toString()); });
    retranslate();
}

void ValuesForBar::setHosts(const QStringList &hosts, const QString &current, const HasOwn &hasOwn)
{
    m_hosts = hosts;
    m_current = current;
    m_hasOwn = hasOwn;
    retranslate();
}

void ValuesForBar::refill()
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    m_box->addItem(tr("All hosts"), QString());
    for (const QString &host : std::as_const(m_hosts)) {
        const QString shown = hostDisplayName(host);
        const bool hasOwn = m_hasOwn && m_hasOwn(host);
        m_box->addItem(hasOwn ? tr("%1 (values of its own)").arg(shown) : shown, host);
    }
    m_box->setCurrentIndex(qMax(0, m_box->findData(m_current)));
}

void ValuesForBar::retranslate()
{
    m_label->setText(tr("Values &for:"));
    m_box->setAccessibleName(tr("Values for"));
    m_note->setText(m_current.isEmpty() ? tr("These values count for every host that has none of its own.")
                                        : tr("What you change here counts for this host alone."));
    m_box->setAccessibleDescription(m_note->text());
    refill();
}

void ValuesForBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace convoy
