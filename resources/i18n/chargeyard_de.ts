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
        <source>Restart at once</source>
        <translation>Sofort neu starten</translation>
    </message>
    <message>
        <source>Put in service</source>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Start charging…</source>
        <translation>Laden starten…</translation>
    </message>
    <message>
        <source>Guest session…</source>
        <translation>Gast laden lassen…</translation>
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
        <source>That did not work because of an error in the program. Try again; if it stays, restart the program.</source>
        <translation>Das ging wegen eines Fehlers im Programm nicht. Versuchen Sie es erneut; bleibt der Fehler, starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Show ticket</source>
        <translation>Ticket zeigen</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket eröffnen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>{thing} has a fault</source>
        <translation>{thing} hat eine Störung</translation>
    </message>
    <message>
        <source>{thing} is offline</source>
        <translation>{thing} ist offline</translation>
    </message>
    <message>
        <source>{thing}: a session never ended</source>
        <translation>{thing}: Ein Ladevorgang endete nie</translation>
    </message>
    <message>
        <source>{thing} does not stop charging</source>
        <translation>{thing} hört nicht auf zu laden</translation>
    </message>
    <message>
        <source>{thing}: the energy cannot be right</source>
        <translation>{thing}: Die Energie kann nicht stimmen</translation>
    </message>
    <message>
        <source>{thing}: a session is not billed</source>
        <translation>{thing}: Ein Ladevorgang ist nicht abgerechnet</translation>
    </message>
    <message>
        <source>A charger is turned away: {thing}</source>
        <translation>Eine Ladestation wird abgewiesen: {thing}</translation>
    </message>
    <message>
        <source>The clock of {thing} is wrong</source>
        <translation>Die Uhr von {thing} geht falsch</translation>
    </message>
    <message>
        <source>Nobody can connect to {thing}</source>
        <translation>Niemand kann sich mit {thing} verbinden</translation>
    </message>
    <message>
        <source>The certificate ends soon</source>
        <translation>Das Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Die letzte Sicherung ist alt</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>Die Festplatte ist fast voll</translation>
    </message>
    <message>
        <source>Press What now? and follow the steps. It is shown whether they helped.</source>
        <translation>Drücken Sie Was tun? und folgen Sie den Schritten. Es wird gezeigt, ob sie geholfen haben.</translation>
    </message>
    <message>
        <source>Is its display lit? Look at its fuse and at its network. Charging may go on there.</source>
        <translation>Leuchtet die Anzeige? Sehen Sie nach Sicherung und Netzwerk. Das Laden geht dort vielleicht weiter.</translation>
    </message>
    <message>
        <source>Is the vehicle gone? Then close the session on the Sessions page, under Reconcile.</source>
        <translation>Ist das Fahrzeug weg? Dann schließen Sie den Ladevorgang unter Ladevorgänge ab.</translation>
    </message>
    <message>
        <source>It must stop and does not. Ask again; else press stop at the charger, or unplug.</source>
        <translation>Sie muss aufhören und tut es nicht. Fragen Sie erneut; sonst an der Ladestation Stopp drücken oder ausstecken.</translation>
    </message>
    <message>
        <source>Compare with the display of the charger, and correct the session or its units.</source>
        <translation>Vergleichen Sie mit der Anzeige der Ladestation, und berichtigen Sie den Ladevorgang oder ihre Einheiten.</translation>
    </message>
    <message>
        <source>Look at the wallet of the person. It is tried again by itself as well.</source>
        <translation>Sehen Sie nach dem Guthaben der Person. Es wird auch von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Under New chargers stands why, and what to type into the charger.</source>
        <translation>Unter Neue Ladestationen steht, warum, und was in die Ladestation einzugeben ist.</translation>
    </message>
    <message>
        <source>Sessions are kept by our time meanwhile. A restart sets most clocks right.</source>
        <translation>Ladevorgänge werden so lange nach unserer Zeit geführt. Ein Neustart stellt die meisten Uhren richtig.</translation>
    </message>
    <message>
        <source>Another program may have taken the port. Start this program again.</source>
        <translation>Ein anderes Programm hat vielleicht den Port genommen. Starten Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>Chargers that dial wss are turned away after that day. Put in a new certificate.</source>
        <translation>Ladestationen, die sich über wss verbinden, werden nach diesem Tag abgewiesen. Setzen Sie ein neues Zertifikat ein.</translation>
    </message>
    <message>
        <source>If the disk breaks now, all since then is lost. One press makes a backup.</source>
        <translation>Geht die Festplatte jetzt kaputt, ist alles seither verloren. Ein Druck auf die Taste macht eine Sicherung.</translation>
    </message>
    <message>
        <source>When it is full, no session can be kept. Delete old files or backups.</source>
        <translation>Ist sie voll, kann kein Ladevorgang festgehalten werden. Löschen Sie alte Dateien oder Sicherungen.</translation>
    </message>
    <message>
        <source>off by {text}</source>
        <translation>Abweichung {text}</translation>
    </message>
    <message>
        <source>valid until {text}</source>
        <translation>gültig bis {text}</translation>
    </message>
    <message>
        <source>last one {text}</source>
        <translation>letzte {text}</translation>
    </message>
    <message>
        <source>{text} free</source>
        <translation>{text} frei</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Show the charger</source>
        <translation>Ladestation zeigen</translation>
    </message>
    <message>
        <source>Stop again</source>
        <translation>Erneut beenden</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Ladevorgänge zeigen</translation>
    </message>
    <message>
        <source>Show bills</source>
        <translation>Rechnungen zeigen</translation>
    </message>
    <message>
        <source>Show new chargers</source>
        <translation>Neue Ladestationen zeigen</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>No alarm that nobody has seen</source>
        <translation>Kein ungesehener Alarm</translation>
    </message>
    <message numerus="yes">
        <source>Alarms that nobody has seen: %n</source>
        <translation>
            <numerusform>%n Alarm, den niemand gesehen hat</numerusform>
            <numerusform>%n Alarme, die niemand gesehen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>came %n times</source>
        <translation>
            <numerusform>kam %n-mal</numerusform>
            <numerusform>kam %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by {name}, {moment}</source>
        <translation>gesehen von {name}, {moment}</translation>
    </message>
</context>
<context>
    <name>AlarmKind</name>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Does not stop charging</source>
        <translation>Hört nicht auf zu laden</translation>
    </message>
    <message>
        <source>Session that never ended</source>
        <translation>Ladevorgang ohne Ende</translation>
    </message>
    <message>
        <source>Doubtful energy</source>
        <translation>Zweifelhafte Energie</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Nicht abgerechnet</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Uhr falsch</translation>
    </message>
    <message>
        <source>Nobody can connect</source>
        <translation>Keine Verbindung möglich</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
</context>
<context>
    <name>AlarmLimit</name>
    <message>
        <source>Offline for</source>
        <translation>Offline seit</translation>
    </message>
    <message>
        <source>Fault for</source>
        <translation>Störung seit</translation>
    </message>
    <message>
        <source>Clock wrong by</source>
        <translation>Uhr falsch um</translation>
    </message>
    <message>
        <source>Turned away in half an hour</source>
        <translation>Abgewiesen in einer halben Stunde</translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation>Zertifikat endet binnen</translation>
    </message>
    <message>
        <source>No backup for</source>
        <translation>Keine Sicherung seit</translation>
    </message>
    <message>
        <source>Less free disk than</source>
        <translation>Freier Platz unter</translation>
    </message>
    <message>
        <source>Ask about doubtful energy for</source>
        <translation>Nach zweifelhafter Energie fragen für</translation>
    </message>
</context>
<context>
    <name>AlarmLimits</name>
    <message>
        <source>When is it an alarm?</source>
        <translation>Ab wann ist es ein Alarm?</translation>
    </message>
    <message>
        <source>It applies as soon as it is saved.</source>
        <translation>Gilt, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shown where a fault stays: a name and a number</source>
        <translation>Wird gezeigt, wo eine Störung bleibt: Name und Nummer</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>From {least} to {most}; usually {usual}</source>
        <translation>Von {least} bis {most}; üblich {usual}</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>All seen</source>
        <translation>Alle gesehen</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>Shift hand-over…</source>
        <translation>Schichtübergabe…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Nichts braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>When something is wrong, it stands here with what to do about it.</source>
        <translation>Ist etwas nicht in Ordnung, steht es hier, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>What somebody has seen stands here until its cause is gone.</source>
        <translation>Was jemand gesehen hat, steht hier, bis die Ursache weg ist.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>Kein Ticket</translation>
    </message>
    <message>
        <source>Work that somebody must do at a charger, with notes until it is done.</source>
        <translation>Arbeit, die jemand an einer Ladestation tun muss, mit Notizen, bis sie getan ist.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>{word}  {count}</source>
        <translation>{word}  {count}</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Ton ist aus</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Ton ist an</translation>
    </message>
    <message>
        <source>Urgent alarms that nobody has seen are heard once a minute.</source>
        <translation>Dringende Alarme, die niemand gesehen hat, ertönen einmal in der Minute.</translation>
    </message>
</context>
<context>
    <name>AlarmsSection</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
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
    <name>AmountSheet</name>
    <message>
        <source>Top up the wallet of {name}</source>
        <translation>Guthaben von {name} aufladen</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Correct the wallet of {name}</source>
        <translation>Guthaben von {name} berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>There is {amount} in it. What is booked stays booked.</source>
        <translation>Es sind {amount} darin. Was gebucht ist, bleibt gebucht.</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Betrag in {currency}</translation>
    </message>
    <message>
        <source>With a minus it is taken out</source>
        <translation>Mit einem Minus wird er entnommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>such as cash, receipt 17</source>
        <translation>etwa bar, Beleg 17</translation>
    </message>
    <message>
        <source>The amount is a number such as 500 or 382.50.</source>
        <translation>Der Betrag ist eine Zahl wie 500 oder 382,50.</translation>
    </message>
    <message>
        <source>A top-up must be more than zero.</source>
        <translation>Eine Aufladung muss mehr als null sein.</translation>
    </message>
    <message>
        <source>A correction must not be zero.</source>
        <translation>Eine Berichtigung darf nicht null sein.</translation>
    </message>
    <message>
        <source>The amount has more decimals than the currency.</source>
        <translation>Der Betrag hat mehr Nachkommastellen als die Währung.</translation>
    </message>
    <message>
        <source>Say why, for those who read it later.</source>
        <translation>Sagen Sie, warum, für alle, die es später lesen.</translation>
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
        <source>{thing} will do it when the session is over.</source>
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
        <source>Check that the vehicle is plugged in, and try again.</source>
        <translation>Prüfen Sie, ob das Fahrzeug eingesteckt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Push the plug in firmly, and try again.</source>
        <translation>Drücken Sie den Stecker fest hinein und versuchen Sie es noch einmal.</translation>
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
        <source>Nothing asked yet. The charger&apos;s answers are shown here as they come.</source>
        <translation>Noch nichts gefragt. Die Antworten der Ladestation erscheinen hier, wie sie kommen.</translation>
    </message>
    <message>
        <source>Asked in this visit</source>
        <translation>Seit dem Öffnen gefragt</translation>
    </message>
</context>
<context>
    <name>AreaSheet</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Where does {name} stand?</source>
        <translation>Wo steht {name}?</translation>
    </message>
    <message>
        <source>Where do the chosen chargers stand ({count})?</source>
        <translation>Wo stehen die gewählten Ladestationen ({count})?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Such as Hall 2; the overview can be grouped by it</source>
        <translation>Etwa Halle 2; die Übersicht kann danach gruppieren</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
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
        <source>Programs cannot connect. Another program may use the port: choose another one in the settings.</source>
        <translation>Programme können sich nicht verbinden. Vielleicht benutzt ein anderes Programm den Port: Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>{charger}: session {session} could not be billed. Look at it under Billing.</source>
        <translation>{charger}: Ladevorgang {session} konnte nicht abgerechnet werden. Bitte unter Abrechnung nachsehen.</translation>
    </message>
    <message>
        <source>{charger}: card {card} was blocked; its session is ended.</source>
        <translation>{charger}: Karte {card} wurde gesperrt; ihr Ladevorgang wird beendet.</translation>
    </message>
    <message>
        <source>{charger}: card {card} is lost; its session is ended.</source>
        <translation>{charger}: Karte {card} ist verloren; ihr Ladevorgang wird beendet.</translation>
    </message>
    <message>
        <source>{charger} began to charge with card {card}, which may not charge.</source>
        <translation>{charger} hat mit Karte {card} zu laden begonnen, die nicht laden darf.</translation>
    </message>
    <message>
        <source>{charger}: its certificate ends soon; it is asked to renew it.</source>
        <translation>{charger}: Das Zertifikat endet bald; die Ladestation wird gebeten, es zu erneuern.</translation>
    </message>
    <message>
        <source>{charger} got no new certificate. Look at it under Security.</source>
        <translation>{charger} hat kein neues Zertifikat bekommen. Bitte unter Sicherheit nachsehen.</translation>
    </message>
    <message>
        <source>{charger} asks for a certificate. Look at it under Security.</source>
        <translation>{charger} bittet um ein Zertifikat. Bitte unter Sicherheit nachsehen.</translation>
    </message>
    <message>
        <source>{charger}: its clock is wrong; ours is used.</source>
        <translation>{charger}: Die Uhr geht falsch; unsere wird benutzt.</translation>
    </message>
    <message>
        <source>{charger} numbers its connectors in its own way. Look at its profile.</source>
        <translation>{charger} nummeriert ihre Anschlüsse auf ihre Weise. Bitte das Profil ansehen.</translation>
    </message>
    <message>
        <source>{charger}: the guest {guest} has what was agreed; the session is ended.</source>
        <translation>{charger}: Gast {guest} hat, was vereinbart war; der Ladevorgang wird beendet.</translation>
    </message>
    <message>
        <source>{charger}: connector {connector} draws more than its limit allows.</source>
        <translation>{charger}: Anschluss {connector} zieht mehr, als seine Grenze erlaubt.</translation>
    </message>
    <message>
        <source>{charger}: a session ended without its stop. Look at it under Sessions.</source>
        <translation>{charger}: Ein Ladevorgang endete ohne Stopp. Bitte unter Ladevorgänge nachsehen.</translation>
    </message>
    <message>
        <source>{charger} accepted a command and did not carry it out. Try again.</source>
        <translation>{charger} hat einen Befehl angenommen und nicht ausgeführt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The page for drivers cannot be opened. Another program may use the port: choose another one in the settings.</source>
        <translation>Die Fahrerseite kann nicht geöffnet werden. Vielleicht benutzt ein anderes Programm den Port: Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>{charger}: {person} has used up the quota {quota}; the session is ended.</source>
        <translation>{charger}: {person} hat das Kontingent {quota} verbraucht; der Ladevorgang wird beendet.</translation>
    </message>
    <message>
        <source>{charger}: {person} has used {percent} % of the quota {quota}.</source>
        <translation>{charger}: {person} hat {percent} % des Kontingents {quota} verbraucht.</translation>
    </message>
    <message>
        <source>{charger} keeps restarting since {keys} was changed. Write it back.</source>
        <translation>{charger} startet seit der Änderung von {keys} immer wieder neu. Schreiben Sie die alten Werte zurück.</translation>
    </message>
    <message>
        <source>{charger}: the reservation for card {card} ended before its time.</source>
        <translation>{charger}: Die Reservierung für Karte {card} endete vor ihrer Zeit.</translation>
    </message>
    <message>
        <source>{charger} reports a security event: {event}</source>
        <translation>{charger} meldet ein Sicherheitsereignis: {event}</translation>
    </message>
    <message>
        <source>{charger}: session {session} does not end though it must.</source>
        <translation>{charger}: Ladevorgang {session} endet nicht, obwohl er muss.</translation>
    </message>
    <message>
        <source>{charger} measures in another unit than it says. Look at its profile.</source>
        <translation>{charger} misst in einer anderen Einheit, als sie angibt. Bitte das Profil ansehen.</translation>
    </message>
    <message>
        <source>{charger}: the wallet of {person} is used up; the session is ended.</source>
        <translation>{charger}: Das Guthaben von {person} ist verbraucht; der Ladevorgang wird beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n Ding braucht einen Blick</numerusform>
            <numerusform>%n Dinge brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>{charger} sent a stop that fits no session. Its energy is kept.</source>
        <translation>{charger} hat einen Stopp gesendet, der zu keinem Ladevorgang passt. Seine Energie ist festgehalten.</translation>
    </message>
    <message>
        <source>{charger}: {text}</source>
        <translation>{charger}: {text}</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>Starts and stops by us</source>
        <translation>Starts und Stopps durch uns</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>Abgeschlossene Monate</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Settings of chargers</source>
        <translation>Einstellungen von Ladestationen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bedienpersonal</translation>
    </message>
    <message>
        <source>The audit was tampered with. {what}</source>
        <translation>Das Protokoll wurde verändert. {what}</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>Eintrag {number} fehlt.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it was written.</source>
        <translation>Eintrag {number} wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>Entry {number} and all that follow are missing.</source>
        <translation>Eintrag {number} und alle danach fehlen.</translation>
    </message>
    <message>
        <source>All {count} entries are as they were written. Mark: {hash}</source>
        <translation>Alle {count} Einträge sind, wie sie geschrieben wurden. Kennzeichen: {hash}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>An diesem Rechner</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>{action}: {thing}</source>
        <translation>{action}: {thing}</translation>
    </message>
    <message>
        <source>Not done: {deed}</source>
        <translation>Nicht ausgeführt: {deed}</translation>
    </message>
    <message>
        <source>{deed}: {changes}</source>
        <translation>{deed}: {changes}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
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
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It needs the role {role}.</source>
        <translation>Dafür braucht es die Rolle {role}.</translation>
    </message>
    <message>
        <source>It was asked for; no outcome was written down.</source>
        <translation>Es wurde angefordert; ein Ergebnis wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>no. {id}</source>
        <translation>Nr. {id}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgezeichnet</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>AuditField</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Aktueller Wert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Most that is carried over</source>
        <translation>Höchstens übertragen</translation>
    </message>
    <message>
        <source>Carried over, in percent</source>
        <translation>Übertragen, in Prozent</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Corrected month</source>
        <translation>Berichtigter Monat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Source of the energy</source>
        <translation>Herkunft der Energie</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known card</source>
        <translation>Bekannte Karte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Gesperrt für</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Messages removed</source>
        <translation>Entfernte Nachrichten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Monthly quota</source>
        <translation>Monatskontingent</translation>
    </message>
    <message>
        <source>Most power</source>
        <translation>Höchste Leistung</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Gleichzeitige Ladevorgänge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Whose quota</source>
        <translation>Wessen Kontingent</translation>
    </message>
    <message>
        <source>Card group</source>
        <translation>Hauptkarte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Readings thinned out</source>
        <translation>Ausgedünnte Messwerte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Ladevorgang</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Skip bad lines</source>
        <translation>Fehlerhafte Zeilen auslassen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Unmatched stop</source>
        <translation>Stopp ohne Ladevorgang</translation>
    </message>
    <message>
        <source>End the session too</source>
        <translation>Auch Ladevorgang beenden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Unbekannter Name</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>Hersteller-ID</translation>
    </message>
    <message>
        <source>Wanted value</source>
        <translation>Gewünschter Wert</translation>
    </message>
    <message>
        <source>Warning from, in percent</source>
        <translation>Warnung ab, in Prozent</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Ganze Liste</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>No entry fits the filter and the search.</source>
        <translation>Kein Eintrag passt zu Filter und Suche.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
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
        <source>Whether an entry was changed or removed since</source>
        <translation>Ob ein Eintrag seither geändert oder entfernt wurde</translation>
    </message>
    <message>
        <source>All entries that fit the filter, as CSV</source>
        <translation>Alle Einträge, die zum Filter passen, als CSV</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Audit as CSV</source>
        <translation>Protokoll als CSV</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup is restored. What was there before is kept as a backup too.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was vorher da war, ist ebenfalls als Sicherung aufgehoben.</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>Where do backups go?</source>
        <translation>Wohin kommen die Sicherungen?</translation>
    </message>
    <message>
        <source>On another disk, such as a USB stick, they are safe when this computer fails.</source>
        <translation>Auf einem anderen Datenträger, etwa einem USB-Stick, sind sie sicher, wenn dieser Rechner ausfällt.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner benutzen</translation>
    </message>
    <message>
        <source>It must be there already</source>
        <translation>Er muss schon da sein</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Type or choose a folder.</source>
        <translation>Ordner eingeben oder wählen.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup and restore</source>
        <translation>Sichern und Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is being written</source>
        <translation>Die Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>A backup holds everything but the settings file and certificates. Keep copies on another disk, such as a USB stick.</source>
        <translation>Eine Sicherung enthält alles außer der Einstellungsdatei und den Zertifikaten. Bewahren Sie Kopien auf einem anderen Datenträger auf, etwa einem USB-Stick.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>The folder is not there. Is its disk plugged in?</source>
        <translation>Der Ordner ist nicht da. Ist sein Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>another one than the depot&apos;s, {free} free</source>
        <translation>ein anderer als der des Depots, {free} frei</translation>
    </message>
    <message>
        <source>the same as the depot&apos;s: if it fails, both are gone; {free} free</source>
        <translation>derselbe wie der des Depots: Fällt er aus, ist beides weg; {free} frei</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Backups go to {folder} from now on.</source>
        <translation>Sicherungen kommen ab jetzt in {folder}.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>the wallet takes {wallet}, the bill is in {bill}</source>
        <translation>das Guthaben ist in {wallet}, die Rechnung in {bill}</translation>
    </message>
