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
sign-in-wrong = Diese Adresse und dieses Passwort passen nicht zusammen.
sign-in-wait = Zu viele Versuche für dieses Konto. Versuchen Sie es in { $time } wieder.
signed-out = Sie sind abgemeldet.
password-forgotten = Passwort vergessen?
sign-up-question = Noch kein Konto?
sign-up = Konto anlegen
demo-title = oder sehen Sie sich um als
demo-note = Das ist die Demofirma. Alle kennen ihre Passwörter, darum gehört sie in kein Netz.

password-hint = Mindestens { NUMBER($least) } Zeichen. Gut sind einige Wörter hintereinander.
password-short = Nehmen Sie mindestens { NUMBER($least) } Zeichen. Gut sind einige Wörter hintereinander.
password-long = Nehmen Sie höchstens 128 Zeichen.
password-personal = Das besteht vor allem aus Ihrem Namen oder Ihrer Adresse. Nehmen Sie Wörter, die niemand mit Ihnen verbindet.
password-common = Dieses Passwort würde jemand als eines der ersten versuchen. Nehmen Sie einige Wörter, die nicht zusammengehören.

setup-title = Stoa einrichten
setup-lead = Diese Installation verwaltet noch niemand. Das erste Konto verwaltet alles und kann später anderen Rechte geben.
setup-organisation = Organisation
setup-code = Einrichtungscode
setup-code-hint = Der Server hat ihn beim Start ausgegeben.
setup-code-wrong = Das ist nicht der Code, den der Server ausgegeben hat. Er hat vier Gruppen aus vier Buchstaben und Ziffern.
setup-company = Name der Organisation
setup-company-missing = Geben Sie den Namen mit 1 bis 80 Zeichen an.
setup-administrator = Erste Person in der Verwaltung
setup-administrator-hint = Das sind Sie. Wurden Sie schon importiert, findet Ihre Adresse Sie.
setup-email-taken = { $name } meldet sich schon mit dieser Adresse an. Geben Sie eine andere an, oder vergeben Sie Rechte mit dem Befehl stoa admin grant.
setup-place = Sprache und Zeit
setup-place-hint = Für alle, die selbst nichts gewählt haben.
setup-do = Einrichten und anmelden

registration = Wer darf sich selbst ein Konto anlegen?
registration-off = Niemand
registration-off-detail = Konten entstehen durch Einladung, Import oder einen Anmeldedienst.
registration-domains = Kolleginnen und Kollegen
registration-domains-detail = Mit einer bestätigten Adresse unter einer Ihrer E-Mail-Domains gehören sie zu den Beschäftigten.
registration-open = Alle
registration-open-detail = Mit einer bestätigten Adresse gehören sie zur Kundschaft, nie zu den Beschäftigten.
domains = E-Mail-Domains Ihrer Organisation
domains-hint = Nur für Kolleginnen und Kollegen, die sich ihr Konto selbst anlegen. Etwa example.com; Subdomains zählen nicht.
domains-wrong = Geben Sie mindestens eine Domain an, etwa example.com.

back-to-sign-in = Zurück zur Anmeldung
link-sent-title = Sehen Sie in Ihre E-Mails
link-sent = Wenn { $email } hier einen Link bekommen kann, ist er unterwegs. Das kann eine Minute dauern; sehen Sie auch im Spam-Ordner nach.
link-expired-title = Dieser Link gilt nicht mehr
link-expired = Er wurde schon benutzt oder ist abgelaufen.
link-again = Einen neuen anfordern

reset-title = Neues Passwort
reset-hint = Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.
reset-ask = Link schicken
reset-choose = Wählen Sie ein neues Passwort
reset-for = Für { $email }. Sie werden überall sonst abgemeldet.
reset-do = Passwort speichern
reset-done = Ihr neues Passwort gilt. Melden Sie sich damit an. Alle Ihre Schlüssel für Programme sind beendet.
password-new = Neues Passwort

sign-up-title = Ein Konto bei { $company }
sign-up-hint = Wir schicken Ihnen einen Link, mit dem Sie sie bestätigen.
sign-up-hint-domains = Eine Adresse unter { $domains }. Wir schicken Ihnen einen Link, mit dem Sie sie bestätigen.
sign-up-domain-wrong = Nur Adressen unter { $domains } können hier ein Konto haben.
sign-up-ask = Link schicken
sign-up-proved = { $email } ist bestätigt.
sign-up-do = Konto anlegen

