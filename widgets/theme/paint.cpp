// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/paint.h"

#include "widgets/theme/statelook.h"

#include <QFontMetrics>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct ButtonColors
{
    QColor fill;
    QColor border;
    QColor ink;
};

ButtonColors filledColors(ButtonKind kind, Paint::ButtonStates states, const Theme &theme)
{
    if (kind == ButtonKind::Danger) {
        const ToneColors &tone = theme.tone(Tone::Critical);
        return {tone.fill, states & Paint::ButtonState::Hover ? tone.ink : tone.fill, tone.onFill};
    }
    const bool hot = states & (Paint::ButtonState::Hover | Paint::ButtonState::Down);
    const QColor fill = theme.color(hot ? ColorRole::AccentHover : ColorRole::Accent);
    return {fill, fill, theme.color(ColorRole::OnAccent)};
}

/** On the inverted row of high contrast a button is drawn in the row's own two colours. */
ButtonColors selectionColors(ButtonKind kind, const Theme &theme)
{
    const QColor ink = theme.color(ColorRole::OnSelection);
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger)
        return {ink, ink, theme.color(ColorRole::Text)};
    return {Qt::transparent, ink, ink};
}

ButtonColors buttonColors(ButtonKind kind, Paint::ButtonStates states, const Theme &theme)
{
    if ((states & Paint::ButtonState::OnSelection) && theme.isHighContrast())
        return selectionColors(kind, theme);
    if (states & Paint::ButtonState::Disabled) {
        const bool link = kind == ButtonKind::Link;
        return {link ? QColor(Qt::transparent) : theme.color(ColorRole::Base),
                link ? QColor(Qt::transparent) : theme.color(ColorRole::Border), theme.color(ColorRole::TextDisabled)};
    }
    if (kind == ButtonKind::Primary || kind == ButtonKind::Danger || (states & Paint::ButtonState::Checked))
        return filledColors(kind, states, theme);
    const bool hot = states & (Paint::ButtonState::Hover | Paint::ButtonState::Down);
    if (kind == ButtonKind::OnTooltip) {
        const QColor ink = theme.color(ColorRole::OnTooltip);
        return {Qt::transparent, hot ? ink : QColor(Qt::transparent), ink};
    }
    if (kind == ButtonKind::Link) {
        return {hot ? theme.color(ColorRole::AccentSoft) : QColor(Qt::transparent), Qt::transparent,
                theme.color(ColorRole::AccentInk)};
    }
    return {theme.color(hot ? ColorRole::AccentSoft : ColorRole::Base),
            theme.color(hot ? ColorRole::Accent : ColorRole::BorderStrong), theme.color(ColorRole::Text)};
}

/**
 * Widths of the texts painted last: shaping one to measure it costs as much as painting it, and the same few are
 * painted many times a second.
 */
class WidthsKnown
{
public:
    int of(const QString &text, const QFont &font)
    {
        const auto key = std::pair(qHash(font), text);
        if (const auto width = m_widths.constFind(key); width != m_widths.cend())
            return *width;
        if (m_widths.size() >= mostTexts)
            m_widths.clear();
        return *m_widths.insert(key, QFontMetrics(font).horizontalAdvance(text));
    }

private:
    static constexpr qsizetype mostTexts = 4096;

    QHash<std::pair<size_t, QString>, int> m_widths; ///< by the font's hash: a font must not outlive the application
};

/** Null but while a test looks: painting has no other way to be asked what it wrote. */
Paint::Notes *listening = nullptr;

void note(const QPainter &painter, const QRect &rect, const QString &text, bool cut)
{
    if (!listening || text.isEmpty())
        return;
    QRectF place = painter.deviceTransform().mapRect(QRectF(rect));
    const QPaintEngine *const engine = painter.paintEngine();
    if (const QRegion shown = engine->systemClip(); !shown.isEmpty())
        place &= shown.boundingRect();
    listening->add({text, place, engine->paintDevice(), painter.pen().color(), painter.font().pixelSize(), cut});
}

/** Breaks @p text into lines of @p width pixels and calls @p each with each; until it returns false. */
template <class Each> void breakLines(const QString &text, const QFont &font, int width, Each each)
{
    QString glued = text;
    glued.replace(u" · "_s, u"\u00a0· "_s); // the dot belongs to what it ends
    QTextLayout layout(glued, font);
    QTextOption anywhere;
    anywhere.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(anywhere);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (!each(line))
            break;
    }
    layout.endLayout();
}

} // namespace

