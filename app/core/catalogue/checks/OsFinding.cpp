// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/checks/OsFinding.h"

namespace convoy {

namespace {

QString severityName(OsFinding::Severity severity)
{
    switch (severity) {
    case OsFinding::Severity::Note:
        return QStringLiteral("note");
    case OsFinding::Severity::Warning:
        return QStringLiteral("warning");
    case OsFinding::Severity::Blocker:
        break;
    }
    return QStringLiteral("blocker");
}

} // namespace

QJsonObject OsFinding::toJson() const
{
    return {{QStringLiteral("rule"), rule},           {QStringLiteral("severity"), severityName(severity)},
            {QStringLiteral("message"), text.text()}, {QStringLiteral("found"), found},
            {QStringLiteral("wanted"), wanted},       {QStringLiteral("source"), source},
            {QStringLiteral("waivable"), isWaivable}};
}

} // namespace convoy
