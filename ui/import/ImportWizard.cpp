// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportWizard.h"

#include "import/ImportChoicePage.h"
#include "import/ImportMethodPage.h"
#include "import/ImportProgressPage.h"
#include "import/ImportSourcePage.h"
#include "wizard/import/ImportModel.h"

#include <QAbstractButton>
#include <QEvent>

namespace convoy {

ImportWizard::ImportWizard(ImportModel &model, const QString &offeredMedium, QWidget *parent)
    : QWizard(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("importWizard"));
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnLastPage);
    setOption(NoDefaultButton, false);
    auto *progress = new ImportProgressPage(model, this);
    auto *method = new ImportMethodPage(this);
    setPage(MethodId, method);
    setPage(SourceId, new ImportSourcePage(model, *method, offeredMedium, this));
    setPage(ChoiceId, new ImportChoicePage(model, this));
    setPage(ProgressId, progress);
    resize(760, 540);
    connect(progress, &ImportProgressPage::installRequested, this, [this](qint64 id) {
        accept();
        emit installRequested(id);
    });
    connect(this, &QWizard::currentIdChanged, this, &ImportWizard::arrive);
    connect(&model, &ImportModel::checkedChanged, this, &ImportWizard::updateButtons);
    connect(&model, &ImportModel::phaseChanged, this, &ImportWizard::updateButtons);
    retranslate();
    if (model.phase() == ImportModel::Phase::Importing)
        setStartId(ProgressId);
}

void ImportWizard::startWith(const QString &path)
{
    if (path.isEmpty() || m_model.phase() == ImportModel::Phase::Importing)
        return;
    qobject_cast<ImportMethodPage *>(page(MethodId))->choose(ImportMethod::Place);
    next();
    qobject_cast<ImportSourcePage *>(page(SourceId))->setPath(path);
    next();
}

void ImportWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportWizard::arrive()
{
    updateButtons();
    // The first field has the keyboard (U50); pages name it by their focus proxy.
    if (QWidget *field = currentPage() ? currentPage()->focusProxy() : nullptr)
        field->setFocus(Qt::OtherFocusReason);
}

/// QWizard keeps its old button texts after a language change; all are set here, also those that never differ.
void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import packages"));
    setButtonText(BackButton, tr("< &Back"));
    setButtonText(NextButton, tr("&Next >"));
    setButtonText(FinishButton, tr("Cl&ose"));
    updateButtons();
}

void ImportWizard::updateButtons()
{
    const bool isImporting = m_model.phase() == ImportModel::Phase::Importing;
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(CommitButton, tr("&Import %n package(s)", nullptr, m_model.checkedCount()));
    // Closing during the import is no cancelling: the last page has its own button for that.
    if (currentId() == ProgressId)
        button(CancelButton)->setVisible(false);
    if (currentId() == ProgressId)
        setButtonText(FinishButton, isImporting ? tr("Cl&ose, the import goes on") : tr("Cl&ose"));
}

} // namespace convoy
