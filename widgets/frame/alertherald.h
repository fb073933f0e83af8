// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alert/alertnews.h"
#include "models/domain/clock.h"
#include "models/domain/machinesettings.h"
#include "widgets/frame/alertoutlets.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Floorwalk {

/** Alerts are gathered for so long before they are told, and the next are told so much later at the earliest. */
struct HeraldPace
{
    Millis gather{300};
    Millis pause{3000};
};

/**
 * Carries new alerts to a leader who does not look at the inbox: one sound and one notification for all that come
 * together, by the choices of this machine. The notification follows its alerts: it says what is left of them, and goes
 * when they are over or in somebody's hands.
 */
class AlertHerald : public QObject
{
    Q_OBJECT

public:
    /** @p outlets and what is in them outlive the herald. */
    explicit AlertHerald(const AlertOutlets &outlets, HeraldPace pace = {}, QObject *parent = nullptr);
    /** Takes the notification off the desktop. */
    ~AlertHerald() override;

    void setChoices(const MachineSettings &settings) { m_choices = settings; }
    /** The alerts of an earlier run are not told again. */
    void know(const std::vector<AlertRecord> &alerts) { m_news.know(alerts); }
    /** Takes the alerts as they are now. */
    void show(const std::vector<AlertRecord> &alerts);
    /** The words of a notification about @p alerts, the worst first. */
    static Notification wordsFor(const std::vector<AlertRecord> &alerts);

signals:
    /** The window is wanted before the leader's eyes. */
    void frontWanted();
    /** The leader chose the notification: @p key is its worst alert's (AlertNews::keyOf). */
    void alertChosen(const QString &key);

private:
    void announce();
    bool isChosen(AlertReach reach, const std::vector<AlertRecord> &alerts) const;
    void playSound(const std::vector<AlertRecord> &fresh);
    void follow(const std::vector<AlertRecord> &fresh);
    void send();
    void sent(const Result<quint32> &number);
    void closed(quint32 number);
    static void report(const Result<void> &done, bool &known);

    const AlertOutlets &m_outlets;
    HeraldPace m_pace;
    MachineSettings m_choices;
    AlertNews m_news;
    std::vector<AlertRecord> m_calling;
    QHash<QString, bool> m_fresh; ///< to be told, by key: whether as an alarm
    bool m_pending = false;
    QTimer m_timer;

    QSet<QString> m_told; ///< the notification is about these
    std::vector<AlertRecord> m_wanted; ///< what it is to say; empty: it is to go
    quint32 m_number = 0; ///< of the one on the desktop
    bool m_sending = false;
    bool m_changed = false; ///< while it is being sent
    bool m_soundFailed = false; ///< and the log says so
    bool m_notifierFailed = false;
};

} // namespace Floorwalk
