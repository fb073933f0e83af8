// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportseats.h"

#include "app/cli/records.h"
#include "models/service/seatdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct SeatsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Exit reportSeats(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> date = CliRecords::date(parser, u"date"_s);
    if (!date)
        return CliRecords::refused(date.error());
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const Zone zone = (*session)->zone();
    const auto plan = SeatDesk(**session).plan(zone.startOfDay(*date), zone.startOfDay(date->addDays(1)));
    if (!plan)
        return Cli::fail(plan.error());
    QJsonArray array;
    QList<QStringList> rows{{SeatsText::tr("Seat"), SeatsText::tr("Place"), SeatsText::tr("Interfaces"),
                             SeatsText::tr("Employee"), SeatsText::tr("Name"), SeatsText::tr("From"),
                             SeatsText::tr("Until")}};
    for (const SeatDesk::Line &line : *plan) {
        const QString from = line.span ? zone.isoSeconds(line.span->from) : QString();
        const QString to = line.span ? zone.isoSeconds(line.span->to) : QString();
        const std::optional<SeatPlace> &place = line.seat.place;
        array << QJsonObject{{u"seat"_s, line.seat.name},
                             {u"row"_s, place ? QJsonValue(place->row) : QJsonValue()},
                             {u"column"_s, place ? QJsonValue(place->column) : QJsonValue()},
                             {u"interfaces"_s, QJsonArray::fromStringList(line.seat.interfaces)},
                             {u"employee_no"_s, line.employeeNo},
                             {u"name"_s, line.name},
                             {u"from"_s, from},
                             {u"to"_s, to}};
        rows << QStringList{line.seat.name,
                            place ? place->text() : QString(),
                            line.seat.interfaces.join(u' '),
                            line.employeeNo,
                            line.name,
                            from,
                            to};
    }
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(array).toJson()) : CliRecords::table(rows));
    return Exit::Success;
}

void addSeatOptions(QCommandLineParser &parser)
{
    parser.addOption({u"date"_s, SeatsText::tr("The day, by the centre's clock."), u"2026-11-23"_s});
}

} // namespace

const CliCommand reportSeatsCommand{
    "report seats", QT_TRANSLATE_NOOP("Cli", "The seats with their interfaces, and who sits there on a day."),
    "--date D",     addSeatOptions,
    reportSeats,    false,
    false};

} // namespace Floorwalk
