// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/deploy/ApplicationParametersPageModel.h"

#include <QMap>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace convoy {

class ParameterField;
class ValuesForBar;

/// "Application parameters" (G132, G133): the application object the package belongs to, and what goes with it.
class ApplicationParametersPage final : public DeployPage
{
    Q_OBJECT

public:
    ApplicationParametersPage(Session &session, DeployWizardState &state, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void arrive() override;
    [[nodiscard]] ApplicationParametersPageModel &model() { return m_model; }

protected:
    void retranslate() override;

private:
    void addTextField(const QString &field);
    void addTenantField();
    void addSkipChoice();
    void addParents();
    void showParents();
    void browse(const QString &field);
    void place(const QString &field, ParameterField *widget);
    void showValues();
    void showProblems();
    void goTo(const QString &host, const QString &field);
    [[nodiscard]] DeployPage::Obstacle obstacle(const ValueProblem &problem);

    ApplicationParametersPageModel m_model;
    ValuesForBar *m_valuesFor;
    QMap<QString, ParameterField *> m_fields;
    QMap<QString, QLineEdit *> m_edits;
    QComboBox *m_tenant = nullptr;
    QLabel *m_skipLabel = nullptr;
    QRadioButton *m_install = nullptr;
    QRadioButton *m_skip = nullptr;
    QLabel *m_installNote = nullptr;
    QLabel *m_skipNote = nullptr;
    QLabel *m_parentsLabel = nullptr;
    QListWidget *m_parents = nullptr; ///< of a plug-in: which of them get its options
    QLabel *m_records;
    bool m_isShowing = false; ///< values go from the model into the fields, not the other way
};

} // namespace convoy
