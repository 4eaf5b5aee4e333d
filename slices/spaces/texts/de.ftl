# Texte der Räume.

## Wörter

spaces = Räume
members = Mitglieder
invitation = Einladung
invitations = Sie sind eingeladen
invitations-open = Eingeladen, noch ohne Antwort
requests = Möchten beitreten
settings = Einstellungen
audience = Wer findet und liest
archive = Archivieren
archived = Archiviert
restore = Wiederherstellen
join = Beitreten
leave = Verlassen
accept = Annehmen
decline = Ablehnen
approve = Aufnehmen
refuse = Ablehnen
withdraw = Zurückziehen
take-back = Zurücknehmen
remove = Entfernen
save = Speichern
cancel = Abbrechen
back = Zurück
find = Suchen
look-up = Nachschlagen
explain = Erklären
question = Frage
now = Jetzt
then = Danach
outsiders = Personen von außen
suggestions = Vorschläge
tab-start = Start
unread-count = { $count } ungelesen
members-count = { $count ->
    [one] Ein Mitglied
   *[other] { $count } Mitglieder
}
people-count = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
audience-private = { $count ->
    [0] Privat: noch niemand
    [one] Privat: das eine Mitglied
   *[other] Privat: die { $count } Mitglieder
}
audience-internal = Intern: alle Beschäftigten
audience-community = Community: Beschäftigte und Kunden
audience-public = Öffentlich: alle
audience-private-word = Privat
audience-internal-word = Intern
audience-community-word = Community
audience-public-word = Öffentlich
category-company = Das ganze Unternehmen
category-team = Teams
category-practice = Fachliches und Interessen
category-project = Projekte
category-help = Hilfe
category-customers = Mit Kunden
category-other = Andere
join-open = Offen für alle
join-request = Beitritt auf Anfrage
join-invitation = Beitritt auf Einladung
join-secret = Geheim, auf Einladung
posting-everyone = Alle dürfen schreiben
posting-members = Mitglieder dürfen schreiben
posting-owners = Nur die Betreuenden schreiben
replies-everyone = Alle dürfen antworten
replies-members = Mitglieder dürfen antworten
replies-owners = Nur die Betreuenden antworten
role-member = Mitglied
role-expert = Fachperson
role-moderator = Moderation
role-agent = Bearbeitung
role-owner = Verantwortlich
kind-guest = Gast
kind-customer = Kunde

## Die Liste

new-space = Neuer Raum
find-space = Raum suchen
filter-all = Alle
filter-mine = Meine
filter-archived = Archiviert
asked = Angefragt, wartet
more-spaces = Weitere Räume
no-match = Kein Raum passt
no-match-detail = Versuchen Sie ein anderes Wort aus Name oder Zweck.
none-mine = Sie gehören noch zu keinem Raum
none-mine-detail = Sehen Sie alle durch und treten Sie bei, wo Sie helfen oder lernen können.
none-archived = Nichts ist archiviert
none-archived-detail = Abgeschlossene Räume bleiben hier und sind lesbar wie zuvor.
none-at-all = Hier gibt es noch keinen Raum
none-at-all-detail = In einem Raum schreiben, fragen und finden die Menschen eines Teams, eines Fachs oder eines Projekts.

## Der Kopf eines Raums

archived-since = Archiviert { $at }
archived-detail = Dieser Raum ist archiviert: Er wird gelesen und gefunden wie zuvor, und niemand schreibt mehr darin.
your-membership = Ihre Mitgliedschaft
leave-question = { $space } verlassen?
leave-detail = Was Sie geschrieben haben, bleibt. Vielleicht sehen Sie nicht mehr, was hier steht.
ask-to-join = Beitritt anfragen
sign-in-to-join = Anmelden und beitreten
more-for = Mehr zu { $name }
add-people = Personen hinzufügen
copy-link = Link kopieren
invited-by = { $inviter } lädt Sie in { $space } ein.
invited-by-as = { $inviter } lädt Sie in { $space } ein, Rolle: { $role }.
invited-by-whom = Eingeladen von { $inviter }, Rolle: { $role }