join-title = Willkommen bei { $company }
join-invited = { $person } hat Sie eingeladen.
join-invited-space = { $person } hat Sie in „{ $space }“ eingeladen.
join-mailed-to = Ihr Konto bekommt die Adresse { $email }.
join-known = Mit dieser Adresse gibt es schon ein Konto. Melden Sie sich damit an.
join-have-account = Haben Sie schon ein Konto?
join-as = Als { $name } beitreten
join-not-yours = Sie sind als { $name } angemeldet, und diese Einladung ist nicht für dieses Konto.
join-done = Sie sind jetzt Mitglied von „{ $space }“.
sign-out-first = Abmelden

kind-employee = Beschäftigt
kind-employee-detail = Arbeitet hier und kann lesen, was intern ist.
kind-guest = Gast
kind-guest-detail = Sieht den unten gewählten Raum und innen sonst nichts.
kind-customer = Kundschaft
kind-customer-detail = Gehört von außen zur Community.

invitations = Einladungen
invitations-lead = Eine Einladung gilt { NUMBER($days) } Tage. Mit Adresse wird sie per E-Mail geschickt und gilt nur für diese Adresse. Ohne Adresse bekommen Sie einen Link zum Weitergeben.
invitation-as = Eingeladen als
invitation-email-hint = Lassen Sie das leer, um einen Link zu bekommen.
invitation-uses = Wie viele beitreten dürfen
invitation-uses-hint = Nur für Links.
invitation-uses-wrong = Geben Sie eine Zahl von 1 bis { NUMBER($most) } an.
invitation-space = Raum
invitation-space-hint = Räume, für die Sie verantwortlich sind oder die Sie moderieren. Gäste brauchen einen.
invitation-no-space = Keiner
invitation-space-missing = Wählen Sie den Raum, in den ein Gast eingeladen wird.
invite = Einladen
invite-people = Personen einladen
invitation-mailed = Die Einladung ist unterwegs.
invitation-made = Ihr Link kann kopiert werden.
invitation-taken-back = Diese Einladung gilt nicht mehr.
invitations-made = Bisherige Einladungen
invitations-none = Es wurde noch niemand eingeladen.
invitation-open = Offen
invitation-used = Angenommen
invitation-expired = Abgelaufen
invitation-revoked = Zurückgenommen
invitation-until = bis
invitation-link-used = Link, { NUMBER($used) } von { NUMBER($uses) } Mal benutzt
invitation-into = { $kind } in „{ $space }“
copy-link = Link kopieren
take-back = Zurücknehmen

mail-reset-subject = Ihr neues Passwort bei { $company }
mail-reset =
    Guten Tag, { $name },

    mit diesem Link wählen Sie ein neues Passwort bei { $company }. Er gilt { $time } lang und nur einmal:

    { $link }

    Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
mail-join-subject = Bestätigen Sie Ihre Adresse für { $company }
mail-join =
    Guten Tag, { $name },

    mit diesem Link bestätigen Sie Ihre Adresse und legen Ihr Konto bei { $company } an. Er gilt { $time } lang und nur einmal:

    { $link }

    Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Es entsteht kein Konto.
mail-known-subject = Sie haben schon ein Konto bei { $company }
mail-known =
    Guten Tag, { $name },

    jemand, vielleicht Sie selbst, wollte bei { $company } mit dieser Adresse ein Konto anlegen. Sie haben schon eines. Hier melden Sie sich an:

    { $link }

    Wenn Sie Ihr Passwort vergessen haben, wählen Sie hier ein neues:

    { $reset }
mail-invitation-subject = { $person } hat Sie zu { $company } eingeladen
mail-invitation =
    Guten Tag,

    { $person } hat Sie zu { $company } eingeladen. Mit diesem Link treten Sie bei. Er gilt { $time } lang:

    { $link }

