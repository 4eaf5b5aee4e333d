# Der Plan in Worten.

journey = Weg
plan = Plan
action = Maßnahme
about = Zu dieser Maßnahme
audience-internal = Intern: alle Beschäftigten
save = Speichern
save-all = Verantwortung und Termine speichern
nobody = niemand
no-day = kein Tag
today = Heute
since = seit
or-between = { " oder " }
quoted = „{ $words }“

## Stufen

stage-proposed = Vorgeschlagen
stage-adopted = Beschlossen
stage-started = Läuft
stage-met = Nachgewiesen
stage-confirmed = Bestätigt
stage-regressed = Zurückgefallen
stage-waived = Weggelassen
stage-stopped = Aufgegeben
late = Überfällig
waits-for-owner = Wartet auf Zusage
kind-none = noch keine Einordnung

## Bevor es einen Plan gibt

plan-lead = Was als Nächstes zu tun ist, wer es verantwortet und ob die Plattform sieht, dass es geschehen ist.
no-plan = Es gibt noch keinen Plan
no-plan-detail = Wer den Weg leitet, stellt ihn aus dem Ergebnis einer Bewertung zusammen. Dann können ihn alle Beschäftigten lesen.
no-homes = Der Plan braucht einen Raum
no-homes-detail = Seine Maßnahmen stehen in einem Raum, den alle Beschäftigten lesen. Wem der Raum gehört, der leitet den Plan.
make-space = Raum anlegen
starts-from = Er geht von „{ $title }“ aus.
starts-from-nothing = Noch ist keine Bewertung veröffentlicht. Angeboten wird nur, was jeder Organisation empfohlen wird.
field-home = Wo der Plan steht
field-home-hint = Ein Raum, der Ihnen gehört und den alle Beschäftigten lesen. Wem er gehört, der leitet den Plan.
begin-plan = Plan beginnen

## Tafel und Zeitplan

board = Tafel
timeline = Zeitplan
views = Ansichten und Dateien
plan-timeline = Plan: Zeitplan
changes = Änderungen
stands-on = Grundlage ist „{ $title }“: { $kind }.
lives-in = In
is-proposed = Der Plan ist vorgeschlagen und für alle Beschäftigten lesbar. Ein Rat entscheidet darüber.
adopted-by = Beschlossen von { $name }, { $when }:
adopted-by-decision = Von einem Rat beschlossen, { $when }.
checks-itself = Nachweise prüfen sich selbst, sobald etwas geschieht, und jede Nacht.
under-way-of = { $count } von höchstens { $most } laufen
conditions-hold = { $holding } von { $of } Bedingungen erfüllt
must-accept = muss zusagen
nobody-owns = Niemand verantwortlich
due-on = fällig { $day }
met-on = nachgewiesen { $day }
confirmed-on = bestätigt { $day }
no-actions = Der Plan hat keine Maßnahmen
no-actions-detail = Wer ihn leitet, nimmt sie auf.
ended = Weggelassen oder aufgegeben
timeline-of = Von { $from } bis { $until }
begun = Begonnen
due = Fällig
met = Nachgewiesen
from-begun-to-due = Vom Beginn bis zum Tag der Fälligkeit
bar-of = Begonnen: { $begun }; fällig: { $due }; nachgewiesen: { $met }

## Änderungen

plan-changes = Änderungen des Plans
plan-changes-lead = Was seit dem Beschluss geändert wurde, von wem und warum.
no-changes = Nichts wurde geändert
no-changes-detail = Der Plan ist so, wie er beschlossen wurde.
changed-added = „{ $title }“ wurde aufgenommen
changed-owner = verantwortlich: { $from } → { $to }
changed-due = fällig: { $from } → { $to }
changed-stage = { $from } → { $to }

## Der Entwurf

