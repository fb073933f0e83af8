// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/machinesettings.h"
#include "models/domain/settings.h"
#include "models/service/alertrulesinforce.h"
#include "models/service/feedprobe.h"

#include <QFuture>

namespace Floorwalk {

/** This machine's and the centre's settings as pages need them. Each answer comes when it is durable. */
class SettingsBook
{
public:
    virtual ~SettingsBook() = default;

    virtual MachineSettings machine() const = 0;
    /** Kept and followed at once: theme, size, feed. */
    virtual Result<void> saveMachine(const MachineSettings &settings) = 0;
    /** Lets the leader see and hear how an alarm, or a warning, comes; an error says why it does not. */
    virtual QFuture<Result<void>> tryAlert(AlertReach reach, bool alarm) = 0;
    virtual QFuture<Result<CentreSettings>> centre() = 0;
    /** Only what differs is written, each change audited. */
    virtual QFuture<Result<CentreSettings>> saveCentre(const QMap<QString, QString> &changes) = 0;

    /** The alert rules in force beside those that are shipped. */
    virtual QFuture<Result<AlertRulesInForce>> alertRules() = 0;
    /** Whether the one at the console may change the centre's settings. */
    virtual bool mayChangeCentre() const = 0;

    /** The queues that are known now, for the wrap-up times. */
    virtual QStringList queues() const = 0;
    virtual QFuture<Result<FeedFindings>> testFeed(const QString &address, const QString &password) = 0;
    /** Keeps a password for @p address; the text says where it is kept. */
    virtual QFuture<Result<QString>> keepPassword(const QString &address, const QString &password) = 0;
    /** The rules of the centre's attendance pack, one a line, in the user's language. */
    virtual QFuture<Result<QStringList>> packLines() = 0;
};

} // namespace Floorwalk
