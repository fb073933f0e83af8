// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/coachingdesk.h"

#include "models/service/keyedpeople.h"

#include <algorithm>
#include <tuple>

namespace Floorwalk {

namespace {

/** Puts @p notes into @p glance, and what is open of them; those that do not stand are left out. */
void fillGlance(CoachingGlance &glance, std::vector<CoachingNote> notes, size_t most)
{
    std::erase_if(notes, [](const CoachingNote &note) { return note.withdrawn || note.erased; });
    for (const CoachingNote &note : notes)
        std::ranges::copy_if(note.actions, std::back_inserter(glance.open), &AgreedAction::isOpen);
    std::ranges::sort(glance.open, [](const AgreedAction &a, const AgreedAction &b) {
        return std::tuple(a.due, a.id) < std::tuple(b.due, b.id);
    });
    glance.openCount = glance.open.size();
    glance.open.erase(glance.open.begin() + std::ptrdiff_t(std::min(glance.openCount, most)), glance.open.end());
    glance.noteCount = notes.size();
    notes.erase(notes.begin() + std::ptrdiff_t(std::min(notes.size(), most)), notes.end());
    glance.notes = std::move(notes);
}

} // namespace

Result<CoachingGlance> CoachingDesk::glance(const Actor &actor, const QString &agentKey, size_t most, Trail trail)
{
    using State = CoachingGlance::State;
    // Whether somebody is on record is already something about them.
    if (!m_session.grant(actor, Action::ReadCoaching))
        return CoachingGlance{State::Forbidden};
    const Result<std::optional<PersonId>> meant = KeyedPeople::personOf(m_session, agentKey);
    if (!meant)
        return meant.error();
    if (!*meant)
        return CoachingGlance{State::Nobody};
    const Result<Person> about = person(**meant);
    if (!about)
        return about.error();
    if (const Result<Grant> grant = m_session.grant(actor, Action::ReadCoaching, about->team); !grant) {
        if (grant.error().kind != Error::Kind::Forbidden)
            return grant.error();
        return CoachingGlance{State::Forbidden};
    }
    const Result<bool> told = leavesEntry(actor, *about);
    if (!told)
        return told.error();
    if (*told && trail == Trail::Avoid)
        return CoachingGlance{State::Untold, *meant};
    Result<std::vector<CoachingNote>> notes = ofPerson(actor, **meant);
    if (!notes)
        return notes.error();
    CoachingGlance glance{State::Told, *meant};
    fillGlance(glance, std::move(*notes), most);
    return glance;
}

} // namespace Floorwalk
