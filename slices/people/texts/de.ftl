# Texte der Konten, der Profile und des Verzeichnisses.

## Accounts

email = E-Mail-Adresse
password = Passwort
name = Name
name-missing = Geben Sie den Namen mit 1 bis 64 Zeichen an.
email-wrong = Geben Sie eine E-Mail-Adresse wie ana@example.com an.
choice-missing = Wählen Sie etwas aus der Liste.
language = Sprache
zone = Zeitzone
form-has-errors = Einiges stimmt noch nicht

sign-in = Anmelden
sign-in-to = Bei { $company } anmelden
sign-in-with = Mit { $provider } anmelden
sign-in-or = oder mit einem Passwort
sign-in-wrong = Diese Adresse und dieses Passwort gehören nicht zusammen.
sign-in-wait = Zu viele Versuche für dieses Konto. Versuchen Sie es in { $time } wieder.
signed-out = Sie sind abgemeldet.
password-forgotten = Passwort vergessen?
sign-up-question = Noch kein Konto?
sign-up = Konto anlegen
demo-title = oder sehen Sie sich um als
demo-note = Das ist die Vorführfirma. Ihre Passwörter kennt jeder, darum gehört sie in kein Netz.

password-hint = Mindestens { NUMBER($least) } Zeichen. Gut sind einige Wörter hintereinander.
password-short = Nehmen Sie mindestens { NUMBER($least) } Zeichen; gut sind einige Wörter hintereinander.
password-long = Nehmen Sie höchstens 128 Zeichen.
password-personal = Das ist vor allem Ihr Name oder Ihre Adresse. Nehmen Sie Wörter, die niemand mit Ihnen verbindet.
password-common = Das würde jemand als Erstes versuchen. Nehmen Sie einige Wörter, die nicht zusammengehören.

setup-title = Stoa einrichten
setup-lead = Hier hat noch niemand ein Konto. Das erste verwaltet alles und kann Rechte später weitergeben.
setup-organisation = Organisation
setup-code = Einrichtungscode
setup-code-hint = Der Server hat ihn beim Start ausgegeben.
setup-code-wrong = Das ist nicht der Code, den der Server ausgegeben hat. Er hat vier Gruppen aus vier Buchstaben und Ziffern.
setup-company = Name der Organisation
setup-company-missing = Geben Sie den Namen mit 1 bis 80 Zeichen an.
setup-administrator = Erste Verwalterin, erster Verwalter
setup-administrator-hint = Das sind Sie.
setup-place = Sprache und Zeit
setup-place-hint = Für alle, die selbst nichts gewählt haben.
setup-do = Einrichten und anmelden

registration = Wer darf selbst ein Konto anlegen?
registration-off = Niemand
registration-off-detail = Konten kommen durch Einladung, Import oder einen Anmeldedienst.
registration-domains = Kolleginnen und Kollegen
registration-domains-detail = Mit einer bestätigten Adresse unter einer Ihrer Domains gehören sie zu den Beschäftigten.
registration-open = Alle
registration-open-detail = Mit einer bestätigten Adresse gehören sie zur Kundschaft, nie zu den Beschäftigten.
domains = Mail-Domains Ihrer Organisation
domains-hint = Nur für Kolleginnen und Kollegen, die ihr Konto selbst anlegen. Etwa example.com; Domains darunter zählen nicht.
domains-wrong = Geben Sie mindestens eine Domain wie example.com an.

back-to-sign-in = Zurück zur Anmeldung
link-sent-title = Sehen Sie in Ihre Mail
link-sent = Wenn { $email } hier einen Link bekommen kann, ist er unterwegs. Das kann eine Minute dauern; sehen Sie auch bei unerwünschter Mail nach.
link-expired-title = Dieser Link gilt nicht mehr
link-expired = Er wurde schon benutzt, oder seine Zeit ist um.
link-again = Einen neuen anfordern

reset-title = Neues Passwort
reset-hint = Wir schicken Ihnen einen Link, der zu einem neuen Passwort führt.
reset-ask = Link schicken
reset-choose = Wählen Sie ein neues Passwort
reset-for = Für { $email }. Sie werden überall sonst abgemeldet.
reset-do = Passwort setzen
reset-done = Ihr neues Passwort gilt. Melden Sie sich damit an.
password-new = Neues Passwort

