// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace convoy {

/// A JSON file that knows in which line its parts stand, so that what is wrong with a value can be said with its place.
/// Stricter than JSON: the top is an object, no key stands twice in one object, nothing is nested deeper than 32.
class JsonText
{
public:
    /// Code "json-refused", ErrorKind::Request; names file, line, reason and remedy.
    static Result<JsonText> parse(const QByteArray &bytes, const QString &fileName);

    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// The line, counted from 1, of "/systems/3/ga", or of the nearest thing around it that is in the file. Parts of a
    /// path are escaped by pathPart(). Reads the file once more: for failures only.
    [[nodiscard]] int line(const QString &path) const;
    static QString pathPart(const QString &key);

private:
    QByteArray m_bytes;
    QString m_fileName;
    QJsonObject m_object;
};

} // namespace convoy
