# Texte des Messens, der Vereinbarung, die es erlaubt, und des Dashboards.

## Words

journey = Weg
measures = Messgrößen
dashboard = Dashboard
agreement = Vereinbarung über das Messen
coverage = Was wir sehen
not-right = Einiges stimmt noch nicht
cancel = Abbrechen
choose = Auswählen
as-a-file = Zahlen mitnehmen
now = Jetzt
day = Tag
value = Wert
reading = Von 0 bis 4
base = Beruht auf
stage = Stufe
value-days = { $days } Tage
value-hours = { $hours } Std.
count-of = { $count } { $things }
so-far = { $count } von { $least } { $things }
nothing-yet = noch nichts
part-it = Beschäftigte der IT
part = Einheit
space = Raum

## Things that measures stand on

of-leaders = Führungskräfte
of-blogs = Blogs
of-comments = Kommentare
of-questions = Fragen
of-requests = Anfragen
of-pages = Seiten
of-employees = Beschäftigte
of-ties = Verbindungen
of-units = Einheiten
of-ideas = Ideen
of-experiments = Experimente
of-communities = Communitys
of-reports = Meldungen
of-items = Vorgänge
of-members = Mitglieder
of-entitled = befugte Beschäftigte
of-threads = Threads
of-initiatives = Initiativen
of-planned = geplant
of-accounts = Konten
of-run = Übungen
of-actions = Maßnahmen
of-meetings = Sitzungen
of-capabilities = Fähigkeiten
of-objectives = Ziele
of-people = Personen
of-things = Vorgänge

## Why there is no value

off-title = Das Messen ist aus.
off-detail = Nichts wird berechnet oder gespeichert, bis eine Vereinbarung mit der Personalvertretung und der oder dem Datenschutzbeauftragten gilt (Maßnahme G-05s).
why-off = Das Messen ist aus: Es braucht eine bestätigte Vereinbarung (Maßnahme G-05s).
why-not-agreed = Die Vereinbarung erlaubt diese Messgröße nicht.
why-waits = Wartet auf { $capability }.
why-not-yet = Es gibt noch keinen frischen Wert.
why-too-little = Noch zu wenig: { $progress }.
why-too-few = Der Wert beruht auf weniger als fünf Personen, darum sieht ihn niemand.
why-nothing = Es gab nichts zu messen.

waits-blog = Führungsblogs
waits-help-desk = den IT-Helpdesk mit privaten Anfragen
waits-wiki = das Wiki
waits-ideas = Ideenkampagnen
waits-experiments = Experimente
waits-guideline = Leitlinien, die man zur Kenntnis nimmt
waits-moderation = Meldungen und Moderation
waits-inbox = den Eingang für Gespräche mit der Kundschaft
waits-acceptance = Fragen in Räumen der Kundschaft
waits-customer-ideas = Ideen der Kundschaft
waits-entitlements = die Befugnis, mit der Kundschaft zu sprechen
waits-records = Verknüpfungen mit Kundendaten
waits-initiatives = Initiativen
waits-accounts = das Verzeichnis der offiziellen Konten
waits-simulation = Übungen und Simulationen
waits-council = den Rat
waits-bridge = Verknüpfungen zwischen Threads der Kundschaft und internen
waits-capability-map = die Landkarte der Fähigkeiten
waits-strategy = das Strategiedokument
waits-skills = die Übersicht der Kenntnisse
waits-request-desk = die Anlaufstelle „So geht’s“
waits-workshops = Workshops
waits-other = eine Funktion, die sie liest

## What measures leave out

