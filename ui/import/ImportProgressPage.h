// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QLabel;
class QProgressBar;
class QPushButton;

namespace convoy {

class ImportModel;
class MessagePanel;
class OlderReasonPanel;
class TableView;

/// How the import goes and how it ended: one bar, green or red at the end, the failed step named (G045–G049).
class ImportProgressPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportProgressPage(ImportModel &model, QWidget *parent = nullptr);

    void initializePage() override;

signals:
    void installRequested(qint64 packageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showRowProblem();
    [[nodiscard]] QString summary() const; ///< how it stands, in sentences
    [[nodiscard]] qint64 firstImported() const;

    ImportModel &m_model;
    QLabel *m_text;
    QProgressBar *m_bar;
    TableView *m_table;
    MessagePanel *m_message;
    OlderReasonPanel *m_older;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_install;
};

} // namespace convoy
