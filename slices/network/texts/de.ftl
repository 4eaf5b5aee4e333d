## Posts

kind-update = Beitrag
kind-reply = Antwort
kind-choose = Art
works-here = Arbeitet hier
author-left = Ausgeschieden
author-began = Hat das Thema begonnen
audience-private = Privat
audience-internal = Intern
audience-community = Community
audience-public = Öffentlich

card-in = in
edited = geändert
edited-at = geändert: { $when }
edited-see = Änderungen ansehen
pinned = Angeheftet
pinned-until = Angeheftet bis { $when }
closed = Geschlossen
read-on = Weiterlesen
reply = Antworten
reply-count = { $count ->
    [0] Noch keine Antworten
    [one] 1 Antwort
   *[other] { NUMBER($count) } Antworten
}
more = Mehr
more-for = Mehr zum Text von { $name }
to-person = an { $name }
posts-title = Beiträge
post-by = Beitrag von { $name }
post-gone = Dieser Beitrag wurde gelöscht. Die Antworten darunter bleiben.
conversation = Unterhaltung
thread-back = Zurück zum Thema
first-unread = Neu ab hier
jump-unread = Zum Neuen springen
show-earlier = { $count ->
    [one] 1 frühere Antwort zeigen
   *[other] { NUMBER($count) } frühere Antworten zeigen
}
show-more = { $count ->
    [one] 1 weitere Antwort zeigen
   *[other] { NUMBER($count) } weitere Antworten zeigen
}
reply-removed = Diese Antwort wurde gelöscht.
replies-not-here = Sie können das lesen, aber hier nicht antworten.
sign-in-to-reply = Zum Antworten anmelden

your-text = Ihr Text
your-reply = Ihre Antwort
your-reply-to = Ihre Antwort an { $name }
write-reply = Antwort schreiben
write-reply-to = { $name } antworten
write-update = Was sollte „{ $space }“ wissen?
reply-in = In „{ $space }“ antworten
post-in = In „{ $space }“ veröffentlichen
save-changes = Änderungen speichern
edit-post = Beitrag ändern
edit-reply = Antwort ändern
edit-visible = Wer das lesen kann, sieht auch, was Sie geändert haben.
feed-members-post = Beiträge beginnen hier die Mitglieder.
feed-owners-post = Beiträge beginnen hier die Verantwortlichen und Moderierenden.
readers-people = { $count ->
    [one] Eine Person wird das sehen
   *[other] { NUMBER($count) } Personen werden das sehen
}
readers-members = { $count ->
    [one] Eine Person in „{ $space }“ wird das sehen
   *[other] { NUMBER($count) } Personen in „{ $space }“ werden das sehen
}
readers-employees = { $count ->
    [one] Eine Person aus der Belegschaft kann das lesen
   *[other] Alle { NUMBER($count) } Beschäftigten können das lesen
}
readers-employees-in = Alle { NUMBER($all) } Beschäftigten können das lesen, { NUMBER($members) } in „{ $space }“ erfahren davon
readers-with-outsiders = { $outsiders ->
    [one] Alle { NUMBER($all) } Mitarbeitenden und eine Person von außen können das lesen, { NUMBER($members) } in { $space } erfahren davon
   *[other] Alle { NUMBER($all) } Mitarbeitenden und { NUMBER($outsiders) } Personen von außen können das lesen, { NUMBER($members) } in { $space } erfahren davon
}
readers-community = { NUMBER($count) } Personen können das lesen: die ganze Belegschaft und alle Kunden
readers-everyone = Jeder kann das lesen, auch im offenen Web

write-title = Schreiben
write-choose = Wo soll es zu lesen sein?
write-elsewhere = Woanders schreiben
write-member = Sie sind Mitglied
write-nowhere = Es gibt noch keinen Raum, in dem Sie schreiben können
write-nowhere-detail = Treten Sie einem Raum bei, dann können Sie dort schreiben.
write-find = Raum suchen
posted = Veröffentlicht
replied = Geantwortet
saved = Gespeichert
post-removed = Der Beitrag wurde gelöscht.
restored = Er ist wieder da.

