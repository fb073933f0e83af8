// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include "app/canberrasound.h"
#include "app/demofolder.h"
#include "app/desktopnotifier.h"
#include "app/language.h"
#include "app/signals.h"
#include "widgets/frame/alertherald.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/wallboard/wallwindow.h"

#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString firstRunPage = u"firstrun"_s;
constexpr std::chrono::seconds startSettles{1};

/** What only the start needed goes back to the system: the console stays open for a whole shift. */
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

Console::Console(const CliContext &context, Language &language, ConsoleOptions options, AlertOutlets outlets)
    : m_context(context)
    , m_language(language)
    , m_options(std::move(options))
    , m_file(MachineSettingsFile::defaultPath())
    , m_outlets(std::move(outlets))
{}

Console::~Console() = default;

bool Console::hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

Result<void> Console::open()
{
    const Result<MachineSettings> settings = m_file.load(&m_notes);
    if (settings)
        m_machine = *settings;
    else
        m_notes << settings.error().text;
    for (const QString &feed : std::as_const(m_options.feeds)) {
        if (const Result<FeedAddress> address = FeedAddress::parse(feed); !address)
            return address.error();
    }
    if (const Result<void> apart = FeedAddress::makeOneFloor(m_options.feeds); !apart)
        return apart.error();
    std::optional<Error> problem;
    const RuntimeSetup wanted = wantedSetup(&problem);
    if (Result<void> may = Runtime::mayBegin(wanted, *m_context.clock); !may)
        return may;
    if (!m_options.isLanguageGiven && !m_machine.language().isEmpty())
        m_language.use(m_machine.language());
    if (const Result<void> applied = applyLook(); !applied)
        return applied.error();
    build();
    return {};
}

Result<void> Console::applyLook()
{
    return applyTheme(*qApp, Theme::Choice{themeNameOf(m_machine.theme()).value_or(ThemeName::Light), m_language.code(),
                                           m_machine.scale()});
}

/** The command line goes before this machine's settings. */
QStringList Console::wantedFeeds() const
{
    return m_options.feeds.isEmpty() ? m_machine.feedAddresses() : m_options.feeds;
}

/** With the certificate that was confirmed for it. */
Result<FeedAddress> Console::pinned(const QString &text) const
{
    Result<FeedAddress> address = FeedAddress::parse(text);
    if (!address)
        return address;
    const auto pin = m_machine.pin(u"%1:%2"_s.arg(address->host()).arg(address->port()));
    return pin ? address->withPin(*pin) : *address;
}

/** Without any feed that was chosen it is the demo. */
RuntimeSetup Console::wantedSetup(std::optional<Error> *problem) const
{
    RuntimeSetup setup;
    setup.language = m_language.code();
    setup.secretFile = m_context.secretFile;
    const QStringList feeds = wantedFeeds();
    const QString own = feeds.value(0);
    const bool chosen = !own.isEmpty() || m_machine.firstRunDone();
    setup.demo = m_options.demo || !chosen || own.startsWith("sim:"_L1);
    const QString text = !setup.demo ? own : own.startsWith("sim:"_L1) ? own : u"sim:"_s;
    // A store that was named is the demo's only when the demo was asked for: invented people stand in no other.
    const bool asked = m_options.demo || m_options.feeds.value(0).startsWith("sim:"_L1);
    setup.storePath = setup.demo && !(asked && m_options.isStoreGiven) ? DemoFolder::storePath() : m_context.storePath;
    if (text.isEmpty())
        return setup;
    if (const Result<void> apart = FeedAddress::makeOneFloor(feeds); !apart)
        *problem = apart.error();
    for (const QString &each :
         QStringList{text} + (problem->has_value() || m_options.demo ? QStringList() : feeds.mid(1))) {
        const Result<FeedAddress> address = pinned(each);
        if (!address)
            *problem = address.error();
        else if (setup.feed)
            setup.moreFeeds.push_back(*address);
        else
            setup.feed = *address;
    }
    return setup;
}

