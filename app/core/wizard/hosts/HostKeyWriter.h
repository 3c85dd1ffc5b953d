// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/host/HostKeyExport.h"
#include "wizard/Session.h"

#include <QObject>

namespace convoy {

/// Writes the pinned keys of all hosts into a list, in the background; then written() or failed(). GUI thread.
class HostKeyWriter : public QObject
{
    Q_OBJECT

public:
    explicit HostKeyWriter(Session &session, QObject *parent = nullptr);
    void write(const QString &path);

signals:
    void written(const convoy::HostKeyExport &done);
    void failed(const convoy::Error &error);

private:
    Session &m_session;
};

} // namespace convoy
