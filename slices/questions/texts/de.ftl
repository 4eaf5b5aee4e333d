# Texte zu Fragen und Antworten.

## Wörter

question = Frage
questions = Fragen
answer = Antwort
answers = { $count ->
    [0] Noch keine Antworten
    [one] 1 Antwort
   *[other] { $count } Antworten
}
stage-unanswered = Noch keine Antwort
stage-answered = { $count ->
    [one] 1 Antwort
   *[other] { $count } Antworten
}
stage-accepted = Beantwortet
closed = Geschlossen

## Die Liste

tabs-name = Welche Fragen
tab-unanswered = Unbeantwortet
tab-answered = Beantwortet, nicht angenommen
tab-mine = Von mir zu beantworten
tab-stale = Lange nichts Neues
tab-expiring = Neu zu bestätigen
tab-counted = { $label } ({ $count })
tab-counted-more = { $label } ({ $count }+)
tab-all = Alle
all-spaces = Alle Räume
filter-space = Raum
filter-show = Anzeigen
pages-name = Seiten
newest = Neueste
older = Ältere
empty-unanswered = Jede Frage hat eine Antwort
empty-unanswered-detail = Neue Fragen warten hier, bis jemand antwortet.
empty-answered = Keine Antwort wartet darauf, angenommen zu werden
empty-answered-detail = Wer gefragt hat, nimmt die Antwort an, die geholfen hat, damit andere sie finden.
empty-mine = Auf Sie wartet nichts
empty-mine-detail = Fragen kommen hierher, wenn jemand Sie namentlich fragt, oder wenn Sie Fachperson für ihr Thema sind.
empty-stale = Keine Frage ist vergessen
empty-stale-detail = Offene Fragen stehen hier, wenn dreißig Tage lang nichts in ihnen geschehen ist.
empty-expiring = Nichts ist neu zu bestätigen
empty-expiring-detail = Fragen stehen hier dreißig Tage, bevor die Bestätigung einer Antwort endet.
empty-all = Noch keine Fragen
empty-all-detail = Die erste hilft allen, die sich dasselbe fragen.

## Fragen

ask = Frage stellen
ask-hint = Schreiben Sie, was Sie erreichen möchten, was Sie versucht haben und was stattdessen geschah.
ask-label = Ihre Frage im Einzelnen
ask-placeholder = Was möchten Sie von „{ $space }“ wissen?
ask-submit = In „{ $space }“ fragen
ask-member = Sie sind Mitglied
where-to-ask = Wo möchten Sie fragen?
no-spaces = Es gibt noch keinen Raum, in dem Sie fragen können
no-spaces-detail = Treten Sie einem Raum bei und fragen Sie die Menschen dort.
find-spaces = Raum suchen
not-right = Einiges stimmt noch nicht
said-asked = Ihre Frage ist veröffentlicht.

## Eine Frage

edited = Geändert { $when }
question-removed = Diese Frage wurde gelöscht.
answer-removed = Diese Antwort wurde gelöscht.
answer-by = Antwort von { $name }
none-yet = Bisher hat niemand geantwortet.
none-closed = Sie wurde ohne Antwort geschlossen.
first-answers = Zurück zu den ersten Antworten
order-helpful = Hilfreichste zuerst
order-time = Der Zeit nach
more-answers = Weitere Antworten
write-answer = Antwort schreiben
answer-label = Ihre Antwort
answer-in = In „{ $space }“ antworten
answer-named = Für die genannten Personen antworten
answer-internal = Für alle Beschäftigten antworten
answer-community = Für Beschäftigte und Kundschaft antworten
answer-public = Für alle antworten
answer-placeholder = Antworten Sie, oder fragen Sie nach dem, was fehlt
sign-in-to-answer = Zum Antworten anmelden
closed-note = Diese Frage ist geschlossen und nimmt keine Antworten mehr an.
about = Über diese Frage
you-can = Was Sie tun können
you-can-accept = Nehmen Sie die Antwort an, die geholfen hat. Sie rückt nach oben, für alle, die nach Ihnen kommen.
you-can-withdraw = Sie können eine andere Antwort annehmen oder die Annahme zurücknehmen. Was vorher angenommen war, bleibt vermerkt.
who-sees = Wer das sehen kann
said-answered = Ihre Antwort ist veröffentlicht.

## Annehmen

