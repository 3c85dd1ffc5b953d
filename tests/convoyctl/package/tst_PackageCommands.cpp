// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "TarBuilder.h"
#include "ZipBuilder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList archivesOf(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({u"IP_*"_s}, QDir::Files, QDir::Name))
        paths.append(QDir(folder).filePath(name));
    return paths;
}

QJsonArray listed(const CommandLine &cli, const QStringList &options = {})
{
    return cli.json(QStringList{u"package"_s, u"list"_s} + options).json().value(u"packages"_s).toArray();
}

} // namespace

class tst_PackageCommands : public QObject
{
    Q_OBJECT

private slots:
    void scansMedia();
    void importsAndLists();
    void importsOnly();
    void refusesTheSameAgain();
    void givesTheSameBytesBack();
    void givesAFolderBack();
    void editsAndDeletes();
    void findsDamage();
    void refusesBadMedia_data();
    void refusesBadMedia();
};

void tst_PackageCommands::scansMedia()
{
    const Answer answer = CommandLine().bare({u"media"_s, u"scan"_s, CommandLine::sampleMedia(), u"--json"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(keysOf(answer.json()), (QStringList{u"packages"_s, u"problems"_s}));
    const QJsonArray packages = answer.json().value(u"packages"_s).toArray();
    QCOMPARE(packages.size(), 2);
    QCOMPARE(keysOf(packages.at(0).toObject()),
             (QStringList{u"kind"_s, u"locale"_s, u"name"_s, u"nickname"_s, u"os"_s, u"path"_s, u"signature"_s,
                          u"source"_s, u"templates"_s, u"version"_s}));
}

// proves G004, G012, G013, G014, G015, G016, G017, G019, G020, G021, G023, G024, G025
void tst_PackageCommands::importsAndLists()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QDir(cli.file(u"."_s)).mkdir(u"medium"_s);
    for (const QString &archive : archivesOf(CommandLine::sampleMedia()))
        QVERIFY(QFile::copy(archive, cli.file(u"medium/"_s + QFileInfo(archive).fileName())));
    const Answer imported = cli.json({u"package"_s, u"import"_s, cli.file(u"medium"_s)});
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(keysOf(imported.json()), (QStringList{u"imported"_s, u"refused"_s}));
    QVERIFY(QDir(cli.file(u"medium"_s)).removeRecursively());

    const QJsonArray packages = listed(cli);
    QCOMPARE(packages.size(), 2);
    for (const QString &key : {u"id"_s, u"name"_s, u"nickname"_s, u"description"_s, u"version"_s, u"locale"_s, u"os"_s,
                               u"status"_s, u"statusStep"_s, u"updated"_s, u"group"_s, u"size"_s, u"sha256"_s,
                               u"tenants"_s, u"kind"_s, u"templates"_s, u"undo"_s})
        QVERIFY2(packages.at(0).toObject().contains(key), qPrintable(key));
    QCOMPARE(packages.at(0).toObject().value(u"status"_s).toString(), u"complete"_s);
    QCOMPARE(
        cli.run({u"package"_s, u"verify"_s, u"Sample Echo Server@9.0.001.02"_s, u"Sample Echo Server@9.0.002.05"_s})
            .code,
        0);
    QCOMPARE(listed(cli, {u"--filter"_s, u"9.0.002"_s}).size(), 1);
    const QJsonArray sorted = listed(cli, {u"--sort"_s, u"version"_s, u"--descending"_s});
    QCOMPARE(sorted.at(0).toObject().value(u"version"_s).toString(), u"9.0.002.05"_s);
    QVERIFY(cli.run({u"package"_s, u"list"_s}).out.contains("9.0.001.02"));
}

void tst_PackageCommands::importsOnly()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    const Answer one = cli.json(
        {u"package"_s, u"import"_s, CommandLine::sampleMedia(), u"--only"_s, u"Sample Echo Server@9.0.002.05"_s});
    QCOMPARE(one.code, 0);
    QCOMPARE(listed(cli).size(), 1);
    const Answer none = cli.json({u"package"_s, u"import"_s, CommandLine::sampleMedia(), u"--only"_s, u"Nobody@1"_s});
    QCOMPARE(none.code, 2);
    QCOMPARE(none.json().value(u"refused"_s).toArray().at(0).toObject().value(u"code"_s).toString(),
             u"package-not-on-media"_s);
}

