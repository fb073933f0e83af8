-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 8. Nothing changes: the number keeps its place.
DELETE FROM meta WHERE key = '';
