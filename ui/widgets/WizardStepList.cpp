// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WizardStepList.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int Margin = 16;
constexpr int Spacing = 12;
constexpr int NamesWidthInChars = 22;
constexpr int MarkWidth = 3;

} // namespace

WizardStepList::WizardStepList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_position(new QLabel(this))
{
    setObjectName(QStringLiteral("wizardSteps"));
    m_position->setObjectName(QStringLiteral("wizardPosition"));
    m_column->setContentsMargins(Margin, Margin, Margin, Margin);
    m_column->setSpacing(Spacing);
    m_column->addWidget(m_position);
    m_column->addSpacing(Spacing);
    m_column->addStretch();
}

void WizardStepList::setSteps(const QStringList &names)
{
    m_names = names;
    while (m_labels.size() < names.size()) {
        auto *label = new QLabel(this);
        label->setObjectName(QStringLiteral("wizardStep%1").arg(m_labels.size() + 1));
        label->setWordWrap(true);
        m_column->insertWidget(m_column->count() - 1, label);
        m_labels += label;
    }
    refresh();
}

void WizardStepList::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void WizardStepList::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    refresh();
}

void WizardStepList::refresh()
{
    const QLocale locale;
    const QString present = locale.toString(m_current + 1);
    const QString count = locale.toString(static_cast<int>(m_names.size()));
    const QString position = tr("Step %1 of %2").arg(present, count);
    m_position->setText(m_isCompact
                            ? tr("%1/%2", "present step and number of steps, as short as possible").arg(present, count)
                            : position);
    m_position->setAccessibleName(position);
    const QString name = m_names.value(m_current);
    setAccessibleName(tr("Steps: %1, %2").arg(position, name));
    for (int i = 0; i < m_labels.size(); ++i) {
        QLabel *label = m_labels.at(i);
        const QString mark = i < m_current ? QStringLiteral("✓") : locale.toString(i + 1);
        label->setText(m_isCompact ? mark : QStringLiteral("%1   %2").arg(mark, m_names.value(i)));
        label->setToolTip(m_isCompact ? m_names.value(i) : QString());
        label->setAccessibleName(i < m_current ? tr("%1, done").arg(m_names.value(i)) : m_names.value(i));
        QFont font = this->font();
        font.setBold(i == m_current);
        label->setFont(font);
        label->setForegroundRole(i > m_current ? QPalette::PlaceholderText : QPalette::WindowText);
    }
    const int width = m_isCompact ? fontMetrics().horizontalAdvance(QStringLiteral("00/00")) + 2 * Margin
                                  : fontMetrics().averageCharWidth() * NamesWidthInChars + 2 * Margin;
    setFixedWidth(width);
    update();
}

void WizardStepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

void WizardStepList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(width() - 1, 0, 1, height(), palette().color(QPalette::Mid));
    if (m_current < 0 || m_current >= m_labels.size())
        return;
    const QRect present = m_labels.at(m_current)->geometry();
    painter.fillRect(Margin / 2 - MarkWidth, present.top(), MarkWidth, present.height(),
                     palette().color(QPalette::Highlight));
}

} // namespace convoy
