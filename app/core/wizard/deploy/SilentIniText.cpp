// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/deploy/SilentIniPageModel.h"

#include <QCoreApplication>

// The text form of SilentIniPageModel.

namespace convoy {

namespace {

Error lineIgnored(int line, const QString &text)
{
    return Error(QStringLiteral("silent-ini-line"),
                 Message(QT_TRANSLATE_NOOP("core", "Line %1 would be ignored: \"%2\"."), {QString::number(line), text}),
                 ErrorKind::Request)
        .because(Message(QT_TRANSLATE_NOOP("core", "It is no section, no comment, and holds no \"=\".")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Write it as key=value, or begin it with \"#\".")));
}

Error keyMissing(const SilentKey &key)
{
    return Error(QStringLiteral("silent-ini-key-missing"),
                 Message(QT_TRANSLATE_NOOP("core", "The key %1 of section %2 is missing."), {key.second, key.first}),
                 ErrorKind::Request)
        .because(
            Message(QT_TRANSLATE_NOOP("core", "It is in the package's own file, so the host would get it anyway.")))
        .advise(Message(QT_TRANSLATE_NOOP("core", "Put the line back, with an empty value if it should have none.")));
}

bool isIgnored(const QString &line)
{
    return !line.trimmed().isEmpty() && !line.startsWith(QLatin1Char('#')) && !line.startsWith(QLatin1Char(';'))
           && !line.startsWith(QLatin1Char('[')) && !line.contains(QLatin1Char('='));
}

const QString fileName = QStringLiteral("silent.ini");

} // namespace

QString SilentIniPageModel::textForm() const
{
    if (const auto &draft = m_state.textDraft(m_host))
        return *draft;
    SilentIni ini = m_state.packageIni();
    for (const Section &section : m_sections) {
        for (const Row &row : section.rows) {
            const QString shown = text(row, ValueColumn);
            if (ini.value(row.key.first, row.key.second) != shown)
                ini.setValue(row.key.first, row.key.second, shown);
        }
    }
    return QString::fromUtf8(ini.toBytes());
}

QList<SilentIniPageModel::TextProblem> SilentIniPageModel::judgeText(const QString &text) const
{
    QList<TextProblem> problems;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int line = 0; line < lines.size(); ++line) {
        if (isIgnored(lines.at(line)))
            problems += {line + 1, lineIgnored(line + 1, lines.at(line))};
    }
    const auto parsed = SilentIni::parse(text.toUtf8(), fileName);
    if (!parsed) {
        problems += {0, parsed.error()};
        return problems;
    }
    for (const Section &section : m_sections) {
        for (const Row &row : section.rows) {
            if (m_state.isInPackage(row.key) && !parsed->value(row.key.first, row.key.second))
                problems += {0, keyMissing(row.key)};
        }
    }
    return problems;
}

QList<SilentIniPageModel::TextProblem> SilentIniPageModel::applyText(const QString &text)
{
    if (text == textForm() && !m_state.textDraft(m_host))
        return {};
    QList<TextProblem> problems = judgeText(text);
    if (!problems.isEmpty()) {
        m_state.setTextDraft(m_host, text);
        return problems;
    }
    m_state.setTextDraft(m_host, std::nullopt);
    if (const auto parsed = SilentIni::parse(text.toUtf8(), fileName))
        takeText(*parsed);
    return problems;
}

void SilentIniPageModel::takeText(const SilentIni &ini)
{
    QList<SilentKey> gone;
    for (const Section &section : std::as_const(m_sections)) {
        for (const Row &row : section.rows) {
            if (!ini.value(row.key.first, row.key.second))
                gone += row.key;
        }
    }
    for (const SilentKey &key : std::as_const(gone))
        m_state.resetSilent(m_host, key);
    for (const SilentIni::Entry &entry : ini.entries()) {
        const SilentKey key{entry.section, entry.key};
        if (!m_state.isSecret(key))
            m_state.setSilent(m_host, key, entry.value);
        else if (entry.value != Secret::mask())
            m_state.setSecret(key, Secret(entry.value));
    }
}

QList<SilentIniPageModel::TextProblem> SilentIniPageModel::textProblems() const
{
    const auto &draft = m_state.textDraft(m_host);
    return draft ? judgeText(*draft) : QList<TextProblem>();
}

} // namespace convoy
