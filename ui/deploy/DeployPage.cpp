// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/DeployPage.h"

#include "widgets/ScrollPane.h"
#include "widgets/labels/TitleLabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace convoy {

namespace {

constexpr int PageMargin = 24;
constexpr int Spacing = 12;

QString link(qsizetype number, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(number).arg(text.toHtmlEscaped());
}

QLabel *makeLinks(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->hide();
    return label;
}

} // namespace

DeployPage::DeployPage(const QString &name, QWidget *parent)
    : QWizardPage(parent)
    , m_title(new TitleLabel(this))
    , m_sentence(new QLabel(this))
    , m_problems(makeLinks("pageProblems", this))
    , m_reason(makeLinks("pageReason", this))
{
    setObjectName(name);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *inner = new QWidget(this);
    inner->setObjectName(QStringLiteral("pageContent"));
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(PageMargin, 0, PageMargin, Spacing);
    m_content->setSpacing(Spacing);
    m_content->addWidget(m_title);
    m_content->addWidget(m_sentence);
    m_content->addWidget(m_problems);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, PageMargin, 0, 0);
    column->setSpacing(Spacing);
    column->addWidget(new ScrollPane(inner, this), 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(PageMargin, 0, PageMargin, 0);
    foot->addWidget(m_reason);
    column->addLayout(foot);
    for (QLabel *links : {m_problems, m_reason})
        connect(links, &QLabel::linkActivated, this, &DeployPage::follow);
}

QLabel *DeployPage::makeNote(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void DeployPage::setTask(const QString &task)
{
    m_title->setText(task);
}

void DeployPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(stepName());
    setAccessibleDescription(sentence);
}

void DeployPage::setObstacles(const QList<Obstacle> &obstacles)
{
    const bool wasComplete = isComplete();
    m_obstacles = obstacles;
    refreshObstacles();
    if (wasComplete != isComplete())
        emit completeChanged();
}

void DeployPage::refreshObstacles()
{
    QStringList items;
    for (qsizetype i = 0; i < m_obstacles.size(); ++i) {
        const Obstacle &obstacle = m_obstacles.at(i);
        if (!obstacle.isQuiet)
            items += QStringLiteral("<li>%1</li>").arg(linked(i));
    }
    const QString head = tr("%n value(s) to be looked at before going on", nullptr, static_cast<int>(items.size()));
    m_problems->setVisible(!items.isEmpty());
    m_problems->setText(
        QStringLiteral("<p style=\"margin:0\"><b>✗ %1</b></p><ul style=\"margin:4px 0 0 -20px\">%2</ul>")
            .arg(head.toHtmlEscaped(), items.join(QString())));
    m_problems->setAccessibleName(head);
    m_reason->setVisible(!m_obstacles.isEmpty());
    if (m_obstacles.isEmpty())
        return;
    // What is wrong stands at the top in full; beside Next the count is enough, and leads to the first.
    const bool isQuiet = m_obstacles.first().isQuiet;
    m_reason->setText(isQuiet ? QStringLiteral("› %1").arg(linked(0)) : QStringLiteral("✗ %1").arg(link(0, head)));
    m_reason->setAccessibleName(tr("Why Next is not available: %1").arg(isQuiet ? m_obstacles.first().text : head));
}

QString DeployPage::linked(qsizetype number) const
{
    const Obstacle &obstacle = m_obstacles.at(number);
    return obstacle.go ? link(number, obstacle.text) : obstacle.text.toHtmlEscaped();
}

void DeployPage::follow(const QString &link)
{
    const qsizetype at = link.toInt();
    if (at < m_obstacles.size() && m_obstacles.at(at).go)
        m_obstacles.at(at).go();
}

void DeployPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

} // namespace convoy
