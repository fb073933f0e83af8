// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/floor/pastbanner.h"

#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/frame/alertwords.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostAlerts = 3;
} // namespace

PastBanner::PastBanner(const FloorSession &live, const PastView &past, const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_past(past)
    , m_zone(zone)
    , m_text(new TextLabel({}, TextStyle::BodyStrong, Ink::Warning, this))
    , m_open(new TextLabel({}, TextStyle::Small, Ink::Warning, this))
{
    setObjectName(u"pastBanner"_s);
    m_text->setObjectName(u"pastMoment"_s);
    auto *const row = new QHBoxLayout(this);
    row->addWidget(new IconLabel(u"back"_s, tr("Past"), Ink::Warning, Extent::Icon, this));
    row->addWidget(m_text);
    row->addStretch(1);
    row->addWidget(m_open);
    // All are made now: what is made later comes last when one steps through the window.
    for (size_t i = 0; i < mostAlerts; ++i) {
        auto *const button = new Button({}, ButtonKind::Normal, this);
        button->setSmall(true);
        button->hide();
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_shown.size())
                emit subjectWanted(m_shown[i].subject);
        });
        m_alerts << button;
        row->addWidget(button);
    }
    QWidget::hide();
    applyLook();
}

void PastBanner::show(bool shown)
{
    setVisible(shown);
    if (!shown)
        return;
    const Moment at = m_past.now();
    const QDateTime local = m_zone.local(at);
    const QString when =
        u"%1 %2"_s.arg(QLocale().toString(local.date(), tr("ddd yyyy-MM-dd", "the day looked back at")),
                       local.time().toString(u"HH:mm:ss"_s));
    QString text = tr("The past: %1, %2 ago").arg(when, lengthWords(m_live.now() - at));
    if (const std::optional<FeedGap> &gap = m_past.silence()) {
        const QString form = u"HH:mm:ss"_s;
        text = tr("The past: %1. Nothing was heard from %2 to %3, so nothing is known.")
                   .arg(when, m_zone.localTime(gap->range.from).toString(form),
                        m_zone.localTime(gap->range.to).toString(form));
    }
    if (const std::optional<Moment> &border = m_past.summedTo()) {
        text =
            tr("The past: %1. Of days before %2 only half-hour sums are kept: the figures of the half hours that were "
               "over, and not who did what.")
                .arg(when, m_zone.local(*border).toString(u"yyyy-MM-dd"_s));
    }
    m_text->setText(text);
    showAlerts();
}

void PastBanner::showAlerts()
{
    std::vector<AlertRecord> alerts = m_past.alerts();
    std::erase_if(alerts, [this](const AlertRecord &alert) { return !m_past.concerns(alert); });
    const int open = int(alerts.size());
    m_open->setText(open == 0 ? tr("No alert was open") : tr("%n alert(s) open then", nullptr, open));
    std::ranges::stable_sort(alerts, std::greater<>(), &AlertRecord::alarm);
    if (alerts == m_shown)
        return;
    m_shown = std::move(alerts);
    QStringList all;
    for (const AlertRecord &alert : m_shown)
        all << u"%1 · %2"_s.arg(alertTitle(alert), alertDetail(alert));
    m_open->setToolTip(all.join(u'\n'));
    for (size_t i = 0; i < mostAlerts; ++i) {
        Button *const button = m_alerts[qsizetype(i)];
        button->setVisible(i < m_shown.size());
        if (i >= m_shown.size())
            continue;
        button->setText(alertTitle(m_shown[i]));
        button->setIconName(m_shown[i].alarm ? u"alert-critical"_s : u"alert-warning"_s);
        button->setToolTip(all[qsizetype(i)]);
    }
}

void PastBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::frame(&painter, rect(), theme.tone(Tone::Warning).soft, theme.tone(Tone::Warning).ink,
                 theme.radius(Radius::Medium), theme.borderWidth());
}

void PastBanner::applyLook()
{
    const Theme &theme = themeOf(this);
    layout()->setContentsMargins(theme.space(Space::M), theme.space(Space::Xs), theme.space(Space::S),
                                 theme.space(Space::Xs));
    layout()->setSpacing(theme.space(Space::S));
    setMinimumHeight(theme.px(34));
}

void PastBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

} // namespace Floorwalk

#include "moc_pastbanner.cpp"
