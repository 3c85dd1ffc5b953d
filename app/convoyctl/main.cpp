// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "base/process/Utf8Locale.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    convoy::useUtf8Locale();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("convoyctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVOY_VERSION));
    return convoy::runCommandLine(QCoreApplication::arguments().mid(1));
}
