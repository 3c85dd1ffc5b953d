// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/bundle/OpenedBundle.h"
#include "operations/package/PackageImporter.h"
#include "repository/Repository.h"

#include <functional>

namespace convoy {

class BundleSource;

struct BundleImportRequest
{
    QString path;
    bool replace = false;    ///< what is there in another form is replaced
    QStringList tenants{};   ///< instead of those that the bundle names, which may be called otherwise here
    bool trust = false;      ///< take keys and policy also from a bundle that no trusted key has signed
    QString folder{};        ///< for plans and solution definitions; empty: beside the repository
    QString olderReason{};   ///< as ImportRequest::olderReason
    bool isPreview = false;  ///< verify it, tell what it holds, store nothing
};

/// One thing of a bundle.
struct BundleItem
{
    QString kind; ///< package host plan solution key revoked-key policy
    QString name;
    QString path{};             ///< of what became a file
    std::optional<Error> error{}; ///< why it was refused
};

struct BundleImportReport
{
    BundleIndex index;
    QString sha256;    ///< of the bundle
    QString signature; ///< signatureWord()
    QString signer;
    QList<BundleItem> imported;
    QList<BundleItem> skipped; ///< the same is there already
    QList<BundleItem> refused;
    QList<Message> notes; ///< what the operator still has to do
    /// 0 all is there now, 1 some refused, 2 nothing imported, 4 nothing because the operator may not (contract).
    [[nodiscard]] int exitCode() const;
};

/// Bundle -> repository: verified to the last byte before anything of it is stored, then item by item, each whole or not
/// at all. Packages go the way of every import (PackageImporter: signature, policy, versions, privileges); keys and
/// policy are taken from a signed bundle, or where the request says so. Blocking.
class BundleImport
{
public:
    BundleImport(Repository &repository, BundleImportRequest request);
    struct Progress
    {
        enum class Phase { Verifying, Storing } phase = Phase::Verifying;
        QString what;
        qint64 done = 0;
        qint64 total = 0;
    };
    using Tell = std::function<void(const Progress &progress)>;
    /// Fails as OpenedBundle::open() does, and with bundle-unsigned where the policy refuses what is unsigned; the
    /// refusal is in the audit trail.
    [[nodiscard]] Result<BundleImportReport> run(const Tell &tell = {}, const CancelToken &cancel = {});

private:
    [[nodiscard]] Result<std::unique_ptr<OpenedBundle>> open(const Tell &tell, const CancelToken &cancel);
    void importTrust(OpenedBundle &bundle);
    void importKeys(const BundledTrust &trust);
    void importPolicy(const BundledTrust &trust);
    void importPackages(OpenedBundle &bundle, const Tell &tell, const CancelToken &cancel);
    void importHosts(const BundleIndex &index);
    [[nodiscard]] Status storeHost(Host host, bool &isSame);
    void importFiles(OpenedBundle &bundle);
    void noteKeyFile(const Host &host);
    void take(BundleItem item, const Status &done, bool isSame = false);
    [[nodiscard]] Status record();

    Repository &m_repository;
    BundleImportRequest m_request;
    BundleImportReport m_report;
};

} // namespace convoy
