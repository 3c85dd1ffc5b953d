// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Target.h"
#include "package/ini/SilentIni.h"

using namespace convoy;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    auto ini = SilentIni::parse(bytes, QStringLiteral("silent.ini"));
    if (!ini)
        return 0;
    QByteArray wanted = bytes;
    while (wanted.startsWith("\xEF\xBB\xBF"))
        wanted.remove(0, 3);
    fuzz::require(ini->toBytes() == wanted, "what is not changed comes back byte by byte");
    const QList<SilentIni::Entry> entries = ini->entries();
    if (entries.isEmpty())
        return 0;
    const SilentIni::Entry first = entries.constFirst();
    ini->setValue(first.section, first.key, QStringLiteral("new value"));
    const auto again = SilentIni::parse(ini->toBytes(), QStringLiteral("silent.ini"));
    fuzz::require(again.has_value(), "what was written can be read");
    // The one byte that was no UTF-8 may be gone: names with others above ASCII then read differently.
    if (ini->toBytes().isValidUtf8() != bytes.isValidUtf8())
        return 0;
    fuzz::require(again->value(first.section, first.key) == QStringLiteral("new value"),
                  "a value that was set is there");
    fuzz::require(again->entries().size() == entries.size(), "setting a value adds no key and loses none");
    return 0;
}
