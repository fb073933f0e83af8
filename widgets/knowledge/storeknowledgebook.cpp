// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/knowledge/storeknowledgebook.h"

#include "models/service/draftdesk.h"
#include "models/service/knowledgedesk.h"
#include "models/service/storeworker.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
const QString pointDraft = u"knowledgePoint"_s;
} // namespace

StoreKnowledgeBook::StoreKnowledgeBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock,
                                       std::function<Actor()> onDuty)
    : m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_onDuty(std::move(onDuty))
{}

KnowledgeBook::Answer<KnowledgeBook::Shelf> StoreKnowledgeBook::shelf()
{
    return m_reader.run([actor = m_onDuty()](StoreSession &session) -> Result<Shelf> {
        KnowledgeDesk desk(session);
        Result<std::vector<KnowledgeStanding>> points = desk.all(actor);
        if (!points)
            return points.error();
        const Result<QStringList> teams = desk.teams(actor);
        if (!teams)
            return teams.error();
        return Shelf{std::move(*points), *teams};
    });
}

KnowledgeBook::Answer<KnowledgePoint> StoreKnowledgeBook::add(const KnowledgeWords &words)
{
    return m_writer.run(
        [actor = m_onDuty(), words](StoreSession &session) { return KnowledgeDesk(session).add(actor, words); });
}

KnowledgeBook::Answer<KnowledgePoint> StoreKnowledgeBook::correct(const KnowledgePoint &seen,
                                                                  const KnowledgeWords &words, bool anew)
{
    return m_writer.run([actor = m_onDuty(), seen, words, anew](StoreSession &session) {
        return KnowledgeDesk(session).correct(actor, seen, words, anew);
    });
}

KnowledgeBook::Answer<KnowledgePoint> StoreKnowledgeBook::withdraw(const KnowledgePoint &seen, const QString &reason)
{
    return m_writer.run([actor = m_onDuty(), seen, reason](StoreSession &session) {
        return KnowledgeDesk(session).withdraw(actor, seen, reason);
    });
}

KnowledgeBook::Answer<int> StoreKnowledgeBook::confirm(const KnowledgePoint &seen, const std::vector<PersonId> &people,
                                                       bool known)
{
    return m_writer.run([actor = m_onDuty(), seen, people, known](StoreSession &session) {
        return KnowledgeDesk(session).confirm(actor, seen, people, known);
    });
}

KnowledgeBook::Answer<std::optional<Draft>> StoreKnowledgeBook::draft()
{
    return m_reader.run(
        [actor = m_onDuty()](StoreSession &session) { return DraftDesk(session).find(actor, pointDraft); });
}

KnowledgeBook::Answer<void> StoreKnowledgeBook::keepDraft(const QString &content)
{
    return m_writer.run([actor = m_onDuty(), content](StoreSession &session) {
        return DraftDesk(session).keep(actor, pointDraft, content);
    });
}

} // namespace Floorwalk
