// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/console/ImportTexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoy {

namespace {

struct StepTexts
{
    const char *step;
    const char *goesOn;
    const char *failed;
};

constexpr StepTexts Steps[] = {
    {"copying", QT_TRANSLATE_NOOP("core", "Copying from the medium: %1 %"),
     QT_TRANSLATE_NOOP("core", "Failed while copying from the medium")},
    {"checking", QT_TRANSLATE_NOOP("core", "Checking: %1 %"), QT_TRANSLATE_NOOP("core", "Failed while checking")},
    {"storing", QT_TRANSLATE_NOOP("core", "Storing: %1 %"), QT_TRANSLATE_NOOP("core", "Failed while storing")},
    {"completing", QT_TRANSLATE_NOOP("core", "Completing: %1 %"), QT_TRANSLATE_NOOP("core", "Failed while completing")},
};

} // namespace

bool isFailed(const StoredImport &import)
{
    return import.status == QLatin1String("failed");
}

QString importName(const StoredImport &import)
{
    return import.version.isEmpty() ? import.name : import.name + QLatin1Char(' ') + import.version;
}

QString importStatusText(const StoredImport &import)
{
    constexpr int Hundred = 100;
    for (const StepTexts &texts : Steps) {
        if (import.statusStep != QLatin1String(texts.step))
            continue;
        if (isFailed(import))
            return Message(texts.failed).text();
        return Message(texts.goesOn, {QLocale().toString(static_cast<int>(import.progress() * Hundred))}).text();
    }
    return Message(isFailed(import) ? QT_TRANSLATE_NOOP("core", "Failed") : QT_TRANSLATE_NOOP("core", "Importing"))
        .text();
}

} // namespace convoy
