# Blogs.

## Wörter

blog = Blog
blogs = Blogs
blogs-lead = Was Führungskräfte, Räume und alle anderen hier schreiben.
posts = Beiträge
desk = Schreibtisch
broadcasts = Blog und E-Mail
parts = Teile dieses Blogs
kind-post = Blogbeitrag
closed = Wird nicht mehr geschrieben
nobody = Niemand
save = Speichern
cancel = Abbrechen
not-right = Einiges stimmt noch nicht
more-here = Mehr hier
about-this = Über diesen Blog
from-blog = Aus dem Blog
leaders-wrote = Was Führungskräfte dazu schreiben
more-posts = Weitere Beiträge
newest-posts = Neueste Beiträge
older-posts = Ältere Beiträge
comments = { $count ->
    [0] Keine Kommentare
    [one] 1 Kommentar
   *[other] { $count } Kommentare
}
every-days = { $days ->
    [0] mehrmals am Tag
    [one] etwa jeden Tag
   *[other] etwa alle { $days } Tage
}
last-post = Letzter Beitrag
no-posts = Noch keine Beiträge

## Als was jemand schreibt

whose-cio = CIO
whose-cio-detail = Maßnahme BL-01 des Plans zählt diesen Blog. Davon gibt es jeweils nur einen.
whose-it-leader = IT-Führung
whose-it-leader-detail = Sie führen in der IT. Maßnahme BL-02 zählt, wie viele von Ihnen schreiben.
whose-leader = Führung
whose-leader-detail = Sie führen. Als Blog der IT-Führung zählt er nicht.
whose-personal = Sie selbst
whose-personal-detail = Ihr eigener Blog, wie ihn alle haben können, die hier arbeiten. Er zählt in keiner Zahl.
whose-space = Der Raum
whose-space-detail = Sie verantworten den Raum, und er schreibt über seine Arbeit. Sie bestimmen, wer schreibt; Mitglieder können Beiträge vorschlagen.

## Was ein Beitrag bringt

kind-news = Neuigkeit
kind-opinion = Meinung
kind-leadership = Führung
kind-staff-change = Personalie
kind-technology = Technik
kind-company = Unternehmen

## Die Liste

no-blogs = Noch kein Blog
no-blogs-detail = Ein Blog tritt an die Stelle von Rundmails: Wer ihn liest, kann antworten, und wer ihn schreibt, antwortet zurück.
no-posts-yet = Noch ist nichts veröffentlicht.
your-desk = Ihr Schreibtisch
leaders-write = Führungskräfte schreiben
spaces-write = Räume schreiben
people-write = Menschen schreiben
no-posts-here = Noch ist nichts veröffentlicht
no-posts-here-detail = Der erste Beitrag steht hier, sobald er veröffentlicht ist.
rhythm-and-goal = Erscheint { $rhythm }; Ziel ist ein Beitrag in { $days } Tagen.
rhythm-alone = Erscheint { $rhythm }.

## Beginnen und ändern

