// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

class QGridLayout;

namespace Floorwalk {

class Button;
class EntryForm;
class PartList;

/**
 * Recordings of good calls: what is to be shared, with the agent's yes and by one key each step, and whom it was shared
 * with. Where recordings are picked, calls that may be worth it stand below, and the form that takes one up; in the
 * meeting only what can be told is shown.
 */
class RecordingsPart : public DayPart
{
    Q_OBJECT

public:
    enum class Use : quint8 { Pick, Tell };
    RecordingsPart(const PartContext &context, Use use, QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override;
    bool takesStoreKey(const QWidget *focus) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** What one key does about the chosen recording. */
    struct Act
    {
        StepKind kind;
        QString whom;
        bool operator==(const Act &) const = default;
    };
    void build();
    void showItems();
    void showCandidates(const std::vector<RecordingCandidate> &candidates);
    const RegisterItem *current() const;
    std::vector<Act> acts(const RegisterItem &item) const;
    void offer();
    void act(const Act &act);
    bool actByKey(int key);
    void begin(const RecordingCandidate *candidate);
    QString draftKind() const;

    Use m_use;
    RegisterItems m_items;
    std::vector<RecordingCandidate> m_candidates;
    std::vector<Act> m_acts;
    bool m_editable = false;
    std::optional<ActivityId> m_begunFor; ///< whose recording is typed
    bool m_begun = false;
    bool m_goes = false; ///< the keys go to the form once it is filled
    TextLabel *m_none;
    PartList *m_list;
    QWidget *m_buttons;
    QGridLayout *m_grid;
    TextLabel *m_hint;
    TextLabel *m_offered;
    PartList *m_offers;
    EntryForm *m_form = nullptr; ///< null where nothing is picked
    Button *m_store = nullptr;
};

} // namespace Floorwalk
