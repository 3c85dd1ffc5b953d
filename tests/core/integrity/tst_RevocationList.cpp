// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestSigner.h"
#include "integrity/RevocationList.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;
using test::TestSigner;

class tst_RevocationList : public QObject
{
    Q_OBJECT
private slots:
    void whatMinisignSigned()
    {
        const QString folder = QStringLiteral(CONVOY_TEST_DATA "/signatures/");
        const Result<MinisignKey> publisher = MinisignKey::read(folder + u"publisher.pub"_s);
        const Result<MinisignKey> other = MinisignKey::read(folder + u"other.pub"_s);
        QVERIFY(publisher && other);
        const auto list = RevocationList::read(folder + u"revoked-keys.txt"_s, ringOf(*publisher));
        QVERIFY2(list, list ? "" : qPrintable(list.error().english()));
        QCOMPARE(list->keys.size(), 1);
        QCOMPARE(list->keys.first().id, other->id);
        QCOMPARE(list->keys.first().since, QDate(2026, 3, 1));
        QCOMPARE(list->keys.first().reason, u"lost laptop"_s);
        QCOMPARE(list->keys.first().listSigner, publisher->id);
    }

    void notAccepted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("signature"); ///< empty: no file
        QTest::addColumn<QString>("code");
        const QByteArray list = "convoy-revoked-keys 1\n0123456789ABCDEF 2026-01-01 lost\n";
        const TestSigner known('a');
        QTest::newRow("no signature") << list << QByteArray() << u"revocations-unsigned"_s;
        QTest::newRow("changed") << list + "\n" << known.sign(list) << u"revocations-signature"_s;
        QTest::newRow("of somebody else") << list << TestSigner('b').sign(list) << u"revocations-signature"_s;
        QTest::newRow("of a revoked key") << list << TestSigner('r').sign(list) << u"revocations-signature"_s;
        QTest::newRow("signature of another kind") << list << QByteArray("hello") << u"signature-malformed"_s;
        for (const QByteArray &bad :
             {QByteArray("hello\n"), QByteArray("convoy-revoked-keys 2\n"),
              "convoy-revoked-keys 1\n0123 2026-01-01 x"_ba, "convoy-revoked-keys 1\n0123456789ABCDEF 2026-02-30 x"_ba,
              "convoy-revoked-keys 1\n0123456789ABCDEF\n"_ba, "convoy-revoked-keys 1\n0123456789ABCDEF 2026-01-01\n"_ba,
              "convoy-revoked-keys 1\n\xff\xfe"_ba, ""_ba})
            QTest::addRow("malformed: %s", bad.simplified().constData())
                << bad << known.sign(bad) << u"revocations-malformed"_s;
    }
    void notAccepted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, signature);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"revoked.txt"_s);
        QVERIFY(write(path, text));
        if (!signature.isEmpty())
            QVERIFY(write(path + u".minisig"_s, signature));
        const Result<MinisignKey> known = MinisignKey::parse(TestSigner('a').publicKey(), {});
        const Result<MinisignKey> revoked = MinisignKey::parse(TestSigner('r').publicKey(), {});
        const KeyRing ring(
            {{*known, {}, {}}, {*revoked, {}, {}}},
            {RevokedKey{
                .id = revoked->id, .since = {}, .reason = {}, .listSigner = {}, .recorded = {}, .recordedBy = {}}});
        const auto list = RevocationList::read(path, ring);
        QVERIFY(!list);
        QTEST(list.error().code, "code");
        QVERIFY(!list.error().text().isEmpty());
    }

private:
    static KeyRing ringOf(const MinisignKey &key) { return KeyRing({TrustedKey{key, {}, {}}}, {}); }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
};

QTEST_GUILESS_MAIN(tst_RevocationList)
#include "tst_RevocationList.moc"