begin-blog = Blog beginnen
begin-lead = Sie schreiben in einem Raum. Wer dort liest, liest auch Sie und kann antworten.
begin-now = Blog beginnen
missing-leader = Einen Führungsblog beginnt, wer führt. Im Verzeichnis steht das bei Ihnen nicht: Die Personenverwaltung trägt es in Ihrem Profil ein.
missing-it-leader = Diesen Blog beginnt, wer führt und in der IT arbeitet. Im Verzeichnis steht bei Ihnen nicht beides: Die Personenverwaltung trägt es in Ihrem Profil ein.
no-homes = Es gibt keinen Raum, in dem Sie schreiben dürfen
no-homes-detail = Ein Blog gehört in einen Raum; wer dort liest, liest auch den Blog. Legen Sie einen an, oder bitten Sie die Verantwortlichen eines Raums, Sie schreiben zu lassen.
make-space = Raum anlegen
field-whose = Sie schreiben als
field-home = In welchem Raum
field-home-hint = Wer im Raum liest, liest den Blog. Später lässt er sich nicht verlegen.
home-of = { $name } ({ $reach }, { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
})
field-name = Name
field-name-hint = Etwa „Von der Brücke“ oder Ihr eigener Name.
field-about-blog = Worum es geht
field-about-blog-hint = Ein, zwei Sätze für alle, die lesen. Darf leer bleiben.
field-goal = Wie oft Sie schreiben möchten
field-goal-hint = Das Ziel sehen auch die Lesenden. Führungsblogs haben eines; ihr Schreibtisch sagt, wann der nächste Beitrag fällig ist.
goal-days = { $days ->
    [7] Einmal in der Woche
    [14] Alle zwei Wochen
    [30] Einmal im Monat
    [0] Wie es sich ergibt
   *[other] Alle { $days } Tage
}
change-blog = Blog ändern
delegates = Wer für Sie entwerfen darf
delegates-detail = Sie sehen Ihren Schreibtisch mit den Entwürfen und schreiben daran mit. Nur Sie veröffentlichen, und beim Lesen ist zu sehen, wer entworfen hat.
no-delegates = Bisher niemand.
nobody-to-name = Sonst gehört niemand aus dem Haus zu diesem Raum.
field-delegate = Jemand aus dem Raum
name-delegate = Entwerfen lassen
dismiss = Entziehen
authors = Wer hier schreibt
authors-detail = Zu sehen sind jeweils die eigenen Entwürfe. Wer nicht veröffentlichen darf, schickt Ihnen einen Entwurf zur Durchsicht.
authors-detail-space = Veröffentlicht wird von denen, die den Raum verantworten. Wer hier schreibt, sieht die eigenen Entwürfe und schickt sie zur Durchsicht, wenn das Recht zum Veröffentlichen fehlt. Andere Mitglieder können ebenso Beiträge vorschlagen.
may-publish-own = Darf veröffentlichen
field-publishes = Darf veröffentlichen
field-publishes-detail = Eigenes, und was auf Durchsicht wartet.
name-author = Schreiben lassen
who-may-draft = Ansehen und ändern
end-blog = Das Ende des Blogs
end-detail = Die Beiträge bleiben mit ihren Kommentaren stehen, Neues erscheint nicht mehr. Der Blog zählt dann in keiner Zahl mehr mit.
reopen-detail = Sie können weiterschreiben, und der Blog zählt wieder mit.
close-blog = Blog beenden
reopen = Weiterschreiben

## Schreiben

