# Risks, accounts and tools.

## Words

risks = Risks
risk-register = Risk register
account-register = Accounts and tools
registers = Registers
journey = Journey
kind-risk = Risk
kind-account = Account
about = About
nobody = Nobody
save = Save
cancel = Cancel
filter = Show
never = Never
not-right = Some things are not right yet
lives-in = In
readers-members = Employees among the members of { $space }
readers-employees = Internal: all employees
as-a-file = Take the list with you
the-platform = The platform
day = Day
value = Value
values = Values so far
history = What became of it
cause = Cause
event = Event
effect = Effect

## Kinds of harm

kind-confidentiality = Confidentiality
kind-privacy = Privacy
kind-impersonation = Impersonation, takeover
kind-silence = Silence
kind-wrong-information = Wrong information
kind-conduct = Conduct
kind-over-control = Over-control
kind-records = Records and law
kind-dead-space = Dead space
kind-overload = Overload
kind-surveillance = Surveillance
kind-lock-in = Lock-in, shadow tools
kind-other = Other
treatment-reduce = Reduce it
treatment-avoid = Avoid it
treatment-share = Share it
treatment-accept = Accept it as it is
mitigation-planned = Planned
mitigation-in-place = In place
mitigation-failed = Failed
verdict-right = Still right
verdict-changed = Something changed

## Levels

likelihood = Likelihood
impact = Impact
likelihood-1 = rare
likelihood-2 = unlikely
likelihood-3 = possible
likelihood-4 = likely
likelihood-5 = almost certain
impact-1 = hardly felt
impact-2 = minor
impact-3 = serious
impact-4 = grave
impact-5 = threatens the whole
numbered = { $number }: { $word }
band-low = Low
band-medium = Medium
band-high = High
band-severe = Severe
level-said = { $likelihood } × { $impact } = { $score }, { $band }
view-now = Now
view-before = Before mitigation
view-after = After mitigation
assessment = How large it is
assess-anew = Judge it anew
assess-now = Judge it so
field-why = Why
field-why-hint = What you know now that you did not know before. It stays in the history with the earlier numbers.

## The register

risks-lead = What could go wrong, how large it is, who owns it and what is done about it. Saying no to everything is one of the risks.
no-risks = No risk recorded yet
no-risks-detail = Begin with one of twelve known risks, or with what people here are afraid of. A risk that somebody owns frightens less.
record-risk = Record a risk
which-level = Which level
map = Map of risks
map-of = Likelihood upwards, impact to the right: { $view }
in-field = at level { $score }, { $band }
none-in-field = None at level { $score }, { $band }
all-fields = Show all fields of the map
list = Risks
which-risks = Which risks
list-open = Open
list-mine = Mine
list-due = Review due
list-over = Over limit
list-unowned = Without an owner
list-closed = Closed
list-all = All
all-kinds = All kinds
none-here = None of these.
column-level = Level
column-risk = Risk
column-state = State
column-review = Next review
as-of = As of { $day }
is-closed = Closed
is-over = Over its limit
is-due = Review due
waits-for-owner = Waits for its owner
nobody-owns = Nobody owns it
must-accept = must accept
has-accepted = has accepted
is-gone = has left or is no member any more
gone-named = { $name } (has left, or is no member any more)
what-could-go-wrong = What could go wrong here?

## Recording and changing