</context>
<context>
    <name>BillingPage</name>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Failed billings</source>
        <translation>Fehlgeschlagene Rechnungen</translation>
    </message>
    <message>
        <source>Failed billings ({count})</source>
        <translation>Fehlgeschlagene Rechnungen ({count})</translation>
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
        <source>the first charger did not accept</source>
        <translation>die erste Ladestation hat nicht angenommen</translation>
    </message>
    <message>
        <source>chargers that did not accept: {count}</source>
        <translation>Ladestationen, die nicht angenommen haben: {count}</translation>
    </message>
    <message>
        <source>cancelled by {name}</source>
        <translation>abgebrochen von {name}</translation>
    </message>
    <message>
        <source>{0} for {1} waits until it connects, {2} at the latest · {3}</source>
        <translation>{0} für {1} wartet auf die Verbindung, längstens bis {2} · {3}</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>angefordert von {0}</translation>
    </message>
    <message numerus="yes">
        <source>Chargers with older firmware than others of their model: %n</source>
        <translation>
            <numerusform>%n Ladestation mit älterer Firmware als andere ihres Modells</numerusform>
            <numerusform>%n Ladestationen mit älterer Firmware als andere ihres Modells</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {firmware} instead of {newest}</source>
        <translation>{name}: {firmware} statt {newest}</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Offline chargers get it when they connect within a day</source>
        <translation>Ladestationen, die offline sind, bekommen es, wenn sie sich innerhalb eines Tages verbinden</translation>
    </message>
    <message>
        <source>Area of the chosen…</source>
        <translation>Bereich der gewählten…</translation>
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
    <name>CalculatorTab</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Lines of the price</source>
        <translation>Zeilen des Preises</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Irgendwer</translation>
    </message>
    <message>
        <source>Any charger</source>
        <translation>Jede Ladestation</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Ein Ladevorgang</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Energy in kWh</source>
        <translation>Energie in kWh</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Charges for</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Then parks for</source>
        <translation>Parkt danach</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Gruppe oder Firma</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>There is no tariff yet.</source>
        <translation>Noch kein Tarif.</translation>
    </message>
    <message>
        <source>The energy is a number of kWh such as 25.5.</source>
        <translation>Die Energie ist eine Zahl in kWh wie 25.5.</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Vor Steuer</translation>
    </message>
    <message>
        <source>Tax, {percent} %</source>
        <translation>Steuer, {percent} %</translation>
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
        <source>rights of its own</source>
        <translation>eigene Rechte</translation>
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
    <message>
        <source>Rights of its own, in place of the group&apos;s</source>
        <translation>Eigene Rechte, an Stelle derer der Gruppe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
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
        <source>Cards with one parent may stop each other&apos;s sessions</source>
        <translation>Karten mit derselben Hauptkarte dürfen ihre Ladevorgänge gegenseitig beenden</translation>
    </message>
    <message>
        <source>Parent card</source>
        <translation>Hauptkarte</translation>
    </message>
    <message>
        <source>Plate of its vehicle</source>
        <translation>Kennzeichen ihres Fahrzeugs</translation>
    </message>
    <message>
        <source>How many sessions may run on it at the same time</source>
        <translation>Wie viele Ladevorgänge gleichzeitig mit ihr laufen dürfen</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Gleichzeitige Ladevorgänge</translation>
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
    <name>CertificateRequirement</name>
    <message>
        <source>Let it in only with its own certificate (security profile 3)</source>
        <translation>Nur mit eigenem Zertifikat hereinlassen (Sicherheitsprofil 3)</translation>
    </message>
    <message>
        <source>Let {charger} in only with its certificate?</source>
        <translation>{charger} nur mit eigenem Zertifikat hereinlassen?</translation>
    </message>
    <message>
        <source>It is disconnected now and gets in again by wss with its own certificate alone. If it has none, it stays out until this is unticked.</source>
        <translation>Sie wird jetzt getrennt und kommt nur über wss mit ihrem eigenen Zertifikat wieder herein. Hat sie keines, bleibt sie draußen, bis dieser Haken entfernt wird.</translation>
    </message>
    <message>
        <source>Only with its certificate</source>
        <translation>Nur mit Zertifikat</translation>
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
        <source>Go on charging</source>
        <translation>Weiterladen</translation>
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
    <name>ChargerChoiceModel</name>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
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
        <source>Area…</source>
        <translation>Bereich…</translation>
    </message>
    <message>
        <source>Where in the depot it stands</source>
        <translation>Wo im Depot sie steht</translation>
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
</context>
<context>
    <name>ChargerPicker</name>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle angezeigten</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
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
    <name>ChargerTabs</name>
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
        <translation>Grenzen</translation>
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
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>CloseMonthSheet</name>
    <message>
        <source>Close a month</source>
        <translation>Einen Monat abschließen</translation>
    </message>
    <message>
        <source>Closing a month closes every open one before it too.</source>
        <translation>Einen Monat abschließen schließt auch jeden offenen davor ab.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>{count} entries, {energy}, {sums}.</source>
        <translation>{count} Einträge, {energy}, {sums}.</translation>
    </message>
    <message>
        <source>{count} entries, {energy}.</source>
        <translation>{count} Einträge, {energy}.</translation>
    </message>
    <message>
        <source>A closed month stays as it is and is not opened again, because somebody may have paid by its statement. What becomes known later is booked in the next month, with a reference.</source>
        <translation>Ein abgeschlossener Monat bleibt, wie er ist, und wird nicht wieder geöffnet, denn jemand kann nach seiner Abrechnung bezahlt haben. Was später bekannt wird, steht im nächsten Monat, mit einem Verweis.</translation>
    </message>
    <message>
        <source>All months since {first}.</source>
        <translation>Alle Monate seit {first}.</translation>
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
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Take these values</source>
        <translation>Diese Werte nehmen</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Puts them in as changes, to be looked at and saved</source>
        <translation>Setzt sie als Änderungen ein, zum Ansehen und Speichern</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>the set “{name}”</source>
        <translation>dem Satz „{name}“</translation>
    </message>
    <message>
        <source>what is known of {name}</source>
        <translation>dem, was von {name} bekannt ist</translation>
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
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>It has no such setting</source>
        <translation>Sie hat keine solche Einstellung</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
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
    <message>
        <source>Restart the charger…</source>
        <translation>Ladestation neu starten…</translation>
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
        <source>These count only after the charger was restarted: {keys}.</source>
        <translation>Diese gelten erst nach einem Neustart der Ladestation: {keys}.</translation>
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
    <name>ConnectorList</name>
    <message>
        <source>Connectors</source>
        <translation>Anschlüsse</translation>
    </message>
</context>
<context>
    <name>ConnectorModel</name>
    <message>
        <source>Connector</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Took note of alarm {alarm_id}</source>
        <translation>Alarm {alarm_id} als gesehen vermerkt</translation>
    </message>
    <message>
        <source>Took note of several alarms</source>
        <translation>Mehrere Alarme als gesehen vermerkt</translation>
    </message>
    <message>
        <source>Changed when alarms are raised</source>
        <translation>Geändert, ab wann es ein Alarm ist</translation>
    </message>
    <message>
        <source>Exported the audit</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Chose {folder} as the folder for backups</source>
        <translation>{folder} als Ordner für Sicherungen gewählt</translation>
    </message>
    <message>
        <source>Chose the usual folder for backups</source>
        <translation>Den üblichen Ordner für Sicherungen gewählt</translation>
    </message>
    <message>
        <source>Made the backup {name}</source>
        <translation>Sicherung {name} gemacht</translation>
    </message>
    <message>
        <source>Brought back the backup {backup}</source>
        <translation>Sicherung {backup} wiederhergestellt</translation>
    </message>
    <message>
        <source>Billed session {session_id} again</source>
        <translation>Ladevorgang {session_id} erneut abgerechnet</translation>
    </message>
    <message>
        <source>Cancelled an order to many chargers</source>
        <translation>Einen Sammelbefehl abgebrochen</translation>
    </message>
    <message>
        <source>Repeated an order to many chargers</source>
        <translation>Einen Sammelbefehl wiederholt</translation>
    </message>
    <message>
        <source>Sent an order to many chargers</source>
        <translation>Einen Sammelbefehl gesendet</translation>
    </message>
    <message>
        <source>Added card {id_tag}</source>
        <translation>Karte {id_tag} hinzugefügt</translation>
    </message>
    <message>
        <source>Gave card {id_tag} to {person_id}</source>
        <translation>Karte {id_tag} an {person_id} gegeben</translation>
    </message>
    <message>
        <source>Blocked card {id_tag}</source>
        <translation>Karte {id_tag} gesperrt</translation>
    </message>
    <message>
        <source>Changed card {id_tag}</source>
        <translation>Karte {id_tag} geändert</translation>
    </message>
    <message>
        <source>Dismissed the unknown card {id_tag}</source>
        <translation>Die unbekannte Karte {id_tag} aus der Liste genommen</translation>
    </message>
    <message>
        <source>Reported card {id_tag} found</source>
        <translation>Karte {id_tag} als gefunden gemeldet</translation>
    </message>
    <message>
        <source>Reported card {id_tag} lost</source>
        <translation>Karte {id_tag} als verloren gemeldet</translation>
    </message>
    <message>
        <source>Card {id_tag} was refused at {charger_id}</source>
        <translation>Karte {id_tag} wurde an {charger_id} abgelehnt</translation>
    </message>
    <message>
        <source>Removed card {id_tag}</source>
        <translation>Karte {id_tag} entfernt</translation>
    </message>
    <message>
        <source>Took card {id_tag} away from its holder</source>
        <translation>Karte {id_tag} ihrer Person weggenommen</translation>
    </message>
    <message>
        <source>Unblocked card {id_tag}</source>
        <translation>Karte {id_tag} entsperrt</translation>
    </message>
    <message>
        <source>Deleted a certificate from {charger_id}</source>
        <translation>Ein Zertifikat von {charger_id} gelöscht</translation>
    </message>
    <message>
        <source>Installed the server certificate {name}</source>
        <translation>Serverzertifikat {name} eingesetzt</translation>
    </message>
    <message>
        <source>Listed the certificates of {charger_id}</source>
        <translation>Zertifikate von {charger_id} aufgelistet</translation>
    </message>
    <message>
        <source>Asked {charger_id} to renew its certificate</source>
        <translation>{charger_id} gebeten, das Zertifikat zu erneuern</translation>
    </message>
    <message>
        <source>Made a server certificate</source>
        <translation>Ein Serverzertifikat gemacht</translation>
    </message>
    <message>
        <source>Signed a certificate for {charger_id}</source>
        <translation>Ein Zertifikat für {charger_id} signiert</translation>
    </message>
    <message>
        <source>Had {charger_id} trust this depot</source>
        <translation>{charger_id} diesem Depot vertrauen lassen</translation>
    </message>
    <message>
        <source>Added charger {charger_id}</source>
        <translation>Ladestation {charger_id} hinzugefügt</translation>
    </message>
    <message>
        <source>Adopted charger {charger_id}</source>
        <translation>Ladestation {charger_id} aufgenommen</translation>
    </message>
    <message>
        <source>Let {name} stand for charger {charger_id}</source>
        <translation>{name} als weiteren Namen der Ladestation {charger_id} hinzugefügt</translation>
    </message>
    <message>
        <source>Moved charger {charger_id} to the area {area}</source>
        <translation>Ladestation {charger_id} in den Bereich {area} verschoben</translation>
    </message>
    <message>
        <source>Changed whether {charger_id} needs a certificate</source>
        <translation>Geändert, ob {charger_id} ein Zertifikat braucht</translation>
    </message>
    <message>
        <source>Set {key} of {charger_id} to {value}</source>
        <translation>{key} von {charger_id} auf {value} gesetzt</translation>
    </message>
    <message>
        <source>Cleared the card memory of {charger_id}</source>
        <translation>Kartenspeicher von {charger_id} geleert</translation>
    </message>
    <message>
        <source>Sent {action} to {charger_id}</source>
        <translation>{action} an {charger_id} gesendet</translation>
    </message>
    <message>
        <source>Sent vendor data to {charger_id}</source>
        <translation>Herstellerdaten an {charger_id} gesendet</translation>
    </message>
    <message>
        <source>Changed the profile of {charger_id}</source>
        <translation>Profil von {charger_id} geändert</translation>
    </message>
    <message>
        <source>Accepted the settings of {charger_id} as they are</source>
        <translation>Einstellungen von {charger_id} so angenommen, wie sie sind</translation>
    </message>
    <message>
        <source>Changed the password of charger {charger_id}</source>
        <translation>Passwort der Ladestation {charger_id} geändert</translation>
    </message>
    <message>
        <source>Changed the connection settings of {charger_id}</source>
        <translation>Verbindungseinstellungen von {charger_id} geändert</translation>
    </message>
    <message>
        <source>Read settings of {charger_id}</source>
        <translation>Einstellungen von {charger_id} gelesen</translation>
    </message>
    <message>
        <source>Renamed charger {charger_id} to {name}</source>
        <translation>Ladestation {charger_id} in {name} umbenannt</translation>
    </message>
    <message>
        <source>Restarted {charger_id}</source>
        <translation>{charger_id} neu gestartet</translation>
    </message>
    <message>
        <source>Retired charger {charger_id}</source>
        <translation>Ladestation {charger_id} stillgelegt</translation>
    </message>
    <message>
        <source>Moved charger {charger_id} to the station {station}</source>
        <translation>Ladestation {charger_id} an den Standort {station} verschoben</translation>
    </message>
    <message>
        <source>Asked {charger_id} for the message {message}</source>
        <translation>{charger_id} um die Nachricht {message} gebeten</translation>
    </message>
    <message>
        <source>Removed the other name {name} of a charger</source>
        <translation>Den weiteren Namen {name} einer Ladestation entfernt</translation>
    </message>
    <message>
        <source>Put {connector} back in service</source>
        <translation>{connector} wieder in Betrieb genommen</translation>
    </message>
    <message>
        <source>Took {connector} out of service</source>
        <translation>{connector} außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Started charging at {connector} with card {id_tag}</source>
        <translation>Laden an {connector} mit Karte {id_tag} gestartet</translation>
    </message>
    <message>
        <source>Stopped charging at {connector}</source>
        <translation>Laden an {connector} beendet</translation>
    </message>
    <message>
        <source>Unlocked {connector}</source>
        <translation>{connector} entriegelt</translation>
    </message>
    <message>
        <source>Wrote settings to {charger_id}</source>
        <translation>Einstellungen in {charger_id} geschrieben</translation>
    </message>
    <message>
        <source>Compared the settings of chargers</source>
        <translation>Einstellungen von Ladestationen verglichen</translation>
    </message>
    <message>
        <source>Exported the settings of chargers</source>
        <translation>Einstellungen von Ladestationen exportiert</translation>
    </message>
    <message>
        <source>Read all settings of {charger_id}</source>
        <translation>Alle Einstellungen von {charger_id} gelesen</translation>
    </message>
    <message>
        <source>Undid the changed settings of {charger_id}</source>
        <translation>Geänderte Einstellungen von {charger_id} rückgängig gemacht</translation>
    </message>
    <message>
        <source>Left {action} waiting for {charger_id}</source>
        <translation>{action} für {charger_id} vorgemerkt</translation>
    </message>
    <message>
        <source>Cancelled a waiting command</source>
        <translation>Einen wartenden Befehl abgebrochen</translation>
    </message>
    <message>
        <source>Sent the waiting {action} to {charger_id}</source>
        <translation>Wartenden Befehl {action} an {charger_id} gesendet</translation>
    </message>
    <message>
        <source>Made the receipt of session {session_id}</source>
        <translation>Beleg von Ladevorgang {session_id} gemacht</translation>
    </message>
    <message>
        <source>Exported sessions as {kind}</source>
        <translation>Ladevorgänge als {kind} exportiert</translation>
    </message>
    <message>
        <source>Made the statement of {subject} for {month}</source>
        <translation>Abrechnung von {subject} für {month} gemacht</translation>
    </message>
    <message>
        <source>Removed the phone PIN of {person_id}</source>
        <translation>Telefon-PIN von {person_id} entfernt</translation>
    </message>
    <message>
        <source>Set the phone PIN of {person_id}</source>
        <translation>Telefon-PIN von {person_id} gesetzt</translation>
    </message>
    <message>
        <source>Asked {charger_id} for diagnostics</source>
        <translation>{charger_id} um eine Diagnose gebeten</translation>
    </message>
    <message>
        <source>Asked {charger_id} for a log</source>
        <translation>{charger_id} um ein Log gebeten</translation>
    </message>
    <message>
        <source>Sent the firmware {file_name} to {charger_id}</source>
        <translation>Firmware {file_name} an {charger_id} gesendet</translation>
    </message>
    <message>
        <source>Added the receiver {subject}</source>
        <translation>Empfänger {subject} hinzugefügt</translation>
    </message>
    <message>
        <source>Removed receiver {target_id}</source>
        <translation>Empfänger {target_id} entfernt</translation>
    </message>
    <message>
        <source>Changed the receiver {subject}</source>
        <translation>Empfänger {subject} geändert</translation>
    </message>
    <message>
        <source>Tested the receiver {subject}</source>
        <translation>Empfänger {subject} getestet</translation>
    </message>
    <message>
        <source>Removed the saved settings {subject}</source>
        <translation>Mustersatz {subject} entfernt</translation>
    </message>
    <message>
        <source>Saved the settings {subject}</source>
        <translation>Mustersatz {subject} gespeichert</translation>
    </message>
    <message>
        <source>Added the group {subject}</source>
        <translation>Gruppe {subject} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the group {group_id}</source>
        <translation>Gruppe {group_id} geändert</translation>
    </message>
    <message>
        <source>Removed the group {group_id}</source>
        <translation>Gruppe {group_id} entfernt</translation>
    </message>
    <message>
        <source>Changed the group {subject}</source>
        <translation>Gruppe {subject} geändert</translation>
    </message>
    <message>
        <source>Started charging at {connector} for a guest</source>
        <translation>Laden an {connector} für einen Gast gestartet</translation>
    </message>
    <message>
        <source>Printed labels for chargers</source>
        <translation>Etiketten für Ladestationen gedruckt</translation>
    </message>
    <message>
        <source>Switched on card lists in chargers</source>
        <translation>Kartenlisten in Ladestationen eingeschaltet</translation>
    </message>
    <message>
        <source>Sent the card list to {charger_id}</source>
        <translation>Kartenliste an {charger_id} gesendet</translation>
    </message>
    <message>
        <source>Switched off card lists in chargers</source>
        <translation>Kartenlisten in Ladestationen ausgeschaltet</translation>
    </message>
    <message>
        <source>Asked {charger_id} for the version of its card list</source>
        <translation>{charger_id} nach der Version ihrer Kartenliste gefragt</translation>
    </message>
    <message>
        <source>Closed the months up to {month}</source>
        <translation>Monate bis {month} abgeschlossen</translation>
    </message>
    <message>
        <source>Closed the month {subject}</source>
        <translation>Monat {subject} abgeschlossen</translation>
    </message>
    <message>
        <source>Corrected session {session_id} after its month was closed</source>
        <translation>Ladevorgang {session_id} nach Abschluss seines Monats berichtigt</translation>
    </message>
    <message>
        <source>Added the recipient {subject}</source>
        <translation>Empfänger {subject} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the recipient {subject}</source>
        <translation>Empfänger {subject} geändert</translation>
    </message>
    <message>
        <source>Removed recipient {recipient_id}</source>
        <translation>Empfänger {recipient_id} entfernt</translation>
    </message>
    <message>
        <source>Changed the mail server</source>
        <translation>Mailserver geändert</translation>
    </message>
    <message>
        <source>Sent a test to {subject}</source>
        <translation>Einen Test an {subject} gesendet</translation>
    </message>
    <message>
        <source>Added the operator {name}</source>
        <translation>Bedienperson {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} changed the own password or PIN</source>
        <translation>{name} hat das eigene Passwort oder die eigene PIN geändert</translation>
    </message>
    <message>
        <source>Removed the operator {name}</source>
        <translation>Bedienperson {name} entfernt</translation>
    </message>
    <message>
        <source>Gave {name} the role {role}</source>
        <translation>{name} die Rolle {role} gegeben</translation>
    </message>
    <message>
        <source>Changed password or PIN of {name}</source>
        <translation>Passwort oder PIN von {name} geändert</translation>
    </message>
    <message>
        <source>{subject} signed in</source>
        <translation>{subject} hat sich angemeldet</translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <translation>{subject} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed {person_id}</source>
        <translation>{person_id} geändert</translation>
    </message>
    <message>
        <source>Removed {person_id}</source>
        <translation>{person_id} entfernt</translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <translation>{subject} geändert</translation>
    </message>
    <message>
        <source>Removed limits from {charger_id}</source>
        <translation>Grenzen von {charger_id} aufgehoben</translation>
    </message>
    <message>
        <source>Asked {connector} for its charging schedule</source>
        <translation>{connector} nach dem Ladeplan gefragt</translation>
    </message>
    <message>
        <source>Set a limit for {connector}</source>
        <translation>Eine Grenze für {connector} gesetzt</translation>
    </message>
    <message>
        <source>Granted {owner} {energy_wh} more</source>
        <translation>{owner} zusätzlich {energy_wh} gewährt</translation>
    </message>
    <message>
        <source>Reset the quota of {owner}</source>
        <translation>Kontingent von {owner} zurückgesetzt</translation>
    </message>
    <message>
        <source>Added the quota {subject}</source>
        <translation>Kontingent {subject} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the quota {plan_id}</source>
        <translation>Kontingent {plan_id} geändert</translation>
    </message>
    <message>
        <source>Removed the quota {plan_id}</source>
        <translation>Kontingent {plan_id} entfernt</translation>
    </message>
    <message>
        <source>Changed the quota {subject}</source>
        <translation>Kontingent {subject} geändert</translation>
    </message>
    <message>
        <source>Cancelled reservation {reservation_id}</source>
        <translation>Reservierung {reservation_id} aufgehoben</translation>
    </message>
    <message>
        <source>Reserved {connector} for card {id_tag} until {until}</source>
        <translation>{connector} für Karte {id_tag} bis {until} reserviert</translation>
    </message>
    <message>
        <source>Tidied up the books at night</source>
        <translation>Nachts die Bücher aufgeräumt</translation>
    </message>
    <message>
        <source>Changed how long data is kept</source>
        <translation>Geändert, wie lange Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Tidied up the books</source>
        <translation>Die Bücher aufgeräumt</translation>
    </message>
    <message>
        <source>Accepted the energy of session {session_id}</source>
        <translation>Energie von Ladevorgang {session_id} angenommen</translation>
    </message>
    <message>
        <source>Booked the unmatched stop {stop_id}</source>
        <translation>Stopp ohne Ladevorgang ({stop_id}) gebucht</translation>
    </message>
    <message>
        <source>Closed session {session_id}</source>
        <translation>Ladevorgang {session_id} abgeschlossen</translation>
    </message>
    <message>
        <source>Session {session_id} was corrected</source>
        <translation>Ladevorgang {session_id} wurde berichtigt</translation>
    </message>
    <message>
        <source>Dismissed the unmatched stop {stop_id}</source>
        <translation>Stopp ohne Ladevorgang ({stop_id}) verworfen</translation>
    </message>
    <message>
        <source>Paired the stop {stop_id} with session {session_id}</source>
        <translation>Stopp {stop_id} mit Ladevorgang {session_id} verbunden</translation>
    </message>
    <message>
        <source>A start at {charger_id} was refused</source>
        <translation>Ein Start an {charger_id} wurde abgelehnt</translation>
    </message>
    <message>
        <source>Changed the setting {key}</source>
        <translation>Einstellung {key} geändert</translation>
    </message>
    <message>
        <source>Added the station {subject}</source>
        <translation>Standort {subject} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the station {station_id}</source>
        <translation>Standort {station_id} geändert</translation>
    </message>
    <message>
        <source>Removed the station {station_id}</source>
        <translation>Standort {station_id} entfernt</translation>
    </message>
    <message>
        <source>Changed the station {subject}</source>
        <translation>Standort {subject} geändert</translation>
    </message>
    <message>
        <source>Added the tariff {subject}</source>
        <translation>Tarif {subject} hinzugefügt</translation>
    </message>
    <message>
        <source>Brought back the tariff {tariff_id}</source>
        <translation>Tarif {tariff_id} zurückgeholt</translation>
    </message>
    <message>
        <source>Changed the tariff {subject}</source>
        <translation>Tarif {subject} geändert</translation>
    </message>
    <message>
        <source>Changed the tariff {tariff_id}</source>
        <translation>Tarif {tariff_id} geändert</translation>
    </message>
    <message>
        <source>Sold by the tariff {tariff_id} from now on</source>
        <translation>Verkauf ab jetzt nach Tarif {tariff_id}</translation>
    </message>
    <message>
        <source>Sold by no tariff from now on</source>
        <translation>Verkauf ab jetzt nach keinem Tarif</translation>
    </message>
    <message>
        <source>Retired the tariff {tariff_id}</source>
        <translation>Tarif {tariff_id} stillgelegt</translation>
    </message>
    <message>
        <source>Closed ticket {ticket_id}</source>
        <translation>Ticket {ticket_id} geschlossen</translation>
    </message>
    <message>
        <source>Added a note to ticket {ticket_id}</source>
        <translation>Notiz zu Ticket {ticket_id} hinzugefügt</translation>
    </message>
    <message>
        <source>Opened the ticket {title}</source>
        <translation>Ticket {title} eröffnet</translation>
    </message>
    <message>
        <source>Opened ticket {ticket_id} again</source>
        <translation>Ticket {ticket_id} wieder eröffnet</translation>
    </message>
    <message>
        <source>Made the token {name}</source>
        <translation>Token {name} gemacht</translation>
    </message>
    <message>
        <source>Revoked the token {name}</source>
        <translation>Token {name} widerrufen</translation>
    </message>
    <message>
        <source>Exported people and cards</source>
        <translation>Personen und Karten exportiert</translation>
    </message>
    <message>
        <source>Imported people and cards from {name}</source>
        <translation>Personen und Karten aus {name} importiert</translation>
    </message>
    <message>
        <source>Added the vehicle {vehicle}</source>
        <translation>Fahrzeug {vehicle} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the vehicle {vehicle_id}</source>
        <translation>Fahrzeug {vehicle_id} geändert</translation>
    </message>
    <message>
        <source>Removed the vehicle {vehicle_id}</source>
        <translation>Fahrzeug {vehicle_id} entfernt</translation>
    </message>
    <message>
        <source>Changed the vehicle {vehicle}</source>
        <translation>Fahrzeug {vehicle} geändert</translation>
    </message>
    <message>
        <source>Corrected the wallet of {person_id} by {amount}</source>
        <translation>Guthaben von {person_id} um {amount} berichtigt</translation>
    </message>
    <message>
        <source>Opened a wallet for {person_id} in {currency}</source>
        <translation>Guthaben für {person_id} in {currency} eröffnet</translation>
    </message>
    <message>
        <source>Changed what too little money means</source>
        <translation>Die Regel für leere Guthaben geändert</translation>
    </message>
    <message>
        <source>Topped up the wallet of {person_id} by {amount}</source>
        <translation>Guthaben von {person_id} um {amount} aufgeladen</translation>
    </message>
    <message>
        <source>Changed the picture of the yard</source>
        <translation>Bild des Hofs geändert</translation>
    </message>
    <message>
        <source>Moved chargers on the yard plan</source>
        <translation>Ladestationen auf dem Plan des Hofs verschoben</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The connector is free since {since}</source>
        <translation>Der Anschluss ist frei seit {since}</translation>
    </message>
    <message>
        <source>A newer session runs on the same connector</source>
        <translation>Ein neuerer Ladevorgang läuft am selben Anschluss</translation>
    </message>
    <message>
        <source>The meter stands still since {since}</source>
        <translation>Der Zähler steht still seit {since}</translation>
    </message>
    <message>
        <source>The charger is offline since {since}</source>
        <translation>Die Ladestation ist offline seit {since}</translation>
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
        <source>{energy} stays booked, and counts as likely from then on.</source>
        <translation>{energy} bleibt gebucht und gilt von da an als wahrscheinlich.</translation>
    </message>
    <message>
        <source>Accept {energy}</source>
        <translation>{energy} annehmen</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
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
        <source>Book {energy}</source>
        <translation>{energy} buchen</translation>
    </message>
    <message>
        <source>Would stand as a session of its own, with {energy}.</source>
        <translation>Würde als eigener Ladevorgang stehen, mit {energy}.</translation>
    </message>
    <message>
        <source>Stays in the books as failed, with the reason for it.</source>
        <translation>Bleibt als fehlgeschlagen in den Büchern, mit dem Grund dafür.</translation>
    </message>
    <message>
        <source>Dismiss the stop</source>
        <translation>Stopp verwerfen</translation>
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
        <source>No open session of this charger fits</source>
        <translation>Kein offener Ladevorgang dieser Ladestation passt</translation>
    </message>
    <message>
        <source>It tells no energy</source>
        <translation>Er nennt keine Energie</translation>
    </message>
    <message>
        <source>The readings that came with it make {energy}</source>
        <translation>Die Messwerte, die damit kamen, ergeben {energy}</translation>
    </message>
    <message>
        <source>The meter values do not fit together</source>
        <translation>Die Messwerte passen nicht zusammen</translation>
    </message>
    <message>
        <source>{start} at the start, {end} at the end, {energy} booked</source>
        <translation>{start} am Anfang, {end} am Ende, {energy} gebucht</translation>
    </message>
    <message>
        <source>not told at the end</source>
        <translation>am Ende nicht gemeldet</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
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
        <source>Accept all %n</source>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>Alle %n annehmen</numerusform>
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
        <source>Energy to be checked: %n</source>
        <translation>
            <numerusform>Zu prüfende Energie: %n</numerusform>
            <numerusform>Zu prüfende Energie: %n</numerusform>
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
    <message>
        <source>{act}…</source>
        <translation>{act}…</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Energy in kWh</source>
        <translation>Energie in kWh</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Type the energy that was delivered, such as 5.5.</source>
        <translation>Geben Sie die gelieferte Energie ein, etwa 5.5.</translation>
    </message>
    <message>
        <source>Settle all of these as proposed?</source>
        <translation>Alle wie vorgeschlagen erledigen?</translation>
    </message>
    <message>
        <source>{case}: {fix}</source>
        <translation>{case}: {fix}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: it stands in the record.</source>
        <translation>Sagen Sie, warum: Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>such as: read off the meter</source>
        <translation>etwa: am Zähler abgelesen</translation>
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
        <source>Tariffs and billing</source>
        <translation>Tarife und Abrechnung</translation>
    </message>
    <message>
        <source>New chargers</source>
        <translation>Neue Ladestationen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarms and maintenance</source>
        <translation>Alarme und Wartung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Groups and quotas</source>
        <translation>Gruppen und Kontingente</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Who charged how much</source>
        <translation>Wer wie viel geladen hat</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabelle als CSV</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel-Tabelle</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Abrechnung speichern</translation>
    </message>
