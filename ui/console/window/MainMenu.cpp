// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/window/MainMenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>

namespace convoy {

namespace {

const QString ThemeKey = QStringLiteral("window/theme");
const QString LanguageKey = QStringLiteral("window/language");

} // namespace

MainMenu::MainMenu(QMenuBar &bar, LanguageSwitch &language, QObject *parent)
    : QObject(parent)
    , m_language(language)
    , m_fileMenu(bar.addMenu(QString()))
    , m_importAction(
          m_fileMenu->addAction(QString(), QKeySequence(QStringLiteral("Ctrl+I")), this, &MainMenu::importWanted))
    , m_solutionAction(m_fileMenu->addAction(QString(), this, &MainMenu::solutionsWanted))
    , m_quitAction(m_fileMenu->addAction(QString(), QKeySequence::Quit, this, &MainMenu::quitWanted))
    , m_viewMenu(bar.addMenu(QString()))
    , m_languageMenu(m_viewMenu->addMenu(QString()))
    , m_themeMenu(m_viewMenu->addMenu(QString()))
    , m_helpMenu(bar.addMenu(QString()))
    , m_aboutAction(m_helpMenu->addAction(QString(), this, &MainMenu::aboutWanted))
{
    m_fileMenu->insertSeparator(m_quitAction);
    m_solutionAction->setObjectName(QStringLiteral("solutionAction"));
    buildLanguages();
    buildThemes();
}

void MainMenu::buildLanguages()
{
    m_languageMenu->setObjectName(QStringLiteral("languageMenu"));
    auto *group = new QActionGroup(this);
    for (const QString &language : LanguageSwitch::languages()) {
        QAction *action = m_languageMenu->addAction(LanguageSwitch::nativeName(language));
        action->setObjectName(QStringLiteral("language_") + language);
        action->setCheckable(true);
        action->setChecked(language == m_language.language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            m_language.setLanguage(language);
            QSettings().setValue(LanguageKey, language);
        });
    }
}

void MainMenu::buildThemes()
{
    auto *group = new QActionGroup(this);
    const Theme::Scheme current = Theme::schemeFromWord(QSettings().value(ThemeKey).toString());
    for (const Theme::Scheme scheme :
         {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::Contrast}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setObjectName(QStringLiteral("theme_") + Theme::schemeWord(scheme));
        action->setCheckable(true);
        action->setChecked(scheme == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [scheme] {
            Theme::apply(*qApp, scheme);
            QSettings().setValue(ThemeKey, Theme::schemeWord(scheme));
        });
        m_themeActions += action;
    }
}

void MainMenu::setMayImport(const Status &may)
{
    m_importAction->setEnabled(may.has_value());
    m_importAction->setStatusTip(may ? QString() : may.error().text());
}

void MainMenu::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_importAction->setText(tr("I&mport packages…"));
    m_solutionAction->setText(tr("&Upgrade with a solution…"));
    m_quitAction->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_themeActions.at(0)->setText(tr("As the &system"));
    m_themeActions.at(1)->setText(tr("&Light"));
    m_themeActions.at(2)->setText(tr("&Dark"));
    m_themeActions.at(3)->setText(tr("&High contrast"));
    m_helpMenu->setTitle(tr("&Help"));
    m_aboutAction->setText(tr("&About Convoy"));
}

} // namespace convoy
