// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace convoy {

/// A disk of one MiB, seen by this process and by those that it starts afterwards.
class FaultDisk
{
public:
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk &) = delete;
    FaultDisk &operator=(const FaultDisk &) = delete;

    [[nodiscard]] static bool mayMount(); ///< whether this user may have one
    [[nodiscard]] QString path() const { return m_folder.path(); }
    void fill(int leaveKibibytes) const;
    void empty() const;
    void makeReadOnly() const;
    void grow() const;

private:
    void remount(unsigned long flags, const char *options) const;
    QTemporaryDir m_folder;
};

} // namespace convoy