draft-plan = Entwurf des Plans
change-plan = Plan ändern
draft-is-hidden = Diesen Entwurf sieht nur, wer den Plan leitet.
changes-are-kept = Der Plan gilt. Jede Änderung braucht eine kurze Begründung, und der Unterschied bleibt festgehalten.
field-direction = Erste Richtung
field-direction-hint = Welche Seite zuerst gestärkt wird. Wer zuerst nach außen geht, darf ausleihen, was für die Kundschaft empfohlen wird.
direction-undecided = Nicht entschieden
doubt-no-kind = Für eine Einordnung haben zu wenige geantwortet; angeboten wird nur, was für jede Organisation passt.
doubt-borderline = Das Ergebnis liegt zwischen { $kinds }; zuerst kommt, was beiden gemeinsam ist.
doubt-provisional = Das Ergebnis ist vorläufig: Es haben wenige oder nicht alles beantwortet.
doubt-islands = Beide Seiten sind reif, aber noch nicht verbunden: Verbinden kommt vor einer Strategie.
chosen-actions = Im Plan
count-chosen = { $count ->
    [one] 1 Maßnahme
   *[other] { $count } Maßnahmen
}
count-offered = { $count ->
    [one] 1 angeboten
   *[other] { $count } angeboten
}
nothing-chosen = Noch ist nichts gewählt. Nehmen Sie unten Maßnahmen auf.
visible-soon = In 30 Tagen sichtbar
one-package = Zählt mit den anderen Workshops als eine
borrowed = Für eine andere Einordnung
is-chosen = Im Plan
take-in = Aufnehmen
leave-out = Weglassen
field-owner = Verantwortlich
choose-owner = Noch niemand
owner-hint = Wen Sie nennen, der wird gefragt und muss zusagen. Verantwortliche sind Mitglieder des Raums, in dem der Plan steht.
add-members = Mitglieder hinzufügen
field-due = Fällig
field-reason = Begründung
preview = Was zu erwarten ist
block = Bereich
if-now = Wenn alles unter „Jetzt“ gelingt
if-chosen = Wenn alles im Plan gelingt
to-be-raised = zu stärken
preview-guess = Das beruht auf Schätzungen, was jede Maßnahme bringt; es ist kein Versprechen.
preview-not-enough = Selbst wenn alles gelingt, erreicht die zu stärkende Seite nicht 2,5, ab wo sie reif hieße.
decide = Entscheiden
propose-lead = Es gibt einen Rat, also entscheidet er. Mit dem Vorschlag wird der Plan für alle Beschäftigten lesbar.
propose = Plan vorschlagen
council-decides = Der Plan gilt, sobald der Rat so entscheidet: eine Entscheidung der Art „Plan“, die { $address } unter dem Betroffenen nennt.
open-proposal = Vorschlag in „{ $name }“ öffnen
proposal-title = Maßnahmenplan beschließen
proposal-text = Der Plan, über den zu entscheiden ist: { $address }
adopt-lead = Es gibt noch keinen Rat. Wer den Plan leitet, beschließt ihn, sagt warum, und das steht dabei.
adopt = Plan beschließen
field-adoption-reason = Warum dieser Plan
field-adoption-reason-hint = Wer zugestimmt hat, und wann.
not-ready = Über den Plan kann noch nicht entschieden werden
horizon-now = Jetzt
horizon-next = Danach
horizon-later = Später
why-gate = Jeder Plan geht zuerst hier hindurch.
why-shared = Das Ergebnis liegt auf der Grenze, und die benachbarten Einordnungen haben es gemeinsam.
why-headline = Der wichtigste Rat des Artikels: { $kind }.
why-article = Der Artikel empfiehlt es; es steht hier nach seinem Rang.
why-supporting = Es stützt, was der Artikel empfiehlt; es steht hier nach seinem Rang.
blocked-after = Zuerst: { $name }
blocked-after-one = Zuerst eine von: { $names }
blocked-longer = { $days ->
    [one] Noch ein Tag { $name }
   *[other] Noch { $days } Tage { $name }
}
blocked-below = { $name } ist { $score } und muss { $least } erreichen
blocked-unknown = { $name } muss { $least } erreichen; dafür haben zu wenige geantwortet
blocked-no-activity = Zuerst muss etwas aus dem Plan laufen
waits-for-capability = Hier geht es noch nicht. Noch nicht da: { $name }.
rank-is = Rang { $rank }, Zahl für Zahl
rank-of = Wie der Rang von { $code } entsteht
rank-formula = Jede Zeile: Fokus × Gewicht × Dringlichkeit × das Kleinere von Anstieg und Lücke. Die Summe wird durch die Kosten des Aufwands { $effort } geteilt: { $cost }.
raises = Hebt
rank-focus = Fokus
rank-weight = Gewicht
rank-urgency = Dringlichkeit
rank-effect = Anstieg
rank-gap = Lücke
rank-value = Produkt
too-few = zu wenige Antworten
usual-owner = Meist verantwortlich: { $owner }.
to-prepare = Bereitzuhalten: { $before }.
done-when = Erledigt, wenn: { $evidence }.

