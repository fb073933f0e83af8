// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/asterisklab.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr quint16 rtpPorts = 100;
const QStringList phones{u"1001"_s, u"1002"_s, u"8001"_s, u"8002"_s, u"9001"_s};

template <class Socket> quint16 freePort()
{
    Socket socket;
    if constexpr (std::is_same_v<Socket, QTcpServer>) {
        if (!socket.listen(QHostAddress::LocalHost))
            return 0;
        return socket.serverPort();
    } else {
        return socket.bind(QHostAddress::LocalHost) ? socket.localPort() : quint16(0);
    }
}

} // namespace

AsteriskLab::~AsteriskLab()
{
    kill();
}

QString AsteriskLab::program()
{
    const QString told = qEnvironmentVariable("FLOORWALK_ASTERISK");
    return told.isEmpty() ? QStandardPaths::findExecutable(u"asterisk"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                          : told;
}

QString AsteriskLab::address(const QString &user) const
{
    return u"ami://%1@127.0.0.1:%2"_s.arg(user).arg(m_amiPort);
}

bool AsteriskLab::writeConfiguration()
{
    const QDir folder(m_folder.path());
    for (const QString &name : {u"etc"_s, u"db"_s, u"spool"_s, u"run"_s, u"log"_s}) {
        if (!folder.mkpath(name))
            return false;
    }
    const quint16 rtp = freePort<QUdpSocket>() & 0xfffe;
    const QMap<QByteArray, QByteArray> values{
        {"@LAB@", m_folder.path().toLocal8Bit()},
        {"@AMI_PORT@", QByteArray::number(m_amiPort)},
        {"@SIP_PORT@", QByteArray::number(m_sipPort)},
        {"@RTP_START@", QByteArray::number(std::min<int>(rtp, 65'000))},
        {"@RTP_END@", QByteArray::number(std::min<int>(rtp, 65'000) + rtpPorts)},
    };
    const QDir given(QStringLiteral(FLOORWALK_SOURCE_DIR "/tests/lab/conf"));
    for (const QString &name : given.entryList(QDir::Files)) {
        QFile from(given.filePath(name));
        QFile to(folder.filePath(u"etc/"_s + name));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return false;
        QByteArray text = from.readAll();
        for (const auto &[key, value] : values.asKeyValueRange())
            text.replace(key, value);
        if (name == "pjsip.conf"_L1) {
            for (const QString &phone : phones) {
                text += u"[%1](phone)\naors = %1\n[%1]\ntype = aor\ncontact = sip:%1@127.0.0.1:%2\n"_s.arg(phone)
                            .arg(m_sipPort)
                            .toUtf8();
            }
        }
        if (to.write(text) != text.size())
            return false;
    }
    return true;
}

QString AsteriskLab::start()
{
    if (m_amiPort == 0) {
        m_amiPort = freePort<QTcpServer>();
        m_sipPort = freePort<QUdpSocket>();
        if (!m_folder.isValid() || !writeConfiguration())
            return u"The folder of the laboratory cannot be written."_s;
    }
    m_asterisk.setProcessChannelMode(QProcess::MergedChannels);
    m_asterisk.start(program(), {u"-f"_s, u"-C"_s, m_folder.filePath(u"etc/asterisk.conf"_s)});
    if (!m_asterisk.waitForStarted(patienceMs))
        return m_asterisk.errorString();
    const QString problem = connectDriver();
    if (!problem.isEmpty())
        return problem;
    for (const QString &phone : phones) {
        if (!handset(phone, u"lift"_s))
            return u"The phones cannot be told what to do."_s;
    }
    return {};
}

QString AsteriskLab::connectDriver()
{
    QElapsedTimer waited;
    waited.start();
    m_heard.clear();
    while (m_driver.state() != QAbstractSocket::ConnectedState) {
        m_driver.connectToHost(QHostAddress::LocalHost, m_amiPort);
        if (m_driver.waitForConnected(1000))
            break;
        if (m_asterisk.state() != QProcess::Running || waited.elapsed() > patienceMs)
            return u"Asterisk does not answer: "_s + log();
        QTest::qWait(100); // it loads its modules first
    }
    if (!succeeds(u"Login"_s, {{u"Username"_s, u"driver"_s}, {u"Secret"_s, u"lab"_s}, {u"Events"_s, u"system"_s}}))
        return u"Asterisk refuses the login: "_s + log();
    // What is asked before that, while modules are loaded, may never be answered.
    Message message;
    do {
        if (!readMessage(message))
            return u"Asterisk does not come up: "_s + log();
    } while (message.value(u"Event"_s) != u"FullyBooted"_s);
    const QList<Message> settings = ask(u"CoreSettings"_s, {});
    m_version = settings.isEmpty() ? QString() : settings.front().value(u"AsteriskVersion"_s);
    return {};
}

void AsteriskLab::kill()
{
    m_driver.abort();
    if (m_asterisk.state() != QProcess::NotRunning) {
        m_asterisk.kill();
        m_asterisk.waitForFinished(patienceMs);
    }
}

/** One message out of what was heard; waits for it. */
bool AsteriskLab::readMessage(Message &message)
{
    qsizetype end = m_heard.indexOf("\r\n\r\n");
    while (end < 0) {
        if (!m_driver.waitForReadyRead(patienceMs))
            return false;
        m_heard += m_driver.readAll();
        end = m_heard.indexOf("\r\n\r\n");
    }
    message.clear();
    for (const QString &line : QString::fromUtf8(m_heard.left(end)).split(u"\r\n"_s)) {
        const qsizetype colon = line.indexOf(u": "_s);
        if (colon > 0)
            message.insert(line.left(colon), line.mid(colon + 2));
        else if (line.endsWith(u':'))
            message.insert(line.chopped(1), QString());
    }
    m_heard.remove(0, end + 4);
    return true;
}

/** The response, and the events up to @p lastEvent where it is a list that was asked for; empty: no answer. */
QList<AsteriskLab::Message> AsteriskLab::ask(const QString &action, const QMap<QString, QString> &headers,
                                             const QString &lastEvent)
{
    const QString id = u"lab-%1"_s.arg(++m_actions);
    QString text = u"Action: %1\r\nActionID: %2\r\n"_s.arg(action, id);
    for (const auto &[key, value] : headers.asKeyValueRange())
        text += u"%1: %2\r\n"_s.arg(key, value);
    m_driver.write((text + u"\r\n"_s).toUtf8());
    QList<Message> answer;
    for (Message message; readMessage(message);) {
        if (message.value(u"ActionID"_s) != id)
            continue;
        answer << message;
        const bool failed = message.value(u"Response"_s) == u"Error"_s;
        if (failed || (lastEvent.isEmpty() ? message.contains(u"Response"_s) : message.value(u"Event"_s) == lastEvent))
            return answer;
    }
    return {};
}

bool AsteriskLab::succeeds(const QString &action, const QMap<QString, QString> &headers)
{
    const QList<Message> answer = ask(action, headers);
    return !answer.isEmpty() && answer.front().value(u"Response"_s) == u"Success"_s;
}

bool AsteriskLab::handset(const QString &phone, const QString &does)
{
    return succeeds(u"DBPut"_s, {{u"Family"_s, u"handset"_s}, {u"Key"_s, phone}, {u"Val"_s, does}});
}

bool AsteriskLab::call(const QString &queue)
{
    return succeeds(u"Originate"_s, {{u"Channel"_s, u"PJSIP/9001"_s},
                                     {u"Application"_s, u"Queue"_s},
                                     {u"Data"_s, queue},
                                     {u"CallerID"_s, u"\"陈先生\" <13800000001>"_s},
                                     {u"Async"_s, u"true"_s}});
}

/** On the phone's side of the call, as people do: what Asterisk is told to hang up itself ends without AgentComplete.
 */
bool AsteriskLab::hangUp(const QString &phone)
{
    bool any = false;
    for (const Message &message : ask(u"CoreShowChannels"_s, {}, u"CoreShowChannelsComplete"_s)) {
        const QString channel = message.value(u"Channel"_s);
        if (channel.startsWith(u"PJSIP/handset-"_s) && message.value(u"Exten"_s) == phone)
            any = succeeds(u"Hangup"_s, {{u"Channel"_s, channel}}) || any;
    }
    return any;
}

QStringList AsteriskLab::channels(const QString &phone)
{
    QStringList found;
    for (const Message &message : ask(u"CoreShowChannels"_s, {}, u"CoreShowChannelsComplete"_s)) {
        if (message.value(u"Channel"_s).startsWith(u"PJSIP/%1-"_s.arg(phone))) {
            found << QStringList{message.value(u"ChannelStateDesc"_s), message.value(u"Application"_s),
                                 message.value(u"ApplicationData"_s)}
                         .join(u' ')
                         .trimmed();
        }
    }
    return found;
}

bool AsteriskLab::isMember(const QString &agent, const QString &queue)
{
    for (const Message &message : ask(u"QueueStatus"_s, {{u"Queue"_s, queue}}, u"QueueStatusComplete"_s)) {
        if (message.value(u"Event"_s) == u"QueueMember"_s && message.value(u"Name"_s) == agent)
            return true;
    }
    return false;
}

QString AsteriskLab::pauseOf(const QString &agent)
{
    for (const Message &message : ask(u"QueueStatus"_s, {{u"Queue"_s, u"sales"_s}}, u"QueueStatusComplete"_s)) {
        if (message.value(u"Event"_s) == u"QueueMember"_s && message.value(u"Name"_s) == agent
            && message.value(u"Paused"_s) == u"1"_s) {
            const QString reason = message.value(u"PausedReason"_s);
            return reason.isEmpty() ? u"-"_s : reason;
        }
    }
    return {};
}

QString AsteriskLab::log() const
{
    QFile file(m_folder.filePath(u"log/messages"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).right(2000) : QString();
}

} // namespace Floorwalk
