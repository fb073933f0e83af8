// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/activityform.h"

#include "models/day/dayprivacy.h"
#include "models/day/daywords.h"
#include "models/day/templatewords.h"
#include "widgets/common/formrow.h"
#include "widgets/common/section.h"
#include "widgets/settings/numberlist.h"
#include "widgets/settings/partsform.h"
#include "widgets/settings/stepsform.h"
#include "widgets/settings/timesform.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

ActivityForm::ActivityForm(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_chinese(line(u"activityChinese"_s, 60))
    , m_english(line(u"activityEnglish"_s, 60))
    , m_purposeChinese(line(u"purposeChinese"_s, 200))
    , m_purposeEnglish(line(u"purposeEnglish"_s, 200))
    , m_trigger(new QComboBox(this))
    , m_monthDays(line(u"monthDays"_s, 100))
    , m_nextWorkday(new QCheckBox(tr("When nobody works that day, on the next workday"), this))
    , m_holidays(new QComboBox(this))
    , m_privacy(new QComboBox(this))
    , m_times(new TimesForm(language, this))
    , m_steps(new StepsForm(language, this))
    , m_parts(new PartsForm(this))
{
    build();
}

QLineEdit *ActivityForm::line(const QString &name, int longest)
{
    auto *const edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    connect(edit, &QLineEdit::textEdited, this, &ActivityForm::take);
    return edit;
}

QWidget *ActivityForm::buildDays()
{
    auto *const days = new QWidget(this);
    days->setToolTip(tr("none marked: every day"));
    constexpr int aRow = 4;
    auto *const grid = new QGridLayout(days);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(themeOf(this).space(Space::S));
    for (int day = 1; day <= 7; ++day) {
        auto *const box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), days);
        box->setObjectName(u"weekday%1"_s.arg(day));
        box->setAccessibleName(QLocale().dayName(day));
        connect(box, &QCheckBox::toggled, this, &ActivityForm::take);
        grid->addWidget(box, (day - 1) / aRow, (day - 1) % aRow);
        m_weekdays << box;
    }
    return days;
}

void ActivityForm::build()
{
    m_trigger->setObjectName(u"activityTrigger"_s);
    for (int trigger = 0; trigger <= int(ActivityTrigger::Either); ++trigger)
        m_trigger->addItem(TemplateWords::trigger(ActivityTrigger(trigger)));
    m_holidays->setObjectName(u"activityHolidays"_s);
    for (int on = 0; on <= int(OnHolidays::Only); ++on)
        m_holidays->addItem(TemplateWords::holidays(OnHolidays(on)));
    m_privacy->setObjectName(u"activityPrivacy"_s);
    m_privacy->setToolTip(tr("What is written in the activity and stays with whoever wrote it: it enters no report, "
                             "hand-over or file"));
    m_nextWorkday->setObjectName(u"nextWorkday"_s);
    m_monthDays->setPlaceholderText(tr("such as 1 15; empty: every day"));
    connect(m_trigger, &QComboBox::currentIndexChanged, this, &ActivityForm::take);
    connect(m_holidays, &QComboBox::currentIndexChanged, this, &ActivityForm::take);
    connect(m_privacy, &QComboBox::activated, this, &ActivityForm::take);
    connect(m_nextWorkday, &QCheckBox::toggled, this, &ActivityForm::take);
    connect(m_times, &TimesForm::edited, this, &ActivityForm::take);
    connect(m_steps, &StepsForm::edited, this, &ActivityForm::take);
    connect(m_parts, &PartsForm::edited, this, &ActivityForm::take);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(themeOf(this).space(Space::Xs));
    for (QLineEdit *const words : {m_chinese, m_english, m_purposeChinese, m_purposeEnglish})
        words->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    m_monthDaysRow = new FormRow(tr("Days of the month"), m_monthDays, {}, this);
    const QList<FormRow *> rows{new FormRow(tr("Name, Chinese"), m_chinese, {}, this),
                                new FormRow(tr("Name, English"), m_english, {}, this),
                                new FormRow(tr("Purpose, Chinese"), m_purposeChinese, {}, this),
                                new FormRow(tr("Purpose, English"), m_purposeEnglish, {}, this),
                                new FormRow(tr("Trigger"), m_trigger, {}, this),
                                new FormRow(tr("Weekdays"), buildDays(), {}, this),
                                m_monthDaysRow,
                                new FormRow(tr("Holidays"), m_holidays, {}, this),
                                new FormRow(tr("Privacy"), m_privacy, {}, this)};
    for (FormRow *const row : rows)
        column->addWidget(row);
    FormRow::align(rows);
    column->addWidget(m_nextWorkday);
    column->addWidget(new SectionHeader(tr("Times"), tr("no time: done when something calls for it"), this));
    column->addWidget(m_times);
    column->addWidget(new SectionHeader(tr("Checklist"), {}, this));
    column->addWidget(m_steps);
    column->addWidget(new SectionHeader(tr("Form"), tr("what the Today page shows with it"), this));
    column->addWidget(m_parts);
    column->addStretch(1);
}