// proves G050
void tst_PackageCommands::refusesTheSameAgain()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    const QStringList archives = archivesOf(CommandLine::sampleMedia());
    QCOMPARE(cli.run({u"package"_s, u"import"_s, archives.at(0)}).code, 0);
    const Answer again = cli.json({u"package"_s, u"import"_s, CommandLine::sampleMedia()});
    QCOMPARE(again.code, 1); // one of two
    const QJsonObject refused = again.json().value(u"refused"_s).toArray().at(0).toObject();
    QCOMPARE(refused.value(u"code"_s).toString(), u"package-exists"_s);
    for (const QString &key : {u"path"_s, u"code"_s, u"message"_s})
        QVERIFY(refused.contains(key));
    const QByteArray before = cli.contents();
    QCOMPARE(cli.run({u"package"_s, u"import"_s, CommandLine::sampleMedia()}).code, 2);
    QCOMPARE(cli.contents(), before);
    QCOMPARE(cli.run({u"package"_s, u"import"_s, archives.at(0), u"--replace"_s}).code, 0);
    QCOMPARE(listed(cli).size(), 2);
}

// proves G035
void tst_PackageCommands::givesTheSameBytesBack()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.importSample());
    QDir(cli.file(u"."_s)).mkdir(u"out"_s);
    for (const QString &archive : archivesOf(CommandLine::sampleMedia())) {
        const QString version = archive.contains(u"9000102"_s) ? u"9.0.001.02"_s : u"9.0.002.05"_s;
        const QStringList line{u"package"_s, u"save"_s, u"Sample Echo Server@"_s + version, u"--to"_s,
                               cli.file(u"out"_s) + u'/'};
        const Answer saved = cli.json(line);
        QVERIFY2(saved.code == 0, saved.err.constData());
        const QString path = saved.json().value(u"saved"_s).toString();
        QCOMPARE(QFileInfo(path).fileName(), QFileInfo(archive).fileName());
        QCOMPARE(bytesOf(path), bytesOf(archive));
        const Answer again = cli.json(line);
        QCOMPARE(again.code, 2);
        QCOMPARE(again.errorCode(), u"target-exists"_s);
    }
    QCOMPARE(QDir(cli.file(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void tst_PackageCommands::givesAFolderBack()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QDir folder(cli.file(u"."_s));
    QVERIFY(folder.mkpath(u"Box/bin"_s));
    cli.write(u"Box/convoy-package.yaml"_s,
              "format: 1\nname: Box\nversion: \"1.0\"\nlocale: ENU\nos: [{family: linux, bits: 64}]\n"
              "kind: application\ninstall:\n  linux: {command: \"./install.sh\"}\n");
    const QString script = cli.write(u"Box/install.sh"_s, "#!/bin/sh\nexit 0\n");
    QFile::setPermissions(script, QFile::permissions(script) | QFileDevice::ExeOwner);
    cli.write(u"Box/bin/tool"_s, QByteArray("x").repeated(5000));
    QVERIFY(QFile::link(u"tool"_s, cli.file(u"Box/bin/link"_s)));
    const Answer imported = cli.json({u"package"_s, u"import"_s, cli.file(u"Box"_s)});
    QVERIFY2(imported.code == 0, imported.err.constData());
    const Answer saved = cli.json({u"package"_s, u"save"_s, u"Box@1.0"_s, u"--to"_s, cli.file(u"copy"_s)});
    QVERIFY2(saved.code == 0, saved.err.constData());
    QCOMPARE(bytesOf(cli.file(u"copy/bin/tool"_s)), QByteArray("x").repeated(5000));
    QCOMPARE(QFile::symLinkTarget(cli.file(u"copy/bin/link"_s)), cli.file(u"copy/bin/tool"_s));
    QVERIFY(QFileInfo(cli.file(u"copy/install.sh"_s)).isExecutable());
    QVERIFY(!QFileInfo(cli.file(u"copy/bin/tool"_s)).isExecutable());
}

// proves G022
void tst_PackageCommands::editsAndDeletes()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.importSample());
    const QString package = u"Sample Echo Server@9.0.001.02"_s;
    const Answer edited =
        cli.json({u"package"_s, u"edit"_s, package, u"--description"_s, u"Für später"_s, u"--group"_s, u"Échos"_s});
    QCOMPARE(edited.code, 0);
    const QJsonObject now =
        cli.json({u"package"_s, u"show"_s, package}).json().value(u"packages"_s).toArray().at(0).toObject();
    QCOMPARE(now.value(u"description"_s).toString(), u"Für später"_s);
    QCOMPARE(now.value(u"group"_s).toString(), u"Échos"_s);
    QCOMPARE(cli.json({u"package"_s, u"delete"_s, package}).errorCode(), u"not-confirmed"_s);
    QCOMPARE(listed(cli).size(), 2);
    QCOMPARE(cli.run({u"package"_s, u"delete"_s, package, u"--yes"_s}).code, 0);
    QCOMPARE(listed(cli).size(), 1);
    const Answer gone = cli.json({u"package"_s, u"show"_s, package});
    QCOMPARE(gone.code, 2);
    QCOMPARE(gone.errorCode(), u"package-unknown"_s);
}

