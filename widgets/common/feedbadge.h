// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/paint.h"

#include "widgets/common/feedlook.h"

#include <QAbstractButton>

namespace Floorwalk {

/** Always says where the live figures come from, how old they are and whether they can be trusted. Opens details. */
class FeedBadge : public QAbstractButton
{
    Q_OBJECT

public:
    using Health = FeedShape;

    explicit FeedBadge(QWidget *parent = nullptr);
    /** @p source such as "AMI"; @p detail such as "0.3 s" or "last event 14:20:31 · 36 s ago", translated. */
    void set(Health health, const QString &source, const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString rest() const;
    Health m_health = Health::Lost;
    QString m_word;
    QString m_source;
    QString m_detail;
};

} // namespace Floorwalk
