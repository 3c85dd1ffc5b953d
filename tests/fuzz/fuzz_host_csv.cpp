// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "hosts/csv/HostCsvReader.h"

#include <QSet>

using namespace convoy;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto hosts = readHostCsv(fuzz::bytesOf(data, size), QStringLiteral("hosts.csv"));
    if (!hosts)
        return 0;
    QSet<QString> names;
    for (const Host &host : *hosts) {
        fuzz::require(validateHost(host).has_value(), "what is read keeps the rules of a host");
        fuzz::require(!names.contains(host.name), "no host twice");
        names.insert(host.name);
    }
    return 0;
}
