-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The register's inbox asks what is due and what is offered, its expiry for ended entries: each has an index of its own.
-- Frozen once released.
DROP INDEX register_standing_open;
CREATE INDEX register_standing_open ON register_standing (due) WHERE open = 1;
CREATE INDEX register_standing_offered ON register_standing (offered_to) WHERE open = 1 AND offered_to <> '';
DROP INDEX register_standing_expiry;
CREATE INDEX register_standing_expiry ON register_standing (touched_at) WHERE erased = 0 AND open = 0;
