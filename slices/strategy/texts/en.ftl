# Texts of the vision and the strategy.

## Words of all pages

about = About
cancel = Cancel
change = Change
earlier-texts = Earlier texts
initiatives = Initiatives
journey = Journey
kind-strategy = Strategy
kind-vision = Vision
make-space = Make a space
missing = missing
new-initiative = Begin one
no-homes = No space for this yet
no-homes-detail = Visions and strategies live in a space that only people who work here read, and in which you may write.
no-initiatives = There is no initiative yet.
not-right = Some things are not right yet
remove = Remove
save = Save
strategies = Strategies
strategy = Strategy
strategy-lead = What IT’s leaders want social technology to be for, and what the enterprise makes of it, inside and outside.
visions = Visions
stage-adopted = Adopted
stage-draft = Draft
stage-ended = Replaced
stage-published = Published
stage-withdrawn = Withdrawn

## The vision

change-vision = Change the vision
field-served = How the vision serves it
field-space = Space
field-space-hint = A vision is published in a space that all employees read.
field-title = Title
field-vision = Vision
field-vision-hint = Half a page that a colleague retells in one sentence. Markdown.
goal-number = Goal { $number }
goals = Goals of IT’s operating strategy
goals-hint = Each goal, and what social technology does for it. Leave empty what you don’t need.
new-vision = Write a vision
new-vision-lead = Bring the leaders of IT together, write down what social technology is for, and link it to the goals that IT has anyway.
no-goals = No goal is linked yet.
no-signers = Nobody is marked as a leader of IT yet. Administrators do that on a person’s page.
no-vision = No vision yet
no-vision-detail = A foundational vision of IT’s leaders is where the plan begins.
not-served = Nobody has said yet how.
not-signed = Not signed
publish = Publish
publish-hint = Once it is published, leaders of IT sign it. A later change asks them anew.
sign = Sign
signatures = Signed by
signed-at = Signed { $when }
signed-earlier = Signed an earlier text
signed-of = { $signed } of { $leaders } leaders of IT
unsign = Take my name away
withdraw = Withdraw
usual-vision = What social technology is for in IT
usual-vision-text = We answer in the open, so that an answer helps more than one. We show how, instead of saying no. We try small things, measure them, and tell what we learned.
said-changed = Changed.
said-published = The vision is published. Leaders of IT can sign it.
said-signed = Your name stands below it.
said-unsigned = Your name is gone.
said-withdrawn = The vision holds no more.
said-written = The vision is written down: a draft.

## The strategy

adopt = Have it adopted
adopt-hint = Only an enterprise council can adopt it. After that it is not changed.
adopted-by = Adopted by
change-objective = Change the objective
change-strategy = Change the strategy
count-objectives = { $count ->
    [one] one objective
   *[other] { $count } objectives
}
field-business-goal = Goal of the business
field-capability = Business capability
field-measure = Measure
field-measure-hint = One of the measures, such as M04, or a number of your own.
field-objective = Objective
field-objective-hint = What will be so, for whom, until when.
field-strategy = Strategy
field-strategy-hint = How social technology supports the strategy of the business, inside and outside together. Markdown.
new-objective = New objective
new-strategy = Write a strategy
new-strategy-lead = It combines what is done for employees with what is done for customers. Its objectives follow on its page.
no-capability = None chosen
no-objectives = No objectives yet
no-objectives-detail = An objective counts once it names a capability, an initiative and a measure.
no-strategy = No strategy yet
no-strategy-detail = It comes when inside and outside both work, and an enterprise council is there to adopt it.
objective-lead = Trace it: which goal of the business, which capability, which initiatives, and a number.
objectives = Objectives
traced = Traced
traced-of = { $traced } of { $all } name a capability, an initiative and a measure.
usual-strategy = Social business strategy
usual-strategy-text =
    # For those who work here

    # For customers

    # What joins the two
said-objective = The objective is written down.
said-removed = The objective is gone.
said-strategy-written = The strategy is written down: a draft. Add its objectives.

## What is wrong

error-choose = Choose one of the list.
error-goal = Write the goal that this serves.
error-not-read-by-all = A vision is published in a space that all employees read. This one is read by fewer: write the vision down in another space.
error-objective = Say what is to be reached.
error-space = Choose a space.
error-strategy = Write the strategy.
error-vision = Write the vision.

## What evidence rules ask, where it is done, and the tile

probe-adopted = strategies that a council adopted and that hold
probe-goals = goals of IT that the vision serves
probe-published = published visions
probe-signed = leaders of IT who signed the vision as it is
way-vision = See the vision
tile-vision = Vision and strategy
tile-vision-how = Leaders of IT who signed the published vision as it is now, of all leaders of IT; objectives that name a capability, an initiative and a measure, of all.
tile-vision-leaves-out = Whether anybody acts by it.
tile-vision-lights = A published vision.
tile-vision-note = objectives traced: { $traced } of { $objectives }
tile-vision-value = signed by { $signed } of { $leaders }
