// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/Finding.h"

#include <array>

namespace convoy {

namespace {

constexpr std::array severityWords{"pass", "note", "warning", "blocker"};
constexpr std::array truthWords{"true", "false", "unknown"};

template <typename Enum, size_t Count>
Enum fromWord(const std::array<const char *, Count> &words, const QString &word, Enum otherwise)
{
    for (size_t i = 0; i < Count; ++i) {
        if (word == QLatin1String(words.at(i)))
            return static_cast<Enum>(i);
    }
    return otherwise;
}

QJsonObject withoutTexts(const Finding &finding)
{
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("host"), finding.host},
            {QStringLiteral("severity"), severityWord(finding.severity)},
            {QStringLiteral("verdict"), truthWord(finding.verdict)},
            {QStringLiteral("blocks"), finding.blocks},
            {QStringLiteral("uncertain"), finding.isUncertain},
            {QStringLiteral("reference"), finding.reference},
            {QStringLiteral("waivable"), finding.isWaivable}};
}

struct TextField
{
    const char *key;
    Message Finding::*member;
};

constexpr std::array textFields{TextField{"title", &Finding::title}, TextField{"found", &Finding::found},
                                TextField{"wanted", &Finding::wanted}, TextField{"why", &Finding::why},
                                TextField{"remedy", &Finding::remedy}};

} // namespace

QJsonObject Finding::toJson() const
{
    QJsonObject object = withoutTexts(*this);
    for (const TextField &field : textFields)
        object.insert(QLatin1String(field.key), (this->*field.member).text());
    return object;
}

QJsonObject Finding::toStoredJson() const
{
    QJsonObject object = withoutTexts(*this);
    for (const TextField &field : textFields)
        object.insert(QLatin1String(field.key), (this->*field.member).toJson());
    return object;
}

Finding Finding::fromStoredJson(const QJsonObject &object)
{
    Finding finding;
    finding.rule = object.value(QStringLiteral("rule")).toString();
    finding.host = object.value(QStringLiteral("host")).toString();
    // A word that is not known is taken as the strictest, so that nothing is let through by a misprint.
    finding.severity = fromWord(severityWords, object.value(QStringLiteral("severity")).toString(), Severity::Blocker);
    finding.verdict = fromWord(truthWords, object.value(QStringLiteral("verdict")).toString(), Truth::Unknown);
    finding.blocks = object.value(QStringLiteral("blocks")).toBool(finding.severity == Severity::Blocker);
    finding.isUncertain = object.value(QStringLiteral("uncertain")).toBool();
    finding.reference = object.value(QStringLiteral("reference")).toString();
    finding.isWaivable = object.value(QStringLiteral("waivable")).toBool();
    for (const TextField &field : textFields)
        finding.*field.member = Message::fromJson(object.value(QLatin1String(field.key)).toObject());
    return finding;
}

QString severityWord(Severity severity)
{
    return QLatin1String(severityWords.at(static_cast<size_t>(severity)));
}

QString truthWord(Truth truth)
{
    return QLatin1String(truthWords.at(static_cast<size_t>(truth)));
}

QString verdictWord(const QList<Finding> &findings)
{
    bool hasWarning = false;
    for (const Finding &finding : findings) {
        if (finding.blocks)
            return QStringLiteral("blocked");
        hasWarning = hasWarning || finding.severity >= Severity::Warning;
    }
    return hasWarning ? QStringLiteral("warnings") : QStringLiteral("ready");
}

Message waivedFor(const QString &reason)
{
    return Message(QT_TRANSLATE_NOOP("core", "Waived by the operator: %1"), {reason});
}

QString waiverOf(const Finding &finding)
{
    const QStringList arguments = finding.remedy.arguments();
    const bool isWaived = arguments.size() == 1 && finding.remedy == waivedFor(arguments.constFirst());
    return isWaived ? arguments.constFirst() : QString();
}

} // namespace convoy
