# Räte.

## Wörter

council = Rat
councils = Räte
councils-lead = Wer hier über soziale Technik entscheidet, wie getagt wird und was beschlossen wurde.
overview = Überblick
topic = Thema
topics = Themen
meetings = Sitzungen
proposals = Vorschläge
decisions = Beschlüsse
actions = Aufgaben
seats = Sitze
charter = Auftrag
agenda = Tagesordnung
attendance = Anwesenheit
parts = Teile dieses Rats
about = Dazu
kind-topic = Thema für den Rat
kind-meeting = Ratssitzung
kind-minutes = Protokoll
kind-proposal = Vorschlag
kind-decision = Beschluss
kind-action = Aufgabe
nobody = Niemand
save = Speichern
cancel = Abbrechen
not-right = Einiges stimmt noch nicht
preview = Vorschau
more-here = Mehr dazu
my-part = Mein Anteil
month-1 = Jan
month-2 = Feb
month-3 = Mär
month-4 = Apr
month-5 = Mai
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Okt
month-11 = Nov
month-12 = Dez

## Räte

no-councils = Noch kein Rat
no-councils-detail = Ein Rat bringt Leitende der IT und Fürsprechende zusammen. Er tagt, beschließt mit Nummer und sieht später nach, was daraus wurde.
count-seats = { $count ->
    [0] Keine Sitze
    [one] 1 Sitz
   *[other] { $count } Sitze
}
count-decisions = { $count ->
    [0] Keine Beschlüsse
    [one] 1 Beschluss
   *[other] { $count } Beschlüsse
}
count-open-proposals = { $count ->
    [one] 1 offener Vorschlag
   *[other] { $count } offene Vorschläge
}
meets-next = Tagt wieder
found = Rat gründen
found-lead = Ein Rat lebt in einem Raum, der Ihnen gehört: Wer dort lesen darf, liest, was der Rat tut. Üblich ist ein privater Raum.
found-now = Rat gründen
no-homes = Ihnen gehört kein Raum ohne Rat
no-homes-detail = Legen Sie zuerst einen Raum an, in der Regel privat, und nehmen Sie auf, wer im Rat sitzen wird.
make-space = Raum anlegen
field-scope = Für wen er entscheidet
scope-it = IT
scope-it-detail = Leitende der IT und Fürsprechende planen soziale Technik in der IT und treiben sie voran.
scope-enterprise = Unternehmen
scope-enterprise-detail = Sitze aus mindestens vier Bereichen. Nur dieser Rat beschließt eine Strategie.
field-home = Raum
field-home-hint = Wer dort lesen darf, liest alles, was der Rat tut.
home-of = { $name }: { $reach }, Mitglieder: { NUMBER($members) }
field-name = Name
field-charter = Auftrag
field-charter-hint = Wofür er da ist, was er entscheiden darf, wofür er einsteht. Markdown; frühere Fassungen bleiben erhalten.
field-cadence = Tagt
cadence-free = Nach Bedarf
cadence-weeks = { $count ->
    [one] Jede Woche
   *[other] Alle { $count } Wochen
}
field-minutes = Minuten
field-quorum = Beschlussfähig ist eine Sitzung
field-quorum-hint = Wie viele der stimmberechtigten Sitze da sein müssen.
quorum-one = mit einem stimmberechtigten Sitz
quorum-percent = mit { NUMBER($percent) } % der stimmberechtigten Sitze
field-usual-place = Üblicher Ort
field-usual-place-hint = Ein Zimmer, oder frei lassen.
field-chairs = Ich übernehme den Vorsitz
field-chairs-detail = Später kann jemand anderes ihn übernehmen.
formed-from-hint = Hervorgegangen aus „{ $name }“: Der Auftrag steht schon da, und wer dort sitzt, erhält hier denselben Sitz, wenn sie oder er zum Raum gehört.
formed-from = Hervorgegangen aus
said-founded = Der Rat ist gegründet. Vergeben Sie die Sitze.
name-it = Rat für Social Business in der IT
name-enterprise = Rat für Social Business
charter-it = Dieser Rat plant soziale Technik in der IT und treibt ihre Nutzung voran. Er probiert aus, lernt offen und sagt, was er beschlossen hat und warum.
charter-enterprise = Dieser Rat erarbeitet mit IT, Marketing, Personal, Vertrieb und Service die Strategie für Social Business und steht für sie ein.
change-council = Name, Auftrag und Regeln ändern
charter-kept = Der frühere Auftrag bleibt im Verlauf.
earlier-charters = Frühere Fassungen
said-changed = Geändert
said-saved = Gespeichert
next-meeting = Nächste Sitzung
no-next-meeting = Es ist keine Sitzung geplant.
all-meetings = Alle Sitzungen
all-proposals = Alle Vorschläge
all-actions = Alle Aufgaben
all-decisions = Alle Beschlüsse
decided-lately = Zuletzt beschlossen
reviews-due-now = Hier ist nachzusehen
topics-wait = { $count ->
    [one] 1 Thema wartet auf eine Sitzung
   *[other] { $count } Themen warten auf eine Sitzung
}

