// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoy {

/// Section and key of a silent.ini value.
using SilentKey = QPair<QString, QString>;

/// Values for all hosts or for one of them.
struct ParameterValues
{
    QMap<QString, QString> application; ///< see applicationFields()
    QMap<SilentKey, QString> silent;
    [[nodiscard]] bool isEmpty() const { return application.isEmpty() && silent.isEmpty(); }
    bool operator==(const ParameterValues &) const = default;
};

/// What the operator filled in: general values, and what one host has of its own (host over general). Secrets are not
/// in it. Values may contain ${host.name}, ${host.address}, ${host.home}, ${host.FACT}, ${application.NAME}.
struct ParameterSet
{
    ParameterValues general;
    QMap<QString, ParameterValues> hosts;

    /// {"application":{},"silent":{SECTION:{KEY:VALUE}},"hosts":{NAME:{"application":{},"silent":{}}}}
    [[nodiscard]] QJsonObject toJson() const;
    /// The reverse; unknown keys and wrong types are refused ("parameters-malformed", naming the place).
    static Result<ParameterSet> fromJson(const QJsonObject &object, const QString &fileName);
    [[nodiscard]] ParameterValues forHost(const QString &host) const;
    bool operator==(const ParameterSet &) const = default;
};

/// The application parameters of G133 and G148…G155: object, tenant, port, primaryServer, backupServer,
/// skipReinstallation ("true"/"false").
QStringList applicationFields();
/// One of these, or a value of the application object by its key (applicationKeyForms()), as --set takes it.
bool isApplicationField(const QString &field);
/// One field's rule (port 1…65535, skipReinstallation true or false, names without line ends); code
/// "application-port" etc., ErrorKind::Request. Texts with a ${…} in them pass until they are expanded.
Status validateApplicationField(const QString &field, const QString &value);

/// Replaces ${…} by `variables`; an unknown one fails with "variable-unknown", naming it and those there are.
Result<QString> expandVariables(const QString &text, const QMap<QString, QString> &variables);

} // namespace convoy
