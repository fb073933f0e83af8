// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/toast.h"

#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int toastHeight = 40;
constexpr int confirmHeight = 44;

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconLabel(u"check"_s, QString(), Ink::OnTooltip, Extent::Icon, this))
    , m_text(new TextLabel(QString(), TextStyle::Body, Ink::OnTooltip, this))
    , m_undo(new Button(tr("Undo"), ButtonKind::OnTooltip, this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1); // all the width there is: words that are wrapped ask for less
    row->addWidget(m_undo);
    m_undo->setSmall(true);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &Toast::leave);
    connect(m_undo, &Button::clicked, this, [this] {
        emit undone();
        leave();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyLook();
}

void Toast::setKind(Kind kind)
{
    const auto toneOf = [kind] {
        switch (kind) {
        case Kind::Done:
            return Tone::Good;
        case Kind::NotDone:
            return Tone::Warning;
        case Kind::Hint:
            return Tone::Info;
        }
        Q_UNREACHABLE();
    };
    m_mark->setIcon(toneIcon(toneOf()), QString());
}

void Toast::showText(const QString &text, bool canUndo, std::chrono::milliseconds time)
{
    m_text->setText(text);
    m_undo->setVisible(canUndo);
    setAccessibleName(text);
    setVisible(true);
    if (time.count() > 0)
        m_time.start(time);
    else
        m_time.stop();
}

/** How large the words make it, wrapped where they are wider than @p width. */
QSize Toast::sizeWithin(int width) const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const int words = metrics.horizontalAdvance(m_text->text()) + 1;
    const QMargins margins = layout()->contentsMargins();
    const int beside = margins.left() + margins.right() + m_mark->sizeHint().width() + layout()->spacing()
                       + (m_undo->isVisibleTo(this) ? m_undo->sizeHint().width() + layout()->spacing() : 0)
                       + theme.space(Space::S);
    const int wide = std::max(1, std::min(words, width - beside));
    const int high = metrics.boundingRect(QRect(0, 0, wide, 1000), Qt::TextWordWrap, m_text->text()).height();
    return {wide + beside, std::max(theme.px(toastHeight), high + theme.space(Space::S))};
}

void Toast::placeOver(const QRect &quiet, const QRect &bar, int below)
{
    QSize size = sizeWithin(quiet.width());
    if (size.height() > bar.height() + below)
        size = sizeWithin(bar.width());
    m_text->setWordWrap(true);
    setFixedHeight(size.height());
    const int over = std::max(0, bar.height() - size.height());
    setGeometry(quiet.x(), bar.y() + over / 2, size.width(), size.height());
    raise();
}

void Toast::placeIn(const QRect &area)
{
    m_text->setWordWrap(false);
    setFixedHeight(themeOf(this).px(toastHeight));
    const QSize size = sizeHint().expandedTo(minimumSize()).boundedTo(area.size());
    setGeometry(area.x() + (area.width() - size.width()) / 2,
                area.bottom() + 1 - size.height() - themeOf(this).space(Space::L), size.width(), size.height());
    raise();
}

void Toast::leave()
{
    m_time.stop();
    if (isHidden())
        return;
    hide();
    emit closed();
}

void Toast::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedHeight(theme.px(toastHeight));
    layout()->setContentsMargins(theme.space(Space::L), 0, theme.space(Space::S), 0);
    layout()->setSpacing(theme.space(Space::M));
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void Toast::mousePressEvent(QMouseEvent *)
{
    leave();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    Paint::frame(&painter, rect(), theme.color(ColorRole::Tooltip), Qt::transparent, theme.radius(Radius::Medium), 0);
}

ConfirmBar::ConfirmBar(const QString &question, const QString &act, const QString &back, QWidget *parent)
    : QWidget(parent)
    , m_question(new TextLabel(question, TextStyle::Body, Ink::Text, this))
    , m_act(new Button(act, ButtonKind::Normal, this))
    , m_back(new Button(back, ButtonKind::Normal, this))
{
    const Theme &theme = themeOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(Space::L), theme.space(Space::S), theme.space(Space::S), theme.space(Space::S));
    row->setSpacing(theme.space(Space::M));
    row->addWidget(new IconLabel(toneIcon(Tone::Warning), toneWord(Tone::Warning), Ink::Warning, Extent::Icon, this));
    row->addWidget(m_question, 1);
    row->addWidget(m_act);
    row->addWidget(m_back);
    m_question->setWordWrap(true);
    m_act->setSmall(true);
    m_back->setSmall(true);
    m_back->setDefault(true);
    setMinimumHeight(theme.px(confirmHeight));
    setAccessibleName(question);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_act, &Button::clicked, this, &ConfirmBar::confirmed);
    connect(m_back, &Button::clicked, this, &ConfirmBar::cancelled);
}

void ConfirmBar::setQuestion(const QString &question)
{
    m_question->setText(question);
    setAccessibleName(question);
}

void ConfirmBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_back->setFocus(Qt::OtherFocusReason);
}

void ConfirmBar::keyPressEvent(QKeyEvent *event)
{
    // Enter answers for the button that has the focus, which is the safe one until somebody moves on.
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        (m_act->hasFocus() ? m_act : m_back)->click();
    else
        QWidget::keyPressEvent(event);
}

void ConfirmBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    Paint::frame(&painter, rect(), theme.tone(Tone::Warning).soft, theme.tone(Tone::Warning).fill,
                 theme.radius(Radius::Medium), theme.borderWidth());
}

} // namespace Floorwalk

#include "moc_toast.cpp"
