// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace convoy {

class PathEdit;

/// A path with its label and its own button that chooses a file.
class TemplateFileField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the path field; the button's is the same with "Choose".
    explicit TemplateFileField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const; ///< empty when nothing was chosen
    /// `label` with an access key; `filter` as QFileDialog takes it.
    void setTexts(const QString &label, const QString &help, const QString &button, const QString &filter);

private:
    void choose();

    QLabel *m_label;
    PathEdit *m_path;
    QPushButton *m_choose;
    QString m_filter;
};

} // namespace convoy
