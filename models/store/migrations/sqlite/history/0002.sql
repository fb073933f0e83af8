-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How well a call's end is known, and which of several feeds a gap is of. Frozen once released.
ALTER TABLE call ADD COLUMN certainty INTEGER NOT NULL DEFAULT 0;

CREATE TABLE feed_gap (
    since INTEGER NOT NULL,
    feed TEXT NOT NULL,
    until INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (since, feed)
) STRICT, WITHOUT ROWID;
INSERT INTO feed_gap (since, feed, until, why) SELECT since, '', until, why FROM gap;
DROP TABLE gap;
ALTER TABLE feed_gap RENAME TO gap;
CREATE INDEX gap_until ON gap (until);
