# Risiken, Konten und Werkzeuge.

## Wörter

risks = Risiken
risk-register = Risikoverzeichnis
account-register = Konten und Werkzeuge
registers = Verzeichnisse
journey = Weg
kind-risk = Risiko
kind-account = Konto
about = Dazu
nobody = Niemand
save = Speichern
cancel = Abbrechen
filter = Zeigen
never = Nie
not-right = Einiges stimmt noch nicht
lives-in = In
readers-members = Beschäftigte unter den Mitgliedern von „{ $space }“
readers-employees = Intern: alle Beschäftigten
as-a-file = Liste mitnehmen
the-platform = Die Plattform
day = Tag
value = Wert
values = Bisherige Werte
history = Was daraus wurde
cause = Ursache
event = Ereignis
effect = Folge

## Arten von Schaden

kind-confidentiality = Vertraulichkeit
kind-privacy = Datenschutz
kind-impersonation = Falsche Identität, Übernahme
kind-silence = Schweigen
kind-wrong-information = Falsche Auskunft
kind-conduct = Umgang
kind-over-control = Übersteuerung
kind-records = Aufzeichnungen und Recht
kind-dead-space = Toter Raum
kind-overload = Überlastung
kind-surveillance = Überwachung
kind-lock-in = Abhängigkeit, Schattenwerkzeuge
kind-other = Anderes
treatment-reduce = Verringern
treatment-avoid = Vermeiden
treatment-share = Teilen
treatment-accept = So hinnehmen
mitigation-planned = Geplant
mitigation-in-place = Wirksam
mitigation-failed = Gescheitert
verdict-right = Stimmt noch
verdict-changed = Etwas hat sich geändert

## Stufen

likelihood = Wahrscheinlichkeit
impact = Auswirkung
likelihood-1 = selten
likelihood-2 = unwahrscheinlich
likelihood-3 = möglich
likelihood-4 = wahrscheinlich
likelihood-5 = fast sicher
impact-1 = kaum zu spüren
impact-2 = gering
impact-3 = ernst
impact-4 = schwer
impact-5 = bedroht das Ganze
numbered = { $number }: { $word }
band-low = Gering
band-medium = Mittel
band-high = Hoch
band-severe = Schwer
level-said = { $likelihood } × { $impact } = { $score }, { $band }
view-now = Jetzt
view-before = Vor der Gegenmaßnahme
view-after = Nach der Gegenmaßnahme
assessment = Wie groß es ist
assess-anew = Neu einschätzen
assess-now = So einschätzen
field-why = Warum
field-why-hint = Was Sie jetzt wissen und vorher nicht wussten. Es bleibt mit den früheren Zahlen im Verlauf.

## Das Verzeichnis

risks-lead = Was schiefgehen kann, wie groß es ist, wer es verantwortet und was dagegen geschieht. Zu allem nein zu sagen ist eines der Risiken.
no-risks = Noch kein Risiko verzeichnet
no-risks-detail = Beginnen Sie mit einem von zwölf bekannten Risiken oder mit dem, wovor man hier Sorge hat. Ein Risiko, für das jemand einsteht, ängstigt weniger.
record-risk = Risiko verzeichnen
which-level = Welche Stufe
map = Karte der Risiken
map-of = Wahrscheinlichkeit nach oben, Auswirkung nach rechts: { $view }
in-field = auf Stufe { $score }, { $band }
none-in-field = Keines auf Stufe { $score }, { $band }
all-fields = Alle Felder der Karte zeigen
list = Risiken
which-risks = Welche Risiken
list-open = Offen
list-mine = Meine
list-due = Nachzusehen
list-over = Über der Grenze
list-unowned = Ohne Verantwortliche
list-closed = Geschlossen
list-all = Alle
all-kinds = Alle Arten
none-here = Keines davon.
column-level = Stufe
column-risk = Risiko
column-state = Stand
column-review = Nachsehen am
as-of = Stand: { $day }
is-closed = Geschlossen
is-over = Über der Grenze
is-due = Nachzusehen
waits-for-owner = Wartet auf Zusage
nobody-owns = Niemand verantwortlich
must-accept = muss zusagen
has-accepted = hat zugesagt
is-gone = ausgeschieden oder kein Mitglied mehr
gone-named = { $name } (ausgeschieden oder kein Mitglied mehr)
what-could-go-wrong = Was kann hier schiefgehen?

