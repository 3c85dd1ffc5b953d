// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

class QHeaderView;
class QMenu;
class QTableView;

namespace convoy {

/// Remembers a table's columns as the operator has set them: order, widths, which are shown, and the sorting. In the
/// settings of the user, under "tables/NAME", from one start of the program to the next. What was not touched follows the
/// program; what cannot be read, or belongs to other columns than the table has now, is ignored.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// The columns as they are now are what reset() goes back to. `required` are never hidden.
    ColumnMemory(const QString &name, const QSet<int> &required, QTableView *table);

    [[nodiscard]] bool isOwnWidth(int column) const { return m_widths.contains(column); } ///< the operator chose it
    void showMenu(const QPoint &globalPosition); ///< to show and hide columns, and to reset them

signals:
    void resetWanted(); ///< the widths are to be given again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Layout
    {
        QList<int> order; ///< columns from left to right
        QHash<int, int> widths;
        QSet<int> hidden;
        int sorted = -1;
        Qt::SortOrder sorting = Qt::AscendingOrder;
    };
    void takeDefaults();
    void restore();
    void apply(const Layout &layout);
    [[nodiscard]] Layout now() const;
    [[nodiscard]] static QStringList written(const Layout &layout);
    [[nodiscard]] std::optional<Layout> read(const QStringList &columns, const QString &sorting) const;
    void resized(int column);
    void save();
    void reset();
    [[nodiscard]] bool mayHide(int column) const;
    void fill(QMenu &menu);
    [[nodiscard]] QString key(const char *part) const;
    [[nodiscard]] int count() const;

    QString m_name;
    QSet<int> m_required;
    QTableView *m_table;
    QHeaderView *m_header;
    Layout m_defaults;
    QHash<int, int> m_widths; ///< that the operator has chosen
    bool m_isDragging = false;
    bool m_isApplying = false;
    bool m_isRestored = false;
};

} // namespace convoy
