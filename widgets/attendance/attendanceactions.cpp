// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the keys and buttons of the Attendance page do.

#include "models/policy/attendancewords.h"
#include "models/service/whendone.h"
#include "widgets/attendance/attendancepage.h"
#include "widgets/attendance/coverquestions.h"
#include "widgets/attendance/rollmodel.h"
#include "widgets/common/textlabel.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** @p question, whose words outlive the program under @p draft. */
AnswerBar::Question kept(AnswerBar::Question question, const QString &draft)
{
    question.draft = draft;
    return question;
}

using Act = ExplainPanel::Act;

QList<std::pair<QString, QString>> channels()
{
    return {{RollWords::channel(u"phone"_s), u"phone"_s},
            {RollWords::channel(u"wecom"_s), u"wecom"_s},
            {RollWords::channel(u"dingtalk"_s), u"dingtalk"_s},
            {RollWords::channel(u"inPerson"_s), u"inPerson"_s}};
}

QList<std::pair<QString, QString>> leaveKinds()
{
    QList<std::pair<QString, QString>> kinds;
    for (const QString &kind : {u"personal"_s, u"sick"_s, u"emergency"_s, u"annual"_s, u"inLieu"_s, u"business"_s,
                                u"marriage"_s, u"bereavement"_s})
        kinds << std::pair(AttendanceWords::leaveKind(kind), kind);
    return kinds;
}

} // namespace

bool AttendancePage::canDecide()
{
    if (!m_book.dutyLeader().isEmpty())
        return true;
    showProblem(tr("Nobody is on duty: every entry needs an author. Choose the duty leader at the top right."));
    return false;
}

Moment AttendancePage::momentOn(QTime time) const
{
    return m_zone.toMoment(m_date, time);
}

void AttendancePage::act(Act what)
{
    const PersonDayPtr person = current();
    if (!person || m_explain->isAsking() || !canDecide())
        return;
    if (what == Act::Confirm && !m_day.close && (RollWords::proposed(*person) || !person->findings.empty())) {
        showDayClose();
        showProblem(tr("The day is still open: close it first, then its proposals can be confirmed."));
        return;
    }
    if (!ExplainPanel::actsFor(*person, m_day.close.has_value()).contains(what)) {
        showProblem(whyNot(what, *person));
        return;
    }
    const bool today = m_zone.localDate(m_book.now()) == m_date;
    switch (what) {
    case Act::Present:
        if (!today)
            break;
        markNow(*person, RollMark::Kind::Present);
        return;
    case Act::Missing:
        markNow(*person, RollMark::Kind::Missing);
        return;
    case Act::TakeBack:
        run(*person->person.id, person->person.name,
            m_book.takeBackMark(*person->person.id, person->marks.back().id.value_or(0)), nullptr);
        return;
    case Act::Confirm:
        confirm(*person);
        return;
    case Act::Notice:
    case Act::Excuse:
    case Act::Leave:
    case Act::Correct:
    case Act::Reduce:
    case Act::Void:
    case Act::Substitute:
    case Act::Swap:
    case Act::DropCover:
        break;
    }
    m_explain->showAnswers(true);
    ask(m_explain->answers(), questionFor(what, *person), answerFor(what, person), *person->person.id);
    m_askedAct = what;
}

/** Why @p what does nothing for @p person now: a key is never just silent. */
QString AttendancePage::whyNot(Act what, const PersonDay &person) const
{
    if (!m_day.close && what == Act::DropCover)
        return tr("Nobody comes in place of %1, nor %1 in anybody’s.").arg(person.person.name);
    if (!m_day.close && (what == Act::Substitute || what == Act::Swap))
        return tr("%1 has no shift on this day.").arg(person.person.name);
    const bool decides = what == Act::Confirm || what == Act::Reduce || what == Act::Void;
    const QString &name = person.person.name;
    if (!decides) {
        return m_day.close ? tr("The day is closed: reopen it under “Day close” before the roll is changed.")
                           : tr("%1 has no mark that could be taken back.").arg(name);
    }
    if (!m_day.close && !person.findings.empty())
        return tr("The day is still open: close it first, then its proposals can be confirmed.");
    if (RollWords::proposed(person))
        return tr("The proposal for %1 cannot be lowered: confirm or void it.").arg(name);
    return tr("%1 has no proposal to decide.").arg(name);
}

