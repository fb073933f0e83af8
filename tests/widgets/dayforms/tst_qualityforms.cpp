// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demoforms.h"

#include "models/service/feedrecorder.h"
#include "models/service/registerdesk.h"
#include "widgets/common/cardlist.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What the forms show of quality on the demo's store, by keys alone: recordings, QA errors, why people called. */
class TestQualityForms : public DemoForms
{
    Q_OBJECT

    RegisterItems of(EntryKind kind)
    {
        return ask<RegisterItems>([kind, date = m_date](StoreSession &session) {
            return RegisterDesk(session).ofKind(DemoData::leader(), kind, date.addDays(-30), date);
        });
    }
    RegisterItem recordingOf(const QString &name)
    {
        const RegisterItems items = of(EntryKind::Recording);
        const auto found = std::ranges::find(items, name, &RegisterItem::agentName);
        return found == items.end() ? RegisterItem() : *found;
    }
    void choose(CardList *list, const QString &title) const
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const Card *const card = list->cards().at(row);
            if (card->title.contains(title) || card->detail.contains(title)) {
                list->setFocus();
                list->choose(card->id);
                return;
            }
        }
        QFAIL(qPrintable(u"no card of "_s + title));
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
        fill([date = m_date](StoreSession &session) { return DemoData::fill(session, date); });
    }
    void cleanup() { m_form.reset(); }

    void anItemGoesToTheTrainingRoom()
    {
        open(u"preparation"_s, {u"qaErrors"_s});
        auto *const items = part<CardList>(u"qaItems"_s);
        auto *const people = part<CardList>(u"qaPeople"_s);
        QCOMPARE(people->model()->rowCount(), 3);
        QCOMPARE(people->cards().at(0)->title, u"李娜"_s); // the fatal one first
        choose(items, u"未复述确认"_s);
        const size_t before = of(EntryKind::Question).size();
        QTest::keyClick(items, Qt::Key_Return);
        QTRY_COMPARE(of(EntryKind::Question).size(), before + 1);
        const RegisterItem need = of(EntryKind::Question).back();
        QCOMPARE(need.entry.words.topic, u"未复述确认"_s);
        QVERIFY(!need.standing.sentTo.isEmpty());
        QTRY_VERIFY(!items->cards().at(0)->detail.isEmpty());
        choose(items, u"未复述确认"_s);
        QTest::keyClick(items, Qt::Key_Return); // it is asked for already
        QSignalSpy page(m_form.get(), &DayForm::pageWanted);
        people->setFocus();
        people->setCurrentIndex(people->model()->index(0, 0));
        QTest::keyClick(people, Qt::Key_Return);
        QCOMPARE(page.size(), 1);
        QCOMPARE(page.front().front().toString(), u"coaching"_s);
        QCOMPARE(of(EntryKind::Question).size(), before + 1);
    }

    void aRecordingIsSharedByKeys()
    {
        open(u"recordingSharing"_s, {u"recordings"_s});
        auto *const list = part<CardList>(u"recordingsList"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        choose(list, u"林晓"_s); // who has been asked and said nothing yet
        QTest::keyClick(list, Qt::Key_F);
        QVERIFY(part<QAbstractButton>(u"recording_agreed"_s));
        QVERIFY(!part<QAbstractButton>(u"recording_shared_team"_s));
        QTest::keyClick(list, Qt::Key_Y);
        QTRY_COMPARE(recordingOf(u"林晓"_s).standing.consent, Consent::Given);
        QCOMPARE(recordingOf(u"林晓"_s).standing.sharedWith, QString()); // F did nothing before
        QTRY_VERIFY(part<QAbstractButton>(u"recording_shared_team"_s));
        QTest::keyClick(list, Qt::Key_F);
        QTRY_COMPARE(recordingOf(u"林晓"_s).standing.sharedWith, u"team"_s);
        QTRY_VERIFY(part<QAbstractButton>(u"recording_heard_team"_s));
        QTest::keyClick(list, Qt::Key_L);
        QTRY_COMPARE(recordingOf(u"林晓"_s).standing.heard, QStringList{u"team"_s});
    }

    void aCommendedCallIsTakenUp()
    {
        open(u"recordingSharing"_s, {u"recordings"_s});
        auto *const offers = part<CardList>(u"recordingCandidates"_s);
        const int before = offers->model()->rowCount();
        choose(offers, u"周婷"_s);
        QTest::keyClick(offers, Qt::Key_Return);
        auto *const text = part<QPlainTextEdit>(u"entryText"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"讲得清楚"_s));
        auto *const link = part<QLineEdit>(u"entryLink"_s);
        QTRY_VERIFY(link->hasFocus());
        QTest::keyClicks(link, u"rec/13812341234.wav"_s);
        QVERIFY(part<QLabel>(u"entryWarning"_s)->isVisible());
        QTest::keyClick(link, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(of(EntryKind::Recording).size(), size_t(3));
        const RegisterItem added = of(EntryKind::Recording).back();
        QVERIFY(added.entry.alert.startsWith(u"register:"_s));
        QCOMPARE(added.standing.consent, Consent::NotAsked);
        QTRY_COMPARE(offers->model()->rowCount(), before - 1); // not offered again
    }

    void theMeetingTellsOfWhatMayBeTold()
    {
        open(u"postShiftMeeting"_s, {u"lessons"_s});
        auto *const list = part<CardList>(u"recordingsList"_s);
        const RegisterItems all = of(EntryKind::Recording);
        const auto allowed = std::ranges::count_if(
            all, [](const RegisterItem &item) { return item.standing.consent == Consent::Given; });
        QCOMPARE(list->model()->rowCount(), int(allowed));
        QVERIFY(allowed < std::ssize(all));
        QVERIFY(!part<QLineEdit>(u"entryLink"_s)); // nothing is picked here
    }

    void theMeetingTellsWhyPeopleCalled()
    {
        const auto reason = [this](const QString &call, const QString &text, QTime at) {
            return CallReason{call, u"客服一"_s, {}, text, m_zone.toMoment(m_date, at)};
        };
        FeedBatch batch;
        batch.reasons = {reason(u"q1"_s, u"退费"_s, QTime(10, 0)), reason(u"q2"_s, u"退费"_s, QTime(10, 1)),
                         reason(u"q3"_s, u"投诉"_s, QTime(10, 2))};
        ask<FeedBatchOutcome>([batch](StoreSession &session) { return FeedRecorder::record(session, batch); });
        open(u"midShiftMeeting"_s, {u"reasons"_s});
        const QString said = textOf(u"partReasons"_s);
        QVERIFY(said.contains(u"退费"_s));
        QVERIFY(said.indexOf(u"退费"_s) < said.indexOf(u"投诉"_s)); // the most frequent first
        // No queue was heard, and yet there were calls.
        for (const QLabel *const label : part<QWidget>(u"partReasons"_s)->findChildren<QLabel *>())
            QVERIFY(!label->isVisible() || !label->text().contains(u"No calls are on record"_s));
    }
};

QTEST_MAIN(TestQualityForms)
#include "tst_qualityforms.moc"
