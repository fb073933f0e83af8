// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/replay.h"
#include "models/live/figurefold.h"
#include "models/live/livefloor.h"
#include "models/live/queuebook.h"

#include <QFile>
#include <QTest>

#include "tests/support/recordedsessions.h"

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

using V = FigureVariant;

/** What a history would hold of a session. */
class Kept : public HistorySink
{
public:
    void spanClosed(const StateSpan &span) override { spans.push_back(span); }
    void callClosed(const CallRecord &call) override { calls.push_back(call); }
    void gapClosed(const FeedGap &gap) override { gaps.push_back(gap); }

    OpenedFigure open(V variant, const TimeRange &window, const QString &queue, const LiveSettings &settings) const
    {
        FigureFold fold({variant, queue, window, 900s}, settings);
        for (const FeedGap &gap : gaps)
            fold.add(gap);
        for (const StateSpan &span : spans)
            fold.add(span);
        for (const CallRecord &call : calls)
            fold.add(call);
        return fold.finish();
    }

    /** Calls of which only whole seconds of talk and wait tell on which side of a gap's border they joined. */
    double edges(const QString &queue) const
    {
        return double(std::ranges::count_if(calls, [this, &queue](const CallRecord &call) {
            return call.queue == queue && std::ranges::any_of(gaps, [&call](const FeedGap &gap) {
                       const auto near = [&call](Moment border) {
                           return std::chrono::abs(call.joined - border) <= 2500ms;
                       };
                       return near(gap.range.from) || near(gap.range.to);
                   });
        }));
    }

    /** Whether @p agent had one call at a time and handed none on. */
    bool isPlain(const QString &agent) const
    {
        std::vector<TimeRange> talks;
        for (const CallRecord &call : calls) {
            if (call.agentKey != agent)
                continue;
            if (call.endedBy == "transfer"_L1 || !call.answered)
                return false;
            talks.push_back({*call.answered, call.ended});
        }
        std::ranges::sort(talks, {}, &TimeRange::from);
        return std::ranges::adjacent_find(talks, [](const TimeRange &a, const TimeRange &b) { return b.from < a.to; })
               == talks.end();
    }

    std::vector<StateSpan> spans;
    std::vector<CallRecord> calls;
    std::vector<FeedGap> gaps;
};

struct Told
{
    Kept kept;
    FloorFigures figures;
    TimeRange window; ///< all that was heard

    explicit Told(const RecordedSession &session, const LiveSettings &settings = {})
    {
        LiveFloor floor(settings, &kept);
        const Result<ReplaySummary> summary = replay(session.address(), floor);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        const Moment to = std::max(summary->to, floor.now());
        floor.advanceTo(to);
        figures = floor.figures(to);
        window = {figures.from, to + 1ms};
        const OpenRecords open = floor.open();
        kept.spans.insert(kept.spans.end(), open.spans.begin(), open.spans.end());
        kept.calls.insert(kept.calls.end(), open.calls.begin(), open.calls.end());
    }
};

/** One wait in one queue, as Asterisk's queue_log tells it; whole seconds. */
struct LoggedWait
{
    enum class End { None, Answered, Abandoned, Exited };
    QString queue;
    qint64 joined = 0;
    End end = End::None;
    qint64 endedAt = 0;
    qint64 wait = 0;

    /** When the call counts for the service level: at its end, or when T passes. */
    qint64 judgedAt(int level) const { return end == End::None ? joined + level : std::min(endedAt, joined + level); }
};

/** queue_log read call by call, and each variant straight from the words of metrics.md; no code is shared. */
struct LoggedWaits
{
    struct Talk
    {
        int calls = 0;
        qint64 seconds = 0;
    };
    std::vector<LoggedWait> waits;
    int handled = 0;
    QMap<QString, Talk> talk; ///< by agent

    explicit LoggedWaits(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        QHash<QString, size_t> open;
        while (!file.atEnd()) {
            const QStringList parts = QString::fromUtf8(file.readLine()).chopped(1).split(u'|');
            if (parts.size() >= 5)
                line(parts, open);
        }
    }

