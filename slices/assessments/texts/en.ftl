# Texts of assessment rounds: planning, leading and publishing them, and what they come to.

## Words

journey = Journey
rounds = Rounds
round-title-suggestion = Social maturity { $month }
whole-organisation = Whole organisation
cancel = Cancel
change = Change
discard = Discard
please-check = Please check these
by-name-short = by name
anonymous-short = anonymous
tab-stands = Where we stand
too-few = too few answers
state-draft = Draft
state-open = Takes answers
state-review = To be published
state-consensus = Second look
state-published = Published
length-full = Full round
length-full-detail = 40 questions, about 12 minutes. Once a year.
length-pulse = Pulse
length-pulse-detail = 15 questions, about 5 minutes. Each quarter.
length-focus = Focus
length-focus-detail = All questions of a few sub-dimensions, to see what the plan moved. It gives no kind.

## Rounds

rounds-intro = A round asks groups of people how the organisation works socially, inside and with customers. Its result places the organisation on the map and starts the plan.
no-rounds = No round yet
no-rounds-detail = Plan one, look at whom it would ask, then open it. Nobody is asked before that.
plan-round = Plan a round
change-round = Change the draft
plan-intro = Nobody is asked until you open the round. From then on, what it asks and of whom stays as it is.
closes-on = Answers until
closed-on = Answers were taken until
published-on = Published
section-what = What is asked
section-what-detail = The questions come from the instrument SMI 1.0: four blocks, 15 sub-dimensions.
section-whom = Who is asked
section-whom-detail = Several groups see several organisations. At least three groups and eight people make a result that stands.
section-how = How
section-how-detail = Whoever is asked answers from a link in their mail, without signing in.
field-title = Title
field-length = How much
field-focus = Sub-dimensions of a focus
field-unit = Unit
field-groups = Groups from the directory
field-sample = How many other employees
field-sample-hint = A sample by lot. Fifty are enough for most organisations.
field-listed = Further people by mail
field-listed-hint = One in a line: the group and the address, such as "CUS ana@example.org". Groups are ITL, ITS, EXE, MKT, FRO, EMP and CUS.
field-customers = Customers may answer
field-customers-detail = The round gets a link that you hand on. Customers are asked only what they can see.
field-answers = Answers are
field-closes = Answers until
field-closes-hint = The end of this day. A fortnight is usual.
answers-anonymous = Anonymous
answers-anonymous-detail = Nothing that is stored leads from an answer to a person. A group of fewer than five answers by name or not at all, and is told so.
answers-named = By name
answers-named-detail = Everybody answers by name, and is told so. Groups under five stay hidden in the result all the same.
save-draft = Save draft
about-it-leaders = Lead, and work in IT: { $count }
about-it-staff = Work in IT: { $count }
about-executives = Lead outside IT: { $count }
about-marketing = Marketing: { $count }
about-front = HR, sales and service: { $count }
about-employees = All others: { $count }
wrong-title = A title has 1 to 120 characters.
wrong-length = Choose how much is asked.
wrong-focus = Choose at least one sub-dimension.
wrong-closes = Give a day, such as 2026-12-15.
wrong-closes-past = This day has passed. Give one that is to come.
wrong-sample = Give a number from 1 to { $most }.
wrong-listed-line = Line { $line } is not a group and a mail address. Write it like "ITL ana@example.org".
wrong-listed-long = A list has at most { $most } people.
said-planned = The draft is saved. Nobody was asked yet.
said-changed = The draft is changed.
said-discarded = The draft is gone.

## Leading a round

