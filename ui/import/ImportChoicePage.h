// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace convoy {

class ImportModel;
class MessagePanel;
class ShareLoginPanel;
class TableView;

/// What the medium holds, with check boxes; the commit button carries the number.
class ImportChoicePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportChoicePage(ImportModel &model, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showMessage();
    void showUnusable();
    [[nodiscard]] QString scanText() const;

    ImportModel &m_model;
    MessagePanel *m_message;
    ShareLoginPanel *m_login;
    QLabel *m_origin;
    QLabel *m_counts;
    QPushButton *m_all;
    QPushButton *m_none;
    TableView *m_table;
    QLabel *m_unusableTitle;
    QPlainTextEdit *m_unusable;
};

} // namespace convoy