void AttendancePage::markNow(const PersonDay &person, RollMark::Kind kind)
{
    RollMark mark{{}, *person.person.id, m_date, kind, m_book.now(), {}, {}, {}, false};
    if (m_zone.localDate(mark.at) != m_date && !person.roster.segments.empty())
        mark.at = person.roster.segments.front().start;
    run(mark.person, person.person.name, m_book.mark(mark), nullptr);
    selectNext();
}

void AttendancePage::confirm(const PersonDay &person)
{
    const Penalty *proposal = RollWords::proposed(person);
    if (!proposal || !proposal->id)
        return;
    run(*person.person.id, person.person.name, m_book.decide(*proposal->id, proposal->version, PenaltyDecision{}),
        nullptr);
    selectNext();
}

AnswerBar::Question AttendancePage::questionFor(Act what, const PersonDay &person) const
{
    AnswerBar::Question question;
    question.draft =
        u"attendance:%1:%2:%3"_s.arg(m_date.toString(Qt::ISODate)).arg(person.person.id->value()).arg(int(what));
    const QString &name = person.person.name;
    const bool planned = !person.roster.segments.empty();
    const QTime start = planned ? m_zone.localTime(person.roster.segments.front().start) : QTime(8, 30);
    switch (what) {
    case Act::Present:
        question.text = tr("%1 was present at").arg(name);
        question.accept = tr("Save");
        question.time = start;
        break;
    case Act::Notice:
        question.text = tr("%1 gave notice").arg(name);
        question.accept = tr("Save");
        question.choices = channels();
        question.timeLabel = tr("expected at");
        question.time = start;
        question.reasonHint = tr("Reason, in a few words");
        break;
    case Act::Excuse:
        question.text = tr("Excuse %1").arg(name);
        question.accept = tr("Excuse");
        question.reasonHint = tr("Seat or equipment fault, incident: what happened");
        question.reasonNeeded = true;
        break;
    case Act::Leave:
        question.text = tr("Leave of %1").arg(name);
        question.accept = tr("Save");
        question.choices = leaveKinds();
        question.reasonHint = tr("Approved by whom, where, number");
        question.reasonNeeded = true;
        break;
    case Act::Correct:
        question.text = tr("Correct %1:").arg(name);
        question.accept = tr("Save");
        question.timeLabel = RollWords::comingMissing(person) ? tr("came at") : tr("left at");
        question.time =
            !RollWords::comingMissing(person) && planned ? m_zone.localTime(person.roster.segments.back().end) : start;
        question.reasonHint = tr("Who vouches for it, what supports it");
        question.reasonNeeded = true;
        break;
    case Act::Reduce:
        question.text = tr("Reduce for %1 to").arg(name);
        question.accept = tr("Reduce");
        if (const Penalty *proposal = RollWords::proposed(person))
            question.mostDays = proposal->finding.absenceDays;
        question.reasonHint = tr("Why it is lowered");
        question.reasonNeeded = true;
        break;
    case Act::Void:
        question.text = tr("Void the proposal for %1?").arg(name);
        question.accept = tr("Void");
        question.reasonHint = tr("Why it does not stand");
        question.reasonNeeded = true;
        break;
    case Act::Substitute:
        return kept(CoverQuestions::substitute(person, m_people), question.draft);
    case Act::Swap:
        return kept(CoverQuestions::swap(person, m_people), question.draft);
    case Act::DropCover:
        return kept(CoverQuestions::takeBack(person.covers.back()), question.draft);
    case Act::Missing:
    case Act::TakeBack:
    case Act::Confirm:
        break;
    }
    return question;
}

