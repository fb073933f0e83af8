// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/live/openedfigure.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateTimeEdit;

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
    /** Offers everybody and @p teams, for figures of people. */
    void setTeams(const QStringList &teams);
    /** In the same queue, and of the same interval. Tells nobody. */
    void chooseVariant(FigureVariant variant);
    /** Offers, and chooses where nothing else is asked for, @p teams together and the @p queues that they serve: the
     * floor as it is looked at. Without teams everybody; absent queues are all of them, an empty list is none. */
    void setOwn(const QStringList &teams, const std::optional<QStringList> &queues);
    /** The interval that a figure was asked for with: it is kept until dropWindow(), unless the person chooses another
     * one. A figure of a moment is of its end until another figure is chosen. Tells nobody. */
    void setWindow(const TimeRange &window);
    /** Another figure is opened: an interval that setWindow() set is over, and today is meant again; one that the
     * person chose stays. Tells nobody. */
    void dropWindow();
    /** One of the floor's agents, for figures of people: @p key, and who that is. Empty: everybody. Tells nobody. */
    void chooseAgent(const QString &key, const QString &name);
    /** The moment that "today" and "the last 30 minutes" end at, and whether it is the present. */
    void setMoment(Moment now, bool isPast);

    FigureKind kind() const;
    FigureVariant variant() const;
    QString queue() const;
    QStringList teams() const; ///< empty: of everybody
    std::optional<QStringList> queues() const; ///< of a figure of calls of no one queue; absent: of all
    QString agent() const; ///< key; empty: of everybody
    QString agentName() const { return m_agentName; }
    /** Without length where the end does not lie after the begin. */
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
    void offerOwn();
    bool isOfPeople() const;
    void buildTimes();
    void offerPeople();
    void showTimes();
    QDate day() const;

    Zone m_zone;
    Moment m_now{};
    QComboBox *m_kind;
    QComboBox *m_variant;
    QComboBox *m_queue;
    QComboBox *m_interval;
    QComboBox *m_whose;
    QDateTimeEdit *m_from; ///< as the clock on the wall shows, in m_zone
    TextLabel *m_dash;
    QDateTimeEdit *m_to;
    QStringList m_ownTeams;
    std::optional<QStringList> m_ownQueues; ///< absent: of all queues
    QString m_agent;
    QString m_agentName;
    std::optional<TimeRange> m_ofMoment; ///< whose end a figure of a moment is of; absent: that of what is looked at
    bool m_isWindowSet = false; ///< by setWindow(), and no other was chosen since
    bool m_timesSet = false; ///< by the person, or by the first moment that was looked at
};

} // namespace Floorwalk
