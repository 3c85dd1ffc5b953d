// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "hosts/keys/HostKeyComparison.h"

#include <QSet>

using namespace convoy;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto list = HostKeyList::parse(fuzz::bytesOf(data, size), QStringLiteral("keys.txt"));
    if (!list)
        return 0;
    QList<Host> hosts(2);
    hosts[0].name = QStringLiteral("web");
    hosts[1].name = QStringLiteral("db");
    hosts[1].address = QStringLiteral("192.0.2.10");
    hosts[1].port = 2222;
    hosts[1].hostKey = QStringLiteral("SHA256:GfW97vO2GSTjqM+n044QUe+knXHrBKf84k2DLOG+JdU");
    const auto comparison = HostKeyComparison::of(*list, hosts);
    if (!comparison)
        return 0;
    for (const HostKeyMatch &match : comparison->hosts) {
        fuzz::require(match.listed.size() == 7 + 43, "a fingerprint is a SHA-256");
        fuzz::require(match.outcome != HostKeyOutcome::Pin || match.pinned.isEmpty(), "no pinned key is replaced");
    }
    return 0;
}
