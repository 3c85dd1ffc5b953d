// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lifecycle/OsDetails.h"

#include "catalogue/lifecycle/OsLifecycle.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoy {

namespace {

QString shownDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

QString shownLinks(const QList<OsLink> &links)
{
    QStringList texts;
    for (const OsLink &link : links)
        texts += QStringLiteral("%1 (%2)").arg(link.id, link.kind);
    return texts.join(QLatin1String(", "));
}

QString shownOrdinal(const OsEntry &entry)
{
    return entry.ordinal > 0 ? QString::number(entry.ordinal) : QString();
}

/// The day stands beside the client's name: a server and its client need not come out together.
QString shownClient(const OsClient &client)
{
    const QString day = shownDate(client.ga.isValid() ? client.ga : client.rtm);
    return client.base.isEmpty() || day.isEmpty() ? client.base : QStringLiteral("%1 (%2)").arg(client.base, day);
}

/// "nano-server (host): − gui, wow64": what an option lacks stands behind the minus sign.
QString shownOptions(const OsCatalogue &catalogue, const OsEntry &entry)
{
    QStringList texts;
    for (const OsOption &option : entry.options) {
        QString text = QStringLiteral("%1 (%2)").arg(option.option, option.where);
        const OptionCapability *capability = catalogue.capability(entry, option.option, option.where);
        if (capability != nullptr && !capability->lacks.isEmpty())
            text += QStringLiteral(": − ") + capability->lacks.join(QLatin1String(", "));
        texts += text;
    }
    return texts.join(QLatin1String("; "));
}

QString shownSpan(const OsPhaseSpan &span)
{
    const QString days = QStringLiteral("%1 – %2").arg(shownDate(span.first), shownDate(span.last));
    return span.isUncertain ? days + QStringLiteral(" (?)") : days;
}

} // namespace

QList<OsDetail> osDetails(const OsCatalogue &catalogue, const OsEntry &entry)
{
    QList<OsDetail> details;
    const auto add = [&](Message name, const QString &value) {
        if (!value.isEmpty())
            details.append({std::move(name), value});
    };
    const QString comma = QStringLiteral(", ");
    add(Message(QT_TRANSLATE_NOOP("core", "ID")), entry.id);
    add(Message(QT_TRANSLATE_NOOP("core", "Version")), entry.fullVersion().text());
    add(Message(QT_TRANSLATE_NOOP("core", "Label")), entry.label);
    add(Message(QT_TRANSLATE_NOOP("core", "Codename")), entry.codename);
    add(Message(QT_TRANSLATE_NOOP("core", "Windows Server number")), shownOrdinal(entry));
    add(Message(QT_TRANSLATE_NOOP("core", "Based on the client")), shownClient(entry.client));
    add(Message(QT_TRANSLATE_NOOP("core", "Shares its build with")), entry.client.sameBuild);
    add(Message(QT_TRANSLATE_NOOP("core", "Unveiled")), shownDate(entry.dates.announced));
    add(Message(QT_TRANSLATE_NOOP("core", "Manufactured")), shownDate(entry.dates.rtm));
    add(Message(QT_TRANSLATE_NOOP("core", "Available")), shownDate(entry.available()));
    for (const OsPhaseSpan &span : phasesOf(entry, true))
        add(osPhaseName(span.phase), shownSpan(span));
    add(Message(QT_TRANSLATE_NOOP("core", "Newest update")),
        QStringLiteral("%1 %2").arg(entry.latest.version.text(), entry.latest.kb).trimmed());
    add(Message(QT_TRANSLATE_NOOP("core", "Editions")), entry.editions.join(comma));
    add(Message(QT_TRANSLATE_NOOP("core", "Platforms")), entry.platforms.join(comma));
    add(Message(QT_TRANSLATE_NOOP("core", "Installation")), shownOptions(catalogue, entry));
    add(Message(QT_TRANSLATE_NOOP("core", "Licences")), entry.licenceTerms);
    add(Message(QT_TRANSLATE_NOOP("core", "Updates by")), entry.updates.join(comma));
    add(Message(QT_TRANSLATE_NOOP("core", "Comes after")), shownLinks(entry.predecessors));
    add(Message(QT_TRANSLATE_NOOP("core", "Followed by")), shownLinks(entry.successors));
    add(Message(QT_TRANSLATE_NOOP("core", "Upgrades in place to")), catalogue.upgradesFrom(entry.id).join(comma));
    add(Message(QT_TRANSLATE_NOOP("core", "In doubt")), entry.uncertain.join(comma));
    return details;
}

} // namespace convoy
