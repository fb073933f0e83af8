// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console.h"

#include "app/signals.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
const QString firstRunPage = u"firstrun"_s;
} // namespace

Console::Console(const CliContext &context, ConsoleOptions options)
    : m_context(context)
    , m_options(std::move(options))
    , m_file(MachineSettingsFile::defaultPath())
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
    if (!m_options.feed.isEmpty()) {
        if (const Result<FeedAddress> address = FeedAddress::parse(m_options.feed); !address)
            return address.error();
    }
    if (const Result<void> applied = applyTheme(
            *qApp, {themeNameOf(m_machine.theme()).value_or(ThemeName::Light), m_context.language, m_machine.scale()});
        !applied)
        return applied.error();
    build();
    return {};
}

/** The command line goes before this machine's settings; without either it is the demo. */
RuntimeSetup Console::wantedSetup(std::optional<Error> *problem) const
{
    RuntimeSetup setup;
    setup.language = m_context.language;
    setup.secretFile = m_context.secretFile;
    const QString own = m_options.feed.isEmpty() ? m_machine.feedAddress() : m_options.feed;
    const bool chosen = !own.isEmpty() || m_machine.firstRunDone();
    setup.demo = m_options.demo || !chosen || own.startsWith("sim:"_L1);
    const QString text = !setup.demo ? own : own.startsWith("sim:"_L1) ? own : u"sim:"_s;
    setup.storePath = setup.demo && !m_options.isStoreGiven ? Runtime::demoStorePath() : m_context.storePath;
    if (text.isEmpty())
        return setup;
    Result<FeedAddress> address = FeedAddress::parse(text);
    if (!address) {
        *problem = address.error();
        return setup;
    }
    if (const auto pin = m_machine.pin(u"%1:%2"_s.arg(address->host()).arg(address->port())))
        *address = address->withPin(*pin);
    setup.feed = *address;
    return setup;
}

void Console::build()
{
    m_window.reset();
    m_runtime.reset();
    std::optional<Error> problem;
    m_runtime = std::make_unique<Runtime>(wantedSetup(&problem), *m_context.clock);
    if (problem)
        m_notes << problem->text;
    buildWindow();
    m_runtime->start();
}

void Console::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_runtime->context(this));
    MainWindow *const window = m_window.get();
    window->inbox()->setFolded(m_machine.inboxFolded());
    connect(m_runtime.get(), &Runtime::trouble, window, &MainWindow::say);
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
    openFirstPage();
    const QByteArray geometry = QByteArray::fromBase64(m_machine.text(u"window_geometry"_s).toLatin1());
    if (geometry.isEmpty() || !window->restoreGeometry(geometry))
        window->resize(1366, 768);
    window->show();
    for (const QString &note : std::as_const(m_notes))
        window->say(note);
    m_notes.clear();
}

void Console::openFirstPage()
{
    const bool asked = m_options.demo || !m_options.feed.isEmpty();
    if (!asked && !m_machine.firstRunDone() && findPage(firstRunPage)) {
        m_window->showPage(firstRunPage);
        return;
    }
    m_window->showPage(m_machine.page());
    if (m_window->currentPage().isEmpty())
        m_window->showPage(u"floor"_s);
}

void Console::change(const QString &key, const QString &value)
{
    if (m_machine.text(key) == value)
        return;
    if (const Result<void> set = m_machine.set(key, value); !set)
        return;
    if (const Result<void> saved = m_file.save(m_machine); !saved && m_window)
        m_window->say(saved.error().text);
}

Result<void> Console::changeMachine(const MachineSettings &settings)
{
    if (const Result<void> saved = m_file.save(settings); !saved)
        return saved.error();
    const MachineSettings before = std::exchange(m_machine, settings);
    if (before.theme() != settings.theme() || before.text(u"scale_percent"_s) != settings.text(u"scale_percent"_s)) {
        const Theme::Choice look{themeNameOf(settings.theme()).value_or(ThemeName::Light), m_context.language,
                                 settings.scale()};
        if (const Result<void> applied = applyTheme(*qApp, look); !applied)
            return applied.error();
    }
    if (before.feedAddress() != settings.feedAddress() || before.firstRunDone() != settings.firstRunDone()) {
        m_options.feed.clear();
        m_options.demo = false;
        QMetaObject::invokeMethod(
            this, [this] { build(); }, Qt::QueuedConnection);
    }
    return {};
}

void Console::setDemo(bool demo)
{
    MachineSettings settings = m_machine;
    (void)settings.set(u"feed"_s, demo ? u"sim:"_s : QString());
    (void)settings.set(u"first_run_done"_s, demo ? u"true"_s : u"false"_s);
    m_options.demo = false;
    m_options.feed.clear();
    // Out of the demo the first steps come again, to choose a floor; where there are none, the floor says what to do.
    if (!demo && !findPage(firstRunPage))
        (void)settings.set(u"first_run_done"_s, u"true"_s);
    m_machine = settings;
    if (const Result<void> saved = m_file.save(settings); !saved)
        m_notes << saved.error().text;
    build();
}

void Console::showPage(const QString &name)
{
    m_window->showPage(name);
}

Exit Console::run(QApplication &app, const QStringList &arguments, const QString &language)
{
    QCommandLineParser parser;
    Cli::addCommonOptions(parser);
    parser.addOptions({{u"feed"_s, QCoreApplication::translate("Cli", "Where the floor comes from."), u"ADDRESS"_s},
                       {u"demo"_s, QCoreApplication::translate("Cli", "Open the demo floor, with its own store.")}});
    if (!parser.parse(arguments))
        return Cli::usage(parser.errorText());
    const Result<CliContext> context = Cli::makeContext(parser, language);
    if (!context)
        return Cli::usage(context.error().text);
    Console console(*context, {parser.value(u"feed"_s), parser.isSet(u"demo"_s), parser.isSet(u"store"_s)});
    if (const Result<void> opened = console.open(); !opened)
        return Cli::fail(opened.error());
    const Signals endings([&app] { app.quit(); });
    QApplication::exec();
    console.change(u"window_geometry"_s, QString::fromLatin1(console.m_window->saveGeometry().toBase64()));
    return Exit::Success;
}

} // namespace Floorwalk
