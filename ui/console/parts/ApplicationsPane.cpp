// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/parts/ApplicationsPane.h"

#include "application/ApplicationKeys.h"
#include "widgets/FilterField.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/TitleLabel.h"
#include "wizard/access/PrivilegeTexts.h"
#include "wizard/console/ApplicationTableModel.h"
#include "wizard/console/ApplicationValueModel.h"
#include "wizard/console/HostTableModel.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace convoy {

namespace {

QLabel *makeText(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ApplicationsPane::ApplicationsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ApplicationTableModel(session, this))
    , m_values(new ApplicationValueModel(session, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_title(new TitleLabel(this))
    , m_records(makeText("applicationRecords", this))
    , m_filter(new FilterField(this))
    , m_empty(makeText("noApplications", this))
    , m_table(new TableView(this))
    , m_details(new QWidget(this))
    , m_detailsTitle(makeText("applicationTitle", m_details))
    , m_message(new MessagePanel(this))
    , m_valueTable(new TableView(m_details))
    , m_keyLabel(new QLabel(m_details))
    , m_key(new QComboBox(m_details))
    , m_valueLabel(new QLabel(m_details))
    , m_value(new QLineEdit(m_details))
    , m_set(new QPushButton(m_details))
    , m_takeAway(new QPushButton(m_details))
    , m_delete(new QPushButton(m_details))
    , m_reason(makeText("applicationReason", m_details))
{
    setObjectName(QStringLiteral("applicationsPane"));
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(buildList());
    parts->addWidget(buildDetails());
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_records);
    column->addWidget(m_message); // stays when the object has gone
    column->addWidget(m_filter);
    column->addWidget(m_empty, 1);
    column->addWidget(parts, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    connectParts();
    retranslate();
    reloaded();
}

QWidget *ApplicationsPane::buildList()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_table->setObjectName(QStringLiteral("applicationTable"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ApplicationTableModel::Name, Qt::AscendingOrder);
    m_table->rememberColumns(QStringLiteral("applications"));
    return m_table;
}

QWidget *ApplicationsPane::buildDetails()
{
    QFont bold = m_detailsTitle->font();
    bold.setBold(true);
    m_detailsTitle->setFont(bold);
    m_valueTable->setObjectName(QStringLiteral("applicationValues"));
    m_valueTable->setModel(m_values);
    m_valueTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                  | QAbstractItemView::AnyKeyPressed);
    m_valueTable->horizontalHeader()->setStretchLastSection(true);
    m_valueTable->rememberColumns(QStringLiteral("application-values"));
    m_key->setObjectName(QStringLiteral("applicationKey"));
    m_key->setEditable(true);
    m_key->addItems(applicationKeyForms());
    m_key->setCurrentText(QString());
    m_key->setMinimumContentsLength(18);
    m_key->completer()->setFilterMode(Qt::MatchContains);
    m_key->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_value->setObjectName(QStringLiteral("applicationValue"));
    m_keyLabel->setBuddy(m_key);
    m_valueLabel->setBuddy(m_value);
    m_set->setObjectName(QStringLiteral("setApplicationValue"));
    m_takeAway->setObjectName(QStringLiteral("takeApplicationValueAway"));
    m_delete->setObjectName(QStringLiteral("deleteApplication"));
    auto *row = new FlowLayout(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_keyLabel, m_key, m_valueLabel, m_value, m_set, m_takeAway, m_delete})
        row->addWidget(widget);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_detailsTitle);
    column->addWidget(m_valueTable, 1);
    column->addLayout(row);
    column->addWidget(m_reason);
    return m_details;
}

void ApplicationsPane::connectParts()
{
    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_filter->setCounts(m_proxy->rowCount(), m_model->rowCount());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ApplicationsPane::showCurrent);
    connect(m_model, &ApplicationTableModel::reloaded, this, &ApplicationsPane::reloaded);
    connect(m_values, &ApplicationValueModel::failed, m_message, &MessagePanel::showError);
    connect(m_values, &ApplicationValueModel::changed, this,
            [this](const QString &key) { m_message->showText(Theme::Tone::Good, tr("%1 was changed.").arg(key)); });
    connect(m_set, &QPushButton::clicked, this, &ApplicationsPane::setValue);
    connect(m_value, &QLineEdit::returnPressed, this, &ApplicationsPane::setValue);
    connect(m_takeAway, &QPushButton::clicked, this, &ApplicationsPane::takeAway);
    connect(m_delete, &QPushButton::clicked, this, &ApplicationsPane::askBeforeDeleting);
    connect(m_valueTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ApplicationsPane::showAccess);
    connect(m_values, &QAbstractItemModel::modelReset, this, &ApplicationsPane::showAccess);
}

