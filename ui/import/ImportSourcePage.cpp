// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportSourcePage.h"

#include "import/TemplateFileField.h"
#include "operations/source/MediaWatch.h"
#include "widgets/FlowLayout.h"
#include "widgets/MessagePanel.h"
#include "widgets/PathEdit.h"
#include "widgets/ScrollPane.h"
#include "wizard/import/ImportModel.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int Gap = 8;

QLabel *makeHint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportSourcePage::ImportSourcePage(ImportModel &model, const ImportMethodPage &method, const QString &offeredMedium,
                                   QWidget *parent)
    : QWizardPage(parent)
    , m_model(model)
    , m_method(method)
    , m_offeredMedium(offeredMedium)
    , m_message(new MessagePanel(this))
    , m_caption(new QLabel(this))
    , m_path(new PathEdit(this))
    , m_folder(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_hint(makeHint(this))
    , m_sample(new QPushButton(this))
    , m_xml(new TemplateFileField(QStringLiteral("importXmlTemplate"), this))
    , m_apd(new TemplateFileField(QStringLiteral("importApdTemplate"), this))
    , m_media(new MediaWatch(this))
    , m_mediaCaption(makeHint(this))
    , m_mediaRow(new QWidget(this))
    , m_mediaButtons(new FlowLayout(Gap))
{
    m_path->setObjectName(QStringLiteral("importPath"));
    m_folder->setObjectName(QStringLiteral("importChooseFolder"));
    m_file->setObjectName(QStringLiteral("importChooseFile"));
    m_sample->setObjectName(QStringLiteral("importUseSample"));
    m_mediaRow->setObjectName(QStringLiteral("importMedia"));
    m_caption->setBuddy(m_path);
    buildLayout();
    connect(m_path, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_folder, &QPushButton::clicked, this, &ImportSourcePage::chooseFolder);
    connect(m_file, &QPushButton::clicked, this, &ImportSourcePage::chooseFile);
    connect(m_sample, &QPushButton::clicked, this, [this] { setPath(m_offeredMedium); });
    connect(m_media, &MediaWatch::changed, this, &ImportSourcePage::showMedia);
    connect(&model, &ImportModel::phaseChanged, this, [this] {
        if (m_model.problem())
            m_message->showError(*m_model.problem());
        else
            m_message->clear();
    });
    retranslate();
}

void ImportSourcePage::buildLayout()
{
    auto *row = new FlowLayout(Gap);
    for (QPushButton *button : {m_folder, m_file, m_sample}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_mediaRow->setLayout(m_mediaButtons);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_caption);
    column->addWidget(m_path);
    column->addLayout(row);
    column->addWidget(m_mediaCaption);
    column->addWidget(m_mediaRow);
    column->addWidget(m_xml);
    column->addWidget(m_apd);
    column->addWidget(m_hint);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addWidget(new ScrollPane(content, this));
}

void ImportSourcePage::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void ImportSourcePage::initializePage()
{
    retranslate();
    setFocusProxy(m_path);
}

bool ImportSourcePage::isComplete() const
{
    return !m_path->text().trimmed().isEmpty();
}

bool ImportSourcePage::validatePage()
{
    QStringList templates;
    for (const TemplateFileField *field : {m_xml, m_apd}) {
        if (m_method.method() == ImportMethod::TemplatesApart && !field->path().isEmpty())
            templates += field->path();
    }
    m_model.setTemplates(templates);
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
    const bool isRepository = m_method.method() == ImportMethod::Repository;
    const QString title = isRepository ? tr("Choose a repository") : tr("Choose a package");
    const QString filter = isRepository ? tr("Convoy repositories (*.sqlite);;All files (*)")
                                        : tr("Packages (*.zip *.tar.gz *.tgz *.tar.xz *.tar.zst *.iso);;All files (*)");
    const QString file = QFileDialog::getOpenFileName(this, title, m_path->text(), filter);
    if (!file.isEmpty())
        setPath(file);
}

void ImportSourcePage::showMedia()
{
    qDeleteAll(m_mediaRow->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    const bool isAsked = m_method.method() == ImportMethod::Place || m_method.method() == ImportMethod::Zipped;
    const bool isShown = isAsked && !m_media->media().isEmpty();
    m_mediaCaption->setVisible(isShown);
    m_mediaRow->setVisible(isShown);
    if (!isShown)
        return;
    for (const MountedMedium &medium : m_media->media()) {
        auto *button = new QPushButton(m_mediaRow);
        button->setAutoDefault(false);
        QString label = medium.label;
        button->setText(label.replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setToolTip(QDir::toNativeSeparators(medium.path));
        button->setAccessibleName(tr("Use the medium %1 at %2").arg(medium.label, button->toolTip()));
        connect(button, &QPushButton::clicked, this, [this, path = medium.path] { setPath(path); });
        m_mediaButtons->addWidget(button);
    }
}

void ImportSourcePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

QString ImportSourcePage::hint() const
{
    switch (m_method.method()) {
    case ImportMethod::OneFile:
        return tr("Packages are folders, or .zip, .tar.gz, .tar.xz and .tar.zst archives, with an "
                  "ip_description.xml or a convoy-package.yaml.");
    case ImportMethod::TemplatesApart:
        return tr("The templates must be those that the description of the package refers to, unchanged. A package "
                  "with two or more templates is imported with them in one file.");
    case ImportMethod::Repository:
        return tr("It is only read. What you may not see there is not listed.");
    case ImportMethod::Zipped:
        return tr("Shares are written \\\\server\\share\\folder or smb://server/share/folder.");
    case ImportMethod::Place:
        break;
    }
    return tr("Disc images (.iso) are read without being mounted. Shares are written \\\\server\\share\\folder or "
              "smb://server/share/folder.");
}

void ImportSourcePage::retranslate()
{
    const ImportMethod method = m_method.method();
    const bool isFile = method == ImportMethod::OneFile || method == ImportMethod::TemplatesApart;
    setTitle(isFile ? tr("Where is the package?") : tr("Where are the packages?"));
    setSubTitle(tr("Nothing is imported yet."));
    m_caption->setText(isFile ? tr("&Package:") : tr("&Path:"));
    m_path->setAccessibleName(isFile ? tr("Package") : tr("Path"));
    m_path->setPlaceholderText(isFile ? tr("For instance /media/disc/package.zip") : tr("For instance /media/disc"));
    m_folder->setText(tr("Choose a &folder…"));
    m_folder->setVisible(method != ImportMethod::TemplatesApart);
    m_file->setText(tr("Choose a fi&le…"));
    m_file->setVisible(method != ImportMethod::Zipped);
    m_sample->setText(tr("Use the &sample media"));
    m_sample->setVisible(!m_offeredMedium.isEmpty() && method == ImportMethod::Place);
    m_mediaCaption->setText(tr("Media that are in now:"));
    m_xml->setTexts(tr("&XML template:"), tr("The .xml that came with the package"), tr("Choose the X&ML…"),
                    tr("XML templates (*.xml);;All files (*)"));
    m_apd->setTexts(tr("&APD template:"), tr("The .apd that came with the package"), tr("Choose the AP&D…"),
                    tr("APD templates (*.apd);;All files (*)"));
    m_xml->setVisible(method == ImportMethod::TemplatesApart);
    m_apd->setVisible(method == ImportMethod::TemplatesApart);
    m_hint->setText(hint());
    showMedia();
}

} // namespace convoy
