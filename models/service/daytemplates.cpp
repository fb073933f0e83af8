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

namespace Floorwalk {

using namespace Qt::StringLiterals;

Result<DayTemplate> DayTemplates::read(const DayTemplateRecord &record)
{
    DayTemplateRead read = DayTemplateReader::read(record.text.toUtf8(), record.team);
    if (read.dayTemplate) {
        read.dayTemplate->version = QString::number(record.version);
        return *std::move(read.dayTemplate);
    }
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("DayTemplates", "Version %2 of the day template of “%1” cannot be read. "
                                                             "Save another version in the settings.")
                     .arg(record.team, QString::number(record.version)),
                 problemText(read.problems.front())};
}

Result<DayTemplate> DayTemplates::inForce(const QString &team, QDate date) const
{
    const DayTemplateRepository repository(m_session.records());
    for (const QString &owner : team.isEmpty() ? QStringList{QString()} : QStringList{team, QString()}) {
        const auto own = repository.inForce(owner, date);
        if (!own)
            return own.error();
        if (*own)
            return read(**own);
    }
    return DayTemplateReader::load(m_session.settings().text(u"day_template"_s));
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
