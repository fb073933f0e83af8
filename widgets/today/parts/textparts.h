// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class Button;
class FigureLines;
class FormText;

/** A text of the activity: the agenda. */
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
    /** Keeps what was typed instead of the words @p seen. */
    virtual QFuture<Result<void>> keep(const QString &seen, const QString &text);
    /** What @p sheet says stands there. */
    virtual QString stored(const DaySheet &sheet) const;
    FormText *text() const { return m_text; }

private:
    void keepTyped(const QString &text);

    QString m_name;
    FormText *m_text;
    QString m_stored; ///< the last that was on record for sure
    QString m_seen; ///< what stands on record once all is kept that is on its way
};

/** The minutes of a meeting, below what the last one of the kind agreed. */
class MinutesPart : public TextPart
{
    Q_OBJECT

public:
    MinutesPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

private:
    TextLabel *m_last;
};

/** The leader's day in numbers, and the reflection on it. */
class ReviewPart : public TextPart
{
    Q_OBJECT

public:
    ReviewPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;

protected:
    QFuture<Result<void>> keep(const QString &seen, const QString &text) override;
    QString stored(const DaySheet &sheet) const override;

private:
    FigureLines *m_lines;
    TextLabel *m_missed;
    Button *m_plan; ///< leads to what is written of tomorrow …
    Button *m_timeline; ///< … and to its activities
};

} // namespace Floorwalk
