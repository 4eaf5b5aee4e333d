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
error-has-work = Cards or canvases hang there already, so the workshop stays
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
beforehand = Beforehand
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

## The board

board = Board
board-of-all = Everybody's board
to-board = To the board
kind-card = Card
field-card = A note for { $board }
card-placeholder = A short note
put-up = Put up
put-up-at = Put up
no-cards = No note yet
take-down = Take down
carry-on = Carry on
carried-on = Carried on
said-carried = It goes on here
aim-canvas = As a canvas
aim-risk = As a risk
aim-experiment = As an experiment
aim-topic = As a thread
became = Became
error-card-missing = Write a few words
error-card-carried = Something came of this card, so it stays
error-too-many-cards = A workshop has at most { NUMBER($most) } cards

## Canvases

canvases = Use cases
kind-canvas = Use-case canvas
no-canvases = No use case yet
no-canvases-detail = Each team fills a canvas of fourteen fields for one real challenge: who it is for, what it is worth, the smallest experiment, who answers for it.
begin-canvas = Begin a canvas
said-canvas-begun = The canvas hangs there
fill-canvas = Fill it
filled-of = { NUMBER($count) } of 14 fields
owned-by = Owned by
owned-by-nobody = Nobody owns it yet
nobody-yet = Nobody yet
not-said = Not said
not-filled = Not filled in
field-canvas-team = Team
decided-at = Decided
its-experiment = Its experiment:
earlier-canvases = Earlier versions
decide = Decide to try it
undecide = Not decided after all
said-decided = It is decided
said-undecided = It is not decided any more
begin-experiment = Begin the experiment
note-risk = Note a risk
remove-canvas-question = Take this canvas away?
at-odds = Somebody else changed this canvas meanwhile.
at-odds-detail = Nothing is saved yet. Where both changed the same field, their text stands below yours. Save again to keep what stands in the fields.
their-text = What they wrote
error-version = Somebody changed this canvas since the version that you saw
error-field-long = At most { NUMBER($most) } characters
error-is-tried = An experiment came of it: where it stands follows from that
error-no-owner = Name somebody who answers for it first
error-team-has-canvas = A team that would be taken away has a canvas. Keep as many teams.

state-sketch = Sketch
state-voted = Voted on
state-decided = Decided
state-experiment = Experiment
state-scaled = Scaled
state-stopped = Stopped

side-inside = Inside
side-outside = Outside
side-both = Inside and outside
goal-inside = A goal inside
goal-customers = A goal of customers

canvas-title = Title
canvas-title-hint = In a few words: “Ask IT: open questions to IT”.
canvas-capability = Capability
canvas-capability-hint = Which part of the business it serves.
canvas-people = People
canvas-people-hint = For whom, how many, how they do it today; who else is needed.
canvas-pain = Job and pain
canvas-pain-hint = What they want to get done, and what gets in the way.
canvas-objective = Objective and measure
canvas-objective-hint = What should be so, until when, and by which measure one sees it.
canvas-value = Value driver
canvas-value-hint = Why it is worth it: effectiveness, speed, engagement, brand.
canvas-pattern = Social pattern
canvas-pattern-hint = Questions and answers, a wiki, ideas, ratings …
canvas-side = Side
canvas-side-hint = Where it happens; if on one side only, note below how it feeds the other.
canvas-goal = Whose goal
canvas-goal-hint = Whether it serves a goal of customers, such as better service.
canvas-process = What changes in the process
canvas-process-hint = Who does what otherwise than today.
canvas-guardrails = Guardrails
canvas-guardrails-hint = What must not happen, and who sees to it.
canvas-risks = Risks
canvas-risks-hint = What could go wrong, and what helps.
canvas-experiment = Smallest experiment
canvas-experiment-hint = We believe that …; who tries it for how long; when we stop.
canvas-owner = Owner
canvas-owner-hint = One person who answers for it.
canvas-partners = Partners
canvas-partners-hint = Who is with them, and who must be told.
canvas-cost = Cost and decision
canvas-cost-hint = Person-days; what was decided, and when one looks again.

## The vote

