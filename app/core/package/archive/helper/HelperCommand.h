// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/archive/Refusal.h"

#include <QString>
#include <QStringList>

class QFile;

namespace convoy {

/// What the helper process does. Protocol: results on standard output; exit code 0 done, 2 refused (one line of JSON
/// on standard error, see Refusal), 3 called wrongly; ended by a signal: a limit or a crash.
class HelperCommand
{
public:
    /// describe PATH [--names-only] [--crc-only] [--mac KEY] | tar PATH --root R [--executable NAME]... |
    /// unpack PATH --to FOLDER. With --names-only a zip is not read beyond its headers and describing files (a tar
    /// has to be); --crc-only leaves out every SHA-256; KEY is of StreamMac, in hexadecimal.
    [[nodiscard]] static std::expected<HelperCommand, QString> parse(const QStringList &arguments);
    [[nodiscard]] Checked<void> run();

    static constexpr int exitDone = 0;
    static constexpr int exitRefused = 2;
    static constexpr int exitUsage = 3;

private:
    [[nodiscard]] Checked<QString> open(QFile &file) const;
    [[nodiscard]] Checked<void> describe(QFile &file, const QString &format) const;
    [[nodiscard]] Checked<void> execute(QFile &file, const QString &format) const;
    [[nodiscard]] Refusal settled(Refusal refusal, qint64 openedSize) const;

    QString m_verb;
    QString m_path;
    QString m_root;
    QString m_folder;
    QByteArray m_macKey;
    bool m_isNamesOnly = false;
    bool m_isCrcOnly = false;
    QStringList m_executables;
};

} // namespace convoy
