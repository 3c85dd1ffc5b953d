// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/package/PackageImporter.h"
#include "wizard/CellTone.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

namespace convoy {

/// What a medium holds, which of it is ticked, and how its import goes. Scanning and importing run in the background;
/// the model may be watched from more than one window and lives on when the wizard is closed. GUI thread.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, VersionColumn, System, File, State, ColumnCount };
    enum class Phase { Idle, Scanning, Ready, Importing, Finished };

    explicit ImportModel(Session &session, QObject *parent = nullptr);

    /// Any place that ImportSource understands. `login` is for a share; needsLogin() tells when another one is wanted.
    void scan(const QString &path, const ShareLogin &login = {});
    /// Files given apart from the one package that is ticked (method B); before startImport().
    void setTemplates(const QStringList &files) { m_templates = files; }
    void startImport();
    /// After the end: takes up again what failed, and what a stop left out.
    void retry();
    /// Likewise, but only what was refused because newer media are known, and with this reason.
    void importOlder(const QString &reason);
    void cancel();
    void setAllChecked(bool checked);
    void retranslate();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString path() const { return m_path; }
    /// The scan ended because the server refused the login, or wants one.
    [[nodiscard]] bool needsLogin() const;
    /// What the scan looks at now, and how much of it is copied; empty when nothing is to be told.
    [[nodiscard]] const ImportProgress &scanProgress() const { return m_scanProgress; }
    [[nodiscard]] const PackageSource &origin() const { return m_origin; } ///< of the last scan
    /// That the place is not on this computer, and what that means; empty when it is.
    [[nodiscard]] QString originNote() const { return m_source ? m_source->note().text() : QString(); }
    [[nodiscard]] int checkedCount() const;
    [[nodiscard]] int importedCount() const;
    [[nodiscard]] int failedCount() const;
    [[nodiscard]] int olderCount() const; ///< failed because newer media are known
    [[nodiscard]] int leftOutCount() const; ///< ticked, but not begun when the import was stopped
    [[nodiscard]] bool wasStopped() const { return m_isCancelled; }
    /// 0…1 over all ticked packages, by bytes.
    [[nodiscard]] double progress() const;
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< of the scan as a whole
    [[nodiscard]] const QList<MediaProblem> &unusable() const { return m_unusable; }
    /// Why this row failed; empty when it did not.
    [[nodiscard]] std::optional<Error> rowProblem(int row) const;
    [[nodiscard]] qint64 importedId(int row) const; ///< 0: not imported

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void phaseChanged();
    void progressChanged();
    void checkedChanged();
    void scanProgressChanged();

private:
    enum class RowState { Found, AlreadyThere, Waiting, Importing, Imported, Failed, LeftOut };
    struct Row
    {
        OpenedPackage package;
        bool isChecked = true;
        RowState state = RowState::Found;
        double progress = 0;
        std::optional<Error> problem;
        QString olderReason{};
        qint64 importedId = 0;
        [[nodiscard]] bool isRefusedAsOlder() const;
    };
    struct Found
    {
        std::shared_ptr<ImportSource> source; ///< keeps temporary copies
        MediaScan scan;
    };
    [[nodiscard]] static Result<Found> look(const QString &path, const SourceOptions &options,
                                            const ImportSource::Progress &progress, const CancelToken &cancel);
    void scanned(Result<Found> found);
    [[nodiscard]] ImportSource::Progress scanReport();
    template <typename Which>
    void takeUp(const Which &which, const QString &olderReason = {});
    void importNext();
    void finish();
    [[nodiscard]] int count(RowState state) const;
    void rowFinished(int row, const Result<StoredPackage> &result);
    void setPhase(Phase phase);
    static QString fileName(const OpenedPackage &package);
    [[nodiscard]] QString stateText(const Row &row) const;
    static CellTone stateTone(RowState state);

    Session &m_session;
    QList<Row> m_rows;
    QList<MediaProblem> m_unusable;
    std::optional<Error> m_problem;
    Phase m_phase = Phase::Idle;
    QString m_path;
    std::shared_ptr<ImportSource> m_source;
    PackageSource m_origin;
    ImportProgress m_scanProgress;
    QStringList m_templates;
    CancelToken m_cancel;
    bool m_isCancelled = false;
};

} // namespace convoy
