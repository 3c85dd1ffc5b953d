// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "operations/report/ReportMaking.h"
#include "wizard/Session.h"

#include <QObject>

namespace convoy {

/// Makes reports in the background and saves them, in the language now set. One at a time; the ending of the file says
/// which form it is. GUI thread.
class ReportSaver : public QObject
{
    Q_OBJECT

public:
    explicit ReportSaver(Session &session, QObject *parent = nullptr);
    ~ReportSaver() override;
    Q_DISABLE_COPY_MOVE(ReportSaver)

    void saveRun(const QString &runId, const QString &path);
    void savePlan(const Plan &plan, const QString &path);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void busyChanged();
    void saved(const QString &path);
    void failed(const Error &error);

private:
    using Make = std::function<Result<Report>(Repository &, const ReportOrigin &)>;
    void save(const Make &make, const QString &path);

    Session &m_session;
    CancelToken m_cancel;
    bool m_isBusy = false;
};

} // namespace convoy
