// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/Event.h"
#include "run/failures/FailureCatalogue.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace convoy {

class MessagePanel;

/// One host's failure: what happened, what was looked at, what to try, and buttons that do it (A11, U38). Also shows an
/// outcome that is no failure, without buttons. Hidden while empty.
class FailurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FailurePanel(QWidget *parent = nullptr);

    /// `sameCount`: hosts of the run that failed in the same way, this one included; 0: the run is none that can be run
    /// again, and nothing of that is offered.
    void showOutcome(const HostOutcome &outcome, int sameCount);
    void clear();

signals:
    void actionWanted(convoy::FailureAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMessage(const HostOutcome &outcome);
    void retranslate();
    void showButtons(const QList<FailureAction> &offered);
    [[nodiscard]] QString actionText(FailureAction action) const;
    [[nodiscard]] QList<FailureAction> offeredActions() const;
    [[nodiscard]] QString asText() const;

    std::optional<HostOutcome> m_outcome;
    int m_sameCount = 0;
    QLabel *m_title;
    MessagePanel *m_message;
    QLabel *m_known;
    QWidget *m_row;
    QMap<FailureAction, QPushButton *> m_buttons;
    QPushButton *m_copy;
};

} // namespace convoy
