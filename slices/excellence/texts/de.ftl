# Anfragen und das Kompetenzzentrum.

## Wörter

journey = Weg
tab = So geht’s
requests = So geht’s
requests-lead = Fragen Sie nach sozialer Technik: einem Werkzeug, einem Raum, einer offenen Arbeitsweise. Statt „Nein“ bekommen Sie einen Weg gezeigt, innerhalb von zehn Arbeitstagen.
desks = Anlaufstellen
kind-desk = Anlaufstelle
kind-request = Anfrage
about = Dazu
save = Speichern
cancel = Abbrechen
not-right = Einiges stimmt noch nicht
error-choose = Wählen Sie eines davon
choose-person = Person wählen
error-not-member = Wählen Sie jemanden aus der Belegschaft, der zu diesem Raum gehört
said-changed = Geändert
earlier-versions = Frühere Fassungen

## Zahlen

figures = Wie die Anlaufstellen in 90 Tagen Wort gehalten haben
figure-in-time = Rechtzeitig ein Weg gezeigt
figure-refused = Ohne anderen Weg abgelehnt
figure-refused-detail = für alle sichtbar gezählt
figure-waiting = Wartend
figure-overdue = { $count ->
    [0] keine über der Frist
    [one] 1 über der Frist
   *[other] { $count } über der Frist
}
of-requests = { $count ->
    [0] noch zählt keine Anfrage
    [one] von 1 Anfrage
   *[other] von { $count } Anfragen
}

## Listen

which-requests = Welche Anfragen
part-waiting = Zu beantworten
part-overdue = Über der Frist
part-answered = Beantwortet
part-mine = Meine
no-desk = Noch gibt es keine Anlaufstelle
no-desk-detail = Eine Anlaufstelle wird in einem Raum eröffnet, in dem die ganze Belegschaft liest. Wer dort antwortet, zeigt innerhalb von zehn Arbeitstagen einen Weg.
none-waiting = Nichts wartet auf Antwort
none-waiting-detail = Jede Anfrage ist beantwortet. Was gewünscht war und welche Wege gezeigt wurden, steht unter „Beantwortet“.
none-overdue = Nichts ist über der Frist
none-overdue-detail = Jede wartende Anfrage hat noch Arbeitstage übrig.
none-answered = Noch ist nichts beantwortet
none-answered-detail = Hier stehen die gezeigten Wege, damit sie findet, wer als Nächstes dasselbe will.
none-mine = Sie haben noch nichts angefragt
none-mine-detail = Sagen Sie, was Sie erreichen wollen. Welches Werkzeug es braucht, müssen Sie nicht wissen.
answer-due = Antwort fällig
was-due = Antwort war fällig
is-overdue = Über der Frist
count-ways = { $count ->
    [one] 1 Weg
   *[other] { $count } Wege
}

## Stände

state-open = Wartet auf Antwort
state-answered = Ein Weg ist gezeigt
state-refused-with-way = Ein anderer Weg ist gezeigt
state-refused-without-way = Ohne anderen Weg abgelehnt
state-chosen = Unterwegs
state-helped = Hat geholfen
state-withdrawn = Zurückgenommen
effort-small = Tage
effort-medium = Wochen
effort-large = Monate

## Anfragen

ask = Etwas anfragen
ask-lead = Sagen Sie in eigenen Worten, was Sie erreichen wollen. Fragen Sie jetzt, ist die Antwort fällig: { $day }.
no-desk-for-you = Es gibt keine Anlaufstelle, bei der Sie anfragen können
no-desk-for-you-detail = Wer in einem Raum mit Anlaufstelle schreiben darf, kann dort anfragen.
field-desk = Anlaufstelle
field-want = Wir wollen …
field-want-hint = In einer Zeile: „unsere Kundschaft abstimmen lassen, was als Nächstes kommt“.
field-goal = Was Sie erreichen wollen
field-goal-hint = Wer macht dann etwas anders, und woran würden Sie es merken? Markdown.
field-function = Für welchen Bereich
field-function-hint = Für wen es ist, nicht, wo Sie arbeiten.
choose-function = Bitte wählen
error-choose-function = Wählen Sie, für welchen Bereich das ist
field-wanted = Bis wann
field-wanted-hint = Kann leer bleiben.
field-tried = Was Sie versucht haben
field-tried-hint = Auch was nicht ging. Kann leer bleiben.
ask-now = Anfragen
error-goal-missing = Sagen Sie, was Sie erreichen wollen
error-day = Ein Tag wird so geschrieben: 2026-12-04
error-day-over = Dieser Tag ist vorbei
said-asked = Angefragt. Die Frist läuft für alle, die hier antworten.
for-function = für { $function }
wanted-by = gewünscht bis { $day }
clock-detail = Zehn Arbeitstage ab dem Tag, an dem gefragt oder wieder geöffnet wurde; Feiertage sind nicht abgezogen.
what-was-tried = Was versucht wurde