accept = Annehmen
accept-of = die Antwort von { $name }
withdraw = Annahme zurücknehmen
accepted = Angenommen
accepted-as = von { $name } ({ $role }), { $when }
accepted-by = von { $name }, { $when }
history = Was angenommen wurde
as-asker = hat gefragt
as-expert = Fachperson
as-moderator = moderiert hier
as-owner = für den Raum verantwortlich
history-holds = Angenommen
history-ended = Früher angenommen
history-line = { $name }, { $when }
history-as = { $name } ({ $role }), { $when }
history-until = bis { $when }
history-until-by = bis { $when }, beendet von { $name }
said-accepted = Die Antwort ist angenommen.
said-withdrawn = Die Antwort ist nicht mehr angenommen.

## Stimmen

vote-helps = Die Antwort von { $name } hilft
helped = geholfen
vote-same = Das frage ich mich auch
same-question = { $count ->
    [one] 1 Person fragt sich das auch
   *[other] { $count } Personen fragen sich das auch
}
most-helpful = Am hilfreichsten
most-helpful-for = für { $count } Personen
brought-down = { $count } dagegen, wo sie herkommt

## Dasselbe fragen

asked-before = Schon gefragt?
asked-before-detail = Führen Sie alle, die hierher kommen, zu der Frage mit den Antworten.
asked-before-marked = Diese Frage ist geschlossen und führt zu einer anderen.
asked-again = Noch einmal gefragt
asks-the-same = Eine andere Frage fragt dasselbe:
came-from = Hierher führte Sie eine Frage, die dasselbe fragt:
duplicate-title = Eine andere Frage fragt dasselbe
duplicate-lead = Diese Frage wird geschlossen und führt zu der anderen. Wer sie auch hat, zählt dort, und was hier steht, bleibt lesbar.
duplicate-alike = Fragen mit ähnlichem Titel
duplicate-other = Die andere Frage
duplicate-other-hint = Ihre Adresse oder ihre Nummer. Sie gilt vor dem, was oben gewählt ist.
duplicate-save = Zur anderen Frage führen
duplicate-undo = Sie fragt etwas anderes
cancel = Abbrechen
said-duplicate = Die Frage führt jetzt hierher.
said-no-duplicate = Die Frage ist wieder offen.
error-no-such-question = Geben Sie die Adresse oder die Nummer einer Frage an, die Sie sehen, oder wählen Sie eine.
error-same-question = Das ist diese Frage selbst oder eine, die hierher führt. Wählen Sie eine andere.

## Bestätigen

verify = Bestätigen
verify-title = Antwort bestätigen
verify-lead = Sie stehen dafür ein, was { $name } geschrieben hat: Es stimmt, soweit Sie wissen. Alle sehen Ihren Namen daneben, und bis wann das gilt.
verify-until = Bis
verify-until-hint = Der letzte Tag, höchstens drei Jahre von heute an. Einen Monat vorher werden Sie erinnert.
verify-renew = Bestätigung erneuern
verify-withdraw = Bestätigung zurücknehmen
verified = Bestätigt
verified-over = Bestätigung abgelaufen
verified-by = von { $name } ({ $role }), bis { $day }
verified-changed = Danach wurde sie geändert.
said-verified = Die Antwort ist bestätigt.
said-not-verified = Die Antwort ist nicht mehr bestätigt.
error-until = Wählen Sie einen Tag von heute an, höchstens drei Jahre entfernt.

## Fachleute

experts = Fachleute
experts-lead = Wer zuerst gefragt wird, wenn in einer Frage eines dieser Themen steht, etwa #vpn. Fachpersonen des ganzen Raums werden bei seinen Mitgliedern benannt.
no-experts = Noch ist niemand für ein Thema benannt
no-experts-detail = Wo jemand benannt ist, kommen Fragen mit dem Thema dorthin, und diese Personen dürfen Antworten annehmen und bestätigen.
expert-offered = Wartet auf Verantwortliche
expert-agree = Zustimmen
expert-decline = Ablehnen
expert-end = Beenden
name-expert = Fachperson benennen
offer-to-know = Anbieten, gefragt zu werden
topic = Thema
topic-hint = Ein Wort, wie es in Fragen nach einem # steht.
expert-person = Wer
expert-person-hint = Ein Mitglied dieses Raums; wenn niemand gewählt ist, Sie selbst.
choose-person = Jemanden wählen
knows-of-it = { $name } (kennt sich damit aus)
said-offered = Danke. Jemand, der für den Raum verantwortlich ist, stimmt dem zu.
said-named = Die Fachperson ist benannt.
said-released = Das ist beendet.
error-topic = Ein Thema ist ein Wort aus Buchstaben, Ziffern, - und _, höchstens 50 Zeichen.
error-no-member = Wählen Sie jemanden, der zu diesem Raum gehört.

## Namentlich fragen

