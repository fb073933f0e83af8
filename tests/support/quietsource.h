// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/floorsource.h"

namespace Floorwalk {

/** A feed that says nothing by itself: a floor, and what goes on, as a test puts them; every order succeeds. */
class QuietSource : public FloorSource
{
public:
    void pull(QObject *, std::function<void(const FloorUpdate &)> done) override { done(update); }
    void open(QObject *, std::function<void(const OpenRecords &)> done) override
    {
        ++asked;
        done(records);
    }
    void handle(const AlertCommand &, QObject *, std::function<void(Result<void>)> done) override { done({}); }
    void handle(const BreakCommand &, QObject *, std::function<void(Result<void>)> done) override { done({}); }
    void handle(const FloorCommand &, QObject *, std::function<void(Result<void>)> done) override { done({}); }
    void decideCertificate(const QString &, bool) override {}
    void givePassword(const QString &, bool) override {}

    FloorUpdate update;
    OpenRecords records;
    int asked = 0; ///< how often for the records
};

} // namespace Floorwalk
