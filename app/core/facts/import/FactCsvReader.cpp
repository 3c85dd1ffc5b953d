// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/import/FactImport.h"
#include "facts/import/FactImportErrors.h"
#include "facts/vocabulary/FactValue.h"
#include "hosts/csv/CsvRecords.h"

#include <QCoreApplication>
#include <QSet>

namespace convoy {

namespace {

class CsvFacts
{
public:
    CsvFacts(QString fileName, const FactImportContext &context)
        : m_fileName(std::move(fileName))
        , m_context(context)
    {
    }

    Result<QList<ScopedFact>> read(const QList<CsvRecord> &records)
    {
        if (records.isEmpty())
            return failure(refused(1, Error({}, Message(QT_TRANSLATE_NOOP("core", "The file is empty.")))));
        if (Status head = readHead(records.constFirst()); !head)
            return failure(std::move(head).error());
        for (const CsvRecord &record : records.sliced(1)) {
            if (Status row = readRow(record); !row)
                return failure(std::move(row).error());
        }
        return m_facts;
    }

private:
    Status readHead(const CsvRecord &head)
    {
        QSet<QString> seen;
        for (const QString &cell : head.cells) {
            const QString name = cell.trimmed();
            const bool isHost = name == QLatin1String("host") || name == QLatin1String("name");
            if (seen.contains(name) || (isHost && m_hostColumn >= 0))
                return failure(refused(
                    head.line,
                    Error({}, Message(QT_TRANSLATE_NOOP("core", "The column %1 stands there twice."), {name}))));
            seen.insert(name);
            if (isHost) {
                m_hostColumn = m_columns.size();
                m_columns.append(nullptr);
                continue;
            }
            const auto declared = FactImportErrors::declared(m_context.vocabulary, name, FactScope::Host);
            if (!declared)
                return failure(refused(head.line, declared.error()));
            m_columns.append(*declared);
        }
        if (m_hostColumn < 0)
            return failure(
                refused(head.line, Error({}, Message(QT_TRANSLATE_NOOP("core", "No column is called host or name.")))));
        return {};
    }

    Status readRow(const CsvRecord &record)
    {
        const QString host = record.cells.value(m_hostColumn).trimmed();
        if (record.cells.size() > m_columns.size())
            return failure(refused(
                record.line, Error({}, Message(QT_TRANSLATE_NOOP(
                                           "core", "The line has more cells than the first line has columns.")))));
        if (!m_context.onlyHost.isEmpty() && host != m_context.onlyHost)
            return {};
        if (!m_context.hosts.contains(host))
            return failure(refused(record.line, FactImportErrors::unknownHost(host)));
        if (m_hosts.contains(host))
            return failure(refused(
                record.line,
                Error({}, Message(QT_TRANSLATE_NOOP(
                                      "core", "The host %1 stands there twice; which line is meant is not clear."),
                                  {host}))));
        m_hosts.insert(host);
        FactSet facts;
        for (qsizetype i = 0; i < record.cells.size(); ++i) {
            const QString cell = record.cells.at(i).trimmed();
            if (i == m_hostColumn || cell.isEmpty())
                continue;
            const FactDeclaration &declaration = *m_columns.at(i);
            const Result<QVariant> value = factValueFromText(declaration, cell);
            if (!value)
                return failure(refused(record.line, value.error()));
            const Fact fact{.name = declaration.name,
                            .value = *value,
                            .type = factTypeWord(declaration.type),
                            .source = {},
                            .at = {}};
            facts.insert(fact);
            m_facts.append({FactScope::Host, host, fact});
        }
        const Message contradiction = contradictionAmong(facts);
        return contradiction.isEmpty() ? Status() : failure(refused(record.line, Error({}, contradiction)));
    }

    [[nodiscard]] Error refused(int line, const Error &reason) const
    {
        return FactImportErrors::refused(m_fileName, line, reason);
    }

    QString m_fileName;
    const FactImportContext &m_context;
    QList<const FactDeclaration *> m_columns; ///< nullptr: the host's name
    qsizetype m_hostColumn = -1;
    QSet<QString> m_hosts;
    QList<ScopedFact> m_facts;
};

} // namespace

Result<QList<ScopedFact>> readFactsCsv(const QByteArray &bytes, const QString &fileName,
                                       const FactImportContext &context)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const Result<QList<CsvRecord>> records = csvRecords(text, fileName);
    return records ? CsvFacts(fileName, context).read(*records) : failure(records.error());
}

} // namespace convoy
