// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/copy/FileRanges.h"

#include <algorithm>

namespace convoy {

FileRanges::FileRanges(QIODevice &file)
    : m_file(file)
{
    open(ReadOnly | Unbuffered);
}

void FileRanges::add(qint64 from, qint64 length)
{
    if (length <= 0)
        return;
    m_ranges.append({from, length});
    m_size += length;
}

qint64 FileRanges::readData(char *data, qint64 most)
{
    qint64 into = pos();
    for (const Range &range : std::as_const(m_ranges)) {
        if (into >= range.length) {
            into -= range.length;
            continue;
        }
        if (!m_file.seek(range.from + into)) {
            setErrorString(m_file.errorString());
            return -1;
        }
        const qint64 count = m_file.read(data, std::min(most, range.length - into));
        if (count <= 0) // a file that has become shorter would else look like the end
            setErrorString(m_file.errorString());
        return count > 0 ? count : -1;
    }
    return 0;
}

} // namespace convoy
