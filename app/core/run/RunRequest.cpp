// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/RunRequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace convoy {

namespace {

constexpr std::array<std::pair<RunRequest, const char *>, 5> words{{{RunRequest::None, "none"},
                                                                    {RunRequest::Pause, "pause"},
                                                                    {RunRequest::Continue, "continue"},
                                                                    {RunRequest::StopAfterStep, "stop-after-step"},
                                                                    {RunRequest::StopNow, "stop-now"}}};

} // namespace

QString runRequestWord(RunRequest request)
{
    const auto *found = std::ranges::find(words, request, &std::pair<RunRequest, const char *>::first);
    return QString::fromLatin1(found->second);
}

std::optional<RunRequest> runRequestFromWord(const QString &word)
{
    const auto *found =
        std::ranges::find_if(words, [&](const auto &entry) { return word == QLatin1String(entry.second); });
    if (found == words.end())
        return std::nullopt;
    return found->first;
}

Message runRequestPromise(RunRequest request)
{
    switch (request) {
    case RunRequest::None:
        return {};
    case RunRequest::Pause:
        return Message(QT_TRANSLATE_NOOP("core", "Steps that are running go on to their end; no new step begins until "
                                                 "you continue. The hosts stay locked."));
    case RunRequest::Continue:
        return Message(QT_TRANSLATE_NOOP("core", "The run goes on where it was paused."));
    case RunRequest::StopAfterStep:
        return Message(QT_TRANSLATE_NOOP("core", "Installers that are running are let finish and are checked; nothing "
                                                 "else begins. The run can be resumed."));
    case RunRequest::StopNow:
        return Message(QT_TRANSLATE_NOOP("core", "Installers that are running are ended on their hosts, which may be "
                                                 "left half changed; services that were stopped for them are started "
                                                 "again. The run can be resumed."));
    }
    return {};
}

} // namespace convoy
