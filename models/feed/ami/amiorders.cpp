// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiorders.h"

#include "models/feed/ami/wordtable.h"
#include "models/feed/feed.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** How long the leader's phone rings. */
constexpr std::chrono::seconds ringing{30};
constexpr std::chrono::seconds answerWithin{10};
constexpr std::chrono::seconds listenWithin{45};

/** Asterisk's ChanSpy: q without a beep, E ends with the call, S when there is none, w the agent hears, B all do. */
QString spyOptions(FloorActionKind kind)
{
    switch (kind) {
    case FloorActionKind::Whisper:
        return u"qESw"_s;
    case FloorActionKind::Barge:
        return u"qESB"_s;
    default:
        return u"qES"_s;
    }
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.substr(0, 200));
}

/** What the id of a call to a leader's phone begins with. */
constexpr std::string_view callPrefix = "fwl-";
constexpr std::size_t callTokenSize = 8;

/**
 * "fwl-PJSIP.1001-5b2f09c1": the phone that is heard, and what makes the id the only one of its kind. Without a slash,
 * for the id may become part of a file's name, and short: columns of call records hold 32 characters.
 */
QByteArray newId(const QString &heard)
{
    QString phone = heard;
    phone.replace(phone.indexOf(u'/'), 1, u'.');
    return QByteArray(callPrefix.data(), qsizetype(callPrefix.size())) + phone.toUtf8() + '-'
           + QUuid::createUuid().toByteArray(QUuid::Id128).left(qsizetype(callTokenSize));
}

/** "PJSIP/1001-", what the channels of the phone begin with that a call of this id is to hear; empty for other ids. */
std::string heardBy(std::string_view id)
{
    if (!id.starts_with(callPrefix) || id.size() <= callPrefix.size() + callTokenSize)
        return {};
    std::string heard(id.substr(callPrefix.size(), id.size() - callPrefix.size() - callTokenSize));
    const std::size_t dot = heard.find('.');
    if (dot == std::string::npos || !heard.ends_with('-'))
        return {};
    heard[dot] = '/';
    return heard;
}

/** "PJSIP/1001" of the channel "PJSIP/1001-0000002a". */
QString phoneOfChannel(std::string_view channel)
{
    return QString::fromStdString(std::string(channel.substr(0, channel.rfind('-'))));
}

/** Of a person; empty for the word that Asterisk has where there is none. */
std::string nameIn(const AmiMessage &message, std::string_view key)
{
    const std::string_view name = message.value(key);
    return name == "<unknown>" ? std::string() : std::string(name.substr(0, 100));
}

} // namespace

QByteArray amiHeader(const char *key, QString value)
{
    value.removeIf([](QChar c) { return c.unicode() < 0x20; });
    return key + (": " + value.toUtf8()) + "\r\n";
}

FloorActionKinds AmiOrders::allowedBy(const AmiMessage &commands)
{
    constexpr std::array<std::pair<std::string_view, FloorActionKind>, 3> queueActions{{
        {"QueuePause", FloorActionKind::Pause},
        {"QueueAdd", FloorActionKind::AddToQueue},
        {"QueueRemove", FloorActionKind::RemoveFromQueue},
    }};
    FloorActionKinds kinds;
    for (const AmiField &field : commands.fields()) {
        for (const auto &[name, kind] : queueActions) {
            if (field.key == name)
                kinds |= kind;
        }
        if (field.key == "Originate")
            kinds |= listenKinds;
    }
    if (kinds.testFlag(FloorActionKind::Pause))
        kinds |= FloorActionKind::Resume;
    return kinds;
}

