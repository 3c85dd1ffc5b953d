// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solution/SolutionDefinition.h"

#include <QTranslator>

namespace convoy {

/// Serves the texts of one definition in one language to Message::text(). Messages keep the English text as their
/// source, so that a plan or a journal is shown in any language by whoever has the definition.
class SolutionTranslator : public QTranslator
{
public:
    SolutionTranslator(const SolutionDefinition &definition, const QString &language, QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;

private:
    TextCatalogue m_texts;
};

/// Installs the translator of a definition in place of an earlier one for the same solution. `language`: en it fr es;
/// empty: that of QLocale(). Main thread.
void useSolutionTexts(const SolutionDefinition &definition, const QString &language = {});

} // namespace convoy
