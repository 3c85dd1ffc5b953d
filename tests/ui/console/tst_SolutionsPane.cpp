// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SolutionFixture.h"
#include "console/SolutionsPane.h"
#include "solution/SolutionLibrary.h"
#include "wizard/deploy/DeploySession.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// The section of solutions, while definitions are imported beside it.
class tst_SolutionsPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatWasImportedSince();
    void opensWithTheDefinitionThatIsThere();
    void aDefinitionImportedAnewBeginsAnew();
    void refusesAPlanOfAnotherDefinition();

private:
    void import(const QString &italianTitle);
    void show();
    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(u"solutionTable"_s); }
    [[nodiscard]] QModelIndex sample() const;
    [[nodiscard]] SharedSolution opened();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<SolutionFixture> m_fixture;
    std::unique_ptr<SolutionsPane> m_pane;
    QLocale m_locale;
};

void tst_SolutionsPane::init()
{
    m_locale = QLocale();
    QLocale::setDefault(QLocale(QLocale::Italian));
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    m_fixture = std::make_unique<SolutionFixture>();
    m_pane = std::make_unique<SolutionsPane>(m_fixture->session());
}

void tst_SolutionsPane::cleanup()
{
    m_pane.reset();
    m_fixture.reset();
    qunsetenv("XDG_DATA_HOME");
    QLocale::setDefault(m_locale);
}

/// As “convoyctl solution import” does it, with another title each time.
void tst_SolutionsPane::import(const QString &italianTitle)
{
    const QTemporaryDir folder;
    const QDir source(QStringLiteral(CONVOY_SAMPLE_ORDERED));
    for (const QString &name : source.entryList({u"*.yaml"_s}, QDir::Files)) {
        QFile file(source.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        if (name == "texts.it.yaml"_L1)
            bytes.replace("Sample Ordered Server 2", italianTitle.toUtf8());
        QFile copy(folder.filePath(name));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size());
    }
    const auto imported = SolutionLibrary::standard().import(folder.path());
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().english()));
}

void tst_SolutionsPane::show()
{
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

QModelIndex tst_SolutionsPane::sample() const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex index = table()->model()->index(row, 1);
        if (index.data().toString() == "Sample Ordered Server"_L1)
            return index.siblingAtColumn(0);
    }
    return {};
}

SharedSolution tst_SolutionsPane::opened()
{
    QSignalSpy wanted(m_pane.get(), &SolutionsPane::upgradeWanted);
    table()->setCurrentIndex(sample());
    QTest::mouseClick(m_pane->findChild<QPushButton *>(u"upgradeWithSolution"_s), Qt::LeftButton);
    [&] { QTRY_COMPARE(wanted.size(), 1); }();
    return wanted.isEmpty() ? nullptr : wanted.constFirst().constFirst().value<SharedSolution>();
}

void tst_SolutionsPane::showsWhatWasImportedSince()
{
    show();
    QTRY_VERIFY(table()->model()->rowCount() > 0); // those that came with Convoy
    QVERIFY(!sample().isValid());
    m_pane->hide();
    import(u"Primo"_s);
    show();
    QTRY_COMPARE(sample().data().toString(), u"Primo"_s);
    table()->setCurrentIndex(sample());
    m_pane->hide();
    import(u"Secondo titolo"_s);
    show();
    QTRY_COMPARE(sample().data().toString(), u"Secondo titolo"_s); // the texts too
    QCOMPARE(table()->currentIndex().row(), sample().row());
    // Nothing is read where nothing was imported.
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    m_pane->hide();
    show();
    const SharedSolution before = opened(); // after the reading that showing began
    QCOMPARE(reset.size(), 0);
    QCOMPARE(opened(), before);
}

void tst_SolutionsPane::opensWithTheDefinitionThatIsThere()
{
    import(u"Primo"_s);
    show();
    QTRY_VERIFY(sample().isValid());
    const SharedSolution first = opened();
    QVERIFY(first);
    QCOMPARE(first->sha256, *SolutionLibrary::standard().digest(first->id));
    import(u"Secondo titolo"_s); // while the section is in sight
    const SharedSolution second = opened();
    QVERIFY(second && second->sha256 != first->sha256);
    QCOMPARE(second->sha256, *SolutionLibrary::standard().digest(second->id));
}

void tst_SolutionsPane::aDefinitionImportedAnewBeginsAnew()
{
    import(u"Primo"_s);
    show();
    QTRY_VERIFY(sample().isValid());
    DeploySession choices;
    SolutionWizardState *state = choices.stateFor(opened());
    state->setHosts({u"MIL-CAS1"_s});
    import(u"Primo"_s); // the same files, read again
    SolutionWizardState *same = choices.stateFor(opened());
    QCOMPARE(same, state);
    QCOMPARE(same->hosts(), QStringList{u"MIL-CAS1"_s});
    import(u"Secondo titolo"_s);
    QVERIFY(choices.stateFor(opened()) != state);
}

/// The summary does not speak of another definition than the pages before it.
void tst_SolutionsPane::refusesAPlanOfAnotherDefinition()
{
    import(u"Primo"_s);
    show();
    QTRY_VERIFY(sample().isValid());
    SolutionWizardState state(opened());
    state.setUsesStoredFacts(true);
    state.setHosts({u"MIL-CAS1"_s});
    const auto plan = [&] {
        return state.preparation({})(m_fixture->repository(), m_fixture->session().connections(),
                                     m_fixture->session().clock(), {});
    };
    QVERIFY2(plan(), qPrintable(plan() ? QString() : plan().error().english()));
    import(u"Secondo titolo"_s);
    QVERIFY(!plan());
    QCOMPARE(plan().error().code, u"solution-changed"_s);
}

QTEST_MAIN(tst_SolutionsPane)
#include "tst_SolutionsPane.moc"
