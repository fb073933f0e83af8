// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/callermask.h"
#include "models/policy/registerwords.h"
#include "models/service/whendone.h"
#include "widgets/common/dueedit.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/personedit.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/entryform.h"
#include "widgets/register/registerwording.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int textHeight = 64;
constexpr int lineLength = 100;
constexpr int linkLength = 500;
constexpr int entryTextLength = 2000;

} // namespace

EntryForm::EntryForm(RegisterBook &book, Zone zone, const QString &draftKind, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_zone(std::move(zone))
    , m_draftKind(draftKind)
    , m_grid(new QGridLayout(this))
    , m_agent(new PersonEdit(this))
    , m_contact(new QLineEdit(this))
    , m_link(new QLineEdit(this))
    , m_call(new QLineEdit(this))
    , m_seat(new QLineEdit(this))
    , m_day(new QDateEdit(this))
    , m_topic(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_urgency(new QComboBox(this))
    , m_due(new DueEdit(m_zone, this))
    , m_addressee(new QLineEdit(this))
    , m_consent(new QComboBox(this))
    , m_fatal(new QCheckBox(tr("Fatal: this alone fails the call"), this))
    , m_finder(new QLineEdit(this))
    , m_answer(new QLineEdit(this))
    , m_solved(new QCheckBox(tr("It is solved"), this))
    , m_items(new QStringListModel(this))
    , m_offers(new QCompleter(m_items, this))
    , m_reasonLabel(new TextLabel(tr("Why corrected *"), TextStyle::Body, Ink::Muted, this))
    , m_reason(new QLineEdit(this))
    , m_remark(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_warning(new TextLabel({}, TextStyle::Small, Ink::Warning, this))
    , m_problem(new TextLabel({}, TextStyle::Small, Ink::Critical, this))
{
    setObjectName(u"entryForm"_s);
    connect(&m_keeper, &TypingPause::came, this, &EntryForm::keepDraft);
    build();
    applyLook();
    showFields();
}

void EntryForm::build()
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_text->setTabChangesFocus(true);
    for (const Urgency urgency : urgencies)
        m_urgency->addItem(RegisterWords::urgency(urgency));
    for (const Consent consent : {Consent::NotAsked, Consent::Asked, Consent::Given, Consent::Refused})
        m_consent->addItem(RegisterWords::consent(consent));
    m_due->setClock([this] { return m_book.now(); });
    add(EntryField::Agent, m_agent, u"entryAgent"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_offers->setFilterMode(Qt::MatchContains);
    m_offers->setCaseSensitivity(Qt::CaseInsensitive);
    add(EntryField::Day, m_day, u"entryDay"_s);
    add(EntryField::Link, m_link, u"entryLink"_s);
    m_link->setMaxLength(linkLength);
    add(EntryField::Call, m_call, u"entryCall"_s);
    add(EntryField::Contact, m_contact, u"entryContact"_s);
    add(EntryField::Seat, m_seat, u"entrySeat"_s);
    add(EntryField::Topic, m_topic, u"entryTopic"_s);
    add(EntryField::Text, m_text, u"entryText"_s);
    add(EntryField::Fatal, m_fatal, u"entryFatal"_s);
    add(EntryField::Urgency, m_urgency, u"entryUrgency"_s);
    add(EntryField::Due, m_due, u"entryDue"_s);
    add(EntryField::Answer, m_answer, u"entryAnswer"_s);
    add(EntryField::Solved, m_solved, u"entrySolved"_s);
    add(EntryField::Addressee, m_addressee, u"entryAddressee"_s);
    add(EntryField::Consent, m_consent, u"entryConsent"_s);
    add(EntryField::Finder, m_finder, u"entryFinder"_s);
    buildBelow();
    connectUp();
}

/** Why it is corrected, where what stands there comes from, and what is wrong with it. */
void EntryForm::buildBelow()
{
    m_answer->setMaxLength(entryTextLength);
    setTabOrder(m_lines.back().editor, m_reason);
    const int below = int(m_lines.size());
    m_reason->setObjectName(u"entryReason"_s);
    m_reason->setMaxLength(entryTextLength);
    m_reason->setAccessibleName(tr("Why it is corrected"));
    m_reason->setPlaceholderText(tr("Others read this later"));
    m_reasonLabel->setBuddy(m_reason);
    m_grid->addWidget(m_reasonLabel, below, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_reason, below, 1);
    m_remark->setObjectName(u"entryRemark"_s);
    m_warning->setObjectName(u"entryWarning"_s);
    m_problem->setObjectName(u"entryProblem"_s);
    int row = below + 1;
    for (TextLabel *const label : {m_remark, m_warning, m_problem}) {
        label->setWordWrap(true);
        label->hide();
        m_grid->addWidget(label, row++, 0, 1, 2);
    }
}

void EntryForm::connectUp()
{
    connect(m_agent, &PersonEdit::taken, this, [this] {
        showProblem({});
        focusNextChild();
    });
    connect(m_agent, &PersonEdit::refused, this, &EntryForm::showProblem);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EntryForm::typedOn);
    connect(m_urgency, &QComboBox::activated, this, &EntryForm::typedOn);
    connect(m_consent, &QComboBox::activated, this, &EntryForm::typedOn);
    connect(m_fatal, &QCheckBox::clicked, this, &EntryForm::typedOn);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        if (isTyped())
            typedOn();
    });
    connect(m_link, &QLineEdit::textChanged, this, &EntryForm::showWarning);
    for (QLineEdit *const line : {m_contact, m_topic})
        connect(line, &QLineEdit::editingFinished, this, &EntryForm::maskTyped);
    connect(m_solved, &QCheckBox::clicked, this, &EntryForm::typedOn);
    connect(m_reason, &QLineEdit::textEdited, this, &EntryForm::typedOn);
    addKeyAction(this, doneKeys(), tr("store the entry"), [this] { store(); });
}

