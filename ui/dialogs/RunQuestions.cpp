// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RunQuestions.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace convoy {

namespace {

struct RunQuestion
{
    Q_DECLARE_TR_FUNCTIONS(convoy::RunQuestion)
};

QMessageBox *makeBox(const char *name, const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(QLatin1String(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

QString installersText(int installers)
{
    return installers == 0 ? RunQuestion::tr("No installer is at work on a host now.")
                           : RunQuestion::tr("Installers are at work on %n host(s). They would be ended there.",
                                             nullptr, installers);
}

QPushButton *add(QMessageBox *box, const char *name, const QString &text, QMessageBox::ButtonRole role)
{
    QPushButton *button = box->addButton(text, role);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

void askBeforeStopNow(QWidget *parent, int installers, const std::function<void()> &stop)
{
    auto *box = makeBox("stopNowQuestion", RunQuestion::tr("Stop now"), installersText(installers), parent);
    box->setInformativeText(runRequestPromise(RunRequest::StopNow).text());
    const QPushButton *yes = add(box, "stopNowYes", RunQuestion::tr("&Stop now"), QMessageBox::DestructiveRole);
    box->setDefaultButton(add(box, "stopNowNo", RunQuestion::tr("&Let the run go on"), QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [yes, stop](const QAbstractButton *button) {
        if (button == yes)
            stop();
    });
    box->open();
}

void askHowToStop(QWidget *parent, int installers, const std::function<void(RunRequest)> &stop)
{
    auto *box = makeBox("stopQuestion", RunQuestion::tr("Stop the run"), installersText(installers), parent);
    box->setText(installers == 0 ? installersText(0)
                                 : RunQuestion::tr("Installers are at work on %n host(s).", nullptr, installers));
    box->setInformativeText(
        RunQuestion::tr("Stop after this step: %1\nStop now: %2", "what each of two buttons does")
            .arg(runRequestPromise(RunRequest::StopAfterStep).text(), runRequestPromise(RunRequest::StopNow).text()));
    const QPushButton *after =
        add(box, "stopAfterStepYes", RunQuestion::tr("Stop after this s&tep"), QMessageBox::AcceptRole);
    const QPushButton *now = add(box, "stopNowYes", RunQuestion::tr("Stop &now"), QMessageBox::DestructiveRole);
    box->setDefaultButton(add(box, "stopNo", RunQuestion::tr("&Let the run go on"), QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [after, now, stop](const QAbstractButton *button) {
        if (button == after)
            stop(RunRequest::StopAfterStep);
        else if (button == now)
            stop(RunRequest::StopNow);
    });
    box->open();
}

void askBeforeClosing(QWidget *parent, const std::function<void(RunRequest)> &close)
{
    auto *box =
        makeBox("closeQuestion", RunQuestion::tr("Close the window"),
                RunQuestion::tr("The run goes on without this window. You find it again in the list of runs."), parent);
    const QPushButton *keep = add(box, "keepRunning", RunQuestion::tr("&Keep it running"), QMessageBox::AcceptRole);
    const QPushButton *stop =
        add(box, "stopAndClose", RunQuestion::tr("&Stop it after this step"), QMessageBox::DestructiveRole);
    QPushButton *back = add(box, "stayHere", RunQuestion::tr("Stay &here"), QMessageBox::RejectRole);
    box->setDefaultButton(box->findChild<QPushButton *>(QStringLiteral("keepRunning")));
    box->setEscapeButton(back);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [keep, stop, close](const QAbstractButton *button) {
        if (button == keep)
            close(RunRequest::None);
        else if (button == stop)
            close(RunRequest::StopAfterStep);
    });
    box->open();
}

void askBeforeFactsAreKept(QWidget *parent, const QString &runId, const std::function<void()> &close)
{
    auto *box = makeBox("closeRunQuestion", RunQuestion::tr("Close run %1").arg(runId),
                        RunQuestion::tr("Close run %1 and keep what is known about it?").arg(runId), parent);
    box->setInformativeText(
        RunQuestion::tr("Nothing more will be done on its hosts, and it cannot be resumed any more. "
                        "What happened stays in the log."));
    const QPushButton *yes =
        add(box, "closeRunYes", RunQuestion::tr("&Close and keep the facts"), QMessageBox::AcceptRole);
    box->setDefaultButton(add(box, "closeRunNo", RunQuestion::tr("&Leave it as it is"), QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [yes, close](const QAbstractButton *button) {
        if (button == yes)
            close();
    });
    box->open();
}

} // namespace convoy
