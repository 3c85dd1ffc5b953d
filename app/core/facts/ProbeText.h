// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Fact.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace convoy {

/// Facts as a probe gives them: without source and time. Nothing is made of an empty or unusable text.
void appendText(QList<Fact> &facts, const char *name, const QString &text);
void appendVersion(QList<Fact> &facts, const char *name, const QString &text);
void appendInteger(QList<Fact> &facts, const char *name, std::optional<qint64> number);
void appendBool(QList<Fact> &facts, const char *name, bool value);

/// The lines of an output, without CR and blanks at their ends; empty ones stay.
QStringList linesOf(const QByteArray &output);
/// A whole number that fills the text, 0 or more; nothing else.
std::optional<qint64> wholeNumber(const QString &text);

} // namespace convoy
