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
error-has-work = Dort hängen schon Karten oder Steckbriefe, deshalb bleibt der Workshop
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
beforehand = Vorab
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

## The board

board = Tafel
board-of-all = Die Tafel aller
to-board = Zur Tafel
kind-card = Karte
field-card = Eine Notiz für { $board }
card-placeholder = Eine kurze Notiz
put-up = Anheften
put-up-at = Angeheftet
no-cards = Noch keine Notiz
take-down = Abnehmen
carry-on = Weiterführen
carried-on = Weitergeführt
said-carried = Hier geht es weiter
aim-canvas = Als Steckbrief
aim-risk = Als Risiko
aim-experiment = Als Experiment
aim-topic = Als Gespräch
became = Wurde zu
error-card-missing = Schreiben Sie ein paar Worte
error-card-carried = Aus dieser Karte ist etwas geworden, deshalb bleibt sie
error-too-many-cards = Ein Workshop hat höchstens { NUMBER($most) } Karten

## Canvases

canvases = Anwendungsfälle
kind-canvas = Anwendungsfall-Steckbrief
no-canvases = Noch kein Anwendungsfall
no-canvases-detail = Jedes Team füllt für eine echte Herausforderung einen Steckbrief mit vierzehn Feldern: für wen, was es wert ist, das kleinste Experiment, wer dafür einsteht.
begin-canvas = Steckbrief beginnen
said-canvas-begun = Der Steckbrief hängt
fill-canvas = Ausfüllen
filled-of = { NUMBER($count) } von 14 Feldern
owned-by = Verantwortet von
owned-by-nobody = Noch niemand verantwortlich
nobody-yet = Noch niemand
not-said = Nicht angegeben
not-filled = Nicht ausgefüllt
field-canvas-team = Team
decided-at = Entschieden
its-experiment = Das Experiment dazu:
earlier-canvases = Frühere Fassungen
decide = Ausprobieren beschließen
undecide = Doch nicht beschlossen
said-decided = Es ist beschlossen
said-undecided = Es ist nicht mehr beschlossen
begin-experiment = Experiment beginnen
note-risk = Risiko festhalten
remove-canvas-question = Diesen Steckbrief entfernen?
at-odds = Jemand anderes hat diesen Steckbrief inzwischen geändert.
at-odds-detail = Noch ist nichts gespeichert. Wo beide dasselbe Feld geändert haben, steht der andere Text unter Ihrem. Speichern Sie noch einmal, um zu behalten, was in den Feldern steht.
their-text = Was dort jetzt steht
error-version = Seit der Fassung, die Sie gesehen haben, hat jemand diesen Steckbrief geändert
error-field-long = Höchstens { NUMBER($most) } Zeichen
error-is-tried = Daraus ist ein Experiment geworden: Wo es steht, folgt daraus
error-no-owner = Nennen Sie zuerst jemanden, der dafür einsteht
error-team-has-canvas = Ein Team, das wegfiele, hat einen Steckbrief. Behalten Sie so viele Teams.

state-sketch = Skizze
state-voted = Abgestimmt
state-decided = Beschlossen
state-experiment = Experiment
state-scaled = Ausgeweitet
state-stopped = Beendet

side-inside = Innen
side-outside = Außen
side-both = Innen und außen
goal-inside = Ein internes Ziel
goal-customers = Ein Ziel der Kundschaft