void ActivityForm::show(const DayTemplate &dayTemplate, const QString &key)
{
    const TemplateActivity *const known = dayTemplate.activity(key);
    setEnabled(known != nullptr);
    if (!known)
        return;
    m_activity = *known;
    m_filling = true;
    m_chinese->setText(m_activity.title.value(u"zh_CN"_s));
    m_english->setText(m_activity.title.value(u"en"_s));
    m_purposeChinese->setText(m_activity.purpose.value(u"zh_CN"_s));
    m_purposeEnglish->setText(m_activity.purpose.value(u"en"_s));
    hintOurs(
        *m_chinese, *m_english, [&key](DayWords::Tongue in) { return DayWords::activityTitle(key, in); }, m_language);
    hintOurs(
        *m_purposeChinese, *m_purposeEnglish,
        [&key](DayWords::Tongue in) { return DayWords::activityPurpose(key, in); }, m_language);
    m_trigger->setCurrentIndex(int(m_activity.trigger));
    m_holidays->setCurrentIndex(int(m_activity.holidays));
    showPrivacy();
    for (int day = 1; day <= 7; ++day)
        m_weekdays[day - 1]->setChecked(m_activity.weekdays.contains(day));
    m_monthDays->setText(NumberList::write(m_activity.monthDays));
    m_monthDaysRow->setError({});
    m_nextWorkday->setChecked(m_activity.orNextWorkday);
    m_times->show(m_activity.times, dayTemplate, key);
    m_steps->show(m_activity.steps);
    m_parts->show(m_activity.parts.value_or(QStringList()));
    m_filling = false;
}

/** From what the form asks for by itself upwards: less cannot be chosen. */
void ActivityForm::showPrivacy()
{
    m_privacy->clear();
    for (int privacy = int(DayPrivacy::least(m_activity)); privacy <= int(WordsPrivacy::All); ++privacy)
        m_privacy->addItem(TemplateWords::privacy(WordsPrivacy(privacy)), privacy);
    m_privacy->setCurrentIndex(m_privacy->findData(int(DayPrivacy::of(m_activity))));
    m_privacy->setEnabled(m_privacy->count() > 1);
}

void ActivityForm::setUsedKeys(const QStringList &keys)
{
    m_steps->setUsedKeys(keys);
}

void ActivityForm::takeNameFocus()
{
    m_chinese->setFocus();
}

/** What is none stays in the field and is said; the activity keeps the days it had. */
void ActivityForm::takeMonthDays()
{
    const NumberList days = NumberList::read(m_monthDays->text(), 1, 31);
    m_monthDaysRow->setError(days.wrong.isEmpty()
                                 ? QString()
                                 : tr("“%1” is no day of a month: write numbers from 1 to 31.").arg(days.wrong));
    if (!days.wrong.isEmpty())
        return;
    m_activity.monthDays.clear();
    for (const int day : days.numbers) {
        if (!m_activity.monthDays.contains(day))
            m_activity.monthDays << day;
    }
}

bool ActivityForm::hasProblem() const
{
    return m_monthDaysRow->hasError() || m_steps->hasProblem();
}

void ActivityForm::take()
{
    if (m_filling)
        return;
    takeWords(m_activity.title, m_chinese->text(), m_english->text(), DayWords::activityTitle(m_activity.key));
    takeWords(m_activity.purpose, m_purposeChinese->text(), m_purposeEnglish->text(),
              DayWords::activityPurpose(m_activity.key));
    m_activity.trigger = ActivityTrigger(m_trigger->currentIndex());
    m_activity.holidays = OnHolidays(m_holidays->currentIndex());
    if (const WordsPrivacy chosen = WordsPrivacy(m_privacy->currentData().toInt());
        chosen != DayPrivacy::of(m_activity))
        m_activity.privacy = chosen;
    m_activity.weekdays.clear();
    for (int day = 1; day <= 7; ++day) {
        if (m_weekdays[day - 1]->isChecked())
            m_activity.weekdays << day;
    }
    takeMonthDays();
    m_activity.orNextWorkday = m_nextWorkday->isChecked() && !m_activity.monthDays.isEmpty();
    m_activity.times = m_times->times();
    m_activity.steps = m_steps->steps();
    // A template that knows of no forms stays so until one is made.
    if (m_parts->parts() != m_activity.parts.value_or(QStringList()))
        m_activity.parts = m_parts->parts();
    emit edited();
}

} // namespace Floorwalk

#include "moc_activityform.cpp"
