// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/HostTableModel.h"

#include "base/Clock.h"
#include "catalogue/systems/CatalogueFolder.h"
#include "operations/host/HostSurvey.h"
#include "plan/Plan.h"

#include <algorithm>

namespace convoy {

QString hostDisplayName(const QString &name)
{
    if (name == organisationName())
        return Message(QT_TRANSLATE_NOOP("core", "The organisation")).text();
    return name == Host::thisComputer() ? Message(QT_TRANSLATE_NOOP("core", "This computer")).text() : name;
}

HostTableModel::HostTableModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_catalogue(CatalogueFolder().load().catalogue)
    , m_reader(session, this, read, [this](const Content &content) { take(content); }, isSame)
{
    connect(&session, &Session::changed, this, &HostTableModel::reload);
    reload();
}

HostTableModel::Content HostTableModel::read(Repository &repository)
{
    auto hosts = repository.hosts().list();
    auto checks = repository.hosts().lastChecks();
    return {.hosts = hosts.value_or(QList<Host>()),
            .checks = checks.value_or(QMap<QString, HostCheck>()),
            .problem = hosts ? std::nullopt : std::optional<Error>(hosts.error())};
}

bool HostTableModel::isSame(const Content &a, const Content &b)
{
    const auto isSameCheck = [](const HostCheck &one, const HostCheck &other) {
        const bool isSameProblem = one.problem.has_value() == other.problem.has_value()
                                   && (!one.problem || one.problem->toStoredJson() == other.problem->toStoredJson());
        return one.at == other.at && isSameProblem && one.facts.toJson() == other.facts.toJson();
    };
    return a.hosts == b.hosts && !a.problem && !b.problem && a.checks.keys() == b.checks.keys()
           && std::ranges::equal(a.checks, b.checks, isSameCheck);
}

void HostTableModel::take(const Content &content)
{
    beginResetModel();
    m_problem = content.problem;
    m_hosts = content.hosts;
    m_checks = content.checks;
    m_rowOf.clear();
    for (qsizetype row = 0; row < m_hosts.size(); ++row)
        m_rowOf.insert(m_hosts.at(row).name, static_cast<int>(row));
    endResetModel();
    emit reloaded();
}

void HostTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

const Host *HostTableModel::host(int row) const
{
    return row >= 0 && row < m_hosts.size() ? &m_hosts.at(row) : nullptr;
}

HostCheck HostTableModel::check(int row) const
{
    return m_checks.value(m_hosts.value(row).name);
}

HostSupport HostTableModel::support(int row) const
{
    return hostSupport(m_catalogue, check(row).facts, m_session.clock().now().toLocalTime().date());
}

int HostTableModel::rowOf(const QString &name) const
{
    return m_rowOf.value(name, -1);
}

void HostTableModel::ask(const QStringList &names)
{
    SurveyRequest request;
    request.maxAge = std::chrono::minutes(0);
    request.credentials = m_session.credentials();
    for (const Host &host : std::as_const(m_hosts)) {
        if (names.contains(host.name))
            request.hosts += host;
    }
    m_asking += QSet<QString>(names.begin(), names.end());
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    using Checks = QMap<QString, HostCheck>;
    m_session.inBackground<Checks>(
        this,
        [request, &session = m_session](Repository &repository, const CancelToken &cancel) {
            return surveyAndStore(repository.hosts(), request, session.connections(), session.clock(), {}, cancel);
        },
        [this, names](const Result<Checks> &) {
            m_asking -= QSet<QString>(names.begin(), names.end());
            if (rowCount() > 0)
                emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            reload();
            emit asked(names);
        });
}

int HostTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hosts.size());
}

int HostTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HostTableModel::stateText(const Host &host) const
{
    if (m_asking.contains(host.name))
        return Message(QT_TRANSLATE_NOOP("core", "Being asked…")).text();
    const HostCheck check = m_checks.value(host.name);
    if (!check.at.isValid())
        return Message(QT_TRANSLATE_NOOP("core", "Not asked yet")).text();
    if (check.problem)
        return check.problem->what.text();
    const QString time = shownTime(check.at);
    return Message(QT_TRANSLATE_NOOP("core", "Answered on %1"), {time}).text();
}

CellTone HostTableModel::stateTone(const Host &host) const
{
    if (m_asking.contains(host.name))
        return CellTone::Active;
    const HostCheck check = m_checks.value(host.name);
    if (!check.at.isValid())
        return CellTone::Neutral;
    return check.problem ? CellTone::Bad : CellTone::Good;
}

QVariant HostTableModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == CellToneRole && index.column() == State)
        return static_cast<int>(stateTone(m_hosts.at(index.row())));
    if (index.isValid() && index.column() == Support) {
        const HostSupport now = support(index.row());
        if (role == CellToneRole && !now.word.isEmpty())
            return static_cast<int>(now.tone);
        return role == Qt::ToolTipRole ? now.sentence : role == Qt::DisplayRole ? QVariant(now.word) : QVariant();
    }
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Host &host = m_hosts.at(index.row());
    const QString separator = QStringLiteral(", ");
    switch (index.column()) {
    case Name:
        return hostDisplayName(host.name);
    case Address:
        if (host.connection == ConnectionKind::Local)
            return QString();
        return host.port == Host::UsualPort ? host.effectiveAddress()
                                            : QStringLiteral("%1:%2").arg(host.effectiveAddress()).arg(host.port);
    case Roles:
        return host.roles.join(separator);
    case Site:
        return host.site;
    case Groups:
        return host.groups.join(separator);
    case System:
        return m_checks.value(host.name).facts.text(QStringLiteral("os.prettyName"));
    case State:
        return stateText(host);
    default:
        return {};
    }
}

QVariant HostTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Message(QT_TRANSLATE_NOOP("core", "Host")).text();
    case Address:
        return Message(QT_TRANSLATE_NOOP("core", "Address")).text();
    case Roles:
        return Message(QT_TRANSLATE_NOOP("core", "Roles")).text();
    case Site:
        return Message(QT_TRANSLATE_NOOP("core", "Site")).text();
    case Groups:
        return Message(QT_TRANSLATE_NOOP("core", "Groups")).text();
    case System:
        return Message(QT_TRANSLATE_NOOP("core", "Operating system")).text();
    case Support:
        return Message(QT_TRANSLATE_NOOP("core", "Support")).text();
    case State:
        return Message(QT_TRANSLATE_NOOP("core", "State")).text();
    default:
        return {};
    }
}

} // namespace convoy
