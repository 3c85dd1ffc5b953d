-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where a package came from, what its templates say, and imports that are under way or have failed. Nothing in the
-- packages' own table is touched by an import before it is complete.

CREATE TABLE package_sources (
    package_id INTEGER PRIMARY KEY REFERENCES packages (id) ON DELETE CASCADE,
    location TEXT NOT NULL,
    kind TEXT NOT NULL,
    is_local INTEGER NOT NULL
);

CREATE TABLE package_template_options (
    package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    place INTEGER NOT NULL,
    section TEXT NOT NULL,
    option TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (package_id, path, place)
);

-- An import that ends well leaves no row. One whose process is gone has failed, whatever stands here.
CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    location TEXT NOT NULL,
    operator TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('importing', 'failed')),
    status_step TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    error_json TEXT NOT NULL DEFAULT '',
    updated TEXT NOT NULL,
    machine TEXT NOT NULL,
    process INTEGER NOT NULL,
    process_identity TEXT NOT NULL
);