sign-up-title = Ein Konto bei { $company }
sign-up-hint = Wir schicken Ihnen einen Link, mit dem Sie sie bestätigen.
sign-up-hint-domains = Eine Adresse unter { $domains }. Wir schicken Ihnen einen Link, mit dem Sie sie bestätigen.
sign-up-domain-wrong = Nur Adressen unter { $domains } können hier ein Konto haben.
sign-up-ask = Link schicken
sign-up-proved = { $email } ist bestätigt.
sign-up-do = Konto anlegen

join-title = Willkommen bei { $company }
join-invited = { $person } lädt Sie ein.
join-invited-space = { $person } lädt Sie in { $space } ein.
join-mailed-to = Ihr Konto bekommt die Adresse { $email }.
join-known = Mit dieser Adresse gibt es schon ein Konto. Melden Sie sich damit an.
join-have-account = Haben Sie ein Konto?
join-as = Als { $name } beitreten
join-not-yours = Sie sind als { $name } angemeldet, und diese Einladung ist nicht für dieses Konto.
join-done = Sie gehören jetzt zu { $space }.
sign-out-first = Abmelden

kind-employee = Beschäftigte
kind-employee-detail = Arbeiten hier und lesen, was intern ist.
kind-guest = Gäste
kind-guest-detail = Sehen den unten genannten Raum und innen sonst nichts.
kind-customer = Kundschaft
kind-customer-detail = Gehört draußen zur Gemeinschaft.

invitations = Einladungen
invitations-lead = Eine Einladung gilt { NUMBER($days) } Tage. Mit Adresse wird sie geschickt und gilt nur für diese; ohne ist sie ein Link zum Weitergeben.
invitation-as = Eingeladen als
invitation-email-hint = Für einen Link lassen Sie das leer.
invitation-uses = Wie viele beitreten dürfen
invitation-uses-hint = Nur für einen Link.
invitation-uses-wrong = Geben Sie eine Zahl von 1 bis { NUMBER($most) } an.
invitation-space = Raum
invitation-space-hint = Räume, in denen Sie Ordnung halten. Gäste brauchen einen.
invitation-no-space = Keiner
invitation-space-missing = Wählen Sie den Raum, in den ein Gast eingeladen wird.
invite = Einladen
invitation-mailed = Die Einladung ist unterwegs.
invitation-made = Der Link kann kopiert werden.
invitation-taken-back = Die Einladung gilt nicht mehr.
invitations-made = Bisherige Einladungen
invitations-none = Es wurde noch niemand eingeladen.
invitation-open = Offen
invitation-used = Angenommen
invitation-expired = Abgelaufen
invitation-revoked = Zurückgenommen
invitation-until = bis
invitation-link-used = Link, { NUMBER($used) } von { NUMBER($uses) } Mal benutzt
invitation-into = { $kind } in { $space }
copy-link = Link kopieren
take-back = Zurücknehmen

mail-reset-subject = Ihr neues Passwort bei { $company }
mail-reset =
    Guten Tag, { $name },

    mit diesem Link wählen Sie ein neues Passwort bei { $company }. Er gilt { $time } und nur einmal:

    { $link }

    Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
mail-join-subject = Bestätigen Sie Ihre Adresse für { $company }
mail-join =
    Guten Tag, { $name },

    mit diesem Link bestätigen Sie Ihre Adresse und legen Ihr Konto bei { $company } an. Er gilt { $time } und nur einmal:

    { $link }

    Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Es entsteht kein Konto.
mail-known-subject = Sie haben ein Konto bei { $company }
mail-known =
    Guten Tag, { $name },

    jemand, vielleicht Sie selbst, wollte bei { $company } mit dieser Adresse ein Konto anlegen. Sie haben schon eines. Hier melden Sie sich an:

    { $link }

    Wenn Sie Ihr Passwort vergessen haben, wählen Sie hier ein neues:

    { $reset }
mail-invitation-subject = { $person } lädt Sie zu { $company } ein
mail-invitation =
    Guten Tag,

    { $person } lädt Sie zu { $company } ein. Dieser Link führt zu Ihrem Konto. Er gilt { $time }:

    { $link }