## Die Startseite

members-only = Was hier steht, ist für Mitglieder
members-only-detail = Sie sehen, dass es diesen Raum gibt und wofür er da ist. Seine Mitglieder lesen und schreiben darin.
ask-reason = Was führt Sie her?
ask-reason-hint = Freiwillig. Wer entscheidet, liest es.
ask-send = Anfrage senden
one-owner-detail = Eine Person ist für diesen Raum verantwortlich. Benennen Sie eine zweite, damit es nie an einer fehlt.
second-owner = Zweite verantwortliche Person
name-another = Person benennen
start-here = Zuerst hierher
edit-links = Links auswählen
no-links = Noch sind keine Links ausgewählt.
all-of-it = Alle
about = Über { $space }
people-who-know = Wer Bescheid weiß
all-members = Alle Mitglieder
how-it-works = So läuft es hier

## Anlegen, Einstellungen

new-space-intro = Sehen Sie zuerst die Liste durch: In einem Raum, den es schon gibt, sind schon Menschen.
create-space = Raum anlegen
please-check = Bitte prüfen Sie dies
section-what = Was es ist
section-what-detail = Ein Name, den auch versteht, wer den Raum noch nicht kennt.
section-who = Für wen es ist
section-who-detail = Entscheiden Sie getrennt, wer liest, wer findet und wie man beitritt.
section-write = Wer schreibt
section-write-detail = Antworten dürfen nie weniger Menschen als schreiben.
section-owners = Wer dafür da ist
section-owners-detail = Sie sind verantwortlich. Bitten Sie eine zweite Person dazu, damit es weitergeht, wenn Sie nicht da sind.
field-name = Name
field-slug = Adresse
field-slug-hint = Leer wird sie aus dem Namen gebildet: { $address }field-service. Buchstaben, Ziffern und Bindestriche.
field-purpose = Zweck
field-purpose-hint = Wofür er da ist, und wen man zuerst fragt.
field-category = Bereich
field-read = Wer liest
field-find = Wer ihn findet
field-join = Wie man beitritt
field-posting = Wer schreibt
field-replies = Wer antwortet
field-replies-hint = Mindestens alle, die schreiben dürfen.
field-second-owner = Zweite verantwortliche Person
field-second-owner-hint = Tippen Sie @ und einen Namen, oder eine E-Mail-Adresse. Jemand aus dem Unternehmen.
read-private-new = Die Mitglieder und sonst niemand.
read-private = { $count ->
    [one] Das eine Mitglied und sonst niemand.
   *[other] Die { $count } Mitglieder und sonst niemand.
}
read-internal = { $count ->
    [one] Alle Beschäftigten: eine Person, und jeder Gast, der Mitglied ist.
   *[other] Alle Beschäftigten: { $count } Personen, und jeder Gast, der Mitglied ist.
}
read-community = Beschäftigte und angemeldete Kunden: { NUMBER($employees) } und { NUMBER($customers) } Personen.
read-public = Alle, auch Suchmaschinen, ohne Konto.
find-private = Nur Mitglieder wissen, dass es ihn gibt.
find-internal = Alle Beschäftigten sehen Name und Zweck.
find-community = Beschäftigte und Kunden sehen Name und Zweck.
find-public = Alle sehen Name und Zweck.
join-open-detail = Wer ihn findet, tritt mit einem Knopf bei.
join-request-detail = Wer ihn findet, fragt an; die Betreuenden entscheiden.
join-invitation-detail = Die Betreuenden laden ein.
join-secret-detail = Die Betreuenden laden ein, und niemand sonst weiß davon.
settings-of = Einstellungen von { $space }
audience-settings-detail = Bevor sich ändert, wer findet oder liest, sehen Sie, was sich öffnet oder schließt, und für wie viele.
change-audience = Ändern, wer findet und liest
archive-detail = Er bleibt lesbar und auffindbar, niemand schreibt mehr darin, und er lässt sich wiederherstellen.
archive-question = { $space } archivieren?
created = { $space } ist offen.
saved = Gespeichert.
archived-done = Archiviert. Er lässt sich lesen wie zuvor.
restored = Wiederhergestellt.

