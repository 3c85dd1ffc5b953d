// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/OperatingSystem.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QVariant>

#include <optional>

namespace convoy {

/// One named, typed thing known about a host, with where it came from and when (UTC).
struct Fact
{
    QString name;   ///< dotted, "os.version"
    QVariant value; ///< bool, qlonglong, QString, QStringList, QDate
    QString type;   ///< bool, integer, version, text, list, date
    QString source; ///< "probe", "import", "operator", "derived"
    QDateTime at;
};

/// The facts of one host. A fact that is not in it is unknown.
class FactSet
{
public:
    void insert(const Fact &fact);
    [[nodiscard]] bool contains(const QString &name) const { return m_facts.contains(name); }
    [[nodiscard]] std::optional<Fact> fact(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;    ///< empty when unknown
    [[nodiscard]] std::optional<qint64> integer(const QString &name) const;
    [[nodiscard]] const QMap<QString, Fact> &all() const { return m_facts; }
    [[nodiscard]] bool isEmpty() const { return m_facts.isEmpty(); }
    /// The oldest time among probed facts; invalid when there is none.
    [[nodiscard]] QDateTime oldest() const;
    [[nodiscard]] OsIdentity osIdentity() const;

    /// {NAME:{"value","type","source","at"}}: the contract's `facts` object.
    [[nodiscard]] QJsonObject toJson() const;
    static FactSet fromJson(const QJsonObject &object);

private:
    QMap<QString, Fact> m_facts;
};

} // namespace convoy
