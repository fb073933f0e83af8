// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/checklist.h"

#include "widgets/common/button.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/ratingswitch.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The one step about people's feelings; its words never leave the leader's own page. */
constexpr auto moodStep = "mood";

/** The words of a step; pressing them ticks its box. */
class StepWords : public TextLabel
{
public:
    StepWords(const QString &words, QCheckBox &box, QWidget *parent)
        : TextLabel(words, TextStyle::Body, Ink::Text, parent)
        , m_box(box)
    {
        setWordWrap(true);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box.click();
    }

private:
    QCheckBox &m_box;
};

} // namespace

Checklist::Checklist(const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&m_pause, &TypingPause::came, this, &Checklist::flush);
}

void Checklist::clear()
{
    flush();
    delete m_rows;
    m_rows = nullptr;
    m_rated = nullptr;
    m_note = nullptr;
    m_steps.clear();
    m_shown.reset();
}

void Checklist::flush()
{
    m_pause.stop();
    for (const Step &step : std::vector<Step>(m_steps))
        keepStepNote(step);
    if (!m_noteTyped || !m_note || !m_shown)
        return;
    m_noteTyped = false;
    emit noteChanged(*m_shown, m_note->toPlainText());
}

void Checklist::keepStepNote(const Step &step)
{
    if (!step.note || !step.note->isModified())
        return;
    step.note->setModified(false);
    tell(step);
}

void Checklist::tell(const Step &step)
{
    if (m_filling || !m_shown)
        return;
    const QString answer = step.rating ? step.rating->answer() : QString();
    emit ticked(*m_shown, step.key, step.box ? step.box->isChecked() : !answer.isEmpty(), answer,
                step.note ? step.note->text().trimmed() : QString());
}

Checklist::Step Checklist::tickRow(const ChecklistTick &tick, const QString &title)
{
    Step step;
    step.key = tick.step;
    // A check box cannot break its words into lines; a label can.
    step.box = new QCheckBox(m_rows);
    step.box->setObjectName(u"step_"_s + tick.step);
    step.box->setAccessibleName(title);
    auto *words = new StepWords(title, *step.box, m_rows);
    step.stamp = new TextLabel({}, TextStyle::Small, Ink::Muted, m_rows);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::S));
    row->addWidget(step.box, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    row->addWidget(step.stamp, 0, Qt::AlignTop);
    auto *const rows = static_cast<QBoxLayout *>(m_rows->layout());
    rows->addLayout(row);
    step.now = new TextLabel({}, TextStyle::Small, Ink::Muted, m_rows);
    step.now->setObjectName(u"now_"_s + tick.step);
    step.now->setWordWrap(true);
    step.now->setTextFormat(Qt::PlainText);
    step.now->hide();
    rows->addWidget(step.now);
    if (tick.step == QLatin1StringView(moodStep)) {
        step.note = new QLineEdit(m_rows);
        step.note->setPlaceholderText(tr("Facts, no judgement; not in reports"));
    }
    return step;
}

Checklist::Step Checklist::rateRow(const ChecklistTick &tick, const QString &title)
{
    Step step;
    step.key = tick.step;
    auto *label = new TextLabel(title, TextStyle::Body, Ink::Text, m_rows);
    step.rating = new RatingSwitch(title, m_rows);
    step.rating->setObjectName(u"rate_"_s + tick.step);
    step.note = new QLineEdit(m_rows);
    step.note->setPlaceholderText(tr("What is wrong"));
    step.title = title;
    step.handOver = new Button(tr("Who fixes it…"), ButtonKind::Normal, m_rows);
    step.handOver->setObjectName(u"handOver_"_s + tick.step);
    step.handOver->setSmall(true);
    connect(step.handOver, &QAbstractButton::clicked, this,
            [this, title, note = step.note] { emit findingWanted(title, note->text().trimmed()); });
    label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::S));
    row->addWidget(label, 1);
    row->addWidget(step.rating, 0, Qt::AlignTop);
    static_cast<QBoxLayout *>(m_rows->layout())->addLayout(row);
    return step;
}

