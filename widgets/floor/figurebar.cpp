// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/figurebar.h"

#include "widgets/common/textlabel.h"
#include "widgets/floor/figurewords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QSignalBlocker>

#include <utility>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
enum Interval { Day, HalfHour, FromTo };
constexpr std::chrono::minutes halfHour{30};
/** The figures of a moment count what happened at it, too. */
constexpr Millis inclusive{1};
/** What the entry for the own teams, and for their queues, is told by; no team and no agent is called so. */
const QString ownMark = u"own"_s;
constexpr int markRole = Qt::UserRole + 1;
} // namespace

FigureBar::FigureBar(const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_kind(new QComboBox(this))
    , m_variant(new QComboBox(this))
    , m_queue(new QComboBox(this))
    , m_interval(new QComboBox(this))
    , m_whose(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_dash(new TextLabel(u"–"_s, TextStyle::Body, Ink::Muted, this))
    , m_to(new QDateTimeEdit(this))
{
    build();
    applyLook();
    fillVariants();
    setQueues({});
    setTeams({});
    showTimes();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillVariants();
        emit kindChosen();
    });
    connect(m_variant, &QComboBox::currentIndexChanged, this, [this] {
        offerPeople();
        emit changed();
    });
    connect(m_whose, &QComboBox::currentIndexChanged, this, &FigureBar::changed);
    connect(m_queue, &QComboBox::currentIndexChanged, this, &FigureBar::queueChosen);
    connect(m_interval, &QComboBox::currentIndexChanged, this, [this] {
        m_isWindowSet = false;
        showTimes();
        emit changed();
    });
    for (QDateTimeEdit *const edit : {m_from, m_to}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_timesSet = true;
            m_isWindowSet = false;
            emit changed();
        });
    }
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
    m_whose->setObjectName(u"figureWhose"_s);
    m_whose->setAccessibleName(tr("Whose"));
    buildTimes();
    auto *const rows = new QVBoxLayout(this);
    auto *const row = new QHBoxLayout;
    for (QComboBox *const part : {m_kind, m_variant, m_queue, m_whose, m_interval})
        row->addWidget(part);
    row->addStretch(1);
    rows->addLayout(row);
    // A row of their own: with dates they are long, and seldom wanted.
    auto *const times = new QHBoxLayout;
    for (QWidget *const part : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        times->addWidget(part);
    times->addStretch(1);
    rows->addLayout(times);
    for (QComboBox *const box : {m_kind, m_variant, m_queue, m_whose, m_interval})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void FigureBar::buildTimes()
{
    m_from->setObjectName(u"figureFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"figureTo"_s);
    m_to->setAccessibleName(tr("To"));
    for (QDateTimeEdit *const edit : {m_from, m_to}) {
        edit->setTimeSpec(Qt::UTC); // taken as it reads: the machine's own zone has no say
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
    }
    m_to->setToolTip(tr("The end is not in the interval. It may span days; of days that are kept as sums only the "
                        "figure is of whole half hours."));
}

void FigureBar::setTeams(const QStringList &teams)
{
    const QSignalBlocker quiet(m_whose);
    const QString chosen = m_whose->currentData().toString();
    m_whose->clear();
    m_whose->addItem(tr("Everybody"), QString());
    if (!m_ownTeams.isEmpty())
        m_whose->addItem(m_ownTeams.size() == 1 ? tr("My team") : tr("My teams"), ownMark);
    if (!m_agent.isEmpty())
        m_whose->addItem(m_agentName, u"agent:"_s + m_agent);
    for (const QString &team : teams)
        m_whose->addItem(tr("Team %1").arg(team), u"team:"_s + team);
    m_whose->setCurrentIndex(std::max(0, m_whose->findData(chosen)));
}

void FigureBar::chooseAgent(const QString &key, const QString &name)
{
    const QSignalBlocker quiet(m_whose);
    if (const int before = m_agent.isEmpty() ? -1 : m_whose->findData(u"agent:"_s + m_agent); before >= 0)
        m_whose->removeItem(before);
    m_agent = key;
    m_agentName = name;
    const int place = m_ownTeams.isEmpty() ? 1 : 2;
    if (!key.isEmpty())
        m_whose->insertItem(place, name, u"agent:"_s + key);
    m_whose->setCurrentIndex(key.isEmpty() ? place - 1 : place);
}

void FigureBar::setOwn(const QStringList &teams, const std::optional<QStringList> &queues)
{
    if (teams == m_ownTeams && queues == m_ownQueues)
        return;
    const QSignalBlocker quiet(m_whose);
    QStringList all;
    for (int i = 0; i < m_whose->count(); ++i) {
        if (const QString whose = m_whose->itemData(i).toString(); whose.startsWith("team:"_L1))
            all << whose.mid(5);
    }
    const bool wasOwn = m_whose->currentData() == ownMark;
    m_ownTeams = teams;
    m_ownQueues = queues;
    setTeams(all);
    if (wasOwn && m_whose->currentData() != ownMark)
        m_whose->setCurrentIndex(m_ownTeams.isEmpty() ? 0 : 1);
    offerOwn();
}

/** The entry of the own teams' queues, after that of the whole centre. */
void FigureBar::offerOwn()
{
    const QSignalBlocker quiet(m_queue);
    const bool isThere = m_queue->itemData(1, markRole).toBool();
    if (isThere && !m_ownQueues) {
        m_queue->removeItem(1);
    } else if (!isThere && m_ownQueues) {
        m_queue->insertItem(1, tr("Our queues"), QString());
        m_queue->setItemData(1, true, markRole);
    }
}

bool FigureBar::isOfPeople() const
{
    return isFigureOfPeople(kind()) || isFigureOfMoment(kind());
}

QStringList FigureBar::teams() const
{
    const QString whose = isOfPeople() ? m_whose->currentData().toString() : QString();
    if (whose == ownMark)
        return m_ownTeams;
    return whose.startsWith("team:"_L1) ? QStringList{whose.mid(5)} : QStringList();
}

std::optional<QStringList> FigureBar::queues() const
{
    const bool isOwn = isFigureOfCalls(kind()) && m_queue->currentData(markRole).toBool();
    return isOwn ? m_ownQueues : std::nullopt;
}

QString FigureBar::agent() const
{
    const QString whose = isFigureOfPeople(kind()) ? m_whose->currentData().toString() : QString();
    return whose.startsWith("agent:"_L1) ? whose.mid(6) : QString();
}

void FigureBar::setQueues(const QStringList &queues)
{
    QStringList offered;
    for (int i = 1; i < m_queue->count(); ++i) {
        if (!m_queue->itemData(i, markRole).toBool())
            offered << m_queue->itemData(i).toString();
    }
    if (m_queue->count() > 0 && offered == queues)
        return;
    const QSignalBlocker quiet(m_queue);
    const QString chosen = m_queue->currentData().toString();
    m_queue->clear();
    m_queue->addItem(tr("Whole centre"), QString());
    for (const QString &name : queues)
        m_queue->addItem(name, name);
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(chosen)));
    offerOwn();
}

