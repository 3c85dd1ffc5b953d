// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

class ImportModel;
class MessagePanel;

/// Where the packages are: a package file, a medium or a folder.
class ImportSourcePage : public QWizardPage
{
    Q_OBJECT

public:
    ImportSourcePage(ImportModel &model, const QString &offeredMedium, QWidget *parent = nullptr);

    void setPath(const QString &path);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void chooseFolder();
    void chooseFile();

    ImportModel &m_model;
    QString m_offeredMedium;
    MessagePanel *m_message;
    QLabel *m_caption;
    QLineEdit *m_path;
    QPushButton *m_folder;
    QPushButton *m_file;
    QLabel *m_hint;
    QPushButton *m_sample;
};

} // namespace convoy
