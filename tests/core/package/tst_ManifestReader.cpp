// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManifestSamples.h"
#include "package/ManifestReader.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// The least that stands alone, with a line of the test's own.
QByteArray least(const QByteArray &line = {})
{
    return "format: 1\nname: A\nversion: 1.0\ninstall: {linux: {command: sh install.sh}}\n" + line + "\n";
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = completeManifest();
    Q_ASSERT(bytes.contains(from));
    return bytes.replace(from, to);
}

} // namespace

class tst_ManifestReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKey();
    void readsAPlainInstaller();
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void otherFormatIsUnsupported();
    void whatTheLibrarySaysIsDetail();
    void besideADescriptionLittleIsNeeded();
    void anyDamageIsAnAnswer();
};

void tst_ManifestReader::readsEveryKey()
{
    // proves G012, G013, G014, G015, G019, G020, G023, G024, G025 as far as they come from the package
    const auto read = readManifest(completeManifest(), u"convoy-package.yaml"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().english()));
    PackageDescriptor expected;
    expected.name = u"Sample Echo Server"_s;
    expected.nickname = u"EchoSrv"_s;
    expected.version = Version(u"9.0.001.02"_s);
    expected.locale = u"ENU"_s;
    expected.os = {{u"linux"_s, {}, {}, 64}, {u"windows"_s, u"Windows Server"_s, Version(u"2016"_s), 64}};
    expected.install = {
        {u"linux"_s, {u"./install.sh -s -fr ${silentIni} -fl ${resultLog}"_s, {0}, {}, {}, u"genesys"_s}},
        {u"windows"_s, {u"setup.exe /s /z\"-s '${silentIni}' -sl '${resultLog}'\""_s, {0}, {3010, 1641}, {1618}, {}}}};
    expected.detect = {{u"linux"_s, {u"${installPath}/version.txt"_s, {}, {}, {}, u"^(.+)$"_s, false}},
                       {u"windows"_s, {{}, u"HKLM\\SOFTWARE\\Sample\\Echo"_s, u"Version"_s, {}, {}, false}}};
    expected.silentIni = u"genesys_silent.ini"_s;
    expected.digestList = u"manifest.sha256"_s;
    expected.freeBytes = 50000000;
    expected.installer = u"msi"_s;
    expected.userInterface = u"none"_s;
    expected.required = {{u"Runtime"_s, Version(u"2.1"_s)}};
    expected.servicesToStop = QStringList{u"echosrv"_s};
    expected.portChecks = QStringList{u"${application.port}"_s};
    expected.secrets = QStringList{u"ConfigServer.Password"_s};
    expected.questions = {{u"greeting"_s, u"Greeting"_s, u"string"_s, u"hello"_s, {}, true, u"EchoSrv.Greeting"_s},
                          {u"mode"_s, {}, u"selectOne"_s, {}, {u"a"_s, u"b"_s}, false, {}}};
    expected.source = u"convoy-package.yaml"_s;
    QCOMPARE(read->toJson(), expected.toJson());
    QVERIFY(*read == expected);
}

void tst_ManifestReader::readsAPlainInstaller()
{
    const auto read = readManifest(plainManifest(), u"convoy-package.yaml"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().english()));
    QCOMPARE(read->install.value(u"linux"_s).resultLog, QString());
    QCOMPARE(read->detect.value(u"linux"_s).pattern, u"^version=(.+)$"_s);
    QCOMPARE(read->undo, u"none"_s);
    QCOMPARE(read->undoReason, u"a benchmark"_s);
}

void tst_ManifestReader::accepted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("the least") << least();
    QTest::newRow("media needs no command") << QByteArray("format: 1\nname: A\nversion: 1.0\nkind: media\n");
    QTest::newRow("CRLF and a BOM") << QByteArray("\xEF\xBB\xBF") + least().replace("\n", "\r\n");
    QTest::newRow("undo by the installer") << least("undo: installer\nundoCommand: \"${installPath}/undo.sh\"");
    QTest::newRow("host and application variables")
        << least("detect: {linux: {command: \"${payload}/v ${host.os.id} ${application.port}\"}}");
    QTest::newRow("empty lists") << least("requires: []\nsecrets: []\nquestions: []\nservices: {stop: []}");
    QTest::newRow("plug-in with a parent")
        << least("kind: plug-in\nparent: {package: P, folder: S.Dir, into: plugins, files: [lib/a.jar]}");
    QTest::newRow("questions of all types")
        << least("questions:\n  - {name: a, type: path}\n  - {name: b, type: port}\n  - {name: c, type: choice, "
                 "values: [x, y]}");
    QTest::newRow("port as a number") << least("services: {check: [{port: 7077}]}");
}

