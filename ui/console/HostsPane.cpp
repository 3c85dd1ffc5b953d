// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/HostsPane.h"

#include "dialogs/HostDialog.h"
#include "dialogs/HostKeyDialog.h"
#include "dialogs/PasswordDialog.h"
#include "hosts/HostKeyButton.h"
#include "hosts/HostKeyLabel.h"
#include "operations/host/HostImport.h"
#include "widgets/FilterField.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/SelectableLabel.h"
#include "widgets/labels/TitleLabel.h"
#include "widgets/style/ToneDelegate.h"
#include "wizard/KeyedProxyModel.h"
#include "wizard/KnownValues.h"
#include "wizard/console/FactTableModel.h"
#include "wizard/console/HostTableModel.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int LeastFactLines = 8;

} // namespace

HostsPane::HostsPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HostTableModel(session, this))
    , m_proxy(new KeyedProxyModel(this))
    , m_facts(new FactTableModel(this))
    , m_title(new TitleLabel(this))
    , m_filter(new FilterField(this))
    , m_message(new MessagePanel(this))
    , m_table(new TableView(this))
    , m_factsTitle(new QLabel(this))
    , m_support(new SelectableLabel(this))
    , m_key(new HostKeyLabel(this))
    , m_factTable(new TableView(this))
{
    setObjectName(QStringLiteral("hostsPane"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(HostTableModel::Name);
    m_table->setObjectName(QStringLiteral("hostTable"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HostTableModel::Name, Qt::AscendingOrder);
    m_table->rememberColumns(QStringLiteral("hosts"));
    m_factTable->setObjectName(QStringLiteral("factTable"));
    m_factTable->setModel(m_facts);
    m_factTable->rememberColumns(QStringLiteral("facts"));
    m_factTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // gets the height that the rest leaves
    m_factTable->setMinimumHeight(fontMetrics().height() * LeastFactLines);
    m_support->setObjectName(QStringLiteral("hostSupport"));
    m_support->setWordWrap(true);

    auto *actions = new FlowLayout(8);
    buildActions(actions);
    auto *lower = new QWidget(this);
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 8, 0, 0);
    lowerColumn->addWidget(m_factsTitle);
    lowerColumn->addWidget(m_support);
    lowerColumn->addWidget(m_key);
    lowerColumn->addWidget(m_factTable, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(actions);
    column->addWidget(m_filter);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);

    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        m_filter->setCounts(m_proxy->rowCount(), m_model->rowCount());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HostsPane::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this] { openDialog(false); });
    connect(m_model, &HostTableModel::reloaded, this, &HostsPane::reloaded);
    connect(m_model, &HostTableModel::asked, this, &HostsPane::tested);
    retranslate();
    reloaded();
}

void HostsPane::buildActions(FlowLayout *row)
{
    const auto add = [this, row](const char *name, auto action) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    m_add = add("addHost", [this] { openDialog(true); });
    m_importCsv = add("importHosts", [this] { importCsv(); });
    m_edit = add("editHost", [this] { openDialog(false); });
    m_test = add("testHost", [this] { test(); });
    m_remove = add("removeHost", [this] { removeCurrent(); });
    m_keys = new HostKeyButton(m_session, *m_message, this);
    row->addWidget(m_keys);
}

int HostsPane::currentSourceRow() const
{
    return m_proxy->mapToSource(m_table->currentIndex()).row();
}

void HostsPane::select(const QString &name)
{
    const int row = m_model->rowOf(name);
    if (row >= 0)
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
}

void HostsPane::reloaded()
{
    m_filter->setCounts(m_proxy->rowCount(), m_model->rowCount());
    m_table->fitColumns();
    if (m_model->problem())
        m_message->showError(*m_model->problem());
    if (!m_selected.isEmpty())
        select(m_selected);
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    showCurrent();
}

void HostsPane::showCurrent()
{
    const int row = currentSourceRow();
    const Host *host = m_model->host(row);
    m_edit->setEnabled(host);
    m_test->setEnabled(host && !m_model->isAsking());
    const bool mayRemove = host && host->name != Host::thisComputer();
    m_remove->setEnabled(mayRemove);
    m_remove->setToolTip(host && !mayRemove ? tr("This computer is always in the list.") : QString());
    if (!host)
        return;
    m_selected = host->name;
    m_facts->setFacts(m_model->check(row).facts);
    m_factTable->fitColumns();
    m_factsTitle->setText(tr("What is known of %1").arg(hostDisplayName(host->name)));
    showSupport(m_model->support(row));
    m_key->showKey(m_session.repository().hosts(), *host);
}

void HostsPane::showSupport(const HostSupport &support)
{
    m_support->setVisible(!support.sentence.isEmpty());
    const QString symbol = Theme::symbol(static_cast<Theme::Tone>(support.tone));
    m_support->setText(symbol.isEmpty() ? support.sentence : symbol + QLatin1Char(' ') + support.sentence);
    QPalette palette = m_factsTitle->palette();
    palette.setColor(QPalette::WindowText, Theme::color(static_cast<Theme::Tone>(support.tone), palette));
    m_support->setPalette(palette);
}

