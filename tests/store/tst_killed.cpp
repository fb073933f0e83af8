// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/draftrepository.h"
#include "models/store/historyfile.h"
#include "models/store/penaltyrepository.h"
#include "models/store/store.h"
#include "models/store/verify.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <utility>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** What the store said is durable is there after kill -9, at whatever moment. FLOORWALK_KILLS sets how often. */
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void nothingConfirmedIsLost()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("FLOORWALK_KILLS", &given);
        const int kills = given ? wanted : 20;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("%d kills, seed %u", kills, seed);
        QRandomGenerator random(seed);
        int number = 1;
        for (int kill = 0; kill < kills; ++kill) {
            const QStringList said = writeAndKill(number, random.bounded(60));
            for (const QString &line : said)
                remember(line);
            number += 1000;
            QVERIFY2(checkAll(), qPrintable(u"after kill %1: %2"_s.arg(kill).arg(m_problem)));
        }
        QVERIFY2(m_penalties.size() >= kills, "the writer was killed before it wrote anything");
    }

    /**
     * The system takes every lock of a process from a file as soon as that process closes the file once, however it was
     * opened. A program that comes, is refused and goes would then think itself the last one and remove the log that
     * the console writes to: all of it would be lost with the console's end.
     */
    void whoComesAndGoesLeavesTheLogOfWhoStays()
    {
        const QString store = m_folder.filePath(u"shared.db"_s);
        auto stays = Store::open(store, Store::Access::Write, u"console"_s, m_clock);
        QVERIFY(stays && (*stays)->writable());
        const auto reads = Store::open(store, Store::Access::Read, u"console"_s, m_clock);
        QVERIFY(reads.ok());
        const auto keep = [&stays](const QString &text) {
            return DraftRepository((*stays)->records()).keep(Draft{u"王芳"_s, u"note"_s, text, {}}).ok();
        };
        QVERIFY(keep(u"before"_s));
        const auto logs = [&store] {
            return std::pair(inode(store + u"-wal"_s), inode(Database::historyPath(store) + u"-wal"_s));
        };
        const auto written = logs();
        QVERIFY(written.first && written.second);
        QProcess comes;
        comes.start(QStringLiteral(FLOORWALK_STORE_WRITER), {store, u"1"_s});
        QVERIFY(comes.waitForFinished());
        QCOMPARE(comes.exitCode(), 1); // the lease is taken
        QVERIFY(keep(u"after"_s));
        QCOMPARE(logs(), written); // the same files, not others of that name
    }

private:
    /** Which file it is that has this name; 0: none. */
    static quint64 inode(const QString &file)
    {
        struct stat about
        {};
        return ::stat(QFile::encodeName(file).constData(), &about) == 0 ? about.st_ino : 0;
    }

    /** Starts the writer, reads @p lines lines, and kills it in the middle of whatever it does then. */
    QStringList writeAndKill(int first, int lines)
    {
        QProcess writer;
        writer.start(QStringLiteral(FLOORWALK_STORE_WRITER), {path(), QString::number(first)});
        QByteArray said;
        while (said.count('\n') < lines && writer.state() != QProcess::NotRunning && writer.waitForReadyRead(10000))
            said += writer.readAllStandardOutput();
        writer.waitForStarted();
        writer.kill();
        writer.waitForFinished();
        said += writer.readAllStandardOutput();
        const QByteArray complaint = writer.readAllStandardError();
        if (!complaint.isEmpty())
            qWarning() << complaint;
        // A line without its end was not said.
        return QString::fromUtf8(said.left(said.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
    }

    void remember(const QString &line)
    {
        if (line.startsWith("penalty "_L1))
            m_penalties.insert(line.section(u' ', 1, 1).toLongLong(), line.section(u' ', 2, 2));
        else if (line.startsWith("draft "_L1))
            m_draft = line.section(u' ', 1, 1).toInt();
        else
            m_batches << line.section(u' ', 1, 1).toInt();
    }

    bool checkAll()
    {
        auto store = Store::open(path(), Store::Access::Write, u"test"_s, m_clock);
        if (!store)
            return problem(store.error().text + store.error().detail);
        if (!(*store)->writable())
            return problem(u"the dead writer still holds the lease"_s);
        const Result<VerifyReport> report = verifyRecords((*store)->records(), {});
        if (!report)
            return problem(report.error().text);
        if (const Result<void> sound = verifyHistory((*store)->history()); !sound)
            return problem(sound.error().text);
        const PenaltyRepository penalties((*store)->records());
        for (auto it = m_penalties.cbegin(); it != m_penalties.cend(); ++it) {
            const auto penalty = penalties.find(PenaltyId(it.key()));
            if (!penalty || !*penalty || (**penalty).status != PenaltyStatus::Confirmed
                || (**penalty).finding.rule != u"rule-"_s + it.value()) {
                return problem(u"penalty %1 is lost"_s.arg(it.key()));
            }
        }
        const auto draft = DraftRepository((*store)->records()).find(u"王芳"_s, u"coachingNote"_s);
        if (!draft || (m_draft > 0 && (!*draft || (**draft).content.toInt() < m_draft)))
            return problem(u"draft %1 is lost"_s.arg(m_draft));
        return checkBatches((*store)->history());
    }

    bool checkBatches(Database &history)
    {
        const HistoryFile file(history);
        for (const int number : m_batches) {
            const Moment moment = momentFromEpochMs(1'795'000'000'000LL + number * 1000LL);
            const auto spans = file.at(moment);
            if (!spans || spans->size() != 50)
                return problem(u"batch %1 is lost"_s.arg(number));
        }
        return true;
    }

    bool problem(const QString &text)
    {
        m_problem = text;
        return false;
    }

    QString path() const { return m_folder.filePath(u"floorwalk.db"_s); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QMap<qint64, QString> m_penalties; ///< number -> which proposal it was
    int m_draft = 0; ///< the last one that was said
    QList<int> m_batches;
    QString m_problem;
};

int main(int argc, char **argv)
{
    // The long form takes longer than Qt Test's five minutes for one function.
    if (qEnvironmentVariableIsEmpty("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication app(argc, argv);
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