error-title-long = Der Titel hat { NUMBER($long) } Zeichen. Kürzen Sie ihn auf { NUMBER($most) }.
error-title-lines = Ein Titel ist eine Zeile einfacher Text.
error-body-missing = Es gibt noch keinen Text. Schreiben Sie etwas, dann senden Sie es ab.
error-body-long = Der Text hat { NUMBER($long) } Zeichen. Kürzen Sie ihn auf { NUMBER($most) }, oder teilen Sie ihn auf.
error-body-zero = Der Text enthält ein Zeichen, das nicht gezeigt werden kann. Entfernen Sie es, oder tippen Sie den Text neu.
error-mentions = Der Text nennt { NUMBER($named) } Personen und Räume. Nennen Sie höchstens { NUMBER($most) }.
error-topics = Der Text hat { NUMBER($named) } Themen. Behalten Sie die { NUMBER($most) }, die am besten passen.
error-files = Der Text hat { NUMBER($held) } Dateien. Fügen Sie höchstens { NUMBER($most) } an.
error-key = Das wurde schon einmal mit einem anderen Text gesendet. Sehen Sie nach, was dort steht, und senden Sie es dann erneut.
error-not-here = Hier können Sie nicht schreiben. Ihr Text ist noch da: Wählen Sie einen anderen Raum dafür.
error-reason-missing = Sagen Sie in einem Satz, warum. Wer später kommt, wird ihn lesen.
error-reason-long = Der Grund hat { NUMBER($long) } Zeichen. Kürzen Sie ihn auf { NUMBER($most) }.
error-until = Wählen Sie einen Tag ab heute, höchstens ein Jahr voraus.

menu-title = Was Sie tun können
copy-link = Link kopieren
edit = Ändern
history = Änderungen
history-by = Geschrieben von { $name }
version = Fassung { $number }
version-first = wie zuerst geschrieben
mark-unread = Als ungelesen markieren
remove = Löschen
remove-ask = Das löschen?
remove-detail = Gleich danach können Sie es rückgängig machen. Antworten bleiben.
older = Ältere
cancel = Abbrechen

bookmark = Merken
bookmarked = Gemerkt
bookmark-remove = Nicht mehr merken
bookmark-added = Gemerkt
bookmark-gone = Nicht mehr gemerkt
bookmarks-title = Gemerktes
bookmarks-private = Nur Sie sehen, was Sie sich hier merken.
bookmarks-none = Noch nichts gemerkt
bookmarks-none-detail = Merken Sie sich einen Beitrag oder eine Antwort, um sie hier wiederzufinden.
bookmarks-home = Zur Startseite

pin = Anheften
pin-change = Anheftung ändern
unpin = Lösen
pin-title = Oben im Raum anheften
pin-until = Angeheftet bis zum Ende des
pin-hint = Danach kehrt es von selbst an seinen Platz zurück.
pinned-now = Angeheftet
unpinned = Nicht mehr angeheftet

close = Schließen
close-title = Das Thema schließen
close-reason = Warum wird es geschlossen?
close-hint = Alle können weiterlesen. Niemand kann antworten, bis es wieder geöffnet wird.
closed-now = Geschlossen
closed-by = Geschlossen von { $name }
reopen = Wieder öffnen
reopened = Wieder offen

react = Reagieren
reactions-title = Reaktionen
reactions-none = Noch hat niemand reagiert.
reactions-more = { $count ->
    [one] und 1 weitere Person
   *[other] und { NUMBER($count) } weitere
}
reaction-added = Reaktion hinzugefügt
reaction-taken-back = Reaktion zurückgenommen
reaction-thumbs-up = Daumen hoch
reaction-heart = Herz
reaction-applause = Applaus
reaction-idea = Gute Idee
reaction-laugh = Musste lachen
reaction-unsure = Nicht sicher

