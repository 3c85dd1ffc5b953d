// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "operations/bundle/BundleIndex.h"
#include "package/archive/bundle/BundleWriter.h"
#include "repository/PackageStore.h"
#include "repository/Repository.h"

#include <functional>
#include <vector>

namespace convoy {

/// What goes into a bundle: collected first, with every digest, then written in the same order. Payloads, templates and
/// files are read again when they are written, so that memory does not grow with them; what has changed in between is
/// "package-changed".
class BundleContents
{
public:
    explicit BundleContents(Repository &repository);

    /// Takes SaveACopy of it ("not-allowed"). Twice the same is taken once.
    [[nodiscard]] Status addPackage(const StoredPackage &package);
    void addHost(const Host &host); ///< twice the same is taken once; this computer never
    /// A file of `plan --out`: plan-malformed, file-unreadable, bundle-name-twice.
    [[nodiscard]] Status addPlan(const QString &path);
    /// A folder with a solution.yaml in it: solution-malformed, file-unreadable, bundle-name-twice.
    [[nodiscard]] Status addSolution(const QString &folder);
    [[nodiscard]] Status addTrust();

    [[nodiscard]] BundleIndex &index() { return m_index; }
    [[nodiscard]] bool isEmpty() const;
    /// All parts, bundle.json first. After this nothing may be added.
    [[nodiscard]] QList<BundlePart> parts();
    using Progress = std::function<void(qint64 done)>; ///< bytes of all parts
    [[nodiscard]] Status write(BundleWriter &writer, const Progress &progress, const CancelToken &cancel);

private:
    using Sink = std::function<Status(QByteArrayView)>;
    struct Part
    {
        BundlePart part;
        std::function<Status(const Sink &sink)> read;
    };
    void add(const BundlePart &part, std::function<Status(const Sink &sink)> read);
    void addBytes(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Status addTemplates(const StoredPackage &package, const QString &folder, BundledPackage &bundled);
    [[nodiscard]] Status addFile(const QString &path, const QString &name);
    [[nodiscard]] Status checkName(const QList<BundledFiles> &known, const QString &name) const;

    Repository &m_repository;
    BundleIndex m_index;
    QByteArray m_indexBytes;
    std::vector<Part> m_parts; ///< without bundle.json
};

} // namespace convoy
