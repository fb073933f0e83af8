// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/dueedit.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int endOfADay = 18; ///< the hour of a date alone
constexpr int mostMinutes = 24 * 60;

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, u"H:mm"_s);
}

/** "11-27" is of this year, or of the next when that is gone by. */
QDate dateOf(const QString &text, QDate today)
{
    if (text.size() > 5)
        return QDate::fromString(text, u"yyyy-M-d"_s);
    const QDate said = QDate::fromString(u"%1-%2"_s.arg(today.year()).arg(text), u"yyyy-M-d"_s);
    return said.isValid() && said < today ? said.addYears(1) : said;
}

struct DueExample
{
    QString time;
    QString day;
};

/** A time of the next hours, and the day after @p now's. */
DueExample exampleOf(Moment now, const Zone &zone)
{
    const QDateTime local = zone.local(now);
    return {QTime((local.time().hour() + 1) % 24, 30).toString(u"HH:mm"_s),
            local.date().addDays(1).toString(u"MM-dd"_s)};
}

} // namespace

std::optional<Moment> dueOf(const QString &text, Moment now, const Zone &zone)
{
    const QString said = text.simplified().replace(u'：', u':');
    const QDate today = zone.localDate(now);
    if (said.startsWith(u'+')) {
        bool isNumber = false;
        const int minutes = said.mid(1).toInt(&isNumber);
        return isNumber && minutes > 0 && minutes <= mostMinutes
                   ? std::optional(std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(minutes))
                   : std::nullopt;
    }
    if (const QTime time = timeOf(said); time.isValid()) {
        const Moment due = zone.toMoment(today, time);
        return due > now ? due : zone.toMoment(today.addDays(1), time);
    }
    const QStringList parts = said.split(u' ');
    const QDate date = dateOf(parts.front(), today);
    const QTime time = parts.size() == 1 ? QTime(endOfADay, 0) : timeOf(parts[1]);
    if (!date.isValid() || !time.isValid() || parts.size() > 2)
        return std::nullopt;
    return zone.toMoment(date, time);
}

QString dueText(Moment due, Moment now, const Zone &zone)
{
    const QDateTime local = zone.local(due);
    const QDate today = zone.localDate(now);
    if (local.date() == today)
        return local.toString(u"HH:mm"_s);
    return local.toString(local.date().year() == today.year() ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString dueExamples(Moment now, const Zone &zone)
{
    const auto [time, day] = exampleOf(now, zone);
    //: ways to type a time: a clock time (%1), minutes from now, a date (%2), both
    return DueEdit::tr("%1, +20, %2, %2 09:00").arg(time, day);
}

QString dueProblem(const QString &text, Moment now, const Zone &zone)
{
    const auto [time, day] = exampleOf(now, zone);
    return DueEdit::tr("“%1” is no time. Type %2, +20 for minutes from now, or %3 09:00.").arg(text, time, day);
}

DueEdit::DueEdit(Zone zone, QWidget *parent)
    : QLineEdit(parent)
    , m_zone(std::move(zone))
{
    setMaxLength(20);
    connect(this, &QLineEdit::textEdited, this, [this] { m_said.reset(); });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const std::optional<Moment> said = due())
            setDue(said);
    });
}

void DueEdit::setClock(std::function<Moment()> now)
{
    m_now = std::move(now);
    setPlaceholderText(dueExamples(m_now(), m_zone));
}

void DueEdit::showEvent(QShowEvent *event)
{
    if (m_now)
        setPlaceholderText(dueExamples(m_now(), m_zone)); // a console stays open for days
    QLineEdit::showEvent(event);
}

void DueEdit::setDue(std::optional<Moment> due)
{
    m_said = due;
    setText(due ? dueText(*due, now(), m_zone) : QString());
}

std::optional<Moment> DueEdit::due() const
{
    return m_said ? m_said : dueOf(text(), now(), m_zone);
}

bool DueEdit::isWrong() const
{
    return !text().trimmed().isEmpty() && !due();
}

QString DueEdit::problem() const
{
    return dueProblem(text().trimmed(), now(), m_zone);
}

} // namespace Floorwalk

#include "moc_dueedit.cpp"
