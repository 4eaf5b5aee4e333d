# Councils.

## Words

council = Council
councils = Councils
councils-lead = Who decides about social technology here, how they meet, and what they decided.
overview = Overview
topic = Topic
topics = Topics
meetings = Meetings
proposals = Proposals
decisions = Decisions
actions = Actions
seats = Seats
charter = Charter
agenda = Agenda
attendance = Attendance
parts = Parts of this council
about = About
kind-topic = Council topic
kind-meeting = Council meeting
kind-minutes = Minutes
kind-proposal = Proposal
kind-decision = Decision
kind-action = Action
nobody = Nobody
save = Save
cancel = Cancel
not-right = Some things are not right yet
preview = Preview
more-here = More here
my-part = My part
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

## Councils

no-councils = No council yet
no-councils-detail = A council brings IT leaders and social advocates together. It meets, decides with a number, and looks again at what it decided.
count-seats = { $count ->
    [0] No seats
    [one] 1 seat
   *[other] { $count } seats
}
count-decisions = { $count ->
    [0] No decisions
    [one] 1 decision
   *[other] { $count } decisions
}
count-open-proposals = { $count ->
    [one] 1 open proposal
   *[other] { $count } open proposals
}
meets-next = Meets next
found = Found a council
found-lead = A council lives in a space that you own: whoever reads there reads what the council does. A private space is the usual place.
found-now = Found the council
no-homes = You own no space without a council
no-homes-detail = Make a space first, private as a rule, and add those who will sit in the council.
make-space = Make a space
field-scope = For whom it decides
scope-it = IT
scope-it-detail = IT leaders and social advocates plan and drive social technology within IT.
scope-enterprise = Enterprise
scope-enterprise-detail = Seats from at least four functions. Only this council adopts a strategy.
field-home = Space
field-home-hint = Its audience is the audience of everything that the council does.
home-of = { $name }: { $reach }, members: { NUMBER($members) }
field-name = Name
field-charter = Charter
field-charter-hint = What it is for, what it may decide, what it answers for. Markdown; earlier versions are kept.
field-cadence = Meets
cadence-free = As need be
cadence-weeks = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
}
field-minutes = Minutes
field-quorum = Quorum of a meeting
field-quorum-hint = How many of the voting seats must be there.
quorum-one = One voting seat is enough
quorum-percent = { NUMBER($percent) } % of the voting seats
field-usual-place = Usual place
field-usual-place-hint = A room, or leave it empty.
field-chairs = I take the chair
field-chairs-detail = Someone else can take it later.
formed-from-hint = Formed from { $name }: the charter is where you begin, and those who sit there get the same seats here if they belong to the space.
formed-from = Formed from
said-founded = The council is founded. Give out its seats.
name-it = IT social business council
name-enterprise = Social business council
charter-it = This council plans social technology within IT and drives its use. It tries things out, learns in the open, and says what it decided and why.
charter-enterprise = This council formulates the social business strategy with IT, marketing, HR, sales and service, and answers for it.
change-council = Change name, charter and rules
charter-kept = The earlier charter stays in the history.
earlier-charters = Earlier versions
said-changed = Changed
said-saved = Saved
next-meeting = Next meeting
no-next-meeting = No meeting is planned.
all-meetings = All meetings
all-proposals = All proposals
all-actions = All actions
all-decisions = All decisions
decided-lately = Decided lately
reviews-due-now = Look at these again
topics-wait = { $count ->
    [one] 1 topic waits for a meeting
   *[other] { $count } topics wait for a meeting
}

## Seats

