// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/snapshot.h"

#include "app/cli/keypresses.h"
#include "app/demofolder.h"
#include "app/runtime.h"
#include "models/service/whendone.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/mainwindow.h"
#include "widgets/pages.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTime>
#include <QTimer>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds usualPatience{30};
/** A large floor's day takes its time to be told. */
constexpr std::chrono::milliseconds patienceForAgent{10};
constexpr std::chrono::seconds mostPatience{3600};
constexpr int largestSide = 8192;
constexpr int turnsToLayOut = 4;

QString pageNames()
{
    QStringList names;
    for (const PageEntry &entry : pageEntries())
        names << QString::fromLatin1(entry.name);
    return names.join(u", "_s);
}

std::optional<QSize> readSize(const QString &value)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,4})[x×]([1-9][0-9]{0,4})$"_s);
    const QRegularExpressionMatch match = form.match(value);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() > largestSide || size.height() > largestSide)
        return std::nullopt;
    return size;
}

/** A page that is answered often asks for more. */
constexpr int turnsToAsk = 3;

/** Lets the program go on until @p until has the loop quit, @p longest at most. */
template <class Until> void waitFor(std::chrono::milliseconds longest, Until until)
{
    QEventLoop loop;
    until(loop);
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
}

/** What a picture waits for before it is taken. */
class Readiness
{
public:
    /** @p runtime: absent where the page has no store. */
    Readiness(Runtime *runtime, std::chrono::milliseconds patience)
        : m_runtime(runtime)
        , m_patience(patience)
    {}

    /** Lets what comes a moment later come: the first alerts, the roll's line, what is read from the store. */
    void linger() const
    {
        waitFor(std::chrono::milliseconds(1500), [](const QEventLoop &) {});
        if (!m_runtime)
            return;
        const PageContext context = m_runtime->context(nullptr);
        for (int turn = 0; turn < turnsToAsk; ++turn) {
            letFloorAnswer();
            for (StoreWorker *const worker : {context.writer, context.reader})
                letAnswer(*worker);
        }
    }

    /** Lets the floor tell what went on before: until then a report knows of no call. */
    void letFloorTell() const
    {
        if (!m_runtime || !m_runtime->setup().feed || m_runtime->floor().feed().isLive())
            return;
        waitFor(m_patience, [this](QEventLoop &loop) {
            QObject::connect(&m_runtime->floor(), &FloorSession::feedChanged, &loop, [&loop](const FeedStatus &feed) {
                if (feed.isLive())
                    loop.quit();
            });
        });
    }

private:
    /** Work runs in the order it was asked for: once this is done, so is what the page asked before. */
    void letAnswer(StoreWorker &worker) const
    {
        waitFor(m_patience, [&worker](QEventLoop &loop) {
            whenDone(worker.run([](StoreSession &) { return Result<void>(); }), &loop,
                     [&loop](const Result<void> &) { loop.quit(); });
        });
    }

    void letFloorAnswer() const
    {
        if (!m_runtime->floor().feed().isLive())
            return; // it does not answer before
        waitFor(m_patience, [this](QEventLoop &loop) {
            m_runtime->floor().open(&loop, [&loop](const OpenRecords &) { loop.quit(); });
        });
    }

    Runtime *m_runtime;
    std::chrono::milliseconds m_patience;
};

bool waitUntilSettled(Page &page, std::chrono::milliseconds longest)
{
    if (page.isSettled())
        return true;
    waitFor(longest, [&page](QEventLoop &loop) { QObject::connect(&page, &Page::settled, &loop, &QEventLoop::quit); });
    return page.isSettled();
}