/** A field with its name before it; Enter goes on to the next. */
void EntryForm::add(EntryField field, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *const label = new TextLabel({}, TextStyle::Body, Ink::Muted, this);
    label->setBuddy(editor);
    const int row = int(m_lines.size());
    if (row > 0)
        setTabOrder(m_lines.back().editor, editor); // as they are read, not as they were made
    m_grid->addWidget(label, row, 0, Qt::AlignRight | (field == EntryField::Text ? Qt::AlignTop : Qt::AlignVCenter));
    m_grid->addWidget(editor, row, 1);
    m_lines.push_back({field, label, editor});
    auto *const line = qobject_cast<QLineEdit *>(editor);
    if (!line)
        return;
    if (field != EntryField::Due)
        line->setMaxLength(lineLength);
    connect(line, &QLineEdit::textEdited, this, &EntryForm::typedOn);
    if (field != EntryField::Agent)
        connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
}

void EntryForm::applyLook()
{
    const Theme &theme = themeOf(this);
    m_grid->setHorizontalSpacing(theme.space(Space::M));
    m_grid->setVerticalSpacing(theme.space(Space::Xs));
    m_text->setFixedHeight(theme.px(textHeight));
}

/** While it is stored a typed letter is no key of the page around it. */
bool EntryForm::event(QEvent *event)
{
    // The type first: children that are made before m_saving is are events, too.
    if (event->type() == QEvent::ShortcutOverride && m_saving) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && !key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EntryForm::keyPressEvent(QKeyEvent *event)
{
    if (m_saving && event->key() != Qt::Key_Escape)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void EntryForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

/** Something was typed: it is kept soon. */
void EntryForm::typedOn()
{
    if (!m_saving)
        m_keeper.typed();
}

/** What is typed, for keeping it; empty when nothing is. */
QString EntryForm::content() const
{
    if (!isTyped())
        return {};
    // Not even what is unfinished holds a number that must not be kept.
    const bool isMasked = kind() == EntryKind::Recording;
    const auto safe = [isMasked](const QString &text) { return isMasked ? CallerMask::masked(text) : text; };
    QJsonObject content{{u"kind"_s, entryKindName(kind())},
                        {u"topic"_s, safe(m_topic->text())},
                        {u"text"_s, safe(m_text->toPlainText())},
                        {u"contact"_s, safe(m_contact->text())},
                        {u"seat"_s, m_seat->text()},
                        {u"urgency"_s, m_urgency->currentIndex()},
                        {u"to"_s, m_addressee->text()},
                        {u"answer"_s, m_answer->text()},
                        {u"solved"_s, m_solved->isChecked()},
                        {u"reason"_s, safe(m_reason->text())},
                        {u"link"_s, m_link->text()},
                        {u"call"_s, m_call->text()},
                        {u"consent"_s, m_consent->currentIndex()},
                        {u"day"_s, m_day->date().toString(Qt::ISODate)},
                        {u"fatal"_s, m_fatal->isChecked()},
                        {u"finder"_s, m_finder->text()},
                        {u"alert"_s, m_preset.alert},
                        {u"date"_s, m_preset.date.toString(Qt::ISODate)},
                        {u"needed"_s, int(m_preset.needed)}};
    // "+20" means another time when it is read again, "15:30" another day.
    if (const std::optional<Moment> due = m_due->due())
        content.insert(u"due"_s, epochMs(*due));
    else
        content.insert(u"due"_s, m_due->text());
    if (const std::optional<PersonId> agent = m_agent->person())
        content.insert(u"agent"_s, agent->value());
    else
        content.insert(u"agentTyped"_s, m_agent->text());
    if (m_preset.activity)
        content.insert(u"activity"_s, m_preset.activity->value());
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

/** Puts what was typed back; false when it cannot be read. */
bool EntryForm::takeContent(const Draft &draft)
{
    const QJsonObject read = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    if (!entryKindFromName(read[u"kind"_s].toString()))
        return false;
    if (!m_corrected)
        takePreset(read);
    takeWords(read);
    m_kept = draft.content;
    m_remark->setText(tr("Unfinished since %1: store it or discard it.").arg(dueText(draft.at, m_book.now(), m_zone)));
    m_remark->show();
    emit kindChanged(kind());
    return true;
}

void EntryForm::takePreset(const QJsonObject &read)
{
    EntryPreset preset;
    preset.kind = entryKindFromName(read[u"kind"_s].toString()).value_or(m_preset.kind);
    preset.alert = read[u"alert"_s].toString();
    preset.date = QDate::fromString(read[u"date"_s].toString(), Qt::ISODate);
    if (const qint64 activity = read[u"activity"_s].toInteger(); activity > 0)
        preset.activity = ActivityId(activity);
    preset.needed = EntryFields::fromInt(EntryFields::Int(read[u"needed"_s].toInt()));
    m_preset = preset;
}

void EntryForm::takeWords(const QJsonObject &read)
{
    EntryWords words;
    if (const qint64 agent = read[u"agent"_s].toInteger(); agent > 0)
        words.agent = PersonId(agent);
    words.topic = read[u"topic"_s].toString();
    words.text = read[u"text"_s].toString();
    words.contact = read[u"contact"_s].toString();
    words.seat = read[u"seat"_s].toString();
    words.urgency = urgencies.at(size_t(std::clamp(read[u"urgency"_s].toInt(), 0, int(urgencies.size()) - 1)));
    words.addressee = read[u"to"_s].toString();
    words.link = read[u"link"_s].toString();
    words.call = read[u"call"_s].toString();
    words.fatal = read[u"fatal"_s].toBool();
    words.finder = read[u"finder"_s].toString();
    if (const QDate day = QDate::fromString(read[u"day"_s].toString(), Qt::ISODate); day.isValid())
        m_day->setDate(day);
    fillWords(words);
    if (!words.agent)
        m_agent->setText(read[u"agentTyped"_s].toString());
    const QJsonValue due = read[u"due"_s];
    if (due.isDouble())
        m_due->setDue(momentFromEpochMs(due.toInteger()));
    else
        m_due->setText(due.toString());
    m_answer->setText(read[u"answer"_s].toString());
    m_solved->setChecked(read[u"solved"_s].toBool());
    m_consent->setCurrentIndex(std::clamp(read[u"consent"_s].toInt(), 0, m_consent->count() - 1));
    m_reason->setText(read[u"reason"_s].toString());
}

void EntryForm::keepDraft()
{
    const QString content = this->content();
    if (content == m_kept)
        return;
    m_kept = content;
    whenDone(m_book.keepDraft(m_owner, m_draftKind, content), this, [this](const Result<void> &kept) {
        if (!kept) {
            m_kept.clear(); // tried again with the next key
            showProblem(kept.error().text);
        }
    });
}

void EntryForm::forgetDraft()
{
    m_keeper.stop();
    m_kept.clear();
    whenDone(m_book.keepDraft(m_owner, m_draftKind, {}), this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            showProblem(forgotten.error().text);
    });
}

void EntryForm::drop()
{
    forgetDraft();
    clear();
}

void EntryForm::layAside()
{
    m_keeper.stop();
    keepDraft();
}

} // namespace Floorwalk
