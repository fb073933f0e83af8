// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secretstore.h"

#include <QHash>
#include <QPointer>
#include <QSslServer>
#include <QTcpSocket>

#include <functional>

namespace Floorwalk {

/** A manager port on the loopback interface that says what a test wants it to say. */
class FakeAmi : public QObject
{
    Q_OBJECT

public:
    /** With the name of a certificate of tests/data/tls it speaks TLS. */
    explicit FakeAmi(const QString &certificate = {}, QObject *parent = nullptr);

    quint16 port() const { return m_port; }
    /** Refuses connections until listen() is called again, on the same port. */
    void hangUp();
    void listen();
    void setCertificate(const QString &name);

    /** Sends @p bytes to the client, line ends turned into CRLF. */
    void say(QByteArray bytes);
    void sayRaw(const QByteArray &bytes);
    void drop();

    QByteArray greeting = "Asterisk Call Manager/5.0.4\n";
    QByteArray user = "console";
    QByteArray secret = "pä55: word";
    bool answersChannels = true;
    QByteArray queuesError; ///< when set, what QueueStatus is answered with
    bool answersChallenge = true;
    bool answersLogin = true;
    bool fullyBooted = true;
    QByteArray queues = "Event: QueueParams\nQueue: sales\nID\nEvent: QueueMember\nQueue: sales\nName: 王芳\n"
                        "Location: PJSIP/1001\nStatus: 1\nPaused: 0\nID\n";
    QByteArray summary = "Event: QueueSummary\nQueue: sales\nLoggedIn: 1\nAvailable: 1\nCallers: 0\nID\n";

    QList<QByteArray> actions; ///< names, in order
    QByteArray heard; ///< every byte of the client
    int connections = 0;

private:
    void accept();
    void take(const QByteArray &message);
    void answer(const QByteArray &action, const QByteArray &id, const QByteArray &message);
    void answerLogin(const QByteArray &id, const QByteArray &message);

    std::unique_ptr<QTcpServer> m_server;
    QPointer<QTcpSocket> m_socket;
    QByteArray m_pending;
    quint16 m_port = 0;
};

/** Knows one password, or none. */
class OneSecret : public SecretStore
{
public:
    void read(const QString &key, std::function<void(Result<QString>)> done) override
    {
        asked << key;
        if (known)
            done(secret);
        else
            done(Error{Error::Kind::NotFound, QStringLiteral("nothing"), {}});
    }
    void write(const QString &, const QString &, std::function<void(Result<Kept>)> done) override
    {
        done(Kept::MemoryOnly);
    }
    QString secret = QString::fromUtf8("pä55: word");
    bool known = true;
    QStringList asked;
};

} // namespace Floorwalk