dot-vote = Dot vote
vote-is-open = The vote is open: { NUMBER($dots) } dots each, { NUMBER($voters) } have set some.
vote-is-over = The vote is over: { NUMBER($voters) } took part.
vote-not-open = No vote yet. The sums are told when it is over.
dots-left = { $count ->
    [0] You have no dots left.
    [one] You have 1 dot left.
   *[other] You have { $count } dots left.
}
count-dots = { $count ->
    [0] No dots
    [one] 1 dot
   *[other] { $count } dots
}
own-dots = Your dots
set-dots = Set
field-dots = Dots each
open-vote = Open the vote
open-vote-again = Open it again
close-vote = Close the vote
said-vote-opened = The vote is open
said-vote-closed = The vote is over
error-dots-range = From { NUMBER($from) } to { NUMBER($to) } dots each
error-dots-left = You have { NUMBER($left) } dots for this
error-no-vote = No vote is open
error-no-canvases = There is no canvas to vote on yet

## Examples

examples = Examples
examples-lead = How other companies use social technology, for all workshops of a space.
to-examples = Example cards
kind-example = Example
no-examples = No example card yet
no-examples-detail = Examples make a workshop concrete: what others did, which pattern it is, what came of it.
put-up-example = Add an example
change-example = Change
remove-example-question = Take this example away?
suggested = Suggested
suggested-detail = Examples of the article behind this journey. Add what it has to do with your strategy.
take-suggestion = Add
useful-to-us = Useful to us
count-useful = { $count ->
    [0] Nobody finds it useful yet
    [one] 1 person finds it useful
   *[other] { $count } people find it useful
}
field-example-home-hint = Who reads in the space sees the example.
field-company = Company
field-example-pattern = Pattern
field-example-pattern-hint = What one could take over, in a sentence.
field-capability = Capability
field-capability-hint = Which part of the business it serves.
field-strategy = What it has to do with our strategy
field-strategy-hint = An objective in a few words, or an address.
field-result = What came of it
field-result-hint = Markdown.
field-source = Source
field-source-hint = Where it is told: an address or a title.
error-pattern-missing = Say what one could take over

## The pulse

pulse = Pulse
pulse-lead = Four questions before the day and after it. Answers are counted without names, and nothing is told of fewer than five.
pulse-before = Before the day
pulse-after = After the day
pulse-of-participants = Those who take part answer here.
pulse-skill = I know how to use social technology in my work.
pulse-confidence = I am confident to begin something with it.
pulse-use = It will make a difference for our customers and colleagues.
pulse-whom = I know whom to ask.
answer-0 = Not at all
answer-1 = Hardly
answer-2 = Partly
answer-3 = Mostly
answer-4 = Fully
answer-now = Answer
said-answered = Thank you: your answers are counted
given-before = You answered before the day.
given-after = You answered after the day.
pulse-result = What changed
pulse-too-few = Told as soon as five have answered both before and after.
pulse-people = { NUMBER($before) } answered before, { NUMBER($after) } after; told from { NUMBER($least) } on.
question = Question
before = Before
after = After
change = Change
error-pulse-given = You have answered already
error-answer-missing = Choose an answer for each question

## What came of it

outcome = Outcome
closed-at = Closed
not-over-yet = The workshop is not over yet.
follow-up-is = On { $day } whoever led it and whoever owns a use case is asked what became of it.
follow-up-was = Thirty days were over on { $day }.
nothing-came = No use case came of it.
became-experiments = Became experiments within 30 days
became-experiments-detail = These count for the plan.
became-experiments-late = Became experiments later
became-experiments-late-detail = Begun after the thirty days.
decided-not-begun = Decided, not begun
decided-not-begun-detail = Somebody owns it, and no experiment has begun.
was-left = Was left
was-left-detail = Neither decided nor tried.

## Figures

probe-closed = workshops that were closed in the last twelve months
probe-people = people who were at the last large workshop
probe-education = part of its working time that was education
probe-teamwork = part of its working time that was team work
probe-partners = partners from outside, of workshops to come and of the last twelve months
probe-examples = example cards with a capability and what they have to do with the strategy
probe-teams = teams of the last large workshop with an owned canvas
probe-canvases = use-case canvases
way-hold = Hold a workshop
way-examples = Collect examples
way-canvases = Fill use cases
way-group = Work on use cases with HR, sales and marketing
tile-workshop = The last workshop
tile-workshop-how = Team work (breakouts and simulation) ÷ working minutes, as the blocks of the last closed workshop really were; the change in skill is the mean of the pulse after it less the mean before, from five answers each.
tile-workshop-lights = The first workshop that is closed.
tile-workshop-leaves-out = Workshops that are not held here.
tile-workshop-value = { NUMBER($percent) } % team work
tile-workshop-note = { NUMBER($people) } people, { NUMBER($percent) } % education
tile-workshop-note-skill = { NUMBER($people) } people, { NUMBER($percent) } % education, skill { $change }
tile-workshop-target = Balanced: education 20 to 40 %, team work at least 45 %
