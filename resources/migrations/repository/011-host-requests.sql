-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What operators ask about single hosts of a run that is going on: confirm what a person had to do, try a failed host
-- again, leave one out. The runner marks what it has taken.

CREATE TABLE run_host_requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    host TEXT NOT NULL,
    kind TEXT NOT NULL,
    step TEXT NOT NULL,
    operator TEXT NOT NULL,
    at TEXT NOT NULL,
    taken INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX run_host_requests_waiting ON run_host_requests (run_id, taken);
