// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the store of the scripted day before its leader comes: the team, its roster, the centre's settings,
// the last working day, and a knowledge point.

#include "models/service/alertrulesreader.h"
#include "models/service/alertruleswriter.h"
#include "models/service/import.h"
#include "models/service/knowledgedesk.h"
#include "models/service/settingsdesk.h"
#include "models/store/historyfile.h"
#include "tests/app/scriptedconsole.h"

#include <algorithm>
#include <array>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

const QString team = u"客服一组"_s;

Actor administrator()
{
    return {u"root"_s, Role::Administrator, {}};
}

Actor leader()
{
    return {u"王芳"_s, Role::DutyLeader, {}};
}

QString numberOf(qsizetype who)
{
    return u"0%1"_s.arg(101 + who);
}

using ImportCall = Result<ImportReport> (Import::*)(const Actor &, const CsvTable &, const ImportOptions &);

QString take(StoreSession &session, ImportCall call, const QString &csv)
{
    const Result<CsvTable> table = CsvReader::read(csv.toUtf8(), u"scripted.csv"_s);
    if (!table)
        return table.error().text;
    Import import(session);
    const Result<ImportReport> report = (import.*call)(leader(), *table, {});
    if (!report)
        return report.error().text;
    return report->problems.empty() ? QString() : report->problems.front().text;
}

QString agentsCsv(QDate day)
{
    QString csv = u"employee_no,name,team,feed_member,listen_notice_on,birthday\n"_s;
    const QStringList names = ScriptedConsole::agents();
    for (qsizetype who = 0; who < names.size(); ++who) {
        const QString birthday = who == 4 ? day.toString(u"MM-dd"_s) : QString();
        csv += u"%1,%2,%3,%2,2026-01-05,%4\n"_s.arg(numberOf(who), names[who], team, birthday);
    }
    return csv;
}

QString rosterCsv(const QList<QDate> &days)
{
    QString csv = u"employee_no,date,start,end,shift,kind\n"_s;
    for (const QDate day : days) {
        for (qsizetype who = 0; who < ScriptedConsole::agents().size(); ++who)
            csv += u"%1,%2,08:30,17:30,早班,work\n"_s.arg(numberOf(who), day.toString(Qt::ISODate));
    }
    return csv;
}

/**
 * The rules of this centre. Its clock leaps where nothing happens, which no telephone system does: neither silence nor
 * idleness is judged.
 */
QString alertRules()
{
    Result<AlertRuleSet> rules = AlertRulesReader::load(u"floor"_s);
    if (!rules)
        return {};
    constexpr std::array judged{AlertKind::LongCall, AlertKind::AbnormalOffline, AlertKind::NotLoggedIn,
                                AlertKind::QueueWait};
    std::erase_if(rules->rules,
                  [&judged](const AlertRule &rule) { return std::ranges::find(judged, rule.kind) == judged.end(); });
    return QString::fromUtf8(AlertRulesWriter::compact(*rules));
}

/** Ten calls of the last working day: eight answered in time, one late, one given up. */
HistoryFile::Batch lastDay(QDate day)
{
    HistoryFile::Batch batch;
    for (int number = 0; number < 10; ++number) {
        CallRecord call;
        call.call = u"last.%1"_s.arg(number);
        call.queue = u"support"_s;
        call.joined = ScriptedConsole::zone().toMoment(day, QTime(9, 10 + number));
        const int wait = number < 8 ? 10 : 45;
        call.waitSeconds = wait;
        call.outcome = number == 9 ? CallRecord::Outcome::Abandoned : CallRecord::Outcome::Answered;
        call.ended = call.joined + std::chrono::seconds(wait);
        if (number < 9) {
            call.agentKey = ScriptedConsole::agents()[number];
            call.answered = call.ended;
            call.talkSeconds = 240;
            call.ended += std::chrono::seconds(240);
        }
        batch.calls.push_back(call);
    }
    return batch;
}

} // namespace

QStringList ScriptedConsole::agents()
{
    return {u"李娜"_s, u"张伟"_s, u"刘洋"_s, u"陈静"_s, u"杨帆"_s, u"赵磊"_s, u"黄丽"_s,
            u"周强"_s, u"吴敏"_s, u"徐杰"_s, u"孙悦"_s, u"胡军"_s, u"朱琳"_s, u"高峰"_s,
            u"林芳"_s, u"何勇"_s, u"郭婷"_s, u"马超"_s, u"罗兰"_s, u"梁波"_s};
}

QString ScriptedConsole::fillStore()
{
    const auto session = StoreSession::open(storePath(), StoreSession::Access::Command, u"test"_s, m_clock);
    if (!session)
        return session.error().text;
    const QDate friday = m_day.addDays(-3);
    const Result<CentreSettings> settings = SettingsDesk(**session).change(administrator(),
                                                                           {{u"zone"_s, u"Asia/Shanghai"_s},
                                                                            {u"duty_leader"_s, u"王芳"_s},
                                                                            {u"leads.王芳"_s, team},
                                                                            {u"leads.赵敏"_s, team},
                                                                            {u"hotline"_s, ScriptedConsole::hotline},
                                                                            {u"alert_rules"_s, alertRules()}},
                                                                           u"Set up."_s);
    if (!settings)
        return settings.error().text;
    if (const Result<void> read = (*session)->reload(); !read)
        return read.error().text;
    for (const auto &[call, csv] :
         {std::pair<ImportCall, QString>{&Import::agents, agentsCsv(m_day)},
          std::pair<ImportCall, QString>{&Import::roster, rosterCsv({friday, m_day, m_day.addDays(1)})}}) {
        if (const QString problem = take(**session, call, csv); !problem.isEmpty())
            return problem;
    }
    if (const auto written = HistoryFile((*session)->history()).write(lastDay(friday)); !written)
        return written.error().text;
    KnowledgeWords words;
    words.title = u"社保转移新规"_s;
    words.text = u"跨省转移改为线上办理，三个工作日内办结。"_s;
    words.team = team;
    words.validFrom = m_day;
    words.mustRead = true;
    const Result<KnowledgePoint> point = KnowledgeDesk(**session).add(leader(), words);
    return point ? QString() : point.error().text;
}

} // namespace Floorwalk
