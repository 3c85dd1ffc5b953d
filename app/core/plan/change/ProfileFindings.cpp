// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/change/PlanFindings.h"
#include "plan/change/UndoChoice.h"
#include "prerequisites/FindingBuilder.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Finding notDeployed(const PlanRequest &request, const QString &host)
{
    return FindingBuilder("not-deployed", host,
                          Message(QT_TRANSLATE_NOOP("core", "The package is deployed on the host")))
        .found(Message(QT_TRANSLATE_NOOP("core", "%1 was not deployed there with this repository."),
                       {request.package.name}))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A deployment of it in another version.")))
        .why(Message(QT_TRANSLATE_NOOP("core", "An upgrade or a roll back begins with what stands there.")))
        .blocker(Truth::False, Message(QT_TRANSLATE_NOOP("core", "Install it there, or leave this host out.")));
}

Finding notOlder(const PlanRequest &request, const PlanTarget &target)
{
    const QString wanted = request.package.version.text();
    return FindingBuilder("not-older", target.host.name,
                          Message(QT_TRANSLATE_NOOP("core", "An older version stands on the host")))
        .found(Message(QT_TRANSLATE_NOOP("core", "Version %1 stands there."), {target.previous->version}))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A version older than %1."), {wanted}))
        .why(Message(QT_TRANSLATE_NOOP("core", "An upgrade leads to a newer version.")))
        .blocker(Truth::False, Message(QT_TRANSLATE_NOOP("core", "To install it again choose the profile install, to "
                                                                 "go back the profile rollback.")));
}

Finding notNewer(const PlanRequest &request, const PlanTarget &target)
{
    const QString wanted = request.package.version.text();
    return FindingBuilder("not-newer", target.host.name,
                          Message(QT_TRANSLATE_NOOP("core", "A newer version stands on the host")))
        .found(Message(QT_TRANSLATE_NOOP("core", "Version %1 stands there."), {target.previous->version}))
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A version newer than %1."), {wanted}))
        .why(Message(QT_TRANSLATE_NOOP("core", "A roll back leads to an older version.")))
        .blocker(Truth::False, Message(QT_TRANSLATE_NOOP("core", "Choose an older package, or leave this host out.")));
}

Finding undoImpossible(const PlanHost &planned)
{
    return FindingBuilder("undo-impossible", planned.host,
                          Message(QT_TRANSLATE_NOOP("core", "What stands on the host can be undone")))
        .found(planned.undoReason)
        .wanted(Message(QT_TRANSLATE_NOOP("core", "A way back to what stood there.")))
        .why(planned.undoReason) // what a refused run shows
        .blocker(Truth::False,
                 Message(QT_TRANSLATE_NOOP("core", "Leave this host out, or bring it back by hand; nothing was "
                                                   "changed.")));
}

/// An attempt that failed may be made again, whatever the record says.
bool hasVersionFor(const PlanRequest &request, const PreviousDeployment &previous)
{
    const Version now(previous.version);
    const bool isSettled = previous.state == QLatin1String("installed");
    if (request.profile == Profile::Upgrade)
        return now < request.package.version || (now == request.package.version && !isSettled);
    return request.removes || now > request.package.version || (now == request.package.version && !isSettled);
}

} // namespace

QList<Finding> profileFindings(const PlanRequest &request, const PlanTarget &target, const PlanHost &planned)
{
    QList<Finding> findings;
    const bool isChange = request.profile != Profile::Install;
    const bool isDeployed = target.previous && target.previous->state != QLatin1String("removed");
    if (isChange && !isDeployed)
        return {notDeployed(request, target.host.name)};
    // A run that undoes another may lead to any version that stood there.
    if (isChange && request.undoes.isEmpty() && !hasVersionFor(request, *target.previous))
        findings += request.profile == Profile::Upgrade ? notOlder(request, target) : notNewer(request, target);
    const bool wantsUndo = request.profile == Profile::Rollback || request.undoOnFailure;
    if (wantsUndo && !planned.undoReason.isEmpty())
        findings += undoImpossible(planned);
    return findings;
}

} // namespace convoy
