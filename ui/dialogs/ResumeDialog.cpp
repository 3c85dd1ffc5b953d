// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ResumeDialog.h"

#include "deploy/parts/ParameterField.h"
#include "dialogs/DialogSize.h"
#include "widgets/MessagePanel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int ResumeLineCharacters = 64;

QString nameOf(const SilentKey &key)
{
    return QStringLiteral("[%1] %2").arg(key.first, key.second);
}

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ResumeDialog::ResumeDialog(Session &session, const QString &runId, QWidget *parent)
    : QDialog(parent)
    , m_model(new ResumeModel(session, runId, this))
    , m_text(makeLabel("resumeText", this))
    , m_unknown(makeLabel("resumeUnknown", this))
    , m_fields(new QVBoxLayout)
    , m_password(new QLineEdit(this))
    , m_passwordField(new ParameterField(QStringLiteral("resumePassword"), m_password, this))
    , m_obstacle(makeLabel("resumeObstacle", this))
    , m_problem(new MessagePanel(this))
    , m_resume(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("resumeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_password->setEchoMode(QLineEdit::Password);
    m_resume->setObjectName(QStringLiteral("resumeStart"));
    m_cancel->setObjectName(QStringLiteral("resumeCancel"));
    m_resume->setDefault(true);
    m_problem->setObjectName(QStringLiteral("resumeProblem"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_resume, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_unknown);
    column->addLayout(m_fields);
    column->addWidget(m_passwordField);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(m_obstacle);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resume, &QPushButton::clicked, this, &ResumeDialog::start);
    connect(m_model, &ResumeModel::changed, this, &ResumeDialog::showModel);
    connect(m_model, &ResumeModel::started, this, [this](const QString &id) {
        emit resumed(id);
        accept();
    });
    retranslate();
}

QString ResumeDialog::introduction() const
{
    if (m_model->phase() == ResumeModel::Phase::Looking)
        return tr("Looking what is left to do…");
    if (!m_model->resumption())
        return tr("Run %1 cannot be resumed.").arg(m_model->runId());
    const Resumption &found = *m_model->resumption();
    if (found.unfinished.isEmpty())
        return tr("Run %1 has no unfinished host. Resuming brings it to its end.").arg(m_model->runId());
    return tr("Run %1 goes on with %n host(s). Hosts that are finished are left alone.", nullptr,
              static_cast<int>(found.unfinished.size()))
        .arg(m_model->runId());
}

void ResumeDialog::showModel()
{
    m_text->setText(introduction());
    const auto &found = m_model->resumption();
    m_unknown->setVisible(found && !found->unknownHosts.isEmpty());
    if (m_unknown->isVisibleTo(this))
        m_unknown->setText(tr("Removed from the repository or renamed: %1. They will fail, the others go on.")
                               .arg(found->unknownHosts.join(QStringLiteral(", "))));
    makeFields();
    m_passwordField->setVisible(found && !found->unfinished.isEmpty());
    const int missing = static_cast<int>(m_model->missingSecrets().size());
    m_obstacle->setText(tr("%n secret(s) must still be typed.", nullptr, missing));
    m_obstacle->setVisible(missing > 0);
    if (m_model->problem())
        m_problem->showError(*m_model->problem());
    else
        m_problem->clear();
    m_resume->setEnabled(m_model->canStart());
    // Once the fields that have just been shown have told how much room they want.
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (QWidget *field : findChildren<ParameterField *>())
                field->layout()->activate();
            layout()->activate();
            fitToText(*this, ResumeLineCharacters);
        },
        Qt::QueuedConnection);
}

void ResumeDialog::makeFields()
{
    const QList<SilentKey> keys = m_model->secrets();
    for (; m_secrets.size() < keys.size();) {
        const SilentKey &key = keys.at(m_secrets.size());
        auto *edit = new QLineEdit(this);
        edit->setEchoMode(QLineEdit::Password);
        auto *field = new ParameterField(QStringLiteral("resumeSecret%1").arg(m_secrets.size() + 1), edit, this);
        connect(edit, &QLineEdit::textEdited, this,
                [this, key](const QString &text) { m_model->giveSecret(key, Secret(text)); });
        m_fields->addWidget(field);
        m_secrets += field;
        if (m_secrets.size() == 1)
            edit->setFocus();
    }
    for (qsizetype i = 0; i < m_secrets.size(); ++i) {
        const SilentKey &key = keys.at(i);
        const QString name = nameOf(key);
        m_secrets.at(i)->setTexts(tr("&%1  %2", "number as access key, name of a secret").arg(i + 1).arg(name), name,
                                  m_model->isInPackage(key)
                                      ? tr("Empty: the package's own value is used. Never stored.")
                                      : tr("Goes to the installer; it is never stored."));
    }
}

void ResumeDialog::start()
{
    if (!m_password->text().isEmpty())
        m_model->givePassword(Secret(m_password->text()));
    m_model->start();
}

void ResumeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ResumeDialog::retranslate()
{
    setWindowTitle(tr("Resume run %1").arg(m_model->runId()));
    m_passwordField->setTexts(tr("&Password of the hosts:"), tr("Password of the hosts"),
                              tr("Only where no key logs in, and for sudo. Kept in memory until the program ends."));
    m_resume->setText(tr("&Resume"));
    m_cancel->setText(tr("Cancel"));
    showModel();
}

} // namespace convoy
