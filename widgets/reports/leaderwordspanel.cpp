// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reports/leaderwordspanel.h"

#include "models/policy/callermask.h"
#include "widgets/common/button.h"
#include "widgets/common/formscroll.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/print/reportwords.h"
#include "widgets/print/tomorrowwords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** Asks for some lines only: all fields are in sight together, and who writes more scrolls or has a higher window. */
class WordsEdit final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override
    {
        constexpr int lines = 4;
        const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
        return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + frame};
    }
};

} // namespace

LeaderWordsPanel::LeaderWordsPanel(Of what, const Zone &zone, QWidget *parent)
    : Panel(tr("By the leader"), parent)
    , m_zone(zone)
    , m_kept(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
{
    const Theme &theme = themeOf(this);
    auto *const form = new QWidget(this); // what tomorrow brings may take more room than the screen has
    m_column = new QVBoxLayout(form);
    m_column->setContentsMargins(theme.space(Space::M), theme.space(Space::S), theme.space(Space::M),
                                 theme.space(Space::S));
    m_column->setSpacing(theme.space(Space::S));
    if (what == Of::Day) {
        addField(u"reflection"_s, tr("Reflection"), tr("What was won and lost today?"), 3);
        m_plan = addField(u"tomorrow"_s, tr("Plan for tomorrow"),
                          tr("One item a line; the next day’s preparation shows them."), 3);
        addField(u"handover"_s, tr("Hand-over"), tr("What the next leader must know."), 2);
        addTomorrow(*m_plan);
    } else {
        addField(u"period"_s, tr("Summary"),
                 tr("What went well, what did not, and what comes next; it goes to the operations manager."), 1);
    }
    m_kept->setObjectName(u"wordsKept"_s);
    m_kept->setWordWrap(true);
    m_column->addWidget(m_kept);
    body()->setContentsMargins({});
    body()->addWidget(new FormScroll(form, this), 1);
    connect(&m_pause, &TypingPause::came, this, &LeaderWordsPanel::keepNow);
}

/** What is known of tomorrow stands above the field that it helps to write, what is made of it below. */
void LeaderWordsPanel::addTomorrow(QPlainTextEdit &below)
{
    m_tomorrow = new TextLabel({}, TextStyle::Small, Ink::Muted, this);
    m_tomorrow->setObjectName(u"tomorrowFacts"_s);
    m_tomorrow->setWordWrap(true);
    m_column->insertWidget(m_column->indexOf(&below), m_tomorrow);
    m_tasks = new Button(tr("Turn the lines into tasks"), ButtonKind::Normal, this);
    m_tasks->setObjectName(u"tomorrowTasks"_s);
    m_tasks->setIconName(u"todo"_s);
    m_tasks->setKeyHint(u"K"_s);
    connect(m_tasks, &QAbstractButton::clicked, this, [this] {
        keepNow();
        emit tasksWanted();
    });
    auto *const timeline = new Button(tr("Tomorrow by the hour…"), ButtonKind::Normal, this);
    timeline->setObjectName(u"tomorrowTimeline"_s);
    timeline->setIconName(u"nav-today"_s);
    timeline->setKeyHint(u"N"_s);
    connect(timeline, &QAbstractButton::clicked, this, &LeaderWordsPanel::timelineWanted);
    m_column->insertWidget(m_column->indexOf(&below) + 1, m_tasks, 0, Qt::AlignLeft);
    m_column->insertWidget(m_column->indexOf(m_tasks) + 1, timeline, 0, Qt::AlignLeft);
}

void LeaderWordsPanel::writePlan()
{
    m_plan->setFocus(Qt::ShortcutFocusReason);
    m_plan->moveCursor(QTextCursor::End);
}

QPlainTextEdit *LeaderWordsPanel::addField(const QString &kind, const QString &title, const QString &hint, int stretch)
{
    auto *const edit = new WordsEdit(this);
    edit->setObjectName(u"words."_s + kind);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(themeOf(this).px(56));
    connect(edit, &QPlainTextEdit::textChanged, &m_pause, &TypingPause::typed);
    m_column->addWidget(new SectionHeader(title, {}, this));
    m_column->addWidget(edit, stretch);
    m_fields.push_back({kind, edit, QString()});
    return edit;
}

bool LeaderWordsPanel::Field::isTyped() const
{
    return !told || edit->toPlainText() != *told;
}

void LeaderWordsPanel::showWords(const LeaderWords &words)
{
    showTexts({words.reflection, words.tomorrow, words.handover});
}

void LeaderWordsPanel::showWords(const QString &text)
{
    showTexts({text});
}

void LeaderWordsPanel::showTexts(const QStringList &texts)
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        Field &field = m_fields[i];
        if (field.isTyped())
            continue;
        const QString &text = texts[qsizetype(i)];
        field.told = text;
        if (field.edit->toPlainText() == text)
            continue;
        field.edit->setPlainText(text);
        if (field.edit->hasFocus()) // whoever waits there for it goes on at its end
            field.edit->moveCursor(QTextCursor::End);
    }
    if (!std::ranges::any_of(m_fields, &Field::isTyped))
        m_pause.stop();
}

void LeaderWordsPanel::clear()
{
    for (Field &field : m_fields) {
        field.told = QString();
        field.edit->clear();
    }
    if (m_tomorrow)
        m_tomorrow->clear();
    m_kept->clear();
    m_pause.stop();
}

void LeaderWordsPanel::showTomorrow(const TomorrowPlan &plan, int left)
{
    QStringList lines = TomorrowWords::known(plan, m_zone);
    if (!plan.activities.empty())
        lines << tr("%n activities are planned", nullptr, int(plan.activities.size()));
    if (!plan.carried.empty()) {
        lines << tr("%n open thing(s) of the register go along:", nullptr, int(plan.carried.size()));
        QStringList carried;
        for (const RegisterItem &item : plan.carried) {
            const EntryWords &words = item.entry.words;
            const QString said = words.topic.isEmpty() ? words.text.section(u'\n', 0, 0) : words.topic;
            carried << ReportWords::entry(item.entry.kind, item.entry.number, CallerMask::masked(said));
        }
        for (const QString &item : TomorrowWords::firstOf(carried))
            lines << u"· "_s + item;
    }
    if (left > 0)
        lines << tr("%n other open thing(s) stay with today: end them, or hand them over.", nullptr, left);
    m_tomorrow->setText(lines.join(u'\n'));
}

void LeaderWordsPanel::setEditable(bool editable)
{
    for (const Field &field : m_fields)
        field.edit->setReadOnly(!editable);
    if (m_tasks)
        m_tasks->setEnabled(editable);
}

void LeaderWordsPanel::showKept(const QString &text, bool isProblem)
{
    m_kept->setText(text);
    m_kept->setInk(isProblem ? Ink::Critical : Ink::Muted);
}

void LeaderWordsPanel::setNotKept(const QString &kind)
{
    const auto field = std::ranges::find(m_fields, kind, &Field::kind);
    if (field != m_fields.end())
        field->told.reset();
}

void LeaderWordsPanel::hideEvent(QHideEvent *event)
{
    keepNow();
    Panel::hideEvent(event);
}

void LeaderWordsPanel::keepNow()
{
    m_pause.stop();
    for (Field &field : m_fields) {
        if (!field.isTyped())
            continue;
        const QString text = field.edit->toPlainText();
        field.told = text;
        emit keepWanted(field.kind, text);
    }
}

} // namespace Floorwalk

#include "moc_leaderwordspanel.cpp"