## Mitglieder

members-of = Mitglieder von { $space }
find-member = Mitglied suchen
filter-owners = Verantwortliche
filter-experts = Fachpersonen
filter-moderators = Moderation
filter-outside = Von außen
no-member = Niemand passt dazu
no-member-detail = Versuchen Sie einen anderen Namen oder Filter.
member-since = seit { $at }
more-members = Weitere Mitglieder
make-role = Rolle: { $role }
why-menu = Warum { $name } dies sieht
remove-question = { $name } aus { $space } entfernen?
remove-detail = Was diese Person geschrieben hat, bleibt.
last-owner = Jemand muss für diesen Raum da sein: Außer Ihnen ist niemand verantwortlich.
last-owner-offer = Machen Sie über das Menü neben dem Namen jemand anderen verantwortlich, und gehen Sie dann.
role-changed = Rolle geändert.
removed = Entfernt.
joined = Sie gehören jetzt zu { $space }.
left = Sie haben { $space } verlassen.
request-sent = Anfrage gesendet.
request-withdrawn = Anfrage zurückgezogen.
request-approved = Aufgenommen.
request-declined = Abgelehnt.
invitation-declined = Einladung abgelehnt.
invitation-taken-back = Einladung zurückgenommen.

## Personen hinzufügen

add-people-to = Personen zu { $space } hinzufügen
field-people = Personen
field-people-hint = Namen, E-Mail-Adressen oder @Kürzel, je Zeile eine oder durch Kommas getrennt.
field-role = Als
field-role-hint = Wer von außen kommt, ist Mitglied oder Fachperson.
field-how = Wie
how-add = Jetzt hinzufügen
how-add-detail = Sie sind sofort Mitglied und werden benachrichtigt.
how-invite = Einladen
how-invite-detail = Sie nehmen an oder lehnen ab. Bis dahin finden sie den Raum nur.
how-invite-only = Sie nehmen an oder lehnen ab.
people-found = { $count ->
    [0] Niemand Neues wurde gefunden
    [one] Eine Person wurde gefunden
   *[other] { $count } Personen wurden gefunden
}
add-count = { $count ->
    [one] Eine Person hinzufügen
   *[other] { $count } Personen hinzufügen
}
invite-count = { $count ->
    [one] Eine Person einladen
   *[other] { $count } Personen einladen
}
added-people = { $count ->
    [0] Niemand kam hinzu: Alle waren schon Mitglied.
    [one] Eine Person kam hinzu.
   *[other] { $count } Personen kamen hinzu.
}
invited-people = { $count ->
    [0] Niemand wurde eingeladen: Alle sind schon Mitglied oder eingeladen.
    [one] Eine Person wurde eingeladen.
   *[other] { $count } Personen wurden eingeladen.
}
member-already = Schon Mitglied
not-found-label = Nicht gefunden
names-unknown = So heißt hier niemand: { $names }.
names-several = So heißen mehrere, nehmen Sie Adresse oder Kürzel: { $names }.
outsiders-say = { $count ->
    [one] Eine davon ist von außen. Sie sieht, was von jetzt an geschrieben wird
   *[other] { $count } davon sind von außen. Sie sehen, was von jetzt an geschrieben wird
}, und { $things ->
    [0] vorher gibt es nichts.
    [one] nicht den einen Beitrag, der schon hier ist, falls ihn nicht ohnehin alle von außen lesen.
   *[other] nicht die { $things } Beiträge, die schon hier sind, falls sie nicht ohnehin alle von außen lesen.
}
open-history = { $things ->
    [one] Auch den einen früheren Beitrag öffnen
   *[other] Auch die { $things } früheren Beiträge öffnen
}
open-history-detail = Beiträge, Fragen und Antworten mit ihren Dateien, von vor heute.

## Links

links-of = Links von { $space }
add-link = Link hinzufügen
field-link-title = Titel
field-link-url = Adresse
field-link-url-hint = https://… oder ein Pfad dieses Hauses, etwa /spaces/finance
field-link-note = Hinweis
link-added = Link hinzugefügt.
link-removed = Link entfernt.