security = Anmeldung
password-current = Bisheriges Passwort
password-change = Passwort ändern
password-change-hint = Alle anderen Browser werden abgemeldet.
password-current-wrong = Das ist nicht Ihr Passwort.
password-changed = Ihr neues Passwort gilt. Alle anderen Browser sind abgemeldet.
second-step = Zweiter Schritt
second-step-lead = Ein Code aus einer App auf Ihrem Telefon, nach dem gefragt wird, wenn das Passwort stimmt.
second-step-code = Code
second-step-code-hint = Sechs Ziffern aus Ihrer App oder einer Ihrer Notfallcodes.
second-step-code-first = Sechs Ziffern, die die App gerade zeigt.
second-step-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
second-step-on = An
second-step-off = Ausschalten
second-step-set-up = Einrichten
second-step-how = Lesen Sie das Bild mit einer Authentifizierungs-App ein und geben Sie dann den Code an, den sie zeigt.
second-step-picture = Bild für eine Authentifizierungs-App
second-step-typed = Oder tippen Sie diesen Schlüssel in die App
second-step-switch-on = Einschalten
second-step-is-off = Der zweite Schritt ist aus.
recovery-codes = Notfallcodes
recovery-lead = Jeder lässt Sie einmal hinein, wenn Ihr Telefon nicht da ist. Bewahren Sie sie bei wichtigen Papieren auf: Sie werden nicht wieder gezeigt.
recovery-left = { $count ->
    [0] Kein Notfallcode ist übrig.
    [one] Ein Notfallcode ist übrig.
   *[other] { $count } Notfallcodes sind übrig.
}
recovery-renew = Neue Notfallcodes
recovery-copy = Alle kopieren
recovery-copied = Notfallcodes kopiert
recovery-kept = Ich habe sie aufbewahrt
sessions = Wo Sie angemeldet sind
sessions-lead = Wenn Sie etwas davon nicht kennen, beenden Sie es und ändern Sie Ihr Passwort.
session-unknown = Ein Browser
session-seen = zuletzt benutzt
session-this = Dieser
session-end = Beenden
session-ended = Die Sitzung ist beendet.
sessions-end-others = Überall sonst abmelden
sessions-ended = Sie sind überall sonst abgemeldet.
proof = Sind Sie es?
proof-lead = Was jetzt kommt, ist geschützt. Geben Sie Ihr Passwort noch einmal ein.
go-on = Weiter
cancel = Abbrechen

tokens = Schlüssel für Programme
tokens-lead = Schlüssel für Programme, die für Sie handeln. Sie können nicht mehr als Sie selbst.
tokens-none = Sie haben keine Schlüssel.
token-new = Neuer Schlüssel
token-name = Wofür ist er?
token-name-hint = Etwa „Build-Server“.
token-name-missing = Geben Sie mit 1 bis 64 Zeichen an, wofür er ist.
token-days = Tage
token-days-hint = Danach endet er von selbst.
token-days-wrong = Geben Sie eine Zahl von 1 bis { NUMBER($most) } an.
token-scopes = Was er darf
token-scopes-missing = Kreuzen Sie mindestens eines an.
token-make = Schlüssel anlegen
token-made = Ihr Schlüssel, nur dieses eine Mal gezeigt:
token-copy = Kopieren
token-copied = Schlüssel kopiert
token-until = bis
token-end = Beenden
token-ended = Der Schlüssel gilt nicht mehr.
scope-read = Lesen
scope-read-detail = Was Sie lesen dürfen.
scope-write = Schreiben
scope-write-detail = Beiträge, Antworten, Reaktionen, als gelesen markieren.
scope-spaces = Räume ändern
scope-spaces-detail = Räume und Mitgliedschaften, wo Sie es dürfen.
scope-admin = Verwalten
scope-admin-detail = So weit Ihre eigenen Rechte reichen.

identities = Andere Wege zur Anmeldung
identities-lead = Ein Konto bei einem Anmeldedienst, das zu diesem hier führt.
identity-link = Verbinden
identity-unlink = Trennen
identity-linked = Sie können sich jetzt mit { $provider } anmelden.
identity-unlinked = Jenes Konto führt nicht mehr hierher.
identity-taken = Jenes Konto bei { $provider } führt hier zum Konto von jemand anderem.
identity-last = Es ist Ihr einziger Weg hinein. Setzen Sie erst ein Passwort.
identity-title = Sie sind nicht angemeldet
identity-leaving = Weiter zu { $provider }
identity-leaving-detail = Wenn nichts geschieht, drücken Sie den Knopf.
identity-lost = Der Weg zurück von { $provider } ging verloren: Er dauerte zu lange oder begann in einem anderen Browser. Fangen Sie noch einmal an.
identity-failed = { $provider } war nicht zu fragen, oder der Antwort war nicht zu trauen. Versuchen Sie es später wieder oder sagen Sie es der Verwaltung.
identity-unknown = Kein Konto hier gehört zu Ihrem bei { $provider }. Bitten Sie um eine Einladung, oder melden Sie sich an und verbinden Sie beide in Ihren Einstellungen.

