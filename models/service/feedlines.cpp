// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/feedlines.h"

#include "models/feed/feedfactory.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

using Health = FeedStatus::Health;

/** A feed that is well says something at least this often; AMI is asked for a sign of life every ten seconds. */
constexpr std::chrono::seconds staleAfter{15};

Health healthOf(const FeedState &state, Moment now)
{
    switch (state.health) {
    case FeedHealth::Stopped:
        return Health::None;
    case FeedHealth::Connecting:
    case FeedHealth::Synchronising:
        return Health::Connecting;
    case FeedHealth::Live:
        return state.lastHeard && now - *state.lastHeard > staleAfter ? Health::Stale : Health::Live;
    case FeedHealth::Waiting:
        return Health::Lost;
    case FeedHealth::NeedsDecision:
        return Health::AskCertificate;
    case FeedHealth::NeedsPassword:
        return Health::AskPassword;
    case FeedHealth::Failed:
        return Health::Failed;
    case FeedHealth::Finished:
        return Health::Finished;
    }
    Q_UNREACHABLE();
}

/** The more a person is needed, the more. */
int urgency(Health health)
{
    switch (health) {
    case Health::AskCertificate:
    case Health::AskPassword:
        return 6;
    case Health::Failed:
        return 5;
    case Health::Lost:
        return 4;
    case Health::Stale:
        return 3;
    case Health::Connecting:
        return 2;
    case Health::Finished:
        return 1;
    case Health::Live:
    case Health::None:
        return 0;
    }
    Q_UNREACHABLE();
}

/** How people tell the systems apart: by the host where there is one, else by the address in words. */
QString labelOf(const FeedAddress &address, const QSet<QString> &taken)
{
    const QString plain = address.host().isEmpty() ? address.displayName() : address.host();
    QString label = taken.contains(plain) ? address.displayName() : plain;
    for (int number = 2; taken.contains(label); ++number)
        label = u"%1 %2"_s.arg(plain).arg(number);
    return label;
}

} // namespace

FeedLines::FeedLines(const std::vector<FeedAddress> &addresses, FeedLineParts parts)
    : m_zone(parts.zone)
{
    const bool several = addresses.size() > 1;
    if (several)
        m_merged = std::make_unique<MergedFloor>(parts.history, parts.presence);
    const QStringList names = labels(addresses);
    for (const FeedAddress &address : addresses) {
        HistorySink *history = parts.history;
        PresenceSink *presence = parts.presence;
        if (several) {
            MergedFloor::Sinks &sinks = m_merged->addFeed(names[qsizetype(m_lines.size())]);
            history = &sinks;
            presence = &sinks;
        }
        Line line{address,
                  several ? names[qsizetype(m_lines.size())] : QString(),
                  std::make_unique<LiveFloor>(parts.settings, history, presence),
                  {},
                  {}};
        line.feed = makeFeed(address, {*line.floor, parts.clock, parts.secrets, parts.zone});
        line.orders = std::make_unique<FloorOrders>(*line.feed, parts.records);
        if (several)
            m_merged->setFloor(int(m_lines.size()), *line.floor);
        m_lines.push_back(std::move(line));
    }
    if (several)
        m_merged->setWatcher([this](int feed, const AgentRow &row) { m_lines[size_t(feed)].orders->observe(row); });
}

QStringList FeedLines::labels(const std::vector<FeedAddress> &addresses)
{
    QSet<QString> taken;
    QStringList labels;
    for (const FeedAddress &address : addresses) {
        labels << labelOf(address, taken);
        taken << labels.last();
    }
    return labels;
}

FeedLines::~FeedLines()
{
    for (Line &line : m_lines) {
        line.orders.reset();
        line.feed.reset();
    }
}

void FeedLines::start()
{
    for (const Line &line : m_lines)
        line.feed->start();
}

void FeedLines::stop()
{
    for (Line &line : m_lines) {
        line.orders.reset();
        line.feed->stop();
        line.floor->end();
    }
    if (m_merged)
        m_merged->end(present());
}

Moment FeedLines::present(const Line &line)
{
    const LiveFloor &floor = *line.floor;
    return floor.connected() ? std::max(floor.now(), floor.feedTime(line.feed->now())) : floor.now();
}

