// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/run/RunCounts.h"

#include "widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QToolButton>

namespace convoy {

RunCounts::RunCounts(const QList<RunModel::Bucket> &buckets, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("runCounts"));
    auto *row = new FlowLayout(4, this);
    for (const RunModel::Bucket bucket : buckets) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("count%1").arg(static_cast<int>(bucket)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_buttons.insert(bucket, button);
        m_group->addButton(button, static_cast<int>(bucket));
        row->addWidget(button);
    }
    m_buttons.first()->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        retranslate();
        if (isOn)
            emit chosenChanged();
    });
    retranslate();
}

RunModel::Bucket RunCounts::chosen() const
{
    return static_cast<RunModel::Bucket>(m_group->checkedId());
}

void RunCounts::showCounts(const RunModel &run)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        m_counts.insert(it.key(), run.count(it.key()));
    retranslate();
}

QString RunCounts::label(RunModel::Bucket bucket, const QString &count)
{
    switch (bucket) {
    case RunModel::Bucket::All:
        return tr("&All %1").arg(count);
    case RunModel::Bucket::Waiting:
        return tr("&Waiting %1").arg(count);
    case RunModel::Bucket::Working:
        return tr("W&orking %1").arg(count);
    case RunModel::Bucket::Done:
        return tr("&Done %1").arg(count);
    case RunModel::Bucket::Skipped:
        return tr("&Skipped %1").arg(count);
    case RunModel::Bucket::Failed:
        return tr("&Failed %1").arg(count);
    case RunModel::Bucket::Unreachable:
        return tr("&Unreachable %1").arg(count);
    case RunModel::Bucket::NotStarted:
        break;
    }
    return tr("Not s&tarted or stopped %1").arg(count);
}

void RunCounts::retranslate()
{
    setAccessibleName(tr("Hosts by state"));
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const int count = m_counts.value(it.key());
        const QString text = label(it.key(), QLocale().toString(count));
        QFont own = font();
        own.setBold(it.value()->isChecked()); // seen without colour
        if (it.value()->text() == text && it.value()->font() == own)
            continue; // called ten times a second: what is the same is not laid out again
        it.value()->setText(text);
        it.value()->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        it.value()->setFont(own);
        it.value()->setToolTip(tr("Shows only these hosts; All shows every host again."));
    }
}

void RunCounts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace convoy
