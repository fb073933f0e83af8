// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/feedform.h"

#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/formrow.h"
#include "widgets/common/prompter.h"
#include "widgets/common/textlabel.h"
#include "widgets/settings/settingsbook.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>
#include <QUrlQuery>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

constexpr int plainPort = 5038;
constexpr int tlsPort = 5039;
constexpr qsizetype mostNames = 6;

} // namespace

FeedForm::FeedForm(SettingsBook &book, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_prompter(prompter)
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_tls(new QCheckBox(tr("Encrypted (TLS)"), this))
    , m_queueLog(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_choose(new Button(tr("Choose…"), ButtonKind::Normal, this))
    , m_test(new Button(tr("Test connection"), ButtonKind::Normal, this))
    , m_result(new TextLabel({}, TextStyle::Small, Ink::Muted, this))
{
    prepare();
    build();
    connectUp();
    showKind();
}

/** Names, hints and ranges of the fields. */
void FeedForm::prepare()
{
    m_kind->setObjectName(u"feedKind"_s);
    m_kind->addItem(tr("Demo floor (simulated)"), int(Kind::Demo));
    m_kind->addItem(tr("Asterisk"), int(Kind::Asterisk));
    m_kind->addItem(tr("Recording"), int(Kind::Recording));
    m_kind->addItem(tr("Another source (address)"), int(Kind::Other));
    m_host->setObjectName(u"feedHost"_s);
    m_host->setPlaceholderText(u"10.0.0.5"_s);
    m_port->setObjectName(u"feedPort"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(plainPort);
    m_user->setObjectName(u"feedUser"_s);
    m_password->setObjectName(u"feedPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_tls->setObjectName(u"feedTls"_s);
    m_queueLog->setObjectName(u"feedQueueLog"_s);
    m_queueLog->setPlaceholderText(u"/mnt/pbx/asterisk"_s);
    m_file->setObjectName(u"feedFile"_s);
    m_address->setObjectName(u"feedAddress"_s);
    m_address->setPlaceholderText(u"queuelog:/var/log/asterisk/queue_log"_s);
    m_test->setObjectName(u"feedTest"_s);
    m_choose->setObjectName(u"feedChoose"_s);
    m_result->setObjectName(u"feedResult"_s);
    m_result->setWordWrap(true);
    m_result->hide();
}

void FeedForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *kindRow = new FormRow(tr("Source"), m_kind, {}, this);
    m_asterisk = {new FormRow(tr("Server"), m_host, tr("name or address"), this),
                  new FormRow(tr("Port"), m_port, {}, this),
                  new FormRow(tr("Security"), m_tls, {}, this),
                  new FormRow(tr("User"), m_user, tr("of manager.conf"), this),
                  new FormRow(tr("Password"), m_password, tr("kept in the keychain, never in a file"), this),
                  new FormRow(tr("Its queue_log"), m_queueLog,
                              tr("file or folder as this computer sees it; fills gaps of the feed"), this)};
    m_recording = new FormRow(tr("File"), m_file, {}, this);
    //: Kinds of feed addresses; the words before the colons are not translated.
    m_other = new FormRow(tr("Address"), m_address, tr("queuelog:, jsonl://, jsonl-file: or exec:"), this);
    column->addWidget(kindRow);
    for (FormRow *row : m_asterisk)
        column->addWidget(row);
    column->addWidget(m_recording);
    column->addWidget(m_other);
    QList<FormRow *> all = m_asterisk;
    all << kindRow << m_recording << m_other;
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addWidget(m_test);
    auto *buttonRow = new FormRow({}, buttons, {}, this);
    column->addWidget(buttonRow);
    all << buttonRow;
    FormRow::align(all);
    column->addWidget(m_result);
}

void FeedForm::connectUp()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FeedForm::showKind);
    connect(m_tls, &QCheckBox::toggled, this, [this](bool on) {
        if (m_port->value() == (on ? plainPort : tlsPort))
            m_port->setValue(on ? tlsPort : plainPort);
    });
    connect(m_test, &Button::clicked, this, &FeedForm::test);
    connect(m_choose, &Button::clicked, this, &FeedForm::chooseFile);
    for (QLineEdit *edit : {m_host, m_user, m_password, m_queueLog, m_file, m_address})
        connect(edit, &QLineEdit::textEdited, this, &FeedForm::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &FeedForm::changed);
    connect(m_tls, &QCheckBox::toggled, this, &FeedForm::changed);
}

void FeedForm::takeFocus()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

FeedForm::Kind FeedForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void FeedForm::showKind()
{
    for (FormRow *row : m_asterisk)
        row->setVisible(kind() == Kind::Asterisk);
    m_recording->setVisible(kind() == Kind::Recording);
    m_other->setVisible(kind() == Kind::Other);
    m_choose->setVisible(kind() == Kind::Recording);
    m_result->hide();
    m_agents.clear();
    emit changed();
}

void FeedForm::setAddress(const QString &address)
{
    const QUrl url(address);
    QUrlQuery options(url);
    m_queueLog->setText(options.queryItemValue(u"queue_log"_s, QUrl::FullyDecoded));
    options.removeQueryItem(u"queue_log"_s);
    m_extra = options.toString(QUrl::FullyEncoded);
    if (address.startsWith("ami:"_L1) || address.startsWith("amis:"_L1)) {
        m_kind->setCurrentIndex(int(Kind::Asterisk));
        m_tls->setChecked(url.scheme() == "amis"_L1);
        m_host->setText(url.host());
        m_user->setText(url.userName());
        m_port->setValue(url.port(m_tls->isChecked() ? tlsPort : plainPort));
    } else if (address.startsWith("ami-file:"_L1)) {
        m_kind->setCurrentIndex(int(Kind::Recording));
        m_file->setText(address.mid(9).section(u'?', 0, 0));
    } else if (address.isEmpty() || address.startsWith("sim:"_L1)) {
        m_kind->setCurrentIndex(int(Kind::Demo));
    } else {
        m_kind->setCurrentIndex(int(Kind::Other));
        m_address->setText(address);
    }
    m_extraKind = kind();
}

QString FeedForm::address() const
{
    const QString tail = m_extra.isEmpty() || m_extraKind != kind() ? QString() : u'?' + m_extra;
    switch (kind()) {
    case Kind::Demo:
        return u"sim:"_s + tail;
    case Kind::Asterisk: {
        QUrl url;
        url.setScheme(m_tls->isChecked() ? u"amis"_s : u"ami"_s);
        url.setHost(m_host->text().trimmed());
        url.setUserName(m_user->text().trimmed());
        url.setPort(m_port->value());
        QUrlQuery options(m_extraKind == kind() ? m_extra : QString());
        if (const QString log = m_queueLog->text().trimmed(); !log.isEmpty())
            options.addQueryItem(u"queue_log"_s, QString::fromLatin1(QUrl::toPercentEncoding(log, "/:")));
        return url.toString() + (options.isEmpty() ? QString() : u'?' + options.toString(QUrl::FullyEncoded));
    }
    case Kind::Recording:
        return u"ami-file:"_s + m_file->text().trimmed() + tail;
    case Kind::Other:
        return m_address->text().trimmed();
    }
    Q_UNREACHABLE();
}

QString FeedForm::password() const
{
    return m_password->text();
}

void FeedForm::setPassword(const QString &password)
{
    m_password->setText(password);
}

void FeedForm::setAgentsFound(const QStringList &agents)
{
    m_agents = agents;
}

void FeedForm::chooseFile()
{
    m_prompter.askOpenPath(this, tr("Recording"), tr("Recorded streams (*.ami);;All files (*)"),
                           [this](const QString &path) {
                               m_file->setText(path);
                               emit changed();
                           });
}

void FeedForm::say(const QString &text, bool good)
{
    m_result->setInk(good ? Ink::Good : Ink::Critical);
    m_result->setText((good ? u"✓ "_s : u"▲ "_s) + text);
    m_result->show();
}

void FeedForm::test()
{
    if (m_testing)
        return;
    m_testing = true; // and the button stays enabled: disabled it would lose the keys
    m_result->setInk(Ink::Muted);
    m_result->setText(tr("Connecting…"));
    m_result->show();
    whenDone(m_book.testFeed(address(), password()), this, [this](const Result<FeedFindings> &found) {
        m_testing = false;
        if (!found) {
            say(found.error().text, false);
            emit tested(false);
            return;
        }
        m_agents = found->agents;
        const QString version = found->version.isEmpty() ? found->source : found->version;
        const QString queues = tr("%n queue(s)", nullptr, int(found->queues.size()));
        const QString agents = tr("%n agent(s)", nullptr, int(found->agents.size()));
        const QString names = found->queues.mid(0, mostNames).join(u", "_s);
        //: what a connection test found: version, "3 queues", their names, "20 agents"
        say(names.isEmpty() ? tr("%1: %2 and %3.").arg(version, queues, agents)
                            : tr("%1: %2 (%3) and %4.").arg(version, queues, names, agents),
            true);
        emit tested(true);
    });
}

} // namespace Floorwalk

#include "moc_feedform.cpp"
