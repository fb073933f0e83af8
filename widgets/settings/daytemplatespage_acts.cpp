// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the page of day templates.

#include "models/day/daywords.h"
#include "models/day/templatewords.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplatewriter.h"
#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/panel.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/activityform.h"
#include "widgets/settings/daytemplatespage.h"
#include "widgets/settings/eventsform.h"
#include "widgets/settings/listeditor.h"
#include "widgets/settings/numberlist.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

QString DayTemplatesPage::titleOf(const TemplateActivity &activity) const
{
    const bool named = !activity.title.isEmpty() || !DayWords::activityTitle(activity.key).isEmpty();
    const QString title = named ? DayWords::titleIn(m_template, activity.key, m_language) : tr("(no words yet)");
    return activity.retired ? tr("%1 (retired)").arg(title) : title;
}

void DayTemplatesPage::load(const QString &team)
{
    m_team = team;
    ++m_pending;
    whenDone(m_book.sheet(team), this, [this](const Result<TemplateSheet> &sheet) { take(sheet); });
}

void DayTemplatesPage::take(const Result<TemplateSheet> &sheet)
{
    --m_pending;
    if (!sheet) {
        m_message->setText(tr("The day templates could not be loaded: %1").arg(sheet.error().text));
        setSettled();
        return;
    }
    const bool first = m_sheet.teams.isEmpty();
    m_sheet = *sheet;
    takeUsedKeys();
    m_filling = true;
    m_teams->clear();
    for (const QString &team : m_sheet.teams)
        m_teams->addItem(team.isEmpty() ? tr("All teams without their own") : team, team);
    m_teams->setCurrentIndex(std::max(0, m_teams->findData(m_team)));
    if (first)
        m_date->setDate(m_sheet.today);
    m_from->setMinimumDate(m_sheet.today);
    m_from->setDate(m_sheet.today.addDays(1));
    m_filling = false;
    showTemplate(m_sheet.newest, 0);
    if (const QByteArray draft = std::exchange(m_draft, {}); !draft.isEmpty()) {
        const DayTemplateRead read = DayTemplateReader::read(draft, QString());
        if (read.dayTemplate)
            showTemplate(*read.dayTemplate, 0);
    }
    showSubject(std::exchange(m_wanted, QString()));
}

/** Of activities and steps alike, in all versions: what was taken out of the newest stands in days that are past. */
void DayTemplatesPage::takeUsedKeys()
{
    m_usedKeys.clear();
    for (const DayTemplateRecord &version : m_sheet.versions) {
        const DayTemplateRead read = DayTemplateReader::read(version.text.toUtf8(), QString());
        if (!read.dayTemplate)
            continue;
        for (const TemplateActivity &activity : read.dayTemplate->activities) {
            m_usedKeys << activity.key;
            for (const TemplateStep &step : activity.steps)
                m_usedKeys << step.key;
        }
    }
    m_form->setUsedKeys(m_usedKeys);
}

QVariantMap DayTemplatesPage::draft() const
{
    if (!isChanged())
        return {};
    return {
        {u"team"_s, m_team}, {u"template"_s, DayTemplateWriter::write(m_template)}, {u"reason"_s, m_reason->text()}};
}

void DayTemplatesPage::takeDraft(const QVariantMap &draft)
{
    m_draft = draft.value(u"template"_s).toByteArray();
    m_reason->setText(draft.value(u"reason"_s).toString());
    load(draft.value(u"team"_s).toString());
}

void DayTemplatesPage::showTemplate(const DayTemplate &dayTemplate, int row)
{
    m_template = dayTemplate;
    m_filling = true;
    m_meeting->setValue(int(m_template.meetingBeforeShift.count()));
    m_filling = false;
    QStringList titles;
    for (const TemplateActivity &activity : m_template.activities)
        titles << titleOf(activity);
    m_activities->show(titles, row);
    showDifferences();
    loadPreview();
}

