// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/walkpart.h"

#include "models/service/floorsession.h"
#include "widgets/common/seatgrid.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/floor/piepanel.h"
#include "widgets/theme/statelook.h"
#include "widgets/today/parts/partlist.h"
#include "widgets/today/parts/walkagents.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stopRowsHeight = 360;
constexpr std::chrono::seconds statesPace{2};

} // namespace

WalkPart::WalkPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Along the seats"), parent)
    , m_pies(context.floor ? new PiePanel(this) : nullptr)
    , m_grid(new SeatGrid(u"walkGrid"_s, tr("Seats on the floor; arrow keys go from seat to seat"), this))
    , m_stops(new PartList(u"walkStops"_s, tr("Seats in walking order"), stopRowsHeight, this))
    , m_words(new QLineEdit(this))
{
    setObjectName(u"partWalk"_s);
    if (context.floor)
        addPies();
    m_hint = addText(Ink::Warning, TextStyle::Small);
    body()->addWidget(m_grid);
    m_spot = addText(Ink::Text, TextStyle::Small);
    m_spot->setObjectName(u"walkSpot"_s);
    body()->addWidget(m_stops);
    m_words->setObjectName(u"walkWords"_s);
    m_words->setAccessibleName(tr("Remark on this seat"));
    m_words->setMaxLength(200);
    body()->addWidget(m_words);
    m_keys = addText(Ink::Muted, TextStyle::Small);
    m_keys->setText(
        tr("Enter: seen · J: to the next who needs you · K: knowledge passed on · W: remark · N: coaching note"));
    connect(&m_pause, &TypingPause::came, this, &WalkPart::keepWords);
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        const WalkStop *const stop = current();
        m_typedFor = stop ? stop->key : QString();
        m_pause.typed();
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        keepWords();
        goTo(m_current);
    });
    connect(m_stops, &CardList::taken, this, [this] {
        takeStop(m_stops->current() ? m_ids.key(m_stops->current()->id) : QString());
        toggleSeen();
    });
    connect(m_stops, &CardList::currentCardChanged, this, [this] {
        if (m_stops->current() && (m_stops->hasFocus() || m_grid->isHidden()))
            takeStop(m_ids.key(m_stops->current()->id));
    });
    connect(m_grid, &SeatGrid::taken, this, [this] {
        takeStop(m_grid->current() ? m_grid->current()->key : QString());
        toggleSeen();
    });
    connect(m_grid, &SeatGrid::currentSpotChanged, this, [this] {
        if (m_grid->current())
            takeStop(m_grid->current()->key);
    });
    if (context.floor) {
        auto *const pace = new QTimer(this);
        pace->setSingleShot(true);
        pace->setInterval(statesPace);
        connect(pace, &QTimer::timeout, this, &WalkPart::showLive);
        connect(context.floor, &FloorSession::floorChanged, pace, [pace] {
            if (!pace->isActive())
                pace->start();
        });
    }
}

/** At the part's own pace, however fast the floor tells of itself. */
void WalkPart::showLive()
{
    if (!isVisible())
        return;
    showPies();
    showRows();
}

bool WalkPart::takeFocus()
{
    if (!current())
        return DayPart::takeFocus();
    goTo(m_current);
    return true;
}

void WalkPart::take(const DaySheet &sheet)
{
    std::vector<WalkStop> before = std::exchange(m_sheet, *sheet.walk).stops;
    if (isKeeping()) { // what is on its way is newer than what was read before it came there
        for (const WalkStop &stop : before) {
            if (WalkStop *const known = stopOf(stop.key))
                known->look = stop.look;
        }
    }
    m_points = sheet.knowledge.value_or(std::vector<KnowledgeStanding>());
    showPies();
    showRows();
    showHint();
    if (m_typedFor.isEmpty())
        showWords();
}

void WalkPart::setEditable(bool editable)
{
    m_editable = editable;
    m_words->setReadOnly(!editable);
}

void WalkPart::flush()
{
    keepWords();
}

