# Texte der Erhebungsrunden: planen, leiten, veröffentlichen, und was dabei herauskommt.

## Wörter

journey = Weg
rounds = Runden
round-title-suggestion = Soziale Reife { $month }
whole-organisation = Ganze Organisation
cancel = Abbrechen
change = Ändern
discard = Verwerfen
please-check = Bitte prüfen
by-name-short = mit Namen
anonymous-short = anonym
tab-stands = Wo wir stehen
too-few = zu wenige Antworten
state-draft = Entwurf
state-open = Nimmt Antworten an
state-review = Zu veröffentlichen
state-consensus = Zweiter Blick
state-published = Veröffentlicht
length-full = Ganze Runde
length-full-detail = 40 Fragen, etwa 12 Minuten. Einmal im Jahr.
length-pulse = Pulsbefragung
length-pulse-detail = 15 Fragen, etwa 5 Minuten. Jedes Quartal.
length-focus = Ausschnitt
length-focus-detail = Alle Fragen zu einigen Teilbereichen, um zu sehen, was der Plan bewegt hat. Eine Einordnung ergibt das nicht.

## Runden

rounds-intro = Eine Runde fragt Gruppen von Menschen, wie die Organisation sozial arbeitet: innen und mit der Kundschaft. Das Ergebnis zeigt, wo sie auf der Karte steht, und ist der Anfang des Plans.
no-rounds = Noch keine Runde
no-rounds-detail = Planen Sie eine, sehen Sie nach, wen sie fragen würde, und öffnen Sie sie dann. Vorher wird niemand gefragt.
plan-round = Runde planen
change-round = Entwurf ändern
plan-intro = Niemand wird gefragt, bevor Sie die Runde öffnen. Danach bleibt, was sie fragt und wen.
closes-on = Antworten bis
closed-on = Antworten waren möglich bis
published-on = Veröffentlicht
section-what = Was gefragt wird
section-what-detail = Die Fragen stammen aus dem Fragebogen SMI 1.0: vier Blöcke, 15 Teilbereiche.
section-whom = Wer gefragt wird
section-whom-detail = Verschiedene Gruppen sehen verschiedene Organisationen. Ab drei Gruppen und acht Personen trägt das Ergebnis.
section-how = Wie
section-how-detail = Wer gefragt wird, antwortet über einen Link aus der E-Mail, ohne sich anzumelden.
field-title = Titel
field-length = Umfang
field-focus = Teilbereiche eines Ausschnitts
field-unit = Einheit
field-groups = Gruppen aus dem Verzeichnis
field-sample = Wie viele weitere Beschäftigte
field-sample-hint = Eine Stichprobe durch das Los. Fünfzig reichen den meisten Organisationen.
field-listed = Weitere Personen per E-Mail
field-listed-hint = Je Zeile eine: Gruppe und Adresse, etwa „CUS ana@example.org“. Die Gruppen heißen ITL, ITS, EXE, MKT, FRO, EMP und CUS.
field-customers = Kundinnen und Kunden können antworten
field-customers-detail = Die Runde bekommt einen Link, den Sie weitergeben. Kundinnen und Kunden werden nur gefragt, was sie sehen können.
field-answers = Die Antworten sind
field-closes = Antworten bis
field-closes-hint = Das Ende dieses Tages. Zwei Wochen sind üblich.
answers-anonymous = Anonym
answers-anonymous-detail = Nichts Gespeichertes führt von einer Antwort zu einer Person. Eine Gruppe mit weniger als fünf Personen antwortet mit Namen oder gar nicht, und das wird ihr gesagt.
answers-named = Mit Namen
answers-named-detail = Alle antworten mit Namen, und das wird ihnen gesagt. Gruppen unter fünf bleiben im Ergebnis trotzdem verborgen.
save-draft = Entwurf sichern
about-it-leaders = Führen und arbeiten in der IT: { $count }
about-it-staff = Arbeiten in der IT: { $count }
about-executives = Führen außerhalb der IT: { $count }
about-marketing = Marketing: { $count }
about-front = Personal, Vertrieb und Service: { $count }
about-employees = Alle anderen: { $count }
wrong-title = Ein Titel hat 1 bis 120 Zeichen.
wrong-length = Wählen Sie den Umfang.
wrong-focus = Wählen Sie mindestens einen Teilbereich.
wrong-closes = Geben Sie einen Tag an, etwa 2026-12-15.
wrong-closes-past = Dieser Tag ist vorbei. Geben Sie einen kommenden an.
wrong-sample = Geben Sie eine Zahl von 1 bis { $most } an.
wrong-listed-line = Zeile { $line } ist keine Gruppe mit E-Mail-Adresse. Schreiben Sie sie so: „ITL ana@example.org“.
wrong-listed-long = Eine Liste hat höchstens { $most } Personen.
said-planned = Der Entwurf ist gesichert. Noch wurde niemand gefragt.
said-changed = Der Entwurf ist geändert.
said-discarded = Der Entwurf ist verworfen.

