// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace convoy {

/// Gives its content the height it wants, and scrolls where the window has less, so that nothing in it is ever pressed
/// together (U57). No frame; not a stop of the Tab key: what is in it scrolls into view by itself.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *content, QWidget *parent = nullptr); ///< takes `content` over
    [[nodiscard]] QSize sizeHint() const override; ///< what the content wants; QScrollArea's own is at most 24 lines
};

} // namespace convoy
