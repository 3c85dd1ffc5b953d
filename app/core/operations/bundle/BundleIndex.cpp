// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/bundle/BundleIndex.h"

#include "base/Clock.h"
#include "operations/bundle/BundleHosts.h"
#include "package/archive/bundle/BundleErrors.h"
#include "package/archive/bundle/BundlePart.h"

#include <QJsonDocument>

#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

QJsonObject toObject(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QJsonObject packageJson(const BundledPackage &package)
{
    return {{u"name"_s, package.name},
            {u"version"_s, package.version},
            {u"nickname"_s, package.nickname},
            {u"description"_s, package.description},
            {u"group"_s, package.group},
            {u"tenants"_s, QJsonArray::fromStringList(package.tenants)},
            {u"format"_s, package.format},
            {u"fileName"_s, package.fileName},
            {u"sha256"_s, package.sha256},
            {u"unpackedBytes"_s, QString::number(package.unpackedBytes)},
            {u"payload"_s, package.payload},
            {u"silentIni"_s, package.silentIni},
            {u"signature"_s, package.signature},
            {u"templates"_s, toObject(package.templates)},
            {u"descriptor"_s, package.descriptor},
            {u"origin"_s, package.origin}};
}

BundledPackage packageOf(JsonObjectReader reader)
{
    BundledPackage package{.name = reader.text(u"name"_s),
                           .version = reader.text(u"version"_s),
                           .nickname = reader.text(u"nickname"_s),
                           .description = reader.text(u"description"_s),
                           .group = reader.text(u"group"_s),
                           .tenants = textsOf(reader, u"tenants"_s),
                           .format = reader.text(u"format"_s),
                           .fileName = reader.text(u"fileName"_s),
                           .sha256 = reader.text(u"sha256"_s),
                           .unpackedBytes = reader.text(u"unpackedBytes"_s).toLongLong(),
                           .payload = reader.text(u"payload"_s),
                           .silentIni = reader.text(u"silentIni"_s),
                           .signature = reader.text(u"signature"_s),
                           .templates = reader.child(u"templates"_s).allTexts(),
                           .descriptor = reader.object(u"descriptor"_s),
                           .origin = reader.object(u"origin"_s)};
    for (const auto &[key, text] : {std::pair(u"name"_s, package.name), std::pair(u"version"_s, package.version),
                                    std::pair(u"format"_s, package.format), std::pair(u"payload"_s, package.payload)}) {
        if (text.isEmpty())
            reader.refuse(reader.place(key));
    }
    if (package.unpackedBytes < 0)
        reader.refuse(reader.place(u"unpackedBytes"_s));
    reader.finish();
    return package;
}

QJsonObject filesJson(const BundledFiles &files)
{
    return {{u"name"_s, files.name}, {u"files"_s, toObject(files.files)}};
}

BundledFiles filesOf(JsonObjectReader reader)
{
    BundledFiles files{.name = reader.text(u"name"_s), .files = reader.child(u"files"_s).allTexts()};
    if (files.name.isEmpty() || files.files.isEmpty())
        reader.refuse(reader.place(u"name"_s));
    reader.finish();
    return files;
}

QJsonObject trustJson(const BundledTrust &trust)
{
    QJsonArray trusted;
    for (const MinisignKey &key : trust.trusted)
        trusted +=
            QJsonObject{{u"id"_s, key.id}, {u"name"_s, key.name}, {u"publicKey"_s, QString::fromLatin1(key.text())}};
    QJsonArray revoked;
    for (const RevokedKey &key : trust.revoked)
        revoked += QJsonObject{{u"id"_s, key.id},
                               {u"since"_s, key.since.toString(Qt::ISODate)},
                               {u"reason"_s, key.reason},
                               {u"listSigner"_s, key.listSigner}};
    return {{u"trusted"_s, trusted}, {u"revoked"_s, revoked}, {u"unsigned"_s, trust.unsignedPolicy}};
}

MinisignKey keyOf(JsonObjectReader reader, const QString &path)
{
    const QString id = reader.text(u"id"_s);
    const QString name = reader.text(u"name"_s);
    Result<MinisignKey> key = MinisignKey::parse(reader.text(u"publicKey"_s).toLatin1(), path);
    if (!key || key->id != id)
        reader.refuse(reader.place(u"publicKey"_s));
    reader.finish();
    if (!key)
        return {};
    key->name = name;
    return *key;
}

RevokedKey revokedOf(JsonObjectReader reader)
{
    RevokedKey key{.id = reader.text(u"id"_s),
                   .since = QDate::fromString(reader.text(u"since"_s), Qt::ISODate),
                   .reason = reader.text(u"reason"_s),
                   .listSigner = reader.text(u"listSigner"_s),
                   .recorded = {},
                   .recordedBy = {}};
    if (key.id.size() != 16 || !key.since.isValid())
        reader.refuse(reader.place(u"id"_s));
    reader.finish();
    return key;
}

/// Every element of an array, by a function that takes a reader of it.
template <typename Make>
auto all(JsonObjectReader &reader, const QString &key, const Make &make)
{
    QList<std::invoke_result_t<Make, JsonObjectReader>> items;
    const QJsonArray values = reader.array(key);
    for (int i = 0; i < values.size(); ++i)
        items += make(reader.element(key, i, values.at(i)));
    return items;
}

template <typename T, typename Make>
QJsonArray arrayOf(const QList<T> &items, const Make &make)
{
    QJsonArray values;
    for (const T &item : items)
        values += make(item);
    return values;
}

BundledTrust trustOf(JsonObjectReader reader, const QString &path)
{
    BundledTrust trust{
        .trusted = all(reader, u"trusted"_s, [&](JsonObjectReader each) { return keyOf(std::move(each), path); }),
        .revoked = all(reader, u"revoked"_s, [](JsonObjectReader each) { return revokedOf(std::move(each)); }),
        .unsignedPolicy = reader.text(u"unsigned"_s)};
    if (trust.unsignedPolicy != "allow"_L1 && trust.unsignedPolicy != "refuse"_L1)
        reader.refuse(reader.place(u"unsigned"_s));
    reader.finish();
    return trust;
}

} // namespace