security = Anmeldung
password-current = Bisheriges Passwort
password-change = Passwort ändern
password-change-hint = Sie werden in allen anderen Browsern abgemeldet, und Ihre Schlüssel für Programme enden.
password-current-wrong = Das ist nicht Ihr bisheriges Passwort.
password-changed = Ihr Passwort ist geändert. Sie sind in allen anderen Browsern abgemeldet, und Ihre Schlüssel für Programme sind beendet.
second-step = Zweiter Schritt
second-step-lead = Ein Code aus einer App auf Ihrem Telefon, nach dem wir nach dem Passwort fragen.
second-step-code = Code
second-step-code-hint = Sechs Ziffern aus Ihrer App oder einer Ihrer Notfallcodes.
second-step-code-first = Die sechs Ziffern, die die App gerade anzeigt.
second-step-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
second-step-on = An
second-step-off = Ausschalten
second-step-set-up = Einrichten
second-step-how = Scannen Sie das Bild mit einer Authentifizierungs-App und geben Sie dann den Code ein, den sie anzeigt.
second-step-picture = Bild für eine Authentifizierungs-App
second-step-typed = Oder geben Sie diesen Schlüssel in die App ein
second-step-switch-on = Einschalten
second-step-is-off = Der zweite Schritt ist aus.
recovery-codes = Notfallcodes
recovery-lead = Jeder Code lässt Sie einmal hinein, wenn Sie Ihr Telefon nicht haben. Bewahren Sie sie bei Ihren wichtigen Papieren auf: Sie werden nicht wieder angezeigt.
recovery-left = { $count ->
    [0] Kein Notfallcode ist mehr übrig.
    [one] Ein Notfallcode ist noch übrig.
   *[other] { $count } Notfallcodes sind noch übrig.
}
recovery-renew = Neue Notfallcodes
recovery-copy = Alle kopieren
recovery-copied = Notfallcodes kopiert
recovery-kept = Ich habe sie aufbewahrt
sessions = Wo Sie angemeldet sind
sessions-lead = Wenn Sie eine Sitzung nicht kennen, beenden Sie sie und ändern Sie Ihr Passwort.
session-unknown = Ein Browser
session-seen = zuletzt benutzt
session-this = Dieser Browser
session-end = Beenden
session-ended = Sitzung beendet.
sessions-end-others = Überall sonst abmelden
sessions-ended = Sie sind überall sonst abgemeldet.
proof = Bestätigen Sie, dass Sie es sind
proof-lead = Der nächste Schritt ist geschützt. Geben Sie Ihr Passwort noch einmal ein.
proof-elsewhere = Der nächste Schritt ist geschützt, und Sie haben hier kein Passwort. Melden Sie sich noch einmal an.
go-on = Weiter
cancel = Abbrechen

tokens = Schlüssel für Programme
tokens-lead = Mit einem Schlüssel handelt ein Programm für Sie. Es kann nie mehr als Sie selbst.
tokens-none = Sie haben noch keine Schlüssel.
token-new = Neuer Schlüssel
token-name = Wofür ist er?
token-name-hint = Etwa „Build-Server“.
token-name-missing = Sagen Sie mit 1 bis 64 Zeichen, wofür er ist.
token-days = Tage bis zum Ende
token-days-hint = Danach gilt er von selbst nicht mehr.
token-days-wrong = Geben Sie eine Zahl von 1 bis { NUMBER($most) } an.
token-scopes = Was er darf
token-scopes-missing = Kreuzen Sie mindestens eines an.
token-make = Schlüssel anlegen
token-made = Ihr Schlüssel, nur dieses eine Mal angezeigt:
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
scope-spaces-detail = Räume und Mitgliedschaften, wo Sie sie ändern dürfen.
scope-admin = Verwalten
scope-admin-detail = So weit Ihre eigenen Rechte reichen.

identities = Andere Wege zur Anmeldung
identities-lead = Ein Konto bei einem Anmeldedienst, das Sie hier anmeldet.
identity-link = Verbinden
identity-unlink = Trennen
identity-linked = Sie können sich jetzt mit { $provider } anmelden.
identity-unlinked = Dieses Konto meldet Sie hier nicht mehr an.
identity-taken = Dieses Konto bei { $provider } ist hier mit dem Konto einer anderen Person verbunden.
identity-last = Das ist Ihr einziger Weg hinein. Wählen Sie zuerst ein Passwort.
identity-title = Sie sind nicht angemeldet
identity-leaving = Weiter zu { $provider }
identity-leaving-detail = Wenn nichts geschieht, drücken Sie die Schaltfläche.
identity-lost = Die Anmeldung mit { $provider } dauerte zu lange oder begann in einem anderen Browser. Beginnen Sie noch einmal.
identity-failed = { $provider } hat nicht geantwortet, oder der Antwort war nicht zu trauen. Versuchen Sie es später noch einmal, oder sagen Sie es der Verwaltung.
identity-unknown = Kein Konto hier ist mit Ihrem bei { $provider } verbunden. Bitten Sie um eine Einladung, oder melden Sie sich an und verbinden Sie beide in Ihren Einstellungen.

