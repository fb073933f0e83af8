// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gallery/gallerypage.h"

#include "widgets/common/feedbadge.h"
#include "widgets/common/textlabel.h"
#include "widgets/gallery/specimens.h"
#include "widgets/pages.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 56;

/** The line at the top: what this is, and the feed badge in its four states. */
class Head : public QWidget
{
public:
    Head(const Specimens &say, QWidget *parent)
        : QWidget(parent)
    {
        const Theme &theme = themeOf(this);
        setMinimumHeight(theme.px(headHeight));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(theme.space(Space::Xl), 0, theme.space(Space::Xl), 0);
        row->setSpacing(theme.space(Space::L));
        row->addWidget(new TextLabel(say(u"Gallery", u"组件图览"), TextStyle::PageTitle, Ink::Text, this));
        row->addWidget(new TextLabel(say(u"8 px grid", u"8 px 网格"), TextStyle::Small, Ink::Muted, this));
        add(FeedBadge::Health::Demo, {}, say(u"not real data", u"非真实数据"));
        row->addStretch(1);
        add(FeedBadge::Health::Ok, u"AMI"_s, say(u"0.3 s", u"0.3 秒"));
        add(FeedBadge::Health::Stale, u"AMI"_s, say(u"last event 14:20:31 · 36 s ago", u"末次 14:20:31 · 36 秒前"));
        add(FeedBadge::Health::Lost, u"AMI"_s, say(u"since 14:17:52 · next try in 8 s", u"14:17:52 起 · 8 秒后重连"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(ColorRole::Base));
        painter.fillRect(QRect(0, height() - theme.hairline(), width(), theme.hairline()),
                         theme.color(ColorRole::Border));
    }

private:
    void add(FeedBadge::Health health, const QString &source, const QString &detail)
    {
        auto *badge = new FeedBadge(this);
        badge->set(health, source, detail);
        layout()->addWidget(badge);
    }
};

using Make = QWidget *(*)(const Specimens &, QWidget *);

void addColumn(QHBoxLayout *columns, const Specimens &say, QWidget *parent, int stretch,
               std::initializer_list<Make> parts)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(themeOf(parent).space(Space::L));
    for (const Make make : parts)
        column->addWidget(make(say, parent));
    column->addStretch(1);
    columns->addLayout(column, stretch);
}

} // namespace

GalleryPage::GalleryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
{
    const Theme &theme = themeOf(this);
    const Specimens say(context.language);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Head(say, this));

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(title());
    auto *sheet = new QWidget(scroll);
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(theme.space(Space::M), theme.space(Space::L), theme.space(Space::M),
                                theme.space(Space::Xl));
    columns->setSpacing(theme.space(Space::M));
    addColumn(columns, say, sheet, 336,
              {Gallery::states, Gallery::furtherStates, Gallery::pie, Gallery::typeScale, Gallery::darkStates});
    addColumn(columns, say, sheet, 574,
              {Gallery::figures, Gallery::bars, Gallery::dayStrip, Gallery::rows, Gallery::form, Gallery::buttons,
               Gallery::filters});
    addColumn(columns, say, sheet, 376, {Gallery::inbox, Gallery::empty, Gallery::confirm, Gallery::toast});
    scroll->setWidget(sheet);
    column->addWidget(scroll, 1);
    setSettled();
}

QString GalleryPage::title() const
{
    return tr("Gallery of parts");
}

QString GalleryPage::iconName() const
{
    return u"view-cards"_s;
}

} // namespace Floorwalk

#include "moc_gallerypage.cpp"
