# Workshops.

## Words

workshops = Workshops
workshops-lead = A day that is planned in blocks, held live, and followed up after 30 days.
journey = Journey
kind-workshop = Workshop
overview = Overview
plan = Plan of the day
people = People
parts = Parts of this workshop
about = About
save = Save
cancel = Cancel
not-right = Some things are not right yet
output = Output:

stage-draft = Draft
stage-ready = Ready
stage-live = Under way
stage-closed = Held

category-prep = Pre-work
category-frame = Frame
category-edu = Education
category-breakout = Breakout
category-plenary = Plenary
category-sim = Simulation
category-decide = Decision
category-close = Close
category-break = Break

## Workshops

no-workshops = No workshop yet
no-workshops-detail = A workshop brings IT people and others together for a day: they learn from examples, turn real challenges into use cases, and decide which to try.
plan-workshop = Plan a workshop
plan-one-day = Plan the one-day workshop
plan-empty = Begin with an empty day
workshops-coming = Coming and under way
workshops-past = Held
count-people = { $count ->
    [0] Nobody has signed up
    [one] 1 person takes part
   *[other] { $count } people take part
}
count-attended = { $count ->
    [0] Nobody was there
    [one] 1 person was there
   *[other] { $count } people were there
}
home-of = { $space } ({ $audience }, { NUMBER($members) } members)
no-homes = No space to plan it in
no-homes-detail = A workshop lives in a space in which you may post: its members sign up, and whoever reads there sees what comes of it.
make-space = Make a space
change-workshop = Change
template-one-day = From “no” to “here's how”
template-one-day-detail = One day, 09:00 to 16:45, 19 blocks and the pre-work: examples, use cases, a simulation talked through, decisions.
template-empty = An empty day
template-empty-detail = You add the blocks.
field-template = What it begins with
field-home = Space
field-home-hint = Who reads in the space sees the workshop; its members may sign up.
field-title = Title
field-title-hint = Empty for the title of the day that it begins with.
field-purpose = What it is for
field-purpose-hint = For whom, and what will be there when it is over. Markdown.
field-starts = Begins
field-starts-hint = In the time of { $zone }.
field-place = Place
field-link = Link
field-link-hint = Where one joins on the net, if one may.
field-facilitator = Who leads it
field-facilitator-hint = A member of the space. Whoever planned it and the owners of the space lead it too.
choose-facilitator = Choose somebody
plan-now = Plan it
said-planned = The workshop is planned
said-saved = Saved
said-added = Added
said-removed = Taken away
said-ready = The workshop is ready: people can sign up
said-draft = The workshop is a draft again
make-ready = Make it ready
make-draft = Make it a draft again
remove-workshop = Take it away
remove-question = Take this workshop away?
until = to { $hour }
led-by = Led by
join-online = Join online
earlier-purposes = Earlier versions
error-space-missing = Choose the space in which it lives
error-not-member = Choose a member of the space
error-link = A link begins with https:// or http://
error-hour = Choose a day and an hour
error-choose = Choose one of these
error-stage = The workshop is not at that point any more, or not yet. Look at it once more.
error-no-blocks = Plan at least one block first
error-minutes-range = From { NUMBER($from) } to { NUMBER($to) } minutes

## The plan of the day

no-blocks = The day is empty. Add its first block.
day-ends = Ends at { $hour }
add-block = Add a block
change-block = Change
take-out = Take it out
correct-time = Correct the time
field-category = What it is for
field-minutes = Minutes
field-minutes-hint = Pre-work takes none.
field-took = Minutes that it really took
field-block = Title
field-how = What happens, and how
field-output = What should come of it
field-notes = Notes for everybody
field-private-notes = Notes for those who lead
field-private-notes-hint = Only those who lead the workshop see them.
goes-on = Now
minutes-short = { NUMBER($minutes) } min
took-of = { NUMBER($took) } of { NUMBER($minutes) } min
move-up = Move { $title } up
move-down = Move { $title } down
error-too-many-blocks = A day has at most { NUMBER($most) } blocks
error-block-begun = This block has begun: what it was stays as it was
balance-planned = Balance of the plan
balance-actual = Balance of the day as it was
balance-empty = No block takes working time yet.
balance-part = { $what } { NUMBER($minutes) } min, { NUMBER($percent) } %
working-minutes = { NUMBER($minutes) } working minutes
share-education = Education
share-teamwork = Team work
share-plenary = Plenary and decisions
balanced = Balanced
not-balanced = Not balanced
rule-education = Education takes 20 to 40 % of the working minutes.
rule-teamwork = Team work (breakouts and simulation) takes at least 45 %.

## People and teams

participants = Participants
join-now = Take part
leave-now = Sign off
you-take-part = You take part
said-joined = You take part
said-left = You are signed off
field-person = Add somebody
field-person-hint = A member of the space.
choose-person = Choose somebody
add-person = Add
error-was-there = Whoever was there stays on the list
there = Was there
team-of = Team of { $person }
move-person = Move
take-off-list = Take { $person } off the list
nobody-here = Nobody yet
no-team = No team
teams = Teams
field-teams = Teams
split-now = Split into teams
split-hint = Mixes units. Once the workshop goes on, those who are there.
said-split = The teams are made
team-number = Team { NUMBER($number) }
rename-team = Rename
field-team-name = Name of the team
error-teams-range = From { NUMBER($from) } to { NUMBER($to) } teams
partners = Partners from outside
partners-detail = Vendors and consultants who help to hold it.
no-partners = No partner yet
add-partner = Name a partner
field-organisation = Organisation
field-contact = Person
field-brings = What they bring
field-brings-hint = Examples, a method, a talk.
error-too-many-partners = A workshop has at most { NUMBER($most) } partners

## The day

live = Live
not-begun = The workshop has not begun.
day-is-over = The workshop is over.
see-outcome = See what came of it
to-the-day = To the day
you-are-there = You are noted as being there.
tell-the-door = Say that you are there to whoever leads the workshop.
since = since { $hour }
five-over = Five minutes over
comes-next = What comes next
open-screen = Open the view for the screen in the room
leave-screen = Leave the screen
lead-the-day = Lead the day
begin = Begin
begin-question = Begin the workshop now?
begin-detail = The first block begins, and what each block really takes is kept.
next-block = Next block
push-day = Push the rest of the day
push-by = +{ NUMBER($minutes) } min
pull-by = −{ NUMBER($minutes) } min
push-hint = More or fewer minutes for this block move the rest of the day along.
close-day = Close the workshop
close-question = Close the workshop now?
close-detail = The times as they were, and who was there, count from then on.
said-begun = The workshop has begun
said-next = The next block goes on
said-pushed = The rest of the day has moved
said-closed = The workshop is closed
said-clock-set = The clock runs
said-clock-stopped = The clock is stopped
error-moved-on = Another block goes on by now. Look at it once more.
error-last-block = This was the last block: close the workshop.
your-team = Your team
no-clock = No clock
ring-all = Start for all teams
stop-all = Stop all
start-clock = { NUMBER($minutes) } min
longer-by = +{ NUMBER($minutes) } min
stop-clock = Stop