## Profiles

save = Speichern
saved = Gespeichert
too-long = Hier passen höchstens { NUMBER($most) } Zeichen hin.
none-of = Wählen Sie eines von diesen: { $known }.
not-right-yet = Einiges stimmt noch nicht
choose-any = Alle
crumbs = Wo Sie sind

profile-edit = Profil ändern
profile-keep = Verwalten
profile-see = So sehen es andere
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
    [one] Führt eine Person direkt
   *[other] Führt { $count } Personen direkt
}
profile-name = Name
profile-name-missing = Geben Sie Vor- und Nachnamen an.
profile-title = Funktionsbezeichnung
profile-unit = Einheit
profile-function = Fachbereich
profile-location = Ort
profile-location-hint = Stadt oder Standort, etwa Porto.
profile-manager = Berichtet an
profile-company = Firma
profile-mail = E-Mail
profile-leader = Führt Personal
profile-works-in-it = Arbeitet in der IT
profile-pronouns = Pronomen
profile-pronouns-hint = Wie andere von Ihnen sprechen sollen, etwa sie/ihr.
profile-ask-me-about = Fragen Sie mich nach
profile-ask-me-about-hint = Womit die Kolleginnen und Kollegen zu Ihnen kommen sollen.
profile-bio = In wenigen Sätzen
profile-skills = Kenntnisse
profile-skills-hint = Mit Kommas getrennt. Kolleginnen und Kollegen finden Sie daran.
profile-skills-too-many = Höchstens { NUMBER($most) } Kenntnisse mit je höchstens 60 Zeichen.
profile-language = Sprache
profile-languages = Sprachen
profile-languages-hint = Was Sie sprechen, mit Kommas getrennt: Englisch, Deutsch.
profile-language-unknown = „{ $word }“ ist hier als Sprache nicht bekannt. Meinten Sie { $near }?
profile-working-hours = Arbeitszeit
profile-working-hours-hint = In Ihren Worten: Montag bis Donnerstag, 8 bis 16 Uhr.
profile-away-legend = Abwesenheit
profile-away-until = Letzter Tag der Abwesenheit
profile-away-text = Warum, oder wer Sie vertritt
profile-day-unreadable = Geben Sie den Tag als 2026-12-03 an.
profile-locked = Wird für Sie geführt
profile-locked-by-directory = Diese Angaben kommen aus dem Verzeichnis von { $company } und werden dort berichtigt.
profile-locked-by-keepers = Diese Angaben führt die Verwaltung.
profile-ask-keepers = Wenn etwas nicht stimmt, wenden Sie sich an
profile-not-set = keine Angabe

photo = Foto
photo-choose = Bild wählen
photo-hint = PNG, JPEG, GIF oder WebP. Es wird quadratisch zugeschnitten, und die Daten, die Kameras hinzufügen, werden entfernt.
photo-frame = Ausschnitt, der bleibt
photo-frame-hint = Ziehen Sie den Rahmen, oder bewegen Sie ihn mit den Pfeiltasten und ändern Sie seine Größe mit + und −.
photo-size = Größe des Ausschnitts
photo-save = Foto speichern
photo-sending = Foto wird gespeichert …
photo-remove = Foto entfernen
photo-saved = Ihr neues Foto ist gespeichert
photo-removed = Ihr Foto ist entfernt
photo-missing = Wählen Sie zuerst ein Bild.
picture-format = Dieses Bild lässt sich nicht lesen. Wählen Sie PNG, JPEG, GIF oder WebP.
picture-damaged = Das Bild ist beschädigt. Öffnen Sie es, speichern Sie es neu und senden Sie das.
picture-too-large = Das Bild ist zu groß: höchstens 50 MiB, 32 Millionen Pixel und 16.384 Pixel je Seite.
picture-animation-too-large = Die Animation ist zu groß. Wählen Sie ein stehendes Bild.
picture-crop = Der Ausschnitt liegt außerhalb des Bildes. Wählen Sie ihn neu.
picture-too-slow = Das Bild zu lesen dauert zu lange. Speichern Sie es kleiner oder als JPEG.
picture-over-limits = Das Bild ließ sich nicht lesen. Speichern Sie es kleiner oder als JPEG.
picture-busy = Gerade werden zu viele Bilder gelesen. Versuchen Sie es gleich noch einmal.
picture-unavailable = Auf diesem Server lassen sich zurzeit keine Bilder lesen. Sagen Sie es der Verwaltung.

