// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "widgets/style/Theme.h"

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QToolButton;
class QPlainTextEdit;

namespace convoy {

/// What happened, why, and what to do, in place on a page instead of a dialog (U31, U34). The code and the technical
/// text stand under "Details", selectable (U32). Keeps the Message, so a language switch re-words it. Hidden while empty. A failure is said to a screen
/// reader at once, and once, however often the same is shown again and again (U54).
class MessagePanel : public QFrame
{
    Q_OBJECT

public:
    explicit MessagePanel(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(Theme::Tone tone, const Message &what, const Message &remedy = {});
    /// Text that the caller has translated (widgets use tr()); the caller sets it again on a language change.
    void showText(Theme::Tone tone, const QString &what, const QString &remedy = {});
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void restyle();
    void sayFailure();

    QLabel *m_symbol = nullptr;
    QLabel *m_text = nullptr;
    QToolButton *m_detailsButton = nullptr;
    QPlainTextEdit *m_details = nullptr;
    Error m_error;
    QString m_plainWhat;
    QString m_plainRemedy;
    Theme::Tone m_tone = Theme::Tone::Neutral;
    QString m_said; ///< to a screen reader
    QElapsedTimer m_sinceShown;
};

} // namespace convoy
