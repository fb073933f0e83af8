// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/attendance.h"
#include "models/service/casereader.h"
#include "models/service/ruleevaluation.h"
#include "models/service/rulepackreader.h"
#include "models/service/shippedjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

/**
 * Turns a line such as "shift 11-02 08:30-17:30; login 09:00:01; logout 17:35:00" into the input of "rules evaluate",
 * so that each row of the table reads as a case. Times are local; "+1 02:00" is on the day after the shift day.
 */
class CaseText
{
public:
    explicit CaseText(const QString &text)
    {
        m_root.insert(u"zone"_s, u"Asia/Shanghai"_s);
        m_settings.insert(u"money_effects"_s, true);
        for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
            read(part.trimmed().split(u' ', Qt::SkipEmptyParts));
        closeShift();
        m_root.insert(u"settings"_s, m_settings);
        m_root.insert(u"person"_s, QJsonObject{{u"employee_no"_s, u"00123"_s}, {u"employment"_s, m_employment}});
        m_root.insert(u"shifts"_s, m_shifts);
        m_root.insert(u"history"_s, m_history);
        m_root.insert(u"swaps"_s, m_swaps);
        m_root.insert(u"busy"_s, m_busy);
        m_root.insert(u"overtime"_s, m_overtime);
        m_root.insert(u"incidents"_s, m_incidents);
    }
    QByteArray json() const { return QJsonDocument(m_root).toJson(); }

private:
    static QString day(const QString &monthDay) { return monthDay.size() == 10 ? monthDay : u"2026-"_s + monthDay; }
    /** "08:30", "+1 02:00" or "11-01T09:00". */
    QString moment(QString text) const
    {
        if (text.contains(u'T'))
            return text.indexOf(u'T') == 10 ? text : u"2026-"_s + text;
        const int later = text.startsWith(u'+') ? 1 : 0;
        if (later)
            text = text.mid(1);
        const QDate date = QDate::fromString(m_date, Qt::ISODate).addDays(later);
        return date.toString(Qt::ISODate) + u'T' + text;
    }
    /** A span "08:30-17:30", its end on the next day when it is not later. */
    QJsonObject span(const QString &text, const QString &from, const QString &to) const
    {
        const QString start = text.section(u'-', 0, 0);
        const QString end = text.section(u'-', 1);
        const bool overnight = !start.startsWith(u'+') && !end.startsWith(u'+') && end <= start;
        return {{from, moment(start)}, {to, moment(overnight ? u'+' + end : end)}};
    }
    static QString option(const QStringList &words, const QString &name)
    {
        for (const QString &word : words) {
            if (word.startsWith(name + u'='))
                return word.mid(name.size() + 1);
        }
        return {};
    }
    void closeShift()
    {
        if (m_shift.isEmpty())
            return;
        m_shift.insert(u"evidence"_s, m_evidence);
        m_shift.insert(u"leave"_s, m_leave);
        m_shift.insert(u"notices"_s, m_notices);
        m_shifts.append(m_shift);
        m_shift = {};
        m_evidence = m_leave = m_notices = {};
    }
    void readShift(const QStringList &words)
    {
        closeShift();
        m_date = day(words[1]);
        QJsonArray segments;
        for (qsizetype i = 2; i < words.size(); ++i)
            segments.append(span(words[i], u"start"_s, u"end"_s));
        m_shift = {{u"date"_s, m_date}, {u"segments"_s, segments}};
    }
    void readLeave(const QStringList &words)
    {
        QJsonObject leave = span(words[2], u"from"_s, u"to"_s);
        leave.insert(u"kind"_s, words[1]);
        leave.insert(u"approved"_s, words.contains(u"approved"_s));
        if (const QString asked = option(words, u"asked"_s); !asked.isEmpty())
            leave.insert(u"asked_at"_s, moment(asked));
        m_leave.append(leave);
    }
    void readSwap(const QStringList &words)
    {
        QJsonObject swap{{u"date"_s, day(words[1])},
                         {u"status"_s, words.contains(u"refused"_s)     ? u"refused"_s
                                       : words.contains(u"cancelled"_s) ? u"cancelled"_s
                                       : words.contains(u"approved"_s)  ? u"approved"_s
                                                                        : u"pending"_s},
                         {u"by_leader"_s, words.contains(u"leader"_s)},
                         {u"written"_s, words.contains(u"written"_s)}};
        if (const QString asked = option(words, u"asked"_s); !asked.isEmpty())
            swap.insert(u"asked_at"_s, moment(asked));
        if (const QString other = option(words, u"other"_s); !other.isEmpty())
            swap.insert(u"other_date"_s, day(other));
        m_swaps.append(swap);
    }
    void readEvidence(const QStringList &words)
    {
        QJsonObject item{{u"kind"_s, words[0]}, {u"at"_s, moment(words[1])}, {u"source"_s, u"feed"_s}};
        if (const QString until = option(words, u"until"_s); !until.isEmpty())
            item.insert(u"until"_s, moment(until));
        if (const QString offset = option(words, u"offset"_s); !offset.isEmpty())
            item.insert(u"clock_offset_s"_s, offset.toDouble());
        m_evidence.append(item);
    }
    void read(const QStringList &words)
    {
        const QString &what = words[0];
        if (what == "shift"_L1) {
            readShift(words);
        } else if (what == "leave"_L1) {
            readLeave(words);
        } else if (what == "swap"_L1) {
            readSwap(words);
        } else if (what == "notice"_L1) {
            m_notices.append(QJsonObject{{u"at"_s, moment(words[1])}, {u"channel"_s, u"phone"_s}});
        } else if (what == "history"_L1) {
            m_history.append(QJsonObject{{u"kind"_s, words[1]}, {u"date"_s, day(words[2])}});
            if (words.size() > 3) {
                QJsonObject last = m_history.last().toObject();
                last.insert(u"status"_s, words[3]);
                m_history.replace(m_history.size() - 1, last);
            }
        } else if (what == "busy"_L1 || what == "overtime"_L1) {
            QJsonObject item = span(words[1], u"from"_s, u"to"_s);
            item.insert(u"approved"_s, words.contains(u"approved"_s));
            if (words.contains(u"meal"_s))
                item.insert(u"kind"_s, u"meal"_s);
            (what == "busy"_L1 ? m_busy : m_overtime).append(item);
        } else if (what == "incident"_L1) {
            QJsonObject item = span(words[1], u"from"_s, u"to"_s);
            item.insert(u"number"_s, m_incidents.size() + 1);
            item.insert(u"reported_to"_s, u"值班经理"_s);
            m_incidents.append(item);
        } else if (what == "employment"_L1) {
            m_employment = words[1];
        } else if (what == "money"_L1) {
            m_settings.insert(u"money_effects"_s, words[1] == "on"_L1);
        } else if (what == "region"_L1) {
            m_settings.insert(u"region"_s, words[1]);
        } else if (what == "early"_L1) {
            m_settings.insert(u"early_over_30"_s, words[1]);
        } else if (what == "grace"_L1) {
            m_settings.insert(u"grace_s"_s, words[1].toInt());
        } else if (what == "zone"_L1) {
            m_root.insert(u"zone"_s, words[1]);
        } else if (what == "asof"_L1) {
            m_root.insert(u"as_of"_s, moment(words[1]));
        } else {
            readEvidence(words);
        }
    }

