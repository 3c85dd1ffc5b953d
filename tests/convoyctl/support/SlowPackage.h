// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoy::test {

class CommandLine;

/// A package whose installer waits on each host until it may end. It writes a line into HOME/begun each time it
/// begins, and HOME/installed.txt when it is done.
struct SlowPackage
{
    static bool import(const CommandLine &cli);
    static QString name() { return QStringLiteral("Slow@1.0"); }
    static int timesBegun(const QString &home);
    static void letEnd(const QString &home);
};

} // namespace convoy::test