void tst_ManifestReader::accepted()
{
    QFETCH(QByteArray, bytes);
    const auto read = readManifest(bytes, u"m"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().english()));
    QCOMPARE(read->install.keys(), read->detect.keys());
}

void tst_ManifestReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, int line, const QString &why) {
        QTest::newRow(name) << bytes << line << why;
    };
    row("empty", "", 1, u"It holds no keys with values."_s);
    row("a list", "- 1\n", 1, u"It holds no keys with values."_s);
    row("no format", "name: A\n", 1, u"The key “format” is missing."_s);
    row("no name", "format: 1\nversion: 1\n", 1, u"The key “name” is missing."_s);
    row("no version", "format: 1\nname: A\n", 1, u"The key “version” is missing."_s);
    row("no install", "format: 1\nname: A\nversion: 1\n", 1, u"The key “install” is missing."_s);
    row("unknown key", least("colour: blue"), 5, u"The key “colour” is not known here."_s);
    row("unknown key inside", changed("bits: 64}]", "bit: 64}]"), 6, u"The key “bit” is not known here."_s);
    row("key twice", least("name: B"), 5, u"The key “name” is given twice."_s);
    row("key twice inside", changed("value: Version", "value: Version, value: V"), 13,
        u"The key “value” is given twice."_s);
    row("alias", least("nickname: &a x\ndescription: *a"), 5,
        u"It uses an anchor (&) or an alias (*), which are not part of this format."_s);
    row("tag", least("nickname: !!binary aGk="), 5, u"It uses a tag (!), which is not part of this format."_s);
    row("two documents", least("---\nformat: 1"), 5, u"A second document begins here."_s);
    row("no YAML", least("os: [{family: linux"), 6, u"It is not well-formed YAML."_s);
    row("deep", least("os: " + QByteArray(60, '[') + QByteArray(60, ']')), 5,
        u"Its keys and lists are nested too deeply."_s);
    row("list for a text", least("nickname: [a]"), 5, u"“nickname” must be one text."_s);
    row("no value", least("nickname:"), 5, u"“nickname” has no value."_s);
    row("text for a list", least("os: linux"), 5, u"“os” must be a list."_s);
    row("text for a map", least("needs: much"), 5, u"A group of keys is expected here."_s);
    row("version", changed("9.0.001.02", "next one"), 4, u"“next one” is not a version such as 9.0.001.02."_s);
    row("kind", least("kind: game"), 5, u"“game” is not known as kind."_s);
    row("family", changed("family: linux,", "family: lynx,"), 6, u"“lynx” is not known as family."_s);
    row("family of a command", least("detect: {beos: {file: x}}"), 5, u"The key “beos” is not known here."_s);
    row("bits", changed("{family: linux, bits: 64}", "{family: linux, bits: 63}"), 6, u"“63” is not known as bits."_s);
    row("system without a command", changed("family: windows", "family: aix"), 8,
        u"“os” names aix, but “install” says nothing for it."_s);
    row("no command", changed("command: \"./install.sh -s -fr ${silentIni} -fl ${resultLog}\", ", ""), 9,
        u"“command” is missing or empty here."_s);
    row("unknown variable", changed("${resultLog}\", success", "${result}\", success"), 9,
        u"${result} is not a variable that a package may use."_s);
    row("open variable", changed("${installPath}/version.txt", "${installPath"), 12,
        u"${installPath is not a variable that a package may use."_s);
    row("exit code", changed("busy: [1618]", "busy: [often]"), 10, u"“often” is not a number that busy can have."_s);
    row("no exit code of success", changed("success: [0], restart: []", "success: []"), 9,
        u"With no exit code for success the installation could never succeed."_s);
    row("result log", changed("resultLog: genesys", "resultLog: xml"), 9, u"“xml” is not known as resultLog."_s);
    row("two detections", changed("value: Version}", "value: Version, file: x}"), 13,
        u"A detection rule looks at exactly one of file, registry and command."_s);
    row("no detection", changed("{registry: \"HKLM\\\\SOFTWARE\\\\Sample\\\\Echo\", value: Version}", "{pattern: x}"),
        13, u"A detection rule looks at exactly one of file, registry and command."_s);
    row("pattern", changed("^(.+)$", "^(.+$"), 12,
        u"“^(.+$” is not a regular expression: missing closing parenthesis."_s);
    row("undo", least("undo: perhaps"), 5, u"“perhaps” is not known as undo."_s);
    row("undo none", least("undo: none"), 5, u"“undo: none” stands without a reason."_s);
    row("undo installer", least("undo: installer"), 5, u"“undo: installer” stands without a command."_s);
    row("path outside", least("silentIni: ../x.ini"), 5, u"“../x.ini” is not the path of a file inside the package."_s);
    row("full path", least("files: /etc/x"), 5, u"“/etc/x” is not the path of a file inside the package."_s);
    row("bytes", changed("50000000", "many"), 16, u"“many” is not a number that freeBytes can have."_s);
    row("negative bytes", changed("50000000", "-1"), 16, u"“-1” is not a number that freeBytes can have."_s);
    row("port", changed("${application.port}", "70770"), 18, u"“70770” is not a port."_s);
    row("secret", changed("ConfigServer.Password", "Password"), 19,
        u"“Password” does not name a key of the response file."_s);
    row("parent of an application", least("parent: {package: P}"), 5, u"Only a plug-in has a “parent”."_s);
    row("parent with an unknown key", least("kind: plug-in\nparent: {colour: blue}"), 6,
        u"The key “colour” is not known here."_s);
    row("parent's folder without a section", least("kind: plug-in\nparent: {folder: Dir}"), 6,
        u"“Dir” does not name a key of the response file."_s);
    row("plug-in's file above its folder", least("kind: plug-in\nparent: {files: [../a.jar]}"), 6,
        u"“../a.jar” is not a path below a folder."_s);
    row("question type", changed("type: string", "type: colour"), 21, u"“colour” is not known as type."_s);
    row("choice without values", changed(", values: [a, b]", ""), 22,
        u"The question “mode” has nothing to choose from."_s);
    row("values without choice", changed("type: selectOne", "type: string"), 22,
        u"The question “mode” has values to choose from, but its type is string."_s);
    row("question twice", changed("name: mode", "name: greeting"), 22, u"The question “greeting” is asked twice."_s);
    row("required", changed("required: true", "required: perhaps"), 21, u"“perhaps” is not known as required."_s);
    row("NUL", least(QByteArray("nickname: a\0b", 13)), 0, u"It is not written in UTF-8."_s);
    row("Latin-1", least("nickname: caf\xE9"), 0, u"It is not written in UTF-8."_s);
    row("too large", least("description: " + QByteArray(1 << 20, 'x')), 0, u"It is larger than 1 MB."_s);
}

