// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"
#include "app/machinesettingsfile.h"
#include "app/runtime.h"
#include "widgets/consolehost.h"
#include "widgets/frame/alertoutlets.h"

class QApplication;

namespace Floorwalk {

class AlertHerald;
class DemoFolder;
class Language;
class MainWindow;
class WallWindow;

/** What stands on the console's own command line. */
struct ConsoleOptions
{
    QStringList feeds; ///< --feed, as often as it was given
    bool demo = false; ///< --demo
    bool isStoreGiven = false;
    bool isLanguageGiven = false; ///< --lang goes before this machine's setting
};

/** The console: settings of this machine, one runtime at a time, and the window over it. */
class Console : public QObject, public ConsoleHost
{
    Q_OBJECT

public:
    /** @p context, with its clock, and @p language outlive the console. Without @p outlets alerts stay in the window.
     */
    Console(const CliContext &context, Language &language, ConsoleOptions options, AlertOutlets outlets = {});
    ~Console() override;

    Result<void> open();

    const MachineSettings &machine() const override { return m_machine; }
    Result<void> changeMachine(const MachineSettings &settings) override;
    void givePassword(const QString &address, const QString &password) override;
    void setDemo(bool demo) override;
    QFuture<Result<void>> tryAlert(AlertReach reach, bool alarm) override;
    void showPage(const QString &name) override;
    void showSubject(const QString &name, const QString &subject) override;
    void showAlert(const QString &key) override;

    /** Runs until the window is closed or SIGTERM or SIGINT comes. */
    static Exit run(QApplication &app, const QStringList &arguments, Language &language);
    /** Whether there is a screen to show a window on. */
    static bool hasDisplay();

private:
    RuntimeSetup wantedSetup(std::optional<Error> *problem) const;
    QStringList wantedFeeds() const;
    Result<FeedAddress> pinned(const QString &text) const;
    Result<void> applyLook();
    void build();
    void buildWindow();
    void takeOver();
    void rebuildWindow();
    void openFirstPage();
    /** Has the herald follow the alerts of the runtime, told in whatever window there is. */
    void buildHerald();
    void handPassword();
    /** On the only screen, or on one that is chosen from a menu. */
    void openWallboard();
    void openWallboardOn(int screen);
    void change(const QString &key, const QString &value);

    const CliContext &m_context;
    Language &m_language;
    ConsoleOptions m_options;
    MachineSettingsFile m_file;
    MachineSettings m_machine;
    /** Typed before the feed that it is for is listened to. */
    struct Password
    {
        QString feed; ///< FeedAddress::secretKey()
        QString text;
    };
    std::optional<Password> m_password;
    QStringList m_notes; ///< for the person, once there is a window
    std::unique_ptr<DemoFolder> m_demoFolder; ///< once the demo was shown
    AlertOutlets m_outlets;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<AlertHerald> m_herald; ///< of the runtime's alerts
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WallWindow> m_wallboard; ///< shows the console's own floor; null while it is closed
};

} // namespace Floorwalk