record-lead = One sentence for the event. Then what it comes from and what follows. The rest can be judged anew at any time.
record-now = Record the risk
change-risk = Change
change-lead = The earlier text stays in the history. How large it is, how far the mitigation is and when to look again are changed on its page.
start-from-known = Start from a known risk
known-hint = Fills in the form. Twelve risks that most organisations meet.
no-homes = No space to record it in
no-homes-detail = A risk lives in a private or internal space in which you may write. Its readers are the employees among those who read there.
make-space = Make a space
field-space = Space
field-space-hint = Employees who read in this space read it too. Guests and customers never do.
field-kind = Kind
field-risk = What can happen
field-risk-hint = The event, in one sentence: “A hijacked account speaks for us”.
field-text = Cause, event and effect
field-text-hint = What it comes from, what happens then, what follows. Markdown; earlier versions are kept.
field-threatens = What it threatens
field-threatens-hint = Addresses of threads, decisions, actions of the plan: one a line. They then show this risk.
field-capability = Business capability
choose-capability = None in particular
it-threatens = It threatens
about-named = About: { $name }
field-treatment = What is done about it
field-mitigation = Mitigation
field-mitigation-hint = What makes it less likely or less bad.
no-mitigation = Nothing is written down yet.
field-state = How far the mitigation is
field-owner = Owner
field-owner-hint = Whoever you name is asked and must accept. Owners are employees who belong to the space.
choose-owner = Nobody yet
field-review = Look at it again on
field-review-hint = Within a year. A quarter is usual.
accept = Accept
give-back = Give back

## Indicators

indicator = Indicator
indicator-hint = A number that shows early that it happens. When it passes the limit, the risk is open again, whoever closed it.
field-measure = Measure
choose-measure = None: a number entered by hand
field-indicator = What is counted by hand
field-indicator-hint = Only where no measure is chosen: “Posts hidden for confidentiality, per month”.
field-direction = Too much is
direction-above = above the limit
direction-below = below the limit
field-limit = Limit
field-limit-hint = A number. Of a measure that is a share, in per cent: 60 %.
at-most = at most { $value }
at-least = at least { $value }
no-indicator = None
no-indicator-detail = No number watches it. Somebody has to look.
no-value-yet = no value yet
entered-by-hand = Entered by hand.
read-every-night = Read from the measures every night.
reopens = Past its limit, the risk is open again.
enter-value = Enter a value
enter-now = Enter it

## Answering for a risk

say-how-far = Say how far it is
field-note = Note
field-state-note-hint = What shows it. A reason is needed if it failed.
review = Looking again
review-on = Next: { $day }
review-was-due = Was due: { $day }
last-looked = Last looked at:
look-again = Look at it again
look-now = Write it down
field-verdict = What did you find?
field-looked = What you saw
field-looked-hint = Needed if something changed.
field-next-review = Look at it next on
close-risk = Close it
close-now = Close the risk
field-closing = Why can it be closed?
field-closing-hint = What it came from is gone, or what is left can be borne.
reopen-risk = Open it again
reopen-now = Open the risk
field-reopening = Why is it open again?

## History

was-recorded = Recorded
was-recorded-at = Recorded: before { $before }; after { $after }
went-from-to = { $what }: { $from } → { $to }
was-accepted = Accepted by its owner
was-given-back = Given back by its owner
was-edited = What it says was changed
was-reviewed = Looked at again: { $verdict }. Next: { $next }
was-closed = Closed
was-reopened = Opened again
was-reopened-by = Opened again by its indicator: { $value }, the limit is { $limit }
passed-limit = Its indicator passed the limit: { $value }, the limit is { $limit }

## Accounts and tools

