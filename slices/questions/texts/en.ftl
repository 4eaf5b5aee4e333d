# Texts of questions and answers.

## Words

question = Question
questions = Questions
answer = Answer
answers = { $count ->
    [0] No answers yet
    [one] 1 answer
   *[other] { $count } answers
}
stage-unanswered = No answer yet
stage-answered = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
stage-accepted = Answered
closed = Closed

## The list

tabs-name = Which questions
tab-unanswered = Unanswered
tab-answered = Answered, not accepted
tab-mine = Mine to answer
tab-stale = Nothing new for long
tab-expiring = To verify again
tab-counted = { $label } ({ $count })
tab-counted-more = { $label } ({ $count }+)
tab-all = All
all-spaces = All spaces
filter-space = Space
filter-show = Show
pages-name = Pages
newest = Newest
older = Older
empty-unanswered = Every question has an answer
empty-unanswered-detail = New questions wait here until someone answers.
empty-answered = No answers are waiting to be accepted
empty-answered-detail = Whoever asked accepts the answer that helped, so that others find it.
empty-mine = Nothing waits for you
empty-mine-detail = Questions come here when somebody asks you by name, or when you are an expert for their topic.
empty-stale = No question has been forgotten
empty-stale-detail = Open questions stand here when nothing has happened in them for thirty days.
empty-expiring = Nothing is to be verified again
empty-expiring-detail = Questions stand here thirty days before the verification of an answer ends.
empty-all = No questions yet
empty-all-detail = The first one helps everyone who wonders the same.

## Asking

ask = Ask a question
ask-hint = Say what you want to achieve, what you tried, and what happened instead.
ask-label = Your question in detail
ask-placeholder = What do you want to know from { $space }?
ask-submit = Ask in { $space }
ask-member = you are a member
where-to-ask = Where do you want to ask?
no-spaces = There is no space you can ask in yet
no-spaces-detail = Join a space, then ask the people there.
find-spaces = Find a space
not-right = Some things need another look
said-asked = Your question is posted.

## One question

edited = Edited { $when }
question-removed = This question was deleted.
answer-removed = This answer was deleted.
answer-by = Answer by { $name }
none-yet = Nobody has answered yet.
none-closed = It was closed without an answer.
first-answers = Back to the first answers
order-helpful = Most helpful first
order-time = In order of time
more-answers = More answers
write-answer = Write an answer
answer-label = Your answer
answer-in = Answer in { $space }
answer-named = Answer for the people named
answer-internal = Answer for all employees
answer-community = Answer for employees and customers
answer-public = Answer for everyone
answer-placeholder = Write an answer, or ask for what is missing
sign-in-to-answer = Sign in to answer
closed-note = This question is closed and takes no more answers.
about = About this question
you-can = What you can do
you-can-accept = Accept the answer that helped. It moves to the top for everyone who comes after you.
you-can-withdraw = You can accept another answer, or take the acceptance back. What was accepted before stays on record.
who-sees = Who can see this
said-answered = Your answer is posted.

## Accepting

accept = Accept
accept-of = the answer by { $name }
withdraw = Take back acceptance
accepted = Accepted
accepted-as = by { $name }, { $role }, { $when }
accepted-by = by { $name }, { $when }
history = What was accepted
as-asker = who asked
as-expert = an expert
as-moderator = who moderates here
as-owner = an owner of the space
history-holds = Accepted
history-ended = Accepted before
history-line = { $name }, { $when }
history-as = { $name }, { $role }, { $when }
history-until = until { $when }
history-until-by = until { $when }, ended by { $name }
said-accepted = The answer is accepted.
said-withdrawn = The answer is no longer accepted.

## Votes

vote-helps = The answer by { $name } helps
helped = helped
vote-same = I have this question too
same-question = { $count ->
    [one] 1 person has this question too
   *[other] { $count } people have this question too
}
most-helpful = Most helpful
most-helpful-for = for { $count } people
brought-down = { $count } against it where it comes from

## Asking the same