    QJsonObject m_root;
    QJsonObject m_settings;
    QString m_employment = u"staff"_s;
    QString m_date;
    QJsonObject m_shift;
    QJsonArray m_evidence, m_leave, m_notices, m_shifts, m_history, m_swaps, m_busy, m_overtime, m_incidents;
};

/** "late late_30 1800s CNY20": what a person would say about the finding. */
QString text(const Finding &finding)
{
    QStringList words{findingKindName(finding.kind) + (finding.segment > 0 ? u"#%1"_s.arg(finding.segment) : QString()),
                      finding.rule};
    if (finding.lateSeconds)
        words << QString::number(*finding.lateSeconds) + u's';
    if (finding.earlySeconds)
        words << QString::number(*finding.earlySeconds) + u's';
    if (finding.money)
        words << finding.money->currency() + QString::number(finding.money->minor() / 100);
    if (finding.absenceDays > 0)
        words << QString::number(finding.absenceDays, 'g', 4) + u'd';
    words << finding.marks;
    return words.join(u' ');
}

QString textOf(const AttendanceResult &result)
{
    QStringList all;
    for (const Finding &finding : result.findings)
        all << text(finding);
    return all.join(u"; "_s);
}

RulePack pack(const QString &name)
{
    const QString file =
        name == "floor-2012"_L1 ? name : QStringLiteral(FLOORWALK_TEST_DATA) + u"/packs/"_s + name + u".json"_s;
    const Result<RulePack> pack = RulePackReader::load(file);
    if (!pack)
        qWarning("%s", qPrintable(pack.error().text));
    return pack ? *pack : RulePack();
}

