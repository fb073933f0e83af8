// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wallboard/wallcontent.h"

#include "models/live/figurekind.h"
#include "models/service/floorsession.h"
#include "widgets/common/countedwords.h"
#include "widgets/common/feedlook.h"
#include "widgets/common/words.h"
#include "widgets/floor/pieslices.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Wallboard", text);
}

QString inLanguage(const QMap<QString, QString> &texts, const QString &language)
{
    return texts.value(texts.contains(language) ? language : u"en"_s);
}

QString notHeard()
{
    return words(QT_TRANSLATE_NOOP("Wallboard", "The feed has said nothing yet"));
}

/** Trouble that only a person can end; the feed says how. */
bool needsPerson(const FeedStatus &feed)
{
    using Health = FeedStatus::Health;
    return feed.health == Health::AskCertificate || feed.health == Health::AskPassword || feed.health == Health::Failed;
}

WallHeaderFacts headerOf(const WallSheet &sheet, const WallInput &input)
{
    const FeedStatus &feed = input.session.feed();
    const auto time = [&input](Moment moment) { return input.zone.localTime(moment).toString(u"HH:mm"_s); };
    WallHeaderFacts header;
    header.title = sheet.title;
    header.subtitle = sheet.note;
    const bool hasShift = input.shift && !input.shift->shift.isEmpty();
    if (header.title.isEmpty()) {
        header.title = hasShift && !input.shift->team.isEmpty() ? input.shift->team
                                                                : words(QT_TRANSLATE_NOOP("Wallboard", "Whole floor"));
    }
    if (header.subtitle.isEmpty() && hasShift) {
        header.subtitle = input.shift->shift;
        if (input.shift->start && input.shift->end)
            header.subtitle += u" %1–%2"_s.arg(time(*input.shift->start), time(*input.shift->end));
    }
    const bool ofPeople = std::ranges::any_of(sheet.page.figures, [](const WallFigure &figure) {
        return figure.kind == WallFigureKind::TalkUtilisation || figure.kind == WallFigureKind::LongestBusy;
    });
    if (const QString left = ofPeople ? excusedWords(input.session.excused(), input.zone) : QString(); !left.isEmpty())
        header.subtitle += header.subtitle.isEmpty() ? left : u" · "_s + left;
    if (input.demo || feed.demo)
        header.demo = words(QT_TRANSLATE_NOOP("Wallboard", "Demo floor"));
    header.feed = WallWords::feed(feed, input.session.now(), input.zone, silenceWords(input.session));
    // That it is a demo stands beside it.
    const FeedShape shape = feedShape(feed);
    const FeedLook look = feedLook(shape == FeedShape::Demo ? FeedShape::Ok : shape);
    header.feedIcon = look.icon;
    header.feedTone = look.tone;
    header.stale = !input.session.isHeard();
    header.time = time(input.now);
    return header;
}

/** With the targets of the day in place of the centre's: on a team's page its own, on one of some queues none. */
CentreSettings settingsFor(const WallSheet &sheet, const WallInput &input)
{
    const CentreSettings &settings = input.session.settings();
    if (sheet.scope.team.isEmpty() && !sheet.scope.whole)
        return settings;
    const QStringList teams = sheet.scope.team.isEmpty() ? QStringList() : QStringList{sheet.scope.team};
    return input.targets.of(teams).over(settings);
}

WallCardFacts cardOf(const WallFigure &figure, const WallSheet &sheet, const WallFloor &floor, const WallInput &input,
                     const CentreSettings &ofDay)
{
    const CentreSettings &settings = input.session.settings();
    const WallThresholds thresholds = thresholdsOf(figure, ofDay, sheet.scope.onlyQueue());
    WallCardFacts card;
    card.name = WallWords::figureName(figure.kind);
    card.variant = WallWords::variant(figure.kind, sheet.scope, settings);
    card.target = WallWords::target(figure.kind, thresholds);
    const bool isLive = figure.kind != WallFigureKind::AttendanceRate;
    card.stale = isLive && !input.session.isHeard();
    if (isLive && !input.session.feed().lastHeard) {
        card.why = notHeard();
        return card;
    }
    const WallReading reading = isTooFew(figure.kind, sheet.scope, floor)
                                    ? WallReading{{}, WallUnknown::TooFew}
                                    : readFigure(figure.kind, sheet.scope, floor, settings);
    if (!reading.value) {
        card.why = WallWords::why(reading.why);
        return card;
    }
    card.value = WallWords::value(figure.kind, *reading.value);
    card.level = levelOf(figure.kind, *reading.value, thresholds);
    card.distance = WallWords::distance(figure.kind, *reading.value, thresholds);
    return card;
}

WallCallFacts callOf(const WallCall &call, const CentreSettings &settings)
{
    const Millis warn = settings.seconds(u"long_call_warn_s"_s);
    const Millis alarm = settings.seconds(u"long_call_alarm_s"_s);
    WallCallFacts facts;
    facts.seat = WallWords::place(call.seat, call.phone);
    facts.length = WallWords::length(call.length);
    facts.level = call.length >= alarm ? WallLevel::Alarm : call.length >= warn ? WallLevel::Warning : WallLevel::Plain;
    if (facts.level != WallLevel::Plain) {
        //: a call is longer than a limit
        facts.word = words(QT_TRANSLATE_NOOP("Wallboard", "over %1"))
                         .arg(lengthText(facts.level == WallLevel::Alarm ? alarm : warn));
    }
    return facts;
}

