// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/alertrulewords.h"

#include "models/domain/languages.h"
#include "widgets/common/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

struct AlertRuleWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertRuleWords)
};

/** What stands between the names of a list. */
QString listComma()
{
    //: between the names of a list
    return AlertRuleWords::tr(", ");
}

/** The sentence of @p kind, with a place for its thresholds. */
const char *firesWhen(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LongCall:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when a call lasts %1.");
    case AlertKind::LongHold:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when a caller is on hold for %1.");
    case AlertKind::LongWrap:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when after-call work lasts %1.");
    case AlertKind::LongBusy:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when an agent is busy for %1 without an approved break.");
    case AlertKind::RingUnanswered:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when a phone rings for %1 unanswered.");
    case AlertKind::AbnormalOffline:
        return QT_TRANSLATE_NOOP("AlertRuleWords",
                                 "Fires when an agent is off line inside the shift for %1; of the pauses only those "
                                 "whose reason is named here count.");
    case AlertKind::NotLoggedIn:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when an agent is not logged in %1 before the shift.");
    case AlertKind::QueueWait:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when a caller waits for %1.");
    case AlertKind::QueueLength:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when the callers who wait are %1 or more.");
    case AlertKind::ServiceLevel:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when the day’s service level is below %1.");
    case AlertKind::TooFewReady:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when the agents who are ready are fewer than %1.");
    case AlertKind::OverStaffed:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when of those logged in so many are ready: %1.");
    case AlertKind::FeedLost:
        return QT_TRANSLATE_NOOP("AlertRuleWords", "Fires when the telephone system is not heard for %1.");
    }
    Q_UNREACHABLE();
}

QString thresholdsText(const AlertRule &rule)
{
    //: a threshold and its level: "8:00 (warning)"
    const QString warning =
        rule.warn ? AlertRuleWords::tr("%1 (warning)").arg(ruleValueText(rule.kind, *rule.warn)) : QString();
    const QString alarm =
        rule.alarm ? AlertRuleWords::tr("%1 (alarm)").arg(ruleValueText(rule.kind, *rule.alarm)) : QString();
    if (warning.isEmpty() || alarm.isEmpty())
        return warning + alarm;
    //: two thresholds: "8:00 (warning), 12:00 (alarm)"
    return AlertRuleWords::tr("%1, %2").arg(warning, alarm);
}

QString conditionText(const AlertCondition &condition)
{
    const QLocale locale;
    const QString figure = ruleFigureWord(condition.figure);
    const QString least = condition.least ? locale.toString(*condition.least, 'g', 6) : QString();
    const QString most = condition.most ? locale.toString(*condition.most, 'g', 6) : QString();
    if (most.isEmpty())
        //: a figure and the least it must be: "callers waiting at least 3"
        return AlertRuleWords::tr("%1 at least %2").arg(figure, least);
    if (least.isEmpty())
        //: a figure and the most it may be
        return AlertRuleWords::tr("%1 at most %2").arg(figure, most);
    //: a figure and the range it must be in
    return AlertRuleWords::tr("%1 from %2 to %3").arg(figure, least, most);
}

QStringList scopeTexts(const AlertScope &scope)
{
    QStringList parts;
    if (!scope.teams.isEmpty())
        parts << AlertRuleWords::tr("teams %1").arg(namesText(scope.teams));
    if (!scope.queues.isEmpty())
        parts << AlertRuleWords::tr("queues %1").arg(namesText(scope.queues));
    if (!scope.agents.isEmpty())
        parts << AlertRuleWords::tr("agents %1").arg(namesText(scope.agents));
    if (scope.tenureBelowDays)
        parts << AlertRuleWords::tr("hired less than %n day(s) ago", nullptr, *scope.tenureBelowDays);
    if (!scope.reasons.isEmpty())
        parts << AlertRuleWords::tr("pause reasons %1").arg(namesText(scope.reasons));
    return parts;
}

} // namespace

QString ruleName(const AlertRule &rule, const QString &language)
{
    return inLanguage(rule.name, language);
}