void tst_ManifestReader::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, why);
    const auto read = readManifest(bytes, u"ip/convoy-package.yaml"_s);
    QVERIFY(!read.has_value());
    const Error &error = read.error();
    QCOMPARE(error.code, u"descriptor-malformed"_s);
    QCOMPARE(error.kind, ErrorKind::Request);
    QCOMPARE(error.why.english(), why);
    QCOMPARE(error.what.english(),
             line == 0
                 ? u"The package description ip/convoy-package.yaml cannot be used."_s
                 : u"The package description ip/convoy-package.yaml cannot be used because of line %1."_s.arg(line));
    QVERIFY(!error.remedy.isEmpty());
}

void tst_ManifestReader::otherFormatIsUnsupported()
{
    const auto read = readManifest("format: 2\ncolour: blue\n", u"m"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, u"descriptor-unsupported"_s);
    QCOMPARE(read.error().why.english(), u"Its format is 2; format 1 can be read."_s);
}

void tst_ManifestReader::whatTheLibrarySaysIsDetail()
{
    const auto read = readManifest(least("os: [{family: linux"), u"m"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().detail, u"end of map flow not found"_s);
}

void tst_ManifestReader::besideADescriptionLittleIsNeeded()
{
    const QByteArray bytes = "format: 1\nsecrets: [A.Key]\n";
    QVERIFY(!readManifest(bytes, u"m"_s).has_value());
    const auto read = readManifest(bytes, u"m"_s, ManifestUse::BesideDescription);
    QVERIFY(read.has_value());
    QCOMPARE(read->secrets, QStringList{u"A.Key"_s});
}

void tst_ManifestReader::anyDamageIsAnAnswer()
{
    const QByteArray complete = completeManifest();
    for (qsizetype i = 0; i < complete.size(); i += 9) {
        (void)readManifest(complete.first(i), u"m"_s);
        for (const char c : {'{', ']', ':', '\n', '"', '*', '\t'}) {
            QByteArray bytes = complete;
            bytes[i] = c;
            const auto read = readManifest(bytes, u"m"_s);
            QVERIFY(read.has_value() || !read.error().remedy.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(tst_ManifestReader)
#include "tst_ManifestReader.moc"
