// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process/Utf8Locale.h"

#include <QtSystemDetection>

#include <clocale>
#include <cstdlib>
#include <cstring>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace convoy {

void useUtf8Locale()
{
#ifdef Q_OS_UNIX
    if (std::setlocale(LC_CTYPE, "") && std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // LC_ALL outranks LC_CTYPE; what it says of language and formats is kept where only LANG would say it otherwise.
    if (const char *all = std::getenv("LC_ALL"); all && *all) {
        ::setenv("LANG", all, 1);
        ::unsetenv("LC_ALL");
    }
    ::setenv("LC_CTYPE", "C.UTF-8", 1);
    std::setlocale(LC_CTYPE, "");
#endif
}

} // namespace convoy