directory = Personen
directory-find = Personen suchen
directory-by-name = Name
directory-by-name-or-skill = Name oder Kenntnis
directory-kind = Art
directory-show = Anzeigen
directory-count = { $count ->
    [0] Niemand
    [one] Eine Person
   *[other] { $count } Personen
}
directory-with-skill = Kenntnis: { $skill }
directory-without = Ohne diesen Filter
directory-everybody = Alle anzeigen
directory-view = Wie sie angezeigt werden
directory-as-grid = Karten
directory-as-list = Liste
directory-nobody = Niemand gefunden
directory-nobody-detail = Versuchen Sie es mit weniger Wörtern oder einem anderen Filter. Namensanfänge genügen, Akzente spielen keine Rolle.
directory-pages = Seiten
directory-first = Zurück zum Anfang
directory-next = Weiter

settings = Einstellungen
settings-profile = Profil
settings-profile-detail = Was andere von Ihnen sehen.
settings-appearance = Darstellung
settings-appearance-detail = Hell oder dunkel, Kontrast und einzelne Tasten.
settings-language = Sprache und Zeit
settings-language-detail = Die Sprache Ihrer Seiten und die Zeitzone für alle Zeiten.
settings-security = Anmeldung
settings-security-detail = Passwort, zweiter Schritt und wo Sie angemeldet sind.
settings-tokens = Schlüssel für Programme
settings-tokens-detail = Was Programme in Ihrem Namen dürfen.
settings-notices = Hinweise
settings-notices-detail = Wovon Sie hören, und wie.
settings-theme = Farben
settings-as-system = Wie mein Gerät
settings-theme-system-detail = Tags hell und nachts dunkel, wenn Ihr Gerät das so hält.
settings-theme-light = Hell
settings-theme-light-detail = Dunkle Schrift auf hellem Grund.
settings-theme-dark = Dunkel
settings-theme-dark-detail = Helle Schrift auf dunklem Grund.
settings-contrast = Kontrast
settings-contrast-system-detail = Mehr, wo Ihr Gerät darum bittet.
settings-contrast-normal = Üblich
settings-contrast-normal-detail = Ruhige Linien und Töne.
settings-contrast-more = Mehr
settings-contrast-more-detail = Reines Schwarz und Weiß, kräftige Linien.
settings-keys = Einzelne Tasten
settings-keys-on = An
settings-keys-on-detail = Ein Buchstabe ist ein Tastenkürzel. ? zeigt sie alle an.
settings-keys-off = Aus
settings-keys-off-detail = Für Spracheingabe und für Katzen. Kürzel mit Strg gehen weiter.
settings-language-choose = Sprache
settings-language-hint = Was Menschen geschrieben haben, bleibt in ihrer Sprache.
settings-language-of-browser = Wie in meinem Browser
settings-zone = Zeitzone
settings-zone-hint = Kolleginnen und Kollegen anderswo sehen, wie spät es bei Ihnen ist.
settings-zone-unknown = Wählen Sie eine Zeitzone aus der Liste. { $similar }

