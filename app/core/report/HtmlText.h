// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportTables.h"

#include <QString>

namespace convoy {

/// Writes the parts of an HTML document; every text that comes in is escaped.
class HtmlText
{
public:
    enum class Medium { Screen, Paper };
    explicit HtmlText(Medium medium)
        : m_medium(medium)
    {
    }

    void raw(const QString &markup) { m_text += markup; } ///< as it is: never anything from outside
    void element(const char *tag, const QString &text, const QString &attributes = {});
    void table(const ReportTable &table);
    void log(const ReportLog &log);
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void head(const ReportTable &table);
    void cell(const char *tag, const ReportCell &cell, const QString &scope);
    Medium m_medium;
    QString m_text;
};

} // namespace convoy
