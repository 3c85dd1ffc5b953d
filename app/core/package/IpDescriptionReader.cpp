// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/IpDescriptionReader.h"

#include "package/descriptor/DescriptorDefaults.h"
#include "package/descriptor/DescriptorError.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <optional>

namespace convoy {

namespace {

constexpr qsizetype largestIpDescription = 1 << 20;
constexpr qsizetype maximumDepth = 32;

/// One pass over the file: elements are known by their path below the root, the first thing found wrong ends it.
class IpDescriptionParser
{
public:
    IpDescriptionParser(const QByteArray &bytes, QString fileName)
        : m_xml(bytes)
        , m_fileName(std::move(fileName))
    {
        // A name with entities needs the five of XML alone; a file's own would come with a document type.
        m_xml.setEntityExpansionLimit(0);
    }

    Result<PackageDescriptor> parse();

private:
    void fail(Message why, Message remedy);
    void step();
    void openElement();
    void closeElement();
    void readRoot();
    void readRelease();
    void readComputer();
    void readOs();
    void addOs(const OsRequirement &requirement);
    void finish();
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString().simplified();
    }

    QXmlStreamReader m_xml;
    QString m_fileName;
    PackageDescriptor m_package;
    QStringList m_path;
    QString m_text;
    QString m_family;
    int m_bits = 0;
    bool m_computerHasOs = false;
    qint64 m_rootLine = 0;
    std::optional<Error> m_error;
};

/// "Intel EM64T" and "PowerPC 64 bit" are 64, "Intel 32 bit" is 32; 0 when the words say neither.
int bitsOfComputer(const QString &type)
{
    if (type.contains(QLatin1String("64")))
        return 64;
    return type.contains(QLatin1String("32")) ? 32 : 0;
}

QString familyOfGroup(const QString &osGroupName)
{
    const QString word = osGroupName.toLower();
    return platformFamilies().contains(word) ? word : QString();
}

/// For a description whose OSGroupName is "none", absent or new: some names say it themselves.
QString familyOfName(const QString &osName)
{
    if (osName.contains(QLatin1String("Windows"), Qt::CaseInsensitive))
        return QStringLiteral("windows");
    if (osName.contains(QLatin1String("Linux"), Qt::CaseInsensitive))
        return QStringLiteral("linux");
    return osName.contains(QLatin1String("AIX")) ? QStringLiteral("aix") : QString();
}

Message ipDescriptionRemedy()
{
    return Message(QT_TRANSLATE_NOOP("core", "Take the package from its original medium again, or write a "
                                             "convoy-package.yaml beside the file and correct the description."));
}

void IpDescriptionParser::fail(Message why, Message remedy)
{
    if (!m_error)
        m_error = malformedDescriptor({m_fileName, m_xml.lineNumber()}, std::move(why), std::move(remedy));
}

Result<PackageDescriptor> IpDescriptionParser::parse()
{
    while (!m_error && !m_xml.atEnd())
        step();
    if (!m_error && m_xml.hasError())
        fail(Message(QT_TRANSLATE_NOOP("core", "It is not well-formed XML: %1"), {m_xml.errorString()}),
             ipDescriptionRemedy());
    if (!m_error)
        finish();
    if (m_error)
        return failure(std::move(*m_error));
    return m_package;
}

void IpDescriptionParser::step()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        openElement();
        break;
    case QXmlStreamReader::EndElement:
        closeElement();
        break;
    case QXmlStreamReader::Characters:
        m_text += m_xml.text();
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail(Message(QT_TRANSLATE_NOOP("core", "It declares or uses a document type or entities of its own, which a "
                                               "package description never needs.")),
             Message(QT_TRANSLATE_NOOP("core", "Remove the DOCTYPE declaration, or take the package from a source "
                                               "that you trust.")));
        break;
    default:
        break;
    }
}

void IpDescriptionParser::openElement()
{
    m_path += m_xml.name().toString();
    m_text.clear();
    if (m_path.size() > maximumDepth)
        return fail(Message(QT_TRANSLATE_NOOP("core", "Its elements are nested too deeply.")), ipDescriptionRemedy());
    if (m_path.size() == 1)
        return readRoot();
    const QString path = m_path.mid(1).join(QLatin1Char('/'));
    if (path == QLatin1String("Product/Release"))
        readRelease();
    else if (path == QLatin1String("Product/Language"))
        m_package.locale = attribute("LocaleId");
    else if (path == QLatin1String("Platforms"))
        m_family = familyOfGroup(attribute("OSGroupName"));
    else if (path == QLatin1String("Platforms/Computer"))
        readComputer();
    else if (path == QLatin1String("Platforms/Computer/OS"))
        readOs();
}

