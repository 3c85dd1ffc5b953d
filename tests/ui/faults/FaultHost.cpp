// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultHost.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr auto ownPath = R"sh(#!/bin/sh
cd "$HOME" || exit 125
PATH=$HOME/../bin:$PATH
export PATH
[ -n "${SSH_ORIGINAL_COMMAND:-}" ] || exec /bin/sh
exec /bin/sh -c "$SSH_ORIGINAL_COMMAND"
)sh";

constexpr auto onlyPath = R"sh(#!/bin/sh
cd "$HOME" || exit 125
PATH=$HOME/../bin
export PATH
[ -n "${SSH_ORIGINAL_COMMAND:-}" ] || exec /bin/sh
exec /bin/sh -c "$SSH_ORIGINAL_COMMAND"
)sh";

} // namespace

FaultHost::FaultHost(HostFarm &farm, RunBench &bench, int index)
    : m_farm(farm)
    , m_bench(bench)
    , m_index(index)
{
    QDir().mkpath(farm.folder(index) + u"/bin"_s);
    session(ownPath);
}

void FaultHost::writeAt(const QString &path, const QByteArray &content, bool isProgram) const
{
    // Another file under the name: one that is being run cannot be written to.
    QFile::remove(path);
    QFile file(path);
    const QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.setPermissions(isProgram ? mode | QFile::ExeOwner : mode))
        qFatal("%s cannot be written", qPrintable(path));
}

void FaultHost::write(const QString &name, const QByteArray &content) const
{
    writeAt(home() + u'/' + name, content, false);
}

void FaultHost::program(const QString &name, const QByteArray &script) const
{
    writeAt(m_farm.folder(m_index) + u"/bin/"_s + name, script, true);
}

void FaultHost::session(const QByteArray &script) const
{
    writeAt(m_farm.folder(m_index) + u"/session"_s, script, true);
}

void FaultHost::takePrograms(const QStringList &names) const
{
    for (const char *folder : {"/bin", "/usr/bin", "/sbin", "/usr/sbin"}) {
        const QDir system(QString::fromLatin1(folder));
        for (const QString &name : system.entryList(QDir::Files)) {
            if (!names.contains(name))
                QFile::link(system.filePath(name), m_farm.folder(m_index) + u"/bin/"_s + name);
        }
    }
    session(onlyPath);
}

void FaultHost::giveProgramsBack() const
{
    session(ownPath);
}

void FaultHost::pointToSpare(int number) const
{
    const Host spare = m_farm.host(static_cast<int>(m_farm.hosts().size()) - number);
    entry().address = spare.address;
    entry().port = spare.port;
    entry().hostKey = spare.hostKey;
}

void FaultHost::setValue(const QString &section, const QString &key, const QString &value) const
{
    m_bench.set(section, key, value, entry().name);
}

void FaultHost::setPort(int port) const
{
    QMap<QString, QString> &values = m_bench.parameters.hosts[entry().name].application;
    if (port > 0)
        values.insert(u"port"_s, QString::number(port));
    else
        values.remove(u"port"_s);
}

void FaultHost::tell(const Event &event) const
{
    const auto action = m_onStep.find(event.step);
    if (event.kind == EventKind::StepStarted && event.host == real().name && action != m_onStep.end())
        action->second();
}

} // namespace convoy
