# The plan in words.

journey = Journey
plan = Plan
action = Action
about = About this action
audience-internal = Internal: all employees
save = Save
save-all = Save owners and days
nobody = nobody
no-day = no day
today = Today
since = since
or-between = { " or " }
quoted = “{ $words }”

## Stages

stage-proposed = Proposed
stage-adopted = Adopted
stage-started = Under way
stage-met = Evidence met
stage-confirmed = Confirmed
stage-regressed = Regressed
stage-waived = Left out
stage-stopped = Given up
late = Late
waits-for-owner = Waits for its owner
kind-none = no kind yet

## Before there is a plan

plan-lead = What to do next, who owns it, and whether the platform sees that it was done.
no-plan = There is no plan yet
no-plan-detail = Whoever leads the journey makes it from the result of an assessment. Everybody who works here can read it then.
no-homes = The plan needs a space
no-homes-detail = Its actions live in a space that all employees read. The owners of that space lead the plan.
make-space = Make a space
starts-from = It starts from “{ $title }”.
starts-from-nothing = No assessment is published yet. Only what is recommended to every organisation is offered.
field-home = Where the plan lives
field-home-hint = A space of yours that all employees read. Its owners lead the plan.
begin-plan = Begin the plan

## Board and timeline

board = Board
timeline = Timeline
views = Views and files
plan-timeline = Plan: timeline
changes = Changes
stands-on = It stands on “{ $title }”: { $kind }.
lives-in = In
is-proposed = The plan is proposed and can be read by everybody who works here. A council decides on it.
adopted-by = Adopted by { $name }, { $when }:
adopted-by-decision = Adopted by a council, { $when }.
checks-itself = Evidence checks itself when something happens, and every night.
under-way-of = { $count } of at most { $most } under way
conditions-hold = { $holding } of { $of } conditions hold
must-accept = must accept
nobody-owns = Nobody owns it
due-on = due { $day }
met-on = met { $day }
confirmed-on = confirmed { $day }
no-actions = The plan has no actions
no-actions-detail = Those who lead it take them in.
ended = Left out or given up
timeline-of = From { $from } to { $until }
begun = Begun
due = Due
met = Met
from-begun-to-due = From its beginning to the day on which it is due
bar-of = Begun: { $begun }; due: { $due }; met: { $met }

## Changes

plan-changes = Changes of the plan
plan-changes-lead = What was changed since the plan was adopted, by whom and why.
no-changes = Nothing was changed
no-changes-detail = The plan is as it was adopted.
changed-added = “{ $title }” was taken in
changed-owner = owner: { $from } → { $to }
changed-due = due: { $from } → { $to }
changed-stage = { $from } → { $to }

## The draft

