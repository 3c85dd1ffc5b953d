// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/texts/SolutionTranslator.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstring>

namespace convoy {

SolutionTranslator::SolutionTranslator(const SolutionDefinition &definition, const QString &language, QObject *parent)
    : QTranslator(parent)
    , m_texts(definition.translations.value(language))
{
    setObjectName(QStringLiteral("solution:") + definition.id);
}

QString SolutionTranslator::translate(const char *context, const char *sourceText, const char * /*disambiguation*/,
                                      int /*n*/) const
{
    if (std::strcmp(context, "core") != 0 || sourceText == nullptr)
        return {};
    return m_texts.value(QByteArray::fromRawData(sourceText, static_cast<qsizetype>(std::strlen(sourceText))));
}

void useSolutionTexts(const SolutionDefinition &definition, const QString &language)
{
    QCoreApplication *application = QCoreApplication::instance();
    const QString code = language.isEmpty() ? QLocale().name().left(2) : language;
    const QString name = QStringLiteral("solution:") + definition.id;
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new SolutionTranslator(definition, code, application);
    if (translator->isEmpty())
        delete translator;
    else
        QCoreApplication::installTranslator(translator);
}

} // namespace convoy