/** The same for a stop as long as the part is shown, whatever stops come before it. */
qint64 WalkPart::idOf(const QString &key)
{
    const auto known = m_ids.constFind(key);
    return known != m_ids.cend() ? *known : *m_ids.insert(key, m_ids.size() + 1);
}

/** What is worth knowing beside who sits there: the state, and what has to be passed on. */
QString WalkPart::details(const WalkStop &stop, const AgentRow *agent) const
{
    QStringList details;
    if (agent) {
        const StateLook look = stateLook(agent->state, pauseKindOf(agent->reason));
        details << look.word + u' ' + lengthText(context().floor->now() - agent->since);
    }
    if (!stop.unread.empty())
        details << tr("%n point(s) to pass on", nullptr, int(stop.unread.size()));
    return details.join(u" · "_s);
}

/**
 * Nothing where the agent is calm, and where the leader has been since that came: in the grid, in the list and for the
 * key that leads to the next one.
 */
std::optional<Tone> WalkPart::urgencyOf(const WalkStop &stop, const AgentRow &agent) const
{
    const auto known = m_urgencies.constFind(agent.key);
    if (known == m_urgencies.cend())
        return std::nullopt;
    // The floor tells the time by the feed's clock, what was seen is kept by ours.
    const FloorSession &floor = *context().floor;
    const Millis ahead = floor.isHeard() ? floor.now() - context().book.now() : Millis(0);
    if (stop.look && stop.look->seenAt && known->since - ahead <= *stop.look->seenAt)
        return std::nullopt;
    return known->how == WalkNeeds::Urgency::Alarm ? Tone::Critical : Tone::Warning;
}

Card WalkPart::row(const WalkStop &stop, const AgentRow *agent)
{
    Card card;
    card.id = idOf(stop.key);
    const QString who = stop.name.isEmpty() ? tr("nobody") : stop.name;
    card.title = stop.seat.isEmpty() ? who : stop.seat + u' ' + who;
    const bool seen = stop.look && stop.look->seenAt;
    card.icon = seen ? u"check"_s : u"todo"_s;
    card.ink = seen ? Ink::Good : stop.person ? Ink::Text : Ink::Muted;
    card.strong = !seen && stop.person;
    if (const std::optional<Tone> urgency = agent ? urgencyOf(stop, *agent) : std::nullopt) {
        card.icon = toneIcon(*urgency);
        card.ink = inkOf(*urgency);
    }
    card.detail = details(stop, agent);
    if (seen)
        card.value = context().zone.localTime(*stop.look->seenAt).toString(u"HH:mm"_s);
    if (stop.look && !stop.look->words.isEmpty())
        card.body << stop.look->words;
    return card;
}

SeatSpot WalkPart::spot(const WalkStop &stop, const AgentRow *agent) const
{
    SeatSpot spot{stop.key, *stop.place, stop.seat, stop.name, {}, {}, {}, false, false};
    spot.seen = stop.look && stop.look->seenAt;
    if (agent) {
        spot.state = stateLook(agent->state, pauseKindOf(agent->reason));
        spot.value = lengthText(context().floor->now() - agent->since);
        spot.urgency = urgencyOf(stop, *agent);
    }
    return spot;
}

void WalkPart::showRows()
{
    const WalkAgents::ByName agents = WalkAgents::of(context().floor);
    m_urgencies = context().floor ? WalkNeeds::urgencies(*context().floor) : QHash<QString, WalkNeeds::Urgent>();
    std::vector<Card> rows;
    std::vector<SeatSpot> spots;
    int seen = 0;
    m_details.clear();
    for (const WalkStop &stop : m_sheet.stops) {
        const AgentRow *const agent = WalkAgents::at(stop, agents);
        m_details.insert(stop.key, details(stop, agent));
        if (stop.place)
            spots.push_back(spot(stop, agent));
        else
            rows.push_back(row(stop, agent));
        seen += stop.look && stop.look->seenAt ? 1 : 0;
    }
    m_grid->showSpots(spots);
    m_stops->showRows(rows);
    chooseStop();
    showCurrent();
    m_words->setVisible(!m_sheet.stops.empty());
    m_keys->setVisible(!m_sheet.stops.empty());
    setRemark(m_sheet.stops.empty() ? QString() : tr("%1 of %2 seen").arg(seen).arg(m_sheet.stops.size()));
}