## Verzeichnen und ändern

record-lead = Ein Satz für das Ereignis. Dann, woher es kommt und was folgt. Alles andere lässt sich jederzeit neu einschätzen.
record-now = Risiko verzeichnen
change-risk = Ändern
change-lead = Der frühere Text bleibt im Verlauf. Wie groß es ist, wie weit die Maßnahme ist und wann nachzusehen ist, ändern Sie auf seiner Seite.
start-from-known = Mit einem bekannten Risiko beginnen
known-hint = Füllt das Formular aus. Zwölf Risiken, die den meisten begegnen.
no-homes = Kein Raum, in dem es stehen könnte
no-homes-detail = Ein Risiko steht in einem privaten oder internen Raum, in dem Sie schreiben dürfen. Es lesen die Beschäftigten unter denen, die dort lesen.
make-space = Raum anlegen
field-space = Raum
field-space-hint = Beschäftigte, die in diesem Raum lesen, lesen es mit. Gäste und Kunden nie.
field-kind = Art
field-risk = Was geschehen kann
field-risk-hint = Das Ereignis in einem Satz: „Ein gekapertes Konto spricht für uns“.
field-text = Ursache, Ereignis und Folge
field-text-hint = Woher es kommt, was dann geschieht, was folgt. Markdown; frühere Fassungen bleiben erhalten.
field-threatens = Was es bedroht
field-threatens-hint = Adressen von Gesprächen, Beschlüssen, Maßnahmen des Plans: eine je Zeile. Dort steht dann dieses Risiko.
field-capability = Geschäftsfähigkeit
choose-capability = Keine bestimmte
it-threatens = Es bedroht
about-named = Zu: { $name }
field-treatment = Wie damit umgegangen wird
field-mitigation = Gegenmaßnahme
field-mitigation-hint = Was es weniger wahrscheinlich oder weniger schlimm macht.
no-mitigation = Noch nichts aufgeschrieben.
field-state = Wie weit die Gegenmaßnahme ist
field-owner = Verantwortlich
field-owner-hint = Wen Sie nennen, der wird gefragt und muss zusagen. Verantwortliche sind Beschäftigte, die zum Raum gehören.
choose-owner = Noch niemand
field-review = Nachsehen am
field-review-hint = Binnen eines Jahres. Üblich ist ein Quartal.
accept = Zusagen
give-back = Zurückgeben

## Indikatoren

indicator = Indikator
indicator-hint = Eine Zahl, die früh zeigt, dass es eintritt. Überschreitet sie die Grenze, ist das Risiko wieder offen, wer immer es geschlossen hat.
field-measure = Messgröße
choose-measure = Keine: eine Zahl, die jemand einträgt
field-indicator = Was von Hand gezählt wird
field-indicator-hint = Nur, wenn keine Messgröße gewählt ist: „Wegen Vertraulichkeit verborgene Beiträge je Monat“.
field-direction = Zu viel ist
direction-above = über der Grenze
direction-below = unter der Grenze
field-limit = Grenze
field-limit-hint = Eine Zahl. Ist die Messgröße ein Anteil, in Prozent: 60 %.
at-most = höchstens { $value }
at-least = mindestens { $value }
no-indicator = Keiner
no-indicator-detail = Keine Zahl hat es im Blick. Jemand muss hinsehen.
no-value-yet = noch kein Wert
entered-by-hand = Von Hand eingetragen.
read-every-night = Jede Nacht aus den Messgrößen gelesen.
reopens = Jenseits der Grenze ist das Risiko wieder offen.
enter-value = Wert eintragen
enter-now = Eintragen

## Ein Risiko verantworten

say-how-far = Sagen, wie weit sie ist
field-note = Anmerkung
field-state-note-hint = Woran man es sieht. Ist sie gescheitert, braucht es einen Grund.
review = Nachsehen
review-on = Das nächste Mal: { $day }
review-was-due = War fällig: { $day }
last-looked = Zuletzt nachgesehen:
look-again = Nachsehen
look-now = Festhalten
field-verdict = Was haben Sie gesehen?
field-looked = Ihre Beobachtung
field-looked-hint = Nötig, wenn sich etwas geändert hat.
field-next-review = Das nächste Mal nachsehen am
close-risk = Schließen
close-now = Risiko schließen
field-closing = Warum kann es geschlossen werden?
field-closing-hint = Woher es kam, gibt es nicht mehr, oder was bleibt, lässt sich tragen.
reopen-risk = Wieder öffnen
reopen-now = Risiko öffnen
field-reopening = Warum ist es wieder offen?

