// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/RunPorts.h"

#include <QTemporaryDir>

#include <memory>
#include <mutex>
#include <optional>

namespace convoy {

/// The media of a solution, a folder on this computer, as a plain tar in a private temporary folder: made by the first
/// call, removed with the object. Codes: media-missing, local-unwritable, and those of FolderPacker.
class MediaPayload : public PayloadProvider
{
public:
    explicit MediaPayload(QString folder);
    [[nodiscard]] Result<Staged> staged(const CancelToken &cancel) override;

private:
    [[nodiscard]] Result<Staged> make(const CancelToken &cancel);

    QString m_folder;
    std::mutex m_mutex; // guards what follows
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::optional<Staged> m_staged;
};

} // namespace convoy
