// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Floorwalk {

class Button;
class TextLabel;

/** What a list shows while it is empty: that it is, and what to do about it. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &title, const QString &advice = QString(), QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &advice);
    /** Adds the button that fills the list. */
    /** A part between the advice and the action. */
    void addPart(QWidget *part);
    Button *addAction(const QString &text, const QString &icon = QString());

private:
    TextLabel *m_title;
    TextLabel *m_advice;
};

} // namespace Floorwalk