leaves-usual = Private Räume und alles, was außerhalb dieses Hauses geschieht.
leaves-m01 = Führungskräfte sind, wen das Verzeichnis so kennzeichnet. Private Räume, Lesen und Reaktionen zählen nicht, auch nichts außerhalb dieses Hauses.
leaves-m03 = Als Antwort zählt alles, was die Führungskraft später in demselben Thread schreibt. Kommentare, deren fünf Tage noch laufen, fehlen; Feiertage zählen als Arbeitstage.
leaves-m04 = Fragen, die Kundschaft oder Gäste lesen können, Fragen in privaten Räumen und Fragen, deren zwei Tage noch laufen. Feiertage zählen als Arbeitstage.
leaves-m07 = Private Räume, Lesen, Reaktionen und spätere Änderungen eines Textes.
leaves-m08 = Erwähnungen, Reaktionen und private Räume: Nur Antworten verbinden.
leaves-m09 = Personen ohne bekannte Einheit, Erwähnungen, Reaktionen und private Räume.
leaves-m10 = Lesen, Reaktionen, spätere Änderungen eines Textes und private Räume.
leaves-m15 = Private und archivierte Räume; wer einen Raum besitzt und dort nur liest.
leaves-m22 = Kundinnen und Kunden ohne Konto und alle, die nur lesen.
leaves-m23 = Ob eine Antwort geholfen hat, zeigen nur ihre Annahme und Reaktionen. Fragen der letzten sieben Tage fehlen.
leaves-m26 = Beschäftigte ohne bekannte Funktion und Gespräche außerhalb dieses Hauses.

## All measures

measures-intro = Was das Haus von jeder Teildimension sehen kann, neben dem, was Menschen darüber sagen. Beides wird nie vermischt. Aktivität ist noch kein Nutzen, und diese Zahlen handeln von Gruppen, nie von einer Person.
see-agreement = Zur Vereinbarung
first-day-comes = Eine Vereinbarung gilt. Die ersten Werte kommen, wenn ihr erster Tag vorbei ist.
stopped-since = Der letzte gespeicherte Tag: { $day }. Danach kam nichts mehr. Wer verwaltet, findet den Grund unter „Was nicht gelang“.
as-of-day = Stand: { $day }.
told-of = { NUMBER($told) } von { NUMBER($all) } Messgrößen haben einen Wert.
from-measures = { $of ->
    [one] aus ihrer einen Messgröße
   *[other] aus { NUMBER($valid) } von { NUMBER($of) } Messgrößen
}
not-counted = Zählt erst, wenn angegeben ist, dass genug davon auf angeschlossenen Systemen stattfindet.
reads-as = gelesen als

## One measure

how-computed = So wird es berechnet
window = Zeitraum
window-days = { $days ->
    [one] ein Tag
   *[other] { $days } Tage
}
needs-at-least = Braucht mindestens
leaves-out = Was nicht darin ist
holds-for = Gilt für
what-stages-take = Was jede Stufe verlangt
from-value = Ab
starting-values = Das sind Startwerte. Passen Sie sie an, bevor Sie sich mit anderen vergleichen.
over-time = Verlauf
course = zuerst { $first }, jetzt { $last }
as-a-table = Als Tabelle zeigen
by-units = Nach Einheit
by-spaces = Nach Raum
small-groups = Einmal in der Woche gelesen. Teile, hinter denen weniger als fünf Personen stehen, werden nicht aufbewahrt, und weitere nicht, aus denen man sie errechnen könnte.

## The agreement

agreement-intro = Gemessen wird, sobald man sich darauf geeinigt hat, und nicht mehr, sobald es jemand beendet. Was vereinbart wurde, bleibt hier so stehen, wie es unterschrieben ist.
new-agreement = Vereinbarung eintragen
new-agreement-intro = Sie tragen ein, was unterschrieben wurde. Jemand anderes bestätigt es, bevor es gilt; geändert wird es nie, nur beendet oder ersetzt.
who-signed = Wer unterschrieben hat
staff-representative = Personalvertretung
staff-representative-hint = Wer für die Beschäftigten unterschrieben hat, etwa der Vorsitz des Betriebsrats.
privacy-officer = Datenschutzbeauftragte Person
signed-on = Unterschrieben am
what-is-agreed = Was vereinbart ist
wording = Text der Vereinbarung
wording-hint = So, wie er unterschrieben ist. Markdown ist möglich.
wording-to-begin-with =
    Wir messen, wie wir zusammenarbeiten, und nicht, wie jemand arbeitet.

    - **Zweck:** zu sehen, ob unser Plan wirkt. Zahlen dienen nie dazu, eine Person zu beurteilen.
    - **Was aufbewahrt wird:** Summen und Anteile für das ganze Haus und für Einheiten und Räume ab fünf Personen. Keine Zeile nennt eine Person.
    - **Wer es sieht:** Alle Beschäftigten sehen dieselben Zahlen.
    - **Ende:** Jede Seite kann dies beenden. Was gesammelt wurde, wird dann gelöscht, wenn eine Seite es verlangt.
