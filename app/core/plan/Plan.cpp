// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Plan.h"

#include <QCoreApplication>

#include <array>

namespace convoy {

namespace {

constexpr std::array profileWords{"install", "upgrade", "rollback"};

struct StepRow
{
    const char *word;
    const char *title;
};

constexpr std::array stepRows{
    StepRow{"lock", QT_TRANSLATE_NOOP("core", "Lock the host")},
    StepRow{"check", QT_TRANSLATE_NOOP("core", "Check the prerequisites again")},
    StepRow{"save", QT_TRANSLATE_NOOP("core", "Save what an undo needs")},
    StepRow{"copy", QT_TRANSLATE_NOOP("core", "Copy the package")},
    StepRow{"configure", QT_TRANSLATE_NOOP("core", "Write silent.ini")},
    StepRow{"stop-services", QT_TRANSLATE_NOOP("core", "Stop the services")},
    StepRow{"command", QT_TRANSLATE_NOOP("core", "Run the installation")},
    StepRow{"result-log", QT_TRANSLATE_NOOP("core", "Read the result log")},
    StepRow{"undo", QT_TRANSLATE_NOOP("core", "Bring back what stood there")},
    StepRow{"start-services", QT_TRANSLATE_NOOP("core", "Start the services again")},
    StepRow{"verify", QT_TRANSLATE_NOOP("core", "Verify that the package stands on the host")},
    StepRow{"health", QT_TRANSLATE_NOOP("core", "Check that it answers")},
    StepRow{"remove-backups", QT_TRANSLATE_NOOP("core", "Remove the backups that runs left")},
    StepRow{"record", QT_TRANSLATE_NOOP("core", "Record the deployment")},
    StepRow{"clean-up", QT_TRANSLATE_NOOP("core", "Remove the temporary files")},
    StepRow{"restore-services", QT_TRANSLATE_NOOP("core", "Bring the services back to what they were")},
    StepRow{"restart", QT_TRANSLATE_NOOP("core", "Restart the host")},
    StepRow{"wait", QT_TRANSLATE_NOOP("core", "Wait")},
    StepRow{"confirm", QT_TRANSLATE_NOOP("core", "Wait for what a person does")},
};

} // namespace

QString profileWord(Profile profile)
{
    return QLatin1String(profileWords.at(static_cast<size_t>(profile)));
}

std::optional<Profile> profileFromWord(const QString &word)
{
    for (size_t i = 0; i < profileWords.size(); ++i) {
        if (word == QLatin1String(profileWords.at(i)))
            return static_cast<Profile>(i);
    }
    return std::nullopt;
}

QString stepKindWord(StepKind kind)
{
    return QLatin1String(stepRows.at(static_cast<size_t>(kind)).word);
}

std::optional<StepKind> stepKindFromWord(const QString &word)
{
    for (size_t i = 0; i < stepRows.size(); ++i) {
        if (word == QLatin1String(stepRows.at(i).word))
            return static_cast<StepKind>(i);
    }
    return std::nullopt;
}

Message stepTitle(StepKind kind)
{
    return Message(stepRows.at(static_cast<size_t>(kind)).title);
}

Message stepTitle(const PlanStep &step)
{
    return step.action ? step.action->title : stepTitle(step.kind);
}

QList<const PlanHost *> Plan::allHosts() const
{
    QList<const PlanHost *> hosts;
    for (const PlanStage &stage : stages) {
        for (const PlanWave &wave : stage.waves) {
            for (const PlanHost &host : wave.hosts)
                hosts += &host;
        }
    }
    return hosts;
}

QList<PlanHost *> Plan::allHosts()
{
    QList<PlanHost *> hosts;
    for (PlanStage &stage : stages) {
        for (PlanWave &wave : stage.waves) {
            for (PlanHost &host : wave.hosts)
                hosts += &host;
        }
    }
    return hosts;
}

} // namespace convoy
