// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/storedraftkeeper.h"

#include "models/service/draftdesk.h"
#include "models/service/dutyleader.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"

namespace Floorwalk {

StoreDraftKeeper::StoreDraftKeeper(StoreWorker &writer, const DutyLeader &duty, QObject *parent)
    : DraftKeeper(parent)
    , m_writer(writer)
    , m_duty(duty)
{
    connect(&duty, &DutyLeader::changed, this, &DraftKeeper::ownerChanged);
}

void StoreDraftKeeper::find(const QString &key, QObject *context, std::function<void(const QString &)> found)
{
    if (!m_duty.isNamed())
        return;
    // Through the writer: what was kept a moment ago is found.
    const auto read = m_writer.run(
        [actor = m_duty.actor(), key](StoreSession &session) { return DraftDesk(session).find(actor, key); });
    whenDone(read, context, [found = std::move(found)](const Result<std::optional<Draft>> &draft) {
        if (draft && *draft)
            found((**draft).content);
    });
}

QString StoreDraftKeeper::owner() const
{
    return m_duty.actor().name;
}

void StoreDraftKeeper::keep(const QString &key, const QString &owner, const QString &content)
{
    if (owner.isEmpty())
        return;
    const auto kept = m_writer.run([actor = m_duty.actor(), owner, key, content](StoreSession &session) {
        return DraftDesk(session).keepFor(actor, owner, key, content);
    });
    whenDone(kept, this, [this](const Result<void> &done) {
        if (!done && !m_told)
            emit failed(done.error());
        m_told = !done;
    });
}

} // namespace Floorwalk

#include "moc_storedraftkeeper.cpp"
