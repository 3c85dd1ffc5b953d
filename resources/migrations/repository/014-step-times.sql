-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How long steps took: found in the journals by host, and kept with the run that is planned.

ALTER TABLE runs ADD COLUMN step_times_json TEXT NOT NULL DEFAULT '';
CREATE INDEX runs_by_package ON runs (package_name, package_version);
CREATE INDEX events_of_steps ON events (run_id, host) WHERE kind <> 'output';
