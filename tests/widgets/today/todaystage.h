// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daymodel.h"
#include "models/service/dayplan.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/storeworker.h"
#include "tests/support/madestore.h"
#include "widgets/register/storeregisterbook.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/storedayformbook.h"
#include "widgets/today/storedaybook.h"
#include "widgets/today/todaypage.h"

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

namespace Floorwalk {

/** The Today page on a real store, as the leader on duty has it open at 14:21. */
class TodayStage
{
protected:
    Zone m_zone = *Zone::parse(QStringLiteral("Asia/Shanghai"));
    inline static const QDate m_date{2026, 11, 23};
    FixedClock m_clock{m_zone.toMoment(m_date, QTime(14, 21))};
    QTemporaryDir m_folder;
    int m_stores = 0;
    Actor m_leader; ///< on duty
    std::unique_ptr<StoreWorker> m_worker;
    std::unique_ptr<StoreDayBook> m_book;
    std::unique_ptr<StoreDayFormBook> m_forms;
    std::unique_ptr<DutyLeader> m_duty;
    std::unique_ptr<StoreRegisterBook> m_entries;
    std::unique_ptr<TodayPage> m_page;

    template <class T> T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    QListView *line() const { return part<QListView>(QStringLiteral("timeline")); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key(key), with);
    }
    void settle() { QTRY_VERIFY(!m_page->isBusy()); }
    void open(FloorSession *floor = nullptr)
    {
        m_page = std::make_unique<TodayPage>(*m_book, *m_forms, *m_entries, floor, m_zone, QStringLiteral("en"));
        m_page->resize(998, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
        line()->setFocus();
    }
    void close()
    {
        m_page.reset();
        m_book.reset();
        m_forms.reset();
        m_entries.reset();
        m_worker.reset();
    }
    /** A store that holds the demo's day takes the place of the empty one. */
    void fill()
    {
        close();
        begin([](StoreSession &session) { return DemoData::fill(session, m_date); });
    }
    void begin(StoreFilling filling)
    {
        const QString path = m_folder.filePath(QStringLiteral("store%1.db").arg(++m_stores));
        putMadeStore(path, m_clock.now(), filling);
        m_worker = std::make_unique<StoreWorker>(path, StoreSession::Access::Write, QStringLiteral("test"), m_clock);
        m_leader = DemoData::leader();
        m_book = std::make_unique<StoreDayBook>(*m_worker, *m_worker, m_clock, [this] { return m_leader; });
        m_forms = std::make_unique<StoreDayFormBook>(*m_worker, *m_worker, m_clock, [this] { return m_leader; });
        m_duty = std::make_unique<DutyLeader>(nullptr);
        m_duty->setName(DemoData::leader().name);
        m_entries = std::make_unique<StoreRegisterBook>(*m_worker, *m_worker, m_clock, m_duty.get());
    }
    /** What the store holds, read by nobody's page. */
    std::vector<ActivityRecord> stored(const QString &leader = DemoData::leader().name)
    {
        auto day = m_worker->run(
            [date = m_date, leader](StoreSession &session) { return DayPlan(session).day(leader, date); });
        day.waitForFinished();
        return *day.result();
    }
    void choose(ActivityStatus status)
    {
        for (int row = 0; row < line()->model()->rowCount(); ++row) {
            const QModelIndex index = line()->model()->index(row, 0);
            if (ActivityStatus(index.data(DayModel::StatusRole).toInt()) == status) {
                line()->setCurrentIndex(index);
                return;
            }
        }
        QFAIL("no such activity");
    }
    int position() const { return line()->currentIndex().data(DayModel::PositionRole).toInt(); }
    /** Types @p text as the note of the first activity that stands so; its position. */
    int typeNote(ActivityStatus status, const QString &text)
    {
        choose(status);
        auto *const note = part<QPlainTextEdit>(QStringLiteral("activityNote"));
        note->setFocus();
        QTest::keyClicks(note, text);
        return position();
    }
    ActivityRecord storedAt(int position)
    {
        for (const ActivityRecord &one : stored()) {
            if (one.position == position)
                return one;
        }
        return {};
    }
};

} // namespace Floorwalk
