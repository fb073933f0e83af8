// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/domain/zone.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>

namespace Floorwalk {

/** The program's exit codes (interfaces.md). */
enum class Exit { Success = 0, Failed = 1, Usage = 2 };

/** What every sub-command is given: the common options, read once. */
struct CliContext
{
    QString storePath; ///< --store, or the default in the user's data folder
    QString language; ///< --lang, or the system's
    QString secretFile;
    bool json = false;
    std::unique_ptr<Clock> clock; ///< fixed by --now
    Zone zone = Zone::system(); ///< the system's; commands that open the store use the centre's setting
};

/** One sub-command: its words on the command line, what it is for, its own options, and the work. */
struct CliCommand
{
    const char *name; ///< "report floor": one or two words
    const char *summary; ///< translated with context "Cli"
    const char *arguments; ///< "FILE", "list|get K|set K V"; shown in --help
    void (*addOptions)(QCommandLineParser &parser);
    /** @p parser holds the options and, as positional arguments, what follows the command's words. */
    Exit (*run)(const CliContext &context, const QCommandLineParser &parser);
    bool needsGui = false; ///< makes a QApplication on the offscreen platform where there is no display
    bool needsDisplay = false; ///< shows a window: fails where there is no display
};

namespace Cli {
int run(int argc, char **argv);

/** For commands without options of their own. */
inline void noOptions(QCommandLineParser &) {}

void addCommonOptions(QCommandLineParser &parser);
/** What the common options ask for; BadInput when one makes no sense. */
Result<CliContext> makeContext(const QCommandLineParser &parser, const QString &language);

/** Prints to standard output as UTF-8. */
void out(const QString &text);
/** One clear sentence on standard error; returns Failed. */
Exit fail(const Error &error);
/** Says what is wrong with the call on standard error; returns Usage. */
Exit usage(const QString &text);
} // namespace Cli

} // namespace Floorwalk