## Profiles

save = Speichern
saved = Gespeichert
too-long = Hier passen höchstens { NUMBER($most) } Zeichen hin.
none-of = Wählen Sie eines von { $known }.
not-right-yet = Etwas stimmt noch nicht
choose-any = Alle
crumbs = Wo diese Seite ist

profile-edit = Profil bearbeiten
profile-keep = Verwalten
profile-see = Die Seite ansehen, die andere sehen
profile-left = Ausgeschieden
profile-left-detail = Was diese Person geschrieben hat, bleibt unter ihrem Namen.
profile-works-here = Arbeitet bei { $company }
profile-worked-here = Arbeitete bei { $company }
profile-away = Abwesend bis { $day }
profile-away-because = Abwesend bis { $day }: { $why }
profile-away-open = Abwesend: { $why }
profile-away-now = Abwesend
profile-local-time = Dort ist es { $time } ({ $city })
profile-about = Über { $name }
profile-details = Angaben
profile-more = Mehr
profile-reports-to = Berichtet an
profile-reports = { $count ->
    [one] Eine Person berichtet hierher
   *[other] { $count } Personen berichten hierher
}
profile-name = Name
profile-name-missing = Eine Person hat einen Namen. Schreiben Sie Vor- und Nachnamen.
profile-title = Funktionsbezeichnung
profile-unit = Einheit
profile-function = Bereich
profile-location = Ort
profile-location-hint = Stadt oder Standort, etwa Porto.
profile-manager = Berichtet an
profile-company = Firma
profile-mail = E-Mail
profile-leader = Führt Personal
profile-works-in-it = Arbeitet in der IT
profile-pronouns = Pronomen
profile-pronouns-hint = Wie von Ihnen die Rede sein soll, etwa sie/ihr.
profile-ask-me-about = Fragen Sie mich nach
profile-ask-me-about-hint = Womit die Kolleginnen und Kollegen zu Ihnen kommen sollen.
profile-bio = In wenigen Sätzen
profile-skills = Kenntnisse
profile-skills-hint = Mit Kommas dazwischen. Daran findet man Sie.
profile-skills-too-many = Höchstens { NUMBER($most) } Kenntnisse mit je höchstens 60 Zeichen.
profile-language = Sprache
profile-languages = Sprachen
profile-languages-hint = Was Sie sprechen, mit Kommas dazwischen: Englisch, Deutsch.
profile-language-unknown = „{ $word }“ ist hier als Sprache nicht bekannt. Meinen Sie { $near }?
profile-working-hours = Arbeitszeit
profile-working-hours-hint = In Ihren Worten: Montag bis Donnerstag, 8 bis 16 Uhr.
profile-away-legend = Abwesenheit
profile-away-until = Letzter Tag der Abwesenheit
profile-away-text = Warum, oder wer Sie vertritt
profile-day-unreadable = Schreiben Sie den Tag als 2026-12-03.
profile-locked = Für Sie geführt
profile-locked-by-directory = Diese Angaben kommen aus dem Verzeichnis von { $company } und werden dort berichtigt.
profile-locked-by-keepers = Diese Angaben führt die Administration.
profile-ask-keepers = Wenn etwas nicht stimmt, wenden Sie sich an
profile-not-set = keine Angabe

