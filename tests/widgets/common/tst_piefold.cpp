// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/piefold.h"

#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/** "talking 8, ready 2" */
StateCounts counts(const QString &text)
{
    StateCounts result{};
    for (const QString &item : text.split(u", "_s, Qt::SkipEmptyParts)) {
        for (size_t i = 0; i < stateKeyCount; ++i) {
            if (item.section(u' ', 0, 0) == stateKeyText(StateKey(i)))
                result[i] = item.section(u' ', 1).toInt();
        }
    }
    return result;
}

QString told(const std::vector<PieShare> &shares)
{
    QStringList lines;
    for (const PieShare &share : shares) {
        QStringList states;
        for (const StateKey state : share.states)
            states << stateKeyText(state);
        QString line = u"%1 %2"_s.arg(stateKeyText(share.key)).arg(share.count);
        if (share.states.size() != 1)
            line += u" ("_s + states.join(u'+') + u')';
        lines << line;
    }
    return lines.join(u", "_s);
}

} // namespace

/** Proves what a pie folds: six slices at most, the smallest first, never the states a leader must see. */
class TestPieFold : public QObject
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << u""_s << u""_s;
        QTest::newRow("in the design's order") << u"ready 2, talking 8, acw 1"_s << u"talking 8, acw 1, ready 2"_s;
        QTest::newRow("six stay six") << u"talking 8, hold 1, acw 2, ready 2, busy 1, break 2"_s
                                      << u"talking 8, hold 1, acw 2, ready 2, busy 1, break 2"_s;
        QTest::newRow("the picture's floor")
            << u"talking 8, acw 2, ready 2, busy 1, break 2, hold 1, ringing 1, training 1"_s
            << u"talking 8, acw 2, ready 2, busy 1, break 2, other 3 (hold+ringing+training)"_s;
        QTest::newRow("busy is never folded") << u"talking 9, hold 5, acw 5, ready 1, busy 1, break 5, meal 5"_s
                                              << u"talking 9, hold 5, acw 5, ready 1, busy 1, other 10 (break+meal)"_s;
        QTest::newRow("of equals the later") << u"talking 3, hold 1, ringing 1, acw 1, ready 1, break 1, meal 1"_s
                                             << u"talking 3, hold 1, ringing 1, acw 1, ready 1, other 2 (break+meal)"_s;
        QTest::newRow("unreachable folds too")
            << u"talking 3, hold 2, ringing 2, acw 2, ready 1, busy 1, unreachable 1"_s
            << u"talking 3, hold 2, ringing 2, ready 1, busy 1, other 3 (acw+unreachable)"_s;
    }
    void folds()
    {
        QFETCH(QString, given);
        QFETCH(QString, expected);
        const Result<Tokens> tokens = Tokens::load();
        QVERIFY(tokens.ok());
        const std::vector<PieShare> shares = foldPie(counts(given), tokens->pie);
        QCOMPARE(told(shares), expected);
        QVERIFY(shares.size() <= 6);
    }
};

QTEST_GUILESS_MAIN(TestPieFold)
#include "tst_piefold.moc"
