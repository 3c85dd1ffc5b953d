// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/ApplicationParametersPage.h"

#include "deploy/parts/ParameterField.h"
#include "deploy/parts/PickDialog.h"
#include "deploy/parts/ValuesForBar.h"
#include "widgets/style/Completion.h"
#include "wizard/console/HostTableModel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace convoy {

namespace {

enum ParentRole { HostRole = Qt::UserRole + 1, NameRole };

QString objectField()
{
    return QStringLiteral("object");
}

QString tenantField()
{
    return QStringLiteral("tenant");
}

QString skipField()
{
    return QStringLiteral("skipReinstallation");
}

} // namespace

ApplicationParametersPage::ApplicationParametersPage(Session &session, DeployWizardState &state, QWidget *parent)
    : DeployPage(QStringLiteral("applicationParametersPage"), parent)
    , m_model(session, state)
    , m_valuesFor(new ValuesForBar(this))
    , m_records(makeNote("applicationRecords", this))
{
    content()->addWidget(m_valuesFor);
    if (m_model.isPlugIn()) {
        addParents();
    } else {
        addTextField(objectField());
        addTenantField();
        for (const QString &field :
             {QStringLiteral("port"), QStringLiteral("primaryServer"), QStringLiteral("backupServer")})
            addTextField(field);
        addSkipChoice();
    }
    content()->addWidget(m_records);
    content()->addStretch();
    connect(m_valuesFor, &ValuesForBar::hostChosen, this, [this](const QString &host) { m_model.setHost(host); });
    connect(&m_model, &ApplicationParametersPageModel::hostChanged, this, &ApplicationParametersPage::showValues);
    connect(&m_model, &ApplicationParametersPageModel::hostsChanged, this, &ApplicationParametersPage::showValues);
    connect(&m_model, &ApplicationParametersPageModel::valuesChanged, this, &ApplicationParametersPage::showValues);
    retranslate();
}

void ApplicationParametersPage::place(const QString &field, ParameterField *widget)
{
    m_fields.insert(field, widget);
    content()->addWidget(widget);
    connect(widget, &ParameterField::resetWanted, this, [this, field] { m_model.useGeneral(field); });
    connect(widget, &ParameterField::browseWanted, this, [this, field] { browse(field); });
}

void ApplicationParametersPage::addTextField(const QString &field)
{
    auto *edit = new QLineEdit(this);
    completeFrom(edit, m_model.knownValues(field));
    m_edits.insert(field, edit);
    place(field, new ParameterField(field, edit, this));
    connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &text) {
        if (!m_isShowing)
            m_model.setValue(field, text);
    });
}

void ApplicationParametersPage::addTenantField()
{
    m_tenant = new QComboBox(this);
    m_tenant->setEditable(true);
    completeFrom(m_tenant, m_model.tenants());
    place(tenantField(), new ParameterField(tenantField(), m_tenant, this));
    connect(m_tenant, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        if (!m_isShowing)
            m_model.setValue(tenantField(), text);
    });
}

void ApplicationParametersPage::addSkipChoice()
{
    m_skipLabel = new QLabel(this);
    m_install = new QRadioButton(this);
    m_skip = new QRadioButton(this);
    m_install->setObjectName(QStringLiteral("installAgain"));
    m_skip->setObjectName(QStringLiteral("skipReinstallation"));
    m_installNote = makeNote("installAgainNote", this);
    m_skipNote = makeNote("skipReinstallationNote", this);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_skipLabel, m_install, m_installNote, m_skip, m_skipNote})
        column->addWidget(widget);
    content()->addLayout(column);
    connect(m_skip, &QRadioButton::toggled, this, [this](bool isSkipped) {
        if (!m_isShowing)
            m_model.setValue(skipField(), isSkipped ? QStringLiteral("true") : QStringLiteral("false"));
    });
}

void ApplicationParametersPage::addParents()
{
    m_valuesFor->hide(); // each host has its own parents
    m_parentsLabel = new QLabel(this);
    m_parentsLabel->setWordWrap(true);
    m_parents = new QListWidget(this);
    m_parents->setObjectName(QStringLiteral("parentObjects"));
    m_parentsLabel->setBuddy(m_parents);
    content()->addWidget(m_parentsLabel);
    content()->addWidget(m_parents, 1);
    connect(m_parents, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_isShowing)
            return;
        // The list shows it already; to fill it again here would take the item away under its own signal.
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_model.setParentChosen(item->data(HostRole).toString(), item->data(NameRole).toString(),
                                item->checkState() == Qt::Checked);
    });
}

