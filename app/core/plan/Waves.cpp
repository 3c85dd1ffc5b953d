// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/Waves.h"

#include <QCoreApplication>

namespace convoy {

namespace {

Error refused(const QString &waveSize)
{
    return Error(QStringLiteral("wave-size"),
                 Message(QT_TRANSLATE_NOOP("core", "\"%1\" is not a size for waves."), {waveSize}), ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "A wave has a number of hosts, or a part of them in percent.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Give a number of at least 1, or 1% to 100%.")));
}

} // namespace

Result<qsizetype> waveSizeFor(const QString &waveSize, qsizetype hosts)
{
    if (waveSize.isEmpty())
        return std::max<qsizetype>(hosts, 1);
    const bool isPercent = waveSize.endsWith(QLatin1Char('%'));
    bool isNumber = false;
    const int number = QStringView(waveSize).chopped(isPercent ? 1 : 0).toInt(&isNumber);
    if (!isNumber || number < 1 || (isPercent && number > 100))
        return failure(refused(waveSize));
    return isPercent ? std::max<qsizetype>(hosts * number / 100, 1) : number;
}

QList<PlanWave> splitIntoWaves(const QList<PlanHost> &hosts, qsizetype size)
{
    QList<PlanWave> waves;
    for (qsizetype i = 0; i < hosts.size(); i += size)
        waves += PlanWave{.hosts = hosts.mid(i, size)};
    return waves;
}

} // namespace convoy
