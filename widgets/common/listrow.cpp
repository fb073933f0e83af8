// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/listrow.h"

#include "widgets/common/button.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Floorwalk {

/** The square at the row's left: a state's tile or an icon. */
class ListRow::Tile : public QWidget
{
public:
    explicit Tile(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    std::optional<StateLook> look;
    QString icon;
    Ink ink = Ink::Muted;

    QSize sizeHint() const override
    {
        const int size = themeOf(this).extent(Extent::Tile);
        return {size, size};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const bool selected = static_cast<const ListRow *>(parentWidget())->isSelected();
        QPainter painter(this);
        if (look)
            Paint::stateTile(&painter, rect(), look->key, themeOf(this), iconsOf(this), selected);
        else if (!icon.isEmpty())
            iconsOf(this).paint(&painter, rect(), icon, themeOf(this).rowInk(ink, selected));
    }
};

ListRow::ListRow(const QString &title, const QString &detail, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_tile(new Tile(this))
    , m_title(new TextLabel(title, TextStyle::BodyStrong, Ink::Text, this))
    , m_detail(new TextLabel(detail, TextStyle::Small, Ink::Muted, this))
    , m_value(new TextLabel(QString(), TextStyle::Body, Ink::Text, this))
{
    m_tile->hide();
    m_value->hide();
    m_row->addWidget(m_tile);
    m_row->addWidget(m_title);
    m_row->addWidget(m_detail);
    m_row->addStretch(1);
    m_row->addWidget(m_value);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameYourself();
    applyLook();
}

void ListRow::setTitle(const QString &title)
{
    m_title->setText(title);
    nameYourself();
}

void ListRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    nameYourself();
}

void ListRow::setState(const StateLook &look)
{
    m_tile->look = look;
    m_tile->setAccessibleName(look.word);
    m_tile->setToolTip(look.word);
    m_tile->show();
    nameYourself();
}

void ListRow::setIcon(const QString &icon, const QString &meaning, Ink ink)
{
    m_tile->look.reset();
    m_tile->icon = icon;
    m_tile->ink = ink;
    m_tile->setAccessibleName(meaning);
    m_tile->setToolTip(meaning);
    m_tile->show();
    nameYourself();
}

void ListRow::setValue(const QString &value, Ink ink, bool strong)
{
    m_valueInk = ink;
    m_value->setText(value);
    m_value->setStrong(strong);
    m_value->setVisible(!value.isEmpty());
    applyLook();
    nameYourself();
}

Button *ListRow::addAction(const QString &text, const QString &key)
{
    auto *button = new Button(text, ButtonKind::Normal, this);
    button->setSmall(true);
    button->setKeyHint(key);
    button->setOnSelection(m_selected);
    m_row->addWidget(button);
    m_actions << button;
    return button;
}

Button *ListRow::addIconAction(const QString &icon, const QString &meaning)
{
    Button *button = Button::withIcon(icon, meaning, this);
    button->setSmall(true);
    button->setOnSelection(m_selected);
    m_row->addWidget(button);
    m_actions << button;
    return button;
}

void ListRow::setSelected(bool selected)
{
    m_selected = selected;
    for (Button *button : std::as_const(m_actions))
        button->setOnSelection(selected);
    applyLook();
    update();
}

void ListRow::setShownHovered(bool hovered)
{
    m_shownHovered = hovered;
    update();
}

void ListRow::setDense()
{
    m_dense = true;
    applyLook();
}

void ListRow::nameYourself()
{
    QStringList words{m_title->text(), m_tile->accessibleName(), m_detail->text(), m_value->text()};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
}

void ListRow::applyLook()
{
    const Theme &theme = themeOf(this);
    setFixedHeight(theme.extent(m_dense ? Extent::RowDense : Extent::RowList));
    const int side = m_dense ? 0 : theme.space(Space::M);
    m_row->setContentsMargins(side, 0, side, 0);
    m_row->setSpacing(theme.space(Space::S));
    const bool inverted = m_selected && theme.isHighContrast();
    m_title->setInk(inverted ? Ink::OnSelection : Ink::Text);
    m_detail->setInk(inverted ? Ink::OnSelection : Ink::Muted);
    m_value->setInk(inverted ? Ink::OnSelection : m_valueInk);
}

void ListRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    Paint::rowGround(&painter, rect(), m_selected, underMouse() || m_shownHovered, true, theme);
    painter.fillRect(QRect(0, height() - theme.hairline(), width(), theme.hairline()),
                     theme.color(ColorRole::GridLine));
}

void ListRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
    QWidget::mouseReleaseEvent(event);
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

void ListRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk

#include "moc_listrow.cpp"
