# Workshops.

## Words

workshops = Workshops
workshops-lead = Ein Tag, der in Blöcken geplant, live geleitet und nach 30 Tagen nachverfolgt wird.
journey = Weg
kind-workshop = Workshop
overview = Überblick
plan = Tagesplan
people = Menschen
parts = Teile dieses Workshops
about = Über
save = Speichern
cancel = Abbrechen
not-right = Einiges stimmt noch nicht
output = Ergebnis:

stage-draft = Entwurf
stage-ready = Bereit
stage-live = Im Gange
stage-closed = Durchgeführt

category-prep = Vorarbeit
category-frame = Rahmen
category-edu = Wissen
category-breakout = Teamarbeit
category-plenary = Plenum
category-sim = Simulation
category-decide = Entscheidung
category-close = Abschluss
category-break = Pause

## Workshops

no-workshops = Noch kein Workshop
no-workshops-detail = Ein Workshop bringt Menschen aus der IT und aus anderen Bereichen für einen Tag zusammen: Sie lernen aus Beispielen, machen aus echten Herausforderungen Anwendungsfälle und entscheiden, welche sie ausprobieren.
plan-workshop = Workshop planen
plan-one-day = Den eintägigen Workshop planen
plan-empty = Mit einem leeren Tag beginnen
workshops-coming = Bevorstehend und im Gange
workshops-past = Durchgeführt
count-people = { $count ->
    [0] Noch niemand ist angemeldet
    [one] 1 Person nimmt teil
   *[other] { $count } Personen nehmen teil
}
count-attended = { $count ->
    [0] Niemand war da
    [one] 1 Person war da
   *[other] { $count } Personen waren da
}
home-of = { $space } ({ $audience }, { NUMBER($members) } Mitglieder)
no-homes = Kein Raum, in dem Sie ihn planen können
no-homes-detail = Ein Workshop lebt in einem Raum, in dem Sie schreiben dürfen: Dessen Mitglieder melden sich an, und wer dort liest, sieht, was daraus wird.
make-space = Raum anlegen
change-workshop = Ändern
template-one-day = Vom „Nein“ zum „So geht’s“
template-one-day-detail = Ein Tag von 09:00 bis 16:45, 19 Blöcke und die Vorarbeit: Beispiele, Anwendungsfälle, eine durchgesprochene Simulation, Entscheidungen.
template-empty = Ein leerer Tag
template-empty-detail = Sie fügen die Blöcke hinzu.
field-template = Womit er beginnt
field-home = Raum
field-home-hint = Wer im Raum liest, sieht den Workshop; die Mitglieder können sich anmelden.
field-title = Titel
field-title-hint = Leer für den Titel des Tages, mit dem er beginnt.
field-purpose = Wozu er dient
field-purpose-hint = Für wen, und was am Ende da sein wird. Markdown.
field-starts = Beginn
field-starts-hint = In der Zeit von { $zone }.
field-place = Ort
field-link = Link
field-link-hint = Wo man online teilnimmt, wenn das möglich ist.
field-facilitator = Wer ihn leitet
field-facilitator-hint = Ein Mitglied des Raums. Auch wer ihn geplant hat und wem der Raum gehört, leitet ihn.
choose-facilitator = Wählen Sie jemanden
plan-now = Planen
said-planned = Der Workshop ist geplant
said-saved = Gespeichert
said-added = Hinzugefügt
said-removed = Entfernt
said-ready = Der Workshop ist bereit: Anmeldungen sind möglich
said-draft = Der Workshop ist wieder ein Entwurf
make-ready = Bereit machen
make-draft = Wieder zum Entwurf machen
remove-workshop = Entfernen
remove-question = Diesen Workshop entfernen?
until = bis { $hour }
led-by = Geleitet von
join-online = Online teilnehmen
earlier-purposes = Frühere Fassungen
error-space-missing = Wählen Sie den Raum, in dem er lebt
error-not-member = Wählen Sie ein Mitglied des Raums
error-link = Ein Link beginnt mit https:// oder http://
error-hour = Wählen Sie Tag und Uhrzeit
error-choose = Wählen Sie eines davon
error-stage = Der Workshop ist nicht mehr oder noch nicht an diesem Punkt. Sehen Sie ihn sich noch einmal an.
error-no-blocks = Planen Sie zuerst mindestens einen Block
error-minutes-range = Von { NUMBER($from) } bis { NUMBER($to) } Minuten

## The plan of the day

