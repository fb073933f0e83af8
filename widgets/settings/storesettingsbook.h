// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages.h"
#include "widgets/settings/settingsbook.h"

namespace Floorwalk {

/** The settings of the console around the page: its machine's by the host, the centre's by the store. */
class StoreSettingsBook final : public SettingsBook
{
public:
    /** @p context must have a writer and a reader; all it points to outlives the book. */
    explicit StoreSettingsBook(const PageContext &context);

    MachineSettings machine() const override;
    Result<void> saveMachine(const MachineSettings &settings) override;
    QFuture<Result<void>> tryAlert(AlertReach reach, bool alarm) override;
    QFuture<Result<CentreSettings>> centre() override;
    QFuture<Result<CentreSettings>> saveCentre(const QMap<QString, QString> &changes) override;
    QFuture<Result<AlertRulesInForce>> alertRules() override;
    bool mayChangeCentre() const override;
    QStringList queues() const override;
    QFuture<Result<FeedFindings>> testFeed(const QString &address, const QString &password) override;
    QFuture<Result<QString>> keepPassword(const QString &address, const QString &password) override;
    QFuture<Result<QStringList>> packLines() override;

private:
    const PageContext &m_context;
};

} // namespace Floorwalk