invited = Namentlich gefragt
invited-by = gefragt von { $name }
invited-answered = hat geantwortet
invited-end = { $name } nicht mehr fragen
invite = Fragen
invite-title = Jemanden um eine Antwort bitten
invite-lead = Die Person erfährt es einmal, und die Frage steht bei denen, auf die sie antworten soll.
invite-whom = Wen
invite-hint = Mitglieder dieses Raums; wer sich mit den Themen auskennt, steht vorn.
said-invited = Die Person ist gefragt.
said-not-invited = Die Person ist nicht mehr gefragt.
error-invite-nobody = Wählen Sie jemanden.
error-invite-self = Wählen Sie jemand anderen als sich selbst und die Person, die gefragt hat.
error-invite-unseen = Diese Person kann die Frage nicht sehen. Wählen Sie jemanden, der sie sieht.
error-invite-many = Zehn Personen sind schon gefragt. Nehmen Sie erst eine zurück.

## Solange niemand antwortet

ladder = Solange niemand antwortet
ladder-title = Wenn niemand antwortet
ladder-lead = Was mit neuen Fragen dieses Raums von selbst geschieht: Erst werden Fachleute gefragt, dann die Verantwortlichen, dann wird aus der Frage eine Anfrage an die, die hier helfen. Wer gefragt hat, sieht das und kann es anhalten, und eine Antwort beendet es.
ladder-on = Eingeschaltet
ladder-off = Ausgeschaltet
ladder-switch-off = Ausschalten
ladder-experts = Fachleute werden gefragt nach
ladder-owners = Verantwortliche werden gefragt nach
ladder-request = Eine Anfrage wird daraus nach
ladder-minutes = Minuten Arbeitszeit seit der Frage.
ladder-request-hint = Minuten Arbeitszeit seit der Frage; lassen Sie es leer, wenn das nicht von selbst geschehen soll.
ladder-opens = Die Arbeit beginnt um
ladder-closes = Die Arbeit endet um
ladder-days = Arbeitstage
ladder-zone = Zeitzone
ladder-cap = Fragen am Tag für eine Person
ladder-cap-hint = Niemand wird an einem Tag von mehr Fragen gefragt.
ladder-faster = Nächste jetzt fragen
ladder-stop = Anhalten
ladder-stopped = Das wurde angehalten. Niemand sonst wird gefragt.
rung-followers = Wer dem Raum folgt
rung-told = weiß davon
rung-experts = Fachleute
rung-owners = Verantwortliche
rung-request = Eine Anfrage
rung-is-request = ist daraus geworden
rung-nobody = niemand war zu fragen
rung-asked = gefragt: { $names }
said-ladder-set = Für neue Fragen gilt das ab jetzt.
said-ladder-unset = Neue Fragen bleiben, wo sie sind.
said-ladder-stopped = Niemand sonst wird gefragt.
said-faster = Der nächste Schritt ist getan.
error-ladder-over = Es gibt keinen nächsten Schritt mehr. Sehen Sie die Frage noch einmal an.
error-minutes = Geben Sie Minuten von { NUMBER($least) } bis { NUMBER($most) } an.
error-hour = Geben Sie eine Uhrzeit an, etwa 09:00.
error-closes = Geben Sie eine Uhrzeit an, mindestens eine Stunde nach Beginn.
error-days = Wählen Sie mindestens einen Tag.
error-zone = Wählen Sie eine Zeitzone.
error-cap = Geben Sie eine Zahl von 1 bis { NUMBER($most) } an.
weekday = { $day ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[other] Sonntag
}

## Auf Seiten anderer

waiting = Wartet auf eine Antwort
asked-by = Gefragt von
asked-when = Gefragt

## Was nicht stimmt

error-title-missing = Geben Sie Ihrer Frage einen Titel: einen kurzen Satz, den andere wiedererkennen.
error-title-long = Der Titel hat mehr als { NUMBER($most) } Zeichen. Kürzen Sie ihn, und schreiben Sie das Weitere darunter.
error-title-lines = Schreiben Sie den Titel als einfachen Text in eine Zeile.
error-body-zero = Der Text enthält ein Zeichen, das sich nicht anzeigen lässt. Entfernen Sie es, oder tippen Sie den Text neu.
error-space-missing = Wählen Sie den Raum, in dem Sie fragen.
error-body-long = Der Text hat mehr als { NUMBER($most) } Zeichen. Kürzen Sie ihn, oder hängen Sie eine Datei an.
error-answer-missing = Schreiben Sie etwas, bevor Sie antworten.
error-key = Das wurde schon einmal mit einem anderen Text gesendet. Sehen Sie nach, was veröffentlicht wurde, und senden Sie es dann noch einmal.
error-not-here = Hier können Sie nicht fragen. Ihr Text ist noch da: Wählen Sie einen anderen Raum dafür.

