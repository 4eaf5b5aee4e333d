# Blogs.

## Words

blog = Blog
blogs = Blogs
blogs-lead = What leaders, spaces and people here write.
posts = Posts
desk = Desk
broadcasts = Blog and e-mail
parts = Parts of this blog
kind-post = Blog post
closed = Written no more
nobody = Nobody
save = Save
cancel = Cancel
not-right = Some things are not right yet
more-here = More here
about-this = About this blog
from-blog = From the blog
leaders-wrote = What leaders wrote about this
more-posts = More posts
newest-posts = Newest posts
older-posts = Older posts
comments = { $count ->
    [0] No comments
    [one] 1 comment
   *[other] { $count } comments
}
every-days = { $days ->
    [0] several times a day
    [one] about every day
   *[other] about every { $days } days
}
last-post = Last post
no-posts = No posts yet

## As what somebody writes

whose-cio = CIO
whose-cio-detail = Action BL-01 of the plan counts this blog. There is one at a time.
whose-it-leader = IT leadership
whose-it-leader-detail = You lead in IT. Action BL-02 counts how many of you write.
whose-leader = Leadership
whose-leader-detail = You lead. It does not count as a blog of IT leadership.
whose-personal = Yourself
whose-personal-detail = Your own blog, as anybody who works here may have one. It counts for no figure.
whose-space = The space
whose-space-detail = You own the space, and it writes about its work. You name authors; its members may propose posts.

## What a post brings

kind-news = News
kind-opinion = Opinion
kind-leadership = Leadership
kind-staff-change = Staff change
kind-technology = Technology
kind-company = Company

## The list

no-blogs = No blog yet
no-blogs-detail = A blog takes the place of broadcasts by mail: everybody who reads can answer, and the author answers back.
no-posts-yet = Nothing is published yet.
your-desk = Your desk
leaders-write = Leaders write
spaces-write = Spaces write
people-write = People write
no-posts-here = Nothing is published yet
no-posts-here-detail = The first post stands here as soon as it is published.
rhythm-and-goal = Written { $rhythm }; the goal is one post in { $days } days.
rhythm-alone = Written { $rhythm }.

## Beginning and changing

begin-blog = Begin a blog
begin-lead = You write in a space, and whoever reads there reads you and may answer.
begin-now = Begin the blog
missing-leader = A leadership blog is begun by somebody who leads. The directory does not say so of you: an administrator for people sets it on your profile.
missing-it-leader = This blog is begun by somebody who leads and works in IT. The directory does not say both of you: an administrator for people sets it on your profile.
no-homes = There is no space in which you may post
no-homes-detail = A blog lives in a space, and whoever reads there reads it. Make one, or ask the owners of a space to let you post.
make-space = Make a space
field-whose = You write as
field-home = In which space
field-home-hint = Whoever reads in the space reads the blog. It can’t be moved later.
home-of = { $name } ({ $reach }, { $members ->
    [one] 1 member
   *[other] { $members } members
})
field-name = Name
field-name-hint = Such as “From the bridge” or your own name.
field-about-blog = What it is about
field-about-blog-hint = A sentence or two for readers. May stay empty.
field-goal = How often you want to write
field-goal-hint = Readers see the goal. Leadership blogs have one; their desk tells when the next post is due.
goal-days = { $days ->
    [7] Once a week
    [14] Every two weeks
    [30] Once a month
    [0] As it comes
   *[other] Every { $days } days
}
change-blog = Change the blog
delegates = Who may draft for you
delegates-detail = They see your desk and its drafts, and write in them. Only you publish, and readers see who drafted.
no-delegates = Nobody so far.
nobody-to-name = Nobody else who works here belongs to the space.
field-delegate = Somebody of the space
name-delegate = Let them draft
dismiss = Take away
authors = Who writes here
authors-detail = They see their own drafts. Without the right to publish they send a draft to you for review.
authors-detail-space = Owners of the space publish. Authors see their own drafts, and send them for review unless they may publish. Other members may propose posts in the same way.
may-publish-own = May publish
field-publishes = They may publish
field-publishes-detail = What they write, and what waits for review.
name-author = Let them write
who-may-draft = See and change who
end-blog = The end of the blog
end-detail = Its posts stay, with their comments, and nothing new is published. It counts for no figure any more.
reopen-detail = You can go on writing, and it counts again.
close-blog = End the blog
reopen = Go on writing

