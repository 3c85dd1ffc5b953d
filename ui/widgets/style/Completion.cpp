// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/Completion.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

namespace convoy {

namespace {

/// Completes what stands behind the last comma.
class ListCompleter : public QCompleter
{
public:
    ListCompleter(const QStringList &values, QLineEdit *edit)
        : QCompleter(values, edit)
        , m_edit(edit)
    {
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(QLatin1Char(','), -1).trimmed()};
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = m_edit->text();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        const QString before = comma < 0 ? QString() : text.left(comma + 1) + QLatin1Char(' ');
        return before + QCompleter::pathFromIndex(index);
    }

private:
    QLineEdit *m_edit;
};

} // namespace

void completeListFrom(QLineEdit *edit, const QStringList &values)
{
    auto *completer = new ListCompleter(values, edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
}

void completeFrom(QLineEdit *edit, const QStringList &values)
{
    if (QCompleter *known = edit->completer()) {
        if (auto *list = qobject_cast<QStringListModel *>(known->model()); list && list->stringList() == values)
            return; // a list that is open stays
    }
    auto *completer = new QCompleter(values, edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
}

void completeFrom(QComboBox *box, const QStringList &values)
{
    QStringList shown;
    for (int row = 0; row < box->count(); ++row)
        shown += box->itemText(row);
    if (shown != values) {
        const QSignalBlocker blocker(box);
        const QString text = box->currentText();
        box->clear();
        box->addItems(values);
        box->setCurrentText(text);
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace convoy