Result<AmiOrder> AmiOrders::word(const FloorAction &action) const
{
    const QByteArray interface = amiHeader("Interface", action.interface);
    const QByteArray queue = amiHeader("Queue", action.queue);
    switch (action.kind) {
    case FloorActionKind::Pause:
        return AmiOrder{"QueuePause", interface + "Paused: true\r\n" + amiHeader("Reason", action.reason)};
    case FloorActionKind::Resume:
        return AmiOrder{"QueuePause", interface + "Paused: false\r\n"};
    case FloorActionKind::AddToQueue:
        return AmiOrder{"QueueAdd", queue + interface + amiHeader("MemberName", action.name) + "Penalty: 0\r\n"};
    case FloorActionKind::RemoveFromQueue:
        return AmiOrder{"QueueRemove", queue + interface};
    case FloorActionKind::Listen:
    case FloorActionKind::Whisper:
    case FloorActionKind::Barge:
        break;
    }
    const QString heard = phoneOf(action.interface, action.device);
    for (const QString &phone : {heard.isEmpty() ? action.interface : heard, action.phone}) {
        if (!isPhone(phone)) {
            return Error{Error::Kind::BadInput,
                         tr("“%1” is no phone that can be listened to or called; it would have to be like PJSIP/8001.")
                             .arg(phone),
                         {}};
        }
    }
    if (const std::optional<QString> other = listenerOf(heard))
        return Feed::listenedAlready(*other);
    const QByteArray id = newId(heard);
    return AmiOrder{"Originate",
                    amiHeader("Channel", action.phone) + "ChannelId: " + id + "\r\nApplication: ChanSpy\r\n"
                        + amiHeader("Data", u"%1-,%2"_s.arg(heard, spyOptions(action.kind)))
                        + amiHeader("CallerID", u"\"%1\" <%2>"_s.arg(QString(action.by).remove(u'"'),
                                                                     action.phone.section(u'/', 1).section(u'@', 0, 0)))
                        + amiHeader("Timeout", QString::number(std::chrono::milliseconds(ringing).count()))
                        + "Async: true\r\n",
                    id};
}

std::optional<QString> AmiOrders::listenerOf(const QString &phone) const
{
    const auto asked = std::ranges::find_if(m_waiting, [&phone](const auto &waiting) {
        const FloorAction &action = waiting.second.action;
        return listenKinds.testFlag(action.kind) && phoneOf(action.interface, action.device) == phone;
    });
    if (asked != m_waiting.end())
        return asked->second.action.by;
    const std::string prefix = (phone + u'-').toStdString();
    const auto found = std::ranges::find_if(
        m_listeners, [&prefix](const auto &listener) { return listener.second.heard.starts_with(prefix); });
    return found == m_listeners.end() ? std::optional<QString>() : QString::fromStdString(found->second.name);
}

std::vector<CallListener> AmiOrders::listeners() const
{
    std::vector<CallListener> all;
    for (const auto &[channel, listener] : m_listeners) {
        all.push_back({phoneOfChannel(listener.heard), QString::fromStdString(listener.name), phoneOfChannel(channel),
                       listener.rings});
    }
    return all;
}

void AmiOrders::sent(int number, const FloorAction &action, const AmiOrder &order, Moment now, Done done)
{
    const bool listens = listenKinds.testFlag(action.kind);
    m_waiting.emplace(number, Waiting{.action = action,
                                      .id = order.channel.toStdString(),
                                      .channel = {},
                                      .until = now + (listens ? listenWithin : answerWithin),
                                      .done = std::move(done)});
}

bool AmiOrders::onAnswer(const AmiMessage &message, int number)
{
    const auto found = m_waiting.find(number);
    if (found == m_waiting.end())
        return false;
    if (message.name() != "Success") {
        finish(number, Error{Error::Kind::Conflict,
                             tr("Asterisk refuses this for %1: “%2”.")
                                 .arg(found->second.action.name, text(message.value("Message"))),
                             {}});
    } else if (!listenKinds.testFlag(found->second.action.kind)) {
        finish(number, {});
    }
    return true; // a listener's phone rings now; onOriginated() tells how that went
}

