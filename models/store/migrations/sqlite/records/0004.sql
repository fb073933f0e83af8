-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 4. Which rule raised an alert, how it ended, a person's note, and when a person first did something
-- about it, from which reaction times follow. Frozen once released.
ALTER TABLE alert ADD COLUMN rule TEXT NOT NULL DEFAULT '';
ALTER TABLE alert ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
ALTER TABLE alert ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE alert ADD COLUMN acknowledged_at INTEGER;
