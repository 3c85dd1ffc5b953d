// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <utility>

using namespace convoy::test;
using namespace Qt::StringLiterals;

/// Two operators of different tenants, through the shipped program.
class tst_AccessCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void contractKeys();
    void tenantsSeeTheirOwn();
    void copyIsSeenAtOnce();
    void refusals_data();
    void refusals();
    void refusedImportSaysSo();
    void replaceTakesThePrivilege();
    void deploymentsAreRefusedBeforePrerequisites();
    void editing();
    void auditIsFilteredAndVerified();
    void strangersAreTold();
    void deletesForGoodOrNotAtAll();
    void backupIsRestored();

private:
    [[nodiscard]] Answer as(const QString &who, const QStringList &arguments) const;
    [[nodiscard]] QStringList seenBy(const QString &who) const;
    std::unique_ptr<CommandLine> m_cli;
};

Answer tst_AccessCommands::as(const QString &who, const QStringList &arguments) const
{
    return m_cli->bare(
        arguments
        + QStringList{u"--repository"_s, u"sqlite:"_s + m_cli->repositoryPath(), u"--operator"_s, who, u"--json"_s});
}

QStringList tst_AccessCommands::seenBy(const QString &who) const
{
    QStringList versions;
    const Answer listed = as(who, {u"package"_s, u"list"_s});
    for (const QJsonValue &package : listed.json().value(u"packages"_s).toArray())
        versions += package.toObject().value(u"version"_s).toString();
    return listed.code == 0 ? versions : QStringList{QString::fromUtf8(listed.out)};
}

/// The sample media's two versions: the older one is Blue's, the newer one Red's.
void tst_AccessCommands::init()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    QStringList archives = QDir(CommandLine::sampleMedia()).entryList({u"IP_*"_s}, QDir::Files, QDir::Name);
    QCOMPARE(archives.size(), 2);
    const QStringList tenants{u"Blue"_s, u"Red"_s};
    const QStringList operators{u"anna"_s, u"ben"_s};
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(m_cli->run({u"tenant"_s, u"add"_s, tenants.at(i)}).code, 0);
        QCOMPARE(m_cli->run({u"operator"_s, u"add"_s, operators.at(i)}).code, 0);
        QCOMPARE(
            m_cli->run({u"operator"_s, u"grant"_s, operators.at(i), u"viewer"_s, u"--tenant"_s, tenants.at(i)}).code,
            0);
        const Answer imported =
            m_cli->run({u"package"_s, u"import"_s, QDir(CommandLine::sampleMedia()).filePath(archives.at(i)),
                        u"--tenant"_s, tenants.at(i)});
        QVERIFY2(imported.code == 0, imported.err.constData());
    }
}

void tst_AccessCommands::contractKeys()
{
    const auto first = [&](const QStringList &arguments, const QString &list) {
        return keysOf(m_cli->json(arguments).json().value(list).toArray().at(0).toObject());
    };
    QCOMPARE(first({u"tenant"_s, u"list"_s}, u"tenants"_s), (QStringList{u"hosts"_s, u"name"_s, u"packages"_s}));
    QCOMPARE(first({u"operator"_s, u"list"_s}, u"operators"_s), (QStringList{u"grants"_s, u"name"_s}));
    QCOMPARE(first({u"role"_s, u"list"_s}, u"roles"_s), (QStringList{u"kind"_s, u"name"_s, u"privileges"_s}));
    QCOMPARE(first({u"audit"_s, u"list"_s}, u"entries"_s),
             (QStringList{u"action"_s, u"at"_s, u"detail"_s, u"hash"_s, u"id"_s, u"operator"_s, u"subject"_s}));
    const QJsonObject verdict = m_cli->json({u"audit"_s, u"verify"_s}).json();
    QCOMPARE(verdict.value(u"intact"_s).toBool(), true);
    QVERIFY(verdict.value(u"entries"_s).toInt() > 8);
    QVERIFY(verdict.contains(u"firstBroken"_s) && verdict.value(u"firstBroken"_s).isNull());
}

