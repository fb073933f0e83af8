// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/incidents/incidentmodel.h"
#include "widgets/incidents/incidentspage.h"
#include "widgets/walk/walkmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Zone shanghaiZone = *Zone::parse(u"Asia/Shanghai"_s);

Moment clockTime(int hour, int minute)
{
    return shanghaiZone.toMoment(QDate(2026, 11, 23), QTime(hour, minute));
}

IncidentRecord incident(qint64 number, const QString &team, Moment from, Moment to)
{
    IncidentRecord record;
    record.id = number * 10;
    record.number = number;
    record.team = team;
    record.instance = QString::number(epochMs(from));
    record.span = {from, to};
    record.of = 20;
    record.people = {{u"a1"_s, u"王芳"_s, u"PJSIP/1001"_s, from, {}}, {u"a2"_s, u"李娜"_s, {}, from, {}}};
    record.recordedAt = from;
    record.recordedBy = u"floorwalk"_s;
    return record;
}

/** A book in memory that keeps what it is told. */
class FakeIncidentBook final : public IncidentBook
{
public:
    std::vector<IncidentRecord> records;
    QStringList said;
    std::optional<Error> refusal;

    Moment now() const override { return clockTime(12, 0); }
    Records recent() override { return QtFuture::makeReadyFuture(Result<std::vector<IncidentRecord>>(records)); }
    Records history(qint64 number) override
    {
        std::vector<IncidentRecord> some;
        std::ranges::copy_if(records, std::back_inserter(some),
                             [number](const IncidentRecord &one) { return one.number == number; });
        return QtFuture::makeReadyFuture(Result<std::vector<IncidentRecord>>(some));
    }
    Record describe(const IncidentRecord &seen, const IncidentWords &words) override
    {
        return change(seen, u"describe "_s + words.reportedTo, [&words](IncidentRecord &one) { one.words = words; });
    }
    Record setSpan(const IncidentRecord &seen, const TimeRange &span, const QString &reason) override
    {
        return change(seen, u"span "_s + reason, [&span](IncidentRecord &one) { one.span = span; });
    }
    Record withdraw(const IncidentRecord &seen, const QString &reason) override
    {
        return change(seen, u"withdraw "_s + reason, [](IncidentRecord &one) { one.withdrawn = true; });
    }

private:
    template <class Change> Record change(const IncidentRecord &seen, const QString &what, Change apply)
    {
        if (refusal)
            return QtFuture::makeReadyFuture(Result<IncidentRecord>(*refusal));
        said << what;
        IncidentRecord &one = *std::ranges::find(records, seen.number, &IncidentRecord::number);
        apply(one);
        one.id = *one.id + 1;
        return QtFuture::makeReadyFuture(Result<IncidentRecord>(one));
    }
};

} // namespace

/** Incidents as a list and as a form: what is typed is kept, what is saved is said. */
class TestIncidentsPage : public QObject
{
    Q_OBJECT

