// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prerequisites/FindingGroups.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

class ParameterField;
class SelectableLabel;

/// What the operator may say about a rule.
struct FindingDecision
{
    bool isToAcknowledge = false;
    bool isAcknowledged = false;
    QString waived; ///< the reason; empty: not waived
};

/// One finding in full: found, wanted, why, what to do, its source, the hosts; and what can be decided about it: to
/// acknowledge it, or to waive it with a reason that goes into the reports.
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);

    void setGroup(const FindingGroup &group, const FindingDecision &decision);
    void clear();
    void retranslate();

signals:
    void acknowledged(bool isAcknowledged);
    void waived(const QString &reason); ///< empty: no longer

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void waive();
    void showDecision();

    FindingGroup m_group;
    FindingDecision m_decision;
    bool m_isShown = false;
    SelectableLabel *m_text;
    QPushButton *m_acknowledge;
    QLineEdit *m_reason;
    ParameterField *m_reasonField;
    QPushButton *m_waive;
    QPushButton *m_unwaive;
};

/// A finding line by line, plain text: what the plan's side panel and this one show.
QStringList findingLines(const Finding &finding);

} // namespace convoy