void DayTemplatesPage::showActivity(int row)
{
    const bool some = row >= 0 && row < int(m_template.activities.size());
    m_formPanel->setTitle(some ? titleOf(m_template.activities[size_t(row)]) : tr("Activity"));
    m_form->show(m_template, some ? m_template.activities[size_t(row)].key : QString());
    m_forms->setCurrentIndex(0);
    showDifferences(); // what was wrong in the fields is gone with them
}

void DayTemplatesPage::showDifferences()
{
    const QStringList lines = TemplateWords::differences(m_sheet.newest, m_template, m_language);
    QString words;
    if (!lines.isEmpty())
        words = tr("Changes") + u'\n' + lines.join(u'\n');
    else if (m_sheet.versions.empty())
        words = tr("Shipped, not changed.");
    else
        words = tr("Version %1, in force from %2, by %3.\n%4")
                    .arg(QString::number(m_sheet.versions.front().version),
                         m_sheet.versions.front().validFrom.toString(Qt::ISODate), m_sheet.versions.front().recordedBy,
                         m_sheet.versions.front().reason);
    m_differences->setText(words);
    fitDifferences();
    emit unsavedChanged();
    const bool may = m_book.mayChange();
    const bool wrong = m_form->hasProblem();
    m_save->setEnabled(may && isChanged() && !wrong);
    m_discard->setEnabled(isChanged());
    m_teams->setEnabled(!isChanged());
    m_teams->setToolTip(isChanged() ? tr("Save or discard the changes first.") : QString());
    if (!may)
        m_message->setText(tr("Whoever is on duty may not change the centre’s settings."));
    else
        m_message->setText(wrong ? tr("Put the marked entries right, then save.") : QString());
}

void DayTemplatesPage::loadPreview()
{
    ++m_pending;
    whenDone(m_book.preview(m_template, m_team, m_date->date()), this,
             [this](const Result<std::vector<ActivityRecord>> &day) { showPreview(day); });
}

void DayTemplatesPage::showPreview(const Result<std::vector<ActivityRecord>> &day)
{
    --m_pending;
    m_preview->clear();
    if (!day) {
        m_preview->addItem(day.error().text);
    } else if (day->empty()) {
        m_preview->addItem(tr("No shift is rostered on that day."));
    } else {
        for (const ActivityRecord &one : *day) {
            const QString mark = one.mandatory ? tr(" · mandatory") : QString();
            m_preview->addItem(m_sheet.zone.localTime(*one.plannedStart).toString(u"HH:mm  "_s)
                               + DayWords::titleIn(m_template, one.key, m_language) + mark);
        }
    }
    setSettled();
}

void DayTemplatesPage::changed()
{
    showDifferences();
    m_pause->start();
}

void DayTemplatesPage::takeActivity()
{
    const int row = m_activities->current();
    if (row < 0)
        return;
    m_template.activities[size_t(row)] = m_form->activity();
    m_activities->setWords(row, titleOf(m_form->activity()));
    m_formPanel->setTitle(titleOf(m_form->activity()));
    changed();
}

void DayTemplatesPage::showSubject(const QString &subject)
{
    if (m_template.activities.empty()) {
        m_wanted = subject;
        return;
    }
    if (subject == "events"_L1 && m_forms->currentIndex() == 0)
        showEvents();
    const auto named = std::ranges::find(m_template.activities, subject.section(u':', 1), &TemplateActivity::key);
    if (subject.startsWith("activity:"_L1) && named != m_template.activities.end())
        m_activities->list()->setCurrentRow(int(named - m_template.activities.begin()));
}

/** In the place of the activity, until one is chosen, or the same key is pressed again. */
void DayTemplatesPage::showEvents()
{
    if (m_forms->currentIndex() == 1) {
        showActivity(m_activities->current());
        m_activities->list()->setFocus();
        return;
    }
    m_events->show(m_template);
    m_forms->setCurrentIndex(1);
    m_formPanel->setTitle(tr("Meals and rests"));
    m_events->takeFocus();
}

