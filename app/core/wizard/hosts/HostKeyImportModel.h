// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/host/HostKeyImport.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

#include <optional>

namespace convoy {

/// What a list of host keys would do, host by host; what a person has to settle stands first. Nothing is pinned before
/// take() is called, and then exactly what the table showed. GUI thread; the work is done in the background.
class HostKeyImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HostColumn, OutcomeColumn, ListedColumn, PinnedColumn, ColumnCount };

    HostKeyImportModel(Session &session, const QString &path, QObject *parent = nullptr);

    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// Nothing before looked(), and where the list was refused.
    [[nodiscard]] const std::optional<HostKeyPreview> &preview() const { return m_preview; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< why the list was refused
    /// taken() or failed() when done.
    void take(const QString &reason);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void looked();
    void taken(qsizetype count);
    void failed(const convoy::Error &error);

private:
    void look(const QString &path);
    void show(const Result<HostKeyPreview> &preview);

    Session &m_session;
    std::optional<HostKeyPreview> m_preview;
    std::optional<Error> m_problem;
    bool m_isWorking = false;
};

} // namespace convoy