## Writing

new-post = New post
draft = Draft
drafts = Drafts
untitled = Without a title or text
draft-for = You draft for { $name }, who alone publishes. Readers see that you drafted.
field-title = Title
field-body = Text
field-body-hint = Markdown. A question at its end brings more comments than a summary.
field-kind = What it brings
field-kind-hint = A blog that is read has a mix.
field-about = What it is about
field-about-hint = The address of something here: a decision, a question, a story. Each reader sees the link only if they may see that. May stay empty.
links-to = It will link to
publish = Publish
keep-draft = Keep as a draft
back-to-desk = Back to the desk
draft-seen-by = Seen by { $name } and who may draft for them, nobody else
last-changed-by = Changed by { $name }
draft-other = { $name } wrote in this draft while you did. Nothing was saved: take over what you need from their text, then save again.
draft-elsewhere = { $name } wrote in this draft, too. Their text stands below yours.
draft-from-elsewhere = From { $name }:
draft-rests = The blog is written no more, so its drafts rest. Whoever opens it again finds them as they are.
only-owner-publishes = { $name } publishes it; it waits at the desk.
draft-seen-by-author = Seen by you alone until you send it for review
draft-seen-by-publishers = Seen by { $name } and who may publish here
propose-here = You write here, and somebody who may publish looks at it before it appears under your name.
review-publishes = Send it for review when it is ready. Somebody who may publish here publishes it under your name, or sends it back with a word.
send-for-review = Send for review
withdraw = Take back from review
in-review = In review
scheduled = Scheduled
scheduled-rests = It has its hour, and nobody looks at it again. Only who may publish here can change it now.
held = Not published
sent-back = Sent back
returned-by = { $name } sent it back
field-word = What is missing?
field-word-hint = { $name } reads it above the draft.
send-back = Send back
publish-later = Publish later
field-hour = Publish at
field-hour-hint = By your clock ({ $zone }), whatever becomes of summer time.
set-hour = Save and publish at that hour
clear-hour = Take the hour back
held-left = It was not published at its hour, for whoever had set it works here no more. Publish it, or set another hour.
held-right = It was not published at its hour, for whoever had set it may not publish here any more, or the blog is written no more. Publish it, or set another hour.
held-words = It was not published at its hour, for something in it can’t be taken. Try to publish it, and you read what.
discard = Throw away
discard-question = Throw this draft away? It is gone for all who write in it.
change-post = Change
earlier-kept = The earlier text stays in the post’s history.
stage = New version
staged = New version
staged-detail = Readers see the published text until you put this one live.
staged-behind = The post was changed since this was written over it. Look at what changes, then save once more.
read-live = Read what is published
put-live = Put live
what-changes = What changes
nothing-changes = Nothing in the text.
unstage-question = Throw the new version away? What is published stays.
versions-wait = New versions that wait for you
preview = Preview
preview-detail = So readers will see it. It is not published.
back-to-writing = Back to writing
react = React
more = More
drafted-by = drafted by
edited = changed { $time }
is-about = This is about
rule-of-comments = Comments
rule-of-blog = For the posts that are published from now on. Each post may have its own.
field-rule = Comments are taken
field-days = How many days
field-days-hint = Where they are taken for some days.
rule-open = For ever
rule-closed = Not at all
rule-days = For some days after a post
comments-until = Comments are taken until { $day }.
comments-over = { $days ->
    [one] Comments were taken for 1 day after this post.
   *[other] Comments were taken for { $days } days after this post.
} That time is over.
comments-closed = This post takes no comments: so say its author or the blog.
feeds = Feeds
feeds-lead = A feed reader tells you of new posts. It reads by a secret address, as you: what you may not see any more is gone from it, too.
feed-made = Your address, shown this once. Whoever has it reads what you may read.
copy-feed = Copy
feeds-of-blogs = Of single blogs
make-feed = Make an address
renew-feed = Make a new address
end-feed = Take it away
feed-since = There is one since { $day }. A new one ends it.
feed-public = Feed (Atom)
posts-by-mail = Posts by mail
mail-wanted = Who writes a blog may send a post once to the people of its space. You get these.
mail-refused = You get no posts by mail.
want-letters = Get them again
no-letters = No posts by mail
letters-question = Do you want no more posts of blogs by mail? You can read them here all the same.
letters-ended = You get no more posts of blogs by mail.
end-letters = Get no posts by mail
send-by-mail = Send by mail
mail-goes-to = { $people ->
    [one] 1 person of the space gets this post as mail, once. It can’t be called back.
   *[other] { $people } people of the space get this post as mail, once. It can’t be called back.
} Who wants no mail, or has no address, is not counted. The post stays here, with its comments.
nobody-to-mail = Nobody would get it
nobody-to-mail-detail = Nobody else in this space has an address and wants posts by mail.
send-now = Send it now
mailed-by = { $people ->
    [one] { $name } sent it to 1 person
   *[other] { $name } sent it to { $people } people
}
letter-body =
    { $author } in “{ $blog }”:

    { $text }

    Read it and answer: { $copy }

    You get this because you belong to the space of this blog. No more posts by mail: { $stop }

