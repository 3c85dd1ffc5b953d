// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/deploy/QuestionsPageModel.h"

#include <QMap>

namespace convoy {

class ParameterField;
class ValuesForBar;

/// "Questions of the package" (G096): what the package asks about its installation, each with an editor of its type. The
/// wizard has this page where a package asks anything. The words of the questions are the package's own.
class QuestionsPage final : public DeployPage
{
    Q_OBJECT

public:
    explicit QuestionsPage(DeployWizardState &state, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void arrive() override;
    [[nodiscard]] QuestionsPageModel &model() { return m_model; }

protected:
    void retranslate() override;

private:
    void addQuestion(const PackageQuestion &question);
    [[nodiscard]] QWidget *makeText(const PackageQuestion &question);
    [[nodiscard]] QWidget *makeChoice(const PackageQuestion &question);
    [[nodiscard]] QWidget *makeChoices(const PackageQuestion &question);
    void take(const PackageQuestion &question, const QString &value);
    void showAnswer(const PackageQuestion &question);
    void showValues();
    void showProblems();
    void goTo(const QString &host, const QString &name);
    [[nodiscard]] static QString hint(const PackageQuestion &question);
    [[nodiscard]] static QString silentPlace(const PackageQuestion &question);
    [[nodiscard]] DeployPage::Obstacle obstacle(const ValueProblem &problem);

    QuestionsPageModel m_model;
    ValuesForBar *m_valuesFor;
    QMap<QString, ParameterField *> m_fields; ///< by the question's name
    bool m_isShowing = false; ///< values go from the model into the fields, not the other way
};

} // namespace convoy
