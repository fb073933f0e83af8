-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: the activity that came of an alert or of an entry of the register is found from there, and so is what was
-- written of a day and has expired. Seats have a place on the floor, a row and a column from 1, both or neither; two
-- seats never share one. Frozen once released.
CREATE INDEX activity_alert ON activity (alert) WHERE alert <> '';
CREATE INDEX activity_noted ON activity (date) WHERE note <> '' OR subject <> '' OR reason <> '';
CREATE INDEX activity_tick_noted ON activity_tick (activity_id) WHERE note <> '';
CREATE INDEX day_note_written ON day_note (date) WHERE text <> '';
ALTER TABLE seat ADD COLUMN place_row INTEGER CHECK (place_row BETWEEN 1 AND 99);
ALTER TABLE seat ADD COLUMN place_column INTEGER
    CHECK ((place_row IS NULL) = (place_column IS NULL) AND (place_column IS NULL OR place_column BETWEEN 1 AND 99));
CREATE UNIQUE INDEX seat_place ON seat (place_row, place_column) WHERE place_row IS NOT NULL;