/** Shows the page on no screen, at @p size. */
void layOut(QWidget &page, QSize size)
{
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.setFixedSize(size);
    page.show();
    // What gets its width late asks for another height: a form in a scroll area takes some turns.
    for (int turn = 0; turn < turnsToLayOut; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/** Lays the page out at @p size and paints it, @p ratio device pixels to each of its own. */
QImage picture(QWidget &page, QSize size, double ratio)
{
    layOut(page, size);
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(themeOf(&page).color(ColorRole::Window));
    QPainter painter(&image);
    page.render(&painter);
    return image;
}

void addSnapshotOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"page"_s, QCoreApplication::translate("Cli", "The page: %1.").arg(pageNames()), u"PAGE"_s},
        {u"size"_s, QCoreApplication::translate("Cli", "Size in pixels; 1366x768 unless told."), u"WxH"_s,
         u"1366x768"_s},
        {u"theme"_s, QCoreApplication::translate("Cli", "Theme: light, dark or highContrast."), u"THEME"_s, u"light"_s},
        {u"scale"_s, QCoreApplication::translate("Cli", "Size of texts and parts in percent, 100 to 200."),
         u"PERCENT"_s, u"100"_s},
        {u"demo"_s, QCoreApplication::translate("Cli", "Show the demo floor.")},
        {u"feed"_s,
         QCoreApplication::translate("Cli",
                                     "The demo floor with all its options, such as sim:?agents=200&profile=storm."),
         u"ADDRESS"_s},
        {u"agents"_s, QCoreApplication::translate("Cli", "How many agents the demo floor has; 20 unless told."),
         u"NUMBER"_s, u"20"_s},
        {u"subject"_s,
         QCoreApplication::translate("Cli", "Open what the page shows of this one, such as an agent’s name."),
         u"NAME"_s},
        {u"at"_s, QCoreApplication::translate("Cli", "Turn the Floor page back to this time of the demo’s day."),
         u"HH:MM"_s},
        {u"silent"_s, QCoreApplication::translate("Cli", "Have the demo’s feed fall silent first.")},
        {u"cards"_s, QCoreApplication::translate("Cli", "Show the agents of the Floor page as cards.")},
        {u"press"_s,
         QCoreApplication::translate("Cli", "Then press these keys, one after the other, such as “Ctrl+T F”."),
         u"KEYS"_s},
        {u"folded"_s, QCoreApplication::translate("Cli", "Fold the inbox.")},
        {u"patience"_s,
         QCoreApplication::translate("Cli", "How long the page may take to load; by the floor’s size unless told."),
         u"SECONDS"_s},
        {u"out"_s, QCoreApplication::translate("Cli", "The PNG file to write."), u"FILE"_s},
    });
}

struct SnapshotWish
{
    const PageEntry *page = nullptr;
    QSize size;
    Theme::Choice look;
    QString file;
    std::optional<FeedAddress> demo; ///< the floor to show
    QString subject;
    QList<QKeySequence> keys; ///< to be pressed before the picture is taken
    QString at; ///< a time of day to look back to; empty: the present
    bool silent = false;
    bool cards = false;
    bool folded = false;

    std::optional<std::chrono::seconds> longest; ///< that the page may take to load

    std::chrono::milliseconds patience() const
    {
        if (longest)
            return *longest;
        const int agents = demo ? demo->simulation().agents : 0;
        return usualPatience + agents * patienceForAgent;
    }
};

/** The demo floor that is asked for. */
Result<FeedAddress> demoFloor(const QCommandLineParser &parser)
{
    QString address = u"sim:?agents="_s + parser.value(u"agents"_s);
    if (parser.isSet(u"feed"_s)) {
        address = parser.value(u"feed"_s);
        if (!address.startsWith("sim:"_L1) || parser.isSet(u"agents"_s)) {
            return Error{Error::Kind::BadInput,
                         QCoreApplication::translate("Cli",
                                                     "--feed of a picture is the address of a demo floor, such as "
                                                     "sim:?agents=200; it goes without --agents."),
                         {}};
        }
    }
    if (parser.isSet(u"silent"_s))
        address += (address.contains(u'?') ? u"&"_s : u"?"_s) + u"silent=1"_s;
    return FeedAddress::parse(address);
}

