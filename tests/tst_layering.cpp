// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> modelFolders{u"domain"_s, u"policy"_s, u"live"_s,  u"alert"_s,    u"day"_s,    u"roster"_s,
                                 u"breaks"_s, u"feed"_s,   u"store"_s, u"exchange"_s, u"service"_s};

/** What each folder of models may include besides itself (house style, dependency rule). */
QSet<QString> allowedModels(const QString &folder)
{
    if (folder == "domain"_L1)
        return {};
    if (folder == "policy"_L1 || folder == "feed"_L1 || folder == "store"_L1 || folder == "exchange"_L1)
        return {u"domain"_s};
    if (folder == "service"_L1)
        return modelFolders;
    return {u"domain"_s, u"policy"_s};
}

/** Why @p include must not stand in @p file, or nothing. Both are relative to the source folder. */
QString offence(const QString &file, const QString &include)
{
    static const QRegularExpression guiHeader(
        u"^(QtWidgets/|QtGui/|QtCharts/|QtSvg|QWidget|QLabel|QPainter|QPixmap|QImage|QIcon|QColor|QFont|QApplication|"
        "QGuiApplication|QDialog|QPushButton|QStyle|QTextDocument|QKeySequence)"_s);
    static const QRegularExpression sqlHeader(u"^(QtSql/|QSql|sqlite3\\.h)"_s);
    const QString top = file.section(u'/', 0, 0);
    const QString folder = file.section(u'/', 1, 1);
    const QString includeTop = include.section(u'/', 0, 0);
    const QString includeFolder = include.section(u'/', 1, 1);
    if (sqlHeader.match(include).hasMatch() && !(top == "models"_L1 && folder == "store"_L1))
        return u"SQL headers belong to models/store"_s;
    if (top == "models"_L1) {
        if (guiHeader.match(include).hasMatch())
            return u"models know no screen"_s;
        if (includeTop == "widgets"_L1 || includeTop == "app"_L1)
            return u"models never look up"_s;
        if (includeTop == "models"_L1 && includeFolder != folder && !allowedModels(folder).contains(includeFolder))
            return u"models/%1 may not use models/%2"_s.arg(folder, includeFolder);
    }
    if (top == "widgets"_L1) {
        if (includeTop == "app"_L1)
            return u"widgets never look up"_s;
        if (includeTop == "models"_L1 && (includeFolder == "store"_L1 || includeFolder == "feed"_L1))
            return u"widgets use services, never models/%1"_s.arg(includeFolder);
    }
    return {};
}

QStringList sourceFiles()
{
    QStringList files;
    for (const QString &top : {u"app"_s, u"widgets"_s, u"models"_s}) {
        QDirIterator it(QStringLiteral(FLOORWALK_SOURCE_DIR) + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files << it.next().mid(QStringLiteral(FLOORWALK_SOURCE_DIR).size() + 1);
    }
    files.sort();
    return files;
}

QString read(const QString &file)
{
    QFile in(QStringLiteral(FLOORWALK_SOURCE_DIR) + u'/' + file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

} // namespace

/** Holds the source to the dependency rule and to the bans that a compiler cannot see. */
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void offencesAreSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("bad");
        QTest::newRow("a label in a model") << u"models/live/a.cpp"_s << u"QtWidgets/QLabel"_s << true;
        QTest::newRow("a short label in a model") << u"models/live/a.cpp"_s << u"QLabel"_s << true;
        QTest::newRow("sql in a service") << u"models/service/a.cpp"_s << u"QSqlQuery"_s << true;
        QTest::newRow("sql in the store") << u"models/store/a.cpp"_s << u"QSqlQuery"_s << false;
        QTest::newRow("store in a page") << u"widgets/floor/a.cpp"_s << u"models/store/database.h"_s << true;
        QTest::newRow("service in a page") << u"widgets/floor/a.cpp"_s << u"models/service/rollcall.h"_s << false;
        QTest::newRow("feed in the store") << u"models/store/a.cpp"_s << u"models/feed/feed.h"_s << true;
        QTest::newRow("widgets in a model") << u"models/day/a.h"_s << u"widgets/theme/theme.h"_s << true;
    }
    void offencesAreSeen()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QFETCH(bool, bad);
        QCOMPARE(!offence(file, include).isEmpty(), bad);
    }

    void includesKeepTheDependencyRule()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        const QStringList files = sourceFiles();
        QVERIFY(files.size() > 5);
        QStringList offences;
        for (const QString &file : files) {
            for (auto it = include.globalMatch(read(file)); it.hasNext();) {
                const QString header = it.next().captured(1);
                const QString why = offence(file, header);
                if (!why.isEmpty())
                    offences << u"%1 includes %2: %3"_s.arg(file, header, why);
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }

    void bannedWordsStayOut()
    {
        struct Ban
        {
            QString pattern;
            QString why;
            QStringList except;
        };
        const QList<Ban> bans{
            {u"QDate(Time)?::current|QTime::current|system_clock::now"_s,
             u"time comes from Clock"_s,
             {u"models/domain/clock.cpp"_s}},
            {u"\\bSIGNAL\\(|\\bSLOT\\("_s, u"connect by pointer to member"_s, {}},
            {u"\\[&\\]"_s, u"capture by name"_s, {}},
            {u"\\bqFatal\\("_s, u"a bug is Q_ASSERT and a logged return"_s, {}},
            {u"QSharedPointer"_s, u"unique_ptr or value"_s, {}},
        };
        QStringList offences;
        for (const QString &file : sourceFiles()) {
            const QString text = read(file);
            for (const Ban &ban : bans) {
                if (!ban.except.contains(file) && QRegularExpression(ban.pattern).match(text).hasMatch())
                    offences << u"%1: %2 (%3)"_s.arg(file, ban.why, ban.pattern);
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList bare;
        for (const QString &file : sourceFiles()) {
            if (!read(file).startsWith("// SPDX-FileCopyrightText: "_L1))
                bare << file;
        }
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
