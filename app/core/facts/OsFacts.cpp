// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/OsFacts.h"

#include "catalogue/identification/OsIdentification.h"

namespace convoy {

OsEvidence osEvidenceOf(const FactSet &facts)
{
    OsEvidence evidence;
    const QString version = facts.text(QStringLiteral("os.version"));
    evidence.architecture = facts.text(QStringLiteral("architecture"));
    if (facts.text(QStringLiteral("os.family")) == QLatin1String("linux")) {
        evidence.osReleaseId = facts.text(QStringLiteral("os.id"));
        evidence.osReleaseVersion = version;
        return evidence;
    }
    // A probe says 10.0; a file may say 2019, which is the name's business.
    if (version.contains(u'.'))
        evidence.ntVersion = version;
    evidence.build = static_cast<int>(facts.integer(QStringLiteral("os.build")).value_or(0));
    evidence.revision = static_cast<int>(facts.integer(QStringLiteral("os.revision")).value_or(-1));
    evidence.servicePack = static_cast<int>(facts.integer(QStringLiteral("os.servicePack")).value_or(-1));
    evidence.edition = facts.text(QStringLiteral("os.edition"));
    evidence.installationType = facts.text(QStringLiteral("os.installationType"));
    evidence.productName = facts.text(QStringLiteral("os.name"));
    if (!version.isEmpty() && !version.contains(u'.') && !evidence.productName.contains(version))
        evidence.productName += u' ' + version;
    evidence.displayVersion = facts.text(QStringLiteral("os.displayVersion"));
    if (facts.text(QStringLiteral("os.productType")) == QLatin1String("client"))
        evidence.productType = QStringLiteral("WinNT");
    return evidence;
}

const OsEntry *systemOf(const OsCatalogue &catalogue, const FactSet &facts)
{
    if (const OsEntry *named = catalogue.find(facts.text(QStringLiteral("os.id"))))
        return named;
    const OsEvidence evidence = osEvidenceOf(facts);
    return evidence.isEmpty() ? nullptr : identify(catalogue, evidence).system();
}

} // namespace convoy
