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
nothing-hint = Wenn jemand Sie erwähnt, Ihnen antwortet oder Sie einlädt, erscheint es hier, mit dem Grund.
pages = Seiten der Hinweise
newest = Neueste
older = Ältere

## Was geschah

says-mention = { $name } hat Sie in „{ $space }“ erwähnt
says-answer = { $name } hat Ihre Frage in „{ $space }“ beantwortet
says-accepted = { $name } hat Ihre Antwort in „{ $space }“ angenommen
says-reply = { $name } hat Ihnen in „{ $space }“ geantwortet
says-thread = { $name } hat in einem Gespräch in „{ $space }“ geschrieben
says-space = { $name } hat in „{ $space }“ etwas veröffentlicht
says-reaction = { $name } hat in „{ $space }“ auf Ihren Text reagiert
says-invitation = { $name } hat Sie in „{ $space }“ eingeladen
says-request = { $name } möchte „{ $space }“ beitreten
says-decision = { $name } hat über Ihre Anfrage an „{ $space }“ entschieden
says-duty = { $name } braucht Sie in „{ $space }“
says-duty-by-itself = Etwas in Ihrer Verantwortung in „{ $space }“ braucht Sie
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
why-decision = Über Ihre Anfrage wurde entschieden
why-duty = Sie verantworten es oder haben dort einen Sitz

## Stufen

levels = Hinweise
levels-hint = Nur Sie sehen, was Sie hier gewählt haben.
level-all-space = Jeder neue Beitrag
level-all-thread = Folgen
level-usual = Was mich betrifft
level-muted = Stumm
level-saved = Gespeichert
level-unknown = Wählen Sie all, usual oder muted.
level-reset = Zurück zur üblichen Stufe

## Einstellungen

settings = Einstellungen für Hinweise
settings-intro = Wovon Sie hören, und wo. Was Sie 15 Minuten lang nicht angesehen haben, kommt gesammelt in einer E-Mail.
you-hear = Anlass
in-bell = In der Glocke
by-mail = Per E-Mail
quiet = E-Mails nur zur Arbeitszeit
quiet-detail = Montag bis Freitag von 8 bis 18 Uhr in Ihrer Zeitzone. Alles andere wartet.
own-levels = Räume mit eigener Einstellung
save = Speichern
saved = Gespeichert
reason-unknown = Eines der Kästchen ist hier unbekannt. Laden Sie die Seite neu und versuchen Sie es noch einmal.

## Mail

mail-subject = { $count ->
    [one] 1 Hinweis von { $company }
   *[other] { $count } Hinweise von { $company }
}
mail-intro = Das ist bei { $company } geschehen, und Sie haben es noch nicht gesehen.
mail-why = Sie bekommen diese E-Mail, weil Sie diese Hinweise nach 15 Minuten noch nicht gesehen hatten. Sie enthält nur, was Sie lesen dürfen.
mail-settings = Auswählen, was per E-Mail kommt
mail-stop = Keine E-Mails mehr über Hinweise
unsubscribe = E-Mails über Hinweise
unsubscribe-question = Sie bekommen keine E-Mails mehr über Hinweise. Die Hinweise bleiben in der Glocke, und in den Einstellungen können Sie E-Mails wieder einschalten.
unsubscribe-now = E-Mails beenden
unsubscribed = Erledigt. Sie bekommen keine E-Mails mehr über Hinweise.

mail-answer = Antworten Sie auf diese E-Mail, um dort zu antworten.
mail-by = { $name }, { $when }:
mail-re = Re: { $title }

## Postfach

mailbox = Postfach
mailbox-intro = Hier ist kein Mailserver eingerichtet, darum bleiben E-Mails an { $address } auf diesem Rechner. Nur Sie sehen sie.
mailbox-empty = Noch keine E-Mails
mailbox-empty-hint = E-Mails an Ihre Adresse erscheinen hier.
mailbox-choose = Wählen Sie eine E-Mail, um sie zu lesen.
