// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/DeploymentFilters.h"

#include "widgets/FlowLayout.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace convoy {

namespace {

constexpr int ChoiceChars = 12;
constexpr std::array Names{"deploymentTenant", "deploymentPackage", "deploymentState", "deploymentSince"};

void refill(QComboBox *box, const QList<QPair<QString, QString>> &entries)
{
    const QSignalBlocker blocker(box);
    const QString before = box->currentData().toString();
    box->clear();
    for (const auto &[shown, data] : entries)
        box->addItem(shown, data);
    box->setCurrentIndex(qMax(0, box->findData(before)));
}

} // namespace

DeploymentFilters::DeploymentFilters(const DeploymentTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clear(new QPushButton(this))
{
    auto *row = new FlowLayout(8, this);
    for (int choice = 0; choice < ChoiceCount; ++choice) {
        auto *pair = new QWidget(this);
        auto *label = new QLabel(pair);
        auto *box = new QComboBox(pair);
        box->setObjectName(QLatin1String(Names.at(static_cast<size_t>(choice))));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(ChoiceChars);
        label->setBuddy(box);
        auto *together = new QHBoxLayout(pair);
        together->setContentsMargins(0, 0, 0, 0);
        together->addWidget(label);
        together->addWidget(box);
        row->addWidget(pair);
        m_labels.at(static_cast<size_t>(choice)) = label;
        m_boxes.at(static_cast<size_t>(choice)) = box;
        connect(box, &QComboBox::currentIndexChanged, this, &DeploymentFilters::changed);
    }
    m_clear->setObjectName(QStringLiteral("clearDeploymentFilter"));
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &DeploymentFilters::clear);
    retranslate();
}

QString DeploymentFilters::chosen(Choice choice) const
{
    return m_boxes.at(choice)->currentData().toString();
}

DeploymentFilterModel::Filter DeploymentFilters::filter() const
{
    DeploymentFilterModel::Filter filter;
    filter.tenant = chosen(Tenant);
    filter.package = chosen(Package);
    filter.state = chosen(State);
    if (const QString days = chosen(Since); !days.isEmpty())
        filter.since = QDate::currentDate().addDays(1 - days.toInt()).startOfDay();
    return filter;
}

void DeploymentFilters::fill()
{
    using Entries = QList<QPair<QString, QString>>;
    const auto named = [](const QString &all, const QStringList &names) {
        Entries entries{{all, QString()}};
        for (const QString &name : names)
            entries += {name, name};
        return entries;
    };
    refill(m_boxes.at(Tenant), named(tr("All tenants"), m_model.tenants()));
    refill(m_boxes.at(Package), named(tr("All packages"), m_model.packages()));
    Entries states{{tr("All states"), QString()}};
    for (const QString &state : m_model.states())
        states += {deploymentStateText(state).text(), state};
    refill(m_boxes.at(State), states);
    refill(m_boxes.at(Since), {{tr("Whenever"), QString()},
                               {tr("Today"), QStringLiteral("1")},
                               {tr("Last 7 days"), QStringLiteral("7")},
                               {tr("Last 30 days"), QStringLiteral("30")}});
    m_clear->setEnabled(filter() != DeploymentFilterModel::Filter());
}

void DeploymentFilters::clear()
{
    for (QComboBox *box : m_boxes) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    emit changed();
}

void DeploymentFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeploymentFilters::retranslate()
{
    m_labels.at(Tenant)->setText(tr("&Tenant:"));
    m_labels.at(Package)->setText(tr("&Package:"));
    m_labels.at(State)->setText(tr("&State:"));
    m_labels.at(Since)->setText(tr("Depl&oyed:"));
    m_boxes.at(Tenant)->setAccessibleName(tr("Tenant"));
    m_boxes.at(Package)->setAccessibleName(tr("Package"));
    m_boxes.at(State)->setAccessibleName(tr("State"));
    m_boxes.at(Since)->setAccessibleName(tr("Deployed"));
    m_clear->setText(tr("&Clear the filters"));
    fill();
}

} // namespace convoy
