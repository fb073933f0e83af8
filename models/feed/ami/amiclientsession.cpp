// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of AmiClient that speaks: login, start-up snapshot, and what the answers mean.

#include "models/feed/ami/amiclient.h"

#include <QCryptographicHash>

#include <charconv>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view idPrefix = "fw-";

/** The number in our own ActionIDs; 0 for those of others, which some events carry. */
int actionOf(std::string_view id)
{
    int number = 0;
    if (!id.starts_with(idPrefix))
        return 0;
    id.remove_prefix(idPrefix.size());
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    return error == std::errc() && end == id.data() + id.size() ? number : 0;
}

/** Events that only somebody with the right “agent” hears unasked. */
bool tellsOfQueues(std::string_view name)
{
    return (name.starts_with("QueueMember") && name != "QueueMember") || name.starts_with("QueueCaller")
           || name == "AgentCalled" || name == "AgentConnect" || name == "AgentComplete" || name == "AgentRingNoAnswer";
}

bool isRefusal(const AmiMessage &message)
{
    return message.name() == "Error" && message.value("Message") == "Permission denied";
}

} // namespace

int AmiClient::send(const QByteArray &action, const QByteArray &headers)
{
    ++m_lastAction;
    m_socket->write("Action: " + action + "\r\nActionID: " + QByteArray(idPrefix.data(), qsizetype(idPrefix.size()))
                    + QByteArray::number(m_lastAction) + "\r\n" + headers + "\r\n");
    return m_lastAction;
}

/** With a challenge the secret itself is never sent. Only the events of use are asked for. */
void AmiClient::sendLogin(std::string_view challenge)
{
    QByteArray headers = amiHeader("Username", m_address.user());
    if (m_address.login() == FeedAddress::Login::Challenge) {
        QCryptographicHash md5(QCryptographicHash::Md5);
        md5.addData(QByteArrayView(challenge.data(), qsizetype(challenge.size())));
        md5.addData(m_secret.toUtf8());
        headers = "AuthType: MD5\r\n" + headers + "Key: " + md5.result().toHex() + "\r\n";
    } else {
        headers += amiHeader("Secret", m_secret);
    }
    m_phase = Phase::LoggingIn;
    m_loginAction = send("Login", headers + "Events: system,call,agent\r\n");
}

void AmiClient::onMessage(const AmiMessage &message)
{
    if (!message.isEvent()) {
        if (const int action = actionOf(message.value("ActionID")); action != 0)
            onAnswer(message, action);
    }
    if (m_phase == Phase::Booting || m_phase == Phase::Listening)
        m_teller.onMessage(message);
    if (message.isEvent())
        onEvent(message);
}

void AmiClient::onAnswer(const AmiMessage &message, int action)
{
    if (action == m_loginAction) {
        onLoginAnswer(message);
    } else if (action == m_channelsAction) {
        m_channelsDenied = isRefusal(message);
        if (m_channelsDenied)
            describeListening();
    } else if (action == m_commandsAction) {
        m_state.can = AmiOrders::allowedBy(message);
        publish();
    } else if (m_orders.onAnswer(message, action)) {
        return;
    } else if (action == m_queuesAction && message.name() == "Error") {
        onNoQueues(message);
    }
}

/** Only a missing right needs a person; any other error may pass, as while Asterisk still loads its queues. */
void AmiClient::onNoQueues(const AmiMessage &message)
{
    const QString words = QString::fromUtf8(message.value("Message").substr(0, 200));
    if (isRefusal(message)) {
        fail("no permission",
             tr("%1 may not ask for the queues: %2. Give the user the rights read = agent,call and write = "
                "agent,call in Asterisk’s manager.conf.")
                 .arg(m_state.source, words));
        return;
    }
    const Millis delay = delayAfter(m_unanswered++);
    m_state.retryAt = clock().now() + delay;
    m_askTimer.start(int(delay.count()));
    setState(FeedHealth::Synchronising,
             tr("%1 cannot tell its queues yet (“%2”). Asterisk may still be starting and is asked again; if this "
                "stays so, check that its queue module app_queue is loaded.")
                 .arg(m_state.source, words));
}

void AmiClient::onLoginAnswer(const AmiMessage &message)
{
    const bool success = message.name() == "Success";
    if (m_phase == Phase::Challenged) {
        const std::string_view challenge = message.value("Challenge");
        if (success && !challenge.empty())
            sendLogin(challenge);
        else
            m_verdict = Verdict::NoChallenge;
    } else if (m_phase == Phase::LoggingIn && success) {
        m_phase = Phase::Booting;
        m_secretWorked = true;
        m_state.connectedSince = m_teller.received();
        m_limitTimer.start(int(m_patience.booting.count()));
    } else if (m_phase == Phase::LoggingIn) {
        m_verdict = Verdict::WrongSecret;
    }
}