asked-before = Asked before?
asked-before-detail = Lead those who come here to the question that has the answers.
asked-before-marked = This question is closed and leads to another one.
asked-again = Asked again
asks-the-same = Another question asks the same:
came-from = You were led here from a question that asks the same:
duplicate-title = Another question asks the same
duplicate-lead = This question is closed and leads on to the other one. Whoever has it counts there, and can still read what was written here.
duplicate-alike = Questions with a similar title
duplicate-other = The other question
duplicate-other-hint = Its address or its number. It wins over what is chosen above.
duplicate-save = Lead to the other question
duplicate-undo = It asks something else
cancel = Cancel
said-duplicate = The question leads here now.
said-no-duplicate = The question is open again.
error-no-such-question = Give the address or the number of a question that you can see, or choose one.
error-same-question = That is this question itself, or one that leads here. Choose another one.

## Verifying

verify = Verify
verify-title = Verify an answer
verify-lead = You vouch for what { $name } wrote: it is right, as far as you know. Everyone sees your name beside it, and until when.
verify-until = Until
verify-until-hint = The last day, at most three years from now. You are reminded a month before.
verify-renew = Renew verification
verify-withdraw = Take back verification
verified = Verified
verified-over = Verification is over
verified-by = by { $name }, { $role }, until { $day }
verified-changed = It was changed since.
said-verified = The answer is verified.
said-not-verified = The answer is no longer verified.
error-until = Choose a day from today on, at most three years from now.

## Experts

experts = Experts
experts-lead = Who is asked first when a question has one of these topics in its text, such as #vpn. Experts of the whole space are named among its members.
no-experts = Nobody is named for a topic yet
no-experts-detail = Where somebody is, questions with the topic come to them, and they may accept and verify answers.
expert-offered = Waits for an owner
expert-agree = Agree
expert-decline = Decline
expert-end = End
name-expert = Name an expert
offer-to-know = Offer to be asked
topic = Topic
topic-hint = One word, as it stands in questions after a #.
expert-person = Who
expert-person-hint = A member of this space; nobody chosen means yourself.
choose-person = Choose somebody
knows-of-it = { $name } (knows of it)
said-offered = Thank you. An owner of the space agrees to it.
said-named = They are an expert now.
said-released = That has ended.
error-topic = A topic is one word of letters, digits, - and _, up to 50 characters.
error-no-member = Choose somebody who belongs to this space.

## Asking by name

invited = Asked by name
invited-by = asked by { $name }
invited-answered = has answered
invited-end = Ask { $name } no more
invite = Ask them
invite-title = Ask a colleague to answer
invite-lead = They are told once, and the question stands among those that are theirs to answer.
invite-whom = Whom
invite-hint = Members of this space; those who know of its topics come first.
said-invited = They are asked.
said-not-invited = They are asked no more.
error-invite-nobody = Choose somebody.
error-invite-self = Choose somebody else than yourself and who asked.
error-invite-unseen = They can't see this question. Choose somebody who can.
error-invite-many = Ten people are asked already. Take one back first.

## While nobody answers

ladder = While nobody answers
ladder-title = When nobody answers
ladder-lead = What happens by itself with new questions of this space: first experts are asked, then owners, then the question becomes a request to those who help here. Whoever asked sees it and can stop it, and an answer ends it.
ladder-on = On
ladder-off = Off
ladder-switch-off = Switch off
ladder-experts = Experts are asked after
ladder-owners = Owners are asked after
ladder-request = It becomes a request after
ladder-minutes = Minutes of work since the question.
ladder-request-hint = Minutes of work since the question; leave it empty if that shall not happen by itself.
ladder-opens = Work begins at
ladder-closes = Work ends at
ladder-days = Days of work
ladder-zone = Time zone
ladder-cap = Questions a day for one person
ladder-cap-hint = Nobody is asked by more questions than this in a day.
ladder-faster = Ask the next now
ladder-stop = Stop
ladder-stopped = It was stopped. Nobody else is asked.
rung-followers = Followers of the space
rung-told = were told
rung-experts = Experts
rung-owners = Owners
rung-request = A request
rung-is-request = was made of it
rung-nobody = nobody could be asked
rung-asked = asked: { $names }
said-ladder-set = New questions climb so from now on.
said-ladder-unset = New questions stay where they are.
said-ladder-stopped = Nobody else is asked.
said-faster = The next step is taken.
error-ladder-over = There is no next step any more. Look at the question again.
error-minutes = Give minutes from { NUMBER($least) } to { NUMBER($most) }.
error-hour = Give an hour such as 09:00.
error-closes = Give an hour at least one hour after work begins.
error-days = Choose at least one day.
error-zone = Choose a time zone.
error-cap = Give a number from 1 to { NUMBER($most) }.
weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}

