// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace Floorwalk {

/**
 * A real Asterisk for one test: two agents' phones (1001 王芳, 1002 李娜, members of “sales”), two leaders' (8001,
 * 8002) and callers, all on 127.0.0.1. What is done with a ringing phone is the test's to say.
 */
class AsteriskLab
{
public:
    using Message = QMap<QString, QString>;

    AsteriskLab() = default;
    ~AsteriskLab();

    /** Asterisk, or the command FLOORWALK_ASTERISK that starts one with the arguments given; empty where there is none.
     */
    static QString program();

    /** Starts Asterisk and waits until it answers; empty, or what went wrong. */
    QString start();
    /** Ends it at once, as a power cut does: calls and listeners are gone. */
    void kill();
    QString version() const { return m_version; }
    /** The feed's address for @p user: “console”, or “watcher”, who may not call a leader's phone. */
    QString address(const QString &user) const;

    /**
     * From now on @p phone, “8001”, does that when it rings: “lift”, “late” (after three seconds), “ring”
     * (for ever), “reject”.
     */
    bool handset(const QString &phone, const QString &does);
    /** Somebody calls @p queue; the channel that waits there is called PJSIP/9001-…. */
    bool call(const QString &queue);
    /** Whoever is at @p phone hangs up; “9001”: the caller. False when it is in no call. */
    bool hangUp(const QString &phone);
    /** What goes on: the channels of @p phone as "Up ChanSpy PJSIP/1001-,qES". */
    QStringList channels(const QString &phone);
    /** Whether @p agent is a member of @p queue now, as Asterisk says. */
    bool isMember(const QString &agent, const QString &queue);
    /** Why @p agent is paused in “sales”; "-" for a pause without a reason; empty when not paused. */
    QString pauseOf(const QString &agent);
    /** The last words of Asterisk's own log: for the message of a test that fails. */
    QString log() const;

private:
    bool writeConfiguration();
    QString connectDriver();
    QList<Message> ask(const QString &action, const QMap<QString, QString> &headers, const QString &lastEvent = {});
    bool succeeds(const QString &action, const QMap<QString, QString> &headers);
    bool readMessage(Message &message);

    QTemporaryDir m_folder;
    QProcess m_asterisk;
    QTcpSocket m_driver;
    QByteArray m_heard;
    QString m_version;
    quint16 m_amiPort = 0;
    quint16 m_sipPort = 0;
    int m_actions = 0;
};

} // namespace Floorwalk
