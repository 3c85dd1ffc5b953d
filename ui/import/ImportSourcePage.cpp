// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportSourcePage.h"

#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/PathEdit.h"
#include "wizard/import/ImportModel.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

ImportSourcePage::ImportSourcePage(ImportModel &model, const QString &offeredMedium, QWidget *parent)
    : QWizardPage(parent)
    , m_model(model)
    , m_offeredMedium(offeredMedium)
    , m_message(new MessagePanel(this))
    , m_caption(new QLabel(this))
    , m_path(new PathEdit(this))
    , m_folder(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_sample(new QPushButton(this))
{
    m_path->setObjectName(QStringLiteral("importPath"));
    m_folder->setObjectName(QStringLiteral("importChooseFolder"));
    m_file->setObjectName(QStringLiteral("importChooseFile"));
    m_sample->setObjectName(QStringLiteral("importUseSample"));
    m_caption->setBuddy(m_path);
    m_hint->setWordWrap(true);
    m_sample->setVisible(!offeredMedium.isEmpty());
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_folder, m_file, m_sample}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_caption);
    column->addWidget(m_path);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addStretch();
    connect(m_path, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_folder, &QPushButton::clicked, this, &ImportSourcePage::chooseFolder);
    connect(m_file, &QPushButton::clicked, this, &ImportSourcePage::chooseFile);
    connect(m_sample, &QPushButton::clicked, this, [this] { setPath(m_offeredMedium); });
    connect(&model, &ImportModel::phaseChanged, this, [this] {
        if (m_model.problem())
            m_message->showError(*m_model.problem());
        else
            m_message->clear();
    });
    retranslate();
}

void ImportSourcePage::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void ImportSourcePage::initializePage()
{
    m_path->setFocus();
}

bool ImportSourcePage::isComplete() const
{
    return !m_path->text().trimmed().isEmpty();
}

bool ImportSourcePage::validatePage()
{
    m_model.scan(QDir::fromNativeSeparators(m_path->text().trimmed()));
    return true;
}

void ImportSourcePage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a medium or a folder"), m_path->text());
    if (!folder.isEmpty())
        setPath(folder);
}

void ImportSourcePage::chooseFile()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose a package"), m_path->text(),
                                     tr("Packages (*.zip *.tar.gz *.tgz *.tar.xz *.tar.zst);;All files (*)"));
    if (!file.isEmpty())
        setPath(file);
}

void ImportSourcePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

void ImportSourcePage::retranslate()
{
    setTitle(tr("Where are the packages?"));
    setSubTitle(tr("Choose a disc, a stick, a folder, or a single package. Nothing is imported yet."));
    m_caption->setText(tr("&Path:"));
    m_path->setAccessibleName(tr("Path"));
    m_path->setPlaceholderText(tr("For instance /media/disc"));
    m_folder->setText(tr("Choose a &folder…"));
    m_file->setText(tr("Choose a fi&le…"));
    m_hint->setText(tr("Packages are folders, or .zip, .tar.gz, .tar.xz and .tar.zst archives, with an "
                       "ip_description.xml or a convoy-package.yaml."));
    m_sample->setText(tr("Use the &sample media"));
}

} // namespace convoy
