// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages.h"
#include "widgets/settings/templatesbook.h"

namespace Floorwalk {

/** Day templates in the store: read by the reader, saved by the writer as whoever is on duty. */
class StoreTemplatesBook final : public TemplatesBook
{
public:
    /** What @p context names outlives the book. */
    explicit StoreTemplatesBook(const PageContext &context)
        : m_context(context)
    {}
    QFuture<Result<TemplateSheet>> sheet(const QString &team) override;
    QFuture<Result<int>> save(const QString &team, const DayTemplate &dayTemplate, QDate from,
                              const QString &reason) override;
    QFuture<Result<std::vector<ActivityRecord>>> preview(const DayTemplate &dayTemplate, const QString &team,
                                                         QDate date) override;
    bool mayChange() const override;

private:
    PageContext m_context;
};

} // namespace Floorwalk
