// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/keys/HostKeyComparison.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

// Made with ssh-keygen, and what ssh-keygen -l says of them.
constexpr auto Anna = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINitQygxZbxXBbX2QHJyxNQYi1x1N7u18RxYjQdYszAd";
constexpr auto AnnaPrint = "SHA256:GfW97vO2GSTjqM+n044QUe+knXHrBKf84k2DLOG+JdU"_L1;
constexpr auto Bruno = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF29TsaPL6X0J6ziebili2TstDAQnBCA86dvlLylXqrK";
constexpr auto BrunoPrint = "SHA256:MEk3xBtnwsGnvmhauyQz7RHnLnXqtr3zf/3jC7OyV+w"_L1;
constexpr auto Curve = "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBPVUp1g82tY/hW11OwoVuj"
                       "N+zpQ+m3gWIERu7MILq/P4HZ0uJ4HdnP7X8yRPe5WNkUavHqVYvf80EbBDYYdkHmw=";
constexpr auto CurvePrint = "SHA256:7gL85UxypsqAH8FPaWNXWxuRdB7adwZ0esTk2ALXDMk"_L1;
constexpr auto Rsa = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDZUjVMK2bM9Q8jFzX/hCzXExTPVEDnERWRNpL2cDzqTXkDtfK1fHPLqyGMo"
                     "iZTfq1Gt4KC5ffvL0GE1kwiorVIxH7EXQAHeqg58HPSBs/bnQuLU8695CZLh39YiKUzhbQlBzHVRmmyes47B6Gu5y0XCW6Czu"
                     "Z7zGfEYHP2n9gKqw==";
constexpr auto RsaPrint = "SHA256:uhPjU9AJmmu58SKkbdXIZaU+ZxKPdRX+DApqrHDzCOs"_L1;
// ssh-keygen -H made these of 192.0.2.10 with Anna's key and [192.0.2.11]:2222 with Bruno's.
constexpr auto HashedTen = "|1|YPkieEDv75zv2DLKOj/580g8YSk=|2vsOwg84eqtjeIanhPmcNc63kDE=";
constexpr auto HashedEleven = "|1|HGaiEqEyW53ncZAtmRHsr94sMnA=|UKiT4BjE1fYSGsxVNQvbz53Bbcg=";

Host host(const QString &name, const QString &address = {}, int port = 22, const QString &pinned = {})
{
    Host host;
    host.name = name;
    host.address = address;
    host.port = port;
    host.hostKey = pinned;
    return host;
}

QByteArray line(const QByteArray &names, const QByteArray &key)
{
    return names + ' ' + key + '\n';
}

Result<HostKeyComparison> compared(const QByteArray &text, const QList<Host> &hosts)
{
    const auto list = HostKeyList::parse(text, u"keys.txt"_s);
    return list ? HostKeyComparison::of(*list, hosts) : failure(list.error());
}

/// "name outcome fingerprint" of every host that the list names.
QStringList summary(const QByteArray &text, const QList<Host> &hosts)
{
    const auto comparison = compared(text, hosts);
    if (!comparison)
        return {comparison.error().code};
    QStringList lines;
    for (const HostKeyMatch &match : comparison->hosts)
        lines += u"%1 %2 %3"_s.arg(match.host, hostKeyOutcomeWord(match.outcome), match.listed);
    return lines;
}

} // namespace

class tst_HostKeyList : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAdministratorsHave();
    void refusesTheWholeList_data();
    void refusesTheWholeList();
    void passesOverWhatIsOfNoUse();
    void findsHosts_data();
    void findsHosts();
    void doesNotFind_data();
    void doesNotFind();
    void choosesAmongSeveral();
    void leavesWhatIsPinned();
    void takesNoRevokedKey();
    void namesWhatIsNotHere();
    void isNotHeldUpByHashes();
};

