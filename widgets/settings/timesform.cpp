// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/timesform.h"

#include "models/day/dayanchors.h"
#include "models/day/daywords.h"
#include "models/day/templatewords.h"
#include "widgets/common/formrow.h"
#include "widgets/settings/listeditor.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {
constexpr int listHeight = 84;
} // namespace

TimesForm::TimesForm(const QString &language, QWidget *parent)
    : TimesForm(language, Kind{u"times"_s, u"time"_s, tr("Times of the activity")}, parent)
{}

TimesForm::TimesForm(const QString &language, const QString &name, const QString &meaning, QWidget *parent)
    : TimesForm(language, Kind{name, name, meaning, DayAnchor::ShiftShare}, parent)
{}

TimesForm::TimesForm(const QString &language, const Kind &kind, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_kind(kind)
    , m_list(new ListEditor(kind.list, kind.meaning, tr("Remove"), this))
    , m_fields(new QWidget(this))
    , m_anchor(new QComboBox(m_fields))
    , m_activity(new QComboBox(m_fields))
    , m_share(spin(u"Share"_s, 0, 100, tr(" %")))
    , m_shareTo(spin(u"ShareTo"_s, 0, 100, tr(" %")))
    , m_offset(spin(u"Offset"_s, -1440, 1440, tr(" min")))
    , m_length(spin(u"Length"_s, 1, 1440, tr(" min")))
    , m_mandatory(new QCheckBox(tr("Mandatory: shown as missed when it is left out"), m_fields))
    , m_eachShift(new QCheckBox(tr("For each shift the team works that day"), m_fields))
{
    build();
    connect(m_list, &ListEditor::chosen, this, &TimesForm::choose);
    connect(m_list, &ListEditor::addWanted, this, [this] {
        m_times.push_back({});
        refresh(int(m_times.size()) - 1);
        emit edited();
    });
    connect(m_list, &ListEditor::removeWanted, this, [this](int row) {
        m_times.erase(m_times.begin() + row);
        refresh(row);
        emit edited();
    });
    connect(m_list, &ListEditor::moveWanted, this, [this](int from, int to) {
        std::swap(m_times[size_t(from)], m_times[size_t(to)]);
        refresh(to);
        emit edited();
    });
}

QSpinBox *TimesForm::spin(const QString &name, int least, int most, const QString &unit)
{
    auto *const box = new QSpinBox(m_fields);
    box->setObjectName(m_kind.field + name);
    box->setRange(least, most);
    box->setSuffix(unit);
    connect(box, &QSpinBox::valueChanged, this, &TimesForm::take);
    return box;
}

void TimesForm::build()
{
    m_list->list()->setFixedHeight(themeOf(this).px(listHeight));
    m_anchor->setObjectName(m_kind.field + u"Anchor"_s);
    for (int anchor = 0; anchor <= int(m_kind.last); ++anchor)
        m_anchor->addItem(TemplateWords::anchor(DayAnchor(anchor)), anchor);
    m_activity->setObjectName(m_kind.field + u"Activity"_s);
    m_offset->setToolTip(tr("below 0: earlier"));
    m_mandatory->setObjectName(m_kind.field + u"Mandatory"_s);
    m_mandatory->setHidden(m_kind.isOfShift());
    m_eachShift->setObjectName(m_kind.field + u"EachShift"_s);
    connect(m_anchor, &QComboBox::currentIndexChanged, this, &TimesForm::take);
    connect(m_activity, &QComboBox::currentIndexChanged, this, &TimesForm::take);
    connect(m_mandatory, &QCheckBox::toggled, this, &TimesForm::take);
    connect(m_eachShift, &QCheckBox::toggled, this, &TimesForm::take);
    auto *const fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(themeOf(this).space(Space::Xs));
    m_activityRow = new FormRow(tr("Activity"), m_activity, {}, m_fields);
    m_shareRow = new FormRow(tr("From"), m_share, {}, m_fields);
    m_shareToRow = new FormRow(tr("To"), m_shareTo, {}, m_fields);
    const QList<FormRow *> rows{new FormRow(tr("Counted from"), m_anchor, {}, m_fields),
                                m_activityRow,
                                m_shareRow,
                                m_shareToRow,
                                new FormRow(tr("Later by"), m_offset, {}, m_fields),
                                new FormRow(tr("Lasts"), m_length, {}, m_fields)};
    for (FormRow *const row : rows)
        fields->addWidget(row);
    FormRow::align(rows);
    fields->addWidget(m_mandatory);
    fields->addWidget(m_eachShift);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_fields);
}