void Console::build()
{
    // The first steps choose the floor and go on over it.
    const bool firstSteps = m_window && m_window->currentPage() == firstRunPage;
    const QVariantMap draft = firstSteps ? m_window->draft() : QVariantMap();
    m_wallboard.reset();
    m_window.reset();
    m_herald.reset();
    m_runtime.reset();
    std::optional<Error> problem;
    RuntimeSetup setup = wantedSetup(&problem);
    if (!m_demoFolder && setup.storePath == DemoFolder::storePath())
        m_demoFolder = std::make_unique<DemoFolder>();
    m_runtime = std::make_unique<Runtime>(std::move(setup), *m_context.clock);
    connect(&m_runtime->floor(), &FloorSession::feedChanged, this, &Console::handPassword);
    connect(m_runtime.get(), &Runtime::tidied, this, &giveBackMemory);
    connect(m_runtime.get(), &Runtime::takenOver, this, &Console::takeOver, Qt::QueuedConnection);
    if (problem)
        m_notes << problem->text;
    m_runtime->floor().setWhole(m_machine.flag(u"floor_whole"_s));
    buildHerald();
    buildWindow();
    openFirstPage();
    if (firstSteps && m_window->currentPage() == firstRunPage)
        m_window->restore(draft);
    m_window->show();
    m_runtime->start();
    QTimer::singleShot(startSettles, this, &giveBackMemory);
}

void Console::buildHerald()
{
    m_herald = std::make_unique<AlertHerald>(m_outlets);
    m_herald->setChoices(m_machine);
    connect(m_runtime.get(), &Runtime::alertsRestored, m_herald.get(), &AlertHerald::know);
    // Reminders of the day and promised call-backs reach the leader in the ways of alerts.
    const auto tell = [this] {
        std::vector<AlertRecord> rows =
            m_runtime->day().with(m_runtime->floor().alertsFor(m_runtime->duty().actor().name));
        std::ranges::copy(m_runtime->registers().due(), std::back_inserter(rows));
        m_herald->show(rows);
    };
    connect(&m_runtime->floor(), &FloorSession::alertsChanged, m_herald.get(), tell);
    connect(&m_runtime->floor(), &FloorSession::scopeChanged, m_herald.get(), tell);
    connect(&m_runtime->day(), &DayWatch::changed, m_herald.get(), tell);
    connect(&m_runtime->registers(), &RegisterBoard::changed, m_herald.get(), tell);
    connect(m_herald.get(), &AlertHerald::frontWanted, this, [this] { m_window->bringToFront(); });
    connect(m_herald.get(), &AlertHerald::alertChosen, this, [this](const QString &key) {
        m_window->bringToFront();
        m_window->showAlert(key);
    });
}

/** Begins anew over the store as the other program left it; what is half written stays. */
void Console::takeOver()
{
    const QVariantMap draft = m_window->draft();
    const QByteArray geometry = m_window->saveGeometry();
    m_notes << StoreWorker::tr("The other program is gone: this one writes the store from now on.");
    build();
    m_window->restoreGeometry(geometry);
    m_window->restore(draft);
}

/** The same window made anew over the same floor, in the language that is spoken now. */
void Console::rebuildWindow()
{
    const QVariantMap draft = m_window->draft();
    const QByteArray geometry = m_window->saveGeometry();
    // Closing the last window would end the program: the new one is there first.
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    m_runtime->setLanguage(m_language.code());
    buildWindow();
    m_window->restoreGeometry(geometry);
    m_window->restore(draft);
    m_window->show();
}