/** What the options ask for, or a sentence that says which of them is wrong. */
Result<SnapshotWish> readSnapshotWish(const CliContext &context, const QCommandLineParser &parser)
{
    const auto wrong = [](const QString &what) { return Error{Error::Kind::BadInput, what, {}}; };
    SnapshotWish wish;
    wish.page = findPage(parser.value(u"page"_s));
    if (!wish.page) {
        return wrong(QCoreApplication::translate("Cli", "There is no page “%1”. These exist: %2.")
                         .arg(parser.value(u"page"_s), pageNames()));
    }
    const std::optional<QSize> size = readSize(parser.value(u"size"_s));
    if (!size) {
        return wrong(
            QCoreApplication::translate("Cli", "“%1” is not a size. Write it like 1366x768, at most %2 a side.")
                .arg(parser.value(u"size"_s))
                .arg(largestSide));
    }
    wish.size = *size;
    const std::optional<ThemeName> theme = themeNameOf(parser.value(u"theme"_s));
    if (!theme) {
        return wrong(QCoreApplication::translate("Cli", "“%1” is not a theme. Use light, dark or highContrast.")
                         .arg(parser.value(u"theme"_s)));
    }
    bool isNumber = false;
    const int percent = parser.value(u"scale"_s).toInt(&isNumber);
    if (!isNumber || percent < 100 || percent > 200)
        return wrong(QCoreApplication::translate("Cli", "The scale must be a number from 100 to 200."));
    wish.look = {*theme, context.language, percent / 100.0};
    if (parser.isSet(u"demo"_s) || parser.isSet(u"feed"_s)) {
        const Result<FeedAddress> demo = demoFloor(parser);
        if (!demo)
            return demo.error();
        wish.demo = *demo;
    }
    for (const QString &option : {u"agents"_s, u"at"_s, u"silent"_s}) {
        if (parser.isSet(option) && !wish.demo) {
            return wrong(
                QCoreApplication::translate("Cli", "--%1 is for the demo floor; say --demo as well.").arg(option));
        }
    }
    wish.silent = parser.isSet(u"silent"_s);
    wish.at = parser.value(u"at"_s);
    if (parser.isSet(u"at"_s) && !QTime::fromString(wish.at, u"HH:mm"_s).isValid()) {
        return wrong(QCoreApplication::translate("Cli", "“%1” is no time of day. Write it like 13:40.").arg(wish.at));
    }
    if (parser.isSet(u"patience"_s)) {
        const int seconds = parser.value(u"patience"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > mostPatience.count()) {
            return wrong(QCoreApplication::translate("Cli", "The patience must be a number of seconds from 1 to %1.")
                             .arg(mostPatience.count()));
        }
        wish.longest = std::chrono::seconds(seconds);
    }
    wish.subject = parser.value(u"subject"_s);
    const Result<QList<QKeySequence>> keys = KeyPresses::parse(parser.value(u"press"_s));
    if (!keys)
        return keys.error();
    wish.keys = *keys;
    wish.cards = parser.isSet(u"cards"_s);
    wish.folded = parser.isSet(u"folded"_s);
    wish.file = parser.value(u"out"_s);
    if (wish.file.isEmpty())
        return wrong(QCoreApplication::translate("Cli", "Say with --out where to write the picture."));
    return wish;
}

