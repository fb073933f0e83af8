// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingspage.h"

#include "models/service/whendone.h"
#include "widgets/common/button.h"
#include "widgets/common/formrow.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/words.h"
#include "widgets/settings/feedlist.h"
#include "widgets/settings/reachform.h"
#include "widgets/settings/settingsbook.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace Floorwalk {

using namespace Qt::StringLiterals;

namespace {

/** A warning must come before its alarm. */
const QList<std::pair<QString, QString>> pairs{{u"long_call_warn_s"_s, u"long_call_alarm_s"_s},
                                               {u"long_busy_warn_s"_s, u"long_busy_alarm_s"_s},
                                               {u"queue_wait_warn_s"_s, u"queue_wait_alarm_s"_s}};

} // namespace

SettingsPage::SettingsPage(SettingsBook &book, Prompter &prompter, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_prompter(prompter)
    , m_machine(book.machine())
{
    setObjectName(u"settingsPage"_s);
    build();
    fill();
    whenDone(m_book.centre(), this, [this](const Result<CentreSettings> &centre) {
        take(centre);
        loaded();
    });
    whenDone(m_book.packLines(), this, [this](const Result<QStringList> &lines) {
        m_pack->setText(lines ? lines->join(u'\n') : lines.error().text);
        loaded();
    });
}

void SettingsPage::loaded()
{
    if (--m_loads == 0)
        setSettled();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"nav-settings"_s;
}

void SettingsPage::take(const Result<CentreSettings> &centre)
{
    if (centre) {
        m_centre = *centre;
        fill();
        return;
    }
    m_message->setInk(Ink::Critical);
    m_message->setText(tr("The centre’s settings could not be loaded: %1").arg(centre.error().text));
}

void SettingsPage::fill()
{
    m_filling = true;
    m_feed->setAddresses(m_machine.feedAddresses());
    m_reach->show(m_machine);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_machine.language())));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_machine.theme())));
    m_phone->setText(m_machine.text(u"phone"_s));
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(m_machine.text(u"scale_percent"_s))));
    m_zone->setText(m_centre.zone().id());
    for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it) {
        it.value()->setValue(m_centre.number(it.key()));
        m_rows.value(it.key())->setError({});
    }
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        it.value()->setText(m_centre.text(it.key()));
        m_rows.value(it.key())->setError({});
    }
    m_money->setText(
        m_centre.moneyEffects() ? tr(
            "On: an administrator switched money on for this centre and named the local rule. Each decision shows what "
            "is applied.")
                                : tr("Off, as shipped: money columns stay empty and explanations say what a pack names "
                                     "but does not apply. An "
                                     "employer has no general right to fine; only an administrator may switch money "
                                     "on, naming the local rule "
                                     "(floorwalk settings set money_effects on --reason …)."));
    m_filling = false;
    refresh();
}

/** Nobody reads 720 seconds: beside them stands 12:00. */
void SettingsPage::tellLength(const QString &key)
{
    constexpr int minute = 60;
    const int seconds = m_numbers.value(key)->value();
    const bool isTime = QLatin1StringView(CentreSettings::definition(key)->unit) == "s"_L1;
    m_rows.value(key)->setHint(isTime && seconds >= minute ? lengthText(std::chrono::seconds(seconds)) : QString());
}

void SettingsPage::check(const QString &key)
{
    tellLength(key);
    CentreSettings trial = m_centre;
    FormRow *row = m_rows.value(key);
    const Result<void> set = trial.set(key, QString::number(m_numbers.value(key)->value()));
    const SettingDefinition *definition = CentreSettings::definition(key);
    // The row names the setting already; its key is for the command line.
    row->setError(set ? QString() : tr("From %1 to %2.").arg(definition->least).arg(definition->most));
    for (const auto &[warning, alarm] : pairs) {
        if (key != warning && key != alarm)
            continue;
        const bool wrong = m_numbers.value(warning)->value() >= m_numbers.value(alarm)->value();
        if (set && wrong)
            m_rows.value(key)->setError(tr("The warning must come before the alarm."));
        else if (!wrong)
            m_rows.value(key == warning ? alarm : warning)->setError({});
    }
}

bool SettingsPage::hasErrors() const
{
    return std::ranges::any_of(m_rows, [](const FormRow *row) { return row->hasError(); });
}

