# Texte des Rahmens und der gemeinsamen Bausteine.

## Der Rahmen einer Seite

skip-to-content = Zum Inhalt
nav-main = Hauptnavigation
nav-shortcuts = Schnellzugriff
nav-home = Start
nav-spaces = Räume
nav-notices = Hinweise
nav-more = Mehr
nav-bookmarks = Lesezeichen
nav-drafts = Entwürfe
nav-settings = Einstellungen
nav-appearance = Darstellung
search = Suche
search-hint = Suchen oder springen zu …
write = Schreiben
unread = ungelesen
bell-new = neu
your-menu = { $name }: Ihr Menü
sign-in = Anmelden
sign-out = Abmelden
undo = Rückgängig
close = Schließen
connection-lost = Keine Verbindung zum Server. Neue Beiträge erscheinen, sobald sie wieder da ist.

## Erst fragen

confirm-yes = Weiter
confirm-no = Abbrechen
cancel = Abbrechen

## Schreiben

composer-change = Ändern
composer-format = Formatierung
composer-title = Titel
composer-preview = Vorschau
composer-file = Datei
composer-suggestions = Vorschläge
busy-sending = Wird gesendet …
format-bold = Fett
format-italic = Kursiv
format-code = Code
format-link = Link
format-list = Liste
format-task = Aufgabenliste
format-quote = Zitat
describe-title = Was zeigt das Bild?
describe-label = Beschreibung
describe-hint = Für Menschen, die es nicht sehen können. Leer lassen, wenn es nur schmückt.
describe-insert = Bild einfügen

## Reaktionen

react = Reagieren

## Befehlspalette und Tasten

palette-name = Überallhin springen
palette-label = Suchen oder springen zu
palette-results = Ergebnisse
palette-choose = wählen
palette-open = öffnen
key-control = Strg
keys-title = Tastatur
keys-anywhere = Überall
keys-reading = Beim Lesen
keys-writing = Beim Schreiben
keys-send = Veröffentlichen oder senden
keys-palette = Suchen oder springen zu
keys-next = Nächstes
keys-previous = Vorheriges
keys-open = Öffnen
keys-reply = Antworten
keys-bookmark = Lesezeichen setzen
keys-off = Einzelne Tasten lassen sich in den Einstellungen abschalten.

## Was Verhalten sagen; %name% füllen sie aus

said-saved-at = Gespeichert um %time%
said-kept-offline = Nicht gespeichert: keine Verbindung. Auf diesem Gerät aufbewahrt.
said-kept-signed-out = Nicht gespeichert: Sie sind abgemeldet. Auf diesem Gerät aufbewahrt.
said-kept-not-sent = Nicht gesendet. Auf diesem Gerät aufbewahrt.
said-draft-restored = Ihr Text wurde von diesem Gerät wiederhergestellt
said-link-copied = Link kopiert
said-not-copied = Der Browser hat das Kopieren nicht erlaubt. Kopieren Sie selbst: %text%
said-not-saved = Das wurde nicht gespeichert. Versuchen Sie es noch einmal.
said-newer-one = 1 neuer Beitrag
said-newer-many = %count% neue Beiträge
said-suggestions = %count% Vorschläge
said-preview-failed = Im Moment gibt es keine Vorschau.
said-sending-file = %name% wird gesendet
said-file-not-sent = Die Datei wurde nicht gesendet. Fügen Sie sie noch einmal hinzu.
said-nothing-found = Nichts gefunden

## Was ein Text nennt

written-names = Der Text nennt { NUMBER($named) } Personen und Räume. Nennen Sie höchstens { NUMBER($most) }.
written-topics = Der Text hat { NUMBER($named) } Themen. Behalten Sie die { NUMBER($most) }, die am besten passen.
written-files = Der Text hat { NUMBER($held) } Dateien. Hängen Sie höchstens { NUMBER($most) } an.

## Probleme

problem-not-found = Hier ist nichts
problem-not-found-detail = Diese Seite gibt es nicht, oder Sie dürfen sie nicht sehen.
problem-forbidden = Nicht erlaubt
problem-forbidden-detail = Sie können das sehen, aber das dürfen Sie hier nicht tun.
problem-sign-in = Erst anmelden
problem-sign-in-detail = Dafür brauchen Sie ein Konto.
problem-wrong-token = Dieser Schlüssel gilt nicht
problem-wrong-token-detail = Der Schlüssel (Token) ist ungültig oder abgelaufen. Legen Sie in Ihren Einstellungen einen neuen an.
problem-invalid = Etwas stimmt noch nicht
problem-unreadable = Das ließ sich nicht lesen
problem-unsupported = Ein anderes Format ist nötig
problem-unsupported-detail = Diese Adresse nimmt { $kind } an.
problem-wrong-method = Diese Methode passt nicht
problem-wrong-method-detail = Die Adresse gibt es, aber sie nimmt diese Methode nicht an. Die Kopfzeile Allow nennt die passenden.
problem-wrong-method-here = Das geht von hier aus nicht
problem-wrong-method-way = Diese Adresse nimmt nur an, was von ihrer eigenen Seite kommt. Gehen Sie zurück und nutzen Sie dort die Schaltfläche.
problem-conflict = So geht das gerade nicht
problem-changed = Inzwischen wurde etwas geändert
problem-changed-detail = Es ist nicht mehr die Fassung, die If-Match nennt. Rufen Sie es neu ab und ändern Sie, was jetzt da ist.
problem-too-large = Zu groß
problem-too-often = Das war zu oft
problem-too-often-detail = { $seconds ->
    [one] Versuchen Sie es in einer Sekunde wieder.
   *[other] Versuchen Sie es in { $seconds } Sekunden wieder.
}
problem-busy = Zu viel auf einmal
problem-busy-detail = Der Server hat gerade mehr zu tun, als er kann. Versuchen Sie es gleich noch einmal; was Sie geschrieben haben, ist noch in Ihrem Browser.
problem-full = Kein Platz mehr
problem-full-detail = Die Festplatte des Servers ist voll. Lesen geht, Speichern nicht. Die Verwaltung muss Platz schaffen.
problem-bug = Hier ist etwas schiefgegangen
problem-bug-detail = Der Fehler liegt bei uns, nicht bei Ihnen, und ist vermerkt.
problem-reference = Referenz { $id }
problem-home = Zur Startseite

## Was Formulare zu einem Text sagen

error-title-missing = Schreiben Sie einen Titel.
error-long = Das ist zu lang: höchstens { NUMBER($most) } Zeichen.
error-lines = Ein Titel ist eine Zeile ohne Steuerzeichen.
error-zero = Hier steht ein Zeichen, das nicht gespeichert werden kann. Nehmen Sie es heraus.

## Wer etwas sehen kann

reach-private = Privat
reach-internal = Intern
reach-community = Community
reach-public = Öffentlich
audience-members = { $count ->
    [one] Privat: eine Person in „{ $space }“
   *[other] Privat: { $count } Personen in „{ $space }“
}
audience-named = Privat: nur die dafür genannten Personen
audience-internal = Intern: alle Beschäftigten
audience-community = Community: Beschäftigte und Kundschaft
audience-public = Öffentlich: alle
