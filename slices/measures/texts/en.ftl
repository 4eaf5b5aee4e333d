# Texts of measuring, of the agreement that allows it, and of the dashboard.

## Words

journey = Journey
measures = Measures
dashboard = Dashboard
agreement = Agreement on measuring
coverage = What we can see
not-right = Some things need another look
cancel = Cancel
choose = Choose
as-a-file = Take the figures with you
now = Now
day = Day
value = Value
reading = From 0 to 4
base = Stands on
stage = Stage
value-days = { $days } days
value-hours = { $hours } h
count-of = { $count } { $things }
so-far = { $count } of { $least } { $things }
nothing-yet = nothing yet
part-it = People in IT
part = Unit
space = Space

## Things that measures stand on

of-leaders = leaders
of-blogs = blogs
of-comments = comments
of-questions = questions
of-requests = requests
of-pages = pages
of-employees = employees
of-ties = ties
of-units = units
of-ideas = ideas
of-experiments = experiments
of-communities = communities
of-reports = reports
of-items = items
of-members = members
of-entitled = entitled employees
of-threads = threads
of-initiatives = initiatives
of-planned = planned
of-accounts = accounts
of-run = exercises
of-actions = actions
of-meetings = meetings
of-capabilities = capabilities
of-objectives = objectives
of-people = people
of-things = things

## Why there is no value

off-title = Measuring is off.
off-detail = Nothing is computed or stored until an agreement with the staff representatives and the privacy officer holds (action G-05s).
why-off = Measuring is off: it needs a confirmed agreement (action G-05s).
why-not-agreed = The agreement does not allow this measure.
why-waits = Waits for { $capability }.
why-not-yet = There is no fresh value yet.
why-too-little = Not enough data: { $progress }.
why-too-few = It stands on fewer than five people, so it is shown to nobody.
why-nothing = There was nothing to measure.

waits-blog = leadership blogs
waits-help-desk = the IT help desk with private requests
waits-wiki = the wiki
waits-ideas = idea campaigns
waits-experiments = experiments
waits-guideline = guidelines that are acknowledged
waits-moderation = reports and moderation
waits-inbox = the inbox for customers’ conversations
waits-acceptance = questions in customers’ spaces
waits-customer-ideas = customers’ ideas
waits-entitlements = the permission to speak with customers
waits-records = links to customer records
waits-initiatives = initiatives
waits-accounts = the register of official accounts
waits-simulation = exercises and simulations
waits-council = the council
waits-bridge = links between customers’ threads and internal ones
waits-capability-map = the capability map
waits-strategy = the strategy document
waits-skills = the skills matrix
waits-request-desk = the “here’s how” request desk
waits-workshops = workshops
waits-other = a capability that reads it

## What measures leave out

leaves-usual = Private spaces, and whatever happens outside of this house.
leaves-m01 = Leaders are those whom the directory marks so. Private spaces, reading and reactions are not counted, nor is anything outside of this house.
leaves-m03 = Anything that the leader writes later in the same thread counts as an answer. Comments whose five days are not over are left out; public holidays count as working days.
leaves-m04 = Questions that customers or guests can read, questions in private spaces, and questions whose two days are not over. Public holidays count as working days.
leaves-m07 = Private spaces, reading, reactions and later changes of a text.
leaves-m08 = Mentions, reactions and private spaces: only replies make a tie.
leaves-m09 = People whose unit is not known, mentions, reactions and private spaces.
leaves-m10 = Reading, reactions, later changes of a text and private spaces.
leaves-m15 = Private and archived spaces; an owner who only reads.
leaves-m22 = Customers without an account, and those who only read.
leaves-m23 = Whether an answer helped is known from acceptance and reactions alone. Questions of the last seven days are left out.
leaves-m26 = Employees whose function is not known, and conversations outside of this house.

## All measures

measures-intro = What the house can see of each sub-dimension, beside what people say of it. The two are never blended. Activity is not value, and these figures are about groups, never about one person.
see-agreement = See the agreement
first-day-comes = An agreement holds. The first values come when its first day is over.
stopped-since = Nothing was rolled up after { $day }. Whoever administers the house finds the reason under “What could not be done”.
as-of-day = As of { $day }.
told-of = { NUMBER($told) } of { NUMBER($all) } measures have a value.
from-measures = { $of ->
    [one] from its one measure
   *[other] from { NUMBER($valid) } of { NUMBER($of) } measures
}
not-counted = Not counted until enough of the activity is stated to run on connected systems.
reads-as = reads as

## One measure

how-computed = How it is computed
window = Window
window-days = { $days ->
    [one] one day
   *[other] { $days } days
}
needs-at-least = Needs at least
leaves-out = What it leaves out
holds-for = Holds for
what-stages-take = What each stage takes
from-value = From
starting-values = These are starting values. Tune them before you compare yourself with anybody.
over-time = Over time
course = { $first } at first, { $last } now
as-a-table = Show as a table
by-units = By unit
by-spaces = By space
small-groups = Read once a week. Parts that stand on fewer than five people are not kept, nor are further ones from which they could be worked out.

## The agreement

agreement-intro = Measuring begins when people have agreed to it, and ends when they say so. What was agreed stays here as it was signed.
new-agreement = Record an agreement
new-agreement-intro = You record what was signed. Somebody else confirms it before it holds; it is never edited, only ended or replaced.
who-signed = Who signed
staff-representative = Staff representative
staff-representative-hint = Who signed for the staff, such as the chair of the works council.
privacy-officer = Privacy officer
signed-on = Signed on
what-is-agreed = What is agreed
wording = Text of the agreement
wording-hint = As it was signed. Markdown works.
wording-to-begin-with =
    We measure how we work together, not how anybody works.

    - **Purpose:** to see whether our plan works. Figures are never used to judge a person.
    - **What is kept:** totals and shares for the whole house, and for units and spaces of five people and more. No row names a person.
    - **Who sees it:** all employees see the same figures.
    - **End:** either side can end this. What was collected is then deleted if either side asks for it.