## Eine Runde leiten

what-now = Was jetzt geht
next-draft = Sehen Sie nach, wen die Runde fragen würde, und öffnen Sie sie dann.
next-open = Die Runde nimmt Antworten an. Sie sehen, wie viele antworten, nie was.
next-review = Die Runde nimmt keine Antworten mehr an. Veröffentlichen Sie das Ergebnis, oder lassen Sie die Befragten zuvor noch einmal auf das sehen, was sie verschieden beurteilen.
next-consensus = Wer teilgenommen hat, sieht ohne Namen, wie sich die Antworten verteilen, und kann die eigene ändern.
next-published = Das Ergebnis ist für alle Beschäftigten veröffentlicht. Es bleibt, wie es ist.
act-open = Runde öffnen
act-open-detail = Alle unten bekommen eine E-Mail mit ihrem eigenen Link. Was gefragt wird und wen, steht dann fest.
act-open-sure = Runde öffnen und die Links verschicken?
act-remind = Erinnerung schicken
act-remind-detail = Nur wer noch nicht fertig ist, bekommt eine. Drei Tage vor dem Ende geht von selbst eine hinaus.
act-close = Jetzt schließen
act-close-detail = Die Runde nimmt keine Antworten mehr an. Was bisher geantwortet wurde, zählt.
act-close-sure = Die Runde jetzt schließen?
act-publish = Ergebnis veröffentlichen
act-publish-detail = Alle Beschäftigten sehen das Ergebnis. Danach lässt es sich nicht mehr ändern; Gruppen unter fünf sind darin verborgen.
act-publish-sure = Das Ergebnis für alle Beschäftigten veröffentlichen?
act-again = Noch einmal hinsehen lassen
act-again-detail = Einmal, vor der Veröffentlichung: Wo die Befragten nicht übereinstimmen, sehen sie die Verteilung der Antworten und können ihre ändern. Niemand muss.
until-day = Antworten bis
draft-detail = Der Entwurf lässt sich ändern oder verwerfen.
see-result = Ergebnis ansehen
who-would-be-asked = Wer gefragt würde
who-answered = Wer geantwortet hat
asked-count = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
answered-of = { $answered } von { $asked } haben begonnen
nobody-asked = Niemand. Wählen Sie Gruppen, oder geben Sie Personen an.
small-groups = { $groups }: weniger als fünf Personen. Ihnen wird gesagt, dass sie mit Namen antworten oder gar nicht.
column-group = Gruppe
column-asked = Gefragt
column-begun = Begonnen
column-finished = Fertig
column-share = Anteil
rates-note = Das sind Zahlen von Personen. Was sie geantwortet haben, sieht niemand, bevor das Ergebnis veröffentlicht ist.
door-title = Der Link für Kundinnen und Kunden
door-detail = Wer ihn öffnet, bekommt einen eigenen Bogen. Geben Sie ihn in einem Rundbrief oder in einem Raum der Community weiter.
copy-link = Kopieren
agreement-title = Stimmen die Befragten überein?
agreement-good = Ja: Kein Teilbereich liegt unter 0,50.
agreement-detail = Die Übereinstimmung (r*wg) liegt hier unter 0,50: Ein Mittelwert würde verdecken, dass die Befragten verschiedene Organisationen sehen.
alpha-note = Krippendorffs Alpha über alle Fragen: { $alpha }. Es sinkt, wo das wahre Profil flach ist, und verbirgt darum nichts.
not-now-state = Darüber ist die Runde hinaus.
not-now-nobody = Die Runde würde niemanden fragen. Wählen Sie Gruppen, geben Sie Personen an, oder lassen Sie Kundinnen und Kunden antworten.
not-now-past = Der letzte Tag ist vorbei. Ändern Sie zuerst den Entwurf.
not-now-agreed = Die Befragten stimmen in allem überein. Es gibt nichts, was sie noch einmal ansehen müssten.
not-now-unanswered = Niemand hat geantwortet, also gibt es kein Ergebnis.
not-now-reminded = Vor weniger als einem Tag ging eine Erinnerung hinaus.
said-opened = Die Runde ist offen. Die Links sind unterwegs.
said-reminded = { $count ->
    [0] Alle sind fertig. Niemand wurde erinnert.
    [one] 1 Person bekommt eine Erinnerung.
   *[other] { $count } Personen bekommen eine Erinnerung.
}
said-closed = Die Runde nimmt keine Antworten mehr an.
said-looking-again = Wer teilgenommen hat, wird um einen zweiten Blick gebeten.
said-published = Das Ergebnis ist veröffentlicht.

