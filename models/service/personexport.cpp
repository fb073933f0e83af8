// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/personexport.h"

#include "models/domain/ornull.h"
#include "models/exchange/safefile.h"
#include "models/policy/callermask.h"
#include "models/service/audited.h"
#include "models/service/exporthead.h"
#include "models/store/absencerepository.h"
#include "models/store/coachingrepository.h"
#include "models/store/coverrepository.h"
#include "models/store/evidencerepository.h"
#include "models/store/listeningrepository.h"
#include "models/store/penaltyrepository.h"
#include "models/store/peoplerepository.h"
#include "models/store/registerrepository.h"
#include "models/store/rosterrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 1'000'000; ///< all
const QDate firstDay{2000, 1, 1};
const QDate lastDay{2999, 12, 31};

QString isoOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

/** What is read for the file. */
struct About
{
    Person person;
    std::vector<RosterDay> roster;
    std::vector<Evidence> evidence;
    std::vector<AbsenceRepository::Leave> leave;
    std::vector<ShiftCover> covers;
    std::vector<Penalty> penalties;
    std::vector<ListeningEntry> listening;
    std::vector<CoachingNote> notes;
    std::vector<RegisterEntry> entries;
};

/** Puts what @p read gives into @p place; an error stays. */
template <class T> void take(Result<void> &done, Result<T> read, T &place)
{
    if (!done)
        return;
    if (read)
        place = std::move(*read);
    else
        done = read.error();
}

Result<About> readAbout(StoreSession &session, const Person &person)
{
    const Database &records = session.records();
    const PersonId id = *person.id;
    const Zone zone = session.zone();
    const Moment from = zone.startOfDay(firstDay);
    const Moment to = zone.startOfDay(lastDay);
    About about{person, {}, {}, {}, {}, {}, {}, {}, {}};
    Result<void> done;
    take(done, RosterRepository(records).ofPerson(id, firstDay, lastDay), about.roster);
    take(done, EvidenceRepository(records).ofPerson(id, from, to), about.evidence);
    take(done, AbsenceRepository(records).leave(id, from, to), about.leave);
    take(done, CoverRepository(records).touching(id, firstDay, lastDay), about.covers);
    take(done, PenaltyRepository(records).ofPerson(id, firstDay, lastDay), about.penalties);
    take(done, ListeningRepository(records).ofPerson(id, mostOfAKind), about.listening);
    take(done, CoachingRepository(records).ofPerson(id), about.notes);
    const std::vector<EntryKind> kinds(entryKinds.begin(), entryKinds.end());
    take(done, RegisterRepository(records).about(id, kinds, mostOfAKind), about.entries);
    return done ? Result<About>(std::move(about)) : Result<About>(done.error());
}

template <class List, class Make> QJsonArray arrayFrom(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &one : list)
        array << make(one);
    return array;
}

QJsonObject personJson(const Person &person)
{
    static constexpr std::array employments{QLatin1StringView("staff"), QLatin1StringView("intern"),
                                            QLatin1StringView("minor"), QLatin1StringView("agency")};
    return {{u"employee_no"_s, person.no.text()},
            {u"name"_s, person.name},
            {u"team"_s, person.team},
            {u"employment"_s, employments[size_t(person.employment)]},
            {u"hired_on"_s, isoOf(person.hiredOn)},
            {u"birthday"_s, person.birthday ? person.birthday->text() : QString()},
            {u"listen_notice_on"_s, isoOf(person.listenNoticeOn)},
            {u"feed_members"_s, QJsonArray::fromStringList(person.feedMembers)},
            {u"left"_s, person.retired}};
}

