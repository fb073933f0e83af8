// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keypresses.h"
#include "app/language.h"
#include "app/runtime.h"
#include "models/service/dayplan.h"
#include "models/service/daysheets.h"
#include "models/service/demodata.h"
#include "models/service/draftdesk.h"
#include "tests/support/quiethost.h"
#include "tests/support/stepclock.h"
#include "widgets/mainwindow.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <iostream>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
/** So many words are on record when the program is killed; it goes on typing till then. */
constexpr int wordsAwaited = 12;
const QDate day(2026, 11, 23);

/** In the demo's afternoon. */
Moment now()
{
    return DemoData::zone().toMoment(day, QTime(14, 20));
}

QString word(int number)
{
    return u"word%1"_s.arg(number);
}

QString textIn(const QWidget *field)
{
    if (const auto *const line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *const text = qobject_cast<const QPlainTextEdit *>(field);
    return text ? text->toPlainText() : QString();
}

/** A field that waits for what is kept takes no key yet. */
bool isWritable(const QWidget *field)
{
    return field->isVisible() && field->isEnabled() && !field->property("readOnly").toBool();
}

/** The console as the program composes it, in a process of its own: it types, or tells what stands in a field. */
class OtherConsole : public QuietHost
{
public:
    /** @p arguments: the store, the page, its subject, the keys that lead to the field, its name, "type" or "read". */
    explicit OtherConsole(const QStringList &arguments)
        : m_clock(now())
        , m_arguments(arguments)
    {}

    int run()
    {
        const QString language = m_language.use(u"en"_s);
        if (!applyTheme(*qApp, {ThemeName::Light, language, 1.0}))
            return 1;
        RuntimeSetup setup;
        setup.storePath = m_arguments.value(0);
        setup.language = language;
        setup.secretFile = m_arguments.value(0) + u".secret"_s; // no keychain is asked
        m_runtime = std::make_unique<Runtime>(setup, m_clock);
        m_window = std::make_unique<MainWindow>(m_runtime->context(this));
        m_window->resize(1366, 768);
        m_window->show();
        m_runtime->start();
        m_window->showPage(m_arguments.value(1));
        QWidget *const field = openField();
        if (!field) {
            std::cout << "no field, the keys are at "
                      << (m_window->focusWidget() ? qPrintable(m_window->focusWidget()->objectName()) : "nothing")
                      << std::endl;
            return 1;
        }
        const int code = m_arguments.value(5) == "type"_L1 ? type(*field) : tell(*field);
        m_window.reset();
        m_runtime.reset();
        return code;
    }

    void showPage(const QString &name) override { m_window->showPage(name); }
    void showSubject(const QString &name, const QString &subject) override { m_window->showSubject(name, subject); }

private:
    static bool comes(const std::function<bool()> &seen) { return QTest::qWaitFor(seen, patience); }

    QWidget *field() const
    {
        const QList<QWidget *> all = m_window->findChildren<QWidget *>(m_arguments.value(4));
        const auto found = std::ranges::find_if(all, isWritable);
        return found == all.end() ? nullptr : *found;
    }

    QWidget *openField()
    {
        if (!comes([this] { return m_window->page()->isSettled(); }))
            return nullptr;
        if (!m_arguments.value(2).isEmpty())
            m_window->page()->showSubject(m_arguments.value(2));
        m_window->page()->takeFocus();
        const auto keys = KeyPresses::parse(m_arguments.value(3));
        for (const QKeySequence &key : keys ? *keys : QList<QKeySequence>()) {
            QCoreApplication::processEvents();
            KeyPresses::press(*m_window, key);
        }
        return comes([this] { return field() != nullptr; }) ? field() : nullptr;
    }

    /** Without a halt, until it is killed. */
    int type(QWidget &field)
    {
        field.setFocus();
        QTimer keys;
        QObject::connect(&keys, &QTimer::timeout, &field, [this, &field] {
            if (m_left.isEmpty())
                m_left = word(++m_typed) + u' ';
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, m_left.left(1));
            QCoreApplication::sendEvent(&field, &press);
            m_left.remove(0, 1);
        });
        keys.start(5);
        return QCoreApplication::exec();
    }

    int tell(const QWidget &field) const
    {
        const bool came = comes([&field] { return textIn(&field).contains(word(1)); });
        std::cout << qPrintable(textIn(&field)) << std::endl;
        return came ? 0 : 1;
    }

    StepClock m_clock;
    QStringList m_arguments;
    Language m_language;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<MainWindow> m_window;
    QString m_left; ///< of the word that is being typed
    int m_typed = 0;
};

} // namespace

