// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/ReadingPace.h"

#include <QFileInfo>

#include <algorithm>

namespace convoy {

namespace {

using namespace std::chrono_literals;
constexpr int PauseShare = 4;
constexpr std::chrono::milliseconds LeastPause{100};

} // namespace

ReadingPace::ReadingPace(const RepositoryUrl &url)
    : m_path(url.path)
    , m_isLarge(QFileInfo(m_path).size() > LargeBytes)
{
}

bool ReadingPace::isQuick() const
{
    return !m_isLarge || (m_took && *m_took < MostInWindow);
}

void ReadingPace::took(Time time)
{
    m_took = time;
    m_isLarge = QFileInfo(m_path).size() > LargeBytes;
}

std::chrono::milliseconds ReadingPace::pause() const
{
    return std::max(LeastPause, std::chrono::ceil<std::chrono::milliseconds>(m_took.value_or(0ns) * PauseShare));
}

} // namespace convoy
