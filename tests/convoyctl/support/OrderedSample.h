// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "HostFarm.h"

#include <QDateTime>
#include <QMap>

namespace convoy::test {

/// "Sample Ordered Server 1" on the hosts of a farm, its definition imported, what no probe knows told as facts.
class OrderedSample
{
public:
    /// `roles`: of each host, in the farm's order.
    OrderedSample(const HostFarm &farm, const CommandLine &cli, QStringList roles);

    /// A folder with the definition, in which each `before` becomes `after`, in all of its files; its path.
    [[nodiscard]] QString changedDefinition(const QList<std::pair<QByteArray, QByteArray>> &changes) const;
    bool import(const QString &definition = {}) const;
    /// Tells the facts of all hosts; `own` are those of single hosts, over what is told of all.
    bool tellFacts(const QMap<int, QJsonObject> &own = {}) const;
    /// Media whose setup waits for HOME/go on each host; their folder.
    [[nodiscard]] QString slowMedia() const;
    static QString media();
    static void letEnd(const QString &home);

    [[nodiscard]] QString folder(int host) const; ///< of the installation
    [[nodiscard]] QString version(int host) const;
    [[nodiscard]] QDateTime upgraded(int host) const; ///< when its version changed
    [[nodiscard]] int timesBegun(int host) const; ///< starts that its setup has logged
    void set(int host, const QString &file, const QByteArray &content) const;

    /// `deploy` or `plan` of the solution with the sample media, and more options.
    [[nodiscard]] QStringList command(const QString &verb, const QStringList &more) const;

private:
    const HostFarm &m_farm;
    const CommandLine &m_cli;
    QStringList m_roles;
};

/// host -> state, of a RESULT.
QMap<QString, QString> statesOf(const QJsonObject &result);
/// host -> code.
QMap<QString, QString> codesOf(const QJsonObject &result);

} // namespace convoy::test
