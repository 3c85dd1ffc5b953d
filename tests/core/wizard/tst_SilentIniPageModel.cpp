// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployFixture.h"
#include "wizard/deploy/SilentIniPageModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

const SilentKey path = DeployWizardState::installPathKey();
const SilentKey greeting{QStringLiteral("EchoSrv"), QStringLiteral("Greeting")};
const SilentKey password{QStringLiteral("ConfigServer"), QStringLiteral("Password")};

} // namespace

class tst_SilentIniPageModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture = std::make_unique<DeployFixture>(); }
    void init();
    void cleanup();
    void groupsKeysBySection();
    void marksWhatChanged();
    void keepsValuesPerHost();
    void previewsVariables_data();
    void previewsVariables();
    void masksSecrets();
    void judgesInstallPaths_data();
    void judgesInstallPaths();
    void addsKeys_data();
    void addsKeys();
    void takesText();
    void keepsTextThatIsNotGood_data();
    void keepsTextThatIsNotGood();
    void keepsSecretsInText();

private:
    using Model = SilentIniPageModel;
    [[nodiscard]] QString cell(const SilentKey &key, int column) const
    {
        return m_model->indexOf(key).siblingAtColumn(column).data().toString();
    }

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_SilentIniPageModel::init()
{
    m_fixture->forgetChoices();
    m_fixture->state().setHosts({u"web-01"_s, u"web-02"_s});
    m_model = std::make_unique<Model>(m_fixture->session(), m_fixture->state());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_SilentIniPageModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

// proves G134
void tst_SilentIniPageModel::groupsKeysBySection()
{
    QCOMPARE(m_model->sections(), (QStringList{u"ConfigServer"_s, u"IPCommon"_s, u"EchoSrv"_s}));
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 3);
    QCOMPARE(cell(greeting, Model::ValueColumn), u"hello=world"_s);
    // The comment above a key is its help.
    QVERIFY(m_model->indexOf(path)
                .siblingAtColumn(Model::KeyColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"Target folder"_s));
    QVERIFY(m_model->indexOf(path).flags() & Qt::ItemIsEditable);
    QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsEditable));
}

void tst_SilentIniPageModel::marksWhatChanged()
{
    const QString before = cell(greeting, Model::OriginColumn);
    QVERIFY(m_model->setData(m_model->indexOf(greeting), u"bye"_s));
    QCOMPARE(cell(greeting, Model::ValueColumn), u"bye"_s);
    QVERIFY(cell(greeting, Model::OriginColumn) != before);
    QVERIFY(m_model->canReset(greeting));
    m_model->reset(greeting);
    QCOMPARE(cell(greeting, Model::ValueColumn), u"hello=world"_s);
    QCOMPARE(cell(greeting, Model::OriginColumn), before);
    QVERIFY(!m_model->canReset(greeting));
}

void tst_SilentIniPageModel::keepsValuesPerHost()
{
    m_model->setHost(u"web-01"_s);
    m_model->setValue(path, u"/srv/own"_s);
    QVERIFY(m_model->hasOwnValues(u"web-01"_s));
    QVERIFY(cell(path, Model::OriginColumn).contains(u"web-01"_s));
    m_model->setHost(u"web-02"_s);
    QCOMPARE(m_model->value(path), u"/opt/genesys/echosrv"_s);
    m_model->setHost(QString());
    QCOMPARE(m_model->value(path), u"/opt/genesys/echosrv"_s);
}

void tst_SilentIniPageModel::previewsVariables_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("preview");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"/opt/echo"_s << u"/opt/echo"_s << true;
    QTest::newRow("name") << u"/opt/${host.name}"_s << u"/opt/web-01"_s << true;
    QTest::newRow("home") << u"${host.home}/echo"_s << u"/home/convoy/echo"_s << true;
    QTest::newRow("object") << u"/opt/${application.object}"_s << u"/opt/EchoSrv"_s << true;
    QTest::newRow("unknown") << u"/opt/${host.nothing}"_s << QString() << false;
    QTest::newRow("open") << u"/opt/${host.name"_s << QString() << false;
}

void tst_SilentIniPageModel::previewsVariables()
{
    QFETCH(QString, value);
    QFETCH(QString, preview);
    QFETCH(bool, isGood);
    m_model->setValue(path, value);
    QCOMPARE(cell(path, Model::PreviewColumn), preview);
    QCOMPARE(!m_model->problem(path).has_value(), isGood);
    QCOMPARE(m_model->problems().isEmpty(), isGood);
    QVERIFY(m_model->headerData(Model::PreviewColumn, Qt::Horizontal).toString().contains(u"web-01"_s));
}

void tst_SilentIniPageModel::masksSecrets()
{
    const QModelIndex index = m_model->indexOf(password);
    QVERIFY(index.data(Model::IsSecretRole).toBool());
    // The package brings a password; what it is must not be seen in any role or column.
    for (int column = 0; column < Model::ColumnCount; ++column) {
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::EditRole),
                               static_cast<int>(Qt::ToolTipRole), static_cast<int>(Qt::AccessibleDescriptionRole)})
            QVERIFY(!index.siblingAtColumn(column).data(role).toString().contains(u"change-me"_s));
    }
    QCOMPARE(cell(password, Model::ValueColumn), Secret::mask());
    m_model->setData(index, u"tiger"_s);
    QCOMPARE(cell(password, Model::ValueColumn), Secret::mask());
    QCOMPARE(m_fixture->state().revealedSecrets().value(password), u"tiger"_s);
    // An editor left empty keeps what was typed; reset forgets it.
    m_model->setData(index, QString());
    QCOMPARE(m_fixture->state().revealedSecrets().value(password), u"tiger"_s);
    m_model->reset(password);
    QVERIFY(m_fixture->state().secrets().isEmpty());
}

