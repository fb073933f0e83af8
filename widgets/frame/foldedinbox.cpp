// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/foldedinbox.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QPainter>

namespace Floorwalk {

using namespace Qt::StringLiterals;

FoldedInbox::FoldedInbox(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"inboxFolded"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    show(0, 0);
}

void FoldedInbox::show(int alarms, int warnings)
{
    m_alarms = alarms;
    m_warnings = warnings;
    word();
}

void FoldedInbox::setBesidePast(bool past)
{
    m_besidePast = past;
    word();
}

void FoldedInbox::word()
{
    const QString counts =
        m_besidePast ? tr("Inbox of now: %1 urgent, %2 to watch; unfold") : tr("Inbox: %1 urgent, %2 to watch; unfold");
    setAccessibleName(counts.arg(m_alarms).arg(m_warnings));
    setToolTip(accessibleName());
    update();
}

QSize FoldedInbox::sizeHint() const
{
    return {themeOf(this).extent(Extent::InboxFolded), 0};
}

void FoldedInbox::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(underMouse() ? ColorRole::AlternateBase : ColorRole::Base));
    painter.fillRect(QRect(0, 0, theme.hairline(), height()), theme.color(ColorRole::Border));
    const int icon = theme.extent(Extent::IconNav);
    const auto centred = [this](int y, int size) { return QRect((width() - size) / 2, y, size, size); };
    iconsOf(this).paint(&painter, centred((theme.extent(Extent::TopBar) - icon) / 2, icon), u"inbox"_s,
                        theme.ink(Ink::Muted));
    painter.fillRect(QRect(0, theme.extent(Extent::TopBar) - theme.hairline(), width(), theme.hairline()),
                     theme.color(ColorRole::Border));
    int y = theme.extent(Extent::TopBar) + theme.space(Space::M);
    const auto lot = [this, &theme, &painter, &y, &centred](Tone tone, int count) {
        const int size = theme.extent(Extent::Icon);
        const Ink loud = m_besidePast ? Ink::Muted : inkOf(tone);
        const Ink ink = count > 0 ? loud : Ink::Disabled;
        iconsOf(this).paint(&painter, centred(y, size), toneIcon(tone), theme.ink(ink));
        y += size;
        Paint::text(&painter, QRect(0, y, width(), theme.lineHeight(TextStyle::Body) + theme.px(4)),
                    QString::number(count), theme.font(TextStyle::BodyStrong),
                    theme.ink(count > 0 && !m_besidePast ? Ink::Text : Ink::Disabled), Qt::AlignHCenter);
        y += theme.lineHeight(TextStyle::Body) + theme.space(Space::L);
    };
    lot(Tone::Critical, m_alarms);
    lot(Tone::Warning, m_warnings);
}

} // namespace Floorwalk

#include "moc_foldedinbox.cpp"
