# Texte der Verwaltung.

## Der Eingang

admin = Verwaltung
your-rights = Ihre Rechte: { $rights }.
people = Personen
people-detail = Konten, Rechte, Einladungen und Importe.
organisation = Organisation
organisation-detail = Name, Sprache und Zeitzone, und wer sich selbst ein Konto anlegen darf.
access = Warum kann jemand das sehen?
access-detail = Was eine Person etwas sehen lässt, Regel für Regel.
audit = Prüfprotokoll
audit-detail = Anmeldungen, Rechte, Leserkreise und was die Verwaltung getan hat.
effects = Was nicht gelang
effects-detail = E-Mails und andere Folgen, die zu oft scheiterten und auf Sie warten.
system = System
system-detail = Zustand von Datenbank, Festplatte, E-Mail und Uhr, und was zu tun ist.
right-identity = Personen und Anmeldung
right-content = Räume und was darin steht
right-compliance = Prüfung und Aufbewahrung
right-help-desk = Hilfestelle
right-analytics = Zahlen

## Folgen

effects-intro = Was scheitert, wird achtmal mit immer längeren Pausen versucht. Dann wartet es hier: Versuchen Sie es noch einmal, sobald die Ursache behoben ist, oder verwerfen Sie es.
effects-none = Hier wartet nichts
effects-none-detail = Alle E-Mails und alle anderen Folgen sind erledigt.
effects-content-only = Um es noch einmal zu versuchen oder zu verwerfen, brauchen Sie das Recht „Räume und was darin steht“.
effect-line = { $attempts ->
    [one] Einmal versucht, nach { $kind }
   *[other] { $attempts }-mal versucht, nach { $kind }
}
retry = Noch einmal versuchen
discard = Verwerfen
discard-sure = Diese Folge verwerfen?
discard-detail = Sie wird nie eintreten. Das lässt sich nicht rückgängig machen.
said-retried = Wird jetzt noch einmal versucht.
said-discarded = Verworfen. Es wird nicht geschehen.

## System

