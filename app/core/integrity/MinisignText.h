// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

/// The form that keys and signatures of minisign share: lines, some of them comments, some of them base64.
namespace convoy::minisign {

inline constexpr qsizetype keyIdBytes = 8;
inline constexpr qsizetype algorithmBytes = 2;
/// More than any key or signature file has; larger ones are not looked into.
inline constexpr qsizetype longestFile = 16 * 1024;

/// The lines of a file, without their ends (LF or CR LF) and without empty lines at its end.
QList<QByteArray> linesOf(QByteArrayView text);
/// Strict base64 that gives exactly `size` bytes; nothing else.
std::optional<QByteArray> decoded(QByteArrayView line, qsizetype size);
/// What follows `prefix`, as text that may be shown: at most 200 characters, without control characters.
std::optional<QByteArray> afterPrefix(const QByteArray &line, QByteArrayView prefix);
QString shownComment(QByteArrayView comment);
/// As minisign prints it: the number that the eight bytes are, in 16 hexadecimal digits.
QString keyIdText(QByteArrayView id);

} // namespace convoy::minisign
