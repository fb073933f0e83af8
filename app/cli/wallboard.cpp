// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/wallboard.h"

#include "app/demofolder.h"
#include "app/machinesettingsfile.h"
#include "app/secretfile.h"
#include "app/signals.h"
#include "app/wallruntime.h"
#include "models/service/walllayoutreader.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/wallboard/wallboardpage.h"
#include "widgets/wallboard/wallwindow.h"

#include <QApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct WallboardWish
{
    WallLayout layout;
    std::optional<ScreenWish> screen;
    ThemeName theme = ThemeName::Dark;
    WallRuntimeSetup runtime;
};

Error wrong(const QString &text)
{
    return {Error::Kind::BadInput, text, {}};
}

/** The feeds of --feed, else this machine's, as its settings say now; with the certificates that were confirmed. */
std::vector<FeedAddress> addressesNow(const QStringList &given, bool demo)
{
    const Result<MachineSettings> settings = MachineSettingsFile(MachineSettingsFile::defaultPath()).load();
    QStringList texts = given;
    if (texts.isEmpty())
        texts = demo ? QStringList{u"sim:"_s} : settings ? settings->feedAddresses() : QStringList();
    std::vector<FeedAddress> addresses;
    for (const QString &text : std::as_const(texts)) {
        const Result<FeedAddress> address = FeedAddress::parse(text);
        if (!address)
            continue;
        const auto pin = settings ? settings->pin(u"%1:%2"_s.arg(address->host()).arg(address->port())) : std::nullopt;
        addresses.push_back(pin ? address->withPin(*pin) : *address);
    }
    return addresses;
}

/** As the console chooses: the command line, then this machine's settings, then the demo. */
bool wantsDemo(const QCommandLineParser &parser)
{
    const QString given = parser.value(u"feed"_s);
    if (parser.isSet(u"demo"_s) || !given.isEmpty())
        return parser.isSet(u"demo"_s) || given.startsWith("sim:"_L1);
    const Result<MachineSettings> settings = MachineSettingsFile(MachineSettingsFile::defaultPath()).load();
    const QString own = settings ? settings->feedAddress() : QString();
    return own.startsWith("sim:"_L1) || (own.isEmpty() && !(settings && settings->firstRunDone()));
}

Result<ScreenWish> readScreen(const QCommandLineParser &parser)
{
    bool isNumber = true;
    const int number = parser.isSet(u"screen"_s) ? parser.value(u"screen"_s).toInt(&isNumber) : 1;
    if (!isNumber) {
        return wrong(QCoreApplication::translate("Cli", "“%1” is not the number of a screen. Screens here: %2.")
                         .arg(parser.value(u"screen"_s), screenList(screensNow()).join(u"; "_s)));
    }
    return ScreenWish::numbered(number, screensNow());
}

Result<WallboardWish> readWallboardWish(const CliContext &context, const QCommandLineParser &parser)
{
    WallboardWish wish;
    if (!parser.positionalArguments().isEmpty())
        return wrong(QCoreApplication::translate("Cli", "The wallboard takes only options."));
    const QStringList feeds = parser.values(u"feed"_s);
    for (const QString &feed : feeds) {
        if (const Result<FeedAddress> address = FeedAddress::parse(feed); !address)
            return address.error();
    }
    if (const Result<void> one = FeedAddress::makeOneFloor(feeds); !one)
        return one.error();
    const Result<WallLayout> layout =
        parser.isSet(u"layout"_s) ? WallLayoutReader::load(parser.value(u"layout"_s)) : WallLayoutReader::load();
    if (!layout)
        return layout.error();
    wish.layout = *layout;
    const Result<ScreenWish> screen = readScreen(parser);
    if (!screen)
        return screen.error();
    wish.screen = *screen;
    const std::optional<ThemeName> theme = themeNameOf(parser.value(u"theme"_s));
    if (!theme) {
        return wrong(QCoreApplication::translate("Cli", "“%1” is not a theme. Use light, dark or highContrast.")
                         .arg(parser.value(u"theme"_s)));
    }
    wish.theme = *theme;
    if (!context.secretFile.isEmpty()) {
        if (const auto secrets = SecretFile::open(context.secretFile); !secrets)
            return secrets.error();
    }
    const bool demo = wantsDemo(parser);
    wish.runtime = {demo && !parser.isSet(u"store"_s) ? DemoFolder::storePath() : context.storePath, context.secretFile,
                    demo, [feeds, demo] { return addressesNow(feeds, demo); }};
    return wish;
}

void addWallboardOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"feed"_s,
         QCoreApplication::translate(
             "Cli", "Where the floor comes from; given several times, from several telephone systems."),
         u"ADDRESS"_s},
        {u"demo"_s, QCoreApplication::translate("Cli", "Show the demo floor.")},
        {u"screen"_s, QCoreApplication::translate("Cli", "The screen to fill, by its number; the first unless told."),
         u"N"_s},
        {u"layout"_s,
         QCoreApplication::translate("Cli", "The layout: the id of a shipped one (%1) or a file.")
             .arg(WallLayoutReader::shippedIds().join(u", "_s)),
         u"ID|FILE"_s},
        {u"theme"_s, QCoreApplication::translate("Cli", "Theme: light, dark or highContrast."), u"THEME"_s, u"dark"_s},
    });
}

Exit runWallboard(const CliContext &context, const QCommandLineParser &parser)
{
    const Result<WallboardWish> wish = readWallboardWish(context, parser);
    if (!wish)
        return Cli::usage(wish.error().text);
    if (const Result<void> applied = applyTheme(*qApp, {wish->theme, context.language, 1.0}); !applied)
        return Cli::fail(applied.error());
    WallRuntime runtime(wish->runtime, *context.clock);
    const WallboardSetup setup{runtime.clock(), runtime.floor(), &runtime.shift(), context.language,
                               wish->runtime.demo};
    WallWindow window(std::make_unique<WallboardPage>(setup, wish->layout), WallWindow::Mode::Kiosk, *wish->screen);
    // A window that waits for its screen is hidden, and that is not the end.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&window, &WallWindow::closed, qApp, &QCoreApplication::quit);
    window.place();
    runtime.start();
    const Signals endings([] { QCoreApplication::quit(); });
    QApplication::exec();
    return Exit::Success;
}

} // namespace

const CliCommand wallboardCommand{
    .name = "wallboard",
    .summary = QT_TRANSLATE_NOOP("Cli", "Fill a screen with the wallboard, for weeks, with nobody signed in."),
    .arguments = "",
    .addOptions = addWallboardOptions,
    .run = runWallboard,
    .needsGui = true,
    .needsDisplay = true,
};

} // namespace Floorwalk
