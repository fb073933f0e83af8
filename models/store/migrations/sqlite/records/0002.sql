-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 2. Who was in which team before: a row for each change, true for all days before "until" that no
-- earlier row speaks of. Without a row the person was always in the team of person.team_id. Frozen once released.
CREATE TABLE former_team (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    team_id INTEGER NOT NULL REFERENCES team (id),
    until TEXT NOT NULL,
    UNIQUE (person_id, until)
) STRICT;