void HostsPane::openDialog(bool isNew)
{
    auto *dialog = new HostDialog(this);
    const KnownValues known(m_session.repository());
    dialog->setKnown(known.sites(), known.hostGroups());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QString oldName;
    if (!isNew) {
        const Host *host = m_model->host(currentSourceRow());
        if (!host)
            return;
        oldName = host->name;
        dialog->setHost(*host);
    }
    connect(dialog, &HostDialog::submitted, this,
            [this, dialog, oldName](const Host &host) { store(dialog, oldName, host); });
    dialog->open();
}

void HostsPane::store(HostDialog *dialog, const QString &oldName, const Host &host)
{
    HostStore &hosts = m_session.repository().hosts();
    const Status status = oldName.isEmpty() ? hosts.add({host}) : hosts.update(oldName, host);
    if (!status) {
        dialog->showProblem(status.error());
        return;
    }
    m_selected = host.name;
    dialog->accept();
    m_session.announceChange();
}

void HostsPane::removeCurrent()
{
    const Host *host = m_model->host(currentSourceRow());
    if (!host)
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Remove %1").arg(host->name),
                        tr("Remove %1 from this repository? Nothing is changed on the host itself.").arg(host->name),
                        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("removeHostQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("&Remove the host"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Keep it"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, name = host->name](QAbstractButton *button) {
        if (button != remove)
            return;
        if (const Status status = m_session.repository().hosts().remove(name); !status)
            m_message->showError(status.error());
        m_session.announceChange();
    });
    box->open();
}

void HostsPane::importCsv()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import hosts from a CSV file"), QString(),
                                                      tr("CSV files (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto imported = importHosts(m_session.repository().hosts(), path);
    if (!imported) {
        m_message->showError(imported.error());
        return;
    }
    m_message->showText(Theme::Tone::Good, tr("%n host(s) imported.", nullptr, static_cast<int>(imported->size())));
    m_session.announceChange();
}

void HostsPane::test()
{
    const Host *host = m_model->host(currentSourceRow());
    if (!host)
        return;
    m_message->clear();
    m_model->ask({host->name});
    showCurrent();
}

void HostsPane::tested(const QStringList &names)
{
    const int row = m_model->rowOf(names.value(0));
    if (const Host *host = m_model->host(row)) {
        const HostCheck check = m_model->check(row);
        if (!check.problem) {
            m_message->showText(Theme::Tone::Good, tr("%1 answered.").arg(hostDisplayName(host->name)));
        } else {
            m_message->showError(*check.problem);
            askAbout(*host, *check.problem);
        }
    }
    showCurrent();
}

void HostsPane::askAbout(const Host &host, const Error &problem)
{
    // Never a dialog over another, nor over what the operator went on to meanwhile: the message stands in the pane, and
    // the next test asks again (U30, U34).
    if (QApplication::activeModalWidget() || !isVisible())
        return;
    if (problem.code.startsWith(QLatin1String("host-key-")))
        askForKey(host, problem);
    else if (problem.code == QLatin1String("login-refused"))
        askForPassword(host);
}

void HostsPane::askForKey(const Host &host, const Error &problem)
{
    const QString shown = shownFingerprint(problem, host.hostKey);
    if (shown.isEmpty())
        return;
    auto *dialog = new HostKeyDialog(HostKeyDialog::questionAbout(m_session.repository().hosts(), host, shown), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = host.name, shown] {
        const Status status =
            m_session.repository().hosts().trust(name, shown, m_session.operatorName(), dialog->reason());
        if (!status) {
            m_message->showError(status.error());
            return;
        }
        m_session.announceChange();
        m_message->clear();
        m_model->ask({name});
    });
    dialog->open();
}

void HostsPane::askForPassword(const Host &host)
{
    auto *dialog = new PasswordDialog(host.name, host.user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = host.name] {
        m_session.setCredentials(name, dialog->credentials());
        m_message->clear();
        m_model->ask({name});
    });
    dialog->open();
}

void HostsPane::showEvent(QShowEvent *event)
{
    m_model->setSeen(true);
    QWidget::showEvent(event);
}

void HostsPane::hideEvent(QHideEvent *event)
{
    m_model->setSeen(false);
    QWidget::hideEvent(event);
}

void HostsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_facts->retranslate();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void HostsPane::retranslate()
{
    m_title->setText(tr("Hosts"));
    m_add->setText(tr("&Add…"));
    m_importCsv->setText(tr("I&mport from CSV…"));
    m_edit->setText(tr("&Edit…"));
    m_test->setText(tr("&Test the connection"));
    m_remove->setText(tr("&Remove…"));
    m_keys->retranslate();
    m_table->setAccessibleName(tr("Hosts"));
    m_factTable->setAccessibleName(tr("Facts of the host"));
    showCurrent();
}

} // namespace convoy
