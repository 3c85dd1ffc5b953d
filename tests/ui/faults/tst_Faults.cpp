// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FailureScreen.h"
#include "FaultScene.h"

#include <QTest>

using namespace convoy;
using namespace Qt::StringLiterals;

/// Faults that are caused for real, each in a host of its own, and what an operator then sees and can do.
class tst_Faults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void showsWhatToDo_data();
    void showsWhatToDo();
    void tellsNoSecret();
    void isPutRight_data();
    void isPutRight();

private:
    std::unique_ptr<FaultScene> m_scene;
};

void tst_Faults::initTestCase()
{
    m_scene = std::make_unique<FaultScene>(reachFaults() + accountFaults() + hostFaults() + installerFaults()
                                           + serviceFaults());
    QVERIFY2(m_scene->problem().isEmpty(), qPrintable(m_scene->problem()));
    QVERIFY(m_scene->faults().size() >= 40);
    m_scene->strike();
    m_scene->putRight();
}

void tst_Faults::cleanupTestCase()
{
    m_scene.reset();
}

void tst_Faults::showsWhatToDo_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_scene->faults().size()); ++i)
        QTest::newRow(qPrintable(m_scene->faults().at(i).name)) << i;
}

// proves A11 (seeded faults, each with an entry and the right action), U38
void tst_Faults::showsWhatToDo()
{
    QFETCH(int, index);
    if (!m_scene->wasStruck(index))
        QSKIP("this user may not mount a disk");
    const Fault &fault = m_scene->faults().at(index);
    const HostOutcome outcome = m_scene->struck(index);
    const FailureScreen screen = FailureScreen::of(outcome);
    printScreen(fault.name, screen);
    QVERIFY(outcome.state == HostState::Failed || outcome.state == HostState::Unreachable);
    const QString problem = screen.problem(fault.code, m_scene->shows(index), fault.right, fault.mayBeLater);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(!screen.printed().contains(FaultHost::secret()), qPrintable(screen.printed()));
}

// proves A11 (in part: what is shown of a failure holds no secret)
void tst_Faults::tellsNoSecret()
{
    const QString written = m_scene->written();
    QVERIFY(written.contains(u"with ********"_s)); // an installer has said it
    QVERIFY(!written.contains(FaultHost::secret()));
}

void tst_Faults::isPutRight_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(m_scene->faults().size()); ++i) {
        if (m_scene->faults().at(i).mend)
            QTest::newRow(qPrintable(m_scene->faults().at(i).name)) << i;
    }
}

// proves A11 (the action that is right leads to the end)
void tst_Faults::isPutRight()
{
    QFETCH(int, index);
    if (!m_scene->wasStruck(index))
        QSKIP("this user may not mount a disk");
    const HostOutcome outcome = m_scene->after(index);
    QVERIFY2(outcome.state == HostState::Done, qPrintable(outcome.code + u": "_s + outcome.text() + outcome.detail));
}

QTEST_MAIN(tst_Faults)
#include "tst_Faults.moc"
