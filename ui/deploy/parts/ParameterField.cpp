// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/parts/ParameterField.h"

#include "widgets/style/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoy {

ParameterField::ParameterField(const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_editor(editor)
    , m_browse(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("%1Field").arg(name));
    m_editor->setParent(this);
    m_editor->setObjectName(name);
    m_label->setBuddy(m_editor);
    m_problem->setObjectName(QStringLiteral("%1Problem").arg(name));
    m_reset->setObjectName(QStringLiteral("%1Reset").arg(name));
    m_browse->setObjectName(QStringLiteral("%1Browse").arg(name));
    for (QPushButton *button : {m_browse, m_reset}) {
        button->setAutoDefault(false);
        button->hide();
    }
    for (QLabel *label : {m_hint, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->hide();
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    row->addWidget(m_editor, 1);
    row->addWidget(m_browse);
    row->addWidget(m_reset);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    setFocusProxy(m_editor);
    connect(m_browse, &QPushButton::clicked, this, &ParameterField::browseWanted);
    connect(m_reset, &QPushButton::clicked, this, &ParameterField::resetWanted);
}

void ParameterField::setTexts(const QString &label, const QString &name, const QString &hint)
{
    m_label->setText(label);
    m_editor->setAccessibleName(name);
    // In a list that can be typed in, the keyboard is in the field inside it.
    if (auto *list = qobject_cast<QComboBox *>(m_editor); list && list->isEditable())
        list->lineEdit()->setAccessibleName(name);
    m_editor->setAccessibleDescription(hint);
    m_hintText = hint;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ParameterField::setProblem(const std::optional<QString> &problem)
{
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->setText(QStringLiteral("%1 %2").arg(Theme::symbol(Theme::Tone::Bad), *problem));
        m_problem->setAccessibleName(*problem);
        QPalette own = palette();
        // Which of the two is used depends on what the page stands on.
        for (const auto role : {QPalette::WindowText, QPalette::Text})
            own.setColor(role, Theme::color(Theme::Tone::Bad, own));
        m_problem->setPalette(own);
    }
    m_editor->setAccessibleDescription(problem ? *problem : m_hintText);
}

void ParameterField::setReset(const QString &text)
{
    m_reset->setText(text);
    m_reset->setVisible(!text.isEmpty());
}

void ParameterField::setBrowse(const QString &text, const QString &name)
{
    m_browse->setText(text);
    m_browse->setAccessibleName(name);
    m_browse->setVisible(!text.isEmpty());
}

} // namespace convoy
