// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "models/day/daymodel.h"
#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/import.h"
#include "models/service/knowledgedesk.h"
#include "models/service/shiftboard.h"
#include "models/service/storeworker.h"
#include "tests/support/pagewalker.h"
#include "tests/support/scriptedfloor.h"
#include "widgets/floor/agentstable.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/dayform.h"
#include "widgets/today/parts/figurelines.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

using Health = FeedStatus::Health;

const Zone zone = *Zone::parse(u"Asia/Shanghai"_s);
const QDate today{2026, 11, 23};
constexpr QSize smallest(1366, 660);

/** Puts the demo's twenty people on record, and more of them where a floor is larger. */
Result<void> fillStore(StoreSession &session, int agents)
{
    if (agents == 0)
        return {};
    if (const Result<void> demo = DemoData::fill(session, today); !demo)
        return demo;
    // As long as a title may be.
    const KnowledgeWords words{{},
                               u"系统维护：医保查询、异地备案、生育津贴与门诊慢特病"_s.repeated(4).left(80),
                               u"先登记，后回电。"_s,
                               today,
                               {},
                               true};
    if (const auto point = KnowledgeDesk(session).add(DemoData::leader(), words); !point)
        return point.error();
    QString people = u"employee_no,name,team,feed_member\n"_s;
    QString roster = u"employee_no,date,start,end,shift,kind\n"_s;
    for (int i = 20; i < agents; ++i) {
        people += u"00%1,Christopher Featherstonehaugh %1,客服一组,PJSIP/%2\n"_s.arg(200 + i).arg(1001 + i);
        roster += u"00%1,%2,08:30,17:30,早班,work\n"_s.arg(200 + i).arg(today.toString(Qt::ISODate));
    }
    Import import(session);
    for (const auto &[csv, call] : {std::pair(people, &Import::agents), std::pair(roster, &Import::roster)}) {
        const Result<CsvTable> table = CsvReader::read(csv.toUtf8(), u"test"_s);
        if (!table)
            return table.error();
        if (const auto report = (import.*call)(DemoData::leader(), *table, {}); !report)
            return report.error();
    }
    return {};
}

/** A console's window over a floor told by hand and a store, without the program around it. */
class WholeConsole
{
public:
    WholeConsole(const QString &folder, int agents, const QString &language)
        : writer(folder + u"/%1.db"_s.arg(agents), StoreSession::Access::Write, u"test"_s, clock)
        , reader(folder + u"/%1.db"_s.arg(agents), StoreSession::Access::Read, u"test"_s, clock)
        , floor(source, clock, CentreSettings())
        , shift(&reader, clock)
        , duty(&writer)
    {
        auto ready = writer.run([agents](StoreSession &session) { return fillStore(session, agents); });
        ready.waitForFinished();
        if (!ready.result())
            qWarning("%s", qUtf8Printable(ready.result().error().text));
        shift.start();
        duty.load(reader);
        PageContext context{clock, zone, language};
        demo = agents == 500;
        context.demo = demo;
        context.floor = &floor;
        context.writer = &writer;
        context.reader = &reader;
        context.shift = &shift;
        context.duty = &duty;
        window = std::make_unique<MainWindow>(context);
        update = ScriptedFloor::of(agents, clock.now());
        update.feed.demo = demo;
        if (agents > 0)
            update.alerts = ScriptedFloor::alerts(clock.now());
        tell();
    }
    ~WholeConsole() { window.reset(); }

    void tell()
    {
        if (!source.waiting)
            floor.start(std::chrono::hours(1));
        source.answer(update);
    }
    void hear(Health health)
    {
        update.feed = ScriptedFloor::feed(health, clock.now() - std::chrono::seconds(36));
        update.feed.fingerprint = health == Health::AskCertificate ? QStringList(32, u"AB"_s).join(u':') : QString();
        update.feed.text = QCoreApplication::translate("FeedProbe", "No password was given.");
        update.feed.canRemember = true;
        tell();
    }