new-post = Neuer Beitrag
draft = Entwurf
drafts = Entwürfe
untitled = Ohne Titel und Text
draft-for = Sie entwerfen für { $name }; veröffentlicht wird nur von dort. Beim Lesen ist zu sehen, dass Sie entworfen haben.
field-title = Titel
field-body = Text
field-body-hint = Markdown. Eine Frage am Ende bringt mehr Kommentare als eine Zusammenfassung.
field-kind = Was der Beitrag bringt
field-kind-hint = Ein Blog, der gelesen wird, hat eine Mischung.
field-about = Worum es geht
field-about-hint = Die Adresse von etwas im Haus: eine Entscheidung, eine Frage, eine Geschichte. Den Link sieht nur, wer auch das Ziel sehen darf. Darf leer bleiben.
links-to = Der Beitrag verweist auf
publish = Veröffentlichen
keep-draft = Als Entwurf behalten
back-to-desk = Zurück zum Schreibtisch
draft-seen-by = Zu sehen für { $name } und alle, die dafür entwerfen dürfen, sonst für niemanden
last-changed-by = Geändert von { $name }
draft-other = { $name } hat gleichzeitig in diesem Entwurf geschrieben. Gespeichert wurde nichts: Übernehmen Sie aus dem anderen Text, was Sie brauchen, und speichern Sie noch einmal.
draft-elsewhere = { $name } hat auch in diesem Entwurf geschrieben. Der andere Text steht unter Ihrem.
draft-from-elsewhere = Von { $name }:
draft-rests = Der Blog wird nicht mehr geschrieben, deshalb ruhen die Entwürfe. Wer ihn wieder öffnet, findet sie unverändert vor.
only-owner-publishes = Veröffentlicht wird der Beitrag von { $name }; er wartet auf dem Schreibtisch.
draft-seen-by-author = Nur für Sie zu sehen, bis Sie den Entwurf zur Durchsicht schicken
draft-seen-by-publishers = Zu sehen für { $name } und alle, die hier veröffentlichen dürfen
propose-here = Sie schreiben hier, und bevor der Beitrag unter Ihrem Namen erscheint, sieht ihn jemand durch.
review-publishes = Schicken Sie den Entwurf zur Durchsicht, wenn er fertig ist. Er erscheint dann unter Ihrem Namen oder kommt mit einem Hinweis zurück.
send-for-review = Zur Durchsicht schicken
withdraw = Aus der Durchsicht nehmen
in-review = In Durchsicht
scheduled = Geplant
scheduled-rests = Der Zeitpunkt steht fest, und niemand sieht den Text noch einmal durch. Ändern kann ihn jetzt nur, wer hier veröffentlichen darf.
held = Nicht veröffentlicht
sent-back = Zurückgeschickt
returned-by = { $name } hat den Entwurf zurückgeschickt
field-word = Was fehlt noch?
field-word-hint = Der Hinweis steht für { $name } über dem Entwurf.
send-back = Zurückschicken
publish-later = Später veröffentlichen
field-hour = Veröffentlichen am
field-hour-hint = Nach Ihrer Uhr ({ $zone }), auch wenn die Sommerzeit dazwischen beginnt oder endet.
set-hour = Speichern und dann veröffentlichen
clear-hour = Zeitpunkt zurücknehmen
held-left = Der Entwurf ist nicht zu seiner Zeit erschienen: Die Person, die sie festgelegt hat, arbeitet nicht mehr hier. Veröffentlichen Sie ihn, oder legen Sie eine andere Zeit fest.
held-right = Der Entwurf ist nicht zu seiner Zeit erschienen: Die Person, die sie festgelegt hat, darf hier nicht mehr veröffentlichen, oder der Blog wird nicht mehr geschrieben. Veröffentlichen Sie ihn, oder legen Sie eine andere Zeit fest.
held-words = Der Entwurf ist nicht zu seiner Zeit erschienen, weil etwas darin nicht geht. Versuchen Sie, ihn zu veröffentlichen, dann steht da, was.
discard = Verwerfen
discard-question = Diesen Entwurf verwerfen? Er ist dann für alle weg, die daran schreiben.
change-post = Ändern
earlier-kept = Der frühere Text bleibt in der Versionsgeschichte.
stage = Neue Fassung
staged = Neue Fassung
staged-detail = Beim Lesen ist der veröffentlichte Text zu sehen, bis Sie diesen an seine Stelle setzen.
staged-behind = Der Beitrag wurde geändert, nachdem diese Fassung begonnen wurde. Sehen Sie nach, was sich ändert, und speichern Sie noch einmal.
read-live = Veröffentlichten Text lesen
put-live = Veröffentlichen
what-changes = Was sich ändert
nothing-changes = Am Text nichts.
unstage-question = Die neue Fassung verwerfen? Der veröffentlichte Text bleibt.
versions-wait = Neue Fassungen, die auf Sie warten
preview = Vorschau
preview-detail = So wird der Beitrag zu lesen sein. Veröffentlicht ist er nicht.
back-to-writing = Zurück zum Schreiben
react = Reagieren
more = Mehr
drafted-by = entworfen von
edited = geändert { $time }
is-about = Hier geht es um
rule-of-comments = Kommentare
rule-of-blog = Für Beiträge, die von jetzt an erscheinen. Jeder Beitrag kann es anders halten.
field-rule = Kommentiert werden kann
field-days = Wie viele Tage
field-days-hint = Nur bei begrenzter Dauer.
rule-open = Immer
rule-closed = Gar nicht
rule-days = Einige Tage lang
comments-until = Kommentiert werden kann bis { $day }.
comments-over = { $days ->
    [one] Dieser Beitrag konnte 1 Tag lang kommentiert werden.
   *[other] Dieser Beitrag konnte { $days } Tage lang kommentiert werden.
} Die Zeit ist vorbei.
comments-closed = Dieser Beitrag kann nicht kommentiert werden: So ist es für ihn oder den Blog festgelegt.
feeds = Feeds
feeds-lead = Ein Feedreader sagt Ihnen, was neu ist. Er liest unter einer geheimen Adresse an Ihrer Stelle: Was Sie nicht mehr sehen dürfen, verschwindet auch dort.
feed-made = Ihre Adresse, sie wird nur dieses eine Mal gezeigt. Wer sie hat, liest, was Sie lesen dürfen.
copy-feed = Kopieren
feeds-of-blogs = Von einzelnen Blogs
make-feed = Adresse anlegen
renew-feed = Neue Adresse anlegen
end-feed = Adresse entfernen
feed-since = Eine gibt es seit { $day }. Eine neue ersetzt sie.
feed-public = Feed (Atom)
posts-by-mail = Beiträge per Mail
mail-wanted = Wer einen Blog schreibt, kann einen Beitrag einmal an die Menschen des Raums schicken. Sie bekommen ihn.
mail-refused = Sie bekommen keine Beiträge per Mail.
want-letters = Wieder bekommen
no-letters = Keine Beiträge per Mail
letters-question = Möchten Sie keine Beiträge aus Blogs mehr per Mail bekommen? Lesen können Sie sie hier weiterhin.
letters-ended = Sie bekommen keine Beiträge aus Blogs mehr per Mail.
end-letters = Keine Beiträge per Mail
send-by-mail = Per Mail schicken
mail-goes-to = { $people ->
    [one] 1 Person aus dem Raum bekommt diesen Beitrag als Mail, einmal. Zurückholen lässt er sich nicht.
   *[other] { $people } Personen aus dem Raum bekommen diesen Beitrag als Mail, einmal. Zurückholen lässt er sich nicht.
} Wer keine Mail möchte oder keine Adresse hat, ist nicht mitgezählt. Der Beitrag bleibt hier stehen, mit seinen Kommentaren.
nobody-to-mail = Niemand würde ihn bekommen
nobody-to-mail-detail = Sonst hat in diesem Raum niemand eine Adresse und möchte Beiträge per Mail.
send-now = Jetzt schicken
mailed-by = { $people ->
    [one] { $name } hat ihn an 1 Person geschickt
   *[other] { $name } hat ihn an { $people } Personen geschickt
}
letter-body =
    { $author } in „{ $blog }“:

    { $text }

    Lesen und antworten: { $copy }

    Sie bekommen diese Mail, weil Sie zum Raum dieses Blogs gehören. Keine Beiträge mehr per Mail: { $stop }

