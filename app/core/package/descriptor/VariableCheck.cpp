// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/descriptor/VariableCheck.h"

#include <QRegularExpression>

namespace convoy {

const QStringList &knownVariables()
{
    static const QStringList names{QStringLiteral("${silentIni}"),        QStringLiteral("${resultLog}"),
                                   QStringLiteral("${installPath}"),      QStringLiteral("${payload}"),
                                   QStringLiteral("${application.NAME}"), QStringLiteral("${host.NAME}")};
    return names;
}

std::optional<QString> findUnknownVariable(const QString &text)
{
    static const QRegularExpression known(
        QStringLiteral("^(silentIni|resultLog|installPath|payload|(application|host)\\.[A-Za-z][A-Za-z0-9_.-]*)$"));
    for (qsizetype at = text.indexOf(QLatin1String("${")); at >= 0; at = text.indexOf(QLatin1String("${"), at + 2)) {
        const qsizetype end = text.indexOf(QLatin1Char('}'), at);
        if (end < 0)
            return text.sliced(at);
        if (!known.match(text.sliced(at + 2, end - at - 2)).hasMatch())
            return text.sliced(at, end - at + 1);
    }
    return std::nullopt;
}

} // namespace convoy