seat-chair = Chair
seat-secretary = Secretary
seat-it-leader = IT leader
seat-social-advocate = Social advocate
seat-marketing = Marketing
seat-hr = HR
seat-sales = Sales
seat-service = Service
seat-legal = Legal
seat-operations = Operations
seat-member = Member
no-seats = Nobody has a seat yet.
seats-expired = Terms that are over
seats-expired-detail = These seats no longer vote. Give them again, or end them.
seats-to-renew = { $count ->
    [one] The term of 1 seat is over
   *[other] The terms of { $count } seats are over
}
seats-coming = From later on
seats-ended = { $count ->
    [one] 1 earlier seat
   *[other] { $count } earlier seats
}
expired = Term is over
has-left = Has left
votes = Votes
votes-not = Does not vote
term-open = Since { $from }
term-to = { $from } to { $to }
term-ended = { $from } to { $to }, ended
give-seat = Give a seat
end-seat = End
end-seat-question = End this seat? It stays in the history.
field-person = Person
field-person-hint = Members of the council's space.
add-members = Add members to the space
field-seat = Seat
field-voting = Votes
field-voting-detail = Counts for the quorum, and belongs to the electorate of proposals.
field-from = From
field-to = To
field-to-hint = Empty: until further notice.
choose-person = Choose someone
said-seat-given = The seat is given
said-seat-ended = The seat is ended

## Topics

no-topics = No topics yet
no-topics-detail = Anyone who posts in this space can suggest what the council should talk about.
topics-waiting = Waiting for a meeting
topics-placed = On an agenda
topics-dealt-with = Dealt with
topics-declined = Declined or taken back
topic-waiting = Waiting
topic-placed = On the agenda
topic-dealt-with = Dealt with
topic-declined = Declined
suggest-topic = Suggest a topic
suggest-thread = Suggest this to the council
suggest-lead = Say what is at stake. The secretary puts it on an agenda, or says why not.
suggest-now = Suggest the topic
topic-from = From the thread “{ $title }”
came-from = From
field-topic = Topic
field-why = Why the council should talk about it
field-why-hint = Markdown; may be empty.
said-suggested = The topic waits for a meeting
decline = Decline
take-back = Take back
field-reason = Reason
declined-by = { $name }, { $when }
said-declined = The topic is off the list
make-proposal = Make a proposal of it

## Meetings

no-meetings = No meetings yet
no-meetings-detail = Plan the first one. Everyone with a seat gets an invitation for the calendar.
meetings-coming = Coming up
meetings-past = Held before
stage-planned = Planned
stage-open = Going on
stage-closed = Minutes to write
stage-published = Minutes published
stage-called-off = Called off
were-there = { NUMBER($there) } of { NUMBER($of) } voting seats were there
plan-meeting = Plan a meeting
plan-now = Plan and invite
plan-tells = Everyone with a seat gets an invitation by email. What was parked last time and decisions due for a review come onto the agenda.
change-meeting = Change
move-tells = If time, place or title change, everyone with a seat hears of it and calendars move the meeting.
meeting-of = Meeting: { $council }
field-meeting = Title
field-starts = Begins
field-starts-hint = In your time zone, { $zone }.
field-place = Place
field-link = Link
field-link-hint = Where one joins online.
field-about = What it is about
field-about-hint = Markdown; may be empty.
said-planned = The meeting is planned and those with a seat are invited
open-meeting = Open the meeting
said-opened = The meeting is open
close-meeting = Close the meeting
close-question = Close the meeting?
close-detail = Attendance stays as it is: { NUMBER($present) } of { NUMBER($voting) } voting seats.
said-closed = The meeting is closed. Write its minutes.
call-off = Call off
call-off-question = Call this meeting off?
call-off-detail = Everyone with a seat is told, and calendars strike it.
said-called-off = The meeting is called off
minutes-long = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
join-online = Join online
to-calendar = Calendar file
agenda-empty = Nothing is on the agenda yet.
agenda-takes = { NUMBER($planned) } of { NUMBER($minutes) } minutes planned
add-item = Add an item
change-item = Change the item
take-off = Take off the agenda
move-up = Move up: { $title }
move-down = Move down: { $title }
field-from-topic = A topic that waits
no-topic = None, something else
field-item = Item
field-item-hint = May stay empty if you choose a topic.
field-purpose = Purpose
purpose-discuss = To discuss
purpose-decide = To decide
purpose-inform = For information
field-presenter = Presented by
said-placed = It is on the agenda
said-taken-off = It is off the agenda
outcome-decision = Decision
outcome-action = Action
outcome-information = Note
outcome-parked = Parked
note-outcome = Write down what came of it
note-now = Write down
field-outcome = What came of it
field-outcome-kind = What it is
said-noted = Written down
correct = Correct
strike = Strike
said-struck = Struck
to-action = The action
to-decision = The decision
give-number = Give it a number
presence-in = There
presence-excused = Excused
presence-out = Not there
presence-unknown = Not known yet
quorum-now = { NUMBER($present) } of { NUMBER($voting) } voting seats are there.
quorum-met = That is enough to decide.
quorum-missed = That is not enough to decide.
quorum-needs = { $count ->
    [one] 1 is needed to decide.
   *[other] { $count } are needed to decide.
}
quorum-met-short = With quorum
quorum-missed-short = Without quorum
review-of = Review of { $number }: { $title }
its-meeting = The meeting
back-to-meeting = Back to the meeting

