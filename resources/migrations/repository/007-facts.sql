-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What operators and imported files say of hosts and of the organisation. What hosts say of themselves stays in
-- host_checks; each source keeps its own value, so that a difference can be shown.

CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    host_id INTEGER REFERENCES hosts (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    fact_json TEXT NOT NULL,
    operator TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE UNIQUE INDEX facts_once ON facts (scope, COALESCE(host_id, 0), name, source);
CREATE INDEX facts_by_host ON facts (host_id);
