-- SPDX-FileCopyrightText: 2026 The Floorwalk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Records, version 5. When somebody signed the notice that calls may be listened to silently. Frozen once released.
ALTER TABLE person ADD COLUMN listen_notice_on TEXT;
