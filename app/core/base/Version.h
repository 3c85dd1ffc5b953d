// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace convoy {

/// A dotted version such as 9.0.001.02. The text is kept as it was written; the order compares part by part as
/// numbers (packages reference 1.2), missing parts counting as 0, then any non-digit rest of a part as text.
class Version
{
public:
    Version() = default;
    explicit Version(QString text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    std::weak_ordering operator<=>(const Version &other) const;
    bool operator==(const Version &other) const;

private:
    QString m_text;
};

} // namespace convoy
