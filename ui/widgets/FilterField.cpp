// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterField.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace convoy {

FilterField::FilterField(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_counts(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setClearButtonEnabled(true);
    m_label->setBuddy(m_edit);
    m_counts->setObjectName(QStringLiteral("filterCounts"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_counts);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::textChanged);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::retranslate);
    retranslate();
}

void FilterField::setCaption(const QString &caption, const QString &accessibleName)
{
    m_caption = caption;
    m_name = accessibleName;
    retranslate();
}

QString FilterField::text() const
{
    return m_edit->text();
}

void FilterField::clear()
{
    m_edit->clear();
}

void FilterField::setCounts(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    retranslate();
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterField::retranslate()
{
    const QLocale locale;
    m_label->setText(m_caption.isEmpty() ? tr("Quick &filter:") : m_caption);
    m_edit->setAccessibleName(m_name.isEmpty() ? tr("Quick filter") : m_name);
    m_edit->setPlaceholderText(tr("Part of a name"));
    m_counts->setText(m_edit->text().isEmpty() && m_shown == m_total
                          ? tr("%1 in all").arg(locale.toString(m_total))
                          : tr("%1 of %2 shown").arg(locale.toString(m_shown), locale.toString(m_total)));
}

} // namespace convoy
