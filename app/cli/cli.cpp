// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/console.h"
#include "app/language.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct Chosen
{
    const CliCommand *command = nullptr;
    qsizetype words = 0;
};

/** The command whose words start @p arguments; the longest wins. */
Chosen choose(const QStringList &arguments)
{
    Chosen best;
    for (const CliCommand &command : cliCommands()) {
        const QStringList words = QString::fromLatin1(command.name).split(u' ');
        if (words.size() > best.words && arguments.mid(0, words.size()) == words)
            best = {&command, words.size()};
    }
    return best;
}

QString overview()
{
    QString text = QCoreApplication::translate("Cli", "Floorwalk: a console for call-centre team leaders.") + u"\n\n"_s
                   + QCoreApplication::translate(
                       "Cli", "Usage: floorwalk [COMMAND] [OPTIONS]. Without a command the console opens.")
                   + u"\n\n"_s;
    for (const CliCommand &command : cliCommands()) {
        const QString call = QString::fromLatin1(command.name) + u' ' + QString::fromUtf8(command.arguments);
        text += u"  "_s + call.trimmed().leftJustified(44) + u' ' + QCoreApplication::translate("Cli", command.summary)
                + u'\n';
    }
    return text + u'\n' + QCoreApplication::translate("Cli", "Each command explains itself with --help.") + u'\n';
}

QString defaultStore()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/floorwalk.db"_s;
}

/** The value of --lang before any parser exists, so that --help is in the right language already; else empty. */
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].mid(7);
        if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return {};
}

/** Whether its usage has more than options. */
bool takesNames(const CliCommand &command)
{
    const QString usage = QString::fromUtf8(command.arguments);
    return !usage.isEmpty() && !usage.startsWith("--"_L1);
}

/** What is wrong with @p word, which no command is: it may be the first word of several. */
QString notACommand(const QString &word)
{
    QStringList names;
    for (const CliCommand &command : cliCommands()) {
        const QString name = QString::fromLatin1(command.name);
        if (name.startsWith(word + u' '))
            names << name;
    }
    if (names.isEmpty())
        return QCoreApplication::translate("Cli", "“%1” is not a command of floorwalk.").arg(word);
    return QCoreApplication::translate("Cli", "“%1” is half a command; say one of: %2.").arg(word, names.join(u", "_s));
}

Exit runCommand(const Chosen &chosen, QStringList arguments, const QString &language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Cli", chosen.command->summary));
    Cli::addCommonOptions(parser);
    if (chosen.command->addOptions)
        chosen.command->addOptions(parser);
    arguments.remove(1, chosen.words);
    if (!parser.parse(arguments))
        return Cli::usage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        Cli::out(parser.helpText().replace("[options]"_L1, QString::fromLatin1(chosen.command->name) + u" [options] "_s
                                                               + QString::fromUtf8(chosen.command->arguments)));
        return Exit::Success;
    }
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty() && !takesNames(*chosen.command)) {
        return Cli::usage(QCoreApplication::translate("Cli", "“%1” is more than “%2” takes.")
                              .arg(extra.first(), QString::fromLatin1(chosen.command->name)));
    }
    Result<CliContext> context = Cli::makeContext(parser, language);
    if (!context)
        return Cli::usage(context.error().text);
    return chosen.command->run(*context, parser);
}

} // namespace

void Cli::addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"store"_s, QCoreApplication::translate("Cli", "The store's records file."), u"PATH"_s},
        {u"lang"_s, QCoreApplication::translate("Cli", "Language: zh_CN, zh_TW or en."), u"LANGUAGE"_s},
        {u"json"_s, QCoreApplication::translate("Cli", "Print JSON for machines.")},
        {u"now"_s, QCoreApplication::translate("Cli", "Work as if it were this moment (ISO 8601)."), u"ISO"_s},
        {u"secret-file"_s,
         QCoreApplication::translate("Cli", "Read passwords from this file (mode 0600) instead of the keychain."),
         u"FILE"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

Result<CliContext> Cli::makeContext(const QCommandLineParser &parser, const QString &language)
{
    CliContext context;
    context.storePath = parser.isSet(u"store"_s) ? parser.value(u"store"_s) : defaultStore();
    context.language = language;
    context.secretFile = parser.value(u"secret-file"_s);
    context.json = parser.isSet(u"json"_s);
    if (parser.isSet(u"now"_s)) {
        const Result<Moment> now = parseMoment(parser.value(u"now"_s), context.zone);
        if (!now)
            return now.error();
        context.clock = std::make_unique<FixedClock>(*now);
    } else {
        context.clock = std::make_unique<SystemClock>();
    }
    return context;
}

void Cli::out(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

static void err(const QString &text)
{
    const QByteArray bytes = (text + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

Exit Cli::fail(const Error &error)
{
    err(error.detail.isEmpty() ? error.text : error.text + u" ["_s + error.detail + u']');
    return Exit::Failed;
}

Exit Cli::usage(const QString &text)
{
    err(text);
    err(QCoreApplication::translate("Cli", "See floorwalk --help."));
    return Exit::Usage;
}

int Cli::run(int argc, char **argv)
{
    QStringList raw;
    for (int i = 0; i < argc; ++i)
        raw << QString::fromLocal8Bit(argv[i]);
    const Chosen chosen = choose(raw.mid(1));
    const bool plain = raw.contains(u"--help"_s) || raw.contains(u"-h"_s) || raw.contains(u"--version"_s)
                       || raw.contains(u"-v"_s) || (chosen.command && !chosen.command->needsGui)
                       || (raw.size() > 1 && !chosen.command && !raw[1].startsWith(u'-'));

    if (!plain && !chosen.command && !Console::hasDisplay()) {
        return int(Cli::fail({Error::Kind::NotFound,
                              QCoreApplication::translate("Cli", "There is no display to open the console on. Start it "
                                                                 "in a desktop session, or see floorwalk --help for "
                                                                 "what works without one."),
                              {}}));
    }
    const bool needsDisplay = chosen.command && chosen.command->needsDisplay;
    if (!plain && needsDisplay && !Console::hasDisplay()) {
        return int(Cli::fail({Error::Kind::NotFound,
                              QCoreApplication::translate("Cli", "There is no display to show this on. Start it in a "
                                                                 "desktop session; floorwalk snapshot writes a "
                                                                 "picture without one."),
                              {}}));
    }
    if (!plain && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && chosen.command && !needsDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(plain ? new QCoreApplication(argc, argv)
                                                      : new QApplication(argc, argv));
    QCoreApplication::setApplicationName(u"floorwalk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOORWALK_VERSION));
    Language language;
    const QString wanted = wantedLanguage(raw);
    const bool spoken = wanted.isEmpty() || Language::serving(wanted);
    language.use(spoken ? wanted : QString());
    if (!spoken) {
        return int(Cli::usage(
            QCoreApplication::translate("Cli", "Floorwalk does not speak “%1”. Say zh_CN, zh_TW or en.").arg(wanted)));
    }

    if (chosen.command)
        return int(runCommand(chosen, QCoreApplication::arguments(), language.code()));
    if (raw.contains(u"--version"_s) || raw.contains(u"-v"_s)) {
        Cli::out(u"floorwalk "_s + QCoreApplication::applicationVersion() + u'\n');
        return int(Exit::Success);
    }
    if (raw.size() > 1 && !raw[1].startsWith(u'-')) {
        return int(Cli::usage(notACommand(raw[1])));
    }
    if (plain) {
        Cli::out(overview());
        return int(Exit::Success);
    }
    return int(Console::run(static_cast<QApplication &>(*app), QCoreApplication::arguments(), language));
}

} // namespace Floorwalk
