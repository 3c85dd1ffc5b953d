// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessagePanel.h"

#include "widgets/labels/Announcement.h"
#include "widgets/labels/SelectableLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace convoy {

namespace {

constexpr int DetailsHeight = 84;

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new QLabel(this))
    , m_text(new SelectableLabel(this))
    , m_detailsButton(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messagePanel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_detailsButton->setObjectName(QStringLiteral("messageDetailsButton"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(DetailsHeight);
    m_details->hide();
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->addWidget(m_symbol, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_detailsButton, 1, 1, Qt::AlignLeft); // below: beside it the text would have no room
    grid->addWidget(m_details, 2, 1);
    grid->setColumnStretch(1, 1);
    hide();
}

void MessagePanel::showError(const Error &error)
{
    m_error = error;
    m_plainWhat.clear();
    m_plainRemedy.clear();
    m_tone = Theme::Tone::Bad;
    refresh();
    sayFailure();
}

void MessagePanel::showMessage(Theme::Tone tone, const Message &what, const Message &remedy)
{
    m_error = Error(QString(), what);
    m_error.remedy = remedy;
    m_plainWhat.clear();
    m_plainRemedy.clear();
    m_tone = tone;
    refresh();
    sayFailure();
}

void MessagePanel::showText(Theme::Tone tone, const QString &what, const QString &remedy)
{
    m_error = Error();
    m_plainWhat = what;
    m_plainRemedy = remedy;
    m_tone = tone;
    refresh();
    sayFailure();
}

void MessagePanel::clear()
{
    m_error = Error();
    m_plainWhat.clear();
    m_plainRemedy.clear();
    m_text->clear();
    m_detailsButton->setChecked(false);
    m_said.clear();
    hide();
}

void MessagePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisibleTo(parentWidget()))
        refresh();
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void MessagePanel::refresh()
{
    const QString what = m_plainWhat.isEmpty() ? m_error.text() : m_plainWhat;
    const QString remedy = m_plainWhat.isEmpty() ? m_error.remedy.text() : m_plainRemedy;
    m_text->setText(remedy.isEmpty() ? what : what + QLatin1Char('\n') + remedy);
    m_text->setAccessibleName(m_text->text());
    m_symbol->setText(Theme::symbol(m_tone));
    m_symbol->setAccessibleName(tr("Message"));
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setAccessibleName(tr("Technical details"));
    m_details->setAccessibleName(tr("Technical details"));
    const bool hasDetails = !m_error.code.isEmpty();
    m_detailsButton->setVisible(hasDetails);
    if (hasDetails) {
        m_details->setPlainText(m_error.detail.isEmpty() ? m_error.code
                                                         : m_error.code + QLatin1Char('\n') + m_error.detail);
    }
    m_details->setVisible(hasDetails && m_detailsButton->isChecked());
    restyle();
    show();
}

/// What nobody sees is not said; what is shown again every second is said once.
void MessagePanel::sayFailure()
{
    constexpr std::chrono::seconds Quiet{5};
    const bool isAgain = m_text->text() == m_said && m_sinceShown.isValid() && m_sinceShown.durationElapsed() < Quiet;
    m_sinceShown.start();
    if (m_tone != Theme::Tone::Bad || isAgain || !isVisible())
        return;
    m_said = m_text->text();
    announce(this, m_said, true);
}

void MessagePanel::restyle()
{
    QPalette own = palette();
    const QColor background = Theme::background(m_tone, own);
    if (own.color(backgroundRole()) != background) {
        own.setColor(backgroundRole(), background);
        setPalette(own);
    }
    QPalette symbol = m_symbol->palette();
    const QColor color = Theme::color(m_tone, own);
    if (symbol.color(QPalette::WindowText) != color) {
        symbol.setColor(QPalette::WindowText, color);
        symbol.setColor(QPalette::Text, color);
        m_symbol->setPalette(symbol);
    }
    QFont bold = font();
    bold.setBold(true);
    m_symbol->setFont(bold);
}

} // namespace convoy
