// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "widgets/common/draftkeeper.h"

namespace Floorwalk {

class DutyLeader;
class StoreWorker;

/** Keeps in the store what the duty leader types; nothing while nobody is named. */
class StoreDraftKeeper : public DraftKeeper
{
    Q_OBJECT

public:
    /** Both outlive it. */
    StoreDraftKeeper(StoreWorker &writer, const DutyLeader &duty, QObject *parent);

    QString owner() const override;
    void find(const QString &key, QObject *context, std::function<void(const QString &)> found) override;
    void keep(const QString &key, const QString &owner, const QString &content) override;

signals:
    /** What is typed would be lost with the program; told once until something is kept again. */
    void failed(const Error &error);

private:
    StoreWorker &m_writer;
    const DutyLeader &m_duty;
    bool m_told = false;
};

} // namespace Floorwalk
