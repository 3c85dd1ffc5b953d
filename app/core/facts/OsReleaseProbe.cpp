// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/LinuxProbes.h"
#include "facts/ProbeText.h"

#include <QMap>
#include <QRegularExpression>

namespace convoy {

namespace {

/// A value as a shell would read it (os-release(5)): quotes taken off, backslashes of double quotes resolved.
QString unquoted(const QString &text)
{
    if (text.size() < 2 || (!text.startsWith(u'"') && !text.startsWith(u'\'')) || text.back() != text.front())
        return text;
    QString inner = text.sliced(1, text.size() - 2);
    if (text.front() == u'"')
        inner.replace(QRegularExpression(QStringLiteral("\\\\([\"$`\\\\])")), QStringLiteral("\\1"));
    return inner;
}

QMap<QString, QString> assignments(const QStringList &lines)
{
    QMap<QString, QString> values;
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !line.startsWith(u'#'))
            values.insert(line.left(equals), unquoted(line.mid(equals + 1)));
    }
    return values;
}

/// "Red Hat Enterprise Linux Server release 6.10 (Santiago)", from before os-release(5).
void appendRedHatRelease(QList<Fact> &facts, const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+) release (\\d[\\d.]*)"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return;
    const QString name = match.captured(1);
    appendText(facts, "os.id",
               name.startsWith(QLatin1String("Red Hat")) ? QStringLiteral("rhel") : name.section(u' ', 0, 0).toLower());
    appendText(facts, "os.name", name);
    appendVersion(facts, "os.version", match.captured(2));
    appendText(facts, "os.prettyName", line);
}

} // namespace

QString OsReleaseProbe::command() const
{
    return QStringLiteral("uname -s; cat /etc/os-release || cat /usr/lib/os-release || cat /etc/redhat-release");
}

QList<Fact> OsReleaseProbe::parse(const QByteArray &output) const
{
    QList<Fact> facts;
    const QStringList lines = linesOf(output);
    if (lines.isEmpty())
        return facts;
    appendText(facts, "os.family", lines.first().toLower());
    const auto values = assignments(lines.sliced(1));
    if (values.isEmpty() && lines.size() > 1)
        appendRedHatRelease(facts, lines.at(1));
    appendText(facts, "os.id", values.value(QStringLiteral("ID")));
    appendText(facts, "os.name", values.value(QStringLiteral("NAME")));
    appendVersion(facts, "os.version", values.value(QStringLiteral("VERSION_ID")));
    appendText(facts, "os.prettyName", values.value(QStringLiteral("PRETTY_NAME")));
    return facts;
}

} // namespace convoy
