# Texte der Initiativen, Experimente und Erfolgsgeschichten.

## Worte aller Seiten

about = Dazu
all = Alle
begin-now = Beginnen
call-off = Absagen
cancel = Abbrechen
change = Ändern
choose = Wählen
journey = Weg
kind-experiment = Experiment
kind-initiative = Initiative
kind-story = Erfolgsgeschichte
make-space = Raum anlegen
nobody = Niemand
none = Keine Angabe
none-of-these = Keine von diesen.
no-homes = Noch kein Raum dafür
no-homes-detail = Initiativen, Experimente und Geschichten leben in einem Raum, den nur Beschäftigte lesen und in dem Sie schreiben dürfen.
not-recorded = Nicht festgehalten
not-right = Einiges stimmt noch nicht
parts = Teile dieser Seite
save = Speichern
start = Beginnen
side-both = Innen und außen
side-inside = Innen
side-outside = Außen
which-side = Welche Seite

## Gemessenes

add-value = Wert eintragen
baseline = Vorher
day = Tag
how-known = Woher wissen wir das?
less-is-better = Weniger ist besser
measured-by = Woran es sich misst
measured-by-hint = Eine Zahl, die zeigt, ob es wirkt: wie sie vorher war und wohin sie soll. Ohne den Wert von vorher kann später niemand etwas sagen.
more-is-better = Mehr ist besser
newest = Jetzt
no-measure = Noch hat niemand gesagt, woran es sich misst.
no-value-yet = Noch kein Wert
of-the-way = { $share } % des Weges
strike = Streichen
struck = gestrichen
target = Zielwert
target-reached = Ziel erreicht
value = Wert
values = Werte
way-to-target = Wie weit es von vorher zum Ziel gekommen ist

## Initiativen

began = Begonnen
change-initiative = Initiative ändern
earlier-goals = Frühere Ziele
end = Beenden
ended-at = Beendet { $when }
ending-finished = Abgeschlossen
ending-scaled = Üblich geworden
ending-stopped = Aufgegeben
field-better = Richtung
field-capability = Geschäftsfähigkeit
field-capability-hint = Worin die Organisation besser wird.
field-ending = Wie endet sie?
field-goal = Ziel
field-goal-hint = Was wird für wen anders, und bis wann. Markdown.
field-measure = Was wird gemessen
field-name = Name
field-name-hint = Ein paar Worte, die andere wiedererkennen.
field-other-side = Auf der anderen Seite
field-other-side-hint = Was es außen bedeutet, wenn es innen ist, und umgekehrt, in einem Satz.
field-reason = Warum
field-side = Seite
field-side-hint = Für wen sie ist: für Beschäftigte, für Kundschaft und andere, oder für beide.
field-space = Raum
field-space-hint = Seine Mitglieder können sie tragen; wer dort liest, liest sie.
field-supporter = Unterstützung aus der IT
field-supporter-hint = Jemand aus der IT, der ihr hilft.
field-target-on = Bis
field-unit = Einheit
for-function = Für
initiatives = Initiativen
initiatives-lead = Was die Organisation tut, innen und außen, von mehreren Bereichen gemeinsam getragen, jede mit einer Zahl, die zeigt, ob sie wirkt.
new-initiative = Neue Initiative
new-initiative-lead = Beginnen Sie mit dem Ziel. Nennen Sie Verantwortliche aus mehr als einem Bereich: Was IT und Marketing gemeinsam tragen, gelingt gemeinsam.
no-capability = Keine gewählt
no-initiatives = Noch keine Initiativen
no-initiatives-detail = Eine Initiative hat ein Ziel, Verantwortliche und eine Zahl. Aus den Schritten des Plans wird oft eine.
no-supporter = Noch unterstützt sie niemand aus der IT.
owned-together = Gemeinsam getragen
owner-number = Verantwortlich { $number }
owners = Verantwortliche
owners-hint = Bis zu drei, jeweils für einen Bereich der Organisation. Sie gehören zum gewählten Raum.
resume = Wieder aufnehmen
stage-planned = Geplant
stage-running = Läuft
supported-by = Unterstützt von
said-begun = Die Initiative ist festgehalten. Starten Sie sie, wenn es losgeht.
said-changed = Geändert.
said-ended = Beendet.
said-measured = Der Wert ist eingetragen.
said-started = Läuft.
said-struck = Der Wert ist gestrichen.

## Überprüfungen

held-by = { $at }, { $by }
hold-review = Ergebnis festhalten
next-review-on = Nächste Überprüfung am
no-reviews = Keine Überprüfung ist geplant. Planen Sie eine: aufhören, verbessern oder ausbauen.
plan-review = Planen
review-late = Nicht gehalten
review-planned = Geplant
reviews = Überprüfungen
verdict-fix = Verbessern
verdict-grow = Ausbauen
verdict-scale = Ausweiten
verdict-stop = Aufhören
said-review-dropped = Die Überprüfung ist abgesagt.
said-review-held = Die Überprüfung ist festgehalten.
said-review-planned = Die Überprüfung ist geplant.

