// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pagewalker.h"
#include "widgets/common/answerbar.h"
#include "widgets/common/button.h"
#include "widgets/common/daystrip.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/feedbadge.h"
#include "widgets/common/figure.h"
#include "widgets/common/formrow.h"
#include "widgets/common/inboxdelegate.h"
#include "widgets/common/listrow.h"
#include "widgets/common/panel.h"
#include "widgets/common/rowdelegate.h"
#include "widgets/common/stripwords.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/toast.h"
#include "widgets/common/typingpause.h"
#include "widgets/common/words.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QHelpEvent>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace Floorwalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

InboxRow inboxRow()
{
    InboxRow row;
    row.title = u"Li Na"_s;
    row.value = u"12:40"_s;
    row.detail = u"Long call"_s;
    row.actions = {{u"go"_s, u"Go there"_s, u"↵"_s, {}, true}, {u"mute"_s, u"Mute"_s, {}, {}, false}};
    return row;
}

} // namespace

/** Holds the parts to what they promise at keys and mouse, and to not moving under a press. */
class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void lengthsAreWorded()
    {
        QCOMPARE(lengthText(0s), u"0:00"_s);
        QCOMPARE(lengthText(-5s), u"0:00"_s);
        QCOMPARE(lengthText(760s), u"12:40"_s);
        QCOMPARE(lengthText(59min + 59s + 999ms), u"59:59"_s);
        QCOMPARE(lengthText(1h), u"1:00:00"_s);
        QCOMPARE(lengthWords(28min + 28s), u"28 min 28 s"_s);
        QCOMPARE(lengthWords(2h + 5min), u"2 h 5 min"_s);
        QCOMPARE(minutesWords(28s), u"0 min"_s);
        QCOMPARE(minutesWords(59min + 59s), u"59 min"_s);
        QCOMPARE(minutesWords(2h + 5min), u"2 h 5 min"_s);
    }

    /** As on the key caps, whatever a language calls the keys. */
    void keysAreWorded()
    {
        QTranslator chinese;
        QVERIFY(
            chinese.load(QLocale(u"zh_CN"_s), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), u"Ctrl ↵"_s);
        QCOMPARE(keyText(QKeySequence(Qt::ALT | Qt::Key_Up)), u"Alt ↑"_s);
        QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown)), u"Ctrl Shift PgDown"_s);
        QCOMPARE(keyText(QKeySequence(Qt::Key_Right)), u"→"_s);
        QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_Plus)), u"Ctrl +"_s);
        QCOMPARE(keyText(QKeySequence(Qt::Key_Space)), u"空格"_s);
        QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_K, Qt::Key_F2)), u"Ctrl K, F2"_s);
        QCOMPARE(keyText(QKeySequence()), QString());
    }

    void timeIsGreyThenOrangeThenVermillion()
    {
        QCOMPARE(toneOfPart(0.79), Tone::Neutral);
        QCOMPARE(toneOfPart(0.8), Tone::Warning);
        QCOMPARE(toneOfPart(1.0), Tone::Warning);
        QCOMPARE(toneOfPart(1.001), Tone::Critical);
        QCOMPARE(BarFacts::ofLimit(1.5).fill, 1.0);
        QCOMPARE(BarFacts::ofLimit(9).fill, 1.0);
        QCOMPARE(BarFacts::ofLimit(1).fill, *BarFacts::ofLimit(1).mark);
    }

    void toastUndoesOnceAndLeaves()
    {
        Toast toast;
        QSignalSpy undone(&toast, &Toast::undone);
        QSignalSpy closed(&toast, &Toast::closed);
        toast.showText(u"Chen Jing sent"_s, true, 0ms);
        QTest::mouseClick(toast.findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
        QCOMPARE(closed.count(), 1);
        QVERIFY(toast.isHidden());
        toast.showText(u"Sent again"_s, false, 1ms);
        QTRY_COMPARE(closed.count(), 2);
        QCOMPARE(undone.count(), 1);
    }

    void toastStandsWholeAtTheFoot()
    {
        QWidget window;
        window.resize(400, 300);
        auto *const toast = new Toast(&window);
        toast->showText(u"Chen Jing sent"_s, false, 0ms);
        toast->placeIn(window.rect());
        QVERIFY2(window.rect().contains(toast->geometry()), qPrintable(QString::number(toast->geometry().bottom())));
        QCOMPARE(window.rect().bottom() - toast->geometry().bottom(), themeOf(toast).space(Space::L));
    }

    void aToastsMarkTellsItsKind()
    {
        Toast toast;
        const auto mark = [&toast] { return toast.findChild<IconLabel *>()->grab().toImage(); };
        toast.showText(u"Esc closes it"_s, false, 0ms);
        const QImage plain = mark();
        toast.setKind(Toast::Kind::Hint);
        const QImage hint = mark();
        toast.setKind(Toast::Kind::NotDone);
        QVERIFY(plain != hint && hint != mark() && mark() != plain);
        toast.setKind(Toast::Kind::Done);
        QCOMPARE(mark(), plain);
    }

    void confirmBarIsSafeByDefault()
    {
        ConfirmBar bar(u"Void this proposal?"_s, u"Void"_s, u"Back"_s);
        QSignalSpy confirmed(&bar, &ConfirmBar::confirmed);
        QSignalSpy cancelled(&bar, &ConfirmBar::cancelled);
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(cancelled.count(), 1);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 2);
        QCOMPARE(confirmed.count(), 0);
        QTest::mouseClick(bar.actButton(), Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
    }

    void formRowSaysWhatIsWrong()
    {
        auto *edit = new QLineEdit;
        FormRow row(u"Break places"_s, edit, u"a whole number"_s);
        QCOMPARE(edit->accessibleName(), u"Break places"_s);
        row.setError(u"20 at most"_s);
        QVERIFY(row.hasError());
        QVERIFY(isWrong(edit));
        QCOMPARE(edit->accessibleDescription(), u"20 at most"_s);
        row.setError({});
        QVERIFY(!row.hasError());
        QCOMPARE(edit->accessibleDescription(), u"a whole number"_s);
    }

    void inboxPressTakesTheActionItAimedAt()
    {
        QStringListModel model({u"a"_s, u"b"_s});
        QListView view;
        InboxDelegate delegate([](const QModelIndex &) { return inboxRow(); });
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.resize(280, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(model.index(0, 0));
        QSignalSpy taken(&delegate, &InboxDelegate::actionTriggered);
        // On a row that is not chosen: the press chooses it, and must not shift the buttons under the mouse.
        const QRect row = view.visualRect(model.index(1, 0));
        int mute = 0;
        for (int x = row.left(); x < row.right(); ++x) {
            taken.clear();
            view.setCurrentIndex(model.index(0, 0));
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(x, row.bottom() - 22));
            if (taken.count() == 1 && taken.first().at(1).toString() == u"mute"_s)
                mute = mute ? mute : x;
        }
        QVERIFY(mute > 0);
        QCOMPARE(view.currentIndex(), model.index(1, 0));
        taken.clear();
        view.setCurrentIndex(model.index(0, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(mute, row.bottom() - 22));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(mute, row.bottom() - 22));
        QCOMPARE(taken.count(), 2);
        QCOMPARE(taken.at(0).at(1).toString(), u"mute"_s);
        QCOMPARE(taken.at(1).at(1).toString(), u"mute"_s);
    }

    /** Whom a row is about is told whole on two lines, what is wrong on three; a running time breaks nothing anew. */
    void inboxRowsGrowWithTheirWords()
    {
        QStringListModel model({u"a"_s});
        QListView view;
        InboxRow row = inboxRow();
        InboxDelegate delegate([&row](const QModelIndex &) { return row; });
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.resize(264, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QStyleOptionViewItem option;
        option.widget = &view;
        const auto height = [&] { return delegate.sizeHint(option, model.index(0, 0)).height(); };
        const Theme &theme = themeOf(&view);
        const int one = height();
        row.title = u"Escalation #5 · Mr Liu 138****2207"_s;
        QCOMPARE(height(), one + theme.lineHeight(TextStyle::BodyStrong));
        row.title += row.title + row.title; // beyond two lines it is cut
        QCOMPARE(height(), one + theme.lineHeight(TextStyle::BodyStrong));
        row.title = inboxRow().title;
        row.detail = QString(u"Rings and is not answered · warning at 0:15 · "_s).repeated(2);
        QCOMPARE(height(), one + 2 * theme.lineHeight(TextStyle::Small));
        row.detail += row.detail;
        QCOMPARE(height(), one + 2 * theme.lineHeight(TextStyle::Small));
        for (const QString &age : {u"9:59"_s, u"10:00"_s, u"1:00:00"_s}) {
            row = inboxRow();
            row.value = age;
            row.title = u"A title about as long as"_s;
            const int before = height();
            row.value = u"0:00"_s;
            QCOMPARE(height(), before);
        }
    }

    void dayStripIsReadByKeys()
    {
        const Moment start = momentFromEpochMs(0);
        DayStrip strip;
        strip.resize(300, 40);
        strip.setDay(
            {{StateKey::Talking, {start, start + 30min}, {}}, {StateKey::Meal, {start + 30min, start + 1h}, u"AMI"_s}},
            {start, start + 1h}, Zone::utc());
        QSignalSpy chosen(&strip, &DayStrip::currentSpanChanged);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.currentSpan(), 1);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(strip.accessibleDescription(), u"Meal 00:30:00–01:00:00 · 30 min 0 s · AMI"_s);
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(strip.currentSpan(), 0);
        strip.setDay({}, {start, start + 1h}, Zone::utc());
        QCOMPARE(strip.currentSpan(), -1);
    }

    void dayStripComesCloser()
    {
        const Moment start = momentFromEpochMs(0);
        DayStrip strip;
        strip.resize(300, 40);
        std::vector<StripSpan> spans;
        for (int i = 0; i < 16; ++i)
            spans.push_back(
                {i % 2 ? StateKey::Talking : StateKey::Ready, {start + i * 30min, start + (i + 1) * 30min}, {}});
        strip.setDay(spans, {start, start + 8h}, Zone::utc());
        QTest::keyClick(&strip, Qt::Key_Plus);
        QVERIFY(strip.shownRange().length() < Millis(8h));
        QCOMPARE(strip.shownRange().from + strip.shownRange().length() / 2, start + 4h);
        // A stretch out of sight is brought into it, and more of the same day leaves the part that is seen.
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(strip.shownRange().from, start);
        const TimeRange seen = strip.shownRange();
        spans.push_back({StateKey::Meal, {start + 8h, start + 9h}, {}});
        strip.setDay(spans, {start, start + 9h}, Zone::utc());
        QCOMPARE(strip.shownRange(), seen);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&strip, Qt::Key_Plus);
        QCOMPARE(strip.shownRange().length(), Millis(10min));
        QTest::keyClick(&strip, Qt::Key_0);
        QCOMPARE(strip.shownRange(), (TimeRange{start, start + 9h}));
    }

    void dayStripMovesAlongTheDay()
    {
        const Moment start = momentFromEpochMs(0);
        DayStrip strip;
        strip.resize(300, 40);
        std::vector<StripSpan> spans;
        for (int i = 0; i < 16; ++i)
            spans.push_back(
                {i % 2 ? StateKey::Talking : StateKey::Ready, {start + i * 30min, start + (i + 1) * 30min}, {}});
        strip.setDay(spans, {start, start + 8h}, Zone::utc());
        QSignalSpy activated(&strip, &DayStrip::spanActivated);
        const auto drag = [&strip](int from, int to) {
            QTest::mousePress(&strip, Qt::LeftButton, {}, {from, 5});
            QMouseEvent moved(QEvent::MouseMove, QPointF(to, 5), strip.mapToGlobal(QPointF(to, 5)), Qt::NoButton,
                              Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&strip, &moved);
            QTest::mouseRelease(&strip, Qt::LeftButton, {}, {to, 5});
        };
        drag(200, 100);
        QCOMPARE(strip.shownRange(), (TimeRange{start, start + 8h})); // all of it is seen already
        strip.zoom(2, start);
        QCOMPARE(strip.shownRange(), (TimeRange{start, start + 4h}));
        drag(250, 100); // half of what is seen
        QCOMPARE(strip.shownRange(), (TimeRange{start + 2h, start + 6h}));
        drag(10, 290); // no further than the day begins
        QCOMPARE(strip.shownRange().from, start);
        QTest::keyClick(&strip, Qt::Key_PageDown);
        QCOMPARE(strip.shownRange().from, start + 2h);
        QTest::keyClick(&strip, Qt::Key_PageUp);
        QCOMPARE(strip.shownRange().from, start);
        QCOMPARE(strip.currentSpan(), -1); // dragging chooses nothing
        QVERIFY(activated.isEmpty());
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {290, 5});
        QCOMPARE(strip.currentSpan(), 7);
        QCOMPARE(activated.size(), 1);
    }

    void dayStripSaysWhatEachStretchIs_data()
    {
        QTest::addColumn<StateSpan>("span");
        QTest::addColumn<QString>("words");
        const TimeRange range{momentFromEpochMs(0), momentFromEpochMs(60'000)};
        const auto span = [&range](AgentState state, Certainty certainty, std::optional<CallKind> kind,
                                   const QString &reason, const QString &queue) {
            return StateSpan{u"王芳"_s, state, certainty, kind, reason, queue, {}, range};
        };
        const QString times = u" 00:00:00–00:01:00 · 1 min 0 s · "_s;
        QTest::newRow("queue call") << span(AgentState::Talking, Certainty::Measured, CallKind::Queue, {}, u"sales"_s)
                                    << u"Talking"_s + times + u"queue sales · told by the telephone system"_s;
        QTest::newRow("direct, on hold") << span(AgentState::OnHold, Certainty::Measured, CallKind::Direct, {}, {})
                                         << u"On hold"_s + times + u"direct call · told by the telephone system"_s;
        QTest::newRow("outbound") << span(AgentState::Talking, Certainty::Inferred, CallKind::Outbound, {}, {})
                                  << u"Talking"_s + times + u"outbound call · inferred"_s;
        QTest::newRow("wrap-up") << span(AgentState::WrapUp, Certainty::Configured, {}, {}, u"sales"_s)
                                 << u"Wrap-up"_s + times + u"queue sales · by the configured wrap-up time"_s;
        QTest::newRow("reason") << span(AgentState::Paused, Certainty::Measured, {}, u"paperwork"_s, {})
                                << u"Busy"_s + times + u"paperwork · told by the telephone system"_s;
        QTest::newRow("a reason that says nothing") << span(AgentState::Paused, Certainty::Stale, {}, u"Meal"_s, {})
                                                    << u"Meal"_s + times + u"last known; the feed is silent"_s;
    }
    void dayStripSaysWhatEachStretchIs()
    {
        QFETCH(StateSpan, span);
        DayStrip strip;
        strip.resize(300, 40);
        strip.setDay({stripSpan(span)}, span.range, Zone::utc());
        QTest::keyClick(&strip, Qt::Key_Right);
        QTEST(strip.accessibleDescription(), "words");
    }

    void aLongToastTakesLinesAndThenTheBar()
    {
        QWidget window;
        window.resize(1000, 300);
        auto *const toast = new Toast(&window);
        toast->showText(u"Chen Jing sent"_s, false, 0ms);
        const QRect bar(0, 0, 1000, 48);
        const QRect quiet(8, 0, 300, 48);
        toast->placeOver(quiet, bar, 12);
        QVERIFY(quiet.contains(toast->geometry()));
        toast->showText(u"Chen Jing is taken out of the queue of complaints when the call is over."_s, false, 0ms);
        toast->placeOver(quiet, bar, 12);
        QVERIFY(toast->height() <= 60 && toast->geometry().right() <= quiet.right());
        toast->showText(u"words without end "_s.repeated(12), false, 0ms);
        toast->placeOver(quiet, bar, 12);
        QVERIFY(toast->width() > quiet.width() && toast->height() <= 60);
        QTest::mouseClick(toast, Qt::LeftButton);
        QVERIFY(toast->isHidden());
    }

    void inHighContrastTheWholeRowIsInverted()
    {
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::HighContrast, u"en"_s, 1.0}).ok());
        const QWidget any;
        const Theme &theme = themeOf(&any);
        QImage row(40, 28, QImage::Format_RGB32);
        row.fill(theme.color(ColorRole::Base));
        QPainter painter(&row);
        Paint::rowGround(&painter, row.rect(), true, false, true, theme);
        painter.end();
        QCOMPARE(row.pixelColor(0, 14), theme.color(ColorRole::Selection));
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok());
    }

    void wordsAreNeverCutByTheirOwnHint()
    {
        for (const double scale : {1.0, 1.25, 1.5}) {
            QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, scale}).ok());
            Button button(u"Postpone"_s);
            button.setKeyHint(u"P"_s);
            QVERIFY(button.minimumSizeHint().width() > QFontMetrics(button.font()).horizontalAdvance(button.text()));
            Figure figure;
            figure.setFacts({u"Average handling time"_s,
                             u"5:06"_s,
                             {},
                             u"Target ≤ 5:00"_s,
                             Tone::Good,
                             FigureFacts::Trend::Down,
                             u"6 s less"_s,
                             Tone::Good,
                             {0.6, 0.66, Tone::Good},
                             {},
                             {}});
            QVERIFY(figure.minimumSizeHint().width()
                    > QFontMetrics(themeOf(&figure).font(TextStyle::Small)).horizontalAdvance(figure.facts().title));
            QVERIFY(figure.accessibleName().contains(u"Target ≤ 5:00"_s));
        }
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName::Light, u"en"_s, 1.0}).ok());
    }

    void aTitleThatIsTooLongEndsVisibly()
    {
        Panel panel(u"系统维护：医保查询"_s);
        panel.resize(panel.sizeHint().width(), 120);
        panel.show();
        QCOMPARE(PageWalker::clippedTexts(panel), QStringList());
        panel.setTitle(u"系统维护：医保查询、异地备案、生育津贴与门诊慢特病"_s);
        panel.resize(120, 120); // it gives way instead of standing out of its place
        QCoreApplication::sendPostedEvents();
        QCOMPARE(panel.width(), 120);
        QVERIFY(panel.minimumSizeHint().width() <= 120);
        QVERIFY(!PageWalker::clippedTexts(panel).isEmpty());
        auto *const title = panel.findChild<ElidedLabel *>();
        QHelpEvent asked(QEvent::ToolTip, {}, {});
        QCoreApplication::sendEvent(title, &asked);
        QCOMPARE(title->toolTip(), title->text());
    }

    void whatIsTypedIsToldSoon()
    {
        QWidget form;
        QLineEdit first(&form);
        QLineEdit second(&form);
        form.show();
        first.setFocus();
        QTRY_VERIFY(first.hasFocus());
        TypingPause pause;
        connect(&first, &QLineEdit::textEdited, &pause, &TypingPause::typed);
        QSignalSpy came(&pause, &TypingPause::came);
        QTest::keyClicks(&first, u"slow"_s);
        QVERIFY(pause.isAwaited());
        QTRY_COMPARE(came.count(), 1); // by itself
        QVERIFY(!pause.isAwaited());
        QTest::keyClicks(&first, u"er"_s);
        second.setFocus();
        QCOMPARE(came.count(), 2); // at once
        first.setFocus();
        QCOMPARE(came.count(), 2); // nothing was typed
        QTest::keyClicks(&first, u"!"_s);
        pause.stop();
        second.setFocus();
        QCOMPARE(came.count(), 2);
    }

    void anAnswerKeepsTheKeysWhileItIsSaved()
    {
        QWidget page;
        auto *const column = new QVBoxLayout(&page);
        auto *const list = new QLineEdit(&page);
        auto *const other = new QLineEdit(&page);
        auto *const bar = new AnswerBar(&page);
        column->addWidget(list);
        column->addWidget(bar);
        column->addWidget(other);
        page.resize(400, 300);
        page.show();
        AnswerBar::Question question;
        question.text = u"Withdraw it?"_s;
        question.accept = u"Withdraw"_s;
        question.reasonHint = u"Why"_s;
        bar->ask(question);
        auto *const reason = bar->findChild<QLineEdit *>(u"answerReason"_s);
        QTRY_VERIFY(reason->hasFocus());
        bar->setSaving(true);
        QVERIFY(!other->hasFocus());
        bar->leave(*list);
        QVERIFY(list->hasFocus());
        QVERIFY(!bar->isVisible());
        other->setFocus();
        bar->leave(*list); // it had no keys to give
        QVERIFY(other->hasFocus());
    }

    void aNarrowAnswerHasRoomForItsWords()
    {
        QWidget page;
        AnswerBar bar(&page);
        AnswerBar::Question question;
        question.text = u"Promise another time: 15:30, +20, 11-27 09:00"_s;
        question.accept = u"Keep"_s;
        question.lines << AnswerBar::Line{u"When"_s, {}, {}};
        question.reasonHint = u"Optional words"_s;
        bar.resize(340, 200); // higher than it needs
        page.show();
        bar.ask(question);
        QCoreApplication::sendPostedEvents();
        auto *const when = bar.findChild<QLineEdit *>(u"answerLine1"_s);
        auto *const reason = bar.findChild<QLineEdit *>(u"answerReason"_s);
        QVERIFY(reason->width() > QFontMetrics(reason->font()).horizontalAdvance(question.reasonHint) + 16);
        QCOMPARE(when->y(), reason->y());
        QVERIFY(when->y() < 60); // right below the question
        QVERIFY(bar.findChild<QWidget *>(u"answerAccept"_s)->y() > reason->geometry().bottom());
    }

    void feedBadgeSaysAllInWords()
    {
        FeedBadge badge;
        badge.set(FeedBadge::Health::Stale, u"AMI"_s, u"last event 14:20:31"_s);
        QCOMPARE(badge.accessibleName(), u"Feed stale, AMI · last event 14:20:31"_s);
        badge.set(FeedBadge::Health::Demo, {}, {});
        QCOMPARE(badge.accessibleName(), u"Demo floor"_s);
    }

    void enterPressesWhatHasTheFocus()
    {
        QWidget page;
        auto *const column = new QVBoxLayout(&page);
        auto *const back = new Button(u"Back"_s, ButtonKind::Normal, &page);
        auto *const box = new QCheckBox(u"Done"_s, &page);
        column->addWidget(back);
        column->addWidget(box);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy pressed(back, &QAbstractButton::clicked);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Return);
        QTest::keyClick(back, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.count(), 2);
        QTest::keyClick(back, Qt::Key_Return, Qt::ControlModifier); // the page's own key
        QCOMPARE(pressed.count(), 2);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Return); // goes on, with the form around it
        QVERIFY(!box->isChecked());
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Return);
        QCOMPARE(pressed.count(), 3);
    }

    void aListShowsThatItHasTheKeys()
    {
        QWidget page;
        auto *const row = new QHBoxLayout(&page);
        QStringListModel model({u"one"_s, u"two"_s});
        QList<QListView *> lists;
        for (int i = 0; i < 2; ++i) {
            lists << new QListView(&page);
            lists[i]->setModel(&model);
            lists[i]->setItemDelegate(new RowDelegate(lists[i]));
            lists[i]->setCurrentIndex(model.index(0));
            row->addWidget(lists[i]);
        }
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QColor line = themeOf(&page).color(ColorRole::Focus);
        const auto framed = [&line](QListView *list) {
            const QRect first = list->visualRect(list->currentIndex());
            return list->viewport()->grab().toImage().pixelColor(first.center().x(), first.top()) == line;
        };
        lists[0]->setFocus();
        QVERIFY(framed(lists[0]));
        QVERIFY(!framed(lists[1]));
        lists[1]->setFocus();
        QVERIFY(!framed(lists[0]));
        QVERIFY(framed(lists[1]));
    }

    void listRowIsOneNameAndOneClick()
    {
        ListRow row(u"Li Na"_s, u"seat 07"_s);
        row.setState(stateLook(StateKey::Talking));
        row.setValue(u"12:40"_s);
        QCOMPARE(row.accessibleName(), u"Li Na, Talking, seat 07, 12:40"_s);
        QSignalSpy clicked(&row, &ListRow::clicked);
        QTest::keyClick(&row, Qt::Key_Return);
        QTest::mouseClick(&row, Qt::LeftButton);
        QCOMPARE(clicked.count(), 2);
    }
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