## E-Mails an die Befragten

mail-invitation-subject = { $title }: Wie arbeitet { $company }?
mail-invitation =
    { $company } möchte wissen, wie das Unternehmen sozial arbeitet: innen und mit der Kundschaft. Ihre Sicht zählt.

    Antworten Sie hier; Sie brauchen kein Passwort und können jederzeit aufhören und weitermachen:
    { $link }

    Der Link gehört nur Ihnen. Bitte antworten Sie bis { $until }.
mail-reminder-subject = Erinnerung: { $title }, { $company }
mail-reminder =
    Ihre Antworten für { $company } sind noch nicht fertig. Was Sie geantwortet haben, ist gesichert:
    { $link }

    Bitte machen Sie sie bis { $until } fertig. Wenn Sie nicht teilnehmen möchten, brauchen Sie nichts zu tun.
mail-consensus-subject = Ein zweiter Blick: { $title }, { $company }
mail-consensus =
    Bei einigen Themen liegen die Antworten für { $company } weit auseinander. Sie sehen ohne Namen, wie sie sich verteilen, und können Ihre ändern oder stehen lassen:
    { $link }

    Das geht bis { $until }.

## Das Bild

stands-title = Wo { $company } steht
placement = Einordnung
no-result = Noch hat niemand gefragt
no-result-detail = Eine Runde von Fragen zeigt, wo die Organisation steht, innen und mit der Kundschaft, und was als Nächstes zu tun ist.
asked-now = Ihre Sicht ist gefragt.
answer-now = Jetzt antworten
for-employees = Intern: alle Beschäftigten
take-along = Mitnehmen
take-report = Bericht (PDF)
take-map = Karte (PNG)
take-profile = Profil (PNG)
take-svg = Karte (SVG)
take-csv = Zahlen (CSV)
take-json = Zahlen (JSON)
headline-before = { $company } ist
headline-insufficient = Für eine Aussage reichen die Antworten nicht
headline-insufficient-detail = Jede Seite braucht mindestens fünf Personen und Antworten zu den meisten ihrer Teilbereiche.
headline-laggard = Weder unter Beschäftigten noch mit der Kundschaft ist soziales Arbeiten schon der Normalfall.
headline-external = Der Kundschaft begegnet man dort, wo sie spricht. Untereinander arbeiten die Beschäftigten noch nicht so.
headline-internal = Die Beschäftigten arbeiten offen miteinander. Die Kundschaft erlebt diese Offenheit noch nicht.
headline-enterprise = Beschäftigten und Kundschaft begegnet man offen, und beide Seiten sind verbunden.
headline-islands = Beide Seiten sind reif, aber noch nicht verbunden: Es sind zwei Inseln.
extremes = Am stärksten: { $best } ({ $high }). Am schwächsten: { $worst } ({ $low }).
note-answered = { $people ->
    [one] 1 Person
   *[other] { $people } Personen
} aus { $groups ->
    [one] 1 Gruppe
   *[other] { $groups } Gruppen
} { $people ->
    [one] hat
   *[other] haben
} geantwortet.
note-unknown-safe = Was auch immer diejenigen gesagt hätten, die „weiß nicht“ geantwortet haben: Die Einordnung bliebe dieselbe.
note-unknown-may = Die Antworten derer, die es nicht wissen, könnten die Einordnung ändern.
note-provisional = Die Einordnung ist vorläufig: Auf einer Seite haben weniger als acht Personen geantwortet, oder ein Teil ließ sich nicht bewerten.
note-borderline = Das Ergebnis liegt nahe an der Grenze, zwischen diesen Einordnungen: { $kinds }.
note-contested = Was die Plattform misst, würde die Organisation anders einordnen: { $kind }. Die Einordnung ist umstritten; der Rat beschließt, welche gilt und warum.
note-untypical = Nicht alles ist für diese Einordnung typisch: siehe { $items }. Was der Artikel dort empfiehlt, ist vielleicht schon getan.
it-lag = Rückstand der IT
it-lag-how = Die bessere der beiden Achsen, abzüglich des Werts der IT selbst.
the-organisation = Die Organisation
gaps-count = von { $count } Teilbereichen werden als zwei Organisationen gesehen
it-lag-detail = Warnung ab { $from }
it-behind = Die IT liegt um { $lag } hinter dem Geschäft zurück. Genau davor warnt der Artikel: Bewegen sich andere und die IT nicht, gehen sie um sie herum.
it-ahead = Die IT ist dem Geschäft um { $lead } voraus. Sie sollte anderen ihre Leute leihen.
axis-detail = { $stage }, ± { $half }
map-title = Karte der vier Arten
map-now-label = jetzt
map-threshold = reif ab { $from }
map-missing = Für eine Einordnung reichen die Antworten nicht.
map-described = { $company } ist { $kind }: intern { $internal }, extern { $external }, jeweils von 0 bis 4.
axis-internal = Intern: unter Beschäftigten
axis-external = Extern: mit der Kundschaft
legend-now = Jetzt, mit 90-%-Intervall
legend-earlier = Frühere Runden
legend-threshold = Reif ab hier
legend-range = Spanne mit „weiß nicht“
legend-measured = Gemessen
legend-critical = kritisch
legend-gap = Von der niedrigsten Gruppe zur höchsten
as-table = Als Tabelle zeigen
talk-first = Darüber zuerst sprechen
chip-gap = Lücke { $gap }
chip-split = Uneins
chip-unseen = Nicht zu sehen
finding-gap = Bei „{ $sub }“ sehen { $high } und { $low } zwei verschiedene Organisationen.
finding-measured = { $sub }: Gesagt wird { $said }, gemessen { $measured }.
finding-split = Bei „{ $sub }“ stimmen die Befragten nicht überein.
finding-unseen = Mehr als zwei von fünf können das nicht sehen: { $question }
profile-title = Profil: was die Menschen sagen
profile-described = Ein Punkt ist, was gesagt wird, die Linie die Spanne, in der es läge, hätten alle ohne Wissen 0 oder 4 gesagt. Öffnen Sie eine Zeile für ihre Fragen.
scale-note = 0 Stillstand · 1 Erprobung · 2 Koordination · 3 Ausweitung · 4 Befähigung
spread-unknown = weiß nicht: { $count }
column-sub = Teilbereich
column-numbers = Zahlen
column-picture = Bild
column-round = Runde
column-internal = Intern
column-external = Extern
column-said = Gesagt
column-range = Spanne
column-measured = Gemessen
column-difference = Unterschied
column-note = Hinweis
column-gap = Lücke
column-agreement = Übereinstimmung
column-raters = Befragte
column-sentence = Der Artikel
column-action = Maßnahme
measured-title = Was gesagt wird, und was die Plattform sieht
measured-described = Ein Punkt ist, was gesagt wird, eine Raute, was die Plattform gemessen hat. Beides wird nie vermischt; was weit auseinanderliegt, geht an den Rat.
said-not-seen = gesagt, nicht gesehen
seen-not-said = gesehen, nicht gesagt
contested = umstritten
nothing-measured = nichts gemessen
nothing-measured-detail = Noch wird nichts gemessen. Das Messen beginnt mit einer Vereinbarung mit der Beschäftigtenvertretung und der Datenschutzbeauftragten.
gaps-title = Wer es wie sieht
gaps-described = Die Mittelwerte der Gruppen mit fünf oder mehr Personen. Ab einem Unterschied von 1,0 sehen zwei Gruppen zwei Organisationen.
gaps-missing = zu wenige
gaps-missing-detail = Weniger als zwei Gruppen haben fünf Personen, die geantwortet haben; darum wird keine neben einer anderen gezeigt.
group-letters = L S G M V B K
advice-title = Was der Artikel empfiehlt
advice-intro = Für Organisationen dieser Art ({ $kind }):
advice-source = Aus Forrester, „The new era of social business“ (KMWorld), hier übersetzt. Zu jeder Empfehlung gehört eine Maßnahme im Plan.
see-plan = Zum Plan
remarks-title = Was dazu geschrieben wurde
remarks-detail = Bemerkungen und Links stehen hier ohne Namen und Gruppe.
second-look = Zweiter Blick: Wert { $before } → { $after }, Übereinstimmung { $apart } → { $together }.
other-rounds = Runden über einen Teil
earlier-rounds = Frühere Runden
how-worked-out = Wie das berechnet ist
method-title = Wie das berechnet ist
method-scale = Jede Frage hat fünf Stufen: 0 Stillstand, 1 Erprobung, 2 Koordination, 3 Ausweitung und Optimierung, 4 Befähigung.
method-score = Der Wert einer Frage ist das Mittel der Mittelwerte ihrer Gruppen; die Stimme einer Gruppe wächst mit ihrer Größe bis fünf Personen. Eine Vermutung zählt halb. Ein Teilbereich ist das Mittel seiner Fragen, ein Block das gewichtete Mittel seiner Teilbereiche.
method-unknown = „Weiß nicht“ bewegt keinen Wert. Es wird als Spanne gezeigt; eine Frage, die mehr als 40 % nicht beantworten können, zählt nicht und wird zum Befund.
method-interval = Das 90-%-Intervall entsteht, indem je eine Person weggelassen wird (Jackknife). Unter fünf Personen gibt es keines und keine Einordnung.
method-mature = Eine Seite ist reif ab { $from }, wenn kein Teilbereich unter { $floor } liegt und kein kritischer unter { $critical }.
method-groups = Gruppen unter fünf sind verborgen, und weitere, bis mindestens fünf Personen verborgen sind, damit sich niemand durch Abziehen finden lässt.
method-limits = Stützpunkte, Gewichte und Untergrenzen sind Anfangswerte. Menschen überschätzen die eigene Organisation, je höher sie stehen, desto mehr.

