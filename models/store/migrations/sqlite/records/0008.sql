-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 8. Day templates of a team's own: each version is a row, valid from a date; none is changed or
-- deleted. Activities know whose team they are, what they hang on, what proposed them and when they rested. Frozen once
-- released.
CREATE TABLE day_template (
    id INTEGER PRIMARY KEY,
    team TEXT NOT NULL,
    version INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    UNIQUE (team, version)
) STRICT;
CREATE TRIGGER day_template_is_not_changed BEFORE UPDATE ON day_template
BEGIN
    SELECT raise(ABORT, 'a day template is followed by another version, never changed');
END;
CREATE TRIGGER day_template_is_not_deleted BEFORE DELETE ON day_template
BEGIN
    SELECT raise(ABORT, 'a day template is followed by another version, never deleted');
END;
ALTER TABLE activity ADD COLUMN team TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN mandatory INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activity ADD COLUMN hangs_on INTEGER;
ALTER TABLE activity ADD COLUMN placed TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN alert TEXT NOT NULL DEFAULT '';
CREATE TABLE activity_pause (
    activity_id INTEGER NOT NULL REFERENCES activity (id),
    since INTEGER NOT NULL,
    until INTEGER,
    PRIMARY KEY (activity_id, since)
) STRICT, WITHOUT ROWID;
