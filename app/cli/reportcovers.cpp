// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportcovers.h"

#include "app/cli/records.h"
#include "models/domain/ornull.h"
#include "models/service/coverdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct CoversText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(dateText(date)) : QJsonValue();
}

/** What was written of it stays on the page: why somebody is away is no matter of a list. */
QJsonObject coverJson(const CoverLine &line, const Zone &zone)
{
    const ShiftCover &cover = line.cover;
    const std::optional<Moment> from = cover.span ? std::optional(cover.span->from) : std::nullopt;
    const std::optional<Moment> to = cover.span ? std::optional(cover.span->to) : std::nullopt;
    return {{u"kind"_s, shiftCoverName(cover.kind)},
            {u"date"_s, dateText(cover.date)},
            {u"away_no"_s, line.awayNo},
            {u"away"_s, line.away},
            {u"stands_no"_s, line.standsNo},
            {u"stands"_s, line.stands},
            {u"from"_s, orNull(from, zone)},
            {u"to"_s, orNull(to, zone)},
            {u"back"_s, dateOrNull(cover.back)},
            {u"asked_on"_s, dateOrNull(cover.askedOn)},
            {u"recorded_at"_s, zone.iso(cover.recordedAt)},
            {u"recorded_by"_s, cover.recordedBy}};
}

QStringList coverRow(const CoverLine &line, const Zone &zone)
{
    const ShiftCover &cover = line.cover;
    const auto clock = [&zone](Moment moment) { return zone.localTime(moment).toString(u"HH:mm"_s); };
    const QString hours = cover.span ? u"%1–%2"_s.arg(clock(cover.span->from), clock(cover.span->to))
                                     : CoversText::tr("all of the shift");
    return {dateText(cover.date),
            cover.kind == ShiftCover::Kind::Swap ? CoversText::tr("swap") : CoversText::tr("substitute"),
            u"%1 %2"_s.arg(line.awayNo, line.away),
            u"%1 %2"_s.arg(line.standsNo, line.stands),
            hours,
            dateText(cover.back),
            cover.recordedBy};
}

Exit reportCovers(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<QDate> from = CliRecords::date(parser, u"from"_s);
    if (!from)
        return CliRecords::refused(from.error());
    const Result<QDate> to = parser.isSet(u"to"_s) ? CliRecords::date(parser, u"to"_s) : from;
    if (!to)
        return CliRecords::refused(to.error());
    if (*to < *from)
        return Cli::usage(CoversText::tr("The last day lies before the first. Exchange --from and --to."));
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    const auto covers = CoverDesk(**session).between(*from, *to);
    if (!covers)
        return Cli::fail(covers.error());
    const Zone zone = (*session)->zone();
    QJsonArray array;
    QList<QStringList> rows{{CoversText::tr("Day"), CoversText::tr("Kind"), CoversText::tr("Away"),
                             CoversText::tr("Comes"), CoversText::tr("Hours"), CoversText::tr("In return"),
                             CoversText::tr("Entered by")}};
    for (const CoverLine &line : *covers) {
        array << coverJson(line, zone);
        rows << coverRow(line, zone);
    }
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(array).toJson()) : CliRecords::table(rows));
    return Exit::Success;
}

void addCoverOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"from"_s, CoversText::tr("The first day, by the centre's clock."), u"2026-11-23"_s},
        {u"to"_s, CoversText::tr("The last day; without it the first alone."), u"2026-11-23"_s},
    });
}

} // namespace

const CliCommand reportCoversCommand{"report covers",
                                     QT_TRANSLATE_NOOP("Cli", "Swaps and substitutes: who comes in place of whom."),
                                     "--from D [--to D]",
                                     addCoverOptions,
                                     reportCovers,
                                     false,
                                     false};

} // namespace Floorwalk