## Minutes

write-minutes = Write the minutes
read-minutes = Read the minutes
minutes-of = Minutes: { $meeting }
minutes-hint = It begins with what was written down during the meeting. Once it is published, outcomes stay as they are.
minutes-correct-hint = The earlier text stays in the history, and the council has to approve the minutes again.
field-minutes-text = Minutes
publish-minutes = Publish
save-draft = Save as a draft
said-published = The minutes are published
approve = Approve
correct-minutes = Correct
said-approved = The minutes are approved
minutes-approved = Approved { $when }
minutes-published = Published { $when }
minutes-edited = Corrected { $when }
minutes-not-approved = The council has not approved these minutes yet.
meeting-held = Meeting of { $when }
minutes-present = Present
minutes-excused = Excused
minutes-nothing = Nothing was written down.

## Proposals

no-proposals = No proposals yet
no-proposals-detail = Most business needs no meeting: write a proposal, give it a week, and let everyone with a vote say where they stand.
proposals-open = Open proposals
proposals-closed = Closed
proposal-open = Open
proposal-due = Time is over
open-proposal = Open a proposal
propose-lead = { $count ->
    [0] Nobody has a vote now. Give voting seats first.
    [one] One person has a vote now, and decides: whoever gets or gives up a seat later changes nothing.
   *[other] { $count } people have a vote now, and decide: whoever gets or gives up a seat later changes nothing.
}
from-topic = From the topic
field-proposal = Proposal
field-proposal-hint = What would be so if it is adopted, in one sentence.
field-context = What and why
field-context-hint = What is proposed, why now, what it costs, what could go wrong. Markdown.
field-process = How it is decided
process-consent = Consent
process-consent-detail = Adopted unless someone objects. For what is cheap and can be undone.
process-majority = Majority
process-majority-detail = Adopted if enough vote for it. For money and what binds.
process-advice = Advice
process-advice-detail = The others advise, and whoever proposed it decides.
field-threshold = Votes needed
field-threshold-hint = Of those for and against. For a majority only.
threshold-half = More than half
threshold-two-thirds = Two thirds
threshold-three-quarters = Three quarters
threshold-all = All
field-closes = Open until
field-quorum-stances = How many must answer
quorum-one-stance = One is enough
quorum-stances = { NUMBER($percent) } % of those with a vote
what-decision = What decision it asks for, and what that would govern
open-now = Open the proposal
said-proposed = The proposal is open, and those with a vote are asked
closes = Closes
closed = Closed
where-we-stand = Where we stand
stances-taken = { NUMBER($taken) } of { NUMBER($of) } have answered
stances-needed = { $count ->
    [one] 1 is needed
   *[other] { $count } are needed
}
would-be-adopted = Closed now, it would be adopted.
would-be-rejected = Closed now, it would be rejected.
would-lack-quorum = Closed now, too few would have answered.
would-be-advised = Whoever proposed it decides, with this advice.
result-adopted = Adopted
result-rejected = Rejected
result-no-quorum = Too few answered
result-advised = Advised
result-withdrawn = Withdrawn
take-stance = Where do you stand?
take-stance-on = Say where you stand on “{ $title }”
your-stance = Your stance
stance-asked = You are asked
field-stance = Stance
field-stance-reason = Your reason
field-stance-reason-hint = An objection and a concern need one. It stays with the decision.
stand-now = Say where I stand
stance-open-hint = Everyone who reads here sees it. You can change it until the proposal closes.
said-stood = Your stance is counted
choice-agree = Agree
choice-agree-detail = I am for it.
choice-aside = Stand aside
choice-aside-detail = I would not do it, and I don't stand in the way.
choice-object = Object
choice-object-detail = This would do harm. The reason says which.
choice-yes = For
choice-yes-detail = I vote for it.
choice-no = Against
choice-no-detail = I vote against it.
choice-abstain = Abstain
choice-abstain-detail = I count for the quorum alone.
choice-support = Do it
choice-support-detail = I advise to do it.
choice-concern = Mind this
choice-concern-detail = The reason says what to mind.
stances = Stances
stood-earlier = { $count ->
    [one] Stood elsewhere once before
   *[other] Stood elsewhere { $count } times before
}
stood-before = { $choice }, { $when }
resolve-objection = Resolve this objection
field-resolution = How it was resolved
resolve-now = Resolve
resolved-by = Resolved by { $name }:
said-resolved = The objection is resolved
close-proposal = Close now
close-proposal-question = Close this proposal before its time?
said-proposal-closed = The proposal is closed
withdraw-proposal = Withdraw
withdraw-question = Withdraw this proposal?
said-withdrawn = The proposal is withdrawn
electorate = Who decides
electorate-detail = { $count ->
    [one] One person who held a voting seat when it was opened.
   *[other] { $count } people who held a voting seat when it was opened.
}
not-yet = Not yet