what-now = What can be done now
next-draft = Look at whom the round would ask, then open it.
next-open = The round takes answers. You see how many answered, never what.
next-review = The round takes no more answers. Publish its result, or first let the raters look again at what they see differently.
next-consensus = Those who took part see how the answers are spread, without names, and may change theirs.
next-published = The result is published for all employees. It stays as it is.
act-open = Open the round
act-open-detail = Everybody below gets a mail with their own link. What is asked and of whom is fixed from then on.
act-open-sure = Open the round and send the links?
act-remind = Send a reminder
act-remind-detail = Only those who haven't finished get one. Three days before the end one goes out by itself.
act-close = Close now
act-close-detail = The round takes no more answers. What was answered so far counts.
act-close-sure = Close the round now?
act-publish = Publish the result
act-publish-detail = All employees see the result. It can't be changed afterwards; groups under five are hidden in it.
act-publish-sure = Publish the result for all employees?
act-again = Let them look again
act-again-detail = Once, before it is published: where the raters don't agree, they see how the answers are spread and may change theirs. Nobody has to.
until-day = Answers until
draft-detail = The draft can be changed or discarded.
see-result = See the result
who-would-be-asked = Who would be asked
who-answered = Who answered
asked-count = { $count ->
    [one] 1 person
   *[other] { $count } people
}
answered-of = { $answered } of { $asked } began
nobody-asked = Nobody. Choose groups, or list people.
small-groups = { $groups }: fewer than five people. They are told that they answer by name or not at all.
column-group = Group
column-asked = Asked
column-begun = Began
column-finished = Finished
column-share = Share
rates-note = These are numbers of people. What they answered is seen by nobody before the result is published.
door-title = The link for customers
door-detail = Whoever opens it gets a sheet of their own. Put it into a newsletter or a community space.
copy-link = Copy
agreement-title = Do the raters agree?
agreement-good = They do: no sub-dimension is below .50.
agreement-detail = Agreement (r*wg) is below .50 here: a mean would hide that people see different organisations.
alpha-note = Krippendorff's alpha over all questions: { $alpha }. It falls where the true profile is flat, so it hides nothing.
not-now-state = The round is past that.
not-now-nobody = The round would ask nobody. Choose groups, list people, or let customers answer.
not-now-past = The last day has passed. Change the draft first.
not-now-agreed = The raters agree on everything. There is nothing to look at again.
not-now-unanswered = Nobody answered, so there is no result.
not-now-reminded = A reminder went out less than a day ago.
said-opened = The round is open. The links are on their way.
said-reminded = { $count ->
    [0] Everybody has finished. Nobody was reminded.
    [one] 1 person gets a reminder.
   *[other] { $count } people get a reminder.
}
said-closed = The round takes no more answers.
said-looking-again = Those who took part are asked to look again.
said-published = The result is published.

## Mails to raters

mail-invitation-subject = { $title }: how does { $company } work?
mail-invitation =
    { $company } wants to know how it works socially, inside and with customers. Your view counts.

    Answer here; you need no password, and you can stop and go on whenever you like:
    { $link }

    The link is yours alone. Please answer by { $until }.
mail-reminder-subject = Reminder: { $title }, { $company }
mail-reminder =
    You have not finished your answers for { $company } yet. What you answered is saved:
    { $link }

    Please finish by { $until }. If you'd rather not take part, you need do nothing.
mail-consensus-subject = A second look: { $title }, { $company }
mail-consensus =
    On some topics the answers for { $company } are far apart. You see how they are spread, without names, and may change yours or leave it:
    { $link }

    This is open until { $until }.

## The picture

