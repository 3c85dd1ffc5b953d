// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"
#include "wizard/solution/SolutionTexts.h"

#include <QAbstractTableModel>

#include <optional>

namespace convoy {

class SolutionLibrary;

/// The solutions that are there, read in the background: what each upgrades, to what, and on what document it rests. A
/// definition that cannot be read is a row that says why. GUI thread.
class SolutionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Product, Target, Document, ColumnCount };
    struct Row
    {
        QString id;
        SharedSolution definition; ///< null: it cannot be read
        std::optional<Error> problem;
    };

    explicit SolutionTableModel(Session &session, QObject *parent = nullptr);
    /// Reads them where what is in the folder is not what was read last; settled() in any case.
    void reload();
    void retranslate();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] const Row *row(int at) const; ///< nullptr when there is none
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded(); ///< the rows are others
    void settled();  ///< after each reload()

private:
    struct Reading
    {
        QString stamp;
        std::optional<QList<Row>> rows; ///< nothing: they are as they were
    };
    void take(Reading reading);
    static QList<Row> readAll(const SolutionLibrary &library);
    [[nodiscard]] static QString text(const Row &row, int column);

    Session &m_session;
    QList<Row> m_rows;
    std::optional<QString> m_stamp; ///< SolutionLibrary::stamp() of what was read
    bool m_isLoading = false;
};

/// What a definition holds, for somebody who is about to choose it: rules, stages, where it comes from, whether there is
/// a way back. One paragraph each, in the language now set.
QStringList solutionDetails(const SolutionDefinition &definition);

} // namespace convoy