Moment FeedLines::present() const
{
    if (!m_merged)
        return present(m_lines.front());
    Moment latest{};
    for (const Line &line : m_lines)
        latest = std::max(latest, present(line) - line.floor->ahead());
    return latest;
}

bool FeedLines::isHeard(const Line &line) const
{
    return line.floor->connected() && healthOf(line.feed->state(), line.feed->now()) == Health::Live;
}

bool FeedLines::isHeard() const
{
    return std::ranges::any_of(m_lines, [this](const Line &line) { return isHeard(line); });
}

bool FeedLines::hasMetAll() const
{
    return std::ranges::all_of(m_lines, [](const Line &line) { return line.floor->hasMetAll(); });
}

Millis FeedLines::clockMoved() const
{
    return m_merged ? Millis(0) : m_lines.front().floor->clockMoved();
}

FloorDelta FeedLines::takeDelta(bool whole)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (line.floor->connected())
            line.floor->advanceTo(present(line));
        if (line.orders)
            line.orders->setListening(line.floor->connected());
        if (m_merged) {
            m_merged->setHeard(int(i), isHeard(line));
            m_merged->setAhead(int(i), line.floor->ahead());
        }
    }
    return m_merged ? m_merged->take(present(), whole) : m_lines.front().floor->takeDelta(whole);
}

OpenRecords FeedLines::open()
{
    return m_merged ? m_merged->open(present()) : m_lines.front().floor->open();
}

std::vector<FeedGap> FeedLines::openGaps() const
{
    std::vector<FeedGap> gaps;
    for (const Line &line : m_lines) {
        std::optional<FeedGap> gap = line.floor->openGap(line.feed->now());
        if (!gap || line.feed->state().health == FeedHealth::Finished)
            continue;
        if (m_merged) {
            const Millis ahead = line.floor->ahead();
            gap->range = {gap->range.from - ahead, gap->range.to - ahead};
            gap->feed = line.label;
        }
        gaps.push_back(std::move(*gap));
    }
    return gaps;
}

void FeedLines::setHeld(bool held)
{
    for (const Line &line : m_lines)
        line.feed->setHeld(held);
}

void FeedLines::setLimits(const LiveSettings &settings)
{
    for (const Line &line : m_lines)
        line.floor->setLimits(settings);
}

void FeedLines::setPeople(const std::vector<QStringList> &people)
{
    if (m_merged)
        m_merged->setPeople(people);
}

FeedStatus FeedLines::statusOf(const Line &line) const
{
    const FeedState state = line.feed->state();
    FeedStatus status;
    status.health = healthOf(state, line.feed->now());
    status.source = state.source;
    status.text = state.text;
    status.version = state.version;
    status.fingerprint = state.fingerprint;
    status.server = u"%1:%2"_s.arg(line.address.host()).arg(line.address.port());
    status.secretKey = line.address.secretKey();
    status.demo = state.simulated;
    status.can = state.can;
    status.listeners = state.listeners;
    for (CallListener &listener : status.listeners)
        listener.feed = line.label;
    status.deaf = state.deaf;
    status.lastHeard = state.lastHeard;
    status.retryAt = state.retryAt;
    status.events = state.statistics.events;
    return status;
}

std::vector<FeedStatus> FeedLines::statuses() const
{
    std::vector<FeedStatus> all;
    for (const Line &line : m_lines)
        all.push_back(statusOf(line));
    return all;
}

/** One of several, in a line: what goes on there, and since when it is silent. */
QString FeedLines::lineOf(const FeedStatus &status) const
{
    const QString text = status.text.contains(status.source) ? status.text : status.source + u": "_s + status.text;
    if (status.isLive() || status.health == Health::Finished || !status.lastHeard)
        return text;
    //: a telephone system: what goes on there, then a time of day
    return QCoreApplication::translate("FeedLines", "%1 (silent since %2)")
        .arg(text, m_zone.localTime(*status.lastHeard).toString(u"HH:mm:ss"_s));
}

