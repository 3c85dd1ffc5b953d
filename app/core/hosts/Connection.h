// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "hosts/Command.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <chrono>
#include <functional>

namespace convoy {

struct CommandResult
{
    int exitCode = 0;       ///< 128 + n when a signal ended it
    QByteArray output;      ///< stdout, the last RunOptions::keepBytes of it
    QByteArray errorOutput; ///< stderr, likewise
    [[nodiscard]] bool succeeded() const { return exitCode == 0; }
};

struct RunOptions
{
    std::chrono::milliseconds timeout = std::chrono::minutes(5); ///< zero: none
    QIODevice *input = nullptr; ///< what the command reads; closed at its end. Sequential is fine
    qint64 keepBytes = 1 << 20;
    /// Called in the calling thread with each piece of output as it comes; isError tells stderr.
    std::function<void(QByteArrayView, bool isError)> onOutput;
    std::function<void(qint64)> onInputSent; ///< total bytes of input taken by the host so far
    bool asLoginUser = false;                ///< do not switch to Host::runAs for this command
    bool isRepeatable = true;                ///< a ResilientConnection may run it again when the line was cut
};

/// The key a host showed.
struct HostKey
{
    QString type;        ///< "ssh-ed25519"
    QString fingerprint; ///< "SHA256:…", unpadded base64
};

/// A way to a host: run, put, get. Blocking; to be used from one thread at a time, but abort() may be called from
/// any. No call blocks for ever: every one ends at its timeout, on cancel or on abort.
///
/// Codes: host-unreachable, host-key-unknown, host-key-changed, login-refused, key-unreadable, run-as-refused,
/// connection-lost, command-timeout, cancelled, host-path-unwritable, host-path-unreadable, host-disk-full.
class Connection
{
public:
    virtual ~Connection() = default;

    /// Connects, checks the host key, logs in. A key that is not the pinned one: nothing is sent, the error is
    /// host-key-unknown or host-key-changed, and hostKey() tells what was shown.
    [[nodiscard]] virtual Status open(const CancelToken &cancel) = 0;
    virtual void close() = 0;
    virtual void abort() = 0;
    [[nodiscard]] virtual HostKey hostKey() const = 0; ///< empty for the local connection

    /// Runs through /bin/sh as Host::runAs. A command that ran and failed is a CommandResult, not an Error.
    [[nodiscard]] virtual Result<CommandResult> run(const Command &command, const RunOptions &options,
                                                    const CancelToken &cancel) = 0;

    /// Writes a file with this mode: to PATH.part first, then renamed; the size is verified on the host.
    [[nodiscard]] Status put(const QByteArray &bytes, const QString &path, int mode, const CancelToken &cancel);
    /// Reads a file of at most `maxBytes` ("host-file-too-large").
    [[nodiscard]] Result<QByteArray> get(const QString &path, qint64 maxBytes, const CancelToken &cancel);
};

} // namespace convoy
