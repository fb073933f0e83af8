// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/recordingspart.h"

#include "models/policy/registerrules.h"
#include "models/policy/registerwords.h"
#include "widgets/common/button.h"
#include "widgets/common/keyaction.h"
#include "widgets/common/textlabel.h"
#include "widgets/register/entryform.h"
#include "widgets/register/registerbook.h"
#include "widgets/register/registerwording.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/partlist.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordingRowsHeight = 240;
constexpr int candidateRowsHeight = 176;
constexpr int actsARow = 3;
constexpr qsizetype mostOfLesson = 120;

/** Words of a button; a step that names an audience says which. */
QString actWords(StepKind kind, const QString &whom)
{
    if (kind == StepKind::Shared)
        return RecordingsPart::tr("Share with %1").arg(RegisterWords::audience(whom));
    if (kind == StepKind::Heard)
        return RecordingsPart::tr("Heard by %1").arg(RegisterWords::audience(whom));
    return RegisterWords::act(kind);
}

/** The register's key of the step; everybody's has one of its own. */
QString actKey(StepKind kind, const QString &whom)
{
    return kind == StepKind::Shared && whom == everybodyAudience ? u"G"_s : RegisterWording::stepKey(kind);
}

QString whyWords(RecordingCandidate::Why why)
{
    switch (why) {
    case RecordingCandidate::Why::Commended:
        return RecordingsPart::tr("commended by a customer");
    case RecordingCandidate::Why::Praised:
        return RecordingsPart::tr("praised in a note");
    case RecordingCandidate::Why::Heard:
        return RecordingsPart::tr("heard in a listen-in");
    }
    Q_UNREACHABLE();
}

} // namespace

RecordingsPart::RecordingsPart(const PartContext &context, Use use, QWidget *parent)
    : DayPart(context, use == Use::Pick ? tr("Recordings to share") : tr("Recordings to talk about"), parent)
    , m_use(use)
    , m_none(addText(Ink::Muted, TextStyle::Small))
    , m_list(new PartList(u"recordingsList"_s, tr("Recordings and the agents’ answers"), recordingRowsHeight, this))
    , m_buttons(new QWidget(this))
    , m_grid(new QGridLayout(m_buttons))
    , m_hint(nullptr)
    , m_offered(nullptr)
    , m_offers(new PartList(u"recordingCandidates"_s, tr("Calls that may be worth sharing"), candidateRowsHeight, this))
{
    setObjectName(use == Use::Pick ? u"partRecordings"_s : u"partLessons"_s);
    build();
}

void RecordingsPart::build()
{
    body()->addWidget(m_list);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(themeOf(this).space(Space::Xs));
    m_grid->setColumnStretch(actsARow, 1);
    body()->addWidget(m_buttons);
    m_hint = addText(Ink::Muted, TextStyle::Small);
    m_hint->setText(tr("Share a recording only if the agent agrees. Press Enter to open the chosen one."));
    m_offered = addText(Ink::Muted, TextStyle::Small);
    m_offered->setText(tr("Press Enter to add the chosen call to the recordings above."));
    body()->addWidget(m_offers);
    m_list->installEventFilter(this);
    connect(m_list, &CardList::currentCardChanged, this, &RecordingsPart::offer);
    connect(m_list, &CardList::taken, this, [this] {
        if (const Card *const card = m_list->current())
            emit pageWanted(u"register"_s, u"entry:%1"_s.arg(card->id));
    });
    connect(m_offers, &CardList::taken, this, [this] {
        const Card *const card = m_offers->current();
        if (card && m_editable && size_t(card->id) <= m_candidates.size())
            begin(&m_candidates[size_t(card->id) - 1]);
    });
    if (m_use == Use::Tell)
        return;
    m_form = new EntryForm(context().entries, context().zone, u"activityRecording"_s, this);
    m_form->hide(); // until its fields are filled
    body()->addWidget(m_form);
    m_store = new Button(tr("Take it up"), ButtonKind::Normal, this);
    m_store->setObjectName(u"recordingStoreHere"_s);
    m_store->setKeyHint(u"Ctrl ↵"_s);
    body()->addWidget(m_store, 0, Qt::AlignLeft);
    connect(m_store, &QAbstractButton::clicked, m_form, &EntryForm::store);
    addKeyAction(m_store, doneKeys(), {}, [this] { m_form->store(); });
    connect(m_form, &EntryForm::ready, this, [this] {
        m_form->show();
        if (std::exchange(m_goes, false))
            m_form->takeFocus();
    });
    connect(m_form, &EntryForm::stored, this, [this] {
        begin(nullptr);
        emit outdated();
    });
}

void RecordingsPart::take(const DaySheet &sheet)
{
    m_items = sheet.recordings->items;
    if (m_use == Use::Tell) {
        std::erase_if(m_items, [](const RegisterItem &item) { return item.standing.consent != Consent::Given; });
    }
    const bool first = !std::exchange(m_begun, true);
    if (m_form && (first || m_begunFor != activity().id)) { // what was planned only is on record by now
        m_begunFor = activity().id;
        begin(nullptr);
    }
    showItems();
    showCandidates(m_use == Use::Pick ? sheet.recordings->candidates : std::vector<RecordingCandidate>());
}

void RecordingsPart::showItems()
{
    std::vector<Card> cards;
    for (const RegisterItem &item : m_items)
        cards.push_back(RegisterWording::card(item, context().book.now(), context().zone));
    m_none->setVisible(cards.empty());
    m_none->setText(
        m_use == Use::Pick
            ? tr("No recording is prepared. Pick a call below, or write down where a good one is.")
            : tr("No recording may be shared yet. Choose one under “Recording sharing” and ask the agent."));
    setRemark(cards.empty() ? QString() : QString::number(cards.size()));
    m_list->showRows(cards);
    m_hint->setVisible(!cards.empty());
    offer();
}