const AmiOrders::Topic *AmiOrders::topicOf(std::string_view event)
{
    using Name = std::pair<std::string_view, Topic>;
    static constexpr std::array names{
        Name("OriginateResponse", Topic::Originated),
        Name("Newchannel", Topic::Channel),
        Name("CoreShowChannel", Topic::Channel),
        Name("CoreShowChannelsComplete", Topic::ListEnd),
        Name("NewCallerid", Topic::CallerId),
        Name("ChanSpyStart", Topic::SpyStart),
        Name("ChanSpyStop", Topic::SpyStop),
        Name("HangupRequest", Topic::HangUp), // of the phone: Asterisk may take its time to end what hears nothing
        Name("Hangup", Topic::HangUp),
    };
    static constexpr WordTable<Topic, names.size(), 6> table{names};
    return table.find(event);
}

void AmiOrders::onEvent(const AmiMessage &message, int number)
{
    const Topic *const topic = topicOf(message.name());
    if (!topic)
        return;
    switch (*topic) {
    case Topic::Originated:
        if (const auto order = number == 0 ? m_waiting.end() : m_waiting.find(number); order != m_waiting.end())
            onOriginated(message, order);
        break;
    case Topic::Channel:
        onListed(message);
        break;
    case Topic::ListEnd:
        onListEnd();
        break;
    case Topic::CallerId:
        onCallerId(message);
        break;
    case Topic::SpyStart: {
        const std::string_view spy = message.value("SpyerChannel");
        listens(spy, {std::string(message.value("SpyeeChannel")), nameIn(message, "SpyerCallerIDName")});
        if (const auto order = waitingAt(spy); order != m_waiting.end())
            begins(order);
        break;
    }
    case Topic::SpyStop:
        ends(message.value("SpyerChannel")); // the one that was heard may be named no more
        break;
    case Topic::HangUp:
        if (!m_listeners.empty() || !m_waiting.empty())
            ends(message.value("Channel"));
        break;
    }
}

/** That the phone was lifted is not yet that anybody is heard: the agent's call may have ended while it rang. */
void AmiOrders::onOriginated(const AmiMessage &message, Waitings::iterator order)
{
    Waiting &waiting = order->second;
    if (message.value("Response") != "Success") {
        finish(order->first,
               Error{Error::Kind::Conflict,
                     message.value("Reason") == "5" // AST_CONTROL_BUSY
                         ? tr("Your phone %1 is busy, or refused the call.").arg(waiting.action.phone)
                         : tr("Your phone %1 was not answered, or cannot be reached.").arg(waiting.action.phone),
                     {}});
        return;
    }
    waiting.lifted = true;
    if (waiting.channel.empty())
        waiting.channel = message.value("Channel");
    const auto listener = m_listeners.find(waiting.channel);
    if (listener != m_listeners.end() && !listener->second.rings)
        begins(order);
    else if (waiting.over)
        finish(order->first, nothingHeard(waiting.action));
}

Error AmiOrders::nothingHeard(const FloorAction &action)
{
    return {Error::Kind::Conflict, tr("The call of %1 was over before you could hear it.").arg(action.name), {}};
}

AmiOrders::Waitings::iterator AmiOrders::waitingAt(std::string_view channel)
{
    return std::ranges::find_if(m_waiting, [channel](const auto &waiting) {
        return !waiting.second.channel.empty() && waiting.second.channel == channel;
    });
}

void AmiOrders::onCallerId(const AmiMessage &message)
{
    if (m_listeners.empty())
        return;
    const auto found = m_listeners.find(std::string(message.value("Channel")));
    if (found != m_listeners.end() && found->second.name.empty()) {
        found->second.name = nameIn(message, "CallerIDName");
        m_changed = true;
    }
}

/** Whoever was not among the listed hung up while nobody was heard. */
void AmiOrders::onListEnd()
{
    std::vector<std::string> gone;
    for (const auto &[channel, action] : m_own) {
        if (!m_listeners.contains(channel))
            gone.push_back(channel);
    }
    std::ranges::for_each(gone, [this](const std::string &channel) { ends(channel); });
}

