// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/CellTone.h"
#include "wizard/Session.h"
#include "wizard/deploy/ApplicationParametersPageModel.h"
#include "wizard/deploy/DeployWizardState.h"

#include <QAbstractItemModel>

namespace convoy {

/// Every section of a package's silent.ini with its keys, the operator's values in place of the package's: for all hosts
/// or for one of them. Secrets are masked wherever they are shown. GUI thread.
class SilentIniPageModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, OriginColumn, PreviewColumn, ColumnCount };
    enum Role { IsSecretRole = Qt::UserRole + 1, SectionRole, KeyRole };
    /// What is wrong with the text form; line 0: no line in particular.
    struct TextProblem
    {
        int line = 0;
        Error error;
    };

    SilentIniPageModel(Session &session, DeployWizardState &state, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QString &host() const { return m_host; } ///< whose values are shown; empty: all hosts
    void setHost(const QString &host);
    [[nodiscard]] QStringList hosts() const { return m_state.hosts(); }
    [[nodiscard]] bool hasOwnValues(const QString &host) const;

    [[nodiscard]] QStringList sections() const;
    [[nodiscard]] QModelIndex indexOf(const SilentKey &key) const; ///< of its value; invalid when there is none
    [[nodiscard]] std::optional<SilentKey> keyAt(const QModelIndex &index) const;
    [[nodiscard]] QString value(const SilentKey &key) const { return m_state.silent(m_host, key); }
    void setValue(const SilentKey &key, const QString &value);
    [[nodiscard]] bool isSecretGiven(const SilentKey &key) const;
    [[nodiscard]] bool canReset(const SilentKey &key) const;
    void reset(const SilentKey &key);
    /// A key that the package's file lacks, for all hosts. Refuses a name that cannot be written and one that is there.
    Status addKey(const SilentKey &key);

    [[nodiscard]] bool hasInstallPath() const;
    /// Paths that packages were installed to before, for completing (G097).
    [[nodiscard]] QStringList knownPaths() const;
    /// The key that names the folder of a plug-in's parent; asked for unless every chosen host runs Windows (G125, G126).
    [[nodiscard]] SilentKey parentFolderKey() const;
    [[nodiscard]] bool asksParentFolder() const;
    /// The value of this key as the example host gets it, with ${…} replaced; empty when there is no host yet.
    [[nodiscard]] Result<QString> preview(const SilentKey &key) const;
    [[nodiscard]] QString exampleHost() const; ///< the host shown, else the first one chosen
    [[nodiscard]] std::optional<Error> problem(const SilentKey &key) const; ///< of the value shown now
    [[nodiscard]] QList<ValueProblem> problems() const; ///< of all hosts and each chosen one

    /// The file as text, secrets as "********"; what was typed last when that cannot be taken over yet.
    [[nodiscard]] QString textForm() const;
    /// Takes the text over when nothing is wrong with it; else it is kept as it is and nothing else changes. "********"
    /// leaves a secret as it is.
    QList<TextProblem> applyText(const QString &text);
    [[nodiscard]] QList<TextProblem> textProblems() const; ///< of a text that waits; empty when none does

    void retranslate();

signals:
    void valuesChanged();
    void hostChanged();
    void hostsChanged();

private:
    struct Row
    {
        SilentKey key;
        QString comment;
    };
    struct Section
    {
        QString name;
        QList<Row> rows;
    };
    void rebuild();
    void refreshAll();
    [[nodiscard]] QList<Section> wantedSections() const;
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant keyData(const Row &row, int column, int role) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString originText(const SilentKey &key) const;
    [[nodiscard]] QString previousText(const SilentKey &key) const;
    [[nodiscard]] QString previewText(const SilentKey &key) const;
    [[nodiscard]] std::optional<Error> judge(const QString &host, const SilentKey &key) const;
    [[nodiscard]] QMap<QString, QString> variables(const QString &host) const;
    [[nodiscard]] QList<TextProblem> judgeText(const QString &text) const;
    void takeText(const SilentIni &ini);

    Session &m_session;
    DeployWizardState &m_state;
    QString m_host;
    QList<Section> m_sections;
    mutable QHash<QString, QMap<QString, QString>> m_variables; ///< by host, until a value changes
};

} // namespace convoy
