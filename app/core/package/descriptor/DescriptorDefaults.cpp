// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/descriptor/DescriptorDefaults.h"

#include <QRegularExpression>

#include <algorithm>

namespace convoy {

const QStringList &platformFamilies()
{
    static const QStringList families{QStringLiteral("linux"),   QStringLiteral("windows"), QStringLiteral("aix"),
                                      QStringLiteral("solaris"), QStringLiteral("hpux"),    QStringLiteral("osf")};
    return families;
}

InstallCommand derivedInstallCommand(const QString &family)
{
    InstallCommand install;
    install.resultLog = QStringLiteral("genesys");
    if (family == QLatin1String("windows")) {
        install.command = QStringLiteral(R"(setup.exe /s /z"-s '${silentIni}' -sl '${resultLog}'")");
        // What every Windows Installer package may answer: restart wanted, restart begun, another one is running.
        install.restart = {3010, 1641};
        install.busy = {1618};
    } else {
        install.command = QStringLiteral("./install.sh -s -fr ${silentIni} -fl ${resultLog}");
    }
    return install;
}

void deriveDetection(PackageDescriptor &descriptor)
{
    const QStringList families = descriptor.install.keys();
    for (const QString &family : families) {
        if (descriptor.detect.contains(family))
            continue;
        DetectionRule rule;
        rule.isDerived = true;
        descriptor.detect.insert(family, rule);
    }
}

bool isUsableVersion(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9][0-9A-Za-z._+-]{0,63}$(?!\\n)"));
    return shape.match(text).hasMatch();
}

bool isSafeRelativePath(const QString &path)
{
    if (path.isEmpty() || path.contains(QLatin1Char('\\')) || path.contains(QLatin1Char(':')))
        return false;
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(path.begin(), path.end(), isControl))
        return false;
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
    });
}

} // namespace convoy