AttendanceResult assess(const RulePack &rules, const QString &given, bool *fine = nullptr)
{
    const CaseRead read = CaseReader::read(CaseText(given).json(), u"case"_s, rules);
    if (fine)
        *fine = read.input && read.warnings.empty();
    for (const InputProblem &problem : read.problems)
        qWarning("%s", qPrintable(problemText(problem)));
    return read.input ? assessAttendance(rules, *read.input) : AttendanceResult();
}

const QString ordinary = u"shift 11-02 08:30-17:30; "_s;
const QString left = u"; logout 17:31:00"_s;

} // namespace

/** Holds the rules to the text of their source, boundary by boundary. */
class TestAttendance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findings_data();
    void findings()
    {
        QFETCH(QString, rules);
        QFETCH(QString, given);
        QFETCH(QString, expected);
        bool fine = false;
        const AttendanceResult result = assess(pack(rules), given, &fine);
        QVERIFY(fine);
        QCOMPARE(textOf(result), expected);
    }

    void moneyOffExplainsWhatThePackSays()
    {
        const AttendanceResult result =
            assess(pack(u"floor-2012"_s), u"money off; "_s + ordinary + u"login 08:45:00"_s + left);
        QCOMPARE(result.findings.size(), 1U);
        const Finding &finding = result.findings.front();
        QVERIFY(!finding.money);
        QCOMPARE(finding.packMoney->minor(), 2000);
        QVERIFY(finding.explain.join(u'\n').contains("Pack: CNY 20, not applied here"_L1));
    }

    void explanationNamesEvidenceArithmeticAndRule()
    {
        const AttendanceResult result =
            assess(pack(u"floor-2012"_s), ordinary + u"login 09:00:01; punchIn 09:05"_s + left);
        const QString explain = result.findings.front().explain.join(u'\n');
        for (const QString &fact :
             {u"log-in 09:00:01"_s, u"punch in 09:05:00"_s, u"30:01 (1801 s)"_s, u"late_over_30"_s, u"floor-2012"_s})
            QVERIFY2(explain.contains(fact), qPrintable(explain));
        QCOMPARE(explain.count(u"2026-11-02"_s), 1); // the shift's day, once
    }

    void explanationOfANightNamesTheOtherDay()
    {
        const AttendanceResult result =
            assess(pack(u"floor-2012"_s), u"shift 11-02 22:00-06:00; login 22:45:00; logout +06:01:00"_s);
        QCOMPARE(result.findings.size(), 1U);
        const QString explain = result.findings.front().explain.join(u'\n');
        for (const QString &fact :
             {u"rostered 22:00:00 to 2026-11-03 06:00:00"_s, u"log-in 22:45:00"_s, u"log-out 2026-11-03 06:01:00"_s})
            QVERIFY2(explain.contains(fact), qPrintable(explain));
    }

    void anIncidentIsExplainedWhetherOrNotItChangesAnything()
    {
        const QString line = u"Excused: incident #1, 09:12:00–09:31:00, reported to 值班经理."_s;
        const QString given = ordinary + u"login 08:40:00"_s + left + u"; incident 09:12:00-09:31:00"_s;
        const AttendanceResult result = assess(pack(u"floor-2012"_s), given);
        QVERIFY2(result.segments.front().lines.contains(line), qPrintable(result.segments.front().lines.join(u'\n')));
        QCOMPARE(result.segments.front().incidentSeconds, 0);
        QVERIFY(result.findings.front().explain.contains(line));

        const QString excused = ordinary + u"login 08:49:00"_s + left + u"; incident 08:20:00-08:50:00"_s;
        const AttendanceResult fine = assess(pack(u"floor-2012"_s), excused);
        QVERIFY(fine.findings.empty());
        QCOMPARE(fine.segments.front().incidentSeconds, 1140);
    }

    void jsonHasTheDocumentedKeys()
    {
        const RulePack rules = pack(u"floor-2012"_s);
        const CaseRead read =
            CaseReader::read(CaseText(ordinary + u"login 09:00:01"_s + left).json(), u"case"_s, rules);
        const QJsonObject answer = RuleEvaluation::json(assessAttendance(rules, *read.input), rules, *read.input);
        QCOMPARE(answer.value(u"schema"_s).toString(), u"floorwalk.findings/1"_s);
        const QJsonObject finding = answer.value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(finding.keys(),
                 (QStringList{u"absence_days"_s, u"currency"_s, u"date"_s, u"early_s"_s, u"explain"_s, u"kind"_s,
                              u"late_s"_s, u"marks"_s, u"money"_s, u"points"_s, u"rule"_s, u"segment"_s}));
        QCOMPARE(finding.value(u"late_s"_s).toInt(), 1801);
        QVERIFY(finding.value(u"early_s"_s).isNull());
        QCOMPARE(finding.value(u"absence_days"_s).toDouble(), 0.5);
        QCOMPARE(finding.value(u"money"_s).toDouble(), 0.0);
    }

    void jsonMoneyIsNullWhenOff()
    {
        const RulePack rules = pack(u"floor-2012"_s);
        const QString given = u"money off; "_s + ordinary + u"login 08:45:00"_s + left;
        const CaseRead read = CaseReader::read(CaseText(given).json(), u"case"_s, rules);
        const QJsonObject answer = RuleEvaluation::json(assessAttendance(rules, *read.input), rules, *read.input);
        QVERIFY(answer.value(u"findings"_s).toArray().first().toObject().value(u"money"_s).isNull());
    }

    void aCallPastTheEndProposesOvertime()
    {
        const AttendanceResult result =
            assess(pack(u"floor-2012"_s), ordinary + u"login 08:25:00; lastCallEnd 17:52:10; logout 17:53:00"_s);
        QVERIFY(result.findings.empty());
        QCOMPARE(result.overtime.size(), 1U);
        QCOMPARE(result.overtime.front().range.length(), std::chrono::seconds(22 * 60 + 10));
    }

    void theEngineKnowsNoPackByName()
    {
        RulePack rules = pack(u"floor-2012"_s);
        rules.id = u"ours"_s;
        rules.late.bands.front().effect.minor = 550;
        const AttendanceResult result = assess(rules, ordinary + u"login 08:45:00"_s + left);
        QCOMPARE(result.findings.front().money->minor(), 550);
    }

    void anUnacknowledgedPublishedRuleWarns()
    {
        RulePack rules = pack(u"floor-2012"_s);
        rules.publishedOn = QDate(2026, 1, 1);
        QCOMPARE(textOf(assess(rules, ordinary + u"login 08:45:00"_s + left)),
                 u"late late_30 900s CNY20 unacknowledged"_s);
        rules.acknowledged = {u"00123"_s};
        QCOMPARE(textOf(assess(rules, ordinary + u"login 08:45:00"_s + left)), u"late late_30 900s CNY20"_s);
    }
};

void TestAttendance::findings_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    QFile table(QStringLiteral(FLOORWALK_TEST_DATA) + u"/attendance-cases.txt"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QString rules = u"floor-2012"_s;
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("pack "_L1)) {
            rules = line.mid(5).trimmed();
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            QStringList parts = line.split(u'|');
            QVERIFY2(parts.size() == 3, qPrintable(line));
            QString given = parts[1].trimmed();
            given.replace("ORDINARY"_L1, ordinary.chopped(2)).replace("LEFT"_L1, left.mid(2));
            QTest::newRow(qPrintable(parts[0].trimmed())) << rules << given << parts[2].trimmed();
        }
    }
}

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
