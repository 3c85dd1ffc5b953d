-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a run needs to survive its runner: a mark of its own on the hosts, what operators ask of it, who works on it and
-- since when, and how far the output of a command stands in the journal.

ALTER TABLE runs ADD COLUMN mark TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN request TEXT NOT NULL DEFAULT 'none' CHECK (request IN ('none', 'pause', 'continue',
    'stop-after-step', 'stop-now'));
ALTER TABLE runs ADD COLUMN requested_by TEXT NOT NULL DEFAULT '';
-- The last request that the runner has seen.
ALTER TABLE runs ADD COLUMN request_taken TEXT NOT NULL DEFAULT 'none';
ALTER TABLE runs ADD COLUMN runner_since TEXT NOT NULL DEFAULT '';
-- Where the repository was when the runner began: a copy of it names the same runner, who never looks into the copy.
ALTER TABLE runs ADD COLUMN runner_repository TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN heartbeat TEXT NOT NULL DEFAULT '';
UPDATE runs SET mark = lower(hex(randomblob(8)));

ALTER TABLE run_hosts ADD COLUMN host_key TEXT NOT NULL DEFAULT '';

ALTER TABLE events ADD COLUMN attempt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN output_end INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN exit_code INTEGER;