## Wege

ways = So geht’s
no-ways = Noch ist kein Weg gezeigt.
no-other-way = Ein anderer Weg ist nicht gezeigt. Er kann noch dazukommen.
show-way = Einen Weg zeigen
show-way-lead = Sagen Sie, wie es gehen kann: womit, in welcher Zeit, mit wessen Hilfe und worauf zu achten ist. Mehrere Wege lassen die Wahl.
show-way-now = Diesen Weg zeigen
field-way = Der Weg in einer Zeile
field-way-hint = „Ein eigener Raum mit drei Firmen aus der Kundschaft, für ein Quartal“.
field-how = Wie es geht
field-how-hint = Die Schritte und was Sie dafür tun. Markdown.
field-effort = Wie lange es dauert
field-helper = Wer hilft
nobody-yet = Noch niemand
field-risk = Worauf zu achten ist
field-risk-hint = Daten, Recht, Geld, Menschen. Kann leer bleiben.
error-how-missing = Sagen Sie, wie es geht
error-key-used = Dieser Schlüssel wurde für einen anderen Weg verwendet
said-way-shown = Der Weg ist gezeigt
shown-by = Gezeigt von
who-helps = Es hilft:
to-mind = Zu beachten:
chosen = Gewählt
choose-way = Diesen Weg gehen
said-chosen = Gewählt. Wer ihn gezeigt hat, erfährt es.
it-helped = Das hat geholfen
said-helped = Das freut uns
reopen = Wieder öffnen
field-missing = Was fehlt
field-missing-hint = Eine neue Frist von zehn Arbeitstagen beginnt. Die gezeigten Wege bleiben darunter stehen.
missing = Was fehlte:
error-missing-missing = Sagen Sie, was fehlt
error-state = Das hat sich geändert, seit Sie die Seite geöffnet haben. Laden Sie sie neu.
said-reopened = Wieder offen
take-back = Zurücknehmen
withdraw-question = Diese Anfrage zurücknehmen? Sie bleibt lesbar, und niemand beantwortet sie mehr.
said-withdrawn = Zurückgenommen
earlier-round = { $number ->
    [one] Die erste Runde
   *[other] Runde { $number }
}
try-it-out = Ausprobieren
try-it-out-detail = Ob ein Weg trägt, den noch niemand gegangen ist, zeigt am besten ein kleiner, begrenzter Versuch.
begin-experiment = Aus dieser Anfrage einen Versuch machen

## Ablehnen

refuse = Ablehnen
refuse-lead = Eine Ablehnung schließt eine Tür. Sagen Sie, warum, und welche andere Tür offen steht.
refuse-now = Ablehnen
field-refusal = Warum das nicht geht
field-refusal-hint = In Worten, mit denen die Fragenden etwas anfangen können.
another-way = Ein anderer Weg
another-way-detail = Dringend erbeten: Was kommt dem am nächsten, was erreicht werden soll?
without-way-question = Sie nennen keinen anderen Weg. Eine Ablehnung ohne einen solchen wird gezählt, und alle, die hier lesen, sehen die Zahl.
without-way-confirm = Ohne anderen Weg ablehnen
refusals-so-far = { $count ->
    [0] In 90 Tagen gab es hier keine.
    [one] In 90 Tagen gab es hier 1.
   *[other] In 90 Tagen gab es hier { $count }.
}
error-reason-missing = Sagen Sie, warum
error-without-way = Nennen Sie einen anderen Weg, oder bestätigen Sie, dass es keinen gibt
error-answered-before = Das ist schon beantwortet: Zeigen Sie stattdessen einen weiteren Weg
refused-by = Abgelehnt von
said-refused = Abgelehnt

## Anlaufstellen

open-desk = Anlaufstelle eröffnen
open-desk-lead = Eine Anlaufstelle gehört in einen Raum: Wer dort liest, liest alle Anfragen und Antworten, und wer dort schreiben darf, darf anfragen. Richtig ist ein Raum, in dem die ganze Belegschaft liest.
open-desk-now = Anlaufstelle eröffnen
change-desk = Name und Zweck ändern
usual-desk-name = So geht’s
usual-desk-purpose = Sagen Sie uns, was Sie mit sozialer Technik erreichen wollen. Wir antworten innerhalb von zehn Arbeitstagen mit mindestens einem Weg: was er braucht, worauf zu achten ist und wer hilft.
no-homes = Ihnen gehört kein Raum ohne Anlaufstelle
no-homes-detail = Legen Sie einen Raum an, in dem die ganze Belegschaft liest, oder fragen Sie, wem einer gehört.
make-space = Raum anlegen
field-home = Raum
field-home-hint = Wer dort liest, liest jede Anfrage.
field-name = Name
field-purpose = Was man hier anfragen kann
field-purpose-hint = Und worauf man sich verlassen kann. Markdown; frühere Fassungen bleiben erhalten.
error-purpose-missing = Sagen Sie, was man hier anfragen kann
error-space-missing = Wählen Sie einen Raum
error-desk-there = Dieser Raum hat schon eine Anlaufstelle
said-desk-opened = Die Anlaufstelle ist eröffnet. Benennen Sie, wer antwortet.
who-answers = Wer antwortet
is-owner = Der Raum gehört dieser Person
is-named = Wurde benannt
name-keeper = Jemanden benennen
field-person = Person
field-person-hint = Aus der Belegschaft, soweit sie zum Raum gehört.
release = Entbinden
said-keeper-named = Diese Person antwortet hier ab jetzt und erfährt es
said-keeper-released = Diese Person antwortet hier nicht mehr

