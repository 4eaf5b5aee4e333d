# Texte der Räume.

## Wörter

spaces = Räume
members = Mitglieder
invitation = Einladung
invitations = Sie sind eingeladen
invitations-open = Eingeladen, noch ohne Antwort
requests = Möchten beitreten
settings = Einstellungen
audience = Wer finden und lesen kann
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
audience-community = Community: Beschäftigte und Kundschaft
audience-public = Öffentlich: alle
audience-private-word = Privat
audience-internal-word = Intern
audience-community-word = Community
audience-public-word = Öffentlich
category-company = Das ganze Unternehmen
category-team = Teams
category-practice = Fachgebiete und Interessen
category-project = Projekte
category-help = Hilfe
category-customers = Mit Kundschaft
category-other = Sonstige
join-open = Offen für alle
join-request = Beitritt auf Anfrage
join-invitation = Beitritt auf Einladung
join-secret = Geheim, auf Einladung
posting-everyone = Alle dürfen schreiben
posting-members = Mitglieder dürfen schreiben
posting-owners = Nur Verantwortliche und Moderierende schreiben
replies-everyone = Alle dürfen antworten
replies-members = Mitglieder dürfen antworten
replies-owners = Nur Verantwortliche und Moderierende antworten
role-member = Mitglied
role-expert = Fachperson
role-moderator = Moderation
role-agent = Bearbeitung
role-owner = Verantwortlich
kind-guest = Gast
kind-customer = Kundschaft

## Die Liste

new-space = Neuer Raum
find-space = Raum suchen
filter-all = Alle
filter-mine = Meine
filter-archived = Archiviert
asked = Beitritt angefragt
more-spaces = Weitere Räume
no-match = Kein Raum passt
no-match-detail = Versuchen Sie es mit einem anderen Wort aus Name oder Zweck.
none-mine = Sie sind noch in keinem Raum
none-mine-detail = Sehen Sie sich alle Räume an und treten Sie bei, wo Sie helfen oder lernen können.
none-archived = Keine archivierten Räume
none-archived-detail = Abgeschlossene Räume werden hier aufbewahrt und bleiben lesbar.
none-at-all = Noch keine Räume
none-at-all-detail = In einem Raum schreiben, fragen und finden die Menschen eines Teams, eines Fachs oder eines Projekts.

## Der Kopf eines Raums

archived-since = Archiviert: { $at }
archived-detail = Dieser Raum ist archiviert. Er lässt sich lesen und durchsuchen wie zuvor, aber niemand kann darin schreiben.
your-membership = Ihre Mitgliedschaft
leave-question = { $space } verlassen?
leave-detail = Was Sie geschrieben haben, bleibt. Vielleicht können Sie nicht mehr lesen, was hier steht.
ask-to-join = Beitritt anfragen
sign-in-to-join = Zum Beitreten anmelden
more-for = Mehr zu { $name }
add-people = Personen hinzufügen
copy-link = Link kopieren
invited-by = { $inviter } hat Sie in „{ $space }“ eingeladen.
invited-by-as = { $inviter } hat Sie in „{ $space }“ eingeladen. Ihre Rolle: { $role }.
invited-by-whom = Eingeladen von { $inviter }, Rolle: { $role }

## Die Startseite

members-only = Nur Mitglieder können diesen Raum lesen
members-only-detail = Sie sehen, dass es ihn gibt und wofür er da ist. Seine Mitglieder lesen und schreiben darin.
ask-reason = Warum möchten Sie beitreten?
ask-reason-hint = Freiwillig. Wer entscheidet, liest es.
ask-send = Anfrage senden
one-owner-detail = Für diesen Raum ist nur eine Person verantwortlich. Benennen Sie eine zweite, damit es nie an einer fehlt.
second-owner = Zweite verantwortliche Person
name-another = Person benennen
start-here = Zuerst hierher
edit-links = Links auswählen
no-links = Noch keine Links.
all-of-it = Alle ansehen
about = Über { $space }
people-who-know = Wen Sie fragen können
all-members = Alle Mitglieder
how-it-works = So läuft es hier

## Anlegen, Einstellungen

