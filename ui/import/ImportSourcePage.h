// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/ImportMethodPage.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

class FlowLayout;
class ImportModel;
class MediaWatch;
class MessagePanel;
class TemplateFileField;

/// Where the packages are, asked as the chosen method has it: a file, a file with its templates beside it, a place, a
/// repository. Media that are put in appear here by themselves.
class ImportSourcePage : public QWizardPage
{
    Q_OBJECT

public:
    ImportSourcePage(ImportModel &model, const ImportMethodPage &method, const QString &offeredMedium,
                     QWidget *parent = nullptr);

    void setPath(const QString &path);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void chooseFolder();
    void chooseFile();
    void showMedia();
    [[nodiscard]] QString hint() const;

    ImportModel &m_model;
    const ImportMethodPage &m_method;
    QString m_offeredMedium;
    MessagePanel *m_message;
    QLabel *m_caption;
    QLineEdit *m_path;
    QPushButton *m_folder;
    QPushButton *m_file;
    QLabel *m_hint;
    QPushButton *m_sample;
    TemplateFileField *m_xml;
    TemplateFileField *m_apd;
    MediaWatch *m_media;
    QLabel *m_mediaCaption;
    QWidget *m_mediaRow;
    FlowLayout *m_mediaButtons;
};

} // namespace convoy