FeedStatus FeedLines::status() const
{
    std::vector<FeedStatus> all = statuses();
    if (all.size() == 1)
        return all.front();
    std::ranges::stable_sort(all, std::greater(),
                             [](const FeedStatus &each) { return std::pair(urgency(each.health), each.deaf); });
    FeedStatus status = all.front();
    QStringList texts;
    std::vector<CallListener> listeners;
    int live = 0;
    status.events = 0;
    status.lastHeard.reset();
    for (const FeedStatus &each : all) {
        live += each.isLive() ? 1 : 0;
        texts << lineOf(each);
        status.can |= each.can;
        std::ranges::copy(each.listeners, std::back_inserter(listeners));
        status.events += each.events;
        if (each.lastHeard)
            status.lastHeard = std::max(status.lastHeard.value_or(Moment{}), *each.lastHeard);
    }
    status.listeners = std::move(listeners);
    status.partlyLive = live > 0 && live < int(all.size());
    if (status.isLive() || status.partlyLive) {
        //: how many of several telephone systems are heard
        status.source =
            QCoreApplication::translate("FeedLines", "%1 of %2 telephone systems").arg(live).arg(all.size());
    }
    if (urgency(status.health) < urgency(Health::Failed))
        status.text = texts.join(u'\n'); // else it says what a person has to do about that one
    return status;
}

std::optional<Millis> FeedLines::silence(int line) const
{
    const Feed &feed = *m_lines[size_t(line)].feed;
    const std::optional<Moment> last = feed.state().lastHeard;
    return last ? std::optional(feed.now() - *last) : std::nullopt;
}

void FeedLines::observe(const AgentRow &row)
{
    if (!m_merged)
        m_lines.front().orders->observe(row);
}

void FeedLines::left(const QString &agent)
{
    if (!m_merged)
        m_lines.front().orders->left(agent);
}

void FeedLines::give(const FloorCommand &command, FloorOrders::Done done)
{
    if (!m_merged) {
        m_lines.front().orders->give(command, std::move(done));
        return;
    }
    const FloorActionKind kind = command.action.kind;
    const bool everywhere = kind == FloorActionKind::Pause || kind == FloorActionKind::Resume;
    const bool ofQueue = kind == FloorActionKind::AddToQueue || kind == FloorActionKind::RemoveFromQueue;
    std::vector<std::pair<int, FloorCommand>> orders;
    for (const MergedFloor::Place &place : m_merged->places(command.action.agent)) {
        FloorCommand own = command;
        own.action.agent = place.row.key;
        own.action.name = place.row.name;
        own.action.interface = place.row.interface;
        own.action.device = place.row.device;
        if (ofQueue)
            own.action.queue = m_merged->ownQueue(place.feed, command.action.queue);
        const bool idle = kind == FloorActionKind::Pause ? place.row.paused && !place.row.partialPause
                                                         : kind == FloorActionKind::Resume && !place.row.paused;
        const bool fits = everywhere ? !idle && place.row.state != AgentState::LoggedOut
                          : ofQueue  ? !own.action.queue.isEmpty()
                                     : orders.empty();
        if (fits)
            orders.emplace_back(place.feed, std::move(own));
    }
    if (orders.empty()) {
        done(Error{Error::Kind::Conflict,
                   QCoreApplication::translate("FeedLines", "%1 is on no telephone system where this can be done now.")
                       .arg(command.action.name),
                   {}});
        return;
    }
    giveAll(std::move(orders), std::move(done));
}

/** Answers when all are done; with the first reason why one is not. */
void FeedLines::giveAll(std::vector<std::pair<int, FloorCommand>> orders, FloorOrders::Done done)
{
    struct Outcome
    {
        size_t open;
        Result<void> result;
    };
    const auto outcome = std::make_shared<Outcome>(Outcome{orders.size(), {}});
    for (const auto &[line, command] : orders) {
        m_lines[size_t(line)].orders->give(command, [outcome, done](const Result<void> &result) {
            if (!result && outcome->result)
                outcome->result = result;
            if (--outcome->open == 0)
                done(outcome->result);
        });
    }
}

void FeedLines::decideCertificate(const QString &fingerprint, bool accept)
{
    for (const Line &line : m_lines) {
        if (m_lines.size() == 1 || line.feed->state().fingerprint == fingerprint)
            line.feed->decideCertificate(fingerprint, accept);
    }
}

std::optional<FeedAddress> FeedLines::givePassword(const QString &password)
{
    for (const Line &line : m_lines) {
        if (m_lines.size() > 1 && line.feed->state().health != FeedHealth::NeedsPassword)
            continue;
        line.feed->givePassword(password);
        return line.address;
    }
    return std::nullopt;
}

} // namespace Floorwalk
