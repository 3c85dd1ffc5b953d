// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/run/FailureGroupList.h"

#include "wizard/console/HostTableModel.h"

#include <QEvent>
#include <QKeyEvent>
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
    // Not itemActivated(): where one click activates it would come beside itemClicked(), and take the choice back.
    connect(this, &QListWidget::itemClicked, this, &FailureGroupList::toggle);
    hide();
}

void FailureGroupList::toggle(const QListWidgetItem *item)
{
    const QString code = item->data(Qt::UserRole).toString();
    m_chosen = code == m_chosen ? QString() : code;
    if (m_chosen.isEmpty())
        clearSelection();
    emit chosenChanged();
}

void FailureGroupList::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isChoice && currentItem() != nullptr)
        toggle(currentItem());
    else
        QListWidget::keyPressEvent(event);
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
        QStringList named;
        for (const QString &host : group.hosts.first(std::min<qsizetype>(group.hosts.size(), NamedHosts)))
            named += hostDisplayName(host);
        QString hosts = named.join(QLatin1String(", "));
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
