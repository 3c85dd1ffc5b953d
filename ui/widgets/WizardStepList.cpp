// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WizardStepList.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace convoy {

namespace {

constexpr int Margin = 16;
constexpr int TopMargin = 24;
constexpr int Spacing = 12;
constexpr int NamesWidthInChars = 26;
constexpr int BarWidth = 3;
constexpr int FirstRow = 2;
constexpr int LastRow = 40; ///< below every step; takes the rest of the height

} // namespace

WizardStepList::WizardStepList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_position(new QLabel(this))
{
    setObjectName(QStringLiteral("wizardSteps"));
    m_position->setObjectName(QStringLiteral("wizardPosition"));
    m_grid->setContentsMargins(Margin, TopMargin, Margin, Margin);
    m_grid->setHorizontalSpacing(Spacing);
    m_grid->setVerticalSpacing(Spacing);
    m_grid->addWidget(m_position, 0, 0, 1, 2);
    m_grid->setRowMinimumHeight(1, Spacing / 2);
    m_grid->setRowStretch(LastRow, 1);
    m_grid->setColumnStretch(1, 1);
}

void WizardStepList::addStep()
{
    const auto number = static_cast<int>(m_steps.size());
    auto *step = new QLabel(this);
    step->setObjectName(QStringLiteral("wizardStep%1").arg(number + 1));
    step->setTextFormat(Qt::PlainText);
    step->setWordWrap(true);
    m_grid->addWidget(step, FirstRow + number, 1, Qt::AlignTop);
    m_steps += step;
}

void WizardStepList::setSteps(const QStringList &names)
{
    m_names = names;
    while (m_steps.size() < names.size())
        addStep();
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

QString WizardStepList::mark(int step) const
{
    return step < m_current ? QStringLiteral("✓") : QLocale().toString(step + 1);
}

int WizardStepList::markWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        widest = qMax(widest, metrics.horizontalAdvance(mark(step)));
    return widest;
}

void WizardStepList::refreshStep(int step)
{
    const QString name = m_names.value(step);
    QLabel *label = m_steps.at(step);
    label->setText(m_isCompact ? mark(step) : name);
    label->setToolTip(m_isCompact ? name : QString());
    label->setAccessibleName(step < m_current ? tr("%1, done").arg(name) : name);
    QFont own = font();
    own.setBold(step == m_current);
    label->setFont(own);
    label->setForegroundRole(step > m_current ? QPalette::PlaceholderText : QPalette::WindowText);
}

int WizardStepList::wantedWidth() const
{
    const int width = m_isCompact ? fontMetrics().horizontalAdvance(QStringLiteral("00/00"))
                                  : fontMetrics().averageCharWidth() * NamesWidthInChars;
    return width + 2 * Margin;
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
    setAccessibleName(tr("Steps: %1, %2").arg(position, m_names.value(m_current)));
    for (int i = 0; i < m_steps.size(); ++i)
        refreshStep(i);
    m_grid->setColumnMinimumWidth(0, m_isCompact ? 0 : markWidth());
    m_grid->setHorizontalSpacing(m_isCompact ? 0 : Spacing);
    setFixedWidth(wantedWidth());
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
    for (int step = 0; step < m_steps.size() && !m_isCompact; ++step) {
        const QLabel *label = m_steps.at(step);
        painter.setFont(label->font());
        painter.setPen(palette().color(label->foregroundRole()));
        painter.drawText(
            QRect(Margin, label->y() + label->contentsMargins().top(), label->x() - Margin, label->height()),
            Qt::AlignLeft | Qt::AlignTop, mark(step));
    }
    if (m_current < 0 || m_current >= m_steps.size())
        return;
    const QRect place = m_steps.at(m_current)->geometry();
    painter.fillRect(0, place.top() - 2, BarWidth, place.height() + 4, palette().color(QPalette::Highlight));
}

} // namespace convoy
