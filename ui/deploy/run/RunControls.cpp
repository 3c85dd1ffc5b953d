// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/run/RunControls.h"

#include "widgets/FlowLayout.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int ExplanationLines = 2;

RunRequest requestOf(RunAction action)
{
    switch (action) {
    case RunAction::Pause:
        return RunRequest::Pause;
    case RunAction::Continue:
        return RunRequest::Continue;
    case RunAction::StopAfterStep:
        return RunRequest::StopAfterStep;
    default:
        return RunRequest::StopNow;
    }
}

} // namespace

RunControls::RunControls(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new QLabel(this))
{
    setObjectName(QStringLiteral("runControls"));
    m_explanation->setObjectName(QStringLiteral("controlExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *row = new FlowLayout(8);
    const std::initializer_list<std::pair<RunAction, const char *>> names{{RunAction::Pause, "pauseRun"},
                                                                          {RunAction::Continue, "continueRun"},
                                                                          {RunAction::StopAfterStep, "stopAfterStep"},
                                                                          {RunAction::StopNow, "stopNow"}};
    for (const auto &[action, name] : names) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, action = action] { emit wanted(requestOf(action)); });
        m_buttons.insert(action, button);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_explanation);
    retranslate();
}

void RunControls::showRun(const StoredRun &run)
{
    m_run = run;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const Message obstacle = runActionObstacle(run, it.key());
        const QString said = obstacle.isEmpty() ? runActionPromise(it.key()).text() : obstacle.text();
        it.value()->setToolTip(said);
        it.value()->setAccessibleDescription(said);
    }
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (runActionObstacle(run, it.key()).isEmpty())
            it.value()->setEnabled(true);
    }
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (!runActionObstacle(run, it.key()).isEmpty())
            disable(it.value());
    }
    explain();
}

/// The keyboard must not fall out of a button that has just been pressed: it goes to one that can be pressed now.
void RunControls::disable(QPushButton *button)
{
    if (button->hasFocus()) {
        for (const RunAction action : m_buttons.keys()) {
            if (!runActionObstacle(m_run, action).isEmpty())
                continue;
            m_buttons.value(action)->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    button->setEnabled(false);
}

QPushButton *RunControls::pointed() const
{
    for (QPushButton *button : m_buttons) {
        if (button->underMouse())
            return button;
    }
    for (QPushButton *button : m_buttons) {
        if (button->hasFocus())
            return button;
    }
    return nullptr;
}

void RunControls::explain()
{
    const QPushButton *button = pointed();
    m_explanation->setText(button ? button->accessibleDescription() : runStateAdvice(m_run).text());
    // Always the same room, so that nothing below moves when the mouse does.
    m_explanation->setMinimumHeight(m_explanation->fontMetrics().lineSpacing() * ExplanationLines);
}

bool RunControls::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        QMetaObject::invokeMethod(this, &RunControls::explain, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void RunControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunControls::retranslate()
{
    m_buttons.value(RunAction::Pause)->setText(tr("&Pause"));
    m_buttons.value(RunAction::Continue)->setText(tr("Cont&inue"));
    m_buttons.value(RunAction::StopAfterStep)->setText(tr("Stop after this st&ep"));
    m_buttons.value(RunAction::StopNow)->setText(tr("Stop &now…"));
    showRun(m_run);
}

} // namespace convoy
