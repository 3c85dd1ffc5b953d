// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoy {

/// Texts by section and key; of connections by "SERVER/ID" and field, of ports by id and field.
using ApplicationItems = QMap<QString, QMap<QString, QString>>;

/// The application object of a package on a host (G103 to G118): Convoy's own record, no Configuration Server is asked
/// or told. An empty text means that a value is not set. Fourteen values are merged: the four maps of items and the ten of
/// `values`; the rest says what the object is. A value type.
struct ApplicationObject
{
    QString name; ///< unique on its host
    QString host;
    QString tenant;
    QString type; ///< of the template, a number as text
    QString packageName;
    QString packageVersion;
    QString primaryServer; ///< primary Configuration Server, a name
    QString backupServer;
    QString workingDirectory;
    QMap<QString, QString> permissions; ///< what an account or an access group may do, by its name
    ApplicationItems options;
    ApplicationItems annex;
    ApplicationItems connections;
    ApplicationItems ports;
    QMap<QString, QString> values; ///< by the words of applicationValueKeys(); none is empty

    [[nodiscard]] QJsonObject toJson() const;
    static ApplicationObject fromJson(const QJsonObject &object);
    /// SHA-256 over all of it: two objects with the same digest say the same.
    [[nodiscard]] QString digest() const;
    [[nodiscard]] QStringList portNumbers() const;
    bool operator==(const ApplicationObject &) const = default;
};

/// timeout autorestart commandlinearguments commandline state shutdowntimeout attempts redundancytype isprimary
/// startuptimeout.
const QStringList &applicationValueKeys();
/// The item of a connection: "SERVER/ID", the id "default" where none is given.
QString connectionItem(const QString &server, const QString &id = {});

} // namespace convoy
