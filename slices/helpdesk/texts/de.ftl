# IT-Hilfe: Anlaufstellen und Anfragen.

## Wörter

get-help = Hilfe holen
help = Hilfe
kind-desk = Hilfestelle
kind-request = Bitte um Hilfe
change = Ändern
save = Speichern
cancel = Abbrechen
not-right = Einiges stimmt noch nicht

## Wie weit, wie dringend

status-new = Neu
status-with-helpers = Wartet auf die IT
status-with-you = Wartet auf Sie
status-with-asker = Wartet auf Rückmeldung
status-solved = Gelöst
priority-low = Niedrig
priority-usual = Üblich
priority-high = Hoch
priority-urgent = Dringend
nobody = Niemand
in-hand-of = Bei { $name }
in-nobodys-hand = Noch bei niemandem
asked-openly = Offen gefragt
event-priority = Dringlichkeit: { $priority }
event-assigned = Bei { $name }
event-unassigned = Bei niemandem

## Eine Hilfestelle

open-desk = Hilfestelle eröffnen
change-desk = Hilfestelle ändern
desk-lead = Eine Hilfestelle gehört zu einem Raum. Dort helfen Zuständige und Eigentümer; fragen kann, wer hier arbeitet, offen oder vertraulich.
no-homes = Ihnen gehört kein Raum, der eine Hilfestelle haben kann
no-homes-detail = Er muss für Beschäftigte sein, und alle müssen dort antworten dürfen. Eröffnen können sie seine Eigentümer.
find-spaces = Raum finden
field-space = Raum
field-space-hint = Zuständige und Eigentümer sehen dort jede vertrauliche Anfrage.
field-name = Name der Hilfestelle
field-about = Wobei Sie helfen
field-about-hint = Und wann, und was man beim Fragen angeben soll.
close-desk = Hilfestelle schließen
close-desk-detail = Sie nimmt nichts Neues an. Was da ist, bleibt und kann beantwortet werden.
desk-is-closed = Diese Hilfestelle nimmt nichts Neues an.
about-desk = Über diese Hilfestelle
views-name = Welche Anfragen
view-waiting = Wartet
view-unassigned = Bei niemandem
view-mine = Bei Ihnen
view-with-asker = Wartet auf Rückmeldung
view-solved = Gelöst
nothing-waits = Hier ist nichts
nothing-waits-detail = Was wartet, steht hier: das zuerst Fällige, dann das Dringendste, dann das, was am längsten wartet.
list-is-cut = Gezeigt werden nur die ersten 200.
said-desk-opened = Die Hilfestelle ist offen.
said-desk-closed = Die Hilfestelle ist geschlossen.
said-saved = Gespeichert.

## Fragen

no-desks = Es gibt noch keine Hilfestelle
no-desks-detail = Fragen Sie offen. Eine Hilfestelle eröffnen können die Eigentümer eines Raums.
see-what-waits = Was wartet
ask-openly = Offen fragen
ask-openly-instead = Lieber offen fragen
ask-in-private = Vertraulich fragen
openly-or-not = Offen gefragt, finden auch andere die Antwort. Fragen Sie vertraulich bei Konten, Gehalt, Gesundheit und allem, was niemanden sonst angeht.
your-requests = Ihre Anfragen
no-requests = Sie haben noch nicht um Hilfe gebeten.
who-reads = Das lesen Sie und wer bei „{ $desk }“ hilft, sonst niemand. Hilft es auch anderen?
field-desk = Hilfestelle
field-title = Worum es geht
field-title-hint = Ein kurzer Satz.
field-matter = Was los ist
field-matter-hint = Gerät, Anwendung, der genaue Wortlaut eines Fehlers, was Sie versucht haben. Nie ein Passwort.
send-request = Senden
private-readers = Das lesen Sie und wer hilft
said-asked = Ihre Anfrage ist gesendet. Die Antwort kommt hierher und als Hinweis.

## Helfen

take-on = Übernehmen
take-on-detail = Sie bekommt eine Nummer und wartet an der Hilfestelle. Sie bleibt die Frage, die sie ist.
handle = Ändern
field-status = Stand
field-assignee = Bei
field-priority = Dringlichkeit
this-is-solved = Das ist gelöst
not-solved = Doch nicht gelöst
what-became = Was daraus wurde
said-taken-on = Sie wartet jetzt an der Hilfestelle.
said-solved = Gelöst.
said-reopened = Wieder offen.

## Hilfe per E-Mail

mail-hint = Schreiben Sie #gelöst in eine eigene Zeile, ganz oben oder ganz unten, wenn es gelöst ist.

## Ziele

goals = Ziele und Arbeitszeit
goals-lead = Wie schnell diese Hilfestelle sein will. Die Uhr bis zur Lösung steht, solange die fragende Person etwas sagen muss. Wer eine Anfrage hat, erfährt, bevor ein Ziel verfehlt wird und wenn es verfehlt ist; sonst alle, die helfen.
goals-on = Ziele sind gesetzt
goals-off = Noch keine Ziele
goals-hint = Stunden der Arbeitszeit: 4 oder 0:30. Ein leeres Feld heißt: kein Ziel.
goal-answer = Erste Antwort
goal-solution = Lösung
goal-until = bis { $moment }
goal-missed = überfällig seit { $moment }
goal-reached = Rechtzeitig
goal-reached-late = Später als gewollt
goal-paused = Steht
working-time = Arbeitszeit
working-time-hint = Die Stunden, in denen gearbeitet wird: 09:00-12:00, 13:00-17:00. Ein leerer Tag ist frei.
field-zone = Zeitzone
field-holidays = Feiertage
field-holidays-hint = Je eine Zeile mit Tag und Name: 2026-12-25 Weihnachten
goals-switch-off = Ziele entfernen
said-goals-set = Die Ziele sind gesetzt. Alles Offene ist neu berechnet.
said-goals-unset = Die Hilfestelle hat keine Ziele mehr.
weekday = { $day ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[other] Sonntag
}
error-intervals = Geben Sie Stunden an wie 09:00-12:00, 13:00-17:00: der Reihe nach, höchstens sechs.
error-week-short = Eine Woche braucht mindestens { NUMBER($hours) } Stunden Arbeitszeit.
error-holiday = Geben Sie je Zeile einen Tag wie 2026-12-25 und dann seinen Namen an, höchstens { NUMBER($most) } Zeilen. Nicht lesbar ist: { $line }
error-zone = Wählen Sie eine Zeitzone.
error-goal = Geben Sie Stunden an wie 4 oder 0:30, höchstens { NUMBER($most) }.
error-goal-order = Eine Lösung kann nicht vor der ersten Antwort fällig sein.
error-no-goal = Setzen Sie mindestens ein Ziel, oder entfernen Sie die Ziele.

## Was nicht stimmt

error-space-missing = Wählen Sie den Raum, dessen Zuständige helfen.
error-space-closed = { $space } kann keine Hilfestelle haben: Der Raum muss für Beschäftigte sein, und alle müssen dort antworten dürfen.
error-has-desk = Dieser Raum hat schon eine Hilfestelle: { $name }. Ändern Sie diese.
error-desk-empty = Sagen Sie, wobei Sie helfen, damit man weiß, was man fragen kann.
error-desk-missing = Wählen Sie eine Hilfestelle.
error-request-empty = Sagen Sie, was los ist.
error-not-helper = Wählen Sie jemanden, der hier hilft.
