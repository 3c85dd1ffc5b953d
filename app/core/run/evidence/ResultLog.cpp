// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evidence/ResultLog.h"

#include <QStringList>

namespace convoy {

namespace {

struct Reader
{
    ResultLog log;
    QString section;
    bool isInError = false;

    void readLine(const QString &line)
    {
        const bool isHead = line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']'));
        if (section == QLatin1String("Result") && line.startsWith(QLatin1String("Reboot="))) {
            isInError = false;
            log.wantsRestart = line.mid(7).trimmed().startsWith(QLatin1Char('Y'), Qt::CaseInsensitive);
        } else if (isInError) {
            log.error += QLatin1Char('\n') + line;
        } else if (isHead) {
            section = line.sliced(1, line.size() - 2);
        } else {
            readKey(line);
        }
    }

    void readKey(const QString &line)
    {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals < 0)
            return;
        const QString key = line.left(equals);
        const QString value = line.mid(equals + 1);
        const bool isProduct = section == QLatin1String("GenesysProductInfo");
        const bool isResult = section == QLatin1String("Result");
        if (isProduct && key == QLatin1String("IPName"))
            log.name = value.trimmed();
        else if (isProduct && key == QLatin1String("IPVersion"))
            log.version = value.trimmed();
        else if (isResult && key == QLatin1String("ResultCode"))
            readCode(value);
        else if (isResult && key == QLatin1String("Error"))
            readError(value);
    }

    void readCode(const QString &value)
    {
        bool isNumber = false;
        const int code = value.trimmed().toInt(&isNumber);
        log.code = isNumber ? code : -1;
    }

    void readError(const QString &value)
    {
        log.error = value;
        isInError = true;
    }
};

} // namespace

std::optional<ResultLog> readResultLog(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    Reader reader;
    bool hasResult = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        reader.readLine(line);
        hasResult = hasResult || reader.section == QLatin1String("Result");
    }
    if (!hasResult || reader.log.code < 0)
        return std::nullopt;
    reader.log.error = reader.log.error.trimmed();
    return reader.log;
}

} // namespace convoy
