// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/seatspreading.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** People are seated apart while seats are free, by moves that help and no others. */
class TestSeatSpreading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void peopleAreSeatedApart_data()
    {
        QTest::addColumn<QString>("floor"); // rows by "/": . free, x another's, a b c … people of the shift
        QTest::addColumn<QString>("after"); // the same floor as it is proposed
        QTest::addColumn<int>("gap"); // the square of the smallest distance
        QTest::newRow("two of five") << u"ab..."_s << u"a...b"_s << 16;
        QTest::newRow("three of five") << u"abc.."_s << u"a.c.b"_s << 4;
        QTest::newRow("apart already: nobody moves") << u"a...b"_s << u"a...b"_s << 16;
        QTest::newRow("no seat is free") << u"abc"_s << u"abc"_s << 1;
        QTest::newRow("away from whoever is not moved") << u"xa..."_s << u"x...a"_s << 16;
        QTest::newRow("in two rows") << u"ab./..."_s << u"a../..b"_s << 5;
        QTest::newRow("alone") << u".a."_s << u".a."_s << 0;
        QTest::newRow("nobody") << u"..."_s << u"..."_s << 0;
    }
    void peopleAreSeatedApart()
    {
        QFETCH(const QString, floor);
        QFETCH(const QString, after);
        QFETCH(const int, gap);
        std::vector<SeatSpreading::PlacedSeat> seats;
        std::map<QChar, QString> sitting;
        const QStringList rows = floor.split(u'/');
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows[row].size(); ++column) {
                const SeatPlace place{row + 1, column + 1};
                seats.push_back({place.text(), place, rows[row][column] == u'x'});
                if (rows[row][column].isLetter() && rows[row][column] != u'x')
                    sitting.emplace(rows[row][column], place.text());
            }
        }
        std::vector<SeatSpreading::Sitter> people;
        for (const auto &[letter, seat] : sitting)
            people.push_back({PersonId(letter.unicode()), seat});
        const SeatSpreading::Proposal proposal = SeatSpreading::spread(seats, people);
        QStringList drawn;
        for (const QString &row : rows)
            drawn << QString(row).replace(QRegularExpression(u"[a-w]"_s), u"."_s);
        for (const SeatSpreading::Sitter &sitter : proposal.sitters) {
            const SeatPlace place = *SeatPlace::parse(sitter.seat);
            drawn[place.row - 1][place.column - 1] = QChar(ushort(sitter.person.value()));
        }
        QCOMPARE(drawn.join(u'/'), after);
        QCOMPARE(proposal.after, gap);
        QCOMPARE(proposal, SeatSpreading::spread(seats, people)); // the same again
    }

    /** Nobody changes seat for somebody new while that brings nobody farther apart. */
    void whoeverSitsStaysForSomebodyNew()
    {
        std::vector<SeatSpreading::PlacedSeat> seats;
        std::vector<SeatSpreading::Sitter> people;
        for (int column = 1; column <= 6; ++column) {
            const SeatPlace place{1, column};
            seats.push_back({place.text(), place});
            people.push_back({PersonId(column), column == 2 || column == 6 ? QString() : place.text()});
        }
        people.pop_back(); // five on six seats: whoever sits has a neighbour, wherever they sit
        const SeatSpreading::Proposal proposal = SeatSpreading::spread(seats, people);
        QCOMPARE(proposal.after, 1);
        QCOMPARE(proposal.moved, 1);
        for (const SeatSpreading::Sitter &one : people) {
            const auto now = std::ranges::find(proposal.sitters, one.person, &SeatSpreading::Sitter::person);
            QVERIFY(one.seat.isEmpty() ? !now->seat.isEmpty() : now->seat == one.seat);
        }
    }

    /** Each move of a proposal is needed: at the seat that was left somebody would sit nearer than all do now. */
    void onlyMovesThatHelpAreProposed()
    {
        std::vector<SeatSpreading::PlacedSeat> seats;
        std::vector<SeatSpreading::Sitter> people;
        for (int row = 1; row <= 5; ++row) {
            for (int column = 1; column <= 8; ++column) {
                const SeatPlace place{row, column};
                seats.push_back({place.text(), place});
                if (row <= 2 && column <= 5)
                    people.push_back({PersonId(row * 10 + column), place.text()});
            }
        }
        const SeatSpreading::Proposal proposal = SeatSpreading::spread(seats, people);
        QVERIFY(proposal.after > proposal.before);
        QVERIFY(proposal.moved > 0);
        int moved = 0;
        for (size_t i = 0; i < people.size(); ++i) {
            if (proposal.sitters[i].seat == people[i].seat)
                continue;
            ++moved;
            const SeatPlace left = *SeatPlace::parse(people[i].seat);
            const bool isNeeded = std::ranges::any_of(proposal.sitters, [&](const SeatSpreading::Sitter &other) {
                const SeatPlace at = *SeatPlace::parse(other.seat);
                const int rows = at.row - left.row;
                const int columns = at.column - left.column;
                return other.person != people[i].person && rows * rows + columns * columns < proposal.after;
            });
            QVERIFY2(isNeeded, qPrintable(people[i].seat));
        }
        QCOMPARE(proposal.moved, moved);
    }

    void whoHasNoSeatGetsOneWhileThereAreAny()
    {
        const std::vector<SeatSpreading::PlacedSeat> seats{{u"1"_s, {1, 1}}, {u"2"_s, {1, 2}}};
        const SeatSpreading::Proposal proposal =
            SeatSpreading::spread(seats, {{PersonId(1), {}}, {PersonId(2), {}}, {PersonId(3), {}}});
        QCOMPARE(proposal.moved, 2);
        QCOMPARE(proposal.sitters[2].seat, QString());
        QVERIFY(SeatSpreading::spread({}, {{PersonId(1), {}}}).sitters.front().seat.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSeatSpreading)
#include "tst_seatspreading.moc"
