// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeployWizardTest.h"

#include <QLabel>
#include <QTest>

namespace convoy {

using namespace Qt::StringLiterals;

void DeployWizardTest::init()
{
    m_fixture = std::make_unique<DeployFixture>();
    open();
}

void DeployWizardTest::cleanup()
{
    m_wizard.reset();
    m_fixture.reset();
}

void DeployWizardTest::open()
{
    m_wizard = std::make_unique<DeployWizard>(m_fixture->session(), m_fixture->state(), m_fixture->sessionChoices());
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void DeployWizardTest::goTo(int page)
{
    while (m_wizard->currentId() < page) {
        const int before = m_wizard->currentId();
        QTRY_VERIFY2(next()->isEnabled(), qPrintable(reason()));
        QTest::mouseClick(next(), Qt::LeftButton);
        QVERIFY(m_wizard->currentId() > before);
    }
}

QString DeployWizardTest::reason() const
{
    return onPage<QLabel>(u"pageReason"_s)->text();
}

} // namespace convoy
