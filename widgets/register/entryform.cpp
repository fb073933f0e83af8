// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/register/entryform.h"

#include "models/policy/callermask.h"
#include "models/service/whendone.h"
#include "widgets/common/dueedit.h"
#include "widgets/common/personedit.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/registerwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

#include <array>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

void showText(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

RegisterStep stepOf(StepKind kind, const QString &text, const QString &whom = {})
{
    RegisterStep step;
    step.kind = kind;
    step.text = text;
    step.whom = whom;
    return step;
}

} // namespace

EntryForm::~EntryForm()
{
    if (m_keeper.isAwaited())
        m_book.keepDraft(m_owner, m_draftKind, content());
}

/** Blank at once, so that what is typed from now on is of this entry; who there is and what lies unfinished come later.
 */
void EntryForm::begin(const EntryPreset &preset)
{
    clear();
    fill(preset);
    showFields();
    read();
}

void EntryForm::correct(const RegisterItem &item)
{
    clear();
    m_preset.kind = item.entry.kind;
    m_corrected = item;
    fillWords(item.entry.words);
    showFields();
    read();
}

void EntryForm::read()
{
    m_owner = m_book.leader();
    whenDone(m_book.draft(m_draftKind), this, [this, begun = ++m_begun](const Result<std::optional<Draft>> &draft) {
        whenDone(m_book.people(), this, [this, draft, begun](const Result<std::vector<Person>> &people) {
            if (begun != m_begun)
                return; // another was begun since
            if (people)
                m_agent->setPeople(*people);
            if (draft && *draft && !isTyped())
                takeContent(**draft);
            showFields();
            emit ready();
        });
    });
}

void EntryForm::clear()
{
    m_corrected.reset();
    m_preset = {};
    m_kept.clear();
    fillWords({});
    m_due->setDue({});
    for (QLineEdit *const edit : {m_answer, m_reason})
        edit->clear();
    m_solved->setChecked(false);
    m_consent->setCurrentIndex(0);
    const QDate today = m_zone.localDate(m_book.now());
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    showText(m_remark, {});
    showProblem({});
    setSaving(false);
}

void EntryForm::fill(const EntryPreset &preset)
{
    m_preset = preset;
    if (kind() == EntryKind::Recording) {
        for (QString *const text : {&m_preset.topic, &m_preset.text, &m_preset.contact})
            *text = CallerMask::masked(*text);
    }
    EntryWords words;
    words.agent = m_preset.agent;
    words.topic = m_preset.topic;
    words.text = m_preset.text;
    words.contact = m_preset.contact;
    words.seat = m_preset.seat;
    words.link = m_preset.link;
    words.call = m_preset.call;
    if (m_preset.date.isValid())
        m_day->setDate(m_preset.date);
    fillWords(words);
}

void EntryForm::fillWords(const EntryWords &words)
{
    m_agent->setPerson(words.agent);
    m_contact->setText(words.contact);
    m_seat->setText(words.seat);
    m_topic->setText(words.topic);
    m_text->setPlainText(words.text);
    m_urgency->setCurrentIndex(int(words.urgency));
    m_addressee->setText(words.addressee);
    m_link->setText(words.link);
    m_call->setText(words.call);
    m_fatal->setChecked(words.fatal);
    m_finder->setText(words.finder);
}

void EntryForm::setKind(EntryKind kind)
{
    if (m_corrected || m_saving || kind == m_preset.kind)
        return;
    m_preset.kind = kind;
    maskTyped();
    showFields();
    if (isTyped())
        typedOn();
    emit kindChanged(kind);
}

