// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/reading/DefinitionReader.h"

#include "solution/reading/DefinitionErrors.h"
#include "solution/reading/ListedFacts.h"
#include "solution/reading/Sections.h"
#include "solution/reading/TextLinking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <yaml-cpp/yaml.h>

namespace convoy {

namespace {

constexpr qint64 largestDefinition = 1 << 20;

const QStringList &topKeys()
{
    static const QStringList keys{
        QStringLiteral("format"),        QStringLiteral("id"),      QStringLiteral("product"), QStringLiteral("target"),
        QStringLiteral("documents"),     QStringLiteral("roles"),   QStringLiteral("media"),   QStringLiteral("facts"),
        QStringLiteral("collections"),   QStringLiteral("derived"), QStringLiteral("hosts"),   QStringLiteral("order"),
        QStringLiteral("prerequisites"), QStringLiteral("steps"),   QStringLiteral("limits"),  QStringLiteral("undo")};
    return keys;
}

void readLimits(YamlReader &yaml, SolutionDefinition &definition)
{
    if (const QString undo = yaml.word(yaml.root(), "undo", {QStringLiteral("none"), QStringLiteral("manual")});
        !undo.isEmpty())
        definition.undo = undo;
    const YAML::Node node = yaml.hasFailed() ? YAML::Node(YAML::NodeType::Undefined) : yaml.root()["limits"];
    if (yaml.hasFailed() || !node.IsDefined())
        return;
    const QStringList keys{QStringLiteral("parallel"), QStringLiteral("maxFailed"), QStringLiteral("maxFailedPerWave"),
                           QStringLiteral("retries")};
    if (!yaml.isMapOf(node, keys))
        return;
    for (const QString &key : keys) {
        const QByteArray name = key.toUtf8();
        if (node[name.constData()].IsDefined())
            definition.limits.insert(key, QString::number(yaml.integer(node, name.constData(), 1, 10'000)));
    }
}

Result<SolutionDefinition> readStructure(const SolutionFiles &files)
{
    const QString name = files.folder + QStringLiteral("/solution.yaml");
    YamlReader yaml(files.files.value(QStringLiteral("solution.yaml")), name,
                    {.malformed = malformedSolution, .unsupported = unsupportedSolution});
    SolutionDefinition definition;
    if (!yaml.hasFailed() && yaml.isMapOf(yaml.root(), topKeys())) {
        for (const auto &read :
             {readHead, readFacts, readDerived, readHosts, readOrder, readRules, readSteps, readLimits}) {
            if (!yaml.hasFailed())
                read(yaml, definition);
        }
    }
    if (yaml.hasFailed())
        return failure(*yaml.failure());
    return definition;
}

Status readTexts(SolutionDefinition &definition, const SolutionFiles &files)
{
    TextsByLanguage texts;
    for (const char *language : {"en", "it", "fr", "es"}) {
        const QString code = QLatin1String(language);
        const QString file = QStringLiteral("texts.%1.yaml").arg(code);
        const auto english = texts.constFind(QStringLiteral("en"));
        auto read = readLanguageTexts(files.files.value(file), QStringLiteral("%1/%2").arg(files.folder, file),
                                      definition.facts, english == texts.cend() ? nullptr : &*english);
        if (!read)
            return failure(std::move(read).error());
        texts.insert(code, *std::move(read));
    }
    return linkTexts(definition, texts, files.folder);
}

Error unreadable(const QString &path, Message why)
{
    return Error(QStringLiteral("solution-unreadable"),
                 Message(QT_TRANSLATE_NOOP("core", "The solution definition %1 cannot be read."), {path}),
                 ErrorKind::Request)
        .because(std::move(why))
        .advise(Message(QT_TRANSLATE_NOOP("core", "A definition is a folder with %1."),
                        {SolutionFiles::names().join(QStringLiteral(", "))}));
}

} // namespace

QStringList SolutionFiles::names()
{
    return {QStringLiteral("solution.yaml"), QStringLiteral("texts.en.yaml"), QStringLiteral("texts.it.yaml"),
            QStringLiteral("texts.fr.yaml"), QStringLiteral("texts.es.yaml")};
}

Result<SolutionFiles> SolutionFiles::fromFolder(const QString &path)
{
    SolutionFiles files{.folder = path, .files = {}};
    for (const QString &name : names()) {
        QFile file(QDir(path).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(
                unreadable(path, Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be opened."), {file.fileName()}))
                    .with(file.errorString()));
        if (file.size() > largestDefinition)
            return failure(unreadable(
                path, Message(QT_TRANSLATE_NOOP("core", "The file %1 is larger than 1 MB."), {file.fileName()})));
        files.files.insert(name, file.readAll());
    }
    return files;
}

Result<SolutionDefinition> readSolution(const SolutionFiles &files)
{
    auto definition = readStructure(files);
    if (!definition)
        return definition;
    if (Status texts = readTexts(*definition, files); !texts)
        return failure(std::move(texts).error());
    listFactsInFindings(*definition);
    return definition;
}

} // namespace convoy
