// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/AuditPane.h"

#include "base/Fingerprint.h"
#include "repository/access/OperatorStore.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/TitleLabel.h"
#include "wizard/access/PrivilegeTexts.h"
#include "wizard/console/AuditTableModel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int ChoiceChars = 18;
constexpr int EntryLines = 4;

/// The first choice is "all"; what was chosen stays chosen as long as it is there.
void fill(QComboBox *box, const QString &all, const QStringList &words)
{
    const QSignalBlocker blocker(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const QString &word : words)
        box->addItem(word, word);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

AuditPane::AuditPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AuditTableModel(session, this))
    , m_title(new TitleLabel(this))
    , m_verify(new QPushButton(this))
    , m_scope(new QLabel(this))
    , m_message(new MessagePanel(this))
    , m_filter(new FilterField(this))
    , m_actionLabel(new QLabel(this))
    , m_action(new QComboBox(this))
    , m_operatorLabel(new QLabel(this))
    , m_operator(new QComboBox(this))
    , m_clear(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(this))
    , m_entry(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("auditPane"));
    build();
    connect(m_verify, &QPushButton::clicked, this, &AuditPane::verify);
    connect(m_clear, &QPushButton::clicked, this, &AuditPane::clearFilter);
    connect(m_filter, &FilterField::textChanged, this, &AuditPane::applyFilter);
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditPane::applyFilter);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &AuditPane::applyFilter);
    connect(m_model, &AuditTableModel::reloaded, this, &AuditPane::reloaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AuditPane::showCurrent);
    // Nobody looks at it for most of the time: it is read when it is shown.
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            m_model->reload();
    });
    retranslate();
}

void AuditPane::build()
{
    m_verify->setObjectName(QStringLiteral("verifyTrail"));
    m_scope->setObjectName(QStringLiteral("auditScope"));
    m_scope->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("auditMessage"));
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setModel(m_model);
    m_table->rememberColumns(QStringLiteral("trail"));
    m_entry->setObjectName(QStringLiteral("auditEntry"));
    m_entry->setReadOnly(true);
    m_entry->setTabChangesFocus(true);
    m_entry->setFixedHeight(m_entry->fontMetrics().lineSpacing() * (EntryLines + 1));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_verify, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    column->addWidget(m_scope);
    column->addWidget(m_filter);
    column->addWidget(buildFilters());
    column->addWidget(m_stack, 1);
    column->addWidget(m_entry);
}

QWidget *AuditPane::buildFilters()
{
    m_action->setObjectName(QStringLiteral("auditAction"));
    m_operator->setObjectName(QStringLiteral("auditOperator"));
    m_clear->setObjectName(QStringLiteral("clearAuditFilter"));
    auto *filters = new QWidget(this);
    auto *row = new FlowLayout(8, filters);
    const std::pair<QLabel *, QComboBox *> choices[] = {{m_operatorLabel, m_operator}, {m_actionLabel, m_action}};
    for (const auto &[label, box] : choices) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(ChoiceChars);
        label->setBuddy(box);
        auto *pair = new QWidget(filters);
        auto *together = new QHBoxLayout(pair);
        together->setContentsMargins(0, 0, 0, 0);
        together->addWidget(label);
        together->addWidget(box);
        row->addWidget(pair);
    }
    row->addWidget(m_clear);
    return filters;
}

void AuditPane::showEvent(QShowEvent *event)
{
    m_model->reload();
    fillChoices();
    QWidget::showEvent(event);
}

bool AuditPane::isFiltered() const
{
    return !m_filter->text().isEmpty() || m_action->currentIndex() > 0 || m_operator->currentIndex() > 0;
}

void AuditPane::applyFilter()
{
    AuditFilter filter;
    filter.subject = m_filter->text().trimmed();
    filter.action = m_action->currentData().toString();
    filter.operatorName = m_operator->currentData().toString();
    m_model->setFilter(filter);
    m_table->scrollToTop();
}