</context>
<context>
    <name>DriversSection</name>
    <message>
        <source>Drivers&apos; page and labels</source>
        <translation>Fahrerseite und Etiketten</translation>
    </message>
    <message>
        <source>Each connector has a label with a QR code. In the depot&apos;s Wi-Fi it opens a page on the phone: start, stop, energy, cost. Drivers sign in with their card number, or with a PIN that is given to them on their page under People.</source>
        <translation>Jeder Anschluss hat ein Etikett mit einem QR-Code. Im WLAN des Depots öffnet er eine Seite auf dem Telefon: Start, Stopp, Energie, Kosten. Fahrer melden sich mit ihrer Kartennummer an, oder mit einer PIN, die sie auf ihrer Seite unter Personen bekommen.</translation>
    </message>
    <message>
        <source>not served; switch it on under Network and server</source>
        <translation>nicht angeboten; schalten Sie sie unter Netzwerk und Server ein</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Labels on a page</source>
        <translation>Etiketten auf einer Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n on a page</source>
        <translation>
            <numerusform>%n auf einer Seite</numerusform>
            <numerusform>%n auf einer Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels…</source>
        <translation>Etiketten speichern…</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Etiketten speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Als {path} gespeichert.</translation>
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
    <name>FailedBillsTab</name>
    <message>
        <source>Every session is billed</source>
        <translation>Jeder Ladevorgang ist abgerechnet</translation>
    </message>
    <message>
        <source>What cannot be billed or paid stands here with its reason, and is tried again.</source>
        <translation>Was nicht abgerechnet oder bezahlt werden kann, steht hier mit seinem Grund und wird erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>attempts: %n</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>again at {time}</source>
        <translation>erneut um {time}</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Ladevorgang {number}</translation>
    </message>
    <message>
        <source>Billing failed</source>
        <translation>Abrechnung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The energy is in the books and nothing is lost; only the payment is missing.</source>
        <translation>Die Energie steht in den Büchern, nichts ist verloren; nur die Zahlung fehlt.</translation>
    </message>
    <message>
        <source>Failed billings</source>
        <translation>Fehlgeschlagene Rechnungen</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The name of a token has 1 to 40 letters, digits, blanks, dots, dashes.</source>
        <translation>Der Name eines Tokens hat 1 bis 40 Buchstaben, Ziffern, Leerzeichen, Punkte oder Striche.</translation>
    </message>
    <message>
        <source>Name it after the program that will use it.</source>
        <translation>Benennen Sie es nach dem Programm, das es nutzt.</translation>
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
        <source>This charger&apos;s stack levels end at {highest}.</source>
        <translation>Die Stufen dieser Ladestation enden bei {highest}.</translation>
    </message>
    <message>
        <source>A relative profile counts from the session&apos;s start: no start time.</source>
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
        <source>A charger&apos;s own numbers are 0 to 99.</source>
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
        <source>A charge is taken, not given, and for a session.</source>
        <translation>Eine Belastung wird genommen, nicht gegeben, und für einen Ladevorgang.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters.</source>
        <translation>Ein Name hat 1 bis {most} Buchstaben.</translation>
    </message>
    <message>
        <source>This is no address to send to: {url}</source>
        <translation>Das ist keine Adresse, an die gesendet werden kann: {url}</translation>
    </message>
    <message>
        <source>It begins with {scheme}:// and names a computer.</source>
        <translation>Sie beginnt mit {scheme}:// und nennt einen Rechner.</translation>
    </message>
    <message>
        <source>A topic has at least one level, and neither + nor #.</source>
        <translation>Ein Topic hat mindestens eine Ebene, und weder + noch #.</translation>
    </message>
    <message>
        <source>A request holds 1 to {most} items.</source>
        <translation>Eine Anfrage fasst 1 bis {most} Einträge.</translation>
    </message>
    <message>
        <source>A recipient needs a name.</source>
        <translation>Ein Empfänger braucht einen Namen.</translation>
    </message>
    <message>
        <source>Notices are gathered for a day at most.</source>
        <translation>Meldungen werden höchstens einen Tag gesammelt.</translation>
    </message>
    <message>
        <source>A quiet time has a beginning and an end.</source>
        <translation>Eine Ruhezeit hat einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@company.com.</translation>
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
        <source>At least a week is kept, or with 0 everything.</source>
        <translation>Mindestens eine Woche wird aufbewahrt, oder mit 0 alles.</translation>
    </message>
    <message>
        <source>It has {least} to {most} letters.</source>
        <translation>Es hat {least} bis {most} Buchstaben.</translation>
    </message>
    <message>
        <source>There is room for {most} lines.</source>
        <translation>Es ist Platz für {most} Zeilen.</translation>
    </message>
    <message>
        <source>It is at least {least} and at most {most}.</source>
        <translation>Es ist mindestens {least} und höchstens {most}.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Das ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>This is either on or off.</source>
        <translation>Das ist entweder an oder aus.</translation>
    </message>
    <message>
        <source>This is an address such as 0.0.0.0 or the name of this machine.</source>
        <translation>Das ist eine Adresse wie 0.0.0.0 oder der Name dieses Rechners.</translation>
    </message>
    <message>
        <source>Nobody knows this time zone; it is a name such as Asia/Bishkek.</source>
        <translation>Diese Zeitzone ist nicht bekannt; sie heißt etwa Asia/Bishkek.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>A station needs a name.</source>
        <translation>Ein Standort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A latitude is -90 to 90 degrees, a longitude -180 to 180.</source>
        <translation>Ein Breitengrad ist -90 bis 90 Grad, ein Längengrad -180 bis 180.</translation>
    </message>
    <message>
        <source>The maximum is less than the minimum.</source>
        <translation>Der Höchstbetrag ist kleiner als der Mindestbetrag.</translation>
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
        <translation>Die kostenlosen Minuten von {name!r} müssen 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>{name!r} is not for parking and has no free minutes.</source>
        <translation>{name!r} ist nicht fürs Parken und hat keine kostenlosen Minuten.</translation>
    </message>
    <message>
        <source>{name!r} ends before it begins.</source>
        <translation>{name!r} endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The energy below which a session is free must be 0 or more.</source>
        <translation>Die Energie, unter der ein Ladevorgang kostenlos ist, muss 0 oder mehr sein.</translation>
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
        <source>Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>Speichern Sie sie als „CSV UTF-8“ und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The header has the column {name} twice.</source>
        <translation>Die Kopfzeile hat die Spalte {name} zweimal.</translation>
    </message>
    <message>
        <source>The card {id_tag} is in line {line} already.</source>
        <translation>Die Karte {id_tag} steht schon in Zeile {line}.</translation>
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
        <translation>Dieser Alarm ist vorbei.</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}.</source>
        <translation>{name} muss zwischen {least} und {most} liegen.</translation>
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
        <translation>{reason}</translation>
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
        <source>The charger is not adopted.</source>
        <translation>Die Ladestation ist nicht aufgenommen.</translation>
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
        <source>This command does not wait any more.</source>
        <translation>Dieser Befehl wartet nicht mehr.</translation>
    </message>
    <message>
        <source>There is no session {number}.</source>
        <translation>Es gibt keinen Ladevorgang {number}.</translation>
    </message>
    <message>
        <source>Session {number} is still open.</source>
        <translation>Ladevorgang {number} ist noch offen.</translation>
    </message>
    <message>
        <source>Its receipt comes after it.</source>
        <translation>Der Beleg kommt danach.</translation>
    </message>
    <message>
        <source>There is no person {number}.</source>
        <translation>Es gibt keine Person {number}.</translation>
    </message>
    <message>
        <source>There is no group {number}.</source>
        <translation>Es gibt keine Gruppe {number}.</translation>
    </message>
    <message>
        <source>There is no person {id}.</source>
        <translation>Es gibt keine Person {id}.</translation>
    </message>
    <message>
        <source>There is no group {id}.</source>
        <translation>Es gibt keine Gruppe {id}.</translation>
    </message>
    <message>
        <source>There is no vehicle {id}.</source>
        <translation>Es gibt kein Fahrzeug {id}.</translation>
    </message>
    <message>
        <source>There is no quota plan {id}.</source>
        <translation>Es gibt keinen Kontingentplan {id}.</translation>
    </message>
    <message>
        <source>The reservation would be over already.</source>
        <translation>Die Reservierung wäre schon vorbei.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>{charger_id} got {most} lasting limits within a day.</source>
        <translation>{charger_id} hat an einem Tag {most} dauerhafte Grenzen bekommen.</translation>
    </message>
    <message>
        <source>Use limits of a session, or wait until tomorrow: its memory wears out.</source>
        <translation>Nehmen Sie Grenzen eines Ladevorgangs, oder warten Sie bis morgen: Ihr Speicher nutzt sich ab.</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} ist kein Bild.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>Take one under 40 MB.</source>
        <translation>Nehmen Sie eines unter 40 MB.</translation>
    </message>
    <message>
        <source>{name} may not do this.</source>
        <translation>{name} darf das nicht.</translation>
    </message>
    <message>
        <source>Ask somebody with the role {role}.</source>
        <translation>Fragen Sie jemanden mit der Rolle {role}.</translation>
    </message>
    <message>
        <source>That is not known here.</source>
        <translation>Das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>You do not charge here.</source>
        <translation>Sie laden hier nicht.</translation>
    </message>
    <message>
        <source>There is a receiver {name} already.</source>
        <translation>Es gibt schon einen Empfänger {name}.</translation>
    </message>
    <message>
        <source>There is no receiver {target_id}.</source>
        <translation>Es gibt keinen Empfänger {target_id}.</translation>
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
        <translation>Ein Unterprotokoll ist ein Wort wie ocpp1.6.</translation>
    </message>
    <message>
        <source>This program speaks OCPP 1.6; {name} is another language.</source>
        <translation>Dieses Programm spricht OCPP 1.6; {name} ist eine andere Sprache.</translation>
    </message>
    <message>
        <source>A mirror has an address such as wss://portal.example/ocpp.</source>
        <translation>Ein Spiegel hat eine Adresse wie wss://portal.example/ocpp.</translation>
    </message>
    <message>
        <source>There is no time zone {assumed_zone}.</source>
        <translation>Es gibt keine Zeitzone {assumed_zone}.</translation>
    </message>
    <message>
        <source>A top-up must be more than zero.</source>
        <translation>Eine Aufladung muss mehr als null sein.</translation>
    </message>
    <message>
        <source>A correction must not be zero.</source>
        <translation>Eine Berichtigung darf nicht null sein.</translation>
    </message>
    <message>
        <source>Extra energy needs an amount and a reason.</source>
        <translation>Zusätzliche Energie braucht eine Menge und einen Grund.</translation>
    </message>
    <message>
        <source>Extra energy must stay valid for a while.</source>
        <translation>Zusätzliche Energie muss eine Weile gültig bleiben.</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, is not there.</source>
        <translation>Der Ordner für Sicherungen, {folder}, ist nicht da.</translation>
    </message>
    <message>
        <source>Is its disk plugged in? The settings choose another folder.</source>
        <translation>Ist sein Datenträger angeschlossen? In den Einstellungen können Sie einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>A backup takes {needed} MB; {folder} has {free} MB left.</source>
        <translation>Eine Sicherung braucht {needed} MB; in {folder} sind noch {free} MB frei.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}.</source>
        <translation>In {folder} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>It asks for the name {name!r}, which is not its own.</source>
        <translation>Sie bittet um den Namen {name!r}, der nicht ihrer ist.</translation>
    </message>
    <message>
        <source>A charger needs its identity: what it dials with.</source>
        <translation>Eine Ladestation braucht ihre Kennung: womit sie sich einwählt.</translation>
    </message>
    <message>
        <source>There is a charger {identity} already.</source>
        <translation>Es gibt schon eine Ladestation {identity}.</translation>
    </message>
    <message>
        <source>{name!r} cannot be another name of {charger}.</source>
        <translation>{name!r} kann kein weiterer Name von {charger} sein.</translation>
    </message>
    <message>
        <source>If a charger of the depot is called so, retire that one first.</source>
        <translation>Heißt eine Ladestation des Depots so, legen Sie diese zuerst still.</translation>
    </message>
    <message>
        <source>Card {card} may not charge here.</source>
        <translation>Karte {card} darf hier nicht laden.</translation>
    </message>
    <message>
        <source>Nobody knows the card {card}.</source>
        <translation>Niemand kennt die Karte {card}.</translation>
    </message>
    <message>
        <source>Card {card} was reported lost.</source>
        <translation>Karte {card} wurde als verloren gemeldet.</translation>
    </message>
    <message>
        <source>Card {card} is blocked.</source>
        <translation>Karte {card} ist gesperrt.</translation>
    </message>
    <message>
        <source>Card {card} has expired.</source>
        <translation>Karte {card} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The person with card {card} may not charge any more.</source>
        <translation>Die Person mit Karte {card} darf nicht mehr laden.</translation>
    </message>
    <message>
        <source>The group of card {card} may not charge any more.</source>
        <translation>Die Gruppe von Karte {card} darf nicht mehr laden.</translation>
    </message>
    <message>
        <source>Card {card} may not charge at this charger.</source>
        <translation>Karte {card} darf an dieser Ladestation nicht laden.</translation>
    </message>
    <message>
        <source>Card {card} may not charge at this hour.</source>
        <translation>Karte {card} darf um diese Zeit nicht laden.</translation>
    </message>
    <message>
        <source>As many sessions as may run on card {card} are running.</source>
        <translation>Mit Karte {card} laufen schon so viele Ladevorgänge, wie dürfen.</translation>
    </message>
    <message>
        <source>The quota of card {card} is used up.</source>
        <translation>Das Kontingent von Karte {card} ist verbraucht.</translation>
    </message>
    <message>
        <source>Too little is in the wallet of card {card}.</source>
        <translation>Zu wenig im Guthaben von Karte {card}.</translation>
    </message>
    <message>
        <source>{charger} is out of service.</source>
        <translation>{charger} ist außer Betrieb.</translation>
    </message>
    <message>
        <source>{charger} has a fault.</source>
        <translation>{charger} hat eine Störung.</translation>
    </message>
    <message>
        <source>Its model has no golden set.</source>
        <translation>Für sein Modell gibt es keinen Mustersatz.</translation>
    </message>
    <message>
        <source>Make one under Golden sets, from a charger that is set well.</source>
        <translation>Legen Sie unter „Mustersätze“ einen an, von einer Ladestation, die gut eingestellt ist.</translation>
    </message>
    <message>
        <source>A command cannot wait until a time that is over.</source>
        <translation>Ein Befehl kann nicht bis zu einer Zeit warten, die vorbei ist.</translation>
    </message>
    <message>
        <source>Energy is in Wh or kWh, power in W or kW.</source>
        <translation>Energie ist in Wh oder kWh, Leistung in W oder kW.</translation>
    </message>
    <message>
        <source>Only an administrator may copy a charger&apos;s messages elsewhere.</source>
        <translation>Nur ein Administrator darf die Nachrichten einer Ladestation woandershin kopieren.</translation>
    </message>
    <message>
        <source>A page holds {choices} labels.</source>
        <translation>Eine Seite fasst {choices} Etiketten.</translation>
    </message>
    <message>
        <source>There is no connector to print a label for.</source>
        <translation>Es gibt keinen Anschluss, für den ein Etikett zu drucken wäre.</translation>
    </message>
    <message>
        <source>Adopt a charger first; it reports its connectors when it connects.</source>
        <translation>Nehmen Sie zuerst eine Ladestation auf; sie meldet ihre Anschlüsse, wenn sie sich verbindet.</translation>
    </message>
    <message>
        <source>{month} cannot be closed.</source>
        <translation>{month} kann nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>It is closed already, or not over yet.</source>
        <translation>Er ist schon abgeschlossen oder noch nicht vorbei.</translation>
    </message>
    <message>
        <source>{count} sessions that began by then are still open.</source>
        <translation>{count} Ladevorgänge, die bis dahin begannen, sind noch offen.</translation>
    </message>
    <message>
        <source>Settle them at the reconcile desk, or wait until they end.</source>
        <translation>Erledigen Sie sie auf der Seite Ladevorgänge, oder warten Sie, bis sie enden.</translation>
    </message>
    <message>
        <source>{name} is locked for {seconds} seconds after wrong tries.</source>
        <translation>{name} ist nach Fehlversuchen für {seconds} Sekunden gesperrt.</translation>
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
        <source>A quota is a person&apos;s or a group&apos;s.</source>
        <translation>Ein Kontingent gehört einer Person oder einer Gruppe.</translation>
    </message>
    <message>
        <source>There is no recipient {recipient_id}.</source>
        <translation>Es gibt keinen Empfänger {recipient_id}.</translation>
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
        <translation>Energie ist nie kleiner als 0.</translation>
    </message>
    <message>
        <source>There is no session {session_id}.</source>
        <translation>Es gibt keinen Ladevorgang {session_id}.</translation>
    </message>
    <message>
        <source>The energy of session {session_id} is not to be checked.</source>
        <translation>Die Energie von Ladevorgang {session_id} ist nicht zu prüfen.</translation>
    </message>
    <message>
        <source>Settling a stop needs a reason.</source>
        <translation>Das Erledigen eines Stopps braucht einen Grund.</translation>
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
        <source>The card {id_tag} is not in the list.</source>
        <translation>Die Karte {id_tag} steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{by} may not change this setting.</source>
        <translation>{by} darf diese Einstellung nicht ändern.</translation>
    </message>
    <message>
        <source>This is set by {source}.</source>
        <translation>Das ist durch {source} gesetzt.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Es gibt keine Einstellung {key}.</translation>
    </message>
    <message>
        <source>There is no station {station_id}.</source>
        <translation>Es gibt keinen Standort {station_id}.</translation>
    </message>
    <message>
        <source>There is a station {namesake!r} already.</source>
        <translation>Es gibt schon einen Standort {namesake!r}.</translation>
    </message>
    <message>
        <source>There are chargers at {station}.</source>
        <translation>Am Standort {station} stehen Ladestationen.</translation>
    </message>
    <message>
        <source>Put them elsewhere first.</source>
        <translation>Setzen Sie sie zuerst woandershin.</translation>
    </message>
    <message>
        <source>Access rights or tariffs mention {station}.</source>
        <translation>Zugangsrechte oder Tarife nennen {station}.</translation>
    </message>
    <message>
        <source>Change those first.</source>
        <translation>Ändern Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Niemand wartet mehr darauf.</translation>
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
        <source>There is a token {name!r} already.</source>
        <translation>Es gibt schon ein Token {name!r}.</translation>
    </message>
    <message>
        <source>Revoke it, or choose another name.</source>
        <translation>Widerrufen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no token {name!r}.</source>
        <translation>Es gibt kein Token {name!r}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count} lines are bad. Line {line}: {reason}</source>
        <translation>Nichts wurde importiert: {count} Zeilen sind fehlerhaft. Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Mend the file, or import the good rows alone.</source>
        <translation>Verbessern Sie die Datei, oder importieren Sie nur die guten Zeilen.</translation>
    </message>
    <message>
        <source>A quota, group, phone or e-mail needs a name beside it.</source>
        <translation>Ein Kontingent, eine Gruppe, ein Telefon oder eine E-Mail braucht einen Namen daneben.</translation>
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
        <translation>Ein Ticket braucht einen Titel.</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>Sagen Sie in wenigen Worten, was nicht stimmt.</translation>
    </message>
    <message>
        <source>A note needs some words.</source>
        <translation>Eine Notiz braucht ein paar Worte.</translation>
    </message>
    <message>
        <source>There is no ticket {number}.</source>
        <translation>Es gibt kein Ticket {number}.</translation>
    </message>
    <message>
        <source>The picture cannot be kept: {error}</source>
        <translation>Das Bild kann nicht aufbewahrt werden: {error}</translation>
    </message>
    <message>
        <source>Somebody may have removed it meanwhile.</source>
        <translation>Vielleicht hat es inzwischen jemand entfernt.</translation>
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
        <translation>Fehlerstrom zur Erde. Diesen Stellplatz nicht benutzen; Elektrofachkraft rufen.</translation>
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
    <name>FileDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Dateiname:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>FileSaving</name>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
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
    <name>Filter</name>
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
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>All chargers</source>
        <translation>Alle Ladestationen</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In which language shall this screen speak?</source>
        <translation>In welcher Sprache soll dieser Bildschirm sprechen?</translation>
    </message>
    <message>
        <source>Your depot</source>
        <translation>Ihr Depot</translation>
    </message>
    <message>
        <source>What is your depot called? The name stands in the top bar and on what is printed.</source>
        <translation>Wie heißt Ihr Depot? Der Name steht in der oberen Leiste und auf allem Gedruckten.</translation>
    </message>
    <message>
        <source>Name of the depot</source>
        <translation>Name des Depots</translation>
    </message>
    <message>
        <source>Type a name, or skip this step.</source>
        <translation>Geben Sie einen Namen ein, oder überspringen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>Somebody who may do everything, and let others in. From then on this screen asks for the PIN. There is no PIN that works without being chosen here.</source>
        <translation>Jemand, der alles darf und andere hereinlässt. Von da an fragt dieser Bildschirm nach der PIN. Es gibt keine PIN, die nicht hier gewählt wurde.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password for a desk (may stay empty)</source>
        <translation>Passwort für den Schreibtisch (darf leer bleiben)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>There are operators already; Settings lists them.</source>
        <translation>Es gibt schon Bedienpersonal; die Einstellungen nennen es.</translation>
    </message>
    <message>
        <source>The address of this machine</source>
        <translation>Die Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>Type this address into each charger as its OCPP 1.6 server, or let its installer scan the code. The charger puts its own name after the last slash.</source>
        <translation>Geben Sie diese Adresse in jede Ladestation als ihren OCPP-1.6-Server ein, oder lassen Sie den Installateur den Code scannen. Die Ladestation setzt ihren Namen hinter den letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>The first charger</source>
        <translation>Die erste Ladestation</translation>
    </message>
    <message>
        <source>As soon as a charger dials {address}, it appears here: adopt it, and it belongs to your depot.</source>
        <translation>Sobald eine Ladestation {address} wählt, erscheint sie hier: Nehmen Sie sie auf, und sie gehört zu Ihrem Depot.</translation>
    </message>
    <message>
        <source>Chargers that have dialled in</source>
        <translation>Ladestationen, die sich eingewählt haben</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Try it with a simulated charger</source>
        <translation>Mit einer simulierten Ladestation ausprobieren</translation>
    </message>
    <message>
        <source>Waiting for a charger to dial in…</source>
        <translation>Warten, dass sich eine Ladestation einwählt…</translation>
    </message>
    <message>
        <source>{charger} belongs to your depot</source>
        <translation>{charger} gehört zu Ihrem Depot</translation>
    </message>
    <message>
        <source>{charger} waits to be adopted</source>
        <translation>{charger} wartet auf Aufnahme</translation>
    </message>
    <message>
        <source>Welcome to ChargeYard</source>
        <translation>Willkommen bei ChargeYard</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Schritt {number} von {count}: {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <source>The charger&apos;s clock was wrong; our time is booked.</source>
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
    <name>ForwardingSection</name>
    <message>
        <source>Readings and sessions for other computers</source>
        <translation>Messwerte und Ladevorgänge für andere Rechner</translation>
    </message>
    <message>
        <source>Each stored reading and session is sent to every receiver, in order, again and again until it was taken. A receiver that is down for a week costs disk only.</source>
        <translation>Jeder gespeicherte Messwert und Ladevorgang wird an jeden Empfänger gesendet, der Reihe nach, immer wieder, bis er angenommen ist. Ein Empfänger, der eine Woche ausfällt, kostet nur Speicherplatz.</translation>
    </message>
    <message>
        <source>Add a receiver…</source>
        <translation>Empfänger hinzufügen…</translation>
    </message>
    <message>
        <source>{name} has taken a test.</source>
        <translation>{name} hat einen Test angenommen.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>GoldenModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Should have</source>
        <translation>Sollte haben</translation>
    </message>
</context>
<context>
    <name>GoldenSetsPage</name>
    <message>
        <source>New from a charger…</source>
        <translation>Neu aus einer Ladestation…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Settings of the set</source>
        <translation>Einstellungen des Satzes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Settings in the set: {settings} · chargers of this model: {chargers}</source>
        <translation>Einstellungen im Satz: {settings} · Ladestationen dieses Modells: {chargers}</translation>
    </message>
    <message>
        <source>Untick what need not be alike, then save.</source>
        <translation>Entfernen Sie den Haken bei allem, was nicht gleich sein muss, dann speichern Sie.</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>„{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Remove the set “{name}”?</source>
        <translation>Satz „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>No charger is changed by that.</source>
        <translation>Keine Ladestation wird dadurch geändert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>„{name}“ entfernt.</translation>
    </message>
    <message>
        <source>Take one charger that is set up well, and make its settings those of its model.</source>
        <translation>Nehmen Sie eine Ladestation, die gut eingestellt ist, und machen Sie ihre Einstellungen zu denen ihres Modells.</translation>
    </message>
    <message>
        <source>There is no set yet</source>
        <translation>Noch kein Satz</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Settings that chargers of a model should have</source>
        <translation>Einstellungen, die Ladestationen eines Modells haben sollen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>vendor and model</source>
        <translation>Hersteller und Modell</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Einstellungen filtern</translation>
    </message>
    <message>
        <source>Name of a further setting</source>
        <translation>Name einer weiteren Einstellung</translation>
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
    <name>Group</name>
    <message>
        <source>only at {places}</source>
        <translation>nur an {places}</translation>
    </message>
    <message>
        <source>only {hours}</source>
        <translation>nur {hours}</translation>
    </message>
    <message>
        <source>at every charger, at all times</source>
        <translation>an jeder Ladestation, jederzeit</translation>
    </message>
    <message>
        <source>own price “{name}”: {price}</source>
        <translation>eigener Preis „{name}“: {price}</translation>
    </message>
    <message numerus="yes">
        <source>People: %n</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>May not charge</source>
        <translation>Darf nicht laden</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>niemand hat es</translation>
    </message>
    <message>
        <source>{percent} % of what is left is carried over</source>
        <translation>{percent} % des Rests werden übertragen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Extra kWh…</source>
        <translation>Zusätzliche kWh…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>Reset the quotas of {name}?</source>
        <translation>Kontingente von {name} zurücksetzen?</translation>
    </message>
    <message>
        <source>What all its people used in this period no longer counts. Kept in the audit.</source>
        <translation>Was alle in diesem Zeitraum verbraucht haben, zählt nicht mehr. Steht im Protokoll.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>It applies from the next card that is shown.</source>
        <translation>Gilt ab der nächsten Karte, die gezeigt wird.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Its people may charge</source>
        <translation>Ihre Personen dürfen laden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All its people together use up each of these</source>
        <translation>Alle zusammen verbrauchen jedes davon</translation>
    </message>
    <message>
        <source>Shared quotas</source>
        <translation>Gemeinsame Kontingente</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another group has this name already.</source>
        <translation>Eine andere Gruppe hat diesen Namen schon.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>No group yet. A company or department shares quotas, prices and rights.</source>
        <translation>Noch keine Gruppe. Eine Firma oder Abteilung teilt sich Kontingente, Preise und Rechte.</translation>
    </message>
    <message>
        <source>No quota yet. A quota is so many kWh a day, a week or a month.</source>
        <translation>Noch kein Kontingent. Ein Kontingent sind so viele kWh am Tag, in der Woche oder im Monat.</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Gruppe hinzufügen…</translation>
    </message>
    <message>
        <source>Add a quota…</source>
        <translation>Kontingent hinzufügen…</translation>
    </message>
    <message>
        <source>Groups and companies</source>
        <translation>Gruppen und Firmen</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Guest, {kwh} kWh left</source>
        <translation>Gast, noch {kwh} kWh</translation>
    </message>
    <message>
        <source>Guest, {minutes} min left</source>
        <translation>Gast, noch {minutes} min</translation>
    </message>
    <message>
        <source>Guest, {kwh} kWh or {minutes} min left</source>
        <translation>Gast, noch {kwh} kWh oder {minutes} min</translation>
    </message>
</context>
<context>
    <name>GuestSheet</name>
    <message>
        <source>Guest session at {place}</source>
        <translation>Gast an {place}</translation>
    </message>
    <message>
        <source>Without a card. It ends by itself at the limit.</source>
        <translation>Ohne Karte. Der Ladevorgang endet von selbst an der Grenze.</translation>
    </message>
    <message>
        <source>Start charging</source>
        <translation>Laden starten</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Or at most</source>
        <translation>Oder höchstens</translation>
    </message>
    <message>
        <source>Who is it? A name, a firm or a plate will do.</source>
        <translation>Wer ist es? Ein Name, eine Firma oder ein Kennzeichen genügt.</translation>
    </message>
    <message>
        <source>A guest needs a limit in kWh or in minutes.</source>
        <translation>Ein Gast braucht eine Grenze in kWh oder in Minuten.</translation>
    </message>
</context>
<context>
    <name>HabitSheet</name>
    <message>
        <source>How {charger} is read</source>
        <translation>Wie die Werte von {charger} gelesen werden</translation>
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
    <message>
        <source>Its meter counts</source>
        <translation>Ihr Zähler zählt</translation>
    </message>
    <message>
        <source>Its connector = ours</source>
        <translation>Ihr Anschluss = unserer</translation>
    </message>
    <message>
        <source>Its word for OCPP 1.6</source>
        <translation>Ihr Wort für OCPP 1.6</translation>
    </message>
    <message>
        <source>When the program ends, it is</source>
        <translation>Endet das Programm, wird sie</translation>
    </message>
    <message>
        <source>Copy what it says to</source>
        <translation>Was sie sagt, kopieren an</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Write the old values back</source>
        <translation>Alte Werte zurückschreiben</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing is written to this charger, because it restarted after a change.</source>
        <translation>In diese Ladestation wird nichts geschrieben, weil sie nach einer Änderung neu gestartet hat.</translation>
    </message>
    <message>
        <source>Nothing more is written to this charger today.</source>
        <translation>In diese Ladestation wird heute nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>As it was before: {values}</source>
        <translation>Wie es vorher war: {values}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>From the charger</source>
        <translation>Von der Ladestation</translation>
    </message>
    <message>
        <source>To the charger</source>
        <translation>An die Ladestation</translation>
    </message>
    <message>
        <source>any name of up to 48 characters, different for each charger</source>
        <translation>ein Name mit bis zu 48 Zeichen, für jede Ladestation ein anderer</translation>
    </message>
    <message>
        <source>Server address (URL)</source>
        <translation>Serveradresse (URL)</translation>
    </message>
    <message>
        <source>Identity of the charger</source>
        <translation>Kennung der Ladestation</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>OCPP 1.6 JSON (also called 1.6J)</source>
        <translation>OCPP 1.6 JSON (auch 1.6J genannt)</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>none, until a password is set on the charger&apos;s page</source>
        <translation>keine, bis auf der Seite der Ladestation ein Passwort gesetzt ist</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The charger appears under New chargers; Adopt takes it in.</source>
        <translation>Die Ladestation erscheint unter Neue Ladestationen; Aufnehmen nimmt sie auf.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Search everything, from any page</source>
        <translation>Alles durchsuchen, von jeder Seite aus</translation>
    </message>
    <message>
        <source>The pages, from the top of the list</source>
        <translation>Die Seiten, vom Anfang der Liste</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Dahin zurück, woher Sie kamen</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Die gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>In a session&apos;s time axis: from message to message</source>
        <translation>Auf der Zeitachse eines Ladevorgangs: von Nachricht zu Nachricht</translation>
    </message>
    <message>
        <source>Asks whether a card may charge.</source>
        <translation>Fragt, ob eine Karte laden darf.</translation>
    </message>
    <message>
        <source>Says that it has started, and what it is.</source>
        <translation>Sagt, dass sie gestartet ist, und was sie ist.</translation>
    </message>
    <message>
        <source>Says something in the maker&apos;s own language.</source>
        <translation>Sagt etwas in der Sprache des Herstellers.</translation>
    </message>
    <message>
        <source>Says how far its diagnostics are.</source>
        <translation>Sagt, wie weit ihre Diagnose ist.</translation>
    </message>
    <message>
        <source>Says how far an update is.</source>
        <translation>Sagt, wie weit ein Update ist.</translation>
    </message>
    <message>
        <source>Says that it is alive, and asks for the time.</source>
        <translation>Meldet, dass sie erreichbar ist, und fragt nach der Zeit.</translation>
    </message>
    <message>
        <source>Says how far the upload of a log is.</source>
        <translation>Sagt, wie weit das Hochladen eines Logs ist.</translation>
    </message>
    <message>
        <source>Reports energy, power, current, voltage and charge.</source>
        <translation>Meldet Energie, Leistung, Strom, Spannung und Ladestand.</translation>
    </message>
    <message>
        <source>Reports something about its security.</source>
        <translation>Meldet etwas über ihre Sicherheit.</translation>
    </message>
    <message>
        <source>Asks for a certificate of its own.</source>
        <translation>Bittet um ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>Says how far a signed update is.</source>
        <translation>Sagt, wie weit ein signiertes Update ist.</translation>
    </message>
    <message>
        <source>Reports that a session has begun.</source>
        <translation>Meldet, dass ein Ladevorgang begonnen hat.</translation>
    </message>
    <message>
        <source>Reports the state of a connector.</source>
        <translation>Meldet den Zustand eines Anschlusses.</translation>
    </message>
    <message>
        <source>Reports that a session is over.</source>
        <translation>Meldet, dass ein Ladevorgang zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>HelpModel</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Messages of OCPP 1.6</source>
        <translation>Nachrichten von OCPP 1.6</translation>
    </message>
    <message>
        <source>Connect a charger</source>
        <translation>Eine Ladestation verbinden</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Was die Zustände bedeuten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What of OCPP 1.6 is supported</source>
        <translation>Was von OCPP 1.6 unterstützt wird</translation>
    </message>
    <message>
        <source>Choose a message to see the tests that show it.</source>
        <translation>Wählen Sie eine Nachricht, um die Tests zu sehen, die sie belegen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Charger started</source>
        <translation>Ladestation gestartet</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Fault over</source>
        <translation>Störung vorbei</translation>
    </message>
    <message>
        <source>This program started</source>
        <translation>Dieses Programm startete</translation>
    </message>
    <message>
        <source>Connected {share} of the time · connection lost {lost} times · faults: {faults}</source>
        <translation>{share} der Zeit verbunden · Verbindung {lost}-mal verloren · Störungen: {faults}</translation>
    </message>
    <message>
        <source>Connector {number}</source>
        <translation>Anschluss {number}</translation>
    </message>
    <message>
        <source>Restarted by us</source>
        <translation>Von uns neu gestartet</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Kein Lebenszeichen</translation>
    </message>
    <message>
        <source>It connected anew</source>
        <translation>Sie hat sich neu verbunden</translation>
    </message>
    <message>
        <source>It must show its certificate</source>
        <translation>Sie muss ihr Zertifikat vorzeigen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Closed by the charger ({reason})</source>
        <translation>Von der Ladestation beendet ({reason})</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Maintenance notes</source>
        <translation>Wartungsnotizen</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Only at certain hours</source>
        <translation>Nur zu bestimmten Zeiten</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Diese Zeiten entfernen</translation>
    </message>
    <message>
        <source>Add more hours</source>
        <translation>Weitere Zeiten hinzufügen</translation>
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
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Andere Buchstaben</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Tastatur weglegen</translation>
    </message>
</context>
<context>
    <name>KioskFiles</name>
    <message>
        <source>USB drive {name}</source>
        <translation>USB-Stick {name}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
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
        <translation>Jeder Ladevorgang</translation>
    </message>
    <message>
        <source>The running session</source>
        <translation>Der laufende Ladevorgang</translation>
    </message>
    <message>
        <source>The whole charger</source>
        <translation>Die ganze Ladestation</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>From the session&apos;s start</source>
        <translation>Ab Beginn des Ladevorgangs</translation>
    </message>
    <message>
        <source>From a moment on</source>
        <translation>Ab einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Amperes for each phase</source>
        <translation>Ampere je Phase</translation>
    </message>
    <message>
        <source>Watts in all</source>
        <translation>Watt insgesamt</translation>
    </message>
    <message>
        <source>All connectors</source>
        <translation>Alle Anschlüsse</translation>
    </message>
    <message>
        <source>Connector {number}</source>
        <translation>Anschluss {number}</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{number} A</source>
        <translation>{number} A</translation>
    </message>
    <message>
        <source>{number} kW</source>
        <translation>{number} kW</translation>
    </message>
    <message>
        <source>from {span} on {limit}</source>
        <translation>ab {span} {limit}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>From {moment}</source>
        <translation>Ab {moment}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Bis {moment}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>{what} · {number}</source>
        <translation>{what} · {number}</translation>
    </message>
    <message>
        <source>It obeys limits of one kind only: {unit}.</source>
        <translation>Sie hält nur Grenzen einer Art ein: {unit}.</translation>
    </message>
    <message>
        <source>{moment}, {name}</source>
        <translation>{moment}, {name}</translation>
    </message>
    <message>
        <source>Known of {vendor}.</source>
        <translation>Bekannt von {vendor}.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s).</source>
        <translation>
            <numerusform>Höchstens %n Abschnitt.</numerusform>
            <numerusform>Höchstens %n Abschnitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {limit}.</source>
        <translation>Jetzt: {limit}.</translation>
    </message>
    <message>
        <source>From {moment} on: {limit}.</source>
        <translation>Ab {moment}: {limit}.</translation>
    </message>
    <message>
        <source>New power limit for {charger}</source>
        <translation>Neue Leistungsgrenze für {charger}</translation>
    </message>
    <message>
        <source>Power limit of {charger}</source>
        <translation>Leistungsgrenze von {charger}</translation>
    </message>
    <message>
        <source>Send to the charger</source>
        <translation>An die Ladestation senden</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>only from</source>
        <translation>erst ab</translation>
    </message>
    <message>
        <source>only until</source>
        <translation>nur bis</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Was begrenzt wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Its times count</source>
        <translation>Die Zeiten zählen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Limits are in</source>
        <translation>Grenzen sind in</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>How long the schedule lasts, from its start on</source>
        <translation>Wie lange der Plan dauert, ab seinem Beginn</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Of several limits of a kind, the highest level counts</source>
        <translation>Von mehreren Grenzen einer Art zählt die höchste Stufe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What the charger keeps to</source>
        <translation>Was die Ladestation einhält</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Write a step&apos;s start in hours and minutes, such as 1:30.</source>
        <translation>Schreiben Sie den Beginn in Stunden und Minuten, wie 1:30.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>From, in hours and minutes</source>
        <translation>Ab, in Stunden und Minuten</translation>
    </message>
    <message>
        <source>The first step starts with the schedule.</source>
        <translation>Der erste Abschnitt beginnt mit dem Plan.</translation>
    </message>
    <message>
        <source>Hours and minutes after the schedule&apos;s start</source>
        <translation>Stunden und Minuten nach Beginn des Plans</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Diesen Abschnitt herausnehmen</translation>
    </message>
    <message>
        <source>as it likes</source>
        <translation>wie sie will</translation>
    </message>
</context>
<context>
    <name>LimitsTab</name>
    <message>
        <source>What is limited</source>
        <translation>Was begrenzt wird</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Its times count</source>
        <translation>Die Zeiten zählen</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Power limits that this charger took</source>
        <translation>Leistungsgrenzen, die diese Ladestation übernommen hat</translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation>Neue Grenze…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Aufheben…</translation>
    </message>
    <message>
        <source>Clear all…</source>
        <translation>Alle aufheben…</translation>
    </message>
    <message>
        <source>{charger} keeps the limit: {limit}.</source>
        <translation>{charger} hält die Grenze ein: {limit}.</translation>
    </message>
    <message>
        <source>Clear the limit “{what}: {limit}”?</source>
        <translation>Die Grenze „{what}: {limit}“ aufheben?</translation>
    </message>
    <message>
        <source>Clear all power limits of {charger}?</source>
        <translation>Alle Leistungsgrenzen von {charger} aufheben?</translation>
    </message>
    <message>
        <source>Vehicles may draw more power from then on.</source>
        <translation>Fahrzeuge können von da an mehr Leistung ziehen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>{charger} has no such limit.</source>
        <translation>{charger} hat keine solche Grenze.</translation>
    </message>
    <message>
        <source>{charger} cleared it.</source>
        <translation>{charger} hat sie aufgehoben.</translation>
    </message>
    <message>
        <source>Limits that we sent</source>
        <translation>Grenzen, die wir gesendet haben</translation>
    </message>
    <message>
        <source>We sent it none. Limits that somebody else set show in what it keeps to, below.</source>
        <translation>Wir haben ihr keine gesendet. Grenzen, die jemand anders gesetzt hat, zeigen sich unten in dem, was sie einhält.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Connection of {charger}</source>
        <translation>Verbindung von {charger}</translation>
    </message>
    <message>
        <source>In force from the charger&apos;s next connection on.</source>
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
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Der Bildschirm ist gesperrt</translation>
    </message>
</context>
<context>
    <name>MailServerSection</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>none: no e-mail is sent</source>
        <translation>keiner: Es wird keine E-Mail gesendet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Saved. Send a test to see that it works.</source>
        <translation>Gespeichert. Senden Sie einen Test, um zu sehen, ob es geht.</translation>
    </message>
</context>
<context>
    <name>MailServerSheet</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
</context>
<context>
    <name>ManyChargersPage</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Mustersätze</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
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
    <name>MoneyActions</name>
    <message>
        <source>Stop selling?</source>
        <translation>Nicht mehr verkaufen?</translation>
    </message>
    <message>
        <source>Stop selling</source>
        <translation>Nicht mehr verkaufen</translation>
    </message>
    <message>
        <source>Sell by {name} from now on?</source>
        <translation>Ab jetzt nach {name} verkaufen?</translation>
    </message>
    <message>
        <source>Sell by it</source>
        <translation>Ab jetzt anwenden</translation>
    </message>
    <message>
        <source>Sessions that run keep the tariff with which they began.</source>
        <translation>Laufende Ladevorgänge behalten den Tarif, mit dem sie begannen.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
</context>
<context>
    <name>MoneyAnswer</name>
    <message>
        <source>{name} is saved as version {number}.</source>
        <translation>{name} ist als Version {number} gespeichert.</translation>
    </message>
    <message>
        <source>New sessions cost nothing.</source>
        <translation>Neue Ladevorgänge kosten nichts.</translation>
    </message>
    <message>
        <source>New sessions are sold by {name}.</source>
        <translation>Neue Ladevorgänge werden nach {name} verkauft.</translation>
    </message>
    <message>
        <source>{name} is retired. Old sessions keep it.</source>
        <translation>{name} ist stillgelegt. Alte Ladevorgänge behalten ihn.</translation>
    </message>
    <message>
        <source>{name} may be used again.</source>
        <translation>{name} kann wieder benutzt werden.</translation>
    </message>
    <message>
        <source>{name} pays from a wallet from now on.</source>
        <translation>{name} zahlt ab jetzt aus einem Guthaben.</translation>
    </message>
    <message>
        <source>The rule for empty wallets is saved.</source>
        <translation>Die Regel für leere Guthaben ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} has {amount} now.</source>
        <translation>{name} hat jetzt {amount}.</translation>
    </message>
    <message>
        <source>Session {number} is billed.</source>
        <translation>Ladevorgang {number} ist abgerechnet.</translation>
    </message>
    <message>
        <source>The wallet still cannot pay for session {number}.</source>
        <translation>Das Guthaben kann Ladevorgang {number} noch nicht bezahlen.</translation>
    </message>
