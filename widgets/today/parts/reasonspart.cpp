// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/reasonspart.h"

#include "widgets/common/textlabel.h"
#include "widgets/today/parts/figurelines.h"

#include <QBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostQueues = 10;
} // namespace

ReasonsPart::ReasonsPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Why people called"), parent)
    , m_queues(new FigureLines(this))
{
    setObjectName(u"partReasons"_s);
    m_topics = addText();
    body()->addWidget(m_queues);
    m_none = addText(Ink::Muted, TextStyle::Small);
}

void ReasonsPart::take(const DaySheet &sheet)
{
    const ReasonsSheet &reasons = *sheet.reasons;
    const auto clock = [this](Moment moment) { return context().zone.localTime(moment).toString(u"HH:mm"_s); };
    setRemark(reasons.period.length() > Millis(0)
                  //: from, to: 09:00 to 12:30
                  ? tr("%1–%2").arg(clock(reasons.period.from), clock(reasons.period.to))
                  : QString());
    QList<FigureLines::Line> lines;
    for (const QueueCalls &queue : reasons.queues) {
        if (lines.size() == mostQueues)
            break;
        lines << FigureLines::Line{
            queue.queue, {}, tr("%n call(s)", nullptr, queue.offered), {}, tr("%1 answered").arg(queue.answered)};
    }
    QStringList topics;
    for (const TopicCount &topic : reasons.topics)
        //: what callers asked about, and how often
        topics << tr("%1 × %2").arg(topic.topic).arg(topic.count);
    m_topics->setVisible(!topics.isEmpty());
    m_topics->setText(tr("Asked about most: %1").arg(topics.join(tr(", "))));
    m_queues->showLines(lines);
    m_queues->setVisible(!lines.isEmpty());
    m_none->setVisible(lines.isEmpty());
    m_none->setText(tr("No calls are on record of this period."));
}

} // namespace Floorwalk
