// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/DocumentPlace.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <yaml-cpp/node/node.h>

#include <optional>

namespace convoy {

/// Reads one YAML document strictly. The first failure stays and every later read gives an empty value, so that a
/// reader asks for all it wants and looks at failure() once. Every failure names file, line (from 1), what is wrong
/// and what to do. Only folders that read a YAML format of their own link this library.
class YamlReader
{
public:
    /// Refuses more than 1 MB, text that is not UTF-8, what is not YAML, more than one document, aliases, anchors,
    /// tags, and anything but a map at the top.
    YamlReader(const QByteArray &bytes, QString fileName, DocumentErrors errors);

    [[nodiscard]] const YAML::Node &root() const { return m_root; }
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

    /// Keeps the first failure. `line` counts from 1; 0 is the file as a whole.
    void fail(qint64 line, Message why, Message remedy);
    void failAt(const YAML::Node &node, Message why, Message remedy);
    void unsupported(const YAML::Node &node, Message why, Message remedy);

    /// True when `node` is a map that holds no key twice and none but `keys`.
    bool isMapOf(const YAML::Node &node, const QStringList &keys);
    /// The list's elements; a node that is no list fails. An absent node is an empty list.
    QList<YAML::Node> elements(const YAML::Node &map, const char *key);

    /// A scalar's text. Absent: empty. A list, a map or nothing after the colon fails.
    QString text(const YAML::Node &map, const char *key);
    QString scalar(const YAML::Node &node, const QString &key);
    /// One of `words`, or empty when absent.
    QString word(const YAML::Node &map, const char *key, const QStringList &words);
    qint64 integer(const YAML::Node &map, const char *key, qint64 least, qint64 most);
    bool flag(const YAML::Node &map, const char *key);
    QStringList texts(const YAML::Node &map, const char *key);
    QList<int> integers(const YAML::Node &map, const char *key);
    static qint64 lineOf(const YAML::Node &node);
    /// Where `key` itself stands: a value that is a block, or absent, begins on a later line.
    static qint64 lineOfKey(const YAML::Node &map, const char *key);

private:
    void load(const QByteArray &bytes);
    void failNoValue(qint64 line, const QString &key);
    void checkUniqueKeys(const YAML::Node &map, const QStringList &keys);
    qint64 integerOf(const YAML::Node &node, const QString &key, qint64 least, qint64 most);

    QString m_fileName;
    DocumentErrors m_errors;
    YAML::Node m_root;
    std::optional<Error> m_failure;
};

} // namespace convoy
