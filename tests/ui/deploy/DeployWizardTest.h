// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DeployFixture.h"
#include "deploy/DeployWizard.h"

#include <QAbstractButton>
#include <QWizardPage>

namespace convoy {

/// A deployment wizard over DeployFixture, opened anew for every case.
class DeployWizardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_wizard->findChild<T *>(name);
    }
    template <typename T>
    T *onPage(const QString &name) const
    {
        return m_wizard->currentPage()->findChild<T *>(name);
    }
    void open();
    void goTo(int page); ///< with Next, as far as it goes
    void choose(const QStringList &hosts) { m_fixture->state().setHosts(hosts); }
    [[nodiscard]] QString reason() const; ///< why Next does not go on
    [[nodiscard]] QAbstractButton *next() const { return m_wizard->button(QWizard::NextButton); }
    [[nodiscard]] QAbstractButton *commit() const { return m_wizard->button(QWizard::CommitButton); }

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<DeployWizard> m_wizard;
};

} // namespace convoy
