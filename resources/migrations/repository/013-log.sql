-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The lines of a run's log are found without reading them: in order, by host and step. What Convoy itself says, and what
-- went wrong, is a small part of a long log and has an index of its own, which the lines of commands do not enter.

DROP INDEX events_by_run;
CREATE INDEX events_by_run ON events (run_id, id, host, step);
CREATE INDEX events_of_convoy ON events (run_id, id, host, step)
    WHERE kind <> 'output' OR substr(message_json, -16) <> '"verbatim":true}';
CREATE INDEX events_failed ON events (run_id, id, host, step) WHERE error_json <> '';
