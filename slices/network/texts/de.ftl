## Posts

kind-update = Beitrag
kind-reply = Antwort
kind-choose = Art
works-here = Arbeitet hier
author-left = Ausgeschieden
author-began = Hat das Gespräch begonnen
audience-private = Privat
audience-internal = Intern
audience-community = Community
audience-public = Öffentlich

card-in = in
edited = geändert
edited-at = geändert { $when }
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
conversation = Gespräch
thread-back = Zurück zum Gespräch
first-unread = Neu ab hier
jump-unread = Zum Neuen springen
show-earlier = { $count ->
    [one] 1 frühere Antwort anzeigen
   *[other] { NUMBER($count) } frühere Antworten anzeigen
}
show-more = { $count ->
    [one] 1 weitere Antwort anzeigen
   *[other] { NUMBER($count) } weitere Antworten anzeigen
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
feed-members-post = Gespräche beginnen hier die Mitglieder.
feed-owners-post = Gespräche beginnen hier Verantwortliche und Moderierende.
readers-people = { $count ->
    [one] Eine Person wird das sehen
   *[other] { NUMBER($count) } Personen werden das sehen
}
readers-members = { $count ->
    [one] Eine Person in „{ $space }“ wird das sehen
   *[other] { NUMBER($count) } Personen in „{ $space }“ werden das sehen
}
readers-employees = { $count ->
    [one] Eine beschäftigte Person kann das lesen
   *[other] Alle { NUMBER($count) } Beschäftigten können das lesen
}
readers-employees-in = { $all ->
    [one] Eine beschäftigte Person kann
   *[other] Alle { $all } Beschäftigten können
} das lesen, { $members ->
    [one] eine Person in „{ $space }“ wird
   *[other] { $members } in „{ $space }“ werden
} benachrichtigt
readers-with-outsiders = { $all ->
    [one] Eine beschäftigte Person
   *[other] Alle { $all } Beschäftigten
} und { $outsiders ->
    [one] eine Person
   *[other] { $outsiders } Personen
} von außen können das lesen, { $members ->
    [one] eine Person in „{ $space }“ wird
   *[other] { $members } in „{ $space }“ werden
} benachrichtigt
readers-community = { NUMBER($count) } Personen können das lesen: alle Beschäftigten und die Kundschaft
readers-everyone = Alle können das lesen, auch im offenen Web

write-title = Schreiben
write-choose = Wo möchten Sie schreiben?
write-elsewhere = Woanders schreiben
write-member = Sie sind Mitglied
write-nowhere = Es gibt noch keinen Raum, in dem Sie schreiben können
write-nowhere-detail = Treten Sie einem Raum bei, um dort zu schreiben.
write-find = Raum suchen
posted = Veröffentlicht
replied = Antwort veröffentlicht
saved = Gespeichert
post-removed = Der Beitrag wurde gelöscht.
restored = Wiederhergestellt

error-title-long = Der Titel hat { NUMBER($long) } Zeichen. Kürzen Sie ihn auf { NUMBER($most) }.
error-title-lines = Schreiben Sie den Titel als einfachen Text in eine Zeile.
error-body-missing = Es gibt noch keinen Text. Schreiben Sie zuerst etwas.
error-body-long = Der Text hat { NUMBER($long) } Zeichen. Kürzen Sie ihn auf { NUMBER($most) }, oder teilen Sie ihn auf.
error-body-zero = Der Text enthält ein Zeichen, das sich nicht anzeigen lässt. Entfernen Sie es, oder tippen Sie den Text neu.
error-key = Das wurde schon einmal mit einem anderen Text gesendet. Sehen Sie nach, was veröffentlicht wurde, und senden Sie es dann noch einmal.
error-not-here = Hier können Sie nicht schreiben. Ihr Text ist noch da: Wählen Sie einen anderen Raum dafür.
error-reason-missing = Sagen Sie in einem Satz, warum, für alle, die später kommen.
error-reason-long = Der Grund hat { NUMBER($long) } Zeichen. Kürzen Sie ihn auf { NUMBER($most) }.
error-until = Wählen Sie einen Tag von heute an bis in einem Jahr.

unsent-title = Nicht gesendet
unsent-closed = Das wurde nicht gesendet: Das Gespräch wurde geschlossen. Hier ist Ihr Text, damit Sie ihn kopieren können.
unsent-removed = Das wurde nicht gesendet: Worauf Sie geantwortet haben, wurde gelöscht. Hier ist Ihr Text, damit Sie ihn kopieren können.
unsent-not-here = Das wurde nicht gesendet: Sie können hier nicht mehr schreiben. Hier ist Ihr Text, damit Sie ihn kopieren können.
unsent-archived = Das wurde nicht gesendet: „{ $space }“ wurde archiviert und nimmt keine Beiträge mehr an. Hier ist Ihr Text: Kopieren Sie ihn und wählen Sie einen anderen Raum dafür.
unsent-no-post = Das wurde nicht gesendet: Sie können in „{ $space }“ nicht mehr schreiben. Hier ist Ihr Text: Kopieren Sie ihn und wählen Sie einen anderen Raum dafür.

menu-title = Aktionen
copy-link = Link kopieren
edit = Ändern
history = Änderungen
history-by = Geschrieben von { $name }
history-kept = Frühere Fassungen sehen die Beschäftigten und wer den Text geschrieben hat.
version = Fassung { $number }
version-first = wie zuerst geschrieben
mark-unread = Als ungelesen markieren
remove = Löschen
remove-ask = Das löschen?
remove-detail = Gleich danach können Sie das rückgängig machen. Antworten bleiben.
older = Ältere
cancel = Abbrechen

bookmark = Lesezeichen setzen
bookmarked = Mit Lesezeichen
bookmark-remove = Lesezeichen entfernen
bookmark-added = Lesezeichen gesetzt
bookmark-gone = Lesezeichen entfernt
bookmarks-title = Lesezeichen
bookmarks-private = Nur Sie sehen Ihre Lesezeichen.
bookmarks-none = Noch keine Lesezeichen
bookmarks-none-detail = Setzen Sie bei einem Beitrag oder einer Antwort ein Lesezeichen, um sie hier wiederzufinden.
bookmarks-home = Zur Startseite

pin = Anheften
pin-change = Anheftung ändern
unpin = Lösen
pin-title = Oben im Raum anheften
pin-until = Angeheftet bis zum Ende dieses Tages
pin-hint = Danach kehrt der Beitrag an seinen Platz zurück.
pinned-now = Angeheftet
unpinned = Nicht mehr angeheftet

close = Gespräch schließen
close-title = Dieses Gespräch schließen
close-reason = Warum wird es geschlossen?
close-hint = Alle können es weiter lesen. Niemand kann antworten, bis es wieder geöffnet wird.
closed-now = Geschlossen
closed-by = Geschlossen von { $name }
reopen = Gespräch wieder öffnen
reopened = Wieder geöffnet

react = Reagieren
reactions-title = Reaktionen
reactions-none = Noch hat niemand reagiert.
reactions-more = { $count ->
    [one] und 1 weitere Person
   *[other] und { NUMBER($count) } weitere
}
reaction-added = Reaktion hinzugefügt
reaction-taken-back = Reaktion entfernt
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
rail-outside = Mit Kundschaft
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
home-all = Alles, was ich sehen kann
home-aside = Für Sie
home-empty-title = Noch nichts da
home-empty = In Ihren Räumen hat noch niemand etwas veröffentlicht.
home-no-mentions-title = Noch hat Sie niemand erwähnt
home-no-mentions = Beiträge, die Sie mit @ und Ihrem Namen erwähnen, erscheinen hier.
home-newcomer-title = Beginnen Sie mit einem Raum
home-newcomer = Beiträge stehen in Räumen. Neues aus Ihren Räumen erscheint hier, das Neueste zuerst. Diese Räume stehen Ihnen offen:
home-members = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
}
home-all-spaces = Alle Räume
welcome-about = Für alle offen. Melden Sie sich an, um mehr zu sehen.

