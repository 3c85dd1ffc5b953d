// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#include "Output.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace convoy {

namespace {

constexpr qint64 LongestSecret = 64 << 10;
constexpr qint64 LongestInput = 16 << 20;

/// Keeps a terminal from showing what is typed, for as long as it lives.
class HiddenInput
{
public:
    HiddenInput()
        : m_hasSettings(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_hasSettings)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        if (m_hasSettings)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

private:
    termios m_before{};
    bool m_hasSettings;
};

void ask(const QString &question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    std::fputs(" ", stderr);
    std::fflush(stderr);
}

QString readLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray line = input.readLine(LongestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Error unreadable(const QString &path, const QString &detail)
{
    return Error(QStringLiteral("file-unreadable"),
                 Message(QT_TRANSLATE_NOOP("core", "The file %1 cannot be read."), {path}), ErrorKind::Request)
        .advise(Message(QT_TRANSLATE_NOOP("core", "Check its name, and that you may read it.")))
        .with(detail);
}

} // namespace

bool isInteractive()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

bool confirm(const QString &question)
{
    ask(shown(QT_TRANSLATE_NOOP("core", "%1 [y/N]"), {question}));
    const QString answer = readLine().trimmed().toLower();
    const QString yes = shown(QT_TRANSLATE_NOOP("core", "yes")).toLower();
    return !answer.isEmpty()
           && (answer == yes || answer == yes.first(1) || answer == QLatin1String("y")
               || answer == QLatin1String("yes"));
}

Secret askSecret(const QString &question)
{
    ask(question);
    const HiddenInput hidden;
    const Secret secret(readLine());
    std::fputs("\n", stderr);
    return secret;
}

Result<QByteArray> readInputFile(const QString &path)
{
    QFile file(path);
    const bool isOpen =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(unreadable(path, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= LongestInput) {
        const QByteArray block = file.read(LongestInput);
        if (block.isEmpty())
            break;
        bytes += block;
    }
    if (file.error() != QFileDevice::NoError || bytes.size() > LongestInput)
        return failure(unreadable(path, file.errorString()));
    return bytes;
}

Result<Secret> readSecretFile(const QString &path)
{
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return failure(bytes.error());
    QByteArray line = bytes->left(LongestSecret);
    const qsizetype end = line.indexOf('\n');
    if (end >= 0)
        line.truncate(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return Secret(QString::fromUtf8(line));
}

} // namespace convoy
