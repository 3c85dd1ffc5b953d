// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/solution/AnswerEditor.h"

#include "deploy/parts/ParameterField.h"
#include "widgets/FlowLayout.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

namespace {

constexpr int MostRows = 5;
const QString True = QStringLiteral("true");
const QString False = QStringLiteral("false");

/// The definition's words are no place for access keys.
QString asLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

AnswerEditor::AnswerEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_aboutLabel(new QLabel(this))
    , m_none(new QCheckBox(this))
    , m_give(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
{
    setObjectName(QStringLiteral("answerEditor"));
    m_aboutLabel->setObjectName(QStringLiteral("answerAbout"));
    m_none->setObjectName(QStringLiteral("answerNone"));
    m_give->setObjectName(QStringLiteral("answerGive"));
    m_takeBack->setObjectName(QStringLiteral("answerTakeBack"));
    m_aboutLabel->setWordWrap(true);
    m_aboutLabel->setTextFormat(Qt::PlainText);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_aboutLabel);
    m_column->addWidget(m_none);
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_give, m_takeBack}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_column->addLayout(row);
    connect(m_give, &QPushButton::clicked, this, &AnswerEditor::give);
    connect(m_takeBack, &QPushButton::clicked, this, &AnswerEditor::takeBack);
    connect(m_none, &QCheckBox::toggled, this, [this](bool isNone) {
        if (m_field)
            m_field->editor()->setEnabled(!isNone);
    });
    hide();
}

bool AnswerEditor::canBeNone() const
{
    const bool isOpen = m_question.type == QLatin1String("text") && m_question.values.isEmpty();
    return isOpen || m_question.type == QLatin1String("list");
}

QWidget *AnswerEditor::makeChoice(const QStringList &values)
{
    auto *box = new QComboBox(this);
    for (const QString &value : values)
        box->addItem(value, value);
    box->setCurrentIndex(-1);
    return box;
}

QWidget *AnswerEditor::makeChoices()
{
    auto *list = new QListWidget(this);
    for (const QString &value : std::as_const(m_question.values)) {
        auto *item = new QListWidgetItem(value, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list->setFixedHeight(list->sizeHintForRow(0) * qMin(MostRows, list->count()) + list->frameWidth() * 4);
    return list;
}

QWidget *AnswerEditor::makeEditor()
{
    if (m_question.type == QLatin1String("bool"))
        return makeChoice({True, False});
    if (m_question.type == QLatin1String("list") && !m_question.values.isEmpty())
        return makeChoices();
    if (!m_question.values.isEmpty())
        return makeChoice(m_question.values);
    if (m_question.type == QLatin1String("date")) {
        auto *date = new QDateEdit(QDate::currentDate(), this);
        date->setCalendarPopup(true);
        return date;
    }
    return new QLineEdit(this);
}

void AnswerEditor::makeField()
{
    const bool hadFocus = hasFocusInside();
    delete m_field;
    QWidget *editor = makeEditor();
    m_field = new ParameterField(QStringLiteral("answer"), editor, this);
    m_column->insertWidget(1, m_field);
    editor->installEventFilter(this);
    setTabOrder(editor, m_none);
    if (hadFocus) {
        m_field->show(); // else it is only when the layout gets to it, and cannot have the focus yet
        editor->setFocus(Qt::OtherFocusReason);
    }
}

void AnswerEditor::ask(const Asked &asked)
{
    const bool isSameFact = m_isAsked && m_question.fact == asked.question.fact;
    const bool isSame = isSameFact && m_host == asked.host;
    const bool isAnotherAnswer = m_answer != asked.answer;
    m_question = asked.question;
    m_host = asked.host;
    m_about = asked.about;
    m_answer = asked.answer;
    m_isAsked = true;
    if (!isSameFact)
        makeField();
    if (!isSame || (isAnotherAnswer && !isEdited())) {
        fill();
        setProblem({});
    }
    m_takeBack->setVisible(m_answer.has_value());
    retranslate();
    show();
}

bool AnswerEditor::isEdited() const
{
    return m_isAsked && typed() != m_known;
}

bool AnswerEditor::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && m_field && (m_field == focus || m_field->isAncestorOf(focus));
}

void AnswerEditor::fill()
{
    const QString given = m_answer.value_or(QString());
    QWidget *editor = m_field->editor();
    m_none->setVisible(canBeNone());
    m_none->setChecked(canBeNone() && m_answer && given.isEmpty());
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findData(given));
    } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
        const QStringList chosen = given.split(QLatin1Char(';'));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(chosen.contains(list->item(row)->text()) ? Qt::Checked : Qt::Unchecked);
    } else if (auto *date = qobject_cast<QDateEdit *>(editor)) {
        date->setDate(m_answer ? QDate::fromString(given, Qt::ISODate) : QDate::currentDate());
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(given);
    }
    m_known = typed();
}

std::optional<QString> AnswerEditor::typed() const
{
    return canBeNone() && m_none->isChecked() ? std::nullopt : std::optional(text());
}

QString AnswerEditor::text() const
{
    QWidget *editor = m_field->editor();
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        return box->currentData().toString();
    if (const auto *date = qobject_cast<QDateEdit *>(editor))
        return date->date().toString(Qt::ISODate);
    if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        return edit->text().trimmed();
    QStringList chosen;
    const auto *list = qobject_cast<QListWidget *>(editor);
    for (int row = 0; list && row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            chosen += list->item(row)->text();
    }
    return chosen.join(QLatin1Char(';'));
}

void AnswerEditor::give()
{
    const QString said = typed().value_or(QString());
    if (typed() == QString()) {
        setProblem(canBeNone() ? tr("Say what is so, or that there is none.") : tr("Say what is so."));
        m_field->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    setProblem({});
    m_known = typed();
    emit given(said);
}

void AnswerEditor::takeBack()
{
    m_known = typed(); // goes with the answer
    emit takenBack();
}

void AnswerEditor::setProblem(const std::optional<QString> &problem)
{
    if (m_field)
        m_field->setProblem(problem);
}

void AnswerEditor::clear()
{
    m_isAsked = false;
    delete m_field;
    m_field = nullptr;
    hide();
}

QWidget *AnswerEditor::field() const
{
    return m_field ? m_field->editor() : nullptr;
}

bool AnswerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            give();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString AnswerEditor::hint() const
{
    if (m_question.type == QLatin1String("integer"))
        return tr("A whole number.");
    if (m_question.type == QLatin1String("version"))
        return tr("A version, such as 8.2.176.2.");
    if (m_question.type == QLatin1String("list") && m_question.values.isEmpty())
        return tr("Separate several with semicolons.");
    return {};
}

void AnswerEditor::retranslate()
{
    m_none->setText(tr("There is n&one"));
    m_give->setText(tr("&Remember the answer"));
    m_takeBack->setText(tr("&Take it back"));
    m_aboutLabel->setText(m_about);
    m_aboutLabel->setVisible(!m_about.isEmpty());
    if (!m_field)
        return;
    const QString title = m_question.title.text();
    m_field->setTexts(asLabel(title), title, hint());
    if (auto *box = qobject_cast<QComboBox *>(m_field->editor()); box && m_question.type == QLatin1String("bool")) {
        box->setItemText(box->findData(True), tr("Yes"));
        box->setItemText(box->findData(False), tr("No"));
    }
}

} // namespace convoy
