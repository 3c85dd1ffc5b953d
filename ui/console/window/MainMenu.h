// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "widgets/LanguageSwitch.h"
#include "widgets/style/Theme.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace convoy {

/// The menus of the main window. Language and theme are set, and kept for the next start, here; what is to be opened is
/// said by signals.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(QMenuBar &bar, LanguageSwitch &language, QObject *parent);

    void setMayImport(const Status &may); ///< where not, the status bar says why
    void retranslate();

signals:
    void importWanted();
    void solutionsWanted();
    void quitWanted();
    void aboutWanted();

private:
    void buildLanguages();
    void buildThemes();

    LanguageSwitch &m_language;
    QMenu *m_fileMenu;
    QAction *m_importAction;
    QAction *m_solutionAction;
    QAction *m_quitAction;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QList<QAction *> m_themeActions;
    QMenu *m_helpMenu;
    QAction *m_aboutAction;
};

} // namespace convoy