stands-title = Where { $company } stands
placement = Placement
no-result = Nobody has asked yet
no-result-detail = A round of questions shows where the organisation stands, inside and with customers, and what to do next.
asked-now = Your view is asked.
answer-now = Answer now
for-employees = Internal: all employees
take-along = Take it with you
take-report = Report (PDF)
take-map = Map (PNG)
take-profile = Profile (PNG)
take-svg = Map (SVG)
take-csv = Figures (CSV)
take-json = Figures (JSON)
headline-before = { $company } is
headline-insufficient = There are not enough answers to say
headline-insufficient-detail = Each side needs five people at least, and answers on most of its sub-dimensions.
headline-laggard = Neither among employees nor with customers is working socially the normal way yet.
headline-external = Customers are met where they talk. Employees do not yet work with each other in the same way.
headline-internal = Employees work with each other in the open. Customers do not meet the same openness yet.
headline-enterprise = Employees and customers are met in the open, and the two sides are connected.
headline-islands = Both sides are mature, but not yet bridged: they are two islands.
extremes = Strongest: { $best } ({ $high }). Weakest: { $worst } ({ $low }).
note-answered = { $people ->
    [one] 1 person
   *[other] { $people } people
} in { $groups ->
    [one] 1 group
   *[other] { $groups } groups
} answered.
note-unknown-safe = Whatever the people who answered "don't know" would have said, the kind stays the same.
note-unknown-may = The answers of those who don't know could change the kind.
note-provisional = The kind is provisional: fewer than eight people answered on one side, or part of it could not be scored.
note-borderline = The result is near the line. It lies between these kinds: { $kinds }.
note-contested = What the platform measures would place the organisation elsewhere: { $kind }. The placement is contested; the council decides which of the two to accept, and why.
note-untypical = Not everything is typical of this kind: see { $items }. What the article recommends there is perhaps done already.
it-lag = IT behind by
it-lag-how = The better of the two axes, less the score of IT itself.
the-organisation = The organisation
gaps-count = of { $count } sub-dimensions are seen as two organisations
it-lag-detail = warns from { $from }
it-behind = IT is behind the business by { $lag }. The article warns of just this: when others move and IT does not, they move around it.
it-ahead = IT is ahead of the business by { $lead }. It should lend its people to others.
axis-detail = { $stage }, ± { $half }
map-title = Map of four kinds
map-now-label = now
map-threshold = mature from { $from }
map-missing = There are not enough answers to place the organisation.
map-described = { $company } is { $kind }: internal { $internal }, external { $external }, each from 0 to 4.
axis-internal = Internal: among employees
axis-external = External: with customers
legend-now = Now, with 90 % interval
legend-earlier = Earlier rounds
legend-threshold = Mature from here
legend-range = Range with "don't know"
legend-measured = Measured
legend-critical = critical
legend-gap = From the lowest group to the highest
as-table = Show as a table
talk-first = Talk about these first
chip-gap = Gap { $gap }
chip-split = Divided
chip-unseen = Not seen
finding-gap = On { $sub }, { $high } and { $low } see two organisations.
finding-measured = { $sub }: people say { $said }, the platform measures { $measured }.
finding-split = On { $sub } the raters don't agree with each other.
finding-unseen = More than two in five can't see this: { $question }
profile-title = Profile: what people say
profile-described = A dot is what people say, the line the range in which it would lie had all who don't know said 0 or 4. Open a row for its questions.
scale-note = 0 dormant · 1 testing · 2 coordinating · 3 scaling · 4 empowering
spread-unknown = don't know: { $count }
column-sub = Sub-dimension
column-numbers = Numbers
column-picture = Picture
column-round = Round
column-internal = Internal
column-external = External
column-said = Said
column-range = Range
column-measured = Measured
column-difference = Difference
column-note = Note
column-gap = Gap
column-agreement = Agreement
column-raters = Raters
column-sentence = The article
column-action = Action
measured-title = What people say, and what the platform sees
measured-described = A dot is what people say, a diamond what the platform measured. The two are never blended; what is far apart goes to the council.
said-not-seen = said, not seen
seen-not-said = seen, not said
contested = contested
nothing-measured = nothing measured
nothing-measured-detail = Nothing is measured yet. Measuring begins with an agreement with the staff's representatives and the privacy officer.
gaps-title = Who sees it how
gaps-described = The means of the groups that have five people or more. From a difference of 1.0 on, two groups see two organisations.
gaps-missing = too few
gaps-missing-detail = Fewer than two groups have five people who answered, so none is shown beside another.
group-letters = L S X M F E C
advice-title = What the article recommends
advice-intro = To organisations that are { $kind }:
advice-source = From Forrester, "The new era of social business" (KMWorld). Each recommendation has its action in the plan.
see-plan = See the plan
remarks-title = What people wrote
remarks-detail = Comments and links stand here without name and group.
second-look = Second look: score { $before } → { $after }, agreement { $apart } → { $together }.
other-rounds = Rounds about a part
earlier-rounds = Earlier rounds
how-worked-out = How this was worked out
method-title = How this was worked out
method-scale = Every question has five stages: 0 dormant, 1 testing, 2 coordinating, 3 scaling and optimising, 4 empowering.
method-score = A question's score is the mean of its groups' means; a group's voice grows with its size up to five people. A best guess counts half. A sub-dimension is the mean of its questions, a block the weighted mean of its sub-dimensions.
method-unknown = "Don't know" moves no score. It is shown as a range; a question that more than 40 % don't know is not counted, and becomes a finding.
method-interval = The 90 % interval comes from leaving out one person at a time (jackknife). With fewer than five people there is none, and no kind.
method-mature = A side is mature from { $from }, if none of its sub-dimensions is below { $floor } and no critical one below { $critical }.
method-groups = Groups under five are hidden, and further ones until at least five people are hidden, so that nobody is found by subtraction.
method-limits = Breakpoints, weights and floors are starting values. People overrate their own organisation, the more so the higher they stand.

