// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HostFarm.h"
#include "RunnerProcess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <memory>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Hosts = 6;
const QString TypedSecret = u"xyzzy-1729"_s;

QStringList hostsOf(const QJsonObject &plan)
{
    QStringList hosts;
    for (const auto &stage : plan.value(u"stages"_s).toArray()) {
        for (const auto &wave : stage.toObject().value(u"waves"_s).toArray()) {
            for (const auto &host : wave.toObject().value(u"hosts"_s).toArray())
                hosts += host.toObject().value(u"host"_s).toString();
        }
    }
    return hosts;
}

QStringList hostsOfResult(const QJsonObject &result, const QString &state)
{
    QStringList hosts;
    for (const auto &host : result.value(u"hosts"_s).toArray()) {
        if (host.toObject().value(u"state"_s) == state)
            hosts += host.toObject().value(u"host"_s).toString();
    }
    return hosts;
}

/// What was typed, as a plan has it: for all hosts, and of these hosts each but the fourth has a place of its own.
QJsonObject typedValues(const QStringList &hosts)
{
    const QJsonObject nothing;
    QJsonObject own;
    for (const QString &host : hosts) {
        if (host == u"host-04"_s)
            continue;
        const QJsonObject site{{u"Place"_s, u"hall "_s + host.last(2)}};
        own.insert(host, QJsonObject{{u"application"_s, nothing}, {u"silent"_s, QJsonObject{{u"Site"_s, site}}}});
    }
    const QJsonObject site{{u"Colour"_s, u"green è"_s}};
    return {{u"application"_s, nothing}, {u"silent"_s, QJsonObject{{u"Site"_s, site}}}, {u"hosts"_s, own}};
}

} // namespace

/// Six hosts of one run: the first is done, the second fails, the third is switched off, the fourth is left out because
/// a question has no answer for it, the fifth is in the middle when the run ends before its time, the sixth never starts.
class tst_RunAgain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fiveSets_data();
    void fiveSets();
    void withItsValues();
    void refusals();

private:
    [[nodiscard]] bool importPackage() const;
    [[nodiscard]] QString parameters() const;
    [[nodiscard]] QString begin() const;
    [[nodiscard]] bool endEarly(const QString &run, const QString &how) const;
    [[nodiscard]] Answer again(const QString &run, const QStringList &options) const;
    [[nodiscard]] bool isStored(const QString &text) const;
    void touch(int host, const QString &name) const;

    std::unique_ptr<HostFarm> m_farm;
    std::unique_ptr<CommandLine> m_cli;
};

void tst_RunAgain::init()
{
    m_farm = std::make_unique<HostFarm>(Hosts);
    QVERIFY2(m_farm->isUp(), qPrintable(m_farm->problem()));
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->makeRepository());
    QVERIFY(importPackage());
    QVERIFY(m_cli->addHosts(m_farm->hosts()));
    touch(0, u"go"_s);
    touch(1, u"break"_s);
    m_farm->stop(2);
}

void tst_RunAgain::cleanup()
{
    if (const qint64 runner = m_cli ? runnerOf(m_cli->repositoryPath()) : 0; runner > 0)
        ::kill(static_cast<pid_t>(runner), SIGKILL);
    m_farm.reset();
    m_cli.reset();
}

