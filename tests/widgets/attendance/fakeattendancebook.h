// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/attendance/attendancebook.h"
#include "widgets/common/prompter.h"

#include <QPromise>

#include <algorithm>
#include <deque>

namespace Floorwalk {

/** A book in memory: keeps what it is told, can hold its answers back, and can refuse the next command. */
class FakeAttendanceBook final : public AttendanceBook
{
public:
    AttendanceDay today;
    Moment clock{};
    QString leader = QStringLiteral("王芳");
    QStringList said; ///< the commands, one line each
    std::optional<Error> refusal; ///< the answer to the next command
    bool holding = false; ///< answers wait for release()

    void release()
    {
        holding = false;
        while (!m_held.empty()) {
            const auto tell = m_held.front();
            m_held.pop_front();
            tell();
        }
    }

    Moment now() const override { return clock; }
    QString dutyLeader() const override { return leader; }
    QFuture<Result<AttendanceDay>> day(QDate date, const QString &team) override
    {
        AttendanceDay answer = today;
        if (!team.isEmpty())
            std::erase_if(answer.people, [&team](const PersonDay &person) { return person.person.team != team; });
        if (date != today.date) {
            answer.people.clear();
            answer.open.clear();
            answer.close.reset();
            answer.date = date;
        }
        return QtFuture::makeReadyFuture(Result<AttendanceDay>(answer));
    }
    QFuture<Result<void>> mark(const RollMark &mark) override
    {
        return command(QStringLiteral("mark %1 %2 %3").arg(mark.person.value()).arg(rollMarkName(mark.kind), mark.note),
                       [this, mark] {
                           PersonDay &person = of(mark.person);
                           RollMark kept = mark;
                           kept.id = qint64(person.marks.size() + 1);
                           person.marks.push_back(kept);
                           if (mark.kind == RollMark::Kind::Present) {
                               person.came = Evidence{
                                   {}, EvidenceKind::Present, mark.at, {}, QStringLiteral("manual"), {}, false, {}};
                               person.arrivedAt = mark.at;
                               person.present = true;
                               person.evidence.push_back(*person.came);
                           }
                       });
    }
    QFuture<Result<void>> takeBackMark(PersonId person, qint64 mark) override
    {
        return command(QStringLiteral("takeBack %1 %2").arg(person.value()).arg(mark), [this, person] {
            of(person).marks.pop_back();
            of(person).came.reset();
            of(person).arrivedAt.reset();
            of(person).present = false;
        });
    }
    QFuture<Result<void>> addNotice(PersonId person, QDate, const NoticeRecord &notice) override
    {
        return command(QStringLiteral("notice %1 %2 %3").arg(person.value()).arg(notice.channel, notice.reason),
                       [this, person, notice] { of(person).notices.push_back(notice); });
    }
    QFuture<Result<void>> addLeave(PersonId person, const LeaveRecord &leave, const QString &remarks) override
    {
        return command(QStringLiteral("leave %1 %2 %3").arg(person.value()).arg(leave.kind, remarks),
                       [this, person, leave] { of(person).leave.push_back(leave); });
    }
    QFuture<Result<std::vector<Person>>> people() override
    {
        std::vector<Person> people;
        for (const PersonDay &day : today.people)
            people.push_back(day.person);
        return QtFuture::makeReadyFuture(Result<std::vector<Person>>(people));
    }
    QFuture<Result<QStringList>> addCover(const ShiftCover &cover) override
    {
        said << QStringLiteral("cover %1 %2 for %3 %4 %5 %6")
                    .arg(shiftCoverName(cover.kind))
                    .arg(cover.stands.value())
                    .arg(cover.away.value())
                    .arg(cover.back ? cover.back->toString(Qt::ISODate) : QStringLiteral("-"))
                    .arg(cover.span ? cover.span->length().count() / 60'000 : 0)
                    .arg(cover.reason);
        const CoverLine line{cover, of(cover.away).person.name, of(cover.stands).person.name};
        of(cover.away).covers.push_back(line);
        return QtFuture::makeReadyFuture(Result<QStringList>(QStringList{QStringLiteral("a remark")}));
    }
    QFuture<Result<void>> takeBackCover(qint64 cover, const QString &reason) override
    {
        return command(QStringLiteral("uncover %1 %2").arg(cover).arg(reason), [this] {
            for (PersonDay &person : today.people)
                person.covers.clear();
        });
    }
    QFuture<Result<void>> takePapers(PersonId person, QDate) override
    {
        return command(QStringLiteral("papers %1").arg(person.value()), [this, person] {
            for (LeaveRecord &leave : of(person).leave)
                leave.papersPending = false;
            std::erase_if(today.open, [person](const DayOpenItem &item) {
                return item.person == person && item.kind == DayOpenItem::Kind::Papers;
            });
        });
    }
    QFuture<Result<QString>> closeDay(QDate date, const QString &team) override
    {
        auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        said << QStringLiteral("close %1 %2").arg(date.toString(Qt::ISODate), team);
        today.close = DayCloseRecord{date, team, clock, leader, {}, false, {}};
        promise->addResult(Result<QString>(QStringLiteral("closed")));
        promise->finish();
        return promise->future();
    }
    QFuture<Result<void>> reopenDay(QDate, const QString &, const QString &reason) override
    {
        return command(QStringLiteral("reopen ") + reason, [this] { today.close.reset(); });
    }
    QFuture<Result<void>> decide(PenaltyId penalty, int seenVersion, const PenaltyDecision &decision) override
    {
        return command(QStringLiteral("%1 %2 v%3 %4")
                           .arg(penaltyStatusName(decision.status))
                           .arg(penalty.value())
                           .arg(seenVersion)
                           .arg(decision.reason),
                       [this, penalty, decision] {
                           for (PersonDay &person : today.people) {
                               for (Penalty &one : person.penalties) {
                                   if (one.id != penalty)
                                       continue;
                                   one.status = decision.status;
                                   one.reason = decision.reason;
                                   one.decidedBy = leader;
                                   one.decidedAt = clock;
                               }
                           }
                       });
    }
    QFuture<Result<int>> writeHrFile(const HrFileRequest &request) override
    {
        said << QStringLiteral("file ") + request.path;
        return QtFuture::makeReadyFuture(Result<int>(20));
    }
    QFuture<Result<QString>> importRoster(const QString &path) override
    {
        said << QStringLiteral("roster ") + path;
        return QtFuture::makeReadyFuture(Result<QString>(QStringLiteral("in")));
    }

    PersonDay &of(PersonId person)
    {
        return *std::ranges::find_if(today.people, [person](const PersonDay &day) { return day.person.id == person; });
    }

private:
    QFuture<Result<void>> command(const QString &line, std::function<void()> change)
    {
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        auto tell = [this, promise, line, change = std::move(change), refused = std::exchange(refusal, std::nullopt)] {
            if (refused) {
                promise->addResult(Result<void>(*refused));
            } else {
                said << line.trimmed();
                change();
                promise->addResult(Result<void>());
            }
            promise->finish();
        };
        if (holding)
            m_held.push_back(tell);
        else
            tell();
        return promise->future();
    }

    std::deque<std::function<void()>> m_held;
};

/** Answers at once with a fixed path. */
class FakePrompter final : public Prompter
{
public:
    QString path;
    void askSavePath(QWidget *, const QString &, const QString &, const QString &, Answer answer) override
    {
        if (!path.isEmpty())
            answer(path);
    }
    void askOpenPath(QWidget *, const QString &, const QString &, Answer answer) override
    {
        if (!path.isEmpty())
            answer(path);
    }
};

} // namespace Floorwalk
