// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/LinuxProbes.h"

#include "facts/ProbeText.h"

#include <QRegularExpression>

namespace convoy {

namespace {

constexpr qint64 Kibibyte = 1024;

/// Machines by `uname -m` where getconf(1) is missing.
std::optional<qint64> bitsOfMachine(const QString &machine)
{
    static const QRegularExpression wide(
        QStringLiteral("^(x86_64|amd64|aarch64|arm64|ppc64|ppc64le|s390x|riscv64|loongarch64|sparc64|ia64)$"));
    static const QRegularExpression narrow(QStringLiteral("^(i[3-6]86|armv[5-8].*|s390|ppc|mips|mipsel|riscv32)$"));
    if (wide.match(machine).hasMatch())
        return 64;
    return narrow.match(machine).hasMatch() ? std::optional<qint64>(32) : std::nullopt;
}

/// The "Available" column of `df -Pk`: a header line and one line, its fields counted from the end because the
/// device may hold blanks.
std::optional<qint64> availableBytes(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("\\s\\d+\\s+-?\\d+\\s+(-?\\d+)\\s+(\\d+%|-)\\s+/"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return qMax<qint64>(match.captured(1).toLongLong(), 0) * Kibibyte;
}

/// The value of "key=value" among the lines.
QString valueOf(const QStringList &lines, QLatin1StringView key)
{
    for (const QString &line : lines) {
        if (line.startsWith(key) && line.mid(key.size()).startsWith(u'='))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

} // namespace

QString ArchitectureProbe::command() const
{
    return QStringLiteral("uname -m; getconf LONG_BIT");
}

QList<Fact> ArchitectureProbe::parse(const QByteArray &output) const
{
    QList<Fact> facts;
    const QStringList lines = linesOf(output);
    const QString machine = lines.value(0);
    appendText(facts, "architecture", machine);
    const auto bits = wholeNumber(lines.value(1));
    appendInteger(facts, "os.bits", bits == 32 || bits == 64 ? bits : bitsOfMachine(machine));
    return facts;
}

QString MemoryProbe::command() const
{
    return QStringLiteral("grep '^MemTotal:' /proc/meminfo");
}

QList<Fact> MemoryProbe::parse(const QByteArray &output) const
{
    static const QRegularExpression pattern(QStringLiteral("^MemTotal:\\s+(\\d+) kB$"));
    QList<Fact> facts;
    const auto match = pattern.match(linesOf(output).value(0));
    if (match.hasMatch())
        appendInteger(facts, "memory.totalBytes", match.captured(1).toLongLong() * Kibibyte);
    return facts;
}

QString DiskSpaceProbe::command() const
{
    return QStringLiteral("echo \"home=$(df -Pk \"$HOME\" | tail -n 1)\"; "
                          "echo \"tmp=$(df -Pk \"${TMPDIR:-/tmp}\" | tail -n 1)\"");
}

QList<Fact> DiskSpaceProbe::parse(const QByteArray &output) const
{
    QList<Fact> facts;
    const QStringList lines = linesOf(output);
    appendInteger(facts, "disk.homeFreeBytes", availableBytes(valueOf(lines, QLatin1StringView("home"))));
    appendInteger(facts, "disk.tmpFreeBytes", availableBytes(valueOf(lines, QLatin1StringView("tmp"))));
    return facts;
}

QString KernelProbe::command() const
{
    return QStringLiteral("uname -r");
}

QList<Fact> KernelProbe::parse(const QByteArray &output) const
{
    QList<Fact> facts;
    appendVersion(facts, "kernel.release", linesOf(output).value(0));
    return facts;
}

QString UptimeProbe::command() const
{
    return QStringLiteral("cat /proc/uptime /proc/sys/kernel/random/boot_id");
}

QList<Fact> UptimeProbe::parse(const QByteArray &output) const
{
    static const QRegularExpression uptime(QStringLiteral("^(\\d+)\\.\\d+ \\d+\\.\\d+$"));
    static const QRegularExpression bootId(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    QList<Fact> facts;
    for (const QString &line : linesOf(output)) {
        if (const auto match = uptime.match(line); match.hasMatch())
            appendInteger(facts, "uptime.seconds", match.captured(1).toLongLong());
        else if (bootId.match(line).hasMatch())
            appendText(facts, "boot.id", line);
    }
    return facts;
}

QString AccountProbe::command() const
{
    return QStringLiteral("echo \"home=$HOME\"; echo \"user=$(id -un)\"; echo \"hostname=$(uname -n)\"");
}

QList<Fact> AccountProbe::parse(const QByteArray &output) const
{
    QList<Fact> facts;
    const QStringList lines = linesOf(output);
    const QString home = valueOf(lines, QLatin1StringView("home"));
    appendText(facts, "home", home.startsWith(u'/') ? home : QString());
    appendText(facts, "user", valueOf(lines, QLatin1StringView("user")));
    appendText(facts, "hostname", valueOf(lines, QLatin1StringView("hostname")));
    return facts;
}

QString ToolsProbe::command() const
{
    return QStringLiteral("for tool in tar sha256sum; do "
                          "if command -v $tool >/dev/null; then echo \"$tool=yes\"; else echo \"$tool=no\"; fi; done");
}

QList<Fact> ToolsProbe::parse(const QByteArray &output) const
{
    QList<Fact> facts;
    const QStringList lines = linesOf(output);
    for (const QLatin1StringView tool : {QLatin1StringView("tar"), QLatin1StringView("sha256sum")}) {
        const QString answer = valueOf(lines, tool);
        if (answer == QLatin1String("yes") || answer == QLatin1String("no"))
            appendBool(facts, tool == QLatin1StringView("tar") ? "tools.tar" : "tools.sha256sum",
                       answer == QLatin1String("yes"));
    }
    return facts;
}

ProbeList linuxProbes()
{
    // Disk space last: a file system that does not answer holds up nothing but itself.
    return {std::make_shared<OsReleaseProbe>(), std::make_shared<ArchitectureProbe>(), std::make_shared<MemoryProbe>(),
            std::make_shared<KernelProbe>(),    std::make_shared<UptimeProbe>(),       std::make_shared<AccountProbe>(),
            std::make_shared<ToolsProbe>(),     std::make_shared<DiskSpaceProbe>()};
}

} // namespace convoy
