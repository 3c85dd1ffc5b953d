// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/csv/HostCsvReader.h"

#include "hosts/csv/CsvRecords.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

namespace convoy {

namespace {

using Setter = void (*)(Host &, const QString &);

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u';', Qt::SkipEmptyParts)) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items += trimmed;
    }
    return items;
}

void setPort(Host &host, const QString &text)
{
    bool isNumber = true;
    host.port = text.isEmpty() ? Host().port : text.toInt(&isNumber);
    if (!isNumber)
        host.port = -1; // validateHost() refuses it
}

void setConnection(Host &host, const QString &text)
{
    host.connection = text == QLatin1String("local") ? ConnectionKind::Local : ConnectionKind::Ssh;
}

const QHash<QString, Setter> &setters()
{
    static const QHash<QString, Setter> table{
        {QStringLiteral("name"), [](Host &h, const QString &t) { h.name = t; }},
        {QStringLiteral("address"), [](Host &h, const QString &t) { h.address = t; }},
        {QStringLiteral("port"), setPort},
        {QStringLiteral("user"), [](Host &h, const QString &t) { h.user = t; }},
        {QStringLiteral("key"), [](Host &h, const QString &t) { h.keyFile = t; }},
        {QStringLiteral("platform"), [](Host &h, const QString &t) { h.platform = t.isEmpty() ? Host().platform : t; }},
        {QStringLiteral("roles"), [](Host &h, const QString &t) { h.roles = listOf(t); }},
        {QStringLiteral("site"), [](Host &h, const QString &t) { h.site = t; }},
        {QStringLiteral("groups"), [](Host &h, const QString &t) { h.groups = listOf(t); }},
        {QStringLiteral("tenant"), [](Host &h, const QString &t) { h.tenants = listOf(t); }},
        {QStringLiteral("hostKey"), [](Host &h, const QString &t) { h.hostKey = t; }},
        {QStringLiteral("connection"), setConnection},
        {QStringLiteral("jump"), [](Host &h, const QString &t) { h.jumpHost = t; }},
        {QStringLiteral("runAs"), [](Host &h, const QString &t) { h.runAs = t; }},
        {QStringLiteral("staging"), [](Host &h, const QString &t) { h.staging = t; }},
    };
    return table;
}

Error refused(const char *code, Message what, Message why, const char *remedy)
{
    return Error(QLatin1String(code), std::move(what), ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(remedy));
}

Message atLine(const QString &fileName, int line)
{
    return Message(QT_TRANSLATE_NOOP("core", "%1, line %2, cannot be read as a host. No host was taken from the file."),
                   {fileName, QString::number(line)});
}

/// Reads the records of one file, all or nothing.
class HostTable
{
public:
    explicit HostTable(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    Status readHeader(const CsvRecord &record)
    {
        for (const QString &cell : record.cells) {
            const QString column = cell.trimmed();
            if (!setters().contains(column) || m_columns.contains(column))
                return failure(refused(
                    "host-csv-column", atLine(m_fileName, record.line),
                    Message(QT_TRANSLATE_NOOP("core", "The column “%1” is not known, or stands twice."), {column}),
                    QT_TRANSLATE_NOOP("core", "Columns are name, address, port, user, key, platform, "
                                              "roles, site, groups, tenant, hostKey, connection, jump, "
                                              "runAs and staging.")));
            m_columns += column;
        }
        if (m_columns.contains(QLatin1String("name")))
            return {};
        return failure(refused("host-csv-column", atLine(m_fileName, record.line),
                               Message(QT_TRANSLATE_NOOP("core", "There is no column “name”.")),
                               QT_TRANSLATE_NOOP("core", "Write the names of the columns into the first line.")));
    }

    Status readRow(const CsvRecord &record)
    {
        if (record.cells.size() != m_columns.size())
            return failure(refused("host-csv-row", atLine(m_fileName, record.line),
                                   Message(QT_TRANSLATE_NOOP("core", "It has %1 fields, and the header %2."),
                                           {QString::number(record.cells.size()), QString::number(m_columns.size())}),
                                   QT_TRANSLATE_NOOP("core", "Give each field, even an empty one, and put a field that "
                                                             "holds the separator in double quotes.")));
        Host host;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            setters().value(m_columns.at(i))(host, record.cells.at(i).trimmed());
        return accept(host, record);
    }

    [[nodiscard]] const QList<Host> &hosts() const { return m_hosts; }

private:
    Status accept(const Host &host, const CsvRecord &record)
    {
        const qsizetype column = m_columns.indexOf(QLatin1String("connection"));
        const QString word = column < 0 ? QString() : record.cells.at(column).trimmed();
        if (!word.isEmpty() && word != connectionWord(host.connection))
            return failure(refused("host-csv-connection", atLine(m_fileName, record.line),
                                   Message(QT_TRANSLATE_NOOP("core", "“%1” is not a kind of connection."), {word}),
                                   QT_TRANSLATE_NOOP("core", "Write ssh or local, or leave it empty for ssh.")));
        if (m_names.contains(host.name))
            return failure(
                refused("host-csv-twice", atLine(m_fileName, record.line),
                        Message(QT_TRANSLATE_NOOP("core", "The host %1 stands in the file twice."), {host.name}),
                        QT_TRANSLATE_NOOP("core", "Remove one of the two lines.")));
        if (const Status valid = validateHost(host); !valid)
            return failure(Error(QLatin1String("host-csv-value"), atLine(m_fileName, record.line), ErrorKind::Request)
                               .because(valid.error().what)
                               .advise(valid.error().remedy)
                               .with(valid.error().code)
                               .causedBy(valid.error()));
        m_names.insert(host.name);
        m_hosts += host;
        return {};
    }

    QString m_fileName;
    QStringList m_columns;
    QSet<QString> m_names;
    QList<Host> m_hosts;
};

Error unreadable(const QString &fileName, Message why)
{
    return refused("host-csv-unreadable", Message(QT_TRANSLATE_NOOP("core", "%1 is not a list of hosts."), {fileName}),
                   std::move(why),
                   QT_TRANSLATE_NOOP("core",
                                     "Save the table as CSV in UTF-8, with the names of the columns in the first "
                                     "line."));
}

} // namespace

Result<QList<Host>> readHostCsv(const QByteArray &bytes, const QString &fileName)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0'))
        return failure(unreadable(fileName, Message(QT_TRANSLATE_NOOP("core", "It is not text in UTF-8."))));
    const Result<QList<CsvRecord>> records = csvRecords(text, fileName);
    if (!records)
        return failure(records.error());
    if (records->isEmpty())
        return failure(unreadable(fileName, Message(QT_TRANSLATE_NOOP("core", "It is empty."))));
    HostTable table(fileName);
    if (Status header = table.readHeader(records->first()); !header)
        return failure(std::move(header).error());
    for (const CsvRecord &record : records->sliced(1)) {
        if (Status row = table.readRow(record); !row)
            return failure(std::move(row).error());
    }
    return table.hosts();
}

} // namespace convoy
