// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prerequisites/FindingBuilder.h"

#include <QCoreApplication>

namespace convoy {

FindingBuilder::FindingBuilder(const char *rule, const QString &host, Message title)
{
    m_finding.rule = QLatin1String(rule);
    m_finding.host = host;
    m_finding.title = std::move(title);
}

FindingBuilder &FindingBuilder::found(Message text)
{
    m_finding.found = std::move(text);
    return *this;
}

FindingBuilder &FindingBuilder::wanted(Message text)
{
    m_finding.wanted = std::move(text);
    return *this;
}

FindingBuilder &FindingBuilder::why(Message text)
{
    m_finding.why = std::move(text);
    return *this;
}

Finding FindingBuilder::pass() const
{
    Finding finding = m_finding;
    finding.remedy = Message(QT_TRANSLATE_NOOP("core", "Nothing needs to be done."));
    return finding;
}

Finding FindingBuilder::note(Message remedy) const
{
    Finding finding = m_finding;
    finding.severity = Severity::Note;
    finding.remedy = std::move(remedy);
    return finding;
}

Finding FindingBuilder::warning(Truth verdict, Message remedy) const
{
    Finding finding = m_finding;
    finding.severity = Severity::Warning;
    finding.verdict = verdict;
    finding.isUncertain = true;
    finding.remedy = std::move(remedy);
    return finding;
}

Finding FindingBuilder::blocker(Truth verdict, Message remedy) const
{
    Finding finding = m_finding;
    finding.severity = Severity::Blocker;
    finding.verdict = verdict;
    finding.blocks = true;
    finding.remedy = std::move(remedy);
    return finding;
}

} // namespace convoy