QMap<QString, QString> SettingsPage::centreChanges() const
{
    QMap<QString, QString> changes;
    for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it) {
        if (it.value()->value() != m_centre.number(it.key()))
            changes.insert(it.key(), QString::number(it.value()->value()));
    }
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (const QString text = it.value()->text().simplified(); text != m_centre.text(it.key()))
            changes.insert(it.key(), text);
    }
    return changes;
}

MachineSettings SettingsPage::editedMachine() const
{
    MachineSettings edited = m_machine;
    const auto put = [&edited](const QString &key, const QString &text) {
        if (edited.text(key) != text && !edited.set(key, text))
            qWarning("The setting %s does not take %s", qUtf8Printable(key), qUtf8Printable(text));
    };
    put(u"language"_s, m_language->currentData().toString());
    put(u"theme"_s, m_theme->currentData().toString());
    put(u"phone"_s, m_phone->text().trimmed());
    put(u"scale_percent"_s, m_scale->currentData().toString());
    const QMap<QString, QString> reach = m_reach->chosen();
    for (auto it = reach.cbegin(); it != reach.cend(); ++it)
        put(it.key(), it.value());
    const QStringList feeds = m_feed->addresses();
    const bool demo =
        feeds.size() == 1 && m_feed->form()->kind() == FeedForm::Kind::Demo && m_machine.feedAddress().isEmpty();
    if (!demo && feeds != m_machine.feedAddresses()) {
        if (const Result<void> set = edited.setFeedAddresses(feeds); !set)
            qWarning("%s", qUtf8Printable(set.error().text));
    }
    return edited;
}

/** What a draft can bring back; a password stands in none. */
bool SettingsPage::hasUnsaved() const
{
    return editedMachine() != m_machine || !centreChanges().isEmpty();
}

bool SettingsPage::isDirty() const
{
    return hasUnsaved() || !m_feed->passwords().isEmpty();
}

void SettingsPage::refresh()
{
    if (m_filling)
        return;
    const bool dirty = isDirty();
    emit unsavedChanged();
    m_save->setEnabled(dirty && !hasErrors() && m_pending == 0);
    m_discard->setEnabled(dirty && m_pending == 0);
    const QString wrong = tr("Put the marked entries right, then save.");
    const QString unsaved = tr("Not saved yet.");
    if (dirty) {
        m_message->setInk(hasErrors() ? Ink::Critical : Ink::Muted);
        m_message->setText(hasErrors() ? wrong : unsaved);
    } else if (m_message->text() == wrong || m_message->text() == unsaved) {
        m_message->setText({}); // all is as it was
    }
}

void SettingsPage::discard()
{
    m_machine = m_book.machine();
    fill();
    takeFocus(); // the button is off now
    m_message->setInk(Ink::Muted);
    m_message->setText(tr("Discarded: all is as it was saved."));
}

void SettingsPage::save()
{
    if (!isDirty() || hasErrors() || m_pending > 0)
        return;
    const MachineSettings machine = editedMachine();
    if (const QString problem = m_feed->problem(); !problem.isEmpty()) {
        m_message->setInk(Ink::Critical);
        m_message->setText(problem);
        return;
    }
    for (const auto &[address, password] : m_feed->passwords().asKeyValueRange()) {
        whenDone(m_book.keepPassword(address, password), this, [this](const Result<QString> &kept) {
            if (kept)
                emit toastWanted(*kept);
            else
                emit complained(kept.error().text);
        });
    }
    if (machine != m_machine) {
        if (const Result<void> kept = m_book.saveMachine(machine); !kept) {
            m_message->setInk(Ink::Critical);
            m_message->setText(kept.error().text);
            return;
        }
        m_machine = machine;
    }
    const QMap<QString, QString> changes = centreChanges();
    if (changes.isEmpty()) {
        m_message->setInk(Ink::Good);
        m_message->setText(tr("✓ Saved"));
        m_save->setEnabled(false);
        m_discard->setEnabled(false);
        return;
    }
    ++m_pending;
    m_message->setInk(Ink::Muted);
    m_message->setText(tr("saving…"));
    m_save->setEnabled(false);
    whenDone(m_book.saveCentre(changes), this, [this](const Result<CentreSettings> &saved) {
        --m_pending;
        if (saved) {
            m_centre = *saved;
            fill();
        }
        m_message->setInk(saved ? Ink::Good : Ink::Critical);
        m_message->setText(saved ? tr("✓ Saved") : saved.error().text);
        m_save->setEnabled(!saved);
    });
}

} // namespace Floorwalk

#include "moc_settingspage.cpp"