## Plan und Übersicht

way-desk = Anlaufstelle eröffnen
probe-answered = Anfragen, auf die rechtzeitig ein Weg gezeigt wurde
probe-refused = Anfragen, die ohne anderen Weg abgelehnt wurden
tile-title = Ohne anderen Weg abgelehnt
tile-how = Anfragen aus 90 Tagen, die mit einer Ablehnung und ohne anderen Weg endeten; daneben der Anteil, auf den innerhalb von zehn Arbeitstagen ein Weg gezeigt wurde, von denen, die beantwortet oder über der Frist sind. Von allen Anfragen, die Sie lesen dürfen.
tile-lights = Leuchtet auf, sobald eine Anlaufstelle ihre erste Anfrage beantwortet hat.
tile-leaves-out = Was auf dem Flur, per E-Mail oder in Tickets gefragt wird.
tile-note = { $share } rechtzeitig ein Weg gezeigt, { $base }

## Das Kompetenzzentrum

centre = Kompetenzzentrum
centre-lead = Hier hält die IT fest, was sie in sozialer Technik kann: wer was kann, gesehen an dem, was hier getan wurde.
no-centre = Noch gibt es kein Kompetenzzentrum
no-centre-detail = Es hat eine Leitung, eine Liste von Menschen aus der IT, die selbst gesagt haben, dass sie dazugehören, und eine Übersicht ihrer Fähigkeiten.
found-centre = Kompetenzzentrum gründen
found-centre-lead = Ein Kompetenzzentrum gehört in einen Raum: Wer dort liest, liest seinen Zweck; wer auf der Liste steht, sieht nur die Belegschaft.
found-centre-now = Kompetenzzentrum gründen
change-centre = Name, Zweck und Leitung ändern
usual-centre-name = Kompetenzzentrum
usual-centre-purpose = Wir helfen allen hier, soziale Technik gut zu nutzen. Fragen Sie uns in diesem Raum: Wir antworten offen und innerhalb von zwei Arbeitstagen. Wir zeigen einander, was wir können, und geben es weiter.
no-centre-homes = Ihnen gehört kein Raum ohne Kompetenzzentrum
field-centre-home-hint = Die Fragen dieses Raums sind die Fragen an das Zentrum. Richtig ist ein Raum, in dem die ganze Belegschaft liest.
field-centre-purpose = Wozu es da ist
field-centre-purpose-hint = Und wofür andere es rufen können. Markdown; frühere Fassungen bleiben erhalten.
field-head = Leitung
field-head-hint = Aus der Belegschaft, soweit sie zum Raum gehört.
error-centre-purpose = Sagen Sie, wozu es da ist
error-centre-there = Dieser Raum hat schon ein Kompetenzzentrum
said-founded = Das Kompetenzzentrum ist gegründet. Setzen Sie sich auf die Liste und fragen Sie andere.
headed-by = Leitung:
answered-in-time-here = Welche Fragen dieses Raums innerhalb von zwei Arbeitstagen beantwortet werden
other-centres = Weitere Zentren:

## Liste

nobody-on-roster = Noch steht niemand auf der Liste. Man setzt sich selbst darauf oder sagt Ja, wenn man gefragt wird.
join-roster = Auf die Liste setzen
join-roster-detail = Ihr Name, Ihr Beitrag und Ihre Fähigkeiten werden für die Belegschaft sichtbar. Was Sie im letzten Jahr hier getan haben, wird einmal durchgesehen und ab dann vermerkt. Sie sehen alles davon, können jede Fähigkeit auslassen und mit einem Klick gehen; dann wird alles gelöscht.
field-part = Ihr Beitrag
field-part-hint = „Moderiert freitags Workshops“. Kann leer bleiben.
join-now = Dazugehören
you-are-asked = Sie sind gefragt, ob Sie auf diese Liste wollen. Sie stehen darauf, sobald Sie unten zusagen.
say-no = Nein, danke
ask-to-join = Jemanden fragen
ask-to-join-detail = Auf der Liste steht, wer Ja sagt.
ask-to-join-now = Fragen
asked-to-join = Gefragt
has-not-answered = Hat noch nicht geantwortet
field-it-person-hint = Wer in der IT arbeitet und in diesem Raum liest.
error-not-it = Wählen Sie jemanden, der in der IT arbeitet und hier liest
said-joined = Sie stehen auf der Liste
said-left = Sie stehen nicht auf der Liste, und es ist dort nichts über Sie vermerkt
said-asked-to-join = Gefragt. Auf der Liste steht, wer Ja sagt.
said-removed = Von der Liste genommen
remove = Von der Liste nehmen
remove-question = Diese Person von der Liste nehmen? Was hier über sie vermerkt ist, wird gelöscht.

