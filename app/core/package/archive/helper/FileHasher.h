// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <thread>

namespace convoy {

/// SHA-256 of a whole file in a second thread, while the first one reads its entries.
class FileHasher
{
public:
    explicit FileHasher(const QString &path);
    /// Waits; empty when the file could not be read to its end.
    [[nodiscard]] QString finish();

private:
    QString m_result;
    std::jthread m_thread;
};

} // namespace convoy