/** The fields of the kind, named as it names them; a correction takes no steps and no other time. */
void EntryForm::showFields()
{
    const EntryFields fields = RegisterRules::fieldsOf(kind());
    const EntryFields needed = RegisterRules::requiredOf(kind()) | m_preset.needed;
    for (const Line &line : m_lines) {
        const bool ofSteps = line.field == EntryField::Due || line.field == EntryField::Answer
                             || line.field == EntryField::Solved || line.field == EntryField::Consent
                             || line.field == EntryField::Day;
        const bool shown = fields.testFlag(line.field) && !(m_corrected && ofSteps);
        line.label->setText(RegisterWording::field(kind(), line.field)
                            + (needed.testFlag(line.field) ? u" *"_s : QString()));
        line.editor->setAccessibleName(RegisterWording::field(kind(), line.field));
        line.label->setVisible(shown && line.field != EntryField::Solved);
        line.editor->setVisible(shown);
        if (auto *const edit = qobject_cast<QLineEdit *>(line.editor);
            edit && line.field != EntryField::Agent && line.field != EntryField::Due)
            edit->setPlaceholderText(RegisterWording::hint(kind(), line.field));
    }
    offerItems();
    showWarning();
    m_text->setPlaceholderText(RegisterWording::hint(kind(), EntryField::Text));
    m_reasonLabel->setVisible(m_corrected.has_value());
    m_reason->setVisible(m_corrected.has_value());
    emit resized();
}

bool EntryForm::isTyped() const
{
    if (m_corrected)
        return words() != m_corrected->entry.words || !m_reason->text().trimmed().isEmpty();
    const EntryWords said = words();
    const bool isNaming = !said.agent && !m_agent->text().trimmed().isEmpty();
    return isNaming || said.agent != m_preset.agent || said.topic != m_preset.topic || said.contact != m_preset.contact
           || said.seat != m_preset.seat || said.text != m_preset.text || !said.addressee.isEmpty()
           || said.link != m_preset.link || said.call != m_preset.call || m_consent->currentIndex() > 0 || said.fatal
           || !said.finder.isEmpty() || !m_due->text().trimmed().isEmpty() || !m_answer->text().trimmed().isEmpty();
}

EntryWords EntryForm::words() const
{
    return {m_agent->person(),
            m_topic->text().trimmed(),
            m_text->toPlainText().trimmed(),
            m_contact->text().trimmed(),
            m_seat->text().trimmed(),
            urgencies.at(size_t(std::max(0, m_urgency->currentIndex()))),
            m_addressee->text().trimmed(),
            m_link->text().trimmed(),
            m_call->text().trimmed(),
            m_finder->text().trimmed(),
            m_fatal->isChecked()};
}

/** What was done at once: answered, and solved by that; else what goes to somebody else is sent. */
std::vector<RegisterStep> EntryForm::firstSteps() const
{
    std::vector<RegisterStep> steps;
    const EntryFields fields = RegisterRules::fieldsOf(kind());
    if (const QString answer = m_answer->text().trimmed(); fields.testFlag(EntryField::Answer) && !answer.isEmpty())
        steps.push_back(stepOf(StepKind::Answered, answer));
    if (fields.testFlag(EntryField::Solved) && m_solved->isChecked())
        steps.push_back(stepOf(StepKind::Solved, {}));
    static constexpr std::array said{StepKind::Asked, StepKind::Agreed, StepKind::Refused};
    if (const int answer = m_consent->currentIndex(); fields.testFlag(EntryField::Consent) && answer > 0)
        steps.push_back(stepOf(said.at(size_t(answer) - 1), {}));
    return steps;
}

NewEntry EntryForm::entry() const
{
    NewEntry entry;
    entry.kind = kind();
    entry.words = words();
    entry.due = m_due->due();
    entry.date = RegisterRules::fieldsOf(kind()).testFlag(EntryField::Day) ? m_day->date() : m_preset.date;
    entry.alert = m_preset.alert;
    entry.activity = m_preset.activity;
    entry.steps = firstSteps();
    return entry;
}

