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

    struct Asked
    {
        Question question;
        QString host; ///< the row that is answered; empty: that of all hosts, or of none
        QString about;
        std::optional<QString> answer; ///< what was answered before, which can then be taken back
    };
    /// What is being typed stays where it is the same question again, and so does the focus.
    void ask(const Asked &asked);
    [[nodiscard]] bool isEdited() const; ///< something stands there that was not given
    [[nodiscard]] bool hasFocusInside() const;
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
    /// What stands in the editor; nothing: “there is none”.
    [[nodiscard]] std::optional<QString> typed() const;
    [[nodiscard]] QString text() const;
    void makeField();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool canBeNone() const;
    void fill();
    void give();
    void takeBack();

    Question m_question;
    QString m_host;
    QString m_about;
    std::optional<QString> m_answer;
    std::optional<QString> m_known; ///< typed() as it was filled in or given last
    bool m_isAsked = false;
    QVBoxLayout *m_column;
    QLabel *m_aboutLabel;
    ParameterField *m_field = nullptr;
    QCheckBox *m_none;
    QPushButton *m_give;
    QPushButton *m_takeBack;
};

} // namespace convoy