QJsonObject heldAttendance(const About &about, const Zone &zone)
{
    const auto day = [&zone](const RosterDay &one) {
        static constexpr std::array kinds{QLatin1StringView("work"), QLatin1StringView("rest"),
                                          QLatin1StringView("leave")};
        return QJsonObject{
            {u"date"_s, one.date.toString(Qt::ISODate)},
            {u"shift"_s, one.shift},
            {u"kind"_s, kinds[size_t(one.kind)]},
            {u"hours"_s, arrayFrom(one.segments, [&zone](const Segment &hours) {
                 return QJsonObject{{u"from"_s, zone.isoSeconds(hours.start)}, {u"to"_s, zone.isoSeconds(hours.end)}};
             })}};
    };
    const auto proof = [&zone](const Evidence &one) {
        return QJsonObject{{u"kind"_s, evidenceKindName(one.kind)},
                           {u"at"_s, zone.isoSeconds(one.at)},
                           {u"until"_s, wholeSecondOrNull(one.until, zone)},
                           {u"source"_s, one.source},
                           {u"note"_s, one.note}};
    };
    const auto leave = [&zone](const AbsenceRepository::Leave &one) {
        return QJsonObject{{u"kind"_s, one.record.kind},
                           {u"from"_s, zone.isoSeconds(one.record.from)},
                           {u"to"_s, zone.isoSeconds(one.record.to)},
                           {u"asked_at"_s, wholeSecondOrNull(one.record.askedAt, zone)},
                           {u"approved"_s, one.record.approved},
                           {u"entered_by"_s, one.enteredBy},
                           {u"remarks"_s, one.remarks}};
    };
    const auto cover = [&about](const ShiftCover &one) {
        return QJsonObject{{u"kind"_s, shiftCoverName(one.kind)},
                           {u"date"_s, one.date.toString(Qt::ISODate)},
                           {u"away"_s, one.away == about.person.id},
                           {u"reason"_s, one.reason},
                           {u"entered_by"_s, one.recordedBy}};
    };
    return {{u"roster"_s, arrayFrom(about.roster, day)},
            {u"evidence"_s, arrayFrom(about.evidence, proof)},
            {u"leave"_s, arrayFrom(about.leave, leave)},
            {u"covers"_s, arrayFrom(about.covers, cover)}};
}

QJsonObject penaltyJson(const Penalty &penalty, const Zone &zone)
{
    return {{u"penalty_no"_s, penalty.id->value()},
            {u"date"_s, penalty.finding.date.toString(Qt::ISODate)},
            {u"rule_pack"_s, penalty.pack},
            {u"pack_version"_s, penalty.packVersion},
            {u"rule"_s, penalty.finding.rule},
            {u"rule_text"_s, penalty.ruleText},
            {u"evidence"_s, penalty.evidence},
            {u"explain"_s, QJsonArray::fromStringList(penalty.finding.explain)},
            {u"status"_s, penaltyStatusName(penalty.status)},
            {u"final_points"_s, penalty.finalPoints},
            {u"final_absence_days"_s, penalty.finalAbsenceDays},
            {u"final_money"_s, penalty.finalMoney ? penalty.finalMoney->amountText() : QString()},
            {u"currency"_s, penalty.finalMoney ? penalty.finalMoney->currency() : QString()},
            {u"reason"_s, penalty.reason},
            {u"decided_by"_s, penalty.decidedBy},
            {u"decided_at"_s, wholeSecondOrNull(penalty.decidedAt, zone)}};
}

QJsonObject listeningJson(const ListeningEntry &entry, const Zone &zone)
{
    return {{u"kind"_s, listeningKindName(entry.kind)},
            {u"status"_s, listeningStatusName(entry.status)},
            {u"by"_s, entry.by},
            {u"at"_s, zone.isoSeconds(entry.began)},
            {u"call"_s, CallerMask::maskedLink(entry.call)},
            {u"advice"_s, CallerMask::masked(entry.advice)}};
}

QJsonObject noteJson(const CoachingNote &note, const Zone &zone)
{
    const auto agreed = [&zone](const AgreedAction &one) {
        return QJsonObject{{u"text"_s, CallerMask::masked(one.text)},
                           {u"due"_s, one.due.toString(Qt::ISODate)},
                           {u"done_at"_s, wholeSecondOrNull(one.doneAt, zone)},
                           {u"outcome"_s, CallerMask::masked(one.outcome)}};
    };
    return {{u"number"_s, note.number},
            {u"kind"_s, noteKindName(note.words.kind)},
            {u"at"_s, zone.isoSeconds(note.at)},
            {u"author"_s, note.author},
            {u"fact"_s, CallerMask::masked(note.words.fact)},
            {u"feeling"_s, CallerMask::masked(note.words.feeling)},
            {u"need"_s, CallerMask::masked(note.words.need)},
            {u"request"_s, CallerMask::masked(note.words.request)},
            {u"own_words"_s, CallerMask::masked(note.words.ownWords)},
            {u"agreed"_s, arrayFrom(note.actions, agreed)}};
}

