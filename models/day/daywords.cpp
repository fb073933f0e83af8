// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/daywords.h"

#include "models/day/daytemplate.h"
#include "models/domain/languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace Floorwalk {

namespace {

struct Words
{
    const char *key;
    const char *title;
    const char *purpose;
};

constexpr std::array activities{
    Words{"preparation", QT_TRANSLATE_NOOP("DayWords", "Review and preparation"),
          QT_TRANSLATE_NOOP("DayWords", "Know what is new and how the last workday went")},
    Words{"preShiftMeeting", QT_TRANSLATE_NOOP("DayWords", "Pre-shift meeting"),
          QT_TRANSLATE_NOOP("DayWords", "Motivate the team and set the day’s target")},
    Words{"sortWork", QT_TRANSLATE_NOOP("DayWords", "Sort the day’s work"),
          QT_TRANSLATE_NOOP("DayWords", "Plan your own work")},
    Words{"floorWalk", QT_TRANSLATE_NOOP("DayWords", "Floor walk"),
          QT_TRANSLATE_NOOP("DayWords", "Find problems early and feel the mood")},
    Words{"urgentBusiness", QT_TRANSLATE_NOOP("DayWords", "Urgent business"),
          QT_TRANSLATE_NOOP("DayWords", "Solve the customer’s problem")},
    Words{"meal", QT_TRANSLATE_NOOP("DayWords", "Meal"), QT_TRANSLATE_NOOP("DayWords", "Lift the mood")},
    Words{"midShiftMeeting", QT_TRANSLATE_NOOP("DayWords", "Mid-shift meeting"),
          QT_TRANSLATE_NOOP("DayWords", "Encourage, and answer questions about new business")},
    Words{"listenIn", QT_TRANSLATE_NOOP("DayWords", "Listen-in"),
          QT_TRANSLATE_NOOP("DayWords", "Hear the agents who need it and advise at once")},
    Words{"leaderHotline", QT_TRANSLATE_NOOP("DayWords", "Leader hotline"),
          QT_TRANSLATE_NOOP("DayWords", "Solve the agents’ hard questions")},
    Words{"businessCommunication", QT_TRANSLATE_NOOP("DayWords", "Business communication"),
          QT_TRANSLATE_NOOP("DayWords", "Resolve what is unclear")},
    Words{"memberCare", QT_TRANSLATE_NOOP("DayWords", "Member care"),
          QT_TRANSLATE_NOOP("DayWords", "Know how each person is doing")},
    Words{"recordingSharing", QT_TRANSLATE_NOOP("DayWords", "Recording sharing"),
          QT_TRANSLATE_NOOP("DayWords", "Learn from the best calls")},
    Words{"hearTheTeam", QT_TRANSLATE_NOOP("DayWords", "Hear the team"),
          QT_TRANSLATE_NOOP("DayWords", "Let people unload")},
    Words{"postShiftMeeting", QT_TRANSLATE_NOOP("DayWords", "Post-shift meeting"),
          QT_TRANSLATE_NOOP("DayWords", "Sum up, thank the team and prepare tomorrow")},
    Words{"personalReview", QT_TRANSLATE_NOOP("DayWords", "Personal review"),
          QT_TRANSLATE_NOOP("DayWords", "See what was won and lost in the day")},
};

constexpr std::array steps{
    Words{"arrive", QT_TRANSLATE_NOOP("DayWords", "Arrive on the floor"), nullptr},
    Words{"readNewKnowledge", QT_TRANSLATE_NOOP("DayWords", "Read new business knowledge and pick out the key points"),
          nullptr},
    Words{"yesterdayMetrics", QT_TRANSLATE_NOOP("DayWords", "Look at the last workday’s figures"), nullptr},
    Words{"yesterdayQaErrors", QT_TRANSLATE_NOOP("DayWords", "Look at the last workday’s quality errors"), nullptr},
    Words{"whoIsOn", QT_TRANSLATE_NOOP("DayWords", "See who is on, and on which shift"), nullptr},
    Words{"rollCall", QT_TRANSLATE_NOOP("DayWords", "Take the roll"), nullptr},
    Words{"holdMeeting", QT_TRANSLATE_NOOP("DayWords", "Hold the meeting"), nullptr},
    Words{"setTargets", QT_TRANSLATE_NOOP("DayWords", "Set the day’s targets"), nullptr},
    Words{"cheerfulStory", QT_TRANSLATE_NOOP("DayWords", "An agent tells a short cheerful story, in turn"), nullptr},
    Words{"tasksOverdue", QT_TRANSLATE_NOOP("DayWords", "Department tasks overdue?"), nullptr},
    Words{"tasksDueToday", QT_TRANSLATE_NOOP("DayWords", "Department tasks due on the day?"), nullptr},
    Words{"handleRoutine", QT_TRANSLATE_NOOP("DayWords", "Handle the routine"), nullptr},
    Words{"longCalls", QT_TRANSLATE_NOOP("DayWords", "Pies: find agents in long calls and bring a solution"), nullptr},
    Words{"abnormalOffline", QT_TRANSLATE_NOOP("DayWords", "Abnormal off-line"), nullptr},
    Words{"mood", QT_TRANSLATE_NOOP("DayWords", "Mood: take an upset agent off the line and calm them"), nullptr},
    Words{"tidyFloor", QT_TRANSLATE_NOOP("DayWords", "Tidy and orderly floor"), nullptr},
    Words{"bringWater", QT_TRANSLATE_NOOP("DayWords", "Bring water"), nullptr},
    Words{"passKnowledge", QT_TRANSLATE_NOOP("DayWords", "Pass new key knowledge to everyone"), nullptr},
    Words{"giveWording", QT_TRANSLATE_NOOP("DayWords", "Give the agent the wording"), nullptr},
    Words{"callCustomer", QT_TRANSLATE_NOOP("DayWords", "Call the customer quickly"), nullptr},
    Words{"eatWithTeam", QT_TRANSLATE_NOOP("DayWords", "Eat with the team"), nullptr},
    Words{"motivate", QT_TRANSLATE_NOOP("DayWords", "Motivate"), nullptr},
    Words{"reportCallTypes", QT_TRANSLATE_NOOP("DayWords", "Report the most frequent call types of the last period"),
          nullptr},
    Words{"departmentNews", QT_TRANSLATE_NOOP("DayWords", "Pass on department news"), nullptr},
    Words{"chooseAgents",
          QT_TRANSLATE_NOOP(
              "DayWords", "Choose by long calls, a missing smile in the voice, many errors, unstable or upset lately"),
          nullptr},
    Words{"adviseAfterCall", QT_TRANSLATE_NOOP("DayWords", "Advise right after the call"), nullptr},
    Words{"answerQuestions", QT_TRANSLATE_NOOP("DayWords", "Answer"), nullptr},
    Words{"logWeakBusiness", QT_TRANSLATE_NOOP("DayWords", "Log which business is weak"), nullptr},
    Words{"improveKnowledge", QT_TRANSLATE_NOOP("DayWords", "Improve your own knowledge"), nullptr},
    Words{"collectQuestions",
          QT_TRANSLATE_NOOP("DayWords", "Collect hard questions; answer them or ask the training room"), nullptr},
    Words{"reportImprovements", QT_TRANSLATE_NOOP("DayWords", "Report process improvements to the area manager"),
          nullptr},
    Words{"talkAndSoothe", QT_TRANSLATE_NOOP("DayWords", "Talk, soothe, motivate"), nullptr},
    Words{"pickRecordings", QT_TRANSLATE_NOOP("DayWords", "Pick good recordings and share them"), nullptr},
    Words{"askUpsettingCalls", QT_TRANSLATE_NOOP("DayWords", "Ask about the upsetting calls of the day"), nullptr},
    Words{"shareLessons", QT_TRANSLATE_NOOP("DayWords", "Share collected knowledge and lessons from recordings"),
          nullptr},
    Words{"thankTeam", QT_TRANSLATE_NOOP("DayWords", "Thank the team"), nullptr},
    Words{"safeWayHome", QT_TRANSLATE_NOOP("DayWords", "Wish a safe way home"), nullptr},
    Words{"sumUpDay", QT_TRANSLATE_NOOP("DayWords", "Sum up the day"), nullptr},
    Words{"planTomorrow", QT_TRANSLATE_NOOP("DayWords", "Plan tomorrow"), nullptr},
    Words{"noise", QT_TRANSLATE_NOOP("DayWords", "Noise from outside"), nullptr},
    Words{"daylight", QT_TRANSLATE_NOOP("DayWords", "Daylight without glare"), nullptr},
    Words{"temperature", QT_TRANSLATE_NOOP("DayWords", "Temperature; windows shut while the air conditioning runs"),
          nullptr},
    Words{"humidity", QT_TRANSLATE_NOOP("DayWords", "Humidity; humidifier filled"), nullptr},
    Words{"lighting", QT_TRANSLATE_NOOP("DayWords", "Lighting when daylight is short"), nullptr},
    Words{"ventilation", QT_TRANSLATE_NOOP("DayWords", "Ventilation"), nullptr},
    Words{"seatsApart", QT_TRANSLATE_NOOP("DayWords", "Agents seated apart when seats are free"), nullptr},
};

const Words *find(std::span<const Words> words, QStringView key)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [key](const Words &one) { return key == QLatin1StringView(one.key); });
    return found == words.end() ? nullptr : &*found;
}

