# Das Wiki.

## Wörter

wiki = Wiki
wiki-lead = Was hier bekannt ist, nach Räumen. Wer in einem Raum schreiben darf, darf seine Seiten schreiben.
pages = Seiten
kind-page = Seite
page-below = Seite darunter
all-pages = Alle Seiten
about-page = Über diese Seite
about-pages = Über diese Seiten
pages-nearby = Seiten in der Nähe
owner = Zuständig
cited-by = Führt hierher
on-this-page = Auf dieser Seite
more = Mehr zu dieser Seite
more-below = darunter gibt es Seiten
narrowed = weniger Leute lesen sie
change = Ändern
save = Speichern
cancel = Abbrechen
done = Fertig
remove = In den Papierkorb
history = Verlauf
trash = Papierkorb
minor = Kleinigkeit
holds = Gilt jetzt
not-right = Einiges stimmt noch nicht
version = Fassung { $number }
minutes = { $minutes } Min. zu lesen
pages-count = { $count ->
    [one] 1 Seite
   *[other] { $count } Seiten
}
pages-along = { $count ->
    [one] 1 Seite darunter ging mit
   *[other] { $count } Seiten darunter gingen mit
}

## Listen

no-wiki = Noch keine Seiten
no-wiki-detail = Eine Seite sagt, was bekannt ist: wie etwas gemacht wird, was entschieden wurde, wo man was findet. Die erste beginnt man in einem Raum.
no-pages = Noch keine Seiten
no-pages-detail = Eine Seite sagt, was hier bekannt ist, und bleibt richtig, weil alle, die hier schreiben dürfen, sie ändern können. Jede frühere Fassung bleibt erhalten.
find-spaces = Einen Raum finden
changed-lately = Zuletzt geändert
nothing-changed = Nichts in den letzten 30 Tagen.
links-report = Verweise
links-broken = Führen zu einer Seite im Papierkorb
links-broken-detail = Holen Sie jene Seite zurück, oder verweisen Sie anderswohin.
links-wanted = Nennen eine Seite, die es nicht gibt
links-wanted-detail = Ein Titel in doppelten Klammern führt zur Seite dieses Namens, sobald jemand sie begonnen hat und der Text wieder gespeichert wird.
links-orphans = Nichts führt dorthin
links-orphans-detail = Diese Seiten hängen unter keiner, haben keine unter sich, und kein Text führt zu ihnen: Wer soll sie finden?
links-none = Keine.

## Schreiben

new-page = Neue Seite
begin-page = Seite beginnen
change-page = Seite ändern
field-title = Titel
field-body = Text
field-body-hint = Markdown. [[Titel einer Seite]] führt zu jener Seite, @ nennt eine Person.
field-note = Was haben Sie geändert, und warum?
field-note-hint = Eine Zeile für den Verlauf.
field-minor = Eine Kleinigkeit
field-minor-hint = Sie berichtigt ein Detail: Niemand muss die Seite noch einmal lesen.
said-begun = Die Seite ist da.
said-changed = Gespeichert. Die frühere Fassung steht im Verlauf.
error-body-missing = Schreiben Sie, was die Seite sagt.
error-undecided = Noch stehen an einigen Stellen zwei Texte untereinander, zwischen den Zeilen <<<<<<< und >>>>>>>. Wählen Sie, was gilt, und nehmen Sie jene Zeilen heraus.
error-behind = Die Seite wurde inzwischen geändert und steht jetzt bei Fassung { $version }: Lesen Sie sie noch einmal, und senden Sie beide Änderungen.
merge-theirs = Fassung { $version }
merge-own = Ihr Text
meanwhile = { $name } hat gespeichert, während Sie schrieben
meanwhile-detail = Nichts ist verloren: Hier sind beide Änderungen. Der Text unten enthält beide.
meanwhile-clean = Sie stehen an verschiedenen Stellen. Sehen Sie den Text durch, und speichern Sie.
meanwhile-conflicts = { $count ->
    [one] An einer Stelle haben Sie beide dieselben Zeilen geändert: Wählen Sie dort, und nehmen Sie die Zeilen heraus, die sie bezeichnen.
   *[other] An { $count } Stellen haben Sie beide dieselben Zeilen geändert: Wählen Sie dort, und nehmen Sie die Zeilen heraus, die sie bezeichnen.
}
their-change = Was { $name } geändert hat
own-change = Was Sie geändert haben
own-text = Ihr Text, wie Sie ihn gesendet haben
no-difference = Kein Unterschied zu sehen.

## Lesen

is-archived = Diese Seite wird nur zur Erinnerung aufbewahrt.
is-archived-detail = Sie wurde { $when } archiviert und kann veraltet sein.
archive = Archivieren
unarchive = Wieder in Gebrauch nehmen
said-archived = Die Seite ist archiviert: Man kann sie lesen, geändert wird sie nicht mehr.
said-unarchived = Die Seite ist wieder in Gebrauch.

## Verlauf