// proves G001, G005
void tst_AccessCommands::tenantsSeeTheirOwn()
{
    QCOMPARE(seenBy(u"tester"_s).size(), 2);
    const QStringList annas = seenBy(u"anna"_s);
    const QStringList bens = seenBy(u"ben"_s);
    QCOMPARE(annas.size(), 1);
    QCOMPARE(bens.size(), 1);
    QVERIFY(annas != bens);
    QCOMPARE(as(u"anna"_s, {u"package"_s, u"show"_s, u"1"_s}).code, 0);
    for (const QString &name : {u"2"_s, u"EchoSrv@"_s + bens.constFirst()}) {
        QCOMPARE(m_cli->run({u"package"_s, u"show"_s, name}).code, 0);
        for (const QStringList &arguments :
             {QStringList{u"package"_s, u"show"_s, name}, QStringList{u"package"_s, u"verify"_s, name},
              QStringList{u"package"_s, u"delete"_s, name, u"--yes"_s},
              QStringList{u"plan"_s, u"--package"_s, name, u"--all"_s},
              QStringList{u"deploy"_s, u"--package"_s, name, u"--all"_s, u"--yes"_s}}) {
            const Answer answer = as(u"anna"_s, arguments);
            QCOMPARE(answer.code, 2);
            QCOMPARE(answer.errorCode(), u"package-unknown"_s);
        }
    }
    // Not in a count either.
    QCOMPARE(as(u"anna"_s, {u"repository"_s, u"info"_s}).json().value(u"packages"_s).toInt(), 1);
    QCOMPARE(
        as(u"anna"_s, {u"package"_s, u"list"_s, u"--tenant"_s, u"Red"_s}).json().value(u"packages"_s).toArray().size(),
        0);
    QCOMPARE(as(u"anna"_s, {u"tenant"_s, u"list"_s}).json().value(u"tenants"_s).toArray().size(), 1);

    QCOMPARE(m_cli->run({u"host"_s, u"add"_s, u"crimson"_s, u"--tenant"_s, u"Red"_s}).code, 0);
    QCOMPARE(as(u"ben"_s, {u"host"_s, u"show"_s, u"crimson"_s}).code, 0);
    const Answer hidden = as(u"anna"_s, {u"host"_s, u"show"_s, u"crimson"_s});
    QCOMPARE(hidden.code, 2);
    QCOMPARE(hidden.errorCode(), u"host-unknown"_s);
}

// proves G086
void tst_AccessCommands::copyIsSeenAtOnce()
{
    const Answer copied = m_cli->json({u"package"_s, u"copy"_s, u"2"_s, u"--tenant"_s, u"Blue"_s});
    QVERIFY2(copied.code == 0, copied.err.constData());
    QCOMPARE(copied.json().value(u"packages"_s).toArray().at(0).toObject().value(u"tenants"_s).toArray().size(), 2);
    QCOMPARE(seenBy(u"anna"_s).size(), 2);
    QCOMPARE(seenBy(u"ben"_s).size(), 1);
    QCOMPARE(m_cli->json({u"package"_s, u"copy"_s, u"2"_s, u"--tenant"_s, u"Nowhere"_s}).errorCode(),
             u"tenant-unknown"_s);
    QCOMPARE(m_cli->json({u"package"_s, u"copy"_s, u"2"_s}).errorCode(), u"missing-option"_s);
}