new-space-intro = Sehen Sie zuerst in der Liste nach: In einem Raum, den es schon gibt, sind schon Menschen.
create-space = Raum anlegen
please-check = Einiges stimmt noch nicht
section-what = Was er ist
section-what-detail = Geben Sie ihm einen Namen, den auch versteht, wer den Raum noch nicht kennt.
section-who = Für wen er ist
section-who-detail = Entscheiden Sie getrennt, wer lesen kann, wer ihn findet und wie man beitritt.
section-write = Wer schreiben kann
section-write-detail = Wer Beiträge schreiben kann, kann auch antworten.
section-owners = Wer verantwortlich ist
section-owners-detail = Sie sind verantwortlich. Benennen Sie eine zweite Person, damit es weitergeht, wenn Sie nicht da sind.
field-name = Name
field-slug = Adresse
field-slug-hint = Lassen Sie das leer, dann entsteht sie aus dem Namen: { $address }field-service. Nur Buchstaben, Ziffern und Bindestriche.
field-purpose = Zweck
field-purpose-hint = Wofür er da ist und wen man zuerst fragt.
field-category = Kategorie
field-read = Wer lesen kann
field-find = Wer ihn finden kann
field-join = Wie man beitritt
field-posting = Wer schreiben kann
field-replies = Wer antworten kann
field-replies-hint = Mindestens alle, die schreiben können.
field-second-owner = Zweite verantwortliche Person
field-second-owner-hint = Jemand aus dem Unternehmen. Tippen Sie @ und einen Namen oder eine E-Mail-Adresse.
read-private-new = Nur die Mitglieder.
read-private = { $count ->
    [one] Nur das eine Mitglied.
   *[other] Nur die { $count } Mitglieder.
}
read-internal = { $count ->
    [one] Alle Beschäftigten (eine Person) und Gäste, die Mitglied sind.
   *[other] Alle Beschäftigten ({ $count } Personen) und Gäste, die Mitglied sind.
}
read-community = Alle Beschäftigten ({ NUMBER($employees) }) und die ganze Kundschaft mit Konto ({ NUMBER($customers) }).
read-public = Alle im Web, auch Suchmaschinen. Ein Konto ist nicht nötig.
find-private = Nur Mitglieder wissen, dass es ihn gibt.
find-internal = Alle Beschäftigten sehen Name und Zweck.
find-community = Beschäftigte und Kundschaft sehen Name und Zweck.
find-public = Alle sehen Name und Zweck.
join-open-detail = Wer ihn findet, kann sofort beitreten.
join-request-detail = Wer ihn findet, kann anfragen. Verantwortliche und Moderierende entscheiden.
join-invitation-detail = Verantwortliche und Moderierende laden ein.
join-secret-detail = Verantwortliche und Moderierende laden ein, und niemand sonst weiß, dass es ihn gibt.
settings-of = Einstellungen von { $space }
audience-settings-detail = Bevor Sie ändern, wer finden oder lesen kann, sehen Sie, was sich für wie viele Personen öffnet oder schließt.
change-audience = Ändern, wer finden und lesen kann
archive-detail = Er bleibt lesbar und auffindbar, aber niemand kann mehr darin schreiben. Er lässt sich wiederherstellen.
archive-question = { $space } archivieren?
created = „{ $space }“ ist angelegt.
saved = Gespeichert.
archived-done = Archiviert. Er lässt sich weiter lesen.
restored = Wiederhergestellt.

## Mitglieder

members-of = Mitglieder von { $space }
find-member = Mitglied suchen
filter-owners = Verantwortliche
filter-experts = Fachpersonen
filter-moderators = Moderation
filter-outside = Von außen
no-member = Kein Mitglied passt dazu
no-member-detail = Versuchen Sie es mit einem anderen Namen oder Filter.
member-since = seit { $at }
more-members = Weitere Mitglieder
make-role = Rolle: { $role }
why-menu = Warum { $name } das sehen kann
remove-question = { $name } aus { $space } entfernen?
remove-detail = Was diese Person geschrieben hat, bleibt.
last-owner = Außer Ihnen ist niemand für diesen Raum verantwortlich, und jemand muss es sein.
last-owner-offer = Machen Sie im Menü neben einem Namen jemand anderen verantwortlich, dann können Sie gehen.
role-changed = Rolle geändert.
removed = Entfernt.
joined = Sie sind jetzt Mitglied von „{ $space }“.
left = Sie haben „{ $space }“ verlassen.
request-sent = Anfrage gesendet.
request-withdrawn = Anfrage zurückgezogen.
request-approved = Anfrage angenommen.
request-declined = Anfrage abgelehnt.
invitation-declined = Einladung abgelehnt.
invitation-taken-back = Einladung zurückgenommen.

## Personen hinzufügen

