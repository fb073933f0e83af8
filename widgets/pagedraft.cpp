// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagedraft.h"

#include "widgets/common/draftkeeper.h"
#include "widgets/page.h"

#include <QDataStream>
#include <QIODevice>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4; // what is read may have been written by another Qt

QString textOf(const QVariantMap &draft)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << draft;
    return QString::fromLatin1(bytes.toBase64());
}

QVariantMap draftOf(const QString &text)
{
    QDataStream in(QByteArray::fromBase64(text.toLatin1()));
    in.setVersion(streamVersion);
    QVariantMap draft;
    in >> draft;
    return in.status() == QDataStream::Ok ? draft : QVariantMap();
}

} // namespace

PageDraft::PageDraft(Page &page, const QString &name, DraftKeeper &keeper)
    : QObject(&page)
    , m_page(page)
    , m_key(u"page:"_s + name)
    , m_keeper(&keeper)
    , m_owner(keeper.owner())
{
    connect(&page, &Page::unsavedChanged, &m_pause, &TypingPause::typed);
    connect(&m_pause, &TypingPause::came, this, &PageDraft::keepNow);
    connect(&keeper, &DraftKeeper::ownerChanged, this, [this] {
        if (m_isHomeless)
            keepNow();
    });
    keeper.find(m_key, this, [this](const QString &content) { show(content); });
}

void PageDraft::show(const QString &content)
{
    m_kept = content;
    const QVariantMap draft = draftOf(content);
    if (draft.isEmpty() || m_page.hasUnsaved())
        return;
    m_page.restore(draft);
    emit m_page.toastWanted(tr("Changes that were not saved last time stand here again."));
}

void PageDraft::keepNow()
{
    m_pause.stop();
    const QString content = m_page.hasUnsaved() ? textOf(m_page.draft()) : QString();
    if (!m_keeper || !m_page.isSettled() || content == m_kept)
        return;
    if (m_kept.isEmpty())
        m_owner = m_keeper->owner(); // they begin now
    const bool isHomeless = m_owner.isEmpty();
    if (isHomeless && !m_isHomeless)
        emit m_page.toastWanted(tr("Nobody is on duty: what is typed here is kept as soon as somebody is."));
    m_isHomeless = isHomeless && !content.isEmpty();
    if (isHomeless)
        return;
    m_kept = content;
    m_keeper->keep(m_key, m_owner, content);
}

} // namespace Floorwalk

#include "moc_pagedraft.cpp"
