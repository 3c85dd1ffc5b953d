// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QString>

namespace convoy {

/// A file of tests/data/facts: a section `== PROBE` for what each probe printed, and `== facts` with `NAME = VALUE`
/// for what must follow.
struct RecordedHost
{
    QMap<QString, QByteArray> outputs;
    QMap<QString, QString> facts;

    static QStringList names()
    {
        return QDir(QStringLiteral(CONVOY_TEST_DATA "/facts"))
            .entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    }
    static RecordedHost read(const QString &name)
    {
        QFile file(QStringLiteral(CONVOY_TEST_DATA "/facts/") + name);
        RecordedHost host;
        if (!file.open(QIODevice::ReadOnly))
            return host;
        QString section;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            if (line.startsWith("== ")) {
                section = QString::fromUtf8(line.sliced(3)).trimmed();
                if (section != QLatin1String("facts"))
                    host.outputs.insert(section, {});
            } else if (section == QLatin1String("facts"))
                host.facts.insert(QString::fromUtf8(line).section(QLatin1String(" = "), 0, 0),
                                  QString::fromUtf8(line).section(QLatin1String(" = "), 1).trimmed());
            else if (!section.isEmpty())
                host.outputs[section] += line;
        }
        return host;
    }
};

} // namespace convoy
