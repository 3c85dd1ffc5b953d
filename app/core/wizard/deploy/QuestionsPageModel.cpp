// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/QuestionsPageModel.h"

#include "plan/values/HostValues.h"
#include "plan/values/QuestionAnswers.h"

#include <algorithm>

namespace convoy {

QuestionsPageModel::QuestionsPageModel(DeployWizardState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_questions(questionsOf(state.package().descriptor))
{
    connect(&m_state, &DeployWizardState::valuesChanged, this, &QuestionsPageModel::valuesChanged);
    connect(&m_state, &DeployWizardState::secretsChanged, this, &QuestionsPageModel::valuesChanged);
    connect(&m_state, &DeployWizardState::hostsChanged, this, [this] {
        if (!m_host.isEmpty() && !m_state.hosts().contains(m_host))
            setHost(QString());
        emit hostsChanged();
    });
}

QList<PackageQuestion> QuestionsPageModel::questionsOf(const PackageDescriptor &package)
{
    QList<PackageQuestion> asked = package.questions;
    asked.removeIf([](const PackageQuestion &question) { return silentKeyOf(question.silent).first.isEmpty(); });
    return asked;
}

void QuestionsPageModel::setHost(const QString &host)
{
    if (host == m_host)
        return;
    m_host = host;
    emit hostChanged();
}

bool QuestionsPageModel::hasOwnValues(const QString &host) const
{
    return std::ranges::any_of(m_questions, [&](const PackageQuestion &question) {
        return m_state.hasOwnSilent(host, silentKeyOf(question.silent));
    });
}

QString QuestionsPageModel::answerOn(const QString &host, const PackageQuestion &question) const
{
    const SilentKey key = silentKeyOf(question.silent);
    if (m_state.isSecret(key))
        return {};
    if (m_state.hasOwnSilent(host, key) || (!host.isEmpty() && m_state.hasOwnSilent(QString(), key)))
        return m_state.silent(host, key);
    const QString own = m_state.packageSilent(key);
    return own.isEmpty() ? question.defaultValue : own;
}

void QuestionsPageModel::setAnswer(const PackageQuestion &question, const QString &value)
{
    const SilentKey key = silentKeyOf(question.silent);
    if (m_state.isSecret(key))
        m_state.setSecret(key, Secret(value));
    else if (value != answer(question))
        m_state.setAnswer(m_host, key, value);
}

bool QuestionsPageModel::isOwn(const PackageQuestion &question) const
{
    return !m_host.isEmpty() && m_state.hasOwnSilent(m_host, silentKeyOf(question.silent));
}

void QuestionsPageModel::useGeneral(const PackageQuestion &question)
{
    m_state.resetSilent(m_host, silentKeyOf(question.silent));
}

std::optional<Error> QuestionsPageModel::judge(const QString &host, const PackageQuestion &question) const
{
    const SilentKey key = silentKeyOf(question.silent);
    if (!m_state.isSecret(key))
        return answerProblem(question, answerOn(host, question));
    const bool isGiven = m_state.secrets().contains(key) || !m_state.packageSilent(key).isEmpty();
    return isGiven ? std::nullopt : answerProblem(question, QString());
}

std::optional<Error> QuestionsPageModel::problem(const PackageQuestion &question) const
{
    return judge(m_host, question);
}

QList<ValueProblem> QuestionsPageModel::problems() const
{
    QList<ValueProblem> problems;
    QStringList scopes{QString()};
    scopes += m_state.hosts();
    for (const QString &scope : std::as_const(scopes)) {
        for (const PackageQuestion &question : m_questions) {
            if (!scope.isEmpty() && !m_state.hasOwnSilent(scope, silentKeyOf(question.silent)))
                continue;
            if (auto error = judge(scope, question))
                problems += {scope, question.name, *error};
        }
    }
    return problems;
}

} // namespace convoy
