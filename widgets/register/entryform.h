// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/zone.h"
#include "models/policy/registerrules.h"
#include "widgets/common/typingpause.h"
#include "widgets/register/entrypreset.h"
#include "widgets/register/registerbook.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QCompleter;
class QDateEdit;
class QStringListModel;
class QComboBox;
class QGridLayout;
class QJsonObject;
class QLineEdit;
class QPlainTextEdit;

namespace Floorwalk {

class Button;
class DueEdit;
class PersonEdit;
class TextLabel;

/**
 * Takes one entry of the register up, or corrects its words: the fields of its kind and no others, all by keys;
 * Ctrl+Enter stores it, and until the store has answered nothing can be typed. What is typed is kept as it is typed, so
 * that not even a killed program loses it. Stands on the
 * sheet that opens from anywhere, and in the forms of the day's activities with a kind of its own.
 */
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    /** @p draftKind names what is kept of it: two forms on the screen have two. @p book outlives the form. */
    EntryForm(RegisterBook &book, Zone zone, const QString &draftKind, QWidget *parent = nullptr);
    /** What was typed last is handed over to be kept. */
    ~EntryForm() override;

    /** Under what name the next begin() keeps what is typed. */
    void setDraftKind(const QString &draftKind) { m_draftKind = draftKind; }
    /** Empty fields of @p preset's kind, or what was typed and not stored: ready() comes in either case. */
    void begin(const EntryPreset &preset);
    /** The words of @p item, to be said better, or what was typed to that end and not stored. */
    void correct(const RegisterItem &item);
    /** Another kind: what both have of what is typed stays. */
    void setKind(EntryKind kind);
    EntryKind kind() const { return m_preset.kind; }
    bool isCorrecting() const { return m_corrected.has_value(); }
    bool isTyped() const;
    /** As it is typed. */
    NewEntry entry() const;
    void store();
    /** Forgets what is typed. */
    void drop();
    /** Keeps what is typed until the next begin(). */
    void layAside();
    void takeFocus();

signals:
    /** The fields are filled and can be typed in. */
    void ready();
    void kindChanged(EntryKind kind);
    /** It is on record. */
    void stored(const RegisterItem &item);
    /** It needs more or less room. */
    void resized();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildBelow();
    void connectUp();
    void add(EntryField field, QWidget *editor, const QString &name);
    void applyLook();
    void read();
    void clear();
    void fill(const EntryPreset &preset);
    void fillWords(const EntryWords &words);
    void showFields();
    void showProblem(const QString &problem);
    void showWarning();
    void maskTyped();
    void offerItems();
    void typedOn();
    EntryWords words() const;
    std::vector<RegisterStep> firstSteps() const;
    /** The sentence about what cannot be stored as it is typed; empty when all can. */
    QString wrong();
    void setSaving(bool saving);
    void storedAs(const Result<RegisterItem> &item);
    QString content() const;
    bool takeContent(const Draft &draft);
    void takePreset(const QJsonObject &read);
    void takeWords(const QJsonObject &read);
    void keepDraft();
    void forgetDraft();

    struct Line
    {
        EntryField field;
        TextLabel *label;
        QWidget *editor;
    };
    RegisterBook &m_book;
    Zone m_zone;
    QString m_draftKind;
    QString m_owner; ///< who writes in it
    EntryPreset m_preset;
    std::optional<RegisterItem> m_corrected;
    QGridLayout *m_grid;
    std::vector<Line> m_lines; ///< in the order of the fields
    PersonEdit *m_agent;
    QLineEdit *m_contact;
    QLineEdit *m_link;
    QLineEdit *m_call;
    QLineEdit *m_seat;
    QDateEdit *m_day;
    QLineEdit *m_topic;
    QPlainTextEdit *m_text;
    QComboBox *m_urgency;
    DueEdit *m_due;
    QLineEdit *m_addressee;
    QComboBox *m_consent; ///< what the agent says to a recording's being shared
    QCheckBox *m_fatal;
    QLineEdit *m_finder;
    QLineEdit *m_answer;
    QCheckBox *m_solved;
    QStringListModel *m_items; ///< of QA errors
    QCompleter *m_offers; ///< beside the topic of a QA error
    TextLabel *m_reasonLabel;
    QLineEdit *m_reason; ///< why it is corrected
    TextLabel *m_remark; ///< where what stands there comes from
    TextLabel *m_warning; ///< what to think of before it is stored
    TextLabel *m_problem;
    TypingPause m_keeper;
    QString m_kept; ///< as it is on record
    int m_begun = 0; ///< how often an entry was begun: what was read for an earlier one is dropped
    bool m_saving = false; ///< until the store has answered nothing is typed or stored again
    QPointer<QWidget> m_held; ///< which field had the keys when it was stored
};

} // namespace Floorwalk
