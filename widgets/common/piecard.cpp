// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/piecard.h"

#include "widgets/common/figurelink.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int legendTile = 16;
constexpr int legendColumns = 2;
/** The least ring with a word below its total. */
constexpr int leastForCaption = 72;

} // namespace

/** The ring of Qt Charts, bare of all decoration, with the total painted in its hole. */
class PieCard::Ring : public QChartView
{
public:
    Ring(int diameter, PieCard *card)
        : QChartView(card)
        , m_card(card)
        , m_diameter(diameter)
        , m_series(new QPieSeries)
    {
        auto *plain = new QChart;
        plain->legend()->hide();
        plain->setBackgroundVisible(false);
        plain->setMargins(QMargins());
        plain->layout()->setContentsMargins(0, 0, 0, 0);
        plain->setBackgroundRoundness(0);
        plain->setAnimationOptions(QChart::NoAnimation);
        m_series->setPieSize(1.0);
        plain->addSeries(m_series);
        setChart(plain);
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus); // the legend takes the keys
        viewport()->setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        setBackgroundBrush(Qt::NoBrush);
        connect(m_series, &QPieSeries::clicked, this, [this](QPieSlice *slice) {
            const qsizetype at = m_series->slices().indexOf(slice);
            if (at >= 0 && size_t(at) < m_card->m_shares.size())
                emit m_card->shareClicked(m_card->m_shares[size_t(at)].states);
        });
        applyLook();
    }

    void setDiameter(int diameter)
    {
        m_diameter = diameter;
        applyLook();
        viewport()->update();
    }

    bool hasRoom() const { return m_diameter >= leastForCaption; }
    const QString &caption() const { return m_caption; }
    void setCaption(const QString &caption)
    {
        m_caption = caption;
        viewport()->update();
    }

    void showShares(const std::vector<PieShare> &shares, bool sameKeys)
    {
        m_total = 0;
        for (const PieShare &share : shares)
            m_total += share.count;
        if (sameKeys) {
            const QList<QPieSlice *> slices = m_series->slices();
            for (size_t i = 0; i < shares.size(); ++i)
                slices[qsizetype(i)]->setValue(shares[i].count);
        } else {
            // All at once: the chart makes every mark of its hidden legend anew with each append.
            QList<QPieSlice *> slices;
            for (const PieShare &share : shares)
                slices << new QPieSlice(QString(), share.count, m_series);
            dress(slices, shares);
            m_series->clear();
            m_series->append(slices);
        }
        viewport()->update();
    }

    void colour(const std::vector<PieShare> &shares) { dress(m_series->slices(), shares); }

    void dress(const QList<QPieSlice *> &slices, const std::vector<PieShare> &shares) const
    {
        const Theme &theme = themeOf(this);
        for (size_t i = 0; i < shares.size() && qsizetype(i) < slices.size(); ++i) {
            QPieSlice *const slice = slices[qsizetype(i)];
            slice->setBrush(theme.state(shares[i].key).fill);
            slice->setPen(QPen(theme.color(ColorRole::Base), theme.pie().gapPx));
            slice->setLabelVisible(false);
        }
    }

    void applyLook()
    {
        const Theme &theme = themeOf(this);
        const int side = theme.px(m_diameter);
        setFixedSize(side, side);
        m_series->setHoleSize(theme.pie().hole);
        colour(m_card->m_shares);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Theme &theme = themeOf(this);
        QPainter ground(viewport());
        ground.fillRect(viewport()->rect(), theme.color(ColorRole::Base));
        if (m_total == 0) {
            // Nobody: an empty ring, so that the pie does not seem to be missing.
            const double line = width() * (1 - theme.pie().hole) / 2;
            Paint::frame(&ground, viewport()->rect(), {}, theme.color(ColorRole::Track), width() / 2.0, line);
        }
        ground.end();
        QChartView::paintEvent(event);
        QPainter painter(viewport());
        const QFont digits = digitsFont();
        QRect middle = viewport()->rect();
        if (m_caption.isEmpty() || !hasRoom()) {
            Paint::text(&painter, middle, QString::number(m_total), digits, theme.color(ColorRole::Text),
                        Qt::AlignHCenter);
            return;
        }
        // As high as its digits: many are small, and the caption would stand where the hole is narrow.
        const int number = std::min(theme.px(28), digits.pixelSize() * 9 / 8);
        const int caption = theme.px(14);
        middle.setTop((height() - number - caption) / 2);
        middle.setHeight(number);
        Paint::text(&painter, middle, QString::number(m_total), digits, theme.color(ColorRole::Text), Qt::AlignHCenter);
        middle.moveTop(middle.top() + number);
        middle.setHeight(caption);
        Paint::text(&painter, middle, m_caption, theme.font(TextStyle::Caption), theme.color(ColorRole::TextMuted),
                    Qt::AlignHCenter);
    }