system-intro = Jede Prüfung sieht sich eine Sache an und ändert nichts. Auf der Befehlszeile zeigt stoa doctor dasselbe an.
checks = Zustand
state-ok = In Ordnung
state-warn = Bitte ansehen
state-bad = Jetzt handeln
what-runs = Was läuft
fact-version = Version
fact-running = Läuft seit
fact-address = Adresse
fact-data = Datenordner
fact-slices = Funktionen
check-database = Datenbank
check-schema = Schema
check-disk = Festplatte
check-files = Dateien
check-mail = E-Mail
check-clock = Uhr
check-base-url = Adresse
check-secret = Geheimer Schlüssel
check-private = Datenordner
check-effects = Folgen
check-quarantine = Quarantäne
quarantine-found = Dies ist eine Kopie, wiederhergestellt am { $since } (UTC). Sie verschickt keine E-Mails.
quarantine-do = Wenn sie das Original ersetzt, führen Sie auf diesem Rechner stoa admin release aus.
check-audit = Prüfprotokoll
database-broken = Ein Commit konnte nicht dauerhaft geschrieben werden
database-broken-do = Prüfen Sie die Festplatte und starten Sie das Programm neu. Nichts, was bestätigt war, ist verloren.
database-silent-do = Prüfen Sie, ob die Datenbank läuft und ob database.url zu ihr führt.
schema-complete = { $count ->
    [one] Ein Schritt, angewendet
   *[other] Alle { $count } Schritte sind angewendet
}
schema-missing = Nicht angewendet: { $steps }
schema-missing-do = Führen Sie stoa migrate aus, oder starten Sie das Programm neu; es tut dies beim Start.
disk-free = { $free } von { $all } frei unter { $folder }
disk-full-do = Schaffen Sie Platz, oder legen Sie den Datenordner auf eine größere Festplatte.
disk-unreadable-do = Prüfen Sie, ob der Datenordner existiert und das Konto des Programms ihn lesen darf.
files-object = Der Objektspeicher
files-kept = Dateien werden nach { $place } geschrieben und wieder gelesen
files-do = Prüfen Sie files.url und ob das Konto des Programms dort schreiben darf.
mail-server = Der Server { $host } nimmt E-Mails an
mail-silent = { $seconds ->
    [one] Der Mailserver hat nicht innerhalb einer Sekunde geantwortet
   *[other] Der Mailserver hat nicht innerhalb von { $seconds } Sekunden geantwortet
}
mail-do = Prüfen Sie den Abschnitt mail der Konfiguration: host, port, security, username und password.
mail-folder = E-Mails bleiben in einem Ordner und werden im Browser gelesen
mail-folder-do = Setzen Sie mail.host, damit alle ihre E-Mails bekommen.
clock-right = Die Uhr stimmt mit der Datenbank überein
clock-back = Die Uhr geht dem zuletzt Geschriebenen nach
clock-apart = Die Uhr weicht um { $span } von der Uhr der Datenbank ab
clock-do = Lassen Sie einen Zeitdienst die Uhren aller Rechner stellen. Neues bekommt seine Reihenfolge von ihnen.
base-url-here = Andere würden { $url } eingeben, und das führt zu ihrem eigenen Rechner
base-url-here-do = Setzen Sie server.base_url auf die Adresse, unter der andere dieses Programm erreichen.
base-url-alone = { $url }, nur für diesen Rechner
base-url-plain = { $url } ist nicht geschützt: Passwörter und Cookies lassen sich unterwegs mitlesen
base-url-plain-do = Setzen Sie einen Proxy mit https vor das Programm und server.base_url auf seine https-Adresse.
secret-set = Er steht in der Konfiguration
secret-kept = Nur das Konto des Programms kann { $file } lesen
secret-open = Andere auf diesem Rechner können { $file } lesen
secret-open-do = Führen Sie chmod 600 { $file } aus
secret-lost = { $file } fehlt, und { $people ->
    [one] eine Person meldet sich mit einem zweiten Schritt an, der damit gemacht wurde
   *[other] { NUMBER($people) } Personen melden sich mit einem zweiten Schritt an, der damit gemacht wurde
}
secret-lost-do = Legen Sie die secret.key des alten Datenordners nach { $file }, bevor Sie das Programm starten, das sonst eine andere anlegt. Ist sie verloren, melden sich diese Personen mit einem Notfallcode an und richten den zweiten Schritt neu ein.
private-open = Andere auf diesem Rechner können { $places } lesen
private-open-do = Führen Sie chmod go= { $places } aus
secret-missing-do = Starten Sie das Programm einmal, dann entsteht er, oder stellen Sie ihn aus einer Sicherung wieder her.
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

access-intro = Wählen Sie eine Person und fügen Sie einen Link ein. Sie sehen die Regeln, die ihn öffnen, oder was fehlt, aber nichts von dem, was dort steht. Jede Frage hinterlässt eine Zeile im Prüfprotokoll.
access-person = Person
access-person-hint = Name, Kürzel, E-Mail-Adresse oder Link zur Seite der Person
access-link = Link oder Nummer
access-link-hint = Eines Beitrags, einer Antwort, einer Frage oder eines Raums
access-ask = Erklären
access-whom = Wen meinen Sie?
access-all-parts = Jeder Teil des Leserkreises braucht einen Grund.
access-profile = Profil von { $name }
error-person = Niemand gefunden. Geben Sie den Anfang eines Namens oder ein ganzes Kürzel oder eine ganze E-Mail-Adresse ein.
error-link = Das ist kein Link zu einem Beitrag, einer Antwort, einer Frage oder einem Raum.
error-nothing-there = Unter diesem Link ist nichts.
about-thing = { $kind } in { $space }
about-space = Der Raum „{ $space }“
hidden-space = einem Raum, den Sie nicht sehen
verdict-open = { $name } kann es sehen
verdict-closed = { $name } kann es nicht sehen
verdict-left = { $name } ist ausgeschieden und sieht nichts mehr
reason-public = Es ist öffentlich: Alle können es sehen.
reason-internal = Es ist für alle Beschäftigten, und { $name } gehört dazu.
reason-community-employee = Es ist für Beschäftigte und Kundschaft, und { $name } ist hier beschäftigt.
reason-community-customer = Es ist für Beschäftigte und Kundschaft, und { $name } gehört zur Kundschaft.
reason-named = { $name } ist im Leserkreis genannt.
reason-organisation = Die Firma von { $name } ist im Leserkreis genannt.
reason-member = { $name } gehört zu „{ $space }“ (Rolle: { $role }).
reason-none = Nichts hier öffnet es für { $name }: weder der Leserkreis noch ein Raum noch der Name.
role-member = Mitglied
role-expert = Fachperson
role-moderator = Moderation
role-agent = Bearbeitung
role-owner = Verantwortlich

