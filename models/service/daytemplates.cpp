// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/daytemplates.h"

#include "models/service/audited.h"
#include "models/service/daytemplatereader.h"
#include "models/service/daytemplatewriter.h"
#include "models/service/shippedjson.h"
#include "models/store/daytemplaterepository.h"
#include "models/store/teamrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** The shipped templates, the service team's first. */
std::vector<DayTemplate> shippedInOrder()
{
    QStringList ids = DayTemplateReader::shippedIds();
    ids.move(std::max(qsizetype(0), ids.indexOf(u"service-team"_s)), 0);
    std::vector<DayTemplate> all;
    for (const QString &id : ids) {
        if (Result<DayTemplate> shipped = DayTemplateReader::load(id))
            all.push_back(std::move(*shipped));
    }
    return all;
}

/** Templates of before activities had forms get those of the shipped activities of the same keys. */
void addShippedParts(DayTemplate &dayTemplate)
{
    const auto lacksParts = [](const TemplateActivity &one) { return !one.parts; };
    if (std::ranges::none_of(dayTemplate.activities, lacksParts))
        return;
    const std::vector<DayTemplate> shipped = shippedInOrder();
    for (TemplateActivity &activity : dayTemplate.activities) {
        if (activity.parts)
            continue;
        activity.parts = QStringList();
        for (const DayTemplate &one : shipped) {
            if (const TemplateActivity *const same = one.activity(activity.key)) {
                activity.parts = same->parts;
                break;
            }
        }
    }
}

} // namespace

Result<DayTemplate> DayTemplates::read(const DayTemplateRecord &record)
{
    DayTemplateRead read = DayTemplateReader::read(record.text.toUtf8(), record.team);
    if (read.dayTemplate) {
        read.dayTemplate->version = QString::number(record.version);
        addShippedParts(*read.dayTemplate);
        return *std::move(read.dayTemplate);
    }
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("DayTemplates", "Version %2 of the day template of “%1” cannot be read. "
                                                             "Save another version in the settings.")
                     .arg(record.team, QString::number(record.version)),
                 problemText(read.problems.front())};
}

Result<std::optional<DayTemplateRecord>> DayTemplates::ruling(const QString &team, QDate date) const
{
    const DayTemplateRepository repository(m_session.records());
    for (const QString &owner : team.isEmpty() ? QStringList{QString()} : QStringList{team, QString()}) {
        auto own = repository.inForce(owner, date);
        if (!own || *own)
            return own;
    }
    return std::optional<DayTemplateRecord>();
}

Result<DayTemplate> DayTemplates::shipped() const
{
    return DayTemplateReader::load(m_session.settings().text(u"day_template"_s));
}

Result<DayTemplate> DayTemplates::inForce(const QString &team, QDate date) const
{
    const auto own = ruling(team, date);
    if (!own)
        return own.error();
    return *own ? read(**own) : shipped();
}

Result<QStringList> DayTemplates::teams() const
{
    const Result<std::vector<Team>> all = TeamRepository(m_session.records()).all();
    if (!all)
        return all.error();
    QStringList names{QString()};
    for (const Team &team : *all)
        names << team.name;
    return names;
}

Result<std::vector<DayTemplateRecord>> DayTemplates::versions(const QString &team) const
{
    return DayTemplateRepository(m_session.records()).versions(team);
}

Result<int> DayTemplates::save(const Actor &actor, const QString &team, DayTemplate dayTemplate, QDate validFrom,
                               const QString &reason)
{
    const Result<Grant> grant = m_session.grant(actor, Action::ChangeSettings, team);
    if (!grant)
        return grant.error();
    if (validFrom < m_session.zone().localDate(m_session.now())) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("DayTemplates", "A day template begins today or later: days gone by "
                                                                 "stay as they were planned."),
                     {}};
    }
    const QByteArray text = DayTemplateWriter::write(dayTemplate);
    if (const DayTemplateRead again = DayTemplateReader::read(text, dayTemplate.id); !again.dayTemplate)
        return Error{Error::Kind::BadInput, again.problems.front().text, problemText(again.problems.front())};
    const DayTemplateRecord record{team, 0, validFrom, QString::fromUtf8(text), reason.trimmed(), {}, {}};
    const AuditEntry entry{u"day.template"_s,
                           u"team:"_s + team,
                           {},
                           {{u"template"_s, dayTemplate.id},
                            {u"valid_from"_s, validFrom.toString(Qt::ISODate)},
                            {u"reason"_s, record.reason},
                            {u"text"_s, record.text}}};
    return audited<int>(m_session, *grant, entry, [this, &grant, &record](Transaction &transaction) {
        return DayTemplateRepository(m_session.records()).add(transaction, *grant, record);
    });
}

} // namespace Floorwalk