void TimesForm::show(const std::vector<DayTime> &times, const DayTemplate &dayTemplate, const QString &own)
{
    m_times = times;
    m_template = dayTemplate;
    m_filling = true;
    m_activity->clear();
    for (const TemplateActivity &one : dayTemplate.activities) {
        if (one.key != own)
            m_activity->addItem(DayWords::titleIn(dayTemplate, one.key, m_language), one.key);
    }
    m_filling = false;
    refresh(0);
}

void TimesForm::takeFocus()
{
    m_list->list()->setFocus();
}

void TimesForm::refresh(int current)
{
    QStringList words;
    for (const DayTime &time : m_times)
        words << TemplateWords::time(time, m_template, m_language);
    m_list->show(words, std::min(current, int(m_times.size()) - 1));
}

void TimesForm::choose(int row)
{
    m_fields->setVisible(row >= 0);
    if (row < 0)
        return;
    const DayTime &time = m_times[size_t(row)];
    m_filling = true;
    m_anchor->setCurrentIndex(int(time.anchor));
    m_activity->setCurrentIndex(m_activity->findData(time.activity));
    m_share->setValue(qRound(time.share * 100));
    m_shareTo->setValue(qRound(time.shareTo * 100));
    m_offset->setValue(int(time.offset.count()));
    m_length->setValue(int(time.length.count()));
    m_mandatory->setChecked(time.mandatory);
    m_eachShift->setChecked(time.eachShift);
    m_filling = false;
    fit(time.anchor);
}

/** Only what the anchor asks for is shown. */
void TimesForm::fit(DayAnchor anchor)
{
    m_activityRow->setVisible(DayAnchors::namesActivity(anchor));
    m_shareRow->setVisible(DayAnchors::hasShare(anchor));
    m_shareToRow->setVisible(DayAnchors::hasShareTo(anchor));
    m_eachShift->setVisible(DayAnchors::fitsEachShift(anchor) && !m_kind.isOfShift());
}

void TimesForm::take()
{
    const int row = m_list->current();
    if (m_filling || row < 0)
        return;
    DayTime &time = m_times[size_t(row)];
    time.anchor = DayAnchor(m_anchor->currentData().toInt());
    fit(time.anchor);
    const bool onActivity = DayAnchors::namesActivity(time.anchor);
    if (onActivity && m_activity->currentIndex() < 0)
        m_activity->setCurrentIndex(0); // comes back here with an activity to hang on
    time.activity = onActivity ? m_activity->currentData().toString() : QString();
    // A share finer than a percent stays as it was until it is changed.
    if (!DayAnchors::hasShare(time.anchor))
        time.share = 0;
    else if (qRound(time.share * 100) != m_share->value())
        time.share = m_share->value() / 100.0;
    if (!DayAnchors::hasShareTo(time.anchor))
        time.shareTo = 1;
    else if (qRound(time.shareTo * 100) != m_shareTo->value())
        time.shareTo = m_shareTo->value() / 100.0;
    time.offset = std::chrono::minutes(m_offset->value());
    time.length = std::chrono::minutes(m_length->value());
    time.mandatory = m_mandatory->isChecked();
    time.eachShift = m_eachShift->isChecked() && DayAnchors::fitsEachShift(time.anchor);
    m_list->setWords(row, TemplateWords::time(time, m_template, m_language));
    emit edited();
}

} // namespace Floorwalk

#include "moc_timesform.cpp"
