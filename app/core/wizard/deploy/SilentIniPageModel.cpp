// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/SilentIniPageModel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

constexpr std::array silentColumns{
    QT_TRANSLATE_NOOP("core", "Key"),
    QT_TRANSLATE_NOOP("core", "Value"),
    QT_TRANSLATE_NOOP("core", "Where it comes from"),
};

/// Sections are rows of the root, keys rows of their section: a key's index carries its section's number plus one.
constexpr quintptr SectionId = 0;

} // namespace

SilentIniPageModel::SilentIniPageModel(Session &session, DeployWizardState &state, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_state(state)
    , m_sections(wantedSections())
{
    connect(&m_state, &DeployWizardState::valuesChanged, this, [this] {
        rebuild();
        emit valuesChanged();
    });
    connect(&m_state, &DeployWizardState::secretsChanged, this, [this] {
        refreshAll();
        emit valuesChanged();
    });
    connect(&m_state, &DeployWizardState::hostsChanged, this, [this] {
        if (!m_host.isEmpty() && !m_state.hosts().contains(m_host))
            setHost(QString());
        rebuild();
        emit hostsChanged();
    });
}

QList<SilentIniPageModel::Section> SilentIniPageModel::wantedSections() const
{
    QList<Section> sections;
    auto place = [&sections](const SilentKey &key, const QString &comment) {
        auto section = std::ranges::find(sections, key.first, &Section::name);
        if (section == sections.end())
            section = sections.insert(sections.end(), Section{key.first, {}});
        if (!std::ranges::contains(section->rows, key, &Row::key))
            section->rows += Row{key, comment};
    };
    const SilentKey folder = parentFolderKey();
    const bool isFolderHidden = !folder.first.isEmpty() && !asksParentFolder();
    for (const SilentIni::Entry &entry : m_state.packageIni().entries())
        place({entry.section, entry.key}, entry.comment);
    for (const SilentKey &key : m_state.parameters().general.silent.keys())
        place(key, {});
    for (const ParameterValues &values : m_state.parameters().hosts) {
        for (const SilentKey &key : values.silent.keys())
            place(key, {});
    }
    for (const QString &secret : m_state.package().descriptor.secrets) {
        const qsizetype dot = secret.indexOf(QLatin1Char('.'));
        if (dot > 0)
            place({secret.left(dot), secret.mid(dot + 1)}, {});
    }
    if (asksParentFolder())
        place(folder, {});
    if (isFolderHidden) {
        for (Section &section : sections)
            section.rows.removeIf([&](const Row &row) { return row.key == folder; });
        sections.removeIf([](const Section &section) { return section.rows.isEmpty(); });
    }
    return sections;
}

void SilentIniPageModel::rebuild()
{
    m_variables.clear();
    QList<Section> wanted = wantedSections();
    auto sameRow = [](const Row &a, const Row &b) { return a.key == b.key; };
    const bool isSame = std::ranges::equal(wanted, m_sections, [&](const Section &a, const Section &b) {
        return a.name == b.name && std::ranges::equal(a.rows, b.rows, sameRow);
    });
    if (isSame) {
        refreshAll();
        return;
    }
    beginResetModel();
    m_sections = std::move(wanted);
    endResetModel();
}

void SilentIniPageModel::refreshAll()
{
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex parent = index(section, 0);
        if (const int rows = rowCount(parent); rows > 0)
            emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    }
}

QModelIndex SilentIniPageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : SectionId);
}

QModelIndex SilentIniPageModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == SectionId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, SectionId);
}

int SilentIniPageModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != SectionId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections.at(parent.row()).rows.size());
}

int SilentIniPageModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

const SilentIniPageModel::Row *SilentIniPageModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == SectionId)
        return nullptr;
    const auto &rows = m_sections.at(static_cast<qsizetype>(index.internalId()) - 1).rows;
    return index.row() < rows.size() ? &rows.at(index.row()) : nullptr;
}

QVariant SilentIniPageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Row *row = rowAt(index))
        return keyData(*row, index.column(), role);
    if (role == Qt::DisplayRole && index.column() == KeyColumn)
        return m_sections.at(index.row()).name;
    return {};
}