## Sitze

seat-chair = Vorsitz
seat-secretary = Schriftführung
seat-it-leader = IT-Leitung
seat-social-advocate = Fürsprache für soziale Technik
seat-marketing = Marketing
seat-hr = Personal
seat-sales = Vertrieb
seat-service = Service
seat-legal = Recht
seat-operations = Betrieb
seat-member = Mitglied
no-seats = Noch hat niemand einen Sitz.
seats-expired = Abgelaufene Amtszeiten
seats-expired-detail = Diese Sitze haben keine Stimme mehr. Vergeben Sie sie neu, oder beenden Sie sie.
seats-to-renew = { $count ->
    [one] Die Amtszeit von 1 Sitz ist abgelaufen
   *[other] Die Amtszeiten von { $count } Sitzen sind abgelaufen
}
seats-coming = Ab später
seats-ended = { $count ->
    [one] 1 früherer Sitz
   *[other] { $count } frühere Sitze
}
expired = Abgelaufen
has-left = Ausgeschieden
votes = Stimmberechtigt
votes-not = Ohne Stimme
term-open = Seit { $from }
term-to = { $from } bis { $to }
term-ended = { $from } bis { $to }, beendet
give-seat = Sitz vergeben
end-seat = Beenden
end-seat-question = Diesen Sitz beenden? Er bleibt im Verlauf.
field-person = Person
field-person-hint = Mitglieder des Raums, in dem der Rat lebt.
add-members = Mitglieder in den Raum aufnehmen
field-seat = Sitz
field-voting = Stimmberechtigt
field-voting-detail = Zählt für die Beschlussfähigkeit und gehört zu denen, die über Vorschläge entscheiden.
field-from = Von
field-to = Bis
field-to-hint = Leer: bis auf Weiteres.
choose-person = Person wählen
said-seat-given = Der Sitz ist vergeben
said-seat-ended = Der Sitz ist beendet

## Themen

no-topics = Noch keine Themen
no-topics-detail = Wer in diesem Raum schreiben darf, kann vorschlagen, worüber der Rat sprechen soll.
topics-waiting = Warten auf eine Sitzung
topics-placed = Auf einer Tagesordnung
topics-dealt-with = Behandelt
topics-declined = Abgelehnt oder zurückgezogen
topic-waiting = Wartet
topic-placed = Auf der Tagesordnung
topic-dealt-with = Behandelt
topic-declined = Abgelehnt
suggest-topic = Thema vorschlagen
suggest-thread = Dem Rat vorschlagen
suggest-lead = Sagen Sie, worum es geht. Die Schriftführung setzt es auf eine Tagesordnung oder sagt, warum nicht.
suggest-now = Thema vorschlagen
topic-from = Aus dem Gespräch „{ $title }“
came-from = Aus
field-topic = Thema
field-why = Warum der Rat darüber sprechen soll
field-why-hint = Markdown; kann leer bleiben.
said-suggested = Das Thema wartet auf eine Sitzung
decline = Ablehnen
take-back = Zurückziehen
field-reason = Grund
declined-by = { $name }, { $when }
said-declined = Das Thema ist von der Liste
make-proposal = Vorschlag daraus machen

## Sitzungen

