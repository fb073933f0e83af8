// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/backfill.h"

#include "app/cli/records.h"
#include "app/machinesettingsfile.h"
#include "models/feed/feedaddress.h"
#include "models/service/backfill.h"
#include "models/service/feedlines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct BackfillText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/** The feeds of this computer's console; none while none was chosen. */
Result<std::vector<FeedAddress>> chosenFeeds()
{
    const Result<MachineSettings> machine = MachineSettingsFile(MachineSettingsFile::defaultPath()).load();
    if (!machine)
        return machine.error();
    std::vector<FeedAddress> feeds;
    for (const QString &text : machine->feedAddresses()) {
        const Result<FeedAddress> feed = FeedAddress::parse(text);
        if (!feed)
            return feed.error();
        feeds.push_back(*feed);
    }
    return feeds;
}

/** Which of @p labels is meant; the only one without a name. */
Result<qsizetype> feedNamed(const QString &name, const std::vector<FeedAddress> &feeds, const QStringList &labels)
{
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const FeedAddress &feed = feeds[size_t(i)];
        if (name == labels[i] || name == feed.displayName() || name == feed.text() || name == QString::number(i + 1))
            return i;
    }
    // Also the address that the console was started with, which no setting holds.
    if (labels.size() < 2 && (name.isEmpty() || FeedAddress::parse(name)))
        return 0;
    return Error{
        Error::Kind::BadInput,
        labels.size() > 1
            ? BackfillText::tr("Name with --feed whose gaps are to be filled: one of %1.").arg(labels.join(u", "_s))
            : BackfillText::tr("“%1” is not the feed of this computer; leave --feed out where there is one.").arg(name),
        {}};
}

Result<BackfillRequest> requestFrom(const QCommandLineParser &parser, const Zone &zone)
{
    const Result<std::vector<FeedAddress>> feeds = chosenFeeds();
    if (!feeds)
        return feeds.error();
    const QStringList labels = FeedLines::labels(*feeds);
    const Result<qsizetype> place = feedNamed(parser.value(u"feed"_s), *feeds, labels);
    if (!place)
        return place.error();
    BackfillRequest request{parser.value(u"queue-log"_s)};
    if (const Result<FeedAddress> named = FeedAddress::parse(parser.value(u"feed"_s)); request.log.isEmpty() && named)
        request.log = named->queueLog();
    if (request.log.isEmpty() && size_t(*place) < feeds->size())
        request.log = (*feeds)[size_t(*place)].queueLog();
    if (request.log.isEmpty()) {
        return Error{Error::Kind::BadInput,
                     BackfillText::tr("Name Asterisk’s queue_log, or the folder it lies in, with --queue-log PATH."),
                     {}};
    }
    if (labels.size() > 1) {
        request.feed = labels[*place];
        request.feeds = labels;
    }
    for (const auto &[name, moment] : {std::pair(u"from"_s, &request.from), std::pair(u"to"_s, &request.to)}) {
        const Result<std::optional<Moment>> given = CliRecords::maybeMoment(parser, name, zone);
        if (!given)
            return given.error();
        *moment = *given;
    }
    if (request.from && request.to && *request.from >= *request.to)
        return Error{Error::Kind::BadInput, BackfillText::tr("--from must be earlier than --to."), {}};
    return request;
}

QJsonObject backfillJson(const FilledGap &gap, const Zone &zone)
{
    QJsonArray filled;
    for (const TimeRange &range : gap.filled)
        filled << QJsonObject{{u"from"_s, zone.iso(range.from)}, {u"to"_s, zone.iso(range.to)}};
    return {{u"from"_s, zone.iso(gap.gap.range.from)},
            {u"to"_s, zone.iso(gap.gap.range.to)},
            {u"why"_s, gap.gap.why},
            {u"filledFrom"_s, filled.isEmpty() ? QJsonValue() : filled.first()[u"from"_s]},
            {u"filledTo"_s, filled.isEmpty() ? QJsonValue() : filled.last()[u"to"_s]},
            {u"filled"_s, filled},
            {u"calls"_s, gap.calls},
            {u"states"_s, gap.spans},
            {u"evidence"_s, gap.signs},
            {u"ringNoAnswer"_s, gap.rings},
            {u"openCalls"_s, gap.open},
            {u"remains"_s, gap.remains}};
}