add-people-to = Personen zu { $space } hinzufügen
field-people = Personen
field-people-hint = Fügen Sie Namen, E-Mail-Adressen oder @Kürzel ein, je Zeile eines oder durch Kommas getrennt.
field-role = Rolle
field-role-hint = Wer von außen kommt, ist Mitglied oder Fachperson.
field-how = Wie
how-add = Jetzt hinzufügen
how-add-detail = Sie werden sofort Mitglied und werden benachrichtigt.
how-invite = Einladen
how-invite-detail = Sie nehmen an oder lehnen ab. Bis dahin können sie den Raum nur finden.
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
names-unknown = Niemand gefunden für: { $names }.
names-several = Mehrere passen dazu. Nehmen Sie stattdessen E-Mail-Adresse oder Kürzel: { $names }.
outsiders-say = { $count ->
    [one] Eine davon ist von außen und sieht, was von jetzt an geschrieben wird.
   *[other] { $count } davon sind von außen und sehen, was von jetzt an geschrieben wird.
} { $things ->
    [0] Bisher wurde nichts geschrieben.
    [one] Der eine frühere Beitrag bleibt ihnen verschlossen, falls ihn nicht ohnehin alle von außen lesen können.
   *[other] Die { $things } früheren Beiträge und Antworten bleiben ihnen verschlossen, falls sie nicht ohnehin alle von außen lesen können.
}
open-history = { $things ->
    [one] Auch den einen früheren Beitrag öffnen
   *[other] Auch die { $things } früheren Beiträge und Antworten öffnen
}
open-history-detail = Beiträge, Fragen und Antworten von vor heute, mit ihren Dateien.

## Links

links-of = Links von { $space }
add-link = Link hinzufügen
field-link-title = Titel
field-link-url = Adresse
field-link-url-hint = https://… oder ein Pfad auf dieser Website, etwa /spaces/finance
field-link-note = Hinweis
link-added = Link hinzugefügt.
link-removed = Link entfernt.

## Den Leserkreis ändern

audience-of = Wer „{ $space }“ finden und lesen kann
audience-detail = Lesen, Finden und Beitreten legen Sie getrennt fest. Sie sehen, was eine Änderung bedeutet, bevor sie geschieht.
see-what-changes = Änderungen ansehen
confirm-audience = Ändern, wer finden und lesen kann?
what-changes = Was sich ändert
people-reading = Personen, die lesen können
change-now = Jetzt ändern
change-to-public = { $things ->
    [0] Alle werden lesen können, was hier geschrieben wird, auch Suchmaschinen. Bisher ist nichts geschrieben.
    [one] Ein Beitrag wird für alle lesbar, auch für Suchmaschinen.
   *[other] { $things } Beiträge und Antworten werden für alle lesbar, auch für Suchmaschinen.
}
change-widens = { $things ->
    [0] Bisher ist hier nichts geschrieben. Was ab jetzt geschrieben wird,
    [one] Einen Beitrag und alles, was ab jetzt geschrieben wird,
   *[other] { $things } Beiträge und Antworten und alles, was ab jetzt geschrieben wird,
} { $after ->
    [one] kann eine Person
   *[other] können { $after } Personen
} lesen statt bisher { NUMBER($before) }.
change-narrows = { $things ->
    [0] Bisher ist hier nichts geschrieben. Was ab jetzt geschrieben wird,
    [one] Einen Beitrag und alles, was ab jetzt geschrieben wird,
   *[other] { $things } Beiträge und Antworten und alles, was ab jetzt geschrieben wird,
} { $after ->
    [one] kann nur noch eine Person
   *[other] können nur noch { $after } Personen
} lesen statt bisher { NUMBER($before) }.
change-found = Mehr Personen können Name und Zweck finden. Wer lesen kann, bleibt gleich.
change-hidden = Weniger Personen können Name und Zweck finden. Wer lesen kann, bleibt gleich.
change-join = Wer finden und lesen kann, bleibt gleich.
change-outside = Darunter sind Personen von außerhalb des Unternehmens.

## Warum kann jemand das sehen?

