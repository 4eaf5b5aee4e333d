# Texte der Vision und der Strategie.

## Worte aller Seiten

about = Dazu
cancel = Abbrechen
change = Ändern
earlier-texts = Frühere Fassungen
initiatives = Initiativen
journey = Weg
kind-strategy = Strategie
kind-vision = Vision
make-space = Raum anlegen
missing = fehlt
new-initiative = Eine beginnen
no-homes = Noch kein Raum dafür
no-homes-detail = Visionen und Strategien leben in einem Raum, den nur Beschäftigte lesen und in dem Sie schreiben dürfen.
no-initiatives = Es gibt noch keine Initiative.
not-right = Einiges stimmt noch nicht
remove = Entfernen
save = Speichern
strategies = Strategien
strategy = Strategie
strategy-lead = Wozu soziale Technik nach dem Willen der IT-Führung da ist, und was das Unternehmen daraus macht, innen und außen.
visions = Visionen
stage-adopted = Beschlossen
stage-draft = Entwurf
stage-ended = Abgelöst
stage-published = Veröffentlicht
stage-withdrawn = Zurückgezogen

## Die Vision

change-vision = Vision ändern
field-served = Wie die Vision ihm dient
field-space = Raum
field-space-hint = Eine Vision wird in einem Raum veröffentlicht, den alle Beschäftigten lesen.
field-title = Titel
field-vision = Vision
field-vision-hint = Eine halbe Seite, die jemand in einem Satz weitererzählt. Markdown.
goal-number = Ziel { $number }
goals = Ziele der IT-Strategie
goals-hint = Jedes Ziel, und was soziale Technik dafür tut. Lassen Sie leer, was Sie nicht brauchen.
new-vision = Vision schreiben
new-vision-lead = Bringen Sie die Führungskräfte der IT zusammen, schreiben Sie auf, wozu soziale Technik da ist, und verbinden Sie es mit den Zielen, die die IT ohnehin hat.
no-goals = Noch ist kein Ziel verbunden.
no-signers = Noch ist niemand als Führungskraft der IT gekennzeichnet. Das tun Administratorinnen und Administratoren auf der Seite einer Person.
no-vision = Noch keine Vision
no-vision-detail = Mit einer gemeinsamen Vision der IT-Führung beginnt der Plan.
not-served = Noch hat niemand gesagt, wie.
not-signed = Nicht unterschrieben
publish = Veröffentlichen
publish-hint = Ist sie veröffentlicht, unterschreiben Führungskräfte der IT. Eine spätere Änderung fragt sie neu.
sign = Unterschreiben
signatures = Unterschrieben von
signed-at = Unterschrieben { $when }
signed-earlier = Hat eine frühere Fassung unterschrieben
signed-of = { $signed } von { $leaders } Führungskräften der IT
unsign = Meinen Namen zurückziehen
withdraw = Zurückziehen
usual-vision = Wozu soziale Technik in der IT da ist
usual-vision-text = Wir antworten offen, damit eine Antwort mehr als einer Person hilft. Wir zeigen, wie es geht, statt Nein zu sagen. Wir probieren Kleines aus, messen es und erzählen, was wir gelernt haben.
said-changed = Geändert.
said-published = Die Vision ist veröffentlicht. Führungskräfte der IT können sie unterschreiben.
said-signed = Ihr Name steht darunter.
said-unsigned = Ihr Name ist zurückgezogen.
said-withdrawn = Die Vision gilt nicht mehr.
said-written = Die Vision ist festgehalten: ein Entwurf.

## Die Strategie

adopt = Beschließen lassen
adopt-hint = Nur ein Unternehmensrat kann sie beschließen. Danach wird sie nicht mehr geändert.
adopted-by = Beschlossen durch
change-objective = Vorhaben ändern
change-strategy = Strategie ändern
count-objectives = { $count ->
    [one] ein Vorhaben
   *[other] { $count } Vorhaben
}
field-business-goal = Ziel des Unternehmens
field-capability = Geschäftsfähigkeit
field-measure = Messgröße
field-measure-hint = Eine der Messgrößen, etwa M04, oder eine eigene Zahl.
field-objective = Vorhaben
field-objective-hint = Was so sein wird, für wen, bis wann.
field-strategy = Strategie
field-strategy-hint = Wie soziale Technik die Strategie des Unternehmens trägt, innen und außen zusammen. Markdown.
new-objective = Neues Vorhaben
new-strategy = Strategie schreiben
new-strategy-lead = Sie verbindet, was für Beschäftigte getan wird, mit dem, was für die Kundschaft getan wird. Ihre Vorhaben folgen auf ihrer Seite.
no-capability = Keine gewählt
no-objectives = Noch keine Vorhaben
no-objectives-detail = Ein Vorhaben zählt, sobald es eine Geschäftsfähigkeit, eine Initiative und eine Messgröße nennt.
no-strategy = Noch keine Strategie
no-strategy-detail = Sie kommt, wenn innen und außen beides gelingt und ein Unternehmensrat da ist, der sie beschließt.
objective-lead = Verfolgbar gemacht: welches Ziel des Unternehmens, welche Geschäftsfähigkeit, welche Initiativen und eine Zahl.
objectives = Vorhaben
traced = Verfolgbar
traced-of = { $traced } von { $all } nennen Geschäftsfähigkeit, Initiative und Messgröße.
usual-strategy = Strategie für soziales Wirtschaften
usual-strategy-text =
    # Für Beschäftigte

    # Für die Kundschaft

    # Was beides verbindet
said-objective = Das Vorhaben ist festgehalten.
said-removed = Das Vorhaben ist entfernt.
said-strategy-written = Die Strategie ist festgehalten: ein Entwurf. Fügen Sie ihre Vorhaben hinzu.

## Was nicht stimmt

error-choose = Wählen Sie etwas aus der Liste.
error-goal = Schreiben Sie das Ziel, dem dies dient.
error-not-read-by-all = Eine Vision wird in einem Raum veröffentlicht, den alle Beschäftigten lesen. Diesen lesen weniger: Schreiben Sie die Vision in einem anderen Raum auf.
error-objective = Sagen Sie, was erreicht werden soll.
error-space = Wählen Sie einen Raum.
error-strategy = Schreiben Sie die Strategie.
error-vision = Schreiben Sie die Vision.

## Was Regeln für Belege fragen, wo es getan wird, und die Kachel

probe-adopted = vom Rat beschlossene Strategien, die gelten
probe-goals = Ziele der IT, denen die Vision dient
probe-published = veröffentlichte Visionen
probe-signed = Führungskräfte der IT, die die Vision in ihrer jetzigen Fassung unterschrieben haben
way-vision = Vision ansehen
tile-vision = Vision und Strategie
tile-vision-how = Führungskräfte der IT, die die veröffentlichte Vision in ihrer jetzigen Fassung unterschrieben haben, von allen; Vorhaben mit Geschäftsfähigkeit, Initiative und Messgröße, von allen.
tile-vision-leaves-out = Ob jemand danach handelt.
tile-vision-lights = Eine veröffentlichte Vision.
tile-vision-note = verfolgbare Vorhaben: { $traced } von { $objectives }
tile-vision-value = unterschrieben von { $signed } von { $leaders }