draft-plan = Draft of the plan
change-plan = Change the plan
draft-is-hidden = Only those who lead the plan see this draft.
changes-are-kept = The plan holds. Whatever changes it needs a short reason, and the difference is kept.
field-direction = First direction
field-direction-hint = Which side is raised first. Going outside first, you may borrow what is recommended for customers.
direction-undecided = Not decided
doubt-no-kind = Too few answered to tell the kind, so only what suits every organisation is offered.
doubt-borderline = The result lies between { $kinds }; what they share comes first.
doubt-provisional = The result is provisional: few answered, or not everything.
doubt-islands = Both sides are mature, but not yet bridged: bridging comes before a strategy.
chosen-actions = In the plan
count-chosen = { $count ->
    [one] 1 action
   *[other] { $count } actions
}
count-offered = { $count ->
    [one] 1 offered
   *[other] { $count } offered
}
nothing-chosen = Nothing is chosen yet. Take actions in from the list below.
visible-soon = Visible in 30 days
one-package = Counts as one with the other workshops
borrowed = For another kind
is-chosen = In the plan
take-in = Take in
leave-out = Leave out
field-owner = Owner
choose-owner = Nobody yet
owner-hint = Whoever you name is asked and must accept. Owners are members of the plan's space.
add-members = Add members
field-due = Due
field-reason = Reason
preview = What to expect
block = Block
if-now = If everything in now succeeds
if-chosen = If everything in the plan succeeds
to-be-raised = to be raised
preview-guess = This is built on guesses of what each action brings, not on a promise.
preview-not-enough = Even if all of it succeeds, the side to be raised does not reach 2.5, from where it would be called mature.
decide = Decide
propose-lead = A council is there, so it decides. Proposing makes the plan readable for everybody who works here.
propose = Propose the plan
council-decides = The plan holds as soon as the council decides so: a decision of the sort “plan” that names { $address } among what it affects.
open-proposal = Open a proposal in { $name }
proposal-title = Adopt the action plan
proposal-text = The plan to decide on: { $address }
adopt-lead = There is no council yet. Whoever leads the plan adopts it, says why, and that is shown with it.
adopt = Adopt the plan
field-adoption-reason = Why this plan
field-adoption-reason-hint = Who agreed, and when.
not-ready = The plan can't be decided on yet
horizon-now = Now
horizon-next = Next
horizon-later = Later
why-gate = Every plan goes through it first.
why-shared = The result is borderline, and the neighbouring kinds share it.
why-headline = The article's main advice: { $kind }.
why-article = The article recommends it; it stands here by its rank.
why-supporting = It supports what the article recommends; it stands here by its rank.
blocked-after = First: { $name }
blocked-after-one = First one of: { $names }
blocked-longer = { $days ->
    [one] One more day of { $name }
   *[other] { $days } more days of { $name }
}
blocked-below = { $name } is { $score } and must reach { $least }
blocked-unknown = { $name } must reach { $least }; too few answered to know
blocked-no-activity = First something of the plan must be under way
waits-for-capability = It can't be done here yet: it waits for { $name }.
rank-is = Rank { $rank }, number by number
rank-of = How the rank of { $code } came to be
rank-formula = Each line: focus × weight × urgency × the smaller of rise and gap. Their sum is divided by the cost of the effort { $effort }: { $cost }.
raises = Raises
rank-focus = Focus
rank-weight = Weight
rank-urgency = Urgency
rank-effect = Rise
rank-gap = Gap
rank-value = Product
too-few = too few answered
usual-owner = Usually owned by: { $owner }.
to-prepare = To be ready: { $before }.
done-when = Done when: { $evidence }.

## An action

accept = Accept
give-back = Give back
start = Begin
confirm = Confirm that it is done
evidence = Evidence
look-now = Look now
holds = Holds
holds-not = Not yet
not-yet-seen = Can't be seen yet
stated-by-two = Stated by two
waits-for-second = Waits for a second person
must-hold = All of it must hold for { $days } days.
holds-since = All of it holds since { $since }; it counts from { $until } on.
about-within = { $words }, in the last { $days } days
at-least = at least { $value }
at-most = at most { $value }
part-of = { $part } of { $whole } ({ $percent })
more-of = { $count ->
    [one] 1 more is missing
   *[other] { $count } more are missing
}
hours = { $number } h
no-value-yet = no value yet
no-space-linked = no space is linked
waits-for = waits for { $name }
recorded-stated = two people stand for it
recorded-waiting = stated by one person, to be confirmed by a second one
recorded-not = nobody has stated it
state-it = State that it is so
field-words = What is so, and how one can see it
field-words-hint = A second person must confirm it.
field-link = A link to it
stated-by = Stated by { $name }, { $when }.
confirmed-by = Confirmed by { $name }, { $when }.
withdrawn-by = Withdrawn by { $name }, { $when }.
confirm-statement = Confirm it
withdraw = Withdraw it
field-space = The space in which it is done
field-space-hint = Its evidence is counted in this space.
no-space = No space
link-space = Link the space
change-action = Owner and day
reason-kept = Kept with the change.
end-action = Leave out or give up
field-how = How it ends
waived-detail = Not needed, or done before: what waits for it may begin.
stopped-detail = It was tried and is given up.
resume = Take it up again
history = History
platform-saw = The platform saw it

