// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/FactCollector.h"

#include "base/Log.h"

#include <QUuid>

#include <optional>

namespace convoy {

namespace {

using std::chrono_literals::operator""s;

/// Longer than it takes to notice that a line has fallen silent, which is the truer reason.
constexpr auto CollectTimeout = 90s;
constexpr qint64 MostOutputBytes = 1 << 20;

/// The marks around each probe's part cannot be guessed, so no output can pretend to be one.
class Marks
{
public:
    Marks()
        : m_token(QUuid::createUuid().toString(QUuid::Id128))
    {
    }
    [[nodiscard]] QString begin(const Probe &probe) const
    {
        return QStringLiteral("%1-begin-%2").arg(m_token, probe.name());
    }
    [[nodiscard]] QString end(const Probe &probe) const
    {
        return QStringLiteral("%1-end-%2").arg(m_token, probe.name());
    }

private:
    QString m_token;
};

QString script(const ProbeList &probes, const Marks &marks)
{
    QString text = QStringLiteral("LC_ALL=C; export LC_ALL\n");
    for (const auto &probe : probes) {
        text += QStringLiteral("echo %1\n( %2 ) 2>/dev/null </dev/null\necho; echo %3\n")
                    .arg(marks.begin(*probe), probe->command(), marks.end(*probe));
    }
    return text + QStringLiteral("exit 0\n");
}

/// What stands between the two marks; nothing when one of them is missing.
std::optional<QByteArray> part(const QByteArray &output, const Marks &marks, const Probe &probe)
{
    const QByteArray begin = marks.begin(probe).toLatin1() + '\n';
    const QByteArray end = '\n' + marks.end(probe).toLatin1();
    const qsizetype from = output.indexOf(begin);
    if (from < 0)
        return std::nullopt;
    const qsizetype start = from + begin.size();
    const qsizetype to = output.indexOf(end, start);
    if (to < 0)
        return std::nullopt;
    return output.sliced(start, to - start);
}

} // namespace

FactCollector::FactCollector(ProbeList probes)
    : m_probes(std::move(probes))
{
}

Result<FactSet> FactCollector::collect(Connection &connection, const Clock &clock, const CancelToken &cancel) const
{
    const Marks marks;
    QByteArray output;
    RunOptions options;
    options.timeout = CollectTimeout;
    options.keepBytes = 0;
    options.onOutput = [&output](QByteArrayView piece, bool isError) {
        if (!isError && output.size() < MostOutputBytes)
            output += piece;
    };
    const auto result = connection.run(Command(script(m_probes, marks)), options, cancel);
    FactSet facts;
    for (const auto &probe : m_probes) {
        const auto own = part(output, marks, *probe);
        for (Fact &fact : own ? probe->parse(*own) : QList<Fact>()) {
            fact.source = QStringLiteral("probe");
            fact.at = clock.now();
            facts.insert(fact);
        }
    }
    // A probe that hangs leaves the answers of those before it.
    const bool isUsable = result || (result.error().code == QLatin1String("command-timeout") && !facts.isEmpty());
    if (!isUsable)
        return failure(result.error());
    return facts;
}

} // namespace convoy
