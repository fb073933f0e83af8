// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/whendone.h"

#include "models/domain/result.h"

#include <QPromise>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

using Answer = Result<QString>;

/** Lets everything happen that waits in this thread's queue. */
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

/** Answers reach who asked, in order, and nobody else. */
class TestWhenDone : public QObject
{
    Q_OBJECT

private slots:
    void answersComeInTheOrderTheyWereGiven()
    {
        QObject asker;
        QStringList heard;
        QPromise<Answer> first;
        QPromise<Answer> second;
        for (QPromise<Answer> *promise : {&first, &second}) {
            promise->start();
            whenDone(promise->future(), &asker, [&heard](const Answer &answer) { heard << *answer; });
        }
        whenDone(QtFuture::makeReadyFuture(Answer(u"ready"_s)), &asker,
                 [&heard](const Answer &answer) { heard << *answer; });
        QCOMPARE(heard, QStringList()); // never before the caller is done with what he is at
        second.addResult(Answer(u"second"_s));
        second.finish();
        first.addResult(Answer(u"first"_s));
        first.finish();
        QTRY_COMPARE(heard, QStringList({u"ready"_s, u"second"_s, u"first"_s}));
    }

    void anErrorIsAnAnswer()
    {
        QObject asker;
        QString why;
        whenDone(QtFuture::makeReadyFuture(Answer(Error{Error::Kind::Storage, u"The disk is full."_s, {}})), &asker,
                 [&why](const Answer &answer) { why = answer.error().text; });
        QTRY_COMPARE(why, u"The disk is full."_s);
    }

    void whoIsGoneHearsNothing()
    {
        QPromise<Answer> promise;
        promise.start();
        int heard = 0;
        {
            QObject asker;
            whenDone(promise.future(), &asker, [&heard](const Answer &) { ++heard; });
        }
        promise.addResult(Answer(u"late"_s));
        promise.finish();
        settle();
        QCOMPARE(heard, 0);
    }

    void whoGoesBetweenAnswerAndDeliveryHearsNothing()
    {
        int heard = 0;
        auto asker = std::make_unique<QObject>();
        QPromise<Answer> promise;
        promise.start();
        whenDone(promise.future(), asker.get(), [&heard](const Answer &) { ++heard; });
        promise.addResult(Answer(u"on its way"_s));
        promise.finish();
        asker.reset();
        settle();
        QCOMPARE(heard, 0);
    }

    void whoGoesOverTheAnswerMayGo()
    {
        auto asker = std::make_unique<QObject>();
        whenDone(QtFuture::makeReadyFuture(Answer(u"bye"_s)), asker.get(), [&asker](const Answer &answer) {
            asker.reset();
            QCOMPARE(*answer, u"bye"_s);
        });
        QTRY_VERIFY(!asker);
    }

    void aDroppedPromiseIsNoAnswer()
    {
        QObject asker;
        int heard = 0;
        {
            QPromise<Answer> promise;
            promise.start();
            whenDone(promise.future(), &asker, [&heard](const Answer &) { ++heard; });
        }
        QTRY_COMPARE(asker.children().size(), 0);
        QCOMPARE(heard, 0);
    }

    void anotherThreadMayAnswer()
    {
        QObject asker;
        QPromise<Answer> promise;
        promise.start();
        const QThread *heardOn = nullptr;
        whenDone(promise.future(), &asker, [&heardOn](const Answer &) { heardOn = QThread::currentThread(); });
        const std::unique_ptr<QThread> answering(QThread::create([&promise] {
            promise.addResult(Answer(u"from afar"_s));
            promise.finish();
        }));
        answering->start();
        QTRY_VERIFY(heardOn);
        QCOMPARE(heardOn, QThread::currentThread());
        QVERIFY(answering->wait());
        QTRY_COMPARE(asker.children().size(), 0); // who asks often keeps nothing of it
    }
};

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