/** @p text as it is said in @p tongue; the program's texts are written in English. */
QString said(const char *text, DayWords::Tongue tongue)
{
    return tongue == DayWords::Tongue::English ? QString::fromUtf8(text)
           : text                              ? QCoreApplication::translate("DayWords", text)
                                               : QString();
}

QStringList keys(std::span<const Words> words)
{
    QStringList all;
    for (const Words &one : words)
        all << QString::fromLatin1(one.key);
    return all;
}

} // namespace

QString DayWords::activityTitle(QStringView key, Tongue tongue)
{
    const Words *words = find(activities, key);
    return words ? said(words->title, tongue) : QString();
}

QString DayWords::titleIn(const DayTemplate &dayTemplate, const QString &key, const QString &language)
{
    const TemplateActivity *known = dayTemplate.activity(key);
    if (known && !known->title.isEmpty())
        return inLanguage(known->title, language);
    const QString words = activityTitle(key);
    return words.isEmpty() ? key : words;
}

QString DayWords::activityPurpose(QStringView key, Tongue tongue)
{
    const Words *words = find(activities, key);
    return words ? said(words->purpose, tongue) : QString();
}

QString DayWords::stepTitle(QStringView key, Tongue tongue)
{
    const Words *words = find(steps, key);
    return words ? said(words->title, tongue) : QString();
}

QString DayWords::stepTitleIn(const DayTemplate &dayTemplate, const QString &activity, const QString &step,
                              const QString &language, QDate date)
{
    if (const TemplateActivity *known = dayTemplate.activity(activity)) {
        const auto own = std::ranges::find(known->steps, step, &TemplateStep::key);
        if (own != known->steps.end() && !own->title.isEmpty()) {
            const QString words = inLanguage(own->title, language);
            if (own->percentByWeekday.isEmpty() || !date.isValid())
                return words;
            const qsizetype day = std::min<qsizetype>(date.dayOfWeek(), own->percentByWeekday.size()) - 1;
            return words.arg(own->percentByWeekday.at(day));
        }
    }
    const QString words = stepTitle(step);
    return words.isEmpty() ? step : words;
}

QStringList DayWords::activityKeys()
{
    return keys(activities);
}

QStringList DayWords::stepKeys()
{
    return keys(steps);
}

} // namespace Floorwalk
