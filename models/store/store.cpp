// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/store.h"

#include "models/store/audittrail.h"
#include "models/store/historyfile.h"

#include <QDebug>
#include <QElapsedTimer>
#include <QThread>

namespace Floorwalk {

using namespace Qt::StringLiterals;

Store::~Store()
{
    if (writable()) {
        // What was written is safe without it; a copy that fits no more is left for "verify" to show.
        HeadFile beside(m_records->path());
        if (Result<void> kept = AuditTrail(*m_records).keepHead(beside); !kept)
            qInfo() << "audit head:" << kept.error().text;
    }
    m_lease.reset(); // before the connection it is given back through
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access, const QString &holder,
                                           const Clock &clock)
{
    using Mode = Database::Mode;
    const Mode mode = access == Access::Write ? Mode::Write : Mode::Read;
    std::unique_ptr<Store> store(new Store);
    auto records = Database::open(path, Database::File::Records, mode, clock);
    if (!records)
        return records.error();
    store->m_records = std::move(*records);
    if (access == Access::Write) {
        Result<Lease> lease = Lease::take(*store->m_records, holder);
        if (lease) {
            store->m_lease.emplace(std::move(*lease));
        } else if (lease.error().kind == Error::Kind::Conflict) {
            store->m_readOnlyBecause = lease.error();
            store->m_records.reset();
            auto readOnly = Database::open(path, Database::File::Records, Mode::Read, clock);
            if (!readOnly)
                return readOnly.error();
            store->m_records = std::move(*readOnly);
        } else {
            return lease.error();
        }
    }
    auto history = Database::open(Database::historyPath(path), Database::File::History,
                                  store->m_lease ? Mode::Write : Mode::Read, clock);
    if (!history)
        return history.error();
    store->m_history = std::move(*history);
    if (store->m_lease)
        store->m_history->writeUnderLeaseOf(*store->m_records);
    return store;
}

Result<std::unique_ptr<Store>> Store::openForCommand(const QString &path, const QString &holder, const Clock &clock,
                                                     Millis patience)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        auto store = open(path, Access::Write, holder, clock);
        if (!store || (*store)->writable())
            return store;
        if (waited.elapsed() >= patience.count())
            return *(*store)->readOnlyBecause();
        QThread::msleep(100);
    }
}

HistoryFile &Store::historyWriter()
{
    if (!m_historyWriter)
        m_historyWriter = std::make_unique<HistoryFile>(*m_history);
    return *m_historyWriter;
}

Result<void> Store::keepLease()
{
    if (!m_lease)
        return {};
    Result<void> kept = m_lease->beat();
    if (m_lease->isLost())
        m_readOnlyBecause = kept.error();
    return kept;
}

} // namespace Floorwalk
