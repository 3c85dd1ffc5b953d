// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "PackageSamples.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Passwords = 14;
constexpr int Tokens = 14;

QByteArray secretOf(int number)
{
    return "s3cr3t-" + QByteArray::number(number).rightJustified(3, '0') + "-kept";
}

/// A package whose installer tells everybody what it was given, as bad installers do.
Files talkative(const QByteArray &version, const QByteArray &end)
{
    Files files = packageFiles("Talkative", version);
    QByteArray ini = "[Vault]\n";
    QByteArray secrets;
    for (int i = 0; i < Passwords; ++i)
        ini += "p" + QByteArray::number(i) + "Password=\n";
    for (int i = 0; i < Tokens; ++i) {
        ini += "Token" + QByteArray::number(i) + "=\n";
        secrets += (i == 0 ? "" : ", ") + ("Vault.Token" + QByteArray::number(i));
    }
    files["convoy-package.yaml"] = "format: 1\nname: Talkative\nversion: \"" + version
                                   + "\"\nlocale: ENU\n"
                                     "os: [{family: linux, bits: 64}]\nkind: application\nsilentIni: silent.ini\n"
                                     "install: {linux: {command: \"sh install.sh ${silentIni}\"}}\n"
                                     "detect:\n  linux: {file: \"${host.home}/installed.txt\", pattern: \"^(.+)$\"}\n"
                                     "secrets: ["
                                   + secrets + "]\n";
    files["silent.ini"] = ini;
    files["install.sh"] = "cat \"$1\"\ncat \"$1\" >&2\ngrep -c s3cr3t \"$1\" >\"$HOME/given.txt\"\n" + end;
    return files;
}

} // namespace

class tst_Secrets : public QObject
{
    Q_OBJECT
private slots:
    void thirtySecretsAreNowhere();
    void reportsOfFailuresAreMasked();

private:
    [[nodiscard]] QStringList secretOptions() const;
    [[nodiscard]] Answer deploy(const QString &package) const;
    [[nodiscard]] QString filesWithSecrets(const QString &folder) const;
    CommandLine m_cli;
};

QStringList tst_Secrets::secretOptions() const
{
    QStringList options;
    for (int i = 0; i < Passwords + Tokens; ++i) {
        const QString key = i < Passwords ? u"p%1Password"_s.arg(i) : u"Token%1"_s.arg(i - Passwords);
        const QString file = m_cli.file(u"typed/%1"_s.arg(i));
        if (writeFile(file, secretOf(i)))
            options << u"--secret"_s << u"Vault.%1=@%2"_s.arg(key, file);
    }
    return options;
}

Answer tst_Secrets::deploy(const QString &package) const
{
    return m_cli.json(QStringList{u"deploy"_s, u"--package"_s, package, u"--profile"_s, u"install"_s, u"--host"_s,
                                  u"this-computer"_s, u"--yes"_s, u"--verbose"_s, u"--password-file"_s,
                                  m_cli.file(u"typed/login"_s)}
                      + secretOptions());
}

QString tst_Secrets::filesWithSecrets(const QString &folder) const
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        // What the test itself wrote for the program to read.
        if (file.fileName().startsWith(m_cli.file(u"typed"_s)))
            continue;
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains("s3cr3t-"))
            found += file.fileName();
    }
    return found.join(u' ');
}

// proves T18 (repository, payload and logs)
void tst_Secrets::thirtySecretsAreNowhere()
{
    QVERIFY(m_cli.makeRepository());
    QVERIFY(writeFolder(m_cli.file(u"talkative"_s), talkative("1.0", "echo 1.0 >\"$HOME/installed.txt\"\n")));
    const Answer imported = m_cli.run({u"package"_s, u"import"_s, m_cli.file(u"talkative"_s)});
    QVERIFY2(imported.code == 0, imported.err.constData());
    // Somebody gives the secret key of minisign where the public one is wanted.
    QVERIFY(writeFile(m_cli.file(u"typed/minisign.key"_s), "untrusted comment: x\n" + secretOf(28) + '\n'));
    const Answer refused = m_cli.json({u"key"_s, u"add"_s, m_cli.file(u"typed/minisign.key"_s), u"--verbose"_s});
    QCOMPARE(refused.errorCode(), u"key-malformed"_s);
    QVERIFY(writeFile(m_cli.file(u"typed/login"_s), secretOf(29)));
    QCOMPARE(secretOptions().size(), 2 * (Passwords + Tokens));
    const Answer deployed = deploy(u"Talkative"_s);
    QVERIFY2(deployed.code == 0, (deployed.out.right(2000) + deployed.err.right(2000)).constData());
    const Answer log = m_cli.run({u"run"_s, u"log"_s, u"1"_s});
    QVERIFY2(log.out.contains("********"), log.out.constData());
    for (const Answer &answer : {imported, refused, deployed, log})
        QVERIFY(!answer.out.contains("s3cr3t-") && !answer.err.contains("s3cr3t-"));
    // The installer did get them.
    QDirIterator given(m_cli.file(QString()), {u"given.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(given.hasNext());
    QFile count(given.next());
    QVERIFY(count.open(QIODevice::ReadOnly));
    QCOMPARE(count.readAll().trimmed().toInt(), Passwords + Tokens);
    QCOMPARE(filesWithSecrets(m_cli.file(QString())), QString());
}

// proves T18 (reports)
void tst_Secrets::reportsOfFailuresAreMasked()
{
    const QString folder = m_cli.file(u"failing"_s);
    QVERIFY(writeFolder(folder, talkative("2.0", "exit 1\n")));
    QCOMPARE(m_cli.run({u"package"_s, u"import"_s, folder}).code, 0);
    const Answer deployed = deploy(u"Talkative@2.0"_s);
    QCOMPARE(deployed.code, 1);
    const QString run = deployed.json().value(u"run"_s).toString();
    for (const QString &format : {u"html"_s, u"csv"_s}) {
        const QString path = m_cli.file(u"report."_s + format);
        QCOMPARE(m_cli.run({u"run"_s, u"report"_s, run, u"--out"_s, path}).code, 0);
    }
    QFile page(m_cli.file(u"report.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("Token0=********")); // the log is in it, and what the installer said of itself
    QCOMPARE(filesWithSecrets(m_cli.file(QString())), QString());
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_Secrets.moc"
