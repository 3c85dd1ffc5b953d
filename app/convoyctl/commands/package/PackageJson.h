// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "operations/source/ShareClient.h"
#include "package/MediaScanner.h"
#include "repository/PackageStore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace convoy {

class Arguments;

/// "Complete": the word for people.
QString shownStatus(const QString &status);
QString shownSystems(const QList<OsRequirement> &systems);
/// {"path","code","message","remedy"}: what media scan and package import say of a thing they refuse.
QJsonObject problemJson(const MediaProblem &problem);
QJsonObject sourceJson(const PackageSource &source);
/// --user and --password-file for a share; asks at a terminal for the password of a user that was given without one.
Result<ShareLogin> shareLogin(const Arguments &arguments);

} // namespace convoy