## Feed

# Die Leiste

rail-home = Start
rail-spaces = Räume
rail-topics = Themen
rail-bookmarks = Lesezeichen
rail-inside = Intern
rail-outside = Mit Kunden
rail-yours = Ihre Räume
rail-community = Community

# Startseite. $when ist eine Zeit wie „Freitag, 17:40“.

home = Start
home-morning = Guten Morgen, { $name }
home-afternoon = Guten Tag, { $name }
home-evening = Guten Abend, { $name }
home-new = { $count ->
    [0] Nichts Neues seit { $when }.
    [one] Ein neuer Beitrag seit { $when }.
   *[other] { $count } neue Beiträge seit { $when }.
}
home-many-new = Mehr neue Beiträge seit { $when }, als auf diese Seite passen.
home-feeds = Beitragslisten
home-following = Meine Räume
home-mentions = Erwähnungen
home-all = Alles, was ich sehen darf
home-aside = Für Sie
home-empty-title = Noch nichts da
home-empty = In Ihren Räumen hat noch niemand etwas geschrieben.
home-no-mentions-title = Noch hat Sie niemand erwähnt
home-no-mentions = Schreibt jemand @ und Ihren Namen, steht der Beitrag hier.
home-newcomer-title = Beginnen Sie mit einem Raum
home-newcomer = Beiträge stehen in Räumen. Was in Ihren Räumen geschrieben wird, steht hier, das Neueste zuerst. Diese stehen Ihnen offen:
home-members = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
}
home-all-spaces = Alle Räume
welcome-about = Was wir allen sagen. Melden Sie sich an, um mehr zu sehen.

# Beitragslisten

feed = Beiträge
feed-latest = Neueste Beiträge
feed-begun = Beiträge
feed-older = Ältere zeigen
feed-older-posts = Ältere Beiträge
feed-pinned = Angeheftet
feed-mark-all-read = Alles als gelesen markieren
feed-space-empty-title = Noch kein Beitrag
feed-space-empty = Der erste Beitrag beginnt das Gespräch.

# Lesezeichen des Lesens

marks-unread = Als ungelesen markiert
marks-all-read = Alles ist als gelesen markiert

# Themen

topics = Themen
topics-about = Wörter, die jemand mit # schreibt, versammeln Beiträge aus allen Räumen, die Sie sehen dürfen.
topics-all = Alle Themen
topics-threads = { $count ->
    [one] 1 Gespräch
   *[other] { $count } Gespräche
}
topics-newest = zuletzt
topics-empty-title = Noch keine Themen
topics-empty = Schreiben Sie in einem Beitrag # und ein Wort, dann steht es hier.

# Entwürfe

drafts = Entwürfe
drafts-about = Was Sie noch nicht veröffentlicht haben. Nur Sie sehen es, auf allen Ihren Geräten.
drafts-in = In { $place }
drafts-below = Unter „{ $place }“
drafts-unplaced = Kein Raum gewählt
drafts-nowhere = Der Ort ist weg oder Ihnen verschlossen
drafts-discard = Verwerfen
drafts-discard-sure = Diesen Entwurf verwerfen? Er lässt sich nicht zurückholen.
drafts-discarded = Der Entwurf ist verworfen
drafts-empty-title = Keine Entwürfe
drafts-empty = Was Sie zu schreiben beginnen, bleibt hier, bis Sie es veröffentlichen.
drafts-title-long = Der Titel hat { NUMBER($count) } Zeichen; ein Entwurf fasst { NUMBER($most) }.
drafts-body-long = Der Text hat { NUMBER($count) } Zeichen; ein Entwurf fasst { NUMBER($most) }.
drafts-zero = Ein Zeichen darin lässt sich nicht speichern (U+0000). Nehmen Sie es heraus.
drafts-many = Sie haben { NUMBER($most) } Entwürfe. Verwerfen Sie einen, um einen weiteren zu beginnen.