void RecordingsPart::showCandidates(const std::vector<RecordingCandidate> &candidates)
{
    m_candidates = candidates;
    std::vector<Card> cards;
    for (const RecordingCandidate &one : m_candidates) {
        Card card;
        card.id = qint64(cards.size()) + 1;
        card.icon = one.why == RecordingCandidate::Why::Heard ? u"listen"_s : u"approve"_s;
        card.title = one.name;
        card.detail = whyWords(one.why);
        card.value = one.date.toString(u"MM-dd"_s);
        const QString text = one.text.simplified();
        if (!text.isEmpty())
            card.body << (text.size() > mostOfLesson ? text.left(mostOfLesson) + u'…' : text);
        cards.push_back(card);
    }
    m_offers->showRows(cards);
    m_offered->setVisible(!cards.empty());
}

const RegisterItem *RecordingsPart::current() const
{
    const Card *const card = m_list->current();
    const auto found = std::ranges::find_if(
        m_items, [card](const RegisterItem &item) { return card && item.entry.number == card->id; });
    return found == m_items.end() ? nullptr : &*found;
}

/** Of what may be done about it, what is done by one key here. */
std::vector<RecordingsPart::Act> RecordingsPart::acts(const RegisterItem &item) const
{
    std::vector<Act> acts;
    for (const StepKind kind : RegisterRules::legalSteps(item.entry, item.standing, context().entries.leader())) {
        switch (kind) {
        case StepKind::Asked:
        case StepKind::Agreed:
        case StepKind::Refused:
            acts.push_back({kind, {}});
            break;
        case StepKind::Shared:
            for (const QLatin1StringView whom : {teamAudience, everybodyAudience}) {
                if (item.standing.sharedWith != whom && item.standing.sharedWith != everybodyAudience)
                    acts.push_back({kind, whom});
            }
            break;
        case StepKind::Heard:
            if (!item.standing.heard.contains(item.standing.sharedWith))
                acts.push_back({kind, item.standing.sharedWith});
            break;
        default:
            break;
        }
    }
    return acts;
}

/** One button a step; the same ones stay, and with them the focus. */
void RecordingsPart::offer()
{
    const RegisterItem *const item = current();
    std::vector<Act> next = item && m_editable ? acts(*item) : std::vector<Act>();
    if (next == m_acts)
        return;
    m_acts = std::move(next);
    while (QLayoutItem *const old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int place = 0;
    for (const Act &one : m_acts) {
        auto *const button = new Button(actWords(one.kind, one.whom), ButtonKind::Normal, m_buttons);
        button->setObjectName(u"recording_"_s + stepKindName(one.kind)
                              + (one.whom.isEmpty() ? QString() : u'_' + one.whom));
        button->setKeyHint(actKey(one.kind, one.whom));
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, [this, one] { act(one); });
        m_grid->addWidget(button, place / actsARow, place % actsARow, Qt::AlignLeft);
        ++place;
    }
    m_buttons->setVisible(!m_acts.empty());
}

void RecordingsPart::act(const Act &act)
{
    const RegisterItem *const item = current();
    if (!item || !m_editable || isKeeping())
        return;
    RegisterStep step;
    step.kind = act.kind;
    step.whom = act.whom;
    m_list->setFocus(); // the button goes with the step
    follow(context().entries.step(*item, step));
}

bool RecordingsPart::actByKey(int key)
{
    const auto one = std::ranges::find_if(
        m_acts, [key](const Act &each) { return QKeySequence(actKey(each.kind, each.whom)) == QKeySequence(key); });
    if (one == m_acts.end())
        return false;
    act(Act(*one));
    return true;
}

bool RecordingsPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && actByKey(key->key()))
            return true;
    }
    return DayPart::eventFilter(watched, event);
}

void RecordingsPart::setEditable(bool editable)
{
    m_editable = editable;
    if (m_form) {
        m_form->setEnabled(editable);
        m_store->setEnabled(editable);
    }
    offer();
}

/** Each activity has what is typed in it for itself. */
QString RecordingsPart::draftKind() const
{
    return u"activityRecording.%1.%2"_s.arg(activity().key).arg(activity().id ? activity().id->value() : 0);
}

/** Another recording: of @p candidate's call, or of one that is still to be named. */
void RecordingsPart::begin(const RecordingCandidate *candidate)
{
    EntryPreset preset;
    preset.kind = EntryKind::Recording;
    preset.date = activity().date;
    preset.activity = activity().id;
    if (candidate) {
        preset.agent = candidate->agent;
        preset.call = candidate->call;
        preset.alert = candidate->ref;
        // A leader's own words about somebody stay where they were written; a customer's praise is what is good.
        if (candidate->why == RecordingCandidate::Why::Commended) {
            preset.text = candidate->text;
            preset.contact = candidate->contact;
        }
        m_goes = true;
        m_form->layAside(); // what is typed of another stands there again once this one is on record
    }
    m_form->setDraftKind(candidate ? draftKind() + u'.' + candidate->ref : draftKind());
    m_form->begin(preset);
}

bool RecordingsPart::takesStoreKey(const QWidget *focus) const
{
    return focus && m_form && (focus == m_store || focus == m_form || m_form->isAncestorOf(focus));
}

} // namespace Floorwalk

#include "moc_recordingspart.cpp"