## Der Schreibtisch

waiting-for-you = Kommentare, die auf Sie warten
waiting-for = Kommentare, die auf { $name } warten
nothing-waits = Kein Kommentar wartet.
waiting-more = { $count ->
    [one] Einer mehr wartet, der hier nicht steht.
   *[other] { $count } weitere warten, die hier nicht stehen.
}
waits-days = { $days ->
    [0] seit heute
    [one] wartet seit 1 Tag
   *[other] wartet seit { $days } Tagen
}
over-five-days = Länger als fünf Arbeitstage
rate-none = Für die Antwortquote zählt noch kein Kommentar der letzten 90 Tage.
rate-of = { $answered } von { $counted ->
    [one] 1 Kommentar
   *[other] { $counted } Kommentaren
} der letzten 90 Tage innerhalb von fünf Arbeitstagen beantwortet.
when-answered = Wann gilt ein Kommentar als beantwortet?
when-answered-detail = Wenn Sie darunter oder später im selben Zweig antworten, oder wenn ein eigener Kommentar von Ihnen auf der obersten Ebene die Person mit @ nennt. Reaktionen zählen nicht als Antwort, ebenso wenig, was die schreiben, die für Sie entwerfen. Ein Kommentar ohne Antwort zählt, sobald fünf Arbeitstage vorbei sind. Welche warten, sehen nur Sie und alle, die für Sie entwerfen dürfen; andere sehen Zahlen über viele.
no-drafts = Keine Entwürfe.
no-drafts-here = Sie schreiben gerade an nichts, und nichts wartet auf Sie.
how-published = Wie ein Beitrag erscheint
how-published-space = Veröffentlicht wird von denen, die den Raum verantworten, und wem sie es erlauben. Alle anderen aus dem Haus, die zum Raum gehören, schlagen vor: Sie schicken einen Entwurf zur Durchsicht.
how-published-personal = Veröffentlicht wird von { $name } und wem das hier erlaubt ist. Andere schicken einen Entwurf zur Durchsicht.
ideas = Worüber Sie schreiben könnten
ideas-detail = Aus dem Leben dieses Hauses, soweit Sie es sehen dürfen. Jeder Vorschlag beginnt einen Entwurf, der darauf verweist.
no-ideas = Im Moment nichts Neues.
write-about = Darüber schreiben
suggest-decision = Der Rat hat entschieden. Viele möchten wissen, warum, und was das für sie heißt.
suggest-question = Zu dieser Frage haben viele etwas zu sagen. Was meinen Sie?
suggest-workshop = Ein Workshop ist vorbei. Was ist daraus geworden?
suggest-experiment = Über ein Experiment ist entschieden. Was haben Sie daraus gelernt?
suggest-story = Ein Erfolg, von dem mehr Menschen wissen sollten.
rhythm = Rhythmus
pulse-silent = Noch nichts veröffentlicht
pulse-in-time = { $days ->
    [one] Nächster Beitrag in 1 Tag fällig
   *[other] Nächster Beitrag in { $days } Tagen fällig
}
pulse-due = Nächster Beitrag heute fällig
pulse-late = { $days ->
    [one] 1 Tag überfällig
   *[other] { $days } Tage überfällig
}
pulse-goal = Ziel ist ein Beitrag in { $days } Tagen.
pulse-since = { $since ->
    [0] Letzter Beitrag heute
    [one] Letzter Beitrag gestern
   *[other] Letzter Beitrag vor { $since } Tagen
}; Ziel ist ein Beitrag in { $goal } Tagen.
mix = Mischung der letzten 90 Tage
mix-detail = Der Plan wünscht sich vier von sechs Arten (Maßnahme BL-04).
write-one = Schreiben

