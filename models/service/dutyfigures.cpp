// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/dutyfigures.h"

#include "models/live/figurefold.h"
#include "models/service/figureopening.h"
#include "models/service/keyedpeople.h"
#include "models/store/peoplerepository.h"

#include <algorithm>

namespace Floorwalk {

namespace {

FigurePart adherencePart(DutyPart part)
{
    switch (part) {
    case DutyPart::Work:
        return FigurePart::OnDuty;
    case DutyPart::Neutral:
        return FigurePart::NeutralTime;
    case DutyPart::Tolerated:
        return FigurePart::AwayTolerated;
    case DutyPart::Exception:
        return FigurePart::Away;
    case DutyPart::Approved:
        return FigurePart::AwayApproved;
    case DutyPart::Extra:
        return FigurePart::ExtraTime;
    case DutyPart::Unheard:
        return FigurePart::Gap;
    case DutyPart::Incident:
        return FigurePart::Incident;
    }
    Q_UNREACHABLE();
}

FigurePart stretchPart(const DutyStretch &stretch, const DutySums &sums, FigureKind kind)
{
    const bool isTold = stretch.part == DutyPart::Unheard || stretch.part == DutyPart::Incident;
    if (isTold || kind == FigureKind::Adherence || kind == FigureKind::Conformance)
        return adherencePart(stretch.part);
    if (stretch.part == DutyPart::Extra)
        return FigurePart::ExtraTime;
    if (!stretch.paid)
        return FigurePart::UnpaidTime;
    if (sums.planned > Millis(0))
        return FigurePart::AwayPlanned;
    return sums.unplanned > Millis(0) ? FigurePart::AwayUnplanned : FigurePart::OnDuty;
}

/** Of @p variant, one of the figures of duty. */
TimeShare dutyShare(const DutySums &sums, FigureVariant variant)
{
    switch (variant) {
    case FigureVariant::UtilisationOfPaid:
        return utilisation(sums);
    case FigureVariant::AdherenceRaw:
        return adherence(sums);
    case FigureVariant::AdherenceAdjusted:
        return adjustedAdherence(sums);
    case FigureVariant::ConformanceOfScheduled:
        return conformance(sums);
    case FigureVariant::ShrinkageAll:
        return shrinkage(sums);
    case FigureVariant::ShrinkagePlanned:
        return plannedShrinkage(sums);
    case FigureVariant::ShrinkageUnplanned:
        return unplannedShrinkage(sums);
    default:
        return {}; // none of these figures
    }
}

FigureRow stretchRow(const PersonDuty &duty, const DutyStretch &stretch, FigureVariant variant)
{
    const DutySums sums = sumsOf(stretch);
    FigureRow row;
    row.part = stretchPart(stretch, sums, figureKind(variant));
    row.range = stretch.range;
    row.agent = row.person = duty.person.name;
    row.employeeNo = duty.person.no.text();
    row.shift = duty.shift;
    row.state = stretch.state;
    row.reason = stretch.reason;
    row.callKind = stretch.callKind;
    row.certainty = stretch.certainty;
    row.fromQueueLog = stretch.fromQueueLog;
    row.length = stretch.range.length().count();
    const TimeShare share = dutyShare(sums, variant);
    row.above = share.part.count();
    row.below = share.whole.count();
    return row;
}

FigureRow unheardRow(const TimeRange &range)
{
    FigureRow row;
    row.part = FigurePart::Gap;
    row.range = range;
    row.length = range.length().count();
    return row;
}

/** Those whom the floor calls by @p keys at @p moment. */
Result<std::set<PersonId>> peopleOf(StoreSession &session, const QSet<QString> &keys,
                                    const QHash<QString, QString> &phones, Moment moment)
{
    const Result<std::vector<Person>> everybody = PeopleRepository(session.records()).all(true);
    if (!everybody)
        return everybody.error();
    const Result<KeyedPeople> keyed = KeyedPeople::at(session, *everybody, moment);
    if (!keyed)
        return keyed.error();
    std::set<PersonId> people;
    for (const QString &key : keys) {
        if (const auto person = keyed->find(key, phones.value(key), moment))
            people.insert(*person);
    }
    return people;
}

} // namespace

Result<std::optional<DutySums>> dutyOfAgent(StoreSession &session, const QString &agentKey, const QString &phone,
                                            const TimeRange &window, const OpenRecords &open)
{
    DutyQuestion question{.window = window};
    question.phones.insert(agentKey, phone);
    Result<std::set<PersonId>> people = peopleOf(session, {agentKey}, question.phones, window.to);
    if (!people)
        return people.error();
    if (people->empty())
        return std::optional<DutySums>();
    question.person = *people->begin();
    const Result<DutyAnswer> duty = readDuty(session, question, open);
    if (!duty)
        return duty.error();
    return duty->people.empty() ? std::optional<DutySums>() : std::optional(duty->sums);
}

std::optional<double> dutyValue(const DutySums &sums, FigureVariant variant)
{
    return dutyShare(sums, variant).value();
}

namespace {

/** The figure of @p wish over @p answer, without rows. */
OpenedFigure dutyFigure(const DutyAnswer &answer, FigureWish wish)
{
    const TimeShare share = dutyShare(answer.sums, wish.variant);
    OpenedFigure figure;
    figure.above = share.part.count();
    figure.below = share.whole.count();
    figure.value = share.value();
    figure.excused = answer.sums.incidents;
    for (const TimeRange &range : answer.unheard)
        figure.unheard += range.length();
    figure.summedTo = answer.keptFrom;
    figure.notKept = answer.keptFrom && *answer.keptFrom >= wish.window.to;
    figure.wish = std::move(wish);
    return figure;
}

} // namespace

std::vector<OpenedFigure> dutyFiguresOf(const DutyAnswer &answer, const TimeRange &window,
                                        std::span<const FigureVariant> variants)
{
    std::vector<OpenedFigure> figures;
    for (const FigureVariant variant : variants) {
        FigureWish wish;
        wish.variant = variant;
        wish.window = window;
        figures.push_back(dutyFigure(answer, std::move(wish)));
    }
    return figures;
}

Result<OpenedFigure> openDuty(StoreSession &session, const FigureRequest &request)
{
    const FigureWish &wish = request.wish;
    DutyQuestion question{.window = wish.window};
    question.phones = request.phones;
    question.teams = wish.teams;
    if (!wish.agent.isEmpty() || !wish.queue.isEmpty()) {
        const QSet<QString> keys = wish.agent.isEmpty() ? request.servers : QSet<QString>{wish.agent};
        Result<std::set<PersonId>> people = peopleOf(session, keys, request.phones, wish.window.to);
        if (!people)
            return people.error();
        question.people = std::move(*people); // nobody on record: there is no roster either
    }
    const Result<DutyAnswer> duty = readDuty(session, question, request.open);
    if (!duty)
        return duty.error();
    OpenedFigure figure = dutyFigure(*duty, wish);
    figure.found = qint64(duty->unheard.size());
    for (const TimeRange &range : duty->unheard)
        figure.rows.push_back(unheardRow(range));
    for (const PersonDuty &one : duty->people) {
        for (const DutyStretch &stretch : one.stretches) {
            if (stretch.part == DutyPart::Unheard) // told once, for everybody
                continue;
            if (figure.found++ < FigureFold::mostRows)
                figure.rows.push_back(stretchRow(one, stretch, wish.variant));
        }
        figure.silent += one.silent ? 1 : 0;
    }
    for (const FigureVariant variant : figureVariants(wish.kind())) {
        if (variant != wish.variant)
            figure.beside.emplace_back(variant, dutyValue(duty->sums, variant));
    }
    std::ranges::stable_sort(figure.rows, {},
                             [](const FigureRow &row) { return std::tie(row.range.from, row.employeeNo); });
    return figure;
}

} // namespace Floorwalk
