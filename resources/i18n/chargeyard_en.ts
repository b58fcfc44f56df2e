<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alarm</name>
    <message numerus="yes">
        <source>Alarms that nobody has seen: %n</source>
        <translation>
            <numerusform>%n alarm that nobody has seen</numerusform>
            <numerusform>%n alarms that nobody has seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n times</source>
        <translation>
            <numerusform>came %n time</numerusform>
            <numerusform>came %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message numerus="yes">
        <source>It is cut off at once. Sessions that break off: %n.</source>
        <translation>
            <numerusform>It is cut off at once. %n session breaks off.</numerusform>
            <numerusform>It is cut off at once. %n sessions break off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends its sessions first. Sessions that end: %n.</source>
        <translation>
            <numerusform>It ends its session first: %n session.</numerusform>
            <numerusform>It ends its sessions first: %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n thing needs a look</numerusform>
            <numerusform>%n things need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Chargers with older firmware than others of their model: %n</source>
        <translation>
            <numerusform>%n charger has older firmware than others of its model</numerusform>
            <numerusform>%n chargers have older firmware than others of their model</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charger</name>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n repaired</numerusform>
            <numerusform>%n repaired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigurationTab</name>
    <message numerus="yes">
        <source>%n setting(s) were not taken; the table says why.</source>
        <translation>
            <numerusform>%n setting was not taken; the table says why.</numerusform>
            <numerusform>%n settings were not taken; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The charger took %n setting(s).</source>
        <translation>
            <numerusform>The charger took %n setting.</numerusform>
            <numerusform>The charger took %n settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Open sessions that it may have ended: %n</source>
        <translation>
            <numerusform>%n open session that it may have ended</numerusform>
            <numerusform>%n open sessions that it may have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close all %n</source>
        <translation>
            <numerusform>Close %n</numerusform>
            <numerusform>Close all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n</source>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pair all %n</source>
        <translation>
            <numerusform>Pair %n</numerusform>
            <numerusform>Pair all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions that have probably ended: %n</source>
        <translation>
            <numerusform>%n session that has probably ended</numerusform>
            <numerusform>%n sessions that have probably ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Energy to be checked: %n</source>
        <translation>
            <numerusform>Energy to be checked: %n</numerusform>
            <numerusform>Energy to be checked: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops without a session: %n</source>
        <translation>
            <numerusform>%n stop without a session</numerusform>
            <numerusform>%n stops without a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions of the last 30 days to be checked, such as a refused card or doubtful energy: %n</source>
        <translation>
            <numerusform>%n session of the last 30 days is to be checked, for a refused card or doubtful energy</numerusform>
            <numerusform>%n sessions of the last 30 days are to be checked, for a refused card or doubtful energy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions that need a look: %n</source>
        <translation>
            <numerusform>%n session needs a look.</numerusform>
            <numerusform>%n sessions need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriversSection</name>
    <message numerus="yes">
        <source>%n on a page</source>
        <translation>
            <numerusform>%n on a page</numerusform>
            <numerusform>%n on a page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailedBillsTab</name>
    <message numerus="yes">
        <source>attempts: %n</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>People: %n</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>Skip bad lines: %n</source>
        <translation>
            <numerusform>Skip %n bad line</numerusform>
            <numerusform>Skip %n bad lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s).</source>
        <translation>
            <numerusform>At most %n step.</numerusform>
            <numerusform>At most %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>People: %n</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRecords</name>
    <message numerus="yes">
        <source>%n session(s) that began by then are still open.</source>
        <translation>
            <numerusform>%n session that began by then is still open.</numerusform>
            <numerusform>%n sessions that began by then are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message numerus="yes">
        <source>Open alarms: %n</source>
        <translation>
            <numerusform>Open alarms: %n</numerusform>
            <numerusform>Open alarms: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms that are over: %n</source>
        <translation>
            <numerusform>Alarms that are over: %n</numerusform>
            <numerusform>Alarms that are over: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open tickets: %n</source>
        <translation>
            <numerusform>Open tickets: %n</numerusform>
            <numerusform>Open tickets: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chargers offline: %n</source>
        <translation>
            <numerusform>Chargers offline: %n</numerusform>
            <numerusform>Chargers offline: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions that run: %n</source>
        <translation>
            <numerusform>Sessions that run: %n</numerusform>
            <numerusform>Sessions that run: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in this shift: %n</source>
        <translation>
            <numerusform>Done in this shift: %n</numerusform>
            <numerusform>Done in this shift: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftSheet</name>
    <message numerus="yes">
        <source>the last %n hours</source>
        <translation>
            <numerusform>the last %n hour</numerusform>
            <numerusform>the last %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message numerus="yes">
        <source>Notes: %n</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnknownCards</name>
    <message numerus="yes">
        <source>Unknown cards seen lately: %n</source>
        <translation>
            <numerusform>%n unknown card seen lately</numerusform>
            <numerusform>%n unknown cards seen lately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards without a person: %n</source>
        <translation>
            <numerusform>%n card without a person</numerusform>
            <numerusform>%n cards without a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YardHint</name>
    <message numerus="yes">
        <source>Connectors without a place, below the plan: %n</source>
        <translation>
            <numerusform>Connectors without a place, below the plan: %n</numerusform>
            <numerusform>Connectors without a place, below the plan: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FieldRow</name>
    <message numerus="yes">
        <source>up to %n characters</source>
        <translation>
            <numerusform>up to %n character</numerusform>
            <numerusform>up to %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
