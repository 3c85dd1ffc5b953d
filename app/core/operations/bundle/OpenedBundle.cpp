// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/bundle/OpenedBundle.h"

#include "package/archive/bundle/BundleErrors.h"
#include "package/reading/SignatureFinder.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace convoy {

OpenedBundle::OpenedBundle(const QString &path)
    : m_file(path)
    , m_reader(m_file, path)
{
}

Result<std::unique_ptr<OpenedBundle>> OpenedBundle::open(const QString &path, const KeyRing &ring,
                                                         const BundleReader::Progress &progress,
                                                         const CancelToken &cancel)
{
    std::unique_ptr<OpenedBundle> opened(new OpenedBundle(path));
    if (QFileInfo(path).isDir() || !opened->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(
            bundle::unreadable(path, QFileInfo(path).isDir() ? u"a folder"_s : opened->m_file.errorString()));
    if (Status whole = opened->m_reader.verify(progress, cancel); !whole)
        return failure(whole.error());
    const Result<QByteArray> bytes = opened->content(bundle::indexName);
    if (!bytes)
        return failure(bytes.error());
    Result<BundleIndex> index = BundleIndex::fromBytes(*bytes, path);
    if (!index)
        return failure(index.error());
    opened->m_index = std::move(*index);
    Status done = opened->checkParts();
    if (done)
        done = opened->judge(ring, cancel);
    if (!done)
        return failure(done.error());
    return opened;
}

Result<QByteArray> OpenedBundle::content(const QString &part)
{
    const BundlePart *found = m_reader.find(part);
    if (found == nullptr)
        return failure(bundle::malformed(path(), part));
    return m_reader.content(*found, bundle::largestText);
}

/// Each part is named once in bundle.json, and each name is a part.
Status OpenedBundle::checkParts() const
{
    QSet<QString> named{bundle::indexName};
    QString problem;
    const auto name = [&](const QString &part) {
        if (!problem.isEmpty())
            return;
        if (m_reader.find(part) == nullptr || named.contains(part))
            problem = part;
        named.insert(part);
    };
    for (const BundledPackage &package : m_index.packages) {
        name(package.payload);
        for (const QString &part : {package.silentIni, package.signature}) {
            if (!part.isEmpty())
                name(part);
        }
        for (const QString &part : package.templates)
            name(part);
        const BundlePart *payload = m_reader.find(package.payload);
        if (payload != nullptr && payload->sha256 != package.sha256 && problem.isEmpty())
            problem = package.payload;
    }
    for (const QList<BundledFiles> &kind : {m_index.plans, m_index.solutions}) {
        for (const BundledFiles &files : kind) {
            for (const QString &part : files.files)
                name(part);
        }
    }
    if (problem.isEmpty() && named.size() == m_reader.count())
        return {};
    return failure(bundle::malformed(path(), problem.isEmpty() ? u"a file that bundle.json does not name"_s : problem));
}

Status OpenedBundle::judge(const KeyRing &ring, const CancelToken &cancel)
{
    OpenedPackage asOne;
    asOne.path = path();
    asOne.sha256 = sha256();
    asOne.signature = signatureBeside(path());
    Result<SignatureJudgement> judgement = judgeSignature(asOne, ring, cancel);
    if (!judgement)
        return failure(judgement.error());
    m_signature = std::move(*judgement);
    return m_signature.problem ? failure(*m_signature.problem) : Status();
}

} // namespace convoy