## Eine Maßnahme

accept = Zusagen
give-back = Zurückgeben
start = Beginnen
confirm = Bestätigen, dass es erledigt ist
evidence = Nachweise
look-now = Jetzt prüfen
holds = Erfüllt
holds-not = Noch nicht
not-yet-seen = Noch nicht zu sehen
stated-by-two = Von zweien bezeugt
waits-for-second = Wartet auf eine zweite Person
must-hold = Alles muss { $days } Tage lang gelten.
holds-since = Alles gilt seit { $since }; es zählt ab { $until }.
about-within = { $words }, in den letzten { $days } Tagen
at-least = mindestens { $value }
at-most = höchstens { $value }
part-of = { $part } von { $whole } ({ $percent })
more-of = { $count ->
    [one] 1 fehlt noch
   *[other] { $count } fehlen noch
}
hours = { $number } h
no-value-yet = noch kein Wert
no-space-linked = kein Raum verknüpft
waits-for = noch nicht da: { $name }
recorded-stated = zwei Personen stehen dafür ein
recorded-waiting = von einer Person bezeugt, eine zweite muss bestätigen
recorded-not = niemand hat es bezeugt
state-it = Bezeugen, dass es so ist
field-words = Was so ist, und woran man es sieht
field-words-hint = Eine zweite Person muss es bestätigen.
field-link = Ein Link dazu
stated-by = Bezeugt von { $name }, { $when }.
confirmed-by = Bestätigt von { $name }, { $when }.
withdrawn-by = Zurückgezogen von { $name }, { $when }.
confirm-statement = Bestätigen
withdraw = Zurückziehen
field-space = Der Raum, in dem es geschieht
field-space-hint = Die Nachweise werden in diesem Raum gezählt.
no-space = Kein Raum
link-space = Raum verknüpfen
change-action = Verantwortung und Tag
reason-kept = Bleibt bei der Änderung stehen.
end-action = Weglassen oder aufgeben
field-how = Wie es endet
waived-detail = Nicht nötig oder schon vorher erledigt: Was darauf wartet, darf beginnen.
stopped-detail = Es wurde versucht und wird aufgegeben.
resume = Wieder aufnehmen
history = Verlauf
platform-saw = Die Plattform hat es gesehen

## Wo es geschieht

way-round = Bewertung planen
way-ask-it = Raum „Fragt die IT“ anlegen
way-announce = Ankündigung schreiben

## Was gezählt wird

probe-adopted = beschlossener Plan
probe-owned-share = Maßnahmen mit Zusage und Termin
probe-live-spaces = verknüpfter Raum, den alle Beschäftigten lesen können
probe-rounds-published = veröffentlichte Bewertungen, in denen beide Achsen eingeordnet sind
probe-quarters-with-round = Quartale mit einer veröffentlichten Bewertung
probe-took-part-share = Beschäftigte, die dem Raum angehören oder dort geschrieben haben
probe-answered-in-time-share = Fragen, die binnen zwei Arbeitstagen beantwortet wurden
probe-askers-outside-it-share = Fragende, die nicht in der IT arbeiten
probe-leader-posts = Beiträge von Führungskräften, die alle Beschäftigten lesen können
probe-leaders-contributing = Führungskräfte, die oft genug geschrieben haben

## Was Regeln mitgeben

