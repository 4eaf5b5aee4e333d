# Texts of initiatives, experiments and success stories.

## Words of all pages

about = About
all = All
begin-now = Begin
call-off = Call off
cancel = Cancel
change = Change
choose = Choose
journey = Journey
kind-experiment = Experiment
kind-initiative = Initiative
kind-story = Success story
make-space = Make a space
nobody = Nobody
none = None
none-of-these = None of these.
no-homes = No space for this yet
no-homes-detail = Initiatives, experiments and stories live in a space that only people who work here read, and in which you may write.
not-recorded = Not written down
not-right = Some things are not right yet
parts = Parts of this page
save = Save
start = Start
side-both = Inside and outside
side-inside = Inside
side-outside = Outside
which-side = Which side

## Measured

add-value = Add a value
baseline = Before
day = Day
how-known = How do we know?
less-is-better = Less is better
measured-by = What it is measured by
measured-by-hint = One number that shows whether it works: as it was before, and where it should get. Without the value from before nobody can tell afterwards.
more-is-better = More is better
newest = Now
no-measure = Nobody has said yet what it is measured by.
no-value-yet = No value yet
of-the-way = { $share } % of the way
strike = Strike
struck = struck
target = Target
target-reached = Target reached
value = Value
values = Values
way-to-target = How far it has come from before to the target

## Initiatives

began = Began
change-initiative = Change the initiative
earlier-goals = Earlier goals
end = End it
ended-at = Ended { $when }
ending-finished = Finished
ending-scaled = Usual way of working
ending-stopped = Given up
field-better = Direction
field-capability = Business capability
field-capability-hint = What the organisation gets better at.
field-ending = How does it end?
field-goal = Goal
field-goal-hint = What will be different for whom, and until when. Markdown.
field-measure = What is measured
field-name = Name
field-name-hint = A few words that others recognise.
field-other-side = On the other side
field-other-side-hint = What it means outside if it is inside, and the other way round, in a sentence.
field-reason = Why
field-side = Side
field-side-hint = Whom it is for: those who work here, customers and others, or both.
field-space = Space
field-space-hint = Its members can own it; who reads there reads it.
field-supporter = Support from IT
field-supporter-hint = Somebody in IT who helps it along.
field-target-on = Until
field-unit = Unit
for-function = For
initiatives = Initiatives
initiatives-lead = What the organisation does, inside and outside, owned together by several functions, each with a number that shows whether it works.
new-initiative = New initiative
new-initiative-lead = Begin with the goal. Name owners from more than one function: what IT and marketing own together gets done together.
no-capability = None chosen
no-initiatives = No initiatives yet
no-initiatives-detail = An initiative has a goal, owners and a number. The plan’s actions often become one.
no-supporter = Nobody in IT supports it yet.
owned-together = Owned together
owner-number = Owner { $number }
owners = Owners
owners-hint = Up to three, each for a function. They are members of the space.
resume = Resume
stage-planned = Planned
stage-running = Under way
supported-by = Supported by
said-begun = The initiative is written down. Start it when it begins.
said-changed = Changed.
said-ended = Ended.
said-measured = The value is written down.
said-started = Under way.
said-struck = The value is struck.

## Reviews

held-by = { $at }, { $by }
hold-review = Write down what came of it
next-review-on = Next review on
no-reviews = No review is planned. Plan one: stop, fix or grow.
plan-review = Plan
review-late = Not held
review-planned = Planned
reviews = Reviews
verdict-fix = Fix
verdict-grow = Grow
verdict-scale = Scale
verdict-stop = Stop
said-review-dropped = The review is called off.
said-review-held = The review is written down.
said-review-planned = The review is planned.

## Experiments

allowed-by-decision = A decision of the council lets it begin.
ask-council = Ask the council
ask-council-hint = A decision that governs this experiment lets it begin.
breach-cost = it costs more
breach-data = its data are more sensitive
breach-days = it takes longer
breach-people = more people are in it
by-decision = Allowed by
change-experiment = Change the experiment
comes-from = Comes from
covered-by-mandate = A mandate covers it: it may begin without any approval. From then on, what is believed is not changed.
data-confidential = Confidential
data-internal = Internal
data-personal = About persons
data-public = Public
decide = Decide
decide-hint = Stop, fix or scale. A clear “stop” with what was learned is a good result.
decide-now = Decide
experiment-idea = Not begun
experiment-overdue = To be decided
experiments = Experiments
experiments-lead = Small, short and cheap: what is believed is written down before the data come, and at the end somebody decides: stop, fix or scale.
field-answers = Who answers for it
field-cost = Cost at most
field-data = Most sensitive data
field-data-hint = Experiments may touch data up to this level.
field-days = Days
field-guardrails = Guardrails
field-guardrails-hint = What it must not do.
field-hypothesis = Hypothesis
field-hypothesis-hint = “If we do this for these people, then that happens, because …” Markdown.
field-initiative = Initiative
field-learned = What did we learn?
field-learned-hint = Write it for those who come here next.
field-people = People
field-result = Value at the end
field-runs-in = Takes place in
field-runs-in-hint = The space in which one sees it happen.
field-stop-rule = Stop before time if
field-stop-rule-hint = Such as: fewer than 20 questions by week three.
field-stop-rules = Always stop if
field-stop-rules-hint = What ends every experiment under this mandate at once.
field-threshold = It worked from
field-threshold-hint = The value from which on the hypothesis holds.
field-verdict = Decision
how-it-shows = How it shows
how-it-shows-hint = Settled before it begins, so that nobody finds a belief to fit the data.
limits-hint = Inside the limits of a mandate it begins without any approval.
new-experiment = New experiment
new-experiment-lead = Write down what you believe and how it would show. You can change it until it begins.
no-experiments = No experiments yet
no-experiments-detail = Begin with one that takes six weeks, costs little and can be undone.
no-experiments-here = None yet.
no-mandate = No mandate is in force, so a decision of the council is needed before it begins.
outside-mandate = It is outside of the mandate: { $limits }. A decision of the council is needed before it begins.
result = Result
tell-the-story = Tell the story
time-box-and-limits = Time and limits
time-over = Time is over
under-mandate = Under the mandate
until-day = until { $day }
write-down = Write it down
said-decided = Decided.
said-written = The experiment is written down. It begins when you start it.

