// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/carriedover.h"

#include "models/service/dutyleader.h"
#include "models/service/handoverdesk.h"
#include "models/service/meetings.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "models/service/tomorrowplan.h"
#include "models/service/whendone.h"
#include "widgets/pages.h"
#include "widgets/today/todaypage.h"

#include <QDebug>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** What came over from before, and what was set for the day. */
struct CarriedOver
{
    PlannedLines planned{};
    std::vector<Handover> waiting{};
    DayTargets targets{};
};

/** What could be read of one part; nothing where it could not, for what stands there is another leader's. */
template <class Part> Part orNone(Result<Part> part)
{
    if (!part)
        qInfo() << "carried over:" << part.error().text;
    return part ? std::move(*part) : Part();
}

Result<CarriedOver> readCarried(StoreSession &session, const Actor &actor, QDate date)
{
    return CarriedOver{orNone(TomorrowPlanner(session).planned(actor, date)),
                       orNone(HandoverDesk(session).waitingFor(actor)),
                       orNone(Meetings(session).targetsOf(actor, date))};
}

} // namespace

void loadCarried(TodayPage &page, const PageContext &context)
{
    if (!context.duty)
        return;
    const std::optional<QDate> shiftDay = context.shift ? context.shift->shiftDay() : std::nullopt;
    const QDate date = shiftDay.value_or(context.zone.localDate(context.clock.now()));
    const auto read = context.reader->run(
        [actor = context.duty->actor(), date](StoreSession &session) { return readCarried(session, actor, date); });
    whenDone(read, &page, [&page, zone = context.zone](const Result<CarriedOver> &answer) {
        const CarriedOver carried = orNone(answer);
        QString handover;
        if (!carried.waiting.empty()) {
            const Handover &first = carried.waiting.front();
            handover = TodayPage::tr("%1 handed the shift over at %2: %n open thing(s).", nullptr, first.openItems())
                           .arg(first.from, zone.localTime(first.writtenAt).toString(u"HH:mm"_s));
        }
        page.showCarried(carried.planned, handover);
        page.showTargets(carried.targets);
    });
}

} // namespace Floorwalk
