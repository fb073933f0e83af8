// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme/theme.h"

#include <QLabel>

namespace Floorwalk {

/** A text in a size of the type scale and an ink of the theme; follows the theme when it changes. */
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, TextStyle style = TextStyle::Body, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setTextStyle(TextStyle style);
    /** Bold or plain, whatever the text style says. */
    void setStrong(bool strong);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    TextStyle m_style;
    Ink m_ink;
    std::optional<bool> m_strong;
};

/** An icon of the theme beside a text; says its meaning to screen readers. */
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &icon, const QString &meaning, Ink ink = Ink::Muted, Extent size = Extent::Icon,
              QWidget *parent = nullptr);

    void setIcon(const QString &icon, const QString &meaning);
    void setInk(Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Ink m_ink;
    Extent m_size;
};

} // namespace Floorwalk