void tst_AccessCommands::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("delete") << QStringList{u"package"_s, u"delete"_s, u"1"_s, u"--yes"_s, u"--force"_s};
    QTest::newRow("delete, not confirmed") << QStringList{u"package"_s, u"delete"_s, u"1"_s};
    QTest::newRow("edit") << QStringList{u"package"_s, u"edit"_s, u"1"_s, u"--group"_s, u"x"_s};
    QTest::newRow("copy") << QStringList{u"package"_s, u"copy"_s, u"1"_s, u"--tenant"_s, u"Blue"_s};
    QTest::newRow("save") << QStringList{u"package"_s, u"save"_s, u"1"_s, u"--to"_s, u"/nowhere/echo.zip"_s};
    QTest::newRow("add a tenant") << QStringList{u"tenant"_s, u"add"_s, u"Green"_s};
    QTest::newRow("remove a tenant") << QStringList{u"tenant"_s, u"remove"_s, u"Environment"_s};
    QTest::newRow("add an operator") << QStringList{u"operator"_s, u"add"_s, u"eve"_s};
    QTest::newRow("grant") << QStringList{u"operator"_s, u"grant"_s, u"anna"_s, u"administrator"_s};
    QTest::newRow("add a host") << QStringList{u"host"_s, u"add"_s, u"eve"_s};
    QTest::newRow("verify all") << QStringList{u"repository"_s, u"verify"_s};
    QTest::newRow("back up") << QStringList{u"repository"_s, u"backup"_s, u"/nowhere/copy"_s};
}

// proves G091
void tst_AccessCommands::refusals()
{
    QFETCH(const QStringList, arguments);
    const QByteArray before = m_cli->contents();
    const Answer refused = as(u"anna"_s, arguments);
    QCOMPARE(refused.code, 4);
    QCOMPARE(refused.errorCode(), u"not-allowed"_s);
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(m_cli->contents(), before);
    const Answer trail = m_cli->json({u"audit"_s, u"list"_s, u"--action"_s, u"refused"_s, u"--by"_s, u"anna"_s});
    QCOMPARE(trail.json().value(u"entries"_s).toArray().size(), 1);
}

void tst_AccessCommands::refusedImportSaysSo()
{
    const QByteArray before = m_cli->contents();
    const Answer refused = as(u"anna"_s, {u"package"_s, u"import"_s, CommandLine::sampleMedia()});
    QCOMPARE(refused.code, 4);
    QCOMPARE(refused.json().value(u"imported"_s).toArray().size(), 0);
    QCOMPARE(refused.json().value(u"refused"_s).toArray().at(0).toObject().value(u"code"_s).toString(),
             u"not-allowed"_s);
    QCOMPARE(m_cli->contents(), before);
}

