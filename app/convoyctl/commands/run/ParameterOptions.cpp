// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/run/ParameterOptions.h"

#include "Output.h"
#include "Terminal.h"
#include "application/ApplicationObject.h"
#include "plan/values/HostValues.h"
#include "plan/values/QuestionAnswers.h"

#include <QJsonDocument>

namespace convoy {

namespace {

QString keyText(const SilentKey &key)
{
    return QStringLiteral("%1.%2").arg(key.first, key.second);
}

Error malformed(const char *option, const QString &value, const char *form, const Arguments &arguments)
{
    return usageError(QStringLiteral("bad-value"),
                      Message(QT_TRANSLATE_NOOP("core", "“%1” is no value for %2, which looks like %3."),
                              {value, QStringLiteral("--%1").arg(QLatin1String(option)), QString::fromLatin1(form)}),
                      arguments.command());
}

struct Assignment
{
    SilentKey key;
    QString value;
};

/// "A.B=VALUE", split at the first dot and the first "=" after it.
std::optional<Assignment> split(const QString &text)
{
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    const qsizetype equals = text.indexOf(QLatin1Char('='), dot + 1);
    if (dot < 1 || equals < dot + 2)
        return std::nullopt;
    return Assignment{{text.first(dot), text.sliced(dot + 1, equals - dot - 1)}, text.sliced(equals + 1)};
}

Error secretOnCommandLine(const SilentKey &key)
{
    return Error(
               QStringLiteral("secret-on-command-line"),
               Message(QT_TRANSLATE_NOOP("core", "%1 is a secret and was given on the command line."), {keyText(key)}),
               ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Other users of this computer can read the command line.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Put it into a file and give: --secret %1=@FILE"), {keyText(key)}));
}

Result<ParameterSet> parametersFile(const QString &path)
{
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return failure(bytes.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return failure(Error(QStringLiteral("parameters-malformed"),
                             Message(QT_TRANSLATE_NOOP("core", "The file %1 is no JSON object."), {path}),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "It looks like this: %1"),
                                           {QStringLiteral(R"({"application":{},"silent":{},"hosts":{}})")}))
                           .with(QStringLiteral("%1, byte %2").arg(problem.errorString()).arg(problem.offset)));
    return ParameterSet::fromJson(document.object(), path);
}

Status takeSilentIni(const QString &path, ParameterValues &values)
{
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return failure(bytes.error());
    const Result<SilentIni> ini = SilentIni::parse(*bytes, path);
    if (!ini)
        return failure(ini.error());
    for (const SilentIni::Entry &entry : ini->entries())
        values.silent.insert({entry.section, entry.key}, entry.value);
    return {};
}

Status takeSilent(const Arguments &arguments, const PackageDescriptor &package, ParameterValues &values)
{
    for (const QString &text : arguments.list(QStringLiteral("silent"))) {
        const auto assignment = split(text);
        if (!assignment)
            return failure(malformed("silent", text, "SECTION.KEY=VALUE", arguments));
        if (isSecretKey(package, assignment->key))
            return failure(secretOnCommandLine(assignment->key));
        values.silent.insert(assignment->key, assignment->value);
    }
    return {};
}

Error answerUnknown(const QString &name, const PackageDescriptor &package, const Arguments &arguments)
{
    QStringList names;
    for (const PackageQuestion &question : package.questions)
        names += question.name;
    return usageError(
        QStringLiteral("answer-unknown"),
        names.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "The package asks nothing, so “%1” is no question of it."), {name})
            : Message(QT_TRANSLATE_NOOP("core", "The package has no question “%1”. There are: %2."),
                      {name, names.join(QLatin1String(", "))}),
        arguments.command());
}

/// --answer NAME=VALUE: a question of the package; its key of silent.ini is filled.
Status takeAnswers(const Arguments &arguments, const PackageDescriptor &package, ParameterValues &values)
{
    for (const QString &text : arguments.list(QStringLiteral("answer"))) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(malformed("answer", text, "FACT=VALUE", arguments));
        const QString name = text.first(equals);
        const auto question = std::ranges::find(package.questions, name, &PackageQuestion::name);
        if (question == package.questions.cend() || question->silent.isEmpty())
            return failure(answerUnknown(name, package, arguments));
        const SilentKey key = silentKeyOf(question->silent);
        if (isSecretKey(package, key))
            return failure(secretOnCommandLine(key));
        if (const auto problem = answerProblem(*question, text.sliced(equals + 1)))
            return failure(*problem);
        values.silent.insert(key, text.sliced(equals + 1));
    }
    return {};
}

Status takeApplication(const Arguments &arguments, ParameterValues &values)
{
    for (const QString &text : arguments.list(QStringLiteral("set"))) {
        const auto assignment = split(text);
        if (!assignment || assignment->key.first != QLatin1String("application"))
            return failure(malformed("set", text, "application.KEY=VALUE", arguments));
        const QString &field = assignment->key.second;
        if (!isApplicationField(field))
            return failure(
                usageError(QStringLiteral("bad-value"),
                           Message(QT_TRANSLATE_NOOP("core", "There is no application parameter “%1”. There are: %2."),
                                   {field, (applicationFields() + applicationValueKeys()).join(QLatin1String(", "))}),
                           arguments.command()));
        if (const Status valid = validateApplicationField(field, assignment->value); !valid)
            return valid;
        values.application.insert(field, assignment->value);
    }
    return {};
}

