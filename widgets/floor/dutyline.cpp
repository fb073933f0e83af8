// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/dutyline.h"

#include "models/service/agentday.h"
#include "models/service/dutyfigures.h"
#include "models/service/floorview.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/common/figurelink.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/floor/agentpaint.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QEvent>
#include <QGridLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes askEvery{2};
constexpr std::array shownVariants{FigureVariant::AdherenceRaw, FigureVariant::ConformanceOfScheduled,
                                   FigureVariant::UtilisationOfPaid, FigureVariant::ShrinkageAll};

QString percentOf(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 0) + u" %"_s : u"–"_s;
}
} // namespace

DutyLine::DutyLine(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_strain(new TextLabel({}, TextStyle::Small, Ink::Warning, this))
{
    m_grid->setContentsMargins({});
    m_strain->setObjectName(u"agentStrain"_s);
    m_strain->setWordWrap(true);
    m_grid->addWidget(m_strain, 0, 0, 1, 2);
    for (size_t i = 0; i < m_links.size(); ++i) {
        m_links[i] = new FigureLink(this);
        m_links[i]->setObjectName(u"duty."_s + figureKindName(figureKind(shownVariants[i])));
        m_grid->addWidget(m_links[i], 1 + int(i) / 2, int(i) % 2, Qt::AlignLeft);
        connect(m_links[i], &QAbstractButton::clicked, this,
                [this, variant = shownVariants[i]] { emit figureWanted(variant); });
    }
    applyLook();
    showStrain(std::nullopt);
    show(std::nullopt);
}

/** Of adherence both, raw and adjusted, side by side. */
QString DutyLine::valueOf(FigureVariant variant, const DutySums &sums)
{
    const QString value = percentOf(dutyValue(sums, variant));
    if (variant != FigureVariant::AdherenceRaw)
        return value;
    //: adherence, raw and adjusted for approved exceptions: "92 % (adjusted 95 %)"
    return tr("%1 (adjusted %2)").arg(value, percentOf(dutyValue(sums, FigureVariant::AdherenceAdjusted)));
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
                     show(sums ? *sums : std::nullopt);
             });
}

void DutyLine::forget()
{
    m_agent.clear();
    show(std::nullopt);
}

void DutyLine::show(const std::optional<DutySums> &sums)
{
    m_hasDuty = sums.has_value();
    for (FigureLink *const link : m_links)
        link->setVisible(m_hasDuty);
    showAny();
    if (!sums)
        return;
    for (size_t i = 0; i < m_links.size(); ++i) {
        const FigureVariant variant = shownVariants[i];
        const QString title = FigureWords::title(figureKind(variant));
        m_links[i]->setFigure(title, valueOf(variant, *sums),
                              title + u", "_s + FigureWords::variant(variant) + u": "_s
                                  + FigureWords::formula(variant, {}, {}));
    }
}

void DutyLine::showStrain(const std::optional<Strain> &strain)
{
    m_hasStrain = strain.has_value();
    m_strain->setVisible(m_hasStrain);
    showAny();
    if (!strain)
        return;
    m_strain->setText(tr("%1: occupancy %2 % over the last %3. Think of a break.")
                          .arg(strainWord())
                          .arg(qRound(strain->occupancy * 100))
                          .arg(minutesWords(strain->length)));
    m_strain->setToolTip(strainTip(*strain));
}

void DutyLine::showAny()
{
    setVisible(m_hasDuty || m_hasStrain);
}

void DutyLine::applyLook()
{
    m_grid->setHorizontalSpacing(themeOf(this).space(Space::L));
    m_grid->setVerticalSpacing(themeOf(this).space(Space::Xs));
}

void DutyLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk
