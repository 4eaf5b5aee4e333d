# Texte der Verwaltung.

## Der Eingang

admin = Verwaltung
your-rights = Ihre Rechte: { $rights }.
people = Personen
people-detail = Konten, Rechte, Einladungen und Importe.
organisation = Organisation
organisation-detail = Name, Sprache und Zeitzone, und wer sich selbst ein Konto machen darf.
access = Warum sieht sie das?
access-detail = Was einer Person etwas öffnet, Regel für Regel.
audit = Prüfprotokoll
audit-detail = Wege hinein und hinaus, Rechte, Leserkreise und was die Verwaltung getan hat.
effects = Was nicht gelang
effects-detail = E-Mails und andere Folgen, die zu oft scheiterten und auf Sie warten.
system = System
system-detail = Zustand von Datenbank, Platte, E-Mail und Uhr, und was zu tun ist.
right-identity = Identität
right-content = Inhalte
right-compliance = Compliance
right-help-desk = Hilfestelle
right-analytics = Auswertungen

## Folgen

effects-intro = Was scheitert, wird achtmal mit wachsenden Pausen versucht. Dann wartet es hier: Versuchen Sie es noch einmal, wenn die Ursache behoben ist, oder geben Sie es auf.
effects-none = Hier wartet nichts
effects-none-detail = Alles, was aus dem folgte, was Menschen taten, ist geschehen.
effects-content-only = Erneut versuchen und aufgeben darf, wer das Recht Inhalte hat.
effect-line = { $attempts ->
    [one] Einmal versucht, nach { $kind }
   *[other] { $attempts }-mal versucht, nach { $kind }
}
retry = Erneut versuchen
discard = Aufgeben
discard-sure = Diese Folge aufgeben?
discard-detail = Sie wird nie eintreten. Das lässt sich nicht rückgängig machen.
said-retried = Es wird jetzt erneut versucht.
said-discarded = Es wird nicht geschehen.

## System

system-intro = Jede Prüfung sieht sich eine Sache an und ändert nichts. Auf der Befehlszeile zeigt stoa doctor dasselbe.
checks = Zustand
state-ok = In Ordnung
state-warn = Bitte ansehen
state-bad = Jetzt handeln
what-runs = Was läuft
fact-version = Version
fact-running = Läuft seit
fact-address = Adresse
fact-data = Datenordner
fact-slices = Fähigkeiten
check-database = Datenbank
check-schema = Schema
check-disk = Platte
check-files = Dateien
check-mail = E-Mail
check-clock = Uhr
check-base-url = Adresse
check-secret = Geheimer Schlüssel
check-effects = Folgen
check-quarantine = Quarantäne
quarantine-found = Dies ist eine Kopie, wiederhergestellt am { $since } (UTC). Sie verschickt keine E-Mails.
quarantine-do = Wenn sie an die Stelle der anderen tritt, führen Sie auf dem Rechner stoa admin release aus.
check-audit = Prüfprotokoll
database-broken = Ein Commit konnte nicht dauerhaft geschrieben werden
database-broken-do = Prüfen Sie die Platte und starten Sie das Programm neu. Nichts, was bestätigt war, ist verloren.
database-silent-do = Prüfen Sie, ob die Datenbank läuft und ob database.url zu ihr führt.
schema-complete = { $count ->
    [one] Ein Schritt, angewendet
   *[other] Alle { $count } Schritte sind angewendet
}
schema-missing = Nicht angewendet: { $steps }
schema-missing-do = Führen Sie stoa migrate aus, oder starten Sie das Programm neu; es tut dies beim Start.
disk-free = { $free } von { $all } sind frei unter { $folder }
disk-full-do = Schaffen Sie Platz, oder legen Sie den Datenordner auf eine größere Platte.
disk-unreadable-do = Prüfen Sie, ob der Datenordner existiert und das Konto des Programms ihn lesen darf.
files-object = Der Objektspeicher
files-kept = Dateien werden nach { $place } geschrieben und wieder gelesen
files-do = Prüfen Sie files.url und ob das Konto des Programms dort schreiben darf.
mail-server = Der Server { $host } nimmt E-Mails an
mail-silent = { $seconds ->
    [one] Der Mailserver hat eine Sekunde lang nicht geantwortet
   *[other] Der Mailserver hat { $seconds } Sekunden lang nicht geantwortet
}
mail-do = Prüfen Sie den Abschnitt mail der Konfiguration: host, port, security, username und password.
mail-folder = E-Mails bleiben in einem Ordner und werden im Browser gelesen
mail-folder-do = Setzen Sie mail.host, damit alle ihre E-Mails bekommen.
clock-right = Die Uhr stimmt mit der Datenbank überein
clock-back = Die Uhr steht vor dem Neuesten, was geschrieben wurde
clock-apart = Die Uhr weicht um { $span } von der Uhr der Datenbank ab
clock-do = Lassen Sie einen Zeitdienst die Uhren aller Maschinen stellen. Neues bekommt seine Reihenfolge von ihnen.
base-url-here = Man gäbe { $url } ein, und das führt zur eigenen Maschine
base-url-here-do = Setzen Sie server.base_url auf die Adresse, unter der andere dieses Programm erreichen.
base-url-alone = { $url }, nur für diese Maschine
base-url-plain = { $url } ist nicht geschützt: Passwörter und Cookies lassen sich unterwegs mitlesen
base-url-plain-do = Setzen Sie einen Proxy mit https vor das Programm und server.base_url auf seine https-Adresse.
secret-set = Er steht in der Konfiguration
secret-kept = { $file } ist nur für das Konto des Programms lesbar
secret-open = Andere auf dieser Maschine dürfen { $file } lesen
secret-open-do = Führen Sie chmod 600 { $file } aus
secret-missing-do = Starten Sie das Programm einmal, dann entsteht er, oder holen Sie ihn aus einer Sicherung.
effects-none-failed = Keine Folge ist endgültig gescheitert
queue-empty = Die Warteschlange ist leer
queue-waiting = { $count ->
    [one] Eine Folge steht in der Warteschlange, seit { $span }
   *[other] { $count } Folgen stehen in der Warteschlange, die älteste seit { $span }
}
effects-parked = { $count ->
    [one] Eine Folge scheiterte zu oft und wartet
   *[other] { $count } Folgen scheiterten zu oft und warten
}
effects-parked-do = Öffnen Sie Verwaltung, Was nicht gelang.
audit-whole = { $count ->
    [0] Es ist leer
    [one] Eine Zeile, wie sie geschrieben wurde
   *[other] { $count } Zeilen, alle wie sie geschrieben wurden
}
audit-broken = Zeile { $place } ist nicht, wie sie geschrieben wurde, oder fehlt
audit-broken-do = Jemand hat die Datenbank von Hand geändert. Vergleichen Sie mit einer Sicherung, und klären Sie, wer Zugang hatte.