</context>
<context>
    <name>MonthsTab</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Summen nach</translation>
    </message>
    <message>
        <source>By group or company</source>
        <translation>Nach Gruppe oder Firma</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Statement PDF</source>
        <translation>Abrechnung PDF</translation>
    </message>
    <message>
        <source>Statement as CSV</source>
        <translation>Abrechnung als CSV</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Ohne Person</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
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
        <source>Sessions</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation>Energie kWh</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Nobody charged in this month.</source>
        <translation>In diesem Monat hat niemand geladen.</translation>
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
    <name>NamedList</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>What waits for it is not sent any more.</source>
        <translation>Was darauf wartet, wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} ist entfernt.</translation>
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
    <name>NetworkSection</name>
    <message>
        <source>The address to type into a charger</source>
        <translation>Die Adresse, die in eine Ladestation einzugeben ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Use a certificate…</source>
        <translation>Zertifikat benutzen…</translation>
    </message>
    <message>
        <source>As its OCPP 1.6 server, with the charger&apos;s own name after the last slash. A charger that dials in appears under New chargers.</source>
        <translation>Als ihr OCPP-1.6-Server, mit dem eigenen Namen der Ladestation hinter dem letzten Schrägstrich. Eine Ladestation, die sich einwählt, erscheint unter Neue Ladestationen.</translation>
    </message>
    <message>
        <source>No certificate: chargers connect by ws, without encryption.</source>
        <translation>Kein Zertifikat: Ladestationen verbinden sich mit ws, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Encrypted: {address}
