// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/backfillnames.h"

#include "models/store/historyfile.h"
#include "models/store/peoplerepository.h"

#include <algorithm>
#include <limits>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

Result<QSet<QString>> namesIn(const HistoryFile &history, bool queues)
{
    const auto names = history.namesAfter(0, queues, std::numeric_limits<int>::max());
    if (!names)
        return names.error();
    QSet<QString> all;
    for (const auto &[id, name] : *names)
        all.insert(name);
    return all;
}

bool isPhone(const QString &name)
{
    return name.indexOf(u'/') > 0 && !name.contains(u' ');
}

} // namespace

Result<BackfillNames> BackfillNames::read(StoreSession &session, const QString &feed)
{
    BackfillNames names;
    names.m_feed = feed;
    const HistoryFile history(session.history());
    const Result<QSet<QString>> agents = namesIn(history, false);
    const Result<QSet<QString>> queues = namesIn(history, true);
    if (!agents || !queues)
        return agents ? queues.error() : agents.error();
    names.m_agents = *agents;
    names.m_queues = *queues;
    for (const QString &agent : *agents) {
        if (AgentNames::nameEnd(agent) > 0)
            names.m_namesakes.insert(AgentNames::nameIn(agent));
    }
    if (feed.isEmpty())
        return names;
    const auto people = PeopleRepository(session.records()).all();
    if (!people)
        return people.error();
    for (const Person &person : *people) {
        const QStringList &words = person.feedMembers;
        if (words.isEmpty())
            continue;
        // As MergedFloor calls them: a name rather than a phone.
        const auto name = std::ranges::find_if(words, [](const QString &word) { return !word.contains(u'/'); });
        for (const QString &word : words)
            names.m_people.insert(word, name == words.end() ? words.front() : *name);
    }
    return names;
}

QString BackfillNames::agent(const QString &own) const
{
    if (const auto person = m_people.constFind(own); person != m_people.constEnd())
        return *person;
    return !m_feed.isEmpty() && m_agents.contains(tagged(own)) ? tagged(own) : own;
}

QString BackfillNames::queue(const QString &own) const
{
    return !m_feed.isEmpty() && m_queues.contains(tagged(own)) ? tagged(own) : own;
}

bool BackfillNames::isDoubtful(const QString &shown) const
{
    return !m_agents.contains(shown) && (isPhone(shown) || m_namesakes.contains(shown));
}

} // namespace Floorwalk
