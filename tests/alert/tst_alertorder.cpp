// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;
using namespace std::chrono_literals;

namespace {

constexpr Moment start = momentFromEpochMs(1'795'412'977'000);
using Status = AlertRecord::Status;

/** A condition that warns after a minute and is never an alarm; each begin is another episode. */
AlertFinding finding(const QString &subject, const QString &kind, Moment since = start)
{
    AlertFinding found;
    found.kind = kind;
    found.subject = subject;
    found.instance = QString::number(epochMs(since));
    found.since = since;
    found.warn = 60s;
    found.alarm = AlertFinding::never;
    return found;
}

AlertRecord stored(const QString &subject, const QString &kind, Moment raisedAt)
{
    AlertRecord alert;
    alert.kind = kind;
    alert.subject = subject;
    alert.since = raisedAt - 60s;
    alert.raisedAt = raisedAt;
    alert.instance = QString::number(epochMs(alert.since));
    return alert;
}

QStringList words(const std::vector<AlertRecord> &alerts)
{
    QStringList all;
    for (const AlertRecord &alert : alerts)
        all << alert.subject + u' ' + alert.kind;
    return all;
}

/** What was open ends in one moment, of all @p subjects; in which order it was resolved. */
QStringList ended(AlertBook &book, const QStringList &subjects, Moment now)
{
    book.takeChanged();
    for (const QString &subject : subjects)
        book.observe(subject, {}, now);
    book.advanceTo(now + 5s);
    return words(book.takeChanged());
}

} // namespace