## Das Publikum ändern

audience-of = Wer { $space } findet und liest
audience-detail = Die drei Fragen sind getrennt. Nichts ändert sich, bevor Sie gesehen haben, was es bedeutet.
see-what-changes = Zeigen, was sich ändert
confirm-audience = Ändern, wer findet und liest?
what-changes = Was sich ändert
people-reading = Personen, die lesen können
change-now = Jetzt ändern
change-to-public = { $things ->
    [0] Alle können lesen, was hier geschrieben wird, auch Suchmaschinen. Noch ist nichts da.
    [one] Ein Beitrag wird für alle lesbar, auch für Suchmaschinen.
   *[other] { $things } Beiträge werden für alle lesbar, auch für Suchmaschinen.
}
change-widens = { $things ->
    [0] Noch ist nichts hier. Was künftig geschrieben wird, wird sichtbar
    [one] Ein Beitrag und was künftig geschrieben wird, wird sichtbar
   *[other] { $things } Beiträge und was künftig geschrieben wird, werden sichtbar
} für { NUMBER($after) } Personen. Jetzt sind es { NUMBER($before) }.
change-narrows = { $things ->
    [0] Was künftig geschrieben wird, ist
    [one] Ein Beitrag und was künftig geschrieben wird, ist
   *[other] { $things } Beiträge und was künftig geschrieben wird, sind
} nur noch für { NUMBER($after) } Personen offen. Jetzt sind es { NUMBER($before) }.
change-found = Mehr Menschen finden Name und Zweck. Wer liest, bleibt gleich.
change-hidden = Weniger Menschen finden Name und Zweck. Wer liest, bleibt gleich.
change-join = Wer findet und wer liest, bleibt gleich.
change-outside = Darunter sind Menschen von außerhalb des Unternehmens.

## Warum sieht sie das?

why-title = Warum sieht jemand das?
why-about = Person
why-about-hint = Name, E-Mail-Adresse oder @Kürzel
why-unknown = So heißt hier niemand. Nehmen Sie Kürzel oder Adresse.
why-yes = Sieht es
why-no = Sieht es nicht
why-finds = { $name } findet diesen Raum
why-finds-not = { $name } findet diesen Raum nicht
why-reads = { $name } kann in diesem Raum lesen
why-reads-not = { $name } kann in diesem Raum nicht lesen
why-sees = { $name } kann dies sehen
why-sees-not = { $name } kann dies nicht sehen
why-base = { $base ->
    [internal] Es ist intern: Alle Beschäftigten sehen es, und { $name } { $kind ->
        [employee] gehört dazu
       *[other] zählt dazu
    }.
    [community] Es ist für die Community: Beschäftigte und angemeldete Kunden sehen es, und { $name } gehört { $kind ->
        [customer] zu den Kunden
       *[other] zu den Beschäftigten
    }.
    [private] Es ist für das Programm selbst offen.
   *[public] Es ist öffentlich: Alle sehen es, auch { $name }.
}
why-named = { $name } ist namentlich genannt.
why-member = { $name } ist Mitglied von { $space } (Rolle: { $role ->
    [owner] verantwortlich
    [agent] Bearbeitung
    [moderator] Moderation
    [expert] Fachperson
   *[member] Mitglied
}).
why-member-elsewhere = { $name } ist Mitglied eines Raums, den Sie nicht sehen (Rolle: { $role ->
    [owner] verantwortlich
    [agent] Bearbeitung
    [moderator] Moderation
    [expert] Fachperson
   *[member] Mitglied
}).
why-organisation = Das Unternehmen, zu dem { $name } gehört, ist genannt.
why-closed = { $base ->
    [private] Es ist privat: Nur Genannte und Mitglieder sehen es
    [internal] Es ist intern: Beschäftigte sehen es, dazu Genannte und Mitglieder
    [community] Es ist für die Community: Beschäftigte und Kunden sehen es, dazu Genannte und Mitglieder
   *[public] Es ist öffentlich
}. { $name } ist { $kind ->
    [employee] im Unternehmen beschäftigt
    [customer] Kunde
   *[guest] Gast
} und weder genannt noch ein Mitglied, dessen Einblick bis dahin zurückreicht.
why-foot = Nach derselben Regel richten sich Seiten, Suche und Programme. Sie wird jedes Mal neu befragt.

