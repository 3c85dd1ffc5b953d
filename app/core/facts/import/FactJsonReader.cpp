// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/JsonText.h"
#include "catalogue/identification/OsEvidence.h"
#include "catalogue/systems/CatalogueFolder.h"
#include "facts/import/FactImport.h"
#include "facts/import/FactImportErrors.h"
#include "facts/vocabulary/FactValue.h"

#include <QCoreApplication>

namespace convoy {

namespace {

/// One file, read object by object; the first fault ends it.
class JsonFacts
{
public:
    JsonFacts(const JsonText &text, const FactImportContext &context)
        : m_text(text)
        , m_context(context)
    {
    }

    Result<QList<ScopedFact>> read()
    {
        const QJsonObject &top = m_text.object();
        const bool isOneHost = !m_context.onlyHost.isEmpty() && !top.contains(QLatin1String("hosts"));
        Status done = isOneHost ? readHost(m_context.onlyHost, top, QString()) : readAll(top);
        if (!done)
            return failure(std::move(done).error());
        return m_facts;
    }

private:
    Status readAll(const QJsonObject &top)
    {
        for (auto it = top.begin(); it != top.end(); ++it) {
            const QString path = u'/' + JsonText::pathPart(it.key());
            if (!it->isObject())
                return refuse(path,
                              Message(QT_TRANSLATE_NOOP("core", "“%1” must hold an object, in braces."), {it.key()}));
            const auto scope = factScopeOf(it.key());
            Status done;
            if (it.key() == QLatin1String("hosts"))
                done = readHosts(it->toObject(), path);
            else if (scope && *scope != FactScope::Host && *scope != FactScope::Item)
                done = readScope(*scope, it->toObject(), path);
            else
                done = refuse(path, Message(QT_TRANSLATE_NOOP("core", "“%1” is not known here. There are: %2."),
                                            {it.key(), QStringLiteral("organisation, account, media, plan, hosts")}));
            if (!done)
                return done;
        }
        return {};
    }

    Status readScope(FactScope scope, const QJsonObject &object, const QString &path)
    {
        if (!m_context.onlyHost.isEmpty())
            return {};
        FactSet facts;
        return readFactsOf({scope, {}, {}}, object, path, facts);
    }

    Status readHosts(const QJsonObject &hosts, const QString &path)
    {
        for (auto it = hosts.begin(); it != hosts.end(); ++it) {
            if (!m_context.onlyHost.isEmpty() && it.key() != m_context.onlyHost)
                continue;
            const QString place = path + u'/' + JsonText::pathPart(it.key());
            if (!it->isObject())
                return refuse(place,
                              Message(QT_TRANSLATE_NOOP("core", "“%1” must hold an object, in braces."), {it.key()}));
            if (Status done = readHost(it.key(), it->toObject(), place); !done)
                return done;
        }
        return {};
    }

    Status readHost(const QString &host, const QJsonObject &object, const QString &path)
    {
        if (!m_context.hosts.contains(host))
            return refuse(path, FactImportErrors::unknownHost(host));
        FactSet facts;
        if (Status done = readFactsOf({FactScope::Host, host, {}}, object, path, facts); !done)
            return done;
        const Message contradiction = contradictionAmong(facts);
        return contradiction.isEmpty() ? Status() : refuse(path, contradiction);
    }

    Status readFactsOf(const ScopedFact &about, const QJsonObject &object, const QString &path, FactSet &facts)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString place = path + u'/' + JsonText::pathPart(it.key());
            const auto declared = FactImportErrors::declared(m_context.vocabulary, it.key(), about.scope);
            if (!declared)
                return refuse(place, declared.error());
            if (it->isNull())
                continue;
            const Result<QVariant> value = factValueFromJson(**declared, *it);
            if (!value)
                return refuse(place, value.error());
            ScopedFact read = about;
            read.fact = {
                .name = it.key(), .value = *value, .type = factTypeWord((*declared)->type), .source = {}, .at = {}};
            facts.insert(read.fact);
            m_facts.append(read);
        }
        return {};
    }

    [[nodiscard]] Status refuse(const QString &path, const Error &reason) const
    {
        return failure(FactImportErrors::refused(m_text.fileName(), m_text.line(path), reason));
    }
    [[nodiscard]] Status refuse(const QString &path, const Message &reason) const
    {
        return refuse(path, Error({}, reason));
    }

    const JsonText &m_text;
    const FactImportContext &m_context;
    QList<ScopedFact> m_facts;
};

} // namespace

Result<QList<ScopedFact>> readFactsJson(const QByteArray &bytes, const QString &fileName,
                                        const FactImportContext &context)
{
    const Result<JsonText> text = JsonText::parse(bytes, fileName);
    return text ? JsonFacts(*text, context).read() : failure(text.error());
}

Result<QList<ScopedFact>> readFacts(const QByteArray &bytes, const QString &fileName, const FactImportContext &context)
{
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 64)).trimmed();
    const bool isJson = begin.startsWith('{') || begin.startsWith("\xEF\xBB\xBF{");
    return isJson ? readFactsJson(bytes, fileName, context) : readFactsCsv(bytes, fileName, context);
}

Message contradictionAmong(const FactSet &facts)
{
    const QString family = facts.text(QStringLiteral("os.family"));
    const QString id = facts.text(QStringLiteral("os.id"));
    const OsEntry *system = id.isEmpty() ? nullptr : builtInCatalogue().find(id);
    if (system != nullptr && !family.isEmpty() && system->family != family)
        return Message(QT_TRANSLATE_NOOP("core", "os.id is %1, but os.family is %2: both cannot be true."),
                       {id, family});
    const auto bits = facts.integer(QStringLiteral("os.bits"));
    const QString platform = platformOf(facts.text(QStringLiteral("architecture")));
    if (bits == 64 && platform == QLatin1String("x86"))
        return Message(QT_TRANSLATE_NOOP("core", "os.bits is %1, but architecture is %2: both cannot be true."),
                       {QString::number(*bits), platform});
    return {};
}

} // namespace convoy
