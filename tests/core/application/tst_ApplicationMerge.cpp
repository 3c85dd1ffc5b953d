// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ApplicationChange.h"
#include "application/ApplicationKeys.h"
#include "application/ApplicationTemplate.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

ApplicationObject with(std::initializer_list<std::pair<QString, QString>> values)
{
    ApplicationObject object;
    for (const auto &[key, value] : values) {
        if (!setApplicationValue(object, key, value))
            qFatal("%s=%s cannot be set", qPrintable(key), qPrintable(value));
    }
    return object;
}

QString valueOf(const ApplicationObject &object, const QString &key)
{
    for (const ApplicationEntry &entry : applicationEntries(object)) {
        if (entry.key == key)
            return entry.value;
    }
    return {};
}

ApplicationChange change(const std::optional<ApplicationObject> &before, const ApplicationObject &proposed,
                         const ApplicationObject &typed = {})
{
    ApplicationChange made{
        .rule = ApplicationChange::Rule::Merge, .before = before, .replaced = {}, .proposed = proposed, .typed = typed};
    made.typed.name = u"Echo"_s;
    made.typed.host = u"web"_s;
    return made;
}

} // namespace

class tst_ApplicationMerge : public QObject
{
    Q_OBJECT

private slots:
    void fourteenValues_data();
    void fourteenValues();
    void itemsAreMergedOneByOne();
    void whatIsTypedIsFinal();
    void factsAreNew();
    void movesToTheNewObject();
    void followsTheConfigurationServer();
    void parentGetsOnlyOptionsItLacks();
    void parentLosesWhatThePlugInAdded();
    void rollBackGivesTheOldObjectBack();
    void twiceIsOnce();
    void differencesSayBeforeAndAfter();
    void survivesJson();
    void templatesPropose();
    void parentsAreFound();
};

void tst_ApplicationMerge::fourteenValues_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    const auto row = [](const char *key, const QString &old, const QString &now) { QTest::newRow(key) << old << now; };
    row("option.log.verbose", u"all"_s, u"none"_s);
    row("annex.custom.key", u"a"_s, u"b"_s);
    row("connection.srv", u"addp"_s, u"none"_s);
    row("port.default", u"5000"_s, u"6000"_s);
    row("timeout", u"10"_s, u"20"_s);
    row("autorestart", u"false"_s, u"true"_s);
    row("commandlinearguments", u"-a"_s, u"-b"_s);
    row("commandline", u"./a"_s, u"./b"_s);
    row("state", u"disabled"_s, u"enabled"_s);
    row("shutdowntimeout", u"10"_s, u"90"_s);
    row("attempts", u"1"_s, u"5"_s);
    row("redundancytype", u"warm"_s, u"cold"_s);
    row("isprimary", u"false"_s, u"true"_s);
    row("startuptimeout", u"10"_s, u"90"_s);
}

// proves G103, G104, G105, G106, G107, G108, G109, G110, G111, G112, G113, G114, G115, G116, G117, G118
void tst_ApplicationMerge::fourteenValues()
{
    QFETCH(QString, old);
    QFETCH(QString, now);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    const ApplicationObject existing = with({{key, old}});
    const ApplicationObject proposed = with({{key, now}});
    QCOMPARE(valueOf(change(existing, proposed).after(), key), old); // in conflict: what is there stays
    QCOMPARE(valueOf(change(ApplicationObject(), proposed).after(), key), now); // empty: the new one
    QCOMPARE(valueOf(change(std::nullopt, proposed).after(), key), now); // no object yet
    QCOMPARE(valueOf(change(existing, ApplicationObject()).after(), key), old); // nothing new
    QCOMPARE(valueOf(change(existing, proposed, with({{key, now}})).after(), key), now); // typed: final
}