## On others' pages

waiting = Waiting for an answer
asked-by = Asked by
asked-when = Asked

## What is wrong

error-title-missing = Give your question a title: a short sentence that others will recognise.
error-title-long = The title has more than { NUMBER($most) } characters. Shorten it, and put the details below.
error-title-lines = Keep the title to one line of plain text.
error-body-zero = The text has a character that can't be shown. Remove it, or type the text again.
error-space-missing = Choose the space to ask in.
error-body-long = The text has more than { NUMBER($most) } characters. Shorten it, or attach a file.
error-answer-missing = Write something before you answer.
error-key = This was sent before with another text. Check what was posted, then send it again.
error-not-here = You cannot ask here. Your text is kept: choose another space for it.

## What could not be sent

unsent-label = Your text
unsent-closed = Your answer was not sent: the question was closed. Here is your text, so that you can copy it.
unsent-removed = Your answer was not sent: the question was deleted. Here is your text, so that you can copy it.
unsent-not-here = Your answer was not sent: you cannot answer here any more. Here is your text, so that you can copy it.
unsent-archived = This was not asked: { $space } was archived and takes no more questions. Here is your text: copy it, and choose another space for it.
unsent-change = Your change was not saved: this cannot be changed any more. Here is your text, so that you can copy it.

## Reactions, comments, changes

react = React
comment = Comment
comments = { $count ->
    [one] 1 comment
   *[other] { $count } comments
}
edit-question = Edit your question
edit-answer = Edit your answer
edit-visible = Everyone who can read this can also see what you changed.
save = Save
more = More
said-changed = Your change is saved.
said-removed = Deleted.

## Beside a draft

beside-more = { $count ->
    [one] And 1 more answer.
   *[other] And { $count } more answers.
}

## Proposed changes

suggest = Suggest a change
credit = with a change by { $by }, accepted by { $who }
suggest-lead = Whoever wrote this, experts and owners of the space see the difference, and decide. Your name stays with what you write.
suggest-readers = Until it is accepted, only those who decide can read this
suggest-label = The text as it should be
suggest-submit = Send suggestion
suggest-reason = Why
suggest-reason-hint = In a sentence, such as “The menu has a new name”.
suggest-against = What your text changes in the one that is there now
suggestions = Suggested changes
suggestions-lead = You see those of your own texts, those that you suggested, and all of them if you are an expert or keep this space.
suggestions-waiting = { $count ->
    [one] 1 waits
   *[other] { $count } wait
}
no-suggestions = No changes are suggested
no-suggestions-detail = Whoever reads here and knows better can suggest one below the text.
suggestion = Suggested change
suggestion-open = Waits
suggestion-accepted = Accepted
suggestion-declined = Declined
suggestion-withdrawn = Taken back
suggestion-decided = by { $name }, { $when }
suggestion-behind = The text was changed since this was suggested. You see what accepting it would change now, the later changes included.
suggestion-changes = What it changes
suggestion-no-change = The text says this already.
suggestion-accept = Accept the change
suggestion-decline = Decline
suggestion-word = A word to { $name }
suggestion-word-hint = Why it stays as it is.
suggestion-withdraw = Take it back
said-suggested = Your suggestion is sent. You are told what becomes of it.
said-change-accepted = The text is changed. Its history has the earlier one.
said-change-declined = Declined. They are told why.
said-change-withdrawn = Taken back.
error-reason-missing = Say in a sentence why.
error-word-missing = Say in a sentence why it stays as it is.
error-word-long = Use at most { NUMBER($most) } characters.
error-text-changed = The text was changed in the meantime. Compare again: the difference to what is there now stands below.
error-proposed-already = You have suggested a change to this text that nobody has decided on. Take that one back first.
error-no-change = This is the text as it is. Change what is wrong with it.
error-decided-already = This was decided on already. Look at what became of it.
