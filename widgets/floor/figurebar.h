// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/live/openedfigure.h"

#include <QWidget>

class QComboBox;
class QTimeEdit;

namespace Floorwalk {

class TextLabel;

/** Which figure is looked at: its kind, its variant, of whom and over which interval. */
class FigureBar : public QWidget
{
    Q_OBJECT

public:
    explicit FigureBar(const Zone &zone, QWidget *parent = nullptr);

    /** Offers the centre and @p queues. */
    void setQueues(const QStringList &queues);
    /** Chooses @p variant of @p queue (empty: the centre) without telling; the interval stays. */
    void choose(FigureVariant variant, const QString &queue);
    /** The moment that "today" and "the last 30 minutes" end at, and whether it is the present. */
    void setMoment(Moment now, bool isPast);

    FigureKind kind() const;
    FigureVariant variant() const;
    QString queue() const;
    TimeRange window() const;

signals:
    /** Another kind or another queue was chosen: the settings say which variant. */
    void kindChosen();
    void queueChosen();
    /** Another variant or interval. */
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyLook();
    void fillVariants();
    void offerQueues();
    void showTimes();
    QDate day() const;

    Zone m_zone;
    Moment m_now{};
    QComboBox *m_kind;
    QComboBox *m_variant;
    QComboBox *m_queue;
    QComboBox *m_interval;
    QTimeEdit *m_from;
    TextLabel *m_dash;
    QTimeEdit *m_to;
};

} // namespace Floorwalk