compare = Vergleichen
compared = Von Fassung { $from } zu Fassung { $to }
column-from = Von
column-to = Zu
column-version = Fassung
column-note = Was geändert wurde
choose-from = Von Fassung { $number } an vergleichen
choose-to = Mit Fassung { $number } vergleichen
approved-by = Freigegeben von { $name }
older-versions = Ältere Fassungen
earlier-version = Dies ist eine frühere Fassung.
read-now = Lesen, was jetzt gilt
bring-back = Zurückholen
note-restored = Zurück zu Fassung { $number }
said-version-back = Fassung { $number } gilt wieder, als neue Fassung.

## Ordnung

arrange = Ordnen
arrange-lead = Kreuzen Sie Seiten an, und sagen Sie, unter welcher sie hängen sollen. Alles darunter geht mit. Die Pfeile bewegen eine Seite um einen Schritt.
arrange-cut = Es gibt mehr Seiten, als sich hier ordnen lassen. Ordnen Sie jene von ihrer eigenen Seite aus, mit Verschieben.
move-page = Verschieben
move-along = { $count ->
    [one] Eine Seite darunter geht mit.
   *[other] { $count } Seiten darunter gehen mit.
}
move-keeps = Verweise bleiben richtig: Sie führen zur Seite, wo immer sie hängt.
move-below = Unter welche Seite
move-other = Oder eine Seite, die nicht in der Liste steht
move-other-hint = Ihre Adresse oder Nummer.
move-where = Wo unter den Seiten dort
move-where-hint = Hinter eine Seite, die jetzt neben ihr hängt, oder an ein Ende.
move-first = Als erste
move-last = Als letzte
move-ticked = Angekreuzte verschieben
at-the-top = Ganz oben, unter keiner Seite
behind = Hinter { $title }
step-up = { $title } einen Schritt hinauf
step-down = { $title } einen Schritt hinunter
said-moved = Verschoben.
said-arranged = Verschoben.
error-nothing-ticked = Kreuzen Sie mindestens eine Seite an.
error-no-page = Das ist weder Adresse noch Nummer einer Seite.
error-below-itself = Eine Seite kann nicht unter sich selbst hängen und nicht unter einer, die unter ihr hängt.
error-elsewhere = Jene Seite ist in einem anderen Raum. Eine Seite bleibt in ihrem Raum.

## Papierkorb

remove-question = Diese Seite und alle darunter in den Papierkorb legen? Man kann sie zurückholen.
said-removed = Im Papierkorb.
said-restored = Sie ist wieder da.
trash-empty = Nichts im Papierkorb
trash-empty-detail = Seiten, die Sie oder die für diesen Raum Zuständigen weggenommen haben, stehen hier und lassen sich zurückholen.
trashed = Weggenommen von { $name }

## Wer sie liest

access = Wer sie liest
access-why = Warum sieht jemand diese Seite?
access-than = Wer sie liest, neben der Seite darüber: { $title }
access-than-space = Wer sie liest, neben dem Raum
access-inherited = Dieselben Leute
access-inherited-detail = Wer die Seite darüber liest, oder den Raum.
access-narrowed = Weniger Leute
access-narrowed-detail = Von diesen nur die Genannten, und wer den Raum moderiert oder besitzt.
access-widened = Mehr Leute
access-widened-detail = Diese, und außerdem genannte Leute oder Mitglieder anderer Räume.
access-below = Die Seiten darunter, die nichts anderes sagen, folgen.
access-named = Wer genannt ist
access-nobody = Noch niemand.
access-members = alle seine Mitglieder
access-dismiss = { $name } nicht mehr nennen
access-who = Jemanden nennen
access-who-hint = Ein Kürzel wie @ines.caldeira, oder die Adresse eines Raums wie /spaces/council.
access-add = Nennen
a-hidden-space = ein Raum, den Sie nicht sehen
said-access = Gespeichert. Es gilt sofort, und für die Seiten darunter.
error-who = So heißt niemand, der hier arbeitet, und kein Raum, den Sie finden dürfen.
error-crossed = Eine Seite, die weniger Leute lesen, kann nicht unter einer stehen, die mehr Leute lesen als die darüber. Verschieben Sie zuerst eine von beiden.
error-owner-reads = Wer für die Seite zuständig ist, muss sie lesen.
error-no-list = Sagen Sie zuerst, dass weniger oder mehr Leute sie lesen.

## Vorschläge

