// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests need another process for: to be killed, to have fewer rights, to have a full disk. Prints one line: "ok",
// or an error's code, or "ready" when it waits to be ended.
#include "RepositoryScene.h"
#include "SmallDisk.h"
#include "repository/LockStore.h"
#include "repository/RunStore.h"
#include "repository/TenantStore.h"
#include "run/RunPorts.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <cstdio>
#include <unistd.h>

using namespace convoy;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void waitForEnd()
{
    say(u"ready"_s);
    for (;;)
        ::pause();
}

template <typename T>
int told(const Result<T> &result)
{
    say(result ? u"ok"_s : result.error().code);
    return result ? 0 : 1;
}

std::unique_ptr<Repository> openAt(const QString &path)
{
    auto opened = Repository::open({path}, Repository::Mode::Open);
    if (!opened)
        say(opened.error().code);
    return opened ? std::move(*opened) : nullptr;
}

/// Imports without end, and says when there is something to be killed in the middle of.
int importForever(const QString &path, const QString &version, bool replace)
{
    const auto repository = openAt(path);
    NewPackage package = RepositoryScene::newPackage(RepositoryScene::echo(version));
    package.replace = replace;
    auto import = repository->packages().beginImport(package);
    const QByteArray piece = RepositoryScene::bytes(1 << 20, 7);
    for (int i = 0; i < 40; ++i) {
        if (!(*import)->write(piece))
            return 1;
    }
    waitForEnd();
    return 0;
}

int holdLock(const QString &path, const QString &host)
{
    const auto repository = openAt(path);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const HostLockOwner owner{u"77"_s, u"anna"_s, QSysInfo::machineHostName(), ::getpid(), now, now};
    if (Status taken = repository->locks().acquire(host, owner); !taken)
        return told(taken);
    waitForEnd();
    return 0;
}

int runnerOf(const QString &path, const QString &run)
{
    const auto repository = openAt(path);
    auto journal = makeSqlJournal(path, run);
    Event event;
    event.kind = EventKind::RunStarted;
    event.state = u"running"_s;
    Status done = repository->runs().claim(
        run, {.processId = ::getpid(), .machine = QSysInfo::machineHostName(), .operatorName = u"anna"_s});
    if (done)
        done = journal->append(event);
    event.kind = EventKind::HostStarted;
    event.host = u"a"_s;
    event.state = u"checked"_s;
    if (done)
        done = journal->append(event);
    if (!done)
        return told(done);
    waitForEnd();
    return 0;
}

/// Resumes a run, says how that went, and lives on when it worked.
int resume(const QString &path, const QString &run)
{
    const auto repository = openAt(path);
    const Status claimed = repository->runs().claim(
        run,
        {.processId = ::getpid(), .machine = QSysInfo::machineHostName(), .isResume = true, .operatorName = u"anna"_s});
    if (!claimed)
        return told(claimed);
    waitForEnd();
    return 0;
}

int openWithoutRights(const QString &path)
{
    constexpr uid_t Nobody = 65534;
    if (::geteuid() == 0 && (::setgid(Nobody) != 0 || ::setuid(Nobody) != 0))
        return 1;
    return told(Repository::open({path}, Repository::Mode::OpenOrCreate));
}

int addTenants(const QString &path, const QString &prefix)
{
    const auto repository = openAt(path);
    for (int i = 0; i < 50; ++i) {
        if (Status added = repository->tenants().add(prefix + QString::number(i)); !added)
            return told(added);
    }
    return told(Status());
}

int fillDisk(const QString &folder)
{
    if (!test::mountSmallDisk(folder, 48)) {
        say(u"not-possible"_s);
        return 0;
    }
    auto repository = Repository::open({folder + u"/r.sqlite"_s}, Repository::Mode::OpenOrCreate);
    if (!repository)
        return told(repository);
    const auto first =
        RepositoryScene::store(**repository, RepositoryScene::newPackage(), RepositoryScene::bytes(3 << 20));
    const auto second = RepositoryScene::store(**repository, RepositoryScene::newPackage(RepositoryScene::echo(u"2"_s)),
                                               RepositoryScene::bytes(60 << 20));
    NewPackage announced = RepositoryScene::newPackage(RepositoryScene::echo(u"3"_s));
    announced.expectedBytes = 100 << 20;
    const auto third = (*repository)->packages().beginImport(announced);
    const auto again = RepositoryScene::store(**repository, RepositoryScene::newPackage(RepositoryScene::echo(u"4"_s)),
                                              RepositoryScene::bytes(5 << 20));
    say(QStringLiteral("%1 %2 %3/%4 %5 intact=%6")
            .arg(first ? u"ok"_s : first.error().code, second ? u"ok"_s : second.error().code,
                 third ? u"ok"_s : third.error().code,
                 third ? QString() : third.error().why.english().section(u' ', 2, 2),
                 again ? u"ok"_s : again.error().code, QString::number((*repository)->verify().size())));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1) + QStringList{QString(), QString(), QString()};
    const QString &task = arguments.at(0);
    const QString &path = arguments.at(1);
    if (task == "import"_L1)
        return importForever(path, arguments.at(2), arguments.at(3) == "replace"_L1);
    if (task == "lock"_L1)
        return holdLock(path, arguments.at(2));
    if (task == "runner"_L1)
        return runnerOf(path, arguments.at(2));
    if (task == "resume"_L1)
        return resume(path, arguments.at(2));
    if (task == "open-without-rights"_L1)
        return openWithoutRights(path);
    if (task == "tenants"_L1)
        return addTenants(path, arguments.at(2));
    if (task == "fill-disk"_L1)
        return fillDisk(path);
    return 2;
}
