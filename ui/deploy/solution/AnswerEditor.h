// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prerequisites/Question.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace convoy {

class ParameterField;

/// One answer, in an editor of the fact's type: yes or no, a choice, several choices, a date, a number, a version, a text,
/// a list. Says what is answered when the button or Enter is pressed; what the answer is worth the receiver says.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerEditor(QWidget *parent = nullptr);

    /// `answer`: what was answered before, which can then be taken back.
    void setQuestion(const Question &question, const QString &about, const std::optional<QString> &answer);
    void setProblem(const std::optional<QString> &problem);
    void clear(); ///< nothing is asked
    [[nodiscard]] QWidget *field() const; ///< nullptr when nothing is asked
    void retranslate();

signals:
    void given(const QString &text); ///< as factValueFromText() reads it; empty: there is none
    void takenBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QWidget *makeChoice(const QStringList &values);
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool canBeNone() const;
    void fill();
    void give();

    Question m_question;
    QString m_about;
    std::optional<QString> m_answer;
    bool m_isAsked = false;
    QVBoxLayout *m_column;
    QLabel *m_aboutLabel;
    ParameterField *m_field = nullptr;
    QCheckBox *m_none;
    QPushButton *m_give;
    QPushButton *m_takeBack;
};

} // namespace convoy
