// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/hosts/HostKeyWriter.h"

namespace convoy {

HostKeyWriter::HostKeyWriter(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void HostKeyWriter::write(const QString &path)
{
    const HostKeyExportRequest request{
        .hosts = {}, .path = path, .madeBy = m_session.operatorName(), .made = m_session.clock().now()};
    m_session.inBackground<HostKeyExport>(
        this,
        [request](Repository &repository, const CancelToken &) -> Result<HostKeyExport> {
            const Result<QList<Host>> hosts = repository.hosts().list();
            if (!hosts)
                return failure(hosts.error());
            HostKeyExportRequest all = request;
            all.hosts = *hosts;
            return exportHostKeys(repository.hosts(), all);
        },
        [this](const Result<HostKeyExport> &done) {
            if (done)
                emit written(*done);
            else
                emit failed(done.error());
        });
}

} // namespace convoy