## Protokoll

audit-intro = Zeilen kommen nur hinzu. Jede enthält die Prüfsumme der vorigen, sodass eine geänderte oder fehlende Zeile auffällt.
audit-empty = Noch keine Zeilen
audit-empty-detail = Die nächste Anmeldung oder Änderung von Rechten oder Leserkreisen fügt eine hinzu.
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
act-spaces-created = Raum angelegt
act-spaces-audience-changed = Leserkreis geändert
act-spaces-role-changed = Rolle geändert
act-spaces-invited = In einen Raum eingeladen
act-spaces-request-decided = Über Beitrittsanfrage entschieden
act-spaces-archived = Raum archiviert
act-spaces-restored = Raum wiederhergestellt
act-admin-effect-retried = Folge noch einmal versucht
act-admin-effect-discarded = Folge verworfen
act-admin-quarantine-ended = Wiederhergestellte Kopie freigegeben
act-admin-access-explained = Gefragt, warum jemand etwas sehen kann
act-people-invitation-accepted = Einladung angenommen
act-people-invited = Zu einem Konto eingeladen
act-people-left = Als ausgeschieden vermerkt
act-people-profile-changed = Konto einer anderen Person geändert
act-people-returned = Zurückgekehrt
act-people-kind-changed = Art des Kontos geändert
act-people-rights-changed = Rechte geändert
act-people-sign-in-failed = Anmeldung fehlgeschlagen
act-people-signed-in = Angemeldet
act-people-organisation-changed = Organisation geändert

# Worum es in einer Zeile geht: ein Wort für jedes Feld.

detail-person = Person
detail-space = Raum
detail-invited-by = Eingeladen von
detail-role = Rolle
detail-invitation = Einladung
detail-approved = Angenommen
detail-find = Wer ihn finden kann
detail-read = Wer lesen kann
detail-join = Wie man beitritt
detail-things = Beiträge und Antworten mit anderem Leserkreis
detail-session = Sitzung
detail-self-registration = Wer sich ein Konto anlegen darf
detail-domains = E-Mail-Domains
detail-effect = Folge
detail-name = Name
detail-waited = Folgen, die warteten
detail-forgotten = Vergessen statt ausgeführt
detail-thing = Nummer
detail-spaces-role-changed = Rolle
detail-people-kind-changed = Art
detail-people-rights-changed = Rechte
detail-change = von { $from } zu { $to }
none-person = kein solches Konto
none-session = alle anderen und alle Schlüssel
value-none = nichts
value-true = ja
value-false = nein
value-private = privat
value-internal = intern
value-community = Community
value-public = öffentlich
value-join-open = offen für alle
value-join-request = auf Anfrage
value-join-invitation = auf Einladung
value-join-secret = geheim
value-self-registration-off = niemand
value-self-registration-domains = Kolleginnen und Kollegen
value-self-registration-open = alle
value-member = Mitglied
value-expert = Fachperson
value-moderator = Moderation
value-agent = Bearbeitung
value-owner = Verantwortlich
value-employee = Beschäftigt
value-guest = Gast
value-customer = Kundschaft
