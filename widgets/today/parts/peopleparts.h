// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

/** What agents were advised since the last worked day began, from the listening register. */
class AdvicePart : public DayPart
{
    Q_OBJECT

public:
    AdvicePart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    TextLabel *m_text;
};

/** Who is on today and on which shift, and who is not. */
class RosterPart : public DayPart
{
    Q_OBJECT

public:
    RosterPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    TextLabel *m_text;
};

/** Whose birthday or first day it is. */
class BirthdaysPart : public DayPart
{
    Q_OBJECT

public:
    BirthdaysPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    TextLabel *m_text;
};

} // namespace Floorwalk