## Was nicht gesendet werden konnte

unsent-label = Ihr Text
unsent-closed = Ihre Antwort wurde nicht gesendet: Die Frage wurde geschlossen. Hier ist Ihr Text, damit Sie ihn kopieren können.
unsent-removed = Ihre Antwort wurde nicht gesendet: Die Frage wurde gelöscht. Hier ist Ihr Text, damit Sie ihn kopieren können.
unsent-not-here = Ihre Antwort wurde nicht gesendet: Sie können hier nicht mehr antworten. Hier ist Ihr Text, damit Sie ihn kopieren können.
unsent-archived = Das wurde nicht gefragt: „{ $space }“ wurde archiviert und nimmt keine Fragen mehr an. Hier ist Ihr Text: Kopieren Sie ihn und wählen Sie einen anderen Raum dafür.
unsent-change = Ihre Änderung wurde nicht gespeichert: Das lässt sich nicht mehr ändern. Hier ist Ihr Text, damit Sie ihn kopieren können.

## Reaktionen, Kommentare, Änderungen

react = Reagieren
comment = Kommentieren
comments = { $count ->
    [one] 1 Kommentar
   *[other] { $count } Kommentare
}
edit-question = Ihre Frage ändern
edit-answer = Ihre Antwort ändern
edit-visible = Wer das lesen kann, sieht auch, was Sie geändert haben.
save = Speichern
more = Mehr
said-changed = Ihre Änderung ist gespeichert.
said-removed = Gelöscht.

## Neben einem Entwurf

beside-more = { $count ->
    [one] Und 1 weitere Antwort.
   *[other] Und { $count } weitere Antworten.
}

## Vorgeschlagene Änderungen

suggest = Änderung vorschlagen
credit = mit einer Änderung von { $by }, angenommen von { $who }
suggest-lead = Wer das geschrieben hat, Fachpersonen und Verantwortliche des Raums sehen den Unterschied und entscheiden. Ihr Name bleibt bei dem, was Sie schreiben.
suggest-readers = Bis sie angenommen ist, können nur die das lesen, die entscheiden
suggest-label = Der Text, wie er sein soll
suggest-submit = Vorschlag senden
suggest-reason = Warum
suggest-reason-hint = In einem Satz, etwa „Das Menü heißt jetzt anders“.
suggest-against = Was Ihr Text an dem ändert, der jetzt da steht
suggestions = Vorgeschlagene Änderungen
suggestions-lead = Sie sehen die an Ihren eigenen Texten, die von Ihnen, und alle, wenn Sie Fachperson sind oder sich um diesen Raum kümmern.
suggestions-waiting = { $count ->
    [one] 1 wartet
   *[other] { $count } warten
}
no-suggestions = Keine Änderungen vorgeschlagen
no-suggestions-detail = Wer hier liest und es besser weiß, kann unter dem Text eine vorschlagen.
suggestion = Vorgeschlagene Änderung
suggestion-open = Wartet
suggestion-accepted = Angenommen
suggestion-declined = Abgelehnt
suggestion-withdrawn = Zurückgenommen
suggestion-decided = von { $name }, { $when }
suggestion-behind = Der Text wurde geändert, seit das vorgeschlagen wurde. Sie sehen, was die Annahme jetzt ändern würde, auch an den späteren Änderungen.
suggestion-changes = Was sie ändert
suggestion-no-change = So steht es schon da.
suggestion-accept = Änderung annehmen
suggestion-decline = Ablehnen
suggestion-word = Ein Wort an { $name }
suggestion-word-hint = Warum es bleibt, wie es ist.
suggestion-withdraw = Zurücknehmen
said-suggested = Ihr Vorschlag ist gesendet. Sie erfahren, was daraus wird.
said-change-accepted = Der Text ist geändert. Sein Verlauf hat den früheren.
said-change-declined = Abgelehnt. Der Grund wird mitgeteilt.
said-change-withdrawn = Zurückgenommen.
error-reason-missing = Sagen Sie in einem Satz, warum.
error-word-missing = Sagen Sie in einem Satz, warum es bleibt, wie es ist.
error-word-long = Verwenden Sie höchstens { NUMBER($most) } Zeichen.
error-text-changed = Der Text wurde inzwischen geändert. Vergleichen Sie noch einmal: der Unterschied zu dem, was jetzt da steht, steht unten.
error-proposed-already = Sie haben für diesen Text schon eine Änderung vorgeschlagen, über die niemand entschieden hat. Nehmen Sie die erst zurück.
error-no-change = So steht der Text schon da. Ändern Sie, was daran nicht stimmt.
error-decided-already = Darüber wurde schon entschieden. Sehen Sie, was daraus geworden ist.
