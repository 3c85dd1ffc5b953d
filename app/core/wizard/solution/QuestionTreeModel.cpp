// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/QuestionTreeModel.h"

#include "wizard/CellTone.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace convoy {

namespace {

constexpr std::array questionColumns{QT_TRANSLATE_NOOP("core", "Question"), QT_TRANSLATE_NOOP("core", "About"),
                                     QT_TRANSLATE_NOOP("core", "Answer")};

/// The internal id of a fact's row; that of a host's row is the row of its fact, counted from 1.
constexpr quintptr FactId = 0;

Message scopeText(const QString &scope)
{
    if (scope == QLatin1String("account"))
        return Message(QT_TRANSLATE_NOOP("core", "the account"));
    if (scope == QLatin1String("media"))
        return Message(QT_TRANSLATE_NOOP("core", "the media"));
    if (scope == QLatin1String("plan"))
        return Message(QT_TRANSLATE_NOOP("core", "the plan"));
    return Message(QT_TRANSLATE_NOOP("core", "the organisation"));
}

} // namespace

QString shownAnswer(const QString &type, const QString &text)
{
    if (text.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "none")).text();
    if (type == QLatin1String("bool"))
        return text == QLatin1String("true") ? Message(QT_TRANSLATE_NOOP("core", "yes")).text()
                                             : Message(QT_TRANSLATE_NOOP("core", "no")).text();
    if (type == QLatin1String("date"))
        return QLocale().toString(QDate::fromString(text, Qt::ISODate), QLocale::ShortFormat);
    if (type == QLatin1String("list"))
        return text.split(QLatin1Char(';'), Qt::SkipEmptyParts).join(QStringLiteral(", "));
    return text;
}

/// The row of what is asked; a new one where there is none yet.
QuestionTreeModel::Fact &QuestionTreeModel::factOf(const Question &question)
{
    auto at = m_rows.constFind(question.fact);
    if (at == m_rows.cend()) {
        at = m_rows.insert(question.fact, m_facts.size());
        m_facts += Fact{.question = question, .hosts = {}};
    }
    Fact &fact = m_facts[*at];
    if (!question.host.isEmpty())
        fact.hosts += question.host;
    return fact;
}

void QuestionTreeModel::setQuestions(const QList<Question> &questions, const QList<AnsweredQuestion> &answered)
{
    beginResetModel();
    m_rows.clear();
    for (Fact &known : m_facts) {
        m_rows.insert(known.question.fact, m_rows.size());
        const auto &answers = m_answers[known.question.fact];
        known.hosts.removeIf([&](const QString &host) { return !answers.contains(host); });
    }
    for (const AnsweredQuestion &one : answered)
        m_answers[one.question.fact].insert(one.question.host, one.text);
    QSet<QString> asked;
    for (const Question &question : questions) {
        m_answers[question.fact].remove(question.host); // it is asked again, so it is open again
        asked.insert(factOf(question).question.fact);
    }
    for (const AnsweredQuestion &one : answered)
        factOf(one.question);
    for (Fact &known : m_facts) {
        known.hosts.sort();
        known.hosts.removeDuplicates();
    }
    m_facts.removeIf([&](const Fact &known) {
        return !asked.contains(known.question.fact) && m_answers.value(known.question.fact).isEmpty();
    });
    endResetModel();
}

void QuestionTreeModel::setAnswer(const QString &fact, const QStringList &hosts, const std::optional<QString> &text)
{
    auto &answers = m_answers[fact];
    for (const QString &host : hosts.isEmpty() ? QStringList{QString()} : hosts) {
        if (text)
            answers.insert(host, *text);
        else
            answers.remove(host);
    }
    retranslate();
}

void QuestionTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        if (rowCount(parent) > 0)
            emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int QuestionTreeModel::openCount() const
{
    int open = 0;
    for (int row = 0; row < rowCount(); ++row)
        open += isOpen(index(row, 0)) ? 1 : 0;
    return open;
}

const QuestionTreeModel::Fact *QuestionTreeModel::fact(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = index.internalId() == FactId ? qsizetype(index.row()) : qsizetype(index.internalId()) - 1;
    return row < m_facts.size() ? &m_facts.at(row) : nullptr;
}