## Decisions

no-decisions = No decisions yet
no-decisions-detail = A decision gets a number and a day on which you look at it again. It is never changed: a later one supersedes it.
which-decisions = Which decisions
reviews-due = { $count ->
    [0] None to look at again
    [one] 1 to look at again
   *[other] { $count } to look at again
}
no-reviews-due = No decision waits to be looked at again.
decision-general = General
decision-direction = Direction
decision-strategy = Strategy
decision-mandate = Mandate
decision-plan = Plan
holds = Holds
superseded = Superseded
superseded-by = In its place stands
supersedes = In the place of
supersede = Supersede
review = Review
review-due = Look at it again
review-on = Look again: { $day }
decided-at = Decided
record-decision = Record a decision
record-lead = It gets the next number of this council. Write it so that someone who was not there understands it in a year.
record-now = Record the decision
decided-on = From
field-decision = Decision
field-decision-hint = In one sentence.
part-outcome = What was decided
part-outcome-hint = Markdown.
part-drivers = Why
part-drivers-hint = What made a decision necessary.
part-options = What else was possible
part-options-hint = And why not that.
part-consequences = What we expect
part-consequences-hint = What should follow from it, so that the review can tell.
field-kind = Sort
field-review = Look at it again on
field-review-hint = There is no decision without it.
field-supersedes = Supersedes
supersedes-none = No earlier decision
field-affects = What it governs
field-affects-hint = Addresses of threads, questions, pages, actions: one a line. They then say that this decision governs them.
never-changed = A decision is never changed. If it turns out wrong, supersede it by a later one.
said-decided = The decision has its number
read-decision = Read the decision
governed-by = Governed by
deciders = Decided by
dissent = Who differed
dissent-detail = Kept with the decision, and shown when it is looked at again.
affects = Governs
where-from = Where it comes from
its-proposal = The proposal
recorded-directly = Recorded directly
what-happened = What happened
no-review-yet = Nobody has looked yet. Look again: { $day }.
review-decision = Write down what happened
field-verdict = Did it turn out as meant?
verdict-held = As meant
verdict-partly = In part
verdict-failed = It did not
verdict-open = Too early to say
field-happened = What happened
field-happened-hint = Compare with what was expected, and with those who differed.
review-now = Write down
said-reviewed = Written down beside the decision

## Memory

remembered = Decided before
remembered-detail = Earlier decisions with the same links or words.
predicted = Expected:
happened = Happened:
not-reviewed = Nobody has looked yet

## Actions

