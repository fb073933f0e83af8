// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dayrecord.h"
#include "models/domain/zone.h"
#include "models/service/whendone.h"
#include "widgets/theme/theme.h"
#include "widgets/today/parts/dayformbook.h"

#include <QWidget>

#include <type_traits>

class QBoxLayout;

namespace Floorwalk {

class FloorSession;
class RegisterBook;
class SectionHeader;
class TextLabel;

/** What parts are made from; it outlives them. */
struct PartContext
{
    DayFormBook &book;
    RegisterBook &entries;
    FloorSession *floor = nullptr; ///< null where nothing is listened to
    Zone zone;
    QString language{}; ///< of the translations in force, for the template's own words
};

/**
 * One part of an activity's form: a section with a name that shows its share of the sheet and keeps what is entered in
 * it. Made by PartRegistry, worked by the keyboard alone.
 */
class DayPart : public QWidget
{
    Q_OBJECT

public:
    DayPart(const PartContext &context, const QString &title, QWidget *parent);

    /** The activity it is of; called first, and again whenever the activity is another by now. */
    void setActivity(const ActivityRecord &activity) { m_activity = activity; }
    /** Shows what @p sheet says; what is being typed stays. */
    virtual void take(const DaySheet &sheet) = 0;
    /** Of what was left out, or is not on record yet, nothing can be entered. */
    virtual void setEditable(bool editable) { Q_UNUSED(editable) }
    /** What is still being typed is kept now. */
    virtual void flush() {}
    /** Takes up that @p step of the checklist was not in order; false where that is not this part's. */
    virtual bool takeFinding(const QString &step, const QString &note)
    {
        Q_UNUSED(step)
        Q_UNUSED(note)
        return false;
    }
    /** Whether Ctrl+Enter stores something of the part while @p focus has the keys. */
    virtual bool takesStoreKey(const QWidget *focus) const
    {
        Q_UNUSED(focus)
        return false;
    }
    /** Takes the keys, where its first thing to do is; false where nothing takes any. */
    virtual bool takeFocus();
    /** Whether something is on its way to the store: it tells of it first, then it may go. */
    bool isKeeping() const { return m_pending > 0; }

signals:
    /** Something is on its way to the store … */
    void keeping();
    /** … and is durable; or @p problem says why not. */
    void kept(const QString &problem);
    /** The sheet is another by now. */
    void outdated();
    /** Another page is wanted, with @p subject as Page::showSubject() takes it; empty for none. */
    void pageWanted(const QString &page, const QString &subject);
    /** A coaching note about @p subject ("person:7") is to be written. */
    void noteWanted(const QString &subject);

protected:
    const PartContext &context() const { return m_context; }
    const ActivityRecord &activity() const { return m_activity; }
    QBoxLayout *body() const { return m_body; }
    void setRemark(const QString &remark);
    TextLabel *addText(Ink ink = Ink::Text, TextStyle style = TextStyle::Body);
    /** Tells of @p answer as it comes; @p done is called when it is good, @p failed, with why if it asks, when not. */
    template <class T, class Done, class Failed> void follow(const QFuture<Result<T>> &answer, Done done, Failed failed)
    {
        ++m_pending;
        emit keeping();
        whenDone(answer, this, [this, done, failed](const Result<T> &result) {
            --m_pending;
            if (result)
                done();
            else if constexpr (std::is_invocable_v<Failed, const Error &>)
                failed(result.error());
            else
                failed();
            emit kept(result ? QString() : result.error().text);
        });
    }
    template <class T, class Done> void follow(const QFuture<Result<T>> &answer, Done done)
    {
        follow(answer, done, [] {});
    }
    template <class T> void follow(const QFuture<Result<T>> &answer)
    {
        follow(answer, [this] { emit outdated(); });
    }

private:
    const PartContext &m_context;
    ActivityRecord m_activity;
    int m_pending = 0;
    SectionHeader *m_header;
    QBoxLayout *m_body;
};

} // namespace Floorwalk
