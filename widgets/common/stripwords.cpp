// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/stripwords.h"

#include "widgets/common/daystrip.h"
#include "widgets/theme/statelook.h"

#include <QStringList>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** What call it is; empty where the feed does not say. */
QString callWords(const StateSpan &span)
{
    if (span.callKind == CallKind::Direct)
        return DayStrip::tr("direct call");
    if (span.callKind == CallKind::Outbound)
        return DayStrip::tr("outbound call");
    if (span.callKind == CallKind::Internal)
        return DayStrip::tr("internal call");
    //: a call that came through the queue of that name
    return span.queue.isEmpty() ? QString() : DayStrip::tr("queue %1").arg(span.queue);
}

} // namespace

QString certaintyWords(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Measured:
        return DayStrip::tr("told by the telephone system");
    case Certainty::Configured:
        return DayStrip::tr("by the configured wrap-up time");
    case Certainty::Inferred:
        return DayStrip::tr("inferred");
    case Certainty::Stale:
        return DayStrip::tr("last known; the feed is silent");
    }
    Q_UNREACHABLE();
}

StripSpan stripSpan(const StateSpan &span)
{
    const StateKey key = stateKey(span.state, pauseKindOf(span.reason));
    QStringList notes{reasonDetail(span.reason), callWords(span), certaintyWords(span.certainty)};
    notes.removeAll(QString());
    return {key, span.range, notes.join(u" · "_s)};
}

} // namespace Floorwalk