why-title = Warum kann jemand das sehen?
why-about = Person
why-about-hint = Name, E-Mail-Adresse oder @Kürzel
why-unknown = So heißt hier niemand. Nehmen Sie Kürzel oder E-Mail-Adresse.
why-yes = Kann es sehen
why-no = Kann es nicht sehen
why-finds = { $name } kann diesen Raum finden
why-finds-not = { $name } kann diesen Raum nicht finden
why-reads = { $name } kann in diesem Raum lesen
why-reads-not = { $name } kann in diesem Raum nicht lesen
why-sees = { $name } kann das sehen
why-sees-not = { $name } kann das nicht sehen
why-base = { $base ->
    [internal] Es ist intern: Alle Beschäftigten können es sehen, und { $name } { $kind ->
        [employee] gehört dazu
       *[other] zählt dazu
    }.
    [community] Es ist für die Community: Beschäftigte und angemeldete Kundschaft können es sehen, und { $name } gehört { $kind ->
        [customer] zur Kundschaft
       *[other] zu den Beschäftigten
    }.
    [private] Es ist für das Programm selbst offen.
   *[public] Es ist öffentlich: Alle können es sehen, auch { $name }.
}
why-named = { $name } ist im Leserkreis genannt.
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
why-organisation = Die Firma von { $name } ist im Leserkreis genannt.
why-closed = { $base ->
    [private] Es ist privat: Nur Mitglieder und die darin Genannten können es sehen
    [internal] Es ist intern: Beschäftigte können es sehen, dazu Mitglieder und die darin Genannten
    [community] Es ist für die Community: Beschäftigte und Kundschaft können es sehen, dazu Mitglieder und die darin Genannten
   *[public] Es ist öffentlich
}. { $name } { $kind ->
    [employee] ist im Unternehmen beschäftigt
    [customer] gehört zur Kundschaft
   *[guest] ist Gast
}, ist aber weder genannt noch ein Mitglied, dessen Einblick so weit zurückreicht.
why-foot = Nach derselben Regel richten sich Seiten, Suche und Programme. Sie wird jedes Mal neu geprüft.

## Was nicht stimmt

wrong-name-missing = Geben Sie dem Raum einen Namen.
wrong-name-too-long = Der Name hat mehr als { $most } Zeichen. Kürzen Sie ihn.
wrong-purpose-too-long = Der Zweck hat mehr als { $most } Zeichen. Kürzen Sie ihn.
wrong-category = Wählen Sie eine der Kategorien.
wrong-slug = Nehmen Sie 2 bis 60 kleine Buchstaben, Ziffern und Bindestriche, ohne Bindestrich am Anfang oder Ende. „new“ ist nicht möglich.
wrong-slug-taken = Ein anderer Raum hat diese Adresse. Wählen Sie eine andere.
wrong-readers-must-find = Wer lesen kann, muss ihn auch finden können. Lassen Sie mehr Personen finden oder weniger lesen.
wrong-secret-is-hidden = Einen geheimen Raum finden nur seine Mitglieder. Wählen Sie „Privat“ bei „Wer ihn finden kann“.
wrong-hidden-is-secret = Ein Raum, den nur seine Mitglieder finden, ist geheim. Wählen Sie „Geheim“, oder lassen Sie ihn mehr Personen finden.
wrong-open-is-not-private = Wenn alle beitreten können, schützt privates Lesen nichts. Wählen Sie „Beitritt auf Anfrage“, oder lassen Sie alle Beschäftigten lesen.
wrong-outsiders-find-nothing = Personen von außen fänden einen Raum, den sie weder lesen noch betreten können. Lassen Sie die Kundschaft lesen, oder lassen Sie nur Mitglieder oder Beschäftigte ihn finden.
wrong-posters-must-reply = Wer schreiben kann, muss auch antworten können. Lassen Sie mindestens ebenso viele antworten.
wrong-owner-unknown = So heißt niemand, oder mehrere heißen so. Tippen Sie @ und wählen Sie die Person, oder lassen Sie das Feld leer.
wrong-owner-from-outside = Für Räume sind Beschäftigte verantwortlich. Wählen Sie jemanden aus dem Unternehmen.
wrong-outsider-role = Wer von außen kommt, ist Mitglied oder Fachperson. Wählen Sie eines davon.
wrong-role = Eine Rolle ist member, expert, moderator, agent oder owner.
wrong-history = { $things ->
    [one] Jetzt gibt es einen früheren Beitrag. Bestätigen Sie diese Zahl, um ihn zu öffnen.
   *[other] Jetzt gibt es { $things } frühere Beiträge und Antworten. Bestätigen Sie diese Zahl, um sie zu öffnen.
}
wrong-person-unknown = Eine dieser Kennungen hat niemand. Es wurde nichts geändert.
wrong-key-reused = Dieser Idempotenzschlüssel wurde für einen anderen Raum benutzt. Nehmen Sie für einen neuen Raum einen neuen.
wrong-people-missing = Nennen Sie mindestens eine Person.
wrong-reason-too-long = Die Notiz hat mehr als { $most } Zeichen. Kürzen Sie sie.
wrong-too-many-links = Es gibt schon { $most } Links. Entfernen Sie zuerst einen.
wrong-link-title = Ein Link braucht einen Titel mit höchstens { $most } Zeichen.
wrong-link-note = Ein Hinweis hat höchstens { $most } Zeichen.
wrong-link-address = Eine Adresse beginnt mit https://, http:// oder, auf dieser Website, mit einem einzelnen /.
