// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/HostSelectionPage.h"

#include "widgets/FilterField.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/Announcement.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/console/HostTableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace convoy {

namespace {

using namespace std::chrono_literals;
constexpr auto FreshFor = 15min;
constexpr int LeastChoiceRows = 7;

} // namespace

HostSelectionPage::HostSelectionPage(Session &session, DeployWizardState &state, QWidget *parent)
    : DeployPage(QStringLiteral("hostSelectionPage"), parent)
    , m_session(session)
    , m_state(state)
    , m_model(session, state)
    , m_filter(new FilterField(this))
    , m_table(new TableView(this))
    , m_selectAll(new QPushButton(this))
    , m_clearAll(new QPushButton(this))
    , m_selectBy(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_ask(new QPushButton(this))
    , m_selectMenu(new QMenu(this))
    , m_count(new QLabel(this))
    , m_asking(makeNote("hostsAsking", this))
    , m_message(new MessagePanel(this))
    , m_hostMessage(new MessagePanel(this))
    , m_answer(new QPushButton(this))
{
    m_message->setObjectName(QStringLiteral("hostsMessage"));
    m_hostMessage->setObjectName(QStringLiteral("hostMessage"));
    m_answer->setObjectName(QStringLiteral("hostAnswer"));
    m_count->setObjectName(QStringLiteral("hostsSelected"));
    content()->addWidget(m_filter);
    buildButtons();
    content()->addWidget(m_message);
    buildTable();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch();
    foot->addWidget(m_asking);
    content()->addLayout(foot);
    content()->addWidget(m_hostMessage);
    content()->addWidget(m_answer, 0, Qt::AlignLeft);
    connectModel();
    retranslate();
}

void HostSelectionPage::buildTable()
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterKeyColumn(-1);
    m_table->setObjectName(QStringLiteral("hostTable"));
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->rememberColumns(QStringLiteral("host-choice"));
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 3 / 2 * LeastChoiceRows);
    m_table->installEventFilter(this);
    content()->addWidget(m_table, 1);
}

void HostSelectionPage::buildButtons()
{
    auto *row = new FlowLayout(8);
    m_selectAll->setObjectName(QStringLiteral("selectAll"));
    m_clearAll->setObjectName(QStringLiteral("clearAll"));
    m_selectBy->setObjectName(QStringLiteral("selectBy"));
    m_paste->setObjectName(QStringLiteral("pasteHosts"));
    m_ask->setObjectName(QStringLiteral("askHosts"));
    m_selectBy->setMenu(m_selectMenu);
    for (QPushButton *button : {m_selectAll, m_clearAll, m_selectBy, m_paste, m_ask})
        row->addWidget(button);
    content()->addLayout(row);
    for (QPushButton *button : {m_selectAll, m_clearAll, m_selectBy, m_paste, m_ask, m_answer})
        button->setAutoDefault(false);
    connect(m_selectAll, &QPushButton::clicked, this, &HostSelectionPage::selectShown);
    connect(m_clearAll, &QPushButton::clicked, this, [this] { m_model.clearChoice(); });
    connect(m_paste, &QPushButton::clicked, this, &HostSelectionPage::paste);
    connect(m_ask, &QPushButton::clicked, this, &HostSelectionPage::askAgain);
    connect(m_answer, &QPushButton::clicked, this, &HostSelectionPage::answerCurrentHost);
    connect(m_selectMenu, &QMenu::aboutToShow, this, &HostSelectionPage::fillSelectMenu);
}

void HostSelectionPage::connectModel()
{
    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        m_shown.setFilterText(text);
        showCounts();
    });
    connect(&m_model, &HostSelectionPageModel::choiceChanged, this, &HostSelectionPage::showCounts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HostSelectionPage::showCounts);
    connect(&m_model, &HostSelectionPageModel::askingChanged, this, &HostSelectionPage::showAsking);
    connect(&m_model, &HostSelectionPageModel::problemChanged, this, [this] {
        if (m_model.problem())
            m_message->showError(*m_model.problem());
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HostSelectionPage::showCurrentHost);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HostSelectionPage::showCurrentHost);
}

QString HostSelectionPage::stepName() const
{
    return tr("Hosts");
}

QWidget *HostSelectionPage::firstField() const
{
    return m_filter->edit();
}

void HostSelectionPage::arrive()
{
    m_table->fitColumns();
    if (m_hasAsked)
        return;
    m_hasAsked = true;
    m_model.ask({}, FreshFor);
}

void HostSelectionPage::askAgain()
{
    if (m_model.isAsking())
        m_model.stopAsking();
    else
        m_model.ask({}, 0min);
}

void HostSelectionPage::fillSelectMenu()
{
    m_selectMenu->clear();
    addSelectGroup(tr("Role"), HostSelectionPageModel::Attribute::Role);
    addSelectGroup(tr("Site"), HostSelectionPageModel::Attribute::Site);
    addSelectGroup(tr("Group"), HostSelectionPageModel::Attribute::Group);
    if (m_selectMenu->isEmpty())
        m_selectMenu->addAction(tr("No host has a role, a site or a group."))->setEnabled(false);
}