## Zugang

access-intro = Wählen Sie eine Person und fügen Sie einen Link ein. Sie bekommen die Regeln, die ihn öffnen, oder was fehlt, aber nichts von dem, was dort steht. Jede Frage hinterlässt eine Zeile im Prüfprotokoll.
access-person = Person
access-person-hint = Name, Kürzel, E-Mail-Adresse oder Link zur Personenseite
access-link = Link oder Nummer
access-link-hint = Eines Beitrags, einer Antwort, einer Frage oder eines Bereichs
access-ask = Erklären
access-whom = Wen meinen Sie?
access-all-parts = Jeder Teil des Leserkreises braucht einen Grund.
access-profile = Profil von { $name }
error-person = Niemand passt. Geben Sie den Anfang eines Namens oder ein ganzes Kürzel oder eine ganze E-Mail-Adresse ein.
error-link = Das ist kein Link zu einem Beitrag, einer Antwort, einer Frage oder einem Bereich.
error-nothing-there = Unter diesem Link ist nichts.
about-thing = { $kind } in { $space }
about-space = Der Bereich { $space }
hidden-space = einem Bereich, den Sie nicht finden dürfen
verdict-open = { $name } darf es sehen
verdict-closed = { $name } darf es nicht sehen
verdict-left = { $name } ist nicht mehr da und sieht nichts mehr
reason-public = Es ist öffentlich: Alle dürfen es sehen.
reason-internal = Es ist für alle Beschäftigten, und { $name } gehört dazu.
reason-community-employee = Es ist für Beschäftigte und die Kundschaft, und { $name } ist hier beschäftigt.
reason-community-customer = Es ist für Beschäftigte und die Kundschaft, und { $name } gehört zur Kundschaft.
reason-named = { $name } ist im Leserkreis genannt.
reason-organisation = Die Firma von { $name } ist im Leserkreis genannt.
reason-member = { $name } ist { $role } in { $space }.
reason-none = Nichts hier öffnet es für { $name }: weder die Grundregel noch ein Bereich noch der Name.
role-member = Mitglied
role-expert = Fachperson
role-moderator = Moderation
role-agent = Hilfestelle
role-owner = verantwortlich

## Protokoll

audit-intro = Zeilen kommen nur hinzu. Jede enthält die Prüfsumme der vorigen, sodass eine geänderte oder fehlende Zeile auffällt.
audit-empty = Noch keine Zeilen
audit-empty-detail = Sie kommen mit dem Ersten, wonach eine Prüfung fragen würde.
audit-end = { $count ->
    [one] Eine Zeile. Notieren Sie ihre Prüfsumme anderswo, dann kann sie niemand unbemerkt umschreiben:
   *[other] { $count } Zeilen. Notieren Sie die Prüfsumme der letzten anderswo, dann kann sie niemand unbemerkt umschreiben:
}
column-place = Zeile
column-when = Wann
column-who = Wer
column-what = Was
nobody = Das Programm
line-changed = Geändert
pages-name = Seiten
newest = Neueste
older = Ältere
act-people-access-revoked = Zugang beendet
act-spaces-created = Bereich eröffnet
act-spaces-audience-changed = Leserkreis geändert
act-spaces-role-changed = Rolle geändert
act-spaces-invited = In einen Bereich eingeladen
act-spaces-request-decided = Über Beitrittswunsch entschieden
act-spaces-archived = Bereich archiviert
act-spaces-restored = Bereich wiederhergestellt
act-admin-effect-retried = Folge erneut versucht
act-admin-effect-discarded = Folge aufgegeben
act-admin-quarantine-ended = Wiederhergestellte Kopie freigegeben
act-admin-access-explained = Gefragt, wer etwas sehen darf
act-people-invitation-accepted = Einladung angenommen
act-people-invited = Zu einem Konto eingeladen
act-people-left = Als ausgeschieden vermerkt
act-people-profile-changed = Konto einer anderen Person geändert
act-people-returned = Zurückgekehrt
act-people-kind-changed = Art des Kontos geändert
act-people-rights-changed = Rechte geändert
act-people-sign-in-failed = Anmeldung misslungen
act-people-signed-in = Angemeldet
act-people-organisation-changed = Organisation geändert