# Beitragslisten

feed = Beiträge
feed-latest = Neueste Beiträge
feed-begun = Beiträge
feed-older = Ältere anzeigen
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
topics-about = Schreiben Sie in einem Beitrag # und ein Wort, um ihm ein Thema zu geben. Ein Thema versammelt Beiträge aus allen Räumen, die Sie sehen können.
topics-all = Alle Themen
topics-threads = { $count ->
    [one] 1 Gespräch
   *[other] { $count } Gespräche
}
topics-newest = zuletzt
topics-empty-title = Noch keine Themen
topics-empty = Schreiben Sie in einem Beitrag # und ein Wort, dann erscheint das Thema hier.

# Entwürfe

drafts = Entwürfe
drafts-about = Beiträge, die Sie noch nicht veröffentlicht haben. Nur Sie sehen sie, auf allen Ihren Geräten.
drafts-in = In { $place }
drafts-below = Unter „{ $place }“
drafts-unplaced = Kein Raum gewählt
draft = Entwurf
drafts-whole = Ganz anzeigen
drafts-go-on = Weiterschreiben
drafts-nowhere = Der Ort dafür ist weg oder steht Ihnen nicht mehr offen
drafts-discard = Verwerfen
drafts-discard-sure = Diesen Entwurf verwerfen? Er lässt sich nicht zurückholen.
drafts-discarded = Entwurf verworfen
drafts-empty-title = Keine Entwürfe
drafts-empty = Was Sie zu schreiben beginnen, bleibt hier, bis Sie es veröffentlichen.
drafts-title-long = Der Titel hat { NUMBER($count) } Zeichen. Kürzen Sie ihn auf { NUMBER($most) }.
drafts-body-long = Der Text hat { NUMBER($count) } Zeichen. Kürzen Sie ihn auf { NUMBER($most) }.
drafts-zero = Der Text enthält ein Zeichen, das sich nicht speichern lässt (U+0000). Entfernen Sie es.
drafts-many = Sie haben { NUMBER($most) } Entwürfe, mehr geht nicht. Verwerfen Sie einen, um einen weiteren zu beginnen.
drafts-elsewhere = Auf einem anderen Gerät geändert. Jetzt stehen beide Texte hier.
drafts-from-elsewhere = Auf einem anderen Gerät geschrieben:

## Wo es zuerst stand

origin-title = Zuerst anderswo geschrieben
origin-way = Original auf { $host }
