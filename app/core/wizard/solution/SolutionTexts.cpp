// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/solution/SolutionTexts.h"

#include "solution/texts/SolutionTranslator.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

namespace convoy {

namespace {

/// `isLatest`: in place of texts of other files, too.
void show(const SolutionDefinition &definition, bool isLatest)
{
    // What is shown belongs to the application as its translators do.
    QCoreApplication *application = QCoreApplication::instance();
    const QByteArray key = "solutionTexts:" + definition.id.toUtf8();
    const QString language = QLocale().name().left(2);
    const QStringList wanted{language, definition.sha256};
    const QStringList shown = application->property(key.constData()).toStringList();
    if (shown == wanted || (!isLatest && shown.value(0) == language))
        return;
    application->setProperty(key.constData(), wanted);
    useSolutionTexts(definition, language);
}

} // namespace

void showSolutionTexts(const SolutionDefinition &definition)
{
    show(definition, false);
}

void showReadTexts(const SolutionDefinition &definition)
{
    show(definition, true);
}

} // namespace convoy
