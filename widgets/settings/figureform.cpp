// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/figureform.h"

#include "models/live/figurekind.h"
#include "models/live/livesettings.h"
#include "widgets/common/formrow.h"
#include "widgets/floor/figurewords.h"
#include "widgets/settings/optionalnumber.h"
#include "widgets/settings/unitwords.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The setting without the queue's or member's name. */
QString baseOf(const QString &key)
{
    return key.section(u'.', 0, 0);
}

/** The variants that a setting chooses from, whose names are its values. */
std::span<const FigureVariant> variantsOf(const QString &key)
{
    const QString base = baseOf(key);
    if (base == "service_level_variant"_L1)
        return figureVariants(FigureKind::ServiceLevel);
    if (base == "attendance_variant"_L1)
        return figureVariants(FigureKind::AttendanceRate);
    return figureVariants(base == "abandon_variant"_L1 ? FigureKind::AbandonRate : FigureKind::Occupancy);
}

} // namespace

FigureForm::FigureForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const int inset = themeOf(this).space(Space::M);
    m_column->setContentsMargins(inset, inset, inset, inset);
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

QString FigureForm::labelOf(const QString &key)
{
    const QHash<QString, QString> names{{u"service_level_variant"_s, tr("Service level")},
                                        {u"service_level_s"_s, tr("Answered within")},
                                        {u"service_level_target"_s, tr("Service level, target")},
                                        {u"abandon_variant"_s, tr("Abandon rate")},
                                        {u"short_abandon_s"_s, tr("Short abandon")},
                                        {u"occupancy_variant"_s, tr("Occupancy")},
                                        {u"attendance_variant"_s, tr("Attendance rate")},
                                        {u"attendance_target"_s, tr("Attendance rate, target")},
                                        {u"talk_target"_s, tr("Talk utilisation, target")},
                                        {u"aht_target_s"_s, tr("AHT, target")},
                                        {u"adherence_tolerance_s"_s, tr("Adherence tolerates")},
                                        {u"burnout_occupancy"_s, tr("“No rest” above an occupancy of")},
                                        {u"burnout_minutes"_s, tr("“No rest” after")},
                                        {u"wrap_up_s"_s, tr("Wrap-up")},
                                        {u"member_wrap_up_s"_s, tr("Wrap-up")}};
    return names.value(baseOf(key), key);
}

FigureForm::Field FigureForm::makeChoice(const QString &key)
{
    auto *const box = new QComboBox(this);
    box->setObjectName(key);
    const bool own = m_scope.kind != FigureScopes::Kind::Centre;
    if (own)
        box->addItem(tr("as all queues"), QString());
    for (const FigureVariant variant : variantsOf(key))
        box->addItem(FigureWords::variant(variant), figureVariantName(variant));
    box->setCurrentIndex(std::max(0, box->findData(!own || m_settings.isSet(key) ? m_settings.text(key) : QString())));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, key, box] { emit edited(key, box->currentData().toString()); });
    return {key, box, nullptr, new FormRow(labelOf(key), box, {}, this)};
}

FigureForm::Field FigureForm::makeNumber(const QString &key)
{
    const SettingDefinition *const definition = CentreSettings::definition(key);
    const QLatin1StringView unit(definition->unit);
    const bool own = m_scope.kind != FigureScopes::Kind::Centre;
    auto *const box = new OptionalNumber(definition->most * 10, unitWord(unit), this);
    box->setObjectName(key);
    box->setDecimals(0);
    if (own) {
        box->setSpecialValueText(baseOf(key).endsWith("wrap_up_s"_L1) ? tr("none of its own") : tr("as all queues"));
    } else {
        box->setMinimum(0);
    }
    box->setToolTip(QCoreApplication::translate("Settings", definition->description));
    box->setNumber(!own || m_settings.isSet(key) ? std::optional<double>(m_settings.number(key)) : std::nullopt);
    connect(box, &OptionalNumber::valueChanged, this, [this, key] { numberEdited(key); });
    return {key, nullptr, box, new FormRow(labelOf(key), box, {}, this)};
}

void FigureForm::numberEdited(const QString &key)
{
    const auto field = std::ranges::find(m_fields, key, &Field::key);
    const std::optional<double> number = field->number->number();
    const QString text = number ? QString::number(qint64(*number)) : QString();
    const SettingDefinition *const definition = CentreSettings::definition(key);
    const bool fits = CentreSettings::normalise(key, text).ok();
    field->row->setError(fits ? QString() : tr("From %1 to %2.").arg(definition->least).arg(definition->most));
    emit edited(key, text);
}

void FigureForm::show(const FigureScopes::Scope &scope, const CentreSettings &settings)
{
    for (const Field &field : m_fields)
        delete field.row;
    m_fields.clear();
    m_scope = scope;
    m_settings = settings;
    QList<FormRow *> rows;
    for (const QString &key : FigureScopes::keysOf(scope)) {
        const bool choice = CentreSettings::definition(key)->type == SettingDefinition::Type::Choice;
        m_fields.push_back(choice ? makeChoice(key) : makeNumber(key));
        rows << m_fields.back().row;
        m_column->insertWidget(m_column->count() - 1, rows.back());
    }
    FormRow::align(rows);
    follow(settings);
}

/** A variant's formula; of a number that a queue has not of its own, the centre's. */
QString FigureForm::hintOf(const Field &field) const
{
    const QString queue = m_scope.kind == FigureScopes::Kind::Queue ? m_scope.name : QString();
    if (field.choice) {
        const FigureVariant variant = chosenVariant(figureKind(variantsOf(field.key).front()), m_settings, queue);
        return FigureWords::formula(variant, LiveSettings::from(m_settings), queue);
    }
    const QString base = baseOf(field.key);
    if (base == "member_wrap_up_s"_L1)
        return tr("in every queue; goes before the queue’s. What the telephone system tells goes before both");
    if (base == "wrap_up_s"_L1)
        return tr("where the telephone system tells none");
    if (!queue.isEmpty() && !field.number->number())
        return tr("%1%2 there").arg(m_settings.number(base)).arg(field.number->suffix());
    return {};
}

void FigureForm::follow(const CentreSettings &settings)
{
    m_settings = settings;
    for (const Field &field : m_fields)
        field.row->setHint(hintOf(field));
}

void FigureForm::setEditable(bool editable)
{
    for (const Field &field : m_fields)
        field.row->editor()->setEnabled(editable);
}

bool FigureForm::hasErrors() const
{
    return std::ranges::any_of(m_fields, [](const Field &field) { return field.row->hasError(); });
}

} // namespace Floorwalk

#include "moc_figureform.cpp"
