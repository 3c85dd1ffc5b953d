// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/OperatingSystem.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

/// What a comparison says, in one word.
QString verdict(const OsMatch &match)
{
    if (!match.matches)
        return u"refused"_s;
    return match.isUncertain ? u"uncertain"_s : u"matches"_s;
}

OsRequirement wants(const QString &family, const QString &name = {}, const QString &atLeast = {}, int bits = 64)
{
    return {family, name, Version(atLeast), bits};
}

OsIdentity host(const QString &id, const QString &name, const QString &version, const QString &prettyName = {})
{
    return {u"linux"_s, id, name, Version(version), prettyName, u"x86_64"_s, 64};
}

OsIdentity windowsHost(const QString &name)
{
    return {u"windows"_s, {}, name, Version(), {}, u"AMD64"_s, 64};
}

const OsIdentity debian = host(u"debian"_s, u"Debian GNU/Linux"_s, u"13"_s, u"Debian GNU/Linux 13 (trixie)"_s);
const OsIdentity redHat = host(u"rhel"_s, u"Red Hat Enterprise Linux"_s, u"7.9"_s, u"Red Hat Enterprise Linux 7.9"_s);
const OsIdentity ubuntu = host(u"ubuntu"_s, u"Ubuntu"_s, u"24.04"_s, u"Ubuntu 24.04.1 LTS"_s);

} // namespace

Q_DECLARE_METATYPE(convoy::OsIdentity)
Q_DECLARE_METATYPE(QList<convoy::OsRequirement>)

class tst_OperatingSystem : public QObject
{
    Q_OBJECT

private slots:
    void displayName_data();
    void displayName();
    void match_data();
    void match();
    void jsonKeepsEverything();
};

void tst_OperatingSystem::displayName_data()
{
    QTest::addColumn<OsRequirement>("requirement");
    QTest::addColumn<QString>("name");
    // proves G015, G025 as far as the text of the column goes
    QTest::newRow("name and version") << wants(u"linux"_s, u"Red Hat Enterprise Linux"_s, u"8"_s)
                                      << u"Red Hat Enterprise Linux 8 (64 bit)"_s;
    QTest::newRow("family alone") << wants(u"linux"_s) << u"Linux (64 bit)"_s;
    QTest::newRow("any width") << wants(u"windows"_s, u"Windows Server"_s, u"2016"_s, 0) << u"Windows Server 2016"_s;
    QTest::newRow("version in the name") << wants(u"windows"_s, u"Windows Server 2016"_s, u"2016"_s)
                                         << u"Windows Server 2016 (64 bit)"_s;
    QTest::newRow("AIX") << wants(u"aix"_s, {}, u"5.3"_s, 32) << u"AIX 5.3 (32 bit)"_s;
}

void tst_OperatingSystem::displayName()
{
    QFETCH(OsRequirement, requirement);
    QTEST(requirement.displayName(), "name");
}

