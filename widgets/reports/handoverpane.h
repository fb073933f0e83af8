// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportrecord.h"
#include "models/domain/zone.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace Floorwalk {

class AnswerBar;
class Button;
class CardList;
class EmptyState;
class Panel;
class TextLabel;

/** The shift changes hands: what the leader before left, answered by one key each, and the own hand-over beside it. */
class HandoverPane : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverPane(const Zone &zone, QWidget *parent = nullptr);

    /** The oldest that waits for the leader on duty is shown with its items. */
    void showWaiting(const std::vector<Handover> &waiting);
    /** Hand-overs of the day that is shown. */
    void showHistory(const std::vector<Handover> &handovers);
    /** What is open and may be handed over, and the words on record; what is left out or typed stays. */
    void showOffer(const std::vector<HandoverItem> &items, const QString &words);
    void setEditable(bool editable);
    void takeKeys();
    /** Whether the key did something. */
    bool onKey(int key);

signals:
    void acceptWanted(qint64 handover, qint64 item);
    void refuseWanted(qint64 handover, qint64 item, const QString &reason);
    void takeWanted(qint64 handover);
    void handOverWanted(const QString &to, const QString &words, const std::vector<HandoverItem> &items);

private:
    Panel *buildWaiting();
    Panel *buildOwn();
    void showOffers();
    void toggleOffer();
    void acceptCurrent();
    void askRefusal();
    void takeAll();
    void handOver();
    const HandoverItem *currentItem() const;

    Zone m_zone;
    std::vector<Handover> m_waiting;
    std::vector<HandoverItem> m_offers;
    QList<qint64> m_left; ///< places in m_offers, from 1, that stay with the leader
    Panel *m_panel = nullptr;
    TextLabel *m_words = nullptr;
    CardList *m_items = nullptr;
    QStackedWidget *m_stack = nullptr;
    AnswerBar *m_answers = nullptr;
    Button *m_accept = nullptr;
    Button *m_refuse = nullptr;
    Button *m_take = nullptr;
    CardList *m_history = nullptr;
    QLineEdit *m_to = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QString m_told; ///< the words on record
    CardList *m_offerList = nullptr;
    Button *m_handOver = nullptr;
};

} // namespace Floorwalk
