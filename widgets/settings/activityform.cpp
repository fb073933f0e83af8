// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/activityform.h"

#include "models/day/daywords.h"
#include "models/day/templatewords.h"
#include "widgets/common/formrow.h"
#include "widgets/common/section.h"
#include "widgets/settings/stepsform.h"
#include "widgets/settings/timesform.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QString monthDaysText(const QList<int> &days)
{
    QStringList all;
    for (const int day : days)
        all << QString::number(day);
    return all.join(u' ');
}

QList<int> monthDaysOf(const QString &text)
{
    QList<int> all;
    static const QRegularExpression between(u"[\\s,;，、]+"_s);
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const int day = part.toInt();
        if (day >= 1 && day <= 31 && !all.contains(day))
            all << day;
    }
    return all;
}

} // namespace

ActivityForm::ActivityForm(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_chinese(line(u"activityChinese"_s, 60))
    , m_english(line(u"activityEnglish"_s, 60))
    , m_purposeChinese(line(u"purposeChinese"_s, 200))
    , m_purposeEnglish(line(u"purposeEnglish"_s, 200))
    , m_trigger(new QComboBox(this))
    , m_monthDays(line(u"monthDays"_s, 100))
    , m_nextWorkday(new QCheckBox(tr("When nobody works that day, on the next workday"), this))
    , m_holidays(new QComboBox(this))
    , m_times(new TimesForm(language, this))
    , m_steps(new StepsForm(language, this))
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
    m_nextWorkday->setObjectName(u"nextWorkday"_s);
    m_monthDays->setPlaceholderText(tr("such as 1 15; empty: every day"));
    connect(m_trigger, &QComboBox::currentIndexChanged, this, &ActivityForm::take);
    connect(m_holidays, &QComboBox::currentIndexChanged, this, &ActivityForm::take);
    connect(m_nextWorkday, &QCheckBox::toggled, this, &ActivityForm::take);
    connect(m_times, &TimesForm::edited, this, &ActivityForm::take);
    connect(m_steps, &StepsForm::edited, this, &ActivityForm::take);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(themeOf(this).space(Space::Xs));
    const QList<FormRow *> rows{new FormRow(tr("Name, Chinese"), m_chinese, {}, this),
                                new FormRow(tr("Name, English"), m_english, {}, this),
                                new FormRow(tr("Purpose, Chinese"), m_purposeChinese, {}, this),
                                new FormRow(tr("Purpose, English"), m_purposeEnglish, {}, this),
                                new FormRow(tr("Trigger"), m_trigger, {}, this),
                                new FormRow(tr("Weekdays"), buildDays(), {}, this),
                                new FormRow(tr("Days of the month"), m_monthDays, {}, this),
                                new FormRow(tr("Holidays"), m_holidays, {}, this)};
    for (FormRow *const row : rows)
        column->addWidget(row);
    FormRow::align(rows);
    column->addWidget(m_nextWorkday);
    column->addWidget(new SectionHeader(tr("Times"), tr("none: when it comes up"), this));
    column->addWidget(m_times);
    column->addWidget(new SectionHeader(tr("Checklist"), {}, this));
    column->addWidget(m_steps);
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
    const QString title = DayWords::activityTitle(key);
    const QString purpose = DayWords::activityPurpose(key);
    m_chinese->setText(m_activity.title.value(u"zh_CN"_s));
    m_english->setText(m_activity.title.value(u"en"_s));
    m_purposeChinese->setText(m_activity.purpose.value(u"zh_CN"_s));
    m_purposeEnglish->setText(m_activity.purpose.value(u"en"_s));
    for (QLineEdit *const edit : {m_chinese, m_english})
        edit->setPlaceholderText(title);
    for (QLineEdit *const edit : {m_purposeChinese, m_purposeEnglish})
        edit->setPlaceholderText(purpose);
    m_trigger->setCurrentIndex(int(m_activity.trigger));
    m_holidays->setCurrentIndex(int(m_activity.holidays));
    for (int day = 1; day <= 7; ++day)
        m_weekdays[day - 1]->setChecked(m_activity.weekdays.contains(day));
    m_monthDays->setText(monthDaysText(m_activity.monthDays));
    m_nextWorkday->setChecked(m_activity.orNextWorkday);
    m_times->show(m_activity.times, dayTemplate, key);
    m_steps->show(m_activity.steps);
    m_filling = false;
}

void ActivityForm::takeNameFocus()
{
    m_chinese->setFocus();
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
    m_activity.weekdays.clear();
    for (int day = 1; day <= 7; ++day) {
        if (m_weekdays[day - 1]->isChecked())
            m_activity.weekdays << day;
    }
    m_activity.monthDays = monthDaysOf(m_monthDays->text());
    m_activity.orNextWorkday = m_nextWorkday->isChecked() && !m_activity.monthDays.isEmpty();
    m_activity.times = m_times->times();
    m_activity.steps = m_steps->steps();
    emit edited();
}

} // namespace Floorwalk