## Verlauf

was-recorded = Verzeichnet
was-recorded-at = Verzeichnet: vorher { $before }; nachher { $after }
went-from-to = { $what }: { $from } → { $to }
was-accepted = Zugesagt
was-given-back = Zurückgegeben
was-edited = Die Angaben wurden geändert
was-reviewed = Nachgesehen: { $verdict }. Das nächste Mal: { $next }
was-closed = Geschlossen
was-reopened = Wieder geöffnet
was-reopened-by = Vom Indikator wieder geöffnet: { $value }, die Grenze ist { $limit }
passed-limit = Der Indikator hat die Grenze überschritten: { $value }, die Grenze ist { $limit }

## Konten und Werkzeuge

accounts-lead = Welche Konten für uns sprechen, wer hineinkommt und wo Wissen in Werkzeugen steht, die niemand offiziell gemacht hat.
no-accounts = Noch nichts verzeichnet
no-accounts-detail = Beginnen Sie mit den Konten, die Kunden kennen. Zu jedem: wer es verantwortet, wer vertritt und wer hineinkommt.
register-account = Eintrag anlegen
register-lead = Ein offizielles Konto oder ein Werkzeug, das benutzt wird, ohne dass es jemand offiziell gemacht hat. Eines zu nennen ist kein Geständnis: Was bekannt ist, kann umziehen.
register-now = Eintragen
change-account = Ändern
which-accounts = Welche
list-official = Offizielle
list-shadow = Inoffizielle Werkzeuge
list-lacking = Etwas fehlt
list-retired = Stillgelegt
under-control-of = { $some } von { $all } offiziellen Konten sind unter Kontrolle.
control-means = Das heißt: Verantwortliche und Vertretung arbeiten hier, und binnen 180 Tagen hat jemand nachgesehen, wer hineinkommt.
under-control = Unter Kontrolle
lacks-owner = Niemand verantwortlich
lacks-owner-gone = Wer es verantwortet, ist ausgeschieden
lacks-backup = Keine Vertretung
lacks-backup-gone = Die Vertretung ist ausgeschieden
lacks-review = Niemand hat nachgesehen, wer hineinkommt
lacks-review-old = Seit 180 Tagen hat niemand nachgesehen, wer hineinkommt
has-left = ausgeschieden
sort-official = Offizielles Konto
sort-shadow = Inoffizielles Werkzeug
holds-nothing = Nichts von uns
holds-knowledge = Wissen des Unternehmens
holds-customer-data = Kundendaten
holds-both = Wissen des Unternehmens und Kundendaten
stage-in-use = In Gebrauch
stage-being-moved = Zieht um
stage-retired = Stillgelegt
no-secrets = Kennwörter, Schlüssel und Wiederherstellungscodes gehören nicht hierher. Sie gehören in einen Kennwortspeicher, den mindestens zwei Menschen öffnen können.
field-sort = Was es ist
field-sort-hint = Ein offizielles Konto spricht für uns. Ein inoffizielles Werkzeug wird bei der Arbeit benutzt, ohne dass es jemand entschieden hat.
field-title = Name
field-title-hint = Wie man es hier nennt: „Havsel auf LinkedIn“.
field-platform = Plattform oder Werkzeug
field-handle = Name dort oder Adresse
field-handle-hint = Wie man es findet: @name oder https://…
field-purpose = Wozu es dient
field-purpose-hint = Wer es liest, was dort geschrieben wird. Markdown.
field-owner-account-hint = Jemand, der hier beschäftigt ist und zum Raum gehört.
field-backup = Vertretung
field-backup-hint = Jemand anderes, der hineinkommt, wenn die verantwortliche Person es nicht kann.
field-holds = Was von uns darin steht
field-stage = Stand
field-replaced-by = Was an seine Stelle tritt
field-replaced-by-hint = Wohin es umzieht, oder nichts.
column-access = Zugang geprüft
access-reviews = Wer hineinkommt
no-access-review = Noch hat niemand festgehalten, wer hineinkommt.
good-until = Die letzte Prüfung gilt bis: { $day }.
look-at-access = Nachsehen, wer hineinkommt
field-access = Was haben Sie gesehen?
field-access-hint = Wie viele hineinkommen, wer keinen Zugang mehr hat, ob die Anmeldung stark ist. Keine Geheimnisse.