QJsonObject backfillJson(const BackfillReport &report, const Zone &zone)
{
    QJsonArray gaps;
    for (const FilledGap &gap : report.gaps)
        gaps << backfillJson(gap, zone);
    return {{u"schema"_s, u"floorwalk.backfill/1"_s},
            {u"clockAheadSeconds"_s, double(report.ahead.count()) / 1000.0},
            {u"gaps"_s, gaps},
            {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
}

QString lineOf(const FilledGap &gap, const Zone &zone)
{
    const QString form = u"yyyy-MM-dd HH:mm:ss"_s;
    //: a gap: from, to, why
    QString text = BackfillText::tr("%1 to %2 (%3): ")
                       .arg(zone.local(gap.gap.range.from).toString(form), zone.local(gap.gap.range.to).toString(form),
                            gap.gap.why);
    if (gap.changed()) {
        //: "3 calls", "12 states", "2 comings and goings", "1 ring that nobody answered"
        text += BackfillText::tr("filled with %1, %2, %3 and %4.")
                    .arg(BackfillText::tr("%n call(s)", nullptr, gap.calls),
                         BackfillText::tr("%n state(s)", nullptr, gap.spans),
                         BackfillText::tr("%n coming(s) and going(s)", nullptr, gap.signs),
                         BackfillText::tr("%n ring(s) that nobody answered", nullptr, gap.rings));
    } else if (!gap.filled.empty()) {
        text += gap.remains.isEmpty() ? BackfillText::tr("filled; there was nothing to add.")
                                      : BackfillText::tr("filled in part; there was nothing to add.");
    } else if (gap.remains.isEmpty()) {
        text += BackfillText::tr("not filled.");
    }
    if (!gap.remains.isEmpty())
        text += u' ' + BackfillText::tr("Not filled: %1").arg(gap.remains);
    if (gap.open > 0) {
        text += u' '
                + BackfillText::tr("%n call(s) had not ended by the log’s last line; run it again later.", nullptr,
                                   gap.open);
    }
    return text;
}

void showReport(const BackfillReport &report, const Zone &zone)
{
    for (const QString &note : report.notes)
        CliRecords::warn(note);
    if (report.ahead != Millis(0)) {
        CliRecords::warn(BackfillText::tr("The clocks of the queue_log and of the feed’s history differ by %1 s; the "
                                          "log’s times were moved by that.")
                             .arg(double(report.ahead.count()) / 1000.0, 0, 'f', 1));
    }
    for (const FilledGap &gap : report.gaps)
        Cli::out(lineOf(gap, zone) + u'\n');
    if (report.gaps.empty())
        Cli::out(BackfillText::tr("There is no gap in the history of that time.") + u'\n');
}

Exit runBackfill(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"backfill"_s);
    if (!session)
        return Cli::fail(session.error());
    const Zone zone = (*session)->zone();
    const Result<BackfillRequest> request = requestFrom(parser, zone);
    if (!request)
        return CliRecords::refused(request.error());
    const Result<BackfillReport> report = Backfill(**session).fill(*request);
    if (!report)
        return Cli::fail(report.error());
    if (context.json)
        Cli::out(QString::fromUtf8(QJsonDocument(backfillJson(*report, zone)).toJson()));
    else
        showReport(*report, zone);
    return Exit::Success;
}

void addBackfillOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"feed"_s, BackfillText::tr("Whose gaps, where there are several: its host, address or number."), u"NAME"_s},
         {u"queue-log"_s,
          BackfillText::tr("Asterisk’s queue_log, or its folder; else the one beside the feed’s address."), u"PATH"_s},
         {u"from"_s, BackfillText::tr("Only gaps that end after this moment; else those of 31 days."), u"ISO"_s},
         {u"to"_s, BackfillText::tr("Only gaps that begin before this moment."), u"ISO"_s}});
}

} // namespace

const CliCommand backfillCommand{
    "backfill",
    QT_TRANSLATE_NOOP("Cli", "Fill gaps of the history from Asterisk’s queue_log; say gap by gap what came of it."),
    "--queue-log PATH [--feed NAME] [--from ISO] [--to ISO]",
    addBackfillOptions,
    runBackfill,
};

} // namespace Floorwalk
