// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace convoy {

/// A field for a path or another text that may be longer than the field: then the tool tip shows it in full (U43). A
/// screen reader has the whole text in any case.
class PathEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathEdit(QWidget *parent = nullptr);
    void setHelp(const QString &help); ///< stands in the empty field, in the tool tip and in the reader's description

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    QString m_help;
};

} // namespace convoy
