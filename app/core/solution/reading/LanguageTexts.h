// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "solution/facts/DeclaredFact.h"

#include <QMap>
#include <QString>

namespace convoy {

/// One text of texts.LANGUAGE.yaml: with %1…%9 for its placeholders.
struct LanguageText
{
    QString text;
    QStringList placeholders;
    qint64 line = 0;
};

/// The texts of one language by "rules/ID/title", "facts/NAME/title", "stages/…", "steps/…", "solution/title".
using LanguageTexts = QMap<QString, LanguageText>;

/// Reads one file of texts. `english` numbers the placeholders of the other languages; nullptr: this is English.
/// Refused are unknown sections and keys, placeholders that are no facts, and in other languages placeholders that the
/// English text does not have.
Result<LanguageTexts> readLanguageTexts(const QByteArray &bytes, const QString &fileName, const DeclaredFacts &facts,
                                        const LanguageTexts *english);

} // namespace convoy
