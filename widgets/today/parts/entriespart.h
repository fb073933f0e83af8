// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/cardmodel.h"
#include "widgets/today/parts/daypart.h"

namespace Floorwalk {

class Button;
class EntryForm;
class PartList;

/**
 * What was taken up today of the kinds of this activity, what of them is open since earlier days, and the form that
 * takes up another. Enter opens the chosen one, where its next step is done.
 */
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
    PartList *addList(const QString &name, const QString &meaning);
    std::vector<Card> rows(const RegisterItems &items) const;
    void showCarried(const RegisterItems &items);
    void begin(EntryKind kind, const QString &text = {});
    void makeChoices();
    QString draftKind() const;
    void showKinds();
    bool isOfKinds(EntryKind kind) const;

    std::vector<EntryKind> m_kinds;
    QList<Button *> m_choices; ///< in the order of m_kinds; none where there is but one
    QWidget *m_choice;
    PartList *m_entries;
    TextLabel *m_earlier; ///< above those of earlier days
    PartList *m_carried;
    TextLabel *m_hint;
    EntryForm *m_form;
    Button *m_store;
    TextLabel *m_none;
    bool m_begun = false; ///< the choices are made
    std::optional<ActivityId> m_begunFor; ///< whose entry is typed
    bool m_goes = false; ///< the keys go to the form once it is filled
};

} // namespace Floorwalk