no-meetings = Noch keine Sitzungen
no-meetings-detail = Planen Sie die erste. Alle mit einem Sitz erhalten eine Einladung für den Kalender.
meetings-coming = Demnächst
meetings-past = Bisher
stage-planned = Geplant
stage-open = Läuft
stage-closed = Protokoll offen
stage-published = Protokoll veröffentlicht
stage-called-off = Abgesagt
were-there = { NUMBER($there) } von { NUMBER($of) } stimmberechtigten Sitzen waren da
plan-meeting = Sitzung planen
plan-now = Planen und einladen
plan-tells = Alle mit einem Sitz erhalten eine Einladung per E-Mail. Was zuletzt vertagt wurde und Beschlüsse, bei denen nachzusehen ist, kommen auf die Tagesordnung.
change-meeting = Ändern
move-tells = Ändern sich Zeit, Ort oder Titel, erfahren es alle mit einem Sitz, und die Kalender verschieben die Sitzung.
meeting-of = Sitzung: { $council }
field-meeting = Titel
field-starts = Beginn
field-starts-hint = In Ihrer Zeitzone, { $zone }.
field-place = Ort
field-link = Link
field-link-hint = Für die Teilnahme übers Netz.
field-about = Worum es geht
field-about-hint = Markdown; kann leer bleiben.
said-planned = Die Sitzung ist geplant, alle mit einem Sitz sind eingeladen
open-meeting = Sitzung eröffnen
said-opened = Die Sitzung ist eröffnet
close-meeting = Sitzung schließen
close-question = Die Sitzung schließen?
close-detail = Die Anwesenheit bleibt, wie sie ist: { NUMBER($present) } von { NUMBER($voting) } stimmberechtigten Sitzen.
said-closed = Die Sitzung ist geschlossen. Schreiben Sie das Protokoll.
call-off = Absagen
call-off-question = Diese Sitzung absagen?
call-off-detail = Alle mit einem Sitz erfahren es, und die Kalender streichen sie.
said-called-off = Die Sitzung ist abgesagt
minutes-long = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
join-online = Online teilnehmen
to-calendar = Kalenderdatei
agenda-empty = Noch steht nichts auf der Tagesordnung.
agenda-takes = { NUMBER($planned) } von { NUMBER($minutes) } Minuten verplant
add-item = Punkt hinzufügen
change-item = Punkt ändern
take-off = Von der Tagesordnung nehmen
move-up = Nach oben: { $title }
move-down = Nach unten: { $title }
field-from-topic = Ein Thema, das wartet
no-topic = Keins, etwas anderes
field-item = Punkt
field-item-hint = Kann leer bleiben, wenn Sie ein Thema wählen.
field-purpose = Zweck
purpose-discuss = Zur Beratung
purpose-decide = Zum Beschluss
purpose-inform = Zur Kenntnis
field-presenter = Vorgetragen von
said-placed = Es steht auf der Tagesordnung
said-taken-off = Es steht nicht mehr auf der Tagesordnung
outcome-decision = Beschluss
outcome-action = Aufgabe
outcome-information = Notiz
outcome-parked = Vertagt
note-outcome = Ergebnis festhalten
note-now = Festhalten
field-outcome = Was dabei herauskam
field-outcome-kind = Was es ist
said-noted = Festgehalten
correct = Berichtigen
strike = Streichen
said-struck = Gestrichen
to-action = Zur Aufgabe
to-decision = Zum Beschluss
give-number = Nummer vergeben
presence-in = Da
presence-excused = Entschuldigt
presence-out = Fehlt
presence-unknown = Noch offen
quorum-now = { NUMBER($present) } von { NUMBER($voting) } stimmberechtigten Sitzen sind da.
quorum-met = Der Rat ist beschlussfähig.
quorum-missed = Der Rat ist nicht beschlussfähig.
quorum-needs = { $count ->
    [one] Zum Beschließen ist 1 nötig.
   *[other] Zum Beschließen sind { $count } nötig.
}
quorum-met-short = Beschlussfähig
quorum-missed-short = Nicht beschlussfähig
review-of = Nachsehen bei { $number }: { $title }
its-meeting = Zur Sitzung
back-to-meeting = Zurück zur Sitzung

