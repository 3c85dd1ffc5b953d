// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/values/HostValues.h"

#include "plan/values/ApplicationPlan.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

bool hasHostVariable(const QString &text)
{
    return text.contains(QLatin1String("${host."));
}

/// A package's own file may use ${…} for its own purposes: only our two prefixes are ours there.
QMap<QString, QString> sparingForeign(const QString &text, QMap<QString, QString> variables)
{
    for (qsizetype at = text.indexOf(QLatin1String("${")); at >= 0; at = text.indexOf(QLatin1String("${"), at + 2)) {
        const qsizetype end = text.indexOf(QLatin1Char('}'), at);
        const QString name = text.mid(at + 2, end < 0 ? -1 : end - at - 2);
        const bool isOurs = name.startsWith(QLatin1String("host.")) || name.startsWith(QLatin1String("application."));
        if (!isOurs)
            variables.insert(name, QStringLiteral("${%1}").arg(name));
    }
    return variables;
}

Error unwritable(const SilentKey &key)
{
    return Error(QStringLiteral("silent-ini-value"),
                 Message(QT_TRANSLATE_NOOP("core", "The value of %1 in [%2] cannot stand in a silent.ini."),
                         {key.second, key.first}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "A key or a value with a line end would become something else.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Write it on one line.")));
}

/// A key that the package's own file takes from an application parameter follows that parameter when it is changed.
bool followsChange(const SilentIni &ini, const SilentKey &key, const ParameterValues &before,
                   const ParameterValues &wanted)
{
    const QString own = ini.value(key.first, key.second).value_or(QString());
    return std::ranges::any_of(applicationFields(), [&](const QString &field) {
        return own.contains(QStringLiteral("${application.%1}").arg(field))
               && before.application.value(field) != wanted.application.value(field);
    });
}

/// What the operator says beats what was there before.
ParameterValues withPreviousOnes(const PlanRequest &request, const PlanTarget &target)
{
    const ParameterValues typed = request.parameters.forHost(target.host.name);
    if (!request.prefills)
        return typed;
    const ParameterValues before = prefilledValues(request, target);
    ParameterValues values = before;
    values.application.insert(typed.application);
    for (auto it = before.silent.cbegin(); it != before.silent.cend(); ++it) {
        if (followsChange(request.silentIni, it.key(), before, values))
            values.silent.remove(it.key());
    }
    values.silent.insert(typed.silent);
    return values;
}

ParameterValues withPrefilled(const PlanRequest &request, const PlanTarget &target)
{
    ParameterValues values = withPreviousOnes(request, target);
    QString &object = values.application[QStringLiteral("object")];
    if (object.isEmpty())
        object = request.standardObject;
    if (object.isEmpty())
        values.application.remove(QStringLiteral("object"));
    return values;
}

Error onHost(Error error, const QString &host)
{
    error.detail = QStringLiteral("host=%1 %2").arg(host, error.detail).trimmed();
    return error;
}

} // namespace

bool isUnknownHost(const PlanTarget &target)
{
    return target.unreachable || target.facts.osIdentity().family.isEmpty();
}

SilentKey silentKeyOf(const QString &text)
{
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    return dot < 0 ? SilentKey(QString(), text) : SilentKey(text.left(dot), text.mid(dot + 1));
}

SilentKey installPathKey()
{
    return {QStringLiteral("IPCommon"), QStringLiteral("InstallPath")};
}

bool isSecretKey(const PackageDescriptor &package, const SilentKey &key)
{
    const bool isPassword = std::ranges::any_of(package.questions, [&](const PackageQuestion &question) {
        return question.type == QLatin1String("password") && silentKeyOf(question.silent) == key;
    });
    return isPassword || package.isSecret(key.first, key.second);
}

ParameterValues prefilledValues(const PlanRequest &request, const PlanTarget &target)
{
    if (!target.previous)
        return {};
    const bool isRollback = request.profile == Profile::Rollback;
    ParameterValues values =
        isRollback && target.previous->earlier ? *target.previous->earlier : target.previous->values;
    values.application.remove(QStringLiteral("skipReinstallation"));
    return values;
}