QString EntryForm::wrong()
{
    if (!m_agent->take()) {
        m_agent->setFocus(Qt::OtherFocusReason);
        return m_agent->problem();
    }
    if (m_due->isVisibleTo(this) && m_due->isWrong()) {
        m_due->setFocus(Qt::OtherFocusReason);
        return m_due->problem();
    }
    if (m_preset.needed.testFlag(EntryField::Addressee) && m_addressee->text().trimmed().isEmpty()) {
        m_addressee->setFocus(Qt::OtherFocusReason);
        return tr("Say who will deal with it.");
    }
    if (m_preset.needed.testFlag(EntryField::Due) && !m_due->due()) {
        m_due->setFocus(Qt::OtherFocusReason);
        return tr("Say by when it will be done.");
    }
    if (m_book.leader().isEmpty())
        return tr("First choose the duty leader at the top right: every entry needs an author.");
    return {};
}

void EntryForm::store()
{
    if (m_saving)
        return;
    const QString problem = wrong();
    showProblem(problem);
    if (!problem.isEmpty())
        return;
    m_keeper.stop();
    setSaving(true);
    const auto answer =
        m_corrected ? m_book.correct(m_corrected->entry, words(), m_reason->text().trimmed()) : m_book.add(entry());
    whenDone(answer, this, [this](const Result<RegisterItem> &item) { storedAs(item); });
}

/** Nothing is typed into what is on its way to the store; the keys stay here meanwhile and go back to their field. */
void EntryForm::setSaving(bool saving)
{
    if (saving == m_saving)
        return;
    m_saving = saving;
    if (QWidget *const focus = window()->focusWidget(); saving && focus && isAncestorOf(focus)) {
        m_held = focus;
        setFocus(Qt::OtherFocusReason);
    }
    for (const Line &line : m_lines)
        line.editor->setEnabled(!saving);
    m_reason->setEnabled(!saving);
    if (QWidget *const held = std::exchange(m_held, saving ? m_held : nullptr); !saving && held && hasFocus())
        held->setFocus(Qt::OtherFocusReason);
}

void EntryForm::storedAs(const Result<RegisterItem> &item)
{
    setSaving(false);
    if (!item) {
        showProblem(item.error().text);
        keepDraft();
        return;
    }
    forgetDraft();
    clear();
    emit stored(*item);
}

void EntryForm::showWarning()
{
    const bool warns =
        RegisterRules::fieldsOf(kind()).testFlag(EntryField::Link) && CallerMask::holdsNumber(m_link->text());
    if (warns == m_warning->isVisibleTo(this) && !warns)
        return;
    showText(m_warning, warns ? RegisterWording::numberInLink() : QString());
    emit resized();
}

/** What can be found wrong is offered where it is named; of other kinds the topic is free. */
void EntryForm::offerItems()
{
    const bool isError = kind() == EntryKind::QaError;
    if (isError == (m_topic->completer() == m_offers))
        return;
    m_topic->setCompleter(isError ? m_offers : nullptr);
    if (!isError)
        return;
    whenDone(m_book.qaItems(), this, [this](const Result<QStringList> &items) {
        if (items)
            m_items->setStringList(*items);
    });
}

/** What is kept of a customer's number is all that stands there. */
void EntryForm::maskTyped()
{
    if (kind() != EntryKind::Recording)
        return;
    for (QLineEdit *const line : {m_contact, m_topic}) {
        if (const QString safe = CallerMask::masked(line->text()); safe != line->text())
            line->setText(safe);
    }
}

void EntryForm::showProblem(const QString &problem)
{
    showText(m_problem, problem);
    emit resized();
}

void EntryForm::takeFocus()
{
    for (const Line &line : m_lines) {
        const auto *const edit = qobject_cast<QLineEdit *>(line.editor);
        const auto *const text = qobject_cast<QPlainTextEdit *>(line.editor);
        const bool empty = edit ? edit->text().isEmpty() : text && text->toPlainText().isEmpty();
        if (line.editor->isVisibleTo(this) && (empty || m_corrected)) {
            line.editor->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_text->setFocus(Qt::TabFocusReason);
}

} // namespace Floorwalk

#include "moc_entryform.cpp"
