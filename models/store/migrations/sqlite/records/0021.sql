-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: a day can be planned ahead. Until its leader opens the day, its activities are a plan alone; where the
-- template had each is kept beside where the leader put it, and what the roster changed afterwards is told until it is
-- noted. Of what a feed told it is known whether it named the person or a seat. Frozen once released.
ALTER TABLE activity ADD COLUMN ahead INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activity ADD COLUMN laid INTEGER;
ALTER TABLE activity ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
CREATE TABLE plan_change (
    id INTEGER PRIMARY KEY,
    leader TEXT NOT NULL,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    from_at INTEGER,
    to_at INTEGER,
    noted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX plan_change_open ON plan_change (leader, date) WHERE noted = 0;
CREATE TRIGGER plan_change_is_not_deleted BEFORE DELETE ON plan_change
BEGIN
    SELECT RAISE(ABORT, 'records are never deleted');
END;
ALTER TABLE evidence ADD COLUMN own_name INTEGER NOT NULL DEFAULT 0;
