-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Application objects: what stands here is Convoy's own record. object_json holds the whole of it; the columns beside it
-- are what lists are filtered by, and its name is unique on its host.

CREATE TABLE applications (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    host TEXT NOT NULL,
    name TEXT NOT NULL,
    tenant TEXT NOT NULL,
    package_name TEXT NOT NULL,
    object_json TEXT NOT NULL,
    updated TEXT NOT NULL,
    operator TEXT NOT NULL,
    run TEXT NOT NULL,
    UNIQUE (host, name)
);
CREATE INDEX applications_by_name ON applications (name);

-- Every state that an object has had; before_json is empty where it was made, after_json where it was taken away.
CREATE TABLE application_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    host TEXT NOT NULL,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    operator TEXT NOT NULL,
    run TEXT NOT NULL,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL
);
CREATE INDEX application_history_by_host ON application_history (host, id);

-- Objects that earlier deployments have named.
INSERT OR IGNORE INTO applications (host, name, tenant, package_name, object_json, updated, operator, run)
    SELECT host, json_extract(application_json, '$.object'), coalesce(json_extract(application_json, '$.tenant'), ''),
        package_name, json_object('name', json_extract(application_json, '$.object'), 'host', host,
            'tenant', coalesce(json_extract(application_json, '$.tenant'), ''), 'package', package_name,
            'version', package_version, 'workingDirectory', install_path,
            'primaryServer', coalesce(json_extract(application_json, '$.primaryServer'), ''),
            'backupServer', coalesce(json_extract(application_json, '$.backupServer'), ''),
            'ports', CASE WHEN coalesce(json_extract(application_json, '$.port'), '') = '' THEN json_array()
                ELSE json_array(json_object('id', 'default', 'port', json_extract(application_json, '$.port'))) END),
        since, operator, run
    FROM deployments
    WHERE is_current = 1 AND state = 'installed' AND json_valid(application_json)
        AND coalesce(json_extract(application_json, '$.object'), '') <> '';
