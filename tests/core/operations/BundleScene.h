// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PackageSamples.h"
#include "RepositoryScene.h"
#include "TestSigner.h"
#include "operations/bundle/BundleExport.h"
#include "operations/bundle/BundleImport.h"
#include "repository/HostStore.h"

#include <QTemporaryDir>

namespace convoy {

/// Two repositories, at headquarters and in a plant, and bundles that go from one to the other.
class BundleScene
{
public:
    BundleScene();
    [[nodiscard]] bool isReady() const { return m_home && m_plant; }

    [[nodiscard]] Repository &home() const { return *m_home; }
    [[nodiscard]] Repository &plant() const { return *m_plant; }
    [[nodiscard]] const RepositoryScene &homeScene() const { return m_homeScene; }
    [[nodiscard]] const RepositoryScene &plantScene() const { return m_plantScene; }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Its key; empty when it was refused.
    QString importZip(const QByteArray &name, const QByteArray &version, char signer = 0);
    QString exported(const BundleExportRequest &request, char signer = 0);
    QString exportedAll(char signer = 0);
    BundleImportReport imported(const BundleImportRequest &request);
    QString refusedCode(const BundleImportRequest &request);
    [[nodiscard]] QString savedPlan(const QString &name, const QString &host) const;

    static Host webHost();
    /// "kind:name", with the code where it was refused.
    static QStringList namesOf(const QList<BundleItem> &items);
    static QByteArray contentOf(const QString &path);

private:
    RepositoryScene m_homeScene;
    RepositoryScene m_plantScene;
    std::unique_ptr<Repository> m_home;
    std::unique_ptr<Repository> m_plant;
    QTemporaryDir m_folder;
    int m_bundles = 0;
};

} // namespace convoy
