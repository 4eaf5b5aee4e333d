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

## Profiles

