<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>Nobody is on duty. Choose the duty leader first: every decision has an author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not do this. Ask somebody who has the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The store&apos;s records file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: zh_CN, en or zh_TW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON for machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as if it were this moment (ISO 8601).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read passwords from this file (mode 0600) instead of the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorwalk: a console for call-centre team leaders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: floorwalk [COMMAND] [OPTIONS]. Without a command the console opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each command explains itself with --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See floorwalk --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command of floorwalk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmployeeNo</name>
    <message>
        <source>“%1” is not an employee number: 1 to 32 characters without blanks are expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>“%1” is not a known time zone. Use a name such as Asia/Shanghai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a moment. Write it like 2026-11-23T08:31:05+08:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