private:
    /** The largest digits that leave the ring free. */
    QFont digitsFont() const
    {
        const Theme &theme = themeOf(this);
        const int largest = theme
                                .font(m_diameter >= 72   ? TextStyle::Figure
                                      : m_diameter >= 56 ? TextStyle::PageTitle
                                                         : TextStyle::Title)
                                .pixelSize();
        // Digits are about half as high as the hole: there it is narrower than in its middle.
        const double room = width() * theme.pie().hole * 0.87;
        for (const QFont &font :
             {theme.font(TextStyle::Figure), theme.font(TextStyle::PageTitle), theme.font(TextStyle::Title),
              theme.font(TextStyle::BodyStrong), theme.font(TextStyle::Caption, true)}) {
            if (font.pixelSize() <= largest && Paint::textWidth(QString::number(m_total), font) <= room)
                return font;
        }
        return theme.font(TextStyle::Caption);
    }

    PieCard *m_card;
    int m_diameter;
    QPieSeries *m_series;
    QString m_caption;
    int m_total = 0;
};

/** Tile, word and count of one share. */
class PieCard::LegendItem : public QAbstractButton
{
public:
    explicit LegendItem(PieCard *card)
        : QAbstractButton(card)
        , m_card(card)
    {
        setFocusPolicy(Qt::ClickFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    void setShare(const PieShare &share, bool chosen)
    {
        const bool wider = m_share.key != share.key || m_share.count / 10 != share.count / 10;
        m_share = share;
        m_chosen = chosen;
        m_word = stateLook(share.key).word;
        setAccessibleName(PieCard::tr("%1: %2").arg(m_word).arg(share.count));
        QStringList words;
        for (const StateKey state : share.states)
            words << stateLook(state).word;
        setToolTip(share.key == StateKey::Other ? words.join(u", "_s) : QString());
        if (wider)
            updateGeometry();
        update();
    }

    StateKey shown() const { return m_share.key; }
    bool isChosen() const { return m_chosen; }

    QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        return {theme.px(legendTile) + 2 * theme.space(Space::Xs)
                    + Paint::textWidth(m_word, theme.font(TextStyle::Small))
                    + Paint::textWidth(QString::number(m_share.count), theme.font(TextStyle::Small, true)),
                theme.px(legendTile + 2)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        m_card->moveStop(this);
        QAbstractButton::focusInEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const qsizetype shown = qsizetype(m_card->m_shares.size());
        if (event->key() == Qt::Key_Home && shown > 0)
            m_card->m_items.first()->setFocus(Qt::BacktabFocusReason);
        else if (event->key() == Qt::Key_End && shown > 0)
            m_card->m_items[shown - 1]->setFocus(Qt::TabFocusReason);
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        if (m_chosen || underMouse()) {
            Paint::frame(&painter, rect(), theme.color(ColorRole::AccentSoft), Qt::transparent,
                         theme.radius(Radius::Small), 0);
        }
        const int size = theme.px(legendTile);
        Paint::stateTile(&painter, QRect(0, (height() - size) / 2, size, size), m_share.key, theme, iconsOf(this));
        const int gap = theme.space(Space::Xs);
        int x = size + gap;
        const QFont font = theme.font(TextStyle::Small);
        const int word = Paint::textWidth(m_word, font);
        Paint::text(&painter, QRect(x, 0, word, height()), m_word, font, theme.color(ColorRole::Text));
        x += word + gap;
        Paint::text(&painter, QRect(x, 0, width() - x, height()), QString::number(m_share.count),
                    theme.font(TextStyle::Small, true), theme.color(ColorRole::Text));
    }

private:
    PieCard *m_card;
    PieShare m_share;
    QString m_word;
    bool m_chosen = false;
};

PieCard::PieCard(int diameter, QWidget *parent)
    : QWidget(parent)
    , m_ring(new Ring(diameter, this))
    , m_head(new QHBoxLayout)
    , m_title(new TextLabel(QString(), TextStyle::Small, Ink::Text, this))
    , m_figure(new FigureLink(this))
    , m_legend(new QGridLayout)
    , m_arrows(new QButtonGroup(this))
{
    const Theme &theme = themeOf(this);
    m_title->setStrong(true);
    m_title->hide();
    m_figure->hide();
    connect(m_figure, &QAbstractButton::clicked, this, &PieCard::figureClicked);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(Space::M));
    row->addWidget(m_ring, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(Space::Xs));
    column->addStretch(1);
    m_head->setSpacing(theme.space(Space::S));
    m_head->addWidget(m_title);
    m_head->addWidget(m_figure);
    m_head->addStretch(1);
    column->addLayout(m_head);
    column->addLayout(m_legend);
    column->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    m_legend->setHorizontalSpacing(theme.space(Space::S));
    m_legend->setColumnStretch(legendColumns, 1); // what the title needs more does not part them
    m_legend->setVerticalSpacing(theme.space(Space::Xs));
}

void PieCard::setDiameter(int diameter)
{
    m_ring->setDiameter(diameter);
    showTitle();
}

void PieCard::setTitle(const QString &title)
{
    m_titleText = title;
    showTitle();
}

/** What the ring has no room for stands above the legend. */
void PieCard::showTitle()
{
    const QString shown = m_titleText.isEmpty() && !m_ring->hasRoom() ? m_ring->caption() : m_titleText;
    m_title->setText(shown);
    m_title->setVisible(!shown.isEmpty());
    nameRing();
}

/** What the ring shows, in words: whose it is, how many there are, and each share. */
void PieCard::nameRing()
{
    const QString whose = m_titleText.isEmpty() ? m_ring->caption() : m_titleText;
    setAccessibleName(whose);
    int total = 0;
    QStringList shares;
    for (const PieShare &share : m_shares) {
        total += share.count;
        shares << tr("%1: %2").arg(stateLook(share.key).word).arg(share.count);
    }
    m_ring->setAccessibleName(whose.isEmpty() ? QString::number(total) : tr("%1: %2").arg(whose).arg(total));
    m_ring->setAccessibleDescription(shares.join(u", "_s));
}

void PieCard::setTitlePart(QWidget *part)
{
    m_head->insertWidget(0, part);
}

void PieCard::setFigure(const QString &name, const QString &value, const QString &full, const QString &variant)
{
    m_figure->setFigure(name, value, full, variant);
    m_figure->show();
}

void PieCard::setCaption(const QString &caption)
{
    m_ring->setCaption(caption);
    showTitle();
}

void PieCard::setCounts(const StateCounts &counts)
{
    std::vector<PieShare> shares = foldPie(counts, themeOf(this).pie());
    if (shares == m_shares)
        return;
    const bool sameKeys = std::equal(shares.begin(), shares.end(), m_shares.begin(), m_shares.end(),
                                     [](const PieShare &a, const PieShare &b) { return a.key == b.key; });
    m_shares = std::move(shares);
    m_ring->showShares(m_shares, sameKeys);
    nameRing();
    rebuildLegend();
}

void PieCard::setChosen(const QList<StateKey> &states)
{
    m_chosen = states;
    rebuildLegend();
}

/** The keys stay with the state they were on; where that is gone, with what stands in its place. */
void PieCard::keepFocus(std::optional<StateKey> focused)
{
    if (!focused || m_shares.empty())
        return;
    const auto still = std::ranges::find(m_shares, *focused, &PieShare::key);
    const auto held = std::ranges::find_if(m_items, [](const LegendItem *item) { return item->hasFocus(); });
    const qsizetype at = still != m_shares.end() ? still - m_shares.begin() : held - m_items.begin();
    m_items[std::min(at, qsizetype(m_shares.size()) - 1)]->setFocus(Qt::OtherFocusReason);
}

void PieCard::rebuildLegend()
{
    std::optional<StateKey> focused;
    for (const LegendItem *const item : std::as_const(m_items)) {
        if (item->hasFocus())
            focused = item->shown();
    }
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const int at = int(i);
        if (at >= m_items.size()) {
            auto *item = new LegendItem(this);
            // What is made late would come last when one steps through the window.
            QWidget::setTabOrder(lastStop(), item);
            m_items << item;
            m_arrows->addButton(item);
            m_legend->addWidget(item, at / legendColumns, at % legendColumns);
            connect(item, &QAbstractButton::clicked, this, [this, i] {
                if (i < m_shares.size())
                    emit shareClicked(m_shares[i].states);
            });
        }
        m_items[at]->setShare(m_shares[i], !m_chosen.isEmpty() && m_shares[i].states == m_chosen);
        m_items[at]->setVisible(true);
    }
    keepFocus(focused); // before the one that has it is hidden
    for (qsizetype i = qsizetype(m_shares.size()); i < m_items.size(); ++i)
        m_items[i]->hide();
    if (!m_items.isEmpty() && (!m_stop || m_stop->isHidden()))
        moveStop(m_items.first());
    describeLegend();
}

