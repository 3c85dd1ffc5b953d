// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Message.h"
#include "solution/facts/DeclaredFact.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace convoy {

/// English source of a text -> its translation; both with %1…%9 in the English numbering.
using TextCatalogue = QHash<QByteArray, QString>;

/// Values of a text that are no facts.
struct TextWords
{
    QString host;
    QString target;
    QString earlier; ///< order rules: what now comes first and should not
    QString later;
};

/// A text of a definition with its arguments, written {FACT} or {host}, {target}, {earlier}, {later}.
class TextTemplate
{
public:
    TextTemplate() = default;
    TextTemplate(QByteArray source, QStringList placeholders, const DeclaredFacts &facts);

    [[nodiscard]] bool isEmpty() const { return m_source.isEmpty(); }
    [[nodiscard]] bool hasArguments() const { return !m_placeholders.isEmpty(); }
    [[nodiscard]] const QByteArray &source() const { return m_source; }
    [[nodiscard]] const QStringList &placeholders() const { return m_placeholders; }
    /// Appends the text's values in the order of its arguments.
    void appendArguments(const FactView &view, const TextWords &words, QStringList &arguments) const;
    [[nodiscard]] Message message(const FactView &view, const TextWords &words) const;
    /// With values that appendArguments() gave.
    [[nodiscard]] Message message(const QStringList &arguments) const;

private:
    struct Argument
    {
        int slot = -1; ///< -1: a word
        FactScope scope = FactScope::Host;
        QString TextWords::*word = nullptr;
    };
    QByteArray m_source;
    QStringList m_placeholders;
    QList<Argument> m_arguments;
};

} // namespace convoy
