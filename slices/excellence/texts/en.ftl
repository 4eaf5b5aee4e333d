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

## The centre of excellence

centre = Centre of excellence
centre-lead = Where IT keeps its skills in social technology: who can what, seen from what they did here.
no-centre = There is no centre of excellence yet
no-centre-detail = It has a head, a roster of IT people who said themselves that they belong to it, and a matrix of their skills.
found-centre = Found a centre of excellence
found-centre-lead = A centre lives in a space: whoever reads there reads what it is for; who is on its roster, those who work here see.
found-centre-now = Found the centre
change-centre = Change name, purpose and head
usual-centre-name = Centre of excellence
usual-centre-purpose = We help everyone here to use social technology well. Ask us in this space: we answer in the open, within two working days. We show each other what we can, and teach it on.
no-centre-homes = You own no space without a centre
field-centre-home-hint = Its questions are the centre’s questions. A space that all employees read is the right place.
field-centre-purpose = What it is for
field-centre-purpose-hint = And what others may call on it for. Markdown; earlier versions are kept.
field-head = Head
field-head-hint = Employees who belong to the space.
error-centre-purpose = Say what it is for
error-centre-there = This space has a centre already
said-founded = The centre is founded. Join its roster, and ask others.
headed-by = Headed by
answered-in-time-here = Which questions of this space are answered within two working days
other-centres = Other centres:

## Roster

nobody-on-roster = Nobody is on the roster yet. People put themselves on it, or say yes when they are asked.
join-roster = Join the roster
join-roster-detail = Your name, your part and your skills become visible to those who work here. What you did here in the last year is looked through once, and noted from then on. You see all of it, can leave out any skill, and leave with one click; then everything is deleted.
field-part = Your part
field-part-hint = “Facilitates workshops on Fridays”. May be empty.
join-now = Join
you-are-asked = You are asked to join this roster. You are on it when you join below.
say-no = No, thank you
ask-to-join = Ask someone to join
ask-to-join-detail = They are on the roster when they say yes.
ask-to-join-now = Ask
asked-to-join = Asked to join
has-not-answered = Has not answered yet
field-it-person-hint = Those who work in IT and read in this space.
error-not-it = Choose someone who works in IT and reads here
said-joined = You are on the roster
said-left = You are not on the roster, and nothing is held about you there
said-asked-to-join = Asked. They are on the roster when they say yes.
said-removed = Taken off the roster
remove = Take off
remove-question = Take this person off the roster? What is held about them here is deleted.

## Matrix

matrix = Skills
matrix-caption = People on the roster and their skills: how often each was shown here within a year, and what people say of themselves
person = Person
shown-times = { $count ->
    [one] shown once within a year
   *[other] shown { $count } times within a year
}
last-shown = last { $when }
says-level = says: { $level }
would-like = would like to
nothing-known = nothing known
matrix-legend = A number in a box: seen here within a year, in spaces that are not private. “Says”: what someone states of themselves. “Would like to”: wants to learn it.
gaps = What is missing
gap-nobody = Nobody
gap-single = One person alone
no-gaps = Each skill was shown by at least two people.
skill-facilitating = Facilitating workshops
skill-experimenting = Running experiments
skill-hosting = Hosting communities
skill-answering = Answering in the open
skill-guiding = Showing a way
skill-moderating = Moderating
skill-writing = Writing for leaders
skill-deciding = Deciding in council
skill-weighing = Weighing risks
skill-listening = Listening to customers
shown-facilitating = you led a workshop that was closed.
shown-experimenting = an experiment that you answer for ended with a decision.
shown-hosting = you own a space that more than its members read.
shown-answering = someone else accepted your answer.
shown-guiding = you showed a way to someone who asked at a request desk.
shown-moderating = you pinned, closed or took away what someone else wrote.
shown-writing = you published in a leadership blog.
shown-deciding = you took a stance on a proposal of a council, or recorded its decision.
shown-weighing = the mitigation of a risk that you own is in place.
shown-listening = your answer to a customer’s question was accepted.
level-unsaid = nothing
level-basics = knows the basics
level-helped = does it with help
level-alone = does it alone
level-teaches = teaches it

## One’s own page

my-skills = My skills
my-skills-lead = Everything that is held about you in the centre of excellence, and why. It is kept for a year at most. Nobody else sees this page.
on-no-roster = You are on no roster
on-no-roster-detail = So nothing is held about you. Who works in IT can join the roster of a centre.
leave-roster = Leave
seen-when = Seen when
nothing-held = Nothing is held.
thing-unseen = Something that you can’t read any more
i-say = I say:
i-would-like = I would like to learn or do this
hide-skill = Leave me out
hide-question = Leave you out of this skill? What is held of it is deleted, and nothing is noted any more.
hidden-skills = Left out
hidden-skills-detail = Nothing is noted or shown of these.
unhide-skill = Note it again
error-no-roster = Join the roster of a centre first: about anyone else nothing is held.
said-hidden = You are left out of it
said-unhidden = It is noted from now on
way-centre = Found the centre of excellence
probe-matrix = centres with three people on the roster and a skill that was shown
