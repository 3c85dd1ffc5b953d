// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/PackageDetails.h"
#include "console/PackagesPane.h"
#include "copy/CopyToTenantsWizard.h"
#include "dialogs/DeleteQuestion.h"
#include "operations/package/PackageSaver.h"
#include "repository/imports/ImportStore.h"
#include "widgets/MessagePanel.h"

#include <QFileDialog>

namespace convoy {

std::optional<StoredPackage> PackagesPane::find(qint64 packageId)
{
    auto package = m_session.repository().packages().find(QString::number(packageId));
    if (package)
        return *package;
    m_message->showError(package.error());
    return std::nullopt;
}

void PackagesPane::act(qint64 packageId, PackageActions::Action action)
{
    if (packageId == 0)
        return;
    switch (action) {
    case PackageActions::Install:
        emit installRequested(packageId);
        return;
    case PackageActions::CopyToTenants:
        copyToTenants(packageId);
        return;
    case PackageActions::SaveACopy:
        saveCopy(packageId);
        return;
    case PackageActions::Delete:
        deletePackage(packageId);
        return;
    case PackageActions::ActionCount:
        return;
    }
}

void PackagesPane::saveEdit(qint64 packageId, const PackageEdit &edit)
{
    const Status status =
        m_session.repository().packages().edit(packageId, edit.nickname, edit.description, edit.group);
    if (!status)
        return m_message->showError(status.error());
    m_message->clear();
    if (edit.group)
        m_collapsed.remove(*edit.group); // where it went is to be seen
    m_session.announceChange();
}

void PackagesPane::copyToTenants(qint64 packageId)
{
    const auto package = find(packageId);
    if (!package)
        return;
    auto *wizard = new CopyToTenantsWizard(m_session, *package, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &CopyToTenantsWizard::copied, this, [this, name = package->descriptor.displayName()](int tenants) {
        m_message->showText(Theme::Tone::Good, tr("%1 was copied to %n tenant(s).", nullptr, tenants).arg(name));
        m_session.announceChange();
    });
    wizard->open();
}

void PackagesPane::deletePackage(qint64 packageId)
{
    if (const auto package = find(packageId))
        askBeforeDeleting(this, *package,
                          [this, stored = *package] { remove(stored, PackageStore::Deletion::IfUnneeded); });
}

/// In the background: the bytes of a large package take their time to go.
void PackagesPane::remove(const StoredPackage &package, PackageStore::Deletion deletion)
{
    const QString name = package.descriptor.displayName();
    m_message->showText(Theme::Tone::Active, tr("%1 is being deleted.").arg(name));
    m_session.inBackground<bool>(
        this,
        [id = package.id, deletion](Repository &repository, const CancelToken &) -> Result<bool> {
            const Status status = repository.packages().remove(id, deletion);
            return status ? Result<bool>(true) : failure(status.error());
        },
        [this, package, deletion, name](const Result<bool> &done) {
            if (done)
                return m_message->showText(Theme::Tone::Good, tr("%1 was deleted.").arg(name));
            const bool isNeeded = done.error().code == QLatin1String("package-in-use");
            if (!isNeeded || deletion == PackageStore::Deletion::Forced)
                return m_message->showError(done.error());
            m_message->clear();
            askBeforeDeletingNeeded(this, package, done.error(),
                                    [this, package] { remove(package, PackageStore::Deletion::Forced); });
        });
}

void PackagesPane::dismissImport(qint64 importId)
{
    if (const Status done = m_session.repository().imports().dismiss(importId); !done)
        return m_message->showError(done.error());
    m_session.announceChange();
}

void PackagesPane::saveCopy(qint64 packageId)
{
    const auto package = find(packageId);
    if (!package)
        return;
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Save a copy of %1 in the folder").arg(package->descriptor.displayName()));
    if (folder.isEmpty())
        return;
    m_message->showText(Theme::Tone::Active, tr("A copy of %1 is being saved.").arg(package->descriptor.displayName()));
    m_session.inBackground<QString>(
        this,
        [stored = *package, folder](Repository &repository, const CancelToken &cancel) {
            return savePackage(repository, stored, folder, cancel);
        },
        [this](const Result<QString> &path) {
            if (path)
                m_message->showText(Theme::Tone::Good, tr("The copy was saved as %1.").arg(*path));
            else
                m_message->showError(path.error());
        });
}

} // namespace convoy