void tst_PackageCommands::findsDamage()
{
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    QVERIFY(cli.importSample());
    QFile payload(cli.repositoryPath() + u"-payload"_s);
    QVERIFY(payload.open(QIODevice::ReadWrite));
    QVERIFY(payload.seek(payload.size() / 2));
    payload.write(QByteArray("damage").repeated(2000));
    payload.close();
    const Answer answer = cli.json({u"repository"_s, u"verify"_s});
    QVERIFY(answer.code == 1 || answer.code == 6);
    if (answer.code == 1) {
        QVERIFY(!answer.json().value(u"intact"_s).toBool());
        QCOMPARE(keysOf(answer.json().value(u"problems"_s).toArray().at(0).toObject()),
                 (QStringList{u"code"_s, u"message"_s, u"where"_s}));
    }
}

void tst_PackageCommands::refusesBadMedia_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray manifest = "format: 1\nname: Box\nversion: \"1.0\"\nlocale: ENU\nos: [{family: linux, bits: 64}]\n"
                                "kind: application\ninstall:\n  linux: {command: \"./install.sh\"}\n";
    const QList<ZipItem> good{{.name = "convoy-package.yaml", .data = manifest},
                              {.name = "install.sh", .data = "#!/bin/sh\n"}};
    const auto with = [&](const ZipItem &item) {
        return ZipBuilder{.items = good + QList<ZipItem>{item},
                          .prefix = {},
                          .suffix = {},
                          .comment = {},
                          .beforeDirectory = {},
                          .beforeEnd = {}}
            .build();
    };
    QTest::newRow("broken zip") << with({.name = "x"}).first(150) << u"archive-broken"_s;
    QTest::newRow("wrong checksum") << with({.name = "x", .data = "abc", .crc = 7}) << u"archive-crc"_s;
    QTest::newRow("path out of the package") << with({.name = "../x", .data = "abc"}) << u"archive-unsafe-path"_s;
    QTest::newRow("no description") << ZipBuilder{
        .items = {{.name = "readme", .data = "x"}},
        .prefix = {},
        .suffix = {},
        .comment = {},
        .beforeDirectory = {},
        .beforeEnd = {}}.build() << u"package-no-descriptor"_s;
    QTest::newRow("malformed description") << ZipBuilder{
        .items = {{.name = "convoy-package.yaml", .data = "format: 1\nname: [\n"}},
        .prefix = {},
        .suffix = {},
        .comment = {},
        .beforeDirectory = {},
        .beforeEnd = {}}.build() << u"descriptor-malformed"_s;
}

void tst_PackageCommands::refusesBadMedia()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const CommandLine cli;
    QVERIFY(cli.makeRepository());
    const QByteArray before = cli.contents();
    const QString path = cli.write(u"package.zip"_s, bytes);
    const Answer answer = cli.json({u"package"_s, u"import"_s, path, u"--language"_s, u"it"_s});
    QCOMPARE(answer.code, 2);
    const QJsonObject refused = answer.json().value(u"refused"_s).toArray().at(0).toObject();
    QCOMPARE(refused.value(u"code"_s).toString(), code);
    const Answer english = cli.json({u"package"_s, u"import"_s, path, u"--language"_s, u"en"_s});
    QVERIFY(english.json().value(u"refused"_s).toArray().at(0).toObject().value(u"message"_s)
            != refused.value(u"message"_s));
    QCOMPARE(cli.contents(), before);
}

QTEST_GUILESS_MAIN(tst_PackageCommands)
#include "tst_PackageCommands.moc"
