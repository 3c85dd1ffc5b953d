// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/facts/FactFile.h"

#include "solution/facts/DuplicateKey.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoy {

namespace {

struct Refusal
{
    QStringList path; ///< keys from the top
    Message why;
    Message remedy;
};

/// The JSON reader knows no lines: the keys are looked for one after the other.
qsizetype lineOf(const QByteArray &bytes, const QStringList &path)
{
    qsizetype at = 0;
    for (const QString &key : path) {
        const qsizetype next = bytes.indexOf(QByteArray("\"") + key.toUtf8() + "\"", at);
        if (next < 0)
            break;
        at = next;
    }
    return bytes.first(at).count('\n') + 1;
}

std::optional<FactValue> listFrom(const QJsonValue &value)
{
    QStringList items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return std::nullopt;
        items += item.toString();
    }
    return FactValue(items);
}

std::optional<FactValue> valueFrom(FactType type, const QJsonValue &value)
{
    if (type == FactType::Bool)
        return value.isBool() ? std::optional(FactValue(value.toBool())) : std::nullopt;
    if (type == FactType::List)
        return value.isArray() ? listFrom(value) : std::nullopt;
    if (type == FactType::Integer) {
        const double number = value.toDouble(0.5);
        return value.isDouble() && double(qint64(number)) == number ? std::optional(FactValue(value.toInteger()))
                                                                    : std::nullopt;
    }
    return value.isString() ? declaredValueFromText(type, value.toString()) : std::nullopt;
}

bool areAllowed(const DeclaredFact &fact, const FactValue &value)
{
    if (fact.values.isEmpty())
        return true;
    if (const auto *text = std::get_if<QString>(&value))
        return fact.values.contains(*text);
    const auto *list = std::get_if<QStringList>(&value);
    return list == nullptr
           || std::ranges::all_of(*list, [&](const QString &word) { return fact.values.contains(word); });
}

class Loading
{
public:
    Loading(const DeclaredFacts &facts, KnownFacts &known)
        : m_facts(facts)
        , m_known(known)
    {
    }

    std::optional<Refusal> load(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end() && !m_refusal; ++it) {
            const auto scope = factScopeOf(it.key());
            if (it.key() == QLatin1String("hosts"))
                loadHosts(it->toObject());
            else if (scope && m_known.table(*scope) != nullptr)
                loadScope(*scope, it.key(), it->toObject());
            else
                refuse({it.key()}, Message(QT_TRANSLATE_NOOP("core", "The key “%1” is not known here."), {it.key()}),
                       Message(QT_TRANSLATE_NOOP("core", "Use organisation, account, media, plan and hosts.")));
        }
        return m_refusal;
    }

