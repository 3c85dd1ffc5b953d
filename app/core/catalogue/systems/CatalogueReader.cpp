// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/systems/CatalogueReader.h"

#include "catalogue/systems/CatalogueParts.h"

#include <QCoreApplication>

namespace convoy {

namespace {

constexpr qsizetype LargestFile = 8 << 20;
constexpr int FormatVersion = 1;

Error refused(const QString &code, const QString &fileName, Message why, Message advice)
{
    return Error(code, Message(QT_TRANSLATE_NOOP("core", "The operating-system catalogue %1 is refused."), {fileName}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(std::move(advice));
}

Status checkFormat(const JsonText &text)
{
    if (text.object().value(QLatin1String("format")).toString() != QLatin1String("convoy-operating-systems"))
        return failure(
            refused(QStringLiteral("catalogue-format"), text.fileName(),
                    Message(QT_TRANSLATE_NOOP("core", "Its \"format\" is not \"convoy-operating-systems\".")),
                    Message(QT_TRANSLATE_NOOP("core", "Choose a file written by: convoyctl os export FILE."))));
    const int version = text.object().value(QLatin1String("formatVersion")).toInt();
    if (version != FormatVersion)
        return failure(
            refused(QStringLiteral("catalogue-format"), text.fileName(),
                    Message(QT_TRANSLATE_NOOP("core", "Its format has version %1; this program reads version %2."),
                            {QString::number(version), QString::number(FormatVersion)}),
                    Message(QT_TRANSLATE_NOOP("core", "Use a file, or a release of Convoy, that fits the other."))));
    return {};
}

} // namespace

Result<OsCatalogue> readCatalogue(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > LargestFile)
        return failure(
            refused(QStringLiteral("catalogue-too-large"), fileName,
                    Message(QT_TRANSLATE_NOOP("core", "It is larger than %1 bytes."), {QString::number(LargestFile)}),
                    Message(QT_TRANSLATE_NOOP("core", "Choose a file written by: convoyctl os export FILE."))));
    const Result<JsonText> text = JsonText::parse(bytes, fileName);
    if (!text)
        return failure(text.error());
    if (const Status format = checkFormat(*text); !format)
        return failure(format.error());
    JsonFault fault;
    JsonFields file(text->object(), QString(), fault);
    for (const char *key : {"format", "formatVersion", "sources"})
        file.ignore(key);
    const QDate date = file.date("date");
    if (!date.isValid())
        fault.set(QStringLiteral("/date"),
                  Message(QT_TRANSLATE_NOOP("core", "\"%1\" is missing or empty."), {QStringLiteral("date")}));
    QList<OsEntry> systems;
    for (JsonFields &fields : file.objects("systems"))
        systems.append(readEntry(fields));
    const OsTables tables = readTables(file);
    file.finish();
    if (!fault.isSet())
        checkSystems(systems, tables, fault);
    if (fault.isSet())
        return failure(fault.toError(QStringLiteral("catalogue-refused"), *text));
    return OsCatalogue(date, std::move(systems), tables, bytes);
}

} // namespace convoy
