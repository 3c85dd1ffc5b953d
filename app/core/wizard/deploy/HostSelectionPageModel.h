// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/DeploymentStore.h"
#include "wizard/PacedReader.h"
#include "wizard/Session.h"
#include "wizard/deploy/DeployWizardState.h"
#include "wizard/deploy/HostChoice.h"

#include <QAbstractTableModel>

namespace convoy {

/// The hosts of the repository with a check box each, this computer included; what is chosen is kept in the state. A
/// host whose operating system the package does not run on has no check box, and says why (G098, G099). GUI thread.
class HostSelectionPageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        SuitableColumn,
        AnswerColumn,
        SystemColumn,
        AskedColumn,
        InstalledColumn,
        RolesColumn,
        SiteColumn,
        GroupsColumn,
        AddressColumn,
        ColumnCount
    };
    enum class Attribute { Role, Site, Group };
    /// What came of names that were pasted.
    struct Pasted
    {
        QStringList chosen;
        QStringList refused; ///< known, but not suitable
        QStringList unknown; ///< no host of this name or address
    };

    HostSelectionPageModel(Session &session, DeployWizardState &state, QObject *parent = nullptr);
    ~HostSelectionPageModel() override;
    Q_DISABLE_COPY_MOVE(HostSelectionPageModel)

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const HostChoice &choice(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &host) const;
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_state.hosts().size()); }
    [[nodiscard]] QStringList values(Attribute attribute) const; ///< those that occur, sorted

    void choose(const QStringList &names, bool isChosen); ///< names that can't be chosen are passed over
    void chooseWhere(Attribute attribute, const QString &value);
    /// Names or addresses as they come out of a spreadsheet: separated by line ends, tabs, commas, semicolons, spaces.
    Pasted chooseFromText(const QString &text);
    void clearChoice();

    /// Asks these hosts (none named: all) in the background, those whose facts are younger than `maxAge` excepted.
    void ask(const QStringList &names, std::chrono::minutes maxAge);
    void stopAsking();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] int toAsk() const { return m_toAsk; }
    [[nodiscard]] int asked() const { return m_asked; }
    /// Why the last asking, or reading the list, failed as a whole.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    void retranslate();

signals:
    void choiceChanged();
    void askingChanged();
    void problemChanged();

private:
    /// What the repository says, before it is judged for this package.
    struct Content
    {
        QList<HostChoice> rows; ///< without what the wizard's state tells of them
        QMap<QString, StoredDeployment> deployed;
        std::optional<Error> problem;
    };
    void reload() { m_reader.ask(); }
    static Content read(Repository &repository, const PackageDescriptor &package);
    void take(const Content &content);
    void takeChecks();
    void preselect();
    void takePrevious(const QMap<QString, StoredDeployment> &deployed);
    void replaceRows(QList<HostChoice> rows);
    void dropUnsuitable();
    void endAsking(const Result<QMap<QString, HostCheck>> &result);
    void setProblem(std::optional<Error> problem);
    void refreshAll();
    [[nodiscard]] QList<Host> hostsToAsk(const QStringList &names) const;
    [[nodiscard]] QString text(const HostChoice &row, int column) const;
    [[nodiscard]] QVariant tone(const HostChoice &row, int column) const;
    [[nodiscard]] QString toolTip(const HostChoice &row, int column) const;

    Session &m_session;
    DeployWizardState &m_state;
    QHash<QString, qint64> m_lookedUp; ///< the deployment whose values the state has, by host
    QList<HostChoice> m_rows;
    QHash<QString, int> m_rowOf;
    QHash<QString, HostCheck> m_answers; ///< that came since they were last shown
    QTimer m_showAnswers;
    PacedReader<Content> m_reader;
    std::optional<Error> m_problem;
    CancelToken m_asking;
    bool m_isAsking = false;
    int m_toAsk = 0;
    int m_asked = 0;
};

} // namespace convoy
