// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportrecord.h"
#include "models/domain/result.h"
#include "models/domain/zone.h"
#include "widgets/common/typingpause.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QStringListModel;

namespace Floorwalk {

class AnswerBar;
class Button;
class CardList;
class EmptyState;
class Panel;
class SectionHeader;
class TextLabel;

/** The shift changes hands: what the leader before left, answered by one key each, and the own hand-over beside it. */
class HandoverPane : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverPane(const Zone &zone, QWidget *parent = nullptr);

    /** The newest that waits for the leader on duty is shown with its items. */
    void showWaiting(const std::vector<Handover> &waiting);
    /** Hand-overs of the day that is shown. */
    void showHistory(const std::vector<Handover> &handovers);
    /** Whom the shift can be handed over to by name. */
    void showLeaders(const QStringList &names);
    /** What is open and may be handed over, and the words on record; what is left out or typed stays. */
    void showOffer(const std::vector<HandoverItem> &items, const QString &words);
    void setEditable(bool editable);
    /** Nothing of the own hand-over is known: another day is asked for. */
    void clear();
    /** Tells at once of the words that are typed and not told yet. */
    void keepNow();
    /** What was told is not on record: it is told again, and nothing takes its place till then. */
    void setNotKept();
    /** What was wanted last is done, or why not: the next may be asked. */
    void setAnswered(const Result<void> &result);
    void takeKeys();
    /** Whether the key did something. */
    bool onKey(int key);

signals:
    void acceptWanted(qint64 handover, qint64 item);
    void refuseWanted(qint64 handover, qint64 item, const QString &reason);
    void takeWanted(qint64 handover);
    void takeBackWanted(qint64 handover);
    /** The words of the hand-over, while they are typed. */
    void keepWanted(const QString &kind, const QString &text);
    void handOverWanted(const QString &to, const QString &words, const std::vector<HandoverItem> &items);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /** An item that a question is about: the list may move on while it is asked. */
    struct Asked
    {
        qint64 handover = 0;
        qint64 item = 0;
    };
    Panel *buildWaiting();
    Panel *buildOwn();
    void showOffers();
    void toggleOffer();
    void acceptCurrent();
    void askRefusal();
    void takeAll();
    void takeBack();
    /** That of the day's which is chosen, while it waits for an answer; null where none is. */
    const Handover *unanswered() const;
    void handOver();
    void setBusy(bool busy);
    void keepKeys();
    bool isTyped() const;
    const HandoverItem *currentItem() const;

    Zone m_zone;
    std::vector<Handover> m_waiting;
    std::vector<HandoverItem> m_offers;
    std::vector<Handover> m_ofDay;
    QStringList m_left; ///< what stays with the leader, by HandoverCards::offerKey()
    Asked m_asked; ///< by the bar
    bool m_editable = false;
    bool m_busy = false; ///< something is wanted and not answered yet
    bool m_refusing = false; ///< and it is what the bar asked for
    TypingPause m_pause{TypingPause::ofRecord};
    Panel *m_panel = nullptr;
    TextLabel *m_words = nullptr;
    CardList *m_items = nullptr;
    QStackedWidget *m_stack = nullptr;
    AnswerBar *m_answers = nullptr;
    Button *m_accept = nullptr;
    Button *m_refuse = nullptr;
    Button *m_take = nullptr;
    CardList *m_history = nullptr;
    SectionHeader *m_historyHead = nullptr;
    QLineEdit *m_to = nullptr;
    QStringListModel *m_leaders = nullptr; ///< offered beside it
    QPlainTextEdit *m_text = nullptr;
    std::optional<QString> m_told{QString()}; ///< the words on record; absent: those shown could not be kept
    CardList *m_offerList = nullptr;
    Button *m_handOver = nullptr;
    Button *m_takeBack = nullptr;
};

} // namespace Floorwalk
