// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/ProfileText.h"

#include <QCoreApplication>

namespace convoy {

Message profileText(Profile profile, const QString &undoes)
{
    if (!undoes.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "Undo run %1"), {undoes});
    switch (profile) {
    case Profile::Install:
        return Message(QT_TRANSLATE_NOOP("core", "Install"));
    case Profile::Upgrade:
        return Message(QT_TRANSLATE_NOOP("core", "Upgrade"));
    case Profile::Rollback:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "Roll back"));
}

} // namespace convoy
