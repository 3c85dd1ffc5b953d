// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/import/ImportModel.h"

#include "wizard/console/PackageTreeModel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace convoy {

ImportModel::ImportModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void ImportModel::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
}

Result<ImportModel::Found> ImportModel::look(const QString &path, const SourceOptions &options,
                                             const ImportSource::Progress &progress, const CancelToken &cancel)
{
    auto source = ImportSource::open(path, options, progress, cancel);
    if (!source)
        return failure(source.error());
    auto scan = (*source)->scan(progress, cancel);
    if (!scan)
        return failure(scan.error());
    return Found{std::move(*source), std::move(*scan)};
}

/// Comes many times a second from the pool; handed over as a queued call.
ImportSource::Progress ImportModel::scanReport()
{
    const QPointer<ImportModel> guard(this);
    return [guard, session = &m_session](const QString &what, qint64 done, qint64 total) {
        const auto phase = total > 0 ? ImportProgress::Phase::Copying : ImportProgress::Phase::Checking;
        QMetaObject::invokeMethod(
            session, // outlives the pool; the model may be gone
            [guard, news = ImportProgress{phase, what, {}, done, total}] {
                if (!guard || guard->m_phase != Phase::Scanning)
                    return;
                guard->m_scanProgress = news;
                emit guard->scanProgressChanged();
            },
            Qt::QueuedConnection);
    };
}

bool ImportModel::needsLogin() const
{
    return m_problem && m_problem->code == QLatin1String("share-login-refused");
}

void ImportModel::scan(const QString &path, const ShareLogin &login)
{
    m_cancel.cancel();
    m_path = path;
    m_source.reset();
    m_scanProgress = {};
    m_problem.reset();
    m_unusable.clear();
    beginResetModel();
    m_rows.clear();
    endResetModel();
    setPhase(Phase::Scanning);
    m_cancel = m_session.inBackground<Found>(
        this,
        [path, login, report = scanReport()](Repository &repository, const CancelToken &cancel) {
            return look(path, SourceOptions::into(repository, login), report, cancel);
        },
        [this, path](Result<Found> found) {
            if (path == m_path && m_phase == Phase::Scanning)
                scanned(std::move(found));
        });
}

void ImportModel::scanned(Result<Found> found)
{
    if (!found) {
        m_problem = found.error();
        setPhase(Phase::Idle);
        return;
    }
    m_source = found->source;
    m_origin = m_source->origin();
    MediaScan *scan = &found->scan;
    beginResetModel();
    m_unusable = scan->problems;
    for (OpenedPackage &package : scan->packages) {
        Row row;
        const auto known =
            m_session.repository().packages().findExact(package.descriptor.name, package.descriptor.version.text());
        if (known && known->has_value()) {
            row.state = RowState::AlreadyThere;
            row.isChecked = false;
            row.importedId = (*known)->id;
        }
        row.package = std::move(package);
        m_rows += std::move(row);
    }
    endResetModel();
    setPhase(Phase::Ready);
    emit checkedChanged();
}

void ImportModel::startImport()
{
    if (m_phase != Phase::Ready)
        return;
    m_isCancelled = false;
    for (Row &row : m_rows) {
        if (row.isChecked)
            row.state = RowState::Waiting;
    }
    setPhase(Phase::Importing);
    importNext();
}

bool ImportModel::Row::isRefusedAsOlder() const
{
    return state == RowState::Failed && problem && problem->code == QLatin1String("package-older");
}

void ImportModel::retry()
{
    takeUp([](const Row &row) { return row.state == RowState::Failed || row.state == RowState::LeftOut; });
}

void ImportModel::importOlder(const QString &reason)
{
    takeUp([](const Row &row) { return row.isRefusedAsOlder(); }, reason);
}

template <typename Which>
void ImportModel::takeUp(const Which &which, const QString &olderReason)
{
    if (m_phase != Phase::Finished)
        return;
    m_isCancelled = false;
    for (Row &row : m_rows) {
        if (!which(row))
            continue;
        row.state = RowState::Waiting;
        row.progress = 0;
        row.problem.reset();
        row.olderReason = olderReason;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    setPhase(Phase::Importing);
    importNext();
}

void ImportModel::finish()
{
    for (Row &row : m_rows) {
        if (row.state == RowState::Waiting)
            row.state = RowState::LeftOut;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    setPhase(Phase::Finished);
}

void ImportModel::cancel()
{
    m_isCancelled = true;
    m_cancel.cancel();
    if (m_phase == Phase::Scanning)
        setPhase(Phase::Idle);
}

void ImportModel::importNext()
{
    qsizetype next = 0;
    while (next < m_rows.size() && m_rows.at(next).state != RowState::Waiting)
        ++next;
    if (m_isCancelled || next == m_rows.size())
        return finish();
    const int row = static_cast<int>(next);
    m_rows[row].state = RowState::Importing;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    // Progress comes many times a second from the pool; it is handed over as a queued call.
    const QPointer<ImportModel> guard(this);
    const OpenedPackage package = m_rows.at(row).package;
    const auto report = [guard, row, session = &m_session](const ImportProgress &progress) {
        const double part = progress.total > 0 ? double(progress.done) / double(progress.total) : 0;
        QMetaObject::invokeMethod(
            session, // outlives the pool; the model may be gone
            [guard, row, part] {
                if (!guard)
                    return;
                guard->m_rows[row].progress = part;
                emit guard->dataChanged(guard->index(row, State), guard->index(row, State));
                emit guard->progressChanged();
            },
            Qt::QueuedConnection);
    };
    m_cancel = m_session.inBackground<StoredPackage>(
        this,
        [package, report, source = m_source, templates = m_templates,
         reason = m_rows.at(row).olderReason](Repository &repository, const CancelToken &cancel) {
            ImportRequest request;
            request.templates = templates;
            request.olderReason = reason;
            return PackageImporter(repository).importFrom(*source, package, request, report, cancel);
        },
        [this, row](const Result<StoredPackage> &result) { rowFinished(row, result); });
}

void ImportModel::rowFinished(int row, const Result<StoredPackage> &result)
{
    Row &target = m_rows[row];
    target.progress = 1;
    if (!result && result.error().code == QLatin1String("cancelled")) {
        // The operator's own decision is nothing that went wrong.
        target.state = RowState::LeftOut;
        target.progress = 0;
    } else if (result) {
        target.state = RowState::Imported;
        target.importedId = result->id;
    } else {
        target.state = RowState::Failed;
        target.problem = result.error();
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit progressChanged();
    importNext();
}

void ImportModel::setAllChecked(bool checked)
{
    for (Row &row : m_rows) {
        if (row.state == RowState::Found)
            row.isChecked = checked;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    emit checkedChanged();
}

void ImportModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit layoutAboutToBeChanged(); // proxies keep their indexes over it
    emit layoutChanged();
}

int ImportModel::checkedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return row.isChecked; }));
}

