// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive/EntryTree.h"

#include "package/archive/ArchiveLimits.h"
#include "package/archive/PathRules.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace convoy {

Checked<void> EntryTree::add(const ArchiveEntry &entry)
{
    m_entries += 1;
    m_nameBytes += entry.path.size();
    m_unpackedBytes += entry.size;
    if (m_entries > limits::entries)
        return refuse("archive-too-large", {}, u"more than %1 entries"_s.arg(limits::entries));
    if (m_nameBytes > limits::directoryBytes)
        return refuse("archive-too-large", {}, u"more than %1 bytes of names"_s.arg(limits::directoryBytes));
    if (entry.size > limits::unpackedBytes || m_unpackedBytes > limits::unpackedBytes)
        return refuse("archive-too-large", entry.path, u"more than %1 bytes unpacked"_s.arg(limits::unpackedBytes));
    if (Checked<void> parents = addParents(entry.path); !parents)
        return parents;
    if (Checked<void> inserted = insert(entry); !inserted)
        return inserted;
    if (entry.kind == EntryKind::Link && !entry.linkTarget.isEmpty())
        return setLinkTarget(entry.path, entry.linkTarget);
    return {};
}

Checked<void> EntryTree::setLinkTarget(const QString &path, const QString &target)
{
    if (const QString what = PathRules::linkProblem(path, target); !what.isEmpty())
        return refuse("archive-unsafe-path", path, u"%1: %2"_s.arg(what, displayName(target)));
    m_links.insert(path, target);
    return {};
}

Checked<void> EntryTree::addParents(const QString &path)
{
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        const QString parent = path.left(slash);
        const QString key = PathRules::folded(parent);
        const auto known = m_nodes.constFind(key);
        if (known == m_nodes.constEnd()) {
            m_nodes.insert(key, {.path = key == parent ? key : parent, .kind = EntryKind::Folder, .isImplied = true});
            continue;
        }
        if (known->kind != EntryKind::Folder)
            return refuse("archive-unsafe-path", path, u"it lies below a link or a file: %1"_s.arg(known->path));
        if (known->path != parent)
            return refuse("archive-duplicate-entry", path, u"differs only in case from %1"_s.arg(known->path));
        break; // its own parents are known with it
    }
    return {};
}

Checked<void> EntryTree::insert(const ArchiveEntry &entry)
{
    const QString key = PathRules::folded(entry.path);
    const auto known = m_nodes.find(key);
    if (known == m_nodes.end()) {
        m_nodes.insert(key, {.path = key == entry.path ? key : entry.path, .kind = entry.kind});
        return {};
    }
    if (known->path != entry.path)
        return refuse("archive-duplicate-entry", entry.path, u"differs only in case from %1"_s.arg(known->path));
    if (!known->isImplied || entry.kind != EntryKind::Folder)
        return refuse("archive-duplicate-entry", entry.path, u"stands there twice"_s);
    known->isImplied = false;
    return {};
}

Checked<void> EntryTree::checkLinks() const
{
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        if (crossesLink(link.key(), link.value()))
            return refuse("archive-unsafe-path", link.key(),
                          u"the link leads through another link: %1"_s.arg(displayName(link.value())));
    }
    return {};
}

/// A link may end at another link, but not pass through one: "a/.." means something else when `a` is a link.
bool EntryTree::crossesLink(const QString &path, const QString &target) const
{
    const QStringList steps = target.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = 1; count < steps.size(); ++count) {
        const QString through = PathRules::resolved(path, steps.first(count).join(u'/'));
        const auto node = m_nodes.constFind(PathRules::folded(through));
        if (node != m_nodes.constEnd() && node->kind == EntryKind::Link)
            return true;
    }
    return false;
}

} // namespace convoy