// proves G050, G051, G052
void tst_AccessCommands::replaceTakesThePrivilege()
{
    const QString medium = CommandLine::sampleMedia();
    const QStringList again{u"package"_s, u"import"_s, medium, u"--only"_s,
                            u"EchoSrv@"_s + seenBy(u"anna"_s).constFirst()};
    QCOMPARE(m_cli->run({u"operator"_s, u"grant"_s, u"anna"_s, u"import"_s, u"--tenant"_s, u"Blue"_s}).code, 0);
    const auto codeOf = [](const Answer &answer) {
        return answer.json().value(u"refused"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    };
    const QByteArray before = m_cli->contents();
    const Answer twice = as(u"anna"_s, again);
    QCOMPARE(twice.code, 2);
    QCOMPARE(codeOf(twice), u"package-exists"_s);
    const Answer refused = as(u"anna"_s, again + QStringList{u"--replace"_s});
    QCOMPARE(refused.code, 4);
    QCOMPARE(codeOf(refused), u"not-allowed"_s);
    QCOMPARE(m_cli->contents(), before);
    QCOMPARE(m_cli->run({u"operator"_s, u"grant"_s, u"anna"_s, u"replace"_s, u"--tenant"_s, u"Blue"_s}).code, 0);
    const Answer replaced = as(u"anna"_s, again + QStringList{u"--replace"_s});
    QVERIFY2(replaced.code == 0, replaced.err.constData());
    QCOMPARE(seenBy(u"anna"_s).size(), 1);
    QVERIFY(m_cli->json({u"audit"_s, u"list"_s, u"--action"_s, u"package-replaced"_s})
                .json()
                .value(u"entries"_s)
                .toArray()
                .size()
            == 1);
}

void tst_AccessCommands::deploymentsAreRefusedBeforePrerequisites()
{
    const Answer refused = as(u"anna"_s, {u"deploy"_s, u"--package"_s, u"1"_s, u"--host"_s, u"this-computer"_s,
                                          u"--stored-facts"_s, u"--yes"_s});
    QCOMPARE(refused.code, 4);
    QCOMPARE(refused.errorCode(), u"not-allowed"_s);
    QCOMPARE(m_cli->json({u"run"_s, u"list"_s}).json().value(u"runs"_s).toArray().size(), 0);
}

// proves G022, G029, G030
void tst_AccessCommands::editing()
{
    const Answer edited = m_cli->json(
        {u"package"_s, u"edit"_s, u"1"_s, u"--description"_s, u"Answers, kindly"_s, u"--group"_s, u"A new group"_s});
    QVERIFY2(edited.code == 0, edited.err.constData());
    const QJsonObject package =
        m_cli->json({u"package"_s, u"show"_s, u"1"_s}).json().value(u"packages"_s).toArray().at(0).toObject();
    QCOMPARE(package.value(u"description"_s).toString(), u"Answers, kindly"_s);
    QCOMPARE(package.value(u"group"_s).toString(), u"A new group"_s);
    QCOMPARE(package.value(u"nickname"_s).toString(), u"EchoSrv"_s);
    const Answer nothing = m_cli->json({u"package"_s, u"edit"_s, u"1"_s});
    QCOMPARE(nothing.code, 2);
    QCOMPARE(nothing.errorCode(), u"missing-option"_s);
}

void tst_AccessCommands::auditIsFilteredAndVerified()
{
    const auto ids = [&](const QStringList &options) {
        QList<int> found;
        const Answer answer = m_cli->json(QStringList{u"audit"_s, u"list"_s} + options);
        for (const QJsonValue &entry : answer.json().value(u"entries"_s).toArray())
            found += entry.toObject().value(u"id"_s).toInt();
        return found;
    };
    QCOMPARE(ids({u"--limit"_s, u"2"_s}).size(), 2);
    QVERIFY(ids({u"--limit"_s, u"2"_s}).at(0) > ids({u"--limit"_s, u"2"_s}).at(1));
    QCOMPARE(ids({u"--action"_s, u"tenant-added"_s}).size(), 2);
    QCOMPARE(ids({u"--subject"_s, u"echo"_s}).size(), 2);
    QCOMPARE(ids({u"--by"_s, u"nobody"_s}).size(), 0);
    QCOMPARE(ids({u"--since"_s, u"2999-01-01"_s}).size(), 0);
    QVERIFY(!ids({u"--since"_s, u"2020-01-01T00:00:00Z"_s}).isEmpty());
    QCOMPARE(m_cli->json({u"audit"_s, u"list"_s, u"--since"_s, u"soon"_s}).errorCode(), u"bad-value"_s);
    QCOMPARE(m_cli->json({u"audit"_s, u"list"_s, u"--limit"_s, u"0"_s}).errorCode(), u"bad-value"_s);
    QCOMPARE(m_cli->run({u"audit"_s, u"verify"_s}).code, 0);
}

void tst_AccessCommands::strangersAreTold()
{
    QCOMPARE(seenBy(u"eve"_s), QStringList());
    const Answer answer = as(u"eve"_s, {u"package"_s, u"list"_s});
    QVERIFY(answer.err.contains("eve"));
    const Answer denied = as(u"eve"_s, {u"tenant"_s, u"add"_s, u"Green"_s});
    QCOMPARE(denied.code, 4);
}

// proves G089, G090
void tst_AccessCommands::deletesForGoodOrNotAtAll()
{
    const auto payloads = [&] {
        const QJsonObject info = m_cli->json({u"repository"_s, u"info"_s}).json();
        return std::pair(info.value(u"packages"_s).toInt(), QFileInfo(m_cli->repositoryPath() + u"-payload"_s).size());
    };
    const auto before = payloads();
    const QByteArray contents = m_cli->contents();
    const Answer asked = m_cli->json({u"package"_s, u"delete"_s, u"1"_s}); // nobody says yes
    QCOMPARE(asked.code, 2);
    QCOMPARE(asked.errorCode(), u"not-confirmed"_s);
    QCOMPARE(m_cli->contents(), contents);
    const Answer deleted = m_cli->json({u"package"_s, u"delete"_s, u"1"_s, u"--yes"_s});
    QVERIFY2(deleted.code == 0, deleted.err.constData());
    QCOMPARE(m_cli->json({u"package"_s, u"show"_s, u"1"_s}).errorCode(), u"package-unknown"_s);
    QCOMPARE(payloads().first, before.first - 1);
    QVERIFY(payloads().second < before.second); // the bytes are gone, too
    QCOMPARE(m_cli->run({u"repository"_s, u"verify"_s}).code, 0);
}

void tst_AccessCommands::backupIsRestored()
{
    const QString backup = m_cli->file(u"backup.sqlite"_s);
    const QString elsewhere = m_cli->file(u"elsewhere/restored.sqlite"_s);
    const auto restore = [&](const QString &who, const QString &to) {
        return m_cli->bare({u"repository"_s, u"restore"_s, backup, u"--repository"_s, u"sqlite:"_s + to,
                            u"--operator"_s, who, u"--json"_s});
    };
    QCOMPARE(restore(u"tester"_s, elsewhere).errorCode(), u"backup-incomplete"_s);
    QCOMPARE(m_cli->run({u"repository"_s, u"backup"_s, backup}).code, 0);
    QCOMPARE(restore(u"tester"_s, m_cli->repositoryPath()).errorCode(), u"repository-exists"_s);
    QCOMPARE(restore(u"anna"_s, elsewhere).code, 4);
    QVERIFY(!QFile::exists(elsewhere));
    const Answer restored = restore(u"tester"_s, elsewhere);
    QVERIFY2(restored.code == 0, restored.err.constData());
    QCOMPARE(restored.json().value(u"packages"_s).toInt(), 2);
    const auto verify = [&](const QString &path) {
        return m_cli->bare(
            {u"repository"_s, u"verify"_s, u"--repository"_s, u"sqlite:"_s + path, u"--operator"_s, u"tester"_s});
    };
    QCOMPARE(verify(elsewhere).code, 0);
    QCOMPARE(
        QDir(m_cli->file(u"elsewhere"_s)).entryList(QDir::Files | QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot),
        (QStringList{u"restored.sqlite"_s, u"restored.sqlite-payload"_s}));

    // One flipped bit in the copy of the packages: nothing is restored.
    const QString archive = QDir(CommandLine::sampleMedia()).entryList({u"IP_*"_s}, QDir::Files, QDir::Name).at(0);
    QFile medium(QDir(CommandLine::sampleMedia()).filePath(archive));
    QVERIFY(medium.open(QIODevice::ReadOnly));
    const QByteArray imported = medium.readAll();
    QFile payload(backup + u"-payload"_s);
    QVERIFY(payload.open(QIODevice::ReadWrite));
    const QByteArray bytes = payload.readAll();
    const qsizetype place = bytes.indexOf(imported.sliced(imported.size() / 2, 32));
    QVERIFY(place > 0);
    QVERIFY(payload.seek(place));
    QCOMPARE(payload.write(QByteArray(1, char(bytes.at(place) ^ 1))), 1);
    payload.close();
    const QString third = m_cli->file(u"third.sqlite"_s);
    QCOMPARE(restore(u"tester"_s, third).errorCode(), u"package-damaged"_s);
    QVERIFY(!QFile::exists(third) && !QFile::exists(third + u"-payload"_s));
}

QTEST_GUILESS_MAIN(tst_AccessCommands)
#include "tst_AccessCommands.moc"
