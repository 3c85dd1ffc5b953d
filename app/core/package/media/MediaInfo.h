// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace convoy {

/// What the MediaInfo.xml of a medium says of it (packages reference 1.4). Paths are as written, with '/' for '\'.
struct MediaInfo
{
    struct Package
    {
        QString nickname;
        QString version;
        QString name;
        QString location; ///< folder or archive, relative to MediaInfo.xml; empty: not said
    };
    struct Template
    {
        QString nickname; ///< of the package that it belongs to
        QString file;
        QString location; ///< folder, relative to MediaInfo.xml
    };
    QHash<QString, QString> properties;
    QList<Package> packages;
    QList<Template> templates;

    /// Tables are found by searching the text: the outer elements and the attributes of columns are documented nowhere.
    /// Nothing when none of the three tables is in it, or when it is larger than 1 MB.
    static std::optional<MediaInfo> parse(const QByteArray &bytes);
    /// The path of the MediaInfo.xml in a folder, whatever the case of its name; empty when there is none.
    static QString fileIn(const QString &folder);
    static std::optional<MediaInfo> ofFolder(const QString &folder);
};

} // namespace convoy