void AuditPane::clearFilter()
{
    const QSignalBlocker action(m_action);
    const QSignalBlocker who(m_operator);
    const QSignalBlocker text(m_filter);
    m_action->setCurrentIndex(0);
    m_operator->setCurrentIndex(0);
    m_filter->clear();
    applyFilter();
}

void AuditPane::fillChoices()
{
    QStringList operators;
    if (const auto known = m_session.repository().operators().list()) {
        for (const StoredOperator &each : *known)
            operators += each.name;
    }
    fill(m_action, tr("All actions"), m_model->actions());
    fill(m_operator, tr("All operators"), operators);
}

void AuditPane::reloaded()
{
    m_filter->setCounts(static_cast<int>(m_model->matching()), static_cast<int>(m_model->total()));
    m_clear->setEnabled(isFiltered());
    m_table->fitColumns();
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    const bool seesAll = accessOf(m_session).mayEverywhere(Privilege::Administer).has_value();
    m_scope->setVisible(!seesAll);
    if (m_model->problem())
        m_message->showError(*m_model->problem());
    showCurrent();
    retranslate();
}

void AuditPane::showCurrent()
{
    const AuditEntry *entry = m_model->entry(m_table->currentRow());
    m_entry->setVisible(entry);
    if (!entry)
        return;
    m_entry->setPlainText(
        tr("Entry %1, SHA-256 %2").arg(QLocale().toString(entry->id), fingerprint::grouped(entry->hash))
        + (entry->detail.isEmpty() ? QString() : QLatin1Char('\n') + entry->detail));
}

void AuditPane::verify()
{
    m_isVerifying = true;
    m_verify->setEnabled(false);
    showVerdict();
    m_session.inBackground<AuditVerdict>(
        this, [](Repository &repository, const CancelToken &) { return repository.audit().verify(); },
        [this](const Result<AuditVerdict> &verdict) {
            m_isVerifying = false;
            m_verdict = verdict;
            m_verify->setEnabled(true);
            showVerdict();
        });
}

void AuditPane::showVerdict()
{
    if (m_isVerifying)
        return m_message->showText(Theme::Tone::Active, tr("The trail is being verified."));
    if (!m_verdict)
        return;
    if (!*m_verdict)
        return m_message->showError(m_verdict->error());
    const AuditVerdict &verdict = **m_verdict;
    if (!verdict.isIntact())
        return m_message->showError(verdict.problem());
    m_message->showText(Theme::Tone::Good,
                        tr("The trail is intact: %n entry(ies), none changed, none missing.", nullptr,
                           static_cast<int>(verdict.entries)),
                        tr("The digest of the newest entry is %1. Whoever keeps it elsewhere can tell later whether "
                           "what stands here now was rewritten.")
                            .arg(fingerprint::grouped(verdict.lastHash)));
}

void AuditPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        fillChoices();
        retranslate();
        showVerdict();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void AuditPane::retranslate()
{
    m_title->setText(tr("Audit trail"));
    m_verify->setText(tr("&Verify the trail"));
    m_verify->setToolTip(tr("Goes over the whole chain and names the first entry that is not what was written"));
    m_scope->setText(tr("You see what you did yourself. Whoever administers all tenants sees everything. Verifying "
                        "goes over the whole trail."));
    m_filter->setCaption(tr("Quick &filter of subjects:"), tr("Quick filter of subjects"));
    m_actionLabel->setText(tr("A&ction:"));
    m_action->setAccessibleName(tr("Action"));
    m_operatorLabel->setText(tr("&Operator:"));
    m_operator->setAccessibleName(tr("Operator"));
    m_clear->setText(tr("Clea&r the filters"));
    m_table->setAccessibleName(tr("Audit trail"));
    m_entry->setAccessibleName(tr("Chosen entry"));
    if (isFiltered())
        m_empty->setTexts(tr("No entry to show"), tr("No entry matches the filters. Clear them to see all."));
    else
        m_empty->setTexts(tr("No entry yet"),
                          tr("Every change to the repository is written down here, by whom and when."));
}

} // namespace convoy
