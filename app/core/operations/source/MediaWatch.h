// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/source/MountTable.h"

#include <QFile>
#include <QObject>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace convoy {

/// A disc, a stick or another medium that is mounted now.
struct MountedMedium
{
    QString path;
    QString label; ///< what the file system is called; the folder's name where it has none
    QString fileSystem;
    bool isReadOnly = false;
    bool operator==(const MountedMedium &) const = default;
};

/// Notices media that come and go: the kernel tells of a changed mount table, nothing is asked again and again. Needs an
/// event loop; lives in the thread that made it.
class MediaWatch : public QObject
{
    Q_OBJECT

public:
    /// What is mounted below `roots` is a medium, and any file system of a disc wherever it is.
    explicit MediaWatch(QObject *parent = nullptr, QStringList roots = defaultRoots());
    ~MediaWatch() override;
    static QStringList defaultRoots(); ///< /media, /run/media, /mnt

    [[nodiscard]] const QList<MountedMedium> &media() const { return m_media; } ///< by path
    /// Pure: those of a table. `roots` as above.
    static QList<MountedMedium> mediaOf(const MountTable &table, const QStringList &roots);

signals:
    /// The list is another one now.
    void changed();

private:
    void read();

    QStringList m_roots;
    QList<MountedMedium> m_media;
    QFile m_table;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace convoy
