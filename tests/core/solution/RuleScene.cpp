// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleScene.h"

#include "solution/SolutionLibrary.h"
#include "solution/facts/FactFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace convoy::test {

namespace {

QJsonObject objectFrom(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        qFatal("%s: %s", qPrintable(problem.errorString()), bytes.constData());
    return document.object();
}

QByteArray contentsOf(const QString &name)
{
    QFile file(QStringLiteral(CONVOY_TEST_DATA "/solutions/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

QJsonObject merged(QJsonObject base, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        base.insert(it.key(), *it);
    return base;
}

} // namespace

const SolutionDefinition &exchange()
{
    static const Result<SolutionDefinition> definition =
        SolutionLibrary(QStringLiteral("/nonexistent")).load(QStringLiteral("exchange-2007-sp3"));
    if (!definition)
        qFatal("%s %s", qPrintable(definition.error().english()), qPrintable(definition.error().detail));
    return *definition;
}

QList<RuleCase> exchangeCases()
{
    QList<RuleCase> cases;
    for (const QByteArray &line : contentsOf(QStringLiteral("exchange-cases.yaml")).split('\n')) {
        if (!line.startsWith("- "))
            continue;
        const QJsonObject object = objectFrom(line.mid(2));
        cases += {object.value(QStringLiteral("row")).toString(), object};
    }
    return cases;
}

Result<SolutionPlan> planOf(const QJsonObject &object)
{
    const QJsonObject sound = objectFrom(contentsOf(QStringLiteral("sound-host.json")));
    const QJsonObject host = sound.value(QStringLiteral("host")).toObject();
    QJsonObject facts;
    for (const char *scope : {"organisation", "account", "media", "plan"})
        facts.insert(QLatin1String(scope), merged(sound.value(QLatin1String(scope)).toObject(),
                                                  object.value(QLatin1String(scope)).toObject()));
    QJsonObject hosts{{QStringLiteral("HOST"), merged(host, object.value(QStringLiteral("host")).toObject())}};
    const QJsonObject others = object.value(QStringLiteral("others")).toObject();
    for (auto it = others.begin(); it != others.end(); ++it)
        hosts.insert(it.key(), merged(host, it->toObject()));
    facts.insert(QStringLiteral("hosts"), hosts);
    const FactFile file(QJsonDocument(facts).toJson(), QStringLiteral("case"));
    auto known = file.read(exchange().facts);
    if (!known)
        return failure(known.error());
    SolutionRequest request{.definition = exchange(),
                            .facts = *std::move(known),
                            .profile = Profile::Upgrade,
                            .targets = {},
                            .decisions = {},
                            .moves = {},
                            .limits = {}};
    for (const QJsonValue &rule : object.value(QStringLiteral("acknowledge")).toArray())
        request.decisions.acknowledged += rule.toString();
    const QJsonObject moves = object.value(QStringLiteral("moves")).toObject();
    for (auto it = moves.begin(); it != moves.end(); ++it)
        request.moves += {.host = it.key(), .stage = it->toString()};
    return planSolution(std::move(request));
}

QString outcomeOf(const SolutionPlan &plan, const QString &rule, const QString &host)
{
    QString outcome = QStringLiteral("none");
    for (const Finding &finding : plan.findings) {
        if (finding.rule != rule || finding.host != host || finding.severity == Severity::Pass)
            continue;
        if (finding.severity == Severity::Note)
            outcome = QStringLiteral("informs");
        else if (finding.severity == Severity::Warning)
            outcome = finding.isUncertain ? QStringLiteral("uncertain") : QStringLiteral("warns");
        else
            outcome = finding.verdict == Truth::Unknown ? QStringLiteral("unknown") : QStringLiteral("blocks");
    }
    return outcome;
}

} // namespace convoy::test
