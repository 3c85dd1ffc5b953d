// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PathEdit.h"

namespace convoy {

PathEdit::PathEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &PathEdit::refresh);
}

void PathEdit::setHelp(const QString &help)
{
    m_help = help;
    setPlaceholderText(help); // seen without a mouse, where it is needed: while the field is empty
    setAccessibleDescription(help);
    refresh();
}

void PathEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    refresh();
}

void PathEdit::refresh()
{
    constexpr int Frame = 8; // what the field itself takes at both ends
    const bool isCut = fontMetrics().horizontalAdvance(text()) > width() - Frame;
    QStringList lines;
    if (isCut)
        lines += text();
    if (!m_help.isEmpty())
        lines += m_help;
    setToolTip(lines.join(QLatin1Char('\n')));
}

} // namespace convoy
