// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/HostSteps.h"
#include "plan/Planner.h"
#include "plan/values/HostValues.h"
#include "repository/HostStore.h"
#include "wizard/KnownValues.h"
#include "wizard/deploy/SilentIniPageModel.h"

#include <QCoreApplication>

#include <algorithm>

// The part of SilentIniPageModel that judges values: what may stand in a silent.ini, and what a host gets.

namespace convoy {

namespace {

Error notWritable(const SilentKey &key)
{
    return Error(QStringLiteral("silent-ini-value"),
                 Message(QT_TRANSLATE_NOOP("core", "The value of %1 in section %2 cannot be written to a silent.ini."),
                         {key.second, key.first}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It holds a line end or another character that ends a line.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give the value on one line.")));
}

Error pathNotFull(const QString &path)
{
    return Error(QStringLiteral("install-path"),
                 Message(QT_TRANSLATE_NOOP("core", "The installation path \"%1\" is not a full path."), {path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Installers refuse paths that do not begin at the root, and paths "
                                                   "with \"~\", \".\" or \"..\" in them.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Type a full path such as /opt/genesys/${application.object}.")));
}

Error keyNameRefused(const SilentKey &key)
{
    return Error(QStringLiteral("silent-ini-key"),
                 Message(QT_TRANSLATE_NOOP("core", "The key \"%1\" cannot be added to section \"%2\"."),
                         {key.second, key.first}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Section and key need a name; a key holds no \"=\" and begins "
                                                   "neither with \"[\" nor with a comment mark.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Type another name.")));
}

Error keyThere(const SilentKey &key)
{
    return Error(QStringLiteral("silent-ini-key-exists"),
                 Message(QT_TRANSLATE_NOOP("core", "The key \"%1\" is in section \"%2\" already."),
                         {key.second, key.first}),
                 ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Change its value in the table.")));
}

bool isFullPath(const QString &path)
{
    if (path.contains(QLatin1String("${")) && path.startsWith(QLatin1String("${")))
        return true;
    const bool isDrive = path.size() > 2 && path.at(0).isLetter() && path.at(1) == QLatin1Char(':')
                         && (path.at(2) == QLatin1Char('\\') || path.at(2) == QLatin1Char('/'));
    if (!isDrive && !path.startsWith(QLatin1Char('/')))
        return false;
    const QStringList parts = QString(path).replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'));
    return !parts.contains(QStringLiteral("..")) && !parts.contains(QStringLiteral("."))
           && !parts.contains(QStringLiteral("~"));
}

} // namespace

QString SilentIniPageModel::exampleHost() const
{
    if (!m_host.isEmpty())
        return m_host;
    return m_state.hosts().isEmpty() ? QString() : m_state.hosts().first();
}

QMap<QString, QString> SilentIniPageModel::variables(const QString &host) const
{
    const auto known = m_variables.constFind(host);
    if (known != m_variables.cend())
        return *known;
    HostStore &hosts = m_session.repository().hosts();
    const auto found = hosts.find(host);
    if (!found)
        return {};
    const auto check = hosts.lastCheck(host);
    const FactSet facts = check ? check->facts : FactSet();
    const auto withoutApplication = hostVariables(*found, facts, {});
    QMap<QString, QString> application;
    for (const QString &field : applicationFields()) {
        if (const auto value = expandVariables(m_state.application(host, field), withoutApplication))
            application.insert(field, *value);
    }
    const auto all = hostVariables(*found, facts, application);
    m_variables.insert(host, all);
    return all;
}

Result<QString> SilentIniPageModel::preview(const SilentKey &key) const
{
    const QString host = exampleHost();
    const QString text = value(key);
    if (host.isEmpty() || !text.contains(QLatin1String("${")))
        return text;
    return expandVariables(text, variables(host));
}

bool SilentIniPageModel::hasOwnValues(const QString &host) const
{
    return !m_state.parameters().hosts.value(host).silent.isEmpty();
}

bool SilentIniPageModel::hasInstallPath() const
{
    return indexOf(DeployWizardState::installPathKey()).isValid();
}

QStringList SilentIniPageModel::knownPaths() const
{
    return KnownValues(m_session.repository()).installPaths();
}

SilentKey SilentIniPageModel::parentFolderKey() const
{
    const PackageDescriptor &package = m_state.package().descriptor;
    return package.isPlugIn() ? silentKeyOf(package.parent.folder) : SilentKey();
}

bool SilentIniPageModel::asksParentFolder() const
{
    if (parentFolderKey().first.isEmpty())
        return false;
    HostStore &hosts = m_session.repository().hosts();
    const QStringList names = m_host.isEmpty() ? m_state.hosts() : QStringList{m_host};
    return names.isEmpty() || std::ranges::any_of(names, [&](const QString &name) {
               const auto host = hosts.find(name);
               const auto check = hosts.lastCheck(name);
               return !host || familyOf(*host, check ? check->facts : FactSet()) != QLatin1String("windows");
           });
}

bool SilentIniPageModel::isSecretGiven(const SilentKey &key) const
{
    return m_state.secrets().contains(key) || !m_state.packageSilent(key).isEmpty();
}

void SilentIniPageModel::setValue(const SilentKey &key, const QString &value)
{
    if (m_state.isSecret(key))
        m_state.setSecret(key, Secret(value));
    else
        m_state.setSilent(m_host, key, value);
}

bool SilentIniPageModel::canReset(const SilentKey &key) const
{
    return m_state.isSecret(key) ? m_state.secrets().contains(key) : m_state.hasOwnSilent(m_host, key);
}

void SilentIniPageModel::reset(const SilentKey &key)
{
    if (m_state.isSecret(key))
        m_state.setSecret(key, Secret());
    else
        m_state.resetSilent(m_host, key);
}

Status SilentIniPageModel::addKey(const SilentKey &key)
{
    const bool isSectionWritable =
        !key.first.isEmpty() && !key.first.contains(QLatin1Char(']')) && SilentIni::isWritableValue(key.first);
    if (!isSectionWritable || !SilentIni::isWritableKey(key.second))
        return failure(keyNameRefused(key));
    if (indexOf(key).isValid())
        return failure(keyThere(key));
    m_state.addSilentKey(key);
    return {};
}

std::optional<Error> SilentIniPageModel::judge(const QString &host, const SilentKey &key) const
{
    if (m_state.isSecret(key))
        return {};
    const QString value = m_state.silent(host, key);
    if (!SilentIni::isWritableValue(value))
        return notWritable(key);
    if (key == DeployWizardState::installPathKey() && !value.isEmpty() && !isFullPath(value))
        return pathNotFull(value);
    // The package's own file may use ${…} for its own purposes.
    if (!value.contains(QLatin1String("${")) || value == m_state.packageSilent(key))
        return {};
    const QString example = host.isEmpty() ? exampleHost() : host;
    const auto known = variables(example);
    // What a host says of itself is not known before it was asked; the runner fills it in then.
    const bool isLate = !known.contains(QStringLiteral("host.os.family")) && value.contains(QLatin1String("${host."));
    if (example.isEmpty() || isLate)
        return {};
    const auto expanded = expandVariables(value, known);
    return expanded ? std::nullopt : std::optional<Error>(expanded.error());
}

std::optional<Error> SilentIniPageModel::problem(const SilentKey &key) const
{
    return judge(m_host, key);
}

QList<ValueProblem> SilentIniPageModel::problems() const
{
    QList<ValueProblem> problems;
    QStringList scopes{QString()};
    scopes += m_state.hosts();
    for (const QString &scope : std::as_const(scopes)) {
        for (const Section &section : m_sections) {
            for (const Row &row : section.rows) {
                if (!scope.isEmpty() && !m_state.hasOwnSilent(scope, row.key))
                    continue;
                if (auto error = judge(scope, row.key))
                    problems += {scope, row.key.first + QLatin1Char('.') + row.key.second, *error};
            }
        }
    }
    return problems;
}

} // namespace convoy
