// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Floorwalk {

/** Paints one piece of evidence: icon, time, what it is, where it comes from, and whether it was taken. */
class EvidenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EvidenceDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Floorwalk