/** Of the whole shift, or of the day where none is planned. */
LeaveRecord AttendancePage::leaveOf(const PersonDay &person, const QString &kind) const
{
    const std::vector<Segment> &segments = person.roster.segments;
    LeaveRecord leave;
    leave.kind = kind;
    leave.from = segments.empty() ? m_zone.startOfDay(m_date) : segments.front().start;
    leave.to = segments.empty() ? m_zone.startOfDay(m_date.addDays(1)) : segments.back().end;
    leave.approved = true;
    leave.approvedAt = m_book.now();
    return leave;
}

/** A night shift ends on the next date. */
Moment AttendancePage::momentIn(const PersonDay &person, QTime time) const
{
    const Moment at = momentOn(time);
    const std::vector<Segment> &segments = person.roster.segments;
    const bool isNextDate = !segments.empty() && at < segments.front().start - std::chrono::hours(4);
    return isNextDate ? m_zone.toMoment(m_date.addDays(1), time) : at;
}

std::function<AttendancePage::Command(const AnswerBar::Answer &)> AttendancePage::answerFor(Act what,
                                                                                            const PersonDayPtr &person)
{
    const PersonId id = *person->person.id;
    const auto mark = [this, id](RollMark::Kind kind, Moment at, const QString &note) {
        return m_book.mark(RollMark{{}, id, m_date, kind, at, {}, {}, note, false});
    };
    switch (what) {
    case Act::Present:
        return [this, mark](const AnswerBar::Answer &answer) {
            return mark(RollMark::Kind::Present, momentOn(answer.time), {});
        };
    case Act::Notice:
        return [this, id](const AnswerBar::Answer &answer) {
            return m_book.addNotice(
                id, m_date, {m_book.now(), m_book.dutyLeader(), answer.choice, momentOn(answer.time), answer.reason});
        };
    case Act::Excuse:
        return [this, mark](const AnswerBar::Answer &answer) {
            return mark(RollMark::Kind::Excused, m_book.now(), answer.reason);
        };
    case Act::Leave:
        return [this, person, id](const AnswerBar::Answer &answer) {
            return m_book.addLeave(id, leaveOf(*person, answer.choice), answer.reason);
        };
    case Act::Correct:
        return [this, mark, person](const AnswerBar::Answer &answer) {
            return mark(RollMark::Kind::Correction, momentIn(*person, answer.time), answer.reason);
        };
    case Act::Reduce:
    case Act::Void: {
        const Penalty proposal = *RollWords::proposed(*person);
        return [this, proposal, what](const AnswerBar::Answer &answer) {
            PenaltyDecision decision;
            decision.reason = answer.reason;
            if (what == Act::Void)
                decision.status = PenaltyStatus::Voided;
            else
                decision.absenceDays = answer.days;
            return m_book.decide(*proposal.id, proposal.version, decision);
        };
    }
    case Act::Substitute:
        return [this, person](const AnswerBar::Answer &answer) {
            return enterCover(CoverQuestions::substituteFrom(answer, *person, m_people, m_zone));
        };
    case Act::Swap:
        return [this, person](const AnswerBar::Answer &answer) {
            return enterCover(CoverQuestions::swapFrom(answer, *person, m_people));
        };
    case Act::DropCover:
        return [this, person](const AnswerBar::Answer &answer) {
            return m_book.takeBackCover(person->covers.back().cover.id.value_or(0), answer.reason);
        };
    case Act::Missing:
    case Act::TakeBack:
    case Act::Confirm:
        break;
    }
    return {};
}

/** What the rules say of it is told where the leader looks. */
AttendancePage::Command AttendancePage::enterCover(const Result<ShiftCover> &cover)
{
    if (!cover)
        return QtFuture::makeReadyFuture(Result<void>(cover.error()));
    QFuture<Result<QStringList>> entered = m_book.addCover(*cover);
    whenDone(entered, this, [this](const Result<QStringList> &remarks) {
        if (remarks && !remarks->isEmpty())
            emit toastWanted(remarks->join(u' '));
    });
    return entered.then(
        [](const Result<QStringList> &remarks) { return remarks ? Result<void>() : Result<void>(remarks.error()); });
}

