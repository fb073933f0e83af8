// SPDX-FileCopyrightText: 2026 The Floorwalk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/contrast.h"
#include "widgets/theme/floorwalkstyle.h"
#include "widgets/theme/paint.h"
#include "widgets/theme/statelook.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFontMetricsF>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Floorwalk;
using namespace Qt::StringLiterals;

namespace {

QByteArray tokenBytes()
{
    QFile file(u":/theme/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Tokens tokens()
{
    const Result<Tokens> loaded = Tokens::load();
    return loaded ? *loaded : Tokens();
}

/** The token file with the value at @p path removed. */
QByteArray without(QStringList path)
{
    QList<QJsonObject> stack{QJsonDocument::fromJson(tokenBytes()).object()};
    for (qsizetype i = 0; i + 1 < path.size(); ++i)
        stack << stack.last().value(path[i]).toObject();
    stack.last().remove(path.last());
    for (qsizetype i = path.size() - 2; i >= 0; --i) {
        const QJsonObject child = stack.takeLast();
        stack.last().insert(path[i], child);
    }
    return QJsonDocument(stack.first()).toJson();
}

} // namespace

/** Proves that the tokens are whole and legible and that the style takes them to the screen. */
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s)); }

    void resourcesReachTheTest()
    {
        QVERIFY(!tokenBytes().isEmpty());
        const Result<Tokens> loaded = Tokens::load();
        QVERIFY2(loaded.ok(), qPrintable(loaded ? QString() : loaded.error().text));
    }

    void missingPlaceIsNamed_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("named");
        QTest::newRow("role") << QStringList{u"color"_s, u"dark"_s, u"accentInk"_s} << u"/color/dark/accentInk"_s;
        QTest::newRow("state") << QStringList{u"color"_s, u"highContrast"_s, u"state"_s, u"meal"_s}
                               << u"/color/highContrast/state/meal"_s;
        QTest::newRow("tone ink") << QStringList{u"color"_s, u"light"_s, u"severity"_s, u"good"_s, u"ink"_s}
                                  << u"/color/light/severity/good/ink"_s;
        QTest::newRow("space") << QStringList{u"space"_s, u"xl"_s} << u"/space/xl"_s;
        QTest::newRow("size") << QStringList{u"size"_s, u"tile"_s} << u"/size/tile"_s;
        QTest::newRow("type") << QStringList{u"type"_s, u"scale"_s, u"figure"_s} << u"/type/scale/figure"_s;
        QTest::newRow("english fonts") << QStringList{u"type"_s, u"families"_s, u"en"_s} << u"/type/families/en"_s;
        QTest::newRow("pie order") << QStringList{u"pie"_s, u"order"_s} << u"/pie/order"_s;
        QTest::newRow("pie hole") << QStringList{u"pie"_s, u"hole"_s} << u"/pie/hole"_s;
    }
    void missingPlaceIsNamed()
    {
        QFETCH(QStringList, path);
        QFETCH(QString, named);
        const Result<Tokens> broken = Tokens::parse(without(path));
        QVERIFY(!broken.ok());
        QCOMPARE(broken.error().kind, Error::Kind::BadInput);
        QVERIFY2(broken.error().text.contains(named), qPrintable(broken.error().text));
    }

    void unreadableFileIsSaid()
    {
        QVERIFY(!Tokens::parse("{ \"color\": ").ok());
        const Result<Tokens> none = Tokens::load(u":/theme/none.json"_s);
        QVERIFY(!none.ok());
        QVERIFY(none.error().text.contains(u"none.json"_s));
    }

    void textIsLegible_data()
    {
        QTest::addColumn<int>("theme");
        for (size_t i = 0; i < themeCount; ++i)
            QTest::newRow(qPrintable(themeNameText(ThemeName(i)))) << int(i);
    }
    void textIsLegible()
    {
        QFETCH(int, theme);
        const Theme look(tokens(), {ThemeName(theme), u"en"_s, 1.0});
        QStringList weak;
        const auto check = [&weak](const QString &what, const QColor &ink, const QColor &ground, double least) {
            const double ratio = contrastRatio(ink, ground);
            if (ratio < least)
                weak << u"%1: %2 on %3 is %4"_s.arg(what, ink.name(), ground.name()).arg(ratio, 0, 'f', 2);
        };
        // In high contrast every word is as clear as WCAG AAA asks.
        const double word = look.isHighContrast() ? 7 : 4.5;
        using enum ColorRole;
        for (const ColorRole ground : {Window, Base, AlternateBase, Rail, Header}) {
            for (const ColorRole ink : {Text, TextMuted, AccentInk})
                check(u"text"_s, look.color(ink), look.color(ground), word);
        }
        for (const ColorRole ground : {Base, AlternateBase, Window})
            check(u"disabled"_s, look.color(TextDisabled), look.color(ground), word);
        check(u"accent"_s, look.color(OnAccent), look.color(Accent), word);
        check(u"accent hover"_s, look.color(OnAccent), look.color(AccentHover), word);
        check(u"accent soft"_s, look.color(AccentInk), look.color(AccentSoft), word);
        check(u"text on accent soft"_s, look.color(Text), look.color(AccentSoft), word);
        check(u"selection"_s, look.color(OnSelection), look.color(Selection), word);
        check(u"tool tip"_s, look.color(OnTooltip), look.color(Tooltip), word);
        for (const Ink ink : {Ink::Text, Ink::Muted, Ink::Critical, Ink::Warning, Ink::Good, Ink::Info})
            check(u"selected row"_s, look.rowInk(ink, true), look.color(Selection), word);
        for (const ColorRole ground : {Base, Window}) {
            check(u"strong border"_s, look.color(BorderStrong), look.color(ground), 3);
            check(u"focus"_s, look.color(Focus), look.color(ground), 3);
        }
        const auto checkTone = [&look, &check, word](const QString &name, const ToneColors &tone, double filled) {
            check(name + u" ink on soft"_s, tone.ink, tone.soft, word);
            check(name + u" ink on base"_s, tone.ink, look.color(Base), word);
            check(name + u" ink on window"_s, tone.ink, look.color(Window), word);
            check(name + u" on fill"_s, tone.onFill, tone.fill, filled);
        };
        for (size_t i = 0; i < toneCount; ++i) {
            checkTone(u"tone %1"_s.arg(i), look.tone(Tone(i)), word);
            check(u"text on tone"_s, look.color(Text), look.tone(Tone(i)).soft, word);
            check(u"muted on tone"_s, look.color(TextMuted), look.tone(Tone(i)).soft, word);
        }
        for (size_t i = 0; i < stateKeyCount; ++i)
            checkTone(stateKeyText(StateKey(i)), look.state(StateKey(i)), 4.5); // a glyph; the word stands beside it
        QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u'\n')));
    }

    void knownContrasts()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(u"#777777"_s), Qt::white) - 4.48) < 0.005);
    }

    void everyStateHasColourIconAndTheDesignsWord()
    {
        const QJsonObject words = QJsonDocument::fromJson(tokenBytes()).object().value(u"state"_s).toObject();
        QSet<QString> seen;
        for (size_t i = 0; i < stateKeyCount; ++i) {
            const StateLook look = stateLook(StateKey(i));
            QVERIFY2(IconStore::exists(look.icon), qPrintable(look.icon));
            QVERIFY(!seen.contains(look.word));
            seen << look.word;
            if (look.key != StateKey::Other)
                QCOMPARE(look.word, words.value(stateKeyText(look.key)).toObject().value(u"en"_s).toString());
        }
    }

    void pausesAreShownByKind()
    {
        QCOMPARE(stateLook(AgentState::Paused, PauseKind::Meal).key, StateKey::Meal);
        QCOMPARE(stateLook(AgentState::Paused).key, StateKey::Busy);
        QCOMPARE(stateLook(AgentState::Talking, PauseKind::Meal).key, StateKey::Talking);
        QCOMPARE(stateLook(AgentState::LoggedOut).key, StateKey::Offline);
    }

    void iconsTakeTheirColourAtEveryRatio()
    {
        IconStore icons;
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
            const QPixmap pixmap = icons.pixmap(u"state-talking"_s, 16, QColor(200, 10, 30), ratio);
            QCOMPARE(pixmap.width(), qRound(16 * ratio));
            const QImage image = pixmap.toImage();
            QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), QColor(200, 10, 30));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no icon"_s));
        QVERIFY(icons.pixmap(u"no-such"_s, 16, Qt::black, 1).isNull());
    }

    void sizesAndFontsFollowTheScale()
    {
        const Theme plain(tokens(), {ThemeName::Light, u"en"_s, 1.0});
        const Theme large(tokens(), {ThemeName::Light, u"en"_s, 1.5});
        QCOMPARE(plain.extent(Extent::Button), 28);
        QCOMPARE(large.extent(Extent::Button), 42);
        QCOMPARE(plain.font(TextStyle::Body).pixelSize(), 13);
        QCOMPARE(large.font(TextStyle::Body).pixelSize(), 20);
        QCOMPARE(large.hairline(), 1);
    }

    void fontsFollowTheLanguage()
    {
        const Tokens all = tokens();
        QCOMPARE(Theme(all, {ThemeName::Light, u"zh_CN"_s, 1}).families().first(), u"Noto Sans CJK SC"_s);
        QCOMPARE(Theme(all, {ThemeName::Light, u"zh_TW"_s, 1}).families().first(), u"Noto Sans CJK TC"_s);
        QCOMPARE(Theme(all, {ThemeName::Light, u"zh_SG"_s, 1}).families().first(), u"Noto Sans CJK SC"_s);
        QVERIFY(Theme(all, {ThemeName::Light, u"de_DE"_s, 1}).families().contains(u"Noto Sans"_s));
    }

    void digitsAreTabular()
    {
        const Theme look(tokens(), {});
        for (const TextStyle style : {TextStyle::Small, TextStyle::Body, TextStyle::BodyStrong, TextStyle::Figure}) {
            const QFontMetricsF metrics(look.font(style));
            for (char16_t digit = u'0'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

    /** Measured once for each font: the same words in another are of another width. */
    void aTextIsAsWideAsItsFontMakesIt()
    {
        const Theme look(tokens(), {});
        const QString text = u"王芳 Agent 00:12"_s;
        for (int round = 0; round < 2; ++round) {
            for (const TextStyle style : {TextStyle::Small, TextStyle::Body, TextStyle::Figure}) {
                for (const bool bold : {false, true}) {
                    const QFont font = look.font(style, bold);
                    QCOMPARE(Paint::textWidth(text, font), QFontMetrics(font).horizontalAdvance(text));
                }
            }
        }
    }

    /** The Chinese faces set ’ as wide as a Chinese character, which tears “don’t” apart. */
    void englishQuotesAreNarrow()
    {
        const Theme look(tokens(), {ThemeName::Light, u"en"_s, 1.0});
        const QFontMetricsF metrics(look.font(TextStyle::Body));
        QVERIFY(metrics.horizontalAdvance(u"’"_s) < metrics.horizontalAdvance(u"n"_s));
        QVERIFY(metrics.horizontalAdvance(u"“"_s) < metrics.horizontalAdvance(u"n"_s));
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<int>("theme");
        for (size_t i = 0; i < themeCount; ++i)
            QTest::newRow(qPrintable(themeNameText(ThemeName(i)))) << int(i);
    }
    void theFocusIsSeen()
    {
        QFETCH(int, theme);
        QVERIFY(applyTheme(*qApp, Theme::Choice{ThemeName(theme), u"en"_s, 1.0}).ok());
        QWidget window;
        auto *const column = new QVBoxLayout(&window);
        const QList<QWidget *> parts{new QPushButton(u"Save"_s), new QLineEdit(u"Li Na"_s), new QCheckBox(u"Sound"_s),
                                     new QComboBox};
        for (QWidget *const part : parts)
            column->addWidget(part);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QRgb ink = themeOf(&window).color(ColorRole::Focus).rgb();
        const auto inked = [&window, ink] {
            const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) == ink ? 1 : 0;
            }
            return count;
        };
        window.setFocus();
        const int without = inked();
        for (QWidget *const part : parts) {
            part->setFocus(Qt::TabFocusReason);
            // Two pixels thick, nearly all around.
            QTRY_VERIFY2(inked() - without > 3 * part->width(), part->metaObject()->className());
        }
    }

    void themeSwitchesAtRunTime()
    {
        QPushButton button(u"Save"_s);
        applyTheme(*qApp, Theme(tokens(), {ThemeName::Light, u"en"_s, 1.0}));
        QCOMPARE(button.palette().color(QPalette::Window), QColor(u"#F3F5F7"_s));
        QCOMPARE(themeOf(&button).name(), ThemeName::Light);
        const int height = button.sizeHint().height();
        applyTheme(*qApp, Theme(tokens(), {ThemeName::Dark, u"en"_s, 1.5}));
        QCOMPARE(button.palette().color(QPalette::Window), QColor(u"#14181D"_s));
        QCOMPARE(button.palette().color(QPalette::Inactive, QPalette::Highlight), QColor(u"#1D3A4F"_s));
        QCOMPARE(themeOf(&button).name(), ThemeName::Dark);
        QVERIFY(button.sizeHint().height() > height);
        QCOMPARE(button.font().pixelSize(), 20);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
