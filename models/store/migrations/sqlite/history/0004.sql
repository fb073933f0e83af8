-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Live history, version 4: what a queue_log brought into the gaps of a feed. A gap stays as it was; `gap_fill` says
-- which part of it is known by now, `open` how many calls had not ended by the log's last line.
ALTER TABLE span ADD COLUMN from_log INTEGER NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN from_log INTEGER NOT NULL DEFAULT 0;

CREATE TABLE gap_fill (
    since INTEGER NOT NULL,
    feed TEXT NOT NULL,
    until INTEGER NOT NULL,
    made INTEGER NOT NULL,
    log TEXT NOT NULL,
    calls INTEGER NOT NULL,
    spans INTEGER NOT NULL,
    signs INTEGER NOT NULL,
    open INTEGER NOT NULL,
    PRIMARY KEY (since, feed)
) STRICT, WITHOUT ROWID;
