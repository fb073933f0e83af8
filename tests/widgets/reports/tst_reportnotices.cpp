// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/reports/fakereportbook.h"
#include "widgets/print/reportwords.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

FeedGap unwritten(int day)
{
    const QDate date = FakeReportBook::today().addDays(day);
    return {{FakeReportBook::at(11, 0, date), FakeReportBook::at(17, 30, date)}, {}, {}, false, true};
}

} // namespace

/** What stands above a report about what its figures leave out. */
class TestReportNotices : public QObject
{
    Q_OBJECT

private slots:
    /** Several days after the last that is on record are one stretch, which begins on a day. */
    void whatAPeriodHasNotOnRecordIsToldOnce()
    {
        FakeReportBook book;
        const Result<PeriodReport> counted = book.period(ReportKind::Week, FakeReportBook::today()).result();
        QVERIFY(counted.ok());
        Result<PeriodReport> week = book.completed(*counted).result();
        QVERIFY(week.ok() && week->floor);
        week->floor->sum.gaps = {};
        const QStringList before = ReportWords::sheet(*week, u"en"_s).notices;
        week->floor->sum.gaps = {unwritten(2), unwritten(1), unwritten(3)};
        const QStringList after = ReportWords::sheet(*week, u"en"_s).notices;
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY2(after.join(u' ').contains(u"2026-11-24 11:00"_s), qPrintable(after.join(u'\n')));
    }

    /** Whether it was heard is not known by whoever reads beside the console. */
    void whatADayHasNotOnRecordIsNotSaidToBeHeard()
    {
        FakeReportBook book;
        book.report.gaps = {unwritten(0)};
        const QStringList notices = ReportWords::sheet(book.report, u"en"_s).notices;
        QCOMPARE(notices.size(), 1);
        QVERIFY2(notices.front().contains(u"11:00"_s) && notices.front().contains(u"not on record yet"_s),
                 qPrintable(notices.front()));
    }
};

QTEST_MAIN(TestReportNotices)
#include "tst_reportnotices.moc"
