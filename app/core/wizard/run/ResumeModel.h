// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "operations/run/RunResumption.h"
#include "wizard/Session.h"

#include <optional>

namespace convoy {

/// Resuming a run: looks what it takes, asks for the secrets that nobody stored, and launches the runner again. Nothing
/// blocks. GUI thread.
class ResumeModel : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Looking, Refused, Ready, Starting, Started };
    ResumeModel(Session &session, QString runId, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QString &runId() const { return m_runId; }
    /// Why it cannot be resumed, or was not: what prepareResume() and resumeRun() say.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] const std::optional<Resumption> &resumption() const { return m_resumption; }
    /// Secrets of the silent.ini; those without a value in the package must be typed.
    [[nodiscard]] QList<SilentKey> secrets() const;
    [[nodiscard]] bool isInPackage(const SilentKey &key) const;
    [[nodiscard]] QList<SilentKey> missingSecrets() const;
    void giveSecret(const SilentKey &key, const Secret &value); ///< an empty one forgets it
    /// For hosts that ask for a password; kept with those typed before (Session).
    void givePassword(const Secret &password);
    [[nodiscard]] bool canStart() const { return m_phase == Phase::Ready && missingSecrets().isEmpty(); }
    void start();

signals:
    void changed();
    void started(const QString &runId);

private:
    void look();

    Session &m_session;
    QString m_runId;
    Phase m_phase = Phase::Looking;
    std::optional<Error> m_problem;
    std::optional<Resumption> m_resumption;
    QMap<SilentKey, Secret> m_secrets;
};

} // namespace convoy
