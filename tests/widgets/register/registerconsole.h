// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/coachingdesk.h"
#include "models/service/draftdesk.h"
#include "models/service/escalations.h"
#include "models/service/qaerrors.h"
#include "models/service/registerdesk.h"
#include "tests/service/desk.h"
#include "widgets/common/cardlist.h"
#include "widgets/register/entrycorner.h"
#include "widgets/register/entrysheet.h"
#include "widgets/register/registerpage.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPromise>
#include <QStackedWidget>

namespace Floorwalk {

using namespace Qt::StringLiterals;

/** The register of a store of its own, answered at once. */
class DeskRegisterBook final : public RegisterBook
{
public:
    explicit DeskRegisterBook(Desk &desk)
        : m_desk(desk)
    {}
    Moment now() const override { return m_desk.session().now(); }
    QString leader() const override { return actor.name; }
    QStringList leaders() const override { return {u"组长赵"_s, u"组长钱"_s}; }
    Answer<std::vector<Person>> people() override { return told(CoachingDesk(m_desk.session()).people(actor)); }
    Answer<std::optional<PersonId>> personOfAgent(const QString &key) override
    {
        const auto people = CoachingDesk(m_desk.session()).people(actor);
        const auto found = std::ranges::find(*people, key, &Person::name);
        if (found != people->end())
            return told(Result(found->id));
        return told(Result(std::optional<PersonId>()));
    }
    Answer<RegisterItem> entry(qint64 number) override { return told(desk().entry(actor, number)); }
    Answer<RegisterItems> open() override { return told(desk().open(actor)); }
    Answer<RegisterItems> ofDay(QDate date) override { return told(desk().ofDay(actor, date)); }
    Answer<RegisterItems> search(const QString &text) override { return told(desk().search(actor, text)); }
    Answer<std::optional<EntryActivity>> activityOf(const RegisterItem &item) override
    {
        return told(Escalations::activityOf(m_desk.session(), item));
    }
    Answer<QStringList> qaItems() override { return told(QaErrors(m_desk.session()).items()); }
    Answer<RegisterItem> add(const NewEntry &entry) override
    {
        if (!isSlow)
            return told(desk().add(actor, entry));
        waiting = entry;
        m_promise = {};
        m_promise.start();
        return m_promise.future();
    }
    /** The slow store answers. */
    void answer(const std::optional<Error> &error = {})
    {
        m_promise.addResult(error ? Result<RegisterItem>(*error) : desk().add(actor, waiting));
        m_promise.finish();
    }
    Answer<RegisterItem> step(const RegisterItem &seen, const RegisterStep &step) override
    {
        return told(desk().step(actor, seen.entry.number, seen.standing.lastStep, step));
    }
    Answer<RegisterItem> correct(const RegisterEntry &seen, const EntryWords &words, const QString &reason) override
    {
        return told(desk().correct(actor, seen, words, reason));
    }
    Answer<std::optional<Draft>> draft(const QString &kind) override
    {
        return told(DraftDesk(m_desk.session()).find(actor, kind));
    }
    Answer<std::vector<Draft>> drafts(const QString &beginning) override
    {
        return told(DraftDesk(m_desk.session()).begun(actor, beginning));
    }
    Answer<void> keepDraft(const QString &owner, const QString &kind, const QString &content) override
    {
        return told(DraftDesk(m_desk.session()).keep(*m_desk.session().actorNamed(owner), kind, content));
    }

    Actor actor = Desk::leader();
    bool isSlow = false; ///< an entry is stored when answer() says so
    NewEntry waiting;

private:
    template <class T> static Answer<T> told(Result<T> answer) { return QtFuture::makeReadyFuture(std::move(answer)); }
    RegisterDesk desk() { return RegisterDesk(m_desk.session()); }
    Desk &m_desk;
    QPromise<Result<RegisterItem>> m_promise;
};

/** A window with the page and the corner, as the console has them. */
struct RegisterConsole
{
    Desk desk{u"2026-11-26T14:21:00"_s};
    DeskRegisterBook book{desk};
    QWidget window;
    QStackedWidget area{&window};
    std::unique_ptr<RegisterPage> page;
    std::unique_ptr<EntryCorner> corner;

    RegisterConsole()
    {
        desk.import(&Import::agents, u"工号,姓名,班组\n00101,王芳,一组\n00102,李娜,一组\n"_s);
        // Whom an entry may be offered to: a leader that the store knows.
        if (!SettingsDesk(desk.session()).change(Desk::leader(), {{u"leads.组长钱"_s, u"一组; 二组"_s}}, {}))
            qWarning("the other leader is not known");
        window.resize(1200, 768);
        area.resize(1200, 768);
        page = std::make_unique<RegisterPage>(book, Desk::zone(), u"en"_s, &area);
        area.addWidget(page.get());
        corner = std::make_unique<EntryCorner>(book, Desk::zone(), area, window);
        QObject::connect(corner.get(), &EntryCorner::stored, page.get(), &RegisterPage::reload);
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        page->takeFocus();
        settle();
    }
    CardList &list() { return *page->findChild<CardList *>(u"registerList"_s); }
    QWidget *focus() { return window.focusWidget(); }
    /** Answers of the book come by the event loop, one after another. */
    static void settle()
    {
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
    }
    /** As an input method commits it: no key has these characters on it. */
    void type(const QString &text)
    {
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QApplication::sendEvent(focus(), &committed);
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(focus(), key, with);
        settle();
    }
    void open(const QString &subject)
    {
        corner->open(subject);
        settle();
    }
    void reload()
    {
        page->reload();
        settle();
    }
    QString textOf(const QString &name)
    {
        const auto *const label = window.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
    QString kept(const QString &kind)
    {
        const auto draft = DraftDesk(desk.session()).find(book.actor, kind);
        return *draft ? (*draft)->content : QString();
    }
    qint64 add(EntryKind kind, const QString &text, std::optional<Moment> due = {})
    {
        NewEntry entry;
        entry.kind = kind;
        entry.words = {PersonId(1), u"社保"_s, text, u"刘先生"_s, u"07"_s, Urgency::Normal, u"后勤"_s};
        entry.words.link = u"monitor/1.wav"_s;
        entry.due = due;
        return RegisterDesk(desk.session()).add(book.actor, entry)->entry.number;
    }
};

} // namespace Floorwalk