counts-from = Zählt ab
counts-from-hint = Was vor diesem Tag geschrieben wurde, wird nie gezählt.
parts-of-the-house = Teile des Hauses
by-unit = Zahlen für Einheiten und für die IT
by-unit-detail = Nur, wo fünf Personen oder mehr dahinterstehen.
by-space = Zahlen für Räume
by-space-detail = Nur, wo fünf Personen oder mehr dahinterstehen, und nie für private Räume.
which-measures = Welche Messgrößen
which-measures-hint = Nur diese werden berechnet. Andere warten auf eine weitere Vereinbarung.
record = Eintragen
record-note = Nichts wird gemessen, bevor jemand anderes bestätigt.
holds = Was gilt
waits = Wartet auf Bestätigung
measuring-on = Es wird gemessen
measuring-waits = Das Messen wartet
recorded-by = Eingetragen von
confirmed-by = Bestätigt von
parts-both = Einheiten, IT und Räume, ab fünf Personen
parts-units = Einheiten und IT, ab fünf Personen
parts-spaces = Räume, ab fünf Personen
parts-none = Keine: nur das ganze Haus
allowed-measures = { $count ->
    [one] Die eine Messgröße, die sie erlaubt
   *[other] Die { $count } Messgrößen, die sie erlaubt
}
confirm = Bestätigen
confirm-note = Sie bestätigen, dass beide diesen Text unterschrieben haben. Gemessen wird ab heute.
own-recording = Sie haben sie eingetragen, darum bestätigt sie jemand anderes mit dem Recht auf Zahlen oder auf Compliance.
who-confirms = Jemand mit dem Recht auf Zahlen oder auf Compliance bestätigt sie.
end = Messen beenden
withdraw = Zurückziehen
end-reason = Warum
end-erase = Löschen, was gesammelt wurde
end-erase-detail = Alle Werte und Zählungen verschwinden sofort und lassen sich nicht zurückholen.
none-yet = Es gibt noch keine Vereinbarung
none-yet-detail = Darum wird nichts gemessen. Sprechen Sie zuerst mit der Personalvertretung und der oder dem Datenschutzbeauftragten, und tragen Sie dann ein, was Sie vereinbart haben.
who-records = Jemand mit dem Recht auf Zahlen trägt sie ein.
kept-after-end = Das Messen ist beendet. Was gesammelt wurde, ist noch da, und niemand sieht es.
erase = Löschen
earlier = Frühere Vereinbarungen
its-text = Der Text
signed-by = { $staff } und { $privacy }, unterschrieben: { $day }
ended-replaced = { $name } hat an ihrer Stelle eine andere bestätigt
ended-withdrawn = von { $name } zurückgezogen, bevor sie galt („{ $reason }“)
ended-erased = von { $name } beendet („{ $reason }“); was gesammelt wurde, ist gelöscht
ended-kept = von { $name } beendet („{ $reason }“)
said-recorded = Sie ist eingetragen und wartet darauf, dass jemand anderes sie bestätigt.
said-confirmed = Sie gilt. Gemessen wird ab heute.
said-ended = Sie ist beendet.
said-erased = Was gesammelt wurde, ist gelöscht.

error-name-missing = Geben Sie den Namen der Person an, die unterschrieben hat.
error-same-person = Es unterschreiben zwei verschiedene Personen.
error-long = Nehmen Sie höchstens { NUMBER($most) } Zeichen.
error-signed-on = Geben Sie den Tag der Unterschrift an, heute oder früher.
error-counts-from = Geben Sie den Tag an, ab dem gezählt werden darf, heute oder früher.
error-wording-missing = Geben Sie den Text an, der unterschrieben wurde.
error-wording-long = Nehmen Sie höchstens { NUMBER($most) } Zeichen.
error-zero = Entfernen Sie die Zeichen, die sich nicht darstellen lassen.
error-measures-missing = Wählen Sie mindestens eine Messgröße.
error-key-used = Dieses Formular wurde schon mit anderen Worten gesendet. Senden Sie es noch einmal, um eine weitere Vereinbarung einzutragen.
error-not-waiting = Diese Vereinbarung wartet nicht mehr auf eine Bestätigung.
error-ended = Diese Vereinbarung ist schon beendet.
error-still-holds = Noch gilt eine Vereinbarung. Beenden Sie sie zuerst.
error-reason-missing = Sagen Sie, warum.