    std::optional<double> value(V variant, const QString &queue, qint64 from, qint64 to, int level, int brief) const
    {
        const auto in = [from, to](qint64 second) { return from <= second && second < to; };
        double above = 0;
        double below = 0;
        double longest = -1;
        for (const LoggedWait &each : waits) {
            if (each.queue != queue)
                continue;
            const bool ended = each.end != LoggedWait::End::None && in(each.endedAt);
            const bool answered = ended && each.end == LoggedWait::End::Answered;
            const bool abandoned = ended && each.end == LoggedWait::End::Abandoned;
            const bool within = each.wait <= level;
            const bool isShort = abandoned && each.wait <= brief;
            const bool judged = in(each.judgedAt(level));
            const bool offered = in(each.joined) || (each.joined < from && judged);
            if (ended)
                longest = std::max(longest, double(each.wait));
            switch (variant) {
            case V::IgnoreAbandons:
                above += answered && within;
                below += judged && !(abandoned && within);
                break;
            case V::Negative:
                above += answered && within;
                below += judged;
                break;
            case V::Positive:
                above += (answered || abandoned) && within;
                below += judged;
                break;
            case V::AnsweredOnly:
                above += answered && within;
                below += answered;
                break;
            case V::WithoutShort:
                above += abandoned && !isShort;
                below += offered - int(isShort);
                break;
            case V::All:
                above += abandoned;
                below += offered;
                break;
            case V::Mean:
                above += answered ? double(each.wait) : 0;
                below += answered;
                break;
            default:
                break;
            }
        }
        if (variant == V::OfWindow)
            return longest < 0 ? std::nullopt : std::optional(longest);
        return below > 0 ? std::optional(above / below) : std::nullopt;
    }

    QStringList queues() const
    {
        QStringList names;
        for (const LoggedWait &each : waits)
            names << each.queue;
        names.removeDuplicates();
        return names;
    }

    /** A second about the middle at which nothing happens, so that it does not matter on which side things lie. */
    qint64 quietSecond(qint64 from, qint64 to, int level) const
    {
        for (qint64 second = (from + to) / 2; second < to; ++second) {
            const auto near = [second](qint64 other) { return std::abs(other - second) <= 1; };
            const bool quiet = std::ranges::none_of(waits, [near, level](const LoggedWait &each) {
                return near(each.joined) || near(each.endedAt) || near(each.joined + level);
            });
            if (quiet)
                return second;
        }
        return to;
    }

private:
    void ended(const QString &agent, int seconds)
    {
        ++handled;
        ++talk[agent].calls;
        talk[agent].seconds += seconds;
    }

    void line(const QStringList &parts, QHash<QString, size_t> &open)
    {
        const qint64 time = parts[0].toLongLong();
        const QString key = parts[1] + u'@' + parts[2];
        const QString &event = parts[4];
        const QStringList data = parts.mid(5);
        const auto ends = [&](LoggedWait::End end, qint64 wait) {
            if (!open.contains(key))
                return;
            LoggedWait &round = waits[open.take(key)];
            round.end = end;
            round.endedAt = time;
            round.wait = wait;
        };
        if (event == "ENTERQUEUE"_L1) {
            open.insert(key, waits.size());
            waits.push_back({parts[2], time});
        } else if (event == "CONNECT"_L1) {
            ends(LoggedWait::End::Answered, data[0].toInt());
        } else if (event == "ABANDON"_L1) {
            ends(LoggedWait::End::Abandoned, data[2].toInt());
        } else if (event == "EXITWITHKEY"_L1) {
            ends(LoggedWait::End::Exited, data[3].toInt());
        } else if (event.startsWith("EXIT"_L1)) {
            ends(LoggedWait::End::Exited, data[2].toInt());
        } else if (event.startsWith("COMPLETE"_L1)) {
            ended(parts[3], data[1].toInt());
        } else if (event == "BLINDTRANSFER"_L1) {
            ended(parts[3], data[3].toInt());
        }
    }
};

bool isSame(const std::optional<double> &a, const std::optional<double> &b, double tolerance = 0)
{
    return a.has_value() == b.has_value() && std::abs(a.value_or(0) - b.value_or(0)) < tolerance + 1e-9;
}

QString said(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 10) : u"none"_s;
}

constexpr std::array callVariants{V::IgnoreAbandons, V::Negative, V::Positive, V::AnsweredOnly,
                                  V::WithoutShort,   V::All,      V::Mean,     V::OfWindow};

} // namespace

