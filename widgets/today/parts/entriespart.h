// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class Button;
class EntryForm;
class PartList;

/** What was taken up today of the kinds of this activity, and the form that takes up another. */
class EntriesPart : public DayPart
{
    Q_OBJECT

public:
    EntriesPart(const PartContext &context, QWidget *parent);
    void take(const DaySheet &sheet) override;
    void setEditable(bool editable) override;
    bool takeFinding(const QString &step, const QString &note) override;
    bool takesStoreKey(const QWidget *focus) const override;

private:
    void begin(EntryKind kind, const QString &text = {});
    void makeChoices();
    QString draftKind() const;
    void showKinds();
    bool isOfKinds(EntryKind kind) const;

    std::vector<EntryKind> m_kinds;
    QList<Button *> m_choices; ///< in the order of m_kinds; none where there is but one
    QWidget *m_choice;
    PartList *m_entries;
    EntryForm *m_form;
    Button *m_store;
    TextLabel *m_none;
    bool m_begun = false; ///< the choices are made
    std::optional<ActivityId> m_begunFor; ///< whose entry is typed
    bool m_goes = false; ///< the keys go to the form once it is filled
};

} // namespace Floorwalk
