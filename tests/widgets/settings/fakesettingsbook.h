// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/prompter.h"
#include "widgets/settings/settingsbook.h"

namespace Floorwalk {

/** Settings in memory; the feed answers with what it is told. */
class FakeSettingsBook final : public SettingsBook
{
public:
    MachineSettings kept;
    CentreSettings settings;
    QStringList said;
    AlertRulesInForce rules;
    bool mayChange = true;
    Result<void> tried;
    Result<FeedFindings> feed = FeedFindings{QStringLiteral("console@10.0.0.5"),
                                             QStringLiteral("Asterisk 16.28.0"),
                                             {QStringLiteral("support")},
                                             {QStringLiteral("Li"), QStringLiteral("Wang")}};

    MachineSettings machine() const override { return kept; }
    Result<void> saveMachine(const MachineSettings &next) override
    {
        kept = next;
        said << QStringLiteral("machine");
        return {};
    }
    QFuture<Result<void>> tryAlert(AlertReach reach, bool alarm) override
    {
        said << QStringLiteral("try ") + alertReachKey(reach, alarm);
        return QtFuture::makeReadyFuture(tried);
    }
    QFuture<Result<CentreSettings>> centre() override
    {
        return QtFuture::makeReadyFuture(Result<CentreSettings>(settings));
    }
    QFuture<Result<CentreSettings>> saveCentre(const QMap<QString, QString> &changes) override
    {
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            said << it.key() + QLatin1Char('=') + it.value();
            if (const Result<void> set = settings.set(it.key(), it.value()); !set)
                return QtFuture::makeReadyFuture(Result<CentreSettings>(set.error()));
        }
        return QtFuture::makeReadyFuture(Result<CentreSettings>(settings));
    }
    QFuture<Result<AlertRulesInForce>> alertRules() override
    {
        return QtFuture::makeReadyFuture(Result<AlertRulesInForce>(rules));
    }
    bool mayChangeCentre() const override { return mayChange; }
    QStringList queues() const override { return {QStringLiteral("support")}; }
    QFuture<Result<FeedFindings>> testFeed(const QString &address, const QString &) override
    {
        said << QStringLiteral("test ") + address;
        return QtFuture::makeReadyFuture(feed);
    }
    QFuture<Result<QString>> keepPassword(const QString &, const QString &) override
    {
        said << QStringLiteral("password");
        return QtFuture::makeReadyFuture(Result<QString>(QStringLiteral("in memory")));
    }
    QFuture<Result<QStringList>> packLines() override
    {
        return QtFuture::makeReadyFuture(Result<QStringList>(QStringList{QStringLiteral("floor-2012")}));
    }
};

/** Chooses nothing. */
class SilentPrompter final : public Prompter
{
public:
    void askSavePath(QWidget *, const QString &, const QString &, const QString &, Answer) override {}
    void askOpenPath(QWidget *, const QString &, const QString &, Answer) override {}
};

} // namespace Floorwalk
