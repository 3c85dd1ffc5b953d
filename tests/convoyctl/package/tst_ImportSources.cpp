// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "IsoBuilder.h"
#include "ZipBuilder.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray apd = "[Template]\nName=EchoSrv_900\nType=107\n[log]\nverbose=all\n";
const QByteArray xml = "<template name=\"EchoSrv_900\"><questions><question name=\"greeting\" title=\"Greeting\"/>"
                       "</questions></template>";

QByteArray package(const QByteArray &version = "9.0.001.02", const QByteArray &kind = "application")
{
    ZipBuilder zip;
    zip.items = {{.name = "convoy-package.yaml",
                  .data = "format: 1\nname: Sample Echo Server\nnickname: EchoSrv\nversion: \"" + version
                          + "\"\nlocale: ENU\nos: [{family: linux, bits: 64}]\nkind: " + kind
                          + "\ninstall:\n  linux: {command: \"./install.sh\"}\n"},
                 {.name = "install.sh", .data = "#!/bin/sh\n"}};
    if (kind == "plug-in")
        zip.items += {.name = "Plug.tpl", .data = "[Template]\nName=Plug\nType=184\n[asd]\nhosts=h1\n"};
    return zip.build();
}

QJsonObject firstOf(const Answer &answer, const QString &list)
{
    return answer.json().value(list).toArray().at(0).toObject();
}

} // namespace

/// The ways in, by the shipped program: what is printed, and the codes.
class tst_ImportSources : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        QVERIFY(m_cli->makeRepository());
    }

    void templatesApart();
    void templatesThatDoNotFit_data();
    void templatesThatDoNotFit();
    void templatesForTwoPackages();
    void plugIn();
    void discImage();
    void otherRepository();
    void failedImportIsShownUntilDismissed();
    void runningImportIsSeen();

private:
    /// Whether an import has been seen at its longest step; what was seen stays.
    [[nodiscard]] bool isStoring(QJsonObject &seen) const
    {
        const QJsonObject one = firstOf(m_cli->json({u"package"_s, u"imports"_s}), u"imports"_s);
        if (seen.isEmpty() && one.value(u"statusStep"_s).toString() == u"storing"_s)
            seen = one;
        return !seen.isEmpty();
    }

    std::unique_ptr<CommandLine> m_cli;
};

// What method B rests on.
void tst_ImportSources::templatesApart()
{
    const Answer imported = m_cli->json({u"package"_s, u"import"_s, m_cli->write(u"echo.zip"_s, package()),
                                         u"--template"_s, m_cli->write(u"EchoSrv_900.xml"_s, xml), u"--template"_s,
                                         m_cli->write(u"EchoSrv_900.apd"_s, apd)});
    QVERIFY2(imported.code == 0, imported.err.constData());
    const QJsonObject shown = firstOf(m_cli->json({u"package"_s, u"show"_s, u"EchoSrv"_s}), u"packages"_s);
    QCOMPARE(shown.value(u"templates"_s).toArray().size(), 2);
    QCOMPARE(shown.value(u"questions"_s).toArray().at(0).toObject().value(u"name"_s).toString(), u"greeting"_s);
}

void tst_ImportSources::templatesThatDoNotFit_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("code");
    QTest::newRow("of another package") << QStringList{u"Other.apd"_s} << u"template-not-referred"_s;
    QTest::newRow("two") << QStringList{u"EchoSrv_1.apd"_s, u"EchoSrv_2.apd"_s} << u"templates-several"_s;
    QTest::newRow("not there") << QStringList{u"absent.apd"_s} << u"template-unreadable"_s;
}

void tst_ImportSources::templatesThatDoNotFit()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, code);
    QStringList arguments{u"package"_s, u"import"_s, m_cli->write(u"echo.zip"_s, package())};
    for (const QString &name : names)
        arguments += {u"--template"_s, name.startsWith(u"absent"_s)
                                           ? m_cli->file(name)
                                           : m_cli->write(name, "[Template]\nName=" + name.toUtf8() + '\n')};
    const Answer answer = m_cli->json(arguments);
    QCOMPARE(answer.code, 2);
    QCOMPARE(firstOf(answer, u"refused"_s).value(u"code"_s).toString(), code);
    QVERIFY(m_cli->json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray().isEmpty());
}