given-scope = { $value }
given-scope-it = IT
given-scope-enterprise = ganzes Unternehmen
given-kind = { $value }
given-kind-social-advocate = Fürsprecher
given-kind-marketing = Marketing
given-type-direction = zur Richtung
given-type-mandate = Mandate
given-functions-true = Funktionen
given-raters = mindestens { $value } Befragte
given-groups = aus { $value } Gruppen
given-since-adopted = seit dem Beschluss des Plans
given-least = mindestens { $value } Mal
given-days = binnen { $value } Tagen
given-side-inside = innen
given-side-outside = außen
given-function-marketing = Marketing
given-owner-outside-it = außerhalb der IT verantwortet
given-verdict-stop = beendet
given-verdict-scale = ausgeweitet
given-by-cio = der IT-Leitung
given-by-enterprise = für das ganze Unternehmen
given-measure = { $value }
given-last = von den letzten { $value }
given-weeks = { $value } Wochen in Folge
given-posts = mindestens { $value } Beiträge
given-values = mindestens { $value } Werte
given-ratings = mindestens { $value } Bewertungen
given-one-it = IT
given-other-marketing = Marketing
given-goal-customers = für die Kundschaft
given-where-outside = außen
given-capability = Fähigkeit { $value }
given-what-time-to-answer = Antwortzeit

## Auf der Übersicht

tile-plan = Plan
tile-plan-value = { $met } von { $of }
tile-plan-note = nachgewiesen; { $regressed } zurückgefallen, { $late } überfällig, { $under-way } laufen
tile-plan-how = Maßnahmen des beschlossenen Plans nach Stufe: nachgewiesen und bestätigt, zurückgefallen, überfällig, laufend. Nachweise werden geprüft, sobald etwas geschieht, und jede Nacht.
tile-plan-leaves-out = Was weggelassen oder aufgegeben wurde.
tile-plan-lights = Ein beschlossener Plan.

## Gesagt

said-begun = Der Plan ist begonnen
said-saved = Gespeichert
said-proposed = Der Plan ist vorgeschlagen
said-adopted = Der Plan ist beschlossen
said-taken-in = Aufgenommen
said-left-out = Weggelassen
said-accepted = Sie sind jetzt verantwortlich
said-given-back = Jetzt ist niemand verantwortlich
said-started = Es läuft
said-looked = Nachweise geprüft, wie sie jetzt sind
said-confirmed = Bestätigt
said-ended = Es ist beendet
said-resumed = Wieder aufgenommen
said-stated = Bezeugt; eine zweite Person muss es bestätigen
said-evidence-confirmed = Jetzt stehen zwei Personen dafür ein
said-withdrawn = Es zählt nicht mehr

## Was nicht stimmt

error-begun = Der Plan ist schon begonnen, in einem anderen Raum.
error-adopted = Der Plan ist schon beschlossen.
error-council-decides = Es gibt einen Rat: Er entscheidet über den Plan. Schlagen Sie ihn vor.
error-choose = Wählen Sie eines der angebotenen.
error-space-missing = Wählen Sie einen Raum.
error-no-space = Wählen Sie einen Raum, den Sie lesen können.
error-not-member = Verantwortliche müssen Beschäftigte und Mitglied des Raums sein, in dem der Plan steht.
error-day = Geben Sie einen Tag an wie 2026-12-04.
error-reason-missing = Sagen Sie in einem Satz, warum.
error-reason-long = Höchstens { $most } Zeichen.
error-characters = Es enthält Zeichen, die nicht darstellbar sind.
error-words-missing = Sagen Sie, was so ist.
error-link = Geben Sie eine Adresse an, die mit https:// oder mit / beginnt.
error-no-actions = Nehmen Sie mindestens eine Maßnahme auf.
error-owner-and-due = { $code } braucht eine verantwortliche Person und einen Tag.
error-nothing-visible = Nehmen Sie mindestens eine Maßnahme auf, deren Ergebnis alle binnen 30 Tagen sehen.
error-end-it = Die Maßnahme steht im beschlossenen Plan: Lassen Sie sie mit Begründung weg oder geben Sie sie auf.
error-not-now = Das geht damit jetzt nicht.
error-nobody-accepted = Zuerst muss die verantwortliche Person zusagen.
error-too-many = Es laufen schon { $most } Maßnahmen. Bringen Sie zuerst eine zu Ende.
error-blocked = Zuerst muss etwas da sein: { $words }.
error-not-met = Die Nachweise gelten nicht.

## Der Gegenstand

plan-title = Maßnahmenplan
plan-text = Was als Nächstes zu tun ist, wer es verantwortet und ob die Plattform sieht, dass es geschehen ist.
