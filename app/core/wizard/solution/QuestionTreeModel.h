// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/solution/FactAnswers.h"

#include <QAbstractItemModel>
#include <QHash>

#include <optional>

namespace convoy {

/// What nobody knows yet and a rule needs, one row a fact, below it the hosts it is asked of, and what the operator
/// answered, now or in an earlier session, so that it can be seen and changed. 10,000 hosts are rows of data, nothing more. GUI thread.
class QuestionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Asked, About, Answer, ColumnCount };
    struct Fact
    {
        Question question; ///< of the first host
        QStringList hosts; ///< empty: not about hosts
    };

    using QAbstractItemModel::QAbstractItemModel;
    /// `answered`: what is stored; what was answered since and is not yet among it stays.
    void setQuestions(const QList<Question> &questions, const QList<AnsweredQuestion> &answered = {});
    /// Empty: there is none; nothing: taken back.
    void setAnswer(const QString &fact, const QStringList &hosts, const std::optional<QString> &text);
    void retranslate();

    [[nodiscard]] int openCount() const; ///< facts with an answer missing
    /// The fact of a row and the hosts that an answer there is about; nullptr when the index is none.
    [[nodiscard]] const Fact *fact(const QModelIndex &index) const;
    [[nodiscard]] QStringList hosts(const QModelIndex &index) const;
    /// What was answered for all of a row's hosts; nothing where it is open, or not the same for all.
    [[nodiscard]] std::optional<QString> answer(const QModelIndex &index) const;
    [[nodiscard]] bool isOpen(const QModelIndex &index) const;
    /// The row again after a change: of the fact, and of the host if there is one.
    [[nodiscard]] QModelIndex find(const QString &fact, const QString &host = {}) const;
    [[nodiscard]] QModelIndex firstOpen() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Fact &factOf(const Question &question);
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString aboutText(const QModelIndex &index) const;
    [[nodiscard]] QString stateText(const QModelIndex &index) const;

    QList<Fact> m_facts;
    QHash<QString, qsizetype> m_rows; ///< fact -> index
    QHash<QString, QHash<QString, QString>> m_answers; ///< fact -> host ("" for none) -> text
};

/// An answer as people write it in the language now set: yes and no, dates, lists with commas.
QString shownAnswer(const QString &type, const QString &text);

} // namespace convoy
