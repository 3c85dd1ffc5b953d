// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/window/SectionStack.h"

#include "widgets/ScrollPane.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace convoy {

namespace {

/// For the picture to reach the screen before the next pane is made.
constexpr std::chrono::milliseconds Breath{20};

} // namespace

void SectionStack::addSection(QWidget *pane)
{
    m_makers.append(std::function<QWidget *()>());
    pane->installEventFilter(this);
    addWidget(new ScrollPane(pane, this));
}

void SectionStack::addSection(std::function<QWidget *()> make)
{
    m_makers += std::move(make);
    addWidget(new QWidget(this));
}

bool SectionStack::isComplete() const
{
    return std::ranges::none_of(m_makers, [](const auto &maker) { return static_cast<bool>(maker); });
}

void SectionStack::showSection(int section)
{
    if (section < 0 || section >= count())
        return;
    make(section);
    setCurrentIndex(section);
}

QWidget *SectionStack::pane(int section)
{
    make(section);
    return static_cast<ScrollPane *>(widget(section))->widget();
}

void SectionStack::make(int section)
{
    const auto maker = std::exchange(m_makers[section], {});
    if (!maker)
        return;
    QWidget *place = widget(section);
    insertWidget(section, new ScrollPane(maker(), this));
    removeWidget(place);
    place->deleteLater();
}

void SectionStack::makeNext()
{
    const auto next = std::ranges::find_if(m_makers, [](const auto &maker) { return static_cast<bool>(maker); });
    if (next == m_makers.end())
        return;
    make(static_cast<int>(next - m_makers.begin()));
    QTimer::singleShot(Breath, this, &SectionStack::makeNext);
}

/// The stack itself is never painted: its panes cover it.
bool SectionStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        QTimer::singleShot(Breath, this, &SectionStack::makeNext);
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace convoy
