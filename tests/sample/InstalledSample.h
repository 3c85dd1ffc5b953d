// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A temporary folder with the sample package unpacked, its real install.sh to run, and the server that this leaves.
/// The destructor ends the server.
class InstalledSample
{
public:
    struct Outcome
    {
        int exitCode = -1;
        QString output;
        QMap<QString, QString> result; ///< keys of the result log; empty when none was written
    };

    InstalledSample();
    ~InstalledSample();
    InstalledSample(const InstalledSample &) = delete;
    InstalledSample &operator=(const InstalledSample &) = delete;

    /// Unpacks an archive of the sample media; false when that fails.
    [[nodiscard]] bool unpack(const QString &archive);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString target() const { return path(QStringLiteral("target")); }
    [[nodiscard]] int port() const { return m_port; }

    /// The values of a good response file; a test changes the one it is about.
    QMap<QString, QString> values;
    /// Writes `values` as a response file and runs install.sh with it; `pathFirst` goes before PATH.
    [[nodiscard]] Outcome install(const QString &pathFirst = {});
    [[nodiscard]] Outcome runInstaller(const QStringList &arguments, const QString &pathFirst = {}) const;
    /// What the server answers to a line; empty when none answers.
    [[nodiscard]] QString ask(const QString &line) const;
    /// Runs a script of the target folder.
    [[nodiscard]] int run(const QString &script, const QStringList &arguments) const;

    [[nodiscard]] static QString content(const QString &file);

private:
    QTemporaryDir m_folder;
    int m_port = 0;
};