void Console::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_runtime->context(this));
    MainWindow *const window = m_window.get();
    window->inbox()->setFolded(m_machine.inboxFolded());
    connect(m_runtime.get(), &Runtime::trouble, window, &MainWindow::complain);
    // Pages keep the zone that they were made with.
    connect(
        m_runtime.get(), &Runtime::zoneChanged, window, [this] { rebuildWindow(); }, Qt::QueuedConnection);
    // What these end belongs to the window that asks, so it is ended when the window is done asking.
    connect(
        window, &MainWindow::leaveDemo, this, [this] { setDemo(false); }, Qt::QueuedConnection);
    connect(window, &MainWindow::inboxFolded, this,
            [this](bool folded) { change(u"inbox_folded"_s, folded ? u"true"_s : u"false"_s); });
    connect(window, &MainWindow::pageShown, this, [this](const QString &name) {
        if (name != firstRunPage)
            change(u"page"_s, name);
    });
    connect(window, &MainWindow::certificateDecided, this,
            [this](const QString &server, const QString &fingerprint, bool accept) {
                if (accept)
                    change(u"pin."_s + server, fingerprint);
            });
    connect(window, &MainWindow::pictureWanted, this, &Console::openWallboard);
    window->place(QByteArray::fromBase64(m_machine.text(u"window_geometry"_s).toLatin1()),
                  window->screen()->availableGeometry());
    for (const QString &note : std::as_const(m_notes))
        window->say(note);
    m_notes.clear();
}

void Console::openFirstPage()
{
    const bool asked = m_options.demo || !m_options.feeds.isEmpty();
    if (!asked && !m_machine.firstRunDone() && findPage(firstRunPage)) {
        m_window->showPage(firstRunPage);
        return;
    }
    m_window->showPage(m_machine.page());
    if (m_window->currentPage().isEmpty())
        m_window->showPage(u"floor"_s);
}