## Übersicht

matrix = Fähigkeiten
matrix-caption = Die Menschen auf der Liste und ihre Fähigkeiten: wie oft sie binnen eines Jahres hier zu sehen waren und was sie von sich selbst sagen
person = Person
shown-times = { $count ->
    [one] binnen eines Jahres einmal gezeigt
   *[other] binnen eines Jahres { $count }-mal gezeigt
}
last-shown = zuletzt { $when }
says-level = sagt: { $level }
would-like = möchte
nothing-known = nichts bekannt
matrix-legend = Eine Zahl im Kasten: hier binnen eines Jahres gesehen, in Räumen, die nicht privat sind. „Sagt“: was jemand von sich selbst angibt. „Möchte“: will es lernen.
gaps = Was fehlt
gap-nobody = Niemand
gap-single = Nur eine Person
no-gaps = Jede Fähigkeit haben mindestens zwei Menschen gezeigt.
skill-facilitating = Workshops moderieren
skill-experimenting = Versuche durchführen
skill-hosting = Gemeinschaften betreuen
skill-answering = Offen antworten
skill-guiding = Wege zeigen
skill-moderating = Gespräche ordnen
skill-writing = Für Führungskräfte schreiben
skill-deciding = Im Rat entscheiden
skill-weighing = Risiken abwägen
skill-listening = Der Kundschaft zuhören
shown-facilitating = Sie einen Workshop geleitet haben, der abgeschlossen wurde.
shown-experimenting = ein Versuch, den Sie verantworten, mit einer Entscheidung endete.
shown-hosting = Ihnen ein Raum gehört, den mehr als seine Mitglieder lesen.
shown-answering = jemand anderes Ihre Antwort angenommen hat.
shown-guiding = Sie an einer Anlaufstelle jemandem einen Weg gezeigt haben.
shown-moderating = Sie angeheftet, geschlossen oder entfernt haben, was jemand anderes schrieb.
shown-writing = Sie in einem Führungsblog veröffentlicht haben.
shown-deciding = Sie zu einem Vorschlag eines Rats Stellung genommen oder seinen Beschluss festgehalten haben.
shown-weighing = die Gegenmaßnahme zu einem Risiko steht, das Sie verantworten.
shown-listening = Ihre Antwort auf eine Frage aus der Kundschaft angenommen wurde.
level-unsaid = nichts
level-basics = kennt die Grundlagen
level-helped = macht es mit Hilfe
level-alone = macht es allein
level-teaches = gibt es weiter

## Die eigene Seite

my-skills = Meine Fähigkeiten
my-skills-lead = Alles, was im Kompetenzzentrum über Sie vermerkt ist, und warum. Es bleibt höchstens ein Jahr. Diese Seite sieht niemand außer Ihnen.
on-no-roster = Sie stehen auf keiner Liste
on-no-roster-detail = Es ist also nichts über Sie vermerkt. Wer in der IT arbeitet, kann sich auf die Liste eines Kompetenzzentrums setzen.
leave-roster = Gehen
seen-when = Gesehen, wenn
nothing-held = Nichts ist vermerkt.
thing-unseen = Etwas, das Sie nicht mehr lesen können
i-say = Ich sage:
i-would-like = Das möchte ich lernen oder tun
hide-skill = Mich auslassen
hide-question = Sie bei dieser Fähigkeit auslassen? Was dazu vermerkt ist, wird gelöscht, und nichts wird mehr vermerkt.
hidden-skills = Ausgelassen
hidden-skills-detail = Davon wird nichts vermerkt und nichts gezeigt.
unhide-skill = Wieder vermerken
error-no-roster = Setzen Sie sich zuerst auf die Liste eines Kompetenzzentrums: Über alle anderen ist nichts vermerkt.
said-hidden = Sie sind dabei ausgelassen
said-unhidden = Ab jetzt wird es wieder vermerkt
way-centre = Kompetenzzentrum gründen
probe-matrix = Kompetenzzentren mit drei Menschen auf der Liste und einer gezeigten Fähigkeit
