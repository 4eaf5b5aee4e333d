# Dinge finden.

search = Suche
results-for = Ergebnisse für „{ $query }“
what = Wörter, ein Name, ein Code
intro = Beiträge und Antworten, Personen und Räume finden
intro-hint = Ergebnisse enthalten alle Ihre Wörter. Wörter in „Anführungszeichen“ stehen nebeneinander. Codes und Fehlermeldungen werden gefunden, wie sie geschrieben sind.
tab-all = Alles
tab-posts = Beiträge
tab-people = Personen
tab-spaces = Räume
types = Was angezeigt wird
too-long = Das ist zu viel auf einmal. Nehmen Sie höchstens 256 Zeichen und 16 Wörter oder Wortgruppen.
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
people-found = Personen
spaces-found = Räume
posts-found = Beiträge

## Die Befehlspalette

group-pages = Seiten
group-spaces = Räume
group-people = Personen
group-threads = Beiträge
page-home = Start
page-spaces = Räume
page-people = Personen
page-write = Schreiben
page-notices = Hinweise
page-bookmarks = Lesezeichen
page-drafts = Entwürfe
page-settings = Einstellungen

## Was andere vorher gefragt haben

similar = Schon gefragt oder beschrieben?
similar-hint = Während Sie einen Titel schreiben, stehen hier ähnliche Fragen und Seiten.
similar-none = Nichts Ähnliches, das Sie lesen dürfen.
similar-said = %count% ähnliche
similar-look = Ähnliche suchen
similar-beside = Neben Ihrem Entwurf
similar-whole = In neuem Tab öffnen
similar-back = Zurück zum Entwurf
similar-failed = Das lässt sich hier gerade nicht zeigen. Öffnen Sie es in einem neuen Tab: Ihr Entwurf bleibt, wie er ist.
