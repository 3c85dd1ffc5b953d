// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderedSample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convoy::test {

namespace {

QString source()
{
    return QStringLiteral(CONVOY_TEST_DATA "/../../resources/sample/ordered");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

OrderedSample::OrderedSample(const HostFarm &farm, const CommandLine &cli, QStringList roles)
    : m_farm(farm)
    , m_cli(cli)
    , m_roles(std::move(roles))
{
    for (int i = 0; i < m_roles.size(); ++i) {
        QDir().mkpath(folder(i));
        set(i, u"version.txt"_s, "1.0\n");
    }
}

QString OrderedSample::changedDefinition(const QList<std::pair<QByteArray, QByteArray>> &changes) const
{
    const QString target = m_cli.file(u"definition"_s);
    QDir().mkpath(target);
    for (const QString &name : QDir(source()).entryList({u"*.yaml"_s}, QDir::Files)) {
        QByteArray bytes = contentOf(source() + u'/' + name);
        for (const auto &[before, after] : changes)
            bytes.replace(before, after);
        m_cli.write(u"definition/"_s + name, bytes);
    }
    return target;
}

bool OrderedSample::import(const QString &definition) const
{
    const QString folder = definition.isEmpty() ? source() : definition;
    const Answer answer = m_cli.json({u"solution"_s, u"import"_s, folder});
    if (answer.code != 0)
        qWarning("%s", (answer.out + answer.err).constData());
    return answer.code == 0;
}

bool OrderedSample::tellFacts(const QMap<int, QJsonObject> &own) const
{
    QJsonObject hosts;
    for (int i = 0; i < m_roles.size(); ++i) {
        QJsonObject facts{{u"sample.version"_s, u"1.0"_s},
                          {u"sample.isInstalled"_s, true},
                          {u"sample.roles"_s, QJsonArray{m_roles.at(i)}},
                          {u"sample.folder"_s, folder(i)},
                          {u"sample.facesInternet"_s, i == 0},
                          {u"sample.setupIsRunning"_s, false},
                          {u"disk.freeMegabytes"_s, 1000},
                          {u"site"_s, QStringList{u"Milano"_s, u"Lyon"_s, u"Sevilla"_s}.at(i % 3)}};
        const QJsonObject more = own.value(i);
        for (auto it = more.begin(); it != more.end(); ++it)
            facts.insert(it.key(), it.value());
        hosts.insert(m_farm.host(i).name, facts);
    }
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"hosts"_s, hosts}}).toJson();
    const Answer answer = m_cli.json(
        {u"facts"_s, u"import"_s, m_cli.write(u"facts.json"_s, bytes), u"--solution"_s, u"sample-ordered"_s});
    if (answer.code != 0)
        qWarning("%s", (answer.out + answer.err).constData());
    return answer.code == 0;
}

QString OrderedSample::media()
{
    return source() + u"/media"_s;
}

QString OrderedSample::slowMedia() const
{
    QDir().mkpath(m_cli.file(u"slow"_s));
    m_cli.write(u"slow/real-setup"_s, contentOf(media() + u"/sample-setup"_s));
    const QString path = m_cli.write(u"slow/sample-setup"_s, "#!/bin/sh\n"
                                                             "echo begun >>\"$HOME/begun\"\n"
                                                             "until [ -e \"$HOME/go\" ]; do sleep 0.05; done\n"
                                                             "exec sh ./real-setup \"$@\"\n");
    QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return m_cli.file(u"slow"_s);
}

void OrderedSample::letEnd(const QString &home)
{
    QFile file(home + u"/go"_s);
    [[maybe_unused]] const bool isThere = file.open(QIODevice::WriteOnly);
}

QString OrderedSample::folder(int host) const
{
    return m_farm.prefix(host) + u"/sample"_s;
}

QString OrderedSample::version(int host) const
{
    return QString::fromUtf8(contentOf(folder(host) + u"/version.txt"_s)).trimmed();
}

QDateTime OrderedSample::upgraded(int host) const
{
    return QFileInfo(folder(host) + u"/version.txt"_s).lastModified();
}

int OrderedSample::timesBegun(int host) const
{
    return static_cast<int>(contentOf(folder(host) + u"/setup.log"_s).count("Starting setup"));
}

void OrderedSample::set(int host, const QString &file, const QByteArray &content) const
{
    QFile written(folder(host) + u'/' + file);
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(written.fileName()));
}

QStringList OrderedSample::command(const QString &verb, const QStringList &more) const
{
    QStringList command{verb, u"--solution"_s, u"sample-ordered"_s};
    if (!more.join(u' ').contains(u"media.path="_s))
        command += {u"--answer"_s, u"media.path="_s + media()};
    return command + more;
}

QMap<QString, QString> statesOf(const QJsonObject &result)
{
    QMap<QString, QString> states;
    for (const auto &item : result.value(u"hosts"_s).toArray())
        states.insert(item[u"host"_s].toString(), item[u"state"_s].toString());
    return states;
}

QMap<QString, QString> codesOf(const QJsonObject &result)
{
    QMap<QString, QString> codes;
    for (const auto &item : result.value(u"hosts"_s).toArray())
        codes.insert(item[u"host"_s].toString(), item[u"code"_s].toString());
    return codes;
}

} // namespace convoy::test