## Der Bericht

chart-source = { $company }, { $round }, { $day }
report-page = Seite {"{page}"} von {"{pages}"}
report-kicker = Soziale Reife
report-scope = Bereich
report-answered = Geantwortet
report-answered-value = { $raters } von { $asked }
report-instrument = Fragebogen
report-how = Antworten
report-firmness = Wie fest das steht
report-placement = Wo wir stehen
report-profile-note = Übereinstimmung ist Lindells r*wg(j): Ab 0,70 steht das Mittel für eine gemeinsame Sicht, unter 0,50 nicht.

## Antworten

answer-asked = Ihre Sicht ist gefragt
answer-open-until = Bis { $day }
answer-look-again-until = Zweiter Blick, bis { $day }

### Die erste Seite

answer-asks = { $company } fragt nach Ihrer Sicht
answer-asks-again = { $company } bittet um einen zweiten Blick
answer-about-unit = Es geht um { $unit }
answer-what-for = Wie arbeiten die Menschen bei { $company } mit sozialen Technologien zusammen, untereinander und mit der Kundschaft? Gefragt ist, was Sie von Ihrem Platz aus sehen. Richtige Antworten gibt es nicht, und auch „Weiß ich nicht“ ist eine.
answer-again-what-for = Bei diesen Themen lagen die Antworten weit auseinander. Sehen Sie sich an, wie alle geantwortet haben, und ändern Sie Ihre Antwort, wo Sie es nun anders sehen. Sie so zu lassen ist genauso gut.
answer-role = Ihre Gruppe
answer-how-long = So lange dauert es
answer-length = { $pages ->
    [one] Eine Seite,
   *[other] { $pages } Seiten,
} { $questions ->
    [one] eine Frage,
   *[other] { $questions } Fragen,
} { $minutes ->
    [one] etwa eine Minute.
   *[other] etwa { $minutes } Minuten.
}
answer-any-time = Jede Antwort wird sofort gespeichert. Sie können jederzeit aufhören und mit demselben Link weitermachen, auf jedem Gerät.
answer-until-when = Bis wann
answer-until = Antworten und Antworten ändern können Sie bis { $day }.
answer-what-becomes = Was mit Ihren Antworten geschieht
answer-anonymous = Sie antworten ohne Ihren Namen. Festgehalten wird, dass Sie teilgenommen haben; Ihre Antworten liegen getrennt davon, und nichts, was bei ihnen gespeichert ist, führt zu Ihnen zurück.
answer-groups-hidden = Gruppen mit weniger als fünf Personen erscheinen nie im Ergebnis.
answer-comments-shown = Kommentare werden ohne Ihre Gruppe gezeigt.
answer-by-name-all = In dieser Runde antworten alle mit Namen oder gar nicht. Ihr Name bleibt bei Ihren Antworten.
answer-by-name-few = In Ihrer Rolle sind weniger als fünf Personen gefragt; man könnte also erraten, wer was gesagt hat. Darum antworten Sie mit Namen oder gar nicht. Ihr Name bleibt bei Ihren Antworten.
answer-by-name-as = Sie antworten als { $name }.
answer-your-name = Ihr Name
answer-your-name-hint = Er bleibt bei Ihren Antworten.
answer-name-needed = Geben Sie Ihren Namen an: In dieser Rolle antwortet man mit Namen oder gar nicht.
answer-keep-link = Die Adresse dieser Seite gehört nur Ihnen. Bewahren Sie sie auf, dann können Sie später weitermachen.
answer-begin = Beginnen
answer-continue = Weitermachen