/// Secrets that came in a file leave the values, which are stored and shown.
Status moveSecrets(const PackageDescriptor &package, GivenParameters &given)
{
    for (auto it = given.values.general.silent.begin(); it != given.values.general.silent.end();) {
        if (!isSecretKey(package, it.key())) {
            ++it;
            continue;
        }
        given.secrets.insert(it.key(), it.value());
        it = given.values.general.silent.erase(it);
    }
    for (auto host = given.values.hosts.cbegin(); host != given.values.hosts.cend(); ++host) {
        for (auto it = host->silent.cbegin(); it != host->silent.cend(); ++it) {
            if (isSecretKey(package, it.key()))
                return failure(Error(QStringLiteral("secret-per-host"),
                                     Message(QT_TRANSLATE_NOOP(
                                                 "core", "%1 of the host %2 is a secret; secrets are the same for all "
                                                         "hosts of a run."),
                                             {keyText(it.key()), host.key()}),
                                     ErrorKind::Request)
                                   .advise(Message(
                                       QT_TRANSLATE_NOOP("core", "Install hosts with a secret of their own in a run of "
                                                                 "their own."))));
        }
    }
    return {};
}

} // namespace

Result<QMap<SilentKey, QString>> secretsFrom(const Arguments &arguments)
{
    QMap<SilentKey, QString> secrets;
    for (const QString &text : arguments.list(QStringLiteral("secret"))) {
        const auto assignment = split(text);
        if (!assignment)
            return failure(malformed("secret", QStringLiteral("…"), "SECTION.KEY=@FILE", arguments));
        if (!assignment->value.startsWith(QLatin1Char('@')))
            return failure(secretOnCommandLine(assignment->key));
        const Result<Secret> secret = readSecretFile(assignment->value.sliced(1));
        if (!secret)
            return failure(secret.error());
        secrets.insert(assignment->key, secret->reveal());
    }
    return secrets;
}

Result<GivenParameters> parametersFrom(const Arguments &arguments, const PackageDescriptor &package)
{
    GivenParameters given;
    if (const auto path = arguments.given(QStringLiteral("parameters")); path) {
        Result<ParameterSet> values = parametersFile(*path);
        if (!values)
            return failure(values.error());
        given.values = std::move(*values);
    }
    ParameterValues &general = given.values.general;
    if (const auto path = arguments.given(QStringLiteral("silent-ini")); path) {
        if (const Status taken = takeSilentIni(*path, general); !taken)
            return failure(taken.error());
    }
    if (const Status taken = takeSilent(arguments, package, general); !taken)
        return failure(taken.error());
    if (const Status taken = takeAnswers(arguments, package, general); !taken)
        return failure(taken.error());
    if (const Status taken = takeApplication(arguments, general); !taken)
        return failure(taken.error());
    if (const Status moved = moveSecrets(package, given); !moved)
        return failure(moved.error());
    const auto secrets = secretsFrom(arguments);
    if (!secrets)
        return failure(secrets.error());
    given.secrets.insert(*secrets);
    // The plan knows of the key, so that whoever runs it again is asked for the value.
    for (const SilentKey &key : secrets->keys()) {
        if (isSecretKey(package, key))
            general.silent.insert(key, QString());
    }
    return given;
}

Status completeSecrets(const Plan &plan, const SilentIni &own, QMap<SilentKey, QString> &secrets,
                       const std::function<void(const QString &key)> &onKept)
{
    QStringList missing;
    for (const SilentKey &key : plan.secrets) {
        if (secrets.contains(key))
            continue;
        const bool hasOwn = own.value(key.first, key.second).has_value();
        const Secret typed =
            isInteractive()
                ? askSecret(hasOwn ? shown(QT_TRANSLATE_NOOP("core", "%1 (Enter keeps the package's own value):"),
                                           {keyText(key)})
                                   : shown(QT_TRANSLATE_NOOP("core", "%1:"), {keyText(key)}))
                : Secret();
        if (!typed.isEmpty())
            secrets.insert(key, typed.reveal());
        else if (hasOwn)
            onKept(keyText(key));
        else
            missing.append(keyText(key));
    }
    if (missing.isEmpty())
        return {};
    return failure(
        Error(QStringLiteral("secret-missing"),
              Message(QT_TRANSLATE_NOOP("core", "Secrets that the package needs were not given: %1."),
                      {missing.join(QLatin1String(", "))}),
              ErrorKind::Request)
            .advise(Message(QT_TRANSLATE_NOOP("core", "Give each with: --secret %1=@FILE"), {missing.constFirst()})));
}

} // namespace convoy
