// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/agentnotes.h"

#include "models/service/whendone.h"
#include "widgets/coaching/coachingwording.h"
#include "widgets/common/button.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/section.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** One line: what kind of thing it is, as much of its text as there is room for, and when. */
class NoteLine : public QWidget
{
public:
    NoteLine(const QString &icon, const QString &word, const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_row(new QHBoxLayout(this))
        , m_icon(new IconLabel(icon, word, Ink::Muted, Extent::Icon, this))
        , m_word(new TextLabel(word, TextStyle::Small, Ink::Text, this))
    {
        m_row->setContentsMargins({});
        m_row->setSpacing(themeOf(this).space(Space::S));
        m_row->addWidget(m_icon);
        m_row->addWidget(m_word);
        m_row->addWidget(new ElidedLabel(text.simplified(), TextStyle::Small, Ink::Muted, this), 1);
        setAccessibleName(word + u": "_s + text);
        setToolTip(text);
    }
    void setAlarming()
    {
        m_icon->setInk(Ink::Warning);
        m_word->setInk(Ink::Warning);
        m_word->setStrong(true);
    }
    /** Also by whom; a name as long as a text is cut as one. */
    void setWhen(const QString &when, const QString &author)
    {
        const QFontMetrics metrics = fontMetrics();
        const QString name = metrics.elidedText(author, Qt::ElideRight, metrics.horizontalAdvance(u"国国国国国国"_s));
        m_row->addWidget(new TextLabel(when + u" · "_s + name, TextStyle::Small, Ink::Muted, this));
        setToolTip(when + u" · "_s + author + u'\n' + toolTip());
    }

private:
    QHBoxLayout *m_row;
    IconLabel *m_icon;
    TextLabel *m_word;
};

} // namespace

AgentNotes::AgentNotes(Ask teller, const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(teller))
    , m_zone(zone)
    , m_all(new QWidget(this))
    , m_notesTitle(new SectionHeader(tr("Last notes"), {}, m_all))
    , m_openTitle(new SectionHeader(tr("Open follow-ups"), {}, m_all))
    , m_words(new TextLabel({}, TextStyle::Small, Ink::Muted, m_all))
    , m_coaching(new Button(tr("Coaching"), ButtonKind::Normal, m_all))
    , m_show(new Button(tr("Read them"), ButtonKind::Normal, m_all))
    , m_notes(new QVBoxLayout)
    , m_open(new QVBoxLayout)
{
    setObjectName(u"agentNotes"_s);
    build();
    applyLook();
    forget();
    connect(m_coaching, &QAbstractButton::clicked, this, &AgentNotes::openCoaching);
    connect(m_show, &QAbstractButton::clicked, this, [this] { ask(Trail::Leave); });
}

void AgentNotes::build()
{
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_all);
    auto *const column = new QVBoxLayout(m_all);
    column->setContentsMargins({});
    auto *const head = new QHBoxLayout;
    m_coaching->setObjectName(u"agentCoaching"_s);
    m_coaching->setSmall(true);
    m_coaching->setKeyHint(u"H"_s);
    head->addWidget(m_notesTitle, 1);
    head->addWidget(m_coaching);
    column->addLayout(head);
    column->addLayout(m_notes);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_show->setObjectName(u"agentNotesShow"_s);
    m_show->setSmall(true);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_openTitle);
    column->addLayout(m_open);
}

void AgentNotes::applyLook()
{
    const int gap = themeOf(this).space(Space::Xs);
    for (QLayout *const rows : {m_all->layout(), static_cast<QLayout *>(m_notes), static_cast<QLayout *>(m_open)})
        rows->setSpacing(gap);
}

/** What stands here may be told otherwise after it was not seen for a while. */
bool AgentNotes::event(QEvent *event)
{
    if (event->type() == QEvent::Hide)
        m_wasHidden = true;
    else if (event->type() == QEvent::Show && std::exchange(m_wasHidden, false))
        refresh();
    else if (event->type() == QEvent::StyleChange)
        applyLook();
    return QWidget::event(event);
}

