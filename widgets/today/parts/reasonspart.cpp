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
constexpr qsizetype mostReasonLines = 6;

/** How @p one moved since the period before. */
QString movement(const ReasonCount &one)
{
    const int more = one.count - one.before;
    //: more or fewer calls of a reason than in the period before
    return more > 0   ? ReasonsPart::tr("↑ %1 more").arg(more)
           : more < 0 ? ReasonsPart::tr("↓ %1 fewer").arg(-more)
                      : ReasonsPart::tr("= as before");
}
} // namespace

ReasonsPart::ReasonsPart(const PartContext &context, QWidget *parent)
    : DayPart(context, tr("Why people called"), parent)
    , m_reasons(new FigureLines(this))
    , m_against(addText(Ink::Muted, TextStyle::Caption))
    , m_queues(new FigureLines(this))
{
    setObjectName(u"partReasons"_s);
    m_reasons->setObjectName(u"reasonLines"_s);
    body()->insertWidget(body()->indexOf(m_against), m_reasons);
    m_topics = addText();
    body()->addWidget(m_queues);
    m_none = addText(Ink::Muted, TextStyle::Small);
}

void ReasonsPart::showReasons(const ReasonsSheet &reasons)
{
    // Of a period that nothing was noted of nothing can be said either.
    const bool compares = reasons.before && reasons.reasons.before > 0;
    QList<FigureLines::Line> lines;
    for (const ReasonCount &one : reasons.reasons.reasons) {
        if (lines.size() == mostReasonLines)
            break;
        const bool isUp = compares && one.count > one.before;
        lines << FigureLines::Line{one.reason,
                                   {},
                                   tr("%n call(s)", nullptr, one.count),
                                   {},
                                   compares ? movement(one) : QString(),
                                   isUp ? Ink::Warning : Ink::Muted};
    }
    m_reasons->showLines(lines);
    m_reasons->setVisible(!lines.isEmpty());
    const auto clock = [this](Moment moment) {
        const bool isToday = context().zone.localDate(moment) == activity().date;
        return context().zone.local(moment).toString(isToday ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
    };
    QStringList said;
    if (!lines.isEmpty())
        //: for how many calls somebody noted what they were about
        said << tr("%n call(s) have a reason on record.", nullptr, reasons.reasons.calls);
    if (!lines.isEmpty() && compares)
        said << tr("Compared with %1 to %2.").arg(clock(reasons.before->from), clock(reasons.before->to));
    m_against->setVisible(!said.isEmpty());
    m_against->setText(said.join(u' '));
}

void ReasonsPart::take(const DaySheet &sheet)
{
    const ReasonsSheet &reasons = *sheet.reasons;
    const auto clock = [this](Moment moment) { return context().zone.localTime(moment).toString(u"HH:mm"_s); };
    setRemark(reasons.period.length() > Millis(0)
                  //: from, to: 09:00 to 12:30
                  ? tr("%1–%2").arg(clock(reasons.period.from), clock(reasons.period.to))
                  : QString());
    showReasons(reasons);
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
    // Reasons and topics tell of calls, too, where no queue was heard.
    m_none->setVisible(lines.isEmpty() && topics.isEmpty() && reasons.reasons.reasons.empty());
    m_none->setText(tr("No calls are on record of this period."));
}

} // namespace Floorwalk

#include "moc_reasonspart.cpp"