QString ruleFigureWord(AlertFigure figure)
{
    switch (figure) {
    case AlertFigure::Waiting:
        return AlertRuleWords::tr("callers waiting");
    case AlertFigure::Ready:
        return AlertRuleWords::tr("agents ready");
    case AlertFigure::LoggedIn:
        return AlertRuleWords::tr("agents logged in");
    case AlertFigure::Offered:
        return AlertRuleWords::tr("calls of the day");
    case AlertFigure::ServiceLevel:
        return AlertRuleWords::tr("service level in %");
    }
    Q_UNREACHABLE();
}

QString ruleValueText(AlertKind kind, double value)
{
    const QLocale locale;
    const QString plain = locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
    switch (unitOf(kind)) {
    case AlertUnit::Seconds:
        return lengthText(Millis(std::llround(value * 1000)));
    case AlertUnit::Percent:
        return plain + u" %"_s;
    case AlertUnit::Count:
        return plain;
    }
    Q_UNREACHABLE();
}

QString ruleInWords(const AlertRule &written, const CentreSettings &settings)
{
    const AlertRule rule = withSettings(written, settings);
    QStringList lines{AlertRuleWords::tr(firesWhen(rule.kind)).arg(thresholdsText(rule))};
    if (!rule.enabled)
        lines.prepend(AlertRuleWords::tr("Switched off: it never fires."));
    if (rule.lasts.count() > 0)
        lines << AlertRuleWords::tr("It must last %1.").arg(lengthText(rule.lasts));
    if (rule.tolerates.count() > 0)
        lines << AlertRuleWords::tr("Interruptions of up to %1 do not count.").arg(lengthText(rule.tolerates));
    QStringList also;
    for (const AlertCondition &condition : rule.also)
        also << conditionText(condition);
    if (!also.isEmpty())
        //: further conditions of a rule, all of which must hold
        lines << AlertRuleWords::tr("Only while: %1.").arg(also.join(listComma()));
    if (const QStringList scope = scopeTexts(rule.scope); !scope.isEmpty())
        //: whom a rule is about
        lines << AlertRuleWords::tr("Only for: %1.").arg(scope.join(AlertRuleWords::tr("; ")));
    if (rule.clears)
        lines << AlertRuleWords::tr("Ends at %1.").arg(ruleValueText(rule.kind, *rule.clears));
    if (rule.cooldown.count() > 0)
        lines << AlertRuleWords::tr("Not again about the same within %1.").arg(lengthText(rule.cooldown));
    if (!rule.quiet.empty())
        lines << AlertRuleWords::tr("Silent %1.").arg(quietText(rule.quiet));
    return lines.join(u'\n');
}

QString ruleInShort(const AlertRule &written, const CentreSettings &settings)
{
    if (!written.enabled)
        //: a rule that is switched off, in a list
        return AlertRuleWords::tr("off");
    const AlertRule rule = withSettings(written, settings);
    QStringList values;
    for (const std::optional<double> &value : {rule.warn, rule.alarm}) {
        if (value)
            values << ruleValueText(rule.kind, *value);
    }
    QStringList parts{values.join(u" / "_s)};
    if (const QStringList scope = scopeTexts(rule.scope); !scope.isEmpty())
        parts << scope.join(AlertRuleWords::tr("; "));
    return parts.join(u" · "_s);
}

QString quietText(const std::vector<QuietHours> &quiet)
{
    QStringList parts;
    for (const QuietHours &hours : quiet)
        parts << hours.from.toString(u"HH:mm"_s) + u'–' + hours.to.toString(u"HH:mm"_s);
    return parts.join(listComma());
}

std::vector<QuietHours> quietFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;，；、]"_s);
    static const QRegularExpression dash(u"\\s*[-–—~～至]\\s*"_s);
    std::vector<QuietHours> all;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QStringList ends = QString(part).replace(u'：', u':').trimmed().split(dash);
        const auto time = [&ends](qsizetype end) { return QTime::fromString(ends.value(end), u"H:mm"_s); };
        all.push_back(ends.size() == 2 ? QuietHours{time(0), time(1)} : QuietHours{});
    }
    return all;
}

QString noReasonWord()
{
    //: stands for a pause without a reason, in a list of reasons
    return AlertRuleWords::tr("(none)");
}

QString namesText(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown << (name.isEmpty() ? noReasonWord() : name);
    return shown.join(listComma());
}

QStringList namesFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;，；、]"_s);
    QStringList names;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names << (name == noReasonWord() ? QString() : name);
    }
    names.removeDuplicates();
    return names;
}

} // namespace Floorwalk