## Where it is done

way-round = Plan an assessment
way-ask-it = Open the space “Ask IT”
way-announce = Write the announcement

## What probes count

probe-adopted = adopted plan
probe-owned-share = actions with an owner who accepted, and a day
probe-live-spaces = linked space that all employees can read
probe-rounds-published = published rounds of assessment in which both axes were placed
probe-quarters-with-round = quarters with a published round of assessment
probe-took-part-share = employees who belong to the space, or wrote in it
probe-answered-in-time-share = questions answered within two working days
probe-askers-outside-it-share = people who asked and do not work in IT
probe-leader-posts = posts by leaders that all employees can read
probe-leaders-contributing = leaders who wrote often enough

## What rules give to probes

given-scope = { $value }
given-scope-it = IT
given-scope-enterprise = the whole enterprise
given-kind = { $value }
given-kind-social-advocate = social advocates
given-kind-marketing = marketing
given-type-direction = on the direction
given-type-mandate = mandates
given-functions-true = functions
given-raters = at least { $value } raters
given-groups = from { $value } groups
given-since-adopted = since the plan was adopted
given-least = at least { $value } times
given-days = within { $value } days
given-side-inside = inside
given-side-outside = outside
given-function-marketing = marketing
given-owner-outside-it = owned outside IT
given-verdict-stop = stopped
given-verdict-scale = scaled
given-by-cio = by the CIO
given-by-enterprise = for the whole enterprise
given-measure = { $value }
given-last = of the last { $value }
given-weeks = { $value } weeks running
given-posts = at least { $value } posts
given-values = at least { $value } values
given-ratings = at least { $value } ratings
given-one-it = IT
given-other-marketing = marketing
given-goal-customers = for customers
given-where-outside = outside
given-capability = capability { $value }
given-what-time-to-answer = time to answer

## On the dashboard

tile-plan = Plan
tile-plan-value = { $met } of { $of }
tile-plan-note = met; { $regressed } regressed, { $late } late, { $under-way } under way
tile-plan-how = Actions of the adopted plan by stage: met and confirmed, regressed, past their day, under way. Evidence is looked at when something happens, and every night.
tile-plan-leaves-out = What was left out or given up.
tile-plan-lights = An adopted plan.

## Said

said-begun = The plan has begun
said-saved = Saved
said-proposed = The plan is proposed
said-adopted = The plan is adopted
said-taken-in = Taken in
said-left-out = Left out
said-accepted = You own it now
said-given-back = Nobody owns it now
said-started = It is under way
said-looked = Looked at the evidence as it is now
said-confirmed = Confirmed
said-ended = It has ended
said-resumed = Taken up again
said-stated = Stated; a second person must confirm it
said-evidence-confirmed = Two people stand for it now
said-withdrawn = It counts no more

## What is wrong

error-begun = The plan has begun already, in another space.
error-adopted = The plan is adopted already.
error-council-decides = A council is there: it decides on the plan. Propose it.
error-choose = Choose one of the offered.
error-space-missing = Choose a space.
error-no-space = Choose a space that you can read.
error-not-member = The owner must be an employee and a member of the plan's space.
error-day = Give a day like 2026-12-04.
error-reason-missing = Say why, in a sentence.
error-reason-long = At most { $most } characters.
error-characters = It has characters that can't be shown.
error-words-missing = Say what is so.
error-link = Give an address that begins with https:// or with /.
error-no-actions = Take at least one action in.
error-owner-and-due = { $code } needs an owner and a day.
error-nothing-visible = Take in at least one action whose result everybody can see within 30 days.
error-end-it = The action is in the adopted plan: leave it out or give it up with a reason.
error-not-now = That can't be done with it now.
error-nobody-accepted = Its owner must accept first.
error-too-many = { $most } actions are under way already. Finish one first.
error-blocked = Something must be there first: { $words }.
error-not-met = Its evidence does not hold.

## The subject

plan-title = Action plan
plan-text = What to do next, who owns it, and whether the platform sees that it was done.
