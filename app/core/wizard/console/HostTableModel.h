// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/HostStore.h"
#include "wizard/CellTone.h"
#include "wizard/PacedReader.h"
#include "wizard/Session.h"
#include "wizard/catalogue/HostSupport.h"

#include <QAbstractTableModel>
#include <QSet>

namespace convoy {

/// The hosts of the repository with what their last check said. GUI thread.
class HostTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, System, Support, State, Roles, Site, Groups, ColumnCount };

    explicit HostTableModel(Session &session, QObject *parent = nullptr);

    /// At once, or where there are very many hosts in the background: reloaded() tells when it is there.
    void reload() { m_reader.ask(); }
    void setSeen(bool isSeen) { m_reader.setSeen(isSeen); } ///< what nobody sees is not read again and again
    void retranslate();
    [[nodiscard]] const Host *host(int row) const;
    [[nodiscard]] HostCheck check(int row) const;
    [[nodiscard]] HostSupport support(int row) const; ///< of its operating system, today
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    /// Asks these hosts now, in the background; the state column says so meanwhile.
    void ask(const QStringList &names);
    [[nodiscard]] bool isAsking() const { return !m_asking.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void reloaded();
    /// All hosts of ask() have answered or failed.
    void asked(const QStringList &names);

private:
    struct Content
    {
        QList<Host> hosts;
        QMap<QString, HostCheck> checks;
        std::optional<Error> problem;
    };
    static Content read(Repository &repository);
    static bool isSame(const Content &a, const Content &b);
    void take(const Content &content);
    [[nodiscard]] QString stateText(const Host &host) const;
    [[nodiscard]] CellTone stateTone(const Host &host) const;

    Session &m_session;
    OsCatalogue m_catalogue;
    QList<Host> m_hosts;
    QMap<QString, HostCheck> m_checks;
    QSet<QString> m_asking;
    std::optional<Error> m_problem;
    QHash<QString, int> m_rowOf;
    PacedReader<Content> m_reader;
};

/// "This computer" for this-computer, the name else.
QString hostDisplayName(const QString &name);

} // namespace convoy