## Protokolle

write-minutes = Protokoll schreiben
read-minutes = Protokoll lesen
minutes-of = Protokoll: { $meeting }
minutes-hint = Es beginnt mit dem, was in der Sitzung festgehalten wurde. Nach der Veröffentlichung bleiben die Ergebnisse, wie sie sind.
minutes-correct-hint = Der frühere Text bleibt im Verlauf, und der Rat muss das Protokoll neu genehmigen.
field-minutes-text = Protokoll
publish-minutes = Veröffentlichen
save-draft = Als Entwurf speichern
said-published = Das Protokoll ist veröffentlicht
approve = Genehmigen
correct-minutes = Berichtigen
said-approved = Das Protokoll ist genehmigt
minutes-approved = Genehmigt { $when }
minutes-published = Veröffentlicht { $when }
minutes-edited = Berichtigt { $when }
minutes-not-approved = Der Rat hat dieses Protokoll noch nicht genehmigt.
meeting-held = Sitzung vom { $when }
minutes-present = Anwesend
minutes-excused = Entschuldigt
minutes-nothing = Es wurde nichts festgehalten.

## Vorschläge

no-proposals = Noch keine Vorschläge
no-proposals-detail = Das meiste braucht keine Sitzung: Schreiben Sie einen Vorschlag, geben Sie eine Woche Zeit, und alle mit Stimme sagen, wo sie stehen.
proposals-open = Offene Vorschläge
proposals-closed = Geschlossen
proposal-open = Offen
proposal-due = Frist vorbei
open-proposal = Vorschlag machen
propose-lead = { $count ->
    [0] Niemand hat jetzt eine Stimme. Vergeben Sie zuerst stimmberechtigte Sitze.
    [one] Eine Person hat jetzt eine Stimme und entscheidet: Wer später einen Sitz erhält oder aufgibt, ändert daran nichts.
   *[other] { $count } Personen haben jetzt eine Stimme und entscheiden: Wer später einen Sitz erhält oder aufgibt, ändert daran nichts.
}
from-topic = Aus dem Thema
field-proposal = Vorschlag
field-proposal-hint = Was gelten würde, wenn er angenommen wird, in einem Satz.
field-context = Was und warum
field-context-hint = Was vorgeschlagen wird, warum jetzt, was es kostet, was schiefgehen kann. Markdown.
field-process = Wie entschieden wird
process-consent = Konsent
process-consent-detail = Angenommen, wenn niemand einen Einwand hat. Für alles, was wenig kostet und umkehrbar ist.
process-majority = Mehrheit
process-majority-detail = Angenommen, wenn genug dafür stimmen. Für Geld und Bindendes.
process-advice = Rat einholen
process-advice-detail = Die anderen geben Rat, und wer vorschlägt, entscheidet.
field-threshold = Nötige Stimmen
field-threshold-hint = Von denen dafür und dagegen. Nur bei Mehrheit.
threshold-half = Mehr als die Hälfte
threshold-two-thirds = Zwei Drittel
threshold-three-quarters = Drei Viertel
threshold-all = Alle
field-closes = Offen bis
field-quorum-stances = Wie viele antworten müssen
quorum-one-stance = Eine Person genügt
quorum-stances = { NUMBER($percent) } % derer mit Stimme
what-decision = Welchen Beschluss er will und was der regeln würde
open-now = Vorschlag eröffnen
said-proposed = Der Vorschlag ist offen, und alle mit Stimme sind gefragt
closes = Offen bis
closed = Geschlossen
where-we-stand = Wo wir stehen
stances-taken = { NUMBER($taken) } von { NUMBER($of) } haben geantwortet
stances-needed = { $count ->
    [one] 1 ist nötig
   *[other] { $count } sind nötig
}
would-be-adopted = Jetzt geschlossen, wäre er angenommen.
would-be-rejected = Jetzt geschlossen, wäre er abgelehnt.
would-lack-quorum = Jetzt geschlossen, hätten zu wenige geantwortet.
would-be-advised = Wer vorschlägt, entscheidet mit diesem Rat.
result-adopted = Angenommen
result-rejected = Abgelehnt
result-no-quorum = Zu wenige Antworten
result-advised = Rat gegeben
result-withdrawn = Zurückgezogen
take-stance = Wo stehen Sie?
take-stance-on = Sagen Sie, wo Sie bei „{ $title }“ stehen
your-stance = Ihre Haltung
stance-asked = Sie sind gefragt
field-stance = Haltung
field-stance-reason = Ihr Grund
field-stance-reason-hint = Ein Einwand und ein Bedenken brauchen einen. Er bleibt beim Beschluss.
stand-now = Haltung abgeben
stance-open-hint = Alle, die hier lesen, sehen sie. Sie können sie ändern, bis der Vorschlag schließt.
said-stood = Ihre Haltung zählt
choice-agree = Zustimmung
choice-agree-detail = Ich bin dafür.
choice-aside = Enthaltung mit Bedenken
choice-aside-detail = Ich würde es nicht tun, stehe aber nicht im Weg.
choice-object = Einwand
choice-object-detail = Das würde schaden. Der Grund sagt, wie.
choice-yes = Dafür
choice-yes-detail = Ich stimme dafür.
choice-no = Dagegen
choice-no-detail = Ich stimme dagegen.
choice-abstain = Enthaltung
choice-abstain-detail = Ich zähle nur für die Beschlussfähigkeit.
choice-support = Rat: tun
choice-support-detail = Ich rate dazu.
choice-concern = Rat: Vorsicht
choice-concern-detail = Der Grund sagt, worauf zu achten ist.
stances = Haltungen
stood-earlier = { $count ->
    [one] Stand vorher einmal woanders
   *[other] Stand vorher { $count }-mal woanders
}
stood-before = { $choice }, { $when }
resolve-objection = Einwand ausräumen
field-resolution = Wie er ausgeräumt wurde
resolve-now = Ausräumen
resolved-by = Ausgeräumt von { $name }:
said-resolved = Der Einwand ist ausgeräumt
close-proposal = Jetzt schließen
close-proposal-question = Diesen Vorschlag vorzeitig schließen?
said-proposal-closed = Der Vorschlag ist geschlossen
withdraw-proposal = Zurückziehen
withdraw-question = Diesen Vorschlag zurückziehen?
said-withdrawn = Der Vorschlag ist zurückgezogen
electorate = Wer entscheidet
electorate-detail = { $count ->
    [one] Eine Person, die bei der Eröffnung einen stimmberechtigten Sitz hatte.
   *[other] { $count } Personen, die bei der Eröffnung einen stimmberechtigten Sitz hatten.
}
not-yet = Noch nicht