## Coverage

coverage-intro = Wie viel von dem, was hinter jeder Teildimension steht, auf Systemen stattfindet, die dieses Haus sieht. Es sieht weder den Flur noch den Chat eines anderen Anbieters noch ein Netz, das nicht angeschlossen ist. Unter der Hälfte, oder wenn die Angabe älter als ein Jahr ist, zählen die Messgrößen nicht.
state-coverage = Angeben, was wir sehen
sub-dimension = Teildimension
percent = Anteil auf angeschlossenen Systemen
percent-hint = In Prozent, so wie Sie es vertreten würden.
basis = Worauf das beruht
basis-hint = Welche Systeme den Rest tragen, und woher Sie das wissen.
state = Angeben
stated-so-far = Bisher angegeben
stated-by = angegeben von { $name }
who-states = Jemand mit dem Recht auf Zahlen gibt es an.
covered-enough = Zählt
covered-little = Zu wenig ist sichtbar
covered-overdue = Prüfung ist fällig
covered-unstated = Nicht angegeben
said-stated = Die Angabe zu { $sub } ist gespeichert.
error-sub = Wählen Sie eine Teildimension.
error-percent = Geben Sie eine ganze Zahl von 0 bis 100 an.
error-basis = Sagen Sie, worauf das beruht.

## The dashboard

dashboard-intro = Fünf Fragen auf einer Seite. Jede Kachel sagt, wie sie berechnet wird und was nicht darin ist; eine graue sagt, was sie zum Leuchten bringt.
question-where = Wo stehen wir?
question-moving = Kommen wir voran?
question-used = Nutzen es die Menschen?
question-worth = Was ist es wert?
question-wrong = Was kann schiefgehen?
no-tiles = Noch beantwortet nichts diese Frage.
how-with-id = { $id }: { $formula }
next-stage = Als Nächstes: { $stage }, bei { $value }
written = Geschrieben in einer Woche
written-note = Beiträge, Antworten und Fragen der letzten sieben Tage
written-how = Alles, was geschrieben und nicht entfernt wurde, über sieben Tage zusammengezählt.
written-leaves = Private Räume und Tage, an denen weniger als fünf Personen geschrieben haben.
written-lights = Leuchtet ab dem ersten Tag, an dem fünf Personen schreiben.
readers = Personen, die lesen
readers-how = Lesen und Schreiben werden getrennt. Wie viele geschrieben haben, steht daneben.
readers-lights = Lesen wird nicht gezählt: Keine Vereinbarung erlaubt es, und nichts hält es hier für Zahlen fest.
quiet = Stille Räume
quiet-how = Räume, in denen dreißig Tage lang niemand geschrieben hat und die es vorher schon gab.
quiet-leaves = Private und archivierte Räume; wer dort nur liest.

of-spaces-note = { $all ->
    [one] von einem Raum
   *[other] von { $all } Räumen
}
quiet-lights = Leuchtet ab dem ersten Tag, an dem ein Raum einen Monat alt ist.
dependent = Räume, die an drei Personen hängen
dependent-how = Räume, in denen mehr als die Hälfte der in 90 Tagen beantworteten Fragen ohne die drei, die am meisten antworten, keine Antwort hätte. Eine Zahl von Räumen, nie Namen.
dependent-leaves = Private Räume und solche mit weniger als zehn beantworteten Fragen oder fünf Antwortenden.
dependent-lights = Leuchtet ab dem ersten Raum mit zehn beantworteten Fragen und fünf Antwortenden.

## For the plan

probe-value = der Wert einer Messgröße
probe-agreement = eine Vereinbarung über das Messen, die gilt
way-in = Das Messen vereinbaren
