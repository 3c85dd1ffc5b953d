// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BundleScene.h"

#include <QFile>
#include <QJsonDocument>

namespace convoy {

using namespace convoy::test;
using namespace Qt::StringLiterals;

BundleScene::BundleScene()
    : m_home(m_homeScene.openAsRoot())
    , m_plant(m_plantScene.openAsRoot())
{
    qputenv("CONVOY_UNPACK", CONVOY_BIN "/convoy-unpack");
}

QStringList BundleScene::namesOf(const QList<BundleItem> &items)
{
    QStringList names;
    for (const BundleItem &item : items)
        names += item.kind + u':' + item.name + (item.error ? u' ' + item.error->code : QString());
    return names;
}

QByteArray BundleScene::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Host BundleScene::webHost()
{
    Host host;
    host.name = u"web1"_s;
    host.address = u"10.1.2.3"_s;
    host.port = 2222;
    host.user = u"root"_s;
    host.keyFile = u"/nowhere/id_ed25519"_s;
    host.roles = {u"web"_s};
    host.site = u"Lyon"_s;
    host.groups = {u"blue"_s, u"night"_s};
    host.tenants = {u"Environment"_s};
    host.hostKey = u"SHA256:"_s + QString(43, u'A');
    host.runAs = u"app"_s;
    return host;
}

QString BundleScene::importZip(const QByteArray &name, const QByteArray &version, char signer)
{
    const QString path = file(QString::fromLatin1(name + '-' + version + ".zip"));
    const QByteArray bytes = zipOfFiles(packageFiles(name, version));
    const bool isWritten =
        writeFile(path, bytes) && (signer == 0 || writeFile(path + u".minisig"_s, TestSigner(signer).sign(bytes)));
    const ImportReport report =
        PackageImporter(*m_home).import({.paths = {path}, .tenants = {u"Environment"_s}, .group = u"Servers"_s});
    return isWritten && report.exitCode() == 0 ? report.imported.first().descriptor.key() : QString();
}

QString BundleScene::exported(const BundleExportRequest &request, char signer)
{
    BundleExportRequest wanted = request;
    if (wanted.to.isEmpty())
        wanted.to = file(u"bundle-%1.tar"_s.arg(++m_bundles));
    const auto report = exportBundle(*m_home, wanted);
    if (!report) {
        qWarning("%s: %s", qPrintable(report.error().english()), qPrintable(report.error().detail));
        return {};
    }
    if (signer != 0 && !writeFile(report->path + u".minisig"_s, TestSigner(signer).sign(contentOf(report->path))))
        return {};
    return report->path;
}

QString BundleScene::exportedAll(char signer)
{
    return exported({.to = {}, .all = true}, signer);
}

BundleImportReport BundleScene::imported(const BundleImportRequest &request)
{
    const auto report = BundleImport(*m_plant, request).run();
    if (!report)
        qWarning("%s: %s", qPrintable(report.error().english()), qPrintable(report.error().detail));
    return report ? *report : BundleImportReport();
}

QString BundleScene::refusedCode(const BundleImportRequest &request)
{
    const auto report = BundleImport(*m_plant, request).run();
    return report ? QString() : report.error().code;
}

QString BundleScene::savedPlan(const QString &name, const QString &host) const
{
    const QString path = file(name);
    return writeFile(path, QJsonDocument(RepositoryScene::plan({host}).toStoredJson()).toJson()) ? path : QString();
}

} // namespace convoy