/** Writes @p whole once @p page has loaded. */
Exit save(QWidget &whole, Page &page, const SnapshotWish &wish, Runtime *runtime = nullptr)
{
    const Readiness ready(runtime, wish.patience());
    if (!waitUntilSettled(page, wish.patience())) {
        return Cli::fail({Error::Kind::Internal,
                          QCoreApplication::translate("Cli", "The page “%1” did not finish loading within %2 seconds.")
                              .arg(QString::fromLatin1(wish.page->name))
                              .arg(std::chrono::duration_cast<std::chrono::seconds>(wish.patience()).count()),
                          {}});
    }
    ready.letFloorTell();
    if (&whole != &page || !wish.page->framed)
        ready.linger();
    if (wish.silent)
        ready.linger(); // it falls silent after a second
    if (!wish.at.isEmpty()) {
        page.showSubject(u"moment:"_s + wish.at);
        // That moment is read from the store: the larger the floor, the longer.
        QElapsedTimer waited;
        for (waited.start(); !page.isPast() && std::chrono::milliseconds(waited.elapsed()) < wish.patience();)
            ready.linger();
        if (!page.isPast()) {
            return Cli::fail(
                {Error::Kind::Internal,
                 QCoreApplication::translate("Cli", "The page “%1” did not turn back to %2 within %3 seconds.")
                     .arg(QString::fromLatin1(wish.page->name), wish.at)
                     .arg(std::chrono::duration_cast<std::chrono::seconds>(wish.patience()).count()),
                 {}});
        }
    }
    if (wish.cards) {
        page.restore({{u"view"_s, u"cards"_s}});
        layOut(whole, wish.size); // only those in sight are read
        ready.linger(); // their days are read from the store
    }
    if (!wish.subject.isEmpty()) {
        page.showSubject(wish.subject);
        ready.linger(); // what it shows is read from the store
    }
    if (!wish.subject.isEmpty() || !wish.keys.isEmpty()) {
        layOut(whole, wish.size);
        if (!wish.keys.isEmpty())
            page.takeFocus();
        ready.linger(); // what is read once it has its width
    }
    for (const QKeySequence &key : wish.keys) {
        KeyPresses::press(whole, key);
        ready.linger(); // what it opens is read from the store
    }
    if (!picture(whole, wish.size, 1.0).save(wish.file, "PNG")) {
        return Cli::fail({Error::Kind::Storage,
                          QCoreApplication::translate(
                              "Cli", "“%1” cannot be written. Check that the folder exists and is yours to write to.")
                              .arg(wish.file),
                          {}});
    }
    return Exit::Success;
}

/** The demo, or the store's data with no feed: a picture never logs in anywhere. */
RuntimeSetup runtimeSetup(const CliContext &context, const SnapshotWish &wish, bool isStoreGiven)
{
    RuntimeSetup setup;
    setup.language = context.language;
    setup.demo = wish.demo.has_value();
    setup.storePath = setup.demo && !isStoreGiven ? DemoFolder::storePath() : context.storePath;
    setup.feed = wish.demo;
    return setup;
}

Exit takeSnapshot(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<SnapshotWish> wish = readSnapshotWish(context, parser);
    if (!wish)
        return Cli::usage(wish.error().text);
    if (const Result<void> applied = applyTheme(*qApp, wish->look); !applied)
        return Cli::fail(applied.error());

    const bool isStoreGiven = parser.isSet(u"store"_s);
    if (!wish->page->inRail && !wish->demo && !isStoreGiven) {
        const PageContext pageContext{*context.clock, context.zone, context.language, false};
        const std::unique_ptr<Page> page = wish->page->make(pageContext);
        page->resize(wish->size);
        return save(*page, *page, *wish);
    }
    RuntimeSetup setup = runtimeSetup(context, *wish, isStoreGiven);
    if (const Result<void> may = Runtime::mayBegin(setup, *context.clock); !may)
        return Cli::fail(may.error());
    std::optional<DemoFolder> demoFolder;
    if (setup.storePath == DemoFolder::storePath())
        demoFolder.emplace();
    Runtime runtime(std::move(setup), *context.clock);
    if (!wish->page->framed) {
        const std::unique_ptr<Page> page = wish->page->make(runtime.context(nullptr));
        page->resize(wish->size);
        runtime.start();
        return save(*page, *page, *wish, &runtime);
    }
    MainWindow window(runtime.context(nullptr));
    window.resize(wish->size);
    window.inbox()->setFolded(wish->folded);
    runtime.start();
    window.showPage(QString::fromLatin1(wish->page->name));
    return save(window, *window.page(), *wish, &runtime);
}

} // namespace

const CliCommand snapshotCommand{
    .name = "snapshot",
    .summary = QT_TRANSLATE_NOOP("Cli", "Write a picture of a page."),
    .arguments = "",
    .addOptions = addSnapshotOptions,
    .run = takeSnapshot,
    .needsGui = true,
};

} // namespace Floorwalk
