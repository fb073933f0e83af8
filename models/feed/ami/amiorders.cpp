// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/amiorders.h"

#include "models/feed/feed.h"

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

/** "PJSIP/1001-" of "PJSIP/1001-0000002a": what all channels of that phone begin with. */
std::string_view phonePrefixOf(std::string_view channel)
{
    return channel.substr(0, channel.rfind('-') + 1);
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.substr(0, 200));
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
    return AmiOrder{"Originate",
                    amiHeader("Channel", action.phone) + "Application: ChanSpy\r\n"
                        + amiHeader("Data", u"%1-,%2"_s.arg(heard, spyOptions(action.kind)))
                        + amiHeader("CallerID", u"\"%1\" <%2>"_s.arg(QString(action.by).remove(u'"'),
                                                                     action.phone.section(u'/', 1).section(u'@', 0, 0)))
                        + amiHeader("Timeout", QString::number(std::chrono::milliseconds(ringing).count()))
                        + "Async: true\r\n"};
}

std::optional<QString> AmiOrders::listenerOf(const QString &phone) const
{
    if (const std::optional<QString> there = listeningTo((phone + u'-').toStdString(), {}))
        return there;
    const auto asked = std::ranges::find_if(m_waiting, [&phone](const auto &waiting) {
        const FloorAction &action = waiting.second.action;
        return listenKinds.testFlag(action.kind) && phoneOf(action.interface, action.device) == phone;
    });
    return asked == m_waiting.end() ? std::optional<QString>() : asked->second.action.by;
}

std::optional<QString> AmiOrders::listeningTo(std::string_view phonePrefix, std::string_view channel) const
{
    const auto found = std::ranges::find_if(m_listeners, [phonePrefix, channel](const auto &listener) {
        return listener.first != channel && listener.second.heard.starts_with(phonePrefix);
    });
    return found == m_listeners.end() ? std::optional<QString>() : QString::fromStdString(found->second.name);
}

std::optional<int> AmiOrders::orderOf(std::string_view channel) const
{
    const auto found =
        std::ranges::find_if(m_waiting, [channel](const auto &waiting) { return waiting.second.channel == channel; });
    return channel.empty() || found == m_waiting.end() ? std::optional<int>() : found->first;
}

void AmiOrders::sent(int number, const FloorAction &action, Moment now, Done done)
{
    const bool listens = listenKinds.testFlag(action.kind);
    m_waiting.emplace(number, Waiting{action, now + (listens ? listenWithin : answerWithin), std::move(done), {}});
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
    return true; // a listener's phone rings now; OriginateResponse tells how that went
}

void AmiOrders::onEvent(const AmiMessage &message, int number)
{
    if (message.name() == "OriginateResponse" && m_waiting.contains(number))
        onLifted(message, number);
    else
        onListening(message);
}

/** The listening itself begins a moment later or has begun already: only then it is known whether it is the only one.
 */
void AmiOrders::onLifted(const AmiMessage &message, int number)
{
    Waiting &waiting = m_waiting.at(number);
    if (message.value("Response") != "Success") {
        finish(number, Error{Error::Kind::Conflict,
                             tr("Your phone %1 was not answered, or cannot be reached.").arg(waiting.action.phone),
                             {}});
        return;
    }
    waiting.channel = message.value("Channel");
    if (!waiting.channel.starts_with((waiting.action.phone + u'-').toStdString()))
        finish(number, {}); // which of the phone's channels it is was not told
    else if (const auto known = m_listeners.find(waiting.channel); known != m_listeners.end() && known->second.hasBegun)
        settle(number);
}

/** Of two who listen to one phone the later one is ended: who is there first does not notice. */
void AmiOrders::settle(int number)
{
    const std::string channel = m_waiting.at(number).channel;
    const std::optional<QString> before = m_listeners.at(channel).before;
    if (before)
        m_due.push_back({"Hangup", amiHeader("Channel", QString::fromStdString(channel))});
    finish(number, before ? Result<void>(Feed::listenedAlready(*before)) : Result<void>());
}

/** An end is told by the listener's channel: the one that was heard may be named no more. */
void AmiOrders::onListening(const AmiMessage &message)
{
    const std::string_view name = message.name();
    const auto listens = [this](std::string_view listener, std::string_view heard, std::string_view who) {
        Listener &known = m_listeners[std::string(listener)];
        known.heard = heard;
        known.name = who.substr(0, 100);
    };
    if (name == "ChanSpyStart") {
        const std::string_view listener = message.value("SpyerChannel");
        const std::string_view heard = message.value("SpyeeChannel");
        listens(listener, heard, message.value("SpyerCallerIDName"));
        if (Listener &known = m_listeners.at(std::string(listener)); !std::exchange(known.hasBegun, true))
            known.before = listeningTo(phonePrefixOf(heard), listener);
        if (const std::optional<int> order = orderOf(listener))
            settle(*order);
    } else if (name == "ChanSpyStop") {
        m_listeners.erase(std::string(message.value("SpyerChannel")));
    } else if (name == "Hangup" && !(m_listeners.empty() && m_waiting.empty())) {
        const std::string_view channel = message.value("Channel");
        m_listeners.erase(std::string(channel));
        if (const std::optional<int> order = orderOf(channel)) {
            finish(*order,
                   Error{Error::Kind::Conflict,
                         tr("The call of %1 was over before you could hear it.").arg(m_waiting.at(*order).action.name),
                         {}});
        }
    } else if (name == "CoreShowChannel" && message.value("Application") == "ChanSpy") {
        // Who listened before this connection began: "PJSIP/1001-,qES" names the beginning of what is heard.
        const std::string_view data = message.value("ApplicationData");
        std::string heard(data.substr(0, data.find(',')));
        if (!heard.empty() && !heard.ends_with('-'))
            heard += '-'; // a whole phone, as others write it
        if (!heard.empty())
            listens(message.value("Channel"), heard, message.value("CallerIDName"));
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
    m_listeners.clear();
    while (!m_waiting.empty()) {
        finish(m_waiting.begin()->first,
               Error{Error::Kind::Network,
                     tr("The connection was lost before Asterisk answered; look whether it happened."),
                     {}});
    }
}

} // namespace Floorwalk
