### The words this crate says itself: lists, sizes and times.
### $time is a time of day like 08:05; $date is one of the dates below.

## Lists

list-last = { $before } and { $last }

## Sizes

size-bytes = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}

## Numbers

# $number already has its thousands and decimals as the language writes them.
percent = { $number }%

## Dates

today = today
yesterday = yesterday
tomorrow = tomorrow

weekday = { NUMBER($weekday) ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
month = { NUMBER($month) ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day-month = { $day } { $month }
day-month-year = { $day } { $month } { $year }
weekday-date = { $weekday } { $date }
date-time = { $date }, { $time }

## How long ago, and how far ahead

just-now = just now
minutes-ago = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
hours-ago = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
days-ago = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
months-ago = { $count ->
    [one] 1 month ago
   *[other] { $count } months ago
}
years-ago = { $count ->
    [one] 1 year ago
   *[other] { $count } years ago
}
in-minutes = { $count ->
    [one] in 1 minute
   *[other] in { $count } minutes
}
in-hours = { $count ->
    [one] in 1 hour
   *[other] in { $count } hours
}
in-days = { $count ->
    [one] in 1 day
   *[other] in { $count } days
}
in-months = { $count ->
    [one] in 1 month
   *[other] in { $count } months
}
in-years = { $count ->
    [one] in 1 year
   *[other] in { $count } years
}

## Durations

seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}
minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
