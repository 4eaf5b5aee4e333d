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
nothing-waits-detail = Was wartet, steht hier: das Dringendste zuerst, dann das, was am längsten wartet.
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

## Was nicht stimmt

error-space-missing = Wählen Sie den Raum, dessen Zuständige helfen.
error-space-closed = { $space } kann keine Hilfestelle haben: Der Raum muss für Beschäftigte sein, und alle müssen dort antworten dürfen.
error-has-desk = Dieser Raum hat schon eine Hilfestelle: { $name }. Ändern Sie diese.
error-desk-empty = Sagen Sie, wobei Sie helfen, damit man weiß, was man fragen kann.
error-desk-missing = Wählen Sie eine Hilfestelle.
error-request-empty = Sagen Sie, was los ist.
error-not-helper = Wählen Sie jemanden, der hier hilft.
