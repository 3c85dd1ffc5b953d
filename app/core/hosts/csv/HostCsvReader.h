// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hosts/Host.h"

#include <QByteArray>
#include <QList>

namespace convoy {

/// Reads hosts from CSV (RFC 4180; comma, or semicolon when the header has no comma; UTF-8 with or without BOM).
/// Columns, by header name in any order: name,address,port,user,key,platform,roles,site,groups,tenant,hostKey, and
/// connection,jump,runAs,staging as additions; lists separated by ";". An unknown column, a missing name, a name
/// twice, a port out of range refuse the whole file, naming the line ("host-csv-…", ErrorKind::Request): all or
/// nothing.
Result<QList<Host>> readHostCsv(const QByteArray &bytes, const QString &fileName);

/// The rules a host must keep, wherever it comes from (codes host-name-invalid, host-port-invalid,
/// host-platform-unknown, host-key-malformed, …).
Status validateHost(const Host &host);

} // namespace convoy
