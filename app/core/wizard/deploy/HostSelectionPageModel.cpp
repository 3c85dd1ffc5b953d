// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/HostSelectionPageModel.h"

#include "repository/DeploymentStore.h"
#include "wizard/console/HostTableModel.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace convoy {

namespace {

constexpr std::chrono::milliseconds AnswersShownEvery{100};
constexpr std::chrono::minutes AgesShownEvery{1};

constexpr std::array choiceColumns{
    QT_TRANSLATE_NOOP("core", "Host"),   QT_TRANSLATE_NOOP("core", "Suitable"),
    QT_TRANSLATE_NOOP("core", "State"),  QT_TRANSLATE_NOOP("core", "Operating system"),
    QT_TRANSLATE_NOOP("core", "Asked"),  QT_TRANSLATE_NOOP("core", "Installed version"),
    QT_TRANSLATE_NOOP("core", "Roles"),  QT_TRANSLATE_NOOP("core", "Site"),
    QT_TRANSLATE_NOOP("core", "Groups"), QT_TRANSLATE_NOOP("core", "Address"),
};

QStringList valuesOf(const Host &host, HostSelectionPageModel::Attribute attribute)
{
    switch (attribute) {
    case HostSelectionPageModel::Attribute::Role:
        return host.roles;
    case HostSelectionPageModel::Attribute::Group:
        return host.groups;
    case HostSelectionPageModel::Attribute::Site:
        break;
    }
    return host.site.isEmpty() ? QStringList() : QStringList{host.site};
}

QString joined(const QStringList &list)
{
    return list.join(QLatin1String(", "));
}

Message suitableText(const HostChoice &row)
{
    if (!row.canBeChosen())
        return row.reason();
    if (row.match.isUncertain)
        return row.match.reason;
    return Message(QT_TRANSLATE_NOOP("core", "yes"));
}

} // namespace

HostSelectionPageModel::HostSelectionPageModel(Session &session, DeployWizardState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_state(state)
    , m_reader(
          session, this,
          [package = state.package().descriptor](Repository &repository) { return read(repository, package); },
          [this](const Content &content) { take(content); })
{
    m_showAnswers.setSingleShot(true);
    m_showAnswers.setInterval(AnswersShownEvery);
    connect(&m_showAnswers, &QTimer::timeout, this, &HostSelectionPageModel::takeChecks);
    auto *ageing = new QTimer(this); // "4 minutes ago"
    connect(ageing, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, AskedColumn), index(rowCount() - 1, AskedColumn));
    });
    ageing->start(AgesShownEvery);
    connect(&m_session, &Session::changed, this, &HostSelectionPageModel::reload);
    connect(&m_state, &DeployWizardState::hostsChanged, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
        emit choiceChanged();
    });
    reload();
}

HostSelectionPageModel::~HostSelectionPageModel()
{
    m_asking.cancel();
}

int HostSelectionPageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HostSelectionPageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HostSelectionPageModel::text(const HostChoice &row, int column) const
{
    switch (column) {
    case NameColumn:
        return hostDisplayName(row.host.name);
    case SuitableColumn:
        return suitableText(row).text();
    case AnswerColumn:
        return hostAnswerText(row.answer()).text();
    case SystemColumn:
        return row.check.facts.osIdentity().prettyName;
    case AskedColumn:
        return askedText(row.check.at, m_session.clock().now());
    case InstalledColumn:
        return row.installedVersion;
    case RolesColumn:
        return joined(row.host.roles);
    case SiteColumn:
        return row.host.site;
    case GroupsColumn:
        return joined(row.host.groups);
    default:
        return row.host.connection == ConnectionKind::Local ? QString() : row.host.effectiveAddress();
    }
}

QVariant HostSelectionPageModel::tone(const HostChoice &row, int column) const
{
    if (column == AnswerColumn)
        return static_cast<int>(hostAnswerTone(row.answer()));
    if (column != SuitableColumn)
        return {};
    if (!row.canBeChosen())
        return static_cast<int>(CellTone::Bad);
    return static_cast<int>(row.match.isUncertain ? CellTone::Caution : CellTone::Good);
}

QString HostSelectionPageModel::toolTip(const HostChoice &row, int column) const
{
    if (!row.canBeChosen())
        return Message(QT_TRANSLATE_NOOP("core", "%1 cannot be chosen. %2"), {row.host.name, row.reason().text()})
            .text();
    if (column == AnswerColumn && row.check.problem)
        return row.check.problem->text();
    return text(row, column);
}

QVariant HostSelectionPageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HostChoice &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(row, index.column());
    case CellToneRole:
        return tone(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != NameColumn || !row.canBeChosen())
            return {};
        return std::ranges::binary_search(m_state.hosts(), row.host.name) ? Qt::Checked : Qt::Unchecked; // sorted
    default:
        return {};
    }
}

bool HostSelectionPageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const HostChoice &row = m_rows.at(index.row());
    if (index.column() != NameColumn || !row.canBeChosen())
        return false;
    choose({row.host.name}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags HostSelectionPageModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A refused host stays readable and reachable with the keyboard: only its check box is missing.
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && m_rows.at(index.row()).canBeChosen())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant HostSelectionPageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return Message(choiceColumns.at(static_cast<size_t>(section))).text();
}

int HostSelectionPageModel::rowOf(const QString &host) const
{
    return m_rowOf.value(host, -1);
}

QStringList HostSelectionPageModel::values(Attribute attribute) const
{
    QStringList values;
    for (const HostChoice &row : m_rows)
        values += valuesOf(row.host, attribute);
    values.removeDuplicates();
    values.sort(Qt::CaseInsensitive);
    return values;
}

void HostSelectionPageModel::choose(const QStringList &names, bool isChosen)
{
    QSet<QString> chosen(m_state.hosts().cbegin(), m_state.hosts().cend());
    for (const QString &name : names) {
        const int row = rowOf(name);
        if (row < 0 || !m_rows.at(row).canBeChosen())
            continue;
        if (isChosen)
            chosen.insert(name);
        else
            chosen.remove(name);
    }
    m_state.setHosts(chosen.values());
}

void HostSelectionPageModel::chooseWhere(Attribute attribute, const QString &value)
{
    QStringList names;
    for (const HostChoice &row : std::as_const(m_rows)) {
        if (valuesOf(row.host, attribute).contains(value))
            names += row.host.name;
    }
    choose(names, true);
}

HostSelectionPageModel::Pasted HostSelectionPageModel::chooseFromText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;\"]+"));
    QHash<QString, int> known; // the first row that has the name or the address
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Host &host = m_rows.at(row).host;
        known.insert(host.name.toCaseFolded(), row);
        if (!host.address.isEmpty())
            known.insert(host.address.toCaseFolded(), row);
    }
    Pasted pasted;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        const int row = known.value(word.toCaseFolded(), -1);
        if (row < 0)
            pasted.unknown += word;
        else if (!m_rows.at(row).canBeChosen())
            pasted.refused += m_rows.at(row).host.name;
        else
            pasted.chosen += m_rows.at(row).host.name;
    }
    for (QStringList *list : {&pasted.chosen, &pasted.refused, &pasted.unknown})
        list->removeDuplicates();
    choose(pasted.chosen, true);
    return pasted;
}

void HostSelectionPageModel::clearChoice()
{
    m_state.setHosts({});
}

void HostSelectionPageModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    refreshAll();
}

void HostSelectionPageModel::refreshAll()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace convoy
