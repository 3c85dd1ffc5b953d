// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Probe.h"

namespace convoy {

/// os.family, os.id, os.name, os.version, os.prettyName: uname and os-release(5), with /etc/redhat-release for
/// systems older than that.
class OsReleaseProbe : public Probe
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("os-release"); }
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override;
};

/// architecture, os.bits: the machine, and the width of the programs that the system runs.
class ArchitectureProbe : public Probe
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("architecture"); }
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override;
};

/// memory.totalBytes
class MemoryProbe : public Probe
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("memory"); }
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override;
};

/// disk.homeFreeBytes, disk.tmpFreeBytes: what the account may still use there.
class DiskSpaceProbe : public Probe
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("disk-space"); }
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override;
};

/// kernel.release
class KernelProbe : public Probe
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("kernel"); }
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override;
};

/// uptime.seconds, boot.id: by the second a restart is recognised.
class UptimeProbe : public Probe
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("uptime"); }
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override;
};

/// home, user, hostname: of the account that commands run as.
class AccountProbe : public Probe
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("account"); }
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override;
};

/// tools.tar, tools.sha256sum
class ToolsProbe : public Probe
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("tools"); }
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QList<Fact> parse(const QByteArray &output) const override;
};

} // namespace convoy
