// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/coaching.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace Floorwalk {

/** What is agreed on in a note, each with its date; a further row appears as the last one is written in. */
class ActionRows : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRows(QWidget *parent = nullptr);

    /** Empty rows, with dates some days after @p today. */
    void clear(QDate today);
    void setActions(const std::vector<AgreedAction> &actions, QDate today);
    /** Those with words. */
    std::vector<AgreedAction> actions() const;
    QLineEdit *first() const { return m_rows.front().text; }

    static constexpr int mostRows = 4;

signals:
    void typed();
    /** There is a row more or less. */
    void resized();

private:
    struct Row
    {
        QWidget *whole;
        QLineEdit *text;
        QDateEdit *due;
    };
    void addRow();
    void follow();

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    QDate m_usual;
};

} // namespace Floorwalk