## The desk

waiting-for-you = Comments that wait for you
waiting-for = Comments that wait for { $name }
nothing-waits = No comment waits.
waiting-more = { $count ->
    [one] One more waits that is not shown here.
   *[other] { $count } more wait that are not shown here.
}
waits-days = { $days ->
    [0] since today
    [one] waits for 1 day
   *[other] waits for { $days } days
}
over-five-days = Over five working days
rate-none = No comment of the last 90 days counts for the reply rate yet.
rate-of = { $answered } of { $counted ->
    [one] 1 comment
   *[other] { $counted } comments
} of the last 90 days answered within five working days.
when-answered = When does a comment count as answered?
when-answered-detail = When you reply below it or later in its branch, or when a comment of yours at the top names its author with an @. Reactions, and what those who draft for you write, answer nothing. A comment without an answer counts once five working days are over. Only you and who may draft for you see which ones wait; others see figures of many.
no-drafts = No drafts.
no-drafts-here = Nothing of yours is being written, and nothing waits for you.
how-published = How a post appears
how-published-space = Owners of the space publish, and authors whom they let. All others who work here and belong to the space propose: they send a draft for review.
how-published-personal = { $name } publishes, and authors who may. Others send a draft for review.
ideas = What you could write about
ideas-detail = From the life of this house, as far as you may see it. Each begins a draft that links to it.
no-ideas = Nothing new at the moment.
write-about = Write about it
suggest-decision = The council decided. Readers want to hear why, and what it means for them.
suggest-question = Many have something to say about this question. What do you think?
suggest-workshop = A workshop is over. What came of it?
suggest-experiment = An experiment was decided. What did you learn from it?
suggest-story = A success that more people should know of.
rhythm = Rhythm
pulse-silent = Nothing published yet
pulse-in-time = { $days ->
    [one] Next post due in 1 day
   *[other] Next post due in { $days } days
}
pulse-due = Next post due today
pulse-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
pulse-goal = The goal is one post in { $days } days.
pulse-since = { $since ->
    [0] Last post today
    [one] Last post yesterday
   *[other] Last post { $since } days ago
}; the goal is one post in { $goal } days.
mix = Mix of the last 90 days
mix-detail = Four of six kinds are what the plan asks for (action BL-04).
write-one = Write one

## Blog and e-mail

better-than-mail = Better than e-mail?
broadcasts-lead = A blog should bring more answers than the mails whose place it takes. Here stands whether it does, whatever comes of it.
no-lists = No list of mail is recorded yet.
no-lists-own = No list is recorded yet. Count what a recurring mail brings before you move it to the blog.
no-lists-desk = No list of mail is recorded yet.
keep-lists = Record or retire a list
how-compared = How this is computed
by-mail = By mail, responses per 100 readers
by-blog = By blog, responses per 100 readers
mail-how = { $replies } replies to { $mailings ->
    [one] 1 mailing
   *[other] { $mailings } mailings
} with { $recipients } recipients
blog-how = { $responses ->
    [one] 1 person commented
   *[other] { $responses } people commented
} on { $posts ->
    [one] 1 post
   *[other] { $posts } posts
} with { $readers } readers
blog-how-later = From the day on which the list is retired.
compared-short = { $blog } by blog, { $mail } by mail (per 100 readers and post)
outcome-not-retired = Still goes out
outcome-too-early = Too early: { $posts } of { $needed } posts
outcome-blog = The blog brings more
outcome-mail = Mail brought more
outcome-alike = Both bring the same
retired-on = Last went out: { $day }.
formula = How it is computed
formula-mail = By mail: replies ÷ mailings ÷ recipients, as the owner of the blog counted them.
formula-blog = By blog: people who commented, each once a post and without the author ÷ posts ÷ those who may read the blog now. Posts count that were published since the list went out last and have been out for seven days. Three are needed.
formula-limits = What it does not tell: who really read the one or the other; what was said in person; whether people answer more because a blog is new. Mail was counted by hand, and readers are those of today.
record-list = Record a list
record-now = Record
field-list = Name of the list
field-list-hint = As people know it: “IT news, monthly”.
field-recipients = Recipients of a mailing
field-mailings = Mailings looked at
field-mailings-hint = The more, the better: at least three.
field-replies = Replies to all of them together
field-replies-hint = Without automatic ones. 0 is a result, too.
retire-list = Retire the list
correct-day = Correct the day
retire-now = Retire
field-retired = Went out for the last time on
forget = Take back
forget-question = Take this list back? What was counted is gone.

