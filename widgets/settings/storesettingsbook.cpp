// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/storesettingsbook.h"

#include "models/domain/languages.h"
#include "models/policy/access.h"
#include "models/service/alertdesk.h"
#include "models/service/dutyleader.h"
#include "models/service/floorsession.h"
#include "models/service/settingsdesk.h"
#include "models/service/storeworker.h"
#include "models/service/whendone.h"
#include "widgets/consolehost.h"

#include <QCoreApplication>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const RulePack &pack, const QString &language)
{
    QStringList lines{QCoreApplication::translate("SettingsPage", "%1, version %2: %3")
                          .arg(pack.id, pack.version, inLanguage(pack.title, language))};
    lines << (pack.validTo ? QCoreApplication::translate("SettingsPage", "Valid from %1 to %2.")
                                 .arg(pack.validFrom.toString(Qt::ISODate), pack.validTo->toString(Qt::ISODate))
                           : QCoreApplication::translate("SettingsPage", "Valid from %1.")
                                 .arg(pack.validFrom.toString(Qt::ISODate)));
    if (!pack.source.isEmpty())
        lines << QCoreApplication::translate("SettingsPage", "Source: %1").arg(pack.source);
    for (const RuleName &rule : pack.rules()) {
        const QString title = pack.ruleTitle(rule.id, language);
        lines << u"• "_s + (rule.clause.isEmpty() ? title : title + u" ("_s + rule.clause + u')');
    }
    return lines;
}

} // namespace

StoreSettingsBook::StoreSettingsBook(const PageContext &context)
    : m_context(context)
{}

MachineSettings StoreSettingsBook::machine() const
{
    return m_context.host ? m_context.host->machine() : MachineSettings();
}

Result<void> StoreSettingsBook::saveMachine(const MachineSettings &settings)
{
    if (!m_context.host) {
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("SettingsPage", "This machine’s settings can only be changed in the console."),
            {}};
    }
    return m_context.host->changeMachine(settings);
}

QFuture<Result<void>> StoreSettingsBook::tryAlert(AlertReach reach, bool alarm)
{
    if (m_context.host)
        return m_context.host->tryAlert(reach, alarm);
    return QtFuture::makeReadyFuture(
        Result<void>(Error{Error::Kind::Conflict,
                           QCoreApplication::translate("SettingsPage", "Alerts come only where the console runs."),
                           {}}));
}

QFuture<Result<CentreSettings>> StoreSettingsBook::centre()
{
    return m_context.reader->run([](StoreSession &session) { return SettingsDesk(session).all(); });
}

QFuture<Result<CentreSettings>> StoreSettingsBook::saveCentre(const QMap<QString, QString> &changes)
{
    const Actor actor = m_context.duty ? m_context.duty->actor() : Actor();
    const QFuture<Result<CentreSettings>> saved = m_context.writer->run(
        [changes, actor](StoreSession &session) { return SettingsDesk(session).change(actor, changes, {}); });
    if (FloorSession *const floor = m_context.floor) {
        whenDone(saved, floor, [floor](const Result<CentreSettings> &settings) {
            if (settings)
                floor->settingsSaved(*settings);
        });
    }
    return saved;
}

QFuture<Result<AlertRulesInForce>> StoreSettingsBook::alertRules()
{
    return m_context.reader->run([](StoreSession &session) { return AlertDesk(session).rulesInForce(); });
}

bool StoreSettingsBook::mayChangeCentre() const
{
    return !m_context.duty || AccessPolicy::allowed(m_context.duty->actor().role, Action::ChangeSettings);
}

QStringList StoreSettingsBook::queues() const
{
    QStringList names;
    if (m_context.floor) {
        for (const QueueRow &queue : m_context.floor->queues())
            names << queue.queue;
    }
    return names;
}

QFuture<Result<FeedFindings>> StoreSettingsBook::testFeed(const QString &address, const QString &password)
{
    return probeFeed(address, password, m_context.zone, m_context.clock);
}

QFuture<Result<QString>> StoreSettingsBook::keepPassword(const QString &address, const QString &password)
{
    if (!m_context.host) {
        return QtFuture::makeReadyFuture(Result<QString>(QCoreApplication::translate(
            "SettingsPage", "The password is asked for when the console listens to the new feed.")));
    }
    m_context.host->givePassword(address, password);
    return QtFuture::makeReadyFuture(Result<QString>(QCoreApplication::translate(
        "SettingsPage",
        "The password is kept in the system’s keychain; without one, in memory until the program ends.")));
}

QFuture<Result<QStringList>> StoreSettingsBook::packLines()
{
    return m_context.reader->run([language = m_context.language](StoreSession &session) -> Result<QStringList> {
        const Result<const RulePack *> pack = session.packOn(session.zone().localDate(session.now()));
        if (!pack)
            return pack.error();
        return linesOf(**pack, language);
    });
}

} // namespace Floorwalk