propose = Eine Änderung vorschlagen
propose-lead = Wer diese Seite ändern darf, sieht Ihren Text neben dem, der gilt, und macht die Änderung oder sagt, warum nicht.
proposals = Vorgeschlagene Änderungen
proposal = Vorgeschlagene Änderung
proposals-waiting = { $count ->
    [one] 1 vorgeschlagene Änderung wartet
   *[other] { $count } vorgeschlagene Änderungen warten
}
no-proposals = Nichts vorgeschlagen
no-proposals-detail = Wer eine Seite kommentieren darf, darf eine Änderung an ihr vorschlagen.
proposal-waits = Wartet
proposal-made = Gemacht.
proposal-declined = Abgelehnt.
proposal-withdrawn = Zurückgenommen.
proposal-merged = Die Seite wurde seither geändert. Hier steht, was der Vorschlag an dem Text ändert, der jetzt gilt.
proposal-conflicts = Die Seite wurde seither an denselben Stellen geändert. Nehmen Sie aus dem vorgeschlagenen Text, was gelten soll, ändern Sie die Seite von Hand, und lehnen Sie dies mit einem Wort ab.
proposed-text = Der vorgeschlagene Text
what-changes = Was sich ändert
field-word = Ein Wort an den, der es vorschlug
field-word-hint = Darf leer sein.
accept = Die Änderung machen
decline = Ablehnen
withdraw = Zurücknehmen
said-proposed = Vorgeschlagen. Wer für die Seite zuständig ist, erfährt davon.
said-accepted = Die Änderung ist gemacht.
said-declined = Abgelehnt.
said-withdrawn = Zurückgenommen.
error-decided = Darüber ist schon entschieden.
error-proposal-behind = Die Seite wurde seither an denselben Stellen geändert: Ändern Sie sie von Hand.

## Vertrauen

trust = Kann ich dieser Seite trauen?
keeping = Wie sie gepflegt wird
keep-page = Wie sie gepflegt wird
is-verified = Jemand bürgt für diese Seite.
is-over = Niemand bürgt mehr für diese Seite.
is-changed = Diese Seite wurde geändert, seit jemand für sie bürgt.
is-superseded = Das sagt jetzt eine andere Seite:
source-changed = Eine Quelle hat sich geändert: „{ $title }“. Bitte prüfen Sie diese Seite noch einmal.
source-expired = Für eine Quelle bürgt niemand mehr: „{ $title }“. Bitte prüfen Sie diese Seite noch einmal.
vouched = { $name } bürgte am { $at }, gut bis { $until }.
cites-changed = Was sie anführt, hat sich geändert
reason-changed = geändert
reason-expired = niemand bürgt mehr dafür
still-right = Stimmt noch
rechecks = Noch einmal anzusehen
rechecks-lead = Hierfür sind Sie zuständig, und es führt eine Seite an, die sich geändert hat oder für die niemand mehr bürgt. Bessern Sie es, oder sagen Sie, dass es noch stimmt.
no-rechecks = Nichts noch einmal anzusehen
no-rechecks-detail = Wenn sich eine Seite ändert, die etwas von Ihnen anführt, steht es hier.
cites = führt an:
said-rechecked = Von der Liste genommen.
said-kept = Gespeichert.
field-owner = Wer für sie zuständig ist
field-owner-hint = Das Kürzel, etwa @ines.caldeira.
field-approval = Änderungen brauchen eine Freigabe
field-approval-hint = Mitglieder schlagen Änderungen vor; wer für die Seite zuständig ist, und wer den Raum moderiert oder besitzt, macht sie.
field-superseded = Die Seite, die es jetzt sagt
field-superseded-hint = Ihre Adresse oder Nummer, wenn diese veraltet ist. Wer liest, wird dorthin geführt.
field-days = Für so viele Tage
field-days-hint = Wer für die Seite zuständig ist, erfährt zwei Wochen vorher, dass sie um sind.
vouch-title = Dafür bürgen
vouch-until = Jemand bürgt dafür bis { $until }.
vouch-nobody = Niemand bürgt dafür.
vouch = Ich bürge für das, was sie jetzt sagt
vouch-no-more = Niemand bürgt mehr
error-owner = Niemand, der hier arbeitet, hat dieses Kürzel.
error-superseded = Das ist keine andere Seite, die Sie lesen dürfen.
error-days = Nennen Sie eine Zahl von Tagen von 1 bis 1098.

## Der visuelle Editor

editor-markdown = Markdown
editor-visual = Visuell
editor-switch = Schreibweise
editor-kept = Dieser Text lässt sich visuell nicht bearbeiten, ohne ihn zu verändern; er bleibt in Markdown.
editor-failed = Der visuelle Editor konnte nicht geladen werden. Ihr Text ist hier sicher.
tool-tools = Format
tool-undo = Rückgängig
tool-redo = Wiederholen
tool-style = Stil
tool-text = Text
tool-heading = Überschrift
tool-block = Codeblock
tool-bold = Fett
tool-italic = Kursiv
tool-strike = Durchgestrichen
tool-code = Code
tool-link = Link
tool-list = Liste
tool-numbers = Nummerierte Liste
tool-task = Aufgaben
tool-quote = Zitat
tool-table = Tabelle
tool-image = Bild
tool-rule = Trennlinie
tool-row = Zeile darunter
tool-column = Spalte danach
tool-no-row = Zeile löschen
tool-no-column = Spalte löschen
tool-address = Adresse
tool-shows = Was es zeigt
tool-apply = Übernehmen
tool-cancel = Abbrechen

## Neben einem Entwurf

verified = Geprüft