/** A walk begins where it was called to, any other one at its first stop; from there on it is the leader's. */
void WalkPart::chooseStop()
{
    if (m_sheet.stops.empty())
        return;
    const bool called = !m_sheet.about.isEmpty() && m_calledTo != m_sheet.about;
    if (!called && stopOf(m_current))
        return;
    const QString key = called ? m_sheet.about : m_sheet.stops.front().key;
    m_calledTo = m_sheet.about;
    m_grid->choose(key);
    m_stops->choose(idOf(key));
    takeStop(key);
}

/** Below the grid: what it has no room for. */
void WalkPart::showCurrent()
{
    const WalkStop *const stop = stopOf(m_current);
    m_spot->setVisible(stop && stop->place);
    if (!stop || !stop->place)
        return;
    QStringList parts{stop->seat + u' ' + (stop->name.isEmpty() ? tr("nobody") : stop->name),
                      m_details.value(stop->key)};
    if (stop->look && stop->look->seenAt)
        //: a seat of a floor walk: when it was seen
        parts << tr("seen %1").arg(context().zone.localTime(*stop->look->seenAt).toString(u"HH:mm"_s));
    if (stop->look)
        parts << stop->look->words;
    parts.removeAll(QString());
    m_spot->setText(parts.join(u" · "_s));
}

/** The stop with @p key is at hand now. */
void WalkPart::takeStop(const QString &key)
{
    keepWords();
    m_current = key;
    showWords();
    showCurrent();
}

/** The keys go to the stop with @p key, wherever it stands. */
void WalkPart::goTo(const QString &key)
{
    const WalkStop *const stop = stopOf(key);
    if (!stop)
        return;
    if (stop->place) {
        m_grid->setFocus();
        m_grid->choose(key);
    } else {
        m_stops->setFocus();
        m_stops->choose(idOf(key));
    }
    takeStop(key);
}

/** Round the floor to the next stop, after the one at hand, of whoever is @p wanted; false where nobody is. */
bool WalkPart::goToNext(const std::function<bool(const WalkStop &, const AgentRow &)> &wanted)
{
    const WalkAgents::ByName agents = WalkAgents::of(context().floor);
    const size_t count = m_sheet.stops.size();
    const auto here = std::ranges::find(m_sheet.stops, m_current, &WalkStop::key);
    const size_t from = here == m_sheet.stops.end() ? count - 1 : size_t(here - m_sheet.stops.begin());
    for (size_t i = 1; i <= count; ++i) {
        const WalkStop &stop = m_sheet.stops[(from + i) % count];
        const AgentRow *const agent = WalkAgents::at(stop, agents);
        if (agent && wanted(stop, *agent)) {
            goTo(stop.key);
            return true;
        }
    }
    return false;
}

/** Along the rows, each the other way round, to the next one. */
void WalkPart::goOn()
{
    const auto stop = std::ranges::find(m_sheet.stops, m_current, &WalkStop::key);
    if (stop != m_sheet.stops.end() && std::next(stop) != m_sheet.stops.end())
        goTo(std::next(stop)->key);
}

void WalkPart::showHint()
{
    QString hint;
    if (m_sheet.stops.empty())
        hint = tr("Nobody is rostered today, and no seats are on record.");
    else if (m_sheet.free() > 0 && m_sheet.crowded() > 0)
        hint = tr("%n seat(s) are free while people sit side by side.", nullptr, m_sheet.free());
    m_hint->setVisible(!hint.isEmpty());
    m_hint->setText(hint);
}