void Console::openWallboard()
{
    const std::vector<ScreenFact> screens = screensNow();
    if (screens.size() < 2) {
        openWallboardOn(1);
        return;
    }
    auto *const menu = new QMenu(m_window.get());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    for (const QString &screen : screenList(screens)) {
        ++number;
        menu->addAction(tr("Wallboard on screen %1").arg(screen), this, [this, number] { openWallboardOn(number); });
    }
    // At the foot of the rail, where it was asked for: the mouse may be anywhere, or not at all.
    menu->popup(m_window->mapToGlobal(QPoint(0, m_window->height() - menu->sizeHint().height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void Console::openWallboardOn(int screen)
{
    const Result<ScreenWish> wish = ScreenWish::numbered(screen, screensNow());
    if (!wish) {
        m_window->complain(wish.error().text);
        return;
    }
    std::unique_ptr<Page> page = findPage(u"wallboard"_s)->make(m_runtime->context(this));
    m_wallboard = std::make_unique<WallWindow>(std::move(page), WallWindow::Mode::Beside, *wish);
    connect(
        m_wallboard.get(), &WallWindow::closed, this, [this] { m_wallboard.reset(); }, Qt::QueuedConnection);
    m_wallboard->place();
    m_window->say(tr("The wallboard is open. Esc closes it."));
}

void Console::change(const QString &key, const QString &value)
{
    if (m_machine.text(key) == value)
        return;
    if (const Result<void> set = m_machine.set(key, value); !set)
        return;
    if (const Result<void> saved = m_file.save(m_machine); !saved && m_window)
        m_window->complain(saved.error().text);
}

Result<void> Console::changeMachine(const MachineSettings &settings)
{
    if (const Result<void> saved = m_file.save(settings); !saved)
        return saved.error();
    const MachineSettings before = std::exchange(m_machine, settings);
    m_herald->setChoices(m_machine);
    m_runtime->floor().setWhole(m_machine.flag(u"floor_whole"_s));
    const bool spoken = before.language() != settings.language();
    if (spoken)
        m_language.use(settings.language());
    if (spoken || before.theme() != settings.theme()
        || before.text(u"scale_percent"_s) != settings.text(u"scale_percent"_s)) {
        if (const Result<void> applied = applyLook(); !applied)
            return applied.error();
    }
    if (before.feedAddresses() != settings.feedAddresses() || before.firstRunDone() != settings.firstRunDone()) {
        m_options.feeds.clear();
        m_options.demo = false;
        QMetaObject::invokeMethod(
            this, [this] { build(); }, Qt::QueuedConnection);
    } else if (spoken) {
        QMetaObject::invokeMethod(
            this, [this] { rebuildWindow(); }, Qt::QueuedConnection);
    }
    return {};
}

void Console::givePassword(const QString &address, const QString &password)
{
    const Result<FeedAddress> feed = FeedAddress::parse(address);
    if (!feed || feed->secretKey().isEmpty())
        return;
    const RuntimeSetup &setup = m_runtime->setup();
    if (setup.feed && setup.moreFeeds.empty() && setup.feed->secretKey() == feed->secretKey()) {
        m_runtime->floor().givePassword(password, true);
        return;
    }
    m_password = Password{feed->secretKey(), password};
    handPassword();
}

/** To a feed that asks now for what was typed before it was listened to. */
void Console::handPassword()
{
    FloorSession &floor = m_runtime->floor();
    if (m_password && floor.feed().secretKey == m_password->feed
        && floor.feed().health == FeedStatus::Health::AskPassword)
        floor.givePassword(std::exchange(m_password, std::nullopt)->text, true);
}

void Console::setDemo(bool demo)
{
    MachineSettings settings = m_machine;
    (void)settings.setFeedAddresses(demo ? QStringList{u"sim:"_s} : QStringList());
    (void)settings.set(u"first_run_done"_s, demo ? u"true"_s : u"false"_s);
    m_options.demo = false;
    m_options.feeds.clear();
    // Out of the demo the first steps come again, to choose a floor; where there are none, the floor says what to do.
    if (!demo && !findPage(firstRunPage))
        (void)settings.set(u"first_run_done"_s, u"true"_s);
    m_machine = settings;
    if (const Result<void> saved = m_file.save(settings); !saved)
        m_notes << saved.error().text;
    build();
}

QFuture<Result<void>> Console::tryAlert(AlertReach reach, bool alarm)
{
    const auto none = [](const QString &why) {
        return QtFuture::makeReadyFuture(Result<void>(Error{Error::Kind::NotFound, why, {}}));
    };
    switch (reach) {
    case AlertReach::Sound:
        return m_outlets.sound ? m_outlets.sound->play(alarm) : none(tr("This console plays no sounds."));
    case AlertReach::Notification: {
        if (!m_outlets.notifier)
            return none(tr("This console shows no notifications."));
        const Notification trial{tr("This is how Floorwalk tells of an alert"), tr("It was asked for in the settings."),
                                 alarm};
        return m_outlets.notifier->show(trial).then(
            [](const Result<quint32> &shown) { return shown ? Result<void>() : Result<void>(shown.error()); });
    }
    case AlertReach::Front:
        // Time to look at something else.
        QTimer::singleShot(std::chrono::seconds(3), m_window.get(), &MainWindow::bringToFront);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    Q_UNREACHABLE();
}

void Console::showAlert(const QString &key)
{
    m_window->showAlert(key);
}

void Console::showPage(const QString &name)
{
    m_window->showPage(name);
}

void Console::showSubject(const QString &name, const QString &subject)
{
    m_window->showSubject(name, subject);
}

Exit Console::run(QApplication &app, const QStringList &arguments, Language &language)
{
    QCommandLineParser parser;
    Cli::addCommonOptions(parser);
    parser.addOptions({{u"feed"_s,
                        QCoreApplication::translate(
                            "Cli", "Where the floor comes from; given several times, from several telephone systems."),
                        u"ADDRESS"_s},
                       {u"demo"_s, QCoreApplication::translate("Cli", "Open the demo floor, with its own store.")}});
    if (!parser.parse(arguments))
        return Cli::usage(parser.errorText());
    const Result<CliContext> context = Cli::makeContext(parser, language.code());
    if (!context)
        return Cli::usage(context.error().text);
    Console console(
        *context, language,
        {parser.values(u"feed"_s), parser.isSet(u"demo"_s), parser.isSet(u"store"_s), parser.isSet(u"lang"_s)},
        {std::make_unique<CanberraSound>(), std::make_unique<DesktopNotifier>()});
    if (const Result<void> opened = console.open(); !opened)
        return Cli::fail(opened.error());
    const Signals endings([&app] { app.quit(); });
    QApplication::exec();
    console.change(u"window_geometry"_s, QString::fromLatin1(console.m_window->saveGeometry().toBase64()));
    return Exit::Success;
}

} // namespace Floorwalk

#include "moc_console.cpp"
