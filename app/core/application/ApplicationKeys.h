// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationObject.h"
#include "base/Result.h"

namespace convoy {

/// One value of an application object under its key, as `application set` takes it.
struct ApplicationEntry
{
    QString key;
    QString value;
    bool operator==(const ApplicationEntry &) const = default;
};

/// Every value that is set, under these keys and in this order: name tenant primaryserver backupserver, the ten of
/// applicationValueKeys(), port.ID and port.ID.FIELD, connection.SERVER[/ID] (its protocol) and
/// connection.SERVER[/ID].FIELD, option.SECTION.KEY, annex.SECTION.KEY, permission.WHO.
QList<ApplicationEntry> applicationEntries(const ApplicationObject &object);

/// Sets one of them; an empty value takes it away, and with a port or a connection all its fields. Upper and lower case
/// of the fixed words are one. Codes, ErrorKind::Request: "application-key" (naming the keys there are),
/// "application-value" (saying what it may be), "application-port". The object is unchanged then.
[[nodiscard]] Status setApplicationValue(ApplicationObject &object, const QString &key, const QString &value);

/// For help and for completing: the fixed words, and the forms of the others ("option.SECTION.KEY").
QStringList applicationKeyForms();
/// What a key may be set to, where that is a choice: enabled disabled; true false; cold warm hot. Else empty.
QStringList applicationChoices(const QString &key);

} // namespace convoy
