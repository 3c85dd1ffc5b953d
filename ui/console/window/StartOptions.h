// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/Repository.h"
#include "widgets/LanguageSwitch.h"

class QApplication;

namespace convoy {

/// What the window's own command line says, after language, theme and log have been set by it. A wrong command line ends
/// the program with exit code 2 and a sentence on stderr.
struct StartOptions
{
    RepositoryUrl repository;
    QString operatorName;
    QString offeredMedium;

    static StartOptions parse(QApplication &application, LanguageSwitch &language);
    /// Shows in a dialog why the program cannot start, and on stderr; gives the exit code.
    static int refuse(const Error &error);
};

} // namespace convoy
