// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"

#include <QDateTime>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace convoy {

class HostStore;
struct Host;

/// Asks whether the key that a host showed may be trusted. A first key is confirmed; a changed one needs a typed
/// reason, and both fingerprints are shown (U37, U69). The safe button is the default; there is no "do not ask again".
class HostKeyDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString host;
        QString shown;  ///< the fingerprint that the host showed
        QString pinned; ///< empty: none yet
        QDateTime pinnedAt{}; ///< since when it is trusted; invalid: not known
        Message origin{};     ///< of the pinned key, when it came from a list (hostKeyOriginText)
        QDateTime shownAt{};  ///< when the host showed the other one; invalid: not known
    };
    /// With the dates that the repository knows.
    static Question questionAbout(HostStore &hosts, const Host &host, const QString &shown);
    explicit HostKeyDialog(Question question, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *fingerprintLabel(const QString &digest, const char *name);

    Question m_question;
    QLabel *m_text;
    QLabel *m_pinnedCaption;
    QLabel *m_shownCaption;
    QLabel *m_reasonCaption;
    QLineEdit *m_reason;
    QPushButton *m_trust;
    QPushButton *m_refuse;
};

} // namespace convoy
