// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of the inbox look like.

#include "widgets/common/inboxdelegate.h"
#include "widgets/frame/alertwords.h"
#include "widgets/frame/inboxkind.h"
#include "widgets/frame/inboxpane.h"
#include "widgets/theme/statelook.h"

namespace Floorwalk {

using namespace Qt::StringLiterals;

InboxRow InboxPane::groupRow(int at) const
{
    const AlertRecord &worst = m_model.alert(at);
    const InboxKind &kind = inboxKind(worst.kind);
    const QModelIndex index = m_model.index(at);
    InboxRow row;
    row.title = index.data(InboxModel::TitleRole).toString();
    row.detail = index.data(InboxModel::DetailRole).toString();
    row.value = kind.value(worst, m_now);
    row.actions << InboxRow::Action{
        u"accept"_s, m_model.isUnfolded(at) ? tr("Fold") : tr("Show all"), u"↵"_s, {}, true};
    row.actions << InboxRow::Action{u"snooze"_s, tr("Snooze"), {}, {}, false};
    row.actions << InboxRow::Action{u"more"_s, tr(kind.moreOfAll), {}, u"more"_s, false};
    return row;
}

InboxPane::Cause InboxPane::causeOf(const AlertRecord &alert) const
{
    return m_causes ? m_causes(alert) : Cause();
}

/** What an alert gives cause for, behind its own words. */
QString InboxPane::causeText(const AlertRecord &alert) const
{
    const Cause cause = causeOf(alert);
    if (!cause.came.isEmpty())
        //: behind an alert's words: the key that shows the activity which came of it, such as “Floor walk 14:02”
        return u" · "_s + tr("W shows “%1”").arg(cause.came);
    if (cause.proposed.isEmpty() || inboxKind(alert.kind).board != InboxBoard::Floor)
        return {};
    //: behind an alert's words: the key that starts the activity which it gives cause for
    return u" · "_s + tr("W starts “%1”").arg(cause.proposed);
}

InboxRow InboxPane::alertRow(const AlertRecord &alert, bool handled) const
{
    const InboxKind &kind = inboxKind(alert.kind);
    InboxRow row;
    row.title = alertTitle(alert);
    row.value = kind.value(alert, m_now);
    row.detail = alert.owner.isEmpty() ? alertDetail(alert) : tr("%1 · with %2").arg(alertDetail(alert), alert.owner);
    row.detail += causeText(alert);
    row.remark = m_model.index(m_model.rowOf(InboxModel::keyOf(alert))).data(InboxModel::RuleRole).toString();
    if (!handled || kind.staysOpenable)
        row.actions << InboxRow::Action{u"accept"_s, tr(kind.accept), u"↵"_s, {}, true};
    if (kind.acts & InboxAct::Finish)
        row.actions << InboxRow::Action{u"dismiss"_s, tr(kind.finish), u"D"_s, {}, false};
    if (kind.acts & InboxAct::Snooze) // beside two buttons with their keys there is room for a picture
        row.actions << InboxRow::Action{
            u"snooze"_s, tr("Snooze"), {}, kind.acts & InboxAct::Finish ? u"snooze"_s : QString(), false};
    if (*kind.more)
        row.actions << InboxRow::Action{u"more"_s, tr(kind.more), {}, u"more"_s, false};
    return row;
}

InboxRow InboxPane::rowFor(const QModelIndex &index) const
{
    const AlertRecord &alert = m_model.alert(index.row());
    const InboxKind &kind = inboxKind(alert.kind);
    const bool handled = index.data(InboxModel::HandledRole).toBool();
    const Tone tone = alert.alarm ? Tone::Critical : Tone::Warning;
    InboxRow row = m_model.isGroup(index.row()) ? groupRow(index.row()) : alertRow(alert, handled);
    row.tone = handled ? Tone::Neutral : tone;
    const QString icon = *kind.icon ? QString::fromLatin1(kind.icon) : toneIcon(tone);
    row.icon = handled ? u"check"_s : icon;
    row.iconInk = handled ? Ink::Muted : inkOf(tone);
    row.valueInk = handled ? Ink::Muted : inkOf(tone);
    const bool unheard = !m_lastHeard.isEmpty() && kind.isHeard;
    if (m_besidePast || unheard) {
        row.tone = Tone::Neutral;
        row.iconInk = row.valueInk = Ink::Muted;
    }
    if (unheard)
        //: a row of the inbox while the feed is silent: what is wrong, and the clock time of the last event
        row.detail = tr("%1 · as of %2").arg(row.detail, m_lastHeard);
    return row;
}

} // namespace Floorwalk