void AgentNotes::showAgent(const QString &agentKey, const QString &name, QDate today)
{
    if (agentKey == m_agentKey && name == m_name && today == m_today)
        return;
    // Who takes another's seat is called otherwise there.
    if (agentKey != m_agentKey || name != m_name)
        forget();
    m_agentKey = agentKey;
    m_name = name;
    m_today = today;
    m_shown = {};
    refresh();
}

void AgentNotes::refresh()
{
    if (!m_agentKey.isEmpty())
        ask(Trail::Avoid);
}

void AgentNotes::changeLeader()
{
    forget();
    refresh();
}

void AgentNotes::ask(Trail trail)
{
    const quint64 question = ++m_asked;
    whenDone(m_ask(m_agentKey, trail), this, [this, question](const Result<CoachingGlance> &answer) {
        if (question == m_asked)
            showAnswer(answer);
    });
}

void AgentNotes::openCoaching()
{
    if (m_shown.person)
        emit coachingWanted(*m_shown.person);
}

/** Drops what is shown and what is on its way. */
void AgentNotes::forget()
{
    ++m_asked;
    m_shown = {};
    m_all->hide();
}

void AgentNotes::clearRows()
{
    for (QVBoxLayout *const rows : {m_notes, m_open}) {
        while (QLayoutItem *const item = rows->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    m_notesTitle->setRemark({});
    m_openTitle->setRemark({});
    m_words->hide();
}

void AgentNotes::say(const QString &text)
{
    m_words->setText(text);
    m_words->show();
}

void AgentNotes::showAnswer(const Result<CoachingGlance> &answer)
{
    using State = CoachingGlance::State;
    if (answer && *answer == m_shown && m_shown.state != State::Forbidden)
        return;
    clearRows();
    m_shown = answer ? *answer : CoachingGlance();
    m_coaching->setVisible(m_shown.person.has_value());
    m_show->setVisible(m_shown.state == State::Untold);
    m_openTitle->setVisible(!m_shown.open.empty());
    m_all->setVisible(!answer || m_shown.state != State::Forbidden);
    if (!answer) {
        say(answer.error().text);
        return;
    }
    switch (m_shown.state) {
    case State::Forbidden:
        return;
    case State::Nobody:
        say(tr("Nobody on the list of people is known by this name or seat."));
        return;
    case State::Untold:
        say(tr("Reading the notes about this agent leaves an entry in the audit trail."));
        return;
    case State::Told:
        showTold();
        return;
    }
}

void AgentNotes::showTold()
{
    //: how many of all are shown
    const auto some = [](size_t shown, size_t all) { return tr("%1 of %2").arg(shown).arg(all); };
    if (m_shown.notes.empty())
        say(tr("No notes yet"));
    if (m_shown.noteCount > m_shown.notes.size())
        m_notesTitle->setRemark(some(m_shown.notes.size(), m_shown.noteCount));
    if (m_shown.openCount > m_shown.open.size())
        m_openTitle->setRemark(some(m_shown.open.size(), m_shown.openCount));
    for (const CoachingNote &note : m_shown.notes)
        showNote(note);
    for (const AgreedAction &action : m_shown.open)
        showOpen(action);
}

void AgentNotes::showNote(const CoachingNote &note)
{
    const NoteKind kind = note.words.kind;
    auto *const line =
        new NoteLine(CoachingWording::kindIcon(kind), CoachingWording::kindWord(kind), note.words.fact, m_all);
    if (kind == NoteKind::Warning)
        line->setAlarming();
    line->setWhen(m_zone.localDate(note.at).toString(u"MM-dd"_s), note.author);
    m_notes->addWidget(line);
}

void AgentNotes::showOpen(const AgreedAction &action)
{
    const bool overdue = action.due < m_today;
    auto *const line = new NoteLine(overdue ? u"alert-warning"_s : u"todo"_s, CoachingWording::due(action.due, m_today),
                                    action.text, m_all);
    if (overdue)
        line->setAlarming();
    m_open->addWidget(line);
}

} // namespace Floorwalk

#include "moc_agentnotes.cpp"
