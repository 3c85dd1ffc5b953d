// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/csv/CsvRecords.h"

#include <QCoreApplication>

namespace convoy {

namespace {

class CsvScanner
{
public:
    explicit CsvScanner(const QString &text)
        : m_text(text)
        , m_separator(text.left(text.indexOf(u'\n')).contains(u',') ? u',' : u';')
    {
    }

    QList<CsvRecord> scan()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        endRecord();
        return m_records;
    }

    /// The line of a quote that was never closed; 0 when there is none.
    [[nodiscard]] int openQuoteLine() const { return m_isQuoted ? m_quoteLine : 0; }

private:
    void take(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (m_isQuoted)
            takeQuoted(c);
        else if (c == u'"' && m_cell.trimmed().isEmpty())
            beginQuote();
        else if (c == m_separator)
            endCell();
        else if (c == u'\n')
            endRecord();
        else if (c != u'\r' || m_text.mid(m_at + 1, 1) != QLatin1String("\n"))
            m_cell += c;
    }

    void takeQuoted(QChar c)
    {
        if (c != u'"') {
            m_cell += c;
        } else if (m_text.mid(m_at + 1, 1) == QLatin1String("\"")) {
            m_cell += c;
            ++m_at;
        } else {
            m_isQuoted = false;
        }
    }

    void beginQuote()
    {
        m_cell.clear();
        m_isQuoted = true;
        m_quoteLine = m_line;
    }

    void endCell() { m_cells += std::exchange(m_cell, {}); }

    void endRecord()
    {
        const bool isBlank = m_cells.isEmpty() && m_cell.trimmed().isEmpty();
        endCell();
        if (!isBlank)
            m_records += CsvRecord{m_recordLine, m_cells};
        m_cells.clear();
        m_recordLine = m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
    int m_quoteLine = 0;
    bool m_isQuoted = false;
    QString m_cell;
    QStringList m_cells;
    QList<CsvRecord> m_records;
};

} // namespace

Result<QList<CsvRecord>> csvRecords(const QString &text, const QString &fileName)
{
    CsvScanner scanner(text);
    QList<CsvRecord> records = scanner.scan();
    if (const int line = scanner.openQuoteLine(); line != 0) {
        return failure(
            Error(QStringLiteral("host-csv-quote"),
                  Message(QT_TRANSLATE_NOOP("core", "%1 is not a list of hosts."), {fileName}), ErrorKind::Request)
                .because(Message(QT_TRANSLATE_NOOP("core", "The double quote in line %1 is never closed."),
                                 {QString::number(line)}))
                .advise(Message(QT_TRANSLATE_NOOP("core", "Close the quote, or double it if it belongs to the "
                                                          "text."))));
    }
    return records;
}

} // namespace convoy
