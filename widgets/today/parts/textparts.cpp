// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/parts/textparts.h"

#include "models/day/dayparts.h"
#include "models/day/daywords.h"
#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/today/parts/figurelines.h"
#include "widgets/today/parts/formtext.h"

#include <QBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

TextPart::TextPart(const PartContext &context, const QString &name, const QString &title, const QString &hint,
                   QWidget *parent)
    : DayPart(context, title, parent)
    , m_name(name)
    , m_text(new FormText(u"text_"_s + name, title, this))
{
    m_text->setPlaceholderText(hint);
    body()->addWidget(m_text);
    connect(m_text, &FormText::typed, this, &TextPart::keepTyped);
}

void TextPart::take(const DaySheet &sheet)
{
    // What is on its way is newer than what was read before it came there.
    const QString held = stored(sheet);
    if (!isKeeping() && m_text->showText(held))
        m_stored = m_seen = held;
}

QString TextPart::stored(const DaySheet &sheet) const
{
    return sheet.texts.value(m_name);
}

void TextPart::setEditable(bool editable)
{
    m_text->setReadOnly(!editable);
}

void TextPart::flush()
{
    m_text->flush();
}

void TextPart::keepTyped(const QString &typed)
{
    if (!activity().id)
        return;
    follow(
        keep(std::exchange(m_seen, typed), typed), [this, typed] { m_stored = typed; },
        [this] {
            m_seen = m_stored;
            m_text->retain();
        });
}

QFuture<Result<void>> TextPart::keep(const QString &seen, const QString &typed)
{
    return context().book.keepText(activity(), m_name, seen, typed);
}

MinutesPart::MinutesPart(const PartContext &context, QWidget *parent)
    : TextPart(context, DayParts::minutes, tr("Minutes"), tr("What was said and agreed"), parent)
    , m_last(addText(Ink::Muted, TextStyle::Small))
{
    setObjectName(u"partMinutes"_s);
    m_last->setObjectName(u"lastMinutes"_s);
    body()->insertWidget(0, m_last);
    m_last->hide();
}

void MinutesPart::take(const DaySheet &sheet)
{
    TextPart::take(sheet);
    m_last->setVisible(sheet.lastTime.has_value());
    if (!sheet.lastTime)
        return;
    const MeetingWords &last = *sheet.lastTime;
    //: minutes of the last meeting of the same kind: the date, who wrote them, the words
    m_last->setText(tr("Last time (%1, %2): %3").arg(last.date.toString(Qt::ISODate), last.leader, last.minutes));
}

ReviewPart::ReviewPart(const PartContext &context, QWidget *parent)
    : TextPart(context, DayParts::review, tr("The day in numbers"), tr("What was won today, what was lost, and why"),
               parent)
    , m_lines(new FigureLines(this))
    , m_missed(addText(Ink::Critical, TextStyle::Small))
{
    setObjectName(u"partReview"_s);
    body()->insertWidget(0, m_lines);
    body()->insertWidget(1, m_missed);
    auto *const label = new TextLabel(tr("Reflection"), TextStyle::Small, Ink::Muted, this);
    label->setContentsMargins(0, themeOf(this).space(Space::S), 0, 0); // it begins another thing than the numbers
    body()->insertWidget(2, label);
    text()->setAccessibleName(tr("Reflection"));
    m_plan = new Button(tr("Plan tomorrow…"), ButtonKind::Normal, this);
    m_plan->setObjectName(u"planTomorrow"_s);
    m_plan->setIconName(u"todo"_s);
    m_plan->setKeyHint(u"T"_s);
    m_timeline = new Button(tr("Tomorrow by the hour…"), ButtonKind::Normal, this);
    m_timeline->setObjectName(u"tomorrowTimeline"_s);
    m_timeline->setIconName(u"nav-today"_s);
    m_timeline->setKeyHint(u"N"_s);
    body()->addWidget(m_plan, 0, Qt::AlignLeft);
    body()->addWidget(m_timeline, 0, Qt::AlignLeft);
    connect(m_timeline, &QAbstractButton::clicked, this, [this] { emit pageWanted(u"plan"_s, QString()); });
    connect(m_plan, &QAbstractButton::clicked, this, [this] { emit pageWanted(u"reports"_s, u"plan"_s); });
}

void ReviewPart::take(const DaySheet &sheet)
{
    TextPart::take(sheet);
    const ReviewSheet &review = *sheet.review;
    QList<FigureLines::Line> lines{
        {tr("Activities done"), {}, QString::number(review.done)},
        {tr("Left out"), review.handedOver > 0 ? tr("%n more handed over", nullptr, review.handedOver) : QString(),
         QString::number(review.skipped)},
        {tr("Not done"), {}, QString::number(review.open)},
        {tr("Time on the floor"), {}, minutesWords(review.walking)},
        {tr("Alerts"), tr("handled by somebody"), u"%1/%2"_s.arg(review.handled).arg(review.alerts)}};
    if (review.reaction)
        lines << FigureLines::Line{tr("Reaction time"), tr("median"), lengthWords(*review.reaction)};
    m_lines->showLines(lines);
    const auto named = [this, &review](const std::vector<ActivityRecord> &some) {
        QStringList names;
        for (const ActivityRecord &one : some) {
            names << (one.title.isEmpty() ? DayWords::titleIn(review.dayTemplate, one.key, context().language)
                                          : one.title);
        }
        return names.join(tr(", "));
    };
    QStringList broken;
    if (!review.missed.empty())
        broken << tr("Mandatory and missed: %1").arg(named(review.missed));
    if (!review.late.empty())
        broken << tr("Mandatory and begun too late: %1").arg(named(review.late));
    m_missed->setVisible(!broken.isEmpty());
    m_missed->setText(broken.join(u'\n'));
}

QString ReviewPart::stored(const DaySheet &sheet) const
{
    return sheet.review->reflection;
}

QFuture<Result<void>> ReviewPart::keep(const QString &, const QString &typed)
{
    return context().book.keepReflection(activity(), typed);
}

} // namespace Floorwalk

#include "moc_textparts.cpp"