/** Without the customer, who is somebody else. */
QJsonObject heldEntry(const RegisterEntry &entry, const Zone &zone)
{
    const RegisterStanding standing = standingOf(entry);
    return {{u"number"_s, entry.number},
            {u"kind"_s, entryKindName(entry.kind)},
            {u"date"_s, entry.date.toString(Qt::ISODate)},
            {u"opened"_s, zone.isoSeconds(entry.opened)},
            {u"by"_s, entry.recordedBy},
            {u"topic"_s, CallerMask::masked(entry.words.topic)},
            {u"text"_s, CallerMask::masked(entry.words.text)},
            {u"fatal"_s, entry.words.fatal},
            {u"answer"_s, CallerMask::masked(standing.answer)},
            {u"open"_s, standing.open},
            {u"withdrawn"_s, standing.withdrawn}};
}

/** A leader's own note, also one of care: it stays with the leaders. */
bool isLeadersOwn(const CoachingNote &note)
{
    return !note.words.hrVisible;
}

bool isEntryPrivate(const RegisterEntry &entry)
{
    return isPrivate(entry.kind);
}

QJsonObject fileOf(About about, Moment now, const Zone &zone)
{
    const auto notes = std::ranges::count_if(about.notes, isLeadersOwn);
    const auto entries = std::ranges::count_if(about.entries, isEntryPrivate);
    std::erase_if(about.notes, isLeadersOwn);
    std::erase_if(about.entries, isEntryPrivate);
    QJsonObject file = heldAttendance(about, zone);
    file.insert(u"schema"_s, PersonExport::schema);
    file.insert(u"made"_s, zone.isoSeconds(now));
    file.insert(u"person"_s, personJson(about.person));
    file.insert(u"penalties"_s,
                arrayFrom(about.penalties, [&zone](const auto &one) { return penaltyJson(one, zone); }));
    file.insert(u"listening"_s,
                arrayFrom(about.listening, [&zone](const auto &one) { return listeningJson(one, zone); }));
    file.insert(u"coaching"_s, arrayFrom(about.notes, [&zone](const auto &one) { return noteJson(one, zone); }));
    file.insert(u"register"_s, arrayFrom(about.entries, [&zone](const auto &one) { return heldEntry(one, zone); }));
    file.insert(u"not_in_this_file"_s,
                QJsonObject{{u"leaders_own_notes"_s, qint64(notes)}, {u"private_entries"_s, qint64(entries)}});
    return file;
}

} // namespace

Result<void> PersonExport::write(const Actor &actor, PersonId person, const QString &file)
{
    const Result<std::optional<Person>> known = PeopleRepository(m_session.records()).find(person);
    if (!known)
        return known.error();
    if (!*known)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("HrExport", "That agent is not on record. Look the number up."),
                     {}};
    const Result<Grant> grant = m_session.grant(actor, Action::Export, (*known)->team);
    if (!grant)
        return grant.error();
    Result<About> about = readAbout(m_session, **known);
    if (!about)
        return about.error();
    const QByteArray text =
        QJsonDocument(fileOf(std::move(*about), m_session.now(), m_session.zone())).toJson(QJsonDocument::Indented);
    // On record before the file appears: one that nobody knows of is worse than a note about a disk that was full.
    const AuditEntry entry{u"export.person"_s, employeeSubject(**known), {}, {}};
    const Result<void> noted = audited<void>(m_session, *grant, entry, [](Transaction &) { return Result<void>(); });
    if (!noted)
        return noted;
    if (const Result<void> saved = SafeFile::save(file, text); !saved)
        return saved;
    return keepHeadBeside(m_session, file);
}

} // namespace Floorwalk
