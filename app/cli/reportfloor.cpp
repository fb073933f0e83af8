// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportfloor.h"

#include "app/cli/floorjson.h"
#include "app/cli/records.h"
#include "models/domain/naturalorder.h"
#include "models/feed/replay.h"
#include "models/live/figurekind.h"
#include "models/live/livefloor.h"
#include "models/service/historyfigures.h"
#include "widgets/floor/figurewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Where this file's texts stand in the catalogue. */
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString cell(const std::optional<double> &value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : u"–"_s;
}

/** Columns as wide as their widest cell; the first is set left, the others right. */
QString tableText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i == 0 ? row[i].leftJustified(widths[i]) : u"  "_s + row[i].rightJustified(widths[i]);
        text += line.trimmed() + u'\n';
    }
    return text;
}

QStringList queueNames(const FloorFigures &figures)
{
    QStringList names = figures.queues.keys();
    sortNaturally(names);
    return names;
}

/** How the service level of each queue is counted: a line where all are counted alike, else one for each. */
QString serviceLevelText(const FloorFigures &figures, const CentreSettings &centre, const LiveSettings &limits)
{
    const auto said = [&centre, &limits](const QString &queue) {
        const FigureVariant variant = chosenVariant(FigureKind::ServiceLevel, centre, queue);
        //: of the service level: the variant's name, and how it is counted
        return ReportText::tr("%1: %2").arg(FigureWords::variant(variant),
                                            FigureWords::formula(variant, limits, queue));
    };
    QMap<QString, QStringList> queues; ///< by how they are counted
    for (const QString &name : queueNames(figures))
        queues[said(name)] << name;
    if (queues.size() < 2)
        return ReportText::tr("Service level, %1").arg(queues.isEmpty() ? said({}) : queues.firstKey()) + u'\n';
    QString text;
    for (auto it = queues.begin(); it != queues.end(); ++it)
        text += ReportText::tr("Service level of %1, %2").arg(it->join(u", "_s), it.key()) + u'\n';
    return text;
}

QString queuesText(const FloorFigures &figures, const CentreSettings &centre)
{
    QList<QStringList> rows{{ReportText::tr("Queue"), ReportText::tr("Offered"), ReportText::tr("Answered"),
                             ReportText::tr("Abandoned"), ReportText::tr("Exited"), ReportText::tr("Waiting"),
                             ReportText::tr("Service level (%)"), ReportText::tr("Variant"), ReportText::tr("ASA (s)"),
                             ReportText::tr("Longest wait (s)"), ReportText::tr("Talking")}};
    for (const QString &name : queueNames(figures)) {
        const QueueCounts counts = figures.queues.value(name);
        const FigureVariant variant = chosenVariant(FigureKind::ServiceLevel, centre, name);
        const std::optional<double> level = shareOf(variant, counts);
        rows << QStringList{name,
                            QString::number(counts.offered),
                            QString::number(counts.answered),
                            QString::number(counts.abandoned),
                            QString::number(counts.exited),
                            QString::number(counts.waiting),
                            cell(level ? std::optional(*level * 100) : std::nullopt, 1),
                            FigureWords::variant(variant),
                            cell(averageSpeedOfAnswer(counts), 1),
                            counts.longestWait ? QString::number(*counts.longestWait) : u"–"_s,
                            QString::number(counts.stillTalking)};
    }
    return tableText(rows);
}

/** "talking outbound", "talking pausePending", "wrap inferred", "ready". */
QString stateText(const AgentFigures &agent)
{
    QStringList words{stateName(agent.state)};
    if (agent.callKind && *agent.callKind != CallKind::Queue)
        words << callKindName(*agent.callKind);
    if (agent.pausePending)
        words << u"pausePending"_s;
    if (agent.certainty != Certainty::Measured)
        words << certaintyName(agent.certainty);
    return words.join(u' ');
}

QString agentsText(const FloorFigures &figures, const FloorUnknowns &unknown, const Zone &zone)
{
    QList<QStringList> rows{{ReportText::tr("Agent"), ReportText::tr("State"), ReportText::tr("Since"),
                             ReportText::tr("Reason"), ReportText::tr("Answered"), ReportText::tr("Talk (s)"),
                             ReportText::tr("No answer"), ReportText::tr("Paused (s)")}};
    for (const AgentFigures &agent : figures.agents) {
        rows << QStringList{agent.key,
                            stateText(agent),
                            zone.localTime(agent.since).toString(u"HH:mm:ss"_s),
                            agent.reason.isEmpty() ? u"–"_s : agent.reason,
                            QString::number(agent.answered),
                            QString::number(agent.talkSum),
                            unknown.agent.contains(u"ringNoAnswer"_s) ? u"–"_s : QString::number(agent.ringNoAnswer),
                            QString::number(agent.pausedSeconds)};
    }
    return tableText(rows);
}

