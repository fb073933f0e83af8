// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class FigureLines;
class FormText;

/** A text of the activity: the agenda, the minutes. */
class TextPart : public DayPart
{
    Q_OBJECT

public:
    /** @p name: of the part, by DayParts. */
    TextPart(const PartContext &context, const QString &name, const QString &title, const QString &hint,
             QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override;
    void flush() override;

protected:
    /** Keeps what was typed. */
    virtual void keep(const QString &text);
    FormText *text() const { return m_text; }

private:
    QString m_name;
    FormText *m_text;
};

/** The day's targets, and what the leader says of them. */
class TargetsPart : public TextPart
{
    Q_OBJECT

public:
    TargetsPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    FigureLines *m_lines;
};

/** The leader's day in numbers, and the reflection on it. */
class ReviewPart : public TextPart
{
    Q_OBJECT

public:
    ReviewPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

protected:
    void keep(const QString &text) override;

private:
    FigureLines *m_lines;
    TextLabel *m_missed;
};

} // namespace Floorwalk
