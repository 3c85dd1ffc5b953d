// SPDX-FileCopyrightText: 2026 Convoy contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ApplicationObject.h"

namespace convoy {

/// One value that differs between two states of an application object; empty: not set.
struct ApplicationDifference
{
    QString key; ///< as in applicationEntries()
    QString before;
    QString after;
    bool operator==(const ApplicationDifference &) const = default;
};

QList<ApplicationDifference> applicationDifferences(const ApplicationObject &before, const ApplicationObject &after);

/// Options that `after` has and `before` lacks, with their values.
ApplicationItems addedOptions(const ApplicationObject &before, const ApplicationObject &after);

/// What a deployment does to one application object of a host. Made with the plan, and applied again when the package
/// stands, to what the object is then. Pure data.
struct ApplicationChange
{
    enum class Rule {
        Merge,       ///< the object of the package
        Restore,     ///< a roll back: the object as it was with that version
        OptionsOnly, ///< the parent of a plug-in: options that it lacks
    };
    Rule rule = Rule::Merge;
    std::optional<ApplicationObject> before;   ///< as it stood when planned
    std::optional<ApplicationObject> replaced; ///< the object of the package until now, where its name is another
    ApplicationObject proposed; ///< of the package and its templates; with Restore what it was
    ApplicationObject typed;    ///< what the operator typed: final. Name and host are always in it
    /// With OptionsOnly, of a roll back: options that the plug-in had added, with the values it gave. They go, unless
    /// somebody has changed them since.
    ApplicationItems withdrawn{};

    /// G103, G104: what an object has stays; what is empty takes the new value; what was typed is final. Options and
    /// annex go by section and key, connections by server and id, ports by id. Permissions and connections of the replaced
    /// object move to the new one (G102).
    [[nodiscard]] ApplicationObject applied(const std::optional<ApplicationObject> &current,
                                            const std::optional<ApplicationObject> &old) const;
    [[nodiscard]] ApplicationObject after() const { return applied(before, replaced); }
    [[nodiscard]] QList<ApplicationDifference> differences() const;

    /// {"rule","before","replaced","proposed","typed"}, and "withdrawn" where there is something
    [[nodiscard]] QJsonObject toStoredJson() const;
    static ApplicationChange fromStoredJson(const QJsonObject &object);
    /// {"name","rule","before","after","changes":[{"key","before","after"}]}, null where there was none.
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const ApplicationChange &) const = default;
};

/// What the operator typed as application parameters (object, tenant, port, primaryServer, backupServer, and any key of
/// `application set`), as an object that has nothing else. Parameters that are none of it are passed over.
ApplicationObject typedApplication(const QString &host, const QMap<QString, QString> &parameters);

} // namespace convoy