accounts-lead = Which accounts speak for us, who can get in, and where business knowledge stands in tools that nobody made official.
no-accounts = Nothing registered yet
no-accounts-detail = Begin with the accounts that customers know. For each: who owns it, who stands in, and who can get in.
register-account = Register one
register-lead = An official account, or a tool that people use although nobody made it official. Naming one is no confession: what is known can be moved.
register-now = Register it
change-account = Change
which-accounts = Which ones
list-official = Official
list-shadow = Unofficial tools
list-lacking = Something is missing
list-retired = Retired
under-control-of = { $some } of { $all } official accounts are under control.
control-means = That means: an owner and a backup owner who work here, and a look at who can get in within 180 days.
under-control = Under control
lacks-owner = No owner
lacks-owner-gone = Its owner has left
lacks-backup = No backup owner
lacks-backup-gone = Its backup owner has left
lacks-review = Nobody has looked at who can get in
lacks-review-old = Nobody has looked for 180 days at who can get in
has-left = has left
sort-official = Official account
sort-shadow = Unofficial tool
holds-nothing = Nothing of ours
holds-knowledge = Business knowledge
holds-customer-data = Customer data
holds-both = Business knowledge and customer data
stage-in-use = In use
stage-being-moved = Being moved
stage-retired = Retired
no-secrets = No password, key or recovery code belongs here. They belong into a password safe that at least two people can open.
field-sort = What it is
field-sort-hint = An official account speaks for us. An unofficial tool is used at work, and nobody decided that.
field-title = Name
field-title-hint = As people here call it: “Havsel on LinkedIn”.
field-platform = Platform or tool
field-handle = Handle or address
field-handle-hint = How it is found: @name or https://…
field-purpose = What it is for
field-purpose-hint = Who reads it, what is written there. Markdown.
field-owner-account-hint = An employee who belongs to the space.
field-backup = Backup owner
field-backup-hint = Somebody else, who gets in when the owner can't.
field-holds = What of ours is in it
field-stage = State
field-replaced-by = What replaces it
field-replaced-by-hint = Where it goes, or nothing.
column-access = Access looked at
access-reviews = Looks at who can get in
no-access-review = Nobody has written down yet who can get in.
good-until = The newest look is good until { $day }.
look-at-access = Look at who can get in
field-access = What did you find?
field-access-hint = How many people can get in, who was taken out, whether sign-in is strong. No secrets.

## What happened

said-recorded = The risk is recorded
said-changed = Changed
said-accepted = You own it now
said-given-back = Given back
said-assessed = Judged anew
said-mitigated = Saved
said-reviewed = Written down
said-entered = The value is entered
said-closed = The risk is closed
said-reopened = The risk is open again
said-registered = Registered
said-looked = Written down

## Evidence and the dashboard

probe-owned = open risks with an owner who accepted
probe-owned-and-mitigated = open risks with an owner who accepted and a mitigation that has not failed
probe-reviewed = open risks that were looked at in time
way-session = Record risks and give them owners
way-accounts = Register accounts and tools
way-alive = Look at risks again
tile-top = Top risks
tile-top-how = Likelihood times impact of the open risks, after their mitigation where it is in place, before it where it is not.
tile-leaves-out = Risks in spaces that you do not read, and what nobody has recorded.
tile-lights = Record the first risk.
tile-over = Indicators over limit
tile-over-note = { $count ->
    [one] of 1 that has a value
   *[other] of { $count } that have a value
}
tile-over-how = Open risks whose indicator is past its limit. Measures are read every night, other numbers are entered by hand.
tile-over-lights = Give a risk an indicator with a limit.

## What can't be taken

error-choose = Choose one of the list.
error-space-missing = Choose a space.
error-text-missing = Write what it comes from and what follows.
error-grows = After the mitigation it can't be larger than before.
error-review-day = The day lies ahead, within a year.
error-reason-missing = Say why, in a sentence.
error-mitigation-missing = Write down the mitigation before you say that it is in place.
error-limit-missing = Give the limit from which on it is too much.
error-limit-of-nothing = Say what the limit is of: choose a measure, or name what is counted.
error-number = Give a number, like 12 or 0.5.
error-day-past = Give the day for which the value holds, today at the latest.
error-not-by-hand = The values of this risk are not entered by hand.
error-over = Its indicator is over its limit, so it would be open again tomorrow. Change the limit, or wait until the number is back.
error-not-member = Choose an employee who belongs to { $name }. The list has them now.
error-threatens = Name at most fifty things that you can see.
error-threatens-word = “{ $word }” is no address of something here.
error-handle-missing = Give the handle or address by which people find the official account.
error-backup-is-owner = The backup owner is somebody else than the owner.
error-note-missing = Write what you found, in a sentence.