## Was nicht stimmt

wrong-name-missing = Geben Sie dem Raum einen Namen.
wrong-name-too-long = Der Name hat mehr als { $most } Zeichen. Kürzen Sie ihn.
wrong-purpose-too-long = Der Zweck hat mehr als { $most } Zeichen. Kürzen Sie ihn.
wrong-category = Wählen Sie einen der Bereiche.
wrong-slug = Eine Adresse hat 2 bis 60 kleine Buchstaben, Ziffern und Bindestriche, an den Enden keinen Strich, und lautet nicht „new“.
wrong-slug-taken = Ein anderer Raum hat diese Adresse. Wählen Sie eine andere.
wrong-readers-must-find = Wer liest, muss ihn auch finden. Lassen Sie mehr Menschen finden oder weniger lesen.
wrong-secret-is-hidden = Einen geheimen Raum finden nur seine Mitglieder. Wählen Sie „Privat“ bei „Wer ihn findet“.
wrong-hidden-is-secret = Ein Raum, den nur seine Mitglieder finden, ist geheim. Wählen Sie „Geheim“, oder lassen Sie ihn mehr Menschen finden.
wrong-open-is-not-private = Wo jeder mit einem Knopf beitritt, ist privates Lesen nur Schein. Wählen Sie „auf Anfrage“, oder lassen Sie alle Beschäftigten lesen.
wrong-outsiders-find-nothing = Menschen von außen fänden einen Raum, den sie weder lesen noch betreten können. Lassen Sie Kunden lesen, nur Mitglieder lesen oder nur Beschäftigte ihn finden.
wrong-posters-must-reply = Wer schreiben darf, muss auch antworten können. Lassen Sie ebenso viele antworten.
wrong-owner-unknown = So heißt niemand, oder mehrere heißen so. Tippen Sie @ und wählen Sie die Person, oder lassen Sie es leer.
wrong-owner-from-outside = Für Räume sind Beschäftigte verantwortlich. Wählen Sie jemanden aus dem Unternehmen.
wrong-outsider-role = Wer von außen kommt, ist Mitglied oder Fachperson. Wählen Sie eines davon.
wrong-role = Eine Rolle ist member, expert, moderator, agent oder owner.
wrong-history = { $things ->
    [one] Jetzt gibt es einen früheren Beitrag. Bestätigen Sie diese Zahl, um ihn zu öffnen.
   *[other] Jetzt gibt es { $things } frühere Beiträge. Bestätigen Sie diese Zahl, um sie zu öffnen.
}
wrong-key-reused = Dieser Idempotenzschlüssel galt einem anderen Raum. Nehmen Sie für einen neuen Raum einen neuen.
wrong-people-missing = Nennen Sie mindestens eine Person.
wrong-reason-too-long = Die Notiz hat mehr als { $most } Zeichen. Kürzen Sie sie.
wrong-too-many-links = Es gibt schon { $most } Links. Entfernen Sie zuerst einen.
wrong-link-title = Ein Link hat einen Titel von höchstens { $most } Zeichen.
wrong-link-note = Ein Hinweis hat höchstens { $most } Zeichen.
wrong-link-address = Eine Adresse beginnt mit https://, http:// oder, innerhalb dieses Hauses, mit einem /.

## The way in, on pages of others

door-join = Sie sind noch kein Mitglied von { $space }. Mitglieder haben den Raum auf ihrer Startseite und sehen, was neu ist.
door-ask = Sie sind noch kein Mitglied von { $space }. Wer dazukommt, entscheiden die Verantwortlichen des Raums.
door-asked = Sie haben um Aufnahme in { $space } gebeten. Darüber ist noch nicht entschieden.
door-stranger = Wer zu { $space } gehört, hat den Raum auf der Startseite und sieht, was neu ist.