    FixedClock clock{zone.toMoment(today, QTime(14, 21))};
    ScriptedSource source;
    StoreWorker writer;
    StoreWorker reader;
    FloorSession floor;
    ShiftBoard shift;
    DutyLeader duty;
    FloorUpdate update;
    bool demo = false;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/** Every page in its frame, in each language, theme and size, empty and filled: walked for what one stumbles over. */
class TestEveryPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Language m_language;
    QString m_row;

    void settle()
    {
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    /** Walks the whole window and says where it was; keeps a picture where the environment names a folder for them. */
    void walk(MainWindow &window, const QString &where)
    {
        settle();
        const QString pictures = qEnvironmentVariable("FLOORWALK_PICTURES");
        if (!pictures.isEmpty())
            window.grab().save(QDir(pictures).filePath(where + u"-"_s + m_row + u".png"_s));
        // Ink does not depend on the window's size, and measuring it takes longest.
        const bool small = window.width() < 1900;
        QStringList found = PageWalker::clippedTexts(window) + PageWalker::namelessControls(window);
        if (small) {
            found += PageWalker::weakTexts(window, themeOf(&window).isHighContrast() ? PageWalker::highContrast
                                                                                     : PageWalker::usualContrast);
            // Of a screen of 768 lines the title bar and the system's own bar leave these.
            if (const QSize least = window.centralWidget()->minimumSizeHint();
                where != u"gallery"_s && (least.width() > smallest.width() || least.height() > smallest.height()))
                found << u"needs %1 × %2"_s.arg(least.width()).arg(least.height());
        }
        for (const QString &line : std::as_const(found)) {
            m_complaints << where + u": "_s + line;
            qInfo("%s", qUtf8Printable(m_complaints.last())); // the failure itself shows only the first of many
        }
    }
    QStringList m_complaints;

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void everyLanguageIsReallySpoken_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("minutes");
        QTest::newRow("Chinese") << u"zh_CN"_s << u"zh_CN"_s << u"今日"_s << u"2 分钟"_s;
        QTest::newRow("Chinese of Taiwan") << u"zh_TW"_s << u"zh_TW"_s << u"今日"_s << u"2 分鐘"_s;
        QTest::newRow("English") << u"en"_s << u"en"_s << u"Today"_s << u"2 minutes"_s;
        QTest::newRow("English of Britain") << u"en_GB"_s << u"en"_s << u"Today"_s << u"2 minutes"_s;
        QTest::newRow("none") << u"C"_s << u"en"_s << u"Today"_s << u"2 minutes"_s;
    }
    void everyLanguageIsReallySpoken()
    {
        QFETCH(QString, wanted);
        QTEST(m_language.use(wanted), "code");
        QTEST(QCoreApplication::translate("Pages", "Today"), "today");
        QTEST(QString(InboxPane::tr("&%n minute(s)", nullptr, 2)).remove(u'&'), "minutes");
    }

