// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DeployFixture.h"
#include "console/window/MainWindow.h"

#include <QObject>

namespace convoy {

/// The main window over DeployFixture: a package, hosts, one deployment that stands and one that failed. Opened anew for
/// every case.
class ConsoleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    enum Section { Packages, Solutions, Hosts, Deployments, Applications, Runs, Trail, Operators, Systems };
    void open(const QString &language = QStringLiteral("en"), const QSize &size = {1080, 680});
    void showSection(Section section);
    void selectHost(const QString &name);
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    /// Dialogs that can be seen now.
    [[nodiscard]] static QList<QWidget *> dialogs();

    std::unique_ptr<DeployFixture> m_fixture;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace convoy
