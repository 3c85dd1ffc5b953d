// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "base/json/JsonText.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace convoy {

/// What is wrong with a file, and where. The first one stays.
struct JsonFault
{
    QString path;
    Message reason;
    Message remedy;
    [[nodiscard]] bool isSet() const { return !reason.isEmpty(); }
    void set(const QString &where, Message why, Message advice = {});
    /// Code, "The file %1 is refused, line %2.", reason, remedy; ErrorKind::Request.
    [[nodiscard]] Error toError(const QString &code, const JsonText &text) const;
};

/// Takes a JSON object apart by its keys; types that differ and keys that nobody asked for become the fault. Ask for
/// every key that may be there, then call finish().
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, QString path, JsonFault &fault);
    [[nodiscard]] bool has(const char *key);
    [[nodiscard]] QString text(const char *key);
    [[nodiscard]] QString requiredText(const char *key);
    /// One of the words; "" when it is not there.
    [[nodiscard]] QString word(const char *key, const QStringList &words);
    [[nodiscard]] std::optional<int> number(const char *key, int least);
    [[nodiscard]] bool flag(const char *key);
    [[nodiscard]] QDate date(const char *key); ///< ISO, "2016-10-12"; invalid when it is not there
    [[nodiscard]] QStringList texts(const char *key);
    [[nodiscard]] QList<JsonFields> objects(const char *key);
    [[nodiscard]] std::optional<JsonFields> object(const char *key);
    void ignore(const char *key);
    void finish();

    [[nodiscard]] const QJsonObject &json() const { return m_object; }
    [[nodiscard]] QString path(const char *key) const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] JsonFault &fault() { return *m_fault; }

private:
    [[nodiscard]] QJsonValue value(const char *key, QJsonValue::Type type, const char *wanted);
    QJsonObject m_object;
    QString m_path;
    JsonFault *m_fault;
    QSet<QString> m_asked;
};

} // namespace convoy