void tst_SilentIniPageModel::judgesInstallPaths_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("unix") << u"/opt/echo"_s << true;
    QTest::newRow("windows") << u"C:\\GCTI\\echo"_s << true;
    QTest::newRow("spaces and accents") << u"/opt/Réseau téléphonie"_s << true;
    QTest::newRow("relative") << u"opt/echo"_s << false;
    QTest::newRow("home") << u"~/echo"_s << false;
    QTest::newRow("upwards") << u"/opt/../etc"_s << false;
    QTest::newRow("two lines") << u"/opt\n/etc"_s << false;
}

// proves G135
void tst_SilentIniPageModel::judgesInstallPaths()
{
    QFETCH(QString, value);
    QFETCH(bool, isGood);
    QVERIFY(m_model->hasInstallPath());
    m_model->setValue(path, value);
    QCOMPARE(!m_model->problem(path).has_value(), isGood);
    QCOMPARE(m_fixture->state().request().parameters.general.silent.value(path), value);
}

void tst_SilentIniPageModel::addsKeys_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("new key") << u"EchoSrv"_s << u"Extra"_s << QString();
    QTest::newRow("new section") << u"License"_s << u"LicenseAgreement"_s << QString();
    QTest::newRow("there already") << u"EchoSrv"_s << u"Greeting"_s << u"silent-ini-key-exists"_s;
    QTest::newRow("no name") << u"EchoSrv"_s << QString() << u"silent-ini-key"_s;
    QTest::newRow("no section") << QString() << u"Extra"_s << u"silent-ini-key"_s;
    QTest::newRow("equals sign") << u"EchoSrv"_s << u"a=b"_s << u"silent-ini-key"_s;
    QTest::newRow("bracket") << u"Echo]Srv"_s << u"Extra"_s << u"silent-ini-key"_s;
}

void tst_SilentIniPageModel::addsKeys()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(QString, code);
    const Status added = m_model->addKey({section, key});
    QCOMPARE(added ? QString() : added.error().code, code);
    if (!added)
        return;
    QVERIFY(m_model->indexOf({section, key}).isValid());
    m_model->reset({section, key});
    QVERIFY(!m_model->indexOf({section, key}).isValid());
}

void tst_SilentIniPageModel::takesText()
{
    QString text = m_model->textForm();
    QVERIFY(text.contains(u"# Target folder"_s));
    text.replace(u"hello=world"_s, u"bye"_s);
    text += u"Extra=1\n"_s;
    QVERIFY(m_model->applyText(text).isEmpty());
    QCOMPARE(m_model->value(greeting), u"bye"_s);
    QCOMPARE(m_model->value({u"EchoSrv"_s, u"Extra"_s}), u"1"_s);
    // A key that was added and is taken out again is gone.
    QVERIFY(m_model->applyText(m_model->textForm().remove(u"Extra=1\n"_s)).isEmpty());
    QVERIFY(!m_model->indexOf({u"EchoSrv"_s, u"Extra"_s}).isValid());
}

void tst_SilentIniPageModel::keepsTextThatIsNotGood_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("line");
    QTest::newRow("line without a value") << u"DataModel=64"_s << u"DataModel"_s << 11;
    QTest::newRow("package's key missing") << u"DataModel=64\n"_s << QString() << 0;
    QTest::newRow("key before a section") << u"# Sample Echo Server\n"_s << u"Lost=1\n"_s << 0;
}

void tst_SilentIniPageModel::keepsTextThatIsNotGood()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, line);
    const ParameterSet before = m_fixture->state().parameters();
    const QString text = m_model->textForm().replace(from, to);
    const auto problems = m_model->applyText(text);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().line, line);
    QCOMPARE(m_model->textForm(), text); // what was typed is kept
    QCOMPARE(m_fixture->state().parameters(), before);
    QCOMPARE(m_model->textProblems().size(), problems.size());
}

void tst_SilentIniPageModel::keepsSecretsInText()
{
    m_model->setValue(password, u"tiger"_s);
    const QString text = m_model->textForm();
    QVERIFY(!text.contains(u"tiger"_s));
    QVERIFY(!text.contains(u"change-me"_s));
    QVERIFY(text.contains(u"Password=********"_s));
    QVERIFY(m_model->applyText(QString(text).replace(u"Port=2020"_s, u"Port=2021"_s)).isEmpty());
    QCOMPARE(m_fixture->state().revealedSecrets().value(password), u"tiger"_s);
    QVERIFY(m_model->applyText(m_model->textForm().replace(u"Password=********"_s, u"Password=lion"_s)).isEmpty());
    QCOMPARE(m_fixture->state().revealedSecrets().value(password), u"lion"_s);
    QVERIFY(m_model->textForm().contains(u"Password=********"_s));
}

QTEST_GUILESS_MAIN(tst_SilentIniPageModel)
#include "tst_SilentIniPageModel.moc"
