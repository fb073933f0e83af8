// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/walllayoutreader.h"
#include "tests/support/pagewalker.h"
#include "tests/widgets/wallboard/wallfloor.h"
#include "widgets/common/toast.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/wallboard/wallboardpage.h"
#include "widgets/wallboard/wallcard.h"
#include "widgets/wallboard/wallwindow.h"

#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QWindow>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment start = momentFromEpochMs(1'790'000'000'000);

/** How often a window was shown. */
class Shows : public QObject
{
public:
    explicit Shows(QWidget &window) { window.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Show && !event->spontaneous() ? 1 : 0;
        return false;
    }
};

} // namespace

/** The picture on a wall: nothing is cut, digits are large, and the window keeps its place. */
class TestWallboard : public QObject
{
    Q_OBJECT

    FixedClock m_clock{start};
    WallSource m_source;

private slots:
    void init() { m_source = {}; }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("floor");
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)}) {
                for (const QString &floor : {u"busy"_s, u"empty"_s, u"lost"_s, u"calm"_s, u"200 queues"_s}) {
                    const ThemeName theme = floor == "busy"_L1 ? ThemeName::Dark : ThemeName::HighContrast;
                    QTest::addRow("%s %d %s", qPrintable(language), size.height(), qPrintable(floor))
                        << language << size << theme << floor;
                }
            }
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(ThemeName, theme);
        QFETCH(QString, floor);
        QTranslator words;
        if (words.load(u":/i18n/floorwalk_"_s + language))
            QCoreApplication::installTranslator(&words);
        QVERIFY(applyTheme(*qApp, Theme::Choice{theme, language, 1.0}).ok());
        if (floor != "empty"_L1)
            m_source.fill(start, floor == "200 queues"_L1 ? 200 : 2);
        if (floor == "lost"_L1)
            m_source.update.feed.health = FeedStatus::Health::Lost;
        CentreSettings settings;
        QVERIFY(settings.set(u"wallboard_message"_s, floor == "calm"_L1 ? QString() : QString(100, u'长')).ok());
        FloorSession session(m_source, m_clock, settings);
        session.start(24h);
        WallboardPage page({m_clock, session, nullptr, language, true}, *WallLayoutReader::load());
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(size);
        page.show();
        // Every page of the round.
        for (int turn = 0; turn < 5; ++turn) {
            page.refresh();
            QCoreApplication::sendPostedEvents();
            // Painted texts have their contrast from the theme's own test.
            const QStringList complaints = PageWalker::clippedTexts(page) + PageWalker::namelessControls(page);
            QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
            for (const WallCard *card : page.findChildren<WallCard *>()) {
                if (card->isVisibleTo(&page))
                    QVERIFY2(card->digitHeight() >= qRound(size.height() * 0.08),
                             qPrintable(QString::number(card->digitHeight())));
            }
            m_clock.advance(20s);
        }
    }

    /** A picture of it is not taken of what stands there before. */
    void theDemoHasLoadedWhenItIsHeard()
    {
        m_source.fill(start, 1);
        const FeedStatus::Health live = std::exchange(m_source.update.feed.health, FeedStatus::Health::None);
        FloorSession session(m_source, m_clock, CentreSettings());
        WallboardPage page({m_clock, session, nullptr, u"en"_s, true}, *WallLayoutReader::load());
        QVERIFY(!page.isSettled());
        m_source.update.feed.health = live;
        session.start(24h);
        page.refresh();
        QVERIFY(page.isSettled());
        const WallboardPage without({m_clock, session, nullptr, u"en"_s, false}, *WallLayoutReader::load());
        QVERIFY(without.isSettled());
    }

    void everyPixelIsAlive()
    {
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Dark, u"en"_s, 1.0}).ok());
        m_source.fill(start, 1);
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        WallboardPage page({m_clock, session, nullptr, u"en"_s, false}, *WallLayoutReader::load());
        page.resize(1920, 1080);
        page.show();
        const QImage before = page.grab().toImage();
        m_clock.advance(180s);
        page.refresh();
        QVERIFY(before != page.grab().toImage());
    }

    void escClosesBesideTheConsoleOnly_data()
    {
        QTest::addColumn<WallWindow::Mode>("mode");
        QTest::addColumn<bool>("closes");
        QTest::newRow("kiosk") << WallWindow::Mode::Kiosk << false;
        QTest::newRow("beside the console") << WallWindow::Mode::Beside << true;
    }
    void escClosesBesideTheConsoleOnly()
    {
        QFETCH(WallWindow::Mode, mode);
        WallWindow window(std::make_unique<QWidget>(), mode, *ScreenWish::numbered(1, screensNow()));
        const QSignalSpy closed(&window, &WallWindow::closed);
        window.place();
        QVERIFY(window.isVisible());
        QCOMPARE(window.geometry(), screensNow().front().geometry);
        QCOMPARE(window.cursor().shape(), Qt::BlankCursor);
        QTest::keyClick(&window, Qt::Key_Escape);
        QTEST(!closed.isEmpty(), "closes");
        QTEST(!window.isVisible(), "closes");
    }

    /** A kiosk without a window manager has no other way out; a lone key on its keyboard must not be one. */
    void ctrlQEndsEither()
    {
        for (const WallWindow::Mode mode : {WallWindow::Mode::Kiosk, WallWindow::Mode::Beside}) {
            WallWindow window(std::make_unique<QWidget>(), mode, *ScreenWish::numbered(1, screensNow()));
            const QSignalSpy closed(&window, &WallWindow::closed);
            window.place();
            QTest::keyClick(&window, Qt::Key_Q);
            QVERIFY(closed.isEmpty());
            QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
            QCOMPARE(closed.size(), 1);
        }
    }

    void whatKeysThereAreIsSaid()
    {
        WallWindow kiosk(std::make_unique<QWidget>(), WallWindow::Mode::Kiosk, *ScreenWish::numbered(1, screensNow()));
        auto *const hint = kiosk.findChild<Toast *>(u"wallKeys"_s);
        kiosk.place();
        QTest::keyClick(&kiosk, Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(hint->isHidden()); // a picture for weeks: nothing over it unless somebody asks
        QTest::keyClick(&kiosk, Qt::Key_Escape);
        QVERIFY(hint->isVisible());
        QVERIFY(kiosk.rect().contains(hint->geometry()));
        WallWindow beside(std::make_unique<QWidget>(), WallWindow::Mode::Beside,
                          *ScreenWish::numbered(1, screensNow()));
        beside.place();
        QVERIFY(beside.findChild<Toast *>(u"wallKeys"_s)->isVisible());
    }

    void keysTurnThePages()
    {
        m_source.fill(start, 1);
        FloorSession session(m_source, m_clock, {});
        session.start(24h);
        auto made = std::make_unique<WallboardPage>(WallboardSetup{m_clock, session, nullptr, u"en"_s, false},
                                                    *WallLayoutReader::load());
        WallboardPage *const page = made.get();
        page->refresh();
        const int pages = page->content().footer.pages;
        QVERIFY(pages > 1);
        WallWindow window(std::move(made), WallWindow::Mode::Kiosk, *ScreenWish::numbered(1, screensNow()));
        window.place();
        QTest::keyClick(page, Qt::Key_Right);
        QCOMPARE(page->content().footer.page, 1);
        QTest::keyClick(page, Qt::Key_Left);
        QTest::keyClick(page, Qt::Key_PageUp); // round the beginning
        QCOMPARE(page->content().footer.page, pages - 1);
        m_clock.advance(19s); // of the twenty that it stands
        page->refresh();
        QCOMPARE(page->content().footer.page, pages - 1);
        m_clock.advance(1s);
        page->refresh();
        QCOMPARE(page->content().footer.page, 0);
    }

    void aWindowWithoutItsScreen()
    {
        const std::vector<ScreenFact> pulled{{u"pulled"_s, {0, 0, 1920, 1080}}};
        WallWindow kiosk(std::make_unique<QWidget>(), WallWindow::Mode::Kiosk, *ScreenWish::numbered(1, pulled));
        kiosk.place();
        QVERIFY(kiosk.isVisible()); // better anywhere than nowhere
        WallWindow beside(std::make_unique<QWidget>(), WallWindow::Mode::Beside, *ScreenWish::numbered(1, pulled));
        beside.place();
        QVERIFY(!beside.isVisible()); // never over the console
    }

    void aMovedWindowComesBack()
    {
        WallWindow window(std::make_unique<QWidget>(), WallWindow::Mode::Kiosk, *ScreenWish::numbered(1, screensNow()));
        window.place();
        window.showNormal();
        window.setGeometry(10, 10, 200, 100);
        window.place();
        QVERIFY(window.isFullScreen());
        QCOMPARE(window.geometry(), screensNow().front().geometry);
    }

    /** To be shown anew is a flash on the wall. */
    void aWindowInItsPlaceIsLeftAlone()
    {
        WallWindow window(std::make_unique<QWidget>(), WallWindow::Mode::Kiosk, *ScreenWish::numbered(1, screensNow()));
        const Shows shows(window);
        for (int i = 0; i < 5; ++i)
            window.place();
        QCOMPARE(shows.count, 1);
        window.showMinimized();
        window.place();
        QVERIFY(window.isFullScreen() && !window.isMinimized());
        QCOMPARE(window.geometry(), screensNow().front().geometry);
        QCOMPARE(window.windowHandle()->screen(), QGuiApplication::primaryScreen());
    }

    /** Where the desktop lets it stand otherwise only, it does not flash for ever. */
    void aWindowThatIsNotLetIntoItsPlaceStaysWhereItIs()
    {
        WallWindow window(std::make_unique<QWidget>(), WallWindow::Mode::Kiosk, *ScreenWish::numbered(1, screensNow()));
        const QRect elsewhere(10, 10, 200, 100);
        const auto push = [&window, &elsewhere] {
            window.showNormal();
            window.setGeometry(elsewhere);
        };
        for (int i = 0; i < 3; ++i) {
            window.place();
            QVERIFY(window.isFullScreen());
            push();
        }
        window.place();
        QCOMPARE(window.geometry(), elsewhere);
        window.showMinimized(); // nobody wants that
        window.place();
        QVERIFY(window.isFullScreen());
        window.place(); // it stands right: from here on it is tried anew
        push();
        window.place();
        QVERIFY(window.isFullScreen());
    }
};

QTEST_MAIN(TestWallboard)
#include "tst_wallboard.moc"
