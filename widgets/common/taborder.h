// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Floorwalk {

/**
 * Has @p part and what is in it come right behind @p before, and what is in that, when one steps through the window:
 * parts that are made late would come last. Both stand in the same window.
 */
void placeInTabOrder(QWidget *before, QWidget *part);

/**
 * Has Tab go through @p part as it is read: in the order of its layouts, whatever was made first. To be called once all
 * is in its layouts; what is added later finds its place by placeInTabOrder().
 */
void orderTabsAsRead(QWidget *part);

} // namespace Floorwalk
