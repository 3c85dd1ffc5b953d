// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/PathRules.h"

#include "package/archive/ArchiveLimits.h"

#include <QSet>
#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace convoy {

namespace {

bool isHiddenCharacter(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_NotAssigned
           || category == QChar::Other_Surrogate || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph;
}

bool hasHiddenCharacter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return isHiddenCharacter(c); });
}

/// Names that Windows gives to devices, whatever their ending.
bool isReservedOnWindows(const QString &component)
{
    static const QSet<QString> names{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s, u"CLOCK$"_s};
    const QString stem = component.section(u'.', 0, 0).trimmed().toUpper();
    if (names.contains(stem))
        return true;
    const bool isPort = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return isPort && (stem.at(3).isDigit() || QStringLiteral("\u00B9\u00B2\u00B3").contains(stem.at(3)));
}

bool isDots(const QString &text)
{
    return text == "."_L1 || text == ".."_L1;
}

/// A name that some other reader, one that decodes percent signs or look-alike characters, would take for a way out.
bool isDisguised(const QString &component)
{
    const QString percentDecoded = QString::fromUtf8(QByteArray::fromPercentEncoding(component.toUtf8()));
    const QString compatible = component.normalized(QString::NormalizationForm_KC);
    return isDots(percentDecoded) || isDots(compatible) || percentDecoded.contains(u'/')
           || percentDecoded.contains(u'\\') || compatible.contains(u'/') || compatible.contains(u'\\');
}

QString componentProblem(const QString &component)
{
    if (component.isEmpty())
        return u"a part of the name is empty"_s;
    if (component == ".."_L1)
        return u"the name climbs out of the package with '..'"_s;
    if (component.endsWith(u'.') || component.endsWith(u' '))
        return u"a part of the name ends in a dot or a blank"_s;
    if (component.toUtf8().size() > limits::componentBytes)
        return u"a part of the name is longer than 255 bytes"_s;
    if (isReservedOnWindows(component))
        return u"Windows keeps this name for a device"_s;
    if (isDisguised(component))
        return u"the name hides a path in it"_s;
    return {};
}

QString textProblem(const QString &path)
{
    if (path.contains(u'\\'))
        return u"the name holds a backslash"_s;
    if (path.contains(u':'))
        return u"the name holds a colon (drive letter or alternative data stream)"_s;
    if (hasHiddenCharacter(path))
        return u"the name holds control or text direction characters"_s;
    return {};
}

} // namespace

Checked<QString> PathRules::decode(QByteArrayView name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString path = decoder(name);
    if (decoder.hasError())
        return refuse("archive-unsafe-path", displayName(path), u"the name is not UTF-8"_s);
    while (path.startsWith("./"_L1))
        path.remove(0, 2);
    if (path.endsWith(u'/') && path.size() > 1)
        path.chop(1);
    if (path.isEmpty() && !name.isEmpty())
        return path;
    if (path == "."_L1)
        return QString();
    if (const QString what = problem(path); !what.isEmpty())
        return refuse("archive-unsafe-path", displayName(path), what);
    return path;
}

QString PathRules::problem(const QString &path)
{
    if (path.isEmpty())
        return u"the name is empty"_s;
    if (path.startsWith(u'/'))
        return u"the name is an absolute path"_s;
    if (path.toUtf8().size() > limits::pathBytes)
        return u"the name is longer than 1024 bytes"_s;
    if (const QString what = textProblem(path); !what.isEmpty())
        return what;
    const QStringList components = path.split(u'/');
    if (components.size() > limits::depth)
        return u"the name is more than 64 folders deep"_s;
    for (const QString &component : components) {
        if (const QString what = componentProblem(component); !what.isEmpty())
            return what;
    }
    return {};
}

QString PathRules::linkProblem(const QString &path, const QString &target)
{
    if (target.isEmpty() || target.startsWith(u'/'))
        return u"the link's target is empty or an absolute path"_s;
    if (target.toUtf8().size() > limits::linkBytes)
        return u"the link's target is longer than 1024 bytes"_s;
    if (const QString what = textProblem(target); !what.isEmpty())
        return u"the link's target: %1"_s.arg(what);
    qsizetype depth = path.count(u'/');
    const QStringList components = target.split(u'/', Qt::SkipEmptyParts);
    for (const QString &component : components) {
        if (component == "."_L1)
            continue;
        depth += component == ".."_L1 ? -1 : 1;
        if (depth < 0)
            return u"the link leads out of the package"_s;
    }
    return {};
}

QString PathRules::resolved(const QString &path, const QString &target)
{
    QStringList components = path.split(u'/');
    components.removeLast();
    const QStringList steps = target.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == ".."_L1 && !components.isEmpty())
            components.removeLast();
        else if (step != "."_L1)
            components.append(step);
    }
    return components.join(u'/');
}

QString PathRules::folded(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace convoy
