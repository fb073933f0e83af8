// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/floorjson.h"
#include "models/feed/replay.h"
#include "models/live/livefloor.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Floorwalk;

/** The floor as `report floor --json` prints it: what its feed has no words for is null, what was no use is counted. */
class TestFloorJson : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QJsonObject floorOf(const QString &scheme, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"feed"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        file.close();
        const FeedAddress address = FeedAddress::parse(scheme + file.fileName()).value();
        LiveFloor floor{LiveSettings()};
        const Result<ReplaySummary> summary = replay(address, floor);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().text));
        return floorJson(floor.figures(summary->to), summary->statistics, Zone::utc(), {},
                         FloorUnknowns::of(address.kind()));
    }

private slots:
    void aQueueLogKnowsNothingOfPhones()
    {
        const QJsonObject floor = floorOf(u"queuelog:"_s, "1795395600|c1|sales|NONE|ENTERQUEUE||030|1\n"
                                                          "1795395604|c1|sales|Anna|CONNECT|4|c2|2\n"
                                                          "1795395664|c1|sales|Anna|COMPLETECALLER|4|60|1\n");
        const QJsonObject anna = floor[u"agents"_s][u"Anna"_s].toObject();
        QCOMPARE(anna[u"talkSeconds"_s].toInt(-1), 60);
        QCOMPARE(anna[u"ringNoAnswer"_s].toInt(-1), 0);
        QCOMPARE(anna[u"pausedSeconds"_s].toInt(-1), 0);
        for (const QString &key : {u"holdSeconds"_s, u"directSeconds"_s, u"outboundSeconds"_s, u"internalSeconds"_s,
                                   u"wrapSeconds"_s, u"unreachableSeconds"_s})
            QVERIFY2(anna.contains(key) && anna[key].isNull(), qPrintable(key));
        QCOMPARE(floor[u"queues"_s][u"sales"_s][u"ringNoAnswer"_s].toInt(-1), 0);
    }

    void jsonLinesHaveNoWordForRingingInVain()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Line 2 was skipped"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Line 3 was skipped"_s));
        const QByteArray added =
            QByteArray("{'t':'2026-11-23T01:00:00Z','type':'agent.add','agent':'Anna','queues':['sales']}")
                .replace('\'', '"');
        const QJsonObject floor =
            floorOf(u"jsonl-file:"_s, added + "\nnonsense\n" + QByteArray(70'000, 'x') + '\n' + added + '\n');
        QCOMPARE(floor[u"feed"_s][u"malformed"_s].toInt(), 2);
        QCOMPARE(floor[u"feed"_s][u"misdated"_s].toInt(-1), 0);
        const QJsonObject anna = floor[u"agents"_s][u"Anna"_s].toObject();
        QCOMPARE(anna[u"holdSeconds"_s].toInt(-1), 0);
        QVERIFY(anna.contains(u"ringNoAnswer"_s) && anna[u"ringNoAnswer"_s].isNull());
        const QJsonObject sales = floor[u"queues"_s][u"sales"_s].toObject();
        QVERIFY(sales.contains(u"ringNoAnswer"_s) && sales[u"ringNoAnswer"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(TestFloorJson)
#include "tst_floorjson.moc"
