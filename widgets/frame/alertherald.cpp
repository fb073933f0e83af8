// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/alertherald.h"

#include "models/service/whendone.h"
#include "widgets/frame/alertwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

AlertHerald::AlertHerald(const AlertOutlets &outlets, HeraldPace pace, QObject *parent)
    : QObject(parent)
    , m_outlets(outlets)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AlertHerald::announce);
    if (Notifier *const notifier = m_outlets.notifier.get()) {
        connect(notifier, &Notifier::closed, this, &AlertHerald::closed);
        connect(notifier, &Notifier::chosen, this, [this](quint32 number) {
            if (number == m_number && !m_wanted.empty())
                emit alertChosen(AlertNews::keyOf(m_wanted.front()));
            else
                emit frontWanted();
        });
    }
}

AlertHerald::~AlertHerald()
{
    if (m_outlets.notifier && m_number != 0)
        m_outlets.notifier->close(m_number);
}

void AlertHerald::show(const std::vector<AlertRecord> &alerts)
{
    AlertNews::Change change = m_news.look(alerts);
    m_calling = std::move(change.calling);
    if (change.fresh.empty() && !change.ended)
        return;
    for (const AlertRecord &alert : change.fresh)
        m_fresh.insert(AlertNews::keyOf(alert), alert.alarm);
    m_pending = true;
    if (!m_timer.isActive())
        m_timer.start(m_pace.gather);
}

void AlertHerald::announce()
{
    if (!std::exchange(m_pending, false))
        return;
    // What was handled or ended while it was gathered is not told any more.
    std::vector<AlertRecord> fresh;
    std::ranges::copy_if(m_calling, std::back_inserter(fresh),
                         [this](const AlertRecord &alert) { return m_fresh.contains(AlertNews::keyOf(alert)); });
    m_fresh.clear();
    playSound(fresh);
    follow(fresh);
    if (isChosen(AlertReach::Front, fresh))
        emit frontWanted();
    if (!fresh.empty())
        m_timer.start(m_pace.pause);
}

bool AlertHerald::isChosen(AlertReach reach, const std::vector<AlertRecord> &alerts) const
{
    return std::ranges::any_of(
        alerts, [this, reach](const AlertRecord &alert) { return m_choices.reaches(reach, alert.alarm); });
}

void AlertHerald::playSound(const std::vector<AlertRecord> &fresh)
{
    if (!m_outlets.sound || !isChosen(AlertReach::Sound, fresh))
        return;
    // The worst that is to be heard; alarms may be silent while warnings are not.
    const bool alarm = fresh.front().alarm && m_choices.reaches(AlertReach::Sound, true);
    whenDone(m_outlets.sound->play(alarm), this, [this](const Result<void> &played) { report(played, m_soundFailed); });
}

/** Has the notification say what is told, with @p fresh, and still calls. */
void AlertHerald::follow(const std::vector<AlertRecord> &fresh)
{
    if (!m_outlets.notifier)
        return;
    const size_t before = m_wanted.size();
    bool news = false;
    for (const AlertRecord &alert : fresh) {
        if (m_choices.reaches(AlertReach::Notification, alert.alarm)) {
            m_told.insert(AlertNews::keyOf(alert));
            news = true;
        }
    }
    m_wanted.clear();
    QSet<QString> left;
    for (const AlertRecord &alert : m_calling) {
        if (const QString key = AlertNews::keyOf(alert); m_told.contains(key)) {
            m_wanted.push_back(alert);
            left.insert(key);
        }
    }
    m_told = left;
    if (news || m_wanted.size() != before)
        send();
}

Notification AlertHerald::wordsFor(const std::vector<AlertRecord> &alerts)
{
    constexpr size_t mostTold = 3;
    Notification words;
    words.alarm = alerts.front().alarm;
    const auto line = [](const AlertRecord &alert) {
        //: a line of a desktop notification: who or what, then what is wrong
        return QCoreApplication::translate("Alerts", "%1: %2").arg(alertTitle(alert), alertDetail(alert));
    };
    if (alerts.size() == 1) {
        words.title = alertTitle(alerts.front());
        words.body = alertDetail(alerts.front());
        return words;
    }
    const int alarms = int(std::ranges::count_if(alerts, &AlertRecord::alarm));
    const int warnings = int(alerts.size()) - alarms;
    QStringList sums;
    if (alarms > 0)
        sums << QCoreApplication::translate("Alerts", "%n alarm(s)", nullptr, alarms);
    if (warnings > 0)
        sums << QCoreApplication::translate("Alerts", "%n warning(s)", nullptr, warnings);
    words.title = sums.join(QCoreApplication::translate("Alerts", ", "));
    QStringList lines;
    for (size_t place = 0; place < std::min(mostTold, alerts.size()); ++place)
        lines << line(alerts[place]);
    if (const int more = int(alerts.size()) - int(lines.size()); more > 0)
        lines << QCoreApplication::translate("Alerts", "… and %n more", nullptr, more);
    words.body = lines.join(u'\n');
    return words;
}

void AlertHerald::send()
{
    if (m_sending) {
        m_changed = true;
        return;
    }
    if (m_wanted.empty()) {
        if (const quint32 number = std::exchange(m_number, 0); number != 0)
            m_outlets.notifier->close(number);
        return;
    }
    Notification notification = wordsFor(m_wanted);
    notification.replaces = m_number;
    m_sending = true;
    whenDone(m_outlets.notifier->show(notification), this, [this](const Result<quint32> &number) { sent(number); });
}

void AlertHerald::sent(const Result<quint32> &number)
{
    m_sending = false;
    if (number)
        m_number = *number;
    report(number ? Result<void>() : Result<void>(number.error()), m_notifierFailed);
    if (std::exchange(m_changed, false))
        send();
}

void AlertHerald::closed(quint32 number)
{
    if (number != m_number)
        return;
    // It was read: only news brings another.
    m_number = 0;
    m_told.clear();
    m_wanted.clear();
}

/** Says in the log once that an outlet fails, until it works again. */
void AlertHerald::report(const Result<void> &done, bool &known)
{
    if (!done && !known)
        qInfo("%s (%s)", qUtf8Printable(done.error().text), qUtf8Printable(done.error().detail));
    known = !done.ok();
}

} // namespace Floorwalk

#include "moc_alertherald.cpp"
