// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/PackagesPane.h"
#include "console/parts/PruneDialog.h"
#include "operations/bundle/BundleExport.h"
#include "operations/bundle/BundleImport.h"
#include "widgets/MessagePanel.h"

#include <QFileDialog>
#include <QLocale>

namespace convoy {

void PackagesPane::pruneOld()
{
    (new PruneDialog(m_session, this))->open();
}

/// Everything that the operator sees; a choice of it: convoyctl repository export.
void PackagesPane::exportBundle()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export packages, hosts and keys as"), QString(), tr("Bundles (*.tar)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_message->showText(Theme::Tone::Active, tr("The bundle is being written."));
    m_session.inBackground<BundleExportReport>(
        this,
        [path](Repository &repository, const CancelToken &cancel) {
            return convoy::exportBundle(repository, {.to = path, .all = true, .trust = true}, {}, cancel);
        },
        [this](const Result<BundleExportReport> &report) {
            if (!report)
                return m_message->showError(report.error());
            m_message->showText(
                Theme::Tone::Good,
                tr("%n package(s) were written to %1 (%2).", nullptr, static_cast<int>(report->index.packages.size()))
                    .arg(report->path, QLocale().formattedDataSize(report->bytes)),
                tr("Keep its SHA-256, to compare it in the plant: %1").arg(report->sha256));
        });
}

void PackagesPane::importBundle()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a bundle"), QString(), tr("Bundles (*.tar)"));
    if (path.isEmpty())
        return;
    m_message->showText(Theme::Tone::Active, tr("The bundle is being verified and stored."));
    m_session.inBackground<BundleImportReport>(
        this,
        [path](Repository &repository, const CancelToken &cancel) {
            return BundleImport(repository, {.path = path}).run({}, cancel);
        },
        [this](const Result<BundleImportReport> &report) {
            if (!report)
                return m_message->showError(report.error());
            if (!report->refused.isEmpty())
                return m_message->showError(*report->refused.constFirst().error);
            m_message->showText(
                Theme::Tone::Good,
                tr("The bundle is in: %1 stored, %2 here already.")
                    .arg(QLocale().toString(report->imported.size()), QLocale().toString(report->skipped.size())),
                report->notes.isEmpty() ? QString() : report->notes.constFirst().text());
        });
}

} // namespace convoy