// proves G098, G099 as far as the judgement goes
void tst_OperatingSystem::match_data()
{
    using List = QList<OsRequirement>;
    QTest::addColumn<List>("requirements");
    QTest::addColumn<OsIdentity>("identity");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("reason");

    const OsRequirement server2016 = wants(u"windows"_s, u"Windows Server 2016"_s);
    const OsRequirement redHat8 = wants(u"linux"_s, u"Red Hat Enterprise Linux"_s, u"8"_s);
    const OsRequirement redHat7 = wants(u"linux"_s, u"Red Hat Enterprise Linux Server"_s, u"7.0"_s);
    const OsRequirement ubuntu22 = wants(u"linux"_s, u"Ubuntu"_s, u"22.04"_s);
    const QString none;

    QTest::newRow("nothing asked for") << List{} << debian << u"matches"_s << none;
    QTest::newRow("family") << List{wants(u"linux"_s)} << debian << u"matches"_s << none;
    QTest::newRow("any family") << List{wants(QString())} << debian << u"matches"_s << none;
    QTest::newRow("other family")
        << List{server2016} << debian << u"refused"_s
        << u"The package is for Windows Server 2016 (64 bit); this host runs Debian GNU/Linux 13 (trixie)."_s;
    QTest::newRow("several of another family")
        << List{server2016, wants(u"aix"_s, {}, u"5.3"_s)} << debian << u"refused"_s
        << u"The package is for Windows Server 2016 (64 bit), AIX 5.3 (64 bit); this host runs Debian GNU/Linux 13 "
           "(trixie)."_s;
    QTest::newRow("one of two families") << List{server2016, wants(u"linux"_s)} << debian << u"matches"_s << none;

    OsIdentity narrow = debian;
    narrow.bits = 32;
    QTest::newRow("other width")
        << List{wants(u"linux"_s)} << narrow << u"refused"_s
        << u"The package is for Linux (64 bit); this host runs Debian GNU/Linux 13 (trixie) (32 bit)."_s;
    QTest::newRow("both widths") << List{wants(u"linux"_s), wants(u"linux"_s, {}, {}, 32)} << narrow << u"matches"_s
                                 << none;
    narrow.bits = 0;
    QTest::newRow("unknown width")
        << List{wants(u"linux"_s)} << narrow << u"uncertain"_s
        << u"The package is for Linux (64 bit). Whether this host (Debian GNU/Linux 13 (trixie)) is a 32 bit or a 64 "
           "bit system is not known."_s;

    QTest::newRow("too old") << List{redHat8} << redHat << u"refused"_s
                             << u"The package needs at least Red Hat Enterprise Linux 8 (64 bit); this host runs Red "
                                "Hat Enterprise Linux 7.9."_s;
    QTest::newRow("lower than one of them") << List{redHat8, redHat7} << redHat << u"matches"_s << none;
    QTest::newRow("as numbers") << List{wants(u"linux"_s, u"Red Hat Enterprise Linux"_s, u"7.10"_s)} << redHat
                                << u"refused"_s
                                << u"The package needs at least Red Hat Enterprise Linux 7.10 (64 bit); this host "
                                   "runs Red Hat Enterprise Linux 7.9."_s;
    QTest::newRow("on Red Hat only Red Hat counts") << List{redHat8, ubuntu22} << redHat << u"refused"_s
                                                    << u"The package needs at least Red Hat Enterprise Linux 8 (64 "
                                                       "bit); this host runs Red Hat Enterprise Linux 7.9."_s;
    QTest::newRow("on Ubuntu only Ubuntu counts")
        << List{wants(u"linux"_s, u"Red Hat Enterprise Linux"_s, u"99"_s), ubuntu22} << ubuntu << u"matches"_s << none;
    QTest::newRow("another distribution")
        << List{redHat8} << debian << u"uncertain"_s
        << u"The package names Red Hat Enterprise Linux 8 (64 bit); this host runs Debian GNU/Linux 13 (trixie). "
           "Whether the package runs on it is not known."_s;
    QTest::newRow("Linux with a kernel's number")
        << List{wants(u"linux"_s, u"Linux"_s, u"2.6"_s)} << debian << u"uncertain"_s
        << u"The package asks for Linux 2.6 (64 bit). The version of the "
           "host's system (Debian GNU/Linux 13 (trixie)) could not be "
           "compared with it."_s;
    QTest::newRow("a host of unknown version")
        << List{redHat8} << host(u"rhel"_s, u"Red Hat Enterprise Linux"_s, {}) << u"uncertain"_s
        << u"The package asks for Red Hat Enterprise Linux 8 (64 bit). The version of the host's system (Red Hat "
           "Enterprise Linux) could not be compared with it."_s;
    QTest::newRow("unknown host") << List{redHat8} << OsIdentity{} << u"uncertain"_s
                                  << u"The package is for Red Hat Enterprise Linux 8 (64 bit). The operating system "
                                     "of this host is not known."_s;

    const OsRequirement atLeast2016 = wants(u"windows"_s, u"Windows Server"_s, u"2016"_s);
    QTest::newRow("Windows, newer") << List{atLeast2016} << windowsHost(u"Microsoft Windows Server 2019 Standard"_s)
                                    << u"matches"_s << none;
    QTest::newRow("Windows, release in the name")
        << List{server2016} << windowsHost(u"Windows Server 2022"_s) << u"matches"_s << none;
    QTest::newRow("Windows, older") << List{server2016} << windowsHost(u"Windows Server 2012 R2 Datacenter"_s)
                                    << u"refused"_s
                                    << u"The package needs at least Windows Server 2016 (64 bit); this host runs "
                                       "Windows Server 2012 R2 Datacenter."_s;
    QTest::newRow("Windows, R2 is later") << List{wants(u"windows"_s, u"Windows Server 2008 R2"_s)}
                                          << windowsHost(u"Windows Server 2008 Standard"_s) << u"refused"_s
                                          << u"The package needs at least Windows Server 2008 R2 (64 bit); this host "
                                             "runs Windows Server 2008 Standard."_s;
    QTest::newRow("Windows client for a server")
        << List{server2016} << windowsHost(u"Windows 10 Pro"_s) << u"uncertain"_s
        << u"The package names Windows Server 2016 (64 bit); this host runs "
           "Windows 10 Pro. Whether the package runs on it is not known."_s;
    const OsRequirement server2019 = wants(u"windows"_s, u"Windows Server 2019"_s);
    QTest::newRow("a semi-annual release comes after 2016")
        << List{atLeast2016} << windowsHost(u"Windows Server, version 1709"_s) << u"matches"_s << none;
    QTest::newRow("1803 comes before 2019")
        << List{server2019} << windowsHost(u"Windows Server, version 1803"_s) << u"refused"_s
        << u"The package needs at least Windows Server 2019 (64 bit); this host "
           "runs Windows Server, version 1803."_s;
    QTest::newRow("1809 is 2019's build")
        << List{server2019} << windowsHost(u"Windows Server, version 1809"_s) << u"matches"_s << none;
    QTest::newRow("2003 R2 is later than 2003, of the same build")
        << List{wants(u"windows"_s, u"Windows Server 2003 R2"_s)} << windowsHost(u"Windows Server 2003"_s)
        << u"refused"_s
        << u"The package needs at least Windows Server 2003 R2 (64 bit); this host runs Windows Server 2003."_s;
    QTest::newRow("a release to come")
        << List{wants(u"windows"_s, u"Windows Server 2031"_s)} << windowsHost(u"Windows Server 2025"_s) << u"refused"_s
        << u"The package needs at least Windows Server 2031 (64 bit); this host runs Windows Server 2025."_s;
    QTest::newRow("any Windows") << List{wants(u"windows"_s, u"Windows"_s)} << windowsHost(u"Windows Server 2022"_s)
                                 << u"matches"_s << none;
    QTest::newRow("Linux package on Windows")
        << List{wants(u"linux"_s)} << windowsHost(u"Windows Server 2022"_s) << u"refused"_s
        << u"The package is for Linux (64 bit); this host runs Windows Server "
           "2022."_s;
}

void tst_OperatingSystem::match()
{
    QFETCH(QList<OsRequirement>, requirements);
    QFETCH(OsIdentity, identity);
    const OsMatch match = matchOperatingSystem(requirements, identity);
    QTEST(verdict(match), "expected");
    QTEST(match.reason.english(), "reason");
}

void tst_OperatingSystem::jsonKeepsEverything()
{
    const OsRequirement requirement = wants(u"linux"_s, u"Ubuntu"_s, u"22.04"_s, 32);
    QCOMPARE(OsRequirement::fromJson(requirement.toJson()), requirement);
    QCOMPARE(OsRequirement::fromJson({}), OsRequirement());
}

QTEST_GUILESS_MAIN(tst_OperatingSystem)
#include "tst_OperatingSystem.moc"
