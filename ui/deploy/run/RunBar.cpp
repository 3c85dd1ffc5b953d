// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/run/RunBar.h"

#include "widgets/labels/Announcement.h"
#include "widgets/style/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int BarSteps = 1000;

QString sentences(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : RunBar::tr("%1 %2", "two sentences").arg(first, second);
}

/// Of the bar itself: 3:1 against the page, where a text needs more and is darker.
QColor barColor(Theme::Tone tone, const QPalette &palette)
{
    if (tone == Theme::Tone::Caution && !Theme::isDark(palette))
        return {0xbf, 0x84, 0x00};
    return Theme::color(tone, palette);
}

} // namespace

RunBar::RunBar(QWidget *parent)
    : QWidget(parent)
    , m_standing(new QLabel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("runBar"));
    m_standing->setObjectName(QStringLiteral("runStanding"));
    m_text->setObjectName(QStringLiteral("progressText"));
    for (QLabel *label : {m_standing, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setRange(0, BarSteps);
    m_bar->setValue(0);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_standing);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    m_clock.start();
}

void RunBar::clear()
{
    m_timeLeft.forget();
    m_shown = {};
    m_bar->setValue(0);
}

void RunBar::showRun(const RunModel &run, RunRequest asked)
{
    m_bar->setAccessibleName(tr("Progress of the run"));
    showStanding(runStanding(run.run(), run.watch(), asked, run.session().clock().now()), !run.hasEnded());
    showAmount(run);
}

/// How a run ended is said by the page of its result.
void RunBar::showStanding(const RunStanding &standing, bool isSaid)
{
    const auto tone = static_cast<Theme::Tone>(standing.tone);
    const QString text =
        tr("%1 %2", "symbol, sentence").arg(Theme::symbol(tone), sentences(standing.what.text(), standing.why.text()));
    if (text != m_standing->text()) {
        m_standing->setText(text);
        m_standing->setAccessibleName(sentences(standing.what.text(), standing.why.text()));
        if (isSaid && standing.what != m_shown.what && !m_shown.what.isEmpty())
            announce(this, m_standing->accessibleName(), standing.tone == CellTone::Bad);
    }
    m_shown = standing;
    restyle();
}

void RunBar::showAmount(const RunModel &run)
{
    const TimeLeft::Time now(m_clock.elapsed());
    if (m_shown.tone != CellTone::Active)
        m_timeLeft.forget();
    else if (m_timeLeft.isDue(now))
        m_timeLeft.take(run.timeLeft(), now);
    const QString finished = QLocale().toString(run.finishedCount());
    const QString hosts = tr("%1 of %n host(s) finished.", nullptr, run.rowCount()).arg(finished);
    m_text->setText(sentences(hosts, m_timeLeft.text().text()));
    m_bar->setValue(static_cast<int>(run.progress() * BarSteps));
    m_bar->setAccessibleDescription(sentences(m_standing->accessibleName(), m_text->text()));
}

void RunBar::restyle()
{
    const auto tone = static_cast<Theme::Tone>(m_shown.tone);
    QPalette bar = palette();
    for (const auto role : {QPalette::Highlight, QPalette::Accent})
        bar.setColor(role, barColor(tone, palette()));
    if (bar.color(QPalette::Highlight) != m_bar->palette().color(QPalette::Highlight))
        m_bar->setPalette(bar);
    QPalette text = palette();
    text.setColor(QPalette::WindowText, Theme::color(tone, palette()));
    if (text.color(QPalette::WindowText) != m_standing->palette().color(QPalette::WindowText))
        m_standing->setPalette(text);
    QFont bold = font();
    bold.setBold(true);
    m_standing->setFont(bold);
}

void RunBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace convoy
