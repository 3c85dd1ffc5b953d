// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/vocabulary/FactVocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace convoy {

namespace {

struct BuiltIn
{
    const char *name;
    FactType type;
    FactScope scope;
    const char *title;   ///< marked
    const char *values = ""; ///< separated by |
};

constexpr std::array BuiltIns{
    BuiltIn{"os.family", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Family of the operating system"),
            "linux|windows|aix|solaris|hpux|osf"},
    BuiltIn{"os.id", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Operating system, by its ID in the catalogue or in os-release")},
    BuiltIn{"os.name", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Name of the operating system")},
    BuiltIn{"os.version", FactType::Version, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Version of the operating system")},
    BuiltIn{"os.prettyName", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Operating system, as it calls itself")},
    BuiltIn{"os.bits", FactType::Integer, FactScope::Host, QT_TRANSLATE_NOOP("core", "Width of programs, in bits"),
            "32|64"},
    BuiltIn{"os.build", FactType::Integer, FactScope::Host, QT_TRANSLATE_NOOP("core", "Build number of Windows")},
    BuiltIn{"os.revision", FactType::Integer, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Revision of the build (UBR)")},
    BuiltIn{"os.servicePack", FactType::Integer, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Service pack, 0 for none")},
    BuiltIn{"os.edition", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Edition of the operating system")},
    BuiltIn{"os.installationType", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Installation type"),
            "full|desktop-experience|minimal-server-interface|server-core|nano-server"},
    BuiltIn{"os.productType", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Client, server or domain controller"), "client|server|domain-controller"},
    BuiltIn{"os.displayVersion", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Display version of Windows")},
    BuiltIn{"os.isEvaluation", FactType::Bool, FactScope::Host, QT_TRANSLATE_NOOP("core", "Is it an evaluation copy?")},
    BuiltIn{"os.hasEsu", FactType::Bool, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Is the host enrolled in extended security updates?")},
    BuiltIn{"os.hasSoftwareAssurance", FactType::Bool, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Is the host's licence under Software Assurance?")},
    BuiltIn{"os.cloud", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Cloud that the host runs in")},
    BuiltIn{"os.language", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Language of the operating system")},
    BuiltIn{"architecture", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Architecture of the processor")},
    BuiltIn{"processor.name", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Name of the processor")},
    BuiltIn{"processor.cores", FactType::List, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Physical cores of each processor")},
    BuiltIn{"memory.totalBytes", FactType::Integer, FactScope::Host, QT_TRANSLATE_NOOP("core", "Memory, in bytes")},
    BuiltIn{"disk.homeFreeBytes", FactType::Integer, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Free space in the account's home, in bytes")},
    BuiltIn{"disk.tmpFreeBytes", FactType::Integer, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Free space for temporary files, in bytes")},
    BuiltIn{"kernel.release", FactType::Version, FactScope::Host, QT_TRANSLATE_NOOP("core", "Release of the kernel")},
    BuiltIn{"uptime.seconds", FactType::Integer, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Seconds since the last start")},
    BuiltIn{"boot.id", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Mark of the last start")},
    BuiltIn{"home", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Home of the account")},
    BuiltIn{"user", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Account that commands run as")},
    BuiltIn{"hostname", FactType::Text, FactScope::Host, QT_TRANSLATE_NOOP("core", "Name that the host gives itself")},
    BuiltIn{"tools.tar", FactType::Bool, FactScope::Host, QT_TRANSLATE_NOOP("core", "Is tar there?")},
    BuiltIn{"tools.sha256sum", FactType::Bool, FactScope::Host, QT_TRANSLATE_NOOP("core", "Is sha256sum there?")},
    BuiltIn{"windowsInstaller.version", FactType::Version, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Version of the Windows Installer")},
    BuiltIn{"restart.isPending", FactType::Bool, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Does the host wait for a restart?")},
    BuiltIn{"updates.method", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "How the host gets its updates"), "windows-update|wsus|sccm|none"},
    BuiltIn{"updates.installed", FactType::List, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Installed updates, by KB number")},
    BuiltIn{"virtual.kind", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Host or guest of virtual machines"), "none|host|guest"},
    BuiltIn{"virtual.networks", FactType::List, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Networks that a guest sees")},
    BuiltIn{"containers.engine", FactType::Text, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Container engine of the host")},
    BuiltIn{"features.installed", FactType::List, FactScope::Host,
            QT_TRANSLATE_NOOP("core", "Installed roles and features")},
    BuiltIn{"services.running", FactType::List, FactScope::Host, QT_TRANSLATE_NOOP("core", "Running services")},
    BuiltIn{"organisation.name", FactType::Text, FactScope::Organisation,
            QT_TRANSLATE_NOOP("core", "Name of the organisation")},
    BuiltIn{"organisation.domains", FactType::List, FactScope::Organisation,
            QT_TRANSLATE_NOOP("core", "Domains of the organisation")},
    BuiltIn{"organisation.sites", FactType::List, FactScope::Organisation,
            QT_TRANSLATE_NOOP("core", "Sites of the organisation")},
    BuiltIn{"account.name", FactType::Text, FactScope::Account,
            QT_TRANSLATE_NOOP("core", "Account that works on the hosts")},
    BuiltIn{"account.groups", FactType::List, FactScope::Account, QT_TRANSLATE_NOOP("core", "Groups of that account")},
    BuiltIn{"media.language", FactType::Text, FactScope::Media, QT_TRANSLATE_NOOP("core", "Language of the media")},
    BuiltIn{"media.version", FactType::Version, FactScope::Media, QT_TRANSLATE_NOOP("core", "Version on the media")},
};

Error refused(const char *code, Message what, Message advice)
{
    return Error(QLatin1String(code), std::move(what), ErrorKind::Request).advise(std::move(advice));
}

} // namespace

FactVocabulary FactVocabulary::builtIn()
{
    FactVocabulary vocabulary;
    for (const BuiltIn &one : BuiltIns) {
        const QString name = QString::fromLatin1(one.name);
        vocabulary.m_declarations.insert(name,
                                         {.name = name,
                                          .type = one.type,
                                          .scope = one.scope,
                                          .values = QString::fromLatin1(one.values).split(u'|', Qt::SkipEmptyParts),
                                          .title = Message(one.title)});
    }
    return vocabulary;
}

Status FactVocabulary::add(const FactDeclaration &declaration)
{
    static const QRegularExpression shape(QStringLiteral("^[a-zA-Z][a-zA-Z0-9]*([.][a-zA-Z0-9-]+)*$"));
    if (!shape.match(declaration.name).hasMatch())
        return failure(refused(
            "fact-name", Message(QT_TRANSLATE_NOOP("core", "“%1” is no name of a fact."), {declaration.name}),
            Message(QT_TRANSLATE_NOOP("core", "Use words of letters and digits, joined by dots: exchange.version."))));
    const FactDeclaration *known = find(declaration.name);
    if (known == nullptr) {
        m_declarations.insert(declaration.name, declaration);
        return {};
    }
    if (known->type == declaration.type && known->scope == declaration.scope && known->values == declaration.values)
        return {};
    return failure(refused(
        "fact-declared-twice",
        Message(QT_TRANSLATE_NOOP("core", "The fact %1 is declared already, with another type, scope or other values."),
                {declaration.name}),
        Message(QT_TRANSLATE_NOOP("core", "Give one of the two another name."))));
}

const FactDeclaration *FactVocabulary::find(const QString &name) const
{
    const auto found = m_declarations.constFind(name);
    return found == m_declarations.cend() ? nullptr : &*found;
}

QList<FactDeclaration> FactVocabulary::all() const
{
    return m_declarations.values();
}

QString FactVocabulary::nearest(const QString &name) const
{
    // The same in other letters, or the same last word.
    const QString last = name.section(u'.', -1);
    QString found;
    for (const QString &known : m_declarations.keys()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return known;
        if (found.isEmpty() && known.section(u'.', -1).compare(last, Qt::CaseInsensitive) == 0)
            found = known;
    }
    return found;
}

} // namespace convoy
