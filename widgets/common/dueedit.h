// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"

#include <QLineEdit>

#include <optional>

namespace Floorwalk {

/**
 * The moment that @p text means, typed as it is said: "15:30" (the next one to come), "+20" (minutes from now), "11-27"
 * (that day at 18:00), "11-27 09:00", "2026-11-27 09:00". Absent for anything else.
 */
std::optional<Moment> dueOf(const QString &text, Moment now, const Zone &zone);
/** The same moment as it can be typed again: "15:30" of today, "11-27 09:00". */
QString dueText(Moment due, Moment now, const Zone &zone);

/** Ways to type a time, as examples that could be meant at @p now: "15:30, +20, 11-29, 11-29 09:00". */
QString dueExamples(Moment now, const Zone &zone);
/** The sentence that says that @p text is none. */
QString dueProblem(const QString &text, Moment now, const Zone &zone);

/** Takes a time to come by a few keys, and writes out what it understood when it is left. */
class DueEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DueEdit(Zone zone, QWidget *parent = nullptr);

    /** What "now" is to what is typed; asked for each time. */
    void setClock(std::function<Moment()> now);
    void setDue(std::optional<Moment> due);
    /** Absent when it is empty or not understood. */
    std::optional<Moment> due() const;
    /** Something is typed that is no time. */
    bool isWrong() const;
    /** The sentence that says so. */
    QString problem() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    Moment now() const { return m_now ? m_now() : Moment(); }

    Zone m_zone;
    std::function<Moment()> m_now;
    std::optional<Moment> m_said; ///< of what stands there, so that "+20" is not counted again
};

} // namespace Floorwalk