void ApplicationsPane::reloaded()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_filter->setVisible(!isEmpty);
    m_filter->setCounts(m_proxy->rowCount(), m_model->rowCount());
    m_table->fitColumns();
    if (const int row = m_model->rowOf(m_selected); row >= 0)
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    showCurrent();
}

void ApplicationsPane::showCurrent()
{
    const StoredApplication *row = m_model->row(m_proxy->mapToSource(m_table->currentIndex()).row());
    m_details->setVisible(row);
    if (!row) {
        m_values->show(std::nullopt);
        return;
    }
    if (row->id != m_selected)
        m_message->clear();
    m_selected = row->id;
    m_values->show(*row);
    m_valueTable->fitColumns();
    m_detailsTitle->setText(tr("%1 on %2").arg(row->object.name, hostDisplayName(row->object.host)));
    showAccess();
}

void ApplicationsPane::showAccess()
{
    const auto &application = m_values->application();
    if (!application)
        return;
    const Access access = accessOf(m_session);
    const QString &tenant = application->object.tenant;
    const Status may = tenant.isEmpty() ? access.may(Privilege::Deploy) : access.mayIn(tenant, Privilege::Deploy);
    m_values->setEditable(may.has_value());
    m_reason->setText(may ? QString() : may.error().text());
    m_reason->setVisible(!may);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_key, m_value, m_set, m_delete})
        widget->setEnabled(may.has_value());
    m_takeAway->setEnabled(may && m_valueTable->currentIndex().isValid());
}

void ApplicationsPane::setValue()
{
    if (!m_values->set(m_key->currentText().trimmed(), m_value->text()))
        return;
    m_key->setCurrentText(QString());
    m_value->clear();
    m_key->setFocus();
}

void ApplicationsPane::takeAway()
{
    (void)m_values->set(m_values->key(m_valueTable->currentRow()), QString());
}

void ApplicationsPane::askBeforeDeleting()
{
    const auto &application = m_values->application();
    if (!application)
        return;
    const QString name = application->key();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete %1").arg(name),
                                tr("Delete the record of %1 permanently?").arg(name), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("deleteApplicationQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Nothing on the host changes. The next deployment makes the object anew."));
    const QPushButton *remove = box->addButton(tr("&Delete permanently"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Keep it"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, remove](const QAbstractButton *button) {
        if (button == remove)
            deleteObject();
    });
    box->open();
}

void ApplicationsPane::deleteObject()
{
    const auto application = m_values->application();
    if (!application)
        return;
    const Status removed = m_session.repository().applications().remove(*application);
    if (!removed)
        m_message->showError(removed.error());
    m_session.announceChange();
}

void ApplicationsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_values->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ApplicationsPane::retranslate()
{
    m_title->setText(tr("Application objects"));
    m_records->setText(tr("These are Convoy's own records. No Configuration Server is asked or changed."));
    m_empty->setText(tr("There is no application object yet. A deployment makes the object of its package."));
    m_table->setAccessibleName(tr("Application objects"));
    m_valueTable->setAccessibleName(tr("Values of the application object"));
    m_keyLabel->setText(tr("&Key:"));
    m_key->setAccessibleName(tr("Key to set"));
    m_key->lineEdit()->setAccessibleName(m_key->accessibleName());
    m_valueLabel->setText(tr("Val&ue:"));
    m_value->setAccessibleName(tr("Value to set"));
    m_set->setText(tr("&Set"));
    m_set->setAccessibleName(tr("Set the value"));
    m_takeAway->setText(tr("&Take away"));
    m_takeAway->setAccessibleName(tr("Take the chosen value away"));
    m_delete->setText(tr("&Delete…"));
    m_delete->setAccessibleName(tr("Delete the application object"));
    showCurrent();
}

} // namespace convoy
