// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/inboxdelegate.h"
#include "widgets/common/panel.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/toast.h"
#include "widgets/gallery/specimens.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/statelook.h"

#include <QBoxLayout>
#include <QFocusFrame>
#include <QListView>
#include <QStringListModel>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QList<InboxRow> inboxRows(const Specimens &say)
{
    const InboxRow::Action more{u"more"_s, say(u"More actions", u"更多操作"), {}, u"more"_s, false};
    const auto act = [](const QString &id, const QString &text, bool primary = false) {
        return InboxRow::Action{id, text, primary ? u"↵"_s : QString(), {}, primary};
    };
    return {
        {Tone::Critical,
         toneIcon(Tone::Critical),
         Ink::Critical,
         say(u"Li Na · seat 07", u"李娜 · 07 席"),
         u"12:40"_s,
         Ink::Critical,
         say(u"Long call · limit 8:00 · social insurance", u"通话过长 · 上限 8:00 · 社保咨询"),
         {act(u"go"_s, say(u"Go there", u"到席"), true), act(u"mute"_s, say(u"Mute", u"静音")), more}},
        {Tone::Critical,
         toneIcon(Tone::Critical),
         Ink::Critical,
         say(u"Zhang Wei · seat 12", u"张伟 · 12 席"),
         u"16:05"_s,
         Ink::Critical,
         say(u"Busy too long · limit 15:00 · looking up", u"示忙超时 · 上限 15:00 · 资料查询"),
         {act(u"approve"_s, say(u"Approve", u"批准")), act(u"go"_s, say(u"Go there", u"到席")), more}},
        {Tone::Warning,
         toneIcon(Tone::Warning),
         Ink::Warning,
         say(u"Call back Ms Zhou", u"承诺回电 周女士"),
         u"14:30"_s,
         Ink::Text,
         say(u"in 9 min · refund · Zhao Lei", u"还有 9 分 · 医保退费 · 赵磊 负责"),
         {act(u"open"_s, say(u"Open", u"打开")), act(u"assign"_s, say(u"Assign", u"转派")), more}},
        {Tone::Info,
         u"hotline"_s,
         Ink::Info,
         say(u"Proposal: leader’s line", u"提议：组长热线"),
         u"14:19"_s,
         Ink::Text,
         say(u"Tang Li called, 1 min 12 s · transfer between provinces", u"唐丽 来电 1 分 12 秒 · 跨省转移"),
         {act(u"accept"_s, say(u"Accept", u"接受")), act(u"dismiss"_s, say(u"Dismiss…", u"忽略…")), more}},
        {Tone::Neutral,
         u"approval"_s,
         Ink::Muted,
         say(u"Gao Xiang: swap", u"待批：高翔 调班"),
         u"11-21"_s,
         Ink::Text,
         say(u"with Ma Jun · 4th this month, written request needed", u"⇄ 马骏 · 本月第 4 次，需书面申请"),
         {act(u"view"_s, say(u"View", u"查看")), more}},
        {Tone::Neutral,
         u"followup"_s,
         Ink::Muted,
         say(u"Liu Yang: opening", u"跟进：刘洋 开场白"),
         say(u"today", u"今天"),
         Ink::Text,
         say(u"agreed 11-16: compare three recordings", u"11-16 约定：三通录音对照"),
         {act(u"open"_s, say(u"Open", u"打开")), act(u"later"_s, say(u"Later", u"顺延")), more}},
    };
}

/** A list as high as its rows, which wrap with its width. */
class WholeList : public QListView
{
public:
    using QListView::QListView;
    QSize minimumSizeHint() const override { return {themeOf(this).extent(Extent::Inbox), 0}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        int height = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            height += sizeHintForRow(row);
        setFixedHeight(height);
    }
};

} // namespace

QWidget *Gallery::inbox(const Specimens &say, QWidget *parent)
{
    auto *made = new Panel(say(u"Inbox rows", u"待办行"), parent);
    made->setAside(say(u"urgent · attention · proposal · approval", u"紧急 · 注意 · 提议 · 待批"));
    const QList<InboxRow> rows = inboxRows(say);
    QStringList titles;
    for (const InboxRow &row : rows)
        titles << row.title;
    auto *list = new WholeList(made);
    list->setModel(new QStringListModel(titles, list));
    list->setItemDelegate(new InboxDelegate([rows](const QModelIndex &index) { return rows[index.row()]; }, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(say(u"Inbox rows", u"待办行"));
    list->setCurrentIndex(list->model()->index(0, 0));
    made->body()->addWidget(list);
    return made;
}

QWidget *Gallery::empty(const Specimens &say, QWidget *parent)
{
    auto *made = new Panel(say(u"Empty", u"空状态"), parent);
    auto *state = new EmptyState(
        say(u"No coaching notes yet", u"还没有辅导记录"),
        say(u"Press N on an agent’s card: three keys start the first one.", u"在坐席卡上按 N，三键即可写下第一条。"),
        made);
    state->addAction(say(u"New note", u"新建记录"), u"plus"_s);
    made->body()->addWidget(state);
    return made;
}

QWidget *Gallery::confirm(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(say(u"Confirm bar", u"确认条"), {}, parent);
    auto *bar = new ConfirmBar(say(u"Void this proposal?", u"作废这条提议？"), say(u"Void", u"作废"),
                               say(u"Back", u"返回"), made);
    auto *frame = new QFocusFrame(bar->backButton());
    frame->setWidget(bar->backButton());
    made->body()->setSpacing(themeOf(made).px(6));
    made->body()->addWidget(bar);
    made->body()->addWidget(new TextLabel(
        say(u"Appears in place, no dialog; the safe answer is the default.", u"就地出现，不弹窗；缺省键是安全的一个。"),
        TextStyle::Small, Ink::Muted, made));
    return made;
}

QWidget *Gallery::toast(const Specimens &say, QWidget *parent)
{
    Panel *const made = Gallery::panel(say(u"Toast", u"提示条"), {}, parent);
    auto *toast = new Toast(made);
    toast->showText(say(u"Chen Jing sent · due back 14:31", u"已放行 陈静 · 应于 14:31 回来"), true,
                    std::chrono::milliseconds(0));
    made->body()->addWidget(toast);
    return made;
}

} // namespace Floorwalk