void tst_ImportSources::templatesForTwoPackages()
{
    QVERIFY(QDir().mkpath(m_cli->file(u"two"_s)));
    m_cli->write(u"two/a.zip"_s, package("9.0.001.02"));
    m_cli->write(u"two/b.zip"_s, package("9.0.002.05"));
    const QString file = m_cli->write(u"EchoSrv_900.apd"_s, apd);
    const Answer answer = m_cli->json({u"package"_s, u"import"_s, m_cli->file(u"two"_s), u"--template"_s, file});
    QCOMPARE(answer.code, 2);
    QCOMPARE(firstOf(answer, u"refused"_s).value(u"code"_s).toString(), u"templates-one-package"_s);
    const Answer one = m_cli->json({u"package"_s, u"import"_s, m_cli->file(u"two"_s), u"--only"_s,
                                    u"EchoSrv@9.0.002.05"_s, u"--template"_s, file});
    QVERIFY2(one.code == 0, one.err.constData());
}

// proves G053, G054
void tst_ImportSources::plugIn()
{
    const QString file = m_cli->write(u"plug.zip"_s, package("1.0", "plug-in"));
    QCOMPARE(m_cli->run({u"package"_s, u"import"_s, file}).code, 0);
    const QJsonObject shown = firstOf(m_cli->json({u"package"_s, u"show"_s, u"EchoSrv"_s}), u"packages"_s);
    const QJsonObject made = shown.value(u"templates"_s).toArray().at(0).toObject();
    QCOMPARE(made.value(u"name"_s).toString(), u"Plug"_s);
    QCOMPARE(made.value(u"type"_s).toString(), u"184"_s);
    const QJsonObject option = made.value(u"options"_s).toArray().at(0).toObject();
    QCOMPARE(option.value(u"section"_s).toString(), u"asd"_s);
    QCOMPARE(option.value(u"key"_s).toString(), u"hosts"_s);
    QCOMPARE(option.value(u"value"_s).toString(), u"h1"_s);
}

void tst_ImportSources::discImage()
{
    const QString image = m_cli->file(u"disc.iso"_s);
    QVERIFY(writeIso(image, {{.name = "IP/echo.zip", .data = package()}}));
    const Answer found = m_cli->json({u"media"_s, u"scan"_s, image});
    QVERIFY2(found.code == 0, found.err.constData());
    const QJsonObject one = firstOf(found, u"packages"_s);
    QCOMPARE(one.value(u"path"_s).toString(), image + u"/IP/echo.zip"_s);
    QCOMPARE(one.value(u"source"_s).toObject().value(u"kind"_s).toString(), u"image"_s);
    QCOMPARE(m_cli->run({u"package"_s, u"import"_s, image}).code, 0);
    const QString copy = m_cli->file(u"copy.zip"_s);
    QCOMPARE(m_cli->run({u"package"_s, u"save"_s, u"EchoSrv"_s, u"--to"_s, copy}).code, 0);
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), package());
    const QString udf = m_cli->file(u"udf.iso"_s);
    QVERIFY(writeUdf(udf));
    QCOMPARE(firstOf(m_cli->json({u"package"_s, u"import"_s, udf}), u"refused"_s).value(u"code"_s).toString(),
             u"image-udf"_s);
}

