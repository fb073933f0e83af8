// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/storeoutbox.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** A store that refuses while it is told to. */
class OwnStore
{
public:
    StoreOutbox::Send item(const QString &name)
    {
        return [this, name] {
            ++tries;
            if (!refuses)
                written << name;
            return QtFuture::makeReadyFuture(refuses ? Result<void>(*refuses) : Result<void>());
        };
    }
    std::optional<Error> refuses;
    QStringList written;
    int tries = 0;
};

const Error diskFull{Error::Kind::Storage, u"The disk is full."_s, {}};

} // namespace

/** What fails is kept and tried again; what is given up is said. */
class TestStoreOutbox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Each failure stands in the log as well.
        QLoggingCategory::setFilterRules(u"floorwalk.outbox=false"_s);
        QTest::failOnWarning(QRegularExpression(u".?"_s));
    }

    void whatFailedIsWrittenInOrderOnceItCanBe()
    {
        OwnStore store;
        StoreOutbox outbox(100, 1ms);
        store.refuses = diskFull;
        int answers = 0;
        outbox.post(3, store.item(u"a"_s), [&answers](const Result<void> &done) { answers += done.ok() ? 100 : 1; });
        QTRY_COMPARE(answers, 1); // the person hears at once
        outbox.post(2, store.item(u"b"_s), [&answers](const Result<void> &done) { answers += done.ok() ? 100 : 1; });
        QCOMPARE(answers, 2);
        QTRY_VERIFY(store.tries >= 3);
        QCOMPARE(outbox.waitingRows(), size_t(5));
        QVERIFY(outbox.problem().contains(u"The disk is full."_s));
        store.refuses.reset();
        QTRY_COMPARE(store.written, (QStringList{u"a"_s, u"b"_s}));
        QTRY_COMPARE(outbox.waitingRows(), size_t(0));
        QCOMPARE(outbox.problem(), QString());
        QCOMPARE(answers, 2);
    }

    void memoryIsBoundedAndWhatIsGivenUpIsSaid()
    {
        OwnStore store;
        StoreOutbox outbox(10, 1ms);
        store.refuses = diskFull;
        for (int i = 0; i < 8; ++i)
            outbox.post(4, store.item(QString::number(i)));
        QTRY_VERIFY(outbox.waitingRows() <= 10);
        QCOMPARE(outbox.lostRows() + outbox.waitingRows(), size_t(32));
        store.refuses.reset();
        QTRY_COMPARE(outbox.waitingRows(), size_t(0));
        QCOMPARE(store.written.last(), u"7"_s);
        QVERIFY(!outbox.problem().isEmpty());
    }

    void whatNoTryCanMendDoesNotHoldUpTheRest()
    {
        OwnStore store;
        StoreOutbox outbox(100, 1ms);
        store.refuses = Error{Error::Kind::BadInput, u"This cannot be written."_s, {}};
        outbox.post(1, store.item(u"bad"_s));
        QTRY_COMPARE(outbox.lostRows(), size_t(1));
        store.refuses.reset();
        outbox.post(1, store.item(u"good"_s));
        QTRY_COMPARE(store.written, QStringList{u"good"_s});
        QVERIFY(outbox.problem().contains(u"This cannot be written."_s));
    }

    void whatAnotherConsoleKeepsIsNotOurs()
    {
        OwnStore store;
        StoreOutbox outbox(100, 1ms);
        store.refuses = Error{Error::Kind::Conflict, u"Another console writes."_s, {}};
        outbox.post(1, store.item(u"a"_s));
        QTRY_COMPARE(outbox.waitingRows(), size_t(0));
        QCOMPARE(outbox.lostRows(), size_t(0));
        QCOMPARE(outbox.problem(), QString());
    }

    void allIsHandedOverAtTheEnd()
    {
        OwnStore store;
        StoreOutbox outbox(100, 1h);
        store.refuses = diskFull;
        outbox.post(1, store.item(u"a"_s));
        outbox.post(1, store.item(u"b"_s));
        QTRY_VERIFY(!outbox.problem().isEmpty());
        store.refuses.reset();
        outbox.flush();
        QCOMPARE(store.written, (QStringList{u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStoreOutbox)
#include "tst_storeoutbox.moc"