void AmiClient::onEvent(const AmiMessage &message)
{
    const std::string_view name = message.name();
    if (AmiOrders::follows(name)) {
        m_orders.onEvent(message, actionOf(message.value("ActionID")));
        for (const AmiOrder &due : m_orders.takeDue())
            send(due.action, due.headers);
        tellListeners();
    }
    if (name == "FullyBooted" && (m_phase == Phase::Booting || m_phase == Phase::Listening)) {
        // After every login, but while Asterisk is starting only once the queues are loaded: then ask (again).
        if (m_phase == Phase::Booting)
            m_limitTimer.start(0);
        else
            askForFloor();
    } else if (name == "QueueStatusComplete" && m_phase == Phase::Listening) {
        m_attempt = m_unanswered = 0;
        describeListening();
    } else if (name == "QueueSummary") {
        for (const AmiField &field : message.fields()) {
            if (field.key != "ActionID" && field.key != "LongestHoldTime")
                m_summary.append(field.value.substr(0, 64)).append(1, '\n');
        }
        m_summary.resize(std::min<std::size_t>(m_summary.size(), std::size_t{1024} * 1024));
    } else if (name == "QueueSummaryComplete") {
        const bool changed = !m_previousSummary.empty() && m_previousSummary != m_summary;
        m_previousSummary = std::move(m_summary);
        m_summary.clear();
        if (changed && m_queueEvents == 0 && !m_state.deaf) {
            m_state.deaf = true;
            describeListening();
        }
    } else if (tellsOfQueues(name)) {
        ++m_queueEvents;
        if (m_state.deaf) {
            m_state.deaf = false;
            describeListening();
        }
    }
}

void AmiClient::askForFloor()
{
    const bool first = m_phase == Phase::Booting;
    m_limitTimer.stop();
    m_askTimer.stop();
    m_state.retryAt.reset();
    m_phase = Phase::Listening;
    if (first) {
        m_tickTimer.start(int(m_patience.pingEvery.count()));
        m_resyncTimer.start(int(m_patience.resyncEvery.count()));
        m_listeningTimer.start(int(m_patience.listeningEvery.count()));
        send("CoreSettings");
        m_commandsAction = send("ListCommands");
        setState(FeedHealth::Synchronising, tr("Asking %1 for the floor.").arg(m_state.source));
    }
    m_queuesAction = send("QueueStatus");
    send("QueueSummary");
    m_channelsAction = send("CoreShowChannels");
    send("DeviceStateList");
}

void AmiClient::act(const FloorAction &action, std::function<void(Result<void>)> done)
{
    if (m_phase != Phase::Listening || !m_state.can.testFlag(action.kind)) {
        Feed::act(action, std::move(done));
        return;
    }
    const Result<AmiOrder> order = m_orders.word(action);
    if (!order) {
        done(order.error());
        return;
    }
    const int number = send(order->action, order->headers);
    m_orders.sent(number, action, *order, clock().now(), std::move(done));
}

void AmiClient::tellListeners()
{
    if (m_orders.takeChanged()) {
        m_state.listeners = m_orders.listeners();
        publish();
    }
    for (const FloorAction &action : m_orders.takeEnded())
        emit listeningEnded(action);
}

/** While no queue event was ever heard, the queues' figures tell whether that is calm or deafness. */
void AmiClient::checkListening()
{
    if (m_queueEvents == 0)
        send("QueueSummary");
}

void AmiClient::describeListening()
{
    if (m_phase != Phase::Listening || m_askTimer.isActive())
        return; // without an answer about the queues nothing is live
    m_state.version = m_teller.version(m_parser.banner());
    // Who may not see the channels has no right “call”; without “agent” as well nothing at all is heard.
    m_state.deaf = m_state.deaf || (m_channelsDenied && m_queueEvents == 0);
    if (m_state.deaf) {
        setState(FeedHealth::Live,
                 tr("%1 answers questions but tells no events: what you see is not followed. Give the user "
                    "the rights read = agent,call and write = agent,call in Asterisk’s manager.conf.")
                     .arg(m_state.source));
    } else if (m_channelsDenied) {
        setState(FeedHealth::Live,
                 tr("%1 may not see calls outside the queues. Give the user the right “call” in Asterisk’s "
                    "manager.conf.")
                     .arg(m_state.source));
    } else {
        setState(FeedHealth::Live, tr("Connected to %1.").arg(m_state.source));
    }
}

void AmiClient::obey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        break;
    case Verdict::WrongSecret: {
        const QString text =
            tr("Asterisk refuses the login of %1; check the user and the password, and that its manager.conf "
               "permits this computer.")
                .arg(m_state.source);
        // Trying a wrong password again and again gets the computer locked out; one that has worked may work again.
        if (m_secretWorked) {
            m_attempt = manyAttempts;
            retry("login refused", text);
        } else {
            fail("login refused", text, FeedHealth::NeedsPassword);
        }
        break;
    }
    case Verdict::NoChallenge:
        fail("no challenge",
             tr("%1 offers no encrypted login (MD5). Use TLS (amis://), or add ?login=plain to the address to "
                "send the password readably.")
                 .arg(m_state.source));
        break;
    case Verdict::NotAmi:
        m_attempt = manyAttempts;
        retry("not AMI", tr("What answers on port %1 of %2 is not Asterisk’s manager interface; check the port.")
                             .arg(m_address.port())
                             .arg(m_address.host()));
        break;
    }
}

} // namespace Floorwalk