canvas-title = Titel
canvas-title-hint = In wenigen Worten: „Frag die IT: offene Fragen an die IT“.
canvas-capability = Geschäftsfähigkeit
canvas-capability-hint = Welchem Teil des Geschäfts es dient.
canvas-people = Menschen
canvas-people-hint = Für wen, wie viele, wie sie es heute tun; wer sonst gebraucht wird.
canvas-pain = Aufgabe und Hindernis
canvas-pain-hint = Was sie erledigen wollen und was dabei stört.
canvas-objective = Ziel und Messgröße
canvas-objective-hint = Was bis wann sein soll und woran man es sieht.
canvas-value = Werttreiber
canvas-value-hint = Warum es sich lohnt: Wirksamkeit, Tempo, Beteiligung, Marke.
canvas-pattern = Soziales Muster
canvas-pattern-hint = Fragen und Antworten, ein Wiki, Ideen, Bewertungen …
canvas-side = Seite
canvas-side-hint = Wo es geschieht; wenn nur auf einer Seite, notieren Sie unten, wie es der anderen nützt.
canvas-goal = Wessen Ziel
canvas-goal-hint = Ob es einem Ziel der Kundschaft dient, etwa besserem Service.
canvas-process = Was sich im Ablauf ändert
canvas-process-hint = Wer was anders tut als heute.
canvas-guardrails = Leitplanken
canvas-guardrails-hint = Was nicht geschehen darf und wer darauf achtet.
canvas-risks = Risiken
canvas-risks-hint = Was schiefgehen könnte und was dagegen hilft.
canvas-experiment = Kleinstes Experiment
canvas-experiment-hint = Wir glauben, dass …; wer es wie lange ausprobiert; wann wir aufhören.
canvas-owner = Verantwortlich
canvas-owner-hint = Eine Person, die dafür einsteht.
canvas-partners = Beteiligte
canvas-partners-hint = Wer dabei ist und wer Bescheid wissen muss.
canvas-cost = Aufwand und Entscheidung
canvas-cost-hint = Personentage; was entschieden wurde und wann man wieder hinsieht.

## The vote

dot-vote = Punkte vergeben
vote-is-open = Die Abstimmung läuft: je { NUMBER($dots) } Punkte, { NUMBER($voters) } haben welche vergeben.
vote-is-over = Die Abstimmung ist vorbei: { NUMBER($voters) } haben teilgenommen.
vote-not-open = Noch keine Abstimmung. Die Summen werden gezeigt, wenn sie vorbei ist.
dots-left = { $count ->
    [0] Sie haben keine Punkte mehr.
    [one] Sie haben noch 1 Punkt.
   *[other] Sie haben noch { $count } Punkte.
}
count-dots = { $count ->
    [0] Keine Punkte
    [one] 1 Punkt
   *[other] { $count } Punkte
}
own-dots = Ihre Punkte
set-dots = Vergeben
field-dots = Punkte je Person
open-vote = Abstimmung eröffnen
open-vote-again = Wieder eröffnen
close-vote = Abstimmung schließen
said-vote-opened = Die Abstimmung läuft
said-vote-closed = Die Abstimmung ist vorbei
error-dots-range = Von { NUMBER($from) } bis { NUMBER($to) } Punkte je Person
error-dots-left = Sie haben dafür { NUMBER($left) } Punkte
error-no-vote = Es läuft keine Abstimmung
error-no-canvases = Es gibt noch keinen Steckbrief, über den sich abstimmen ließe

## Examples

examples = Beispiele
examples-lead = Wie andere Unternehmen soziale Technologien nutzen, für alle Workshops eines Raums.
to-examples = Beispielkarten
kind-example = Beispiel
no-examples = Noch keine Beispielkarte
no-examples-detail = Beispiele machen einen Workshop greifbar: was andere taten, welches Muster es ist, was daraus wurde.
put-up-example = Beispiel hinzufügen
change-example = Ändern
remove-example-question = Dieses Beispiel entfernen?
suggested = Vorgeschlagen
suggested-detail = Beispiele aus dem Artikel hinter diesem Weg. Ergänzen Sie, was sie mit Ihrer Strategie zu tun haben.
take-suggestion = Hinzufügen
useful-to-us = Nützlich für uns
count-useful = { $count ->
    [0] Noch findet es niemand nützlich
    [one] 1 Person findet es nützlich
   *[other] { $count } Personen finden es nützlich
}
field-example-home-hint = Wer im Raum liest, sieht das Beispiel.
field-company = Unternehmen
field-example-pattern = Muster
field-example-pattern-hint = Was sich übernehmen ließe, in einem Satz.
field-capability = Geschäftsfähigkeit
field-capability-hint = Welchem Teil des Geschäfts es dient.
field-strategy = Was es mit unserer Strategie zu tun hat
field-strategy-hint = Ein Ziel in wenigen Worten oder eine Adresse.
field-result = Was daraus wurde
field-result-hint = Markdown.
field-source = Quelle
field-source-hint = Wo es erzählt wird: eine Adresse oder ein Titel.
error-pattern-missing = Sagen Sie, was sich übernehmen ließe

