// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/knowledge.h"
#include "widgets/common/typingpause.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace Floorwalk {

class AnswerBar;
class Button;
class TextLabel;

/** One knowledge point being written or corrected. Ctrl+Enter keeps it, Esc lays it aside; what is typed outlives the
 * program. */
class KnowledgeForm : public QWidget
{
    Q_OBJECT

public:
    explicit KnowledgeForm(QWidget *parent = nullptr);

    /** For which teams may be written; an empty name is all. */
    void setTeams(const QStringList &teams);
    void write(QDate today);
    void edit(const KnowledgePoint &point);
    KnowledgeWords words() const;
    bool isAnew() const;
    /** The record that is corrected; absent for a new point. */
    const std::optional<KnowledgePoint> &seen() const { return m_seen; }
    /** What is typed, to be kept; read by putBack(). */
    QString content() const;
    /** The number of the point that @p content corrects, 0 for a new one. */
    static qint64 numberOf(const QString &content);
    /** Puts back what content() told; write() or edit() came before. What it corrects is the record it was begun on. */
    void putBack(const QString &content);
    void showProblem(const QString &problem);
    void setSaving(bool saving);
    /** Whether anything differs from what was there at first. */
    bool isTyped() const { return content() != m_begun; }
    /** Whether typed() is still to come. */
    bool isUntold() const;
    /** What is typed needs no telling any more. */
    void stopTelling() { m_pause.stop(); }
    void takeFocus();

signals:
    void keepWanted();
    /** It is to be gone on with later. */
    void laidAside();
    /** It is not wanted, and the leader was asked. */
    void dropped();
    /** Something was typed, a moment ago. */
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();
    void fill(const KnowledgeWords &words);
    void listenToTyping();
    void askDrop();
    void begun();

    std::optional<KnowledgePoint> m_seen;
    TextLabel *m_title;
    QComboBox *m_team;
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QDateEdit *m_from;
    QCheckBox *m_ends;
    QDateEdit *m_to;
    QCheckBox *m_mustRead;
    QCheckBox *m_anew;
    TextLabel *m_problem;
    Button *m_keep;
    Button *m_aside;
    Button *m_drop;
    AnswerBar *m_sure;
    QString m_begun; ///< content() before anything was typed
    TypingPause m_pause;
    bool m_filling = false;
};

} // namespace Floorwalk
