// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SolutionFixture.h"

#include "RuleScene.h"
#include "operations/solution/FactAnswers.h"
#include "repository/HostStore.h"
#include "repository/facts/FactStore.h"
#include "solution/SolutionLibrary.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoy {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().english()));
    return std::move(*result);
}

QJsonObject sample()
{
    QFile file(SolutionFixture::sampleFile());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QString SolutionFixture::sampleFile()
{
    return QStringLiteral(CONVOY_TEST_DATA "/solutions/sample-organisation.json");
}

SharedSolution SolutionFixture::sampleOrdered()
{
    return std::make_shared<const SolutionDefinition>(
        must(SolutionLibrary(u"/nonexistent"_s).load(QStringLiteral(CONVOY_SAMPLE_ORDERED))));
}

SolutionFixture::SolutionFixture()
    : m_session(must(Session::open(RepositoryUrl{m_folder.filePath(u"repository.sqlite"_s)}, u"tester"_s)))
    , m_definition(std::make_shared<const SolutionDefinition>(test::exchange()))
    , m_hosts(sample().value(u"hosts"_s).toObject().keys())
{
    m_session->setConnections(std::make_unique<FakeConnectionFactory>());
    QList<Host> hosts;
    for (const QString &name : std::as_const(m_hosts)) {
        Host host;
        host.name = name;
        host.address = u"127.0.2.%1"_s.arg(hosts.size() + 1);
        hosts += host;
    }
    if (const Status added = repository().hosts().add(hosts); !added)
        qFatal("%s", qPrintable(added.error().english()));
    state().setUsesStoredFacts(true);
    m_session->announceChange();
}

void SolutionFixture::importSample()
{
    must(importFacts(repository(), *m_definition, sampleFile(), m_session->clock().now()));
    m_session->announceChange();
}

void SolutionFixture::importSampleWithout(const QList<HostFact> &left)
{
    QJsonObject facts = sample();
    QJsonObject hosts = facts.value(u"hosts"_s).toObject();
    for (const auto &[host, fact] : left) {
        QJsonObject one = hosts.value(host).toObject();
        one.remove(fact);
        hosts.insert(host, one);
    }
    facts.insert(u"hosts"_s, hosts);
    QFile file(path(u"without-one.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.write(QJsonDocument(facts).toJson());
    file.close();
    must(importFacts(repository(), *m_definition, file.fileName(), m_session->clock().now()));
}

} // namespace convoy
