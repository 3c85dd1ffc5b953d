// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace convoy {

struct SourceLocation;

/// What is mounted where on this computer, as the kernel lists it.
class MountTable
{
public:
    struct Mount
    {
        QString point;      ///< folder
        QString fileSystem; ///< "ext4", "iso9660", "cifs"
        QString source;     ///< "/dev/sdb1", "//server/share"
        bool isReadOnly = false;
        bool operator==(const Mount &) const = default;
    };

    static constexpr const char *systemFile = "/proc/self/mountinfo";
    static MountTable ofSystem();
    static MountTable parse(const QByteArray &mountInfo);

    [[nodiscard]] const QList<Mount> &mounts() const { return m_mounts; }
    /// The mount that a path lies on; an empty one when the table is empty. The path need not exist.
    [[nodiscard]] Mount mountOf(const QString &path) const;
    /// False for what lies on another computer (NFS, SMB, sshfs and the like).
    [[nodiscard]] bool isLocal(const QString &path) const;
    /// Where a share's path can be reached on this computer because it is mounted; empty when it is not.
    [[nodiscard]] QString pathOf(const SourceLocation &share) const;

private:
    QList<Mount> m_mounts; ///< a later one hides an earlier one at the same point
};

} // namespace convoy