/** What calls were about, the most frequent first. */
QString reasonsText(const QMap<QString, int> &reasons)
{
    std::vector<std::pair<int, QString>> order;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        order.emplace_back(-*it, it.key());
    std::ranges::sort(order);
    QList<QStringList> rows{{ReportText::tr("Reason of the call"), ReportText::tr("Calls")}};
    for (const auto &[count, reason] : order)
        rows << QStringList{reason, QString::number(-count)};
    return tableText(rows);
}

QString complaintsText(const FeedStatistics &statistics)
{
    const auto number = [](quint64 count) { return int(std::min<quint64>(count, 1'000'000'000)); };
    QString text;
    if (const quint64 bad = unusable(statistics); bad > 0)
        text += ReportText::tr("%n message(s) of the feed could not be used.", nullptr, number(bad)) + u'\n';
    if (statistics.misdated > 0)
        text += ReportText::tr("%n line(s) bear times that cannot be.", nullptr, number(statistics.misdated)) + u'\n';
    return text;
}

QString gapText(const FeedGap &gap, const Zone &zone)
{
    const QString from = zone.isoSeconds(gap.range.from);
    const QString to = zone.isoSeconds(gap.range.to);
    if (gap.unwritten) {
        return ReportText::tr("Not on record yet from %1 to %2: the program that follows the floor has not written it, "
                              "or its feed is lost; left out of every figure.")
            .arg(from, to);
    }
    const QString line = gap.filled ? ReportText::tr("Not heard from %1 to %2: %3; filled from queue_log and counted.")
                                    : ReportText::tr("Not heard from %1 to %2: %3; left out of every figure.");
    return line.arg(from, to, gap.why);
}

/** What the floor's words follow from beside its figures. */
struct TextSettings
{
    CentreSettings centre; ///< whose variants are told
    LiveSettings limits; ///< by which it was counted
    Zone zone;
};

QString floorText(const FloorFigures &figures, const FeedStatistics &statistics, const FloorUnknowns &unknown,
                  const TextSettings &settings)
{
    const Zone &zone = settings.zone;
    QString text =
        ReportText::tr("The floor from %1 to %2").arg(zone.isoSeconds(figures.from), zone.isoSeconds(figures.to))
        + u'\n';
    for (const FeedGap &gap : figures.gaps)
        text += gapText(gap, zone) + u'\n';
    text += complaintsText(statistics);
    if (figures.deaf)
        text += ReportText::tr("No live event was heard; only the present state is known, no counts.") + u'\n';
    text += serviceLevelText(figures, settings.centre, settings.limits);
    text += u'\n' + queuesText(figures, settings.centre) + u'\n' + agentsText(figures, unknown, zone);
    return figures.reasons.isEmpty() ? text : text + u'\n' + reasonsText(figures.reasons);
}

void addFloorOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"feed"_s,
          ReportText::tr("Where the events come from: ami-file:PATH, queuelog:PATH, jsonl-file:PATH or exec:PROGRAM; "
                         "given several times, a floor is printed for each. Without it --store is needed, and the day "
                         "is read from its history."),
          u"ADDRESS"_s},
         {u"until"_s,
          ReportText::tr("Stop at this moment of the feed, of a queue_log also after its last line; of a store, "
                         "the day up to this moment."),
          u"ISO"_s},
         {u"service-level"_s, ReportText::tr("Answered within this many seconds is in time."), u"SECONDS"_s, u"20"_s},
         {u"short-abandon"_s, ReportText::tr("Callers who gave up within this many seconds are counted apart."),
          u"SECONDS"_s, u"5"_s}});
}

std::optional<int> seconds(const QCommandLineParser &parser, const QString &option)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    return ok && value >= 0 && value <= 86'400 ? std::optional(value) : std::nullopt;
}

struct Reported
{
    FloorFigures figures;
    FeedStatistics statistics;
};

/**
 * A stream tells nothing of the time after its last byte. A log is read as it stands: while it has no further line
 * nothing happens, and whoever waits, talks or is paused goes on doing so up to the moment that is asked for.
 */
