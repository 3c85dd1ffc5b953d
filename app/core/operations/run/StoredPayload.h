// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/PackageStore.h"
#include "repository/Repository.h"
#include "run/RunPorts.h"

#include <QTemporaryDir>

#include <memory>
#include <mutex>
#include <optional>

namespace convoy {

/// The payload of a stored package as a plain tar in a private temporary folder, made by the first call and removed
/// with the object. Codes: local-disk-full, local-unwritable, package-damaged, and those of ArchiveHelper.
class StoredPayload : public PayloadProvider
{
public:
    StoredPayload(RepositoryUrl url, StoredPackage package, QString operatorName);
    [[nodiscard]] Result<Staged> staged(const CancelToken &cancel) override;

private:
    [[nodiscard]] Result<Staged> make(const CancelToken &cancel);
    [[nodiscard]] Status openScratch();
    [[nodiscard]] Status exportPayload(const QString &path, const CancelToken &cancel);

    RepositoryUrl m_url;
    StoredPackage m_package;
    QString m_operatorName;
    std::mutex m_mutex; // guards what follows
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::optional<Staged> m_staged;
};

} // namespace convoy
