// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <thread>

namespace convoy {

/// Sums of a whole file in a second thread, while the first one reads its entries.
class FileHasher
{
public:
    struct Wanted
    {
        bool sha256 = true;
        QByteArray macKey{}; ///< of StreamMac; empty: none
    };
    struct Sums
    {
        bool isWhole = false; ///< the file was read to its end
        QString sha256{};
        QByteArray mac{};
    };
    FileHasher(const QString &path, const Wanted &wanted);
    /// Waits.
    [[nodiscard]] Sums finish();

private:
    Sums m_result;
    std::jthread m_thread;
};

} // namespace convoy
