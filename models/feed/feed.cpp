// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/feed.h"

namespace Floorwalk {

void Feed::act(const FloorAction &action, std::function<void(Result<void>)> done)
{
    Q_UNUSED(action)
    done(Error{
        Error::Kind::Conflict, tr("%1 cannot do this, or its account has not the right to.").arg(state().source), {}});
}

Error Feed::listenedAlready(const QString &by)
{
    return {Error::Kind::Conflict,
            tr("%1 is listening to this call already; one at a time.").arg(by.isEmpty() ? tr("Somebody") : by),
            {}};
}

} // namespace Floorwalk

#include "moc_feed.cpp"