    void nothingIsStumbledOver_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("agents");
        const auto add = [](const QString &language, ThemeName theme, QSize size, int agents) {
            QTest::addRow("%s-%s-%d-%d", qPrintable(language), qPrintable(themeNameText(theme)), size.width(), agents)
                << language << theme << size << agents;
        };
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            for (const int agents : {0, 20, 500})
                add(language, ThemeName::Light, {1366, 768}, agents);
#ifndef FLOORWALK_SANITIZED // a larger window and another theme run the same code, ten times slower
            add(language, ThemeName::Light, {1920, 1080}, 20);
            // What fits does not depend on the theme, and ink is measured at the small size.
            add(language, ThemeName::Dark, {1366, 768}, 20);
            add(language, ThemeName::HighContrast, {1366, 768}, 20);
#endif
        }
        // As wide as the other Chinese; what differs are its words.
        QTest::addRow("zh_TW") << u"zh_TW"_s << ThemeName::Light << QSize(1366, 768) << 20;
    }
    void nothingIsStumbledOver()
    {
        QFETCH(QString, language);
        QFETCH(ThemeName, theme);
        QFETCH(QSize, size);
        QFETCH(int, agents);
        m_row = QString::fromLatin1(QTest::currentDataTag());
        m_complaints.clear();
        QCOMPARE(m_language.use(language), language);
        QVERIFY(applyTheme(*qApp, Theme::Choice{theme, language, 1.0}).ok());
        WholeConsole console(m_folder.path(), agents, language);
        MainWindow &window = *console.window;
        window.resize(size);
        window.show();
        QTRY_VERIFY(console.shift.shift() || !console.shift.why().isEmpty());
        // The gallery is wider than a page beside rail and inbox may be; it comes last.
        for (const PageEntry &entry : pageEntries()) {
            const QString name = QString::fromLatin1(entry.name);
            if (!entry.framed)
                continue;
            if (name == "gallery"_L1)
                walkFrame(console);
            window.showPage(name);
            QTRY_VERIFY2(window.page()->isSettled(), entry.name);
            for (const KeyWords &one : window.page()->keys()) {
                if (one.keys.isEmpty() || one.words.isEmpty())
                    m_complaints << name + u": a line of the list of keys is empty: "_s + one.words;
            }
            walk(window, name);
            // What a form holds depends neither on the theme nor on how large the floor is; English words are widest.
            if (name == "today"_L1 && m_row == "en-light-1366-20"_L1)
                walkForms(window);
        }
        QVERIFY2(m_complaints.isEmpty(), qPrintable(u'\n' + m_complaints.join(u'\n')));
    }

private:
    /** The form of each activity of the day, one of a kind. */
    void walkForms(MainWindow &window)
    {
        const auto *const line = window.page()->findChild<QListView *>(u"timeline"_s);
        const auto *const form = window.page()->findChild<DayForm *>();
        QSet<QString> seen;
        for (int row = 0; row < line->model()->rowCount(); ++row) {
            const QModelIndex index = line->model()->index(row, 0);
            const QString key = index.data(DayModel::KeyRole).toString();
            if (seen.contains(key))
                continue;
            seen.insert(key);
            window.page()->showSubject(u"activity:%1"_s.arg(index.data(DayModel::PositionRole).toInt()));
            QTRY_VERIFY(!form->isReading());
            settle();
            QStringList found = PageWalker::clippedTexts(*window.page()) + PageWalker::namelessControls(*window.page());
            for (const FigureLines *figures : form->findChildren<FigureLines *>()) {
                const auto labels = figures->findChildren<QLabel *>();
                if (figures->isVisible() && (labels.isEmpty() || !labels.front()->isVisible()))
                    found << figures->parentWidget()->objectName() + u" shows no figure"_s;
            }
            for (const QString &text : std::as_const(found))
                m_complaints << key + u": "_s + text;
        }
        QVERIFY2(seen.size() > 10, "the demo's day has a form for each activity");
    }
    void walkFrame(WholeConsole &console)
    {
        MainWindow &window = *console.window;
        window.showPage(u"floor"_s);
        if (auto *const table = window.findChild<AgentsTable *>(u"agents"_s); table->model()->rowCount() > 0) {
            QTest::keyClick(table, Qt::Key_V);
            walk(window, u"cards"_s);
            QTest::keyClick(window.findChild<QWidget *>(u"agentCards"_s), Qt::Key_V);
            table->setCurrentIndex(table->model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Return);
            walk(window, u"agent"_s);
            QTest::keyClick(table, Qt::Key_Escape);
        }
        window.inbox()->setFolded(true);
        walk(window, u"folded"_s);
        window.inbox()->setFolded(false);
        if (console.demo)
            return; // the demo is never lost
        for (const auto &[health, name] :
             {std::pair(Health::Stale, u"stale"_s), std::pair(Health::Lost, u"lost"_s),
              std::pair(Health::AskCertificate, u"certificate"_s), std::pair(Health::AskPassword, u"password"_s),
              std::pair(Health::Failed, u"failed"_s), std::pair(Health::None, u"nofeed"_s)}) {
            console.hear(health);
            walk(window, name);
        }
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
