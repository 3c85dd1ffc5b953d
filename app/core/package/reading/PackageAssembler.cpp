// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/reading/PackageAssembler.h"

#include "package/DescriptorMerge.h"
#include "package/archive/PathRules.h"
#include "package/archive/Refusal.h"
#include "package/descriptor/DescriptorError.h"
#include "package/ini/SilentIni.h"
#include "package/reading/DigestList.h"
#include "package/reading/SignatureFinder.h"
#include "package/reading/TemplateReader.h"
#include "package/templates/TemplateContent.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

constexpr auto descriptionName = "ip_description.xml"_L1;
constexpr auto manifestName = "convoy-package.yaml"_L1;

/// How near to the top a folder is that may hold a descriptor: "", "ip/", "X/", "X/ip/"; nothing else may.
std::optional<int> rankOf(const QString &folder)
{
    if (folder.isEmpty())
        return 0;
    if (folder == "ip/"_L1)
        return 1;
    const qsizetype depth = folder.count(u'/');
    if (depth == 1)
        return 2;
    return depth == 2 && folder.endsWith("/ip/"_L1) ? std::optional(3) : std::nullopt;
}

/// The first word of a command line when it is a file of the package; empty when the host is to have the program.
QString entryFile(const QString &command, const QString &family)
{
    const QString text = command.trimmed();
    const bool isQuoted = text.startsWith(u'"') || text.startsWith(u'\'');
    QString word = isQuoted ? text.mid(1).section(text.at(0), 0, 0) : text.section(u' ', 0, 0);
    if (family == "windows"_L1)
        word.replace(u'\\', u'/');
    const bool isOutside = word.startsWith(u'/') || word.contains(u':') || word.contains(u'$') || word.contains(u'%');
    if (isOutside || word.contains("../"_L1))
        return {};
    if (word.startsWith("./"_L1))
        return word.mid(2);
    return word.contains(u'/') || word.compare("setup.exe"_L1, Qt::CaseInsensitive) == 0 ? word : QString();
}

Message noDescriptor()
{
    return Message(QT_TRANSLATE_NOOP("core", "There is no ip_description.xml and no convoy-package.yaml in it, neither "
                                             "at the top nor in its folder ip."));
}

} // namespace

PackageAssembler::PackageAssembler(PackageContents contents)
    : m_contents(std::move(contents))
{
}

Result<OpenedPackage> PackageAssembler::assemble()
{
    const Result<QString> root = findRoot();
    if (!root)
        return failure(root.error());
    Result<PackageDescriptor> descriptor = readDescriptorAt(*root);
    if (!descriptor)
        return failure(descriptor.error());
    m_package = {.descriptor = std::move(*descriptor),
                 .path = m_contents.path,
                 .format = m_contents.format,
                 .payloadBytes = m_contents.payloadBytes,
                 .unpackedBytes = m_contents.unpackedBytes,
                 .sha256 = m_contents.sha256,
                 .isVerified = m_contents.isRead,
                 .hasDigestList = hasDigestList(),
                 .seal = m_contents.seal,
                 .silentIni = {},
                 .templates = {},
                 .templateOptions = {},
                 .referredTemplates = referredTemplateNames(m_contents.described.value(*root + descriptionName)),
                 .location = {},
                 .signature = {},
                 .fileDigests = {}};
    m_package.descriptor.root = *root;
    const QString above = root->endsWith("ip/"_L1) ? root->chopped(3) : *root;
    Status status = checkLinks();
    if (status && m_contents.isRead)
        status = checkDigestList(m_contents, *root);
    if (status && m_contents.isRead && above != *root)
        status = checkDigestList(m_contents, above);
    if (status)
        status = checkEntryFiles();
    if (status)
        status = takeSilentIni();
    if (!status)
        return failure(status.error());
    status = takeTemplates();
    if (!status)
        return failure(status.error());
    m_package.signature = signatureInside(m_contents, above);
    if (!m_package.signature.isThere())
        m_package.signature = signatureInside(m_contents, *root);
    // Without a list of files these are empty, and nothing is held to them.
    if (m_contents.format == "folder"_L1)
        m_package.fileDigests = m_contents.fileDigests;
    return std::move(m_package);
}

Result<QString> PackageAssembler::findRoot() const
{
    QStringList roots;
    int best = 4;
    for (auto file = m_contents.fileDigests.keyBegin(); file != m_contents.fileDigests.keyEnd(); ++file) {
        const qsizetype slash = file->lastIndexOf(u'/') + 1;
        const QString name = file->mid(slash);
        const std::optional<int> rank = rankOf(file->left(slash));
        if (!rank || (name != descriptionName && name != manifestName) || *rank > best)
            continue;
        if (*rank < best)
            roots.clear();
        best = *rank;
        if (!roots.contains(file->left(slash)))
            roots.append(file->left(slash));
    }
    if (roots.size() == 1)
        return roots.first();
    Error error(u"package-no-descriptor"_s,
                Message(QT_TRANSLATE_NOOP("core", "%1 is not an installation package."), {m_contents.path}),
                ErrorKind::Request);
    if (roots.isEmpty())
        return failure(
            std::move(error)
                .because(noDescriptor())
                .advise(Message(QT_TRANSLATE_NOOP(
                    "core", "Choose the package itself. If it is one, ask its publisher for a complete copy."))));
    return failure(std::move(error)
                       .because(Message(QT_TRANSLATE_NOOP("core", "It holds several packages.")))
                       .advise(Message(QT_TRANSLATE_NOOP("core", "Unpack it and import the folder: each package in it "
                                                                 "is then found."))));
}