void tst_RunAgain::touch(int host, const QString &name) const
{
    QFile file(m_farm->home(host) + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

bool tst_RunAgain::importPackage() const
{
    QDir().mkpath(m_cli->file(u"moody"_s));
    m_cli->write(u"moody/convoy-package.yaml"_s, R"(format: 1
name: Moody
version: "1.0"
install: {linux: {command: "sh install.sh ${silentIni}"}}
detect: {linux: {file: "${host.home}/installed.txt", pattern: "^(.+)$"}}
silentIni: silent.ini
secrets: [Site.Password]
questions:
  - {name: place, title: Place, type: string, required: true, silent: Site.Place}
)");
    m_cli->write(u"moody/silent.ini"_s, "[Site]\nColour=grey\nPlace=\n");
    m_cli->write(u"moody/install.sh"_s, "echo begun >>\"$HOME/begun\"\n"
                                        "[ ! -e \"$HOME/break\" ] || exit 7\n"
                                        "until [ -e \"$HOME/go\" ]; do sleep 0.05; done\n"
                                        "cp \"$1\" \"$HOME/given.ini\"\n"
                                        "echo 1.0 >\"$HOME/installed.txt\"\n");
    return m_cli->run({u"package"_s, u"import"_s, m_cli->file(u"moody"_s)}).code == 0;
}

QString tst_RunAgain::parameters() const
{
    QStringList hosts;
    for (int i = 0; i < Hosts; ++i)
        hosts += m_farm->host(i).name;
    return m_cli->write(u"parameters.json"_s, QJsonDocument(typedValues(hosts)).toJson());
}

/// Gives the run's id once the fifth host's installer is at work.
QString tst_RunAgain::begin() const
{
    const QString secret = m_cli->write(u"secret.txt"_s, TypedSecret.toUtf8());
    const QString values = parameters();
    const Answer answer = m_cli->json({u"deploy"_s, u"--package"_s, u"Moody@1.0"_s, u"--all"_s, u"--parallel"_s, u"1"_s,
                                       u"--parameters"_s, values, u"--secret"_s, u"Site.Password=@"_s + secret,
                                       u"--leave-out-blocked"_s, u"--yes"_s, u"--detach"_s});
    for (const QString &file : {secret, values})
        QFile::remove(file);
    if (answer.code != 0)
        qWarning("%s", (answer.err + answer.out).constData());
    const bool isThere = QTest::qWaitFor([&] { return QFile::exists(m_farm->home(4) + u"/begun"_s); }, 30'000);
    return isThere ? answer.json().value(u"run"_s).toString() : QString();
}

bool tst_RunAgain::endEarly(const QString &run, const QString &how) const
{
    if (how == u"stop"_s) {
        if (m_cli->json({u"run"_s, u"stop"_s, run, u"--now"_s}).code != 0)
            return false;
        return QTest::qWaitFor([&] { return runnerOf(m_cli->repositoryPath()) == 0; }, 20'000);
    }
    const qint64 runner = runnerOf(m_cli->repositoryPath());
    if (runner == 0 || ::kill(static_cast<pid_t>(runner), how == u"crash"_s ? SIGSEGV : SIGKILL) != 0)
        return false;
    return QTest::qWaitFor([&] { return runnerOf(m_cli->repositoryPath()) == 0; }, 20'000);
}

Answer tst_RunAgain::again(const QString &run, const QStringList &options) const
{
    return m_cli->json(QStringList{u"run"_s, u"again"_s, run} + options);
}

bool tst_RunAgain::isStored(const QString &text) const
{
    QDirIterator files(QFileInfo(m_cli->repositoryPath()).path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
            return true;
    }
    return false;
}

void tst_RunAgain::fiveSets_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"stop", "kill", "crash"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

// proves T17 (in part: stop, kill, crash), A14
void tst_RunAgain::fiveSets()
{
    QFETCH(QString, how);
    const QString run = begin();
    QCOMPARE(run, u"1"_s);
    QVERIFY(endEarly(run, how));
    const Answer watched = m_cli->json({u"run"_s, u"watch"_s, run});
    QCOMPARE(watched.code, 5);
    QCOMPARE(hostsOfResult(watched.json(), u"stopped"_s), QStringList{u"host-05"_s});
    for (const QString &name : {u"begun"_s, u"go"_s})
        QFile::remove(m_farm->home(4) + u'/' + name);

    const QList<std::pair<QStringList, QStringList>> sets{
        {{u"--failed"_s}, {u"host-02"_s}},
        {{u"--unreachable"_s}, {u"host-03"_s}},
        {{u"--not-started"_s}, {u"host-05"_s, u"host-06"_s}},
        {{u"--skipped"_s}, {u"host-04"_s}},
        {{u"--host"_s, u"host-06,host-01"_s}, {u"host-01"_s, u"host-06"_s}},
        {{u"--failed"_s, u"--host"_s, u"host-06"_s}, {u"host-02"_s, u"host-06"_s}},
        {{}, {u"host-02"_s, u"host-03"_s, u"host-05"_s, u"host-06"_s}},
    };
    for (const auto &[options, hosts] : sets) {
        const Answer planned = again(run, options + QStringList{u"--dry-run"_s, u"--stored-facts"_s});
        // Of the third nothing is known, the fourth has no answer: both block.
        QCOMPARE(planned.code, hosts.contains(u"host-03"_s) || hosts.contains(u"host-04"_s) ? 3 : 0);
        QCOMPARE(hostsOf(planned.json()), hosts);
        QCOMPARE(planned.json().value(u"again"_s).toString(), run);
        QCOMPARE(planned.json().value(u"limits"_s).toObject().value(u"parallel"_s).toInt(), 1);
        QCOMPARE(planned.json().value(u"parameters"_s).toObject(), typedValues(hosts));
    }
    QVERIFY(isStored(u"hall "_s)); // what is typed and kept is found in the same way
    QVERIFY(!isStored(TypedSecret));
}

// proves T17 (in part: stop), A14 (the new run has the old one's values, asks for secrets alone, and names it)
void tst_RunAgain::withItsValues()
{
    const QString run = begin();
    QVERIFY(endEarly(run, u"stop"_s));
    QVERIFY(m_farm->start(2));
    for (const int host : {1, 2, 4, 5}) {
        QFile::remove(m_farm->home(host) + u"/break"_s);
        touch(host, u"go"_s);
    }
    const Answer without = again(run, {u"--yes"_s});
    QCOMPARE(without.code, 2);
    QCOMPARE(without.errorCode(), u"secret-missing"_s);
    const QString secret = m_cli->write(u"secret.txt"_s, TypedSecret.toUtf8());
    const Answer second = again(run, {u"--yes"_s, u"--secret"_s, u"Site.Password=@"_s + secret});
    QFile::remove(secret);
    QVERIFY2(second.code == 0, (second.err + second.out).constData());
    QCOMPARE(second.json().value(u"counts"_s).toObject(), (QJsonObject{{u"done"_s, 4}}));
    for (const int host : {1, 2, 4, 5}) {
        QFile given(m_farm->home(host) + u"/given.ini"_s);
        QVERIFY(given.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(given.readAll()), u"[Site]\nColour=green è\nPlace=hall %1\nPassword=%2\n"_s.arg(
                                                         m_farm->host(host).name.last(2), TypedSecret));
    }
    const QJsonObject shown =
        m_cli->json({u"run"_s, u"show"_s, u"2"_s}).json().value(u"runs"_s).toArray().at(0).toObject();
    QCOMPARE(shown.value(u"again"_s).toString(), run);
    // What is done is found there, and left alone.
    m_cli->write(u"secret.txt"_s, TypedSecret.toUtf8());
    const Answer third =
        again(run, {u"--yes"_s, u"--host"_s, u"host-01"_s, u"--secret"_s, u"Site.Password=@"_s + secret});
    QFile::remove(secret);
    QCOMPARE(hostsOfResult(third.json(), u"skipped"_s), QStringList{u"host-01"_s});
    QVERIFY(!isStored(TypedSecret));
}

void tst_RunAgain::refusals()
{
    QCOMPARE(again(u"99"_s, {u"--yes"_s}).errorCode(), u"run-unknown"_s);
    QCOMPARE(again(u"99"_s, {}).errorCode(), u"not-confirmed"_s);
    const QString run = begin();
    const Answer early = again(run, {u"--yes"_s});
    QCOMPARE(early.code, 2);
    QCOMPARE(early.errorCode(), u"run-not-ended"_s);
    for (const int host : {4, 5})
        touch(host, u"go"_s);
    QCOMPARE(m_cli->json({u"run"_s, u"watch"_s, run}).code, 1);
    QCOMPARE(again(run, {u"--yes"_s, u"--host"_s, u"this-computer"_s}).errorCode(), u"host-not-in-run"_s);
    const Answer none = again(run, {u"--yes"_s, u"--not-started"_s});
    QCOMPARE(none.code, 3);
    QCOMPARE(none.errorCode(), u"nothing-to-run"_s);
    QCOMPARE(m_cli->json({u"package"_s, u"delete"_s, u"Moody@1.0"_s, u"--yes"_s, u"--force"_s}).code, 0);
    QCOMPARE(again(run, {u"--yes"_s}).errorCode(), u"package-unknown"_s);
    QCOMPARE(m_cli->json({u"run"_s, u"list"_s}).json().value(u"runs"_s).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(tst_RunAgain)
#include "tst_RunAgain.moc"
