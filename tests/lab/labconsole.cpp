// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/labconsole.h"

#include "models/service/import.h"
#include "models/service/settingsdesk.h"
#include "models/store/audittrail.h"
#include "models/store/listeningrepository.h"
#include "models/store/peoplerepository.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QTest>

namespace Floorwalk {

using namespace Qt::StringLiterals;

LabConsole::LabConsole(Seat seat)
    : m_seat(std::move(seat))
{}

LabConsole::~LabConsole()
{
    m_reader.reset();
    m_window.reset();
    m_runtime.reset();
}

bool LabConsole::comes(const std::function<bool()> &seen, int patienceMs)
{
    return QTest::qWaitFor(seen, patienceMs);
}

QString LabConsole::fill()
{
    const auto session =
        StoreSession::open(m_folder.filePath(u"store.db"_s), StoreSession::Access::Command, u"lab"_s, m_clock);
    if (!session)
        return session.error().text;
    const auto settings = SettingsDesk(**session).change({u"root"_s, Role::Administrator, {}},
                                                         {{u"zone"_s, u"Asia/Shanghai"_s},
                                                          {u"duty_leader"_s, m_seat.leader},
                                                          {u"leads."_s + m_seat.leader, m_seat.team}},
                                                         u"The laboratory."_s);
    if (!settings)
        return settings.error().text;
    const Result<CsvTable> agents = CsvReader::read("employee_no,name,team,feed_member,listen_notice_on\n"
                                                    "001,王芳,一组,王芳,2026-01-05\n002,李娜,二组,李娜,\n",
                                                    u"agents.csv"_s);
    const Result<ImportReport> report = Import(**session).agents({u"排班员"_s, Role::DutyLeader, {}}, *agents, {});
    if (!report)
        return report.error().text;
    QFile secret(m_folder.filePath(u"secret"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write("lab\n") < 0
        || !secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return secret.errorString();
    return report->problems.empty() ? QString() : report->problems.front().text;
}

QString LabConsole::open()
{
    if (const QString problem = fill(); !problem.isEmpty())
        return problem;
    MachineSettings machine;
    if (!machine.set(u"phone"_s, m_seat.phone) || !changeMachine(machine))
        return u"The leader's phone is none."_s;
    RuntimeSetup setup;
    setup.storePath = m_folder.filePath(u"store.db"_s);
    setup.language = u"en"_s;
    setup.secretFile = m_folder.filePath(u"secret"_s);
    setup.feed = *FeedAddress::parse(m_seat.feed);
    m_runtime = std::make_unique<Runtime>(setup, m_clock);
    m_window = std::make_unique<MainWindow>(m_runtime->context(this));
    m_window->resize(1366, 768);
    m_window->show();
    m_window->showPage(u"floor"_s);
    for (const auto said : {&Page::toastWanted, &Page::complained})
        QObject::connect(m_window->page(), said, m_window.get(), [this](const QString &text) { m_toasts << text; });
    QObject::connect(&floor(), &FloorSession::actionDone, m_window.get(), [this] { m_said << u"done"_s; });
    QObject::connect(&floor(), &FloorSession::actionFailed, m_window.get(),
                     [this](const FloorCommand &, const Error &error) { m_said << error.text; });
    m_runtime->start();
    if (!comes([this] { return floor().isHeard() && floor().agents().rowCount() >= 2; }))
        return u"The floor does not come: "_s + floor().feed().text;
    auto reader = StoreSession::open(setup.storePath, StoreSession::Access::Read, u"lab"_s, m_clock);
    if (!reader)
        return reader.error().text;
    m_reader = std::move(*reader);
    return {};
}

AgentRow LabConsole::agent(const QString &name)
{
    const AgentRow *const row = floor().agents().agentOf(name);
    return row ? *row : AgentRow();
}

bool LabConsole::comesTo(const QString &name, AgentState state)
{
    return comes([this, &name, state] { return agent(name).state == state; });
}

void LabConsole::order(FloorActionKind kind, const QString &name, const QString &detail)
{
    orderAs(actor(), kind, name, detail);
}

void LabConsole::orderAs(const Actor &by, FloorActionKind kind, const QString &name, const QString &detail)
{
    const AgentRow row = agent(name);
    FloorAction action{kind, row.key, row.name, row.interface, {}, {}, {}, by.name, row.device};
    if (kind == FloorActionKind::Pause)
        action.reason = detail;
    else
        action.queue = detail;
    if (listenKinds.testFlag(kind))
        action.phone = m_seat.phone;
    floor().act(FloorCommand{action, by});
}

QAbstractButton *LabConsole::shown(const QString &name, const QString &button)
{
    m_window->page()->showSubject(name);
    auto *const found = m_window->page()->findChild<QAbstractButton *>(button);
    return found && found->isVisible() ? found : nullptr;
}

bool LabConsole::press(const QString &name, const QString &button, int line)
{
    // Rights are asked of the store when an agent is opened.
    if (!comes([&] { return shown(name, button); }))
        return false;
    shown(name, button)->click();
    if (line < 0)
        return true;
    auto *const menu = m_window->page()->findChild<QMenu *>(u"agentActionMenu"_s);
    QAction *const action = menu->actions().value(line);
    const bool can = action && action->isEnabled();
    if (can)
        action->trigger();
    menu->close();
    return can;
}

QStringList LabConsole::buttons(const QString &name)
{
    QStringList there;
    for (const QString &button : {u"agentPause"_s, u"agentResume"_s, u"agentListen"_s, u"agentQueues"_s}) {
        if (shown(name, button))
            there << button;
    }
    return there;
}

QStringList LabConsole::menu(const QString &name, const QString &button)
{
    QStringList lines;
    if (!press(name, button))
        return lines;
    auto *const menu = m_window->page()->findChild<QMenu *>(u"agentActionMenu"_s);
    for (const QAction *const action : menu->actions())
        lines << (action->isEnabled() ? action->text() : u"[%1]"_s.arg(action->text()));
    menu->close();
    return lines;
}

QStringList LabConsole::takeTrail(const QString &name)
{
    QStringList verbs;
    if (const auto records = AuditTrail(m_reader->records()).about(u"agent:"_s + name)) {
        for (const AuditRecord &record : *records) {
            if (record.what.startsWith(u"floor."_s)) // the break desk follows a pause, and says so
                verbs << record.what;
        }
    }
    return verbs.mid(std::exchange(m_read[name], verbs.size()));
}

QJsonObject LabConsole::lastOf(const QString &name)
{
    const auto records = AuditTrail(m_reader->records()).about(u"agent:"_s + name);
    return records && !records->empty() ? records->back().after.value_or(QJsonObject()) : QJsonObject();
}

std::vector<ListeningEntry> LabConsole::heard(const QString &name)
{
    const Result<std::vector<Person>> people = PeopleRepository(m_reader->records()).all();
    for (const Person &person : people ? *people : std::vector<Person>()) {
        if (person.name != name)
            continue;
        if (const auto entries = ListeningRepository(m_reader->records()).ofPerson(*person.id, 10))
            return *entries;
    }
    return {};
}

} // namespace Floorwalk