## Mandates

at-most = at most { $number }
end-mandate = End the mandate
mandate = Mandate
mandate-ended = Ended
mandate-holds = In force
mandate-lead = A standing mandate lets people try things without asking: inside its limits an experiment needs no approval, outside it can’t begin. The council decides that there is one; a leader of IT sets the limits and signs.
mandate-unsigned = To be signed
mandate-waits = The council gave the mandate. It holds once a leader of IT has set its limits and signed it.
no-mandates = No mandate yet
no-mandates-detail = The council records a decision of the sort “mandate”. Then it stands here to be signed.
sign-mandate = Set limits and sign
sign-mandate-lead = Your name stands below it. Given by
sign-now = Sign
signed = Signed
to-council = To the council
said-mandate-ended = The mandate holds no more. What runs goes on to its end.
said-signed = The mandate holds.

## Stories

change-story = Change the story
earlier-texts = Earlier texts
field-about = What was measured
field-about-hint = An initiative or an experiment with values. A story without a number convinces nobody.
field-headline = Headline
field-story = Story
field-story-hint = Who had which problem, what did they try, what came of it? Markdown.
new-story = Tell a story
new-story-lead = Early successes encourage others. Name people, and the number.
no-stories = No stories yet
no-stories-detail = When something worked, tell it: others will try it too.
nothing-measured = Nothing measured
stories = Success stories
stories-lead = What worked, for whom, and by how much.
story-about = About
story-measured = Measured
tell-it = Publish
said-told = The story is out.

## What is wrong

error-choose = Choose one of the list.
error-day = A day is written like 2026-12-04.
error-day-ahead = Choose a day that is still ahead.
error-direction = The target is not on the better side of the value before. Change the number, or the direction.
error-goal = Say what it is for.
error-held = This review was written down before.
error-is-over = It is over. Resume it first.
error-lacks = Before it begins, write down: { $what }.
error-learned = Say what was learned.
error-measure = Say what the numbers measure.
error-missed = Its day has come: what was missed stays in the list. Write down what came of it.
error-number = Write a number such as 12 or 0.15, without its unit.
error-owner = Choose somebody who works here and belongs to the space.
error-owner-missing = Name somebody who answers for it.
error-owner-twice = This person is named already.
error-past-day = Choose today or a day before.
error-range = Write a whole number from { NUMBER($least) } to { NUMBER($most) }.
error-reason = Say why.
error-space = Choose a space.
error-stop-rules = Say what always ends an experiment.
error-story = Tell the story.
error-supporter = Choose somebody who works in IT.

## What evidence rules ask

probe-before-and-after = initiatives with a value from before and one since
probe-decided = experiments that were decided
probe-declaring = initiatives that say what they mean on the other side
probe-fresh = initiatives with enough values of the last 90 days
probe-from-workshops = experiments that began within 30 days of a workshop’s canvas
probe-linked = stories about something measured
probe-months = months with two stories
probe-owned-together = initiatives with owners from both functions
probe-read = of IT read a story, on average
probe-running = experiments that run
probe-started = experiments that began
probe-supported = initiatives with a supporter from IT
probe-under-mandate = experiments that began under a mandate
probe-with-measure = initiatives under way with a measure

## Where actions of the plan are done

way-experiment = Write down an experiment
way-initiative = Begin an initiative
way-mandate = See the mandate
way-pilot = Write down a pilot
way-roadmap = See the initiatives
way-story = Tell a story
way-support = See initiatives for the outside

## Tiles

tile-experiments = Experiments
tile-experiments-how = All experiments that began, by what was decided about them.
tile-experiments-leaves-out = What is tried without being written down here.
tile-experiments-lights = The first experiment that begins.
tile-experiments-note = stopped { $stopped }, fixed { $fixed }, scaled { $scaled }, to be decided { $overdue }
tile-experiments-value = { $count } begun
tile-initiatives = Initiatives with a fresh value
tile-initiatives-how = Initiatives under way that have a value from before and one of the last 90 days, of all that are under way.
tile-initiatives-leaves-out = Initiatives that are not written down here.
tile-initiatives-lights = The first initiative under way.
tile-initiatives-note = with support from IT: { $supported }
tile-initiatives-value = { $fresh } of { $live }