photo = Foto
photo-choose = Bild wählen
photo-hint = PNG, JPEG, GIF oder WebP. Es wird quadratisch zugeschnitten und ohne die Daten gespeichert, die Kameras hinzufügen.
photo-frame = Ausschnitt, der bleibt
photo-frame-hint = Ziehen Sie den Rahmen, oder bewegen Sie ihn mit den Pfeiltasten und ändern Sie seine Größe mit + und −.
photo-size = Größe des Ausschnitts
photo-save = Foto speichern
photo-sending = Foto wird gespeichert …
photo-remove = Foto entfernen
photo-saved = Ihr neues Foto ist zu sehen
photo-removed = Ihr Foto ist entfernt
photo-missing = Wählen Sie zuerst ein Bild.
picture-format = Das ist kein Bild, das sich lesen lässt. Nehmen Sie PNG, JPEG, GIF oder WebP.
picture-damaged = Das Bild ist beschädigt. Öffnen Sie es und speichern Sie es neu.
picture-too-large = Das Bild ist zu groß: höchstens 50 MiB, 32 Millionen Punkte und 16.384 Punkte je Seite.
picture-animation-too-large = Die Animation ist zu groß. Nehmen Sie ein stehendes Bild.
picture-crop = Der Ausschnitt liegt außerhalb des Bildes. Wählen Sie ihn neu.
picture-too-slow = Das Bild zu lesen dauert zu lange. Speichern Sie es kleiner oder als JPEG.
picture-over-limits = Das Bild ließ sich nicht lesen. Speichern Sie es kleiner oder als JPEG.
picture-busy = Gerade werden zu viele Bilder gelesen. Versuchen Sie es gleich noch einmal.
picture-unavailable = Auf diesem Server lassen sich zurzeit keine Bilder lesen. Sagen Sie es der Administration.

directory = Personen
directory-find = Personen finden
directory-by-name = Name
directory-by-name-or-skill = Name oder Kenntnis
directory-kind = Art
directory-show = Zeigen
directory-count = { $count ->
    [0] Niemand
    [one] Eine Person
   *[other] { $count } Personen
}
directory-with-skill = Kenntnis: { $skill }
directory-without = Ohne diesen Filter
directory-everybody = Alle zeigen
directory-view = Wie sie gezeigt werden
directory-as-grid = Karten
directory-as-list = Liste
directory-nobody = So jemanden gibt es hier nicht
directory-nobody-detail = Versuchen Sie es mit weniger Wörtern oder einem anderen Filter. Namensanfänge genügen, Akzente spielen keine Rolle.
directory-pages = Seiten
directory-first = Von vorn
directory-next = Weiter

settings = Einstellungen
settings-profile = Profil
settings-profile-detail = Was andere von Ihnen sehen.
settings-appearance = Darstellung
settings-appearance-detail = Hell oder dunkel, Kontrast und einzelne Tasten.
settings-language = Sprache und Zeit
settings-language-detail = Die Sprache Ihrer Seiten und die Zone, in der Zeiten angegeben werden.
settings-security = Anmeldung
settings-security-detail = Kennwort, zweiter Schritt und wo Sie angemeldet sind.
settings-tokens = Schlüssel für Programme
settings-tokens-detail = Was Programme in Ihrem Namen dürfen.
settings-notices = Hinweise
settings-notices-detail = Was Ihnen gesagt wird, und wie.
settings-theme = Farben
settings-as-system = Wie mein Gerät
settings-theme-system-detail = Tags hell und nachts dunkel, wenn Ihr Gerät das so hält.
settings-theme-light = Hell
settings-theme-light-detail = Dunkle Schrift auf Stein.
settings-theme-dark = Dunkel
settings-theme-dark-detail = Helle Schrift auf Kohle.
settings-contrast = Kontrast
settings-contrast-system-detail = Mehr, wo Ihr Gerät darum bittet.
settings-contrast-normal = Üblich
settings-contrast-normal-detail = Ruhige Linien und Töne.
settings-contrast-more = Mehr
settings-contrast-more-detail = Reine Flächen, kräftige Linien.
settings-keys = Einzelne Tasten
settings-keys-on = Ein
settings-keys-on-detail = Ein Buchstabe ist ein Kürzel. ? zeigt sie alle.
settings-keys-off = Aus
settings-keys-off-detail = Für Spracheingabe und für Katzen. Tasten mit Strg wirken weiter.
settings-language-choose = Sprache
settings-language-hint = Was Menschen geschrieben haben, bleibt in ihrer Sprache.
settings-language-of-browser = Wie mein Browser sie wünscht
settings-zone = Zeitzone
settings-zone-hint = Andernorts sieht man, wie spät es bei Ihnen ist.
settings-zone-unknown = Wählen Sie eine Zone aus der Liste. { $similar }