void tst_ApplicationMerge::itemsAreMergedOneByOne()
{
    const ApplicationObject existing = with({{u"option.log.verbose"_s, u"all"_s},
                                             {u"port.default"_s, u"5000"_s},
                                             {u"connection.srv"_s, u"addp"_s},
                                             {u"annex.a.x"_s, u"1"_s}});
    const ApplicationObject proposed = with({{u"option.log.verbose"_s, u"none"_s},
                                             {u"option.log.file"_s, u"stdout"_s},
                                             {u"option.echo.greeting"_s, u"hi"_s},
                                             {u"annex.a.y"_s, u"2"_s},
                                             {u"port.default"_s, u"6000"_s},
                                             {u"port.ha"_s, u"7000"_s},
                                             {u"connection.srv/second"_s, u"none"_s},
                                             {u"connection.msg"_s, u"tls"_s}});
    const ApplicationObject after = change(existing, proposed).after();
    QCOMPARE(after.options, (ApplicationItems{{u"log"_s, {{u"verbose"_s, u"all"_s}, {u"file"_s, u"stdout"_s}}},
                                              {u"echo"_s, {{u"greeting"_s, u"hi"_s}}}}));
    QCOMPARE(after.annex, (ApplicationItems{{u"a"_s, {{u"x"_s, u"1"_s}, {u"y"_s, u"2"_s}}}}));
    QCOMPARE(after.ports,
             (ApplicationItems{{u"default"_s, {{u"port"_s, u"5000"_s}}}, {u"ha"_s, {{u"port"_s, u"7000"_s}}}}));
    QCOMPARE(after.connections, (ApplicationItems{{u"srv/default"_s, {{u"protocol"_s, u"addp"_s}}},
                                                  {u"srv/second"_s, {{u"protocol"_s, u"none"_s}}},
                                                  {u"msg/default"_s, {{u"protocol"_s, u"tls"_s}}}}));
}

void tst_ApplicationMerge::whatIsTypedIsFinal()
{
    const ApplicationObject typed = typedApplication(u"web"_s, {{u"object"_s, u"Echo"_s},
                                                                {u"tenant"_s, u"Blue"_s},
                                                                {u"port"_s, u"7000"_s},
                                                                {u"primaryServer"_s, u"cfg1"_s},
                                                                {u"backupServer"_s, u"cfg2"_s},
                                                                {u"timeout"_s, u"33"_s},
                                                                {u"skipReinstallation"_s, u"false"_s}});
    const ApplicationObject existing = with({{u"tenant"_s, u"Red"_s},
                                             {u"port.default"_s, u"5000"_s},
                                             {u"port.default.protocol"_s, u"tcp"_s},
                                             {u"timeout"_s, u"10"_s}});
    const ApplicationObject after = change(existing, ApplicationObject(), typed).after();
    QCOMPARE(after.name, u"Echo"_s);
    QCOMPARE(after.host, u"web"_s);
    QCOMPARE(after.tenant, u"Blue"_s);
    QCOMPARE(after.ports.value(u"default"_s),
             (QMap<QString, QString>{{u"port"_s, u"7000"_s}, {u"protocol"_s, u"tcp"_s}}));
    QCOMPARE(after.values.value(u"timeout"_s), u"33"_s);
    QCOMPARE(after.primaryServer, u"cfg1"_s);
    QCOMPARE(after.backupServer, u"cfg2"_s);
}

void tst_ApplicationMerge::factsAreNew()
{
    ApplicationObject existing;
    existing.packageName = u"Sample"_s;
    existing.packageVersion = u"9.0.001.02"_s;
    existing.type = u"107"_s;
    existing.workingDirectory = u"/opt/old"_s;
    ApplicationObject proposed = existing;
    proposed.packageVersion = u"9.0.002.05"_s;
    proposed.type = u"184"_s;
    ApplicationObject typed;
    typed.workingDirectory = u"/opt/new"_s;
    const ApplicationObject after = change(existing, proposed, typed).after();
    QCOMPARE(after.packageVersion, u"9.0.002.05"_s);
    QCOMPARE(after.type, u"184"_s);
    QCOMPARE(after.workingDirectory, u"/opt/new"_s);
}

// proves G102
void tst_ApplicationMerge::movesToTheNewObject()
{
    ApplicationChange upgrade = change(std::nullopt, with({{u"connection.new"_s, u"addp"_s}}));
    upgrade.replaced = with({{u"connection.srv"_s, u"addp"_s},
                             {u"connection.new"_s, u"tls"_s},
                             {u"permission.team"_s, u"read"_s},
                             {u"option.log.verbose"_s, u"all"_s}});
    const ApplicationObject after = upgrade.after();
    QCOMPARE(valueOf(after, u"connection.srv"_s), u"addp"_s);
    QCOMPARE(valueOf(after, u"connection.new"_s), u"tls"_s); // what stood there before the package's
    QCOMPARE(after.permissions, (QMap<QString, QString>{{u"team"_s, u"read"_s}}));
    QVERIFY(after.options.isEmpty()); // only permissions and connections move
}

