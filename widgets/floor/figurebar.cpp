// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/figurebar.h"

#include "widgets/common/textlabel.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
enum Interval { Day, HalfHour, FromTo };
constexpr std::chrono::minutes halfHour{30};
/** The figures of a moment count what happened at it, too. */
constexpr Millis inclusive{1};
} // namespace

FigureBar::FigureBar(const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_kind(new QComboBox(this))
    , m_variant(new QComboBox(this))
    , m_queue(new QComboBox(this))
    , m_interval(new QComboBox(this))
    , m_from(new QTimeEdit(QTime(8, 30), this))
    , m_dash(new TextLabel(u"–"_s, TextStyle::Body, Ink::Muted, this))
    , m_to(new QTimeEdit(QTime(17, 30), this))
{
    build();
    applyLook();
    fillVariants();
    setQueues({});
    showTimes();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillVariants();
        emit kindChosen();
    });
    connect(m_variant, &QComboBox::currentIndexChanged, this, [this] {
        offerQueues();
        emit changed();
    });
    connect(m_queue, &QComboBox::currentIndexChanged, this, &FigureBar::queueChosen);
    connect(m_interval, &QComboBox::currentIndexChanged, this, [this] {
        showTimes();
        emit changed();
    });
    for (QTimeEdit *const edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &FigureBar::changed);
}

void FigureBar::build()
{
    m_kind->setObjectName(u"figureKind"_s);
    m_kind->setAccessibleName(tr("Figure"));
    for (const FigureKind kind : allFigureKinds)
        m_kind->addItem(FigureWords::title(kind), int(kind));
    m_variant->setObjectName(u"figureVariant"_s);
    m_variant->setAccessibleName(tr("Variant"));
    m_queue->setObjectName(u"figureQueue"_s);
    m_queue->setAccessibleName(tr("Queue"));
    m_interval->setObjectName(u"figureInterval"_s);
    m_interval->setAccessibleName(tr("Interval"));
    m_interval->addItems({tr("Today"), tr("Last 30 minutes"), tr("From – to")});
    m_from->setObjectName(u"figureFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"figureTo"_s);
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("A time that is not after the first is of the next day."));
    for (QTimeEdit *const edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setKeyboardTracking(false);
    }
    auto *const row = new QHBoxLayout(this);
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_kind, m_variant, m_queue, m_interval, m_from, m_dash, m_to})
        row->addWidget(part);
    row->addStretch(1);
    for (QComboBox *const box : {m_kind, m_variant, m_queue, m_interval})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void FigureBar::setQueues(const QStringList &queues)
{
    QStringList offered;
    for (int i = 1; i < m_queue->count(); ++i)
        offered << m_queue->itemData(i).toString();
    if (m_queue->count() > 0 && offered == queues)
        return;
    const QSignalBlocker quiet(m_queue);
    const QString chosen = queue();
    m_queue->clear();
    m_queue->addItem(tr("Whole centre"), QString());
    for (const QString &name : queues)
        m_queue->addItem(name, name);
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(chosen)));
}

void FigureBar::fillVariants()
{
    const QSignalBlocker quiet(m_variant);
    m_variant->clear();
    for (const FigureVariant variant : figureVariants(kind()))
        m_variant->addItem(FigureWords::variant(variant), int(variant));
    m_variant->setEnabled(m_variant->count() > 1);
    offerQueues();
}

/** People serve several queues: only figures of queue calls can be asked of one. */
void FigureBar::offerQueues()
{
    m_queue->setEnabled(isFigureOfQueue(variant()));
    // Who is there is asked of a moment: the present, or the one that is looked back at.
    m_interval->setEnabled(!isFigureOfMoment(kind()));
    showTimes();
}

void FigureBar::choose(FigureVariant variant, const QString &queue)
{
    const QSignalBlocker kindQuiet(m_kind);
    const QSignalBlocker variantQuiet(m_variant);
    const QSignalBlocker queueQuiet(m_queue);
    m_kind->setCurrentIndex(m_kind->findData(int(figureKind(variant))));
    fillVariants();
    m_variant->setCurrentIndex(m_variant->findData(int(variant)));
    if (m_queue->findData(queue) < 0)
        m_queue->addItem(queue, queue);
    m_queue->setCurrentIndex(m_queue->findData(queue));
    offerQueues();
}

void FigureBar::setMoment(Moment now, bool isPast)
{
    m_now = now;
    m_interval->setItemText(Day, isPast ? tr("The day up to then") : tr("Today"));
    m_interval->setItemText(HalfHour, isPast ? tr("30 minutes up to then") : tr("Last 30 minutes"));
}

void FigureBar::showTimes()
{
    const bool shown = m_interval->currentIndex() == FromTo && m_interval->isEnabled();
    for (QWidget *const part : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        part->setVisible(shown);
}

FigureKind FigureBar::kind() const
{
    return FigureKind(m_kind->currentData().toInt());
}

FigureVariant FigureBar::variant() const
{
    return FigureVariant(m_variant->currentData().toInt());
}

QString FigureBar::queue() const
{
    return isFigureOfQueue(variant()) ? m_queue->currentData().toString() : QString();
}

QDate FigureBar::day() const
{
    return m_zone.localDate(m_now);
}

TimeRange FigureBar::window() const
{
    switch (m_interval->isEnabled() ? m_interval->currentIndex() : int(Day)) {
    case HalfHour:
        return {m_now - halfHour, m_now + inclusive};
    case FromTo: {
        const QDate last = m_to->time() > m_from->time() ? day() : day().addDays(1);
        return {m_zone.toMoment(day(), m_from->time()), m_zone.toMoment(last, m_to->time())};
    }
    default:
        return {m_zone.startOfDay(day()), m_now + inclusive};
    }
}

void FigureBar::applyLook()
{
    const Theme &theme = themeOf(this);
    layout()->setContentsMargins(theme.space(Space::M), theme.space(Space::S), theme.space(Space::M), 0);
    layout()->setSpacing(theme.space(Space::S));
}

void FigureBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk
