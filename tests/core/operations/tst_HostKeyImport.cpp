// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepositoryScene.h"
#include "TestSigner.h"
#include "operations/host/HostKeyExport.h"
#include "operations/host/HostKeyImport.h"
#include "repository/access/OperatorStore.h"
#include "repository/integrity/IntegrityStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace convoy::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto One = "SHA256:GfW97vO2GSTjqM+n044QUe+knXHrBKf84k2DLOG+JdU"_L1;
constexpr auto Two = "SHA256:MEk3xBtnwsGnvmhauyQz7RHnLnXqtr3zf/3jC7OyV+w"_L1;

Host host(const QString &name, const QString &pinned = {}, const QString &address = {}, int port = 22)
{
    Host host;
    host.name = name;
    host.address = address;
    host.port = port;
    host.hostKey = pinned;
    return host;
}

QByteArray keyLine(const QByteArray &name, QLatin1StringView fingerprint)
{
    return name + ' ' + fingerprint.latin1() + '\n';
}

} // namespace

class tst_HostKeyImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void signedListsNameTheirSigner();
    void unsignedListsTakeAReason();
    void refusesABadSignature_data();
    void refusesABadSignature();
    void leavesConflictsAlone();
    void takesNothingWhenAKeyCameMeanwhile();
    void asksForTheRightToKeepHosts();
    void exportsWhatCanBeImported();
    void exportsNothingFromNothing();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<RepositoryScene> m_scene;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_HostKeyImport::init()
{
    m_repository.reset();
    m_scene = std::make_unique<RepositoryScene>();
    m_repository = m_scene->open();
    m_repository->setOperator(u"system"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    const TestSigner publisher('a');
    const TestSigner lost('r');
    const auto key = [](const TestSigner &signer, const QByteArray &name) {
        return *MinisignKey::parse(signer.publicKey(name), u"key.pub"_s);
    };
    QVERIFY(m_repository->integrity().addKey(key(publisher, "Milano")));
    QVERIFY(m_repository->integrity().addKey(key(lost, "Lost")));
    const auto revoked = RevocationList::parse(
        "convoy-revoked-keys 1\n" + lost.id().toLatin1() + " 2026-03-01 lost laptop\n", u"revoked"_s);
    QVERIFY(m_repository->integrity().revoke(*revoked));
    QVERIFY(m_repository->hosts().add({host(u"a"_s), host(u"b"_s, Two)}));
}

QString tst_HostKeyImport::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

// proves A09 (in part: a signed list)
void tst_HostKeyImport::signedListsNameTheirSigner()
{
    const QByteArray text = keyLine("a", One) + keyLine("rome", Two);
    const QString path = write(u"keys.txt"_s, text);
    write(u"keys.txt.minisig"_s, TestSigner('a').sign(text));
    const auto preview = previewHostKeys(*m_repository, path);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().english()));
    QVERIFY(preview->isSigned());
    QCOMPARE(preview->pinCount(), 1);
    QCOMPARE(preview->comparison.unknown, QStringList{u"rome"_s});
    QVERIFY(m_repository->hosts().find(u"a"_s)->hostKey.isEmpty()); // looking changes nothing
    QCOMPARE(importHostKeys(*m_repository, *preview, {}).value_or(-1), 1);
    const PinnedKey pinned = m_repository->hosts().keys(u"a"_s)->constFirst();
    QCOMPARE(pinned.fingerprint, One);
    QCOMPARE(pinned.list.signer, TestSigner('a').id());
    QCOMPARE(pinned.list.signerName, u"Milano"_s);
    QCOMPARE(pinned.list.sha256, SignedContent::ofBytes(text, true).sha256);
    const QString said = hostKeyOriginText(pinned).english();
    for (const QString &part : {u"system"_s, u"keys.txt"_s, TestSigner('a').id(), u"Milano"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QCOMPARE(m_repository->hosts().list()->size(), 3); // "rome" was not added
}

// proves A09 (in part: a colleague's list)
void tst_HostKeyImport::unsignedListsTakeAReason()
{
    const auto preview = previewHostKeys(*m_repository, write(u"keys.txt"_s, keyLine("a", One)));
    QVERIFY(preview);
    QVERIFY(!preview->isSigned());
    const auto refused = importHostKeys(*m_repository, *preview, u"  "_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"host-keys-reason-wanted"_s);
    QVERIFY(m_repository->hosts().find(u"a"_s)->hostKey.isEmpty());
    QCOMPARE(importHostKeys(*m_repository, *preview, u"Bruno's, told on the phone"_s).value_or(-1), 1);
    const QString said = hostKeyOriginText(m_repository->hosts().keys(u"a"_s)->constFirst()).english();
    for (const QString &part : {u"system"_s, u"unsigned"_s, u"keys.txt"_s, u"Bruno's, told on the phone"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void tst_HostKeyImport::refusesABadSignature_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("why");
    const QByteArray text = keyLine("a", One);
    const QByteArray good = TestSigner('a').sign(text);
    QTest::newRow("of something else") << TestSigner('a').sign(text + ' ') << u"changed"_s;
    QTest::newRow("revoked") << TestSigner('r').sign(text) << u"lost laptop"_s;
    QTest::newRow("unknown signer") << TestSigner('x').sign(text) << u"does not trust"_s;
    QTest::newRow("comment") << QByteArray(good).replace("timestamp:17", "timestamp:18") << u"comment"_s;
    QTest::newRow("not one") << QByteArray("hello") << u"four lines"_s;
    QTest::newRow("empty") << QByteArray("") << u"empty"_s;
}

// proves A09 (in part: a wrong or revoked signature refuses the whole list)
void tst_HostKeyImport::refusesABadSignature()
{
    QFETCH(QByteArray, signature);
    QFETCH(QString, why);
    const QString path = write(u"keys.txt"_s, keyLine("a", One));
    QVERIFY(!write(u"keys.txt.minisig"_s, signature).isEmpty());
    const auto preview = previewHostKeys(*m_repository, path);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, u"host-keys-signature"_s);
    QCOMPARE(preview.error().kind, ErrorKind::Request);
    QVERIFY2(preview.error().why.english().contains(why), qPrintable(preview.error().english()));
}

// proves A09 (in part: no list replaces a key)
void tst_HostKeyImport::leavesConflictsAlone()
{
    const QByteArray text = keyLine("a", One) + keyLine("b", One);
    const QString path = write(u"keys.txt"_s, text);
    write(u"keys.txt.minisig"_s, TestSigner('a').sign(text));
    const auto preview = previewHostKeys(*m_repository, path);
    QCOMPARE(preview->comparison.openCount(), 1);
    QCOMPARE(importHostKeys(*m_repository, *preview, {}).value_or(-1), 1);
    QCOMPARE(m_repository->hosts().find(u"b"_s)->hostKey, Two);
    // The second time there is nothing left to do, and nothing is written.
    const auto trail = m_scene->trail(u"host-key"_s);
    const auto again = previewHostKeys(*m_repository, path);
    QCOMPARE(again->pinCount(), 0);
    QCOMPARE(importHostKeys(*m_repository, *again, {}).value_or(-1), 0);
    QCOMPARE(m_scene->trail(u"host-key"_s), trail);
}

void tst_HostKeyImport::takesNothingWhenAKeyCameMeanwhile()
{
    QVERIFY(m_repository->hosts().add({host(u"c"_s)}));
    const auto preview = previewHostKeys(*m_repository, write(u"keys.txt"_s, keyLine("a", One) + keyLine("c", One)));
    QVERIFY(m_repository->hosts().trust(u"c"_s, Two, u"anna"_s, u"seen"_s));
    const auto done = importHostKeys(*m_repository, *preview, u"because"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"host-key-pinned-meanwhile"_s);
    QVERIFY(m_repository->hosts().find(u"a"_s)->hostKey.isEmpty());
    QCOMPARE(m_repository->hosts().find(u"c"_s)->hostKey, Two);
}

void tst_HostKeyImport::asksForTheRightToKeepHosts()
{
    const auto preview = previewHostKeys(*m_repository, write(u"keys.txt"_s, keyLine("a", One)));
    QVERIFY(m_repository->operators().add(u"vera"_s, {u"viewer"_s}, {}));
    m_repository->setOperator(u"vera"_s); // sees all hosts
    const auto done = importHostKeys(*m_repository, *preview, u"because"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"not-allowed"_s);
    QCOMPARE(done.error().kind, ErrorKind::Denied);
    m_repository->setOperator(u"nobody"_s); // sees none
    const auto unseen = importHostKeys(*m_repository, *preview, u"because"_s);
    QVERIFY(!unseen);
    QCOMPARE(unseen.error().code, u"host-unknown"_s);
    m_repository->setOperator(u"system"_s);
    QVERIFY(m_repository->hosts().find(u"a"_s)->hostKey.isEmpty());
}

// proves A09 (in part: a colleague's export)
void tst_HostKeyImport::exportsWhatCanBeImported()
{
    QVERIFY(m_repository->hosts().add(
        {host(u"c"_s, One, u"192.0.2.30"_s, 2222), host(u"d"_s, Two, u"2001:db8::4"_s), host(u"e"_s, One + u'=')}));
    const QString path = m_folder->filePath(u"mine.txt"_s);
    const HostKeyExportRequest request{.hosts = *m_repository->hosts().list(),
                                       .path = path,
                                       .madeBy = u"anna\nSHA256:x"_s,
                                       .made = QDateTime::currentDateTimeUtc()};
    const auto done = exportHostKeys(m_repository->hosts(), request);
    QVERIFY2(done, done ? "" : qPrintable(done.error().english()));
    QCOMPARE(done->hosts.size(), 4);
    QCOMPARE(done->withoutKey, QStringList{u"a"_s});
    const auto same = previewHostKeys(*m_repository, path);
    QVERIFY2(same, same ? "" : qPrintable(same.error().english()));
    QCOMPARE(same->origin.sha256, done->sha256);
    QCOMPARE(same->comparison.count(HostKeyOutcome::Same), 4);
    QVERIFY(same->comparison.unknown.isEmpty());
    // A colleague who calls them otherwise finds them by their addresses.
    RepositoryScene other;
    const auto colleague = other.open();
    QVERIFY(colleague->hosts().add({host(u"c2"_s, {}, u"192.0.2.30"_s, 2222), host(u"d2"_s, {}, u"2001:db8::4"_s),
                                    host(u"c3"_s, {}, u"192.0.2.30"_s)}));
    const auto preview = previewHostKeys(*colleague, path);
    QCOMPARE(importHostKeys(*colleague, *preview, u"anna's"_s).value_or(-1), 2);
    QCOMPARE(colleague->hosts().find(u"c2"_s)->hostKey, One);
    QCOMPARE(colleague->hosts().find(u"d2"_s)->hostKey, Two);
    QVERIFY(colleague->hosts().find(u"c3"_s)->hostKey.isEmpty());
}

void tst_HostKeyImport::exportsNothingFromNothing()
{
    HostKeyExportRequest request{.hosts = {host(u"a"_s)},
                                 .path = m_folder->filePath(u"none.txt"_s),
                                 .madeBy = u"anna"_s,
                                 .made = QDateTime::currentDateTimeUtc()};
    QCOMPARE(exportHostKeys(m_repository->hosts(), request).error().code, u"no-host-keys"_s);
    QVERIFY(!QFile::exists(request.path));
    request.hosts = *m_repository->hosts().list();
    request.path = m_folder->filePath(u"no/such/folder.txt"_s);
    QCOMPARE(exportHostKeys(m_repository->hosts(), request).error().code, u"target-unwritable"_s);
}

QTEST_GUILESS_MAIN(tst_HostKeyImport)
#include "tst_HostKeyImport.moc"
