// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/actor.h"
#include "widgets/register/registerbook.h"

namespace Floorwalk {

class DutyLeader;
class StoreWorker;

/** The store's register: loads through the reader, commands through the writer, as whoever is on duty. */
class StoreRegisterBook final : public RegisterBook
{
public:
    /** @p duty null: nobody is on duty. All outlive the book. */
    StoreRegisterBook(StoreWorker &writer, StoreWorker &reader, const Clock &clock, const DutyLeader *duty);

    Moment now() const override { return m_clock.now(); }
    QString leader() const override;
    QStringList leaders() const override;
    Answer<std::vector<Person>> people() override;
    Answer<std::optional<PersonId>> personOfAgent(const QString &agentKey) override;
    Answer<RegisterItem> entry(qint64 number) override;
    Answer<RegisterItems> open() override;
    Answer<RegisterItems> ofDay(QDate date) override;
    Answer<RegisterItems> search(const QString &text) override;
    Answer<std::optional<EntryActivity>> activityOf(const RegisterItem &item) override;
    Answer<QStringList> qaItems() override;
    Answer<RegisterItem> add(const NewEntry &entry) override;
    Answer<RegisterItem> step(const RegisterItem &seen, const RegisterStep &step) override;
    Answer<RegisterItem> correct(const RegisterEntry &seen, const EntryWords &words, const QString &reason) override;
    Answer<std::optional<Draft>> draft(const QString &kind) override;
    Answer<std::vector<Draft>> drafts(const QString &beginning) override;
    Answer<void> keepDraft(const QString &owner, const QString &kind, const QString &content) override;

private:
    Actor actor() const;
    StoreWorker &m_writer;
    StoreWorker &m_reader;
    const Clock &m_clock;
    const DutyLeader *m_duty;
};

} // namespace Floorwalk