private:
    void loadScope(FactScope scope, const QString &key, const QJsonObject &values)
    {
        FactTable &table = *m_known.table(scope);
        for (auto it = values.begin(); it != values.end() && !m_refusal; ++it) {
            const DeclaredFact *fact = declared({key, it.key()}, it.key());
            if (fact == nullptr)
                return;
            if (fact->scope != scope)
                return refusePlace({key, it.key()}, *fact);
            table[static_cast<size_t>(fact->slot)] = read({key, it.key()}, *fact, *it);
        }
    }

    void loadHosts(const QJsonObject &hosts)
    {
        for (auto it = hosts.begin(); it != hosts.end() && !m_refusal; ++it) {
            HostKnowledge host{.name = it.key(), .facts = m_facts.emptyTable(FactScope::Host), .plan = {}};
            if (!it->isObject())
                return refuse({QStringLiteral("hosts"), it.key()},
                              Message(QT_TRANSLATE_NOOP("core", "The host “%1” has no facts."), {it.key()}),
                              Message(QT_TRANSLATE_NOOP("core", "Write its facts in braces.")));
            loadHost(host, it->toObject());
            m_known.hosts += std::move(host);
        }
    }

    void loadHost(HostKnowledge &host, const QJsonObject &values)
    {
        for (auto it = values.begin(); it != values.end() && !m_refusal; ++it) {
            const QStringList path{QStringLiteral("hosts"), host.name, it.key()};
            const DeclaredFact *fact = declared(path, it.key());
            if (fact == nullptr)
                return;
            const FactValue value = read(path, *fact, *it);
            if (fact->scope == FactScope::Host)
                host.facts[static_cast<size_t>(fact->slot)] = value;
            else if (fact->scope == FactScope::Plan)
                host.plan.emplace_back(fact->slot, value);
            else
                refusePlace(path, *fact);
        }
    }

    const DeclaredFact *declared(const QStringList &path, const QString &name)
    {
        const int index = m_facts.find(name);
        if (index >= 0 && !m_facts.at(index).isComputed)
            return &m_facts.at(index);
        const QString near = m_facts.nearest(name);
        refuse(path, Message(QT_TRANSLATE_NOOP("core", "The fact “%1” is not known."), {name}),
               near.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "Correct the name, or remove the fact."))
                              : Message(QT_TRANSLATE_NOOP("core", "Did you mean “%1”?"), {near}));
        return nullptr;
    }

    FactValue read(const QStringList &path, const DeclaredFact &fact, const QJsonValue &json)
    {
        if (json.isNull()) // said to be unknown
            return {};
        const auto value = valueFrom(fact.type, json);
        if (value && areAllowed(fact, *value))
            return *value;
        refuse(path,
               Message(QT_TRANSLATE_NOOP("core", "The value of the fact “%1” is not of the type %2, or not one of "
                                                 "its values."),
                       {fact.name, factTypeWord(fact.type)}),
               fact.values.isEmpty()
                   ? Message(QT_TRANSLATE_NOOP("core", "Write a value of the type %1."), {factTypeWord(fact.type)})
                   : Message(QT_TRANSLATE_NOOP("core", "Use one of: %1."), {fact.values.join(QStringLiteral(", "))}));
        return {};
    }

    void refusePlace(const QStringList &path, const DeclaredFact &fact)
    {
        refuse(path,
               Message(QT_TRANSLATE_NOOP("core", "The fact “%1” belongs to “%2”."),
                       {fact.name, factScopeWord(fact.scope)}),
               Message(QT_TRANSLATE_NOOP("core", "Move it there.")));
    }

    void refuse(const QStringList &path, Message why, Message remedy)
    {
        if (!m_refusal)
            m_refusal = Refusal{path, std::move(why), std::move(remedy)};
    }

    const DeclaredFacts &m_facts;
    KnownFacts &m_known;
    std::optional<Refusal> m_refusal;
};

Error malformed(const QString &file, qsizetype line)
{
    return Error(QStringLiteral("facts-malformed"),
                 Message(QT_TRANSLATE_NOOP("core", "The fact file %1 cannot be used because of line %2."),
                         {file, QString::number(line)}),
                 ErrorKind::Request);
}

} // namespace

FactFile::FactFile(QByteArray bytes, QString fileName)
    : m_bytes(std::move(bytes))
    , m_fileName(std::move(fileName))
{
}

Result<FactFile> FactFile::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error(QStringLiteral("input-unreadable"),
                  Message(QT_TRANSLATE_NOOP("core", "The fact file %1 cannot be read."), {path}), ErrorKind::Request)
                .advise(Message(QT_TRANSLATE_NOOP("core", "Check the path, and that you may read the file.")))
                .with(file.errorString()));
    return FactFile(file.readAll(), path);
}

Result<KnownFacts> FactFile::read(const DeclaredFacts &facts) const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &problem);
    if (!document.isObject()) {
        const qsizetype line = m_bytes.first(std::min<qsizetype>(problem.offset, m_bytes.size())).count('\n') + 1;
        return failure(
            malformed(m_fileName, line)
                .because(Message(QT_TRANSLATE_NOOP("core", "It is not well-formed JSON.")))
                .advise(Message(QT_TRANSLATE_NOOP("core", "Check quotes, commas and braces around this line.")))
                .with(problem.errorString()));
    }
    if (const auto twice = findDuplicateKey(m_bytes); twice)
        return failure(malformed(m_fileName, twice->line)
                           .because(Message(QT_TRANSLATE_NOOP("core", "The key “%1” is given twice."), {twice->key}))
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Keep one of the two."))));
    KnownFacts known = KnownFacts::empty(facts);
    if (auto refusal = Loading(facts, known).load(document.object()); refusal)
        return failure(malformed(m_fileName, lineOf(m_bytes, refusal->path))
                           .because(std::move(refusal->why))
                           .advise(std::move(refusal->remedy)));
    return known;
}

} // namespace convoy