counts-from = Counts from
counts-from-hint = What was written before this day is never counted.
parts-of-the-house = Parts of the house
by-unit = Figures for units and for IT
by-unit-detail = Only where five people and more stand behind them.
by-space = Figures for spaces
by-space-detail = Only where five people and more stand behind them, never for private spaces.
which-measures = Which measures
which-measures-hint = Only these are computed. Others wait for another agreement.
record = Record
record-note = Nothing is measured before somebody else confirms.
holds = What holds
waits = Waits to be confirmed
measuring-on = Measuring is on
measuring-waits = Measuring waits
recorded-by = Recorded by
confirmed-by = Confirmed by
parts-both = Units, IT and spaces, from five people on
parts-units = Units and IT, from five people on
parts-spaces = Spaces, from five people on
parts-none = None: the whole house only
allowed-measures = { $count ->
    [one] The one measure that it allows
   *[other] The { $count } measures that it allows
}
confirm = Confirm
confirm-note = You confirm that both signed this text. Measuring begins today.
own-recording = You recorded it, so somebody else with the right to figures or to compliance confirms it.
who-confirms = Somebody with the right to figures or to compliance confirms it.
end = End measuring
withdraw = Withdraw
end-reason = Why
end-erase = Delete what was collected
end-erase-detail = All values and counts go at once and cannot be brought back.
none-yet = There is no agreement yet
none-yet-detail = So nothing is measured. Speak with the staff representatives and the privacy officer first, then record what you agreed.
who-records = Somebody with the right to figures records it.
kept-after-end = Measuring has ended. What was collected is kept, and shown to nobody.
erase = Delete it
earlier = Earlier agreements
its-text = Its text
signed-by = { $staff } and { $privacy }, signed { $day }
ended-replaced = { $name } confirmed another one in its place
ended-withdrawn = withdrawn by { $name } before it held (“{ $reason }”)
ended-erased = ended by { $name } (“{ $reason }”); what was collected was deleted
ended-kept = ended by { $name } (“{ $reason }”)
said-recorded = It is recorded and waits for somebody else to confirm it.
said-confirmed = It holds. Measuring begins today.
said-ended = It has ended.
said-erased = What was collected is deleted.

error-name-missing = Give the name of the person who signed.
error-same-person = Two different people sign.
error-long = Use at most { NUMBER($most) } characters.
error-signed-on = Give the day on which it was signed, today or earlier.
error-counts-from = Give the day from which on things may be counted, today or earlier.
error-wording-missing = Give the text that was signed.
error-wording-long = Use at most { NUMBER($most) } characters.
error-zero = Take out the characters that can’t be shown.
error-measures-missing = Choose at least one measure.
error-key-used = This form was sent before with other words. Send it again to record another agreement.
error-not-waiting = This agreement does not wait to be confirmed any more.
error-ended = This agreement has ended already.
error-still-holds = An agreement still holds. End it first.
error-reason-missing = Say why.

## Coverage

coverage-intro = How much of the activity behind each sub-dimension runs on systems that this house sees. It cannot see the hallway, another vendor’s chat or a network that is not connected. Below half, or older than a year, the measures do not count.
state-coverage = State what we can see
sub-dimension = Sub-dimension
percent = Share on connected systems
percent-hint = In per cent, as you would defend it.
basis = What it rests on
basis-hint = Which systems carry the rest, and how you know.
state = State it
stated-so-far = Stated so far
stated-by = stated by { $name }
who-states = Somebody with the right to figures states it.
covered-enough = Counts
covered-little = Too little is seen
covered-overdue = Review is due
covered-unstated = Not stated
said-stated = The coverage of { $sub } is stated.
error-sub = Choose a sub-dimension.
error-percent = Give a whole number from 0 to 100.
error-basis = Say what it rests on.

## The dashboard

dashboard-intro = Five questions on one page. Each tile says how it is computed and what it leaves out; a grey one says what would light it.
question-where = Where are we?
question-moving = Are we moving?
question-used = Are people using it?
question-worth = What is it worth?
question-wrong = What could go wrong?
no-tiles = Nothing answers this question yet.
how-with-id = { $id }: { $formula }
next-stage = Next: { $stage }, at { $value }
written = Written in a week
written-note = posts, replies, questions and answers in the last seven days
written-how = Everything that was written and not taken away, added up over seven days.
written-leaves = Private spaces, and days on which fewer than five people wrote.
written-lights = Lit by the first day on which five people write.
readers = People who read
readers-how = Reading and writing are kept apart. How many people wrote is beside this tile.
readers-lights = Reading is not counted: no agreement allows it, and nothing here records it for figures.
quiet = Quiet spaces
quiet-how = Spaces in which nobody wrote for thirty days, and which were there before.
quiet-leaves = Private and archived spaces; people who only read there.

of-spaces-note = { $all ->
    [one] of one space
   *[other] of { $all } spaces
}
quiet-lights = Lit by the first day on which a space is a month old.
dependent = Spaces that hang on three people
dependent-how = Spaces in which more than half of the questions answered in 90 days would have no answer without the three who answered most. A number of spaces, never names.
dependent-leaves = Private spaces, and those with fewer than ten answered questions or five people who answered.
dependent-lights = Lit by the first space with ten answered questions and five people who answered.

## For the plan

probe-value = the value of a measure
probe-agreement = an agreement on measuring that holds
way-in = Agree on measuring