## Beschlüsse

no-decisions = Noch keine Beschlüsse
no-decisions-detail = Ein Beschluss erhält eine Nummer und einen Tag, an dem Sie nachsehen. Er wird nie geändert: Ein späterer löst ihn ab.
which-decisions = Welche Beschlüsse
reviews-due = { $count ->
    [0] Nirgends nachzusehen
    [one] Bei 1 nachsehen
   *[other] Bei { $count } nachsehen
}
no-reviews-due = Bei keinem Beschluss ist jetzt nachzusehen.
decision-general = Allgemein
decision-direction = Richtung
decision-strategy = Strategie
decision-mandate = Mandat
decision-plan = Plan
holds = Gilt
superseded = Abgelöst
superseded-by = An seiner Stelle gilt
supersedes = An der Stelle von
supersede = Ablösen
review = Nachsehen
review-due = Nachsehen
review-on = Nachsehen: { $day }
decided-at = Beschlossen
record-decision = Beschluss festhalten
record-lead = Er erhält die nächste Nummer dieses Rats. Schreiben Sie ihn so, dass ihn in einem Jahr auch versteht, wer nicht dabei war.
record-now = Beschluss festhalten
decided-on = Aus
field-decision = Beschluss
field-decision-hint = In einem Satz.
part-outcome = Was beschlossen ist
part-outcome-hint = Markdown.
part-drivers = Warum
part-drivers-hint = Was einen Beschluss nötig machte.
part-options = Was sonst möglich war
part-options-hint = Und warum nicht das.
part-consequences = Was wir erwarten
part-consequences-hint = Was daraus folgen soll, damit man es beim Nachsehen erkennt.
field-kind = Art
field-review = Nachsehen am
field-review-hint = Ohne diesen Tag gibt es keinen Beschluss.
field-supersedes = Löst ab
supersedes-none = Keinen früheren Beschluss
field-affects = Was er regelt
field-affects-hint = Adressen von Gesprächen, Fragen, Seiten, Aufgaben: eine je Zeile. Dort steht dann, dass dieser Beschluss gilt.
never-changed = Ein Beschluss wird nie geändert. Erweist er sich als falsch, lösen Sie ihn durch einen späteren ab.
said-decided = Der Beschluss hat seine Nummer
read-decision = Beschluss lesen
governed-by = Geregelt durch
deciders = Beschlossen von
dissent = Wer anders dachte
dissent-detail = Bleibt beim Beschluss und steht da, wenn nachgesehen wird.
affects = Regelt
where-from = Woher er kommt
its-proposal = Zum Vorschlag
recorded-directly = Direkt festgehalten
what-happened = Was daraus wurde
no-review-yet = Noch hat niemand nachgesehen. Nachsehen: { $day }.
review-decision = Festhalten, was daraus wurde
field-verdict = Kam es wie gedacht?
verdict-held = Wie gedacht
verdict-partly = Zum Teil
verdict-failed = Nein
verdict-open = Noch offen
field-happened = Was geschah
field-happened-hint = Vergleichen Sie mit dem Erwarteten und mit denen, die anders dachten.
review-now = Festhalten
said-reviewed = Beim Beschluss festgehalten