// proves G148 (in part: the object's connections get updated)
void tst_ApplicationMerge::followsTheConfigurationServer()
{
    ApplicationObject typed;
    typed.primaryServer = u"cfg1"_s;
    const ApplicationObject first = change(std::nullopt, ApplicationObject(), typed).after();
    QCOMPARE(first.connections.keys(), QStringList{u"cfg1/default"_s});
    ApplicationObject kept = first;
    kept.connections[u"cfg1/default"_s].insert(u"protocol"_s, u"addp"_s);
    typed.primaryServer = u"cfg9"_s;
    const ApplicationObject second = change(kept, ApplicationObject(), typed).after();
    QCOMPARE(second.connections, (ApplicationItems{{u"cfg9/default"_s, {{u"protocol"_s, u"addp"_s}}}}));
}

// proves G055, G056, G121
void tst_ApplicationMerge::parentGetsOnlyOptionsItLacks()
{
    ApplicationObject parent = with({{u"option.log.verbose"_s, u"all"_s}, {u"timeout"_s, u"10"_s}});
    parent.name = u"GAX"_s;
    parent.host = u"web"_s;
    parent.packageName = u"Parent"_s;
    ApplicationChange plugIn{.rule = ApplicationChange::Rule::OptionsOnly,
                             .before = parent,
                             .replaced = {},
                             .proposed = with({{u"option.log.verbose"_s, u"none"_s},
                                               {u"option.plugin.colour"_s, u"blue"_s},
                                               {u"timeout"_s, u"99"_s},
                                               {u"attempts"_s, u"9"_s}}),
                             .typed = {}};
    ApplicationObject expected = parent;
    expected.options[u"plugin"_s].insert(u"colour"_s, u"blue"_s);
    QCOMPARE(plugIn.after(), expected);
    QCOMPARE(plugIn.differences(), (QList<ApplicationDifference>{{u"option.plugin.colour"_s, QString(), u"blue"_s}}));
}

/// What it added and nobody changed since; its own values and those of others stay.
void tst_ApplicationMerge::parentLosesWhatThePlugInAdded()
{
    const ApplicationObject first = with({{u"option.log.verbose"_s, u"all"_s}});
    const ApplicationObject bound = with({{u"option.log.verbose"_s, u"all"_s},
                                          {u"option.log.file"_s, u"box"_s},
                                          {u"option.plugin.colour"_s, u"blue"_s},
                                          {u"option.plugin.size"_s, u"3"_s}});
    ApplicationChange back{.rule = ApplicationChange::Rule::OptionsOnly,
                           .before = bound,
                           .replaced = {},
                           .proposed = {},
                           .typed = {},
                           .withdrawn = addedOptions(first, bound)};
    QCOMPARE(back.after().digest(), first.digest());
    back.before = with({{u"option.log.verbose"_s, u"none"_s},
                        {u"option.log.file"_s, u"box"_s},
                        {u"option.plugin.colour"_s, u"red"_s},
                        {u"timeout"_s, u"5"_s}});
    QCOMPARE(back.after().digest(),
             with({{u"option.log.verbose"_s, u"none"_s}, {u"option.plugin.colour"_s, u"red"_s}, {u"timeout"_s, u"5"_s}})
                 .digest());
    QCOMPARE(back.differences(), (QList<ApplicationDifference>{{u"option.log.file"_s, u"box"_s, QString()}}));
    // The older version still has something to give.
    back.proposed = with({{u"option.plugin.size"_s, u"2"_s}});
    QCOMPARE(valueOf(back.after(), u"option.plugin.size"_s), u"2"_s);
    QCOMPARE(ApplicationChange::fromStoredJson(back.toStoredJson()), back);
}

void tst_ApplicationMerge::rollBackGivesTheOldObjectBack()
{
    ApplicationObject first = with({{u"option.log.verbose"_s, u"all"_s}, {u"port.default"_s, u"5000"_s}});
    first.name = u"Echo"_s;
    first.host = u"web"_s;
    first.packageVersion = u"9.0.001.02"_s;
    ApplicationObject upgraded = change(first, with({{u"option.new.key"_s, u"1"_s}, {u"attempts"_s, u"3"_s}})).after();
    upgraded.packageVersion = u"9.0.002.05"_s;
    ApplicationChange back = change(upgraded, first, with({{u"port.default"_s, u"5000"_s}}));
    back.rule = ApplicationChange::Rule::Restore;
    QCOMPARE(back.after(), first);
    QCOMPARE(back.after().digest(), first.digest());
}

void tst_ApplicationMerge::twiceIsOnce()
{
    const ApplicationChange made =
        change(std::nullopt, with({{u"option.a.b"_s, u"c"_s}}), with({{u"primaryserver"_s, u"cfg"_s}}));
    const ApplicationObject once = made.after();
    QCOMPARE(made.applied(once, std::nullopt), once);
}

