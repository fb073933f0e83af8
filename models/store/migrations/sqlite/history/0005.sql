-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Live history, version 5: rings that an agent did not answer, so that what a queue_log tells of a gap counts as what
-- the feed told does.
CREATE TABLE missed_ring (
    at INTEGER NOT NULL,
    agent INTEGER NOT NULL REFERENCES name (id),
    queue INTEGER NOT NULL REFERENCES name (id),
    PRIMARY KEY (at, agent, queue)
) STRICT, WITHOUT ROWID;
