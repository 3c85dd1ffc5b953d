// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process/Utf8Locale.h"
#include "catalogue/LifecycleTimeline.h"
#include "console/window/MainWindow.h"
#include "console/window/StartOptions.h"
#include "deploy/solution/PlanBoardView.h"
#include "widgets/ScrollAreaAccessible.h"
#include "widgets/style/OutlinedStyle.h"

#include <QApplication>
#include <QIcon>

#include <csignal>

int main(int argc, char *argv[])
{
    using namespace convoy;
    std::signal(SIGPIPE, SIG_IGN);
    useUtf8Locale();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("convoy"));
    QApplication::setOrganizationName(QStringLiteral("convoy"));
    QApplication::setApplicationVersion(QStringLiteral(CONVOY_VERSION));
    // What the desktop knows the installed program by; its icon is found through the theme.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.convoy.Convoy"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("org.convoy.Convoy")));
    QApplication::setStyle(new OutlinedStyle);

    installScrollAreaAccessible();
    installTimelineAccessible();
    installPlanBoardAccessible();

    LanguageSwitch language;
    const StartOptions options = StartOptions::parse(application, language);
    auto session = Session::open(options.repository, options.operatorName);
    if (!session)
        return StartOptions::refuse(session.error());
    MainWindow window(**session, language);
    window.setOfferedMedium(options.offeredMedium);
    window.show();
    return QApplication::exec();
}