roster = Personen und Rechte
roster-detail = Wer ein Konto hat, was sie sind und was sie verwalten dürfen.
roster-find = Ein Konto finden
roster-by-name-or-mail = Name oder Adresse
roster-state = Stand
roster-here = Da
roster-nobody-detail = Versuchen Sie es mit dem Anfang eines Namens oder einer Adresse oder mit einem anderen Stand.
roster-rights = Rechte
roster-rights-hint = Für Beschäftigte. Sie können die Rechte geben und nehmen, die Sie selbst haben; Ihr eigenes Recht über Personen und Anmeldung behalten Sie.
roster-external-id = Schlüssel im Verzeichnis
roster-external-id-hint = Die external_id der eingelesenen Liste. Mit ihr werden Name, Funktionsbezeichnung und Ort im Verzeichnis berichtigt.
roster-kind-hint = Eine andere Art sieht anderes. Die Person wird überall abgemeldet.
roster-manager-hint = Das Kürzel, etwa ines.caldeira.
roster-manager-unknown = Niemand hat das Kürzel { $handle }. Es steht auf der Seite der Person.
roster-manager-circle = So würde die Person am Ende an sich selbst berichten. Wählen Sie jemand anderen.
roster-company-hint = Für Kundinnen und Kunden.
roster-mail-taken = Ein anderes Konto hat diese Adresse.
roster-external-id-taken = Ein anderes Konto hat diesen Schlüssel.
roster-left-since = Ausgeschieden am
roster-leave = Ausscheiden
roster-leave-detail = Sitzungen und Schlüssel enden sofort, und Verwaltungsrechte sind weg. Was die Person geschrieben hat, bleibt unter ihrem Namen. Es lässt sich rückgängig machen.
roster-mark-left = Als ausgeschieden vermerken
roster-bring-back = Zurückholen
roster-marked-left = Als ausgeschieden vermerkt und überall abgemeldet
roster-brought-back = Ist wieder da
right-identity = Personen und Anmeldung
right-content = Räume und was darin steht
right-compliance = Prüfung und Aufbewahrung
right-help-desk = Hilfe
right-analytics = Zahlen