### Eine Seite mit Fragen

answer-page-of = Seite { $page } von { $pages }
answer-answered-of = { $answered } von { $total } beantwortet
answer-counted = %answered% von %total% beantwortet
answer-all-pages = Alle Seiten
answer-step = { $answered } von { $of }
answer-step-done = beantwortet
answer-guess = Das ist nur meine beste Vermutung
answer-guess-detail = Sie zählt halb.
answer-unknown = Weiß ich nicht
answer-unknown-ask = Was davon trifft zu?
answer-not-my-area = Nicht mein Gebiet
answer-not-my-area-detail = Bei dieser Frage werden Sie nicht mitgezählt.
answer-cannot-see = Ich kann es nicht sehen, aber jemand könnte es sagen
answer-cannot-see-detail = Auch das ist ein Ergebnis: Es zeigt, was sichtbar sein sollte.
answer-best-guess = Meine beste Vermutung wäre …
answer-best-guess-detail = Zurück zu den fünf Antworten. Ihre Vermutung zählt halb.
answer-more = Kommentar oder Link
answer-comment = Kommentar (freiwillig)
answer-comment-hint = Wird ohne Ihre Gruppe gezeigt. Schreiben Sie nichts, woran man Sie erkennen könnte.
answer-comment-hint-named = Was hat Sie zu dieser Antwort gebracht?
answer-evidence = Link zu einem Beleg (freiwillig)
answer-evidence-hint = Die Adresse einer Seite, die es zeigt, ab https://.
answer-back = Zurück
answer-next = Weiter
answer-wrong-answer = Wählen Sie eine der fünf Antworten oder „Weiß ich nicht“.
answer-wrong-comment = Der Kommentar ist zu lang. Kürzen Sie ihn auf { NUMBER($most) } Zeichen.
answer-wrong-evidence = Das ist keine Adresse. Sie beginnt mit https://, hat keine Leerzeichen und höchstens 500 Zeichen.
answer-form-has-errors = Einiges auf dieser Seite ist noch nicht gespeichert