// proves A09 (in part: the forms of a list)
void tst_HostKeyList::readsWhatAdministratorsHave()
{
    const QByteArray text = "\xEF\xBB\xBF# keys of Milano\r\n\r\n" + line("192.0.2.10", Anna) + line("a,b", Curve)
                            + line("c", QByteArray(Rsa) + " root@c")
                            + "d SHA256:MEk3xBtnwsGnvmhauyQz7RHnLnXqtr3zf/3jC7OyV+w= # seen\r\n"
                            + line("@revoked e", Bruno);
    const auto list = HostKeyList::parse(text, u"keys.txt"_s);
    QVERIFY2(list, list ? "" : qPrintable(list.error().english()));
    const QList<ListedKey> expected{
        {.line = 3, .names = u"192.0.2.10"_s, .isKnownHosts = true, .type = u"ssh-ed25519"_s, .fingerprint = AnnaPrint},
        {.line = 4,
         .names = u"a,b"_s,
         .isKnownHosts = true,
         .type = u"ecdsa-sha2-nistp256"_s,
         .fingerprint = CurvePrint},
        {.line = 5, .names = u"c"_s, .isKnownHosts = true, .type = u"ssh-rsa"_s, .fingerprint = RsaPrint},
        {.line = 6, .names = u"d"_s, .fingerprint = BrunoPrint},
        {.line = 7,
         .names = u"e"_s,
         .isKnownHosts = true,
         .isRevoked = true,
         .type = u"ssh-ed25519"_s,
         .fingerprint = BrunoPrint}};
    QCOMPARE(list->keys, expected);
    QVERIFY(list->unused.isEmpty());
}

void tst_HostKeyList::refusesTheWholeList_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("a word") << QByteArray("hello");
    QTest::newRow("short fingerprint") << QByteArray("a SHA256:abc");
    QTest::newRow("MD5") << QByteArray("a MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48");
    QTest::newRow("more than a comment") << QByteArray("a ") + AnnaPrint.latin1() + " and more";
    QTest::newRow("fingerprint with a mark") << QByteArray("@revoked a ") + AnnaPrint.latin1();
    QTest::newRow("unknown mark") << QByteArray("@trusted a ") + Anna;
    QTest::newRow("no key") << QByteArray("a ssh-ed25519");
    QTest::newRow("not base64") << QByteArray("a ssh-ed25519 *AAA");
    QTest::newRow("another type") << QByteArray("a ssh-rsa ") + QByteArray(Anna).mid(12);
    QTest::newRow("cut key") << QByteArray("a ssh-ed25519 AAAAC3NzaC1l");
    QTest::newRow("no name") << QByteArray(", ") + AnnaPrint.latin1();
    QTest::newRow("port 0") << QByteArray("a:0 ") + AnnaPrint.latin1();
    QTest::newRow("port too high") << QByteArray("[a]:70000 ") + AnnaPrint.latin1();
    QTest::newRow("pattern beside a fingerprint") << QByteArray("a* ") + AnnaPrint.latin1();
    QTest::newRow("hash of another kind")
        << QByteArray("|2|YPkieEDv75zv2DLKOj/580g8YSk=|2vsOwg84eqtjeIanhPmcNc63kDE= ") + Anna;
    QTest::newRow("short hash") << QByteArray("|1|YPki|2vsO ") + Anna;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("zeros") << QByteArray("a\0b", 3);
}

void tst_HostKeyList::refusesTheWholeList()
{
    QFETCH(QByteArray, bad);
    const auto list = HostKeyList::parse(line("good", AnnaPrint.latin1()) + bad + '\n', u"keys.txt"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().code, u"host-keys-malformed"_s);
    QCOMPARE(list.error().kind, ErrorKind::Request);
    QVERIFY2(list.error().english().contains(u"keys.txt"_s), qPrintable(list.error().english()));
    const bool isText = !bad.contains('\xff') && !bad.contains('\0');
    QCOMPARE(list.error().what.english().contains(u"Line 2 "_s), isText);
    QVERIFY(!list.error().why.isEmpty() && !list.error().remedy.isEmpty());
}

void tst_HostKeyList::passesOverWhatIsOfNoUse()
{
    const QByteArray blob = QByteArray("\0\0\0\7ssh-dssxxxx", 15).toBase64();
    const auto list =
        HostKeyList::parse(line("@cert-authority *.example.org", Anna) + "a ssh-dss " + blob + '\n', u"keys.txt"_s);
    QVERIFY2(list, list ? "" : qPrintable(list.error().english()));
    QVERIFY(list->keys.isEmpty());
    QCOMPARE(list->unused.size(), 2);
    QCOMPARE(list->unused.at(1).line, 2);
    QVERIFY(list->unused.at(1).why.english().contains(u"ssh-dss"_s));
}