## The pulse

pulse = Puls
pulse-lead = Vier Fragen vor dem Tag und danach. Antworten werden ohne Namen gezählt, und von weniger als fünf wird nichts gezeigt.
pulse-before = Vor dem Tag
pulse-after = Nach dem Tag
pulse-of-participants = Hier antwortet, wer teilnimmt.
pulse-skill = Ich weiß, wie ich soziale Technologien in meiner Arbeit nutze.
pulse-confidence = Ich traue mir zu, damit etwas anzufangen.
pulse-use = Es wird für Kundschaft und Belegschaft einen Unterschied machen.
pulse-whom = Ich weiß, wen ich fragen kann.
answer-0 = Gar nicht
answer-1 = Kaum
answer-2 = Teils
answer-3 = Überwiegend
answer-4 = Ganz
answer-now = Antworten
said-answered = Danke: Ihre Antworten sind gezählt
given-before = Vor dem Tag haben Sie geantwortet.
given-after = Nach dem Tag haben Sie geantwortet.
pulse-result = Was sich verändert hat
pulse-too-few = Wird gezeigt, sobald fünf davor und danach geantwortet haben.
pulse-people = { NUMBER($before) } Antworten davor, { NUMBER($after) } danach; gezeigt ab { NUMBER($least) }.
question = Frage
before = Davor
after = Danach
change = Veränderung
error-pulse-given = Sie haben schon geantwortet
error-answer-missing = Wählen Sie zu jeder Frage eine Antwort

## What came of it

outcome = Ergebnis
closed-at = Abgeschlossen
not-over-yet = Der Workshop ist noch nicht vorbei.
follow-up-is = Am { $day } wird die Leitung und wer einen Anwendungsfall verantwortet gefragt, was daraus wurde.
follow-up-was = Am { $day } waren dreißig Tage um.
nothing-came = Kein Anwendungsfall ist daraus entstanden.
became-experiments = Wurden innerhalb von 30 Tagen zu Experimenten
became-experiments-detail = Sie zählen für den Plan.
became-experiments-late = Wurden später zu Experimenten
became-experiments-late-detail = Nach den dreißig Tagen begonnen.
decided-not-begun = Beschlossen, nicht begonnen
decided-not-begun-detail = Jemand ist verantwortlich, und kein Experiment hat begonnen.
was-left = Blieb liegen
was-left-detail = Weder beschlossen noch ausprobiert.

## Figures

probe-closed = in den letzten zwölf Monaten abgeschlossene Workshops
probe-people = Menschen, die beim letzten großen Workshop da waren
probe-education = Anteil seiner Arbeitszeit für Wissen
probe-teamwork = Anteil seiner Arbeitszeit für Teamarbeit
probe-partners = Partner von außen, bei kommenden Workshops und denen der letzten zwölf Monate
probe-examples = Beispielkarten mit Geschäftsfähigkeit und Bezug zur Strategie
probe-teams = Teams des letzten großen Workshops mit einem verantworteten Steckbrief
probe-canvases = Anwendungsfall-Steckbriefe
way-hold = Workshop veranstalten
way-examples = Beispiele sammeln
way-canvases = Anwendungsfälle ausarbeiten
way-group = Mit Personal, Vertrieb und Marketing an Anwendungsfällen arbeiten
tile-workshop = Der letzte Workshop
tile-workshop-how = Teamarbeit (Arbeit in Teams und Simulation) ÷ Arbeitsminuten, wie die Blöcke des letzten abgeschlossenen Workshops wirklich waren; die Veränderung im Können ist der Mittelwert des Pulses danach minus davor, ab je fünf Antworten.
tile-workshop-lights = Der erste Workshop, der abgeschlossen wird.
tile-workshop-leaves-out = Workshops, die nicht hier geführt werden.
tile-workshop-value = { NUMBER($percent) } % Teamarbeit
tile-workshop-note = { NUMBER($people) } Personen, { NUMBER($percent) } % Wissen
tile-workshop-note-skill = { NUMBER($people) } Personen, { NUMBER($percent) } % Wissen, Können { $change }
tile-workshop-target = In Balance: Wissen 20 bis 40 %, Teamarbeit mindestens 45 %