/** A channel that is there, or comes: known by its id for one of ours, or by what it does, as before a connection. */
void AmiOrders::onListed(const AmiMessage &message)
{
    const std::string_view channel = message.value("Channel");
    const std::string_view id = message.value("Uniqueid");
    const bool spies = message.value("Application") == "ChanSpy";
    std::string heard = heardBy(id);
    if (heard.empty() && spies) {
        // "PJSIP/1001-,qES" names the beginning of what is heard; others write a whole phone, or hear everybody.
        const std::string_view data = message.value("ApplicationData");
        heard = data.substr(0, data.find(','));
        if (!heard.empty() && !heard.ends_with('-'))
            heard += '-';
    }
    if (heard.empty())
        return;
    std::string name = nameIn(message, "CallerIDName");
    const auto order = std::ranges::find_if(
        m_waiting, [id](const auto &waiting) { return !waiting.second.id.empty() && waiting.second.id == id; });
    if (order != m_waiting.end()) {
        order->second.channel = channel;
        name = order->second.action.by.toStdString();
    }
    listens(channel, {std::move(heard), std::move(name), !spies});
}

void AmiOrders::listens(std::string_view channel, Listener listener)
{
    Listener &known = m_listeners[std::string(channel)];
    m_changed = m_changed || known != listener;
    known = std::move(listener);
}

std::optional<QString> AmiOrders::besides(const std::string &channel) const
{
    const auto own = m_listeners.find(channel);
    if (own == m_listeners.end() || own->second.heard.empty())
        return {};
    const QString phone = phoneOfChannel(own->second.heard);
    const auto other = std::ranges::find_if(m_listeners, [&channel, &phone](const auto &listener) {
        return listener.first != channel && !listener.second.rings && phoneOfChannel(listener.second.heard) == phone;
    });
    return other == m_listeners.end() ? std::optional<QString>() : QString::fromStdString(other->second.name);
}

/** What was asked for has come about. Of two who listen to one phone the later one is ended: the other was there first.
 */
void AmiOrders::begins(Waitings::iterator order)
{
    if (const std::optional<QString> other = besides(order->second.channel)) {
        m_due.push_back({"Hangup", amiHeader("Channel", QString::fromStdString(order->second.channel))});
        finish(order->first, Feed::listenedAlready(*other));
        return;
    }
    m_own.insert_or_assign(order->second.channel, order->second.action);
    finish(order->first, {});
}

void AmiOrders::ends(std::string_view channel)
{
    const std::string name(channel);
    m_changed = m_listeners.erase(name) > 0 || m_changed;
    if (auto own = m_own.extract(name))
        m_ended.push_back(std::move(own.mapped()));
    if (const auto order = waitingAt(channel); order != m_waiting.end()) {
        order->second.over = true;
        if (order->second.lifted)
            finish(order->first, nothingHeard(order->second.action));
    }
}

void AmiOrders::finish(int number, const Result<void> &result)
{
    const auto waiting = m_waiting.extract(number);
    waiting.mapped().done(result);
}

void AmiOrders::expire(Moment now)
{
    for (auto next = m_waiting.begin(); next != m_waiting.end();) {
        const auto waiting = next++;
        if (waiting->second.until <= now)
            finish(waiting->first,
                   Error{Error::Kind::Network, tr("Asterisk did not answer; look whether it happened."), {}});
    }
}

void AmiOrders::abandon()
{
    m_changed = m_changed || !m_listeners.empty();
    m_listeners.clear();
    while (!m_waiting.empty()) {
        finish(m_waiting.begin()->first,
               Error{Error::Kind::Network,
                     tr("The connection was lost before Asterisk answered; look whether it happened."),
                     {}});
    }
}

} // namespace Floorwalk