Result<PackageDescriptor> PackageAssembler::readDescriptorAt(const QString &root) const
{
    DescriptorFiles files{.manifest = {},
                          .manifestName = root + manifestName,
                          .description = {},
                          .descriptionName = root + descriptionName};
    for (const QString &name : {files.manifestName, files.descriptionName}) {
        if (m_contents.fileDigests.contains(name) && !m_contents.described.contains(name))
            return failure(malformedDescriptor(
                {.file = name}, Message(QT_TRANSLATE_NOOP("core", "It is larger than 1 MB.")),
                Message(QT_TRANSLATE_NOOP("core", "Ask the publisher of the package for a corrected one."))));
    }
    if (m_contents.described.contains(files.manifestName))
        files.manifest = m_contents.described.value(files.manifestName);
    if (m_contents.described.contains(files.descriptionName))
        files.description = m_contents.described.value(files.descriptionName);
    return readDescriptor(files);
}

/// Only what lies below the root reaches a host, so a link has to stay inside it.
Status PackageAssembler::checkLinks() const
{
    const QString &root = m_package.descriptor.root;
    for (auto link = m_contents.links.cbegin(); link != m_contents.links.cend(); ++link) {
        if (link.key().startsWith(root) && !(PathRules::resolved(link.key(), link.value()) + u'/').startsWith(root))
            return failure(
                Refusal{u"archive-unsafe-path"_s, link.key(), u"the link leads out of the package's own folder"_s}
                    .toError(m_contents.path));
    }
    return {};
}

bool PackageAssembler::hasFile(const QString &path, bool ignoresCase) const
{
    if (m_contents.fileDigests.contains(path) || m_contents.links.contains(path))
        return true;
    return ignoresCase
           && std::any_of(m_contents.fileDigests.keyBegin(), m_contents.fileDigests.keyEnd(),
                          [&path](const QString &file) { return file.compare(path, Qt::CaseInsensitive) == 0; });
}

bool PackageAssembler::hasDigestList() const
{
    return std::any_of(m_contents.fileDigests.keyBegin(), m_contents.fileDigests.keyEnd(),
                       [](const QString &file) { return file.section(u'/', -1) == "manifest.sha256"_L1; });
}

Error PackageAssembler::entryMissing(const QString &file) const
{
    return Error(u"package-entry-missing"_s,
                 Message(QT_TRANSLATE_NOOP("core", "The package %1 is not complete."), {m_contents.path}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "Its description names the file %1, which is not in it."), {file}))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Copy the package from its source again, with all its files.")));
}

Status PackageAssembler::checkEntryFiles() const
{
    const PackageDescriptor &descriptor = m_package.descriptor;
    if (descriptor.kind == "media"_L1)
        return {};
    for (auto install = descriptor.install.cbegin(); install != descriptor.install.cend(); ++install) {
        const QString file = entryFile(install->command, install.key());
        if (!file.isEmpty() && !hasFile(descriptor.root + file, install.key() == "windows"_L1))
            return failure(entryMissing(file));
    }
    return {};
}

Status PackageAssembler::takeSilentIni()
{
    PackageDescriptor &descriptor = m_package.descriptor;
    if (descriptor.silentIni.isEmpty())
        return {};
    const QString path = descriptor.root + descriptor.silentIni;
    if (!m_contents.fileDigests.contains(path)) {
        // A description cannot say whether there is one: the name is a default then.
        if (descriptor.source == manifestName)
            return failure(entryMissing(descriptor.silentIni));
        descriptor.silentIni.clear();
        return {};
    }
    if (!m_contents.described.contains(path))
        return failure(Error(u"silent-ini-too-large"_s,
                             Message(QT_TRANSLATE_NOOP("core", "The answer file %1 cannot be used."), {path}),
                             ErrorKind::Request)
                           .because(Message(QT_TRANSLATE_NOOP("core", "It is larger than 1 MB, or its name does not "
                                                                      "end in .ini.")))
                           .advise(Message(QT_TRANSLATE_NOOP("core", "Ask the publisher of the package for a "
                                                                     "corrected one."))));
    m_package.silentIni = m_contents.described.value(path);
    const Result<SilentIni> parsed = SilentIni::parse(m_package.silentIni, path);
    return parsed ? Status() : failure(parsed.error());
}

Status PackageAssembler::takeTemplates()
{
    QStringList paths = m_contents.described.keys();
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        if (!isTemplate(path, m_package.descriptor.root))
            continue;
        const QByteArray bytes = m_contents.described.value(path);
        // A plug-in is made of its .tpl: without its options it would be half of one.
        const bool isPlugIn =
            m_package.descriptor.kind == "plug-in"_L1 && path.endsWith(".tpl"_L1, Qt::CaseInsensitive);
        if (const auto content = readTemplateContent(path, bytes); isPlugIn && !content)
            return failure(content.error());
        addTemplate(m_package, path, bytes);
    }
    return {};
}

} // namespace convoy
