// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/coachingdesk.h"
#include "models/service/rollcall.h"
#include "tests/app/scriptedleader.h"

#include <QTest>

namespace Floorwalk {

/**
 * A leader's whole day by keys alone: the floor tells what happens, the clock stands where the script sets it, and each
 * hour is seen on the screen and read from the store.
 */
class TestScriptedDay : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedConsole> m_console;
    std::unique_ptr<ScriptedLeader> m_leader; ///< 王芳
    std::unique_ptr<ScriptedLeader> m_next; ///< 赵敏
    std::vector<qint64> m_open; ///< what the first leader left open
    bool m_broken = false; ///< an earlier hour went wrong: what follows says nothing

    static const QString careWords; ///< of a talk …
    static const QString upsetWords; ///< … and of a call that upset somebody: neither leaves the leaders

    AttendanceDay roll();
    /** Whose row of the roll is chosen. */
    QString nameOnRoll();
    /** Who has not confirmed the day's knowledge. */
    QStringList unread();
    /** The last alert of that kind. */
    AlertRecord alert(const QString &kind);
    std::vector<FoundNote> notes(const QString &words);
    int heardThisWeek();
    /** What is open in the register of the day, by number. */
    std::vector<qint64> openEntries();

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void preparation();
    void rollCall();
    void preShiftMeeting();
    void theTeamLogsIn();
    void theFirstCalls();
    void firstFloorWalk();
    void aLongCall();
    void anAbnormalOffline();
    void theHotlineRings();
    void midShiftMeeting();
    void anEscalation();
    void noon();
    void listenIn();
    void businessCommunication();
    void memberCare();
    void recordingSharing();
    void hearTheTeam();
    void lastFloorWalk();
    void postShiftMeetingAndReview();
    void dayClose();
    void theDayReport();
    void theReportOnPaper();
    void handOver();
    void theNextLeader();
    void aPromiseIsKept();
    void bothNamesStand();
};

} // namespace Floorwalk
