// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/leaderchip.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

namespace Floorwalk {

using namespace Qt::StringLiterals;

LeaderChip::LeaderChip(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"leaderChip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_menu->setObjectName(u"leaderMenu"_s);
    m_menu->setAccessibleName(tr("Who is on duty"));
    connect(this, &QAbstractButton::clicked, this, &LeaderChip::openMenu);
    show({}, {});
}

QString LeaderChip::shownText() const
{
    return m_name.isEmpty() ? tr("Who is on duty?") : m_name;
}

void LeaderChip::show(const QString &name, const QStringList &known)
{
    m_name = name;
    m_known = known;
    setText(shownText());
    setAccessibleName(m_name.isEmpty() ? tr("Nobody is on duty; choose the duty leader")
                                       : tr("On duty: %1; choose the duty leader").arg(m_name));
    setToolTip(tr("Every decision made here bears this name."));
    updateGeometry();
    update();
}

void LeaderChip::fillMenu()
{
    m_menu->clear();
    auto *const group = new QActionGroup(m_menu);
    QStringList names = m_known;
    if (!m_name.isEmpty() && !names.contains(m_name))
        names.prepend(m_name);
    for (const QString &name : std::as_const(names)) {
        QAction *const action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(name == m_name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { emit chosen(name); });
    }
    if (!names.isEmpty())
        m_menu->addSeparator();
    auto *const entry = new QWidgetAction(m_menu);
    m_other = new QLineEdit;
    m_other->setObjectName(u"leaderName"_s);
    m_other->setPlaceholderText(tr("Another name, then Enter"));
    m_other->setAccessibleName(tr("Another name"));
    m_other->setMaxLength(64);
    m_other->setMinimumWidth(themeOf(this).px(200));
    entry->setDefaultWidget(m_other);
    m_menu->addAction(entry);
    connect(m_other, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_other->text().trimmed();
        if (name.isEmpty())
            return;
        m_menu->close();
        emit chosen(name);
    });
}

void LeaderChip::openMenu()
{
    fillMenu();
    m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height())));
    if (m_known.isEmpty() && m_name.isEmpty())
        m_other->setFocus();
}

QSize LeaderChip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int words = Paint::textWidth(shownText(), theme.font(TextStyle::Body));
    return {theme.px(24) + theme.space(Space::S) + words + theme.px(2), theme.extent(Extent::Button)};
}

void LeaderChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int disc = theme.px(24);
    const QRect circle(0, (height() - disc) / 2, disc, disc);
    const bool nobody = m_name.isEmpty();
    painter.setPen(Qt::NoPen);
    painter.setBrush(nobody ? theme.tone(Tone::Warning).soft : theme.color(ColorRole::AccentSoft));
    painter.drawEllipse(circle);
    Paint::text(&painter, circle, nobody ? u"?"_s : m_name.left(1), theme.font(TextStyle::Small, true),
                theme.ink(nobody ? Ink::Warning : Ink::Accent), Qt::AlignHCenter);
    const QRect words = rect().adjusted(disc + theme.space(Space::S), 0, 0, 0);
    QFont font = theme.font(TextStyle::Body);
    font.setUnderline(underMouse());
    Paint::text(&painter, words, shownText(), font, theme.ink(nobody ? Ink::Warning : Ink::Text));
}

} // namespace Floorwalk
