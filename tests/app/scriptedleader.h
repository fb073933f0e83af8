// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/registerdesk.h"
#include "tests/app/scriptedconsole.h"

namespace Floorwalk {

/** What a leader does again and again in a day, by the keys it takes, and what the store then says of it. */
class ScriptedLeader
{
public:
    /** @p console outlives it. */
    ScriptedLeader(ScriptedConsole &console, const QString &name)
        : m_console(console)
        , m_actor{name, Role::DutyLeader, {}}
    {}

    const Actor &actor() const { return m_actor; }
    std::vector<ActivityRecord> day();
    /** The activity of that key that was planned for, or came up at, @p time. */
    std::optional<ActivityRecord> activity(const QString &key, const QString &time);
    bool is(ActivityStatus status, const QString &key, const QString &time);

    /** Goes to Today and down the line to the activity. */
    bool choose(const QString &key, const QString &time);
    bool begin(const QString &key, const QString &time);
    /** Ends the activity, which is the chosen one. */
    bool finish(const QString &key, const QString &time);
    bool skip(const QString &key, const QString &time, const QString &reason);
    /** The activity was begun by something that came up at @p time: adds it to the day by the menu. */
    bool add(const QString &key, const QString &time);
    /** To the field, and writes there; a blank alone is the space bar. */
    bool write(const QString &field, const QString &text);
    /** What is to be read in that part of the page. */
    QString words(const QString &part);

    /** To the button of that name, and presses it. */
    bool push(const QString &button);

    /** Goes to the inbox and down to the row of that kind about @p subject, once there is one. */
    bool chooseRow(const QString &kind, const QString &subject = {});
    /** The words of the chosen row. */
    QString rowWords();
    bool hasRow(const QString &kind, const QString &subject = {});

    /** Fills the fields of an entry's form, from the first that has the keys on, and stores it. */
    bool fillEntry(const QList<std::pair<QString, QString>> &fields);
    /** Takes something up from wherever the leader is: Ctrl+T, the kind's digit, its fields. */
    bool takeUp(Qt::Key kind, const QList<std::pair<QString, QString>> &fields);
    /** The entries of the day, by number. */
    RegisterItems entries();
    /** The day's entry with these words in its text. */
    std::optional<RegisterItem> entry(const QString &text);

private:
    ScriptedConsole &m_console;
    Actor m_actor;
};

} // namespace Floorwalk
