// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/scriptedleader.h"

#include "models/day/daymodel.h"
#include "models/day/daywords.h"
#include "models/service/dayplan.h"
#include "widgets/common/inboxdelegate.h"
#include "widgets/frame/inboxpane.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

std::vector<ActivityRecord> ScriptedLeader::day()
{
    const auto day = DayPlan(m_console.store()).day(m_actor.name, m_console.day());
    return day ? *day : std::vector<ActivityRecord>();
}

std::optional<ActivityRecord> ScriptedLeader::activity(const QString &key, const QString &time)
{
    for (const ActivityRecord &one : day()) {
        if (one.key == key && one.plannedStart == m_console.at(time))
            return one;
    }
    return std::nullopt;
}

bool ScriptedLeader::is(ActivityStatus status, const QString &key, const QString &time)
{
    const std::optional<ActivityRecord> one = activity(key, time);
    return one && one->status == status;
}

bool ScriptedLeader::choose(const QString &key, const QString &time)
{
    auto *const line = m_console.part<QListView>(u"timeline"_s);
    const auto isIt = [&](const QModelIndex &index) {
        return index.data(DayModel::KeyRole).toString() == key
               && index.data(DayModel::PlannedStartRole).toLongLong() == epochMs(m_console.at(time));
    };
    const auto isThere = [&] {
        for (int row = 0; row < line->model()->rowCount(); ++row) {
            if (isIt(line->model()->index(row, 0)))
                return line->hasFocus();
        }
        return false;
    };
    if (!m_console.goTo(1) || !m_console.comes(isThere))
        return false;
    m_console.press(Qt::Key_Home);
    for (int row = 1; row < line->model()->rowCount() && !isIt(line->currentIndex()); ++row)
        m_console.press(Qt::Key_Down);
    return isIt(line->currentIndex());
}

bool ScriptedLeader::begin(const QString &key, const QString &time)
{
    if (!choose(key, time))
        return false;
    m_console.ctrl(Qt::Key_Return);
    return m_console.comes([&] { return is(ActivityStatus::Running, key, time); });
}

bool ScriptedLeader::finish(const QString &key, const QString &time)
{
    if (!choose(key, time))
        return false;
    m_console.ctrl(Qt::Key_Return);
    return m_console.comes([&] { return is(ActivityStatus::Done, key, time); });
}

bool ScriptedLeader::skip(const QString &key, const QString &time, const QString &reason)
{
    if (!choose(key, time))
        return false;
    m_console.press(Qt::Key_S);
    if (m_console.focus() != u"answerReason"_s)
        return false;
    m_console.type(reason);
    m_console.press(Qt::Key_Return);
    return m_console.comes([&] { return is(ActivityStatus::Skipped, key, time); });
}

bool ScriptedLeader::write(const QString &field, const QString &text)
{
    if (!m_console.tabTo(field))
        return false;
    if (text == u" "_s)
        m_console.press(Qt::Key_Space);
    else
        m_console.type(text);
    return true;
}

bool ScriptedLeader::push(const QString &button)
{
    return write(button, u" "_s);
}

bool ScriptedLeader::add(const QString &key, const QString &time)
{
    if (!m_console.goTo(1))
        return false;
    m_console.press(Qt::Key_A);
    const auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return false;
    for (int step = 0; step < menu->actions().size() && menu->activeAction()->text() != DayWords::activityTitle(key);
         ++step)
        m_console.press(Qt::Key_Down);
    m_console.press(Qt::Key_Return);
    return m_console.comes([&] { return is(ActivityStatus::Running, key, time); });
}

QString ScriptedLeader::words(const QString &part)
{
    QStringList all;
    if (auto *const shown = m_console.part<QWidget>(part)) {
        for (const QLabel *const label : shown->findChildren<QLabel *>()) {
            if (label->isVisibleTo(shown))
                all << label->text();
        }
    }
    return all.join(u'\n');
}

bool ScriptedLeader::hasRow(const QString &kind, const QString &subject)
{
    const QAbstractItemModel *const model = m_console.part<QListView>(u"inboxList"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(InboxModel::KindRole) == kind
            && (subject.isEmpty() || index.data(InboxModel::SubjectRole) == subject))
            return true;
    }
    return false;
}

bool ScriptedLeader::chooseRow(const QString &kind, const QString &subject)
{
    if (!m_console.comes([&] { return hasRow(kind, subject); }))
        return false;
    m_console.ctrl(Qt::Key_I);
    const auto *const list = m_console.part<QListView>(u"inboxList"_s);
    const auto isChosen = [&] {
        const QModelIndex index = list->currentIndex();
        return index.data(InboxModel::KindRole) == kind
               && (subject.isEmpty() || index.data(InboxModel::SubjectRole) == subject);
    };
    for (int row = 0; row < list->model()->rowCount() && !isChosen(); ++row)
        m_console.press(Qt::Key_K); // up, then down again
    for (int row = 0; row < list->model()->rowCount() && !isChosen(); ++row)
        m_console.press(Qt::Key_J);
    return isChosen();
}

QString ScriptedLeader::rowWords()
{
    const QModelIndex index = m_console.part<QListView>(u"inboxList"_s)->currentIndex();
    if (!index.isValid())
        return {};
    const InboxRow row = m_console.window().inbox()->rowFor(index);
    return row.title + u' ' + row.detail;
}

bool ScriptedLeader::fillEntry(const QList<std::pair<QString, QString>> &fields)
{
    for (const auto &[field, text] : fields) {
        if (!write(field, text))
            return false;
    }
    const size_t before = entries().size();
    m_console.ctrl(Qt::Key_Return);
    // It is on record, and the form blank again or gone.
    const auto isBlank = [this] {
        const auto texts = m_console.window().findChildren<QPlainTextEdit *>(u"entryText"_s);
        return std::ranges::none_of(
            texts, [](const QPlainTextEdit *text) { return text->isVisible() && !text->toPlainText().isEmpty(); });
    };
    return m_console.comes([&] { return entries().size() == before + 1 && isBlank(); });
}

bool ScriptedLeader::takeUp(Qt::Key kind, const QList<std::pair<QString, QString>> &fields)
{
    m_console.ctrl(Qt::Key_T);
    if (!m_console.comes([this] { return m_console.focus().startsWith(u"entryKind"_s); }))
        return false;
    m_console.press(kind);
    return fillEntry(fields);
}

RegisterItems ScriptedLeader::entries()
{
    const Result<RegisterItems> items = RegisterDesk(m_console.store()).ofDay(m_actor, m_console.day());
    return items ? *items : RegisterItems();
}

std::optional<RegisterItem> ScriptedLeader::entry(const QString &text)
{
    for (const RegisterItem &item : entries()) {
        if (item.entry.words.text.contains(text))
            return item;
    }
    return std::nullopt;
}

} // namespace Floorwalk