void IpDescriptionParser::closeElement()
{
    const QString path = m_path.mid(1).join(QLatin1Char('/'));
    if (path == QLatin1String("Product/Name/Long"))
        m_package.name = m_text.simplified();
    else if (path == QLatin1String("Product/Name/Nickname"))
        m_package.nickname = m_text.simplified();
    else if (path == QLatin1String("Product/Description"))
        m_package.description = m_text.simplified();
    else if (path == QLatin1String("Platforms/Computer") && !m_computerHasOs)
        addOs({m_family, QString(), Version(), m_bits});
    m_path.removeLast();
    m_text.clear();
}

void IpDescriptionParser::readRoot()
{
    m_rootLine = m_xml.lineNumber();
    if (m_xml.name() != QLatin1String("InstallationPackage"))
        return fail(Message(QT_TRANSLATE_NOOP("core", "Its outermost element is %1, not InstallationPackage."),
                            {m_xml.name().toString()}),
                    ipDescriptionRemedy());
    const QString format = attribute("FormatVersion");
    if (format.isEmpty())
        return fail(Message(QT_TRANSLATE_NOOP("core", "The attribute FormatVersion is missing.")),
                    ipDescriptionRemedy());
    // As numbers: as text, "10.0" would be lower than "4.0".
    if (Version(format) < Version(QStringLiteral("4.0")))
        m_error = unsupportedDescriptor(
            {m_fileName, m_xml.lineNumber()},
            Message(QT_TRANSLATE_NOOP("core", "Its FormatVersion is %1; 4.0 and later can be read."), {format}),
            Message(QT_TRANSLATE_NOOP("core", "Use a later release of the package.")));
}

void IpDescriptionParser::readRelease()
{
    const QString version = attribute("Version");
    if (!isUsableVersion(version))
        return fail(version.isEmpty()
                        ? Message(QT_TRANSLATE_NOOP("core", "The attribute Version of Product/Release is missing."))
                        : Message(QT_TRANSLATE_NOOP("core", "“%1” is not a version such as 9.0.001.02."), {version}),
                    ipDescriptionRemedy());
    m_package.version = Version(version);
}

void IpDescriptionParser::readComputer()
{
    m_bits = bitsOfComputer(attribute("Type"));
    m_computerHasOs = false;
}

void IpDescriptionParser::readOs()
{
    m_computerHasOs = true;
    const QString name = attribute("Name");
    addOs({m_family.isEmpty() ? familyOfName(name) : m_family, name, Version(attribute("Version")), m_bits});
}

void IpDescriptionParser::addOs(const OsRequirement &requirement)
{
    if (!m_package.os.contains(requirement))
        m_package.os += requirement;
    if (!requirement.family.isEmpty())
        m_package.install.insert(requirement.family, derivedInstallCommand(requirement.family));
}

void IpDescriptionParser::finish()
{
    if (m_package.name.isEmpty() || m_package.version.isEmpty()) {
        m_error = malformedDescriptor(
            {m_fileName, m_rootLine},
            m_package.name.isEmpty()
                ? Message(QT_TRANSLATE_NOOP("core", "The element Product/Name/Long, the package's name, is missing "
                                                    "or empty."))
                : Message(QT_TRANSLATE_NOOP("core", "The element Product/Release, which holds the version, is "
                                                    "missing.")),
            ipDescriptionRemedy());
        return;
    }
    m_package.source = QStringLiteral("ip_description.xml");
    m_package.silentIni = QStringLiteral("genesys_silent.ini");
    if (!m_family.isEmpty() && m_package.os.isEmpty())
        addOs({m_family, QString(), Version(), 0});
    if (m_package.install.isEmpty()) {
        for (const QString &family : {QStringLiteral("linux"), QStringLiteral("windows")})
            m_package.install.insert(family, derivedInstallCommand(family));
    }
    deriveDetection(m_package);
}

} // namespace

Result<PackageDescriptor> readIpDescription(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > largestIpDescription)
        return failure(malformedDescriptor({fileName}, Message(QT_TRANSLATE_NOOP("core", "It is larger than 1 MB.")),
                                           ipDescriptionRemedy()));
    return IpDescriptionParser(bytes, fileName).parse();
}

} // namespace convoy