roster = Personen und Rechte
roster-detail = Wer ein Konto hat, welcher Art es ist und was die Person verwalten darf.
roster-find = Konto suchen
roster-by-name-or-mail = Name oder Adresse
roster-state = Status
roster-here = Aktiv
roster-nobody-detail = Versuchen Sie es mit dem Anfang eines Namens oder einer E-Mail-Adresse oder mit einem anderen Status.
roster-rights = Rechte
roster-rights-hint = Für Beschäftigte. Sie können die Rechte geben und nehmen, die Sie selbst haben, außer Ihrem eigenen Recht über Personen und Anmeldung.
roster-external-id = Schlüssel im Verzeichnis
roster-external-id-hint = Die external_id der eingelesenen Liste. Mit ihr werden Name, Funktionsbezeichnung und Ort im Verzeichnis berichtigt.
roster-kind-hint = Eine andere Art kann anderes sehen. Die Person wird überall abgemeldet. Wer Gast oder Kundschaft wird, verlässt jeden Raum, den diese Art nicht lesen kann.
roster-steps-out = { $name } verlässt { $count ->
    [one] einen Raum, den
   *[other] { $count } Räume, die
} { $kind ->
    [customer] die Kundschaft nicht lesen kann
   *[other] Gäste nicht lesen können
}: { $spaces }.
roster-spaces-hidden = { $count ->
    [one] einen, den Sie nicht sehen
   *[other] { $count }, die Sie nicht sehen
}
roster-ownerless = { $count ->
    [one] Für einen Raum ist dann niemand mehr verantwortlich
   *[other] Für { $count } Räume ist dann niemand mehr verantwortlich
}: { $spaces }. Lassen Sie dort zuerst jemand anderen benennen. Später kann das nur, wer Räume verwaltet und dort lesen kann.
roster-steps-out-detail = Auch Anfragen und Einladungen dorthin enden. In anderen Räumen bleibt die Person als Mitglied oder Fachperson und sieht, was von jetzt an geschrieben wird. Wer wieder hier arbeitet, muss Räumen neu hinzugefügt werden.
roster-steps-out-sure = Ja, { $name } verlässt diese Räume und ist für keinen mehr verantwortlich
roster-steps-out-ask = Noch ist nichts gespeichert. Kreuzen Sie das an und speichern Sie noch einmal.
roster-manager-hint = Das Kürzel, etwa ines.caldeira.
roster-manager-unknown = Niemand hat das Kürzel { $handle }. Kürzel stehen auf den Seiten der Personen.
roster-manager-circle = So würde die Person am Ende an sich selbst berichten. Wählen Sie jemand anderen.
roster-company-hint = Für die Kundschaft.
roster-mail-taken = Ein anderes Konto hat diese Adresse.
roster-external-id-taken = Ein anderes Konto hat diesen Schlüssel.
roster-left-since = Ausgeschieden:
roster-leave = Ausscheiden
roster-leave-detail = Sitzungen und Schlüssel enden sofort, und Verwaltungsrechte werden entzogen. Was die Person geschrieben hat, bleibt unter ihrem Namen. Sie können das rückgängig machen.
roster-mark-left = Als ausgeschieden vermerken
roster-bring-back = Zurückholen
roster-marked-left = Als ausgeschieden vermerkt und überall abgemeldet
roster-brought-back = Zurückgeholt
right-identity = Personen und Anmeldung
right-content = Räume und was darin steht
right-compliance = Prüfung und Aufbewahrung
right-help-desk = Hilfestelle
right-analytics = Zahlen