The certificate is valid until {day}.</source>
        <translation>Verschlüsselt: {address}
Das Zertifikat ist gültig bis {day}.</translation>
    </message>
    <message>
        <source>Chargers that connect from now on are shown it.</source>
        <translation>Ladestationen, die sich ab jetzt verbinden, bekommen es gezeigt.</translation>
    </message>
    <message>
        <source>Certificate with its key</source>
        <translation>Zertifikat mit Schlüssel</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
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
        <translation>Warten, bis sie sich wieder einwählt; meist dauert es {latest} min.</translation>
    </message>
    <message>
        <source>Waiting for it to dial again; it usually takes {soonest} to {latest} min.</source>
        <translation>Warten, bis sie sich wieder einwählt; meist dauert es {soonest} bis {latest} min.</translation>
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
    <name>OldFirmwareRow</name>
    <message>
        <source>Choose them</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>Plug in a USB drive with the file on it; it appears here.</source>
        <translation>Stecken Sie einen USB-Stick mit der Datei ein; er erscheint hier.</translation>
    </message>
    <message>
        <source>There is no file ending in {ends} yet.</source>
        <translation>Es gibt noch keine Datei, die auf {ends} endet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OpenWallet</name>
    <message>
        <source>Open a wallet</source>
        <translation>Guthabenkonto eröffnen</translation>
    </message>
    <message>
        <source>It pays for sessions that end from now on, and for none that ended before.</source>
        <translation>Es zahlt für Ladevorgänge, die ab jetzt enden, und für keinen, der vorher endete.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Choose a person who has no wallet yet.</source>
        <translation>Wählen Sie eine Person, die kein Guthabenkonto hat.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as KGS.</source>
        <translation>Eine Währung sind drei Buchstaben wie KGS.</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>Platzwart</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Looks at everything that is not about people or money.</source>
        <translation>Sieht alles, was nicht von Personen oder Geld handelt.</translation>
    </message>
    <message>
        <source>Starts and stops charging, takes in chargers, gives out cards.</source>
        <translation>Startet und beendet das Laden, nimmt Ladestationen auf, gibt Karten aus.</translation>
    </message>
    <message>
        <source>Also changes people, quotas, tariffs and how chargers are set.</source>
        <translation>Ändert auch Personen, Kontingente, Tarife und wie Ladestationen eingestellt sind.</translation>
    </message>
    <message>
        <source>Also changes settings, operators and passwords.</source>
        <translation>Ändert auch Einstellungen, Bedienpersonal und Passwörter.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {minutes}:{seconds}.</source>
        <translation>Zu viele Fehlversuche. Erneut möglich in {minutes}:{seconds}.</translation>
    </message>
</context>
<context>
    <name>OperatorSheet</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Bedienperson hinzufügen</translation>
    </message>
    <message>
        <source>A PIN is for the kiosk, a password for a desk.</source>
        <translation>Eine PIN ist für den Kiosk, ein Passwort für den Schreibtisch.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Eine Bedienperson braucht einen Namen.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
    <message>
        <source>New PIN or password for {name}</source>
        <translation>Neue PIN oder neues Passwort für {name}</translation>
    </message>
    <message>
        <source>What stays empty stays as it is. It ends a lock too.</source>
        <translation>Was leer bleibt, bleibt, wie es ist. Es hebt auch eine Sperre auf.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Type a PIN or a password.</source>
        <translation>Geben Sie eine PIN oder ein Passwort ein.</translation>
    </message>
    <message>
        <source>Type it twice the same.</source>
        <translation>Geben Sie es zweimal gleich ein.</translation>
    </message>
</context>
<context>
    <name>OperatorsSection</name>
    <message>
        <source>People who may sign in</source>
        <translation>Personen, die sich anmelden dürfen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bedienpersonal</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rolle…</translation>
    </message>
    <message>
        <source>New PIN or password…</source>
        <translation>Neue PIN oder neues Passwort…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>The audit names who did what. One admin always remains.</source>
        <translation>Das Protokoll nennt, wer was getan hat. Ein Administrator bleibt immer.</translation>
    </message>
    <message>
        <source>Nobody has to sign in: whoever stands here may do everything. The first operator is an admin; from then on this screen asks who is there.</source>
        <translation>Niemand muss sich anmelden: Wer hier steht, darf alles. Die erste Bedienperson ist Administrator; von da an fragt dieser Bildschirm, wer da ist.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>{name} · {role} · {ways}</source>
        <translation>{name} · {role} · {ways}</translation>
    </message>
    <message>
        <source>{name} may sign in.</source>
        <translation>{name} darf sich anmelden.</translation>
    </message>
    <message>
        <source>{name} is {role} now.</source>
        <translation>{name} ist jetzt {role}.</translation>
    </message>
    <message>
        <source>{name} has a new way to sign in.</source>
        <translation>{name} hat einen neuen Weg, sich anzumelden.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>They may sign in no more. What they did stays in the audit.</source>
        <translation>Sie dürfen sich nicht mehr anmelden. Was sie getan haben, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{name} may sign in no more.</source>
        <translation>{name} darf sich nicht mehr anmelden.</translation>
    </message>
</context>
<context>
    <name>OverflowTabs</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Weitere Reiter</translation>
    </message>
</context>
<context>
    <name>Overview</name>
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
        <source>No state yet</source>
        <translation>Noch kein Zustand</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Kein Bereich</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Show the charger</source>
        <translation>Ladestation zeigen</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>Bereich…</translation>
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
    <name>OverviewTools</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Plan of the yard</source>
        <translation>Plan des Hofs</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Groups and order</source>
        <translation>Gruppen und Reihenfolge</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By charger</source>
        <translation>Nach Ladestation</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By who charges</source>
        <translation>Nach dem, der lädt</translation>
    </message>
    <message>
        <source>Most power first</source>
        <translation>Höchste Leistung zuerst</translation>
    </message>
    <message>
        <source>Most energy first</source>
        <translation>Meiste Energie zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Vollste zuerst</translation>
    </message>
</context>
<context>
    <name>PastAlarmModel</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
</context>
<context>
    <name>PastAlarms</name>
    <message>
        <source>Alarms that are over</source>
        <translation>Vergangene Alarme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>No alarm that is over fits the filter.</source>
        <translation>Kein vergangener Alarm passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No alarm yet</source>
        <translation>Noch kein Alarm</translation>
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
        <translation>Ausblenden</translation>
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
        <translation>Karte {number} ist aus der Liste, bis sie wieder gezeigt wird.</translation>
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
        <source>Groups and quotas</source>
        <translation>Gruppen und Kontingente</translation>
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
        <source>Nobody&apos;s name, card, plate or group fits the search.</source>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Gruppe oder Firma</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Wählen Sie eine, oder geben Sie den Namen einer neuen ein</translation>
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
        <source>Type it, or hold the card to any charger or reader</source>
        <translation>Eingeben, oder die Karte an eine Ladestation oder ein Lesegerät halten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Plate of the vehicle</source>
        <translation>Kennzeichen des Fahrzeugs</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
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
    <name>PhonePinSection</name>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>The drivers&apos; page is switched off in the settings.</source>
        <translation>Die Fahrerseite ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>PIN for the phone…</source>
        <translation>PIN fürs Telefon…</translation>
    </message>
    <message>
        <source>Take the PIN away…</source>
        <translation>PIN wegnehmen…</translation>
    </message>
    <message>
        <source>Signs in on the drivers&apos; page with a PIN.</source>
        <translation>Meldet sich auf der Fahrerseite mit einer PIN an.</translation>
    </message>
    <message>
        <source>Has no PIN: signs in on the drivers&apos; page with the card number alone.</source>
        <translation>Hat keine PIN: meldet sich auf der Fahrerseite mit der Kartennummer allein an.</translation>
    </message>
    <message>
        <source>{name} has a PIN for the phone now.</source>
        <translation>{name} hat jetzt eine PIN fürs Telefon.</translation>
    </message>
    <message>
        <source>Take the PIN of {name} away?</source>
        <translation>PIN von {name} wegnehmen?</translation>
    </message>
    <message>
        <source>The card number alone signs in then, and e-mail and phone number no longer do.</source>
        <translation>Dann genügt zum Anmelden die Kartennummer, und E-Mail und Telefonnummer gehen nicht mehr.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} hat keine PIN mehr.</translation>
    </message>