    template <class T> static T *part(const IncidentsPage &page, const QString &name)
    {
        return page.findChild<T *>(name);
    }

private slots:
    void theModelChangesRowByRow()
    {
        IncidentModel model(shanghaiZone);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({});
        IncidentRecord first = incident(1, u"一组"_s, clockTime(9, 12), clockTime(9, 31));
        model.show({first});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show({first, incident(2, u"二组"_s, clockTime(10, 0), Moment::max())});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0)->number, qint64(2)); // the newest first
        QVERIFY(model.index(0).data(IncidentModel::LastsRole).toBool());
        first.withdrawn = true;
        model.show({first, *model.at(0)});
        QCOMPARE(changes.size(), 1);
        QVERIFY(model.index(1).data(IncidentModel::WithdrawnRole).toBool());
        QCOMPARE(model.rowOfTeam(u"一组"_s), 1);
        QCOMPARE(model.rowOf(9), -1);
        model.show({*model.at(0)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(resets.size(), 0);
        QVERIFY(!model.at(7));

        WalkModel walk(shanghaiZone);
        const QAbstractItemModelTester walkTester(&walk, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AlertRecord alert;
        alert.kind = u"longCall"_s;
        alert.raisedAt = clockTime(9, 40);
        alert.acknowledgedAt = alert.raisedAt + 42s;
        walk.show({alert});
        QCOMPARE(walk.index(0, WalkModel::Reaction).data().toString(), u"0:42"_s);
        walk.show({});
    }

    void whatItWasIsWrittenDown()
    {
        FakeIncidentBook book;
        book.records = {incident(1, u"一组"_s, clockTime(9, 12), clockTime(9, 31))};
        IncidentsPage page(book, shanghaiZone);
        QTRY_VERIFY(page.isSettled());
        QSignalSpy toasts(&page, &Page::toastWanted);
        // A wording stands there to be said at once.
        QVERIFY(part<QPlainTextEdit>(page, u"incidentWording"_s)->toPlainText().contains(u"09:12"_s));
        QVERIFY(!part<QDateTimeEdit>(page, u"incidentReportedAt"_s)->isEnabled());
        QTest::keyClicks(part<QLineEdit>(page, u"incidentReportedTo"_s), u"IT desk"_s);
        QVERIFY(part<QDateTimeEdit>(page, u"incidentReportedAt"_s)->isEnabled());
        page.reload();
        QCoreApplication::processEvents();
        QCOMPARE(part<QLineEdit>(page, u"incidentReportedTo"_s)->text(), u"IT desk"_s); // typed and not lost
        part<QPushButton>(page, u"incidentSave"_s)->click();
        QTRY_COMPARE(book.said, QStringList{u"describe IT desk"_s});
        QTRY_COMPARE(toasts.size(), 1);
        QCOMPARE(book.records[0].words.reportedAt, std::optional(clockTime(9, 12)));
        QVERIFY(!book.records[0].words.wording.isEmpty());
    }

    /** Nothing typed is lost: neither when another incident is looked at nor when the program is killed. */
    void whatIsTypedIsThereAgain()
    {
        FakeIncidentBook book;
        book.records = {incident(1, u"一组"_s, clockTime(9, 12), clockTime(9, 31)),
                        incident(2, u"二组"_s, clockTime(10, 0), clockTime(10, 20))};
        const auto choose = [](const IncidentsPage &page, int row) {
            auto *const list = part<QListView>(page, u"incidentList"_s);
            list->setCurrentIndex(list->model()->index(row, 0));
        };
        QVariantMap draft;
        {
            IncidentsPage killed(book, shanghaiZone);
            QTRY_VERIFY(killed.isSettled());
            QVERIFY(!killed.hasUnsaved() && killed.draft().isEmpty());
            QSignalSpy changes(&killed, &Page::unsavedChanged);
            choose(killed, 1);
            QTest::keyClicks(part<QLineEdit>(killed, u"incidentCause"_s), u"power"_s);
            QVERIFY(!changes.isEmpty());
            choose(killed, 0);
            QCOMPARE(part<QLineEdit>(killed, u"incidentCause"_s)->text(), QString());
            part<QPlainTextEdit>(killed, u"incidentWording"_s)->setPlainText(u"half a sentence"_s);
            QVERIFY(killed.hasUnsaved());
            draft = killed.draft();
        }
        IncidentsPage again(book, shanghaiZone);
        again.restore(draft);
        QTRY_VERIFY(again.isSettled());
        QTRY_COMPARE(part<QPlainTextEdit>(again, u"incidentWording"_s)->toPlainText(), u"half a sentence"_s);
        part<QPushButton>(again, u"incidentSave"_s)->click();
        QTRY_COMPARE(book.said.size(), 1);
        QVERIFY(again.hasUnsaved()); // of the other one
        choose(again, 1);
        QCOMPARE(part<QLineEdit>(again, u"incidentCause"_s)->text(), u"power"_s);
        part<QPushButton>(again, u"incidentSave"_s)->click();
        QTRY_COMPARE(book.said.size(), 2);
        QTRY_VERIFY(!again.hasUnsaved());
        QVERIFY(again.draft().isEmpty());
    }

    void anotherSpanNeedsAReason()
    {
        FakeIncidentBook book;
        book.records = {incident(1, u"一组"_s, clockTime(9, 12), clockTime(9, 31))};
        book.records[0].words.wording = u"w"_s;
        IncidentsPage page(book, shanghaiZone);
        page.show();
        QTRY_VERIFY(page.isSettled());
        part<QDateTimeEdit>(page, u"incidentTo"_s)->setTime(QTime(9, 40));
        part<QPushButton>(page, u"incidentSave"_s)->click();
        QVERIFY(book.said.isEmpty());
        auto *const answers = page.findChild<QWidget *>(u"incidentAnswer"_s);
        QTRY_VERIFY(answers->isVisible());
        auto *const reason = answers->findChild<QLineEdit *>(u"answerReason"_s);
        QTest::keyClicks(reason, u"door"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(book.said, QStringList{u"span door"_s});
        QCOMPARE(book.records[0].span.to, clockTime(9, 40));
    }

    void anEndBeforeTheBeginningIsSaidAtOnce()
    {
        FakeIncidentBook book;
        book.records = {incident(1, u"一组"_s, clockTime(9, 12), clockTime(9, 31))};
        book.records[0].words.wording = u"w"_s;
        IncidentsPage page(book, shanghaiZone);
        page.show();
        QTRY_VERIFY(page.isSettled());
        auto *const to = part<QDateTimeEdit>(page, u"incidentTo"_s);
        to->setTime(QTime(9, 0));
        QCOMPARE(to->accessibleDescription(), u"The end must lie after the beginning."_s);
        QVERIFY(!part<QPushButton>(page, u"incidentSave"_s)->isEnabled());
        to->setTime(QTime(9, 40));
        QVERIFY(to->accessibleDescription().isEmpty());
        QVERIFY(part<QPushButton>(page, u"incidentSave"_s)->isEnabled());
    }
    void whatIsWithdrawnIsReadAndNotWrittenOn()
    {
        FakeIncidentBook book;
        book.records = {incident(1, u"一组"_s, clockTime(9, 12), clockTime(9, 31))};
        book.records[0].withdrawn = true;
        book.records[0].reason = u"a drill"_s;
        IncidentsPage page(book, shanghaiZone);
        page.show();
        QTRY_VERIFY(page.isSettled());
        QVERIFY(!part<QPlainTextEdit>(page, u"incidentWording"_s)->isEnabled());
        QVERIFY(!part<QDateTimeEdit>(page, u"incidentFrom"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(page, u"incidentSave"_s)->isVisible());
        for (const QLabel *const label : page.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"held against nobody"_s) || !label->isVisible(),
                     qPrintable(label->text()));
    }
    void theFormIsSteppedThroughAsItIsRead()
    {
        FakeIncidentBook book;
        book.records = {incident(1, u"一组"_s, clockTime(9, 12), clockTime(9, 31))};
        IncidentsPage page(book, shanghaiZone);
        page.show();
        QTRY_VERIFY(page.isSettled());
        const QStringList wanted{u"incidentCopy"_s,  u"incidentWording"_s, u"incidentReportedTo"_s,
                                 u"incidentCause"_s, u"incidentNote"_s,    u"incidentFrom"_s,
                                 u"incidentTo"_s,    u"incidentHistory"_s, u"incidentSave"_s};
        QStringList met;
        const QWidget *const first = page.findChild<QWidget *>(wanted.front());
        const QWidget *stop = first;
        do {
            if (wanted.contains(stop->objectName()) && (stop->focusPolicy() & Qt::TabFocus))
                met << stop->objectName();
            stop = stop->nextInFocusChain();
        } while (stop != first);
        QCOMPARE(met, wanted);
    }
    void oneThatLastsIsClosedOnTheFloor()
    {
        FakeIncidentBook book;
        book.records = {incident(1, u"一组"_s, clockTime(9, 12), Moment::max())};
        IncidentsPage page(book, shanghaiZone);
        page.show();
        QTRY_VERIFY(page.isSettled());
        AlertRecord alert;
        alert.kind = incidentKind;
        alert.subject = u"incident:一组"_s;
        alert.instance = book.records[0].instance;
        alert.facts = {{u"team"_s, u"一组"_s}};
        page.showAlerts({alert});
        QSignalSpy commands(&page, &IncidentsPage::commanded);
        part<QPushButton>(page, u"incidentOver"_s)->click();
        QCOMPARE(commands.size(), 1);
        QCOMPARE(commands[0][0].value<AlertCommand>().alert, alert);
        QVERIFY(book.said.isEmpty());
        QVERIFY(!part<QDateTimeEdit>(page, u"incidentTo"_s)->isEnabled());
        page.showAlerts({});
        part<QPushButton>(page, u"incidentOver"_s)->click(); // the floor knows of none: the record is ended
        QTRY_COMPARE(book.said.size(), 1);
        QCOMPARE(book.records[0].span.to, book.now());
    }

    void aRefusalIsSaidAndNothingIsLost()
    {
        FakeIncidentBook book;
        book.records = {incident(1, u"一组"_s, clockTime(9, 12), clockTime(9, 31))};
        book.refusal = Error{Error::Kind::Conflict, u"somebody else"_s, {}};
        IncidentsPage page(book, shanghaiZone);
        page.show();
        QTRY_VERIFY(page.isSettled());
        QTest::keyClicks(part<QLineEdit>(page, u"incidentCause"_s), u"power"_s);
        part<QPushButton>(page, u"incidentSave"_s)->click();
        QTRY_VERIFY(part<QLabel>(page, u"incidentProblem"_s)->isVisible());
        QCOMPARE(part<QLabel>(page, u"incidentProblem"_s)->text(), u"somebody else"_s);
        QCOMPARE(part<QLineEdit>(page, u"incidentCause"_s)->text(), u"power"_s);
    }
};

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