void HostSelectionPage::addSelectGroup(const QString &title, HostSelectionPageModel::Attribute attribute)
{
    const QStringList values = m_model.values(attribute);
    if (values.isEmpty())
        return;
    m_selectMenu->addSection(title);
    for (const QString &value : values) {
        QAction *action = m_selectMenu->addAction(tr("%1: %2", "role, site or group: its name").arg(title, value));
        action->setObjectName(QStringLiteral("select-%1-%2").arg(static_cast<int>(attribute)).arg(value));
        connect(action, &QAction::triggered, this, [this, attribute, value] { m_model.chooseWhere(attribute, value); });
    }
}

void HostSelectionPage::selectShown()
{
    // This computer is chosen by hand only, as on the command line.
    QStringList names;
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QString name = m_model.choice(m_shown.mapToSource(m_shown.index(row, 0)).row()).host.name;
        if (name != Host::thisComputer())
            names += name;
    }
    m_model.choose(names, true);
}

void HostSelectionPage::toggleCurrent()
{
    if (currentRow() < 0)
        return;
    const QModelIndex index = m_model.index(currentRow(), HostSelectionPageModel::NameColumn);
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool HostSelectionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleCurrent();
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
    }
    return DeployPage::eventFilter(watched, event);
}

void HostSelectionPage::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_message->showText(Theme::Tone::Caution, tr("The clipboard holds no text."),
                            tr("Copy a column of host names, for example from a spreadsheet, and paste again."));
        return;
    }
    const auto pasted = m_model.chooseFromText(text);
    QStringList parts{tr("%n pasted host(s) selected.", nullptr, static_cast<int>(pasted.chosen.size()))};
    if (!pasted.refused.isEmpty())
        parts += tr("Not suitable: %1.").arg(pasted.refused.join(QStringLiteral(", ")));
    if (!pasted.unknown.isEmpty())
        parts += tr("Not in the list: %1.").arg(pasted.unknown.join(QStringLiteral(", ")));
    const bool isAll = pasted.refused.isEmpty() && pasted.unknown.isEmpty();
    m_message->showText(isAll ? Theme::Tone::Good : Theme::Tone::Caution, parts.join(QLatin1Char('\n')));
    announce(this, parts.join(QLatin1Char(' ')));
}

int HostSelectionPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_shown.mapToSource(current).row() : -1;
}

void HostSelectionPage::showCounts()
{
    m_filter->setCounts(m_shown.rowCount(), m_model.rowCount());
    const QString chosen = QLocale().toString(m_model.chosenCount());
    m_count->setText(tr("%1 of %n host(s) selected", nullptr, m_model.rowCount()).arg(chosen));
    m_selectAll->setText(m_filter->text().isEmpty() ? tr("Select &all") : tr("Select &all shown"));
    m_clearAll->setEnabled(m_model.chosenCount() > 0);
    m_table->fitColumns();
    if (m_model.chosenCount() > 0)
        setObstacles({});
    else
        setObstacles({{tr("Select at least one host."), [this] { m_table->setFocus(); }, true}});
}

void HostSelectionPage::showAsking()
{
    m_ask->setText(m_model.isAsking() ? tr("Stop as&king") : tr("As&k the hosts again"));
    m_asking->setText(
        !m_model.isAsking()
            ? QString()
            : tr("%1 of %n host(s) asked", nullptr, m_model.toAsk()).arg(QLocale().toString(m_model.asked())));
    showCurrentHost();
}

void HostSelectionPage::showCurrentHost()
{
    const int row = currentRow();
    m_answer->hide();
    if (row < 0 || row >= m_model.rowCount()) {
        m_hostMessage->clear();
        return;
    }
    const HostChoice &choice = m_model.choice(row);
    if (!choice.canBeChosen()) {
        m_hostMessage->showText(Theme::Tone::Caution,
                                tr("%1 cannot be selected.").arg(hostDisplayName(choice.host.name)),
                                choice.match.reason.text());
        return;
    }
    if (!choice.check.problem || choice.isAsking) {
        m_hostMessage->clear();
        return;
    }
    m_hostMessage->showError(*choice.check.problem);
    const HostAnswer answer = choice.answer();
    m_answer->setVisible(answer == HostAnswer::KeyUnknown || answer == HostAnswer::KeyChanged
                         || answer == HostAnswer::LoginRefused);
    m_answer->setText(answer == HostAnswer::LoginRefused ? tr("&Give the password…") : tr("C&heck the host key…"));
}

void HostSelectionPage::retranslate()
{
    m_model.retranslate();
    setSentence(tr("Select the hosts that receive the package. Nothing on a host is changed before the summary."));
    m_clearAll->setText(tr("C&lear all"));
    m_selectBy->setText(tr("&Select by"));
    m_selectBy->setAccessibleName(tr("Select by role, site or group"));
    m_paste->setText(tr("&Paste names"));
    m_paste->setToolTip(tr("Selects the hosts whose names or addresses are in the clipboard, one a line or a cell."));
    m_selectAll->setToolTip(tr("This computer is left out; select it by hand if it is meant."));
    m_table->setAccessibleName(tr("Hosts"));
    m_table->setAccessibleDescription(tr("Space selects a host."));
    showCounts();
    showAsking();
}

} // namespace convoy
