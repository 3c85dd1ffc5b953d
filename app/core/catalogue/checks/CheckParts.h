// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/checks/OsChecks.h"

namespace convoy {

/// The findings of one judgement, each written as one call.
class FindingList
{
public:
    struct Facts
    {
        QString found;
        QString wanted;
        QString source;
        bool isWaivable = false;
    };
    void note(const QString &rule, Message text, Facts facts) { add(OsFinding::Severity::Note, rule, text, facts); }
    void warning(const QString &rule, Message text, Facts facts)
    {
        add(OsFinding::Severity::Warning, rule, text, facts);
    }
    void blocker(const QString &rule, Message text, Facts facts)
    {
        add(OsFinding::Severity::Blocker, rule, text, facts);
    }
    [[nodiscard]] const QList<OsFinding> &all() const { return m_all; }

private:
    void add(OsFinding::Severity severity, const QString &rule, const Message &text, const Facts &facts)
    {
        m_all.append({.rule = rule,
                      .severity = severity,
                      .text = text,
                      .found = facts.found,
                      .wanted = facts.wanted,
                      .source = facts.source,
                      .isWaivable = facts.isWaivable});
    }
    QList<OsFinding> m_all;
};

/// The sources of one value of a system, as one text.
inline QString sourceOf(const OsEntry &entry, const char *key)
{
    return entry.sources.value(QLatin1String(key)).join(QLatin1String(", "));
}

/// What is asked of a system, looked up among options and features.
struct OsCheckScene
{
    const OsCatalogue &catalogue;
    const OsHost &host;
    const OsDemands &demands;
    QDate day;
};

void checkLifecycle(const OsCheckScene &scene, FindingList &findings);
void checkPlatform(const OsCheckScene &scene, FindingList &findings);
void checkOption(const OsCheckScene &scene, FindingList &findings);
void checkNeeds(const OsCheckScene &scene, FindingList &findings);
void checkFeatures(const OsCheckScene &scene, FindingList &findings);
void checkLicence(const OsCheckScene &scene, FindingList &findings);

} // namespace convoy
