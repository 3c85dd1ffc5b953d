// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HostKeyDialog.h"

#include "base/Clock.h"
#include "base/Fingerprint.h"
#include "dialogs/DialogSize.h"
#include "operations/host/HostKeyImport.h"
#include "repository/HostStore.h"
#include "widgets/labels/SelectableLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int FingerprintLineLength = 72;

} // namespace

HostKeyDialog::HostKeyDialog(Question question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_text(new QLabel(this))
    , m_pinnedCaption(new QLabel(this))
    , m_shownCaption(new QLabel(this))
    , m_reasonCaption(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_trust(new QPushButton(this))
    , m_refuse(new QPushButton(this))
{
    setObjectName(QStringLiteral("hostKeyDialog"));
    m_reason->setObjectName(QStringLiteral("hostKeyReason"));
    m_trust->setObjectName(QStringLiteral("hostKeyTrust"));
    m_refuse->setObjectName(QStringLiteral("hostKeyRefuse"));
    m_text->setWordWrap(true);
    m_pinnedCaption->setWordWrap(true);
    m_reasonCaption->setBuddy(m_reason);
    const bool isChange = !m_question.pinned.isEmpty();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    if (isChange) {
        column->addWidget(m_pinnedCaption);
        column->addWidget(fingerprintLabel(m_question.pinned, "hostKeyPinned"));
    }
    column->addWidget(m_shownCaption);
    column->addWidget(fingerprintLabel(m_question.shown, "hostKeyShown"));
    column->addWidget(m_reasonCaption);
    column->addWidget(m_reason);
    m_pinnedCaption->setVisible(isChange);
    m_reasonCaption->setVisible(isChange);
    m_reason->setVisible(isChange);
    m_trust->setEnabled(!isChange);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_trust->setEnabled(!text.trimmed().isEmpty()); });

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_trust, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_refuse, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_trust->setAutoDefault(false);
    m_refuse->setDefault(true);
    column->addWidget(buttons);
    retranslate();
    if (isChange)
        m_reason->setFocus();
    else
        m_refuse->setFocus();
    fitToText(*this, FingerprintLineLength);
}

HostKeyDialog::Question HostKeyDialog::questionAbout(HostStore &hosts, const Host &host, const QString &shown)
{
    Question question{.host = host.name, .shown = shown, .pinned = host.hostKey};
    if (const auto keys = hosts.keys(host.name); keys && !keys->isEmpty()) {
        question.pinnedAt = keys->constFirst().at;
        if (!keys->constFirst().list.name.isEmpty())
            question.origin = hostKeyOriginText(keys->constFirst());
    }
    if (const auto check = hosts.lastCheck(host.name); check)
        question.shownAt = check->at;
    return question;
}

QLabel *HostKeyDialog::fingerprintLabel(const QString &digest, const char *name)
{
    auto *label = new SelectableLabel(this);
    label->setText(fingerprint::grouped(digest) + QLatin1Char('\n') + fingerprint::words(digest));
    label->setObjectName(QLatin1String(name));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF()); // the system's own does not grow with the text
    label->setFont(fixed);
    label->setAccessibleName(digest);
    return label;
}

QString HostKeyDialog::reason() const
{
    return m_reason->text().trimmed();
}

void HostKeyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HostKeyDialog::retranslate()
{
    const bool isChange = !m_question.pinned.isEmpty();
    setWindowTitle(isChange ? tr("The key of %1 has changed").arg(m_question.host)
                            : tr("First connection to %1").arg(m_question.host));
    m_text->setText(
        isChange
            ? tr("%1 shows another key than the one you trusted. Nothing was sent to it. Usual causes: the system was "
                 "installed again, its SSH keys were renewed, or another machine answers at this address. Compare the "
                 "new fingerprint with what the host's console says, and type why it may be trusted.")
                  .arg(m_question.host)
            : tr("%1 has not been seen before. Nothing was sent to it yet. Compare this fingerprint with what the "
                 "host's console says, for instance with: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")
                  .arg(m_question.host));
    const auto day = [](const QDateTime &at) { return shownTime(at); };
    if (!m_question.origin.isEmpty())
        m_pinnedCaption->setText(m_question.origin.text());
    else
        m_pinnedCaption->setText(m_question.pinnedAt.isValid()
                                     ? tr("Trusted since %1:", "date and time").arg(day(m_question.pinnedAt))
                                     : tr("Trusted until now:"));
    m_shownCaption->setText(m_question.shownAt.isValid()
                                ? tr("Shown by the host on %1:", "date and time").arg(day(m_question.shownAt))
                                : tr("Shown by the host now:"));
    m_reasonCaption->setText(tr("&Reason:"));
    m_reason->setAccessibleName(tr("Reason"));
    m_trust->setText(tr("&Trust this key"));
    m_refuse->setText(tr("&Do not trust"));
}

} // namespace convoy
