// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/Plan.h"
#include "repository/PackageStore.h"
#include "widgets/LanguageSwitch.h"
#include "wizard/Session.h"
#include "wizard/solution/SolutionTexts.h"

#include <QMainWindow>
#include <QPointer>

namespace convoy {

class DeploySession;
class DeployWizard;
class DeployWizardState;
class ElidedLabel;
class ImportModel;
class ImportWizard;
class MainMenu;
class PackagesPane;
class RunAgainDialog;
class RunsBanner;
class RunsPane;
class RunTableModel;
class RunWindow;
class SectionList;
class SectionStack;
struct DeploymentRequest;

/// The console: sections on the left, the chosen one beside it. Opens the wizards; owns what outlives them (an import
/// under way, drafts of deployments).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, LanguageSwitch &language, QWidget *parent = nullptr);

    /// A medium to offer (the sample); shown while the repository is empty and as the import's first suggestion.
    void setOfferedMedium(const QString &path);

    void openImport(const QString &path);
    void openInstall(qint64 packageId);
    /// The wizard that upgrades or rolls back to this version; hosts that have the package are chosen already.
    void openProfile(convoy::Profile profile, const QString &package, const QString &version);
    void openSolution(const convoy::SharedSolution &solution); ///< the wizard that upgrades with it
    void openRun(const QString &runId);  ///< shows it, going on or ended
    void resumeRun(const QString &runId); ///< asks for what it takes, then shows it
    /// Asks which hosts (these are ticked; none named: what did not end well), then opens the wizard with the run's values.
    void runAgain(const QString &runId, const QStringList &hosts = {});
    void changeAndRunAgain(const QString &runId,
                           const QStringList &hosts); ///< the same, beginning where values are typed

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void openWizard(DeployWizardState &state);
    bool raiseWizard(); ///< true: one is open already
    void tellOfOpenWizard();
    void showSolutions();
    RunAgainDialog *askForHosts(const QString &runId, const QStringList &hosts); ///< nullptr: not now
    bool openAgain(const StoredPackage &package, const DeploymentRequest &request); ///< false: another one is open
    void buildSections();
    void layOut();
    RunsPane *makeRuns();
    void closeRun(const QString &runId);
    void buildMenus();
    void retranslate();
    static QStringList sectionNames();
    void showAbout();
    void showRuns();
    void showAccess(); ///< what of the menu may be used
    /// What leaving now would lose, in sentences; empty: nothing (U12).
    [[nodiscard]] QStringList losses() const;
    void askBeforeLeaving(const QStringList &losses);

    Session &m_session;
    SectionList *m_sections;
    RunsBanner *m_banner;
    SectionStack *m_stack;
    PackagesPane *m_packages;
    RunTableModel *m_runModel; ///< of the banner, the title and the section
    MainMenu *m_menu;
    ElidedLabel *m_where;
    ImportModel *m_importModel;
    QPointer<ImportWizard> m_importWizard;
    QPointer<DeployWizard> m_deployWizard;
    QHash<QString, QPointer<RunWindow>> m_runWindows;
    DeploySession *m_deploySession;
    QString m_offeredMedium;
    bool m_mayLeave = false; ///< the operator was told what is lost
};

} // namespace convoy
