// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/demodata.h"
#include "models/service/dutyleader.h"
#include "models/service/storeworker.h"
#include "tests/support/pagewalker.h"
#include "widgets/pages.h"
#include "widgets/theme/floorwalkstyle.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

/** The pages that stand on the records, on the demo's and on an empty store, walked for what a person stumbles over. */
class TestStoredPages : public QObject
{
    Q_OBJECT

    Zone m_zone = *Zone::parse(u"Asia/Shanghai"_s);
    QDate m_date{2026, 11, 23};
    FixedClock m_clock{m_zone.toMoment(m_date, QTime(14, 21))};
    QTemporaryDir m_folder;

private slots:
    void nothingIsStumbledOver_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<ThemeName>("theme");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("filled");
        for (const QString &page :
             {u"today"_s, u"attendance"_s, u"coaching"_s, u"incidents"_s, u"settings"_s, u"firstrun"_s}) {
            for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
                for (const bool filled : {true, false}) {
                    const QString language = theme == ThemeName::Light ? u"en"_s : u"zh_CN"_s;
                    QTest::addRow("%s, %s, %s", qPrintable(page), qPrintable(themeNameText(theme)),
                                  filled ? "twenty agents" : "empty")
                        << page << theme << language << filled;
                }
            }
        }
    }
    void nothingIsStumbledOver()
    {
        QFETCH(QString, page);
        QFETCH(ThemeName, theme);
        QFETCH(QString, language);
        QFETCH(bool, filled);
        QVERIFY(applyTheme(*qApp, Theme::Choice{theme, language, 1.0}).ok());
        const QString path = m_folder.filePath(filled ? u"filled.db"_s : u"empty.db"_s);
        StoreWorker writer(path, StoreSession::Access::Write, u"test"_s, m_clock);
        StoreWorker reader(path, StoreSession::Access::Read, u"test"_s, m_clock);
        QFuture<Result<void>> ready = writer.run([filled, date = m_date](StoreSession &session) {
            return filled ? DemoData::fill(session, date) : Result<void>();
        });
        ready.waitForFinished();
        QVERIFY(ready.result().ok());
        DutyLeader duty(&writer);
        PageContext context{m_clock, m_zone, language};
        context.writer = &writer;
        context.reader = &reader;
        context.duty = &duty;
        const PageEntry *entry = findPage(page);
        QVERIFY(entry);
        const std::unique_ptr<Page> made = entry->make(context);
        made->resize(1030, 720);
        made->show();
        QTRY_VERIFY(made->isSettled());
        // What came last is laid out, nested scroll areas too.
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QStringList complaints = PageWalker::complaints(*made);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_MAIN(TestStoredPages)
#include "tst_storedpages.moc"
