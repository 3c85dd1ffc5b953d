// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/imports/ImportStore.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace convoy {

class MessagePanel;
class TitleLabel;

/// An import that is under way or has failed: from where, by whom, how far, and why it failed (G046, G049). A failed one
/// can be dismissed.
class ImportDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDetails(QWidget *parent = nullptr);
    void setImport(const StoredImport &import);

signals:
    void dismissed(qint64 importId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TitleLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    MessagePanel *m_problem;
    QPushButton *m_dismiss;
    StoredImport m_import;
};

} // namespace convoy
