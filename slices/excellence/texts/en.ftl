# Requests and the centre of excellence.

## Words

journey = Journey
tab = Here’s how
requests = Here’s how
requests-lead = Ask for social technology: a tool, a space, a way to work in the open. Instead of “no” you are shown a way, within ten working days.
desks = Desks
kind-desk = Request desk
kind-request = Request
about = Beside this
save = Save
cancel = Cancel
not-right = Some things are not right yet
error-choose = Choose one of these
choose-person = Choose someone
error-not-member = Choose an employee who belongs to this space
said-changed = Changed
earlier-versions = Earlier versions

## Figures

figures = What the desks keep of their word in 90 days
figure-in-time = Shown a way in time
figure-refused = Refused without another way
figure-refused-detail = counted for everyone to see
figure-waiting = Waiting
figure-overdue = { $count ->
    [0] none out of time
    [one] 1 out of time
   *[other] { $count } out of time
}
of-requests = { $count ->
    [0] no request counts yet
    [one] of 1 request
   *[other] of { $count } requests
}

## Lists

which-requests = Which requests
part-waiting = To answer
part-overdue = Out of time
part-answered = Answered
part-mine = Mine
no-desk = There is no request desk yet
no-desk-detail = A desk is opened in a space that all employees read. Whoever answers there shows a way within ten working days.
none-waiting = Nothing waits for an answer
none-waiting-detail = Every request was answered. What people wanted, and the ways they were shown, stands under “Answered”.
none-overdue = Nothing is out of time
none-overdue-detail = Every request that waits still has working days left.
none-answered = Nothing is answered yet
none-answered-detail = Ways that were shown stand here, so that the next one who wants the same finds them.
none-mine = You asked for nothing yet
none-mine-detail = Say what you want to reach. You need not know which tool it takes.
answer-due = Answer due
was-due = Answer was due
is-overdue = Out of time
count-ways = { $count ->
    [one] 1 way
   *[other] { $count } ways
}

## States

state-open = Waits for an answer
state-answered = A way is shown
state-refused-with-way = Another way is shown
state-refused-without-way = Refused without another way
state-chosen = On its way
state-helped = Helped
state-withdrawn = Taken back
effort-small = Days
effort-medium = Weeks
effort-large = Months

## Asking

ask = Ask for something
ask-lead = Say what you want to reach, in your own words. Asked now, an answer is due { $day }.
no-desk-for-you = There is no desk where you can ask
no-desk-for-you-detail = Whoever may post in a space with a desk can ask there.
field-desk = Desk
field-want = We want to …
field-want-hint = In a line: “let customers vote on what comes next”.
field-goal = What you want to reach
field-goal-hint = Who does what differently then, and how would you notice? Markdown.
field-function = For which function
field-function-hint = For whom it is, not where you sit.
choose-function = Choose
error-choose-function = Choose for which function this is
field-wanted = By when
field-wanted-hint = May be empty.
field-tried = What you tried
field-tried-hint = Also what did not work. May be empty.
ask-now = Ask
error-goal-missing = Say what you want to reach
error-day = A day is written like 2026-12-04
error-day-over = This day is over
said-asked = Asked. The clock is running for those who answer.
for-function = for { $function }
wanted-by = wanted by { $day }
clock-detail = Ten working days from the day it was asked or opened again; public holidays are not taken out.
what-was-tried = What was tried

## Ways

ways = Here’s how
no-ways = No way is shown yet.
no-other-way = No other way is shown. One can still be added.
show-way = Show a way
show-way-lead = Say how it can be done: with what, in how long, with whose help, and what to mind. Several ways let people choose.
show-way-now = Show this way
field-way = The way, in a line
field-way-hint = “A space of its own with three customers, for a quarter”.
field-how = How
field-how-hint = The steps, and what you do for them. Markdown.
field-effort = How long it takes
field-helper = Who helps
nobody-yet = Nobody yet
field-risk = What to mind
field-risk-hint = Data, law, money, people. May be empty.
error-how-missing = Say how
error-key-used = This key was used for another way
said-way-shown = The way is shown
shown-by = Shown by
who-helps = Helps:
to-mind = To mind:
chosen = Chosen
choose-way = Take this way
said-chosen = Chosen. Those who showed it are told.
it-helped = It helped
said-helped = Good to hear
reopen = Open again
field-missing = What is missing
field-missing-hint = A new clock of ten working days begins. The ways that were shown stay below.
missing = What was missing:
error-missing-missing = Say what is missing
error-state = This has changed since you opened the page. Reload it.
said-reopened = Open again
take-back = Take back
withdraw-question = Take this request back? It stays readable, and nobody answers it any more.
said-withdrawn = Taken back
earlier-round = { $number ->
    [one] The first round
   *[other] Round { $number }
}
try-it-out = Try it out
try-it-out-detail = A way that nobody has gone yet is best found out in a small, limited experiment.
begin-experiment = Begin an experiment from this request

## Refusing

refuse = Refuse
refuse-lead = A refusal closes a door. Say why, and which other door is open.
refuse-now = Refuse
field-refusal = Why this can’t be done
field-refusal-hint = In words that whoever asked can use.
another-way = Another way
another-way-detail = Strongly asked for: what comes nearest to what they want to reach?
without-way-question = You name no other way. A refusal without one is counted, and everyone who reads here sees the number.
without-way-confirm = Refuse without another way
refusals-so-far = { $count ->
    [0] There was none here in 90 days.
    [one] There was 1 here in 90 days.
   *[other] There were { $count } here in 90 days.
}
error-reason-missing = Say why
error-without-way = Name another way, or confirm that there is none
error-answered-before = It was answered before: show another way instead
refused-by = Refused by
said-refused = Refused

## Desks

open-desk = Open a request desk
open-desk-lead = A desk lives in a space: whoever reads there reads all requests and answers, and whoever may post there may ask. A space that all employees read is the right place.
open-desk-now = Open the desk
change-desk = Change name and purpose
usual-desk-name = Here’s how
usual-desk-purpose = Tell us what you want to reach with social technology. We answer within ten working days with at least one way: what it takes, what to mind, and who helps.
no-homes = You own no space without a desk
no-homes-detail = Make a space that all employees read, or ask the owner of one.
make-space = Make a space
field-home = Space
field-home-hint = Its audience is the audience of every request.
field-name = Name
field-purpose = What one can ask for here
field-purpose-hint = And what one can rely on. Markdown; earlier versions are kept.
error-purpose-missing = Say what one can ask for here
error-space-missing = Choose a space
error-desk-there = This space has a desk already
said-desk-opened = The desk is open. Name who answers.
who-answers = Who answers
is-owner = Owns the space
is-named = Was named
name-keeper = Name someone
field-person = Person
field-person-hint = Employees who belong to the space.
release = Release
said-keeper-named = They answer here from now on, and are told
said-keeper-released = They answer here no more

## The plan and the dashboard

way-desk = Open the request desk
probe-answered = requests that were shown a way in time
probe-refused = requests that were refused without another way
tile-title = Refused without another way
tile-how = Requests of 90 days that ended in a refusal and no other way; beside it the share that was shown a way within ten working days, of those that were answered or out of time. Of all requests that you may read.
tile-lights = It lights up when a request desk has answered its first request.
tile-leaves-out = What people ask for in the hallway, by mail or in tickets.
tile-note = { $share } shown a way in time, { $base }
