-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 6. Incidents: what a record says stays; a later word or a correction is another record of the same
-- number that points to the one it replaces. Frozen once released.
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    corrects INTEGER UNIQUE REFERENCES incident (id),
    team TEXT NOT NULL,
    instance TEXT NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER,
    span_by_hand INTEGER NOT NULL,
    of_all INTEGER NOT NULL,
    people TEXT NOT NULL,
    wording TEXT NOT NULL,
    reported_to TEXT NOT NULL,
    reported_at INTEGER,
    cause TEXT NOT NULL,
    note TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX incident_began ON incident (began);
CREATE INDEX incident_number ON incident (number);
CREATE TRIGGER incident_is_not_changed BEFORE UPDATE ON incident
BEGIN
    SELECT raise(ABORT, 'an incident is corrected by another record, never changed');
END;
CREATE TRIGGER incident_is_not_deleted BEFORE DELETE ON incident
BEGIN
    SELECT raise(ABORT, 'an incident is withdrawn, never deleted');
END;
