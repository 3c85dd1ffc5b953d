// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "solution/texts/TextTemplate.h"

#include <array>

namespace convoy {

namespace {

struct WordRow
{
    const char *name;
    QString TextWords::*member;
};

constexpr std::array wordRows{WordRow{"host", &TextWords::host}, WordRow{"target", &TextWords::target},
                              WordRow{"earlier", &TextWords::earlier}, WordRow{"later", &TextWords::later}};

QString TextWords::*wordOf(const QString &name)
{
    for (const WordRow &row : wordRows) {
        if (name == QLatin1String(row.name))
            return row.member;
    }
    return nullptr;
}

} // namespace

TextTemplate::TextTemplate(QByteArray source, QStringList placeholders, const DeclaredFacts &facts)
    : m_source(std::move(source))
    , m_placeholders(std::move(placeholders))
{
    for (const QString &name : std::as_const(m_placeholders)) {
        Argument argument{.slot = -1, .scope = FactScope::Host, .word = wordOf(name)};
        if (const int fact = facts.find(name); argument.word == nullptr && fact >= 0) {
            argument.slot = facts.at(fact).slot;
            argument.scope = facts.at(fact).scope;
        }
        m_arguments += argument;
    }
}

void TextTemplate::appendArguments(const FactView &view, const TextWords &words, QStringList &arguments) const
{
    for (const Argument &argument : m_arguments) {
        if (argument.word != nullptr)
            arguments += words.*argument.word;
        else
            arguments += shownFactValue(view.value(argument.scope, argument.slot));
    }
}

Message TextTemplate::message(const FactView &view, const TextWords &words) const
{
    QStringList arguments;
    appendArguments(view, words, arguments);
    return message(arguments);
}

Message TextTemplate::message(const QStringList &arguments) const
{
    return m_source.isEmpty() ? Message() : Message(m_source.constData(), arguments);
}

} // namespace convoy