## Was geschehen ist

said-recorded = Das Risiko ist verzeichnet
said-changed = Geändert
said-accepted = Sie sind jetzt verantwortlich
said-given-back = Zurückgegeben
said-assessed = Neu eingeschätzt
said-mitigated = Gespeichert
said-reviewed = Festgehalten
said-entered = Der Wert ist eingetragen
said-closed = Das Risiko ist geschlossen
said-reopened = Das Risiko ist wieder offen
said-registered = Eingetragen
said-looked = Festgehalten

## Belege und Übersicht

probe-owned = offene Risiken, für die jemand zugesagt hat
probe-owned-and-mitigated = offene Risiken, für die jemand zugesagt hat und deren Gegenmaßnahme nicht gescheitert ist
probe-reviewed = offene Risiken, bei denen rechtzeitig nachgesehen wurde
way-session = Risiken verzeichnen und Verantwortliche finden
way-accounts = Konten und Werkzeuge verzeichnen
way-alive = Bei Risiken nachsehen
tile-top = Größte Risiken
tile-top-how = Wahrscheinlichkeit mal Auswirkung der offenen Risiken: nach der Gegenmaßnahme, wo sie wirksam ist, sonst vor ihr.
tile-leaves-out = Risiken in Räumen, in denen Sie nicht lesen, und was niemand verzeichnet hat.
tile-lights = Verzeichnen Sie das erste Risiko.
tile-over = Indikatoren über der Grenze
tile-over-note = { $count ->
    [one] von 1 mit einem Wert
   *[other] von { $count } mit einem Wert
}
tile-over-how = Offene Risiken, deren Indikator jenseits der Grenze ist. Messgrößen werden jede Nacht gelesen, andere Zahlen von Hand eingetragen.
tile-over-lights = Geben Sie einem Risiko einen Indikator mit einer Grenze.

## Was nicht geht

error-choose = Wählen Sie etwas aus der Liste.
error-space-missing = Wählen Sie einen Raum.
error-text-missing = Schreiben Sie, woher es kommt und was folgt.
error-grows = Nach der Gegenmaßnahme kann es nicht größer sein als vorher.
error-review-day = Der Tag liegt in der Zukunft, binnen eines Jahres.
error-reason-missing = Sagen Sie in einem Satz, warum.
error-mitigation-missing = Schreiben Sie die Gegenmaßnahme auf, bevor Sie sagen, dass sie wirksam ist.
error-limit-missing = Geben Sie die Grenze an, ab der es zu viel ist.
error-limit-of-nothing = Sagen Sie, wovon das die Grenze ist: Wählen Sie eine Messgröße, oder nennen Sie, was gezählt wird.
error-number = Geben Sie eine Zahl an, etwa 12 oder 0,5.
error-day-past = Geben Sie den Tag an, für den der Wert gilt, spätestens heute.
error-not-by-hand = Die Werte dieses Risikos werden nicht von Hand eingetragen.
error-over = Sein Indikator ist über der Grenze, also wäre es morgen wieder offen. Ändern Sie die Grenze, oder warten Sie, bis die Zahl zurückgeht.
error-not-member = Wählen Sie jemanden, der hier beschäftigt ist und zu „{ $name }“ gehört. Die Liste enthält sie jetzt.
error-threatens = Nennen Sie höchstens fünfzig Dinge, die Sie sehen können.
error-threatens-word = „{ $word }“ ist keine Adresse von etwas hier.
error-handle-missing = Geben Sie Namen oder Adresse an, unter denen man das offizielle Konto findet.
error-backup-is-owner = Die Vertretung ist jemand anderes als die verantwortliche Person.
error-note-missing = Schreiben Sie in einem Satz, was Sie gesehen haben.