## What is said

said-begun = The blog is yours. Write the first post.
said-changed = Changed.
said-closed = The blog is written no more.
said-reopened = The blog is written again.
said-delegate = They may draft for you now.
said-dismissed = They may draft no more.
said-kept = Kept as a draft.
said-published = Published.
said-removed = The post is taken away.
said-discarded = The draft is gone.
said-mailed = It goes out by mail.
said-staged = Kept. Readers still see the published text.
said-live = The new version is live.
said-unstaged = The new version is gone; what is published stays.
said-feed-ended = There is no address any more.
said-sent = Sent for review.
said-withdrawn = It is a draft again.
said-returned = Sent back to its author.
said-scheduled = It is published at that hour.
said-unscheduled = It has no hour any more.
said-recorded = The list is recorded.
said-retired = From that day on the blog is compared with it.
said-forgotten = The list is taken back.

## What is not right

error-choose = Choose one of those in the list.
error-space-missing = Choose a space.
error-not-owner = You don’t own this space. Choose one of yours, or begin a blog of your own.
error-word-missing = Say what is missing.
error-hour = This is a day and hour to come.
error-behind = The post was changed since this version was written over it. Compare them, save once more, then put it live.
error-days = This is a whole number from 1 to { $most }.
error-cio-taken = There is a blog of the CIO already. Write as IT leadership, or end that one first.
error-delegate = Choose somebody who works here and belongs to the space.
error-body-missing = Write something before you publish.
error-about-word = This is no address of something here. It ends in a number, like /council/decisions/12.
error-about = There is no such thing that you may see.
error-draft-long = This is longer than the { $most } characters that a draft may have.
error-zero = There is a character in it that can’t be kept.
error-drafts-many = This blog has { $most } drafts already. Publish some, or throw some away.
error-count = This is a whole number from { $least } to { $most }.
error-lists-many = This blog has { $most } lists already.
error-retired = This is a day, today or earlier.
error-forget = A list that is retired stays, whatever comes of the comparison.

## What the house sees

probe-posts = posts in leadership blogs
probe-comments-open = leadership blogs whose newest post takes comments
probe-reply-rate = comments that the author answered within five working days
probe-leaders-posting = IT leaders who posted often enough
probe-responses = retired lists that brought less per reader than the blog
probe-content-kinds = different kinds of content
way-begin = To the CIO’s blog
way-leaders = Write a blog
way-broadcasts = Compare with e-mail
way-mix = See the mix

## The tile

tile-title = Leadership blogs
tile-how = The median over blogs of the median gap between two posts, over 90 days; the silence since the last post counts if it is longer. Beside it: comments that the author answered within five working days ÷ comments that were answered or whose time is over.
tile-leaves-out = Blogs in private spaces, of people who do not lead, that are written no more, and with a single post. Comments that still have time. Public holidays count as working days.
tile-lights = Two leaders who write a blog with two posts each (actions BL-01 and BL-02).
tile-so-far = { $blogs ->
    [0] No blog yet
    [one] 1 blog so far
   *[other] { $blogs } blogs so far
}
tile-replies = { $answered } of { $counted } comments answered within five working days
tile-replies-few = The reply rate needs { $comments } comments on the blogs of { $leaders } leaders.
