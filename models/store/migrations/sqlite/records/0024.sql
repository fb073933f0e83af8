-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records: whose seats are looked for by the person as well; without this a plan of ten thousand is gone through a line.
-- Frozen once released.
CREATE INDEX seat_plan_person ON seat_plan (person_id, begins);