void tst_ApplicationMerge::differencesSayBeforeAndAfter()
{
    const QList<ApplicationDifference> differences = applicationDifferences(
        with({{u"timeout"_s, u"10"_s}, {u"port.default"_s, u"5000"_s}, {u"tenant"_s, u"Blue"_s}}),
        with({{u"timeout"_s, u"20"_s}, {u"attempts"_s, u"3"_s}, {u"tenant"_s, u"Blue"_s}}));
    QCOMPARE(differences, (QList<ApplicationDifference>{{u"timeout"_s, u"10"_s, u"20"_s},
                                                        {u"attempts"_s, QString(), u"3"_s},
                                                        {u"port.default"_s, u"5000"_s, QString()}}));
}

void tst_ApplicationMerge::survivesJson()
{
    ApplicationChange made = change(with({{u"timeout"_s, u"1"_s}}), with({{u"option.a.b"_s, u"c"_s}}));
    made.replaced = with({{u"connection.srv"_s, u"addp"_s}});
    for (const auto rule :
         {ApplicationChange::Rule::Merge, ApplicationChange::Rule::Restore, ApplicationChange::Rule::OptionsOnly}) {
        made.rule = rule;
        QCOMPARE(ApplicationChange::fromStoredJson(made.toStoredJson()), made);
    }
    const QJsonObject json = change(std::nullopt, ApplicationObject()).toJson();
    QVERIFY(json.value(u"before"_s).isNull());
    QCOMPARE(json.value(u"name"_s).toString(), u"Echo"_s);
}

void tst_ApplicationMerge::templatesPropose()
{
    PackageDescriptor package;
    package.name = u"Sample"_s;
    package.version = Version(u"9.0.001.02"_s);
    package.templates = {{.path = u"a.apd"_s, .name = u"A"_s, .type = u"107"_s, .version = {}}};
    const ApplicationObject object = proposedApplication(
        package,
        {{u"a.apd"_s, "[Template]\nName=A\nType=107\nstartuptimeout=60\ncolour=red\nport.default=7077\n"
                      "[log]\nverbose=standard\n"},
         {u"b.xml"_s, "<template><options><section name=\"log\"><option name=\"verbose\" value=\"all\"/>"
                      "<option name=\"file\" value=\"x\"/></section></options>"
                      "<values><value name=\"annex.a.b\" value=\"c\"/><value name=\"connection.msg\" value=\"addp\"/>"
                      "<value name=\"startuptimeout\" value=\"70\"/></values></template>"}});
    QCOMPARE(object.type, u"107"_s);
    QCOMPARE(object.packageName, u"Sample"_s);
    QCOMPARE(object.options, (ApplicationItems{{u"log"_s, {{u"verbose"_s, u"standard"_s}, {u"file"_s, u"x"_s}}}}));
    QCOMPARE(object.values.value(u"startuptimeout"_s), u"60"_s);
    QCOMPARE(object.values.value(u"state"_s), u"enabled"_s);
    QCOMPARE(object.portNumbers(), QStringList{u"7077"_s});
    QCOMPARE(object.annex, (ApplicationItems{{u"a"_s, {{u"b"_s, u"c"_s}}}}));
    QCOMPARE(object.connections, (ApplicationItems{{u"msg/default"_s, {{u"protocol"_s, u"addp"_s}}}}));
    QVERIFY(object.name.isEmpty());
}

// proves G120 (in part: by the package's name, or by the type of the template)
void tst_ApplicationMerge::parentsAreFound()
{
    const auto object = [](const QString &name, const QString &package, const QString &type) {
        ApplicationObject made;
        made.name = name;
        made.packageName = package;
        made.type = type;
        return made;
    };
    const QList<ApplicationObject> objects{object(u"a"_s, u"Echo"_s, u"107"_s), object(u"b"_s, u"Echo"_s, u"107"_s),
                                           object(u"c"_s, u"Other"_s, u"184"_s)};
    PackageDescriptor plugIn;
    plugIn.kind = u"plug-in"_s;
    plugIn.parent.package = u"Echo"_s;
    QCOMPARE(parentApplications(plugIn, objects), objects.first(2));
    plugIn.parent.package.clear();
    QVERIFY(parentApplications(plugIn, objects).isEmpty());
    plugIn.templates = {{.path = u"p.tpl"_s, .name = {}, .type = u"184"_s, .version = {}}};
    QCOMPARE(parentApplications(plugIn, objects), objects.last(1));
}

QTEST_GUILESS_MAIN(tst_ApplicationMerge)
#include "tst_ApplicationMerge.moc"
