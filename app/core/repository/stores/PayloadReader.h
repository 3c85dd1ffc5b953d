// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/sqlite/PayloadFile.h"

#include <QByteArrayView>
#include <QList>

#include <functional>

namespace convoy {

/// Reads a payload to its end, hashing in a second thread what it hands on.
class PayloadReader
{
public:
    explicit PayloadReader(PayloadFile &payload);

    struct Findings
    {
        qint64 size = 0;
        QString sha256;
        QList<qint64> damagedChunks; ///< counted from 0

        [[nodiscard]] QString place() const; ///< "chunk 3 (bytes 3145728…)", a technical text
    };
    /// Fails only where the file cannot be read or the sink does not want more.
    [[nodiscard]] Result<Findings> read(qint64 payload, const std::function<Status(QByteArrayView)> &sink);

private:
    PayloadFile &m_payload;
};

} // namespace convoy
