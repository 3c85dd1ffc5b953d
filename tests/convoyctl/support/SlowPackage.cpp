// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlowPackage.h"

#include "CommandLine.h"

#include <QDir>
#include <QFile>

namespace convoy::test {

bool SlowPackage::import(const CommandLine &cli)
{
    QDir().mkpath(cli.file(QStringLiteral("slow")));
    cli.write(QStringLiteral("slow/convoy-package.yaml"), "format: 1\n"
                                                          "name: Slow\n"
                                                          "version: 1.0\n"
                                                          "install: {linux: {command: sh install.sh}}\n"
                                                          "detect:\n"
                                                          "  linux: {file: \"${host.home}/installed.txt\", pattern: "
                                                          "\"^(.+)$\"}\n");
    cli.write(QStringLiteral("slow/install.sh"), "echo begun >>\"$HOME/begun\"\n"
                                                 "echo waiting\n"
                                                 "until [ -e \"$HOME/go\" ]; do sleep 0.05; done\n"
                                                 "echo 1.0 >\"$HOME/installed.txt\"\n"
                                                 "echo ready\n");
    return cli.run({QStringLiteral("package"), QStringLiteral("import"), cli.file(QStringLiteral("slow"))}).code == 0;
}

int SlowPackage::timesBegun(const QString &home)
{
    QFile file(home + QStringLiteral("/begun"));
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
}

void SlowPackage::letEnd(const QString &home)
{
    QFile file(home + QStringLiteral("/go"));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::WriteOnly);
}

} // namespace convoy::test