### Sofort gespeichert

answer-saved = Gespeichert
answer-waiting = Nicht gespeichert, neuer Versuch folgt
answer-refused = Nicht gespeichert
answer-restored = Von diesem Gerät wiederhergestellt
answer-not-kept = Ihre Antworten auf dieser Seite wurden nicht gespeichert
answer-not-kept-closed = Die Runde ist geschlossen und nimmt keine Antworten mehr an. Was Sie geschrieben haben, steht noch hier, damit Sie es kopieren können.
answer-not-kept-nameless = Sie antworten mit Namen. Öffnen Sie Ihren Link noch einmal und wählen Sie „Beginnen“.

### Tasten

answer-keys = Tasten
answer-key-stage = Die Frage beantworten, bei der Sie sind
answer-key-unknown = Weiß ich nicht
answer-key-walk = Nächste und vorige Frage
answer-key-next = Nächste Seite
answer-key-enter = Eingabe
answer-keys-on = Mit einzelnen Tasten antworten

### Der zweite Blick

answer-second-hint = Ihre Antwort vom ersten Mal ist gewählt. Sie sehen, wie alle geantwortet haben, ohne Namen.
answer-spread = { $answers ->
    [one] So hat eine Person geantwortet
   *[other] So haben { $answers } Personen geantwortet
}
answer-spread-unknown = { $unknown ->
    [one] Eine weitere wusste es nicht.
   *[other] { $unknown } weitere wussten es nicht.
}
answer-too-few = Auf diese Frage haben weniger als fünf Personen geantwortet. Damit niemand zu erkennen ist, werden ihre Antworten nicht gezeigt.
answer-remarks = { $count ->
    [one] Ein Kommentar
   *[other] { $count } Kommentare
}

