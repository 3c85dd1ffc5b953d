// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Context.h"
#include "catalogue/lifecycle/OsLifecycle.h"
#include "catalogue/systems/CatalogueFolder.h"

namespace convoy {

/// The catalogue of this user; an imported file that cannot be used is told on stderr.
CatalogueInUse catalogueOf(Context &context);
/// {"date","source":"built-in|imported"}
QJsonObject catalogueJson(const CatalogueInUse &inUse);
/// "Catalogue of 20.11.2026, built in."
QString catalogueLine(const CatalogueInUse &inUse);
/// "os-unknown", ErrorKind::Request, with the ids that contain the text.
Result<const OsEntry *> systemNamed(const OsCatalogue &catalogue, const QString &idOrName);
/// {"id","name","family","kind","channel","version","label"}: how a system stands in every answer.
QJsonObject systemJson(const OsEntry &entry);
/// {"phase","daysLeft","ends","uncertain"}
QJsonObject statusJson(const OsStatus &status);
QJsonArray idsJson(const QList<const OsEntry *> &entries);
/// In the language's short form; empty for none.
QString shownDate(QDate date);
/// An ISO day; today when the option is not given. "bad-value".
Result<QDate> dayOf(Context &context, const QString &option);

} // namespace convoy