HostValues::HostValues(const PlanRequest &request, const PlanTarget &target)
    : m_request(request)
    , m_target(target)
    , m_values(withPrefilled(request, target))
    , m_isLate(isUnknownHost(target))
{
}

Status HostValues::resolveInto(PlanHost &host) const
{
    if (Status done = resolveApplication(host); !done)
        return failure(onHost(std::move(done).error(), host.host));
    if (Status done = resolveSilent(host); !done)
        return failure(onHost(std::move(done).error(), host.host));
    host.installPath = host.silent.value(installPathKey());
    return {};
}

Result<QString> HostValues::expanded(const QString &text, const QMap<QString, QString> &variables) const
{
    if (m_isLate && hasHostVariable(text))
        return text;
    return expandVariables(text, variables);
}

Status HostValues::resolveApplication(PlanHost &host) const
{
    for (auto it = m_values.application.cbegin(); it != m_values.application.cend(); ++it) {
        if (it.value().isEmpty())
            continue;
        // Fields in the order of their names: one may use those before it.
        const auto value = expanded(it.value(), hostVariables(m_target.host, m_target.facts, host.application));
        if (!value)
            return failure(value.error());
        if (Status valid = validateApplicationField(it.key(), *value); !valid)
            return valid;
        host.application.insert(it.key(), *value);
    }
    return {};
}

Status HostValues::resolveSilent(PlanHost &host) const
{
    const QMap<QString, QString> variables = hostVariables(m_target.host, m_target.facts, host.application);
    const QList<SilentIni::Entry> entries = m_request.silentIni.entries();
    for (const SilentIni::Entry &entry : entries) {
        const SilentKey key(entry.section, entry.key);
        if (m_values.silent.contains(key))
            continue;
        if (Status done = resolveOne(host, key, entry.value, sparingForeign(entry.value, variables)); !done)
            return done;
    }
    for (const PackageQuestion &question : m_request.package.questions) {
        const SilentKey key = silentKeyOf(question.silent);
        if (key.first.isEmpty() || question.defaultValue.isEmpty() || m_values.silent.contains(key))
            continue;
        if (!host.silent.value(key).isEmpty())
            continue;
        if (Status done = resolveOne(host, key, question.defaultValue, variables); !done)
            return done;
    }
    for (auto it = m_values.silent.cbegin(); it != m_values.silent.cend(); ++it) {
        if (Status done = resolveOne(host, it.key(), it.value(), variables); !done)
            return done;
    }
    return {};
}

Status HostValues::resolveOne(PlanHost &host, const SilentKey &key, const QString &value,
                              const QMap<QString, QString> &variables) const
{
    if (isSecretKey(m_request.package, key))
        return {};
    const auto text = expanded(value, variables);
    if (!text)
        return failure(text.error());
    const bool isWritable =
        !key.first.isEmpty() && SilentIni::isWritableKey(key.second) && SilentIni::isWritableValue(*text);
    if (!isWritable)
        return failure(unwritable(key));
    host.silent.insert(key, *text);
    return {};
}

Status resolveLate(PlanHost &planned, const Host &host, const FactSet &facts)
{
    for (QString &value : planned.application) {
        const auto text = hasHostVariable(value) ? expandVariables(value, hostVariables(host, facts, {})) : value;
        if (!text)
            return failure(text.error());
        value = *text;
    }
    const QMap<QString, QString> variables = hostVariables(host, facts, planned.application);
    for (auto it = planned.silent.begin(); it != planned.silent.end(); ++it) {
        if (!hasHostVariable(it.value()))
            continue;
        const auto text = expandVariables(it.value(), sparingForeign(it.value(), variables));
        if (!text)
            return failure(text.error());
        if (!SilentIni::isWritableValue(*text))
            return failure(unwritable(it.key()));
        it.value() = *text;
    }
    planned.installPath = planned.silent.value(installPathKey());
    retypeApplications(planned);
    return {};
}

} // namespace convoy