no-actions = No actions yet
no-actions-detail = What someone takes on in a meeting or after a decision stands here until it is done.
no-actions-mine = Nothing waits for you
no-actions-mine-detail = What you take on in a council stands here.
my-actions = My actions
actions-open = Open actions
actions-over = Done or dropped
action-open = Open
action-overdue = Overdue
action-done = Done
action-dropped = Dropped
due-on = Due { $day }
first-due = First promised for { $day }
done-at = Done { $when }
given-at = Given
give-action = Give an action
give-now = Give the action
from-decision = From
field-action = What is to be done
field-owner = Who
field-due = Until when
choose-owner = Choose who does it
said-given = The action is given
mark-done = Done
said-done = Done
reopen = Open again
said-reopened = Open again
drop-action = Drop
said-dropped = Dropped
move-due = Move the day

## Calendar

my-calendar = My meetings
calendar-name = Council meetings
calendar-empty = No meeting ahead
calendar-empty-detail = Meetings of the councils in which you sit appear here.
subscribe = In your calendar
subscribe-detail = Your calendar reads your meetings under a secret address. Whoever has it can read them too, so give it to nobody; a new one ends the old one.
make-address = Make an address
renew-address = Make a new address
end-address = End the address
address-since = There is one since { $when }
address-made = Your address. It is shown this once.
copy-address = Copy
said-address-ended = The address leads nowhere any more
mail-invited-subject = { $council }: { $when }
mail-moved-subject = Moved: { $council }, { $when }
mail-off-subject = Called off: { $council }, { $when }
mail-invited = { $title }

    { $council }
    { $when }
    { $place }

    Agenda and minutes: { $url }
mail-off = { $title }

    { $council }
    { $when }

    This meeting does not take place: { $url }

## What the house can see

probe-exists = councils
probe-seats = seats that are taken, in one council
probe-minutes = meetings closed with minutes
probe-quorum = meetings closed with quorum
probe-decisions = decisions that hold
probe-reviewed = decisions past their review date that were reviewed
way-found-it = Found the council
way-found-enterprise = Form the enterprise council
way-adopt-plan = Propose the plan to the council
way-direction = Decide on the direction
way-reviews = Look at decisions again
way-strategy = Adopt the strategy
way-marketing = Give marketing a seat

## What is wrong

error-choose = Choose one of the list.
error-minutes-range = A number of minutes from { NUMBER($least) } to { NUMBER($most) }.
error-charter-missing = Say in the charter what the council is for.
error-space-missing = Choose the space in which the council lives.
error-space-taken = This space has a council already.
error-not-member = This person does not belong to the council's space. Add them there first.
error-person-missing = Choose who gets the seat.
error-seat-held = This person holds such a seat already.
error-term = The term ends before it begins.
error-day = A day is written like 2026-12-04.
error-hour = Give day and hour.
error-reason-missing = Say why.
error-stage = The meeting is not in a state for this. Load its page again.
error-close-first = Close the meeting first.
error-link = A link begins with https://.
error-topic = This topic does not wait any more.
error-has-outcomes = Something came of this item: it stays on the agenda.
error-outcome-missing = Write what came of it.
error-lives-on = This lives on as an action or a decision: it stays here.
error-minutes-missing = Write the minutes.
error-no-electors = Nobody holds a voting seat: give one first.
error-proposal-missing = Say what is proposed, and why.
error-closes = A proposal closes after now, and within a year.
error-threshold = Only a majority has another threshold than half.
error-choose-stance = Choose where you stand.
error-stance-reason = Say why: the others should be able to answer it.
error-resolution-missing = Say how the objection was resolved.
error-decision-missing = Write what was decided.
error-review-missing = Give the day on which the council looks at it again: there is no decision without it.
error-review-day = The day of review lies ahead, within three years.
error-review-direction = A direction is looked at again within twelve months.
error-strategy = A strategy is adopted by an enterprise council. Form one first.
error-superseded = This decision is superseded already.
error-not-adopted = This proposal was not adopted.
error-numbered = This has its decision already.
error-affects = Name at most fifty things that you can see.
error-affects-word = “{ $word }” is no address of something here.
error-happened-missing = Write what happened.
error-owner-missing = Choose who does it: a member of the council's space.
error-due-missing = Give the day until when.
