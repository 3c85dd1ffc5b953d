-- SPDX-FileCopyrightText: 2026 Convoy contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a repository of schema 1 held, in the columns that it had then. Each statement ends with a semicolon at the end
-- of a line.
INSERT INTO packages (id, name, version, nickname, description, descriptor_json, format, file_name, status,
    status_step, updated, group_name, size, unpacked_bytes, sha256, silent_ini, payload_id)
VALUES (3, 'Echo', '9', 'EchoSrv', '', '{"name":"Echo","version":"9"}', 'zip', 'echo.zip', 'complete', '',
    '2026-01-02T03:04:05.006Z', 'Samples', 3, 3, 'cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4', '', 7);
INSERT INTO package_tenants (package_id, tenant_id) SELECT 3, id FROM tenants WHERE name = 'Environment';
INSERT INTO hosts (name, address) VALUES ('old-host', '192.0.2.7');
INSERT INTO host_keys (host_id, fingerprint, at, operator, reason)
SELECT id, 'SHA256:old', '2026-01-02T03:04:05.006Z', 'cleo', 'added' FROM hosts WHERE name = 'old-host';
INSERT INTO runs (id, state, created, operator, profile, solution, package_name, package_version, plan_json)
VALUES (1, 'closed', '2026-01-02T03:04:05.006Z', 'anna', 'install', '', 'Echo', '9', '');
INSERT INTO run_hosts (run_id, place, host, state) VALUES (1, 0, 'old-host', 'done');
INSERT INTO deployments (host, package_name, package_version, package_sha256, state, run, operator, install_path,
    application_json, silent_json, since, is_current)
VALUES ('old-host', 'Echo', '9', '', 'installed', '1', 'anna', '', '', '', '2026-01-02T03:04:05.006Z', 1);
INSERT INTO audit (id, at, operator, action, subject, detail)
VALUES (1, '2026-01-02T03:04:05.006Z', 'anna', 'package-imported', 'Echo@9', 'digest'),
    (4, '2026-01-02T03:05:05.006Z', 'anna', 'run-closed', '1', '{"from":"stopped"}');
