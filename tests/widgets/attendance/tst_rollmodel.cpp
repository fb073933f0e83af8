// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/attendance/sampleday.h"
#include "widgets/attendance/evidencemodel.h"
#include "widgets/attendance/openitemsmodel.h"
#include "widgets/attendance/rollfilter.h"
#include "widgets/attendance/rollmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The roll's models merge by person, file a day under the right kinds and keep their order under the hand. */
class TestRollModel : public QObject
{
    Q_OBJECT

    Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);
    QDate m_date{2026, 11, 23};
    Moment at(int hour, int minute, int second = 0) const
    {
        return m_zone.toMoment(m_date, QTime(hour, minute, second));
    }

private slots:
    void rowsAreMergedByPerson()
    {
        RollModel model;
        RollFilter filter(&model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester proxyTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AttendanceDay day = sampleDay(m_date, m_zone);
        model.setDay(day, at(8, 40));
        filter.settleOrder();
        QCOMPARE(model.rowCount(), 20);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDay(day, at(8, 40));
        QCOMPARE(changed.size(), 0);
        came(day.people[3], EvidenceKind::Login, at(8, 25));
        model.setDay(day, at(8, 40));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 3);
        std::swap(day.people[0], day.people[5]);
        day.people.erase(day.people.begin() + 7);
        day.people.push_back(sampleDay(m_date, m_zone, 21).people.back());
        model.setDay(day, at(8, 40));
        QCOMPARE(model.rowCount(), 20);
        for (int row = 0; row < 20; ++row)
            QCOMPARE(model.at(row)->person.id, day.people[size_t(row)].person.id);
        model.setSaving(PersonId(2), true);
        QVERIFY(model.index(1, 0).data(RollModel::SavingRole).toBool());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void kindsAndStatuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kinds");
        QTest::addColumn<RollStatus>("status");
        QTest::newRow("nothing yet") << u"none"_s << int(RollKind::NotYet) << RollStatus::NotYet;
        QTest::newRow("in time") << u"in"_s << int(RollKind::Normal) << RollStatus::Normal;
        QTest::newRow("late, open day") << u"late"_s << int(RollKind::Late) << RollStatus::ToConfirm;
        QTest::newRow("31 minutes late") << u"half"_s << int(RollKind::Absent) << RollStatus::ToConfirm;
        QTest::newRow("no punch out") << u"missing"_s << int(RollKind::MissingPunch) << RollStatus::ToCorrect;
        QTest::newRow("leave") << u"leave"_s << int(RollKind::Leave) << RollStatus::Leave;
        QTest::newRow("leave, papers due") << u"papers"_s << int(RollKind::Leave) << RollStatus::Papers;
        QTest::newRow("confirmed") << u"confirmed"_s << int(RollKind::Late) << RollStatus::Confirmed;
        QTest::newRow("voided") << u"voided"_s << int(RollKind::Late) << RollStatus::Voided;
        QTest::newRow("fault") << u"fault"_s << int(RollKind::Excused) << RollStatus::Excused;
    }
    void kindsAndStatuses()
    {
        QFETCH(QString, what);
        QFETCH(int, kinds);
        QFETCH(RollStatus, status);
        AttendanceDay day = sampleDay(m_date, m_zone, 1);
        PersonDay &one = day.people[0];
        if (what != "none"_L1 && what != "leave"_L1 && what != "papers"_L1)
            came(one, EvidenceKind::PunchIn, at(8, 25));
        if (what == "late"_L1)
            late(one, 600, std::nullopt);
        if (what == "half"_L1)
            late(one, 1860, 7);
        if (what == "missing"_L1) {
            one.findings.push_back({});
            one.findings.back().kind = FindingKind::MissingPunch;
        }
        if (what == "leave"_L1 || what == "papers"_L1)
            one.leave.push_back({u"sick"_s, at(8, 0), at(18, 0), {}, true, {}, what == "papers"_L1});
        if (what == "confirmed"_L1 || what == "voided"_L1) {
            late(one, 600, 7);
            one.penalties[0].status = what == "voided"_L1 ? PenaltyStatus::Voided : PenaltyStatus::Confirmed;
            one.penalties[0].decidedAt = at(18, 0);
        }
        one.excused = what == "fault"_L1;
        QCOMPARE(int(RollWords::kinds(one, at(9, 0)).toInt()), kinds);
        QCOMPARE(RollWords::status(one, at(9, 0)), status);
        QVERIFY(!RollWords::result(one, at(9, 0)).word.isEmpty());
        QVERIFY(!RollWords::result(one, at(9, 0)).icon.isEmpty());
    }

    void whatNeedsTheLeaderStandsFirstAndStays()
    {
        RollModel model;
        RollFilter filter(&model);
        AttendanceDay day = sampleDay(m_date, m_zone);
        late(day.people[19], 792, 3);
        model.setDay(day, at(18, 0));
        filter.settleOrder();
        QCOMPARE(filter.index(0, int(RollModel::Column::Name)).data().toString(), u"唐丽"_s);
        day.people[19].penalties[0].status = PenaltyStatus::Confirmed;
        day.people[19].penalties[0].decidedAt = at(18, 0);
        model.setDay(day, at(18, 0));
        QCOMPARE(filter.index(0, int(RollModel::Column::Name)).data().toString(), u"唐丽"_s);
        filter.setKind(RollKind::Late);
        QCOMPARE(filter.rowCount(), 1);
        filter.setKind(std::nullopt);
        QCOMPARE(filter.rowCount(), 20);
    }

    void evidenceMarksWhatWasTaken()
    {
        EvidenceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PersonDay one = sampleDay(m_date, m_zone, 1).people[0];
        came(one, EvidenceKind::PunchIn, at(8, 43, 12));
        one.evidence.push_back({{}, EvidenceKind::Login, at(8, 45, 2), {}, u"feed"_s, {}, false, Millis(400)});
        one.notices.push_back({at(8, 5, 30), u"王芳"_s, u"phone"_s, at(8, 45), {}});
        model.show(std::make_shared<const PersonDay>(one), m_zone);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(EvidenceModel::TimeRole).toString(), u"08:05:30"_s);
        QVERIFY(model.index(1).data(EvidenceModel::TakenRole).toBool());
        QVERIFY(!model.index(2).data(EvidenceModel::TakenRole).toBool());
        QVERIFY(model.index(2).data(EvidenceModel::DetailRole).toString().contains(u"+0.4"_s));
        model.show(nullptr, m_zone);
        QCOMPARE(model.rowCount(), 0);
    }

    void openItemsComeAndGo()
    {
        OpenItemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<DayOpenItem> items{
            {PersonId(1), u"何俊"_s, DayOpenItem::Kind::MissingPunch, 0, u"no punch in"_s, {}},
            {PersonId(2), u"罗敏"_s, DayOpenItem::Kind::Papers, 0, u"papers"_s, {}}};
        model.setItems(items);
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        items[1].due = QDate(2026, 11, 26);
        model.setItems(items);
        QCOMPARE(changed.size(), 1);
        std::swap(items[0], items[1]);
        model.setItems(items);
        QCOMPARE(model.index(0).data(OpenItemsModel::NameRole).toString(), u"罗敏"_s);
        items.clear();
        model.setItems(items);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestRollModel)
#include "tst_rollmodel.moc"
