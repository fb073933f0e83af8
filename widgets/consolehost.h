// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/machinesettings.h"

#include <QFuture>
#include <QStringList>

namespace Floorwalk {

/** What pages may ask of the program around them. The console answers; a snapshot or a test gives a smaller one. */
class ConsoleHost
{
public:
    virtual ~ConsoleHost() = default;
    virtual const MachineSettings &machine() const = 0;
    /** Keeps @p settings and follows them at once: language, theme, scale, feed. What is typed stays. */
    virtual Result<void> changeMachine(const MachineSettings &settings) = 0;
    /** Gives @p password to the feed at @p address: now, or when the console listens to it and it asks. */
    virtual void givePassword(const QString &address, const QString &password) = 0;
    /** Leaves the demo, or goes to it: another store, another feed, nothing of one in the other. */
    virtual void setDemo(bool demo) = 0;
    /** Lets the leader see and hear how an alarm, or a warning, comes; an error says why it does not. */
    virtual QFuture<Result<void>> tryAlert(AlertReach reach, bool alarm) = 0;
    /** Opens the page of that name, as in the rail. */
    virtual void showPage(const QString &name) = 0;
    /** … and brings @p subject, as Page::showSubject() takes it, before the leader's eyes. */
    virtual void showSubject(const QString &name, const QString &subject) = 0;
    /** Shows the alert of that key (AlertNews::keyOf) in the inbox, or says that it is over. */
    virtual void showAlert(const QString &key) = 0;
};

} // namespace Floorwalk
