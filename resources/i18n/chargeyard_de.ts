<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entriegeln</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
        <message>
            <source>Put in service</source>
            <translation>In Betrieb nehmen</translation>
        </message>
        <message>
            <source>Start charging…</source>
            <translation>Laden starten…</translation>
        </message>
        <message>
            <source>Guest session…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop charging…</source>
            <translation>Laden beenden…</translation>
        </message>
        <message>
            <source>Unlock the plug…</source>
            <translation>Stecker entriegeln…</translation>
        </message>
        <message>
            <source>Take out of service…</source>
            <translation>Außer Betrieb nehmen…</translation>
        </message>
        <message>
            <source>Restart the charger…</source>
            <translation>Ladestation neu starten…</translation>
        </message>
        <message>
            <source>Restart it at once (hard)…</source>
            <translation>Sofort neu starten (hart)…</translation>
        </message>
    </context>
    <context>
        <name>ActionRunner</name>
        <message>
            <source>That did not work because of an error in the program.</source>
            <translation>Das ging wegen eines Fehlers im Programm nicht.</translation>
        </message>
    </context>
    <context>
        <name>AliasCard</name>
        <message>
            <source>Other names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Who dials in by one of these names is taken for this charger: one that it replaced, or that writes its identity in another way.</source>
            <translation>Wer sich unter einem dieser Namen einwählt, gilt als diese Ladestation: eine, die sie ersetzt hat, oder die ihre Kennung anders schreibt.</translation>
        </message>
        <message>
            <source>Identity, as it dials in</source>
            <translation>Kennung, wie sie sich einwählt</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>{0} entfernen</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>{thing}: {word}.</source>
            <translation>{thing}: {word}.</translation>
        </message>
        <message>
            <source>{thing} accepted. Charging starts once the vehicle is ready.</source>
            <translation>{thing} hat angenommen. Das Laden beginnt, sobald das Fahrzeug bereit ist.</translation>
        </message>
        <message>
            <source>{thing} accepted and is stopping.</source>
            <translation>{thing} hat angenommen und beendet das Laden.</translation>
        </message>
        <message>
            <source>{thing} has unlocked the plug.</source>
            <translation>{thing} hat den Stecker entriegelt.</translation>
        </message>
        <message>
            <source>{thing} accepted and is restarting.</source>
            <translation>{thing} hat angenommen und startet neu.</translation>
        </message>
        <message>
            <source>{thing} accepted the change.</source>
            <translation>{thing} hat die Änderung angenommen.</translation>
        </message>
        <message>
            <source>{thing} does it when the session is over.</source>
            <translation>{thing} tut es, wenn der Ladevorgang zu Ende ist.</translation>
        </message>
        <message>
            <source>{thing} refused.</source>
            <translation>{thing} hat abgelehnt.</translation>
        </message>
        <message>
            <source>{thing} refused: {word}.</source>
            <translation>{thing} hat abgelehnt: {word}.</translation>
        </message>
        <message>
            <source>{thing} cannot do this.</source>
            <translation>{thing} kann das nicht.</translation>
        </message>
        <message>
            <source>{thing} did not answer in time. It may still do it; wait a moment.</source>
            <translation>{thing} hat nicht rechtzeitig geantwortet. Es kann noch geschehen; bitte einen Moment warten.</translation>
        </message>
        <message>
            <source>{thing} lost its connection before it answered.</source>
            <translation>{thing} hat vor der Antwort die Verbindung verloren.</translation>
        </message>
        <message>
            <source>{thing} reported an error: {word}.</source>
            <translation>{thing} meldet einen Fehler: {word}.</translation>
        </message>
        <message>
            <source>{message} {hint}</source>
            <translation>{message} {hint}</translation>
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Anfrage und Antwort</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Fill in again</source>
            <translation>Erneut ausfüllen</translation>
        </message>
        <message>
            <source>Nothing asked yet. The charger's answers are shown here as they come.</source>
            <translation>Noch nichts gefragt. Die Antworten der Ladestation erscheinen hier, wie sie kommen.</translation>
        </message>
        <message>
            <source>Asked in this visit</source>
            <translation>Bei diesem Besuch gefragt</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Stop charging at {connector}?</source>
            <translation>Laden an {connector} beenden?</translation>
        </message>
        <message>
            <source>Stop charging at {connector}, {who}?</source>
            <translation>Laden an {connector} beenden, {who}?</translation>
        </message>
        <message>
            <source>{energy} so far. The session ends; the vehicle stays plugged in.</source>
            <translation>Bisher {energy}. Der Ladevorgang endet; das Fahrzeug bleibt eingesteckt.</translation>
        </message>
        <message>
            <source>Unlock the plug at {connector}?</source>
            <translation>Stecker an {connector} entriegeln?</translation>
        </message>
        <message>
            <source>The cable can then be pulled out.</source>
            <translation>Das Kabel kann danach gezogen werden.</translation>
        </message>
        <message>
            <source>{energy} so far. Charging ends, and the cable can be pulled out.</source>
            <translation>Bisher {energy}. Das Laden endet, und das Kabel kann gezogen werden.</translation>
        </message>
        <message>
            <source>Restart {charger}?</source>
            <translation>{charger} neu starten?</translation>
        </message>
        <message>
            <source>It is away for a minute or two. Nothing is charging on it.</source>
            <translation>Sie ist ein bis zwei Minuten weg. Es lädt nichts an ihr.</translation>
        </message>
        <message numerus="yes">
            <source>It is cut off at once. Sessions that break off: %n.</source>
            <translation>
                <numerusform>Sie wird sofort abgeschaltet. %n Ladevorgang bricht ab.</numerusform>
                <numerusform>Sie wird sofort abgeschaltet. %n Ladevorgänge brechen ab.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It ends its sessions first. Sessions that end: %n.</source>
            <translation>
                <numerusform>Sie beendet zuerst ihre Ladevorgänge. %n Ladevorgang endet.</numerusform>
                <numerusform>Sie beendet zuerst ihre Ladevorgänge. %n Ladevorgänge enden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take {thing} out of service?</source>
            <translation>{thing} außer Betrieb nehmen?</translation>
        </message>
        <message>
            <source>The session there goes on to its end; then nobody can charge.</source>
            <translation>Der laufende Ladevorgang geht zu Ende; danach kann dort niemand laden.</translation>
        </message>
        <message>
            <source>Nobody can charge there until it is put in service again.</source>
            <translation>Dort kann niemand laden, bis sie wieder in Betrieb genommen wird.</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>{charger}: a session ended without its stop. Look at it under Sessions.</source>
            <translation>{charger}: Ein Ladevorgang endete ohne Stopp. Bitte unter Ladevorgänge nachsehen.</translation>
        </message>
        <message>
            <source>{charger} began to charge with a card that may not charge.</source>
            <translation>{charger} hat mit einer Karte zu laden begonnen, die nicht laden darf.</translation>
        </message>
        <message>
            <source>{charger} sent a stop that fits no session. Its energy is kept.</source>
            <translation>{charger} hat einen Stopp gesendet, der zu keinem Ladevorgang passt. Seine Energie ist festgehalten.</translation>
        </message>
        <message>
            <source>{count} things need a look</source>
            <translation>{count} Dinge brauchen einen Blick</translation>
        </message>
        <message>
            <source>{charger}: {text}</source>
            <translation>{charger}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Nicht gefragt</translation>
        </message>
        <message>
            <source>Waits until it connects</source>
            <translation>Wartet auf die Verbindung</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>{0} accepted</source>
            <translation>{0} angenommen</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>{0} fehlgeschlagen</translation>
        </message>
        <message>
            <source>{0} offline, the command waits</source>
            <translation>{0} offline, der Befehl wartet</translation>
        </message>
        <message>
            <source>{0} to go</source>
            <translation>noch {0}</translation>
        </message>
        <message>
            <source>stopped: {0}</source>
            <translation>angehalten: {0}</translation>
        </message>
        <message>
            <source>{0} for {1} waits until it connects, {2} at the latest · {3}</source>
            <translation>{0} für {1} wartet auf die Verbindung, längstens bis {2} · {3}</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>gefragt von {0}</translation>
        </message>
    </context>
    <context>
        <name>BulkModel</name>
        <message>
            <source>Charger</source>
            <translation>Ladestation</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Firmware</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
    </context>
    <context>
        <name>BulkPage</name>
        <message>
            <source>Chargers</source>
            <translation>Ladestationen</translation>
        </message>
        <message>
            <source>All that are shown</source>
            <translation>Alle angezeigten</translation>
        </message>
        <message>
            <source>Offline chargers get it when they connect within a day</source>
            <translation>Ladestationen, die offline sind, bekommen es, wenn sie sich innerhalb eines Tages verbinden</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Ask nobody else</source>
            <translation>Niemanden mehr fragen</translation>
        </message>
        <message>
            <source>Ask the failed again</source>
            <translation>Fehlgeschlagene erneut fragen</translation>
        </message>
        <message>
            <source>Drop what waits</source>
            <translation>Wartendes verwerfen</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>und {0} weitere</translation>
        </message>
        <message>
            <source>Send to the chosen ({0})</source>
            <translation>An die gewählten senden ({0})</translation>
        </message>
        <message>
            <source>Send {0} to the chosen chargers ({1})?</source>
            <translation>{0} an die gewählten Ladestationen ({1}) senden?</translation>
        </message>
        <message>
            <source>Asked first, one at a time: {0}. Failures after which nobody else is asked: {1}.</source>
            <translation>Zuerst einzeln gefragt: {0}. Fehlschläge, nach denen niemand mehr gefragt wird: {1}.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Asked first, one at a time</source>
            <translation>Zuerst einzeln gefragt</translation>
        </message>
        <message>
            <source>Between two chargers</source>
            <translation>Abstand zwischen zwei Ladestationen</translation>
        </message>
        <message>
            <source>Failures that stop the rest</source>
            <translation>Fehlschläge, die den Rest anhalten</translation>
        </message>
    </context>
    <context>
        <name>BusyButton</name>
        <message>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>{first} and {more} more</source>
            <translation>{first} und {more} weitere</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>charges now</source>
            <translation>lädt gerade</translation>
        </message>
        <message>
            <source>in the books, of nobody</source>
            <translation>bekannt, ohne Person</translation>
        </message>
    </context>
    <context>
        <name>CardDetails</name>
        <message>
            <source>Card {number}</source>
            <translation>Karte {number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>beliebig viele</translation>
        </message>
        <message>
            <source>Remove the card</source>
            <translation>Karte entfernen</translation>
        </message>
    </context>
    <context>
        <name>CardNumber</name>
        <message>
            <source>Type a card number, or hold the card to any charger.</source>
            <translation>Kartennummer eingeben oder die Karte an eine Ladestation halten.</translation>
        </message>
        <message>
            <source>A card number has at most {most} characters.</source>
            <translation>Eine Kartennummer hat höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Expires is a day such as 2026-12-31, or empty for never.</source>
            <translation>Das Ablaufdatum ist ein Tag wie 2026-12-31, oder leer für nie.</translation>
        </message>
    </context>
    <context>
        <name>CardSheet</name>
        <message>
            <source>Start charging at {connector}</source>
            <translation>Laden an {connector} starten</translation>
        </message>
        <message>
            <source>Choose whose card is to charge, or type a card number.</source>
            <translation>Wählen Sie, mit wessen Karte geladen wird, oder geben Sie eine Kartennummer ein.</translation>
        </message>
        <message>
            <source>Start charging</source>
            <translation>Laden starten</translation>
        </message>
        <message>
            <source>Person, label or card number</source>
            <translation>Person, Beschriftung oder Kartennummer</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
    </context>
    <context>
        <name>CardsTab</name>
        <message>
            <source>Send the list</source>
            <translation>Liste senden</translation>
        </message>
        <message>
            <source>All chargers get each change of a card by themselves</source>
            <translation>Alle Ladestationen erhalten jede Kartenänderung von selbst</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Reservieren</translation>
        </message>
        <message>
            <source>Cancel the chosen</source>
            <translation>Gewählte aufheben</translation>
        </message>
        <message>
            <source>Cards in the charger</source>
            <translation>Karten in der Ladestation</translation>
        </message>
        <message>
            <source>It lets these cards charge while the network is down. Where it holds fewer than the depot has, those that charge most come first.</source>
            <translation>Mit diesen Karten lässt sie laden, während das Netz ausfällt. Fasst sie weniger als das Depot hat, kommen die am häufigsten ladenden zuerst.</translation>
        </message>
        <message>
            <source>Reservations</source>
            <translation>Reservierungen</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>Anschluss</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
    </context>
    <context>
        <name>Charger</name>
        <message>
            <source>Taken, needs a restart</source>
            <translation>Übernommen, braucht einen Neustart</translation>
        </message>
        <message>
            <source>(unreadable)</source>
            <translation>(nicht lesbar)</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>vor {span}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{name} is offline: nothing can be sent to it.</source>
            <translation>{name} ist offline: Es kann nichts gesendet werden.</translation>
        </message>
        <message>
            <source>firmware {0}</source>
            <translation>Firmware {0}</translation>
        </message>
        <message>
            <source>serial {0}</source>
            <translation>Seriennummer {0}</translation>
        </message>
        <message>
            <source>Online since</source>
            <translation>Online seit</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>Letzte Nachricht</translation>
        </message>
        <message>
            <source>none since this program started</source>
            <translation>keine seit dem Start dieses Programms</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Reconnects</source>
            <translation>Neue Verbindungen</translation>
        </message>
        <message>
            <source>Disconnected</source>
            <translation>Getrennt</translation>
        </message>
        <message>
            <source>Last start</source>
            <translation>Letzter Start</translation>
        </message>
        <message numerus="yes">
            <source>%n repaired</source>
            <translation>
                <numerusform>%n korrigiert</numerusform>
                <numerusform>%n korrigiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Not supported</source>
            <translation>Nicht unterstützt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Late answer</source>
            <translation>Späte Antwort</translation>
        </message>
        <message>
            <source>Connection lost</source>
            <translation>Verbindung verloren</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>From charger</source>
            <translation>Von der Ladestation</translation>
        </message>
        <message>
            <source>To charger</source>
            <translation>An die Ladestation</translation>
        </message>
    </context>
    <context>
        <name>ChargerActions</name>
        <message>
            <source>Stop charging</source>
            <translation>Laden beenden</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entriegeln</translation>
        </message>
        <message>
            <source>Take out of service</source>
            <translation>Außer Betrieb nehmen</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
    </context>
    <context>
        <name>ChargerHead</name>
        <message>
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
        <message>
            <source>Hard restart</source>
            <translation>Harter Neustart</translation>
        </message>
        <message>
            <source>Ends the sessions, then restarts the charger</source>
            <translation>Beendet die Ladevorgänge und startet die Ladestation dann neu</translation>
        </message>
        <message>
            <source>Restarts the charger at once, cutting sessions off</source>
            <translation>Startet die Ladestation sofort neu und bricht Ladevorgänge ab</translation>
        </message>
        <message>
            <source>Take out of service</source>
            <translation>Außer Betrieb nehmen</translation>
        </message>
        <message>
            <source>Put in service</source>
            <translation>In Betrieb nehmen</translation>
        </message>
    </context>
    <context>
        <name>ChargerPage</name>
        <message>
            <source>Renamed to {0}.</source>
            <translation>Umbenannt in {0}.</translation>
        </message>
        <message>
            <source>Saved. In force from the next connection on.</source>
            <translation>Gespeichert. Gilt ab der nächsten Verbindung.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Ladevorgänge</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
    </context>
    <context>
        <name>ChargerSide</name>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Settings of the connection</source>
            <translation>Einstellungen der Verbindung</translation>
        </message>
    </context>
    <context>
        <name>CommandsTab</name>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Send {0} to {1}?</source>
            <translation>{0} an {1} senden?</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationModel</name>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Nur lesbar</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationTab</name>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Settings of the charger</source>
            <translation>Einstellungen der Ladestation</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) were not taken; the table says why.</source>
            <translation>
                <numerusform>%n Einstellung wurde nicht übernommen; die Tabelle sagt, warum.</numerusform>
                <numerusform>%n Einstellungen wurden nicht übernommen; die Tabelle sagt, warum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger took %n setting(s).</source>
            <translation>
                <numerusform>Die Ladestation hat %n Einstellung übernommen.</numerusform>
                <numerusform>Die Ladestation hat %n Einstellungen übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its settings can be read once it is online.</source>
            <translation>Ihre Einstellungen können gelesen werden, sobald sie online ist.</translation>
        </message>
        <message>
            <source>The charger gave no settings</source>
            <translation>Die Ladestation hat keine Einstellungen genannt</translation>
        </message>
        <message>
            <source>Reading the settings of the charger …</source>
            <translation>Einstellungen der Ladestation werden gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s)</source>
            <translation>
                <numerusform>%n Änderung speichern</numerusform>
                <numerusform>%n Änderungen speichern</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter settings</source>
            <translation>Einstellungen filtern</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>No open session of this charger fits. The stop stays in the books with its energy.</source>
            <translation>Kein offener Ladevorgang dieser Ladestation passt. Der Stopp bleibt mit seiner Energie in den Büchern.</translation>
        </message>
        <message>
            <source>Would end {ended} with {energy}.</source>
            <translation>Würde {ended} mit {energy} enden.</translation>
        </message>
        <message>
            <source>Close at {energy}</source>
            <translation>Mit {energy} abschließen</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Letzter Messwert</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>{bay} · stop {at}</source>
            <translation>{bay} · Stopp {at}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Meter at the stop</source>
            <translation>Zähler beim Stopp</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Beendet durch</translation>
        </message>
        <message>
            <source>Would end session {id}, {session}, with about {energy}.</source>
            <translation>Würde Ladevorgang {id}, {session}, mit etwa {energy} beenden.</translation>
        </message>
        <message>
            <source>Pair with session {id}</source>
            <translation>Mit Ladevorgang {id} verbinden</translation>
        </message>
        <message>
            <source>The charger has told an end and no session that fits it</source>
            <translation>Die Ladestation hat ein Ende gemeldet und keinen Ladevorgang, der dazu passt</translation>
        </message>
        <message numerus="yes">
            <source>Open sessions that it may have ended: %n</source>
            <translation>
                <numerusform>%n offener Ladevorgang, den sie beendet haben kann</numerusform>
                <numerusform>%n offene Ladevorgänge, die sie beendet haben kann</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Bay</source>
            <translation>Stellplatz</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>{bay} · {who} · since {since}</source>
            <translation>{bay} · {who} · seit {since}</translation>
        </message>
        <message numerus="yes">
            <source>Close all %n</source>
            <translation>
                <numerusform>%n abschließen</numerusform>
                <numerusform>Alle %n abschließen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pair all %n</source>
            <translation>
                <numerusform>%n verbinden</numerusform>
                <numerusform>Alle %n verbinden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions that have probably ended: %n</source>
            <translation>
                <numerusform>Ladevorgänge, die wahrscheinlich zu Ende sind: %n</numerusform>
                <numerusform>Ladevorgänge, die wahrscheinlich zu Ende sind: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stops without a session: %n</source>
            <translation>
                <numerusform>Stopps ohne Ladevorgang: %n</numerusform>
                <numerusform>Stopps ohne Ladevorgang: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions of the last 30 days to be checked, such as a refused card or doubtful energy: %n</source>
            <translation>
                <numerusform>Zu prüfende Ladevorgänge der letzten 30 Tage, etwa abgelehnte Karte oder zweifelhafte Energie: %n</numerusform>
                <numerusform>Zu prüfende Ladevorgänge der letzten 30 Tage, etwa abgelehnte Karte oder zweifelhafte Energie: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions that need a look: %n</source>
            <translation>
                <numerusform>%n Ladevorgang braucht einen Blick.</numerusform>
                <numerusform>%n Ladevorgänge brauchen einen Blick.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskBanner</name>
        <message>
            <source>Nothing needs a look any more.</source>
            <translation>Nichts braucht mehr einen Blick.</translation>
        </message>
        <message>
            <source>Back to the sessions</source>
            <translation>Zurück zu den Ladevorgängen</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Ansehen</translation>
        </message>
    </context>
    <context>
        <name>DeskRow</name>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
    </context>
    <context>
        <name>DeskSheet</name>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Reason, for the record</source>
            <translation>Grund, fürs Protokoll</translation>
        </message>
    </context>
    <context>
        <name>DesktopWindow</name>
        <message>
            <source>Bay, card, person</source>
            <translation>Stellplatz, Karte, Person</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Ladevorgänge</translation>
        </message>
        <message>
            <source>Many chargers</source>
            <translation>Sammelbefehle</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>New chargers</source>
            <translation>Neue Ladestationen</translation>
        </message>
        <message>
            <source>Charger</source>
            <translation>Ladestation</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
    </context>
    <context>
        <name>ExchangeModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Antwortzeit</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Korrekturen</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>The name of a token has 1 to 40 letters, digits, blanks, dots, dashes.</source>
            <translation>Der Name eines Tokens hat 1 bis 40 Buchstaben, Ziffern, Leerzeichen, Punkte, Striche.</translation>
        </message>
        <message>
            <source>Name it after the program that will use it.</source>
            <translation>Benennen Sie ihn nach dem Programm, das ihn nutzt.</translation>
        </message>
        <message>
            <source>A limit of the whole charger goes to connector 0.</source>
            <translation>Eine Grenze der ganzen Ladestation geht an Anschluss 0.</translation>
        </message>
        <message>
            <source>A limit of a session goes to its connector, not to connector 0.</source>
            <translation>Eine Grenze eines Ladevorgangs geht an seinen Anschluss, nicht an Anschluss 0.</translation>
        </message>
        <message>
            <source>There is no session on the connector.</source>
            <translation>An dem Anschluss läuft kein Ladevorgang.</translation>
        </message>
        <message>
            <source>A TxProfile needs a running session; use a TxDefaultProfile before it starts.</source>
            <translation>Ein TxProfile braucht einen laufenden Ladevorgang; nehmen Sie vorher ein TxDefaultProfile.</translation>
        </message>
        <message>
            <source>A recurring profile, and only that, says whether daily or weekly.</source>
            <translation>Ein wiederkehrendes Profil, und nur das, sagt, ob täglich oder wöchentlich.</translation>
        </message>
        <message>
            <source>The profile ends before it begins to be valid.</source>
            <translation>Das Profil endet, bevor es zu gelten beginnt.</translation>
        </message>
        <message>
            <source>The first period of a schedule starts at 0 seconds.</source>
            <translation>Der erste Abschnitt eines Plans beginnt bei 0 Sekunden.</translation>
        </message>
        <message>
            <source>Each period starts after the one before it.</source>
            <translation>Jeder Abschnitt beginnt nach dem vorigen.</translation>
        </message>
        <message>
            <source>A limit is not below 0.</source>
            <translation>Eine Grenze ist nicht kleiner als 0.</translation>
        </message>
        <message>
            <source>No vehicle charges with {limit} A.</source>
            <translation>Kein Fahrzeug lädt mit {limit} A.</translation>
        </message>
        <message>
            <source>Use 0 to pause, or 6 A and more.</source>
            <translation>0 unterbricht das Laden, sonst 6 A und mehr.</translation>
        </message>
        <message>
            <source>A charger has 1 to 3 phases.</source>
            <translation>Eine Ladestation hat 1 bis 3 Phasen.</translation>
        </message>
        <message>
            <source>This charger takes limits in {allowed}, not in {unit}.</source>
            <translation>Diese Ladestation nimmt Grenzen in {allowed}, nicht in {unit}.</translation>
        </message>
        <message>
            <source>This charger takes at most {most_periods} periods.</source>
            <translation>Diese Ladestation nimmt höchstens {most_periods} Abschnitte.</translation>
        </message>
        <message>
            <source>This charger's stack levels end at {highest}.</source>
            <translation>Die Stufen dieser Ladestation enden bei {highest}.</translation>
        </message>
        <message>
            <source>A relative profile counts from the session's start: no start time.</source>
            <translation>Ein relatives Profil zählt ab Beginn des Ladevorgangs: keine Startzeit.</translation>
        </message>
        <message>
            <source>A profile of the kind {kind} needs a start time.</source>
            <translation>Ein Profil der Art {kind} braucht eine Startzeit.</translation>
        </message>
        <message>
            <source>A time window needs weekdays, Monday 0 to Sunday 6.</source>
            <translation>Ein Zeitfenster braucht Wochentage, Montag 0 bis Sonntag 6.</translation>
        </message>
        <message>
            <source>A time window is told by the clock on the wall, without a zone.</source>
            <translation>Ein Zeitfenster gilt nach der Uhr an der Wand, ohne Zeitzone.</translation>
        </message>
        <message>
            <source>Each connector has one number, and each number one connector.</source>
            <translation>Jeder Anschluss hat eine Nummer und jede Nummer einen Anschluss.</translation>
        </message>
        <message>
            <source>A charger's own numbers are 0 to 99.</source>
            <translation>Die eigenen Nummern einer Ladestation sind 0 bis 99.</translation>
        </message>
        <message>
            <source>Here the connectors are 1 to 99: 0 is the charger as a whole.</source>
            <translation>Hier sind die Anschlüsse 1 bis 99: 0 ist die ganze Ladestation.</translation>
        </message>
        <message>
            <source>The energy is between 0 and 1000000 kWh.</source>
            <translation>Die Energie liegt zwischen 0 und 1000000 kWh.</translation>
        </message>
        <message>
            <source>A time is between 0 and 10000000 s.</source>
            <translation>Eine Dauer liegt zwischen 0 und 10000000 s.</translation>
        </message>
        <message>
            <source>{column} is neither yes nor no: {text!r}.</source>
            <translation>{column} ist weder ja noch nein: {text!r}.</translation>
        </message>
        <message>
            <source>{column} is not a number of kWh: {text!r}.</source>
            <translation>{column} ist keine Zahl in kWh: {text!r}.</translation>
        </message>
        <message>
            <source>{column} is empty.</source>
            <translation>{column} ist leer.</translation>
        </message>
        <message>
            <source>{column} {text!r} was rounded by a spreadsheet; the number is lost. Format the column as text.</source>
            <translation>{column} {text!r} wurde von einer Tabellenkalkulation gerundet; die Nummer ist verloren. Formatieren Sie die Spalte als Text.</translation>
        </message>
        <message>
            <source>{column} is not a date such as 2026-12-31: {text!r}.</source>
            <translation>{column} ist kein Datum wie 2026-12-31: {text!r}.</translation>
        </message>
        <message>
            <source>An entry needs a key, so that it is booked once.</source>
            <translation>Eine Buchung braucht einen Schlüssel, damit sie nur einmal gebucht wird.</translation>
        </message>
        <message>
            <source>An entry needs a reason.</source>
            <translation>Eine Buchung braucht einen Grund.</translation>
        </message>
        <message>
            <source>A top-up is more than nothing.</source>
            <translation>Eine Aufladung ist mehr als nichts.</translation>
        </message>
        <message>
            <source>A charge is taken, not given, and for a session.</source>
            <translation>Eine Belastung wird genommen, nicht gegeben, und für einen Ladevorgang.</translation>
        </message>
        <message>
            <source>A correction of nothing corrects nothing.</source>
            <translation>Eine Korrektur um nichts korrigiert nichts.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} letters.</source>
            <translation>Ein Name hat 1 bis {most} Buchstaben.</translation>
        </message>
        <message>
            <source>A password has {least} to {most} characters.</source>
            <translation>Ein Passwort hat {least} bis {most} Zeichen.</translation>
        </message>
        <message>
            <source>A PIN has {least} to {most} digits.</source>
            <translation>Eine PIN hat {least} bis {most} Ziffern.</translation>
        </message>
        <message>
            <source>This PIN is the first that anybody would try.</source>
            <translation>Diese PIN würde jeder zuerst versuchen.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The quota {name!r} must be 0 kWh or more.</source>
            <translation>Das Kontingent {name!r} muss 0 kWh oder mehr sein.</translation>
        </message>
        <message>
            <source>The shares of the quota {name!r} are 0 to 100 percent.</source>
            <translation>Die Anteile des Kontingents {name!r} sind 0 bis 100 Prozent.</translation>
        </message>
        <message>
            <source>A grant needs an energy and a reason.</source>
            <translation>Eine Zugabe braucht eine Energie und einen Grund.</translation>
        </message>
        <message>
            <source>A grant expires after it was given.</source>
            <translation>Eine Zugabe läuft ab, nachdem sie gegeben wurde.</translation>
        </message>
        <message>
            <source>A station needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A latitude is -90 to 90 degrees, a longitude -180 to 180.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The maximum is less than the minimum.</source>
            <translation>Das Höchste ist kleiner als das Mindeste.</translation>
        </message>
        <message>
            <source>A tax is between 0 and 100 percent.</source>
            <translation>Eine Steuer liegt zwischen 0 und 100 Prozent.</translation>
        </message>
        <message>
            <source>The price of {name!r} must be 0 or more.</source>
            <translation>Der Preis von {name!r} muss 0 oder mehr sein.</translation>
        </message>
        <message>
            <source>The free minutes of {name!r} must be 0 or more.</source>
            <translation>Die freien Minuten von {name!r} müssen 0 oder mehr sein.</translation>
        </message>
        <message>
            <source>{name!r} is not for parking and has no free minutes.</source>
            <translation>{name!r} ist nicht fürs Parken und hat keine freien Minuten.</translation>
        </message>
        <message>
            <source>{name!r} ends before it begins.</source>
            <translation>{name!r} endet, bevor es beginnt.</translation>
        </message>
        <message>
            <source>The energy below which a session is free must be 0 or more.</source>
            <translation>Die Energie, unter der ein Ladevorgang frei ist, muss 0 oder mehr sein.</translation>
        </message>
        <message>
            <source>{error}.</source>
            <translation>{error}.</translation>
        </message>
        <message>
            <source>A minimum or maximum is 0 or more, in {currency}.</source>
            <translation>Ein Mindest- oder Höchstbetrag ist 0 oder mehr, in {currency}.</translation>
        </message>
        <message>
            <source>Nobody knows the time zone {time_zone!r}.</source>
            <translation>Niemand kennt die Zeitzone {time_zone!r}.</translation>
        </message>
        <message>
            <source>This is no tariff plan: {error}</source>
            <translation>Das ist kein Tarif: {error}</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The header has no column id_tag.</source>
            <translation>Die Kopfzeile hat keine Spalte id_tag.</translation>
        </message>
        <message>
            <source>It is: {header}</source>
            <translation>Sie lautet: {header}</translation>
        </message>
        <message>
            <source>{cells} cells where the header has {columns}.</source>
            <translation>{cells} Zellen, wo die Kopfzeile {columns} hat.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation>Die Datei ist nicht in UTF-8.</translation>
        </message>
        <message>
            <source>Save it as "CSV UTF-8" and try again.</source>
            <translation>Speichern Sie sie als „CSV UTF-8“ und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The header has the column {name} twice.</source>
            <translation>Die Kopfzeile hat die Spalte {name} zweimal.</translation>
        </message>
        <message>
            <source>Line {line} and what follows cannot be read: {error}.</source>
            <translation>Zeile {line} und was folgt kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>Credit and the least balance are 0 or more.</source>
            <translation>Kredit und Mindestguthaben sind 0 oder mehr.</translation>
        </message>
        <message>
            <source>Credit and the least balance are in one currency.</source>
            <translation>Kredit und Mindestguthaben haben dieselbe Währung.</translation>
        </message>
        <message>
            <source>This alarm is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} must be from {least} to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{by} may not do this.</source>
            <translation>{by} darf das nicht.</translation>
        </message>
        <message>
            <source>Ask somebody with the role {needed}.</source>
            <translation>Fragen Sie jemanden mit der Rolle {needed}.</translation>
        </message>
        <message>
            <source>Session {session_id} has no bill.</source>
            <translation>Ladevorgang {session_id} hat keine Rechnung.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no bulk run {run_id}.</source>
            <translation>Es gibt keinen Sammelbefehl {run_id}.</translation>
        </message>
        <message>
            <source>There is no charger to ask.</source>
            <translation>Es gibt keine Ladestation zu fragen.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Wählen Sie mindestens eine.</translation>
        </message>
        <message>
            <source>A card number has 1 to {longest_number} characters.</source>
            <translation>Eine Kartennummer hat 1 bis {longest_number} Zeichen.</translation>
        </message>
        <message>
            <source>The card {id_tag} is known already.</source>
            <translation>Die Karte {id_tag} ist schon bekannt.</translation>
        </message>
        <message>
            <source>Nobody knows the card {id_tag}.</source>
            <translation>Niemand kennt die Karte {id_tag}.</translation>
        </message>
        <message>
            <source>There is no person {person_id}.</source>
            <translation>Es gibt keine Person {person_id}.</translation>
        </message>
        <message>
            <source>A charger needs a name.</source>
            <translation>Eine Ladestation braucht einen Namen.</translation>
        </message>
        <message>
            <source>Type the name of its bay.</source>
            <translation>Geben Sie den Namen ihres Stellplatzes ein.</translation>
        </message>
        <message>
            <source>{name!r} cannot stand for {charger}.</source>
            <translation>{name!r} kann nicht für {charger} stehen.</translation>
        </message>
        <message>
            <source>There is no charger {charger_id}.</source>
            <translation>Es gibt keine Ladestation {charger_id}.</translation>
        </message>
        <message>
            <source>{charger} is charging already.</source>
            <translation>{charger} lädt schon.</translation>
        </message>
        <message>
            <source>Stop that session first.</source>
            <translation>Beenden Sie zuerst diesen Ladevorgang.</translation>
        </message>
        <message>
            <source>{charger} is {status}.</source>
            <translation>{charger} ist {status}.</translation>
        </message>
        <message>
            <source>Wait until the connector is free, or choose another one.</source>
            <translation>Warten Sie, bis der Anschluss frei ist, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>There is no session on {charger}.</source>
            <translation>An {charger} läuft kein Ladevorgang.</translation>
        </message>
        <message>
            <source>{charger} is offline.</source>
            <translation>{charger} ist offline.</translation>
        </message>
        <message>
            <source>Check its power and its network cable; it dials again by itself.</source>
            <translation>Prüfen Sie Strom und Netzwerkkabel; sie wählt sich von selbst wieder ein.</translation>
        </message>
        <message>
            <source>{charger} has no connector {number}.</source>
            <translation>{charger} hat keinen Anschluss {number}.</translation>
        </message>
        <message>
            <source>A card number has 1 to 20 characters.</source>
            <translation>Eine Kartennummer hat 1 bis 20 Zeichen.</translation>
        </message>
        <message>
            <source>Type it as it stands on the card.</source>
            <translation>Geben Sie sie so ein, wie sie auf der Karte steht.</translation>
        </message>
        <message>
            <source>Choose another card, or have it unblocked.</source>
            <translation>Wählen Sie eine andere Karte, oder lassen Sie sie entsperren.</translation>
        </message>
        <message>
            <source>A schedule lasts longer than 0 seconds.</source>
            <translation>Ein Plan dauert länger als 0 Sekunden.</translation>
        </message>
        <message>
            <source>Nothing was changed on {charger_id} that could be written back.</source>
            <translation>An {charger_id} wurde nichts geändert, das zurückgeschrieben werden könnte.</translation>
        </message>
        <message>
            <source>{charger_id} did not tell its settings: {told}.</source>
            <translation>{charger_id} hat ihre Einstellungen nicht genannt: {told}.</translation>
        </message>
        <message>
            <source>{charger_id} rebooted {most_reboots} times after its settings were changed.</source>
            <translation>{charger_id} hat nach der Änderung ihrer Einstellungen {most_reboots}-mal neu gestartet.</translation>
        </message>
        <message>
            <source>Write the old values back first.</source>
            <translation>Schreiben Sie zuerst die alten Werte zurück.</translation>
        </message>
        <message>
            <source>{charger_id} was written to {budget} times within a day.</source>
            <translation>{charger_id} wurde an einem Tag {budget}-mal beschrieben.</translation>
        </message>
        <message>
            <source>Wait until tomorrow: its memory wears out.</source>
            <translation>Warten Sie bis morgen: Ihr Speicher nutzt sich ab.</translation>
        </message>
        <message>
            <source>A command that waits expires in the future.</source>
            <translation>Ein Befehl, der wartet, läuft in der Zukunft ab.</translation>
        </message>
        <message>
            <source>This command does not wait any more.</source>
            <translation>Dieser Befehl wartet nicht mehr.</translation>
        </message>
        <message>
            <source>There is no session {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session {number} is still open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its receipt comes after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no person {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no group {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask somebody with the role {role}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guest needs a name.</source>
            <translation>Ein Gast braucht einen Namen.</translation>
        </message>
        <message>
            <source>A guest needs a limit in kWh or minutes.</source>
            <translation>Ein Gast braucht eine Grenze in kWh oder Minuten.</translation>
        </message>
        <message>
            <source>A subprotocol is one word, such as ocpp1.6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program speaks OCPP 1.6; {name} is another language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no time zone {assumed_zone}.</source>
            <translation>Es gibt keine Zeitzone {assumed_zone}.</translation>
        </message>
        <message>
            <source>Energy is in Wh or kWh, power in W or kW.</source>
            <translation>Energie ist in Wh oder kWh, Leistung in W oder kW.</translation>
        </message>
        <message>
            <source>{month} cannot be closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed already, or not over yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sessions that began by then are still open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settle them at the reconcile desk, or wait until they end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an operator {name} already.</source>
            <translation>Es gibt schon jemanden mit dem Namen {name}.</translation>
        </message>
        <message>
            <source>The first operator must be an admin.</source>
            <translation>Wer zuerst angelegt wird, muss Administrator sein.</translation>
        </message>
        <message>
            <source>An operator needs a password or a PIN.</source>
            <translation>Wer bedient, braucht ein Passwort oder eine PIN.</translation>
        </message>
        <message>
            <source>{by} may change only their own PIN.</source>
            <translation>{by} darf nur die eigene PIN ändern.</translation>
        </message>
        <message>
            <source>{name} is the last admin.</source>
            <translation>{name} ist der letzte Administrator.</translation>
        </message>
        <message>
            <source>Make somebody else an admin.</source>
            <translation>Machen Sie zuerst jemand anderen zum Administrator.</translation>
        </message>
        <message>
            <source>There is no operator {name}.</source>
            <translation>Es gibt niemanden mit dem Namen {name}.</translation>
        </message>
        <message>
            <source>Name and password do not belong together.</source>
            <translation>Name und Passwort gehören nicht zusammen.</translation>
        </message>
        <message>
            <source>That is not the PIN or password of {name}.</source>
            <translation>Das ist nicht die PIN oder das Passwort von {name}.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Eine Person braucht einen Namen.</translation>
        </message>
        <message>
            <source>There is no group {group_id}.</source>
            <translation>Es gibt keine Gruppe {group_id}.</translation>
        </message>
        <message>
            <source>A group needs a name of its own.</source>
            <translation>Eine Gruppe braucht einen eigenen Namen.</translation>
        </message>
        <message>
            <source>A vehicle needs a plate of its own.</source>
            <translation>Ein Fahrzeug braucht ein eigenes Kennzeichen.</translation>
        </message>
        <message>
            <source>A quota plan needs a name.</source>
            <translation>Ein Kontingentplan braucht einen Namen.</translation>
        </message>
        <message>
            <source>Somebody has this quota plan.</source>
            <translation>Jemand hat diesen Kontingentplan.</translation>
        </message>
        <message>
            <source>Give them another one first.</source>
            <translation>Geben Sie ihnen zuerst einen anderen.</translation>
        </message>
        <message>
            <source>There is no quota plan {plan_id}.</source>
            <translation>Es gibt keinen Kontingentplan {plan_id}.</translation>
        </message>
        <message>
            <source>There is no {word} {id}.</source>
            <translation>{word} {id} gibt es nicht.</translation>
        </message>
        <message>
            <source>A quota is a person's or a group's.</source>
            <translation>Ein Kontingent gehört einer Person oder einer Gruppe.</translation>
        </message>
        <message>
            <source>There is no {owner}.</source>
            <translation>{owner} gibt es nicht.</translation>
        </message>
        <message>
            <source>Closing a session needs a reason.</source>
            <translation>Das Abschließen eines Ladevorgangs braucht einen Grund.</translation>
        </message>
        <message>
            <source>Say what was seen.</source>
            <translation>Sagen Sie, was zu sehen war.</translation>
        </message>
        <message>
            <source>Session {session_id} is not open.</source>
            <translation>Ladevorgang {session_id} ist nicht offen.</translation>
        </message>
        <message>
            <source>Stop {stop_id} does not wait for a session.</source>
            <translation>Stopp {stop_id} wartet nicht auf einen Ladevorgang.</translation>
        </message>
        <message>
            <source>Session {session_id} is not open at this charger.</source>
            <translation>Ladevorgang {session_id} ist an dieser Ladestation nicht offen.</translation>
        </message>
        <message>
            <source>Energy is never below 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no session {session_id}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The energy of session {session_id} is not to be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settling a stop needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reservation is over.</source>
            <translation>Diese Reservierung ist vorbei.</translation>
        </message>
        <message>
            <source>{charger_id} has no connector {number}.</source>
            <translation>{charger_id} hat keinen Anschluss {number}.</translation>
        </message>
        <message>
            <source>A reservation ends in the future.</source>
            <translation>Eine Reservierung endet in der Zukunft.</translation>
        </message>
        <message>
            <source>Card {id_tag} may not charge: {status}.</source>
            <translation>Karte {id_tag} darf nicht laden: {status}.</translation>
        </message>
        <message>
            <source>The card {id_tag} is not in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put them elsewhere first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change those first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody waits for it any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no tariff {plan_id}.</source>
            <translation>Es gibt keinen Tarif {plan_id}.</translation>
        </message>
        <message>
            <source>A tariff keeps its currency.</source>
            <translation>Ein Tarif behält seine Währung.</translation>
        </message>
        <message>
            <source>Add another tariff for another currency.</source>
            <translation>Legen Sie für eine andere Währung einen neuen Tarif an.</translation>
        </message>
        <message>
            <source>This tariff is retired.</source>
            <translation>Dieser Tarif ist stillgelegt.</translation>
        </message>
        <message>
            <source>Bring it back first.</source>
            <translation>Holen Sie ihn zuerst zurück.</translation>
        </message>
        <message>
            <source>The depot sells by this tariff now.</source>
            <translation>Das Depot verkauft jetzt nach diesem Tarif.</translation>
        </message>
        <message>
            <source>Choose another first.</source>
            <translation>Wählen Sie zuerst einen anderen.</translation>
        </message>
        <message>
            <source>A tariff needs a name.</source>
            <translation>Ein Tarif braucht einen Namen.</translation>
        </message>
        <message>
            <source>Revoke it, or choose another name.</source>
            <translation>Widerrufen Sie ihn, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>This wallet takes {currency}.</source>
            <translation>Dieses Guthaben wird in {currency} geführt.</translation>
        </message>
        <message>
            <source>This person has no wallet.</source>
            <translation>Diese Person hat kein Guthabenkonto.</translation>
        </message>
        <message>
            <source>Open one first.</source>
            <translation>Eröffnen Sie zuerst eines.</translation>
        </message>
        <message>
            <source>A ticket needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a few words what is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note needs some words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no ticket {number}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FailureNotice</name>
        <message>
            <source>ChargeYard cannot start</source>
            <translation>ChargeYard kann nicht starten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>The plug does not lock or unlock. Push it in firmly, then unlock it.</source>
            <translation>Der Stecker verriegelt oder entriegelt nicht. Drücken Sie ihn fest hinein, dann entriegeln.</translation>
        </message>
        <message>
            <source>Vehicle and charger do not understand each other. Unplug, wait, plug in again.</source>
            <translation>Fahrzeug und Ladestation verstehen sich nicht. Ausstecken, warten, wieder einstecken.</translation>
        </message>
        <message>
            <source>Earth fault. Do not use this bay; have an electrician look at it.</source>
            <translation>Erdschluss. Diesen Stellplatz nicht benutzen; Elektrofachkraft rufen.</translation>
        </message>
        <message>
            <source>Too hot. Let it cool down and keep its vents free.</source>
            <translation>Zu heiß. Abkühlen lassen und die Lüftung freihalten.</translation>
        </message>
        <message>
            <source>Too much current. Unplug; if it comes again, have an electrician look at it.</source>
            <translation>Zu viel Strom. Ausstecken; kommt es wieder, Elektrofachkraft rufen.</translation>
        </message>
        <message>
            <source>The mains voltage is too high. Have an electrician look at it.</source>
            <translation>Die Netzspannung ist zu hoch. Elektrofachkraft rufen.</translation>
        </message>
        <message>
            <source>The mains voltage is too low. Have an electrician look at it.</source>
            <translation>Die Netzspannung ist zu niedrig. Elektrofachkraft rufen.</translation>
        </message>
        <message>
            <source>Its meter does not answer. Restart it; energy may be missing.</source>
            <translation>Der Zähler antwortet nicht. Neu starten; Energie kann fehlen.</translation>
        </message>
        <message>
            <source>Its contactor does not switch. Do not use this bay; call the service.</source>
            <translation>Das Schütz schaltet nicht. Diesen Stellplatz nicht benutzen; Service rufen.</translation>
        </message>
        <message>
            <source>Its card reader does not work. Start charging from here.</source>
            <translation>Der Kartenleser funktioniert nicht. Starten Sie das Laden von hier.</translation>
        </message>
        <message>
            <source>Its radio connection is weak. Check the antenna.</source>
            <translation>Die Funkverbindung ist schwach. Antenne prüfen.</translation>
        </message>
        <message>
            <source>Unplug and restart it. If the fault comes again, call the service.</source>
            <translation>Ausstecken und neu starten. Kommt der Fehler wieder, Service rufen.</translation>
        </message>
    </context>
    <context>
        <name>FileModel</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Erhalten</translation>
        </message>
    </context>
    <context>
        <name>FilesTab</name>
        <message>
            <source>Get diagnostics</source>
            <translation>Diagnose holen</translation>
        </message>
        <message>
            <source>Get security log</source>
            <translation>Sicherheitslog holen</translation>
        </message>
        <message>
            <source>Update firmware</source>
            <translation>Firmware aktualisieren</translation>
        </message>
        <message>
            <source>Files of this charger</source>
            <translation>Dateien dieser Ladestation</translation>
        </message>
        <message>
            <source>Content of the file</source>
            <translation>Inhalt der Datei</translation>
        </message>
        <message>
            <source>This charger has brought no file yet</source>
            <translation>Diese Ladestation hat noch keine Datei gebracht</translation>
        </message>
        <message>
            <source>Get diagnostics asks it to; what it brings appears here.</source>
            <translation>Diagnose holen fordert sie an; was sie bringt, erscheint hier.</translation>
        </message>
        <message>
            <source>No file in the firmware folder</source>
            <translation>Keine Datei im Firmware-Ordner</translation>
        </message>
        <message>
            <source>Put files into the folder firmware of the data folder</source>
            <translation>Legen Sie Dateien in den Ordner firmware des Datenordners</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>Das ist kein Text.</translation>
        </message>
        <message>
            <source>Update {0}?</source>
            <translation>{0} aktualisieren?</translation>
        </message>
        <message>
            <source>It fetches {0}, installs it and restarts; it does not charge meanwhile.</source>
            <translation>Sie holt {0}, installiert es und startet neu; währenddessen lädt sie nicht.</translation>
        </message>
        <message>
            <source>Firmware file</source>
            <translation>Firmware-Datei</translation>
        </message>
    </context>
    <context>
        <name>Flag</name>
        <message>
            <source>The card may not charge here; the charger charged all the same.</source>
            <translation>Die Karte darf hier nicht laden; die Ladestation hat trotzdem geladen.</translation>
        </message>
        <message>
            <source>The charger was not adopted when this began.</source>
            <translation>Die Ladestation war noch nicht aufgenommen, als dies begann.</translation>
        </message>
        <message>
            <source>Another card ended it than began it.</source>
            <translation>Eine andere Karte hat ihn beendet als begonnen.</translation>
        </message>
        <message>
            <source>The meter values do not fit together: check the energy.</source>
            <translation>Die Messwerte passen nicht zusammen: Energie prüfen.</translation>
        </message>
        <message>
            <source>The charger's clock was wrong; our time is booked.</source>
            <translation>Die Uhr der Ladestation ging falsch; gebucht ist unsere Zeit.</translation>
        </message>
        <message>
            <source>The charger has not told its end; it is taken from what was measured.</source>
            <translation>Die Ladestation hat das Ende nicht gemeldet; es ist aus den Messwerten genommen.</translation>
        </message>
        <message>
            <source>The charger has told its end and no start.</source>
            <translation>Die Ladestation hat ein Ende gemeldet und keinen Beginn.</translation>
        </message>
        <message>
            <source>The charger has not told its end.</source>
            <translation>Die Ladestation hat das Ende nicht gemeldet.</translation>
        </message>
        <message>
            <source>The charger kept it while offline and told it late.</source>
            <translation>Die Ladestation hat es offline behalten und spät gemeldet.</translation>
        </message>
        <message>
            <source>Card not allowed</source>
            <translation>Karte nicht erlaubt</translation>
        </message>
        <message>
            <source>Charger not adopted</source>
            <translation>Ladestation nicht aufgenommen</translation>
        </message>
        <message>
            <source>Other card stopped it</source>
            <translation>Andere Karte beendete</translation>
        </message>
        <message>
            <source>Check energy</source>
            <translation>Energie prüfen</translation>
        </message>
        <message>
            <source>Clock wrong</source>
            <translation>Uhr falsch</translation>
        </message>
        <message>
            <source>End estimated</source>
            <translation>Ende geschätzt</translation>
        </message>
        <message>
            <source>No start</source>
            <translation>Kein Beginn</translation>
        </message>
        <message>
            <source>Stop lost</source>
            <translation>Stopp verloren</translation>
        </message>
        <message>
            <source>Reported late</source>
            <translation>Spät gemeldet</translation>
        </message>
    </context>
    <context>
        <name>GrantSheet</name>
        <message>
            <source>Extra kWh for {name}</source>
            <translation>Zusätzliche kWh für {name}</translation>
        </message>
        <message>
            <source>Used after the quota itself. Kept in the audit.</source>
            <translation>Wird nach dem Kontingent verbraucht. Steht im Protokoll.</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Gewähren</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation>kWh</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>What is left after this day is lost</source>
            <translation>Was nach diesem Tag übrig ist, verfällt</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Say why, for those who read it later.</source>
            <translation>Sagen Sie, warum, für alle, die es später lesen.</translation>
        </message>
        <message>
            <source>Until is a day from today on, such as 2026-12-31.</source>
            <translation>Bis ist ein Tag ab heute, wie 2026-12-31.</translation>
        </message>
    </context>
    <context>
        <name>Guest</name>
        <message>
            <source>Guest, {kwh} kWh left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest, {minutes} min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest, {kwh} kWh or {minutes} min left</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuestSheet</name>
        <message>
            <source>Guest session at {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a card. It ends by itself at the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start charging</source>
            <translation type="unfinished">Laden starten</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation type="unfinished">kWh</translation>
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Name</translation>
        </message>
        <message>
            <source>At most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is it? A name, a firm or a plate will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guest needs a limit in kWh or in minutes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HabitSheet</name>
        <message>
            <source>How {charger} is read</source>
            <translation>Wie {charger} gelesen wird</translation>
        </message>
        <message>
            <source>In force at once, for what comes from now on.</source>
            <translation>Gilt sofort, für alles, was ab jetzt kommt.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>wie die Ladestation es sagt</translation>
        </message>
        <message>
            <source>Energy is in</source>
            <translation>Energie ist in</translation>
        </message>
        <message>
            <source>Power is in</source>
            <translation>Leistung ist in</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Zeiten ohne Zone sind in</translation>
        </message>
    </context>
    <context>
        <name>HoldButton</name>
        <message>
            <source>Press and hold to confirm</source>
            <translation>Zum Bestätigen gedrückt halten</translation>
        </message>
    </context>
    <context>
        <name>HoursField</name>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished">Bis</translation>
        </message>
        <message>
            <source>until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoursList</name>
        <message>
            <source>Only at certain hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove these hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add more hours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Bad</source>
            <translation>Fehlerhaft</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Import {file}?</source>
            <translation>{file} importieren?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message numerus="yes">
            <source>Skip bad lines: %n</source>
            <translation>
                <numerusform>%n fehlerhafte Zeile auslassen</numerusform>
                <numerusform>%n fehlerhafte Zeilen auslassen</numerusform>
            </translation>
        </message>
        <message>
            <source>{new} new, {changed} changed, {unchanged} unchanged, {bad} bad</source>
            <translation>{new} neu, {changed} geändert, {unchanged} unverändert, {bad} fehlerhaft</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Was sich ändern würde</translation>
        </message>
        <message>
            <source>Mend the bad lines in the file, or skip them, to import the others.</source>
            <translation>Verbessern Sie die fehlerhaften Zeilen in der Datei, oder lassen Sie sie aus, um die anderen zu importieren.</translation>
        </message>
        <message>
            <source>There is nothing new in this file.</source>
            <translation>In dieser Datei ist nichts Neues.</translation>
        </message>
    </context>
    <context>
        <name>LegendKey</name>
        <message>
            <source>Show or hide this curve</source>
            <translation>Diese Kurve zeigen oder verbergen</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>Every session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The running session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole charger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the session's start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a moment on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amperes for each phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watts in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All connectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connector {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} kW</source>
            <translation type="unfinished">{number} kW</translation>
        </message>
        <message>
            <source>from {span} on {limit}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} · {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{moment}, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes limits in {unit} only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known of {vendor}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>At most %n step(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Now: {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {moment} on: {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New power limit for {charger}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power limit of {charger}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to the charger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is limited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its times count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits are in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the schedule lasts, from its start on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of several limits of a kind, the highest level counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished">Gültig</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the charger keeps to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a step's start in hours and minutes, such as 1:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From, in hours and minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first step starts with the schedule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours and minutes after the schedule's start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this step out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it likes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LimitsTab</name>
        <message>
            <source>What is limited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its times count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Validity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power limits that this charger took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New limit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{charger} keeps the limit: {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the limit “{what}: {limit}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all power limits of {charger}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vehicles may draw more power from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{charger} has no such limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{charger} cleared it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits that we sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We sent it none. Limits that somebody else set show in what it keeps to, below.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkSheet</name>
        <message>
            <source>Connection of {charger}</source>
            <translation>Verbindung von {charger}</translation>
        </message>
        <message>
            <source>In force from the charger's next connection on.</source>
            <translation>Gilt ab der nächsten Verbindung der Ladestation.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>No password</source>
            <translation>Kein Passwort</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Ping every</source>
            <translation>Ping alle</translation>
        </message>
        <message>
            <source>Heartbeat every</source>
            <translation>Heartbeat alle</translation>
        </message>
        <message>
            <source>Silent after</source>
            <translation>Stumm nach</translation>
        </message>
        <message>
            <source>Rest after a start</source>
            <translation>Ruhe nach dem Start</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>set; type to change it</source>
            <translation>gesetzt; zum Ändern eingeben</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>LiveChart</name>
        <message>
            <source>Power</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Strom</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <source>Battery</source>
            <translation>Batterie</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
    </context>
    <context>
        <name>LiveTab</name>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <source>Could not save {0}: {1}.</source>
            <translation>{0} konnte nicht gespeichert werden: {1}.</translation>
        </message>
        <message>
            <source>Saved {0}.</source>
            <translation>{0} gespeichert.</translation>
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation>die Datei kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>No readings in this time</source>
            <translation>Keine Messwerte in dieser Zeit</translation>
        </message>
        <message>
            <source>They appear here as soon as the charger sends meter values.</source>
            <translation>Sie erscheinen hier, sobald die Ladestation Messwerte sendet.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Diagramm</translation>
        </message>
    </context>
    <context>
        <name>LiveTools</name>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Follow live</source>
            <translation>Live folgen</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 min</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Ladevorgang</translation>
        </message>
        <message>
            <source>Save the chart as a picture (PNG)</source>
            <translation>Diagramm als Bild speichern (PNG)</translation>
        </message>
        <message>
            <source>Save the readings as a table (CSV)</source>
            <translation>Messwerte als Tabelle speichern (CSV)</translation>
        </message>
    </context>
    <context>
        <name>LockCover</name>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The screen is locked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageDetail</name>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Als JSON kopieren</translation>
        </message>
        <message>
            <source>Choose a message to see what was asked and answered.</source>
            <translation>Wählen Sie eine Nachricht, um Frage und Antwort zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>MessageFilter</name>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>Alle Nachrichten</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Both directions</source>
            <translation>Beide Richtungen</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Alle Ergebnisse</translation>
        </message>
        <message>
            <source>Text in request or answer</source>
            <translation>Text in Anfrage oder Antwort</translation>
        </message>
    </context>
    <context>
        <name>MessagesTab</name>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>New messages: show them</source>
            <translation>Neue Nachrichten: anzeigen</translation>
        </message>
        <message>
            <source>No message fits the filter</source>
            <translation>Keine Nachricht passt zum Filter</translation>
        </message>
        <message>
            <source>Show all messages</source>
            <translation>Alle Nachrichten zeigen</translation>
        </message>
        <message>
            <source>Nothing was said yet</source>
            <translation>Noch nichts gesagt</translation>
        </message>
        <message>
            <source>Every message from and to this charger appears here.</source>
            <translation>Jede Nachricht von und an diese Ladestation erscheint hier.</translation>
        </message>
    </context>
    <context>
        <name>NameEdit</name>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Einklappen</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>Ausklappen</translation>
        </message>
    </context>
    <context>
        <name>NewCard</name>
        <message>
            <source>Card {number} is known already.</source>
            <translation>Karte {number} ist schon bekannt.</translation>
        </message>
        <message>
            <source>Card {number} is known already; it is of {whose}.</source>
            <translation>Karte {number} ist schon bekannt; sie gehört {whose}.</translation>
        </message>
    </context>
    <context>
        <name>NewCardSheet</name>
        <message>
            <source>New card</source>
            <translation>Neue Karte</translation>
        </message>
        <message>
            <source>Hold the card to any charger or reader, or type it.</source>
            <translation>Halten Sie die Karte an eine Ladestation oder ein Lesegerät, oder geben Sie sie ein.</translation>
        </message>
        <message>
            <source>Give card {number} to…</source>
            <translation>Karte {number} geben an…</translation>
        </message>
        <message>
            <source>What was charged with it stays with whom it was.</source>
            <translation>Was damit geladen wurde, bleibt bei dem, der sie hatte.</translation>
        </message>
        <message>
            <source>Give the card</source>
            <translation>Karte geben</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Kartennummer</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>What is written on it, or where it is kept</source>
            <translation>Was darauf steht, oder wo sie liegt</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>Its last day, such as 2026-12-31</source>
            <translation>Ihr letzter Tag, wie 2026-12-31</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Choose whose card it is.</source>
            <translation>Wählen Sie, wessen Karte es ist.</translation>
        </message>
    </context>
    <context>
        <name>NewCharger</name>
        <message>
            <source>First seen {moment}</source>
            <translation>Zuerst gesehen {moment}</translation>
        </message>
        <message>
            <source>heard {age} ago</source>
            <translation>gehört vor {age}</translation>
        </message>
        <message>
            <source>heard just now</source>
            <translation>gerade gehört</translation>
        </message>
        <message>
            <source>Maker and model not reported yet</source>
            <translation>Hersteller und Modell noch nicht gemeldet</translation>
        </message>
        <message>
            <source>{name} belongs to this depot now.</source>
            <translation>{name} gehört jetzt zu diesem Depot.</translation>
        </message>
    </context>
    <context>
        <name>NewChargerRow</name>
        <message>
            <source>Name in the depot</source>
            <translation>Name im Depot</translation>
        </message>
        <message>
            <source>Adopt</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>NewChargersPage</name>
        <message>
            <source>Type this address into a charger, as its OCPP 1.6 server:
{address}
It appears here as soon as it dials.</source>
            <translation>Geben Sie diese Adresse in eine Ladestation ein, als ihren OCPP-1.6-Server:
{address}
Sie erscheint hier, sobald sie sich einwählt.</translation>
        </message>
        <message>
            <source>No new charger</source>
            <translation>Keine neue Ladestation</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>These chargers dialled in and are not part of this depot. Until somebody adopts them no card is accepted there; what they charge is recorded.</source>
            <translation>Diese Ladestationen haben sich eingewählt und gehören nicht zum Depot. Bis sie jemand aufnimmt, wird dort keine Karte angenommen; was sie laden, wird festgehalten.</translation>
        </message>
        <message>
            <source>No new charger waits. Type {address} into a charger, as its OCPP 1.6 server; it appears here as soon as it dials.</source>
            <translation>Keine neue Ladestation wartet. Geben Sie {address} in eine Ladestation ein, als ihren OCPP-1.6-Server; sie erscheint hier, sobald sie sich einwählt.</translation>
        </message>
    </context>
    <context>
        <name>Note</name>
        <message>
            <source>Accepted. Waiting for the vehicle to start.</source>
            <translation>Angenommen. Warten auf den Beginn durch das Fahrzeug.</translation>
        </message>
        <message>
            <source>Accepted. Waiting for the session to end.</source>
            <translation>Angenommen. Warten auf das Ende des Ladevorgangs.</translation>
        </message>
        <message>
            <source>Accepted. Waiting until it is in service.</source>
            <translation>Angenommen. Warten, bis sie in Betrieb ist.</translation>
        </message>
        <message>
            <source>Accepted. Waiting until it is out of use.</source>
            <translation>Angenommen. Warten, bis sie außer Betrieb ist.</translation>
        </message>
        <message>
            <source>Accepted. It is back in a minute or two.</source>
            <translation>Angenommen. In ein bis zwei Minuten ist sie zurück.</translation>
        </message>
        <message>
            <source>Nothing happened within {seconds} s. Is the cable plugged in? Try again or unlock.</source>
            <translation>Innerhalb von {seconds} s geschah nichts. Steckt das Kabel? Erneut versuchen oder entriegeln.</translation>
        </message>
        <message>
            <source>It has not stopped within {seconds} s. Try again, or press stop at the charger.</source>
            <translation>Innerhalb von {seconds} s nicht beendet. Erneut versuchen, oder an der Ladestation Stopp drücken.</translation>
        </message>
        <message>
            <source>Its state has not changed within {seconds} s. Try again.</source>
            <translation>Der Zustand hat sich innerhalb von {seconds} s nicht geändert. Erneut versuchen.</translation>
        </message>
        <message>
            <source>It has not come back within {seconds} s. Check its power and its network.</source>
            <translation>Innerhalb von {seconds} s nicht zurück. Strom und Netzwerk prüfen.</translation>
        </message>
        <message>
            <source>Not connected yet. It dials by itself once it has power.</source>
            <translation>Noch nicht verbunden. Sie wählt sich von selbst ein, sobald sie Strom hat.</translation>
        </message>
        <message>
            <source>Offline since {since}. Charging may go on without us.</source>
            <translation>Offline seit {since}. Das Laden geht vielleicht ohne uns weiter.</translation>
        </message>
        <message>
            <source>Offline since {since}. Check its power and its network.</source>
            <translation>Offline seit {since}. Strom und Netzwerk prüfen.</translation>
        </message>
        <message>
            <source>Waiting for it to dial again; it usually takes {latest} min.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for it to dial again; it usually takes {soonest} to {latest} min.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected, but nothing heard for {age}. Restart it if it stays so.</source>
            <translation>Verbunden, aber seit {age} nichts gehört. Neu starten, wenn es so bleibt.</translation>
        </message>
        <message>
            <source>It charges for a card that may not charge here.</source>
            <translation>Sie lädt für eine Karte, die hier nicht laden darf.</translation>
        </message>
        <message>
            <source>It restarted during this session. Waiting whether it goes on.</source>
            <translation>Sie hat während dieses Ladevorgangs neu gestartet. Warten, ob er weitergeht.</translation>
        </message>
        <message>
            <source>It has not reported a connector yet.</source>
            <translation>Sie hat noch keinen Anschluss gemeldet.</translation>
        </message>
        <message>
            <source>{age} old</source>
            <translation>{age} alt</translation>
        </message>
        <message>
            <source>Offline since {since}</source>
            <translation>Offline seit {since}</translation>
        </message>
    </context>
    <context>
        <name>Operator</name>
        <message>
            <source>Viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at everything that is not about people or money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts and stops charging, takes in chargers, gives out cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also changes people, quotas, tariffs and how chargers are set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also changes settings, operators and passwords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong tries. Try again in {minutes}:{seconds}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OperatorSheet</name>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished">Passwort</translation>
        </message>
        <message>
            <source>Password again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN is for the kiosk, a password for a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished">Hinzufügen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An operator needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New PIN or password for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays empty stays as it is. It ends a lock too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a PIN or a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it twice the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverflowTabs</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More tabs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Hilfe</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Lädt</translation>
        </message>
        <message>
            <source>Plugged in</source>
            <translation>Eingesteckt</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Außer Betrieb</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Show the charger</source>
            <translation>Ladestation zeigen</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nichts zu zeigen</translation>
        </message>
        <message>
            <source>No connector is in this state, or none matches the search.</source>
            <translation>Kein Anschluss ist in diesem Zustand, oder keiner passt zur Suche.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>New chargers wait to be adopted: {count}</source>
            <translation>Neue Ladestationen warten auf Aufnahme: {count}</translation>
        </message>
        <message>
            <source>What dials in becomes part of this depot when somebody adopts it.</source>
            <translation>Was sich einwählt, gehört zum Depot, sobald es jemand aufnimmt.</translation>
        </message>
        <message>
            <source>Show new chargers</source>
            <translation>Neue Ladestationen zeigen</translation>
        </message>
        <message>
            <source>No charger yet</source>
            <translation>Noch keine Ladestation</translation>
        </message>
        <message>
            <source>Type this address into a charger, as its OCPP 1.6 server:
{address}
It then appears here under New chargers.</source>
            <translation>Geben Sie diese Adresse in eine Ladestation ein, als ihren OCPP-1.6-Server:
{address}
Sie erscheint dann hier unter Neue Ladestationen.</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
    </context>
    <context>
        <name>PeopleAction</name>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Lost…</source>
            <translation>Verloren…</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Give to…</source>
            <translation>Geben an…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished">Schließen</translation>
        </message>
    </context>
    <context>
        <name>PeopleActions</name>
        <message>
            <source>The cards and vehicles go too. Who has charged stays in the books; take away the right to charge instead.</source>
            <translation>Karten und Fahrzeuge gehen mit. Wer geladen hat, bleibt in den Büchern; nehmen Sie stattdessen das Recht zu laden weg.</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <source>Is card {number} lost?</source>
            <translation>Ist Karte {number} verloren?</translation>
        </message>
        <message>
            <source>It charges nowhere any more, until it is found.</source>
            <translation>Sie lädt nirgends mehr, bis sie gefunden ist.</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Sie ist verloren</translation>
        </message>
        <message>
            <source>End the session that runs on it</source>
            <translation>Den Ladevorgang beenden, der mit ihr läuft</translation>
        </message>
        <message>
            <source>Remove card {number}?</source>
            <translation>Karte {number} entfernen?</translation>
        </message>
        <message>
            <source>It is unknown from then on. Its sessions stay.</source>
            <translation>Sie ist dann unbekannt. Ihre Ladevorgänge bleiben.</translation>
        </message>
        <message>
            <source>Reset the quotas of {name}?</source>
            <translation>Kontingente von {name} zurücksetzen?</translation>
        </message>
        <message>
            <source>What was used in this period no longer counts. Kept in the audit.</source>
            <translation>Was in diesem Zeitraum verbraucht wurde, zählt nicht mehr. Steht im Protokoll.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Remove {plate}?</source>
            <translation>{plate} entfernen?</translation>
        </message>
        <message>
            <source>Cards that name its plate keep it.</source>
            <translation>Karten, die das Kennzeichen nennen, behalten es.</translation>
        </message>
    </context>
    <context>
        <name>PeopleAnswer</name>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
        <message>
            <source>{name} is removed.</source>
            <translation>{name} ist entfernt.</translation>
        </message>
        <message>
            <source>Card {number} belongs to {name} and may charge from now on.</source>
            <translation>Karte {number} gehört {name} und darf ab jetzt laden.</translation>
        </message>
        <message>
            <source>Card {number} is blocked at every charger.</source>
            <translation>Karte {number} ist an jeder Ladestation gesperrt.</translation>
        </message>
        <message>
            <source>Card {number} may charge again.</source>
            <translation>Karte {number} darf wieder laden.</translation>
        </message>
        <message>
            <source>Card {number} is off the list until it is shown again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} may charge {kwh} kWh more.</source>
            <translation>{name} darf {kwh} kWh mehr laden.</translation>
        </message>
        <message>
            <source>The quotas of {name} count from zero again.</source>
            <translation>Die Kontingente von {name} zählen wieder ab null.</translation>
        </message>
        <message>
            <source>Imported: {new} new, {changed} changed, {skipped} bad lines left out.</source>
            <translation>Importiert: {new} neu, {changed} geändert, {skipped} fehlerhafte Zeilen ausgelassen.</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Nach {path} exportiert.</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Import people</source>
            <translation>Personen importieren</translation>
        </message>
        <message>
            <source>People as CSV</source>
            <translation>Personen als CSV</translation>
        </message>
        <message>
            <source>Export people</source>
            <translation>Personen exportieren</translation>
        </message>
        <message>
            <source>{path} cannot be used: {reason}.</source>
            <translation>{path} kann nicht benutzt werden: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>PeopleModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Group or company</source>
            <translation>Gruppe oder Firma</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Fahrzeug</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Kontingent</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>New card</source>
            <translation>Neue Karte</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message numerus="yes">
            <source>People: %n</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody's name, card, plate or group fits the search.</source>
            <translation>Zu der Suche passt kein Name, keine Karte, kein Kennzeichen und keine Gruppe.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Niemand gefunden</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Add people one by one, import them from a CSV file, or hold a card to any charger: the sheet for a new card opens by itself.</source>
            <translation>Fügen Sie Personen einzeln hinzu, importieren Sie sie aus einer CSV-Datei, oder halten Sie eine Karte an eine Ladestation: Das Blatt für eine neue Karte öffnet sich von selbst.</translation>
        </message>
        <message>
            <source>Nobody is in the books yet</source>
            <translation>Noch niemand in den Büchern</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Charging</source>
            <translation>Lädt</translation>
        </message>
        <message>
            <source>May not charge</source>
            <translation>Darf nicht laden</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>Keine Karte</translation>
        </message>
        <message>
            <source>No valid card</source>
            <translation>Keine gültige Karte</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>Kontingent verbraucht</translation>
        </message>
        <message>
            <source>Quota nearly used up</source>
            <translation>Kontingent fast verbraucht</translation>
        </message>
        <message>
            <source>May charge</source>
            <translation>Darf laden</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Add a quota…</source>
            <translation>Kontingent hinzufügen…</translation>
        </message>
        <message>
            <source>Extra kWh…</source>
            <translation>Zusätzliche kWh…</translation>
        </message>
        <message>
            <source>Reset…</source>
            <translation>Zurücksetzen…</translation>
        </message>
        <message>
            <source>Add a card…</source>
            <translation>Karte hinzufügen…</translation>
        </message>
        <message>
            <source>Add a vehicle…</source>
            <translation>Fahrzeug hinzufügen…</translation>
        </message>
        <message>
            <source>No quota: as much as they like.</source>
            <translation>Kein Kontingent: so viel sie möchten.</translation>
        </message>
        <message>
            <source>No card yet. Add one, or hold it to any charger while this page is open.</source>
            <translation>Noch keine Karte. Fügen Sie eine hinzu, oder halten Sie sie an eine Ladestation, während diese Seite offen ist.</translation>
        </message>
        <message>
            <source>No vehicle yet.</source>
            <translation>Noch kein Fahrzeug.</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Kontingent</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Karten</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Fahrzeuge</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Group or company</source>
            <translation>Gruppe oder Firma</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Name of a person, known or new</source>
            <translation>Name einer Person, bekannt oder neu</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>New person: {name}</source>
            <translation>Neue Person: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>{name} bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>May charge</source>
            <translation>Darf laden</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Eine Person braucht einen Namen.</translation>
        </message>
        <message>
            <source>An e-mail address looks like name@company.com.</source>
            <translation>Eine E-Mail-Adresse sieht aus wie name@company.com.</translation>
        </message>
        <message>
            <source>A phone number has digits, spaces and perhaps a +.</source>
            <translation>Eine Telefonnummer hat Ziffern, Leerzeichen und vielleicht ein +.</translation>
        </message>
        <message>
            <source>Another vehicle has this plate already.</source>
            <translation>Ein anderes Fahrzeug hat dieses Kennzeichen schon.</translation>
        </message>
        <message>
            <source>No quota of their own</source>
            <translation>Kein eigenes Kontingent</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n digits</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Nothing was said yet</source>
            <translation>Noch nichts gesagt</translation>
        </message>
        <message>
            <source>Of its latest {requests} requests {mended} were mended and {refused} refused.</source>
            <translation>Von ihren letzten {requests} Anfragen wurden {mended} korrigiert und {refused} abgelehnt.</translation>
        </message>
        <message>
            <source>{count} x {repair}</source>
            <translation>{count} × {repair}</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>wie die Ladestation es sagt</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>for ever, over all sessions</source>
            <translation>immer weiter, über alle Ladevorgänge</translation>
        </message>
        <message>
            <source>from zero with each session</source>
            <translation>ab null bei jedem Ladevorgang</translation>
        </message>
        <message>
            <source>Energy is in</source>
            <translation>Energie ist in</translation>
        </message>
        <message>
            <source>Power is in</source>
            <translation>Leistung ist in</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Zeiten ohne Zone sind in</translation>
        </message>
        <message>
            <source>Its meter counts</source>
            <translation>Ihr Zähler zählt</translation>
        </message>
        <message>
            <source>Its clock</source>
            <translation>Ihre Uhr</translation>
        </message>
        <message>
            <source>What it measures fits together if its energy is in {unit}.</source>
            <translation>Was sie misst, passt zusammen, wenn ihre Energie in {unit} ist.</translation>
        </message>
        <message>
            <source>What it measures fits together if its power is in {unit}.</source>
            <translation>Was sie misst, passt zusammen, wenn ihre Leistung in {unit} ist.</translation>
        </message>
        <message>
            <source>is right, or nothing was read yet</source>
            <translation>geht richtig, oder es wurde noch nichts gelesen</translation>
        </message>
        <message>
            <source>is {span} behind ours; our time is used</source>
            <translation>geht {span} nach; es gilt unsere Zeit</translation>
        </message>
        <message>
            <source>is {span} ahead of ours; our time is used</source>
            <translation>geht {span} vor; es gilt unsere Zeit</translation>
        </message>
    </context>
    <context>
        <name>ProfileTab</name>
        <message>
            <source>Read it so from now on</source>
            <translation>Ab jetzt so lesen</translation>
        </message>
        <message>
            <source>Set by hand…</source>
            <translation>Von Hand setzen…</translation>
        </message>
        <message>
            <source>Write the old values back</source>
            <translation>Alte Werte zurückschreiben</translation>
        </message>
        <message>
            <source>Keep them as they are</source>
            <translation>So behalten</translation>
        </message>
        <message>
            <source>Settings of the connection…</source>
            <translation>Einstellungen der Verbindung…</translation>
        </message>
        <message>
            <source>Retire the charger…</source>
            <translation>Ladestation stilllegen…</translation>
        </message>
        <message>
            <source>Read so from now on.</source>
            <translation>Wird ab jetzt so gelesen.</translation>
        </message>
        <message>
            <source>The charger did not take these: {0}.</source>
            <translation>Diese hat die Ladestation nicht übernommen: {0}.</translation>
        </message>
        <message>
            <source>The old values are back.</source>
            <translation>Die alten Werte sind zurück.</translation>
        </message>
        <message>
            <source>The settings count as good; they can be changed again.</source>
            <translation>Die Einstellungen gelten als gut; sie können wieder geändert werden.</translation>
        </message>
        <message>
            <source>Who dials in as {0} is this charger now.</source>
            <translation>Wer sich als {0} einwählt, ist jetzt diese Ladestation.</translation>
        </message>
        <message>
            <source>{0} stands for itself again.</source>
            <translation>{0} steht wieder für sich.</translation>
        </message>
        <message>
            <source>{0} is out of the depot; its history stays.</source>
            <translation>{0} ist aus dem Depot; der Verlauf bleibt.</translation>
        </message>
        <message>
            <source>Keeping to the standard</source>
            <translation>Treue zum Standard</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Wie sie gelesen wird</translation>
        </message>
        <message>
            <source>Settings that were changed, as they were before</source>
            <translation>Geänderte Einstellungen, wie sie vorher waren</translation>
        </message>
        <message>
            <source>Where the charger restarts twice within five minutes of a change, nothing more is written to it until the old values are back, or somebody keeps the new ones.</source>
            <translation>Startet die Ladestation innerhalb von fünf Minuten nach einer Änderung zweimal neu, wird nichts mehr in sie geschrieben, bis die alten Werte zurück sind oder jemand die neuen behält.</translation>
        </message>
    </context>
    <context>
        <name>Quota</name>
        <message>
            <source>a day</source>
            <translation>am Tag</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>in der Woche</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>im Monat</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a day</source>
            <translation>{name}: {limit} kWh am Tag</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a week</source>
            <translation>{name}: {limit} kWh in der Woche</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a month</source>
            <translation>{name}: {limit} kWh im Monat</translation>
        </message>
        <message>
            <source>{name}: no limit</source>
            <translation>{name}: keine Grenze</translation>
        </message>
        <message>
            <source>{used} of {allowed} kWh</source>
            <translation>{used} von {allowed} kWh</translation>
        </message>
        <message>
            <source>runs out today at {time} at this pace</source>
            <translation>reicht so noch bis heute {time}</translation>
        </message>
        <message>
            <source>runs out on {day} at this pace</source>
            <translation>reicht so noch bis {day}</translation>
        </message>
        <message>
            <source>shared by the group</source>
            <translation>in der Gruppe geteilt</translation>
        </message>
    </context>
    <context>
        <name>QuotaSheet</name>
        <message>
            <source>Quota for {name}</source>
            <translation>Kontingent für {name}</translation>
        </message>
        <message>
            <source>Checked at every start and counted while energy flows.</source>
            <translation>Wird bei jedem Start geprüft und gezählt, während Energie fließt.</translation>
        </message>
        <message>
            <source>Add the quota</source>
            <translation>Kontingent hinzufügen</translation>
        </message>
        <message>
            <source>A new quota</source>
            <translation>Neues Kontingent</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation>kWh</translation>
        </message>
        <message>
            <source>No limit, only counted</source>
            <translation>Keine Grenze, nur gezählt</translation>
        </message>
        <message>
            <source>A quota needs a name, such as Staff.</source>
            <translation>Ein Kontingent braucht einen Namen, etwa Belegschaft.</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Up to the minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down to the maximum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} kWh</source>
            <translation type="unfinished">{number} kWh</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {quantity}, {amount}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReconcileView</name>
        <message>
            <source>Show them</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Session {0} is closed. A stop that comes late still corrects it.</source>
            <translation>Ladevorgang {0} ist abgeschlossen. Ein später Stopp berichtigt ihn noch.</translation>
        </message>
        <message>
            <source>The stop ends session {0} now.</source>
            <translation>Der Stopp beendet jetzt Ladevorgang {0}.</translation>
        </message>
        <message>
            <source>Settle {0} as proposed?</source>
            <translation>{0} wie vorgeschlagen erledigen?</translation>
        </message>
        <message>
            <source>Settled as proposed: {0}.</source>
            <translation>Wie vorgeschlagen erledigt: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Refused</name>
        <message>
            <source>It did not say which charger it is</source>
            <translation>Sie hat nicht gesagt, welche Ladestation sie ist</translation>
        </message>
        <message>
            <source>Nobody here knows this charger</source>
            <translation>Niemand hier kennt diese Ladestation</translation>
        </message>
        <message>
            <source>Its password is missing or wrong</source>
            <translation>Ihr Passwort fehlt oder ist falsch</translation>
        </message>
        <message>
            <source>It does not speak OCPP 1.6 JSON</source>
            <translation>Sie spricht nicht OCPP 1.6 JSON</translation>
        </message>
        <message>
            <source>Too many connections from its address</source>
            <translation>Zu viele Verbindungen von ihrer Adresse</translation>
        </message>
        <message>
            <source>It asked for something else than OCPP</source>
            <translation>Sie hat nach etwas anderem als OCPP gefragt</translation>
        </message>
        <message>
            <source>Give the charger an identity of its own. If it has no field for one, write it behind the address, as in:</source>
            <translation>Geben Sie der Ladestation eine eigene Kennung. Hat sie dafür kein Feld, schreiben Sie sie hinter die Adresse, wie in:</translation>
        </message>
        <message>
            <source>This depot takes only chargers that it knows. Is the identity spelled right? To let it wait under New chargers, set admission = "ask". It asked for:</source>
            <translation>Dieses Depot nimmt nur Ladestationen, die es kennt. Ist die Kennung richtig geschrieben? Damit sie unter Neue Ladestationen wartet, setzen Sie admission = "ask". Sie hat gefragt nach:</translation>
        </message>
        <message>
            <source>Type the password of this charger into it again. Its user name is its identity, the last part of the address:</source>
            <translation>Geben Sie das Passwort dieser Ladestation erneut in sie ein. Ihr Benutzername ist ihre Kennung, der letzte Teil der Adresse:</translation>
        </message>
        <message>
            <source>Choose OCPP 1.6 JSON (also called 1.6J) in the charger, not SOAP and not 2.0.1, with this address:</source>
            <translation>Wählen Sie in der Ladestation OCPP 1.6 JSON (auch 1.6J genannt), nicht SOAP und nicht 2.0.1, mit dieser Adresse:</translation>
        </message>
        <message>
            <source>It dials again and again without hanging up. Restart the charger; if it goes on, look at its network. Its address here is:</source>
            <translation>Sie wählt sich immer wieder ein, ohne aufzulegen. Starten Sie die Ladestation neu; geht es weiter, prüfen Sie ihr Netzwerk. Ihre Adresse hier ist:</translation>
        </message>
        <message>
            <source>Perhaps somebody opened the address in a browser. If it is a charger, choose OCPP 1.6 JSON in it, and an address that begins with ws:</source>
            <translation>Vielleicht hat jemand die Adresse in einem Browser geöffnet. Ist es eine Ladestation, wählen Sie in ihr OCPP 1.6 JSON und eine Adresse, die mit ws: beginnt:</translation>
        </message>
        <message>
            <source>{address} asked for {path} · {tried}</source>
            <translation>{address} fragte nach {path} · {tried}</translation>
        </message>
        <message>
            <source>once, {moment}</source>
            <translation>einmal, {moment}</translation>
        </message>
        <message>
            <source>{count} times, last {moment}</source>
            <translation>{count}-mal, zuletzt {moment}</translation>
        </message>
    </context>
    <context>
        <name>RefusedRow</name>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>The request as it came</source>
            <translation>Die Anfrage, wie sie kam</translation>
        </message>
        <message>
            <source>Hide the request</source>
            <translation>Anfrage verbergen</translation>
        </message>
        <message>
            <source>Show the request as it came</source>
            <translation>Anfrage zeigen, wie sie kam</translation>
        </message>
    </context>
    <context>
        <name>RefusedSection</name>
        <message>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>Did not get in</source>
            <translation>Nicht hereingekommen</translation>
        </message>
    </context>
    <context>
        <name>Request</name>
        <message>
            <source>This is needed.</source>
            <translation>Das wird gebraucht.</translation>
        </message>
        <message>
            <source>The charger restarts at once and cuts every session on it.</source>
            <translation>Die Ladestation startet sofort neu und bricht jeden Ladevorgang ab.</translation>
        </message>
        <message>
            <source>The charger ends its sessions and restarts.</source>
            <translation>Die Ladestation beendet ihre Ladevorgänge und startet neu.</translation>
        </message>
        <message>
            <source>Charging ends; the vehicle stays plugged in.</source>
            <translation>Das Laden endet; das Fahrzeug bleibt eingesteckt.</translation>
        </message>
        <message>
            <source>The plug is released; a session on this connector ends.</source>
            <translation>Der Stecker wird freigegeben; ein Ladevorgang an diesem Anschluss endet.</translation>
        </message>
        <message>
            <source>Nobody can charge there until it is back in service.</source>
            <translation>Dort kann niemand laden, bis sie wieder in Betrieb ist.</translation>
        </message>
        <message>
            <source>The charger restarts to install the firmware; sessions on it end.</source>
            <translation>Die Ladestation startet neu, um die Firmware zu installieren; ihre Ladevorgänge enden.</translation>
        </message>
        <message>
            <source>Vehicles may charge more slowly, or pause.</source>
            <translation>Fahrzeuge laden vielleicht langsamer oder machen Pause.</translation>
        </message>
        <message>
            <source>The charger may no longer trust this server and stay away.</source>
            <translation>Die Ladestation vertraut diesem Server vielleicht nicht mehr und bleibt weg.</translation>
        </message>
        <message>
            <source>At most {most} characters; these are {given}.</source>
            <translation>Höchstens {most} Zeichen; das sind {given}.</translation>
        </message>
        <message>
            <source>This must be a whole number.</source>
            <translation>Das muss eine ganze Zahl sein.</translation>
        </message>
        <message>
            <source>This must be a number.</source>
            <translation>Das muss eine Zahl sein.</translation>
        </message>
        <message>
            <source>This is not valid JSON: {error}.</source>
            <translation>Das ist kein gültiges JSON: {error}.</translation>
        </message>
    </context>
    <context>
        <name>RequestFormView</name>
        <message>
            <source>There is nothing to fill in.</source>
            <translation>Hier ist nichts auszufüllen.</translation>
        </message>
    </context>
    <context>
        <name>RequestHelp</name>
        <message>
            <source>Everyday</source>
            <translation>Alltag</translation>
        </message>
        <message>
            <source>Ask for a message</source>
            <translation>Eine Nachricht anfordern</translation>
        </message>
        <message>
            <source>Smart charging</source>
            <translation>Lastmanagement</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Reservierung</translation>
        </message>
        <message>
            <source>Cards in the charger</source>
            <translation>Karten in der Ladestation</translation>
        </message>
        <message>
            <source>Firmware and diagnostics</source>
            <translation>Firmware und Diagnose</translation>
        </message>
        <message>
            <source>Security and logs</source>
            <translation>Sicherheit und Logs</translation>
        </message>
        <message>
            <source>Starts charging for a card, as if it had been shown at the charger.</source>
            <translation>Startet das Laden für eine Karte, als wäre sie an der Ladestation gezeigt worden.</translation>
        </message>
        <message>
            <source>Ends a running session; the vehicle stays plugged in.</source>
            <translation>Beendet einen laufenden Ladevorgang; das Fahrzeug bleibt eingesteckt.</translation>
        </message>
        <message>
            <source>Releases the plug; a running session on that connector ends.</source>
            <translation>Gibt den Stecker frei; ein laufender Ladevorgang an dem Anschluss endet.</translation>
        </message>
        <message>
            <source>Restarts the charger: soft ends its sessions first, hard cuts at once.</source>
            <translation>Startet die Ladestation neu: soft beendet zuerst ihre Ladevorgänge, hard bricht sie ab.</translation>
        </message>
        <message>
            <source>Takes a connector, or with 0 the whole charger, out of service or back.</source>
            <translation>Nimmt einen Anschluss, oder mit 0 die ganze Ladestation, außer oder in Betrieb.</translation>
        </message>
        <message>
            <source>Reads settings of the charger: those named, or all of them.</source>
            <translation>Liest Einstellungen der Ladestation: die genannten oder alle.</translation>
        </message>
        <message>
            <source>Changes one setting of the charger.</source>
            <translation>Ändert eine Einstellung der Ladestation.</translation>
        </message>
        <message>
            <source>Makes the charger forget the cards that it accepted earlier.</source>
            <translation>Lässt die Ladestation die Karten vergessen, die sie früher angenommen hat.</translation>
        </message>
        <message>
            <source>Says something in the maker's own language; see the charger's manual.</source>
            <translation>Sagt etwas in der Sprache des Herstellers; siehe Handbuch der Ladestation.</translation>
        </message>
        <message>
            <source>Asks the charger to send one of its messages now.</source>
            <translation>Bittet die Ladestation, jetzt eine ihrer Nachrichten zu senden.</translation>
        </message>
        <message>
            <source>Like TriggerMessage, with the messages of the security extension.</source>
            <translation>Wie TriggerMessage, mit den Nachrichten der Sicherheitserweiterung.</translation>
        </message>
        <message>
            <source>Limits power or current by a schedule.</source>
            <translation>Begrenzt Leistung oder Strom nach einem Plan.</translation>
        </message>
        <message>
            <source>Removes charging profiles: all that fit what is filled in.</source>
            <translation>Entfernt Ladeprofile: alle, die zu dem Ausgefüllten passen.</translation>
        </message>
        <message>
            <source>Asks which limits apply in the next seconds, all profiles together.</source>
            <translation>Fragt, welche Grenzen in den nächsten Sekunden gelten, alle Profile zusammen.</translation>
        </message>
        <message>
            <source>Keeps a connector free for one card until a moment.</source>
            <translation>Hält einen Anschluss bis zu einem Zeitpunkt für eine Karte frei.</translation>
        </message>
        <message>
            <source>Gives a reserved connector free again.</source>
            <translation>Gibt einen reservierten Anschluss wieder frei.</translation>
        </message>
        <message>
            <source>Asks which version of the card list the charger holds.</source>
            <translation>Fragt, welche Version der Kartenliste die Ladestation hat.</translation>
        </message>
        <message>
            <source>Sends cards that may charge while the charger is offline.</source>
            <translation>Sendet Karten, die laden dürfen, während die Ladestation offline ist.</translation>
        </message>
        <message>
            <source>Has the charger fetch and install firmware; it restarts when it does.</source>
            <translation>Lässt die Ladestation Firmware holen und installieren; sie startet dabei neu.</translation>
        </message>
        <message>
            <source>Has the charger upload its diagnostics to an address.</source>
            <translation>Lässt die Ladestation ihre Diagnose an eine Adresse hochladen.</translation>
        </message>
        <message>
            <source>Has the charger upload its log or its security log.</source>
            <translation>Lässt die Ladestation ihr Log oder ihr Sicherheitslog hochladen.</translation>
        </message>
        <message>
            <source>Like UpdateFirmware, with a signature that the charger checks.</source>
            <translation>Wie UpdateFirmware, mit einer Signatur, die die Ladestation prüft.</translation>
        </message>
        <message>
            <source>Lists the certificates that the charger trusts.</source>
            <translation>Nennt die Zertifikate, denen die Ladestation vertraut.</translation>
        </message>
        <message>
            <source>Adds a certificate that the charger will trust.</source>
            <translation>Fügt ein Zertifikat hinzu, dem die Ladestation vertrauen soll.</translation>
        </message>
        <message>
            <source>Removes a certificate from those that the charger trusts.</source>
            <translation>Entfernt ein Zertifikat aus denen, denen die Ladestation vertraut.</translation>
        </message>
        <message>
            <source>Hands the charger its own certificate after we signed it.</source>
            <translation>Gibt der Ladestation ihr eigenes Zertifikat, nachdem wir es signiert haben.</translation>
        </message>
        <message>
            <source>Number of the connector; 0 means the whole charger where that is allowed.</source>
            <translation>Nummer des Anschlusses; 0 meint die ganze Ladestation, wo das erlaubt ist.</translation>
        </message>
        <message>
            <source>Number of the card that is to be charged for.</source>
            <translation>Nummer der Karte, für die geladen wird.</translation>
        </message>
        <message>
            <source>Number of the group that the card belongs to.</source>
            <translation>Nummer der Gruppe, zu der die Karte gehört.</translation>
        </message>
        <message>
            <source>Number of the session.</source>
            <translation>Nummer des Ladevorgangs.</translation>
        </message>
        <message>
            <source>A charging profile for this session only.</source>
            <translation>Ein Ladeprofil nur für diesen Ladevorgang.</translation>
        </message>
        <message>
            <source>The profile; limits in A or W with one decimal.</source>
            <translation>Das Profil; Grenzen in A oder W mit einer Nachkommastelle.</translation>
        </message>
        <message>
            <source>Name of the setting, as the charger spells it.</source>
            <translation>Name der Einstellung, wie die Ladestation ihn schreibt.</translation>
        </message>
        <message>
            <source>The new value, as text.</source>
            <translation>Der neue Wert, als Text.</translation>
        </message>
        <message>
            <source>The maker's identifier, such as com.example.</source>
            <translation>Die Kennung des Herstellers, etwa com.example.</translation>
        </message>
        <message>
            <source>Which of the maker's messages.</source>
            <translation>Welche der Nachrichten des Herstellers.</translation>
        </message>
        <message>
            <source>Content in the form that the maker asks for.</source>
            <translation>Inhalt in der Form, die der Hersteller verlangt.</translation>
        </message>
        <message>
            <source>The message that the charger should send.</source>
            <translation>Die Nachricht, die die Ladestation senden soll.</translation>
        </message>
        <message>
            <source>When the reservation ends.</source>
            <translation>Wann die Reservierung endet.</translation>
        </message>
        <message>
            <source>Any number by which the reservation is named later.</source>
            <translation>Eine beliebige Nummer, unter der die Reservierung später genannt wird.</translation>
        </message>
        <message>
            <source>How far ahead to look, in seconds.</source>
            <translation>Wie weit voraus, in Sekunden.</translation>
        </message>
        <message>
            <source>The unit of the answer: A or W.</source>
            <translation>Die Einheit der Antwort: A oder W.</translation>
        </message>
        <message>
            <source>Version number of the list after this change.</source>
            <translation>Versionsnummer der Liste nach dieser Änderung.</translation>
        </message>
        <message>
            <source>The cards, each with its status.</source>
            <translation>Die Karten, jede mit ihrem Status.</translation>
        </message>
        <message>
            <source>Full replaces the list, Differential changes it.</source>
            <translation>Full ersetzt die Liste, Differential ändert sie.</translation>
        </message>
        <message>
            <source>Address for the file; the charger must reach it (ftp, http or https).</source>
            <translation>Adresse für die Datei; die Ladestation muss sie erreichen (ftp, http oder https).</translation>
        </message>
        <message>
            <source>From when on the charger may fetch the firmware.</source>
            <translation>Ab wann die Ladestation die Firmware holen darf.</translation>
        </message>
        <message>
            <source>How often it tries again.</source>
            <translation>Wie oft sie es erneut versucht.</translation>
        </message>
        <message>
            <source>Seconds between two tries.</source>
            <translation>Sekunden zwischen zwei Versuchen.</translation>
        </message>
        <message>
            <source>Oldest moment of interest.</source>
            <translation>Ältester Zeitpunkt von Interesse.</translation>
        </message>
        <message>
            <source>Newest moment of interest.</source>
            <translation>Neuester Zeitpunkt von Interesse.</translation>
        </message>
        <message>
            <source>Any number by which the answer is recognised.</source>
            <translation>Eine beliebige Nummer, an der die Antwort erkannt wird.</translation>
        </message>
        <message>
            <source>Only profiles of this level.</source>
            <translation>Nur Profile dieser Stufe.</translation>
        </message>
        <message>
            <source>Number of the profile.</source>
            <translation>Nummer des Profils.</translation>
        </message>
        <message>
            <source>Only profiles for this purpose.</source>
            <translation>Nur Profile für diesen Zweck.</translation>
        </message>
        <message>
            <source>What the certificate is for.</source>
            <translation>Wofür das Zertifikat ist.</translation>
        </message>
        <message>
            <source>The certificate as PEM text.</source>
            <translation>Das Zertifikat als PEM-Text.</translation>
        </message>
        <message>
            <source>The signed certificate as PEM text.</source>
            <translation>Das signierte Zertifikat als PEM-Text.</translation>
        </message>
        <message>
            <source>Which certificate, by its hashes.</source>
            <translation>Welches Zertifikat, nach seinen Hashes.</translation>
        </message>
        <message>
            <source>Address, time and signature of the firmware.</source>
            <translation>Adresse, Zeit und Signatur der Firmware.</translation>
        </message>
        <message>
            <source>Where to upload, and which span of time.</source>
            <translation>Wohin hochladen, und welchen Zeitraum.</translation>
        </message>
        <message>
            <source>Which of the two logs.</source>
            <translation>Welches der beiden Logs.</translation>
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message>
            <source>Connector {0}</source>
            <translation>Anschluss {0}</translation>
        </message>
        <message>
            <source>Any connector</source>
            <translation>Beliebiger Anschluss</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>gefragt von {0}</translation>
        </message>
        <message>
            <source>This charger has taken no list from us yet.</source>
            <translation>Diese Ladestation hat noch keine Liste von uns übernommen.</translation>
        </message>
        <message>
            <source>It holds {0} of {1} cards, as version {2}.</source>
            <translation>Sie hat {0} von {1} Karten, als Version {2}.</translation>
        </message>
        <message>
            <source>used</source>
            <translation>benutzt</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>aufgehoben</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>abgelaufen</translation>
        </message>
        <message>
            <source>dropped by the charger</source>
            <translation>von der Ladestation verworfen</translation>
        </message>
        <message>
            <source>accepted, the charger has not shown it yet</source>
            <translation>angenommen, die Ladestation zeigt es noch nicht</translation>
        </message>
    </context>
    <context>
        <name>RetireSheet</name>
        <message>
            <source>Take {charger} out of the depot for good?</source>
            <translation>{charger} für immer aus dem Depot nehmen?</translation>
        </message>
        <message>
            <source>It is cut off and not let in again. Its sessions, readings and messages stay in the books. Type its name to confirm.</source>
            <translation>Sie wird getrennt und nicht wieder hereingelassen. Ihre Ladevorgänge, Messwerte und Nachrichten bleiben in den Büchern. Geben Sie zur Bestätigung ihren Namen ein.</translation>
        </message>
        <message>
            <source>Name of the charger</source>
            <translation>Name der Ladestation</translation>
        </message>
        <message>
            <source>Take out for good</source>
            <translation>Für immer herausnehmen</translation>
        </message>
    </context>
    <context>
        <name>RuleSheet</name>
        <message>
            <source>A price of this tariff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the rules for one thing, the first that holds counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule needs a name, such as Energy or Night.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price is a number such as 15.00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one day at least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day looks like 2026-12-31.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SaveMessages</name>
        <message>
            <source>Export as JSON lines</source>
            <translation>Als JSON-Zeilen exportieren</translation>
        </message>
        <message>
            <source>Save as replay case</source>
            <translation>Als Wiedergabefall speichern</translation>
        </message>
        <message>
            <source>All messages that fit the filter, a line each</source>
            <translation>Alle Nachrichten, die zum Filter passen, je eine Zeile</translation>
        </message>
        <message>
            <source>What the charger sent, for make replay FRAMES=file</source>
            <translation>Was die Ladestation gesendet hat, für make replay FRAMES=Datei</translation>
        </message>
        <message>
            <source>Save the messages</source>
            <translation>Nachrichten speichern</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON-Zeilen</translation>
        </message>
        <message>
            <source>Could not save {0}: {1}.</source>
            <translation>{0} konnte nicht gespeichert werden: {1}.</translation>
        </message>
        <message>
            <source>Saved {0}, messages: {1}.</source>
            <translation>{0} gespeichert, Nachrichten: {1}.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleCard</name>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charger does not say which limits it keeps to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charger keeps to no limit in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished">1 Stunde</translation>
        </message>
        <message>
            <source>4 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished">1 Tag</translation>
        </message>
        <message>
            <source>1 week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connector</source>
            <translation type="unfinished">Anschluss</translation>
        </message>
        <message>
            <source>How far ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit over time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Seen</name>
        <message>
            <source>shown at {charger}, {at}</source>
            <translation>gezeigt an {charger}, {at}</translation>
        </message>
        <message>
            <source>shown {times} times, last at {charger}, {at}</source>
            <translation>{times}-mal gezeigt, zuletzt an {charger}, {at}</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: same number without its leading zero</source>
            <translation>vielleicht die Karte von {whose}: gleiche Nummer ohne ihre führende Null</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: same card, bytes reversed</source>
            <translation>vielleicht die Karte von {whose}: gleiche Karte, Bytes umgekehrt</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: decimal instead of hexadecimal</source>
            <translation>vielleicht die Karte von {whose}: dezimal statt hexadezimal</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: decimal and bytes reversed</source>
            <translation>vielleicht die Karte von {whose}: dezimal und Bytes umgekehrt</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: followed by another number</source>
            <translation>vielleicht die Karte von {whose}: gefolgt von einer weiteren Nummer</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>told by the charger at the stop</source>
            <translation>von der Ladestation beim Stopp gemeldet</translation>
        </message>
        <message>
            <source>from the last meter value</source>
            <translation>aus dem letzten Messwert</translation>
        </message>
        <message>
            <source>from the start of the next session</source>
            <translation>aus dem Beginn des nächsten Ladevorgangs</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>geschätzt</translation>
        </message>
        <message>
            <source>told by the charger, late</source>
            <translation>von der Ladestation spät gemeldet</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>to be checked</source>
            <translation>zu prüfen</translation>
        </message>
        <message>
            <source>{energy}, {source} ({confidence})</source>
            <translation>{energy}, {source} ({confidence})</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Lädt</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Waiting for charger</source>
            <translation>Wartet auf Ladestation</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Unmatched stop</source>
            <translation>Stopp ohne Ladevorgang</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message numerus="yes">
            <source>Sessions: %n</source>
            <translation>
                <numerusform>%n Ladevorgang</numerusform>
                <numerusform>%n Ladevorgänge</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionDetail</name>
        <message>
            <source>Session {id} · {bay}</source>
            <translation>Ladevorgang {id} · {bay}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>Zähler</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Beendet durch</translation>
        </message>
        <message>
            <source>Ended with card</source>
            <translation>Beendet mit Karte</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>Wartet seit</translation>
        </message>
        <message>
            <source>{told} by the charger</source>
            <translation>{told} nach der Ladestation</translation>
        </message>
        <message>
            <source>{told} by the charger, {received} here</source>
            <translation>{told} nach der Ladestation, {received} hier</translation>
        </message>
        <message>
            <source>from {start} kWh</source>
            <translation>ab {start} kWh</translation>
        </message>
        <message>
            <source>{start} to {stop} kWh</source>
            <translation>{start} bis {stop} kWh</translation>
        </message>
    </context>
    <context>
        <name>SessionFilterBar</name>
        <message>
            <source>Charger</source>
            <translation>Ladestation</translation>
        </message>
        <message>
            <source>All chargers</source>
            <translation>Alle Ladestationen</translation>
        </message>
        <message>
            <source>Only those to check</source>
            <translation>Nur die zu prüfenden</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Letzte 365 Tage</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Alle Zustände</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
    </context>
    <context>
        <name>SessionModel</name>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Bay</source>
            <translation>Stellplatz</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Energy kWh</source>
            <translation>Energie kWh</translation>
        </message>
        <message>
            <source>Power kW</source>
            <translation>Leistung kW</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Beendet durch</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Hinweise</translation>
        </message>
    </context>
    <context>
        <name>SessionPanel</name>
        <message>
            <source>Messages of this session</source>
            <translation>Nachrichten dieses Ladevorgangs</translation>
        </message>
        <message>
            <source>Show in the chart</source>
            <translation>Im Diagramm zeigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Einzelheiten schließen</translation>
        </message>
        <message>
            <source>Open a message to read it</source>
            <translation>Öffnen Sie eine Nachricht, um sie zu lesen</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Sessions</source>
            <translation>Ladevorgänge</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>No session of this period fits the filter and the search.</source>
            <translation>Kein Ladevorgang dieses Zeitraums passt zu Filter und Suche.</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nichts zu zeigen</translation>
        </message>
        <message>
            <source>A session appears here as soon as a vehicle charges.</source>
            <translation>Ein Ladevorgang erscheint hier, sobald ein Fahrzeug lädt.</translation>
        </message>
        <message>
            <source>No session in this period</source>
            <translation>Kein Ladevorgang in diesem Zeitraum</translation>
        </message>
    </context>
    <context>
        <name>SessionsTab</name>
        <message>
            <source>No session yet</source>
            <translation>Noch kein Ladevorgang</translation>
        </message>
        <message>
            <source>A session appears here as soon as a vehicle charges at this charger.</source>
            <translation>Ein Ladevorgang erscheint hier, sobald ein Fahrzeug an dieser Ladestation lädt.</translation>
        </message>
        <message>
            <source>Sessions of this charger</source>
            <translation>Ladevorgänge dieser Ladestation</translation>
        </message>
        <message>
            <source>Open a session to see its readings</source>
            <translation>Öffnen Sie einen Ladevorgang, um seine Messwerte zu sehen</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Who is here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Name</translation>
        </message>
        <message>
            <source>Password or PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change my PIN or password…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit to maintenance…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit to maintenance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit to maintenance?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ends and the screen shows the system. Chargers go on charging and report when it is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed. It counts from the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sign-in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Span</name>
        <message>
            <source>&lt; 1 min</source>
            <translation>&lt; 1 min</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} T {hours} h</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>Plugged in</source>
            <translation>Eingesteckt</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Lädt</translation>
        </message>
        <message>
            <source>Paused by vehicle</source>
            <translation>Pause durch Fahrzeug</translation>
        </message>
        <message>
            <source>Paused by charger</source>
            <translation>Pause durch Ladestation</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Reserviert</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Außer Betrieb</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>No state yet</source>
            <translation>Noch kein Zustand</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Endet</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wechselt</translation>
        </message>
        <message>
            <source>Restarting</source>
            <translation>Startet neu</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>No reaction</source>
            <translation>Keine Reaktion</translation>
        </message>
        <message>
            <source>Card not allowed</source>
            <translation>Karte nicht erlaubt</translation>
        </message>
    </context>
    <context>
        <name>StopReason</name>
        <message>
            <source>Card not allowed</source>
            <translation>Karte nicht erlaubt</translation>
        </message>
        <message>
            <source>Emergency stop</source>
            <translation>Not-Aus</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>Ausgesteckt</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
        <message>
            <source>At the charger</source>
            <translation>An der Ladestation</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>Power loss</source>
            <translation>Stromausfall</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>Von hier</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Entriegelt</translation>
        </message>
    </context>
    <context>
        <name>Tariff</name>
        <message>
            <source>Per kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per minute of charging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per minute of parking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{price} per kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{price} per minute of charging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{price} per session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{price} per minute after charging ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} {currency}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>the first %n minutes are free</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>at {places}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for {groups}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished">bis {day}</translation>
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {terms}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No price: everything is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with {percent} % tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plus {percent} % tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free below {kwh} kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished">Bearbeiten…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop selling…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sell by it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished">Entfernen</translation>
        </message>
        <message>
            <source>No rule has a price per kWh: the energy is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where and when none of these rules holds, the energy is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” never counts: “{before}” stands before it and always holds.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Thing</name>
        <message>
            <source>{charger} · {number}</source>
            <translation>{charger} · {number}</translation>
        </message>
    </context>
    <context>
        <name>TileList</name>
        <message>
            <source>Connectors</source>
            <translation>Anschlüsse</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
    </context>
    <context>
        <name>ToastArea</name>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>Needs attention: %n</source>
            <translation>
                <numerusform>Brauchen Hilfe: %n</numerusform>
                <numerusform>Brauchen Hilfe: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{address} · {connected} of {known}</source>
            <translation>{address} · {connected} von {known}</translation>
        </message>
        <message>
            <source>Chargers dial {address}. {connected} of {known} chargers are connected.</source>
            <translation>Ladestationen wählen {address}. {connected} von {known} sind verbunden.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Power of the whole site now</source>
            <translation>Leistung des ganzen Standorts jetzt</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Hilfe</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
    </context>
    <context>
        <name>Transfers</name>
        <message>
            <source>the charger has not begun</source>
            <translation>die Ladestation hat nicht begonnen</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>gefragt von {0}</translation>
        </message>
        <message>
            <source>{0} % of {1}</source>
            <translation>{0} % von {1}</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Firmware</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
    </context>
    <context>
        <name>Unit</name>
        <message>
            <source>{number} kW</source>
            <translation>{number} kW</translation>
        </message>
        <message>
            <source>{number} kWh</source>
            <translation>{number} kWh</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>UnknownCards</name>
        <message numerus="yes">
            <source>Unknown cards seen lately: %n</source>
            <translation>
                <numerusform>%n unbekannte Karte zuletzt gesehen</numerusform>
                <numerusform>%n unbekannte Karten zuletzt gesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cards without a person: %n</source>
            <translation>
                <numerusform>%n Karte ohne Person</numerusform>
                <numerusform>%n Karten ohne Person</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VehicleSheet</name>
        <message>
            <source>Add a vehicle</source>
            <translation>Fahrzeug hinzufügen</translation>
        </message>
        <message>
            <source>Edit {plate}</source>
            <translation>{plate} bearbeiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Plate</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Battery</source>
            <translation>Batterie</translation>
        </message>
        <message>
            <source>Takes at most</source>
            <translation>Nimmt höchstens</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>A vehicle needs a plate.</source>
            <translation>Ein Fahrzeug braucht ein Kennzeichen.</translation>
        </message>
        <message>
            <source>Another vehicle has this plate already.</source>
            <translation>Ein anderes Fahrzeug hat dieses Kennzeichen schon.</translation>
        </message>
    </context>
    <context>
        <name>Wallet</name>
        <message>
            <source>Refuse a new session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow a debt up to a limit, then stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the session when the money is used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charging</source>
            <translation type="unfinished">Lädt</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Mon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fri</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sun</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_FieldRow</name>
        <message>
            <source>optional</source>
            <translation>freiwillig</translation>
        </message>
        <message numerus="yes">
            <source>up to %n characters</source>
            <translation>
                <numerusform>bis zu %n Zeichen</numerusform>
                <numerusform>bis zu %n Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>ganze Zahl</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
    </context>
</TS>
