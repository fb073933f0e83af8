// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed/ami/linemarks.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Floorwalk;

namespace {

using Block = std::array<char, LineMarks::width>;

std::uint64_t placesOf(const Block &block, char mark)
{
    std::uint64_t places = 0;
    for (std::size_t i = 0; i < block.size(); ++i)
        places |= std::uint64_t(block[i] == mark) << i;
    return places;
}

} // namespace

class TestLineMarks : public QObject
{
    Q_OBJECT

private slots:
    void eachByteIsSeenAtItsPlace()
    {
        // Beside what is looked for: what differs from it in one bit, and what borrows or carries in a sum of bytes.
        for (const int other : {0x00, 0x01, 0x09, 0x0b, 0x3b, 0x39, 0x7f, 0x80, 0x8a, 0xba, 0xff}) {
            for (const char mark : {'\n', ':'}) {
                for (std::size_t place = 0; place < LineMarks::width; ++place) {
                    Block block;
                    block.fill(char(other));
                    block[place] = mark;
                    for (const LineMarks &marks : {LineMarks::of(block.data()), LineMarks::portably(block.data())}) {
                        QCOMPARE(marks.lineEnds, placesOf(block, '\n'));
                        QCOMPARE(marks.colons, placesOf(block, ':'));
                    }
                }
            }
        }
    }

    void bothWaysSeeTheSame()
    {
        QRandomGenerator random(1);
        constexpr std::array some{'\n', ':', '\r', ' ', 'A', char(0xba), char(0x8a), '\0'};
        for (int i = 0; i < 2000; ++i) {
            Block block;
            for (char &byte : block)
                byte = some[random.bounded(quint32(some.size()))];
            const LineMarks fast = LineMarks::of(block.data());
            const LineMarks portable = LineMarks::portably(block.data());
            QCOMPARE(fast.lineEnds, placesOf(block, '\n'));
            QCOMPARE(fast.colons, placesOf(block, ':'));
            QCOMPARE(portable.lineEnds, fast.lineEnds);
            QCOMPARE(portable.colons, fast.colons);
        }
    }
};

QTEST_GUILESS_MAIN(TestLineMarks)
#include "tst_linemarks.moc"