void AttendancePage::ask(AnswerBar &bar, const AnswerBar::Question &question,
                         std::function<Command(const AnswerBar::Answer &)> answer, PersonId person)
{
    m_asked = person;
    m_answer = std::move(answer);
    showProblem({});
    bar.ask(question);
}

void AttendancePage::answered(AnswerBar &bar, const AnswerBar::Answer &answer)
{
    if (!m_answer || !canDecide())
        return;
    bar.setSaving(true);
    const PersonDayPtr person = m_asked ? personOf(*m_asked) : nullptr;
    run(m_asked.value_or(PersonId(1)), person ? person->person.name : QString(), m_answer(answer), &bar);
}

void AttendancePage::stopAsking()
{
    const bool roll = m_explain->isAsking();
    const bool close = m_close->isAsking();
    m_answer = {};
    m_asked.reset();
    m_askedAct.reset();
    m_askedClose.reset();
    m_explain->showAnswers(false);
    m_close->showAnswers(false);
    if (roll)
        m_table->setFocus();
    if (close)
        m_close->focusList();
}

QVariantMap AttendancePage::draft() const
{
    QVariantMap draft = Page::draft();
    draft.insert(u"date"_s, m_date);
    draft.insert(u"team"_s, m_team);
    draft.insert(u"tab"_s, m_tabs->currentIndex());
    if (const PersonDayPtr person = current(); person && person->person.id)
        draft.insert(u"person"_s, person->person.id->value());
    if (m_askedAct)
        draft.insert(u"asked"_s, int(*m_askedAct));
    if (m_askedClose)
        draft.insert(u"askedClose"_s, int(*m_askedClose));
    return draft;
}

void AttendancePage::takeDraft(const QVariantMap &draft)
{
    const QDate date = draft.value(u"date"_s).toDate();
    const QString team = draft.value(u"team"_s).toString();
    const bool anotherDate = date.isValid() && date != m_date;
    const bool anotherTeam = m_teams.contains(team) && team != m_team;
    if (!anotherDate && !anotherTeam) {
        askAgain(draft);
        return;
    }
    // Which teams there are is known once their day is there.
    connect(
        this, &AttendancePage::idle, this, [this, draft] { takeDraft(draft); }, Qt::SingleShotConnection);
    if (anotherDate)
        showDate(date);
    else
        showTeam(team);
}

/** The person, the question and the words that were typed so far. */
void AttendancePage::askAgain(const QVariantMap &draft)
{
    m_tabs->setCurrentIndex(draft.value(u"tab"_s).toInt());
    if (draft.contains(u"person"_s))
        selectPerson(PersonId(draft.value(u"person"_s).toLongLong()));
    if (draft.contains(u"asked"_s))
        act(Act(draft.value(u"asked"_s).toInt()));
    if (draft.contains(u"askedClose"_s))
        actOnOpenItem(DayClosePanel::Act(draft.value(u"askedClose"_s).toInt()));
    Page::takeDraft(draft);
    m_teamChoice->setCurrentText(m_team); // a place in the list may be another team's by now
}

void AttendancePage::run(PersonId person, const QString &name, Command command, AnswerBar *bar)
{
    started();
    m_model->setSaving(person, true);
    whenDone(command, this, [this, person, name, bar](const Result<void> &done) {
        m_model->setSaving(person, false);
        if (!done) {
            if (bar)
                bar->showProblem(done.error().text);
            else
                showProblem(tr("%1: nothing was saved. %2").arg(name, done.error().text));
        } else {
            showProblem({});
            if (bar)
                stopAsking();
            emit written();
        }
        ended();
    });
}

void AttendancePage::started()
{
    ++m_pending;
}

void AttendancePage::ended()
{
    --m_pending;
    reload();
}

} // namespace Floorwalk
