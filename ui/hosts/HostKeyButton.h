// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/hosts/HostKeyWriter.h"

#include <QPushButton>

class QAction;

namespace convoy {

class MessagePanel;

/// What is done with lists of host keys: import one after a look at it, write one for a colleague. Says what came of it
/// in a panel of whoever holds the button.
class HostKeyButton : public QPushButton
{
    Q_OBJECT

public:
    HostKeyButton(Session &session, MessagePanel &said, QWidget *parent = nullptr);
    void retranslate();

private:
    void chooseList();
    void showList(const QString &path);
    void sayTaken(const QString &list, qsizetype count, qsizetype open);
    void chooseTarget();
    void sayWritten(const HostKeyExport &done);

    Session &m_session;
    MessagePanel &m_said;
    HostKeyWriter *m_writer;
    QAction *m_import;
    QAction *m_export;
};

} // namespace convoy
