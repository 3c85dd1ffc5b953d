// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "repository/HostStore.h"
#include "wizard/console/HostTableModel.h"
#include "wizard/deploy/HostSelectionPageModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

class tst_HostSelectionPageModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsHostsWithWhatDecides();
    void refusesWrongSystems();
    void tellsStates_data();
    void tellsStates();
    void choosesByAttribute_data();
    void choosesByAttribute();
    void takesPastedNames_data();
    void takesPastedNames();
    void dropsWhatBecomesUnsuitable();
    void asksInTheBackground();
    void sharesPasswordsWithTheConsole();
    void tellsAges_data();
    void tellsAges();

private:
    using Model = HostSelectionPageModel;
    [[nodiscard]] QModelIndex at(const QString &host, int column) const
    {
        return m_model->index(m_model->rowOf(host), column);
    }

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_HostSelectionPageModel::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    m_model = std::make_unique<Model>(m_fixture->session(), m_fixture->state());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_HostSelectionPageModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

// proves G131, U44
void tst_HostSelectionPageModel::listsHostsWithWhatDecides()
{
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->choice(0).host.name, Host::thisComputer());
    QCOMPARE(at(u"web-01"_s, Model::RolesColumn).data().toString(), u"web"_s);
    QCOMPARE(at(u"web-01"_s, Model::SiteColumn).data().toString(), u"Milano"_s);
    QCOMPARE(at(u"web-01"_s, Model::GroupsColumn).data().toString(), u"blue"_s);
    QCOMPARE(at(u"web-01"_s, Model::SystemColumn).data().toString(), u"Debian GNU/Linux 13 (trixie)"_s);
    QVERIFY(at(u"web-01"_s, Model::InstalledColumn).data().toString().isEmpty());
    m_fixture->saveDeployment(u"web-01"_s, u"9.0.001.02"_s);
    QCOMPARE(at(u"web-01"_s, Model::InstalledColumn).data().toString(), u"9.0.001.02"_s);
    QVERIFY(m_model->setData(at(u"web-01"_s, Model::NameColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_fixture->state().hosts(), QStringList{u"web-01"_s});
    QCOMPARE(m_model->chosenCount(), 1);
}

// proves G098, G099, U46
void tst_HostSelectionPageModel::refusesWrongSystems()
{
    const QModelIndex name = at(u"win-01"_s, Model::NameColumn);
    QVERIFY(!name.data(Qt::CheckStateRole).isValid());
    QVERIFY(!(name.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(name.flags() & Qt::ItemIsEnabled); // can be read and reached
    QVERIFY(!m_model->setData(name, Qt::Checked, Qt::CheckStateRole));
    m_model->choose({u"win-01"_s}, true);
    QVERIFY(m_fixture->state().hosts().isEmpty());
    const QString reason = at(u"win-01"_s, Model::SuitableColumn).data().toString();
    QVERIFY2(!reason.isEmpty(), "the reason stands in the row");
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(reason));
    QCOMPARE(at(u"win-01"_s, Model::SuitableColumn).data(CellToneRole).toInt(), static_cast<int>(CellTone::Bad));
    QCOMPARE(at(u"web-01"_s, Model::SuitableColumn).data(CellToneRole).toInt(), static_cast<int>(CellTone::Good));
}

void tst_HostSelectionPageModel::tellsStates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<HostAnswer>("answer");
    QTest::newRow("unreachable") << u"host-unreachable"_s << HostAnswer::Unreachable;
    QTest::newRow("key unknown") << u"host-key-unknown"_s << HostAnswer::KeyUnknown;
    QTest::newRow("key changed") << u"host-key-changed"_s << HostAnswer::KeyChanged;
    QTest::newRow("login") << u"login-refused"_s << HostAnswer::LoginRefused;
    QTest::newRow("other") << u"command-timeout"_s << HostAnswer::Problem;
    QTest::newRow("none") << QString() << HostAnswer::Reachable;
}

void tst_HostSelectionPageModel::tellsStates()
{
    QFETCH(QString, code);
    QFETCH(HostAnswer, answer);
    if (!code.isEmpty())
        m_fixture->saveProblem(u"web-01"_s, code);
    const HostChoice &choice = m_model->choice(m_model->rowOf(u"web-01"_s));
    QCOMPARE(choice.answer(), answer);
    QCOMPARE(at(u"web-01"_s, Model::AnswerColumn).data().toString(), hostAnswerText(answer).text());
    QCOMPARE(m_model->choice(m_model->rowOf(u"new-01"_s)).answer(), HostAnswer::NotAsked);
}

void tst_HostSelectionPageModel::choosesByAttribute_data()
{
    QTest::addColumn<int>("attribute");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("chosen");
    const auto role = static_cast<int>(Model::Attribute::Role);
    const auto site = static_cast<int>(Model::Attribute::Site);
    const auto group = static_cast<int>(Model::Attribute::Group);
    // win-01 has the role web too, but the wrong operating system.
    QTest::newRow("role") << role << u"web"_s << QStringList{u"web-01"_s, u"web-02"_s};
    QTest::newRow("site") << site << u"Lyon"_s << QStringList{u"db-01"_s};
    QTest::newRow("group") << group << u"blue"_s << QStringList{u"web-01"_s, u"web-02"_s};
    QTest::newRow("nothing") << group << u"red"_s << QStringList{};
}

void tst_HostSelectionPageModel::choosesByAttribute()
{
    QFETCH(int, attribute);
    QFETCH(QString, value);
    QFETCH(QStringList, chosen);
    QSignalSpy changes(m_model.get(), &Model::choiceChanged);
    m_model->chooseWhere(static_cast<Model::Attribute>(attribute), value);
    QCOMPARE(m_fixture->state().hosts(), chosen);
    QCOMPARE(changes.count(), chosen.isEmpty() ? 0 : 1);
    m_model->clearChoice();
    QCOMPARE(m_model->chosenCount(), 0);
}

void tst_HostSelectionPageModel::takesPastedNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<QStringList>("unknown");
    const QStringList none;
    QTest::newRow("a column") << u"web-01\r\nweb-02\r\n"_s << QStringList{u"web-01"_s, u"web-02"_s} << none << none;
    QTest::newRow("a row") << u"db-01\tweb-02"_s << QStringList{u"db-01"_s, u"web-02"_s} << none << none;
    QTest::newRow("case") << u"WEB-01"_s << QStringList{u"web-01"_s} << none << none;
    QTest::newRow("twice") << u"web-01, web-01"_s << QStringList{u"web-01"_s} << none << none;
    QTest::newRow("not suitable") << u"win-01;web-01"_s << QStringList{u"web-01"_s} << QStringList{u"win-01"_s} << none;
    QTest::newRow("unknown") << u"web-01 web-99"_s << QStringList{u"web-01"_s} << none << QStringList{u"web-99"_s};
}

