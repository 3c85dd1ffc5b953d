// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/window/StartOptions.h"

#include "base/Log.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

namespace convoy {

namespace {

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME", QStringLiteral("root")) : user;
}

[[noreturn]] void refuseUsage(const QString &text)
{
    std::fprintf(stderr, "convoy: %s\n", qPrintable(text));
    std::exit(static_cast<int>(ErrorKind::Request));
}

/// The sample media beside the installed program, when they are there and the option does not say otherwise.
QString sampleMedium(const QString &option)
{
    if (!option.isEmpty())
        return option;
    if (const QString named = qEnvironmentVariable("CONVOY_OFFER_MEDIA"); !named.isEmpty())
        return named;
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = QDir::cleanPath(program.filePath(QStringLiteral("../share/convoy/sample-media")));
    return QDir(installed).exists() ? installed : QString();
}

} // namespace

StartOptions StartOptions::parse(QApplication &application, LanguageSwitch &language)
{
    language.setLanguage(LanguageSwitch::systemLanguage());
    const auto text = [](const char *source) { return QCoreApplication::translate("StartOptions", source); };
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption repository(QStringLiteral("repository"),
                                        text(QT_TRANSLATE_NOOP("StartOptions", "The repository to open: sqlite:PATH.")),
                                        QStringLiteral("URL"));
    const QCommandLineOption lang(
        QStringLiteral("language"),
        text(QT_TRANSLATE_NOOP("StartOptions", "The language of the window: en, it, fr or es.")),
        QStringLiteral("LANGUAGE"));
    const QCommandLineOption operatorName(
        QStringLiteral("operator"),
        text(QT_TRANSLATE_NOOP("StartOptions", "Who is working; the system user when left out.")),
        QStringLiteral("NAME"));
    const QCommandLineOption theme(
        QStringLiteral("theme"),
        text(QT_TRANSLATE_NOOP("StartOptions", "The look of the window: system, light, dark or contrast.")),
        QStringLiteral("THEME"));
    const QCommandLineOption offer(
        QStringLiteral("offer-media"),
        text(QT_TRANSLATE_NOOP("StartOptions", "A medium to suggest while there is no package.")),
        QStringLiteral("PATH"));
    parser.addOptions({repository, lang, operatorName, theme, offer});
    parser.process(application);

    const QSettings settings;
    const QString wantedLanguage =
        parser.isSet(lang) ? parser.value(lang) : settings.value(QStringLiteral("window/language")).toString();
    if (!wantedLanguage.isEmpty() && !language.setLanguage(wantedLanguage) && parser.isSet(lang)) {
        refuseUsage(text(QT_TRANSLATE_NOOP("StartOptions", "There is no language %1. Use en, it, fr or es."))
                        .arg(wantedLanguage));
    }
    const QString wantedTheme =
        parser.isSet(theme) ? parser.value(theme) : settings.value(QStringLiteral("window/theme")).toString();
    Theme::apply(application, Theme::schemeFromWord(wantedTheme));
    const QString state = QStandardPaths::writableLocation(QStandardPaths::StateLocation);
    Log::start(QDir().mkpath(state) ? state + QStringLiteral("/convoy.log") : QString(), Log::Level::Info, false);

    StartOptions options;
    options.operatorName = parser.isSet(operatorName) ? parser.value(operatorName) : systemUser();
    options.offeredMedium = sampleMedium(parser.value(offer));
    options.repository = RepositoryUrl::defaultUrl();
    if (parser.isSet(repository)) {
        auto url = RepositoryUrl::parse(parser.value(repository));
        if (!url)
            std::exit(refuse(url.error()));
        options.repository = *url;
    }
    return options;
}

int StartOptions::refuse(const Error &error)
{
    std::fprintf(stderr, "convoy: %s %s\n", qPrintable(error.text()), qPrintable(error.remedy.text()));
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("StartOptions", "Convoy cannot start"),
                    error.text());
    box.setInformativeText(error.remedy.text());
    box.setDetailedText(error.detail.isEmpty() ? error.code : error.code + QLatin1Char('\n') + error.detail);
    box.exec();
    return static_cast<int>(error.kind);
}

} // namespace convoy
