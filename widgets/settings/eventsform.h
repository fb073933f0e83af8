// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daytemplate.h"

#include <QWidget>

namespace Floorwalk {

class TextLabel;
class TimesForm;

/** Meals and make-up rests of a day template: what mandatory floor walks and other activities hang on. */
class EventsForm : public QWidget
{
    Q_OBJECT

public:
    explicit EventsForm(const QString &language, QWidget *parent = nullptr);

    void show(const DayTemplate &dayTemplate);
    /** Puts what stands in the fields into @p dayTemplate. */
    void put(DayTemplate &dayTemplate) const;
    void takeFocus();

signals:
    void edited();

private:
    void showUse(const DayTemplate &dayTemplate);

    QString m_language;
    DayTemplate m_template; ///< as it was shown: its activities' words
    TimesForm *m_meals;
    TextLabel *m_mealUse; ///< what hangs on them
    TimesForm *m_rests;
    TextLabel *m_restUse;
};

} // namespace Floorwalk