void Paint::frame(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, double radius,
                  double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool line = width > 0 && border.alpha() > 0;
    painter->setPen(line ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() && fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double in = line ? width / 2 : 0;
    const double r = qMax(0.0, radius - in);
    painter->drawRoundedRect(rect.adjusted(in, in, -in, -in), r, r);
    painter->restore();
}

void Paint::button(QPainter *painter, const QRect &rect, ButtonKind kind, ButtonStates states, const Theme &theme)
{
    const ButtonColors colors = buttonColors(kind, states, theme);
    frame(painter, rect, colors.fill, colors.border, theme.radius(Radius::Small), theme.borderWidth());
}

QColor Paint::buttonInk(ButtonKind kind, ButtonStates states, const Theme &theme)
{
    return buttonColors(kind, states, theme).ink;
}

void Paint::stateTile(QPainter *painter, const QRect &rect, StateKey key, const Theme &theme, IconStore &icons,
                      bool ringed)
{
    const ToneColors &colors = theme.state(key);
    const bool bare = key == StateKey::Unknown;
    const QColor border = bare ? theme.color(ColorRole::BorderStrong) : QColor(Qt::transparent);
    const bool ring = ringed && theme.isHighContrast();
    frame(painter, rect, colors.fill, ring ? theme.color(ColorRole::OnSelection) : border, theme.radius(Radius::Small),
          bare || ring ? 1 : 0);
    const int glyph = qRound(rect.width() * 2 / 3.0);
    const QRect inner(rect.x() + (rect.width() - glyph) / 2, rect.y() + (rect.height() - glyph) / 2, glyph, glyph);
    icons.paint(painter, inner, stateLook(key).icon, colors.onFill);
}

int Paint::keyCapWidth(const QString &text, const Theme &theme)
{
    return qMax(theme.px(18), textWidth(text, theme.font(TextStyle::Caption)) + theme.px(10));
}

void Paint::keyCap(QPainter *painter, const QRect &rect, const QString &text, const Theme &theme, const QColor &ink,
                   const QColor &border, const QColor &fill)
{
    frame(painter, rect, fill, border, theme.px(3), 1);
    Paint::text(painter, rect, text, theme.font(TextStyle::Caption), ink, Qt::AlignHCenter);
}

void Paint::rowGround(QPainter *painter, const QRect &rect, bool selected, bool hovered, bool edge, const Theme &theme,
                      bool focused)
{
    if (selected)
        painter->fillRect(rect, theme.color(ColorRole::Selection));
    else if (hovered)
        painter->fillRect(rect, theme.color(ColorRole::AlternateBase));
    // In high contrast the whole row is inverted: an edge in the ink would read as a gap beside it.
    if (selected && edge && !theme.isHighContrast())
        painter->fillRect(QRect(rect.x(), rect.y(), theme.px(3), rect.height()), theme.color(ColorRole::Accent));
    if (selected && focused) {
        const QColor line = theme.color(theme.isHighContrast() ? ColorRole::OnSelection : ColorRole::Focus);
        const int width = theme.focusWidth();
        painter->fillRect(QRect(rect.x(), rect.y(), rect.width(), width), line);
        painter->fillRect(QRect(rect.x(), rect.bottom() + 1 - width, rect.width(), width), line);
    }
}

void Paint::text(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment, Cut cut)
{
    painter->setFont(font);
    painter->setPen(color);
    // The widest of text and rect is a pixel of rounding away from eliding what fits.
    const bool fits = textWidth(text, font) <= rect.width() + 1;
    const QString shown = fits ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    note(*painter, rect, text, !fits && cut == Cut::Never);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void Paint::lines(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter->setFont(font);
    painter->setPen(color);
    note(*painter, rect, text, false);
    const int count = std::max(1, qRound(double(rect.height()) / QFontMetrics(font).height()));
    const int height = rect.height() / count;
    int y = rect.y();
    breakLines(text, font, rect.width(), [painter, &text, &font, &rect, height, &y](const QTextLine &line) {
        const bool last = y + 2 * height > rect.y() + rect.height();
        const QString rest = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter->drawText(QRect(rect.x(), y, rect.width(), height), Qt::TextSingleLine | Qt::TextDontClip,
                          QFontMetrics(font).elidedText(rest.trimmed(), Qt::ElideRight, rect.width()));
        y += height;
        return !last;
    });
}

int Paint::lineCount(const QString &text, const QFont &font, int width)
{
    int count = 0;
    breakLines(text, font, width, [&count](const QTextLine &) {
        ++count;
        return true;
    });
    return std::max(count, 1);
}

int Paint::textWidth(const QString &text, const QFont &font)
{
    static thread_local WidthsKnown known;
    return known.of(text, font);
}

Paint::Notes::Notes()
{
    Q_ASSERT(!listening);
    listening = this;
}

Paint::Notes::~Notes()
{
    listening = nullptr;
}

} // namespace Floorwalk
