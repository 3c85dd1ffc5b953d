// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LanguageSwitch.h"

#include <QCoreApplication>

namespace convoy {

namespace {

/// The system's own locale when it is in that language (it_CH stays it_CH), else the language's usual one.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    return system.name().startsWith(language) ? system : QLocale(language);
}

} // namespace

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

QStringList LanguageSwitch::languages()
{
    return {QStringLiteral("en"), QStringLiteral("it"), QStringLiteral("fr"), QStringLiteral("es")};
}

QString LanguageSwitch::nativeName(const QString &language)
{
    if (language == QLatin1String("it"))
        return QStringLiteral("Italiano");
    if (language == QLatin1String("fr"))
        return QStringLiteral("Français");
    if (language == QLatin1String("es"))
        return QStringLiteral("Español");
    return QStringLiteral("English");
}

QString LanguageSwitch::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &entry : wanted) {
        const QString language = entry.section(QLatin1Char('-'), 0, 0).toLower();
        if (languages().contains(language))
            return language;
    }
    return QStringLiteral("en");
}

bool LanguageSwitch::setLanguage(const QString &language)
{
    if (!languages().contains(language))
        return false;
    if (language == m_language)
        return true;
    m_language = language;
    QLocale::setDefault(localeFor(language));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral(":/translations/qtbase_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/translations/convoy_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_own);
    emit languageChanged();
    return true;
}

} // namespace convoy
