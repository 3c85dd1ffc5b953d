-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The bytes of packages. A payload that no package names, and whose importer is gone, is removed at the next opening.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE payloads (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    package TEXT NOT NULL,
    size INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    importer_machine TEXT NOT NULL,
    importer_process INTEGER NOT NULL,
    importer_identity TEXT NOT NULL,
    heartbeat TEXT NOT NULL
);

-- checksum tells which chunk is damaged; whether the whole is what was imported, payloads.sha256 says.
CREATE TABLE chunks (
    id INTEGER PRIMARY KEY,
    payload_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (payload_id, place)
);
