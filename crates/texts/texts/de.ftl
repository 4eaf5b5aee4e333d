### Die Wörter, die dieses Crate selbst sagt: Listen, Größen und Zeiten.

## Listen

list-last = { $before } und { $last }

## Größen

size-bytes = { $count ->
    [one] 1 Byte
   *[other] { $count } Byte
}

## Zahlen

# Vor dem Zeichen steht ein geschütztes Leerzeichen.
percent = { $number }{ "\u00A0" }%

## Tage

today = heute
yesterday = gestern
tomorrow = morgen

weekday = { NUMBER($weekday) ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
month = { NUMBER($month) ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
day-month = { $day }. { $month }
day-month-year = { $day }. { $month } { $year }
weekday-date = { $weekday }, { $date }
date-time = { $date }, { $time }

## Wie lange her, und wie bald

just-now = gerade eben
minutes-ago = { $count ->
    [one] vor 1 Minute
   *[other] vor { $count } Minuten
}
hours-ago = { $count ->
    [one] vor 1 Stunde
   *[other] vor { $count } Stunden
}
days-ago = { $count ->
    [one] vor 1 Tag
   *[other] vor { $count } Tagen
}
months-ago = { $count ->
    [one] vor 1 Monat
   *[other] vor { $count } Monaten
}
years-ago = { $count ->
    [one] vor 1 Jahr
   *[other] vor { $count } Jahren
}
in-minutes = { $count ->
    [one] in 1 Minute
   *[other] in { $count } Minuten
}
in-hours = { $count ->
    [one] in 1 Stunde
   *[other] in { $count } Stunden
}
in-days = { $count ->
    [one] in 1 Tag
   *[other] in { $count } Tagen
}
in-months = { $count ->
    [one] in 1 Monat
   *[other] in { $count } Monaten
}
in-years = { $count ->
    [one] in 1 Jahr
   *[other] in { $count } Jahren
}

## Dauern

seconds = { $count ->
    [one] 1 Sekunde
   *[other] { $count } Sekunden
}
minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
hours = { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
}
days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