## The report

chart-source = { $company }, { $round }, { $day }
report-page = Page {"{page}"} of {"{pages}"}
report-kicker = Social maturity
report-scope = Scope
report-answered = Answered
report-answered-value = { $raters } of { $asked }
report-instrument = Instrument
report-how = Answers
report-firmness = How firmly that stands
report-placement = Where we stand
report-profile-note = Agreement is Lindell's r*wg(j): from .70 the mean stands for a shared view, below .50 it does not.

## Answering

answer-asked = Your view is asked
answer-open-until = Until { $day }
answer-look-again-until = A second look, until { $day }

### The first page

answer-asks = { $company } asks for your view
answer-asks-again = { $company } asks for a second look
answer-about-unit = About { $unit }
answer-what-for = How do people at { $company } work with each other and with customers through social technology? You are asked because you see it from where you stand. There are no right answers, and “I don't know” is one, too.
answer-again-what-for = On these topics the answers lay far apart. Look at how all answered, and change your own answer where you now see it differently. Leaving it as it is is just as good.
answer-role = Your group
answer-how-long = How long it takes
answer-length = { $pages ->
    [one] One page,
   *[other] { $pages } pages,
} { $questions ->
    [one] one question,
   *[other] { $questions } questions,
} { $minutes ->
    [one] about one minute.
   *[other] about { $minutes } minutes.
}
answer-any-time = Each answer is saved at once. You can stop at any time and go on with the same link, on any device.
answer-until-when = Until when
answer-until = You can answer, and change your answers, until { $day }.
answer-what-becomes = What becomes of your answers
answer-anonymous = You answer without your name. It is noted that you took part; your answers are kept apart from that, and nothing that is stored with them leads back to you.
answer-groups-hidden = A group of fewer than five people is never shown in the result.
answer-comments-shown = Comments are shown without your group.
answer-by-name-all = In this round everybody answers by name, or not at all. Your name is kept with your answers.
answer-by-name-few = Fewer than five people are asked in your role, so that one could guess who said what. That is why you answer by name, or not at all. Your name is kept with your answers.
answer-by-name-as = You answer as { $name }.
answer-your-name = Your name
answer-your-name-hint = It is kept with your answers.
answer-name-needed = Give your name: in this role one answers by name, or not at all.
answer-keep-link = The address of this page is yours alone. Keep it, and you can go on later.
answer-begin = Begin
answer-continue = Continue

### A page of questions

