// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/dayplan.h"
#include "models/service/daysheets.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/storeworker.h"
#include "widgets/register/storeregisterbook.h"
#include "widgets/today/parts/dayform.h"
#include "widgets/today/parts/storedayformbook.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace Floorwalk {

/** A test of forms on the demo's store: opens the form of an activity, and asks the store what is on record. */
class DemoForms : public QObject
{
protected:
    Zone m_zone = *Zone::parse(QStringLiteral("Asia/Shanghai"));
    QDate m_date{2026, 11, 23};
    FixedClock m_clock{m_zone.toMoment(m_date, QTime(14, 21))};
    QTemporaryDir m_folder;
    std::unique_ptr<StoreWorker> m_worker;
    std::unique_ptr<StoreDayFormBook> m_book;
    std::unique_ptr<DutyLeader> m_duty;
    std::unique_ptr<StoreRegisterBook> m_entries;
    std::optional<PartContext> m_context;
    std::unique_ptr<DayForm> m_form;

    template <class T, class Work> T ask(Work work)
    {
        auto answer = m_worker->run(work);
        answer.waitForFinished();
        const Result<T> result = answer.result();
        if (!result)
            qWarning("%s", qPrintable(result.error().text));
        return result ? *result : T();
    }
    ActivityRecord activity(const QString &key)
    {
        const auto day = ask<std::vector<ActivityRecord>>(
            [date = m_date](StoreSession &session) { return DayPlan(session).day(DemoData::leader().name, date); });
        const auto found = std::ranges::find(day, key, &ActivityRecord::key);
        return found == day.end() ? ActivityRecord() : *found;
    }
    DaySheet sheet(const ActivityRecord &of, const QStringList &parts)
    {
        return ask<DaySheet>(
            [of, parts](StoreSession &session) { return DaySheets(session).read(DemoData::leader(), of, parts); });
    }
    /** Shows the form of the activity of @p key with @p parts. */
    void open(const QString &key, const QStringList &parts) { open(activity(key), parts); }
    void open(const ActivityRecord &record, const QStringList &parts)
    {
        m_form = std::make_unique<DayForm>(*m_context);
        m_form->resize(420, 800);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        QSignalSpy shown(m_form.get(), &DayForm::shown);
        m_form->showActivity(record, parts);
        QTRY_COMPARE(shown.size(), 1);
    }
    template <class T> T *part(const QString &name) const { return m_form->findChild<T *>(name); }
    QString textOf(const QString &name) const
    {
        QStringList all;
        for (const QLabel *label : part<QWidget>(name)->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }

    /** The store as @p work makes it, and the books on it. */
    void fill(const std::function<Result<void>(StoreSession &)> &work)
    {
        m_worker = std::make_unique<StoreWorker>(m_folder.filePath(QStringLiteral("store.db")),
                                                 StoreSession::Access::Write, QStringLiteral("test"), m_clock);
        auto filled = m_worker->run(work);
        filled.waitForFinished();
        QVERIFY2(filled.result().ok(), qPrintable(filled.result() ? QString() : filled.result().error().text));
        m_book = std::make_unique<StoreDayFormBook>(*m_worker, *m_worker, m_clock, [] { return DemoData::leader(); });
        m_duty = std::make_unique<DutyLeader>(nullptr);
        m_duty->setName(DemoData::leader().name);
        m_entries = std::make_unique<StoreRegisterBook>(*m_worker, *m_worker, m_clock, m_duty.get());
        m_context.emplace(PartContext{*m_book, *m_entries, nullptr, m_zone});
    }
};

} // namespace Floorwalk
