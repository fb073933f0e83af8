// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/machinesettingsfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** Holds the machine's settings to their types and ranges, and the file to "whole or not at all". */
class TestMachineSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void everyDefaultFitsItsOwnRule()
    {
        for (const MachineSettingDefinition &each : MachineSettings::definitions()) {
            const QString initial = QString::fromLatin1(each.initial);
            MachineSettings settings;
            if (!initial.isEmpty())
                QVERIFY2(settings.set(QString::fromLatin1(each.key), initial), each.key);
        }
    }

    void valuesAreHeldToTheirRange_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("an address") << u"feed"_s << u"ami://console@pbx:5038"_s << u"ami://console@pbx:5038"_s;
        QTest::newRow("the simulated floor") << u"feed"_s << u"sim:"_s << u"sim:"_s;
        QTest::newRow("a password in the address") << u"feed"_s << u"ami://console:secret@pbx:5038"_s << QString();
        QTest::newRow("no address") << u"feed"_s << u"pbx"_s << QString();
        QTest::newRow("a second feed") << u"feed.2"_s << u"ami://console@south:5038"_s << u"ami://console@south:5038"_s;
        QTest::newRow("a first feed by number") << u"feed.1"_s << u"ami://console@south:5038"_s << QString();
        QTest::newRow("a feed without a number") << u"feed.x"_s << u"ami://console@south:5038"_s << QString();
        QTest::newRow("a theme") << u"theme"_s << u"dark"_s << u"dark"_s;
        QTest::newRow("an unknown theme") << u"theme"_s << u"pink"_s << QString();
        QTest::newRow("least scale") << u"scale_percent"_s << u"100"_s << u"100"_s;
        QTest::newRow("most scale") << u"scale_percent"_s << u"150"_s << u"150"_s;
        QTest::newRow("too much scale") << u"scale_percent"_s << u"151"_s << QString();
        QTest::newRow("on") << u"inbox_folded"_s << u"on"_s << u"true"_s;
        QTest::newRow("perhaps") << u"inbox_folded"_s << u"perhaps"_s << QString();
        QTest::newRow("a fingerprint") << u"pin.pbx:5039"_s << u"AB:"_s.repeated(31) + u"AB"_s << u"ab"_s.repeated(32);
        QTest::newRow("half a fingerprint") << u"pin.pbx:5039"_s << u"ab"_s.repeated(16) << QString();
        QTest::newRow("the family itself") << u"pin.*"_s << u"ab"_s.repeated(32) << QString();
        QTest::newRow("a family without a member") << u"pin."_s << u"ab"_s.repeated(32) << QString();
        QTest::newRow("an unknown key") << u"password"_s << u"x"_s << QString();
    }
    void valuesAreHeldToTheirRange()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, stored);
        MachineSettings settings;
        const Result<void> taken = settings.set(key, text);
        QCOMPARE(taken.ok(), !stored.isEmpty());
        if (taken)
            QCOMPARE(settings.text(key), stored);
        else
            QVERIFY(!settings.isSet(key));
    }

    void severalFeedsKeepTheirOrder()
    {
        MachineSettings settings;
        QVERIFY(settings.feedAddresses().isEmpty());
        QStringList many;
        for (int i = 1; i <= 11; ++i)
            many << u"ami://console@pbx%1:5038"_s.arg(i);
        QVERIFY(settings.setFeedAddresses(many));
        QCOMPARE(settings.feedAddresses(), many); // feed.10 after feed.2
        QCOMPARE(settings.feedAddress(), many.first());
        QVERIFY(!settings.setFeedAddresses({u"ami://console@pbx1:5038"_s, u"pbx"_s}));
        QCOMPARE(settings.feedAddresses(), many);
        QVERIFY(settings.setFeedAddresses({u"sim:"_s}));
        QCOMPARE(settings.setKeys(), QStringList{u"feed"_s});
    }

    void aFileComesBackAsItWas()
    {
        const QTemporaryDir folder;
        const MachineSettingsFile file(folder.path() + u"/new/machine.json"_s);
        const Result<MachineSettings> none = file.load();
        QVERIFY(none);
        QCOMPARE(*none, MachineSettings());

        MachineSettings settings;
        QVERIFY(settings.set(u"feed"_s, u"amis://console@pbx"_s));
        QVERIFY(settings.set(u"page"_s, u"floor"_s));
        QVERIFY(settings.set(u"pin.pbx:5039"_s, u"0f"_s.repeated(32)));
        QVERIFY(file.save(settings));
        const Result<MachineSettings> again = file.load();
        QVERIFY(again);
        QCOMPARE(*again, settings);
        QCOMPARE(again->pin(u"pbx:5039"_s), u"0f"_s.repeated(32));
        QVERIFY(!again->pin(u"other:5039"_s));
    }

    void aBrokenFileIsNamedAndNeverHalfRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + u"/machine.json"_s;
        const auto write = [&path](const QByteArray &text) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        const MachineSettingsFile file(path);
        write("{\"version\": 1, \"settings\": {\"theme\"");
        QVERIFY(!file.load());
        QVERIFY(file.load().error().text.contains(u"machine.json"_s));
        write("{\"version\": 2, \"settings\": {}}");
        QVERIFY(!file.load());

        write("{\"version\": 1, \"settings\": {\"theme\": \"pink\", \"page\": \"floor\"}}");
        QStringList problems;
        const Result<MachineSettings> partly = file.load(&problems);
        QVERIFY(partly);
        QCOMPARE(partly->theme(), u"light"_s);
        QCOMPARE(partly->page(), u"floor"_s);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].contains(u"theme"_s));
    }
};

QTEST_GUILESS_MAIN(TestMachineSettings)
#include "tst_machinesettings.moc"
