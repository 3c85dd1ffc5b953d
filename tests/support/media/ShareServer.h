// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace convoy::test {

/// A real smbd of the test's own on a high port of the loopback, as this user, with everything it writes in a temporary
/// folder. Two shares show the same folder: "open" to guests, "closed" to its one user.
class ShareServer
{
public:
    ShareServer();
    ~ShareServer();
    ShareServer(const ShareServer &) = delete;
    ShareServer &operator=(const ShareServer &) = delete;

    [[nodiscard]] bool isUp() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const QString &user() const { return m_user; }
    static QString password() { return QStringLiteral("Sesam-öffne-dich"); }
    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("shared")); } ///< what the shares show
    [[nodiscard]] QString address(const QString &below) const; ///< smb://127.0.0.1:PORT/below

    /// Ends it and every connection at once.
    void kill();

private:
    bool configure();
    bool addUser();
    [[nodiscard]] bool listens() const;

    QTemporaryDir m_root;
    QProcess m_process;
    QString m_user;
    QString m_problem;
    int m_port = 0;
};

} // namespace convoy::test