void FigureBar::fillVariants()
{
    const QSignalBlocker quiet(m_variant);
    m_variant->clear();
    for (const FigureVariant variant : figureVariants(kind()))
        m_variant->addItem(FigureWords::variant(variant), int(variant));
    m_variant->setEnabled(m_variant->count() > 1);
    offerPeople();
}

/** Figures of calls are everybody's; of people's time a queue means whoever serves it. */
void FigureBar::offerPeople()
{
    m_whose->setEnabled(isOfPeople());
    // Who is there is asked of a moment: the present, or the one that is looked back at; and of the whole centre, for
    // the roll knows no queues.
    const bool isOfMoment = isFigureOfMoment(kind());
    m_interval->setEnabled(!isOfMoment);
    m_queue->setEnabled(!isOfMoment);
    m_queue->setToolTip(isOfMoment || isFigureOfQueue(variant()) ? QString()
                                                                 : tr("Of the time of those who serve this queue."));
    showTimes();
}

void FigureBar::setWindow(const TimeRange &window)
{
    const QSignalBlocker intervalQuiet(m_interval);
    const QSignalBlocker fromQuiet(m_from);
    const QSignalBlocker toQuiet(m_to);
    const auto shown = [this](Moment moment) {
        const QDateTime local = m_zone.local(moment);
        return QDateTime(local.date(), local.time(), Qt::UTC);
    };
    m_from->setDateTime(shown(window.from));
    m_to->setDateTime(shown(window.to));
    m_timesSet = true;
    m_isWindowSet = true;
    m_interval->setCurrentIndex(FromTo);
    m_ofMoment = window;
    showTimes();
}

void FigureBar::dropWindow()
{
    if (!std::exchange(m_isWindowSet, false))
        return;
    const QSignalBlocker quiet(m_interval);
    m_interval->setCurrentIndex(Day);
    m_ofMoment.reset();
    m_timesSet = false; // the times are offered as at first
    showTimes();
}

void FigureBar::chooseVariant(FigureVariant variant)
{
    const QSignalBlocker quiet(m_variant);
    m_variant->setCurrentIndex(m_variant->findData(int(variant)));
    offerPeople();
}

void FigureBar::choose(FigureVariant variant, const QString &queue)
{
    m_ofMoment.reset();
    const QSignalBlocker kindQuiet(m_kind);
    const QSignalBlocker variantQuiet(m_variant);
    const QSignalBlocker queueQuiet(m_queue);
    m_kind->setCurrentIndex(m_kind->findData(int(figureKind(variant))));
    fillVariants();
    m_variant->setCurrentIndex(m_variant->findData(int(variant)));
    const QString shown = isFigureOfMoment(kind()) ? QString() : queue;
    if (m_queue->findData(shown) < 0)
        m_queue->addItem(shown, shown);
    // Whoever looks at the own teams' floor means their queues.
    const bool isOwn = shown.isEmpty() && isFigureOfCalls(kind()) && m_ownQueues;
    m_queue->setCurrentIndex(isOwn ? 1 : m_queue->findData(shown));
    offerPeople();
}

void FigureBar::setMoment(Moment now, bool isPast)
{
    m_now = now;
    if (!std::exchange(m_timesSet, true)) {
        const QSignalBlocker fromQuiet(m_from);
        const QSignalBlocker toQuiet(m_to);
        m_from->setDateTime({day(), QTime(8, 30), Qt::UTC});
        m_to->setDateTime({day(), QTime(17, 30), Qt::UTC});
    }
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
    return isFigureOfMoment(kind()) ? QString() : m_queue->currentData().toString();
}

QDate FigureBar::day() const
{
    return m_zone.localDate(m_now);
}

TimeRange FigureBar::window() const
{
    if (!m_interval->isEnabled() && m_ofMoment)
        return *m_ofMoment;
    switch (m_interval->isEnabled() ? m_interval->currentIndex() : int(Day)) {
    case HalfHour:
        return {m_now - halfHour, m_now + inclusive};
    case FromTo: {
        const Moment from = m_zone.toMoment(m_from->date(), m_from->time());
        return {from, std::max(from, m_zone.toMoment(m_to->date(), m_to->time()))};
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

#include "moc_figurebar.cpp"
