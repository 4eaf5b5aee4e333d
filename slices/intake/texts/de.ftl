# E-Mails, die hereinkommen.

## Wörter

incoming-mail = Eingehende E-Mails
no-subject = Ohne Betreff
no-sender = Kein lesbarer Absender
files-beside = Dateien bei der E-Mail, dort aufbewahrt: { $names }
remove = Entfernen
remove-named = { $address } entfernen
not-right = Einiges stimmt noch nicht
state-waiting = Wartet
state-taken = Angenommen
state-aside = Beiseitegelegt
state-refused = Abgelehnt

## Was wartet

incoming-lead = E-Mails, deren Absender nicht sicher ist, warten hier auf die, die helfen. Alle anderen sind von selbst Anfragen und Antworten geworden.
views-name = Welche E-Mails
view-waiting = Wartet
view-aside = Beiseitegelegt
view-done = Erledigt
nothing-here = Hier ist nichts
nothing-here-detail = E-Mails an Räume, in denen Sie helfen, stehen hier, die neuesten zuerst.
list-is-cut = Gezeigt werden nur die ersten 200.

## Warum

why-unknown = Niemand hier hat die Adresse des Absenders.
why-unproven = Sie soll von jemandem von hier sein, aber nichts belegt das.
why-other-sender = Sie kam an eine Adresse für Antworten, aber nicht von der Person, der diese Adresse gehört.
why-not-allowed = Die Person darf das nicht: Das Gespräch ist geschlossen, oder sie kann es nicht mehr lesen.
why-bounce = Sie meldet, dass eine andere E-Mail nicht ankam.
why-automatic = Ein Programm hat geantwortet, etwa bei Abwesenheit.
why-list = Sie ging an eine Verteilerliste.
why-bulk = Sie ging an viele.
why-own = Sie kommt von hier selbst.
why-too-many = Von diesem Absender oder in diesem Gespräch kamen in kurzer Zeit zu viele.
why-unreadable = Sie ist nicht lesbar. Das Original lässt sich herunterladen.

## Eine E-Mail

readers = Das liest, wer in „{ $space }“ hilft
decided-by = Entschieden von { $name }
see-what-became = Was daraus wurde
from = Von
to = An
came = Gekommen
no-words = Sie hat keinen Text.
files = Dateien
original = Original herunterladen
whose-is-it = Von wem ist sie?
begin-detail = Daraus wird eine Anfrage dieser Person, und die Antworten gehen an ihre eigene Adresse hier. Seien Sie sicher, dass sie das geschrieben hat; fragen Sie sonst auf anderem Weg nach.
answer-detail = Daraus wird eine Antwort dieser Person. Seien Sie sicher, dass sie das geschrieben hat; fragen Sie sonst auf anderem Weg nach.
field-person = Person
field-person-hint = Ihr Kürzel oder ihre E-Mail-Adresse hier.
accept = Von dieser Person
refuse = Ablehnen
refuse-detail = Es wird nichts daraus, und niemand erfährt davon.
look-again = Noch einmal ansehen
said-accepted = Angenommen, im Namen dieser Person.
said-refused = Abgelehnt.
said-waits = Sie wartet wieder.

## Adressen

addresses = E-Mail-Adressen
addresses-lead = Aus E-Mails an diese Adressen werden vertrauliche Anfragen an der Hilfestelle des Raums.
no-domain = Hier kommen noch keine E-Mails herein
no-domain-detail = Setzen Sie intake.listen und intake.domain in den Einstellungen, und lassen Sie Ihren Mailserver die E-Mails für diese Domain übergeben. Wie, steht in der Dokumentation.
believes-nobody = In den Einstellungen steht kein Server, der für Absender bürgt (intake.authserv_id). Bis dahin muss jemand jede E-Mail ansehen.
no-addresses = Es gibt noch keine Adresse.
add-address = Adresse hinzufügen
no-places = Kein Raum, den Sie lesen können, hat eine Hilfestelle. Eröffnen Sie zuerst eine.
field-local = Adresse
field-local-hint = Der Teil vor @{ $domain }, zum Beispiel hilfe.
field-space = Wohin ihre E-Mails gehen
said-address-added = E-Mails an diese Adresse werden jetzt angenommen.
said-address-removed = E-Mails an diese Adresse werden nicht mehr angenommen.

## Antworten per E-Mail

answers-by-mail = Antworten per E-Mail
answers-lead = E-Mails über Anfragen haben eine eigene Adresse, an die Sie antworten können. Wer sie kennt und in Ihrem Namen E-Mails senden kann, könnte dort als Sie schreiben.
answers-count = { $count ->
    [0] Sie haben keine solche Adresse.
    [one] Sie haben eine solche Adresse.
   *[other] Sie haben { $count } solche Adressen.
}
end-answers = Alle beenden
end-answers-detail = Antworten auf E-Mails, die Sie schon haben, kommen dann zurück. Die nächste E-Mail hat eine neue Adresse.
said-ended = Sie sind beendet.

## Was nicht stimmt

error-decided = Darüber ist schon entschieden.
error-no-colleague = Niemand von hier hat dieses Kürzel oder diese Adresse.
error-may-not = { $name } kann dort nicht schreiben: Die Hilfestelle oder das Gespräch ist geschlossen, oder die Person darf es nicht lesen.
error-local = Schreiben Sie Buchstaben, Ziffern, Punkte und Bindestriche, wie in hilfe oder it-service.
error-reserved = Diese Adresse wird für Antworten gebraucht. Wählen Sie eine andere.
error-taken = Diese Adresse gibt es schon. Entfernen Sie sie zuerst, damit ihre E-Mails woandershin gehen.
error-space = Wählen Sie, wohin ihre E-Mails gehen.
