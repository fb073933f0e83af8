// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/settings/fakesettingsbook.h"
#include "widgets/common/seatgridmodel.h"
#include "widgets/settings/figurescopes.h"
#include "widgets/settings/figuresettingspage.h"
#include "widgets/settings/optionalnumber.h"
#include "widgets/settings/seatmodel.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** How figures are counted is chosen for all queues, for one, or for a member; what one has not it has from all. */
class TestFigureSettings : public QObject
{
    Q_OBJECT

    FakeSettingsBook m_book;
    std::unique_ptr<FigureSettingsPage> m_page;

    template <class T> T *part(const QString &name) const { return m_page->findChild<T *>(name); }
    void choose(QComboBox *box, const QString &value) const { box->setCurrentIndex(box->findData(value)); }
    void open()
    {
        m_page = std::make_unique<FigureSettingsPage>(m_book);
        m_page->resize(998, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
        m_page->takeFocus();
    }
    void save()
    {
        QTest::keyClick(part<QListView>(u"figureScopes"_s), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_page->isBusy());
        QVERIFY(!m_page->isDirty());
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
        QVERIFY(applyTheme(*qApp, Theme::Choice{}).ok());
    }
    void init()
    {
        m_book = {};
        open();
    }
    void cleanup() { m_page.reset(); }

    void theSeatsOfADayAreATable()
    {
        const Zone zone = Zone::utc();
        const auto at = [](int hour) { return momentFromEpochMs(1'790'000'000'000) + std::chrono::hours(hour); };
        const auto person = [](int id, const QString &no, const QString &name) {
            return Person{PersonId(id), *EmployeeNo::parse(no), name, {}, {}, {}, {}, false};
        };
        SeatDay day;
        day.date = zone.localDate(at(0));
        day.seats = {{u"07"_s, {u"PJSIP/1007"_s}}, {u"08"_s, {u"PJSIP/1008"_s}}};
        day.shifts = {{u"早班"_s, {at(0), at(8)}}, {u"中班"_s, {at(4), at(12)}}};
        day.people = {person(1, u"001"_s, u"王芳"_s), person(2, u"002"_s, u"李娜"_s), person(3, u"003"_s, u"李娜"_s)};
        day.turns = {{5, u"07"_s, PersonId(1), {at(0), at(8)}}};
        day.rostered = {{PersonId(1), {at(0), at(8)}}};
        SeatModel model(zone);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({});
        model.show(day);
        QCOMPARE(model.columnCount(), 6);
        const QModelIndex early = model.index(0, SeatModel::FirstShift);
        const QModelIndex late = model.index(0, SeatModel::FirstShift + 1);
        QCOMPARE(early.data().toString(), u"王芳"_s);
        QVERIFY(!model.isDirty());

        // The same person on another seat, another one on the same: both shifts overlap.
        QVERIFY(model.setData(model.index(1, SeatModel::FirstShift + 1), u"001"_s));
        QCOMPARE(model.index(1, SeatModel::FirstShift + 1).data().toString(), u"王芳"_s);
        QVERIFY(early.data(SeatModel::ProblemRole).toString().contains(u"08"_s));
        QVERIFY(model.setData(model.index(1, SeatModel::FirstShift + 1), QString()));
        QVERIFY(model.setData(late, u"002"_s));
        QCOMPARE(late.data().toString(), u"李娜 (002)"_s); // two bear the name
        QVERIFY(late.data(SeatModel::ProblemRole).toString().contains(u"王芳"_s));
        QVERIFY(model.hasProblems());
        QVERIFY(model.setData(late, QString()));
        QVERIFY(!model.hasProblems() && !model.isDirty());
        QVERIFY(model.setData(late, u"李娜"_s)); // which of them
        QVERIFY(model.hasProblems());
        QVERIFY(model.setData(late, QString()));

        const int added = model.addSeat();
        QVERIFY(model.hasProblems());
        QVERIFY(model.setData(model.index(added, SeatModel::SeatName), u"09"_s));
        QVERIFY(model.setData(model.index(added, SeatModel::Interfaces), u"PJSIP/1008"_s));
        QVERIFY(model.hasProblems());
        QVERIFY(model.setData(model.index(added, SeatModel::Interfaces), u"PJSIP/1009; SIP/9"_s));
        QVERIFY(model.setData(model.index(added, SeatModel::FirstShift), u"李娜 (003)"_s));
        QVERIFY(!model.hasProblems());
        QVERIFY(!model.index(added, SeatModel::FirstShift).data(SeatModel::NoteRole).toString().isEmpty());
        SeatModel again(zone); // several new seats come back at once
        again.show(day);
        QVariantList typed = model.draft();
        for (int i = 0; i < 40; ++i) {
            QVariantMap more = typed.constLast().toMap();
            more.insert(u"seat"_s, u"1%1"_s.arg(i, 2, 10, QChar(u'0')));
            typed.push_back(more);
        }
        again.takeDraft(typed);
        QCOMPARE(again.rowCount(), 2 + 1 + 40);
        QCOMPARE(again.index(2, SeatModel::SeatName).data().toString(), u"09"_s);
        QCOMPARE(again.index(42, SeatModel::SeatName).data().toString(), u"139"_s);
        model.retire(1);
        const SeatEdits edits = model.edits();
        QCOMPARE(edits.seats.size(), size_t(1));
        QCOMPARE(edits.seats.front().interfaces, (QStringList{u"PJSIP/1009"_s, u"SIP/9"_s}));
        QCOMPARE(edits.retired, QStringList{u"08"_s});
        QCOMPARE(edits.sittings.size(), size_t(1));
        QVERIFY(edits.sittings.front().person == PersonId(3));
        model.retire(added); // was never on record
        model.retire(1);
        QVERIFY(!model.isDirty());
    }
    void peopleOfAShiftAreSeatedApartOnTheTable()
    {
        const Zone zone = Zone::utc();
        const auto at = [](int hour) { return momentFromEpochMs(1'790'000'000'000) + std::chrono::hours(hour); };
        const auto person = [](int id, const QString &no, const QString &name) {
            return Person{PersonId(id), *EmployeeNo::parse(no), name, {}, {}, {}, {}, false};
        };
        SeatDay day;
        day.date = zone.localDate(at(0));
        for (int i = 1; i <= 5; ++i)
            day.seats.push_back({u"0%1"_s.arg(i), {u"PJSIP/100%1"_s.arg(i)}, SeatPlace{1, i}});
        day.seats.push_back({u"06"_s, {u"PJSIP/1006"_s}, {}});
        day.shifts = {{u"早班"_s, {at(0), at(8)}}};
        day.people = {person(1, u"001"_s, u"王芳"_s), person(2, u"002"_s, u"李娜"_s), person(3, u"003"_s, u"张伟"_s)};
        day.turns = {{5, u"01"_s, PersonId(1), {at(0), at(8)}}, {6, u"02"_s, PersonId(2), {at(0), at(8)}}};
        day.rostered = {{PersonId(1), {at(0), at(8)}}, {PersonId(2), {at(0), at(8)}}, {PersonId(3), {at(0), at(8)}}};
        SeatModel model(zone);
        model.show(day);
        QCOMPARE(model.spots(0).size(), size_t(5));
        const std::optional<SeatModel::Spread> spread = model.spreadApart(0);
        QVERIFY(spread.has_value());
        QCOMPARE(spread->proposal.after, 4);
        QCOMPARE(spread->unseated, 0);
        QStringList seated;
        for (int row = 0; row < model.rowCount(); ++row)
            seated << model.index(row, SeatModel::FirstShift).data().toString();
        QCOMPARE(seated.count(QString()), 3);
        QVERIFY(!seated[0].isEmpty() && !seated[2].isEmpty() && !seated[4].isEmpty());
        QVERIFY(!model.hasProblems()); // to be saved as what is typed, or to be dropped
        QVERIFY(model.isDirty());
        model.show(day);
        QVERIFY(!model.isDirty());
        // A place is typed as row and place; where another stands it is marked.
        const QModelIndex place = model.index(5, SeatModel::Place);
        QVERIFY(model.setData(place, u"1-5"_s));
        QVERIFY(place.data(SeatModel::ProblemRole).toString().contains(u"05"_s));
        QVERIFY(model.setData(place, u"window"_s));
        QVERIFY(!place.data(SeatModel::ProblemRole).toString().isEmpty());
        QVERIFY(model.setData(place, u"2 3"_s));
        QVERIFY(!model.hasProblems());
        QCOMPARE(model.edits().seats.front().place, std::optional(SeatPlace{2, 3}));
        SeatGridModel grid;
        const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
        grid.show({});
        grid.show(model.spots(0));
        QCOMPARE(grid.rowCount(), 2);
        QCOMPARE(grid.columnCount(), 5);
        QVERIFY(!(grid.flags(grid.index(1, 0)) & Qt::ItemIsEnabled)); // no seat stands there
        QCOMPARE(grid.first(), grid.index(0, 0));
        QCOMPARE(grid.indexOf(u"06"_s), grid.index(1, 2));
        std::vector<SeatSpot> fewer = model.spots(0);
        fewer.pop_back();
        grid.show(fewer);
        QCOMPARE(grid.rowCount(), 1);
        fewer.front().name = u"李娜"_s;
        grid.show(fewer);
        QVERIFY(grid.index(0, 0).data().toString().contains(u"李娜"_s));
        grid.show({});
    }
    void theFootIsSilentWhereNothingIsLeftToSave()
    {
        auto *const box = part<OptionalNumber>(u"service_level_s"_s);
        const double before = box->value();
        const auto says = [this](const QString &text) {
            for (const QLabel *const label : m_page->findChildren<QLabel *>()) {
                if (label->text() == text)
                    return true;
            }
            return false;
        };
        box->setValue(before + 5);
        QVERIFY(says(u"Not saved yet."_s));
        box->setValue(before);
        QVERIFY(!m_page->isDirty());
        QVERIFY(!says(u"Not saved yet."_s));
    }
    void theScopesAreAModel()
    {
        FigureScopes model;
        const QAbstractItemModelTester tester(&model);
        CentreSettings settings;
        QVERIFY(settings.set(u"wrap_up_s.sales"_s, u"15"_s));
        QVERIFY(settings.set(u"member_wrap_up_s.Li"_s, u"30"_s));
        model.show({u"support"_s}, settings);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.at(row).name;
        QCOMPARE(names, (QStringList{QString(), u"sales"_s, u"support"_s, u"Li"_s}));
        QCOMPARE(model.index(1).data(FigureScopes::OwnRole).toInt(), 1);
        QCOMPARE(model.add({FigureScopes::Kind::Queue, u"support"_s}), 2);
        QCOMPARE(model.add({FigureScopes::Kind::Queue, u"new"_s}), 1);
    }

    void theCentresVariantIsChosen()
    {
        choose(part<QComboBox>(u"service_level_variant"_s), u"negative"_s);
        choose(part<QComboBox>(u"occupancy_variant"_s), u"c"_s);
        part<OptionalNumber>(u"aht_target_s"_s)->setNumber(280);
        save();
        QCOMPARE(m_book.said,
                 (QStringList{u"aht_target_s=280"_s, u"occupancy_variant=c"_s, u"service_level_variant=negative"_s}));
    }

    void aQueueHasItsOwnAndGivesItBack()
    {
        m_page->showSubject(u"support"_s);
        auto *variant = part<QComboBox>(u"service_level_variant.support"_s);
        QVERIFY2(variant && variant->currentData().toString().isEmpty(), "it has that of all queues");
        choose(variant, u"positive"_s);
        part<OptionalNumber>(u"service_level_target.support"_s)->setNumber(90);
        part<OptionalNumber>(u"wrap_up_s.support"_s)->setNumber(15);
        save();
        QCOMPARE(m_book.settings.text(u"service_level_variant.support"_s), u"positive"_s);
        QCOMPARE(m_book.settings.number(u"service_level_target.support"_s), 90);
        QCOMPARE(m_book.settings.number(u"wrap_up_s.support"_s), 15);

        choose(part<QComboBox>(u"service_level_variant.support"_s), QString());
        part<OptionalNumber>(u"service_level_target.support"_s)->setNumber(std::nullopt);
        save();
        QVERIFY(!m_book.settings.isSet(u"service_level_variant.support"_s));
        QCOMPARE(m_book.settings.number(u"service_level_target.support"_s), 85);
        QVERIFY(m_book.settings.isSet(u"wrap_up_s.support"_s));
    }

    void aMembersWrapUpIsAddedByKeys()
    {
        auto *const member = part<QLineEdit>(u"figureMember"_s);
        member->setFocus();
        QTest::keyClicks(member, u"PJSIP/1007"_s);
        QTest::keyClick(member, Qt::Key_Return);
        auto *const number = part<OptionalNumber>(u"member_wrap_up_s.PJSIP/1007"_s);
        QVERIFY(number);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"45"_s);
        save();
        QCOMPARE(m_book.said, QStringList{u"member_wrap_up_s.PJSIP/1007=45"_s});
    }