import = Personen einlesen
import-detail = Eine Liste aus Ihrem Verzeichnis als CSV. Zuerst sehen Sie Zeile für Zeile, was geschehen würde; nichts ändert sich, bevor Sie es sagen. Personen werden allein an der external_id erkannt.
import-file = Liste
import-file-hint = CSV in UTF-8, die erste Zeile mit den Namen der Spalten; Kommas, Semikolons oder Tabulatoren dazwischen. Höchstens 10.000 Zeilen; längere nimmt der Befehl stoa import people.
import-try = Ansehen, was geschehen würde
import-columns = Spalten
import-empty = Die Liste hat keine Zeilen unter den Namen der Spalten.
import-too-many = Mehr als { NUMBER($most) } Zeilen nimmt nur der Befehl stoa import people.
import-column-unknown = Es gibt keine Spalte „{ $name }“. Meinen Sie „{ $near }“?
import-column-twice = Die Spalte „{ $column }“ ist zweimal da. Entfernen Sie eine.
import-column-missing = Die Spalte „{ $column }“ fehlt. In der ersten Zeile stehen die Namen der Spalten.
import-encoding = Die Datei ist kein Text in UTF-8. Speichern Sie sie als „CSV UTF-8“.
import-unreadable = Die Datei lässt sich nicht als CSV lesen: { $why }
import-dry-run = Das würde geschehen. Noch hat sich nichts geändert.
import-applied-at = Übernommen
import-applied = Die Liste ist übernommen
import-applied-before = Diese Liste war schon übernommen. Es geschah nichts noch einmal.
import-count-created = { NUMBER($count) } neu
import-count-updated = { NUMBER($count) } geändert
import-count-unchanged = { NUMBER($count) } wie bisher
import-count-left = { NUMBER($count) } ausgeschieden
import-count-returned = { NUMBER($count) } zurück
import-count-failed = { NUMBER($count) } nicht genommen
import-lines = Zeilen der Liste
import-line = Zeile
import-what = Was geschieht
import-more = { NUMBER($count) } weitere sind nicht gezeigt.
import-absent = { $count ->
    [one] Eine Person steht nicht in der Liste
   *[other] { $count } Personen stehen nicht in der Liste
}
import-absent-detail = Sie kamen früher aus dem Verzeichnis. Sie bleiben, wenn Sie nicht sagen, dass sie ausgeschieden sind.
import-absent-leave = { $count ->
    [one] Auch diese eine Person als ausgeschieden vermerken
   *[other] Auch diese { $count } Personen als ausgeschieden vermerken
}
import-absent-leave-detail = Sie werden sofort überall abgemeldet. Was sie geschrieben haben, bleibt.
import-apply = { $count ->
    [0] Übernehmen
    [one] Eine Änderung übernehmen
   *[other] { $count } Änderungen übernehmen
}
import-busy = Wird übernommen …
import-other = Eine andere Liste nehmen
import-nothing = Es gibt nichts zu übernehmen.
import-created = Neu
import-updated = Ändert sich: { $columns }
import-unchanged = Wie bisher
import-left = Ausgeschieden
import-returned = Kommt zurück
import-missing = { $column } ist leer; jede Zeile braucht den Wert.
import-twice = Dieselbe external_id steht schon in Zeile { NUMBER($line) }.
import-word = { $column } ist „{ $word }“; richtig wäre: { $known }.
import-too-long = { $column } hat mehr als { NUMBER($most) } Zeichen.
import-mail = „{ $mail }“ ist keine Mailadresse; richtig wäre etwa ana@example.com.
import-mail-taken = { $mail } gehört schon zu { $name }. Geben Sie jenem Konto diese external_id, oder ändern Sie die Adresse.
import-manager = Niemand hat die external_id „{ $id }“, an den berichtet werden könnte.
import-circle = Mit „{ $id }“ würde die Person am Ende an sich selbst berichten.
column-external-id = Nötig. Der Schlüssel in Ihrem Verzeichnis; er ändert sich nie.
column-name = Nötig. Vor- und Nachname.
column-email = Die Adresse für die Anmeldung.
column-kind = employee (auch wenn leer), guest oder customer.
column-title = Was sie tun.
column-unit = Wo sie arbeiten.
column-function = engineering, finance, hr, it, legal, marketing, operations, sales, service oder other.
column-manager = Die external_id der Person, an die sie berichten.
column-location = Stadt oder Standort.
column-time-zone = Etwa Europe/Berlin.
column-language = Ihrer Seiten: en, de oder leer für das, was ihr Browser wünscht.
column-languages = Was sie sprechen: Kürzel oder Namen, mit Kommas oder Semikolons dazwischen.
column-skills = Was sie können, mit Kommas oder Semikolons dazwischen.
column-ask-me-about = Wonach man sie fragen soll.
column-company = Die Firma von Kundinnen und Kunden.
column-leader = Führt Personal: yes oder no.
column-it = Arbeitet in der IT: yes oder no.
column-left = Ist ausgeschieden: yes oder no.

complete-space = Raum

function-engineering = Entwicklung
function-finance = Finanzen
function-hr = Personal
function-it = IT
function-legal = Recht
function-marketing = Marketing
function-operations = Betrieb
function-sales = Vertrieb
function-service = Service
function-other = Anderes

language-ar = Arabisch
language-bg = Bulgarisch
language-bn = Bengalisch
language-bs = Bosnisch
language-ca = Katalanisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-eu = Baskisch
language-fa = Persisch
language-fi = Finnisch
language-fr = Französisch
language-ga = Irisch
language-gl = Galicisch
language-he = Hebräisch
language-hi = Hindi
language-hr = Kroatisch
language-hu = Ungarisch
language-id = Indonesisch
language-is = Isländisch
language-it = Italienisch
language-ja = Japanisch
language-ko = Koreanisch
language-lt = Litauisch
language-lv = Lettisch
language-mt = Maltesisch
language-nl = Niederländisch
language-no = Norwegisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-ru = Russisch
language-sk = Slowakisch
language-sl = Slowenisch
language-sr = Serbisch
language-sv = Schwedisch
language-th = Thailändisch
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch
language-zh = Chinesisch

## The organisation

organisation = Organisation
organisation-office = Verwaltung
organisation-detail = Ihr Name, ihre Sprache und Zeitzone, und wer sich selbst ein Konto machen darf.
organisation-name-hint = Er steht oben auf jeder Seite und in E-Mails.
organisation-place-hint = Sprache und Zeitzone für alle, die keine gewählt haben.
registration-by-settings = Die Einstellungen des Programms lassen mehr zu (sign_in.self_registration): { $rule }. Was Sie hier wählen, gilt, sobald das dort nicht mehr steht.
organisation-saved = Gespeichert
