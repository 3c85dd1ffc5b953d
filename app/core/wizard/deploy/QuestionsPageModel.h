// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/deploy/ApplicationParametersPageModel.h"
#include "wizard/deploy/DeployWizardState.h"

#include <QObject>

namespace convoy {

/// The questions of a package (G096) and their answers, for all hosts or for one of them. An answer is the value of the
/// silent.ini key that the question names; a password is a secret, the same for all hosts. GUI thread.
class QuestionsPageModel : public QObject
{
    Q_OBJECT

public:
    explicit QuestionsPageModel(DeployWizardState &state, QObject *parent = nullptr);

    /// Those that fill a key of silent.ini; others have nowhere to go.
    static QList<PackageQuestion> questionsOf(const PackageDescriptor &package);
    [[nodiscard]] const QList<PackageQuestion> &questions() const { return m_questions; }

    [[nodiscard]] const QString &host() const { return m_host; } ///< whose answers are shown; empty: all hosts
    void setHost(const QString &host);
    [[nodiscard]] QStringList hosts() const { return m_state.hosts(); }
    [[nodiscard]] bool hasOwnValues(const QString &host) const;

    /// What was answered, else what the package's file or the question itself proposes. Never a password.
    [[nodiscard]] QString answer(const PackageQuestion &question) const { return answerOn(m_host, question); }
    void setAnswer(const PackageQuestion &question, const QString &value);
    [[nodiscard]] bool isOwn(const PackageQuestion &question) const; ///< the host shown has an answer of its own
    void useGeneral(const PackageQuestion &question);

    [[nodiscard]] std::optional<Error> problem(const PackageQuestion &question) const; ///< of the answer shown
    /// Of all hosts' answers and each chosen host's own; `field` is the question's name.
    [[nodiscard]] QList<ValueProblem> problems() const;

signals:
    void valuesChanged();
    void hostChanged();
    void hostsChanged();

private:
    [[nodiscard]] QString answerOn(const QString &host, const PackageQuestion &question) const;
    [[nodiscard]] std::optional<Error> judge(const QString &host, const PackageQuestion &question) const;

    DeployWizardState &m_state;
    QList<PackageQuestion> m_questions;
    QString m_host;
};

} // namespace convoy
