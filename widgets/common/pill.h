// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/paint.h"

#include <QAbstractButton>

namespace Floorwalk {

/** A short status on a soft round ground, in a tone; delegates paint the same. */
class Pill : public QWidget
{
    Q_OBJECT

public:
    Pill(const QString &text, Tone tone, const QString &icon = QString(), QWidget *parent = nullptr);
    void set(const QString &text, Tone tone, const QString &icon = QString());
    void setStrong(bool strong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeFor(const QString &text, const QString &icon, const Theme &theme, bool strong = false);
    static void paint(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QString &icon,
                      const Theme &theme, IconStore &icons, bool strong = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
    bool m_strong = false;
};

/** A number in a round: filled when it calls, soft when it only counts. */
class CountBadge : public QWidget
{
    Q_OBJECT

public:
    explicit CountBadge(int count, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void set(int count, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    Tone m_tone = Tone::Neutral;
};

/** A filter to switch on and off, with the number of rows it would leave. */
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    void setCount(int count);
    /** An icon in the ink of @p tone before the words. */
    void setIconName(const QString &icon, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_count;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
};

} // namespace Floorwalk