void DayTemplatesPage::takeEvents()
{
    m_events->put(m_template);
    changed();
}

void DayTemplatesPage::addActivity()
{
    QStringList used = m_usedKeys;
    for (const TemplateActivity &one : m_template.activities)
        used << one.key;
    TemplateActivity activity;
    activity.key = newOwnKey(used);
    activity.times = {DayTime{}};
    DayTemplate next = m_template;
    next.activities.push_back(activity);
    showTemplate(next, int(next.activities.size()) - 1);
    m_form->takeNameFocus();
}

/** One that was retired comes back: its words stood all the while. */
void DayTemplatesPage::retireActivity(int row)
{
    DayTemplate next = m_template;
    TemplateActivity &activity = next.activities[size_t(row)];
    // What was never saved stands in no day.
    if (!m_sheet.newest.activity(activity.key))
        next.activities.erase(next.activities.begin() + row);
    else
        activity.retired = !activity.retired;
    showTemplate(next, row);
}

void DayTemplatesPage::moveActivity(int from, int to)
{
    DayTemplate next = m_template;
    std::swap(next.activities[size_t(from)], next.activities[size_t(to)]);
    showTemplate(next, to);
}

void DayTemplatesPage::startFrom(int index)
{
    const QString id = m_start->itemData(index).toString();
    m_start->setCurrentIndex(0);
    if (id.isEmpty())
        return;
    if (const Result<DayTemplate> shipped = DayTemplateReader::load(id))
        showTemplate(*shipped, 0);
}

QString DayTemplatesPage::unfinished() const
{
    for (const TemplateActivity &activity : m_template.activities) {
        const auto hangs = [&activity](DayAnchor anchor) {
            return std::ranges::any_of(activity.times, [anchor](const DayTime &time) { return time.anchor == anchor; });
        };
        if (m_template.meals.empty() && hangs(DayAnchor::Meal))
            return tr("“%1” is timed by a meal, and there is none. Add a meal, or count it from something else.")
                .arg(titleOf(activity));
        if (m_template.makeUpRests.empty() && hangs(DayAnchor::MakeUpRest))
            return tr("“%1” is timed by a make-up rest, and there is none. Add a rest, or count it from something "
                      "else.")
                .arg(titleOf(activity));
    }
    for (const TemplateActivity &activity : m_template.activities) {
        if (activity.title.isEmpty() && DayWords::activityTitle(activity.key).isEmpty())
            return tr("An activity has no name yet. Give it one, or take it out.");
        const bool bare = std::ranges::any_of(activity.steps, [](const TemplateStep &step) {
            return step.title.isEmpty() && DayWords::stepTitle(step.key).isEmpty();
        });
        if (bare)
            return tr("A step of “%1” has no words yet. Give it some, or take it out.").arg(titleOf(activity));
    }
    return {};
}

void DayTemplatesPage::save()
{
    if (!m_save->isEnabled() || m_saving)
        return;
    if (const QString problem = unfinished(); !problem.isEmpty()) {
        m_message->setText(problem);
        return;
    }
    m_message->setText(tr("saving…"));
    ++m_pending;
    m_saving = true;
    const QDate from = m_from->date();
    whenDone(m_book.save(m_team, m_template, from, m_reason->text()), this, [this, from](const Result<int> &version) {
        --m_pending;
        m_saving = false;
        if (!version) {
            m_message->setText(tr("Nothing was saved: %1").arg(version.error().text));
            return;
        }
        m_reason->clear();
        emit toastWanted(
            tr("Version %1 is in force from %2 on.").arg(QString::number(*version), from.toString(Qt::ISODate)));
        load(m_team);
    });
}

void DayTemplatesPage::discard()
{
    const bool atEvents = m_forms->currentIndex() == 1;
    showTemplate(m_sheet.newest, m_activities->current());
    if (atEvents)
        showEvents();
    takeFocus(); // the button is off now
    m_message->setText(tr("Discarded: the template is as it was saved."));
}

} // namespace Floorwalk