## Gedächtnis

remembered = Schon einmal beschlossen
remembered-detail = Frühere Beschlüsse mit denselben Verweisen oder Wörtern.
predicted = Erwartet:
happened = Geschehen:
not-reviewed = Noch hat niemand nachgesehen

## Aufgaben

no-actions = Noch keine Aufgaben
no-actions-detail = Was jemand in einer Sitzung oder nach einem Beschluss übernimmt, steht hier, bis es getan ist.
no-actions-mine = Nichts wartet auf Sie
no-actions-mine-detail = Was Sie in einem Rat übernehmen, steht hier.
my-actions = Meine Aufgaben
actions-open = Offene Aufgaben
actions-over = Erledigt oder aufgegeben
action-open = Offen
action-overdue = Überfällig
action-done = Erledigt
action-dropped = Aufgegeben
due-on = Fällig: { $day }
first-due = Zuerst zugesagt: { $day }
done-at = Erledigt { $when }
given-at = Vergeben
give-action = Aufgabe vergeben
give-now = Aufgabe vergeben
from-decision = Aus
field-action = Was zu tun ist
field-owner = Wer
field-due = Bis wann
choose-owner = Wer übernimmt es?
said-given = Die Aufgabe ist vergeben
mark-done = Erledigt
said-done = Erledigt
reopen = Wieder öffnen
said-reopened = Wieder offen
drop-action = Aufgeben
said-dropped = Aufgegeben
move-due = Tag verschieben

## Kalender

my-calendar = Meine Sitzungen
calendar-name = Ratssitzungen
calendar-empty = Keine Sitzung in Sicht
calendar-empty-detail = Hier stehen die Sitzungen der Räte, in denen Sie sitzen.
subscribe = In Ihrem Kalender
subscribe-detail = Ihr Kalender liest Ihre Sitzungen unter einer geheimen Adresse. Wer sie hat, kann sie auch lesen, also geben Sie sie niemandem; eine neue beendet die alte.
make-address = Adresse anlegen
renew-address = Neue Adresse anlegen
end-address = Adresse beenden
address-since = Es gibt eine seit { $when }
address-made = Ihre Adresse. Sie wird nur jetzt gezeigt.
copy-address = Kopieren
said-address-ended = Die Adresse führt nirgends mehr hin
mail-invited-subject = { $council }: { $when }
mail-moved-subject = Verschoben: { $council }, { $when }
mail-off-subject = Abgesagt: { $council }, { $when }
mail-invited = { $title }

    { $council }
    { $when }
    { $place }

    Tagesordnung und Protokoll: { $url }
