// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/SolutionTexts.h"

#include "solution/texts/SolutionTranslator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

namespace convoy {

void showSolutionTexts(const SolutionDefinition &definition)
{
    // What is shown belongs to the application as its translators do.
    QCoreApplication *application = QCoreApplication::instance();
    const QByteArray key = "solutionTexts:" + definition.id.toUtf8();
    const QString language = QLocale().name().left(2);
    if (application->property(key.constData()).toString() == language)
        return;
    application->setProperty(key.constData(), language);
    useSolutionTexts(definition, language);
}

} // namespace convoy