void tst_HostKeyList::findsHosts_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<bool>("isKnownHosts");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    const auto row = [](const char *names, bool isKnownHosts, const char *address, int port) {
        QTest::addRow("%s for %s port %d, %s", names, address, port, isKnownHosts ? "known_hosts" : "simple")
            << QByteArray(names) << isKnownHosts << QString::fromLatin1(address) << port;
    };
    row("web", false, "", 22);
    row("WEB", false, "192.0.2.10", 2222); // a name of the repository, whatever its port
    row("192.0.2.10", false, "192.0.2.10", 22);
    row("192.0.2.10:2222", false, "192.0.2.10", 2222);
    row("web:2222", false, "192.0.2.10", 2222);
    row("other,192.0.2.10", false, "192.0.2.10", 22);
    row("2001:db8::1", false, "2001:db8::1", 22);
    row("[2001:db8::1]:2222", false, "2001:DB8::1", 2222);
    row("web.example.org", true, "Web.Example.org", 22);
    row("[192.0.2.10]:2222", true, "192.0.2.10", 2222);
    row("[192.0.2.10]:22", true, "192.0.2.10", 22);
    row("*.example.org,!db.example.org", true, "web.example.org", 22);
    row("192.0.2.1?", true, "192.0.2.10", 22);
    row("[192.0.2.*]:2222", true, "192.0.2.10", 2222);
    row(HashedTen, true, "192.0.2.10", 22);
    row(HashedEleven, true, "192.0.2.11", 2222);
}

void tst_HostKeyList::findsHosts()
{
    QFETCH(QByteArray, names);
    QFETCH(bool, isKnownHosts);
    QFETCH(QString, address);
    QFETCH(int, port);
    const QByteArray text = line(names, isKnownHosts ? QByteArray(Anna) : QByteArray(AnnaPrint.latin1()));
    QCOMPARE(summary(text, {host(u"web"_s, address, port)}), (QStringList{u"web pin "_s + AnnaPrint}));
}

void tst_HostKeyList::doesNotFind_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<bool>("isKnownHosts");
    const auto row = [](const char *names, bool isKnownHosts) {
        QTest::addRow("%s, %s", names, isKnownHosts ? "known_hosts" : "simple") << QByteArray(names) << isKnownHosts;
    };
    row("192.0.2.10", false);    // another server may answer at the usual port
    row("192.0.2.10:22", false);
    row("web2", false);
    row("we", false);
    row("web", true);            // without a port: port 22, also beside a name
    row("192.0.2.10", true);
    row("192.0.2.*", true);
    row("*,![192.0.2.10]:2222", true);
    row(HashedTen, true);
    row(HashedEleven, true);
}

void tst_HostKeyList::doesNotFind()
{
    QFETCH(QByteArray, names);
    QFETCH(bool, isKnownHosts);
    const QByteArray text = line(names, isKnownHosts ? QByteArray(Anna) : QByteArray(AnnaPrint.latin1()));
    const auto comparison = compared(text, {host(u"web"_s, u"192.0.2.10"_s, 2222)});
    QVERIFY(comparison);
    QVERIFY(comparison->hosts.isEmpty());
    QCOMPARE(comparison->unknown.size() + comparison->hashedUnknown, 1);
}

void tst_HostKeyList::choosesAmongSeveral()
{
    const Host web = host(u"web"_s);
    QCOMPARE(summary(line("web", Rsa) + line("web", Curve) + line("web", Anna), {web}),
             (QStringList{u"web pin "_s + AnnaPrint}));
    QCOMPARE(summary(line("web", Rsa) + line("web", Curve), {web}), (QStringList{u"web pin "_s + CurvePrint}));
    QCOMPARE(summary(line("web", BrunoPrint.latin1()) + line("web", AnnaPrint.latin1()), {web}),
             (QStringList{u"web pin "_s + BrunoPrint}));
    QCOMPARE(summary(line("web", BrunoPrint.latin1()) + line("web", Rsa), {web}),
             (QStringList{u"web pin "_s + RsaPrint}));
    QCOMPARE(summary(line("web", Anna) + line("web", Anna), {web}), (QStringList{u"web pin "_s + AnnaPrint}));
    // Two of one type: one of them is old, and nobody knows which.
    QCOMPARE(summary(line("web", Anna) + line("web", Bruno), {web}), (QStringList{u"web ambiguous "_s + AnnaPrint}));
    const auto comparison = compared(line("web", Rsa) + line("web", Anna), {web});
    QCOMPARE(comparison->hosts.first().others, QStringList{RsaPrint});
    QCOMPARE(comparison->hosts.first().line, 2);
}