mail-off = { $title }

    { $council }
    { $when }

    Diese Sitzung findet nicht statt: { $url }

## Was das Haus sehen kann

probe-exists = Räte
probe-seats = besetzte Sitze in einem Rat
probe-minutes = geschlossene Sitzungen mit Protokoll
probe-quorum = beschlussfähig geschlossene Sitzungen
probe-decisions = geltende Beschlüsse
probe-reviewed = Beschlüsse nach ihrem Tag, bei denen nachgesehen wurde
way-found-it = Rat gründen
way-found-enterprise = Unternehmensrat bilden
way-adopt-plan = Plan dem Rat vorschlagen
way-direction = Richtung beschließen
way-reviews = Bei Beschlüssen nachsehen
way-strategy = Strategie beschließen
way-marketing = Marketing einen Sitz geben

## Was nicht stimmt

error-choose = Wählen Sie etwas aus der Liste.
error-minutes-range = Eine Zahl von Minuten zwischen { NUMBER($least) } und { NUMBER($most) }.
error-charter-missing = Sagen Sie im Auftrag, wofür der Rat da ist.
error-space-missing = Wählen Sie den Raum, in dem der Rat lebt.
error-space-taken = Dieser Raum hat schon einen Rat.
error-not-member = Diese Person gehört nicht zum Raum des Rats. Nehmen Sie sie dort zuerst auf.
error-person-missing = Wählen Sie, wer den Sitz erhält.
error-seat-held = Diese Person hat schon einen solchen Sitz.
error-term = Die Amtszeit endet, bevor sie beginnt.
error-day = Ein Tag wird geschrieben wie 2026-12-04.
error-hour = Geben Sie Tag und Uhrzeit an.
error-reason-missing = Sagen Sie, warum.
error-stage = Die Sitzung ist nicht in einem Zustand dafür. Laden Sie ihre Seite neu.
error-close-first = Schließen Sie zuerst die Sitzung.
error-link = Ein Link beginnt mit https://.
error-topic = Dieses Thema wartet nicht mehr.
error-has-outcomes = Bei diesem Punkt kam etwas heraus: Er bleibt auf der Tagesordnung.
error-outcome-missing = Schreiben Sie, was dabei herauskam.
error-lives-on = Das lebt als Aufgabe oder Beschluss weiter: Es bleibt hier stehen.
error-minutes-missing = Schreiben Sie das Protokoll.
error-no-electors = Niemand hat einen stimmberechtigten Sitz: Vergeben Sie zuerst einen.
error-proposal-missing = Sagen Sie, was vorgeschlagen wird und warum.
error-closes = Ein Vorschlag schließt nach jetzt und binnen eines Jahres.
error-threshold = Nur eine Mehrheit hat eine andere Schwelle als die Hälfte.
error-choose-stance = Wählen Sie, wo Sie stehen.
error-stance-reason = Sagen Sie, warum: Die anderen sollen darauf eingehen können.
error-resolution-missing = Sagen Sie, wie der Einwand ausgeräumt wurde.
error-decision-missing = Schreiben Sie, was beschlossen ist.
error-review-missing = Geben Sie den Tag an, an dem der Rat nachsieht: Ohne ihn gibt es keinen Beschluss.
error-review-day = Der Tag zum Nachsehen liegt in der Zukunft, binnen drei Jahren.
error-review-direction = Bei einer Richtung wird binnen zwölf Monaten nachgesehen.
error-strategy = Eine Strategie beschließt ein Unternehmensrat. Bilden Sie zuerst einen.
error-superseded = Dieser Beschluss ist schon abgelöst.
error-not-adopted = Dieser Vorschlag wurde nicht angenommen.
error-numbered = Dazu gibt es schon einen Beschluss.
error-affects = Nennen Sie höchstens fünfzig Dinge, die Sie sehen können.
error-affects-word = „{ $word }“ ist keine Adresse von etwas hier.
error-happened-missing = Schreiben Sie, was geschah.
error-owner-missing = Wählen Sie, wer es tut: ein Mitglied des Raums, in dem der Rat lebt.
error-due-missing = Geben Sie den Tag an, bis wann.
