// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/dutyline.h"

#include "models/service/agentday.h"
#include "models/service/dutyfigures.h"
#include "models/service/floorview.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/floor/agentfiguregrid.h"
#include "widgets/floor/agentpaint.h"

#include <QVBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes askEvery{2};
} // namespace

DutyLine::DutyLine(AgentFigureGrid &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_strain(new TextLabel({}, TextStyle::Small, Ink::Warning, this))
{
    auto *const line = new QVBoxLayout(this);
    line->setContentsMargins({});
    m_strain->setObjectName(u"agentStrain"_s);
    m_strain->setWordWrap(true);
    line->addWidget(m_strain);
    showStrain(std::nullopt);
}

void DutyLine::look(const FloorView &floor, StoreWorker &reader, const AgentRow &agent, const TimeRange &day)
{
    if (floor.isPast()) {
        forget();
        return;
    }
    if (m_agent == agent.key && std::chrono::abs(floor.now() - m_askedAt) < askEvery)
        return;
    m_agent = agent.key;
    m_askedAt = floor.now();
    OpenRecords open; // what runs is not in the history yet
    open.at = floor.now();
    if (std::optional<StateSpan> running = runningSpan(agent, {}, floor.now())) {
        running->range.to = Moment::max();
        open.spans = {*running};
    }
    whenDone(reader.run([key = m_agent, phone = agent.interface, day, open](StoreSession &session) {
        return dutyOfAgent(session, key, phone, day, open);
    }),
             this, [this, key = m_agent](const Result<std::optional<DutySums>> &sums) {
                 if (key == m_agent)
                     m_figures.showDuty(sums ? *sums : std::nullopt);
             });
}

void DutyLine::forget()
{
    m_agent.clear();
    m_figures.showDuty(std::nullopt);
}

void DutyLine::showStrain(const std::optional<Strain> &strain)
{
    setVisible(strain.has_value());
    if (!strain)
        return;
    m_strain->setText(tr("%1: occupancy %2 % over the last %3. Think of a break.")
                          .arg(strainWord())
                          .arg(qRound(strain->occupancy * 100))
                          .arg(minutesWords(strain->length)));
    m_strain->setToolTip(strainTip(*strain));
}

} // namespace Floorwalk
