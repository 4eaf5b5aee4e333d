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
connection-lost = Keine Verbindung zum Server. Neues kommt, sobald sie wieder da ist.

## Erst fragen

confirm-yes = Weiter
confirm-no = Abbrechen

## Schreiben

composer-change = Ändern
composer-format = Formatieren
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

palette-name = Überall hin
palette-label = Suchen oder springen zu
palette-results = Ergebnisse
palette-choose = wählen
palette-open = öffnen
keys-title = Tastatur
keys-anywhere = Überall
keys-reading = Beim Lesen
keys-writing = Beim Schreiben
keys-send = Absenden
keys-palette = Suchen oder springen zu
keys-next = Weiter
keys-previous = Zurück
keys-open = Öffnen
keys-reply = Antworten
keys-bookmark = Lesezeichen
keys-off = Einzelne Tasten lassen sich in den Einstellungen abschalten.

## Was Verhalten sagen; %name% füllen sie aus

said-saved-at = Gespeichert um %time%
said-kept-offline = Nicht gespeichert: keine Verbindung, auf diesem Gerät aufbewahrt
said-kept-signed-out = Nicht gespeichert: Sie sind abgemeldet, auf diesem Gerät aufbewahrt
said-kept-not-sent = Nicht gesendet, auf diesem Gerät aufbewahrt
said-draft-restored = Ihr Text wurde von diesem Gerät zurückgeholt
said-link-copied = Link kopiert
said-not-copied = Der Browser hat das Kopieren nicht erlaubt: %text%
said-not-saved = Das wurde nicht gespeichert. Versuchen Sie es noch einmal.
said-newer-one = 1 neuer Beitrag
said-newer-many = %count% neue Beiträge
said-suggestions = %count% Vorschläge
said-preview-failed = Im Moment gibt es keine Vorschau.
said-sending-file = %name% wird gesendet
said-file-not-sent = Die Datei wurde nicht gesendet. Fügen Sie sie noch einmal hinzu.
said-nothing-found = Nichts gefunden

## Probleme

problem-not-found = Hier ist nichts
problem-not-found-detail = Diese Seite gibt es nicht, oder sie ist nicht für Sie bestimmt.
problem-forbidden = Nicht erlaubt
problem-forbidden-detail = Sie können das sehen, aber das dürfen Sie hier nicht tun.
problem-sign-in = Erst anmelden
problem-sign-in-detail = Dafür braucht es ein Konto.
problem-invalid = Etwas stimmt noch nicht
problem-unreadable = Das war nicht lesbar
problem-unsupported = Ein anderes Format ist nötig
problem-unsupported-detail = Diese Adresse nimmt { $kind } an.
problem-wrong-method = Diese Methode passt nicht
problem-wrong-method-detail = Die Adresse gibt es, aber sie nimmt diese Methode nicht an; die Kopfzeile Allow nennt die passenden.
problem-conflict = Inzwischen wurde es geändert
problem-too-large = Zu groß
problem-too-often = Das war sehr oft
problem-too-often-detail = { $seconds ->
    [one] Versuchen Sie es in einer Sekunde wieder.
   *[other] Versuchen Sie es in { $seconds } Sekunden wieder.
}
problem-busy = Zu viel auf einmal
problem-busy-detail = Der Server hat gerade mehr zu tun, als er kann. Versuchen Sie es gleich noch einmal; was Sie geschrieben haben, ist noch in Ihrem Browser.
problem-full = Kein Platz mehr
problem-full-detail = Die Platte des Servers ist voll. Lesen geht, Speichern nicht. Die Administration muss Platz schaffen.
problem-bug = Hier ist etwas schiefgegangen
problem-bug-detail = Der Fehler liegt bei uns, nicht bei Ihnen, und ist vermerkt.
problem-reference = Referenz { $id }
problem-home = Zur Startseite