void ApplicationParametersPage::showParents()
{
    if (m_isShowing)
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const int row = m_parents->currentRow();
    m_parents->clear();
    for (const QString &host : m_model.hosts()) {
        const QStringList names = m_model.parentObjects(host);
        if (names.isEmpty()) {
            auto *item = new QListWidgetItem(tr("%1: no parent was found").arg(hostDisplayName(host)), m_parents);
            item->setFlags(Qt::ItemIsEnabled);
        }
        for (const QString &name : names) {
            auto *item = new QListWidgetItem(
                tr("%1: %2", "host: its application object").arg(hostDisplayName(host), name), m_parents);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setData(HostRole, host);
            item->setData(NameRole, name);
            item->setCheckState(m_model.isParentChosen(host, name) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_parents->setCurrentRow(qMin(qMax(row, 0), m_parents->count() - 1));
}

void ApplicationParametersPage::browse(const QString &field)
{
    const bool isTenant = field == tenantField();
    auto *dialog = new PickDialog(
        isTenant ? tr("Choose a tenant") : tr("Choose a configuration server"), m_model.knownValues(field),
        isTenant ? tr("There is no tenant to choose from.")
                 : tr("No configuration server is known yet. Type its name; the next time it can be chosen."),
        this);
    dialog->setCurrent(m_model.value(field));
    connect(dialog, &PickDialog::picked, this, [this, field](const QString &name) {
        m_model.setValue(field, name);
        m_fields.value(field)->editor()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

QString ApplicationParametersPage::stepName() const
{
    return tr("Application parameters");
}

QWidget *ApplicationParametersPage::firstField() const
{
    if (m_model.isPlugIn())
        return m_parents;
    return m_edits.value(objectField());
}

void ApplicationParametersPage::arrive()
{
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        completeFrom(it.value(), m_model.knownValues(it.key()));
    showValues();
}

void ApplicationParametersPage::showValues()
{
    if (m_model.isPlugIn())
        return showParents();
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_valuesFor->setHosts(m_model.hosts(), m_model.host(),
                          [this](const QString &host) { return m_model.hasOwnValues(host); });
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const QString value = m_model.value(it.key());
        if (it.value()->text() != value)
            it.value()->setText(value);
    }
    if (m_tenant->currentText() != m_model.value(tenantField()))
        m_tenant->setCurrentText(m_model.value(tenantField()));
    m_skip->setChecked(m_model.skipsReinstallation());
    m_install->setChecked(!m_model.skipsReinstallation());
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setReset(m_model.isOwn(it.key()) ? tr("Use the value for all hosts") : QString());
    showProblems();
}

void ApplicationParametersPage::showProblems()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const auto error = m_model.problem(it.key());
        it.value()->setProblem(error ? std::optional<QString>(error->text()) : std::nullopt);
    }
    QList<Obstacle> obstacles;
    for (const ValueProblem &problem : m_model.problems())
        obstacles += obstacle(problem);
    setObstacles(obstacles);
}

DeployPage::Obstacle ApplicationParametersPage::obstacle(const ValueProblem &problem)
{
    const QString text = problem.host.isEmpty() ? problem.error.text()
                                                : tr("%1: %2", "host: what is wrong with its value")
                                                      .arg(hostDisplayName(problem.host), problem.error.text());
    return {text, [this, host = problem.host, field = problem.field] { goTo(host, field); }};
}

void ApplicationParametersPage::goTo(const QString &host, const QString &field)
{
    m_model.setHost(host);
    if (ParameterField *widget = m_fields.value(field))
        widget->editor()->setFocus(Qt::ShortcutFocusReason);
}

void ApplicationParametersPage::retranslate()
{
    m_records->setText(tr("Application objects, tenants, ports and configuration servers are Convoy's own records. "
                          "No Configuration Server is asked or changed."));
    if (m_model.isPlugIn()) {
        setSentence(tr("Choose the application objects that the plug-in becomes a part of."));
        m_parentsLabel->setText(tr("Application &objects that get the plug-in's options, where they lack them"));
        m_parents->setAccessibleName(tr("Application objects of the parents"));
        return showValues();
    }
    setSentence(tr("Say which application object the package belongs to on the hosts."));
    m_fields.value(objectField())
        ->setTexts(tr("Application &object"), tr("Application object"),
                   tr("${host.name} and other names in ${…} are replaced on every host."));
    m_fields.value(tenantField())->setTexts(tr("&Tenant"), tr("Tenant"));
    m_fields.value(QStringLiteral("port"))
        ->setTexts(tr("&Port"), tr("Port"), tr("From 1 to 65535; empty when the application listens on none."));
    m_fields.value(QStringLiteral("primaryServer"))
        ->setTexts(tr("P&rimary configuration server"), tr("Primary configuration server"));
    m_fields.value(QStringLiteral("backupServer"))
        ->setTexts(tr("Back&up configuration server"), tr("Backup configuration server"));
    m_skipLabel->setText(tr("Skip re-installation"));
    m_install->setText(tr("Fa&lse"));
    m_installNote->setText(tr("Install on every selected host, also where the package stands already."));
    m_install->setAccessibleName(tr("Skip re-installation: false"));
    m_install->setAccessibleDescription(m_installNote->text());
    m_skip->setText(tr("Tru&e"));
    m_skipNote->setText(tr("Leave hosts alone that have this application object already."));
    m_skip->setAccessibleName(tr("Skip re-installation: true"));
    m_skip->setAccessibleDescription(m_skipNote->text());
    const QMap<QString, QString> picked{{tenantField(), tr("Browse for a tenant")},
                                        {QStringLiteral("primaryServer"), tr("Browse for a primary server")},
                                        {QStringLiteral("backupServer"), tr("Browse for a backup server")}};
    for (auto it = picked.cbegin(); it != picked.cend(); ++it)
        m_fields.value(it.key())->setBrowse(tr("Browse…"), it.value());
    showValues();
}

} // namespace convoy
