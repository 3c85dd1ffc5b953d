// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/package/ImportTrack.h"

#include "operations/OperationsLog.h"

#include <utility>

namespace convoy {

namespace {

constexpr qint64 intervalMs = 500; // each is a commit on disk

} // namespace

ImportTrack::ImportTrack(ImportStore &store, const Subject &subject)
    : m_store(store)
    , m_step(QStringLiteral("checking"))
{
    const Result<qint64> id = store.begin(subject.name, subject.version, subject.location);
    if (id)
        m_id = *id;
    else
        warn(failure(id.error()));
    m_written.start();
}

ImportTrack::~ImportTrack()
{
    if (m_id != 0)
        warn(m_store.end(m_id));
}

void ImportTrack::enter(const QString &step)
{
    m_step = step;
    if (m_id != 0)
        warn(m_store.advance(m_id, step, 0, 0));
    m_written.restart();
}

void ImportTrack::advance(qint64 done, qint64 total)
{
    if (m_id == 0 || m_written.elapsed() < intervalMs)
        return;
    warn(m_store.advance(m_id, m_step, done, total));
    m_written.restart();
}

void ImportTrack::fail(const Error &error)
{
    if (m_id == 0 || error.code == QLatin1String("cancelled"))
        return;
    warn(m_store.fail(std::exchange(m_id, 0), m_step, error));
}

void ImportTrack::warn(const Status &status) const
{
    if (!status)
        operationsLog.warning("import not told of", {{"code", status.error().code}, {"detail", status.error().detail}});
}

} // namespace convoy
