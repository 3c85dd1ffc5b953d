// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestSigner.h"
#include "integrity/KeyRing.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace convoy;
using namespace Qt::StringLiterals;
using test::TestSigner;

namespace {

QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(CONVOY_TEST_DATA "/signatures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

KeyRing ringOf(const QByteArray &publicKey)
{
    const Result<MinisignKey> key = MinisignKey::parse(publicKey, u"test.pub"_s);
    return key ? KeyRing({TrustedKey{*key, {}, {}}}, {}) : KeyRing();
}

SignatureState judged(const KeyRing &ring, const QByteArray &signature, const QByteArray &content)
{
    const Result<MinisignSignature> parsed = MinisignSignature::parse(signature, u"x.minisig"_s);
    return parsed ? ring.judge(*parsed, SignedContent::ofBytes(content, parsed->isPrehashed)) : SignatureState::None;
}

QByteArray lineOf(const QByteArray &text, int line)
{
    return text.split('\n').value(line);
}

} // namespace

/// Against files that minisign 0.12 made, and against every byte that could be changed in them.
class tst_Minisign : public QObject
{
    Q_OBJECT
private slots:
    void whatMinisignSigned_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QDateTime>("at");
        QTest::newRow("prehashed") << u"prehashed.minisig"_s << QDateTime(QDate(2026, 1, 1), QTime(), QTimeZone::UTC);
        QTest::newRow("legacy") << u"legacy.minisig"_s << QDateTime(QDate(2026, 1, 1), QTime(0, 0, 1), QTimeZone::UTC);
    }
    void whatMinisignSigned()
    {
        QFETCH(QString, file);
        const KeyRing ring = ringOf(data(u"publisher.pub"_s));
        QCOMPARE(ring.trusted().size(), 1);
        QCOMPARE(ring.trusted().first().key.id, u"0DEF42A509BFFCA2"_s);
        QCOMPARE(ring.trusted().first().key.name, u"Publisher of the samples"_s);
        const QByteArray content = data(u"content.txt"_s);
        QVERIFY(judged(ring, data(file), content) == SignatureState::Good);
        QVERIFY(judged(ring, data(file), content + ' ') == SignatureState::Bad);
        QVERIFY(judged(ringOf(data(u"other.pub"_s)), data(file), content) == SignatureState::UnknownSigner);
        QTEST(MinisignSignature::parse(data(file), file)->signedAt(), "at");
    }

    void noByteOfASignatureMayChange()
    {
        const QByteArray content = data(u"content.txt"_s);
        const QByteArray signature = data(u"prehashed.minisig"_s);
        const KeyRing ring = ringOf(data(u"publisher.pub"_s));
        // The first line is not covered by anything: that is what minisign calls untrusted.
        for (qsizetype i = signature.indexOf('\n') + 1; i < signature.size() - 1; ++i) {
            QByteArray changed = signature;
            changed[i] = char(changed.at(i) ^ 1);
            QVERIFY2(judged(ring, changed, content) != SignatureState::Good, QByteArray::number(i).constData());
        }
    }

    void aChangedCommentIsToldApart()
    {
        const QByteArray content = data(u"content.txt"_s);
        const KeyRing ring = ringOf(data(u"publisher.pub"_s));
        const QByteArray changed = data(u"prehashed.minisig"_s).replace("timestamp:1767225600", "timestamp:1767225699");
        QVERIFY(judged(ring, changed, content) == SignatureState::CommentBad);
        QCOMPARE(signatureWord(SignatureState::CommentBad), u"bad"_s);
    }

    void windowsLineEndsAreRead()
    {
        const KeyRing ring = ringOf(data(u"publisher.pub"_s).replace("\n", "\r\n"));
        QVERIFY(judged(ring, data(u"prehashed.minisig"_s).replace("\n", "\r\n"), data(u"content.txt"_s))
                == SignatureState::Good);
    }

    void revokedBeforeEverything()
    {
        const TestSigner signer('a');
        const KeyRing trusted = ringOf(signer.publicKey());
        QVERIFY(judged(trusted, signer.sign("x"), "x") == SignatureState::Good);
        QVERIFY(judged(trusted, signer.sign("x", TestSigner::Kind::Legacy), "x") == SignatureState::Good);
        const RevokedKey revoked{.id = signer.id(),
                                 .since = QDate(2026, 1, 1),
                                 .reason = {},
                                 .listSigner = {},
                                 .recorded = {},
                                 .recordedBy = {}};
        const KeyRing ring(trusted.trusted(), {revoked});
        QVERIFY(judged(ring, signer.sign("x"), "x") == SignatureState::Revoked);
        QVERIFY(judged(KeyRing({}, {revoked}), signer.sign("x"), "y") == SignatureState::Revoked);
    }

    void malformedSignatures_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = TestSigner('a').sign("x");
        const QByteArray second = lineOf(good, 1);
        const auto with = [&](int line, const QByteArray &text) {
            QList<QByteArray> lines = good.split('\n');
            lines[line] = text;
            return lines.join('\n');
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("much too long") << QByteArray(100'000, 'x');
        QTest::newRow("cut") << good.first(good.lastIndexOf("trusted"));
        QTest::newRow("no untrusted comment") << with(0, "hello");
        QTest::newRow("not base64") << with(1, "****" + second.mid(4));
        QTest::newRow("another algorithm") << with(1, ("RS" + QByteArray::fromBase64(second).mid(2)).toBase64());
        QTest::newRow("no trusted comment") << with(2, "hello");
        QTest::newRow("short comment signature") << with(3, lineOf(good, 3).first(40));
    }
    void malformedSignatures()
    {
        QFETCH(QByteArray, text);
        const Result<MinisignSignature> parsed = MinisignSignature::parse(text, u"x.minisig"_s);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, u"signature-malformed"_s);
        QVERIFY(!m_reasons.contains(parsed.error().why.english()));
        m_reasons += parsed.error().why.english();
    }

    void malformedKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = TestSigner('a').publicKey();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("secret key") << QByteArray("untrusted comment: x\n" + QByteArray(158, 'R').toBase64());
        QTest::newRow("signature") << TestSigner('a').sign("x");
        QTest::newRow("cut") << good.chopped(5);
        QTest::newRow("another algorithm") << ("XX" + QByteArray::fromBase64(lineOf(good, 1)).mid(2)).toBase64();
        QTest::newRow("long") << QByteArray(100'000, 'x');
    }
    void malformedKeys()
    {
        QFETCH(QByteArray, text);
        const Result<MinisignKey> key = MinisignKey::parse(text, u"x.pub"_s);
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"key-malformed"_s);
    }

    void keysComeBackAsTheyWere()
    {
        const QByteArray file = TestSigner('b').publicKey("Plant 7");
        const Result<MinisignKey> key = MinisignKey::parse(file, u"x.pub"_s);
        QVERIFY(key);
        QCOMPARE(key->id, TestSigner('b').id());
        QCOMPARE(key->text(), lineOf(file, 1));
        QCOMPARE(MinisignKey::parse(key->text(), {})->bytes, key->bytes);
        QCOMPARE(MinisignKey::parse(TestSigner('b').publicKey("a\u202Eb\x1b[1m"), {})->name.contains(QChar(0x1b)),
                 false);
    }

private:
    QStringList m_reasons;
};

QTEST_GUILESS_MAIN(tst_Minisign)
#include "tst_Minisign.moc"
