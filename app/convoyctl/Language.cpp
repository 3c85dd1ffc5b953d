// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace convoy {

namespace {

const QStringList &spoken()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("it"), QStringLiteral("fr"),
                                       QStringLiteral("es")};
    return languages;
}

void installCatalogue(const QString &name)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/translations/%1.qm").arg(name)))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Result<QString> chooseLanguage(const QString &requested)
{
    if (!requested.isEmpty()) {
        if (spoken().contains(requested))
            return requested;
        return failure(Error(QStringLiteral("language-unknown"),
                             Message(QT_TRANSLATE_NOOP("core", "Convoy does not speak “%1”."), {requested}),
                             ErrorKind::Request)
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Choose one of: %1."),
                                           {spoken().join(QLatin1String(", "))})));
    }
    for (const QString &language : QLocale::system().uiLanguages()) {
        const QString code = language.left(2).toLower();
        if (spoken().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

void useLanguage(const QString &language)
{
    // The territory of the system where it speaks the language: it decides how dates look.
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    QLocale::setDefault(system.language() == wanted.language() ? QLocale(system.name()) : wanted);
    if (language != QLatin1String("en"))
        installCatalogue(QStringLiteral("qtbase_%1").arg(language));
    installCatalogue(QStringLiteral("convoy_%1").arg(language));
}

} // namespace convoy
