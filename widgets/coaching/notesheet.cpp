// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coaching/notesheet.h"

#include "models/policy/factwords.h"
#include "widgets/coaching/actionrows.h"
#include "widgets/coaching/coachingwording.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, 5> stepKeys{u"fact"_s, u"feeling"_s, u"need"_s, u"request"_s, u"ownWords"_s};

std::array<QString, 5> stepsOf(const NoteWords &words)
{
    return {words.fact, words.feeling, words.need, words.request, words.ownWords};
}

void setShown(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

void NoteSheet::setPeople(std::vector<Person> people)
{
    m_who->setPeople(std::move(people));
}

/** Whoever was named is whom the note is about. */
void NoteSheet::takeWho()
{
    showProblem({});
    m_kinds[int(m_kind)]->setFocus(Qt::TabFocusReason);
    emit typed();
}

void NoteSheet::begin(Moment now)
{
    m_today = m_zone.localDate(now);
    m_corrected.reset();
    m_source.clear();
    for (QLineEdit *const step : std::as_const(m_steps))
        step->clear();
    m_actions->clear(m_today);
    m_hrVisible->setChecked(false);
    setShown(m_agreed, {});
    setShown(m_hint, {});
    showProblem({});
    m_remark->clear();
    m_title->setText(tr("Coaching note"));
    m_who->setReadOnly(false);
    setSaving(false);
    setKind(NoteKind::Advice);
}

void NoteSheet::write(std::optional<PersonId> person, Moment now, NoteKind kind)
{
    begin(now);
    setKind(kind);
    m_who->setPerson(person);
}

void NoteSheet::correct(const CoachingNote &note, Moment now)
{
    begin(now);
    m_who->setPerson(note.person);
    m_corrected = note;
    m_title->setText(tr("Correct note #%1").arg(note.number));
    m_who->setReadOnly(true);
    setKind(note.words.kind);
    const auto steps = stepsOf(note.words);
    for (size_t step = 0; step < steps.size(); ++step)
        m_steps[qsizetype(step)]->setText(steps[step]);
    m_hrVisible->setChecked(note.words.hrVisible);
    QStringList agreed;
    for (const AgreedAction &action : note.actions)
        agreed << action.text;
    setShown(m_agreed, agreed.isEmpty() ? QString() : tr("Agreed already: %1").arg(agreed.join(tr("; "))));
    follow();
}

void NoteSheet::setKind(NoteKind kind)
{
    m_kind = kind;
    for (int one = 0; one < noteKindCount; ++one)
        m_kinds[one]->setChecked(one == int(kind));
    // Mood never enters the files of HR.
    const bool stays = kind == NoteKind::Care;
    if (stays)
        m_hrVisible->setChecked(false);
    m_hrVisible->setEnabled(!stays);
    m_hrVisible->setToolTip(stays ? tr("Only leaders see a care note.") : QString());
}

NoteWords NoteSheet::words() const
{
    return {m_kind,
            m_steps[0]->text().trimmed(),
            m_steps[1]->text().trimmed(),
            m_steps[2]->text().trimmed(),
            m_steps[3]->text().trimmed(),
            m_steps[4]->text().trimmed(),
            m_hrVisible->isChecked()};
}

std::vector<AgreedAction> NoteSheet::actions() const
{
    return m_actions->actions();
}

bool NoteSheet::isTyped() const
{
    if (m_corrected && words() != m_corrected->words)
        return true;
    const bool inSteps =
        std::ranges::any_of(m_steps, [](const QLineEdit *step) { return !step->text().trimmed().isEmpty(); });
    return (!m_corrected && inSteps) || !m_actions->actions().empty();
}

/** Something was typed: the hint follows, and whoever keeps the draft. */
void NoteSheet::follow()
{
    std::optional<FoundWording> found;
    for (const QLineEdit *const step : std::as_const(m_steps).first(4)) { // their own words are theirs
        if (!found)
            found = findWording(step->text());
    }
    const bool hinted = m_hint->isVisibleTo(this);
    setShown(m_hint, found ? CoachingWording::hint(*found) : QString());
    if (hinted != m_hint->isVisibleTo(this))
        emit resized();
    emit typed();
}

void NoteSheet::store()
{
    if (!m_store->isEnabled())
        return;
    if (m_who->take() && person()) {
        emit storeWanted();
        return;
    }
    showProblem(m_who->problem().isEmpty() ? tr("Name the agent the note is about.") : m_who->problem());
    m_who->setFocus(Qt::OtherFocusReason);
}

void NoteSheet::showProblem(const QString &problem)
{
    setShown(m_problem, problem);
    emit resized();
}

void NoteSheet::setSaving(bool saving)
{
    m_store->setText(saving ? tr("storing…") : tr("Store"));
    for (Button *const button : {m_store, m_drop, m_aside})
        button->setEnabled(!saving);
}

void NoteSheet::takeFocus()
{
    if (!person())
        m_who->setFocus(Qt::OtherFocusReason);
    else if (isTyped())
        m_steps.front()->setFocus(Qt::OtherFocusReason);
    else
        m_kinds[int(m_kind)]->setFocus(Qt::OtherFocusReason);
}

void NoteSheet::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape) {
        if (m_aside->isEnabled())
            emit laidAside();
        return;
    }
    if (digit >= 0 && digit < noteKindCount) {
        setKind(NoteKind(digit));
        m_steps.front()->setFocus(Qt::TabFocusReason);
        if (isTyped())
            emit typed();
        return;
    }
    const bool onKinds = std::ranges::any_of(m_kinds, [](const Button *kind) { return kind->hasFocus(); });
    if (onKinds && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_steps.front()->setFocus(Qt::TabFocusReason); // the kind stays as it is
        return;
    }
    // What the sheet has no use for is no key of the page below it.
    event->accept();
}

