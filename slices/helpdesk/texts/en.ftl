# IT help: desks and requests.

## Words

get-help = Get help
help = Help
kind-desk = Help desk
kind-request = Request for help
change = Change
save = Save
cancel = Cancel
not-right = Some things need another look

## How far, how urgent

status-new = New
status-with-helpers = Waiting for IT
status-with-you = Waiting for you
status-with-asker = Waiting for the asker
status-solved = Solved
priority-low = Low
priority-usual = Usual
priority-high = High
priority-urgent = Urgent
nobody = Nobody
in-hand-of = { $name } has it in hand
in-nobodys-hand = In nobody's hand yet
asked-openly = Asked in the open
event-priority = Priority: { $priority }
event-assigned = In the hand of { $name }
event-unassigned = In nobody's hand

## A desk

open-desk = Open a help desk
change-desk = Change the help desk
desk-lead = A desk belongs to a space. Its agents and owners help; whoever works here asks, in the open or in private.
no-homes = You own no space that can have a desk
no-homes-detail = It has to be for people who work here, and everyone has to be allowed to reply in it. Its owners open the desk.
find-spaces = Find a space
field-space = Space
field-space-hint = Its agents and owners see every private request.
field-name = Name of the desk
field-about = What you help with
field-about-hint = And when, and what to say when asking.
close-desk = Close the desk
close-desk-detail = It takes no more requests. Those that are there stay, and can be answered.
desk-is-closed = This desk takes no more requests.
about-desk = About this desk
views-name = Which requests
view-waiting = Waiting
view-unassigned = In nobody's hand
view-mine = In your hand
view-with-asker = Waiting for the asker
view-solved = Solved
nothing-waits = Nothing here
nothing-waits-detail = What waits stands here, what is due first, then the most urgent, then what has waited longest.
list-is-cut = Only the first 200 are shown.
said-desk-opened = The desk is open.
said-desk-closed = The desk is closed.
said-saved = Saved.

## Asking

no-desks = There is no help desk yet
no-desks-detail = Ask in the open instead. The owners of a space can open a desk.
see-what-waits = See what waits
ask-openly = Ask in the open
ask-openly-instead = Ask in the open instead
ask-in-private = Ask in private
openly-or-not = Asked in the open, others find the answer too. Ask in private about accounts, pay, health, and whatever is nobody else's business.
your-requests = Your requests
no-requests = You have not asked for help yet.
who-reads = You and those who help at “{ $desk }” read this, and nobody else. Does it help others to know?
field-desk = Desk
field-title = What it is about
field-title-hint = A short sentence.
field-matter = What is the matter
field-matter-hint = The device, the app, the exact words of an error, what you tried. Never a password.
send-request = Send
private-readers = You and those who help read this
said-asked = Your request is sent. Its answer comes here, and as a notice.

## Helping

take-on = Take this on
take-on-detail = It gets a number and waits at the desk. It stays the question that it is.
handle = Change
field-status = Status
field-assignee = In the hand of
field-priority = Priority
this-is-solved = This is solved
not-solved = Not solved after all
what-became = What became of it
said-taken-on = It waits at the desk now.
said-solved = It is solved.
said-reopened = It is open again.

## Help by mail

mail-hint = Write #solved on a line of its own, first or last, to say that it is solved.

## Goals

goals = Goals and working time
goals-lead = How fast this desk means to be. The clock to the solution stands still while the asker has to say something. Whoever has a request in hand is told before a goal is missed, and when it is; otherwise all who help are.
goals-on = Goals are set
goals-off = No goals yet
goals-hint = Hours of working time: 4, or 0:30. Leave a field empty for no goal.
goal-answer = First answer
goal-solution = Solution
goal-until = by { $moment }
goal-missed = late since { $moment }
goal-reached = In time
goal-reached-late = Later than meant
goal-paused = Stands still
working-time = Working time
working-time-hint = The hours in which people work: 09:00-12:00, 13:00-17:00. An empty day is a day off.
field-zone = Time zone
field-holidays = Holidays
field-holidays-hint = A line each, with its day and its name: 2026-12-25 Christmas Day
goals-switch-off = Remove the goals
said-goals-set = The goals are set. Everything open is reckoned anew.
said-goals-unset = The desk has no goals any more.
weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}
error-intervals = Give hours such as 09:00-12:00, 13:00-17:00: in order, at most six.
error-week-short = A week has to have at least { NUMBER($hours) } hours of work.
error-holiday = Give each line a day such as 2026-12-25 and then its name, at most { NUMBER($most) } lines. This one can't be read: { $line }
error-zone = Choose a time zone.
error-goal = Give hours such as 4 or 0:30, at most { NUMBER($most) }.
error-goal-order = A solution can't be due before the first answer.
error-no-goal = Set at least one goal, or remove the goals.

## What is wrong

error-space-missing = Choose the space whose agents help.
error-space-closed = { $space } can't have a desk: it has to be for people who work here, and everyone has to be allowed to reply in it.
error-has-desk = This space has a desk already: { $name }. Change that one.
error-desk-empty = Say what you help with, so that people know what to ask.
error-desk-missing = Choose a desk.
error-request-empty = Say what is the matter.
error-not-helper = Choose one of those who help here.