// proves U42
void tst_HostSelectionPageModel::takesPastedNames()
{
    QFETCH(QString, text);
    QFETCH(QStringList, chosen);
    QFETCH(QStringList, refused);
    QFETCH(QStringList, unknown);
    const auto pasted = m_model->chooseFromText(text);
    QCOMPARE(pasted.chosen, chosen);
    QCOMPARE(pasted.refused, refused);
    QCOMPARE(pasted.unknown, unknown);
    QStringList sorted = chosen;
    sorted.sort();
    QCOMPARE(m_fixture->state().hosts(), sorted);
}

void tst_HostSelectionPageModel::dropsWhatBecomesUnsuitable()
{
    m_model->choose({u"web-01"_s, u"web-02"_s}, true);
    m_fixture->saveFacts(u"web-02"_s, u"windows"_s);
    QCOMPARE(m_fixture->state().hosts(), QStringList{u"web-01"_s});
    QVERIFY(m_fixture->repository().hosts().remove(u"web-01"_s).has_value());
    m_fixture->session().announceChange();
    QVERIFY(m_fixture->state().hosts().isEmpty());
    QCOMPARE(m_model->rowOf(u"web-01"_s), -1);
}

void tst_HostSelectionPageModel::asksInTheBackground()
{
    // No fake host of this name: the connection is refused as unreachable.
    m_model->ask({u"web-01"_s}, std::chrono::minutes(0));
    QVERIFY(m_model->isAsking());
    QCOMPARE(m_model->choice(m_model->rowOf(u"web-01"_s)).answer(), HostAnswer::Asking);
    QTRY_VERIFY(!m_model->isAsking());
    QCOMPARE(m_model->choice(m_model->rowOf(u"web-01"_s)).answer(), HostAnswer::Unreachable);
    QCOMPARE(m_model->asked(), 1);
    // The others were not touched, and what was known of the host stays.
    QCOMPARE(m_model->choice(m_model->rowOf(u"web-02"_s)).answer(), HostAnswer::Reachable);
    QCOMPARE(at(u"web-01"_s, Model::SystemColumn).data().toString(), u"Debian GNU/Linux 13 (trixie)"_s);
}

/// A password typed in the console's list of hosts is not asked for again in the wizard, and the other way round.
void tst_HostSelectionPageModel::sharesPasswordsWithTheConsole()
{
    FakeHost &web = m_fixture->connections().add(u"web-01"_s);
    Credentials credentials;
    credentials.password = Secret(u"tiger"_s);
    m_fixture->session().setCredentials(u"web-01"_s, credentials);
    HostTableModel console(m_fixture->session());
    const QSignalSpy asked(&console, &HostTableModel::asked);
    console.ask({u"web-01"_s});
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(web.passwords(), QStringList{u"tiger"_s});
    m_model->ask({u"web-01"_s}, std::chrono::minutes(0));
    QTRY_VERIFY(!m_model->isAsking());
    QCOMPARE(web.passwords(), (QStringList{u"tiger"_s, u"tiger"_s}));
}

void tst_HostSelectionPageModel::tellsAges_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 20 << u"just now"_s;
    QTest::newRow("minutes") << 300 << u"5 minute(s) ago"_s;
}

void tst_HostSelectionPageModel::tellsAges()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(askedText(now.addSecs(-seconds), now), text);
    QVERIFY(askedText({}, now).isEmpty());
    QVERIFY(!askedText(now.addDays(-3), now).isEmpty());
}

QTEST_GUILESS_MAIN(tst_HostSelectionPageModel)
#include "tst_HostSelectionPageModel.moc"
