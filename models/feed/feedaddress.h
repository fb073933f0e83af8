// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace Floorwalk {

/**
 * Where a floor's events come from, as it stands in settings and on the command line. Never holds a secret: an address
 * with a password is refused, and the refusal does not repeat it.
 *
 *   ami://USER@HOST[:5038][?login=md5|plain][&queue_log=PATH]
 *   amis://USER@HOST[:5039][?login=plain|md5][&pin=SHA256][&queue_log=PATH]
 *   ami-file:A.ami[,B.ami…][?speed=N]     N times real speed; without it as fast as can be
 *   queuelog:PATH                         a file or folder; followed live, read to its end for reports
 *   jsonl://HOST:PORT[?silence=N]         JSON lines; silent for N seconds (60) is dead, 0 never
 *   jsonl-file:PATH[?speed=N]
 *   exec:PROGRAM ARGUMENTS                a program that prints JSON lines; double quotes, no shell
 *   sim:[?agents=N][&seed=N][&hours=N][&rate=N][&profile=P][&absent=N][&queues=N][&speed=N]
 *                                         [&silent=N]  it says nothing more after N seconds
 */
class FeedAddress
{
    Q_DECLARE_TR_FUNCTIONS(FeedAddress)

public:
    enum class Kind : quint8 { Ami, AmiFile, QueueLog, Jsonl, JsonlFile, Exec, Simulated };
    enum class Login : quint8 { Challenge, Plain };
    /** How the calls of a simulated day are spread over it. */
    enum class Profile : quint8 {
        Day, ///< a morning top, a lunch dip, a steady afternoon
        Flat,
        Peaks, ///< two short tops, at 10:30 and 15:30
        Storm ///< a day, and three times as many calls from 14:30 to 15:00
    };

    struct Simulation
    {
        int agents = 20;
        quint32 seed = 11; ///< a lively afternoon
        int hours = 6; ///< of the past, told at once at the start
        double rate = 1; ///< how busy; 1 is a usual day
        Profile profile = Profile::Day;
        std::optional<int> absent; ///< percent who do not come; the demo's own few without it
        int queues = 3;
        std::optional<int> silent; ///< seconds after which it is heard no more: how a lost feed looks

        bool operator==(const Simulation &) const = default;
    };

    static Result<FeedAddress> parse(QStringView text);
    /** Whether @p addresses may be shown as one floor: what is invented never stands beside what is real. */
    static Result<void> makeOneFloor(const QStringList &addresses);

    Kind kind() const { return m_kind; }
    /** Whether it is over: files that are told to their end, and not what is still written to. */
    bool isRecording() const { return m_kind == Kind::AmiFile || m_kind == Kind::JsonlFile; }
    /** The address again, in its normal form; parse() of it is equal. */
    QString text() const;
    /** For people: "console@10.0.0.5", "plain.console.1.ami", "demo floor". */
    QString displayName() const;
    /** Under which the password is kept: "ami:console@10.0.0.5:5038". */
    QString secretKey() const;

    const QString &user() const { return m_user; }
    const QString &host() const { return m_host; }
    quint16 port() const { return m_port; }
    bool tls() const { return m_tls; }
    Login login() const { return m_login; }
    /** 64 lower-case hex digits, or empty. */
    const QString &pin() const { return m_pin; }
    FeedAddress withPin(const QString &sha256) const;
    /** Of AMI: the queue_log of the same Asterisk, a file or folder readable here, for its gaps; empty without one. */
    const QString &queueLog() const { return m_queueLog; }

    /** Of recordings; of a queue_log the one path. */
    const QStringList &files() const { return m_files; }
    /** Times real speed; 0 = as fast as can be. */
    double speed() const { return m_speed; }
    /** Seconds without a line after which JSON lines over TCP are taken for dead; 0 = never. */
    int silence() const { return m_silence; }
    /** The program of exec: and its arguments, as they are given to it. */
    const QStringList &command() const { return m_command; }
    const Simulation &simulation() const { return m_simulation; }

    bool operator==(const FeedAddress &) const = default;

private:
    static constexpr int defaultSilence = 60;

    FeedAddress() = default;
    QString amiText() const;
    QString simulatedText() const;
    static Result<FeedAddress> parseAmi(const QString &text, bool tls);
    static Result<FeedAddress> parseFiles(Kind kind, const QString &rest);
    static Result<FeedAddress> parseJsonl(const QString &text);
    static Result<FeedAddress> parseExec(const QString &rest);
    static Result<FeedAddress> parseSimulated(const QString &rest);

    Kind m_kind = Kind::Ami;
    QString m_user;
    QString m_host;
    quint16 m_port = 0;
    bool m_tls = false;
    Login m_login = Login::Challenge;
    QString m_pin;
    QString m_queueLog;
    QStringList m_files;
    double m_speed = 0;
    int m_silence = defaultSilence;
    QStringList m_command;
    QString m_commandText; ///< as it was written
    Simulation m_simulation;
};

} // namespace Floorwalk
