// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/DeployPage.h"
#include "wizard/deploy/SilentIniPageModel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace convoy {

class ParameterField;
class ValuesForBar;

/// "Installation parameters (silent.ini)" (G134, G135): the installation path on top, every section and key below, as a
/// table or as text.
class SilentIniPage final : public DeployPage
{
    Q_OBJECT

public:
    SilentIniPage(Session &session, DeployWizardState &state, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void arrive() override;
    bool validatePage() override;
    [[nodiscard]] SilentIniPageModel &model() { return m_model; }

protected:
    void retranslate() override;

private:
    void buildTable();
    void buildText();
    void buildAddRow();
    void connectModel();
    void showText(bool isText);
    void takeText();
    void addKey();
    void resetCurrent();
    void showValues();
    void showParent();
    void showCurrent();
    void showProblems();
    void goTo(const QString &host, const SilentKey &key);
    void goToLine(int line);
    [[nodiscard]] std::optional<SilentKey> currentKey() const;
    [[nodiscard]] DeployPage::Obstacle obstacle(const ValueProblem &problem);

    SilentIniPageModel m_model;
    ValuesForBar *m_valuesFor;
    QLineEdit *m_path;
    ParameterField *m_pathField;
    QLineEdit *m_parent;
    ParameterField *m_parentField; ///< the folder of a plug-in's parent
    QStackedWidget *m_forms;
    QTreeView *m_table;
    QPlainTextEdit *m_text;
    QLabel *m_textNote;
    QLabel *m_help;
    QPushButton *m_reset;
    QPushButton *m_asText;
    QWidget *m_addRow;
    QLabel *m_sectionLabel;
    QComboBox *m_section;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QPushButton *m_add;
    QLabel *m_addProblem;
    bool m_isShowing = false; ///< values go from the model into the fields, not the other way
};

} // namespace convoy