answer-page-of = Page { $page } of { $pages }
answer-answered-of = { $answered } of { $total } answered
answer-counted = %answered% of %total% answered
answer-all-pages = All pages
answer-step = { $answered } of { $of }
answer-step-done = answered
answer-guess = This is only my best guess
answer-guess-detail = It counts half.
answer-unknown = I don't know
answer-unknown-ask = Which of these is it?
answer-not-my-area = Not my area
answer-not-my-area-detail = You are left out of this question.
answer-cannot-see = I can't see it, but someone could say
answer-cannot-see-detail = That is a result, too: it shows what ought to be visible.
answer-best-guess = My best guess would be…
answer-best-guess-detail = Back to the five answers. Your guess counts half.
answer-more = Comment or link
answer-comment = Comment (optional)
answer-comment-hint = Shown without your group. Write nothing by which one could tell that it was you.
answer-comment-hint-named = What made you answer like this?
answer-evidence = Link to evidence (optional)
answer-evidence-hint = The address of a page that shows it, from https:// on.
answer-back = Back
answer-next = Next
answer-wrong-answer = Choose one of the five answers, or “I don't know”.
answer-wrong-comment = The comment is too long. Shorten it to { NUMBER($most) } characters.
answer-wrong-evidence = This is no address. It begins with https://, has no spaces, and at most 500 characters.
answer-form-has-errors = Some things on this page are not saved yet

### Saving at once

answer-saved = Saved
answer-waiting = Not saved, will try again
answer-refused = Not saved
answer-restored = Restored from this device
answer-not-kept = Your answers on this page were not saved
answer-not-kept-closed = The round has closed and takes no more answers. What you wrote still stands here, so that you can copy it.
answer-not-kept-nameless = You answer by name. Open your link again and press “Begin”.

### Keys

answer-keys = Keys
answer-key-stage = Answer the question you are at
answer-key-unknown = I don't know
answer-key-walk = Next and previous question
answer-key-next = Next page
answer-key-enter = Enter
answer-keys-on = Answer with single keys

### The second look

answer-second-hint = Your answer from the first time is chosen. You see how all answered, without names.
answer-spread = { $answers ->
    [one] How one person answered
   *[other] How { $answers } people answered
}
answer-spread-unknown = { $unknown ->
    [one] One more didn't know.
   *[other] { $unknown } more didn't know.
}
answer-too-few = Fewer than five answered this question. So that nobody can be recognised, their answers are not shown.
answer-remarks = { $count ->
    [one] One comment
   *[other] { $count } comments
}

### The last page and the end

answer-last-page = The last page
answer-outlook = Two questions to close
answer-outlook-about = They are not part of the score.
answer-not-close = not close at all
answer-there = we are there
answer-not-at-all = not at all
answer-very-much = very much
answer-wrong-number = Choose numbers from 0 to 10.
answer-all-answered = { $total ->
    [one] You have answered the one question.
   *[other] You have answered all { $total } questions.
}
answer-still-open = { $count ->
    [one] One question is unanswered
   *[other] { $count } questions are unanswered
}
answer-finish-anyway = You can finish all the same, and come back until the round closes.
answer-finish = Finish
answer-thanks = Thank you
answer-thanks-answered = { $answered ->
    [0] You have answered none of { $total } questions.
   *[other] You have answered { $answered } of { $total } questions.
}
answer-thanks-until = Until { $day } you can come back with the same link and change what you said.
answer-thanks-result = When the round is over, its result is there for all employees.
answer-change = Change my answers

### Where a link leads nowhere

answer-opens-nothing-title = This link opens nothing
answer-opens-nothing = It may have been cut off on its way, or it holds no more.
answer-opens-nothing-way = Open it once more from the mail that brought it. If that doesn't help, ask whoever sent it.
answer-closed-title = Closed
answer-closed-on = “{ $title }” took answers until { $day }.
answer-closed-kept = Your answers are kept. Thank you for them.
answer-closed-none = No answers were given with this link.
answer-closed-waiting = The result is being worked out.
answer-closed-published = The result is published.
answer-full-title = No more room
answer-full = So many have come by this link that no more are let in. Tell whoever sent it to you.