### Die letzte Seite und das Ende

answer-last-page = Die letzte Seite
answer-outlook = Zwei Fragen zum Schluss
answer-outlook-about = Sie gehen nicht in die Wertung ein.
answer-not-close = noch gar nicht nahe
answer-there = wir sind da
answer-not-at-all = gar nicht
answer-very-much = sehr
answer-wrong-number = Wählen Sie Zahlen von 0 bis 10.
answer-all-answered = { $total ->
    [one] Sie haben die eine Frage beantwortet.
   *[other] Sie haben alle { $total } Fragen beantwortet.
}
answer-still-open = { $count ->
    [one] Eine Frage ist noch offen
   *[other] { $count } Fragen sind noch offen
}
answer-finish-anyway = Sie können trotzdem abschließen und wiederkommen, bis die Runde schließt.
answer-finish = Abschließen
answer-thanks = Vielen Dank
answer-thanks-answered = { $answered ->
    [0] Sie haben keine von { $total } Fragen beantwortet.
   *[other] Sie haben { $answered } von { $total } Fragen beantwortet.
}
answer-thanks-until = Bis { $day } können Sie mit demselben Link wiederkommen und Ihre Antworten ändern.
answer-thanks-result = Wenn die Runde vorbei ist, steht das Ergebnis allen Beschäftigten offen.
answer-change = Meine Antworten ändern

### Wo ein Link nirgendwohin führt

answer-opens-nothing-title = Dieser Link öffnet nichts
answer-opens-nothing = Vielleicht ist er unterwegs abgeschnitten worden, oder er gilt nicht mehr.
answer-opens-nothing-way = Öffnen Sie ihn noch einmal aus der Mail, mit der er kam. Hilft das nicht, fragen Sie, wer ihn geschickt hat.
answer-closed-title = Geschlossen
answer-closed-on = „{ $title }“ nahm Antworten bis { $day } an.
answer-closed-kept = Ihre Antworten sind gespeichert. Danke dafür.
answer-closed-none = Mit diesem Link wurde nicht geantwortet.
answer-closed-waiting = Das Ergebnis wird ausgewertet.
answer-closed-published = Das Ergebnis ist veröffentlicht.
answer-full-title = Kein Platz mehr
answer-full = Über diesen Link sind so viele gekommen, dass niemand mehr eingelassen wird. Sagen Sie es denen, die ihn verschickt haben.
