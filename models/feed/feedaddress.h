// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Floorwalk {

/**
 * Where a floor's events come from, as it stands in settings and on the command line. Never holds a secret: an address
 * with a password is refused, and the refusal does not repeat it.
 *
 *   ami://USER@HOST[:5038][?login=md5|plain]
 *   amis://USER@HOST[:5039][?login=plain|md5][&pin=SHA256]
 *   ami-file:A.ami[,B.ami…][?speed=N]     N times real speed; without it as fast as can be
 *   sim:[?agents=N][&seed=N][&hours=N][&rate=N]
 */
class FeedAddress
{
    Q_DECLARE_TR_FUNCTIONS(FeedAddress)

public:
    enum class Kind : quint8 { Ami, AmiFile, Simulated };
    enum class Login : quint8 { Challenge, Plain };

    static Result<FeedAddress> parse(QStringView text);

    Kind kind() const { return m_kind; }
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

    const QStringList &files() const { return m_files; }
    /** Times real speed; 0 = as fast as can be. */
    double speed() const { return m_speed; }

    int agents() const { return m_agents; }
    quint32 seed() const { return m_seed; }
    /** Hours of the past that are told at once at the start. */
    int hours() const { return m_hours; }
    /** How busy the simulated floor is; 1 is a usual day. */
    double rate() const { return m_rate; }

    bool operator==(const FeedAddress &) const = default;

private:
    FeedAddress() = default;
    static Result<FeedAddress> parseAmi(const QString &text, bool tls);
    static Result<FeedAddress> parseFiles(const QString &rest);
    static Result<FeedAddress> parseSimulated(const QString &rest);

    Kind m_kind = Kind::Ami;
    QString m_user;
    QString m_host;
    quint16 m_port = 0;
    bool m_tls = false;
    Login m_login = Login::Challenge;
    QString m_pin;
    QStringList m_files;
    double m_speed = 0;
    int m_agents = 20;
    quint32 m_seed = 11; ///< a lively afternoon
    int m_hours = 6;
    double m_rate = 1;
};

} // namespace Floorwalk
