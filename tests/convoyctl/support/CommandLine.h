// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/Host.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace convoy::test {

/// What a call of convoyctl gave.
struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const;            ///< of the last line of stdout
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
    [[nodiscard]] QString errorCode() const;           ///< "error"."code"
};

/// convoyctl in a home and with a repository of its own, without a terminal.
class CommandLine
{
public:
    CommandLine();

    /// `--repository` and `--operator tester` are added.
    [[nodiscard]] Answer run(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Answer json(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Nothing is added.
    [[nodiscard]] Answer bare(const QStringList &arguments, const QByteArray &input = {}) const;
    void start(QProcess &process, const QStringList &arguments) const;

    bool makeRepository() const;
    bool importSample() const;
    /// Adds a farm's hosts with their pinned keys.
    bool addHosts(const QList<Host> &hosts) const;
    /// A file that `host import` takes; its path.
    [[nodiscard]] QString hostsFile(const QList<Host> &hosts) const;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString repositoryPath() const { return file(QStringLiteral("repository.sqlite")); }
    /// Digest of what the repository says, to prove that nothing was changed.
    [[nodiscard]] QByteArray contents() const;
    static QString sampleMedia();

    /// A home and nothing else that would lead out of this test, for a program that the test starts itself.
    void prepare(QProcess &process) const;

private:
    QTemporaryDir m_folder;
};

QStringList keysOf(const QJsonObject &object);

} // namespace convoy::test