// proves A09 (in part: a list replaces no pinned key)
void tst_HostKeyList::leavesWhatIsPinned()
{
    const Host pinned = host(u"web"_s, {}, 22, RsaPrint);
    QCOMPARE(summary(line("web", Anna), {pinned}), (QStringList{u"web conflict "_s + AnnaPrint}));
    QCOMPARE(summary(line("web", Anna) + line("web", Bruno), {pinned}), (QStringList{u"web conflict "_s + AnnaPrint}));
    // Any type of key may be the pinned one.
    QCOMPARE(summary(line("web", Anna) + line("web", Rsa), {pinned}), (QStringList{u"web same "_s + RsaPrint}));
    const Host padded = host(u"web"_s, {}, 22, RsaPrint + u'=');
    QCOMPARE(summary(line("web", Rsa), {padded}), (QStringList{u"web same "_s + RsaPrint}));
    const auto comparison = compared(line("web", Anna), {pinned});
    QCOMPARE(comparison->count(HostKeyOutcome::Conflict), 1);
    QCOMPARE(comparison->openCount(), 1);
    QCOMPARE(comparison->hosts.first().pinned, RsaPrint);
}

void tst_HostKeyList::takesNoRevokedKey()
{
    const QByteArray revoked = line("@revoked *", Anna);
    QCOMPARE(summary(revoked, {host(u"web"_s)}), (QStringList{u"web revoked "_s + AnnaPrint}));
    QCOMPARE(summary(line("web", Anna) + revoked, {host(u"web"_s)}), (QStringList{u"web revoked "_s + AnnaPrint}));
    QCOMPARE(summary(line("web", Anna) + line("web", Bruno) + revoked, {host(u"web"_s)}),
             (QStringList{u"web pin "_s + BrunoPrint}));
    QCOMPARE(summary(line("web", Anna) + line("web", Bruno) + revoked, {host(u"web"_s, {}, 22, AnnaPrint)}),
             (QStringList{u"web revoked "_s + AnnaPrint}));
    // It takes back a key that the host does not have: nothing is said of the host, and nothing is left to settle.
    const auto other = compared(revoked, {host(u"web"_s, {}, 22, BrunoPrint)});
    QVERIFY(other && other->hosts.isEmpty() && other->unknown.isEmpty());
    QCOMPARE(other->untouched, 1);
}

void tst_HostKeyList::namesWhatIsNotHere()
{
    Host local = host(Host::thisComputer());
    local.connection = ConnectionKind::Local;
    const QByteArray text = line("rome,192.0.2.99", Anna) + line("rome,192.0.2.99", Rsa) + line(HashedTen, Anna)
                            + line("web", Anna) + line("this-computer", Anna);
    const auto comparison = compared(text, {local, host(u"web"_s)});
    QVERIFY(comparison);
    QCOMPARE(comparison->hosts.size(), 1);
    QCOMPARE(comparison->unknown, (QStringList{u"rome,192.0.2.99"_s, u"this-computer"_s}));
    QCOMPARE(comparison->hashedUnknown, 1);
}

void tst_HostKeyList::isNotHeldUpByHashes()
{
    const QByteArray text = line(HashedTen, Anna).repeated(1000);
    QList<Host> hosts;
    for (int i = 0; i < 1001; ++i)
        hosts += host(u"host-%1"_s.arg(i));
    const auto refused = compared(text, hosts);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"host-keys-too-many"_s);
    // Readable names are looked up, however many there are.
    QByteArray readable;
    for (int i = 0; i < 20'000; ++i)
        readable += line("host-" + QByteArray::number(i), AnnaPrint.latin1());
    QCOMPARE(compared(readable, hosts)->count(HostKeyOutcome::Pin), 1001);
    // A pattern made to be slow is not.
    const Host longest = host(QString(250, u'a'));
    QVERIFY(compared(line(QByteArray("*a").repeated(500) + 'b', Anna), {longest})->hosts.isEmpty());
}

QTEST_GUILESS_MAIN(tst_HostKeyList)
#include "tst_HostKeyList.moc"
