// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "package/MediaScanner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace convoy {

/// "Complete": the word for people.
QString shownStatus(const QString &status);
QString shownSystems(const QList<OsRequirement> &systems);
/// {"path","code","message","remedy"}: what media scan and package import say of a thing they refuse.
QJsonObject problemJson(const MediaProblem &problem);

} // namespace convoy