    void whatIsOutOfRangeIsNotSaved()
    {
        auto *const target = part<OptionalNumber>(u"service_level_target"_s);
        target->setNumber(140);
        QCOMPARE(target->accessibleDescription(), u"From 1 to 100."_s);
        QVERIFY(!part<QPushButton>(u"figuresSave"_s)->isEnabled());
        m_page->showSubject(u"support"_s);
        QVERIFY2(!part<QPushButton>(u"figuresSave"_s)->isEnabled(), "nor while it is out of sight");
        m_page->discard();
        QVERIFY(!m_page->isDirty());
    }

    void whoMayNotChangesNothing()
    {
        m_book.mayChange = false;
        open();
        QVERIFY(!part<QComboBox>(u"service_level_variant"_s)->isEnabled());
        QVERIFY(!part<QLineEdit>(u"figureMember"_s)->isEnabled());
    }

    void whatIsEditedOutlivesAnotherLanguage()
    {
        part<OptionalNumber>(u"aht_target_s"_s)->setNumber(280);
        const QVariantMap draft = m_page->draft();
        open();
        m_page->restore(draft);
        QCOMPARE(part<OptionalNumber>(u"aht_target_s"_s)->number(), std::optional(280.0));
        QVERIFY(m_page->isDirty());
    }
};

QTEST_MAIN(TestFigureSettings)
#include "tst_figuresettings.moc"
