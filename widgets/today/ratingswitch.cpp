// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/today/ratingswitch.h"

#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, 3> answers{u"ok"_s, u"notOk"_s, u"notApplicable"_s};

/** One third of the switch. */
class Part : public QAbstractButton
{
public:
    Part(int place, const QString &words, QWidget *parent)
        : QAbstractButton(parent)
        , m_place(place)
    {
        setText(words);
        setCheckable(true);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        return {Paint::textWidth(text(), theme.font(TextStyle::Small, true)) + 2 * theme.space(Space::S) + 1,
                theme.extent(Extent::ButtonSmall)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int radius = theme.radius(Radius::Small);
        // The whole switch is one frame; each part paints its stretch of it.
        const QRect whole(m_place > 0 ? -2 * radius : 0, 0,
                          width() + (m_place > 0 ? 2 * radius : 0) + (m_place < 2 ? 2 * radius : 0), height());
        QColor fill = theme.color(ColorRole::Base);
        QColor ink = theme.color(ColorRole::Text);
        if (isChecked()) {
            fill = m_place == 0   ? theme.color(ColorRole::Accent)
                   : m_place == 1 ? theme.tone(Tone::Critical).fill
                                  : theme.tone(Tone::Neutral).fill;
            ink = m_place == 0   ? theme.color(ColorRole::OnAccent)
                  : m_place == 1 ? theme.tone(Tone::Critical).onFill
                                 : theme.tone(Tone::Neutral).onFill;
        }
        Paint::frame(&painter, whole, fill, theme.color(ColorRole::BorderStrong), radius, theme.hairline());
        if (m_place > 0)
            painter.fillRect(QRect(0, 0, theme.hairline(), height()), theme.color(ColorRole::Border));
        Paint::text(&painter, rect(), text(), theme.font(TextStyle::Small, isChecked()), ink, Qt::AlignHCenter);
    }

private:
    int m_place;
};

} // namespace

RatingSwitch::RatingSwitch(const QString &subject, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(subject);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    const std::array<QString, 3> words{tr("OK"), tr("Not OK"), tr("N/A")};
    for (int place = 0; place < 3; ++place) {
        auto *part = new Part(place, words[size_t(place)], this);
        part->setAccessibleName(u"%1: %2"_s.arg(subject, words[size_t(place)]));
        part->setObjectName(answers[size_t(place)]);
        group->addButton(part);
        row->addWidget(part);
        m_parts << part;
        connect(part, &QAbstractButton::clicked, this, [this, place] { emit answered(answers[size_t(place)]); });
    }
}

QString RatingSwitch::answer() const
{
    for (int place = 0; place < 3; ++place) {
        if (m_parts[place]->isChecked())
            return answers[size_t(place)];
    }
    return {};
}

void RatingSwitch::setAnswer(const QString &answer)
{
    for (int place = 0; place < 3; ++place) {
        if (answers[size_t(place)] == answer)
            m_parts[place]->setChecked(true);
    }
}

} // namespace Floorwalk

#include "moc_ratingswitch.cpp"
