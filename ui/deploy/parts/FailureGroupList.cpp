// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/parts/FailureGroupList.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace convoy {

namespace {

constexpr int NamedHosts = 6;
constexpr int MostLines = 4;

} // namespace

FailureGroupList::FailureGroupList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("failureGroups"));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    const auto choose = [this](QListWidgetItem *item) {
        const QString code = item->data(Qt::UserRole).toString();
        m_chosen = code == m_chosen ? QString() : code;
        if (m_chosen.isEmpty())
            clearSelection();
        emit chosenChanged();
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
    hide();
}

void FailureGroupList::showGroups(const QList<FailureGroup> &groups)
{
    m_groups = groups;
    const bool isOneHost = groups.isEmpty() || (groups.size() == 1 && groups.constFirst().hosts.size() == 1);
    setVisible(!isOneHost);
    retranslate();
    updateGeometry();
}

QString FailureGroupList::chosenCode() const
{
    return m_chosen;
}

void FailureGroupList::clearChoice()
{
    m_chosen.clear();
    clearSelection();
}

QSize FailureGroupList::sizeHint() const
{
    const int lines = std::clamp(count(), 1, MostLines);
    const int line = count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return {QListWidget::sizeHint().width(), line * lines + 2 * frameWidth()};
}

QSize FailureGroupList::minimumSizeHint() const
{
    return {QListWidget::minimumSizeHint().width(), sizeHint().height()};
}

void FailureGroupList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void FailureGroupList::retranslate()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const FailureGroup &group : std::as_const(m_groups)) {
        QString hosts =
            group.hosts.first(std::min<qsizetype>(group.hosts.size(), NamedHosts)).join(QLatin1String(", "));
        if (group.hosts.size() > NamedHosts)
            hosts = tr("%1 and others", "names of hosts").arg(hosts);
        const QString text =
            tr("%1 – %n host(s): %2", nullptr, static_cast<int>(group.hosts.size())).arg(group.title.text(), hosts);
        auto *item = new QListWidgetItem(text, this);
        item->setData(Qt::UserRole, group.code);
        item->setToolTip(text);
        if (!m_chosen.isEmpty() && group.code == m_chosen)
            setCurrentItem(item);
    }
    setAccessibleName(tr("Failures, each with its hosts"));
}

} // namespace convoy
