// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/SilentIniPage.h"

#include "deploy/parts/ParameterField.h"
#include "deploy/parts/SilentValueDelegate.h"
#include "deploy/parts/ValuesForBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/PathEdit.h"
#include "widgets/style/Completion.h"
#include "wizard/console/HostTableModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTreeView>

namespace convoy {

namespace {

constexpr int LeastOptionRows = 8;

} // namespace

SilentIniPage::SilentIniPage(Session &session, DeployWizardState &state, QWidget *parent)
    : DeployPage(QStringLiteral("silentIniPage"), parent)
    , m_model(session, state)
    , m_valuesFor(new ValuesForBar(this))
    , m_path(new PathEdit(this))
    , m_pathField(new ParameterField(QStringLiteral("installPath"), m_path, this))
    , m_parent(new PathEdit(this))
    , m_parentField(new ParameterField(QStringLiteral("parentFolder"), m_parent, this))
    , m_forms(new QStackedWidget(this))
    , m_table(new QTreeView(this))
    , m_text(new QPlainTextEdit(this))
    , m_textNote(makeNote("silentTextNote", this))
    , m_help(makeNote("silentHelp", this))
    , m_reset(new QPushButton(this))
    , m_asText(new QPushButton(this))
    , m_addRow(new QWidget(this))
    , m_sectionLabel(new QLabel(this))
    , m_section(new QComboBox(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_addProblem(new QLabel(this))
{
    content()->addWidget(m_valuesFor);
    content()->addWidget(m_pathField);
    content()->addWidget(m_parentField);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_asText);
    buttons->addWidget(m_reset);
    content()->addLayout(buttons);
    buildTable();
    buildText();
    m_forms->setMinimumHeight(fontMetrics().height() * 2 * LeastOptionRows);
    content()->addWidget(m_forms, 1);
    content()->addWidget(m_help);
    content()->addWidget(m_textNote);
    buildAddRow();
    connectModel();
    retranslate();
}

void SilentIniPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("silentTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new SilentValueDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(true);
    m_table->expandAll();
    m_forms->addWidget(m_table);
}

void SilentIniPage::buildText()
{
    m_text->setObjectName(QStringLiteral("silentText"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    QFont mono(QStringLiteral("monospace"));
    mono.setStyleHint(QFont::Monospace);
    m_text->setFont(mono);
    m_forms->addWidget(m_text);
}

void SilentIniPage::buildAddRow()
{
    m_addRow->setObjectName(QStringLiteral("silentAddRow"));
    m_section->setObjectName(QStringLiteral("addSection"));
    m_section->setEditable(true);
    m_section->setMinimumContentsLength(12);
    m_key->setObjectName(QStringLiteral("addKey"));
    m_add->setObjectName(QStringLiteral("addButton"));
    m_addProblem->setObjectName(QStringLiteral("addProblem"));
    m_addProblem->setWordWrap(true);
    m_addProblem->hide();
    m_sectionLabel->setBuddy(m_section);
    m_keyLabel->setBuddy(m_key);
    auto *row = new FlowLayout(8, m_addRow);
    for (QWidget *widget : {static_cast<QWidget *>(m_sectionLabel), static_cast<QWidget *>(m_section),
                            static_cast<QWidget *>(m_keyLabel)})
        row->addWidget(widget);
    row->addWidget(m_key);
    row->addWidget(m_add);
    content()->addWidget(m_addRow);
    content()->addWidget(m_addProblem);
}

void SilentIniPage::connectModel()
{
    m_reset->setObjectName(QStringLiteral("resetValue"));
    m_asText->setObjectName(QStringLiteral("asText"));
    m_asText->setCheckable(true);
    for (QPushButton *button : {m_reset, m_asText, m_add})
        button->setAutoDefault(false);
    connect(m_valuesFor, &ValuesForBar::hostChosen, this, [this](const QString &host) {
        takeText();
        m_model.setHost(host);
    });
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &path) {
        if (!m_isShowing)
            m_model.setValue(DeployWizardState::installPathKey(), path);
    });
    connect(m_parent, &QLineEdit::textChanged, this, [this](const QString &path) {
        if (!m_isShowing)
            m_model.setValue(m_model.parentFolderKey(), path);
    });
    connect(m_parentField, &ParameterField::resetWanted, this, [this] { m_model.reset(m_model.parentFolderKey()); });
    connect(m_pathField, &ParameterField::resetWanted, this,
            [this] { m_model.reset(DeployWizardState::installPathKey()); });
    connect(m_asText, &QPushButton::toggled, this, &SilentIniPage::showText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            takeText();
    });
    connect(m_reset, &QPushButton::clicked, this, &SilentIniPage::resetCurrent);
    connect(m_add, &QPushButton::clicked, this, &SilentIniPage::addKey);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SilentIniPage::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, &QTreeView::expandAll);
    connect(&m_model, &SilentIniPageModel::valuesChanged, this, &SilentIniPage::showValues);
    connect(&m_model, &SilentIniPageModel::hostsChanged, this, &SilentIniPage::showValues);
    connect(&m_model, &SilentIniPageModel::hostChanged, this, [this] {
        showText(m_asText->isChecked());
        showValues();
    });
}

