// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/tar/TarIndex.h"
#include "run/copy/CopyProgress.h"

#include <QFile>

namespace convoy {

/// One host's copy of the payload, over cuts of the line to its end. tar unpacks entries in their order, so after a cut
/// all files before the last one there are whole and that one may be short: the host tells how far it is and the SHA-256
/// of it; when it is the same here, only the rest is sent. Else the copy begins anew. Uncut, it is one command.
class PayloadCopy
{
public:
    /// `tar` is open, as long as the copy lasts.
    PayloadCopy(HostContext &context, QFile &tar);

    /// Codes: copy-failed, host-disk-full, and what happened to the line.
    [[nodiscard]] Status execute();

private:
    /// What the host has: `files` of the regular files, the last one with `size` bytes.
    struct Reached
    {
        qsizetype files = 0;
        qint64 size = 0;
        QByteArray sha256;
    };

    [[nodiscard]] Status goOn();
    [[nodiscard]] Status sendAll();
    [[nodiscard]] Status sendRest(const Reached &reached);
    [[nodiscard]] Status complete(const TarPosition &file, qint64 have);
    [[nodiscard]] Status beginAnew();
    [[nodiscard]] Result<Reached> ask();
    [[nodiscard]] Result<bool> isOurs(const Reached &reached);
    [[nodiscard]] Status run(const Command &command, QIODevice *input, qint64 reached);
    [[nodiscard]] bool readIndex();

    HostContext &m_context;
    QFile &m_tar;
    CopyProgress m_progress;
    QList<TarPosition> m_entries;
    QList<TarPosition> m_files; ///< regular ones
};

} // namespace convoy
