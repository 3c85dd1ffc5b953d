// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace convoy {

/// A marked text with its arguments: translated when shown, English in logs.
///
/// `Message(QT_TRANSLATE_NOOP("core", "The package %1 is not in this repository."), {name})`
/// `Message::counted(QT_TRANSLATE_N_NOOP("core", "%n host(s) cannot be reached."), n)`
///
/// Whole sentences; arguments are %1…%9, replaced in one pass; %n is the count. The context is always "core".
/// Arguments are shown as they are: names, paths, versions, already formatted sizes. A value type; any thread,
/// but text() asks the translators that are installed now.
class Message
{
public:
    Message() = default;
    explicit Message(const char *source, QStringList arguments = {});
    static Message counted(const char *source, qint64 count, QStringList arguments = {});
    /// A text that is not ours (the words of a server or of an installer): shown as it is, never translated.
    static Message verbatim(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_source.isEmpty(); }
    [[nodiscard]] QString text() const;    ///< in the language now set
    [[nodiscard]] QString english() const; ///< source text with arguments
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }

    [[nodiscard]] QJsonObject toJson() const;
    static Message fromJson(const QJsonObject &object);

    bool operator==(const Message &) const = default;

private:
    QByteArray m_source;
    QStringList m_arguments;
    qint64 m_count = -1;
    bool m_isVerbatim = false;
};

} // namespace convoy
