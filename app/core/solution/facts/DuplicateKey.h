// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace convoy {

/// A key that an object of a JSON document holds twice. Readers take one of the values and say nothing.
struct DuplicateKey
{
    QString key;
    qsizetype line = 0; ///< of the second one, from 1
};

/// The first one in well-formed JSON.
std::optional<DuplicateKey> findDuplicateKey(const QByteArray &json);

} // namespace convoy
