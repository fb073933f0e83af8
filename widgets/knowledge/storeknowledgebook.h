// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "widgets/knowledge/knowledgebook.h"

#include <functional>

namespace Floorwalk {

class StoreWorker;

/** The store's knowledge points: loads through the reader, changes through the writer, as whoever is on duty. */
class StoreKnowledgeBook final : public KnowledgeBook
{
public:
    /** @p onDuty answers with the duty leader of the moment. All references outlive the book. */
    StoreKnowledgeBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, std::function<Actor()> onDuty);

    Moment now() const override { return m_clock.now(); }
    Answer<Shelf> shelf() override;
    Answer<KnowledgePoint> add(const KnowledgeWords &words) override;
    Answer<KnowledgePoint> correct(const KnowledgePoint &seen, const KnowledgeWords &words, bool anew) override;
    Answer<KnowledgePoint> withdraw(const KnowledgePoint &seen, const QString &reason) override;
    Answer<int> confirm(const KnowledgePoint &seen, const std::vector<PersonId> &people, bool known) override;
    Answer<std::optional<Draft>> draft() override;
    Answer<void> keepDraft(const QString &content) override;

private:
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    std::function<Actor()> m_onDuty;
};

} // namespace Floorwalk