import = Personen einlesen
import-detail = Eine CSV-Liste aus Ihrem Verzeichnis. Zuerst sehen Sie Zeile für Zeile, was geschehen würde; nichts ändert sich, bevor Sie die Liste übernehmen. Personen werden allein an der external_id erkannt.
import-file = Liste
import-file-hint = CSV in UTF-8 mit den Namen der Spalten in der ersten Zeile, getrennt durch Kommas, Semikolons oder Tabulatoren. Höchstens 10.000 Zeilen; für mehr nehmen Sie den Befehl stoa import people.
import-try = Ansehen, was geschehen würde
import-columns = Spalten
import-empty = Die Liste hat keine Zeilen unter den Namen der Spalten.
import-too-many = Für mehr als { NUMBER($most) } Zeilen nehmen Sie den Befehl stoa import people.
import-column-unknown = Es gibt keine Spalte „{ $name }“. Meinten Sie „{ $near }“?
import-column-strange = Es gibt keine Spalte „{ $name }“. Die Spalten sind { $known }.
import-column-twice = Die Spalte „{ $column }“ kommt zweimal vor. Entfernen Sie eine.
import-column-missing = Die Spalte „{ $column }“ fehlt. In der ersten Zeile stehen die Namen der Spalten.
import-encoding = Die Datei ist kein Text in UTF-8. Speichern Sie sie als „CSV UTF-8“.
import-unreadable = Die Datei lässt sich nicht als CSV lesen: { $why }
import-dry-run = Das würde geschehen. Noch hat sich nichts geändert.
import-applied-at = Übernommen
import-applied = Liste übernommen
import-applied-before = Diese Liste wurde schon übernommen. Es ist nichts noch einmal geschehen.
import-count-created = { NUMBER($count) } neu
import-count-updated = { NUMBER($count) } geändert
import-count-unchanged = { NUMBER($count) } unverändert
import-count-left = { NUMBER($count) } ausgeschieden
import-count-returned = { NUMBER($count) } zurück
import-count-failed = { NUMBER($count) } nicht übernommen
import-lines = Zeilen der Liste
import-line = Zeile
import-what = Was geschieht
import-more = { NUMBER($count) } weitere sind nicht angezeigt.
import-absent = { $count ->
    [one] Eine Person steht nicht in der Liste
   *[other] { $count } Personen stehen nicht in der Liste
}
import-absent-detail = Sie kamen früher aus dem Verzeichnis. Sie bleiben, wenn Sie sie nicht als ausgeschieden vermerken.
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
import-other = Andere Liste wählen
import-nothing = Es gibt nichts zu übernehmen.
import-created = Neu
import-updated = Ändert sich: { $columns }
import-unchanged = Keine Änderung
import-left = Ausgeschieden
import-returned = Kommt zurück
import-missing = { $column } ist leer. Jede Zeile braucht diese Angabe.
import-twice = Dieselbe external_id steht schon in Zeile { NUMBER($line) }.
import-word = { $column } ist „{ $word }“. Nehmen Sie eines von diesen: { $known }.
import-too-long = { $column } hat mehr als { NUMBER($most) } Zeichen.
import-mail = „{ $mail }“ ist keine E-Mail-Adresse. Schreiben Sie sie wie ana@example.com.
import-mail-taken = { $mail } gehört schon zu { $name }. Geben Sie diesem Konto diese external_id, oder ändern Sie die Adresse.
import-manager = Die Führungskraft „{ $id }“ ist niemandes external_id.
import-manager-not-taken = Die Führungskraft „{ $id }“ ist noch nicht da, und Zeile { NUMBER($line) }, die sie hinzufügen würde, wird nicht übernommen. Berichtigen Sie zuerst diese Zeile.
import-circle = Mit der Führungskraft „{ $id }“ würde die Person am Ende an sich selbst berichten.
column-external-id = Erforderlich. Der Schlüssel in Ihrem Verzeichnis; er ändert sich nie.
column-name = Erforderlich. Vor- und Nachname.
column-email = Die Adresse für die Anmeldung.
column-kind = employee (auch wenn leer), guest oder customer. Wer nicht mehr employee ist, verlässt die Räume, die die neue Art nicht lesen kann.
column-title = Was sie tun.
column-unit = Wo sie arbeiten.
column-function = engineering, finance, hr, it, legal, marketing, operations, sales, service oder other.
column-manager = Die external_id der Person, an die sie berichten.
column-location = Stadt oder Standort.
column-time-zone = Etwa Europe/Berlin.
column-language = Ihrer Seiten: en, de oder leer, um dem Browser zu folgen.
column-languages = Was sie sprechen: Kürzel oder Namen, getrennt durch Kommas oder Semikolons.
column-skills = Was sie können, getrennt durch Kommas oder Semikolons.
column-ask-me-about = Wonach man sie fragen soll.
column-company = Die Firma, wenn jemand zur Kundschaft gehört.
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
function-other = Sonstiges

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
organisation-detail = Ihr Name, ihre Sprache und Zeitzone, und wer sich selbst ein Konto anlegen darf.
organisation-name-hint = Er steht oben auf jeder Seite und in E-Mails.
organisation-place-hint = Sprache und Zeitzone für alle, die keine gewählt haben.
registration-by-settings = Die Konfiguration (sign_in.self_registration) lässt mehr Personen zu: { $rule }. Was Sie hier wählen, gilt, sobald der Eintrag dort entfernt ist.
organisation-saved = Gespeichert
