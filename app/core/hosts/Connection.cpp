// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/Connection.h"

#include "hosts/FileTransfer.h"

#include <QBuffer>

namespace convoy {

Status Connection::put(const QByteArray &bytes, const QString &path, int mode, const CancelToken &cancel)
{
    QBuffer input;
    input.setData(bytes);
    input.open(QIODevice::ReadOnly);
    RunOptions options;
    options.input = &input;
    auto result = run(putCommand(path, mode, bytes.size()), options, cancel);
    if (!result)
        return failure(std::move(result).error());
    if (!result->succeeded())
        return failure(putFailure(path, *result));
    return {};
}

Result<QByteArray> Connection::get(const QString &path, qint64 maxBytes, const CancelToken &cancel)
{
    RunOptions options;
    options.keepBytes = maxBytes + 1; // one more tells a file that grew meanwhile
    auto result = run(getCommand(path, maxBytes), options, cancel);
    if (!result)
        return failure(std::move(result).error());
    if (result->succeeded() && result->output.size() > maxBytes)
        result->exitCode = FileTooLargeExit;
    if (!result->succeeded())
        return failure(getFailure(path, maxBytes, *result));
    return std::move(result->output);
}

} // namespace convoy
