// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace convoy {

/// A labelled field of the wizard: label above, the editor, what is wrong with the value right below it (U33), and for a
/// host's own value the way back to the general one.
class ParameterField : public QWidget
{
    Q_OBJECT

public:
    ParameterField(const QString &name, QWidget *editor, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QString &name, const QString &hint = {});
    void setProblem(const std::optional<QString> &problem);
    /// Text of the button that gives the inherited value back; empty: there is nothing to give back.
    void setReset(const QString &text);
    /// A button beside the field that says browseWanted(); empty: none. `name` is for screen readers.
    void setBrowse(const QString &text, const QString &name);
    [[nodiscard]] QWidget *editor() const { return m_editor; }

signals:
    void resetWanted();
    void browseWanted();

private:
    QLabel *m_label;
    QWidget *m_editor;
    QPushButton *m_browse;
    QPushButton *m_reset;
    QLabel *m_hint;
    QLabel *m_problem;
    QString m_hintText;
};

} // namespace convoy