## Blog und E-Mail

better-than-mail = Besser als E-Mail?
broadcasts-lead = Ein Blog soll mehr Antworten bringen als die Mails, deren Platz er einnimmt. Hier steht, ob das stimmt, wie auch immer es ausgeht.
no-lists = Noch ist kein Mailverteiler erfasst.
no-lists-own = Noch ist kein Verteiler erfasst. Zählen Sie, was eine wiederkehrende Mail bringt, bevor Sie sie in den Blog verlegen.
no-lists-desk = Noch ist kein Mailverteiler erfasst.
keep-lists = Verteiler erfassen oder ablösen
how-compared = Wie gerechnet wird
by-mail = Per Mail, Antworten je 100 Lesende
by-blog = Im Blog, Antworten je 100 Lesende
mail-how = { $replies } Antworten auf { $mailings ->
    [one] 1 Mail
   *[other] { $mailings } Mails
} an { $recipients } Personen
blog-how = { $responses ->
    [one] 1 Person hat
   *[other] { $responses } Personen haben
} { $posts ->
    [one] 1 Beitrag
   *[other] { $posts } Beiträge
} kommentiert, bei { $readers } Lesenden
blog-how-later = Ab dem Tag, an dem der Verteiler abgelöst wird.
compared-short = { $blog } im Blog, { $mail } per Mail (je 100 Lesende und Beitrag)
outcome-not-retired = Wird noch verschickt
outcome-too-early = Zu früh: { $posts } von { $needed } Beiträgen
outcome-blog = Der Blog bringt mehr
outcome-mail = Mail hat mehr gebracht
outcome-alike = Beides bringt gleich viel
retired-on = Zuletzt verschickt: { $day }.
formula = Wie gerechnet wird
formula-mail = Per Mail: Antworten ÷ Mails ÷ Empfangende, wie sie gezählt wurden, bevor der Blog an ihre Stelle trat.
formula-blog = Im Blog: Personen, die kommentiert haben, je Beitrag einmal und ohne die Person, die ihn schrieb ÷ Beiträge ÷ alle, die den Blog heute lesen dürfen. Es zählen Beiträge, die nach der letzten Mail erschienen und seit sieben Tagen zu lesen sind. Drei müssen es sein.
formula-limits = Was das nicht sagt: wer das eine oder das andere wirklich gelesen hat; was im Gespräch gesagt wurde; ob mehr geantwortet wird, weil ein Blog neu ist. Mails wurden von Hand gezählt, und die Zahl der Lesenden ist die von heute.
record-list = Verteiler erfassen
record-now = Erfassen
field-list = Name des Verteilers
field-list-hint = Wie alle ihn kennen: „IT-Nachrichten, monatlich“.
field-recipients = Empfangende einer Mail
field-mailings = Gezählte Mails
field-mailings-hint = Je mehr, desto besser: mindestens drei.
field-replies = Antworten auf alle zusammen
field-replies-hint = Ohne automatische. Auch 0 ist ein Ergebnis.
retire-list = Verteiler ablösen
correct-day = Tag berichtigen
retire-now = Ablösen
field-retired = Zuletzt verschickt am
forget = Zurücknehmen
forget-question = Diesen Verteiler zurücknehmen? Das Gezählte ist dann weg.

## Was gesagt wird