void tst_ImportSources::otherRepository()
{
    const CommandLine other;
    QVERIFY(other.makeRepository() && other.importSample());
    const Answer imported = m_cli->json(
        {u"package"_s, u"import"_s, other.repositoryPath(), u"--only"_s, u"Sample Echo Server@9.0.001.02"_s});
    QVERIFY2(imported.code == 0, imported.err.constData());
    QCOMPARE(firstOf(imported, u"imported"_s).value(u"sha256"_s).toString(),
             firstOf(other.json({u"package"_s, u"show"_s, u"Sample Echo Server@9.0.001.02"_s}), u"packages"_s)
                 .value(u"sha256"_s)
                 .toString());
    const Answer itself = m_cli->json({u"package"_s, u"import"_s, m_cli->repositoryPath()});
    QCOMPARE(itself.code, 2);
    QCOMPARE(firstOf(itself, u"refused"_s).value(u"code"_s).toString(), u"source-own-repository"_s);
}

// proves G049
void tst_ImportSources::failedImportIsShownUntilDismissed()
{
    QByteArray damaged = package();
    damaged[damaged.indexOf("#!/bin/sh")] = 'X';
    const QString file = m_cli->write(u"echo.zip"_s, damaged);
    QCOMPARE(m_cli->run({u"package"_s, u"import"_s, file}).code, 2);
    QVERIFY(m_cli->json({u"package"_s, u"list"_s}).json().value(u"packages"_s).toArray().isEmpty());
    const QJsonObject failed = firstOf(m_cli->json({u"package"_s, u"imports"_s}), u"imports"_s);
    QCOMPARE(failed.value(u"status"_s).toString(), u"failed"_s);
    QCOMPARE(failed.value(u"statusStep"_s).toString(), u"checking"_s);
    QCOMPARE(failed.value(u"name"_s).toString(), u"echo.zip"_s);
    QCOMPARE(failed.value(u"operator"_s).toString(), u"tester"_s);
    QCOMPARE(failed.value(u"error"_s).toObject().value(u"code"_s).toString(), u"archive-crc"_s);
    const QString id = failed.value(u"id"_s).toString();
    QCOMPARE(m_cli->run({u"package"_s, u"dismiss"_s, id}).code, 0);
    QVERIFY(m_cli->json({u"package"_s, u"imports"_s}).json().value(u"imports"_s).toArray().isEmpty());
    QCOMPARE(m_cli->json({u"package"_s, u"dismiss"_s, id}).errorCode(), u"import-unknown"_s);
    QCOMPARE(m_cli->run({u"package"_s, u"dismiss"_s, u"x"_s}).code, 2);
}

/// While one program imports, another one sees it; killed in the middle, it is a failed import.
void tst_ImportSources::runningImportIsSeen()
{
    // A pipe among its files would be refused; a slow disc is a stopped program.
    const QString folder = m_cli->file(u"large"_s);
    QVERIFY(QDir().mkpath(folder));
    m_cli->write(u"large/convoy-package.yaml"_s, "format: 1\nname: Large\nversion: 1.0\nkind: media\n");
    QFile blob(folder + u"/blob"_s);
    QVERIFY(blob.open(QIODevice::WriteOnly) && blob.resize(qint64(3000) << 20));
    QProcess process;
    m_cli->start(process, {u"package"_s, u"import"_s, folder, u"--json"_s});
    QVERIFY(process.waitForStarted());
    QJsonObject seen;
    QDeadlineTimer deadline{20'000};
    while (!isStoring(seen) && process.state() != QProcess::NotRunning && !deadline.hasExpired())
        QTest::qWait(20);
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    if (process.exitStatus() == QProcess::NormalExit)
        QSKIP("the import was over before it could be killed");
    QCOMPARE(seen.value(u"status"_s).toString(), u"importing"_s);
    QCOMPARE(seen.value(u"name"_s).toString(), u"Large"_s);
    const QJsonObject after = firstOf(m_cli->json({u"package"_s, u"imports"_s}), u"imports"_s);
    QCOMPARE(after.value(u"status"_s).toString(), u"failed"_s);
    QCOMPARE(after.value(u"statusStep"_s).toString(), u"storing"_s);
    QCOMPARE(after.value(u"error"_s).toObject().value(u"code"_s).toString(), u"import-interrupted"_s);
}

QTEST_GUILESS_MAIN(tst_ImportSources)
#include "tst_ImportSources.moc"