int ImportModel::count(RowState state) const
{
    return static_cast<int>(std::ranges::count(m_rows, state, &Row::state));
}

int ImportModel::importedCount() const
{
    return count(RowState::Imported);
}

int ImportModel::failedCount() const
{
    return count(RowState::Failed);
}

int ImportModel::olderCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::isRefusedAsOlder));
}

int ImportModel::leftOutCount() const
{
    return count(RowState::LeftOut);
}

double ImportModel::progress() const
{
    double done = 0;
    double total = 0;
    for (const Row &row : m_rows) {
        if (!row.isChecked)
            continue;
        const double bytes = double(qMax<qint64>(row.package.payloadBytes, 1));
        total += bytes;
        done += bytes * row.progress;
    }
    return total > 0 ? done / total : 0;
}

std::optional<Error> ImportModel::rowProblem(int row) const
{
    return m_rows.value(row).problem;
}

qint64 ImportModel::importedId(int row) const
{
    return m_rows.value(row).importedId;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Of a package of a repository: what that calls it.
QString ImportModel::fileName(const OpenedPackage &package)
{
    const qsizetype sign = package.location.lastIndexOf(QLatin1Char('#'));
    return sign < 0 ? QFileInfo(package.path).fileName() : package.location.mid(sign + 1);
}

QString ImportModel::stateText(const Row &row) const
{
    switch (row.state) {
    case RowState::Found:
        return Message(QT_TRANSLATE_NOOP("core", "Ready to be imported")).text();
    case RowState::AlreadyThere:
        return Message(QT_TRANSLATE_NOOP("core", "Already in the repository")).text();
    case RowState::Waiting:
        return Message(QT_TRANSLATE_NOOP("core", "Waiting")).text();
    case RowState::Importing:
        return Message(QT_TRANSLATE_NOOP("core", "Importing, %1 %"),
                       {QLocale().toString(static_cast<int>(row.progress * 100))})
            .text();
    case RowState::Imported:
        return Message(QT_TRANSLATE_NOOP("core", "Imported")).text();
    case RowState::LeftOut:
        return Message(QT_TRANSLATE_NOOP("core", "Not imported")).text();
    case RowState::Failed:
        break;
    }
    return row.problem ? row.problem->what.text() : Message(QT_TRANSLATE_NOOP("core", "Failed")).text();
}

CellTone ImportModel::stateTone(RowState state)
{
    switch (state) {
    case RowState::Importing:
        return CellTone::Active;
    case RowState::Imported:
        return CellTone::Good;
    case RowState::LeftOut:
        return CellTone::Caution;
    case RowState::Failed:
        return CellTone::Bad;
    default:
        return CellTone::Neutral;
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name)
        return row.isChecked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == File)
        return QDir::toNativeSeparators(row.package.shownPath());
    if (role == Qt::ToolTipRole && row.problem)
        return row.problem->text();
    if (role == CellToneRole && index.column() == State)
        return static_cast<int>(stateTone(row.state));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.package.descriptor.name;
    case VersionColumn:
        return row.package.descriptor.version.text();
    case System:
        return systemsText(row.package.descriptor);
    case File:
        return fileName(row.package);
    case State:
        return stateText(row);
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].isChecked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit checkedChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool mayCheck = index.isValid() && index.column() == Name && m_phase == Phase::Ready
                          && m_rows.at(index.row()).state == RowState::Found;
    return mayCheck ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Message(QT_TRANSLATE_NOOP("core", "Name")).text();
    case VersionColumn:
        return Message(QT_TRANSLATE_NOOP("core", "Version")).text();
    case System:
        return Message(QT_TRANSLATE_NOOP("core", "Operating system")).text();
    case File:
        return Message(QT_TRANSLATE_NOOP("core", "File")).text();
    case State:
        return Message(QT_TRANSLATE_NOOP("core", "State")).text();
    default:
        return {};
    }
}

} // namespace convoy