WalkStop *WalkPart::stopOf(const QString &key)
{
    const auto stop = std::ranges::find(m_sheet.stops, key, &WalkStop::key);
    return stop == m_sheet.stops.end() ? nullptr : &*stop;
}

WalkStop *WalkPart::current()
{
    return stopOf(m_current);
}

/** The words of the current stop; what is being typed, or composed, of the same stop is let be. */
void WalkPart::showWords()
{
    const WalkStop *const stop = current();
    const QString words = stop && stop->look ? stop->look->words : QString();
    const QString key = stop ? stop->key : QString();
    const bool same = std::exchange(m_shownFor, key) == key;
    if (words != m_words->text() && !(same && m_words->hasFocus()))
        m_words->setText(words);
    const QString where = !stop ? QString() : stop->seat.isEmpty() ? stop->name : stop->seat;
    m_words->setPlaceholderText(tr("Remark on %1").arg(where));
}

/** Shows at once what is on its way; the sheet that comes back says what is on record. */
void WalkPart::keep(WalkStop &stop, const SeatLook &look)
{
    if (!activity().id || !m_editable)
        return;
    const std::optional<SeatLook> before = std::exchange(stop.look, look);
    showRows();
    follow(
        context().book.keepLook(activity(), before ? before->words : QString(), look), [this] { emit outdated(); },
        [this, look, before] {
            putBack(look, before);
            emit outdated();
        });
}

/** What could not be kept is not shown as if it were. */
void WalkPart::putBack(const SeatLook &kept, const std::optional<SeatLook> &before)
{
    WalkStop *const stop = stopOf(kept.seat);
    if (!stop || stop->look != kept)
        return;
    stop->look = before;
    showRows();
    if (m_typedFor.isEmpty())
        showWords();
}

/** Seen, or not after all; what is seen leads to the next one. */
void WalkPart::toggleSeen()
{
    WalkStop *const stop = current();
    if (!stop)
        return;
    SeatLook look = stop->look.value_or(SeatLook{stop->key, {}, {}});
    const bool seen = !look.seenAt;
    look.seenAt = seen ? std::optional(context().book.now()) : std::nullopt;
    keep(*stop, look);
    if (seen)
        goOn();
}

void WalkPart::passKnowledge()
{
    const WalkStop *const stop = current();
    if (!stop || !stop->person || !m_editable)
        return;
    std::vector<KnowledgePoint> points;
    for (const KnowledgeStanding &one : m_points) {
        if (std::ranges::find(stop->unread, one.point.number) != stop->unread.end())
            points.push_back(one.point);
    }
    if (!points.empty())
        follow(context().book.confirm(points, *stop->person));
}

void WalkPart::keepWords()
{
    m_pause.stop();
    WalkStop *const stop = stopOf(std::exchange(m_typedFor, QString()));
    if (!stop)
        return;
    SeatLook look = stop->look.value_or(SeatLook{stop->key, {}, {}});
    if (look.words == m_words->text().trimmed())
        return;
    look.words = m_words->text().trimmed();
    // Who has something to say of a seat has seen it.
    look.seenAt = look.seenAt.value_or(context().book.now());
    keep(*stop, look);
}

void WalkPart::keyPressEvent(QKeyEvent *event)
{
    const WalkStop *const stop = current();
    const bool plain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && (m_stops->hasFocus() || m_grid->hasFocus());
    if (plain && event->key() == Qt::Key_K)
        passKnowledge();
    else if (plain && event->key() == Qt::Key_J)
        goToNext([this](const WalkStop &next, const AgentRow &agent) { return urgencyOf(next, agent).has_value(); });
    else if (plain && event->key() == Qt::Key_W)
        m_words->setFocus();
    else if (plain && event->key() == Qt::Key_N && stop && stop->person)
        emit noteWanted(u"person:%1"_s.arg(stop->person->value()));
    else
        DayPart::keyPressEvent(event);
}

} // namespace Floorwalk

#include "moc_walkpart.cpp"