QVariant SilentIniPageModel::keyData(const Row &row, int column, int role) const
{
    const bool isSecret = m_state.isSecret(row.key);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        // A secret is typed anew, never handed out again.
        return column == ValueColumn && isSecret ? QString() : text(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (const auto error = problem(row.key); error && column != KeyColumn)
            return error->text();
        return row.comment.isEmpty() ? text(row, column) : row.comment;
    case IsSecretRole:
        return isSecret;
    case SectionRole:
        return row.key.first;
    case KeyRole:
        return row.key.second;
    case CellToneRole:
        if (column == ValueColumn && problem(row.key))
            return static_cast<int>(CellTone::Bad);
        if (column == OriginColumn && canReset(row.key))
            return static_cast<int>(CellTone::Active);
        return {};
    default:
        return {};
    }
}

QString SilentIniPageModel::text(const Row &row, int column) const
{
    switch (column) {
    case KeyColumn:
        return row.key.second;
    case ValueColumn:
        if (m_state.isSecret(row.key))
            return isSecretGiven(row.key) ? Secret::mask() : QString();
        return value(row.key);
    case OriginColumn:
        return originText(row.key);
    default:
        return previewText(row.key);
    }
}

QString SilentIniPageModel::originText(const SilentKey &key) const
{
    if (m_state.isSecret(key)) {
        if (m_state.secrets().contains(key))
            return Message(QT_TRANSLATE_NOOP("core", "typed here, never stored")).text();
        return isSecretGiven(key) ? Message(QT_TRANSLATE_NOOP("core", "from the package")).text()
                                  : Message(QT_TRANSLATE_NOOP("core", "empty; type it if it is needed")).text();
    }
    if (const QString kept = previousText(key); !kept.isEmpty())
        return kept;
    if (!m_host.isEmpty() && m_state.hasOwnSilent(m_host, key))
        return Message(QT_TRANSLATE_NOOP("core", "own value of %1"), {m_host}).text();
    if (!m_state.isInPackage(key))
        return Message(QT_TRANSLATE_NOOP("core", "added")).text();
    return m_state.hasOwnSilent(QString(), key) ? Message(QT_TRANSLATE_NOOP("core", "changed")).text()
                                                : Message(QT_TRANSLATE_NOOP("core", "from the package")).text();
}

/// How the value shown stands to the one of the host's previous deployment; empty where that says nothing.
QString SilentIniPageModel::previousText(const SilentKey &key) const
{
    const ParameterValues *previous = m_host.isEmpty() ? nullptr : m_state.previous(m_host);
    if (!previous || !previous->silent.contains(key))
        return {};
    const QString before = previous->silent.value(key);
    if (preview(key).value_or(value(key)) == before)
        return Message(QT_TRANSLATE_NOOP("core", "as in the previous deployment")).text();
    return Message(QT_TRANSLATE_NOOP("core", "changed; was: %1"), {before}).text();
}

QString SilentIniPageModel::previewText(const SilentKey &key) const
{
    if (m_state.isSecret(key))
        return isSecretGiven(key) ? Secret::mask() : QString();
    const auto expanded = preview(key);
    return expanded ? *expanded : QString();
}

bool SilentIniPageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row *row = role == Qt::EditRole && index.column() == ValueColumn ? rowAt(index) : nullptr;
    if (!row)
        return false;
    const SilentKey key = row->key; // the row may be gone once the value has changed
    const QString text = value.toString();
    // Leaving a secret's editor without typing keeps the secret.
    if (m_state.isSecret(key) && text.isEmpty())
        return true;
    setValue(key, text);
    return true;
}

Qt::ItemFlags SilentIniPageModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row *row = rowAt(index);
    if (!row)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == ValueColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant SilentIniPageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    if (section != PreviewColumn)
        return Message(silentColumns.at(static_cast<size_t>(section))).text();
    const QString host = exampleHost();
    return host.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "On the host")).text()
                          : Message(QT_TRANSLATE_NOOP("core", "On %1"), {host}).text();
}

void SilentIniPageModel::setHost(const QString &host)
{
    if (host == m_host)
        return;
    m_host = host;
    refreshAll();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit hostChanged();
}

QModelIndex SilentIniPageModel::indexOf(const SilentKey &key) const
{
    for (int section = 0; section < m_sections.size(); ++section) {
        const auto &rows = m_sections.at(section).rows;
        const auto found = std::ranges::find(rows, key, &Row::key);
        if (found != rows.cend())
            return index(static_cast<int>(found - rows.cbegin()), ValueColumn, index(section, 0));
    }
    return {};
}

std::optional<SilentKey> SilentIniPageModel::keyAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? std::optional<SilentKey>(row->key) : std::nullopt;
}

QStringList SilentIniPageModel::sections() const
{
    QStringList names;
    for (const Section &section : m_sections)
        names += section.name;
    return names;
}

void SilentIniPageModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    refreshAll();
}

} // namespace convoy
