// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/RunStore.h"
#include "wizard/Session.h"

#include <QAbstractTableModel>

namespace convoy {

/// The journal of a run, or of one host in it: the "deployment action log" (G143). Log lines stay in the language
/// they were written in; Convoy's own sentences come in the reader's. Follows a run that goes on. GUI thread.
class RunLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, HostColumn, Step, Text, ColumnCount };

    RunLogModel(Session &session, QString run, QString host, QObject *parent = nullptr);

    /// Reads what came since the last call.
    void update();
    void retranslate();
    /// The last row that tells why something failed, of this step if there is one; -1: none.
    [[nodiscard]] int failureRow(const QString &step) const;
    /// Every line as text, tab-separated, for "Copy" and "Save".
    [[nodiscard]] QString toText() const;

    /// toText() as a file; "log-unwritable".
    [[nodiscard]] Status save(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Session &m_session;
    QString m_run;
    QString m_host;
    QList<Event> m_events;
};

} // namespace convoy
