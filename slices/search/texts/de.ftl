# Dinge finden.

search = Suche
results-for = Ergebnisse für „{ $query }“
what = Wörter, ein Name, ein Code
intro = Beiträge und Antworten, Menschen und Räume finden
intro-hint = Alle Wörter müssen vorkommen. „Wörter in Anführungszeichen“ stehen nebeneinander; Codes und Fehlermeldungen werden gefunden, wie sie geschrieben sind.
tab-all = Alles
tab-posts = Beiträge
tab-people = Menschen
tab-spaces = Räume
types = Was gezeigt wird
too-long = Das ist zu viel auf einmal: höchstens 256 Zeichen und 16 Wörter oder Wortgruppen.
nothing = Nichts gefunden für „{ $query }“
nothing-hint = Versuchen Sie es mit weniger oder anderen Wörtern. Sie sehen nur, was Sie lesen dürfen.
ask-this = Als Frage stellen
by-in = { $author } in
replied-in = { $author } antwortete in
closed = Geschlossen
archived = Archiviert
newest = Zurück zu den ersten Ergebnissen
older = Weitere Ergebnisse
pages = Seiten der Ergebnisse
people-found = Menschen
spaces-found = Räume
posts-found = Beiträge

## Die Befehlspalette

group-pages = Seiten
group-spaces = Räume
group-people = Menschen
group-threads = Beiträge
page-home = Start
page-spaces = Räume
page-people = Menschen
page-write = Schreiben
page-notices = Hinweise
page-bookmarks = Lesezeichen
page-drafts = Entwürfe
page-settings = Einstellungen
