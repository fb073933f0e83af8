// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace Floorwalk {

class Button;
class IconLabel;
class TextLabel;

/** Says for a while what was done and offers to take it back; a click on it is enough of it. */
class Toast : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Done, NotDone, Hint };

    explicit Toast(QWidget *parent = nullptr);

    /** Its mark: a tick for what was done, a warning for what was not, and one of its own for what may be done. */
    void setKind(Kind kind);

    /** Shows @p text until undone, closed, replaced or @p time is over; 0 keeps it. */
    void showText(const QString &text, bool canUndo, std::chrono::milliseconds time = std::chrono::seconds(8));
    /** Puts the toast at the foot of @p area, in the middle, as wide as its words need. */
    void placeIn(const QRect &area);
    /**
     * Puts the toast at the left of @p quiet, where nothing is acted on, in as many lines as its words need there. What
     * is longer than @p bar and @p below it have room for takes all the width of @p bar.
     */
    void placeOver(const QRect &quiet, const QRect &bar, int below);

signals:
    void undone();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void applyLook();
    void leave();
    QSize sizeWithin(int width) const;
    IconLabel *m_mark;
    TextLabel *m_text;
    Button *m_undo;
    QTimer m_time;
};

/** Asks before something that cannot be undone, in place, with the safe answer as the default. */
class ConfirmBar : public QWidget
{
    Q_OBJECT

public:
    /** @p act names the deed ("Void"), @p back the way out ("Back"). */
    ConfirmBar(const QString &question, const QString &act, const QString &back, QWidget *parent = nullptr);
    void setQuestion(const QString &question);
    Button *actButton() const { return m_act; }
    Button *backButton() const { return m_back; }

signals:
    void confirmed();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_question;
    Button *m_act;
    Button *m_back;
};

} // namespace Floorwalk
