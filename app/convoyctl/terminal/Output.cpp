// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Output.h"

#include "TextTable.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace convoy {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString shown(const char *source, const QStringList &arguments)
{
    return Message(source, arguments).text();
}

QString shownCount(const char *source, qint64 count, const QStringList &arguments)
{
    return Message::counted(source, count, arguments).text();
}

Output::Output(Form form)
    : m_form(form)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
}

Output::~Output()
{
    clearProgress();
}

void Output::json(const QJsonObject &object)
{
    if (!m_form.isJson)
        return;
    clearProgress();
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
}

void Output::text(const QString &text)
{
    if (!m_form.isJson)
        plain(text);
}

void Output::plain(const QString &text)
{
    clearProgress();
    write(stdout, text.endsWith(QLatin1Char('\n')) ? text : text + QLatin1Char('\n'));
}

void Output::note(const QString &text)
{
    if (m_form.isQuiet)
        return;
    clearProgress();
    write(stderr, text + QLatin1Char('\n'));
}

void Output::progress(const QString &text)
{
    constexpr qsizetype LineWidth = 79;
    if (m_form.isQuiet || !m_isTerminal || text == m_progress)
        return;
    write(stderr, QStringLiteral("\r\x1b[K") + elided(text, LineWidth));
    m_progress = text;
}

void Output::problem(const Error &error)
{
    clearProgress();
    QString text = error.text();
    if (!error.remedy.isEmpty())
        text += QLatin1Char('\n') + error.remedy.text();
    if (!error.detail.isEmpty())
        text += QLatin1Char('\n') + shown(QT_TRANSLATE_NOOP("core", "Details: %1"), {error.detail});
    write(stderr, text + QLatin1Char('\n'));
}

void Output::clearProgress()
{
    if (!m_progress.isEmpty())
        write(stderr, QStringLiteral("\r\x1b[K"));
    m_progress.clear();
}

} // namespace convoy
