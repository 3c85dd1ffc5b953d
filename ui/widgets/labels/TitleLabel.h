// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace convoy {

/// The heading of a pane or a page: larger and heavier than the text, and so in every size of it (U57). Wraps.
class TitleLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TitleLabel(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void enlarge();
};

} // namespace convoy
