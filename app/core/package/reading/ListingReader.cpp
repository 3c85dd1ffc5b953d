// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reading/ListingReader.h"

#include "package/archive/ArchiveLimits.h"
#include "package/archive/PathRules.h"
#include "package/archive/Refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr qsizetype longestLine = qsizetype(2) * limits::describedBytes;

bool isPath(const QString &path)
{
    return PathRules::problem(path).isEmpty();
}

} // namespace

ListingReader::ListingReader(QString package)
    : m_package(std::move(package))
{
}

Status ListingReader::add(QByteArrayView bytes)
{
    m_rest.append(bytes);
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        if (!addLine(m_rest.sliced(from, end - from)))
            return failure(notUnderstood());
        from = end + 1;
    }
    m_rest.remove(0, from);
    if (m_rest.size() > longestLine || m_listing.fileDigests.size() > limits::entries)
        return failure(notUnderstood());
    return {};
}

Result<ArchiveListing> ListingReader::finish()
{
    if (!m_isComplete || !m_rest.isEmpty())
        return failure(notUnderstood());
    return std::move(m_listing);
}

bool ListingReader::addLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    if (m_isComplete)
        return false;
    if (object.contains("file"_L1)) {
        m_listing.fileDigests.insert(text("file"_L1), text("sha256"_L1));
        return isPath(text("file"_L1));
    }
    if (object.contains("link"_L1)) {
        m_listing.links.insert(text("link"_L1), text("target"_L1));
        return isPath(text("link"_L1)) && PathRules::linkProblem(text("link"_L1), text("target"_L1)).isEmpty();
    }
    if (object.contains("described"_L1)) {
        const QByteArray content = QByteArray::fromBase64(text("base64"_L1).toLatin1());
        m_describedBytes += content.size();
        m_listing.described.insert(text("described"_L1), content);
        return isPath(text("described"_L1)) && m_describedBytes <= limits::allDescribedBytes;
    }
    const QJsonObject listing = object.value("listing"_L1).toObject();
    m_listing.format = listing.value("format"_L1).toString();
    m_listing.entries = listing.value("entries"_L1).toInteger();
    m_listing.unpackedBytes = listing.value("unpackedBytes"_L1).toInteger();
    m_listing.isRead = listing.value("read"_L1).toBool();
    m_listing.sha256 = listing.value("sha256"_L1).toString();
    m_listing.mac = QByteArray::fromHex(listing.value("mac"_L1).toString().toLatin1());
    m_isComplete = !listing.isEmpty();
    return m_isComplete;
}

Error ListingReader::notUnderstood() const
{
    return Refusal{u"archive-broken"_s, {}, u"the helper's answer is not understood"_s}.toError(m_package);
}

} // namespace convoy
