-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: what concerns one person's days is found among the covers by that person. Frozen once released.
CREATE INDEX shift_cover_away ON shift_cover (away_id, date);
CREATE INDEX shift_cover_stands ON shift_cover (stands_id, date);