</context>
<context>
    <name>PhonePinSheet</name>
    <message>
        <source>PIN of {name} for the phone</source>
        <translation>PIN von {name} fürs Telefon</translation>
    </message>
    <message>
        <source>With it they sign in on the drivers&apos; page by card number, e-mail or phone number. From then on the card number alone does not do.</source>
        <translation>Damit melden sie sich auf der Fahrerseite mit Kartennummer, E-Mail oder Telefonnummer an. Von da an genügt die Kartennummer allein nicht.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Type it twice the same.</source>
        <translation>Geben Sie es zweimal gleich ein.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Prices are with this tax</source>
        <translation>Preise enthalten diese Steuer</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>Noch keine Regel.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Save the tariff</source>
        <translation>Tarif speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>The tax</source>
        <translation>Die Steuer</translation>
    </message>
    <message>
        <source>The minimum</source>
        <translation>Der Mindestbetrag</translation>
    </message>
    <message>
        <source>The maximum</source>
        <translation>Der Höchstbetrag</translation>
    </message>
    <message>
        <source>The free energy</source>
        <translation>Die kostenlose Energie</translation>
    </message>
    <message>
        <source>A tariff needs a name, such as Everybody.</source>
        <translation>Ein Tarif braucht einen Namen, etwa Alle.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as KGS.</source>
        <translation>Eine Währung sind drei Buchstaben wie KGS.</translation>
    </message>
    <message>
        <source>Rules: for each thing the first that applies counts</source>
        <translation>Regeln: Für jede Sache zählt die erste, die gilt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Tax in %</source>
        <translation>Steuer in %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Free below kWh</source>
        <translation>Kostenlos unter kWh</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>When a wallet runs empty</source>
        <translation>Wenn ein Guthaben leer wird</translation>
    </message>
    <message>
        <source>For everybody who pays from a wallet, from now on.</source>
        <translation>Für alle, die aus einem Guthaben zahlen, ab jetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Needed to begin, in {currency}</source>
        <translation>Nötig zum Beginnen, in {currency}</translation>
    </message>
    <message>
        <source>With less than this no session begins</source>
        <translation>Mit weniger beginnt kein Ladevorgang</translation>
    </message>
    <message>
        <source>Debt up to, in {currency}</source>
        <translation>Schulden bis, in {currency}</translation>
    </message>
    <message>
        <source>An amount is 0 or more, such as 50.00.</source>
        <translation>Ein Betrag ist 0 oder mehr, wie 50.00.</translation>
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
        <source>Its word for OCPP 1.6</source>
        <translation>Ihr Wort für OCPP 1.6</translation>
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
        <source>Its connectors are numbered</source>
        <translation>Ihre Anschlüsse sind nummeriert</translation>
    </message>
    <message>
        <source>When the program ends, its connection is</source>
        <translation>Endet das Programm, wird ihre Verbindung</translation>
    </message>
    <message>
        <source>It comes back</source>
        <translation>Sie kommt zurück</translation>
    </message>
    <message>
        <source>Limits of its power</source>
        <translation>Grenzen ihrer Leistung</translation>
    </message>
    <message>
        <source>What it says is copied to</source>
        <translation>Was sie sagt, wird kopiert an</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>The copying</source>
        <translation>Das Kopieren</translation>
    </message>
    <message>
        <source>begins with what it says next</source>
        <translation>beginnt mit ihrer nächsten Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>noch keine Verbindung</translation>
    </message>
    <message>
        <source>is not reached: {why}; {waiting}</source>
        <translation>ist nicht erreichbar: {why}; {waiting}</translation>
    </message>
    <message>
        <source>is connected, {waiting}</source>
        <translation>ist verbunden, {waiting}</translation>
    </message>
    <message>
        <source>is connected and has everything</source>
        <translation>ist verbunden und hat alles</translation>
    </message>
    <message>
        <source>closed, and it is told to come back</source>
        <translation>geschlossen, und ihr wird gesagt, sie soll wiederkommen</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>ohne Abschied getrennt</translation>
    </message>
    <message>
        <source>by no name: it offers none</source>
        <translation>mit keinem Namen: Sie bietet keinen an</translation>
    </message>
    <message>
        <source>after {soonest} to {latest}</source>
        <translation>nach {soonest} bis {latest}</translation>
    </message>
    <message>
        <source>not known yet whether it keeps them</source>
        <translation>noch nicht bekannt, ob sie sie einhält</translation>
    </message>
    <message>
        <source>are kept: its meter shows it</source>
        <translation>werden eingehalten: Ihr Zähler zeigt es</translation>
    </message>
    <message>
        <source>are ignored: it draws more than it accepted</source>
        <translation>werden missachtet: Sie zieht mehr, als sie angenommen hat</translation>
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
        <source>It counts its connectors in its own way: {map} here.</source>
        <translation>Sie zählt ihre Anschlüsse auf ihre Weise: hier {map}.</translation>
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
        <source>Save what is known of all chargers…</source>
        <translation>Was von allen Ladestationen bekannt ist, speichern…</translation>
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
        <source>Save what is known of all chargers</source>
        <translation>Was von allen Ladestationen bekannt ist, speichern</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
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
        <source>What is known of its vendor</source>
        <translation>Was vom Hersteller bekannt ist</translation>
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
    <name>ProgressSheet</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-Code von {text}</translation>
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
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>{limit} kWh a month</source>
        <translation>{limit} kWh im Monat</translation>
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
    <message>
        <source>{kwh} kWh extra</source>
        <translation>{kwh} kWh zusätzlich</translation>
    </message>
    <message>
        <source>allowed by {name}</source>
        <translation>erlaubt von {name}</translation>
    </message>
</context>
<context>
    <name>QuotaPlanSheet</name>
    <message>
        <source>Add a quota</source>
        <translation>Kontingent hinzufügen</translation>
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
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>No limit, only counted</source>
        <translation>Keine Grenze, nur gezählt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>It applies at once to everybody who has it.</source>
        <translation>Gilt sofort für alle, die es haben.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From this share on people are warned</source>
        <translation>Ab diesem Anteil wird gewarnt</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Warnen ab</translation>
    </message>
    <message>
        <source>Part of what is left that the next period gets</source>
        <translation>Teil des Rests, den der nächste Zeitraum bekommt</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>But at most</source>
        <translation>Aber höchstens</translation>
    </message>
    <message>
        <source>A quota needs a name, such as Staff.</source>
        <translation>Ein Kontingent braucht einen Namen, etwa Belegschaft.</translation>
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
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Part of what is left that the next period gets</source>
        <translation>Teil des Rests, den der nächste Zeitraum bekommt</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>A quota needs a name, such as Staff.</source>
        <translation>Ein Kontingent braucht einen Namen, etwa Belegschaft.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Raised to the minimum</source>
        <translation>Auf den Mindestbetrag angehoben</translation>
    </message>
    <message>
        <source>Lowered to the maximum</source>
        <translation>Auf den Höchstbetrag gesenkt</translation>
    </message>
    <message>
        <source>{number} kWh</source>
        <translation>{number} kWh</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>{name}: {quantity}, {amount}</source>
        <translation>{name}: {quantity}, {amount}</translation>
    </message>
</context>
<context>
    <name>ReceiverSheet</name>
    <message>
        <source>Add a receiver</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Web server (HTTP)</source>
        <translation>Webserver (HTTP)</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>MQTT-Broker</translation>
    </message>
    <message>
        <source>Announce to Home Assistant</source>
        <translation>Bei Home Assistant anmelden</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token oder Passwort</translation>
    </message>
    <message>
        <source>Template (empty: JSON)</source>
        <translation>Vorlage (leer: JSON)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
</context>
<context>
    <name>RecipientSheet</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Webhook (POST)</source>
        <translation>Webhook (POST)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Quotas that run out</source>
        <translation>Kontingente, die zu Ende gehen</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Only alarms that cannot wait</source>
        <translation>Nur Alarme, die nicht warten können</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>each at once</source>
        <translation>jede sofort</translation>
    </message>
    <message>
        <source>Quiet at night</source>
        <translation>Nachts Ruhe</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Gathered for</source>
        <translation>Gesammelt für</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
</context>
<context>
    <name>RecipientsSection</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Alarms, quota warnings and monthly reports reach these people and programs. What cannot be delivered is tried again for a week; nothing else waits for it.</source>
        <translation>Alarme, Warnungen zu Kontingenten und Monatsberichte erreichen diese Personen und Programme. Was nicht zugestellt werden kann, wird eine Woche lang erneut versucht; nichts anderes wartet darauf.</translation>
    </message>
    <message>
        <source>Add a recipient…</source>
        <translation>Empfänger hinzufügen…</translation>
    </message>
    <message>
        <source>A test is on its way to {name}.</source>
        <translation>Ein Test ist unterwegs zu {name}.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
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
        <source>The stop stands as session {0} now.</source>
        <translation>Der Stopp steht jetzt als Ladevorgang {0}.</translation>
    </message>
    <message>
        <source>Stop {0} is dismissed.</source>
        <translation>Stopp {0} ist verworfen.</translation>
    </message>
    <message>
        <source>The energy of session {0} is accepted.</source>
        <translation>Die Energie von Ladevorgang {0} ist angenommen.</translation>
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
        <source>It shows another&apos;s certificate</source>
        <translation>Sie zeigt ein fremdes Zertifikat</translation>
    </message>
    <message>
        <source>It does not show its certificate</source>
        <translation>Sie zeigt ihr Zertifikat nicht</translation>
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
        <source>This depot takes only chargers that it knows. Is the identity spelled right? To let it wait under New chargers, change what happens with unknown ones in Settings, under Chargers and cards. It asked for:</source>
        <translation>Dieses Depot nimmt nur Ladestationen, die es kennt. Ist die Kennung richtig geschrieben? Damit sie unter Neue Ladestationen wartet, ändern Sie in den Einstellungen unter Ladestationen und Karten, was mit unbekannten geschieht. Sie hat gefragt nach:</translation>
    </message>
    <message>
        <source>Its certificate names neither its identity nor its serial number. Correct the identity in the charger, or have its certificate renewed. It should dial:</source>
        <translation>Ihr Zertifikat nennt weder ihre Kennung noch ihre Seriennummer. Berichtigen Sie die Kennung in der Ladestation, oder lassen Sie ihr Zertifikat erneuern. Sie sollte sich verbinden mit:</translation>
    </message>
    <message>
        <source>It gets in only with its own certificate, as is set on its tab Security. Choose security profile 3 in the charger, or untick it there. It should dial:</source>
        <translation>Sie kommt nur mit ihrem eigenen Zertifikat herein, so steht es auf ihrer Registerkarte Sicherheit. Wählen Sie in der Ladestation Sicherheitsprofil 3, oder entfernen Sie den Haken auf der Registerkarte. Sie sollte wählen:</translation>
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
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Reliability of the chargers</source>
        <translation>Zuverlässigkeit der Ladestationen</translation>
    </message>
    <message>
        <source>An outage is a time without connection. After a start of this program chargers have 15 minutes to come back.</source>
        <translation>Ein Ausfall ist eine Zeit ohne Verbindung. Nach einem Start dieses Programms haben Ladestationen 15 Minuten, um sich wieder zu verbinden.</translation>
    </message>
    <message>
        <source>Nothing is known of this period.</source>
        <translation>Über diesen Zeitraum ist nichts bekannt.</translation>
    </message>
    <message>
        <source>No charger fits the search.</source>
        <translation>Keine Ladestation passt zur Suche.</translation>
    </message>
    <message>
        <source>Save the reliability of the chargers</source>
        <translation>Zuverlässigkeit der Ladestationen speichern</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabelle als CSV</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Längster Ausfall</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Last outage</source>
        <translation>Letzter Ausfall</translation>
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
        <source>Write a moment such as 2026-12-31T18:00:00Z.</source>
        <translation>Schreiben Sie einen Zeitpunkt wie 2026-12-31T18:00:00Z.</translation>
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
        <source>Says something in the maker&apos;s own language; see the charger&apos;s manual.</source>
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
        <source>The maker&apos;s identifier, such as com.example.</source>
        <translation>Die Kennung des Herstellers, etwa com.example.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s messages.</source>
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
        <source>Address for the file (ftp, http or https). In bulk also just the name of a firmware file: each charger then gets an address of its own from this program.</source>
        <translation>Adresse für die Datei (ftp, http oder https). In Sammelbefehlen auch nur der Name einer Firmware-Datei: Jede Ladestation bekommt dann ihre eigene Adresse von diesem Programm.</translation>
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
        <translation>angefordert von {0}</translation>
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
    <name>RestoreSheet</name>
    <message>
        <source>Restore {name}?</source>
        <translation>{name} wiederherstellen?</translation>
    </message>
    <message>
        <source>The books become what they were when it was made.</source>
        <translation>Die Bücher werden, was sie waren, als sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Sessions, cards and settings since then are not in them.</source>
        <translation>Ladevorgänge, Karten und Einstellungen seither sind nicht darin.</translation>
    </message>
    <message>
        <source>What is there now is kept aside beside the books.</source>
        <translation>Was jetzt da ist, wird neben den Büchern aufgehoben.</translation>
    </message>
    <message>
        <source>Chargers go on charging and dial again within seconds; those that kept their messages report what the books miss.</source>
        <translation>Ladestationen laden weiter und wählen sich in Sekunden wieder ein; die ihre Nachrichten behalten haben, melden, was den Büchern fehlt.</translation>
    </message>
    <message>
        <source>Hold to restore</source>
        <translation>Zum Wiederherstellen halten</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>What is kept, and for how long</source>
        <translation>Was aufbewahrt wird, und wie lange</translation>
    </message>
    <message>
        <source>Readings as they came</source>
        <translation>Messwerte, wie sie kamen</translation>
    </message>
    <message>
        <source>Messages of chargers</source>
        <translation>Nachrichten der Ladestationen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Sessions, bills and the audit are kept for ever. Older readings become quarter-hour averages, older messages are deleted; that is done at night, a little at a time. 0 keeps everything.</source>
        <translation>Ladevorgänge, Rechnungen und Protokoll bleiben für immer. Ältere Messwerte werden zu Viertelstundenmitteln, ältere Nachrichten werden gelöscht; das geschieht nachts, nach und nach. 0 behält alles.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>At least a week is kept, or everything.</source>
        <translation>Mindestens eine Woche wird aufbewahrt, oder alles.</translation>
    </message>
    <message>
        <source>It counts from the next night on.</source>
        <translation>Es zählt ab der nächsten Nacht.</translation>
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
    <name>Rights</name>
    <message>
        <source>None ticked: everywhere</source>
        <translation>Nichts angehakt: überall</translation>
    </message>
    <message>
        <source>Only chargers</source>
        <translation>Nur Ladestationen</translation>
    </message>
    <message>
        <source>Only areas</source>
        <translation>Nur Bereiche</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Choose one day at least for these hours.</source>
        <translation>Wählen Sie für diese Zeiten mindestens einen Tag.</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>A price of this tariff</source>
        <translation>Ein Preis dieses Tarifs</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Regel behalten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As on the bill</source>
        <translation>Wie auf der Rechnung</translation>
    </message>
    <message>
        <source>Of several rules for the same thing, the first that applies counts.</source>
        <translation>Von mehreren Regeln für dieselbe Sache zählt die erste, die gilt.</translation>
    </message>
    <message>
        <source>What is charged for</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>Price in {currency}</source>
        <translation>Preis in {currency}</translation>
    </message>
    <message>
        <source>With as many decimals as it takes</source>
        <translation>Mit so vielen Nachkommastellen wie nötig</translation>
    </message>
    <message>
        <source>Free at first</source>
        <translation>Anfangs kostenlos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>None ticked: everywhere</source>
        <translation>Nichts angehakt: überall</translation>
    </message>
    <message>
        <source>Only chargers</source>
        <translation>Nur Ladestationen</translation>
    </message>
    <message>
        <source>Only areas</source>
        <translation>Nur Bereiche</translation>
    </message>
    <message>
        <source>None ticked: for everybody</source>
        <translation>Nichts angehakt: für alle</translation>
    </message>
    <message>
        <source>Only groups</source>
        <translation>Nur Gruppen</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>A rule needs a name, such as Energy or Night.</source>
        <translation>Eine Regel braucht einen Namen, etwa Energie oder Nacht.</translation>
    </message>
    <message>
        <source>The price is a number such as 15.00.</source>
        <translation>Der Preis ist eine Zahl wie 15.00.</translation>
    </message>
    <message>
        <source>Choose one day at least.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>A day looks like 2026-12-31.</source>
        <translation>Ein Tag sieht aus wie 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Plug in a USB drive to take the file away; it appears here.</source>
        <translation>Stecken Sie einen USB-Stick ein, um die Datei mitzunehmen; er erscheint hier.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A file cannot have this name.</source>
        <translation>So kann eine Datei nicht heißen.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen.</translation>
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
        <source>What the charger sent, for chargeyard simulate --replay</source>
        <translation>Was die Ladestation gesendet hat, für chargeyard simulate --replay</translation>
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
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>The charger does not say which limits it keeps to</source>
        <translation>Die Ladestation sagt nicht, welche Grenzen sie einhält</translation>
    </message>
    <message>
        <source>The charger keeps to no limit in this time</source>
        <translation>Die Ladestation hält in dieser Zeit keine Grenze ein</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>its unit</source>
        <translation>ihre Einheit</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit voraus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Limit over time</source>
        <translation>Grenze über die Zeit</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Ladevorgang {number}</translation>
    </message>
    <message>
        <source>{who} at {charger}</source>
        <translation>{who} an {charger}</translation>
    </message>
    <message>
        <source>Charger {identity}</source>
        <translation>Ladestation {identity}</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Gruppe oder Firma</translation>
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
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>set; type to change it</source>
        <translation>gesetzt; zum Ändern eingeben</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>This depot has no certificates of its own yet. An administrator makes them here; then chargers can connect encrypted.</source>
        <translation>Dieses Depot hat noch keine eigenen Zertifikate. Ein Administrator erstellt sie hier; dann können sich Ladestationen verschlüsselt verbinden.</translation>
    </message>
    <message>
        <source>This charger has no certificate of its own from this depot.</source>
        <translation>Diese Ladestation hat kein eigenes Zertifikat von diesem Depot.</translation>
    </message>
    <message>
        <source>Its own certificate ended on {day}.</source>
        <translation>Ihr eigenes Zertifikat endete am {day}.</translation>
    </message>
    <message>
        <source>Its own certificate ends on {day}: have it renewed.</source>
        <translation>Ihr eigenes Zertifikat endet am {day}: Lassen Sie es erneuern.</translation>
    </message>
    <message>
        <source>Its own certificate is valid until {day}.</source>
        <translation>Ihr eigenes Zertifikat ist gültig bis {day}.</translation>
    </message>
    <message>
        <source>Central system</source>
        <translation>Zentralsystem</translation>
    </message>
    <message>
        <source>Firmware of the maker</source>
        <translation>Firmware des Herstellers</translation>
    </message>
</context>
<context>
    <name>SecurityTab</name>
    <message>
        <source>Make the depot&apos;s certificate</source>
        <translation>Zertifikat des Depots erstellen</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Trust this depot</source>
        <translation>Diesem Depot vertrauen</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Liste lesen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Trusted for</source>
        <translation>Vertraut für</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Issuer&apos;s hash</source>
        <translation>Hash des Ausstellers</translation>
    </message>
    <message>
        <source>Certificates that the charger trusts</source>
        <translation>Zertifikate, denen die Ladestation vertraut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Valid until {0}. Chargers can connect encrypted from now on.</source>
        <translation>Gültig bis {0}. Ladestationen können sich ab jetzt verschlüsselt verbinden.</translation>
    </message>
    <message>
        <source>Read the list to see what the charger trusts.</source>
        <translation>Lesen Sie die Liste, um zu sehen, wem die Ladestation vertraut.</translation>
    </message>
    <message>
        <source>The charger has told of nothing unusual.</source>
        <translation>Die Ladestation hat nichts Ungewöhnliches gemeldet.</translation>
    </message>
    <message>
        <source>Certificates that the charger trusts: {0}.</source>
        <translation>Zertifikate, denen die Ladestation vertraut: {0}.</translation>
    </message>
    <message>
        <source>Delete certificate {0}?</source>
        <translation>Zertifikat {0} löschen?</translation>
    </message>
    <message>
        <source>{0} no longer trusts it. If it is the one this depot is served with, the charger cannot connect encrypted any more.</source>
        <translation>{0} vertraut ihm nicht mehr. Ist es das Zertifikat dieses Depots, kann sich die Ladestation nicht mehr verschlüsselt verbinden.</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>Sicherheitsereignisse</translation>
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
    <name>Sending</name>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Waiting: {count} · {error}</source>
        <translation>Wartend: {count} · {error}</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Wartend: {count}</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
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
        <source>Starting</source>
        <translation>Startet</translation>
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
        <source>Billing failed</source>
        <translation>Abrechnung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unmatched stop</source>
        <translation>Stopp ohne Ladevorgang</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Ladevorgänge: {count}</translation>
    </message>
</context>
<context>
    <name>SessionChart</name>
    <message>
        <source>The session over time</source>
        <translation>Der Ladevorgang über die Zeit</translation>
    </message>
    <message>
        <source>Left and right go from message to message, Enter opens it</source>
        <translation>Links und rechts gehen von Nachricht zu Nachricht, Eingabe öffnet sie</translation>
    </message>
    <message>
        <source>No power was reported</source>
        <translation>Keine Leistung wurde gemeldet</translation>
    </message>
    <message>
        <source>Power, up to {0}</source>
        <translation>Leistung, bis {0}</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Session {id} · {bay}</source>
        <translation>Ladevorgang {id} · {bay}</translation>
    </message>
    <message>
        <source>{month} is closed: what it says of this stays.</source>
        <translation>{month} ist abgeschlossen: Was er dazu sagt, bleibt.</translation>
    </message>
    <message>
        <source>Booked in {month} for {closed}, which is closed: {what}.</source>
        <translation>Im {month} für den abgeschlossenen {closed} gebucht: {what}.</translation>
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
        <source>Only those to check</source>
        <translation>Nur die zu prüfenden</translation>
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
        <source>Remarks</source>
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
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation>Kein Programm auf diesem Rechner öffnet PDF-Dateien.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Save the receipt as PDF and open it, to print or send</source>
        <translation>Den Beleg als PDF speichern und öffnen, zum Drucken oder Senden</translation>
    </message>
    <message>
        <source>Open a message to read it</source>
        <translation>Öffnen Sie eine Nachricht, um sie zu lesen</translation>
    </message>
