// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/HostKeyImportDialog.h"

#include "dialogs/DialogSize.h"
#include "widgets/MessagePanel.h"
#include "widgets/TableView.h"
#include "widgets/labels/SelectableLabel.h"
#include "widgets/style/ToneDelegate.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int KeyLineCharacters = 180; // two fingerprints beside each other
constexpr int KeyTableLines = 10;
constexpr qsizetype MostNames = 12;

} // namespace

HostKeyImportDialog::HostKeyImportDialog(Session &session, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_model(new HostKeyImportModel(session, path, this))
    , m_signature(new MessagePanel(this))
    , m_table(new TableView(this))
    , m_summary(new SelectableLabel(this))
    , m_reasonCaption(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_problem(new MessagePanel(this))
    , m_take(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("hostKeyImportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_model, &HostKeyImportModel::looked, this, [this] {
        showState();
        fitToText(*this, KeyLineCharacters); // what is said about the list has as many lines as it needs
    });
    connect(m_model, &HostKeyImportModel::failed, this, [this](const Error &error) {
        showState();
        m_problem->showError(error);
    });
    connect(m_model, &HostKeyImportModel::taken, this, [this](qsizetype count) {
        emit taken(count);
        accept();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &HostKeyImportDialog::showState);
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_problem->clear();
        m_model->take(m_reason->text().simplified());
        showState();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    fitToText(*this, KeyLineCharacters);
}

void HostKeyImportDialog::build()
{
    m_signature->setObjectName(QStringLiteral("hostKeyListSignature"));
    m_table->setObjectName(QStringLiteral("hostKeyListTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * KeyTableLines);
    m_summary->setObjectName(QStringLiteral("hostKeyListSummary"));
    m_reason->setObjectName(QStringLiteral("hostKeyListReason"));
    m_reasonCaption->setBuddy(m_reason);
    m_problem->setObjectName(QStringLiteral("hostKeyListProblem"));
    m_take->setObjectName(QStringLiteral("hostKeyListTake"));
    m_close->setObjectName(QStringLiteral("hostKeyListClose"));
    m_close->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_signature);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(m_reasonCaption);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addStretch(); // where a refused list leaves no table
    column->addWidget(buttons);
}

bool HostKeyImportDialog::wantsReason() const
{
    return m_model->preview() && !m_model->preview()->isSigned() && m_model->preview()->pinCount() > 0;
}

void HostKeyImportDialog::showState()
{
    const qsizetype count = m_model->preview() ? m_model->preview()->pinCount() : 0;
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    showSignature();
    m_summary->setText(summary().join(QLatin1Char('\n')));
    m_summary->setVisible(!m_model->problem());
    m_table->setVisible(!m_model->problem());
    m_reasonCaption->setVisible(wantsReason());
    m_reason->setVisible(wantsReason());
    m_reason->setEnabled(!m_model->isWorking());
    m_take->setText(tr("&Trust %n key(s)", nullptr, static_cast<int>(count)));
    m_take->setEnabled(!m_model->isWorking() && count > 0 && (hasReason || !wantsReason()));
    m_take->setVisible(!m_model->problem());
    m_take->setDefault(m_take->isEnabled());
    fitColumns();
    if (wantsReason() && focusWidget() == m_close)
        m_reason->setFocus();
}

/// Fingerprints are there to be compared: whole, where TableView would cut them.
void HostKeyImportDialog::fitColumns()
{
    m_table->fitColumns();
    if (m_areKeysFitted || m_model->rowCount() == 0)
        return;
    m_areKeysFitted = true;
    m_table->resizeColumnToContents(HostKeyImportModel::ListedColumn);
    m_table->resizeColumnToContents(HostKeyImportModel::PinnedColumn);
}

void HostKeyImportDialog::showSignature()
{
    if (m_model->problem())
        return m_signature->showError(*m_model->problem());
    if (!m_model->preview())
        return m_signature->clear();
    const HostKeyPreview &preview = *m_model->preview();
    if (preview.isSigned())
        return m_signature->showMessage(Theme::Tone::Good, preview.signatureText());
    m_signature->showMessage(
        Theme::Tone::Caution, preview.signatureText(),
        Message(QT_TRANSLATE_NOOP("core", "Nothing but your word says that these are the keys of the hosts.")));
}

QStringList HostKeyImportDialog::summary() const
{
    if (!m_model->preview())
        return {tr("Working…")};
    const HostKeyComparison &comparison = m_model->preview()->comparison;
    const auto count = [&](HostKeyOutcome outcome) { return static_cast<int>(comparison.count(outcome)); };
    QStringList lines{tr("%n host(s) get their first key.", nullptr, count(HostKeyOutcome::Pin))};
    if (const int same = count(HostKeyOutcome::Same); same > 0)
        lines += tr("%n host(s) have the key of the list already.", nullptr, same);
    if (const auto open = static_cast<int>(comparison.openCount()); open > 0)
        lines += tr("%n host(s) stay as they are. Compare their keys with what the hosts' consoles say; testing the "
                    "connection asks whether a new key may be trusted.",
                    nullptr, open);
    if (const auto untouched = static_cast<int>(comparison.untouched); untouched > 0)
        lines += tr("%n host(s) have none of the keys that the list takes back.", nullptr, untouched);
    if (!comparison.unknown.isEmpty()) {
        const qsizetype more = comparison.unknown.size() - MostNames;
        const QString names =
            comparison.unknown.first(qMin(MostNames, comparison.unknown.size())).join(QLatin1String("; "));
        lines += more > 0
                     ? tr("Not in this repository and not added: %1 and %2 more").arg(names, QLocale().toString(more))
                     : tr("Not in this repository and not added: %1").arg(names);
    }
    if (comparison.hashedUnknown > 0)
        lines += tr("%n line(s) with a hashed name fit no host of this repository.", nullptr,
                    static_cast<int>(comparison.hashedUnknown));
    for (const UnusedLine &line : m_model->preview()->unused.first(qMin(MostNames, m_model->preview()->unused.size())))
        lines += tr("Line %1 is passed over: %2").arg(QLocale().toString(line.line), line.why.text());
    return lines;
}

void HostKeyImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HostKeyImportDialog::retranslate()
{
    setWindowTitle(tr("Import host keys"));
    m_table->setAccessibleName(tr("Keys of the list"));
    m_summary->setAccessibleName(tr("What the list would do"));
    m_reasonCaption->setText(tr("&Where is the list from, and why may it be believed?"));
    m_reason->setAccessibleName(tr("Reason"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    showState();
}

} // namespace convoy