## Experimente

allowed-by-decision = Ein Beschluss des Rats erlaubt den Beginn.
ask-council = Den Rat fragen
ask-council-hint = Ein Beschluss, der dieses Experiment betrifft, erlaubt den Beginn.
breach-cost = es kostet mehr
breach-data = seine Daten sind schützenswerter
breach-days = es dauert länger
breach-people = mehr Personen nehmen teil
by-decision = Erlaubt durch
change-experiment = Experiment ändern
comes-from = Kommt von
covered-by-mandate = Ein Mandat deckt es: Es darf ohne weitere Zustimmung beginnen. Von da an wird die Annahme nicht mehr geändert.
data-confidential = Vertraulich
data-internal = Intern
data-personal = Personenbezogen
data-public = Öffentlich
decide = Entscheiden
decide-hint = Aufhören, verbessern oder ausweiten. Ein klares „Aufhören“ mit dem, was gelernt wurde, ist ein gutes Ergebnis.
decide-now = Entscheiden
experiment-idea = Nicht begonnen
experiment-overdue = Zu entscheiden
experiments = Experimente
experiments-lead = Klein, kurz und günstig: Was angenommen wird, steht da, bevor die Daten kommen, und am Ende entscheidet jemand: aufhören, verbessern oder ausweiten.
field-answers = Verantwortlich
field-cost = Kosten höchstens
field-data = Schützenswerteste Daten
field-data-hint = Experimente dürfen Daten bis zu dieser Stufe berühren.
field-days = Tage
field-guardrails = Leitplanken
field-guardrails-hint = Was es nicht tun darf.
field-hypothesis = Annahme
field-hypothesis-hint = „Wenn wir das für diese Personen tun, dann geschieht jenes, weil …“ Markdown.
field-initiative = Initiative
field-learned = Was haben wir gelernt?
field-learned-hint = Schreiben Sie es für die, die als Nächste kommen.
field-people = Personen
field-result = Wert am Ende
field-runs-in = Findet statt in
field-runs-in-hint = Der Raum, in dem man es geschehen sieht.
field-stop-rule = Vorzeitig aufhören, wenn
field-stop-rule-hint = Zum Beispiel: weniger als 20 Fragen bis zur dritten Woche.
field-stop-rules = Immer aufhören, wenn
field-stop-rules-hint = Was jedes Experiment unter diesem Mandat sofort beendet.
field-threshold = Gewirkt ab
field-threshold-hint = Der Wert, ab dem die Annahme gilt.
field-verdict = Entscheidung
how-it-shows = Woran es sich zeigt
how-it-shows-hint = Festgelegt, bevor es beginnt, damit niemand nachträglich eine Annahme zu den Daten findet.
limits-hint = Innerhalb der Grenzen eines Mandats beginnt es ohne weitere Zustimmung.
new-experiment = Neues Experiment
new-experiment-lead = Schreiben Sie auf, was Sie annehmen und woran es sich zeigen würde. Bis zum Beginn können Sie es ändern.
no-experiments = Noch keine Experimente
no-experiments-detail = Beginnen Sie mit einem, das sechs Wochen dauert, wenig kostet und rückgängig zu machen ist.
no-experiments-here = Noch keine.
no-mandate = Kein Mandat gilt; vor dem Beginn braucht es einen Beschluss des Rats.
outside-mandate = Es liegt außerhalb des Mandats: { $limits }. Vor dem Beginn braucht es einen Beschluss des Rats.
result = Ergebnis
tell-the-story = Die Geschichte erzählen
time-box-and-limits = Zeit und Grenzen
time-over = Zeit vorbei
under-mandate = Unter dem Mandat
until-day = bis { $day }
write-down = Festhalten
said-decided = Entschieden.
said-written = Das Experiment ist festgehalten. Es beginnt, wenn Sie es starten.

## Mandate

at-most = höchstens { $number }
end-mandate = Mandat beenden
mandate = Mandat
mandate-ended = Beendet
mandate-holds = Gilt
mandate-lead = Ein stehendes Mandat lässt Menschen ausprobieren, ohne zu fragen: Innerhalb seiner Grenzen braucht ein Experiment keine Zustimmung, außerhalb kann es nicht beginnen. Der Rat beschließt es; eine Führungskraft der IT setzt die Grenzen und unterschreibt.
mandate-unsigned = Zu unterschreiben
mandate-waits = Der Rat hat das Mandat gegeben. Es gilt, sobald eine Führungskraft der IT die Grenzen gesetzt und unterschrieben hat.
no-mandates = Noch kein Mandat
no-mandates-detail = Der Rat hält einen Beschluss der Art „Mandat“ fest. Dann steht es hier zum Unterschreiben.
sign-mandate = Grenzen setzen und unterschreiben
sign-mandate-lead = Ihr Name steht darunter. Gegeben durch
sign-now = Unterschreiben
signed = Unterschrieben
to-council = Zum Rat
said-mandate-ended = Das Mandat gilt nicht mehr. Was läuft, läuft zu Ende.
said-signed = Das Mandat gilt.

