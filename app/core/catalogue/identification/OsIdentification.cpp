// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identification/OsIdentification.h"

#include "catalogue/identification/EvidenceFit.h"
#include "catalogue/identification/ProductNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoy {

namespace {

/// "10.0.14393.7606" brings build and revision with it.
OsEvidence completed(OsEvidence evidence)
{
    if (evidence.ntVersion.count(u'.') < 2)
        return evidence;
    const QStringList parts = evidence.ntVersion.split(u'.');
    evidence.ntVersion = parts.at(0) + u'.' + parts.at(1);
    if (evidence.build == 0)
        evidence.build = parts.at(2).toInt();
    if (evidence.revision < 0 && parts.size() > 3)
        evidence.revision = parts.at(3).toInt();
    return evidence;
}

bool isClient(const OsEvidence &evidence)
{
    const QString type = evidence.productType.trimmed().toLower();
    if (type == QLatin1String("winnt") || type == QLatin1String("1") || type == QLatin1String("workstation"))
        return true;
    if (evidence.installationType.compare(QLatin1String("Client"), Qt::CaseInsensitive) == 0)
        return true;
    return type.isEmpty() && isClientName(evidence.productName);
}

class Identifier
{
public:
    Identifier(const OsCatalogue &catalogue, const OsEvidence &evidence)
        : m_catalogue(catalogue)
        , m_evidence(completed(evidence))
    {
    }

    OsIdentification run()
    {
        describeEdition();
        if (isClient(m_evidence)) {
            m_result.verdict = OsVerdict::Client;
            return std::move(m_result);
        }
        if (!m_evidence.osReleaseId.isEmpty())
            findDistribution();
        else if (m_evidence.build > 0)
            findBuild();
        else
            findText();
        decide();
        return std::move(m_result);
    }

private:
    using Candidates = QList<const OsEntry *>;

    void describeEdition()
    {
        const EditionId *edition = m_evidence.edition.isEmpty() ? nullptr : m_catalogue.edition(m_evidence.edition);
        m_result.isEvaluation = edition != nullptr
                                    ? edition->isEvaluation
                                    : m_evidence.edition.endsWith(QLatin1String("Eval"), Qt::CaseInsensitive);
        if (edition != nullptr)
            m_result.edition = edition->edition;
    }

    /// Drops what does not fit, unless nothing would be left: then the evidence contradicts itself, and decides nothing.
    template <typename Fits>
    void narrow(Fits fits)
    {
        if (m_result.candidates.size() < 2)
            return;
        Candidates kept;
        std::ranges::copy_if(m_result.candidates, std::back_inserter(kept),
                             [&](const OsEntry *one) { return fits(*one); });
        if (!kept.isEmpty())
            m_result.candidates = kept;
    }

    void findBuild()
    {
        m_result.candidates = m_catalogue.withBuild(m_evidence.build);
        if (m_result.candidates.isEmpty()) {
            findNeighbours();
            return;
        }
        Candidates &candidates = m_result.candidates;
        const QString version = candidates.constFirst()->ntVersion.text();
        candidates.removeIf([this](const OsEntry *one) { return !fitsVersion(*one, m_evidence.ntVersion, true); });
        if (candidates.isEmpty())
            m_result.contradictions.append(
                {.rule = QStringLiteral("identity-nt-version"),
                 .severity = OsFinding::Severity::Warning,
                 .text = Message(QT_TRANSLATE_NOOP("core", "The build belongs to another version.")),
                 .found = m_evidence.ntVersion,
                 .wanted = version,
                 .source = {},
                 .isWaivable = true});
        narrowByTexts();
    }

    void narrowByTexts()
    {
        if (m_result.candidates.size() < 2)
            return;
        narrow([this](const OsEntry &one) { return fitsName(one, m_evidence.productName); });
        narrow([this](const OsEntry &one) { return fitsLabel(one, m_evidence.displayVersion); });
        const EditionId *edition = m_evidence.edition.isEmpty() ? nullptr : m_catalogue.edition(m_evidence.edition);
        if (edition != nullptr && !edition->channel.isEmpty())
            narrow([&](const OsEntry &one) { return one.channel == edition->channel; });
        const QString claimed = claimedOption(m_catalogue, m_evidence);
        narrow([&](const OsEntry &one) { return offersOnHost(one, claimed); });
        const QString platform = platformOf(m_evidence.architecture);
        narrow([&](const OsEntry &one) { return fitsPlatform(one, platform); });
    }

