// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy {

/// A text that must never be printed, logged or stored. It has no formatter and no conversion: whoever needs the
/// text says reveal(), which is easy to find in review. What is shown instead is Secret::mask().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &reveal() const { return m_text; }
    static QString mask() { return QStringLiteral("********"); }

    bool operator==(const Secret &) const = default;

private:
    QString m_text;
};

} // namespace convoy