QString SilentIniPage::stepName() const
{
    return tr("Installation parameters (silent.ini)");
}

QWidget *SilentIniPage::firstField() const
{
    return m_model.hasInstallPath() ? static_cast<QWidget *>(m_path) : m_table;
}

void SilentIniPage::arrive()
{
    completeFrom(m_path, m_model.knownPaths());
    completeFrom(m_parent, m_model.knownPaths());
    m_table->expandAll();
    m_table->setColumnWidth(SilentIniPageModel::KeyColumn, fontMetrics().averageCharWidth() * 28);
    m_table->setColumnWidth(SilentIniPageModel::ValueColumn, fontMetrics().averageCharWidth() * 36);
    m_table->setColumnWidth(SilentIniPageModel::OriginColumn, fontMetrics().averageCharWidth() * 22);
    showText(m_asText->isChecked());
    showValues();
}

bool SilentIniPage::validatePage()
{
    return isComplete();
}

void SilentIniPage::showText(bool isText)
{
    if (isText) {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_text->setPlainText(m_model.textForm());
    }
    m_forms->setCurrentWidget(isText ? static_cast<QWidget *>(m_text) : m_table);
    m_textNote->setVisible(isText);
    m_addRow->setVisible(!isText);
    m_reset->setVisible(!isText);
    m_help->setVisible(!isText);
    m_addProblem->hide();
    showProblems();
}

void SilentIniPage::takeText()
{
    if (m_forms->currentWidget() != m_text)
        return;
    m_model.applyText(m_text->toPlainText());
    showProblems();
}

void SilentIniPage::addKey()
{
    const SilentKey key{m_section->currentText(), m_key->text()};
    const Status added = m_model.addKey(key);
    m_addProblem->setVisible(!added);
    if (!added) {
        m_addProblem->setText(added.error().text());
        m_key->setFocus();
        return;
    }
    m_key->clear();
    goTo(QString(), key);
}

std::optional<SilentKey> SilentIniPage::currentKey() const
{
    return m_model.keyAt(m_table->currentIndex());
}

void SilentIniPage::resetCurrent()
{
    if (const auto key = currentKey())
        m_model.reset(*key);
    showCurrent();
}

void SilentIniPage::showCurrent()
{
    // The arrow keys stay in a column, and only the values can be changed.
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex value = current.siblingAtColumn(SilentIniPageModel::ValueColumn);
    if (current != value && value.flags().testFlag(Qt::ItemIsEditable))
        return m_table->setCurrentIndex(value);
    const auto key = currentKey();
    m_reset->setEnabled(key && m_model.canReset(*key));
    m_reset->setToolTip(m_reset->isEnabled() ? QString() : tr("Choose a changed value in the table first."));
    const QModelIndex index = key ? m_model.indexOf(*key) : QModelIndex();
    const QString comment = index.siblingAtColumn(SilentIniPageModel::KeyColumn).data(Qt::ToolTipRole).toString();
    m_help->setText(key && comment != key->second ? comment
                                                  : tr("F2 or typing changes a value. ${host.name}, ${host.address} "
                                                       "and other names in ${…} are replaced on every host."));
}