    void findNeighbours()
    {
        const QList<int> &builds = m_catalogue.builds();
        const auto above = std::ranges::upper_bound(builds, m_evidence.build);
        if (above != builds.begin())
            m_result.neighbours += m_catalogue.withBuild(*std::prev(above)).constLast();
        if (above != builds.end())
            m_result.neighbours += m_catalogue.withBuild(*above).constFirst();
        m_result.verdict = above == builds.end() ? OsVerdict::NewerThanCatalogue : OsVerdict::Unknown;
    }

    void findText()
    {
        const QString release = releaseInName(m_evidence.productName);
        if (m_evidence.ntVersion.isEmpty() && release.isEmpty() && m_evidence.displayVersion.isEmpty())
            return;
        for (const OsEntry &one : m_catalogue.systems()) {
            const bool isNamed = release.isEmpty() || fitsName(one, m_evidence.productName);
            if (one.isWindows() && isNamed && fitsVersion(one, m_evidence.ntVersion, false)
                && fitsLabel(one, m_evidence.displayVersion))
                m_result.candidates.append(&one);
        }
        if (m_result.candidates.isEmpty())
            judgeUnknownText(release);
        narrowByTexts();
    }

    void judgeUnknownText(const QString &release)
    {
        const OsEntry *newest = m_catalogue.withBuild(m_catalogue.builds().constLast()).constLast();
        const bool isNewerVersion = newest->ntVersion < Version(m_evidence.ntVersion);
        const bool isYear = !release.isEmpty() && release.at(0).isDigit();
        const bool isNewerName = isYear && releaseInName(newest->name) < release;
        if (!isNewerVersion && !isNewerName)
            return;
        m_result.verdict = OsVerdict::NewerThanCatalogue;
        m_result.neighbours += newest;
    }

    void findDistribution()
    {
        // The flavour for SAP is the same distribution.
        const QString id = m_evidence.osReleaseId == QLatin1String("sles_sap") ? QStringLiteral("sles")
                                                                               : m_evidence.osReleaseId.toLower();
        const QString &version = m_evidence.osReleaseVersion;
        const OsEntry *newest = nullptr;
        for (const OsEntry &one : m_catalogue.systems()) {
            if (one.osReleaseId != id)
                continue;
            const bool isCycle = version.isEmpty() || version == one.cycle || version.startsWith(one.cycle + u'.')
                                 || version + QLatin1String(".0") == one.cycle;
            if (isCycle)
                m_result.candidates.append(&one);
            if (newest == nullptr || Version(newest->cycle) < Version(one.cycle))
                newest = &one;
        }
        if (!m_result.candidates.isEmpty() || newest == nullptr)
            return;
        m_result.neighbours += newest;
        if (Version(newest->cycle) < Version(version))
            m_result.verdict = OsVerdict::NewerThanCatalogue;
    }

    void decide()
    {
        const Candidates &candidates = m_result.candidates;
        if (candidates.isEmpty())
            return;
        m_result.verdict = candidates.size() == 1 ? OsVerdict::Known : OsVerdict::Ambiguous;
        const QString claimed = claimedOption(m_catalogue, m_evidence);
        m_result.option = claimed == QLatin1String("gui") ? optionOf(*candidates.constFirst(), claimed) : claimed;
        if (candidates.size() > 1) {
            m_result.tellApart = whatTellsApart(candidates, m_evidence);
            return;
        }
        const OsEntry &only = *candidates.constFirst();
        if (only.isWindows())
            m_result.contradictions = contradictionsOf(m_catalogue, only, m_evidence);
        for (const OsLevel &level : only.levels) {
            const bool isBuild = level.build != 0 && level.build == m_evidence.build;
            if (isBuild
                || (level.build == 0 && m_evidence.servicePack >= 0 && level.servicePack == m_evidence.servicePack))
                m_result.level = level.level;
        }
        m_result.option = optionOf(only, claimed);
    }

    const OsCatalogue &m_catalogue;
    const OsEvidence m_evidence;
    OsIdentification m_result;
};

} // namespace

OsIdentification identify(const OsCatalogue &catalogue, const OsEvidence &evidence)
{
    return Identifier(catalogue, evidence).run();
}

QString osVerdictWord(OsVerdict verdict)
{
    switch (verdict) {
    case OsVerdict::Known:
        return QStringLiteral("known");
    case OsVerdict::Ambiguous:
        return QStringLiteral("ambiguous");
    case OsVerdict::NewerThanCatalogue:
        return QStringLiteral("newer-than-catalogue");
    case OsVerdict::Client:
        return QStringLiteral("client");
    case OsVerdict::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace convoy
