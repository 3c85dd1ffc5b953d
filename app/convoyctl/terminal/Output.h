// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QJsonObject>
#include <QString>

namespace convoy {

/// Where results and words go: results to stdout, everything else to stderr, both UTF-8.
class Output
{
public:
    struct Form
    {
        bool isJson = false;
        bool isQuiet = false;
    };
    explicit Output(Form form);
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    [[nodiscard]] bool isJson() const { return m_form.isJson; }

    /// One JSON object in a line of its own on stdout, at once; nothing without --json.
    void json(const QJsonObject &object);
    /// Text for people on stdout; nothing with --json.
    void text(const QString &text);
    /// Text on stdout whatever the form: help and version.
    void plain(const QString &text);
    /// A line of progress or a note on stderr; nothing with --quiet.
    void note(const QString &text);
    /// What is being done now: replaces itself on a terminal, else nothing.
    void progress(const QString &text);
    /// A failure on stderr, always, in its three parts.
    void problem(const Error &error);

private:
    void clearProgress();
    Form m_form;
    bool m_isTerminal;
    QString m_progress; ///< what the terminal's last line shows now
};

/// A marked text with its arguments, in the language now set.
QString shown(const char *source, const QStringList &arguments = {});
QString shownCount(const char *source, qint64 count, const QStringList &arguments = {});

} // namespace convoy
