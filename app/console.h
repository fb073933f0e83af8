// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"
#include "app/machinesettingsfile.h"
#include "app/runtime.h"
#include "widgets/consolehost.h"

class QApplication;

namespace Floorwalk {

class MainWindow;

/** What stands on the console's own command line. */
struct ConsoleOptions
{
    QString feed; ///< --feed
    bool demo = false; ///< --demo
    bool isStoreGiven = false;
};

/** The console: settings of this machine, one runtime at a time, and the window over it. */
class Console : public QObject, public ConsoleHost
{
    Q_OBJECT

public:
    /** @p context, with its clock, outlives the console. */
    Console(const CliContext &context, ConsoleOptions options);
    ~Console() override;

    Result<void> open();

    const MachineSettings &machine() const override { return m_machine; }
    Result<void> changeMachine(const MachineSettings &settings) override;
    void setDemo(bool demo) override;
    void showPage(const QString &name) override;

    /** Runs until the window is closed or SIGTERM or SIGINT comes. */
    static Exit run(QApplication &app, const QStringList &arguments, const QString &language);
    /** Whether there is a screen to show a window on. */
    static bool hasDisplay();

private:
    RuntimeSetup wantedSetup(std::optional<Error> *problem) const;
    void build();
    void buildWindow();
    void openFirstPage();
    void change(const QString &key, const QString &value);

    const CliContext &m_context;
    ConsoleOptions m_options;
    MachineSettingsFile m_file;
    MachineSettings m_machine;
    QStringList m_notes; ///< for the person, once there is a window
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Floorwalk
