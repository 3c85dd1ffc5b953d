// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QList>

namespace convoy {

/// Parts of a file, read one after the other as if they were one.
class FileRanges : public QIODevice
{
public:
    /// `file` is open and outlives this.
    explicit FileRanges(QIODevice &file);
    void add(qint64 from, qint64 length);

    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Range
    {
        qint64 from;
        qint64 length;
    };
    QIODevice &m_file;
    QList<Range> m_ranges;
    qint64 m_size = 0;
};

} // namespace convoy
