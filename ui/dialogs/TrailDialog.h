// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/Session.h"

#include <QDialog>

class QPushButton;

namespace convoy {

/// The audit trail in a window of its own, for whoever comes from a result (U73).
class TrailDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrailDialog(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_close;
};

} // namespace convoy