said-begun = Der Blog gehört Ihnen. Schreiben Sie den ersten Beitrag.
said-changed = Geändert.
said-closed = Der Blog wird nicht mehr geschrieben.
said-reopened = Der Blog wird wieder geschrieben.
said-delegate = Die Person darf jetzt für Sie entwerfen.
said-dismissed = Die Person darf nicht mehr entwerfen.
said-kept = Als Entwurf behalten.
said-published = Veröffentlicht.
said-removed = Der Beitrag ist entfernt.
said-discarded = Der Entwurf ist verworfen.
said-mailed = Der Beitrag geht per Mail hinaus.
said-staged = Behalten. Zu lesen ist noch der veröffentlichte Text.
said-live = Die neue Fassung ist veröffentlicht.
said-unstaged = Die neue Fassung ist verworfen; der veröffentlichte Text bleibt.
said-feed-ended = Die Adresse ist entfernt.
said-sent = Zur Durchsicht geschickt.
said-withdrawn = Wieder ein Entwurf.
said-returned = Zurückgeschickt.
said-scheduled = Der Beitrag erscheint zu dieser Zeit.
said-unscheduled = Der Zeitpunkt ist zurückgenommen.
said-recorded = Der Verteiler ist erfasst.
said-retired = Ab diesem Tag wird der Blog damit verglichen.
said-forgotten = Der Verteiler ist zurückgenommen.

## Was nicht stimmt

error-choose = Wählen Sie etwas aus der Liste.
error-space-missing = Wählen Sie einen Raum.
error-not-owner = Diesen Raum verantworten Sie nicht. Wählen Sie einen eigenen, oder beginnen Sie einen persönlichen Blog.
error-word-missing = Sagen Sie, was noch fehlt.
error-hour = Das ist ein Tag mit Uhrzeit, die noch kommt.
error-behind = Der Beitrag wurde geändert, nachdem diese Fassung begonnen wurde. Vergleichen Sie, speichern Sie noch einmal, und veröffentlichen Sie dann.
error-days = Das ist eine ganze Zahl von 1 bis { $most }.
error-cio-taken = Einen Blog der CIO-Rolle gibt es schon. Schreiben Sie als IT-Führung, oder beenden Sie erst den anderen.
error-delegate = Wählen Sie jemanden aus dem Haus, der zu diesem Raum gehört.
error-body-missing = Schreiben Sie etwas, bevor Sie veröffentlichen.
error-about-word = Das ist keine Adresse von etwas im Haus. Sie endet auf eine Zahl, wie /council/decisions/12.
error-about = So etwas gibt es nicht, oder Sie dürfen es nicht sehen.
error-draft-long = Das ist länger als die { $most } Zeichen, die ein Entwurf haben darf.
error-zero = Darin steht ein Zeichen, das sich nicht speichern lässt.
error-drafts-many = Dieser Blog hat schon { $most } Entwürfe. Veröffentlichen oder verwerfen Sie einige.
error-count = Das ist eine ganze Zahl von { $least } bis { $most }.
error-lists-many = Dieser Blog hat schon { $most } Verteiler.
error-retired = Das ist ein Tag, heute oder früher.
error-forget = Ein abgelöster Verteiler bleibt stehen, wie auch immer der Vergleich ausgeht.

## Was das Haus sieht

probe-posts = Beiträge in Führungsblogs
probe-comments-open = Führungsblogs, deren neuester Beitrag kommentiert werden kann
probe-reply-rate = Kommentare, auf die innerhalb von fünf Arbeitstagen geantwortet wurde
probe-leaders-posting = IT-Führungskräfte, die oft genug geschrieben haben
probe-responses = abgelöste Verteiler, die je Person weniger brachten als der Blog
probe-content-kinds = verschiedene Arten von Inhalt
way-begin = Zum Blog der CIO-Rolle
way-leaders = Blog schreiben
way-broadcasts = Mit E-Mail vergleichen
way-mix = Mischung ansehen

## Die Kachel

tile-title = Führungsblogs
tile-how = Der Median über alle Blogs vom Median der Abstände zwischen zwei Beiträgen, über 90 Tage; die Stille seit dem letzten Beitrag zählt mit, wenn sie länger ist. Daneben: innerhalb von fünf Arbeitstagen beantwortete Kommentare ÷ Kommentare, die beantwortet sind oder deren Zeit vorbei ist.
tile-leaves-out = Blogs in privaten Räumen, von Personen ohne Führungsrolle, beendete Blogs und solche mit nur einem Beitrag. Kommentare, die noch Zeit haben. Feiertage zählen als Arbeitstage.
tile-lights = Zwei Führungskräfte, die einen Blog mit je zwei Beiträgen schreiben (Maßnahmen BL-01 und BL-02).
tile-so-far = { $blogs ->
    [0] Noch kein Blog
    [one] Bisher 1 Blog
   *[other] Bisher { $blogs } Blogs
}
tile-replies = { $answered } von { $counted } Kommentaren innerhalb von fünf Arbeitstagen beantwortet
tile-replies-few = Die Antwortquote braucht { $comments } Kommentare in den Blogs von { $leaders } Führungskräften.
