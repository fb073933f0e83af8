// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/frame/feedprompt.h"

#include "widgets/common/button.h"
#include "widgets/common/textlabel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace Floorwalk {

using namespace Qt::StringLiterals;
using Health = FeedStatus::Health;

namespace {

/** A fingerprint has no blank to break at, and is compared in halves anyway. */
QString inTwoLines(QString fingerprint)
{
    const qsizetype middle = fingerprint.indexOf(u':', fingerprint.size() / 2 - 1);
    return middle < 0 ? fingerprint : fingerprint.insert(middle + 1, u'\n');
}

} // namespace

FeedPrompt::FeedPrompt(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"alert-warning"_s, tr("Attention"), Ink::Warning, Extent::Icon, this))
    , m_text(new TextLabel({}, TextStyle::Body, Ink::Text, this))
    , m_fingerprint(new TextLabel({}, TextStyle::BodyStrong, Ink::Text, this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("Keep in the keychain"), this))
    , m_yes(new Button({}, ButtonKind::Primary, this))
    , m_no(new Button({}, ButtonKind::Normal, this))
{
    setObjectName(u"feedPrompt"_s);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"feedPromptText"_s);
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setAccessibleName(tr("Fingerprint"));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_password->setObjectName(u"feedPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the feed"));
    m_password->setPlaceholderText(tr("Password"));
    m_remember->setObjectName(u"feedRemember"_s);
    m_yes->setObjectName(u"feedYes"_s);
    m_no->setObjectName(u"feedNo"_s);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_fingerprint);
    auto *const row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_password);
    row->addWidget(m_remember);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    connect(m_password, &QLineEdit::returnPressed, this, &FeedPrompt::givePassword);
    connect(m_yes, &QAbstractButton::clicked, this, [this] {
        if (m_feed.health == Health::AskCertificate)
            emit certificateDecided(m_feed.server, m_feed.fingerprint, true);
        else
            givePassword();
    });
    connect(m_no, &QAbstractButton::clicked, this, [this] {
        if (m_feed.health == Health::AskCertificate)
            emit certificateDecided(m_feed.server, m_feed.fingerprint, false);
        else
            emit settingsWanted();
    });
    applyLook();
    hide();
}

void FeedPrompt::show(const FeedStatus &feed)
{
    const bool same = m_feed.health == feed.health && m_feed.text == feed.text && m_feed.fingerprint == feed.fingerprint
                      && m_feed.deaf == feed.deaf && m_feed.unrecorded == feed.unrecorded;
    m_feed = feed;
    if (same)
        return;
    const bool certificate = feed.health == Health::AskCertificate;
    const bool password = feed.health == Health::AskPassword;
    const bool trouble = feed.health == Health::Failed || (feed.isLive() && feed.deaf);
    const bool asks = certificate || password || trouble;
    m_text->setText(
        !asks         ? feed.unrecorded
        : certificate ? tr("%1 shows a certificate that nobody has confirmed yet. Compare this fingerprint "
                           "with the one its administrator gives you:")
                            .arg(feed.server)
        : password && !feed.canRemember
            ? tr("%1 There is no keychain, so it is asked for each time and kept in memory only.").arg(feed.text)
        : trouble && !feed.unrecorded.isEmpty() ? feed.text + u'\n' + feed.unrecorded
                                                : feed.text);
    m_fingerprint->setText(inTwoLines(feed.fingerprint));
    m_fingerprint->setVisible(certificate);
    m_password->setVisible(password);
    m_remember->setVisible(password && feed.canRemember);
    m_yes->setVisible(certificate || password);
    m_yes->setText(certificate ? tr("It is the same: trust it") : tr("Connect"));
    m_no->setVisible(asks);
    m_no->setText(certificate ? tr("Do not connect") : tr("Feed settings"));
    if (password)
        m_password->clear();
    setVisible(asks || !feed.unrecorded.isEmpty());
    if (password)
        m_password->setFocus();
}

void FeedPrompt::givePassword()
{
    if (m_password->text().isEmpty())
        return;
    emit passwordGiven(m_password->text(), m_remember->isVisible() && m_remember->isChecked());
    m_password->clear();
}

void FeedPrompt::applyLook()
{
    const Theme &theme = themeOf(this);
    layout()->setContentsMargins(theme.space(Space::L), theme.space(Space::S), theme.space(Space::L),
                                 theme.space(Space::S));
    m_password->setFixedWidth(theme.px(160));
}

void FeedPrompt::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyLook();
}

void FeedPrompt::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.tone(Tone::Warning).soft);
    painter.fillRect(QRect(0, height() - theme.hairline(), width(), theme.hairline()), theme.color(ColorRole::Border));
}

} // namespace Floorwalk

#include "moc_feedprompt.cpp"
