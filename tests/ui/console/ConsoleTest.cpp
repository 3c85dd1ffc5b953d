// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsoleTest.h"

#include "console/window/SectionList.h"
#include "console/window/SectionStack.h"
#include "wizard/console/HostTableModel.h"

#include <QApplication>
#include <QDialog>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

namespace convoy {

using namespace Qt::StringLiterals;

void ConsoleTest::init()
{
    QStandardPaths::setTestModeEnabled(true);
    m_fixture = std::make_unique<DeployFixture>();
    m_fixture->saveDeployment(u"web-01"_s, u"9.0.001.02"_s);
    m_fixture->saveProblem(u"db-01"_s, u"host-unreachable"_s);
    m_language = std::make_unique<LanguageSwitch>();
}

void ConsoleTest::cleanup()
{
    m_window.reset();
    m_language->setLanguage(u"en"_s);
    m_language.reset();
    m_fixture.reset();
}

void ConsoleTest::open(const QString &language, const QSize &size)
{
    m_language->setLanguage(language);
    m_window = std::make_unique<MainWindow>(m_fixture->session(), *m_language);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<SectionStack *>()->isComplete());
}

void ConsoleTest::showSection(Section section)
{
    child<SectionList>("sections")->setCurrentRow(section);
}

void ConsoleTest::selectHost(const QString &name)
{
    auto *table = child<QTableView>("hostTable");
    const QString shown = hostDisplayName(name);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == shown)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), shown);
}

QList<QWidget *> ConsoleTest::dialogs()
{
    QList<QWidget *> seen;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog *>(widget))
            seen += widget;
    }
    return seen;
}

} // namespace convoy
