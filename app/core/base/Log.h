// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>
#include <utility>

namespace convoy {

/// Structured logging, `key=value`, in English: one named logger per folder.
///
///     static const Log log("hosts");
///     log.info("connected", {{"host", name}, {"port", QString::number(port)}});
///
/// There is no way to log a Secret: it does not convert to QString. Thread-safe. Log::start decides where lines
/// go; before it is called, nothing is written.
class Log
{
public:
    enum class Level { Debug, Info, Warning, Error };
    using Field = std::pair<const char *, QString>;
    using Fields = std::initializer_list<Field>;

    explicit Log(const char *name);

    void debug(const char *event, Fields fields = {}) const;
    void info(const char *event, Fields fields = {}) const;
    void warning(const char *event, Fields fields = {}) const;
    void error(const char *event, Fields fields = {}) const;

    /// Starts writing lines of at least `least` to `filePath` (rotating, 5 files of 5 MB) when it is not empty, and
    /// to stderr when `toStderr`. An unwritable file is not a failure: the lines then go to stderr alone.
    static void start(const QString &filePath, Level least, bool toStderr);

private:
    void write(Level level, const char *event, Fields fields) const;
    const char *m_name;
};

} // namespace convoy
