// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/integrity/Provenance.h"

#include "base/Clock.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toTimestamp(time)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject Provenance::signatureJson() const
{
    return {{u"state"_s, signature},        {u"signer"_s, signerName},           {u"key"_s, signerId},
            {u"comment"_s, trustedComment}, {u"signed"_s, timeOrNull(signedAt)}, {u"checked"_s, timeOrNull(checkedAt)}};
}

QJsonObject Provenance::volumeJson() const
{
    return {{u"label"_s, volumeLabel}, {u"id"_s, volumeId}};
}

QString Provenance::trailText(const QString &sha256) const
{
    QJsonObject told{{u"sha256"_s, sha256}, {u"from"_s, location}, {u"signature"_s, signature}};
    const auto tell = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            told.insert(name, text);
    };
    tell(u"signer"_s, signerId);
    tell(u"signerName"_s, signerName);
    tell(u"volumeLabel"_s, volumeLabel);
    tell(u"volumeId"_s, volumeId);
    tell(u"allowedOlder"_s, olderReason);
    return QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
}

} // namespace convoy