QString NoteSheet::content() const
{
    if (!isTyped())
        return {};
    QJsonObject content{{u"kind"_s, noteKindName(m_kind)}, {u"hr"_s, m_hrVisible->isChecked()}};
    if (const std::optional<PersonId> about = person())
        content.insert(u"person"_s, about->value());
    if (m_corrected)
        content.insert(u"note"_s, m_corrected->number);
    if (!m_source.isEmpty())
        content.insert(u"source"_s, m_source);
    for (size_t step = 0; step < stepKeys.size(); ++step)
        content.insert(stepKeys[step], m_steps[qsizetype(step)]->text());
    QJsonArray actions;
    for (const AgreedAction &action : m_actions->actions())
        actions.append(QJsonObject{{u"text"_s, action.text}, {u"due"_s, action.due.toString(Qt::ISODate)}});
    content.insert(u"actions"_s, actions);
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

NoteSheet::About NoteSheet::aboutWhat(const QString &content)
{
    const QJsonObject read = QJsonDocument::fromJson(content.toUtf8()).object();
    About about;
    if (const qint64 person = read[u"person"_s].toInteger(); person > 0)
        about.person = PersonId(person);
    about.note = read[u"note"_s].toInteger();
    return about;
}

bool NoteSheet::takeContent(const QString &content, const QString &remark)
{
    const QJsonObject read = QJsonDocument::fromJson(content.toUtf8()).object();
    if (read.isEmpty())
        return false;
    m_source = read[u"source"_s].toString();
    setKind(noteKindFromName(read[u"kind"_s].toString()).value_or(NoteKind::Advice));
    for (size_t step = 0; step < stepKeys.size(); ++step)
        m_steps[qsizetype(step)]->setText(read[stepKeys[step]].toString());
    if (m_hrVisible->isEnabled())
        m_hrVisible->setChecked(read[u"hr"_s].toBool());
    std::vector<AgreedAction> actions;
    for (const QJsonValue &value : read[u"actions"_s].toArray()) {
        const QJsonObject one = value.toObject();
        const QDate due = QDate::fromString(one[u"due"_s].toString(), Qt::ISODate);
        actions.push_back({{}, one[u"text"_s].toString(), due < m_today ? m_today : due, {}, {}, {}, {}});
    }
    m_actions->setActions(actions, m_today);
    follow();
    m_remark->setText(remark);
    return true;
}

} // namespace Floorwalk

#include "moc_notesheet.cpp"
