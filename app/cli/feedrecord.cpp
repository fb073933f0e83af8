// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/feedrecord.h"

#include "app/cli/records.h"
#include "models/feed/replay.h"
#include "models/live/livefloor.h"
#include "models/service/feedrecorder.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct FeedRecordText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/** Writes each batch as it comes and remembers the first failure. */
struct Writing
{
    StoreSession &session;
    int evidence = 0;
    QStringList unassigned;
    std::optional<Error> error;

    void write(const FeedBatch &batch)
    {
        if (error)
            return;
        const Result<FeedBatchOutcome> outcome = FeedRecorder::record(session, batch);
        if (!outcome) {
            error = outcome.error();
            return;
        }
        evidence += outcome->evidence;
        for (const QString &member : outcome->unassigned) {
            if (!unassigned.contains(member))
                unassigned << member;
        }
    }
};

Exit runRecord(const CliContext &context, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"feed"_s))
        return Cli::usage(FeedRecordText::tr("Name the recording with --feed ami-file:PATH."));
    const Result<FeedAddress> address = FeedAddress::parse(parser.value(u"feed"_s));
    if (!address)
        return Cli::usage(address.error().text);
    const Result<std::optional<Moment>> until = CliRecords::maybeMoment(parser, u"until"_s, context.zone);
    if (!until)
        return Cli::usage(until.error().text);
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToWrite(context, u"feed record"_s);
    if (!session)
        return Cli::fail(session.error());

    Writing writing{**session, 0, {}, std::nullopt};
    FeedRecorder recorder([&writing](const FeedBatch &batch) { writing.write(batch); });
    LiveFloor floor(LiveSettings(), &recorder, &recorder);
    const Result<ReplaySummary> summary = replay(*address, floor, *until);
    if (!summary)
        return Cli::fail(summary.error());
    const Moment end = std::max(summary->to, floor.now());
    floor.advanceTo(std::min(until->value_or(end), end));
    recorder.flush();
    if (writing.error)
        return Cli::fail(*writing.error);
    if (!writing.unassigned.isEmpty()) {
        CliRecords::warn(FeedRecordText::tr("Nobody on record goes by these names; they stay unassigned: %1.")
                             .arg(writing.unassigned.join(u", "_s)));
    }
    Cli::out(FeedRecordText::tr("%1 signs of presence recorded from %2 events.")
                 .arg(writing.evidence)
                 .arg(summary->statistics.events)
             + u'\n');
    return Exit::Success;
}

} // namespace

const CliCommand feedRecordCommand{
    "feed record",
    QT_TRANSLATE_NOOP("Cli", "Tell a recording to the store: presence as evidence, states and calls as history."),
    "--feed ami-file:PATH",
    [](QCommandLineParser &parser) {
        parser.addOptions(
            {{u"feed"_s, FeedRecordText::tr("The recording, for example ami-file:floor.ami."), u"ADDRESS"_s},
             {u"until"_s, FeedRecordText::tr("Stop at this moment of the feed."), u"ISO"_s}});
    },
    runRecord,
};

} // namespace Floorwalk
