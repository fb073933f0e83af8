-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 7. Seats: which interfaces stand on one, and who sits there when. A turn that was planned is ended or
-- withdrawn, never deleted: what was attributed by it stays explained. Frozen once released.
CREATE TABLE seat (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE seat_interface (
    interface TEXT NOT NULL PRIMARY KEY,
    seat_id INTEGER NOT NULL REFERENCES seat (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_interface_seat ON seat_interface (seat_id);
CREATE TABLE seat_plan (
    id INTEGER PRIMARY KEY,
    seat_id INTEGER NOT NULL REFERENCES seat (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL CHECK (ends > begins),
    withdrawn INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX seat_plan_begins ON seat_plan (begins);
CREATE INDEX seat_plan_seat ON seat_plan (seat_id, begins);
CREATE TRIGGER seat_plan_is_not_deleted BEFORE DELETE ON seat_plan
BEGIN
    SELECT raise(ABORT, 'a turn at a seat is withdrawn, never deleted');
END;
