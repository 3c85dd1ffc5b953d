// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/package/PackagePruner.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

#include <optional>

namespace convoy {

/// What pruning would delete, package by package, with the reason; what goes stands first. Nothing is deleted before
/// prune() is called, and then exactly what the table showed. GUI thread; the work is done in the background.
class PruneTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, Package, Size, Reason, ColumnCount };

    explicit PruneTableModel(Session &session, QObject *parent = nullptr);

    /// Looks again with other wishes; previewed() when done.
    void setRequest(const PruneRequest &request);
    [[nodiscard]] bool isWorking() const { return m_work != 0; }
    [[nodiscard]] qsizetype goingCount() const { return m_preview.going().size(); }
    [[nodiscard]] qint64 freedBytes() const { return m_preview.freedBytes; }
    /// Why there is no preview.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// pruned() or failed() when done.
    void prune();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void previewed();
    void pruned(const convoy::PruneReport &report);
    void failed(const convoy::Error &error);

private:
    void show(const Result<PrunePreview> &preview);

    Session &m_session;
    PrunePreview m_preview;
    std::optional<Error> m_problem;
    CancelToken m_previewing;
    quint64 m_work = 0; ///< the number of what is being done; only the last one counts
    quint64 m_started = 0;
};

} // namespace convoy