void Checklist::build(const ActivityRecord &activity, const Title &title, const Rated &rated)
{
    clear();
    const Theme &theme = themeOf(this);
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(Space::S));
    for (const ChecklistTick &tick : activity.ticks) {
        const bool rate = rated(tick.step);
        if (rate && !m_rated) {
            column->addWidget(new Rule(m_rows));
            auto *head = new QHBoxLayout;
            head->addWidget(new TextLabel(tr("Environment"), TextStyle::BodyStrong, Ink::Text, m_rows));
            head->addStretch();
            m_rated = new TextLabel({}, TextStyle::Small, Ink::Muted, m_rows);
            head->addWidget(m_rated);
            column->addLayout(head);
        } else if (!rate && !m_steps.empty()) {
            column->addWidget(new Rule(m_rows));
        }
        Step step = rate ? rateRow(tick, title(tick.step)) : tickRow(tick, title(tick.step));
        if (step.note) {
            step.note->setObjectName(u"note_"_s + tick.step);
            step.note->setAccessibleName(tr("Note on %1").arg(title(tick.step)));
            step.note->setMaxLength(400);
            auto *const line = new QHBoxLayout;
            line->setSpacing(theme.space(Space::S));
            line->addWidget(step.note, 1);
            if (step.handOver)
                line->addWidget(step.handOver);
            column->addLayout(line);
        }
        m_steps.push_back(step);
    }
    for (const Step &step : m_steps) {
        if (step.box)
            connect(step.box, &QCheckBox::toggled, this, [this, step] { tell(step); });
        if (step.rating)
            connect(step.rating, &RatingSwitch::answered, this, [this, step] { tell(step); });
        if (step.note)
            connect(step.note, &QLineEdit::editingFinished, this, [this, step] { keepStepNote(step); });
        if (step.note)
            connect(step.note, &QLineEdit::textEdited, &m_pause, &TypingPause::typed);
    }
    if (!m_steps.empty())
        column->addWidget(new Rule(m_rows));
    column->addWidget(new TextLabel(tr("Note"), TextStyle::Small, Ink::Muted, m_rows));
    m_note = new QPlainTextEdit(m_rows);
    m_note->setObjectName(u"activityNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(64));
    column->addWidget(m_note);
    column->addStretch();
    m_column->addWidget(m_rows);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_noteTyped = true;
        m_pause.typed();
    });
}

void Checklist::fill(const ActivityRecord &activity)
{
    m_filling = true;
    for (const Step &step : m_steps) {
        for (QWidget *const part : {static_cast<QWidget *>(step.box), static_cast<QWidget *>(step.rating),
                                    static_cast<QWidget *>(step.note)}) {
            if (part)
                part->setEnabled(!m_isAhead);
        }
    }
    int answered = 0;
    int rated = 0;
    for (size_t i = 0; i < m_steps.size() && i < activity.ticks.size(); ++i) {
        const ChecklistTick &tick = activity.ticks[i];
        const Step &step = m_steps[i];
        if (step.box)
            step.box->setChecked(tick.ticked);
        if (step.rating) {
            ++rated;
            answered += tick.answer.isEmpty() ? 0 : 1;
            step.rating->setAnswer(tick.answer);
            step.note->setVisible(tick.answer == "notOk"_L1 || !tick.note.isEmpty());
            showHandOver(step, tick.answer == "notOk"_L1);
        }
        if (step.note && !step.note->hasFocus())
            step.note->setText(tick.note);
        if (step.stamp && tick.step != QLatin1StringView(moodStep)) {
            step.stamp->setText(tick.ticked && tick.at ? m_zone.localTime(*tick.at).toString(u"HH:mm"_s) : QString());
        }
    }
    if (m_rated)
        m_rated->setText(tr("%1 of %2 checked").arg(answered).arg(rated));
    if (m_note && !m_note->hasFocus() && !m_noteTyped && m_note->toPlainText() != activity.note)
        m_note->setPlainText(activity.note);
    m_filling = false;
}

void Checklist::show(const ActivityRecord &activity, const Title &title, const Rated &rated)
{
    const QString day = activity.date.toString(Qt::ISODate) + u' ' + activity.leader;
    if (m_shown != activity.position || m_shownOf != day || m_steps.size() != activity.ticks.size()) {
        build(activity, title, rated);
        m_shown = activity.position;
        m_shownOf = day;
    }
    fill(activity);
}

/** What is not in order asks for somebody who mends it, until it is in the register. */
void Checklist::showHandOver(const Step &step, bool isWrong) const
{
    const bool handedOver = m_findings && std::ranges::any_of(*m_findings, [&step](const QString &words) {
                                return words.startsWith(step.title);
                            });
    step.handOver->setVisible(isWrong && m_findings);
    step.handOver->setEnabled(!handedOver);
    step.handOver->setText(handedOver ? tr("In the register") : tr("Who fixes it…"));
}

void Checklist::setFindings(const std::optional<QStringList> &findings)
{
    m_findings = findings;
    for (const Step &step : m_steps) {
        if (step.handOver)
            showHandOver(step, step.rating->answer() == "notOk"_L1);
    }
}

bool Checklist::hasStep(const QString &key) const
{
    return std::ranges::find(m_steps, key, &Step::key) != m_steps.end();
}

void Checklist::setNow(const QString &step, const QString &words)
{
    const auto found = std::ranges::find(m_steps, step, &Step::key);
    if (found == m_steps.end() || !found->now)
        return;
    //: below a step of a floor walk: nobody is in a long call, or off line
    found->now->setText(words.isEmpty() ? tr("→ nobody now") : words);
    found->now->setInk(words.isEmpty() ? Ink::Muted : Ink::Warning);
    found->now->show();
}

void Checklist::clearNow()
{
    for (const Step &step : m_steps) {
        if (step.now)
            step.now->hide();
    }
}

void Checklist::setEditable(bool editable)
{
    if (m_rows)
        m_rows->setEnabled(editable);
}

} // namespace Floorwalk

#include "moc_checklist.cpp"