</context>
<context>
    <name>SessionPrice</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>{amount} ({percent} %)</source>
        <translation>{amount} ({percent} %)</translation>
    </message>
    <message>
        <source>{amount} ({percent} %, in these prices)</source>
        <translation>{amount} ({percent} %, in diesen Preisen)</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, Version {number}</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>SessionRecords</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>CSV für andere Programme</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>Monat abschließen</translation>
    </message>
    <message>
        <source>All sessions that fit the filter, as a file</source>
        <translation>Alle Ladevorgänge, die zum Filter passen, als Datei</translation>
    </message>
    <message>
        <source>One month of a person or a company, as PDF or CSV</source>
        <translation>Ein Monat einer Person oder Firma, als PDF oder CSV</translation>
    </message>
    <message>
        <source>Let a month that is over stay as it is for ever</source>
        <translation>Einen vergangenen Monat für immer so lassen, wie er ist</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>Ladevorgänge exportieren</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Abrechnung speichern</translation>
    </message>
    <message>
        <source>Every month that is over is closed already.</source>
        <translation>Jeder vergangene Monat ist schon abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that began by then are still open.</source>
        <translation>
            <numerusform>%n Ladevorgang, der bis dahin begann, ist noch offen.</numerusform>
            <numerusform>%n Ladevorgänge, die bis dahin begannen, sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them at the reconcile desk first.</source>
        <translation>Erledigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Close {month}?</source>
        <translation>{month} abschließen?</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>{month} abschließen</translation>
    </message>
    <message>
        <source>{month} is closed.</source>
        <translation>{month} ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>battery {soc}</source>
        <translation>Batterie {soc}</translation>
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
    <name>Setting</name>
    <message>
        <source>Name of the depot</source>
        <translation>Name des Depots</translation>
    </message>
    <message>
        <source>Stands in the top bar and on everything that is printed.</source>
        <translation>Steht in der oberen Leiste und auf allem, was gedruckt wird.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>When the depot&apos;s days and months begin, for quotas, bills and reports.</source>
        <translation>Wann Tage und Monate des Depots beginnen, für Kontingente, Rechnungen und Berichte.</translation>
    </message>
    <message>
        <source>On receipts</source>
        <translation>Auf Belegen</translation>
    </message>
    <message>
        <source>Up to six lines that receipts and statements must show, such as address and tax number.</source>
        <translation>Bis zu sechs Zeilen, die Belege und Abrechnungen zeigen müssen, etwa Anschrift und Steuernummer.</translation>
    </message>
    <message>
        <source>Address for chargers</source>
        <translation>Adresse für Ladestationen</translation>
    </message>
    <message>
        <source>Where chargers connect; 0.0.0.0 is every address of this machine.</source>
        <translation>Wo sich Ladestationen verbinden; 0.0.0.0 ist jede Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Port for chargers</source>
        <translation>Port für Ladestationen</translation>
    </message>
    <message>
        <source>The number after the colon in a charger&apos;s URL.</source>
        <translation>Die Zahl hinter dem Doppelpunkt in der URL einer Ladestation.</translation>
    </message>
    <message>
        <source>Port for chargers with TLS</source>
        <translation>Port für Ladestationen mit TLS</translation>
    </message>
    <message>
        <source>Served by wss where a certificate lies in certs/server.pem of the data folder.</source>
        <translation>Mit wss bedient, wo ein Zertifikat in certs/server.pem des Datenordners liegt.</translation>
    </message>
    <message>
        <source>Port for files by HTTP</source>
        <translation>Port für Dateien über HTTP</translation>
    </message>
    <message>
        <source>Where chargers fetch firmware and bring diagnostics; open from the first such request.</source>
        <translation>Wo Ladestationen Firmware holen und Diagnosen bringen; offen ab der ersten solchen Anfrage.</translation>
    </message>
    <message>
        <source>Port for files by FTP</source>
        <translation>Port für Dateien über FTP</translation>
    </message>
    <message>
        <source>The same for chargers that need FTP; the ten ports after it carry the data.</source>
        <translation>Dasselbe für Ladestationen, die FTP brauchen; die zehn Ports danach tragen die Daten.</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>Other programs may ask and command the depot, with a token.</source>
        <translation>Andere Programme dürfen das Depot fragen und steuern, mit einem Token.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>127.0.0.1 is for programs on this machine alone.</source>
        <translation>127.0.0.1 ist nur für Programme auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Port of the API</source>
        <translation>Port der API</translation>
    </message>
    <message>
        <source>The number after the colon in the API&apos;s URL.</source>
        <translation>Die Zahl hinter dem Doppelpunkt in der URL der API.</translation>
    </message>
    <message>
        <source>Drivers&apos; page</source>
        <translation>Fahrerseite</translation>
    </message>
    <message>
        <source>Drivers start and stop charging on their phones, in the depot&apos;s Wi-Fi.</source>
        <translation>Fahrer starten und beenden das Laden auf ihrem Telefon, im WLAN des Depots.</translation>
    </message>
    <message>
        <source>Address of the drivers&apos; page</source>
        <translation>Adresse der Fahrerseite</translation>
    </message>
    <message>
        <source>Where phones connect; 0.0.0.0 is every address of this machine.</source>
        <translation>Wo sich Telefone verbinden; 0.0.0.0 ist jede Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Port of the drivers&apos; page</source>
        <translation>Port der Fahrerseite</translation>
    </message>
    <message>
        <source>It stands on the QR labels: print them anew where it changes.</source>
        <translation>Er steht auf den QR-Etiketten: Drucken Sie sie neu, wenn er sich ändert.</translation>
    </message>
    <message>
        <source>A charger nobody knows</source>
        <translation>Eine unbekannte Ladestation</translation>
    </message>
    <message>
        <source>What happens when a new charger dials in.</source>
        <translation>Was geschieht, wenn sich eine neue Ladestation einwählt.</translation>
    </message>
    <message>
        <source>waits under New chargers until somebody adopts it</source>
        <translation>wartet unter Neue Ladestationen, bis sie jemand aufnimmt</translation>
    </message>
    <message>
        <source>is taken at once</source>
        <translation>wird sofort aufgenommen</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgewiesen</translation>
    </message>
    <message>
        <source>Cards that may charge</source>
        <translation>Karten, die laden dürfen</translation>
    </message>
    <message>
        <source>Blocked cards never may.</source>
        <translation>Gesperrte Karten dürfen nie.</translation>
    </message>
    <message>
        <source>those in the books</source>
        <translation>die in den Büchern</translation>
    </message>
    <message>
        <source>every card</source>
        <translation>jede Karte</translation>
    </message>
    <message>
        <source>Heartbeat of chargers</source>
        <translation>Heartbeat der Ladestationen</translation>
    </message>
    <message>
        <source>How often a charger says that it is there, from its next start on. One with a value of its own keeps that.</source>
        <translation>Wie oft eine Ladestation sagt, dass sie da ist, ab ihrem nächsten Start. Eine mit eigenem Wert behält ihn.</translation>
    </message>
    <message>
        <source>How long a charger is left alone after it booted, from its next connection on. One with a value of its own keeps that.</source>
        <translation>Wie lange eine Ladestation nach ihrem Start in Ruhe gelassen wird, ab ihrer nächsten Verbindung. Eine mit eigenem Wert behält ihn.</translation>
    </message>
    <message>
        <source>Rest after a start</source>
        <translation>Ruhe nach dem Start</translation>
    </message>
    <message>
        <source>Wait for a greeting</source>
        <translation>Auf eine Begrüßung warten</translation>
    </message>
    <message>
        <source>After so long a charger that connected and said nothing is asked to report.</source>
        <translation>Nach so langer Zeit wird eine Ladestation, die sich verbunden und nichts gesagt hat, um Meldung gebeten.</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Bildschirm sperren nach</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches it; 0 never locks. It counts once there are operators.</source>
        <translation>Minuten, in denen ihn niemand berührt; 0 sperrt nie. Zählt, sobald es Bedienpersonal gibt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>How much the program writes into its log; debug is for whoever looks for a fault.</source>
        <translation>Wie viel das Programm in sein Log schreibt; debug ist für die Fehlersuche.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast is for bright sun and weak eyes.</source>
        <translation>Hoher Kontrast ist für helle Sonne und schwache Augen.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>Size at a desk</source>
        <translation>Größe am Schreibtisch</translation>
    </message>
    <message>
        <source>Large is for touch; the kiosk always is.</source>
        <translation>Groß ist für Berührung; der Kiosk ist es immer.</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Texts, numbers and dates of the screen.</source>
        <translation>Texte, Zahlen und Daten des Bildschirms.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Русский</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Türkçe</source>
        <translation>Türkçe</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Set by {source}; it cannot be changed here.</source>
        <translation>Gesetzt durch {source}; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Network and server</source>
        <translation>Netzwerk und Server</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Ladestationen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bedienpersonal</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Sichern und Wiederherstellen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Drivers&apos; page</source>
        <translation>Fahrerseite</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Einstellungen: {section}</translation>
    </message>
    <message>
        <source>Save the settings of all chargers</source>
        <translation>Einstellungen aller Ladestationen speichern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Could not save {file}: {reason}.</source>
        <translation>{file} konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Saved {file}. Of {count} chargers {unread} were never read.</source>
        <translation>{file} gespeichert. Von {count} Ladestationen wurden {unread} nie gelesen.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} gespeichert.</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {why}</source>
        <translation>angehalten: {why}</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>braucht einen Neustart</translation>
    </message>
    <message>
        <source>It has no such setting</source>
        <translation>Sie hat keine solche Einstellung</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Can be written</source>
        <translation>Änderbar</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>Die Einstellungen gelten.</translation>
    </message>
    <message>
        <source>Open the depot anew?</source>
        <translation>Das Depot neu öffnen?</translation>
    </message>
    <message>
        <source>Every charger is told that the service restarts and dials again within seconds. Charging goes on meanwhile.</source>
        <translation>Jeder Ladestation wird gesagt, dass der Dienst neu startet; sie wählt sich in Sekunden wieder ein. Das Laden geht weiter.</translation>
    </message>
    <message>
        <source>Use the new address?</source>
        <translation>Neue Adresse benutzen?</translation>
    </message>
    <message>
        <source>It is used at once. Who is connected stays connected. Whoever connects from now on, such as a charger after a restart, must be given the new address.</source>
        <translation>Sie wird sofort benutzt. Wer verbunden ist, bleibt verbunden. Wer sich ab jetzt verbindet, etwa eine Ladestation nach einem Neustart, muss die neue Adresse bekommen.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Settings of all as a table…</source>
        <translation>Einstellungen aller als Tabelle…</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Should have</source>
        <translation>Sollte haben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>with the set of its model</source>
        <translation>mit dem Satz ihres Modells</translation>
    </message>
    <message>
        <source>with the set “{name}”</source>
        <translation>mit dem Satz „{name}“</translation>
    </message>
    <message>
        <source>Compare the chosen ({0})</source>
        <translation>Gewählte vergleichen ({0})</translation>
    </message>
    <message>
        <source>Apply ({0})…</source>
        <translation>Anwenden ({0})…</translation>
    </message>
    <message>
        <source>Choose chargers at the left.</source>
        <translation>Wählen Sie links Ladestationen.</translation>
    </message>
    <message>
        <source>Compare them to see what differs. Nothing is written by that.</source>
        <translation>Vergleichen Sie sie, um zu sehen, was sich unterscheidet. Dabei wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Write {0} settings to {1} chargers?</source>
        <translation>{0} Einstellungen in {1} Ladestationen schreiben?</translation>
    </message>
    <message>
        <source>One charger after the other, one setting after the other. A charger that restarts twice within five minutes of it is not written to any further, and none is written to more than fifty times a day.</source>
        <translation>Eine Ladestation nach der anderen, eine Einstellung nach der anderen. In eine Ladestation, die innerhalb von fünf Minuten danach zweimal neu startet, wird nicht weiter geschrieben, und in keine mehr als fünfzigmal am Tag.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing … ({0} of {1})</source>
        <translation>Wird geschrieben … ({0} von {1})</translation>
    </message>
    <message>
        <source>{0} of {1} chargers took everything.</source>
        <translation>{0} von {1} Ladestationen haben alles übernommen.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What the chargers are compared with</source>
        <translation>Womit die Ladestationen verglichen werden</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>Adressen und Ports</translation>
    </message>
    <message>
        <source>Chargers and cards</source>
        <translation>Ladestationen und Karten</translation>
    </message>
    <message>
        <source>Lock and log</source>
        <translation>Sperre und Log</translation>
    </message>
    <message>
        <source>Go through the first steps again…</source>
        <translation>Die ersten Schritte noch einmal gehen…</translation>
    </message>
