// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/demoseats.h"

#include "models/service/demoimport.h"
#include "models/service/seatdesk.h"

#include <algorithm>
#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t spares = 2;
constexpr size_t firstPhone = 1001; ///< the simulated floor's
constexpr size_t firstSparePhone = 901;

/** A third more rows than seats in a row: a usual floor is seen whole beside the day's line. */
struct SeatingGrid
{
    size_t perRow;

    explicit SeatingGrid(size_t seats)
        : perRow(std::clamp(size_t(std::sqrt(double(seats) * 0.75)), size_t(1), size_t(SeatPlace::most)))
    {}
    /** "2,5", row and column; "," where a floor is that large that there is no place left. */
    QString placeOf(size_t seat) const
    {
        const size_t row = seat / perRow + 1;
        return row > size_t(SeatPlace::most) ? u","_s : u"%1,%2"_s.arg(row).arg(seat % perRow + 1);
    }
};

} // namespace

QString DemoSeats::nameOf(size_t place)
{
    return u"%1"_s.arg(place + 1, 2, 10, QChar(u'0'));
}

Result<void> DemoSeats::furnish(StoreSession &session, const Actor &leader, size_t places)
{
    const auto there = SeatDesk(session).seats();
    if (!there || !there->empty())
        return there ? Result<void>() : Result<void>(there.error());
    const SeatingGrid grid(places + spares);
    QString csv = u"seat,interface,row,column\n"_s;
    for (size_t seat = 0; seat < places + spares; ++seat) {
        const size_t phone = seat < places ? firstPhone + seat : firstSparePhone + seat - places;
        csv += u"%1,PJSIP/%2,%3\n"_s.arg(nameOf(seat)).arg(phone).arg(grid.placeOf(seat));
    }
    return importDemo(session, leader, &SeatDesk::importSeats, csv, u"demo seats"_s);
}

Result<void> DemoSeats::seat(StoreSession &session, const Actor &leader, QDate date, const std::vector<Sitter> &sitters)
{
    const SeatDesk desk(session);
    const auto planned = desk.turns(session.zone().startOfDay(date), session.zone().startOfDay(date.addDays(1)));
    if (!planned || !planned->empty())
        return planned ? Result<void>() : Result<void>(planned.error());
    const auto seats = desk.seats();
    if (!seats)
        return seats.error();
    QSet<QString> there;
    for (const Seat &one : *seats)
        there.insert(one.name);
    QString csv = u"employee_no,date,seat,start,end\n"_s;
    for (const Sitter &one : sitters) {
        if (const QString name = nameOf(one.place); there.contains(name))
            csv += u"%1,%2,%3,08:30,17:30\n"_s.arg(one.no, date.toString(Qt::ISODate), name);
    }
    return importDemo(session, leader, &SeatDesk::importPlan, csv, u"demo seat plan"_s);
}

} // namespace Floorwalk