Result<Reported> read(const FeedAddress &address, const LiveSettings &settings, std::optional<Moment> until)
{
    LiveFloor floor(settings);
    const Result<ReplaySummary> summary = replay(address, floor, until);
    if (!summary)
        return summary.error();
    const Moment end = std::max(summary->to, floor.now());
    const bool isLog = address.kind() == FeedAddress::Kind::QueueLog;
    const Moment to = isLog ? until.value_or(end) : std::min(until.value_or(end), end);
    floor.advanceTo(to);
    return Reported{floor.figures(to), summary->statistics};
}

/** The day from the history, with what was filled into its gaps; limits that are not told are the centre's. */
Exit reportStore(const CliContext &context, const QCommandLineParser &parser, std::optional<Moment> until,
                 const LiveSettings &told)
{
    const Result<std::unique_ptr<StoreSession>> session = CliRecords::openToRead(context);
    if (!session)
        return Cli::fail(session.error());
    LiveSettings settings = LiveSettings::from((*session)->settings());
    if (parser.isSet(u"service-level"_s)) {
        settings.serviceLevelSeconds = told.serviceLevelSeconds;
        settings.serviceLevelByQueue.clear();
    }
    if (parser.isSet(u"short-abandon"_s)) {
        settings.shortAbandonSeconds = told.shortAbandonSeconds;
        settings.shortAbandonByQueue.clear();
    }
    const Result<FloorFigures> figures = historyFigures(**session, until.value_or((*session)->now()), settings);
    if (!figures)
        return Cli::fail(figures.error());
    const Zone zone = (*session)->zone();
    Cli::out(context.json ? QString::fromUtf8(QJsonDocument(floorJson(*figures, {}, zone)).toJson())
                          : floorText(*figures, {}, {}, {(*session)->settings(), settings, zone}));
    return Exit::Success;
}

Exit reportFloor(const CliContext &context, const QCommandLineParser &parser)
{
    const std::optional<int> level = seconds(parser, u"service-level"_s);
    const std::optional<int> abandon = seconds(parser, u"short-abandon"_s);
    const bool ofStore = !parser.isSet(u"feed"_s);
    if (ofStore && !parser.isSet(u"store"_s)) {
        return Cli::usage(ReportText::tr("Name the feed with --feed ADDRESS, for example ami-file:floor.ami, or with "
                                         "--store FILE the store whose history is to be read."));
    }
    if (!level || !abandon)
        return Cli::usage(ReportText::tr("--service-level and --short-abandon want whole seconds from 0 to 86400."));
    std::vector<FeedAddress> addresses;
    for (const QString &text : parser.values(u"feed"_s)) {
        const Result<FeedAddress> address = FeedAddress::parse(text);
        if (!address)
            return Cli::usage(address.error().text);
        addresses.push_back(*address);
    }
    const Result<std::optional<Moment>> until = CliRecords::maybeMoment(parser, u"until"_s, context.zone);
    if (!until)
        return Cli::usage(until.error().text);
    LiveSettings settings;
    settings.serviceLevelSeconds = *level;
    settings.shortAbandonSeconds = *abandon;
    if (ofStore)
        return reportStore(context, parser, *until, settings);
    QJsonArray floors;
    QStringList texts;
    for (const FeedAddress &address : addresses) {
        const Result<Reported> floor = read(address, settings, *until);
        if (!floor)
            return Cli::fail(floor.error());
        const QString source = addresses.size() > 1 ? address.displayName() : QString();
        const FloorUnknowns unknown = FloorUnknowns::of(address.kind());
        floors << floorJson(floor->figures, floor->statistics, context.zone, source, unknown);
        texts << (source.isEmpty() ? source : source + u'\n')
                     + floorText(floor->figures, floor->statistics, unknown,
                                 {CentreSettings(), settings, context.zone});
    }
    if (!context.json) {
        Cli::out(texts.join(u'\n'));
        return Exit::Success;
    }
    const QJsonObject answer = floors.size() == 1
                                   ? floors.first().toObject()
                                   : QJsonObject{{u"schema"_s, u"floorwalk.floors/1"_s}, {u"floors"_s, floors}};
    Cli::out(QString::fromUtf8(QJsonDocument(answer).toJson()));
    return Exit::Success;
}

} // namespace

const CliCommand reportFloorCommand{
    "report floor",
    QT_TRANSLATE_NOOP("Cli",
                      "Read a feed to its end, or a day of the history, and print the floor: queues, agents, gaps."),
    "--feed ADDRESS|--store FILE",
    addFloorOptions,
    reportFloor,
};

} // namespace Floorwalk