</context>
<context>
    <name>SettingsUndo</name>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Shift hand-over</source>
        <translation>Schichtübergabe</translation>
    </message>
    <message>
        <source>{depot} · {since} to {at} · handed over by {name}</source>
        <translation>{depot} · {since} bis {at} · übergeben von {name}</translation>
    </message>
    <message>
        <source>Taken over by, at: ______________________________</source>
        <translation>Übernommen von, um: ______________________________</translation>
    </message>
    <message numerus="yes">
        <source>Open alarms: %n</source>
        <translation>
            <numerusform>Offene Alarme: %n</numerusform>
            <numerusform>Offene Alarme: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms that are over: %n</source>
        <translation>
            <numerusform>Vergangene Alarme: %n</numerusform>
            <numerusform>Vergangene Alarme: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open tickets: %n</source>
        <translation>
            <numerusform>Offene Tickets: %n</numerusform>
            <numerusform>Offene Tickets: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chargers offline: %n</source>
        <translation>
            <numerusform>Ladestationen offline: %n</numerusform>
            <numerusform>Ladestationen offline: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions that run: %n</source>
        <translation>
            <numerusform>Laufende Ladevorgänge: %n</numerusform>
            <numerusform>Laufende Ladevorgänge: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in this shift: %n</source>
        <translation>
            <numerusform>In dieser Schicht getan: %n</numerusform>
            <numerusform>In dieser Schicht getan: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftSheet</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Schichtübergabe</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Dieser Rechner hat keinen Drucker.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>the last %n hours</source>
        <translation>
            <numerusform>die letzte %n Stunde</numerusform>
            <numerusform>die letzten %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the shift</source>
        <translation>Länge der Schicht</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>What was done in</source>
        <translation>Was getan wurde in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist hier?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>Passwort oder PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>Change my PIN or password…</source>
        <translation>Meine PIN oder mein Passwort ändern…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anders…</translation>
    </message>
    <message>
        <source>Exit to maintenance…</source>
        <translation>Zur Wartung verlassen…</translation>
    </message>
    <message>
        <source>Exit to maintenance</source>
        <translation>Zur Wartung verlassen</translation>
    </message>
    <message>
        <source>Exit to maintenance?</source>
        <translation>Zur Wartung verlassen?</translation>
    </message>
    <message>
        <source>The program ends and the screen shows the system. Chargers go on charging and report when it is back.</source>
        <translation>Das Programm endet, und der Bildschirm zeigt das System. Ladestationen laden weiter und melden sich, wenn es zurück ist.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Changed. It counts from the next time.</source>
        <translation>Geändert. Es zählt ab dem nächsten Mal.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Ohne Anmeldung</translation>
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
    <name>StatementSheet</name>
    <message>
        <source>Monthly statement</source>
        <translation>Monatsabrechnung</translation>
    </message>
    <message>
        <source>Sessions, costs and tax of one month, with corrections.</source>
        <translation>Ladevorgänge, Kosten und Steuer eines Monats, mit Berichtigungen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{name} (company or group)</source>
        <translation>{name} (Firma oder Gruppe)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Wählen Sie jemanden aus der Liste.</translation>
    </message>
    <message>
        <source>{month}, closed</source>
        <translation>{month}, abgeschlossen</translation>
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
        <translation>Je kWh</translation>
    </message>
    <message>
        <source>Per minute of charging</source>
        <translation>Je Minute Laden</translation>
    </message>
    <message>
        <source>Per session</source>
        <translation>Je Ladevorgang</translation>
    </message>
    <message>
        <source>Per minute of parking</source>
        <translation>Je Minute Parken</translation>
    </message>
    <message>
        <source>{price} per kWh</source>
        <translation>{price} je kWh</translation>
    </message>
    <message>
        <source>{price} per minute of charging</source>
        <translation>{price} je Minute Laden</translation>
    </message>
    <message>
        <source>{price} per session</source>
        <translation>{price} je Ladevorgang</translation>
    </message>
    <message>
        <source>{price} per minute after charging ended</source>
        <translation>{price} je Minute nach Ladeende</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{number} {currency}</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} bis {ends}</translation>
    </message>
    <message>
        <source>free for the first {minutes} min</source>
        <translation>die ersten {minutes} min kostenlos</translation>
    </message>
    <message>
        <source>at {places}</source>
        <translation>an {places}</translation>
    </message>
    <message>
        <source>for {groups}</source>
        <translation>für {groups}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nicht in Kraft</translation>
    </message>
    <message>
        <source>{name}: {terms}</source>
        <translation>{name}: {terms}</translation>
    </message>
    <message>
        <source>No price: everything is free.</source>
        <translation>Kein Preis: Alles ist kostenlos.</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>ohne Steuer</translation>
    </message>
    <message>
        <source>with {percent} % tax</source>
        <translation>mit {percent} % Steuer</translation>
    </message>
    <message>
        <source>plus {percent} % tax</source>
        <translation>zuzüglich {percent} % Steuer</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>mindestens {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>höchstens {amount}</translation>
    </message>
    <message>
        <source>free below {kwh} kWh</source>
        <translation>kostenlos unter {kwh} kWh</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Stop selling…</source>
        <translation>Nicht mehr verkaufen…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Sell by it…</source>
        <translation>Ab jetzt anwenden…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No rule has a price per kWh: the energy is free.</source>
        <translation>Keine Regel hat einen Preis je kWh: Die Energie ist kostenlos.</translation>
    </message>
    <message>
        <source>Where and when none of these rules holds, the energy is free.</source>
        <translation>Wo und wann keine dieser Regeln gilt, ist die Energie kostenlos.</translation>
    </message>
    <message>
        <source>“{name}” never counts: “{before}” stands before it and always holds.</source>
        <translation>„{name}“ zählt nie: „{before}“ steht davor und gilt immer.</translation>
    </message>
</context>
<context>
    <name>TariffsTab</name>
    <message>
        <source>New tariff</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>A changed tariff counts for sessions that begin from then on. A session keeps the version with which it began, and its bill never changes with a tariff. Each line of a bill is rounded half up to the smallest coin.</source>
        <translation>Ein geänderter Tarif zählt für Ladevorgänge, die ab dann beginnen. Ein Ladevorgang behält die Version, mit der er begann, und seine Rechnung ändert sich nie mit einem Tarif. Jede Zeile einer Rechnung wird kaufmännisch auf die kleinste Münze gerundet.</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>No tariff yet: charging costs nothing</source>
        <translation>Noch kein Tarif: Laden kostet nichts</translation>
    </message>
    <message>
        <source>Make a tariff with a price per kWh, look at it in the calculator, then sell by it.</source>
        <translation>Machen Sie einen Tarif mit einem Preis je kWh, prüfen Sie ihn im Rechner, dann verkaufen Sie danach.</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>{charger} · {number}</source>
        <translation>{charger} · {number}</translation>
    </message>
    <message>
        <source>{who} · {vehicle}</source>
        <translation>{who} · {vehicle}</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>opened by {name}, {moment}</source>
        <translation>eröffnet von {name}, {moment}</translation>
    </message>
    <message>
        <source>closed by {name}, {moment}</source>
        <translation>geschlossen von {name}, {moment}</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{name}, {moment}: {text}</source>
        <translation>{name}, {moment}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Notes: %n</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Open a ticket</source>
        <translation>Ticket eröffnen</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket eröffnen</translation>
    </message>
    <message>
        <source>No charger</source>
        <translation>Keine Ladestation</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>Sagen Sie in wenigen Worten, was nicht stimmt.</translation>
    </message>
    <message>
        <source>What was seen or done</source>
        <translation>Was gesehen oder getan wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Noch hat niemand etwas geschrieben.</translation>
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
        <translation>Ausblenden</translation>
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
    <message>
        <source>Dismiss all ({count})</source>
        <translation>Alle ausblenden ({count})</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>Make a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Name it after the program that will use it.</source>
        <translation>Benennen Sie ihn nach dem Programm, das ihn nutzt.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It may do what this role may</source>
        <translation>Es darf, was diese Rolle darf</translation>
    </message>
    <message>
        <source>The token of {name}</source>
        <translation>Das Token von {name}</translation>
    </message>
    <message>
        <source>Copy it now: it is never shown again.</source>
        <translation>Kopieren Sie es jetzt: Es wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe es</translation>
    </message>
</context>
<context>
    <name>TokensSection</name>
    <message>
        <source>Tokens for other programs</source>
        <translation>Token für andere Programme</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Token erstellen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>A program that uses the HTTP API shows its token with each request. It is told once, when it is made; the books keep only a fingerprint.</source>
        <translation>Ein Programm, das die HTTP-API nutzt, zeigt bei jeder Anfrage sein Token. Es wird einmal genannt, wenn es gemacht wird; die Bücher behalten nur einen Fingerabdruck.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>used {day}</source>
        <translation>benutzt {day}</translation>
    </message>
    <message>
        <source>{name} · {role} · {when}</source>
        <translation>{name} · {role} · {when}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>{name} widerrufen?</translation>
    </message>
    <message>
        <source>The program that uses it is refused from now on.</source>
        <translation>Das Programm, das es nutzt, wird ab jetzt abgewiesen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>{name} is revoked.</source>
        <translation>{name} ist widerrufen.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
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
        <source>Alarms</source>
        <translation>Alarme</translation>
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
        <translation>angefordert von {0}</translation>
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
    <name>UpkeepActions</name>
    <message>
        <source>Saved to {path}.</source>
        <translation>In {path} gespeichert.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist festgehalten.</translation>
    </message>
    <message>
        <source>Ticket {number} is open.</source>
        <translation>Ticket {number} ist eröffnet.</translation>
    </message>
    <message>
        <source>Saved. It applies from now on.</source>
        <translation>Gespeichert. Gilt ab jetzt.</translation>
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
    <name>Vendor</name>
    <message>
        <source>Nothing is known of this vendor and model.</source>
        <translation>Von diesem Hersteller und Modell ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Profile “{name}”, for chargers of {vendor}, model {model}</source>
        <translation>Profil „{name}“, für Ladestationen von {vendor}, Modell {model}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
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
        <source>Its word for OCPP 1.6</source>
        <translation>Ihr Wort für OCPP 1.6</translation>
    </message>
    <message>
        <source>Its connection is closed</source>
        <translation>Ihre Verbindung wird geschlossen</translation>
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
        <source>Obeys limits in</source>
        <translation>Hält Grenzen ein in</translation>
    </message>
    <message>
        <source>Files move by</source>
        <translation>Dateien gehen über</translation>
    </message>
    <message>
        <source>Proposed: {key}</source>
        <translation>Vorgeschlagen: {key}</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>Refuse a new session</source>
        <translation>Einen neuen Ladevorgang ablehnen</translation>
    </message>
    <message>
        <source>Allow a debt up to a limit, then stop</source>
        <translation>Schulden bis zu einer Grenze erlauben, dann beenden</translation>
    </message>
    <message>
        <source>Stop the session when the money is used up</source>
        <translation>Den Ladevorgang beenden, wenn das Geld verbraucht ist</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Aufladung</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>{kind}, session {number}</source>
        <translation>{kind}, Ladevorgang {number}</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>With an empty wallet no session begins; one that runs goes on.</source>
        <translation>Mit leerem Guthaben beginnt kein Ladevorgang; ein laufender geht weiter.</translation>
    </message>
    <message>
        <source>A wallet may go down to a debt of {credit}; there the session is stopped.</source>
        <translation>Ein Guthaben darf bis zu Schulden von {credit} sinken; dort wird der Ladevorgang beendet.</translation>
    </message>
    <message>
        <source>A session is stopped when the money is used up, and none begins without.</source>
        <translation>Ein Ladevorgang wird beendet, wenn das Geld verbraucht ist, und keiner beginnt ohne.</translation>
    </message>
    <message>
        <source>To begin, {least} must be available.</source>
        <translation>Zum Beginnen müssen {least} verfügbar sein.</translation>
    </message>
    <message>
        <source>{rule} {more}</source>
        <translation>{rule} {more}</translation>
    </message>
</context>
<context>
    <name>WalletLedger</name>
    <message>
        <source>Top up…</source>
        <translation>Aufladen…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Month of the statement</source>
        <translation>Monat der Abrechnung</translation>
    </message>
    <message>
        <source>Statement PDF</source>
        <translation>Abrechnung PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Statement as CSV</source>
        <translation>Abrechnung als CSV</translation>
    </message>
    <message>
        <source>Entries of the wallet</source>
        <translation>Buchungen des Guthabens</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>WalletSection</name>
    <message>
        <source>Wallet</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>Buchungen…</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>Aufladen…</translation>
    </message>
    <message>
        <source>Open a wallet…</source>
        <translation>Guthabenkonto eröffnen…</translation>
    </message>
    <message>
        <source>No wallet: what they charge is priced and not collected.</source>
        <translation>Kein Guthabenkonto: Was sie laden, wird berechnet und nicht eingezogen.</translation>
    </message>
    <message>
        <source>{amount} may still be charged for.</source>
        <translation>Für {amount} darf noch geladen werden.</translation>
    </message>
    <message>
        <source>Too little for another session: {amount} available.</source>
        <translation>Zu wenig für einen weiteren Ladevorgang: {amount} verfügbar.</translation>
    </message>
</context>
<context>
    <name>WalletsTab</name>
    <message>
        <source>Change the rule…</source>
        <translation>Regel ändern…</translation>
    </message>
    <message>
        <source>Open a wallet…</source>
        <translation>Guthabenkonto eröffnen…</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Guthaben</translation>
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
        <source>Balance</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Charging now</source>
        <translation>Lädt gerade</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Nobody with a wallet fits the search.</source>
        <translation>Niemand mit Guthabenkonto passt zur Suche.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Who has a wallet pays from it: money comes in, each session takes its price.</source>
        <translation>Wer ein Guthabenkonto hat, zahlt daraus: Geld kommt hinein, jeder Ladevorgang nimmt seinen Preis.</translation>
    </message>
    <message>
        <source>Nobody has a wallet yet</source>
        <translation>Noch hat niemand ein Guthabenkonto</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
</context>
<context>
    <name>WhatNow</name>
    <message>
        <source>The ticket is open.</source>
        <translation>Das Ticket ist eröffnet.</translation>
    </message>
    <message>
        <source>Unplug the vehicle.</source>
        <translation>Stecken Sie das Fahrzeug aus.</translation>
    </message>
    <message>
        <source>Unplug the vehicle, wait ten seconds, and plug it in again.</source>
        <translation>Stecken Sie das Fahrzeug aus, warten Sie zehn Sekunden, und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Press Restart. The charger is away for a minute or two.</source>
        <translation>Drücken Sie Neustart. Die Ladestation ist ein bis zwei Minuten weg.</translation>
    </message>
    <message>
        <source>Let nobody use this bay.</source>
        <translation>Lassen Sie niemanden diesen Stellplatz benutzen.</translation>
    </message>
    <message>
        <source>Have an electrician look at it.</source>
        <translation>Rufen Sie eine Elektrofachkraft.</translation>
    </message>
    <message>
        <source>The plug does not lock or unlock.</source>
        <translation>Der Stecker verriegelt oder entriegelt nicht.</translation>
    </message>
    <message>
        <source>Push the plug in firmly, all the way.</source>
        <translation>Drücken Sie den Stecker fest ganz hinein.</translation>
    </message>
    <message>
        <source>Press Unlock and pull the plug while you hear it click.</source>
        <translation>Drücken Sie Entriegeln, und ziehen Sie den Stecker, während es klickt.</translation>
    </message>
    <message>
        <source>Vehicle and charger do not understand each other.</source>
        <translation>Fahrzeug und Ladestation verstehen sich nicht.</translation>
    </message>
    <message>
        <source>If another vehicle charges here, this one is at fault.</source>
        <translation>Lädt hier ein anderes Fahrzeug, liegt es an diesem.</translation>
    </message>
    <message>
        <source>Current flows to earth: the residual current device has tripped.</source>
        <translation>Strom fließt zur Erde: Der Fehlerstromschutz hat ausgelöst.</translation>
    </message>
    <message>
        <source>It is too hot inside the charger.</source>
        <translation>In der Ladestation ist es zu heiß.</translation>
    </message>
    <message>
        <source>Keep its vents free, and shade it from the sun if you can.</source>
        <translation>Halten Sie die Lüftung frei, und schützen Sie sie möglichst vor der Sonne.</translation>
    </message>
    <message>
        <source>Let it cool down for half an hour, then press Restart.</source>
        <translation>Lassen Sie sie eine halbe Stunde abkühlen, dann drücken Sie Neustart.</translation>
    </message>
    <message>
        <source>Something inside the charger does not work.</source>
        <translation>Etwas in der Ladestation funktioniert nicht.</translation>
    </message>
    <message>
        <source>Its own list of cards says something else than this depot.</source>
        <translation>Ihre eigene Kartenliste sagt etwas anderes als dieses Depot.</translation>
    </message>
    <message>
        <source>Start charging from here; that does not need its list.</source>
        <translation>Starten Sie das Laden von hier; das braucht ihre Liste nicht.</translation>
    </message>
    <message>
        <source>On its page, under Cards, send it the list again.</source>
        <translation>Senden Sie ihr auf ihrer Seite unter Karten die Liste erneut.</translation>
    </message>
    <message>
        <source>It reports a fault and does not say which.</source>
        <translation>Sie meldet eine Störung und sagt nicht, welche.</translation>
    </message>
    <message>
        <source>It reports a fault in words of its own; see below.</source>
        <translation>Sie meldet eine Störung in eigenen Worten; siehe unten.</translation>
    </message>
    <message>
        <source>Too much current: its protection has switched off.</source>
        <translation>Zu viel Strom: Der Schutz der Ladestation hat abgeschaltet.</translation>
    </message>
    <message>
        <source>The mains voltage is too high.</source>
        <translation>Die Netzspannung ist zu hoch.</translation>
    </message>
    <message>
        <source>Wait: it goes on by itself when the voltage is right again.</source>
        <translation>Warten Sie: Es geht von selbst weiter, wenn die Spannung wieder stimmt.</translation>
    </message>
    <message>
        <source>Its meter does not answer; what is charged may not be counted.</source>
        <translation>Ihr Zähler antwortet nicht; was geladen wird, wird vielleicht nicht gezählt.</translation>
    </message>
    <message>
        <source>Until it counts again, charge at another bay.</source>
        <translation>Laden Sie an einem anderen Stellplatz, bis er wieder zählt.</translation>
    </message>
    <message>
        <source>Its contactor does not switch. The socket may be live.</source>
        <translation>Ihr Schütz schaltet nicht. Die Dose kann unter Spannung stehen.</translation>
    </message>
    <message>
        <source>Take it out of service.</source>
        <translation>Nehmen Sie sie außer Betrieb.</translation>
    </message>
    <message>
        <source>Its card reader does not work. Charging does.</source>
        <translation>Ihr Kartenleser funktioniert nicht. Das Laden schon.</translation>
    </message>
    <message>
        <source>Start charging from here instead.</source>
        <translation>Starten Sie das Laden stattdessen von hier.</translation>
    </message>
    <message>
        <source>It was asked to restart and could not.</source>
        <translation>Sie sollte neu starten und konnte nicht.</translation>
    </message>
    <message>
        <source>Switch its fuse off, wait ten seconds, and switch it on again.</source>
        <translation>Schalten Sie ihre Sicherung aus, warten Sie zehn Sekunden, und schalten Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>It dials in by itself after a minute or two.</source>
        <translation>Sie wählt sich nach ein bis zwei Minuten von selbst ein.</translation>
    </message>
    <message>
        <source>The mains voltage is too low.</source>
        <translation>Die Netzspannung ist zu niedrig.</translation>
    </message>
    <message>
        <source>Let fewer vehicles charge at the same time.</source>
        <translation>Lassen Sie weniger Fahrzeuge gleichzeitig laden.</translation>
    </message>
    <message>
        <source>Its radio connection is weak. It may go offline.</source>
        <translation>Ihre Funkverbindung ist schwach. Sie kann offline gehen.</translation>
    </message>
    <message>
        <source>Is something new in front of its antenna, such as a container?</source>
        <translation>Steht etwas Neues vor ihrer Antenne, etwa ein Container?</translation>
    </message>
    <message>
        <source>A network cable helps for good.</source>
        <translation>Ein Netzwerkkabel hilft auf Dauer.</translation>
    </message>
    <message>
        <source>Somebody has pressed the emergency stop.</source>
        <translation>Jemand hat den Not-Aus gedrückt.</translation>
    </message>
    <message>
        <source>Look whether anybody is in danger.</source>
        <translation>Sehen Sie nach, ob jemand in Gefahr ist.</translation>
    </message>
    <message>
        <source>Turn the red button until it comes out.</source>
        <translation>Drehen Sie den roten Knopf, bis er herauskommt.</translation>
    </message>
    <message>
        <source>The vehicle does not let itself be charged.</source>
        <translation>Das Fahrzeug lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Look at what the vehicle says.</source>
        <translation>Sehen Sie nach, was das Fahrzeug sagt.</translation>
    </message>
    <message>
        <source>The plug is not all the way in.</source>
        <translation>Der Stecker steckt nicht ganz.</translation>
    </message>
    <message>
        <source>The cable or its plug is damaged or too hot.</source>
        <translation>Das Kabel oder sein Stecker ist beschädigt oder zu heiß.</translation>
    </message>
    <message>
        <source>Do not touch bare metal. Let nobody use this cable.</source>
        <translation>Kein blankes Metall berühren. Niemand darf dieses Kabel benutzen.</translation>
    </message>
    <message>
        <source>It has no power from the mains.</source>
        <translation>Sie hat keinen Strom aus dem Netz.</translation>
    </message>
    <message>
        <source>Look at its fuse and at the main switch.</source>
        <translation>Sehen Sie nach ihrer Sicherung und dem Hauptschalter.</translation>
    </message>
    <message>
        <source>It goes on by itself when the power is back.</source>
        <translation>Es geht von selbst weiter, wenn der Strom zurück ist.</translation>
    </message>
    <message>
        <source>It is free. Nothing is to be done.</source>
        <translation>Er ist frei. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Plug a vehicle in and show a card, or start from here.</source>
        <translation>Stecken Sie ein Fahrzeug ein und zeigen Sie eine Karte, oder starten Sie von hier.</translation>
    </message>
    <message>
        <source>A vehicle is plugged in and does not charge yet.</source>
        <translation>Ein Fahrzeug ist eingesteckt und lädt noch nicht.</translation>
    </message>
    <message>
        <source>Show a card at the charger, or start from here.</source>
        <translation>Zeigen Sie eine Karte an der Ladestation, oder starten Sie von hier.</translation>
    </message>
    <message>
        <source>If it does not begin: unplug, wait ten seconds, plug in again.</source>
        <translation>Beginnt es nicht: ausstecken, zehn Sekunden warten, wieder einstecken.</translation>
    </message>
    <message>
        <source>It charges. Nothing is to be done.</source>
        <translation>Er lädt. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The vehicle takes no power now: it is full, or waits for its timer.</source>
        <translation>Das Fahrzeug nimmt jetzt keinen Strom: Es ist voll oder wartet auf seine Uhr.</translation>
    </message>
    <message>
        <source>Is it full? Then stop, and unplug it.</source>
        <translation>Ist es voll? Dann beenden und ausstecken.</translation>
    </message>
    <message>
        <source>Is it not? Look for a timer in the vehicle.</source>
        <translation>Nicht voll? Suchen Sie im Fahrzeug nach einer Zeitschaltung.</translation>
    </message>
    <message>
        <source>The charger gives no power now, as it was told to.</source>
        <translation>Die Ladestation gibt jetzt keinen Strom, wie ihr gesagt wurde.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is power to spare.</source>
        <translation>Es geht von selbst weiter, wenn Leistung übrig ist.</translation>
    </message>
    <message>
        <source>The page of the charger tells which limit holds.</source>
        <translation>Die Seite der Ladestation sagt, welche Grenze gilt.</translation>
    </message>
    <message>
        <source>Charging is over. The vehicle is still plugged in.</source>
        <translation>Das Laden ist vorbei. Das Fahrzeug steckt noch.</translation>
    </message>
    <message>
        <source>Does the plug not come out? Press Unlock.</source>
        <translation>Geht der Stecker nicht heraus? Drücken Sie Entriegeln.</translation>
    </message>
    <message>
        <source>It is held for a card.</source>
        <translation>Er ist für eine Karte freigehalten.</translation>
    </message>
    <message>
        <source>Whose card it is stands on its page, under Cards.</source>
        <translation>Wessen Karte es ist, steht auf ihrer Seite unter Karten.</translation>
    </message>
    <message>
        <source>It was taken out of service. Nobody can charge here.</source>
        <translation>Er wurde außer Betrieb genommen. Niemand kann hier laden.</translation>
    </message>
    <message>
        <source>If it is in order again, put it in service.</source>
        <translation>Ist er wieder in Ordnung, nehmen Sie ihn in Betrieb.</translation>
    </message>
    <message>
        <source>It has not said yet how it is.</source>
        <translation>Er hat seinen Zustand noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>Wait a minute. If nothing comes, press Restart.</source>
        <translation>Warten Sie eine Minute. Kommt nichts, drücken Sie Neustart.</translation>
    </message>
    <message>
        <source>There is no connection. Charging may go on without us.</source>
        <translation>Es gibt keine Verbindung. Das Laden geht vielleicht ohne uns weiter.</translation>
    </message>
    <message>
        <source>Is its display dark? Look at its fuse.</source>
        <translation>Ist die Anzeige dunkel? Sehen Sie nach der Sicherung.</translation>
    </message>
    <message>
        <source>Are others offline too? Then it is the network or its switch.</source>
        <translation>Sind andere auch offline? Dann ist es das Netzwerk oder sein Switch.</translation>
    </message>
    <message>
        <source>It is connected and has said nothing for a long time.</source>
        <translation>Sie ist verbunden und hat lange nichts gesagt.</translation>
    </message>
    <message>
        <source>If that does not help, switch its fuse off and on.</source>
        <translation>Hilft das nicht, schalten Sie ihre Sicherung aus und wieder ein.</translation>
    </message>
    <message>
        <source>It charges for a card that may not charge here.</source>
        <translation>Sie lädt für eine Karte, die hier nicht laden darf.</translation>
    </message>
    <message>
        <source>Ask the driver who they are.</source>
        <translation>Fragen Sie den Fahrer, wer er ist.</translation>
    </message>
    <message>
        <source>Stop the session, or give the card to its person.</source>
        <translation>Beenden Sie den Ladevorgang, oder geben Sie die Karte ihrer Person.</translation>
    </message>
    <message>
        <source>It accepted a command and has not done it.</source>
        <translation>Sie hat einen Befehl angenommen und nicht ausgeführt.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Es geht wieder.</translation>
    </message>
    <message>
        <source>Asked. Waiting for what the charger reports …</source>
        <translation>Gefragt. Warten auf das, was die Ladestation meldet …</translation>
    </message>
    <message>
        <source>This sheet shows by itself when it works again.</source>
        <translation>Dieses Blatt zeigt von selbst, wenn es wieder geht.</translation>
    </message>
    <message>
        <source>Still not in order. Call the service.</source>
        <translation>Noch nicht in Ordnung. Rufen Sie den Service.</translation>
    </message>
    <message>
        <source>Still not in order. Call {call}.</source>
        <translation>Noch nicht in Ordnung. Rufen Sie {call}.</translation>
    </message>
    <message>
        <source>Only the service can mend this. Call it.</source>
        <translation>Das kann nur der Service beheben. Rufen Sie ihn.</translation>
    </message>
    <message>
        <source>Only the service can mend this. Call {call}.</source>
        <translation>Das kann nur der Service beheben. Rufen Sie {call}.</translation>
    </message>
    <message>
        <source>The charger says: {words}</source>
        <translation>Die Ladestation sagt: {words}</translation>
    </message>
</context>
<context>
    <name>WhatNowSheet</name>
    <message>
        <source>Open a ticket</source>
        <translation>Ticket eröffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>YardEditing</name>
    <message>
        <source>The picture of the yard cannot be read.</source>
        <translation>Das Bild des Hofs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Picture of the yard</source>
        <translation>Bild des Hofs</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture.</source>
        <translation>{name} kann nicht als Bild gelesen werden.</translation>
    </message>
    <message>
        <source>The plan is kept. Now move the connectors to their places.</source>
        <translation>Der Plan ist gespeichert. Schieben Sie jetzt die Anschlüsse an ihre Plätze.</translation>
    </message>
</context>
<context>
    <name>YardHint</name>
    <message>
        <source>Drag each connector to its place. By keys: Tab chooses one, the arrow keys move it.</source>
        <translation>Ziehen Sie jeden Anschluss an seinen Platz. Mit Tasten: Tab wählt einen, die Pfeiltasten schieben ihn.</translation>
    </message>
    <message>
        <source>There is no picture of the yard yet. Choose one, a photo from above or a drawing, then move the connectors to their places.</source>
        <translation>Noch kein Bild des Hofs. Wählen Sie eines, ein Foto von oben oder eine Zeichnung, und schieben Sie dann die Anschlüsse an ihre Plätze.</translation>
    </message>
    <message>
        <source>There is no picture of the yard yet. A manager can choose one.</source>
        <translation>Noch kein Bild des Hofs. Die Leitung kann eines wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Connectors without a place, below the plan: %n</source>
        <translation>
            <numerusform>Anschlüsse ohne Platz, unter dem Plan: %n</numerusform>
            <numerusform>Anschlüsse ohne Platz, unter dem Plan: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YardTiles</name>
    <message>
        <source>Plan of the yard</source>
        <translation>Plan des Hofs</translation>
    </message>
</context>
<context>
    <name>YardTools</name>
    <message>
        <source>Move connectors</source>
        <translation>Anschlüsse schieben</translation>
    </message>
    <message>
        <source>Picture of the yard…</source>
        <translation>Bild des Hofs…</translation>
    </message>
    <message>
        <source>Place the rest</source>
        <translation>Rest platzieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>_ChargerSheet</name>
    <message>
        <source>Which charger is set up well?</source>
        <translation>Welche Ladestation ist gut eingestellt?</translation>
    </message>
    <message>
        <source>Its settings are read; you choose which of them its model should have.</source>
        <translation>Ihre Einstellungen werden gelesen; Sie wählen, welche davon ihr Modell haben soll.</translation>
    </message>
    <message>
        <source>Read its settings</source>
        <translation>Einstellungen lesen</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>No charger is online.</source>
        <translation>Keine Ladestation ist online.</translation>
    </message>
</context>
<context>
    <name>_FieldRow</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
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
<context>
    <name>_List</name>
    <message>
        <source>Show more ({count})</source>
        <translation>Mehr anzeigen ({count})</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Not placed yet</source>
        <translation>Noch ohne Platz</translation>
    </message>
</context>
</TS>
