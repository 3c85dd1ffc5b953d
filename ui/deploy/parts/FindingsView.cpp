// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/parts/FindingsView.h"

#include "widgets/style/Theme.h"
#include "wizard/console/HostTableModel.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace convoy {

namespace {

Theme::Tone toneOf(const Finding &finding)
{
    if (finding.severity == Severity::Blocker)
        return Theme::Tone::Bad;
    return finding.severity == Severity::Warning ? Theme::Tone::Caution : Theme::Tone::Neutral;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return FindingsView::tr("Blocks");
    case Severity::Warning:
        return FindingsView::tr("Warning");
    default:
        return FindingsView::tr("Note");
    }
}

QString line(const QString &label, const Message &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>")
        .arg(label.toHtmlEscaped(), text.text().toHtmlEscaped());
}

QString html(const FindingGroup &group)
{
    const Finding &finding = group.finding;
    QStringList shown;
    for (const QString &host : group.hosts)
        shown += hostDisplayName(host);
    const QString hosts = shown.join(QStringLiteral(", "));
    const QString head = QStringLiteral("<b>%1 %2 · %3</b><br>%4")
                             .arg(Theme::symbol(toneOf(finding)), severityText(finding.severity).toHtmlEscaped(),
                                  finding.title.text().toHtmlEscaped(), hosts.toHtmlEscaped());
    const QString rows =
        QStringList{line(FindingsView::tr("Found"), finding.found), line(FindingsView::tr("Wanted"), finding.wanted),
                    line(FindingsView::tr("Why"), finding.why), line(FindingsView::tr("What to do"), finding.remedy)}
            .join(QString());
    return QStringLiteral("%1<table style=\"margin-top:4px\">%2</table>").arg(head, rows);
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("findings"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void FindingsView::setGroups(const QList<FindingGroup> &groups)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const FindingGroup &group : groups)
        m_column->addWidget(makeEntry(group, ++number));
    setVisible(!groups.isEmpty());
}

QWidget *FindingsView::makeEntry(const FindingGroup &group, int number)
{
    auto *entry = new QLabel(this);
    entry->setObjectName(QStringLiteral("finding%1").arg(number));
    entry->setTextFormat(Qt::RichText);
    entry->setWordWrap(true);
    entry->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    entry->setFrameShape(QFrame::StyledPanel);
    entry->setContentsMargins(12, 8, 12, 8);
    entry->setAutoFillBackground(true);
    QPalette own = palette();
    own.setColor(QPalette::Window, Theme::background(toneOf(group.finding), own));
    entry->setPalette(own);
    entry->setText(html(group));
    entry->setAccessibleName(tr("%1: %2, hosts: %3")
                                 .arg(severityText(group.finding.severity), group.finding.title.text(),
                                      group.hosts.join(QStringLiteral(", "))));
    return entry;
}

} // namespace convoy
