// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the agent card is put together from, and its list of calls.

#include "widgets/floor/agentpanel.h"

#include "models/policy/callermask.h"
#include "widgets/common/button.h"
#include "widgets/common/daystrip.h"
#include "widgets/common/formscroll.h"
#include "widgets/common/listrow.h"
#include "widgets/common/section.h"
#include "widgets/common/statechip.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/floor/agentactions.h"
#include "widgets/floor/agentfiguregrid.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

void AgentPanel::build()
{
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(8);
    buildHead(*column);
    buildDay(*column);
    column->addWidget(new Rule(this));
    column->addWidget(new FormScroll(buildRecords(), this), 1);
}

void AgentPanel::buildHead(QVBoxLayout &column)
{
    m_name->setObjectName(u"agentName"_s);
    m_accept->setObjectName(u"agentAccept"_s);
    m_accept->setKeyHint(u"G"_s);
    auto *const head = new QHBoxLayout;
    head->setSpacing(8);
    auto *const who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_about);
    head->addLayout(who, 1);
    head->addWidget(m_chip);
    head->addWidget(m_age);
    Button *const close = Button::withIcon(u"dismiss"_s, tr("Close the panel (Esc)"), this);
    close->setObjectName(u"agentClose"_s);
    connect(close, &QAbstractButton::clicked, this, &AgentPanel::closed);
    head->addWidget(close);
    auto *const facts = new QVBoxLayout;
    facts->setSpacing(2);
    facts->addLayout(head);
    facts->addWidget(m_since);
    column.addLayout(facts);
    buildActions(column);
    column.addWidget(new Rule(this));
}

/** Together at the left, what is asked for first: the leader's own, below them what the telephone system is told. */
void AgentPanel::buildActions(QVBoxLayout &column)
{
    m_approve->setObjectName(u"agentApproveBusy"_s);
    m_approve->setKeyHint(u"B"_s);
    m_approve->hide();
    connect(m_approve, &QAbstractButton::clicked, this, &AgentPanel::busyApproved);
    auto *const note = new Button(tr("Note"), ButtonKind::Normal, this);
    note->setObjectName(u"agentNote"_s);
    note->setKeyHint(u"N"_s);
    connect(note, &QAbstractButton::clicked, this, &AgentPanel::noteWanted);
    auto *const urgent = new Button(tr("Escalation"), ButtonKind::Normal, this);
    urgent->setObjectName(u"agentEscalation"_s);
    urgent->setKeyHint(u"U"_s);
    connect(urgent, &QAbstractButton::clicked, this, &AgentPanel::escalationWanted);
    auto *const own = new QHBoxLayout;
    for (QWidget *const each : std::initializer_list<QWidget *>{m_accept, note, urgent, m_calm})
        own->addWidget(each);
    own->addStretch(1);
    column.addLayout(own);
    auto *const told = new QHBoxLayout;
    told->addWidget(m_approve);
    told->addWidget(m_actions);
    told->addStretch(1);
    column.addLayout(told);
}

void AgentPanel::buildDay(QVBoxLayout &column)
{
    m_strip->setObjectName(u"dayStrip"_s);
    m_strip->setAccessibleName(tr("The day by state"));
    m_span->setObjectName(u"daySpan"_s);
    m_span->setWordWrap(true);
    m_dayNote->setWordWrap(true);
    connect(m_strip, &DayStrip::currentSpanChanged, this, [this] { showSpan(); });
    auto *const day = new QVBoxLayout;
    day->setSpacing(2);
    for (QWidget *const each : std::initializer_list<QWidget *>{m_strip, m_span, m_dayNote})
        day->addWidget(each);
    column.addLayout(day);
    m_strain->setObjectName(u"agentStrain"_s);
    m_strain->setWordWrap(true);
    m_strain->hide();
    column.addWidget(m_strain);
    column.addWidget(m_figures);
}

/** What grows with the day: it is scrolled where the screen is low or texts are large. */
QWidget *AgentPanel::buildRecords()
{
    auto *const records = new QWidget(this);
    m_records = new QVBoxLayout(records);
    m_records->setContentsMargins({});
    m_records->setSpacing(8);
    m_records->addWidget(new SectionHeader(tr("Today’s calls"), {}, records));
    m_calls = new QVBoxLayout;
    m_calls->setSpacing(0);
    m_records->addLayout(m_calls);
    m_records->addStretch(1);
    return records;
}

size_t AgentPanel::mostCalls() const
{
    constexpr int fewest = 6;
    constexpr int usualHeight = 720;
    const Theme &theme = themeOf(this);
    return size_t(fewest + std::max(0, (height() - theme.px(usualHeight)) / theme.extent(Extent::RowDense)));
}

void AgentPanel::showCalls()
{
    const auto shown = std::min(m_day.calls.size(), mostCalls());
    CallLines lines;
    for (const CallRecord &call : std::span(m_day.calls).first(shown)) {
        const QString talk = call.talkSeconds ? lengthText(std::chrono::seconds(*call.talkSeconds)) : QString();
        lines.calls.push_back({u"%1  %2"_s.arg(m_zone.localTime(call.joined).toString(u"HH:mm"_s), call.queue),
                               CallerMask::masked(call.caller) + sitterOf(call), talk});
    }
    if (lines.calls.empty() && m_reading != Reading::Failed) // why it is not known stands above
        lines.none = m_reading == Reading::Read ? tr("No call has ended yet today.") : tr("The day is being read…");
    if (std::exchange(m_callsShown, lines) == lines)
        return;
    while (QLayoutItem *const item = m_calls->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!lines.none.isEmpty())
        m_calls->addWidget(new TextLabel(lines.none, TextStyle::Small, Ink::Muted, this));
    for (const CallLine &line : lines.calls) {
        auto *const row = new ListRow(line.when, line.caller, this);
        row->setFocusPolicy(Qt::NoFocus);
        row->setDense();
        row->setValue(line.talk);
        m_calls->addWidget(row);
    }
}

/** Who took the call, where several sat at the phone today. */
QString AgentPanel::sitterOf(const CallRecord &call) const
{
    const QString who = m_day.sitterAt(call.answered.value_or(call.joined));
    return who.isEmpty() ? QString() : u" · "_s + who;
}

void AgentPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCalls();
}

} // namespace Floorwalk
