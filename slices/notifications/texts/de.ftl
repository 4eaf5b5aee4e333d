# Hinweise und Mail darüber.

notices = Hinweise
today = Heute
earlier = Früher
unread = Ungelesen
read-all = Alle als gelesen markieren
all-read = Alle Hinweise sind gelesen
mark-read = Als gelesen markieren
mark-unread = Als ungelesen markieren
nothing = Nichts Neues
nothing-hint = Wenn jemand Sie erwähnt, Ihnen antwortet oder Sie einlädt, steht es hier, mit dem Grund.
pages = Seiten der Hinweise
newest = Neueste
older = Ältere

## Was geschah

says-mention = { $name } hat Sie in { $space } erwähnt
says-answer = { $name } hat Ihre Frage in { $space } beantwortet
says-accepted = { $name } hat Ihre Antwort in { $space } angenommen
says-reply = { $name } hat Ihnen in { $space } geantwortet
says-thread = { $name } hat in einem Gespräch in { $space } geschrieben
says-space = { $name } hat in { $space } etwas veröffentlicht
says-reaction = { $name } hat auf Ihren Text in { $space } reagiert
says-invitation = { $name } hat Sie in { $space } eingeladen
says-request = { $name } möchte { $space } beitreten
says-decision = { $name } hat über Ihren Beitritt zu { $space } entschieden
says-more = { $count ->
    [one] { $sentence }, und seither noch einmal
   *[other] { $sentence }, und seither { $count } weitere Male
}

## Warum

why-mention = Sie wurden erwähnt
why-answer = Ihre Frage wurde beantwortet
why-accepted = Ihre Antwort wurde angenommen
why-reply = Jemand hat Ihnen geantwortet
why-thread = Sie nehmen am Gespräch teil oder folgen ihm
why-space = Neues in einem Raum, dem Sie folgen
why-reaction = Jemand hat auf Ihren Text reagiert
why-invitation = Sie wurden eingeladen
why-request = Jemand möchte Ihrem Raum beitreten
why-decision = Über Ihren Beitritt wurde entschieden

## Stufen

levels = Hinweise
levels-hint = Nur Sie sehen, was Sie hier gewählt haben.
level-all-space = Jeder neue Beitrag
level-all-thread = Folgen
level-usual = Was mich betrifft
level-muted = Stumm
level-saved = Gespeichert
level-unknown = Wählen Sie alles, was Sie betrifft, oder stumm.
level-reset = Wie üblich

## Einstellungen

settings = Einstellungen für Hinweise
settings-intro = Wovon Sie hören, und wo. Per Mail kommt, was 15 Minuten lang niemand angesehen hat, alles in einer.
you-hear = Anlass
in-bell = In der Glocke
by-mail = Per Mail
quiet = Mail nur zur Arbeitszeit
quiet-detail = Montag bis Freitag von 8 bis 18 Uhr in Ihrer Zeitzone; was sonst kommt, wartet.
own-levels = Räume mit eigener Wahl
save = Speichern
saved = Gespeichert
reason-unknown = Eines der Kästchen ist keines von uns. Laden Sie die Seite neu.

## Mail

mail-subject = { $count ->
    [one] 1 Hinweis von { $company }
   *[other] { $count } Hinweise von { $company }
}
mail-intro = Das ist bei { $company } geschehen, und Sie haben es noch nicht gesehen.
mail-why = Sie bekommen diese Mail, weil diese Hinweise 15 Minuten lang ungesehen waren. Sie sagt nur, was Sie lesen dürfen.
mail-settings = Wählen, was per Mail kommt
mail-stop = Keine Mail mehr über Hinweise
unsubscribe = Mail über Hinweise
unsubscribe-question = Sie bekommen keine Mail mehr über Hinweise. Sie bleiben in der Glocke, und Mail lässt sich in den Einstellungen wieder einschalten.
unsubscribe-now = Beenden
unsubscribed = Erledigt. Sie bekommen keine Mail mehr über Hinweise.

## Postfach

mailbox = Postfach
mailbox-intro = Hier ist kein Mailserver eingerichtet, darum bleibt Mail an { $address } auf diesem Rechner. Nur Sie sehen sie.
mailbox-empty = Noch keine Mail
mailbox-empty-hint = Was an Ihre Adresse geschickt würde, steht hier.
mailbox-choose = Wählen Sie eine Mail, um sie zu lesen.