/** The figures that open, made from what the history keeps of recorded AMI streams, against Asterisk's queue_log. */
class TestFigureRecordings : public QObject
{
    Q_OBJECT

private slots:
    void eachVariantEqualsQueueLog_data() { sessions(true); }
    void eachVariantEqualsQueueLog()
    {
        QFETCH(RecordedSession, session);
        const LoggedWaits log(session.file(u"queue_log"_s));
        QStringList differences;
        int compared = 0;
        for (const auto &[level, brief] : {std::pair(20, 5), std::pair(7, 3)}) {
            LiveSettings settings;
            settings.serviceLevelSeconds = level;
            settings.shortAbandonSeconds = brief;
            const Told told(session, settings);
            const qint64 from = wholeSecond(told.window.from);
            const qint64 to = wholeSecond(told.window.to) + 1; // what happens in the last second is heard
            const qint64 middle = log.quietSecond(from, to, level);
            QVERIFY(middle < to);
            const Moment border = momentFromEpochMs(middle * 1000);
            const std::array windows{std::pair(told.window, std::pair(from - 1, to)),
                                     std::pair(TimeRange{told.window.from, border}, std::pair(from - 1, middle)),
                                     std::pair(TimeRange{border, told.window.to}, std::pair(middle, to))};
            for (const QString &queue : log.queues()) {
                for (const auto &[window, seconds] : windows) {
                    for (const V variant : callVariants) {
                        const auto mine = told.kept.open(variant, window, queue, settings).value;
                        const auto truth = log.value(variant, queue, seconds.first, seconds.second, level, brief);
                        compared += truth.has_value();
                        if (!isSame(mine, truth))
                            differences << u"%1, %2, T %3: %4, not %5"_s.arg(queue, figureVariantName(variant))
                                               .arg(level)
                                               .arg(said(mine), said(truth));
                    }
                }
            }
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        QVERIFY(compared > 50);
    }

    /** What the list adds up to is what `report floor` prints, with gaps or without. */
    void theListsAddUpToTheReport_data() { sessions(std::nullopt); }
    void theListsAddUpToTheReport()
    {
        QFETCH(RecordedSession, session);
        const Told told(session);
        QStringList differences;
        for (auto it = told.figures.queues.begin(); it != told.figures.queues.end(); ++it) {
            const double edges = told.kept.edges(it.key());
            for (const V variant : callVariants) {
                const OpenedFigure figure = told.kept.open(variant, told.window, it.key(), {});
                const std::optional<double> report =
                    variant == V::Mean ? averageSpeedOfAnswer(*it)
                    : variant == V::OfWindow
                        ? (it->longestWait ? std::optional(double(*it->longestWait)) : std::nullopt)
                        : shareOf(variant, *it);
                if (!isSame(figure.value, report, edges / std::max(1, it->offered)))
                    differences << u"%1, %2: %3, not %4"_s.arg(it.key(), figureVariantName(variant), said(figure.value),
                                                               said(report));
            }
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
        const OpenedFigure level = told.kept.open(V::Negative, told.window, {}, {});
        QCOMPARE(std::ranges::count(level.rows, FigurePart::Gap, &FigureRow::part),
                 qsizetype(told.figures.gaps.size()));
    }

    void peopleAddUpToTheReport_data() { sessions(std::nullopt); }
    void peopleAddUpToTheReport()
    {
        QFETCH(RecordedSession, session);
        const Told told(session);
        StateSums sums;
        for (const AgentFigures &agent : told.figures.agents)
            sums += agent.sums;
        const auto near = [](const std::optional<double> &a, const std::optional<double> &b) {
            return a.has_value() == b.has_value() && std::abs(a.value_or(0) - b.value_or(0)) < 1e-4;
        };
        const auto mine = [&told](V variant) { return told.kept.open(variant, told.window, {}, {}).value; };
        QVERIFY2(near(mine(V::OfLoggedIn), talkUtilisation(sums)), qPrintable(said(mine(V::OfLoggedIn))));
        QVERIFY2(near(mine(V::OccupancyA), occupancyA(sums)), qPrintable(said(mine(V::OccupancyA))));
        QVERIFY2(near(mine(V::OccupancyB), occupancyB(sums)), qPrintable(said(mine(V::OccupancyB))));
        QVERIFY2(near(mine(V::OccupancyC), occupancyC(sums)), qPrintable(said(mine(V::OccupancyC))));
    }

    /** queue_log knows the talk of each call to the second. It ends a call where the agent hands it on, and counts two
     * calls at once twice: then the agent's own time is another. */
    void handlingEqualsTheTalkOfQueueLog_data() { sessions(true); }
    void handlingEqualsTheTalkOfQueueLog()
    {
        QFETCH(RecordedSession, session);
        const LoggedWaits log(session.file(u"queue_log"_s));
        const Told told(session);
        const OpenedFigure figure = told.kept.open(V::QueueCalls, told.window, {}, {});
        QCOMPARE(figure.below, log.handled);
        QMap<QString, qint64> mine;
        for (const FigureRow &row : figure.rows)
            mine[row.agent] += row.above;
        int same = 0;
        int longer = 0; // in a conference the agent talks on
        for (auto it = log.talk.begin(); it != log.talk.end(); ++it) {
            if (!told.kept.isPlain(it.key()))
                continue;
            const double difference = double(mine[it.key()]) / 1000 - double(it->seconds);
            QVERIFY2(difference >= -it->calls, qPrintable(u"%1: %2 s apart"_s.arg(it.key()).arg(difference)));
            ++(difference <= it->calls ? same : longer);
        }
        QVERIFY2(same >= 5 && longer <= 2, qPrintable(u"%1 same, %2 longer"_s.arg(same).arg(longer)));
    }

private:
    void sessions(std::optional<bool> unbroken)
    {
        QTest::addColumn<RecordedSession>("session");
        for (const RecordedSession &session : m_recordings.all()) {
            if (!unbroken || session.unbroken() == *unbroken)
                QTest::newRow(qPrintable(session.name)) << session;
        }
    }

    RecordedSessions m_recordings;
};

QTEST_GUILESS_MAIN(TestFigureRecordings)
#include "tst_figurerecordings.moc"