void SilentIniPage::showValues()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_valuesFor->setHosts(m_model.hosts(), m_model.host(),
                          [this](const QString &host) { return m_model.hasOwnValues(host); });
    const SilentKey pathKey = DeployWizardState::installPathKey();
    m_pathField->setVisible(m_model.hasInstallPath());
    if (m_path->text() != m_model.value(pathKey))
        m_path->setText(m_model.value(pathKey));
    m_pathField->setReset(!m_model.canReset(pathKey) ? QString()
                          : m_model.host().isEmpty() ? tr("Use the package's value")
                                                     : tr("Use the value for all hosts"));
    showParent();
    const QString section = m_section->currentText();
    m_section->clear();
    m_section->addItems(m_model.sections());
    if (!section.isEmpty())
        m_section->setCurrentText(section);
    showCurrent();
    showProblems();
}

void SilentIniPage::showParent()
{
    const SilentKey key = m_model.parentFolderKey();
    m_parentField->setVisible(m_model.asksParentFolder());
    if (m_parent->text() != m_model.value(key))
        m_parent->setText(m_model.value(key));
    m_parentField->setReset(m_model.canReset(key) && !m_model.host().isEmpty() ? tr("Use the value for all hosts")
                                                                               : QString());
}

void SilentIniPage::showProblems()
{
    const auto pathProblem = m_model.problem(DeployWizardState::installPathKey());
    m_pathField->setProblem(pathProblem ? std::optional<QString>(pathProblem->text()) : std::nullopt);
    QList<Obstacle> obstacles;
    for (const ValueProblem &problem : m_model.problems())
        obstacles += obstacle(problem);
    for (const auto &problem : m_model.textProblems())
        obstacles += Obstacle{problem.error.text(), [this, line = problem.line] { goToLine(line); }, false};
    setObstacles(obstacles);
}

DeployPage::Obstacle SilentIniPage::obstacle(const ValueProblem &problem)
{
    const QString text = problem.host.isEmpty() ? problem.error.text()
                                                : tr("%1: %2", "host: what is wrong with its value")
                                                      .arg(hostDisplayName(problem.host), problem.error.text());
    const qsizetype dot = problem.field.indexOf(QLatin1Char('.'));
    const SilentKey key{problem.field.left(dot), problem.field.mid(dot + 1)};
    return {text, [this, host = problem.host, key] { goTo(host, key); }};
}

void SilentIniPage::goTo(const QString &host, const SilentKey &key)
{
    m_model.setHost(host);
    if (key == DeployWizardState::installPathKey()) {
        m_path->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_asText->setChecked(false);
    const QModelIndex index = m_model.indexOf(key);
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void SilentIniPage::goToLine(int line)
{
    m_asText->setChecked(true);
    m_text->setFocus(Qt::ShortcutFocusReason);
    if (line > 0)
        m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(line - 1)));
}

void SilentIniPage::retranslate()
{
    m_model.retranslate();
    setSentence(tr("Check what the installer is told on every host."));
    m_pathField->setTexts(tr("Installation &path"), tr("Installation path"),
                          tr("Full path on the host, for example /opt/genesys/${application.object}."));
    m_parentField->setTexts(tr("Folder of the paren&t"), tr("Folder of the parent"),
                            tr("Empty: that of the parent's application object on each host."));
    m_table->setAccessibleName(tr("Installation parameters by section"));
    m_text->setAccessibleName(tr("silent.ini as text"));
    m_textNote->setText(tr("Secrets are shown as ******** and stay as they are unless you type over them. Comments are "
                           "the package's own."));
    m_reset->setText(tr("&Reset to the inherited value"));
    m_asText->setText(tr("&Edit as text"));
    m_sectionLabel->setText(tr("&Section:"));
    m_section->setAccessibleName(tr("Section of the new key"));
    m_section->lineEdit()->setAccessibleName(m_section->accessibleName());
    m_keyLabel->setText(tr("New &key:"));
    m_key->setAccessibleName(tr("Name of the new key"));
    m_add->setText(tr("&Add"));
    m_add->setAccessibleName(tr("Add the key"));
    showValues();
}

} // namespace convoy
