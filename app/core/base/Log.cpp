// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <mutex>

namespace convoy {

namespace {

constexpr std::size_t LogFileBytes = 5 * 1024 * 1024;
constexpr std::size_t LogFileCount = 5;

std::mutex sinksMutex;
std::vector<spdlog::sink_ptr> sinks; // guarded by sinksMutex
spdlog::level::level_enum leastLevel = spdlog::level::off;

spdlog::level::level_enum toSpdlog(Log::Level level)
{
    switch (level) {
    case Log::Level::Debug:
        return spdlog::level::debug;
    case Log::Level::Info:
        return spdlog::level::info;
    case Log::Level::Warning:
        return spdlog::level::warn;
    case Log::Level::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

/// A value with blanks or quotes is quoted; line ends are escaped, so that a line stays a line.
std::string fieldText(const QString &value)
{
    QString text = value;
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    text.replace(QLatin1Char('\r'), QLatin1String("\\r"));
    if (text.isEmpty() || text.contains(QLatin1Char(' ')) || text.contains(QLatin1Char('"'))) {
        text.replace(QLatin1Char('"'), QLatin1String("\\\""));
        text = QLatin1Char('"') + text + QLatin1Char('"');
    }
    return text.toStdString();
}

} // namespace

Log::Log(const char *name)
    : m_name(name)
{
}

void Log::start(const QString &filePath, Level least, bool toStderr)
{
    const std::lock_guard guard(sinksMutex);
    sinks.clear();
    if (!filePath.isEmpty()) {
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(filePath.toStdString(), LogFileBytes,
                                                                                   LogFileCount));
        } catch (const spdlog::spdlog_ex &) {
            toStderr = true;
        }
    }
    if (toStderr)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    leastLevel = toSpdlog(least);
}

void Log::write(Level level, const char *event, Fields fields) const
{
    const std::lock_guard guard(sinksMutex);
    if (sinks.empty() || toSpdlog(level) < leastLevel)
        return;
    std::string line = event;
    for (const auto &[key, value] : fields)
        line += std::string(" ") + key + "=" + fieldText(value);
    spdlog::logger logger(m_name, sinks.begin(), sinks.end());
    logger.set_level(leastLevel);
    logger.log(toSpdlog(level), line);
    logger.flush();
}

void Log::debug(const char *event, Fields fields) const
{
    write(Level::Debug, event, fields);
}

void Log::info(const char *event, Fields fields) const
{
    write(Level::Info, event, fields);
}

void Log::warning(const char *event, Fields fields) const
{
    write(Level::Warning, event, fields);
}

void Log::error(const char *event, Fields fields) const
{
    write(Level::Error, event, fields);
}

} // namespace convoy
