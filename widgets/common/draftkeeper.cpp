// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/draftkeeper.h"

#include <QWidget>

namespace Floorwalk {

DraftKeeper *DraftKeeper::of(const QWidget &part)
{
    return part.window()->findChild<DraftKeeper *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace Floorwalk

#include "moc_draftkeeper.cpp"
