<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %n step(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <source>Sessions: %n</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tariff</name>
        <message numerus="yes">
            <source>the first %n minutes are free</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>Needs attention: %n</source>
            <translation>
                <numerusform>%n needs attention</numerusform>
                <numerusform>%n need attention</numerusform>
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
