// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alert/alertbook.h"
#include "models/service/alertdesk.h"
#include "tests/service/desk.h"

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What of the alerts outlives the program. */
class TestAlertDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void openAndLastingOnesAreTakenUpAgain()
    {
        Desk desk(u"2026-11-23T10:00:00"_s);
        QVERIFY(desk.open());
        const Moment now = Desk::moment(u"2026-11-23T10:00:00"_s);
        const AlertRules rules{CentreSettings()};
        AlertBook book;
        for (const QString &who : {u"open"_s, u"dismissed"_s, u"over"_s}) {
            AgentCondition talking{who, who, {}, AgentState::Talking, {}, {}, now - 600s, now - 600s};
            book.observe(who, rules.of(talking), now);
        }
        for (const AlertRecord &alert : book.open()) {
            if (alert.subject == "dismissed"_L1)
                QVERIFY(book.dismiss(alert, u"expected"_s, now).ok());
        }
        book.observe(u"over"_s, {}, now);
        book.advanceTo(now + 10s);
        AlertDesk alerts(desk.session());
        for (const AlertRecord &record : book.takeChanged())
            QVERIFY(alerts.save(Desk::leader(), record).ok());
        QCOMPARE(subjects(alerts), (QStringList{u"dismissed"_s, u"open"_s}));
        // A night later nobody believes that what was dismissed lasts on.
        desk.setNow(u"2026-11-24T08:00:00"_s);
        QCOMPARE(subjects(alerts), QStringList{u"open"_s});
    }

private:
    static QStringList subjects(const AlertDesk &alerts)
    {
        QStringList subjects;
        if (const auto records = alerts.unfinished()) {
            for (const AlertRecord &record : *records)
                subjects << record.subject;
        }
        subjects.sort();
        return subjects;
    }
};

QTEST_GUILESS_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