QByteArray BundleIndex::toBytes() const
{
    QJsonObject object{{u"format"_s, bundle::newestFormat},
                       {u"made"_s, toTimestamp(made)},
                       {u"madeBy"_s, madeBy},
                       {u"convoy"_s, convoy},
                       {u"repository"_s, repository},
                       {u"packages"_s, arrayOf(packages, packageJson)},
                       {u"hosts"_s, arrayOf(hosts, bundledHost)},
                       {u"plans"_s, arrayOf(plans, filesJson)},
                       {u"solutions"_s, arrayOf(solutions, filesJson)}};
    if (trust)
        object.insert(u"trust"_s, trustJson(*trust));
    return QJsonDocument(object).toJson();
}

Result<BundleIndex> BundleIndex::fromBytes(const QByteArray &bytes, const QString &path)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (!document.isObject())
        return failure(bundle::malformed(path, parsed.errorString()));
    QString problem;
    JsonObjectReader reader(document.object(), {}, problem);
    BundleIndex index;
    if (reader.number(u"format"_s) != bundle::newestFormat)
        reader.refuse(reader.place(u"format"_s));
    index.made = fromTimestamp(reader.text(u"made"_s));
    index.madeBy = reader.text(u"madeBy"_s);
    index.convoy = reader.text(u"convoy"_s);
    index.repository = reader.text(u"repository"_s);
    index.packages = all(reader, u"packages"_s, packageOf);
    index.hosts = all(reader, u"hosts"_s, hostFromBundle);
    index.plans = all(reader, u"plans"_s, filesOf);
    index.solutions = all(reader, u"solutions"_s, filesOf);
    if (document.object().contains(u"trust"_s))
        index.trust = trustOf(reader.child(u"trust"_s), path);
    reader.finish();
    return problem.isEmpty() ? Result<BundleIndex>(index)
                             : failure(bundle::malformed(path, u"bundle.json: "_s + problem));
}

} // namespace convoy