no-blocks = Der Tag ist leer. Fügen Sie den ersten Block hinzu.
day-ends = Ende um { $hour }
add-block = Block hinzufügen
change-block = Ändern
take-out = Herausnehmen
correct-time = Zeit berichtigen
field-category = Wozu er dient
field-minutes = Minuten
field-minutes-hint = Vorarbeit braucht keine.
field-took = Minuten, die er wirklich gedauert hat
field-block = Titel
field-how = Was geschieht, und wie
field-output = Was dabei herauskommen soll
field-notes = Notizen für alle
field-private-notes = Notizen für die Leitung
field-private-notes-hint = Nur wer den Workshop leitet, sieht sie.
goes-on = Jetzt
minutes-short = { NUMBER($minutes) } Min.
took-of = { NUMBER($took) } von { NUMBER($minutes) } Min.
move-up = { $title } nach oben
move-down = { $title } nach unten
error-too-many-blocks = Ein Tag hat höchstens { NUMBER($most) } Blöcke
error-block-begun = Dieser Block hat begonnen: Was er war, bleibt, wie es war
balance-planned = Balance des Plans
balance-actual = Balance des Tages, wie er war
balance-empty = Noch kein Block braucht Arbeitszeit.
balance-part = { $what } { NUMBER($minutes) } Min., { NUMBER($percent) } %
working-minutes = { NUMBER($minutes) } Arbeitsminuten
share-education = Wissen
share-teamwork = Teamarbeit
share-plenary = Plenum und Entscheidungen
balanced = In Balance
not-balanced = Nicht in Balance
rule-education = Wissensvermittlung nimmt 20 bis 40 % der Arbeitsminuten ein.
rule-teamwork = Teamarbeit (Arbeit in Teams und Simulation) nimmt mindestens 45 % ein.

## People and teams

participants = Teilnehmende
join-now = Teilnehmen
leave-now = Abmelden
you-take-part = Sie nehmen teil
said-joined = Sie nehmen teil
said-left = Sie sind abgemeldet
field-person = Jemanden hinzufügen
field-person-hint = Ein Mitglied des Raums.
choose-person = Wählen Sie jemanden
add-person = Hinzufügen
error-was-there = Wer da war, bleibt auf der Liste
there = War da
team-of = Team von { $person }
move-person = Verschieben
take-off-list = { $person } von der Liste nehmen
nobody-here = Noch niemand
no-team = Ohne Team
teams = Teams
field-teams = Teams
split-now = In Teams aufteilen
split-hint = Mischt die Abteilungen. Sobald der Workshop läuft: alle, die da sind.
said-split = Die Teams stehen
team-number = Team { NUMBER($number) }
rename-team = Umbenennen
field-team-name = Name des Teams
error-teams-range = Von { NUMBER($from) } bis { NUMBER($to) } Teams
partners = Partner von außen
partners-detail = Anbieter und Beratungen, die ihn mitgestalten.
no-partners = Noch kein Partner
add-partner = Partner nennen
field-organisation = Organisation
field-contact = Person
field-brings = Was sie mitbringen
field-brings-hint = Beispiele, eine Methode, einen Vortrag.
error-too-many-partners = Ein Workshop hat höchstens { NUMBER($most) } Partner

## The day

live = Live
not-begun = Der Workshop hat noch nicht begonnen.
day-is-over = Der Workshop ist vorbei.
see-outcome = Sehen, was daraus wurde
to-the-day = Zum Tag
you-are-there = Ihre Anwesenheit ist vermerkt.
tell-the-door = Sagen Sie der Leitung des Workshops, dass Sie da sind.
since = seit { $hour }
five-over = Fünf Minuten über der Zeit
comes-next = Was als Nächstes kommt
open-screen = Ansicht für die Leinwand im Raum öffnen
leave-screen = Leinwand verlassen
lead-the-day = Den Tag leiten
begin = Beginnen
begin-question = Den Workshop jetzt beginnen?
begin-detail = Der erste Block beginnt, und was jeder Block wirklich dauert, wird festgehalten.
next-block = Nächster Block
push-day = Den Rest des Tages verschieben
push-by = +{ NUMBER($minutes) } Min.
pull-by = −{ NUMBER($minutes) } Min.
push-hint = Mehr oder weniger Minuten für diesen Block verschieben den Rest des Tages.
close-day = Workshop abschließen
close-question = Den Workshop jetzt abschließen?
close-detail = Von da an zählen die Zeiten, wie sie waren, und wer da war.
said-begun = Der Workshop hat begonnen
said-next = Der nächste Block läuft
said-pushed = Der Rest des Tages ist verschoben
said-closed = Der Workshop ist abgeschlossen
said-clock-set = Die Uhr läuft
said-clock-stopped = Die Uhr ist angehalten
error-moved-on = Inzwischen läuft ein anderer Block. Sehen Sie noch einmal nach.
error-last-block = Das war der letzte Block: Schließen Sie den Workshop ab.
your-team = Ihr Team
no-clock = Keine Uhr
ring-all = Für alle Teams starten
stop-all = Alle anhalten
start-clock = { NUMBER($minutes) } Min.
longer-by = +{ NUMBER($minutes) } Min.
stop-clock = Anhalten
