// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/breaks/breakboard.h"
#include "models/domain/rowmerging.h"
#include "models/domain/zone.h"

#include <QAbstractListModel>

namespace Floorwalk {

/** One row of the break desk. */
struct BreakRow
{
    enum class Kind : quint8 { Away, Turn, Meal, Caption, Hint };
    enum class Section : quint8 { Away, Waiting, Meals };

    Kind kind = Kind::Hint;
    Section section = Section::Away;
    BreakRecord record; ///< for Away and Turn
    int turn = 0; ///< for Turn: from 1
    std::optional<Moment> lastBack; ///< for Turn
    Moment restedAt; ///< for Turn
    MealLine meal; ///< for Meal

    /** What stays the same while the row changes. */
    QString key() const;
    bool operator==(const BreakRow &) const = default;
};

/** "Short break" or "Meal", translated; a restroom visit is a short break. */
QString restWord(PauseKind kind);

/**
 * The break desk as one list: who is out, who waits in turn, the day's meal batches, each part with its caption. Merged
 * row by row, so that selection and scroll position stay.
 */
class BreakModel : public RowMerging<QAbstractListModel>
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int, BreakRow::Kind
        AgentRole, ///< QString; empty for captions and batches
        BatchRole, ///< int; 0 for all but batches
        DueRole ///< qint64, epoch milliseconds; invalid unless away
    };

    explicit BreakModel(const Zone &zone, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const BreakBoard &board);
    const BreakRow &row(int row) const { return m_rows[size_t(row)]; }
    /** The first row of @p kind, or -1. */
    int firstOf(BreakRow::Kind kind) const;
    /** The row of the agent who is away, else of who waits, or -1. */
    int rowOfAgent(const QString &agent) const;
    const Zone &zone() const { return m_zone; }

private:
    QString text(const BreakRow &row) const;
    QString spoken(const BreakRow &row) const;

    Zone m_zone;
    std::vector<BreakRow> m_rows;
};

} // namespace Floorwalk