/** In which order alerts come, and what becomes of those of one subject that are apart. */
class TestAlertOrder : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDueAtOnceComesInTheOrderItGotItsDue()
    {
        AlertBook book;
        book.observe(u"b"_s, {finding(u"b"_s, u"y"_s), finding(u"b"_s, u"x"_s)}, start);
        book.observe(u"a"_s, {finding(u"a"_s, u"x"_s)}, start);
        book.advanceTo(start + 60s);
        QCOMPARE(book.open().size(), size_t(3));
        QCOMPARE(ended(book, {u"a"_s, u"b"_s}, start + 100s), (QStringList{u"b y"_s, u"b x"_s, u"a x"_s}));
    }

    void whoWasSilentGetsItsDueWhenHeard()
    {
        AlertBook book;
        book.setSilent(u"b"_s, true);
        book.observe(u"b"_s, {finding(u"b"_s, u"x"_s)}, start);
        QCOMPARE(book.pendingDues(), size_t(0));
        book.observe(u"c"_s, {finding(u"c"_s, u"x"_s)}, start);
        book.observe(u"a"_s, {finding(u"a"_s, u"x"_s)}, start);
        book.setSilent(u"b"_s, false);
        book.advanceTo(start + 60s);
        QCOMPARE(ended(book, {u"a"_s, u"b"_s, u"c"_s}, start + 100s), (QStringList{u"c x"_s, u"a x"_s, u"b x"_s}));
    }

    /** It is another condition, found after those that lasted. */
    void anotherEpisodeComesLast()
    {
        AlertBook book;
        book.observe(u"b"_s, {finding(u"b"_s, u"x"_s)}, start);
        book.observe(u"a"_s, {finding(u"a"_s, u"x"_s)}, start);
        book.advanceTo(start + 60s);
        book.observe(u"b"_s, {finding(u"b"_s, u"x"_s, start + 70s)}, start + 70s);
        book.advanceTo(start + 130s);
        QCOMPARE(book.open().size(), size_t(2));
        QCOMPARE(ended(book, {u"b"_s, u"a"_s}, start + 200s), (QStringList{u"a x"_s, u"b x"_s}));
    }

    void openOnesStandByAlarmBeginSubjectAndKind()
    {
        AlertBook book;
        QStringList sameBegin;
        for (int i = 0; i < 20; ++i) {
            const QString subject = u"s%1"_s.arg(10 + i * 7 % 20);
            book.observe(subject, {finding(subject, u"y"_s), finding(subject, u"x"_s)}, start);
            sameBegin << u"s%1 x"_s.arg(10 + i) << u"s%1 y"_s.arg(10 + i);
        }
        AlertFinding alarm = finding(u"z"_s, u"z"_s, start + 2s);
        alarm.alarm = 90s;
        book.observe(u"z"_s, {alarm}, start + 2s);
        book.observe(u"a"_s, {finding(u"a"_s, u"a"_s, start + 1s)}, start + 2s);
        book.advanceTo(start + 91s);
        QCOMPARE(words(book.open()), sameBegin + QStringList({u"a a"_s, u"z z"_s}));
        book.advanceTo(start + 92s);
        QCOMPARE(words(book.open()), QStringList(u"z z"_s) + sameBegin + QStringList(u"a a"_s));
    }

    void ofOneThatIsRestoredTwiceTheLaterStays()
    {
        AlertBook book;
        const AlertRecord older = stored(u"a"_s, u"x"_s, start - 200s);
        const AlertRecord later = stored(u"a"_s, u"x"_s, start - 100s);
        book.restore({older, stored(u"a"_s, u"y"_s, start - 300s)}, start);
        book.restore({later}, start + 1s);
        QCOMPARE(book.pendingDues(), size_t(2));
        book.restore({older}, start + 2s);
        QCOMPARE(book.pendingDues(), size_t(2));
        QCOMPARE(words(book.open()), (QStringList{u"a y"_s, u"a x"_s}));
        QCOMPARE(book.open().back().instance, later.instance);
        QCOMPARE(book.nextDue(), start + 60s); // of the one that was restored once
        book.advanceTo(start + 60s);
        QCOMPARE(words(book.open()), QStringList(u"a x"_s));
        QCOMPARE(book.nextDue(), start + 61s);
        book.advanceTo(start + 61s);
        QVERIFY(book.open().empty());
        QCOMPARE(book.pendingDues(), size_t(0));
    }

    void whatIsRestoredTakesThePlaceOfWhatIsOnlyFound()
    {
        AlertBook book;
        book.observe(u"a"_s, {finding(u"a"_s, u"x"_s, start - 30s)}, start);
        QCOMPARE(book.nextDue(), start + 30s);
        const AlertRecord record = stored(u"a"_s, u"x"_s, start - 100s);
        book.restore({record}, start + 1s);
        QCOMPARE(book.pendingDues(), size_t(1));
        QCOMPARE(book.nextDue(), start + 61s);
        book.advanceTo(start + 31s);
        QCOMPARE(book.open(), std::vector{record});
    }

    void aClockThatIsSetMovesEachKindOfASubject()
    {
        AlertBook book;
        AlertFinding slow = finding(u"b"_s, u"x"_s);
        slow.warn = 90s;
        book.observe(u"b"_s, {finding(u"b"_s, u"y"_s), slow}, start);
        book.observe(u"a"_s, {finding(u"a"_s, u"x"_s)}, start);
        book.clockMoved(-1h);
        const Moment moved = start - 1h;
        QCOMPARE(book.pendingDues(), size_t(3));
        QCOMPARE(book.nextDue(), moved + 60s);
        book.advanceTo(moved + 59s);
        QVERIFY(book.open().empty());
        book.advanceTo(moved + 60s);
        QCOMPARE(words(book.open()), (QStringList{u"a x"_s, u"b y"_s}));
        QCOMPARE(book.nextDue(), moved + 90s);
        book.advanceTo(moved + 90s);
        QCOMPARE(words(book.open()), (QStringList{u"a x"_s, u"b x"_s, u"b y"_s}));
        book.clockMoved(1h);
        for (const AlertRecord &alert : book.open())
            QCOMPARE(alert.since, start);
        // Who came first is still the first.
        QCOMPARE(ended(book, {u"a"_s, u"b"_s}, start + 200s), (QStringList{u"b y"_s, u"b x"_s, u"a x"_s}));
    }

    void onlyTheKindThatIsFoldedEnds()
    {
        AlertBook book;
        const std::vector both{finding(u"a"_s, u"x"_s), finding(u"a"_s, u"y"_s)};
        book.observe(u"a"_s, both, start);
        book.fold(u"a"_s, u"x"_s, start + 10s); // before it was told of
        QCOMPARE(book.pendingDues(), size_t(1));
        QVERIFY(book.takeChanged().empty());
        book.observe(u"a"_s, both, start + 20s);
        book.advanceTo(start + 60s);
        QCOMPARE(book.takeChanged().size(), size_t(2));
        book.fold(u"a"_s, u"z"_s, start + 70s);
        book.fold(u"nobody"_s, u"x"_s, start + 70s);
        QCOMPARE(words(book.open()), (QStringList{u"a x"_s, u"a y"_s}));
        book.fold(u"a"_s, u"x"_s, start + 70s);
        QCOMPARE(words(book.open()), QStringList(u"a y"_s));
        const std::vector<AlertRecord> changed = book.takeChanged();
        QCOMPARE(words(changed), QStringList(u"a x"_s));
        QCOMPARE(changed.front().outcome, QString(AlertOutcome::incident));
        QCOMPARE(changed.front().closedAt, std::optional(start + 70s));
        book.fold(u"a"_s, u"y"_s, start + 80s); // the last one of this subject
        QVERIFY(book.open().empty());
        QCOMPARE(book.pendingDues(), size_t(0));
        book.observe(u"a"_s, both, start + 90s);
        QCOMPARE(words(book.open()), (QStringList{u"a x"_s, u"a y"_s}));
        QCOMPARE(book.open().front().instance, both.front().instance + u"+1"_s);
    }

    void aSubjectOfWhichNothingWasLeftComesAgain()
    {
        AlertBook book;
        book.observe(u"a"_s, {finding(u"a"_s, u"x"_s)}, start);
        book.observe(u"a"_s, {}, start + 10s); // over before it lasted
        book.advanceTo(start + 15s);
        QCOMPARE(book.pendingDues(), size_t(0));
        QVERIFY(book.takeChanged().empty());
        book.observe(u"a"_s, {finding(u"a"_s, u"x"_s, start + 20s)}, start + 20s);
        book.advanceTo(start + 80s);
        QCOMPARE(words(book.open()), QStringList(u"a x"_s));
        QCOMPARE(ended(book, {u"a"_s}, start + 90s), QStringList(u"a x"_s));
        QVERIFY(book.open().empty());
        QCOMPARE(book.pendingDues(), size_t(0));
        book.observe(u"a"_s, {finding(u"a"_s, u"x"_s, start + 100s)}, start + 100s);
        QCOMPARE(book.nextDue(), start + 160s);
        book.advanceTo(start + 160s);
        const std::vector<AlertRecord> changed = book.takeChanged();
        QCOMPARE(words(changed), QStringList(u"a x"_s));
        QCOMPARE(changed.front().status, Status::Open);
        QCOMPARE(changed.front().since, start + 100s);
    }
};

QTEST_GUILESS_MAIN(TestAlertOrder)
#include "tst_alertorder.moc"