/** Of few people why one of them is away is nobody's business before a wall: only who is with a caller, or ready. */
StateCounts withoutReasons(const StateCounts &counts)
{
    StateCounts some{};
    for (const StateKey key : {StateKey::Talking, StateKey::Hold, StateKey::Ringing, StateKey::Acw, StateKey::Ready})
        some[size_t(key)] = counts[size_t(key)];
    return some;
}

/** Who of the team is on the floor now, with their queues; the shift is the team's own. */
void lookAtTeam(WallSheet &sheet, WallInput &input)
{
    const FloorModel &agents = input.session.agents();
    QSet<QString> people;
    for (int row = 0; input.teamOf && row < agents.rowCount(); ++row) {
        // As the whole floor's, a team's totals are without whoever leads it.
        const bool isLeader = input.session.staysOut(agents.row(row));
        if (!isLeader && input.teamOf(agents.row(row)) == sheet.scope.team)
            people.insert(agents.row(row).key);
    }
    sheet.scope = WallScope::ofTeam(sheet.scope.team, people, agents);
    const auto team = std::ranges::find(input.teams, sheet.scope.team, &ShiftSummary::team);
    input.shift = team != input.teams.end() ? std::optional(*team) : std::nullopt;
}

} // namespace

QStringList WallContent::texts() const
{
    QStringList all{header.title, header.subtitle, header.demo, header.feed, header.time, footer.text};
    for (const WallCardFacts &card : cards)
        all << card.name << card.variant << card.value.digits << card.value.unit << card.distance << card.target
            << card.why;
    all << pieTitle << callsTitle;
    for (const WallCallFacts &call : calls)
        all << call.seat << call.length.digits << call.length.unit << call.word;
    all << noCalls << strip.texts();
    all.removeAll(QString());
    return all;
}

std::vector<WallSheet> wallSheets(const WallLayout &layout, const std::vector<QueueRow> &queues,
                                  const QString &language, const QStringList &teams)
{
    std::vector<WallSheet> sheets;
    for (const WallPage &page : layout.pages) {
        const qsizetype ordinal = &page - layout.pages.data();
        if (page.scope == WallPage::Scope::EachTeam) {
            if (teams.size() < 2)
                continue;
            for (const QString &team : teams)
                sheets.push_back({page, WallScope{false, {}, {}, team, QSet<QString>()}, team, {}, ordinal});
            continue;
        }
        if (page.scope != WallPage::Scope::EachQueue) {
            sheets.push_back({page, WallScope::of(page), inLanguage(page.title, language), {}, ordinal});
            continue;
        }
        const QStringList shown = pressingQueues(queues, layout.mostQueuePages);
        const QString note = size_t(shown.size()) < queues.size()
                                 ? words(QT_TRANSLATE_NOOP("Wallboard", "%1 of %2 queues: the longest waits"))
                                       .arg(shown.size())
                                       .arg(queues.size())
                                 : words(QT_TRANSLATE_NOOP("Wallboard", "Queue"));
        for (const QString &queue : shown)
            sheets.push_back({page, WallScope::queue(queue), queue, note, ordinal});
    }
    if (sheets.empty()) {
        WallSheet none{layout.pages.empty() ? WallPage() : layout.pages.front(), WallScope::all(), {}, {}, 0};
        none.page.scope = WallPage::Scope::All;
        sheets.push_back(std::move(none));
    }
    return sheets;
}

WallContent wallContent(const WallSheet &asked, const WallInput &asGiven)
{
    WallSheet sheet = asked;
    WallInput input = asGiven;
    if (!sheet.scope.team.isEmpty())
        lookAtTeam(sheet, input);
    const FloorSession &session = input.session;
    const WallFloor floor{
        session.agents(),
        session.queues(),
        session.team(),
        session.sums(),
        session.now(),
        session.feed().deaf,
        input.shift ? input.shift->attendanceRate(chosenVariant(FigureKind::AttendanceRate, session.settings()))
                    : std::nullopt,
        session.excused(),
        input.shift ? std::optional(input.shift->rostered + input.shift->leaveBegun) : std::nullopt};
    WallContent content;
    content.header = headerOf(sheet, input);
    content.stale = !session.isHeard();
    content.unheard = !session.feed().lastHeard;
    const CentreSettings ofDay = settingsFor(sheet, input);
    for (const WallFigure &figure : sheet.page.figures)
        content.cards.push_back(cardOf(figure, sheet, floor, input, ofDay));
    content.hasPie = sheet.page.pie;
    if (content.hasPie) {
        content.pieTitle = words(QT_TRANSLATE_NOOP("Wallboard", "On the floor"));
        content.pie = stateCounts(totalsOf(sheet.scope, floor));
        content.pie[size_t(StateKey::Offline)] = 0;
        if (isOfFew(sheet.scope, floor))
            content.pie = withoutReasons(content.pie);
    }
    content.hasCalls = sheet.page.longestCalls;
    if (content.hasCalls) {
        content.callsTitle = words(QT_TRANSLATE_NOOP("Wallboard", "Longest calls"));
        for (const WallCall &call : longestCalls(sheet.scope, floor))
            content.calls.push_back(callOf(call, session.settings()));
        if (content.calls.empty())
            content.noCalls =
                content.unheard ? notHeard() : words(QT_TRANSLATE_NOOP("Wallboard", "Nobody is on a call"));
    }
    content.strip = wallStrip(session);
    content.footer.trouble = needsPerson(session.feed());
    content.footer.text =
        content.footer.trouble ? session.feed().text : session.settings().text(u"wallboard_message"_s);
    return content;
}

} // namespace Floorwalk