/** A console that is killed while somebody types has every word again that stood there a moment before. */
class TestKilledForm : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    StepClock m_clock{now()};

    QString store() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()).simplified().remove(u' ') + u".db"_s);
    }

    /** Everything of the leader's that is kept. */
    static QString kept(StoreSession &session)
    {
        const Actor leader = DemoData::leader();
        QStringList all;
        if (const auto drafts = DraftDesk(session).begun(leader, {}); drafts) {
            for (const Draft &draft : *drafts)
                all << draft.content;
        }
        if (const auto today = DayPlan(session).day(leader.name, day); today) {
            for (const ActivityRecord &activity : *today) {
                all << activity.note;
                if (activity.key != "preShiftMeeting"_L1)
                    continue;
                if (const auto sheet = DaySheets(session).read(leader, activity, {u"minutes"_s}); sheet)
                    all << sheet->texts.values();
            }
        }
        if (const auto words = DayPlan(session).note(leader.name, day, u"tomorrow"_s); words)
            all << *words;
        return all.join(u'\n');
    }

private slots:
    void wordsOutliveTheProgram_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &page, const QString &subject, const QString &keys,
                            const QString &field) { QTest::newRow(name) << page << subject << keys << field; };
        row("a question in the form", u"today"_s, u"activity:businessCommunication"_s, {}, u"entryText"_s);
        row("the minutes of a meeting", u"today"_s, u"activity:preShiftMeeting"_s, {}, u"text_minutes"_s);
        row("the note of an activity", u"today"_s, u"activity:floorWalk"_s, {}, u"activityNote"_s);
        row("why an activity is skipped", u"today"_s, u"activity:memberCare"_s, u"S"_s, u"answerReason"_s);
        row("a coaching note", u"today"_s, {}, u"Ctrl+N"_s, u"noteFact"_s);
        row("what is taken up", u"today"_s, {}, u"Ctrl+T 1"_s, u"entryText"_s);
        row("what is planned for tomorrow", u"reports"_s, u"plan"_s, {}, u"words.tomorrow"_s);
        row("why tomorrow goes without it", u"plan"_s, u"activity:memberCare"_s, u"S"_s, u"answerReason"_s);
    }
    void wordsOutliveTheProgram()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        QFETCH(QString, keys);
        QFETCH(QString, field);
        const QStringList way{u"--console"_s, store(), page, subject, keys, field};
        {
            auto session = StoreSession::open(store(), StoreSession::Access::Write, u"test"_s, m_clock);
            QVERIFY2(session, session ? "" : qPrintable(session.error().text));
            QVERIFY(DemoData::fill(**session, day));
        }
        QProcess console;
        console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        console.start(QCoreApplication::applicationFilePath(), way + QStringList{u"type"_s});
        QVERIFY(console.waitForStarted());
        auto reader = StoreSession::open(store(), StoreSession::Access::Read, u"test"_s, m_clock);
        QVERIFY(reader);
        const bool came = QTest::qWaitFor(
            [&console, &reader] {
                return console.state() == QProcess::NotRunning || kept(**reader).contains(word(wordsAwaited) + u' ');
            },
            2 * patience);
        QVERIFY2(came && console.state() == QProcess::Running, console.readAllStandardOutput().constData());
        console.kill();
        QVERIFY(console.waitForFinished());
        QCOMPARE(console.exitStatus(), QProcess::CrashExit);
        const QString before = kept(**reader);
        reader->reset();

        QProcess again;
        again.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        again.start(QCoreApplication::applicationFilePath(), way + QStringList{u"read"_s});
        QVERIFY(again.waitForFinished(2 * patience));
        const QString shown = QString::fromUtf8(again.readAllStandardOutput());
        QVERIFY2(again.exitCode() == 0, qPrintable(shown));
        for (int number = 1; before.contains(word(number) + u' '); ++number)
            QVERIFY2(shown.contains(word(number)), qPrintable(word(number) + u" is not in "_s + shown));
    }
};

} // namespace Floorwalk

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("floorwalk"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--console"))
        return Floorwalk::OtherConsole(arguments.mid(2)).run();
    // The rows are of one function, and each starts the program twice: with sanitizers that takes minutes.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "1100000");
    Floorwalk::TestKilledForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedform.moc"
