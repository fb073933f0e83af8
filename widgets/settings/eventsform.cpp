// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/eventsform.h"

#include "models/day/daywords.h"
#include "widgets/common/section.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/timesform.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QListWidget>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The activities of @p dayTemplate with a time that hangs on @p anchor, by name. */
QStringList hangingOn(const DayTemplate &dayTemplate, DayAnchor anchor, const QString &language)
{
    QStringList titles;
    for (const TemplateActivity &activity : dayTemplate.activities) {
        const bool hangs =
            std::ranges::any_of(activity.times, [anchor](const DayTime &time) { return time.anchor == anchor; });
        if (hangs && !activity.retired)
            titles << DayWords::titleIn(dayTemplate, activity.key, language);
    }
    return titles;
}

} // namespace

EventsForm::EventsForm(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_meals(new TimesForm(language, u"meals"_s, tr("Meals of the shift"), this))
    , m_mealUse(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
    , m_rests(new TimesForm(language, u"rests"_s, tr("Make-up rests of the shift"), this))
    , m_restUse(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
{
    m_mealUse->setObjectName(u"mealUse"_s);
    m_restUse->setObjectName(u"restUse"_s);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(themeOf(this).space(Space::Xs));
    const auto add = [this, column](const QString &title, TimesForm *times, TextLabel *use) {
        use->setWordWrap(true);
        column->addWidget(new SectionHeader(title, {}, this));
        column->addWidget(use);
        column->addWidget(times);
        connect(times, &TimesForm::edited, this, &EventsForm::edited);
    };
    add(tr("Meals"), m_meals, m_mealUse);
    add(tr("Make-up rests"), m_rests, m_restUse);
    column->addStretch(1);
}

void EventsForm::show(const DayTemplate &dayTemplate)
{
    m_template = dayTemplate;
    m_meals->show(dayTemplate.meals, dayTemplate, {});
    m_rests->show(dayTemplate.makeUpRests, dayTemplate, {});
    showUse(dayTemplate);
}

void EventsForm::showUse(const DayTemplate &dayTemplate)
{
    const auto words = [this, &dayTemplate](DayAnchor anchor) {
        const QStringList titles = hangingOn(dayTemplate, anchor, m_language);
        return titles.isEmpty() ? tr("No activity is timed by them.")
                                : tr("Activities timed by them: %1").arg(titles.join(tr(", ")));
    };
    m_mealUse->setText(words(DayAnchor::Meal));
    m_restUse->setText(words(DayAnchor::MakeUpRest));
}

void EventsForm::put(DayTemplate &dayTemplate) const
{
    dayTemplate.meals = m_meals->times();
    dayTemplate.makeUpRests = m_rests->times();
}

void EventsForm::takeFocus()
{
    m_meals->takeFocus();
}

} // namespace Floorwalk

#include "moc_eventsform.cpp"