/** The legend is one stop of the Tab key, as the rail is. */
void PieCard::moveStop(LegendItem *item)
{
    if (m_stop)
        m_stop->setFocusPolicy(Qt::ClickFocus);
    m_stop = item;
    m_stop->setFocusPolicy(Qt::StrongFocus);
}

/** What a screen reader says after name and count: which of how many, how to go on, and what a click does. */
void PieCard::describeLegend()
{
    const int shown = int(m_shares.size());
    for (int i = 0; i < shown; ++i) {
        const QString place = tr("%1 of %2 in the legend; the arrow keys go to the others.").arg(i + 1).arg(shown);
        const QString act = m_items[i]->isChosen() ? tr("The table shows only these; Space shows all again.")
                                                   : tr("Space shows only these in the table.");
        //: two sentences, one after the other
        m_items[i]->setAccessibleDescription(tr("%1 %2").arg(place, act));
    }
}

QWidget *PieCard::headStop()
{
    return m_figure;
}

QWidget *PieCard::legendStop()
{
    return m_stop ? static_cast<QWidget *>(m_stop) : m_figure;
}

QWidget *PieCard::lastStop()
{
    return m_items.isEmpty() ? static_cast<QWidget *>(m_figure) : m_items.last();
}

void PieCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_ring->applyLook();
}

} // namespace Floorwalk

#include "moc_piecard.cpp"