## Geschichten

change-story = Geschichte ändern
earlier-texts = Frühere Fassungen
field-about = Was gemessen wurde
field-about-hint = Eine Initiative oder ein Experiment mit Werten. Eine Geschichte ohne Zahl überzeugt niemanden.
field-headline = Überschrift
field-story = Geschichte
field-story-hint = Wer hatte welches Problem, was wurde versucht, was kam dabei heraus? Markdown.
new-story = Geschichte erzählen
new-story-lead = Frühe Erfolge machen anderen Mut. Nennen Sie Menschen, und die Zahl.
no-stories = Noch keine Geschichten
no-stories-detail = Wenn etwas gelungen ist, erzählen Sie es: Andere versuchen es dann auch.
nothing-measured = Nichts Gemessenes
stories = Erfolgsgeschichten
stories-lead = Was gelungen ist, für wen und um wie viel.
story-about = Über
story-measured = Gemessen
tell-it = Veröffentlichen
said-told = Die Geschichte ist draußen.

## Was nicht stimmt

error-choose = Wählen Sie etwas aus der Liste.
error-day = Ein Tag wird wie 2026-12-04 geschrieben.
error-day-ahead = Wählen Sie einen Tag, der noch kommt.
error-direction = Das Ziel liegt nicht auf der besseren Seite des Werts von vorher. Ändern Sie die Zahl oder die Richtung.
error-goal = Sagen Sie, wozu sie da ist.
error-held = Diese Überprüfung wurde schon festgehalten.
error-is-over = Sie ist beendet. Nehmen Sie sie zuerst wieder auf.
error-lacks = Bevor es beginnt, halten Sie fest: { $what }.
error-learned = Sagen Sie, was gelernt wurde.
error-measure = Sagen Sie, was die Zahlen messen.
error-missed = Der Tag ist gekommen: Versäumtes bleibt in der Liste. Halten Sie fest, was dabei herauskam.
error-number = Schreiben Sie eine Zahl wie 12 oder 0,15, ohne Einheit.
error-owner = Wählen Sie jemanden, der hier arbeitet und zum Raum gehört.
error-owner-missing = Nennen Sie jemanden, der dafür geradesteht.
error-owner-twice = Diese Person ist schon genannt.
error-past-day = Wählen Sie heute oder einen Tag davor.
error-range = Schreiben Sie eine ganze Zahl von { NUMBER($least) } bis { NUMBER($most) }.
error-reason = Sagen Sie, warum.
error-space = Wählen Sie einen Raum.
error-stop-rules = Sagen Sie, was ein Experiment immer beendet.
error-story = Erzählen Sie die Geschichte.
error-supporter = Wählen Sie jemanden, der in der IT arbeitet.

## Was Regeln für Belege fragen

probe-before-and-after = Initiativen mit einem Wert von vorher und einem seither
probe-decided = Experimente, über die entschieden wurde
probe-declaring = Initiativen, die sagen, was sie auf der anderen Seite bedeuten
probe-fresh = Initiativen mit genug Werten der letzten 90 Tage
probe-from-workshops = Experimente, die binnen 30 Tagen nach dem Entwurf eines Workshops begannen
probe-linked = Geschichten über etwas Gemessenes
probe-months = Monate mit zwei Geschichten
probe-owned-together = Initiativen mit Verantwortlichen aus beiden Bereichen
probe-read = der IT haben eine Geschichte gelesen, im Mittel
probe-running = Experimente, die laufen
probe-started = Experimente, die begonnen haben
probe-supported = Initiativen mit Unterstützung aus der IT
probe-under-mandate = Experimente, die unter einem Mandat begannen
probe-with-measure = laufende Initiativen mit einer Messgröße

## Wo Schritte des Plans getan werden

way-experiment = Experiment festhalten
way-initiative = Initiative beginnen
way-mandate = Mandat ansehen
way-pilot = Pilotversuch festhalten
way-roadmap = Initiativen ansehen
way-story = Geschichte erzählen
way-support = Initiativen für außen ansehen

## Kacheln

tile-experiments = Experimente
tile-experiments-how = Alle begonnenen Experimente, nach dem, was über sie entschieden wurde.
tile-experiments-leaves-out = Was ausprobiert wird, ohne hier festgehalten zu sein.
tile-experiments-lights = Das erste Experiment, das beginnt.
tile-experiments-note = aufgehört { $stopped }, verbessert { $fixed }, ausgeweitet { $scaled }, zu entscheiden { $overdue }
tile-experiments-value = { $count } begonnen
tile-initiatives = Initiativen mit frischem Wert
tile-initiatives-how = Laufende Initiativen, die einen Wert von vorher und einen der letzten 90 Tage haben, von allen laufenden.
tile-initiatives-leaves-out = Initiativen, die hier nicht festgehalten sind.
tile-initiatives-lights = Die erste laufende Initiative.
tile-initiatives-note = mit Unterstützung aus der IT: { $supported }
tile-initiatives-value = { $fresh } von { $live }
