// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageDescriptor.h"

#include <algorithm>

namespace convoy {

QString PackageDescriptor::displayName() const
{
    return version.isEmpty() ? name : name + QLatin1Char(' ') + version.text();
}

QString PackageDescriptor::key() const
{
    return name + QLatin1Char('@') + version.text();
}

bool PackageDescriptor::isSecret(const QString &section, const QString &key) const
{
    // Installers read keys by exact case, but a password that is spelt differently is one all the same.
    if (key.compare(QLatin1String("Password"), Qt::CaseInsensitive) == 0
        || key.compare(QLatin1String("xPassword"), Qt::CaseInsensitive) == 0)
        return true;
    const QString place = section + QLatin1Char('.') + key;
    return secrets.contains(place)
           || std::any_of(questions.begin(), questions.end(), [&](const PackageQuestion &question) {
                  return question.type == QLatin1String("password") && question.silent == place;
              });
}

} // namespace convoy
