// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace convoy {

/// Goes through a text that is known to be JSON, and tells of every key and every item of an array: its path and line.
class JsonWalk
{
public:
    static constexpr qsizetype DeepestLevel = 32;
    explicit JsonWalk(const QByteArray &bytes);
    struct Place
    {
        QString path;
        int line = 1;
        bool isTwice = false; ///< the key stood in this object before
    };
    /// Until `visit` gives false. False when something is nested too deep; line() is where.
    bool run(const std::function<bool(const Place &)> &visit);
    [[nodiscard]] int line() const { return m_line; }

private:
    struct Level
    {
        bool isArray = false;
        int index = 0;
        QString path;
        QSet<QByteArray> keys;
        bool isKeyNext = true;
    };
    bool open(bool isArray);
    void readString();
    bool startItem();
    [[nodiscard]] bool tell(const QByteArray &key, bool isTwice);
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<Level> m_levels;
    QString m_here; ///< of the value that comes next
    QByteArray m_string;
    std::function<bool(const Place &)> m_visit;
};

} // namespace convoy
