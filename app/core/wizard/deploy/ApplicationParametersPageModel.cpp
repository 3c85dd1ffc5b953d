// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/ApplicationParametersPageModel.h"

#include "application/ApplicationTemplate.h"
#include "repository/TenantStore.h"
#include "repository/applications/ApplicationStore.h"
#include "wizard/KnownValues.h"

#include <QCoreApplication>

namespace convoy {

namespace {

const QString tenantField = QStringLiteral("tenant");
const QString objectField = QStringLiteral("object");
const QString skipField = QStringLiteral("skipReinstallation");

Error objectMissing()
{
    return Error(QStringLiteral("application-object"),
                 Message(QT_TRANSLATE_NOOP("core", "The application object has no name.")), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "The deployment is recorded under it.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Type a name, for example the package's nickname.")));
}

std::optional<Error> judge(const QString &field, const QString &value)
{
    if (field == objectField && value.trimmed().isEmpty())
        return objectMissing();
    const Status status = validateApplicationField(field, value);
    return status ? std::nullopt : std::optional<Error>(status.error());
}

} // namespace

ApplicationParametersPageModel::ApplicationParametersPageModel(Session &session, DeployWizardState &state,
                                                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_state(state)
{
    connect(&m_state, &DeployWizardState::valuesChanged, this, &ApplicationParametersPageModel::valuesChanged);
    connect(&m_state, &DeployWizardState::hostsChanged, this, [this] {
        if (!m_host.isEmpty() && !m_state.hosts().contains(m_host))
            setHost(QString());
        emit hostsChanged();
    });
    load();
}

void ApplicationParametersPageModel::load()
{
    if (const auto tenants = m_session.repository().tenants().list())
        m_tenants = *tenants;
    const QStringList &own = m_state.package().tenants;
    if (!isPlugIn() && m_state.application(QString(), tenantField).isEmpty() && !(own.isEmpty() && m_tenants.isEmpty()))
        m_state.setApplication(QString(), tenantField, own.isEmpty() ? m_tenants.first() : own.first());
}

void ApplicationParametersPageModel::setHost(const QString &host)
{
    if (host == m_host)
        return;
    m_host = host;
    emit hostChanged();
}

bool ApplicationParametersPageModel::hasOwnValues(const QString &host) const
{
    return !m_state.parameters().hosts.value(host).application.isEmpty();
}

void ApplicationParametersPageModel::useGeneral(const QString &field)
{
    m_state.setApplication(m_host, field, m_state.application(QString(), field));
}

bool ApplicationParametersPageModel::skipsReinstallation() const
{
    return value(skipField) == QLatin1String("true");
}

QStringList ApplicationParametersPageModel::knownValues(const QString &field) const
{
    return KnownValues(m_session.repository()).ofApplicationField(field);
}

QStringList ApplicationParametersPageModel::parentObjects(const QString &host) const
{
    const auto stored = m_session.repository().applications().list({.host = host, .tenant = {}, .package = {}});
    QList<ApplicationObject> objects;
    for (const StoredApplication &one : stored.value_or(QList<StoredApplication>()))
        objects += one.object;
    QStringList names;
    for (const ApplicationObject &parent : parentApplications(m_state.package().descriptor, objects))
        names += parent.name;
    return names;
}

bool ApplicationParametersPageModel::isParentChosen(const QString &host, const QString &name) const
{
    const QString chosen = m_state.application(host, objectField);
    return chosen.isEmpty() || chosen.split(QLatin1Char(';')).contains(name);
}

void ApplicationParametersPageModel::setParentChosen(const QString &host, const QString &name, bool isChosen)
{
    const QStringList all = parentObjects(host);
    QStringList chosen;
    for (const QString &parent : all) {
        if (parent == name ? isChosen : isParentChosen(host, parent))
            chosen += parent;
    }
    // All of them need no words; none of them needs some.
    const QString words = chosen.isEmpty() ? QStringLiteral(";") : chosen.join(QLatin1Char(';'));
    m_state.setApplication(host, objectField, chosen == all ? QString() : words);
}

std::optional<Error> ApplicationParametersPageModel::problem(const QString &field) const
{
    return judge(field, value(field));
}

QList<ValueProblem> ApplicationParametersPageModel::problems() const
{
    QList<ValueProblem> problems;
    if (isPlugIn())
        return problems;
    QStringList scopes{QString()};
    scopes += m_state.hosts();
    for (const QString &scope : std::as_const(scopes)) {
        for (const QString &field : applicationFields()) {
            if (!scope.isEmpty() && !m_state.hasOwnApplication(scope, field))
                continue;
            if (auto error = judge(field, m_state.application(scope, field)))
                problems += {scope, field, *error};
        }
    }
    return problems;
}

} // namespace convoy