QStringList QuestionTreeModel::hosts(const QModelIndex &index) const
{
    const Fact *asked = fact(index);
    if (asked == nullptr || index.internalId() == FactId)
        return asked == nullptr ? QStringList() : asked->hosts;
    return {asked->hosts.at(index.row())};
}

bool QuestionTreeModel::isOpen(const QModelIndex &index) const
{
    const Fact *asked = fact(index);
    if (asked == nullptr)
        return false;
    const auto answers = m_answers.constFind(asked->question.fact);
    if (answers == m_answers.cend())
        return true;
    if (asked->hosts.isEmpty())
        return !answers->contains(QString());
    if (index.internalId() != FactId)
        return !answers->contains(asked->hosts.at(index.row()));
    return std::ranges::any_of(asked->hosts, [&](const QString &host) { return !answers->contains(host); });
}

std::optional<QString> QuestionTreeModel::answer(const QModelIndex &index) const
{
    const Fact *asked = fact(index);
    if (asked == nullptr || isOpen(index))
        return std::nullopt;
    const auto &answers = *m_answers.constFind(asked->question.fact);
    if (asked->hosts.isEmpty())
        return answers.value(QString());
    if (index.internalId() != FactId)
        return answers.value(asked->hosts.at(index.row()));
    const QString first = answers.value(asked->hosts.constFirst());
    const bool isSame =
        std::ranges::all_of(asked->hosts, [&](const QString &host) { return answers.value(host) == first; });
    return isSame ? std::optional(first) : std::nullopt;
}

QModelIndex QuestionTreeModel::find(const QString &fact, const QString &host) const
{
    const auto found = std::ranges::find(m_facts, fact, [](const Fact &known) { return known.question.fact; });
    if (found == m_facts.cend())
        return {};
    const QModelIndex row = index(static_cast<int>(found - m_facts.cbegin()), 0);
    const auto at = host.isEmpty() || rowCount(row) == 0 ? -1 : found->hosts.indexOf(host);
    return at < 0 ? row : index(static_cast<int>(at), 0, row);
}

QModelIndex QuestionTreeModel::firstOpen() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isOpen(index(row, 0)))
            return index(row, 0);
    }
    return {};
}

QModelIndex QuestionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : FactId);
}

QModelIndex QuestionTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == FactId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, FactId);
}

int QuestionTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_facts.size());
    if (parent.internalId() != FactId || parent.column() != 0)
        return 0;
    // One host needs no row of its own.
    const auto hosts = m_facts.at(parent.row()).hosts.size();
    return hosts > 1 ? static_cast<int>(hosts) : 0;
}

int QuestionTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QString QuestionTreeModel::aboutText(const QModelIndex &index) const
{
    const Fact &asked = *fact(index);
    const QStringList about = hosts(index);
    if (asked.hosts.isEmpty())
        return scopeText(asked.question.scope).text();
    if (about.size() == 1)
        return about.constFirst();
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n host(s)"), about.size()).text();
}

QString QuestionTreeModel::stateText(const QModelIndex &index) const
{
    if (isOpen(index))
        return Message(QT_TRANSLATE_NOOP("core", "open")).text();
    const std::optional<QString> given = answer(index);
    return given ? shownAnswer(fact(index)->question.type, *given)
                 : Message(QT_TRANSLATE_NOOP("core", "answered for each host")).text();
}

QString QuestionTreeModel::text(const QModelIndex &index) const
{
    switch (index.column()) {
    case Asked:
        return index.internalId() == FactId ? fact(index)->question.title.text() : hosts(index).constFirst();
    case About:
        return index.internalId() == FactId ? aboutText(index) : QString();
    default:
        return stateText(index);
    }
}

QVariant QuestionTreeModel::data(const QModelIndex &index, int role) const
{
    if (fact(index) == nullptr)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index);
    if (role == CellToneRole && index.column() == Answer)
        return static_cast<int>(isOpen(index) ? CellTone::Caution : CellTone::Good);
    return {};
}

QVariant QuestionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return Message(questionColumns.at(static_cast<size_t>(section))).text();
}

} // namespace convoy
