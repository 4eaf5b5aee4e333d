# Notices and mail about them.

notices = Notices
today = Today
earlier = Earlier
unread = Unread
read-all = Mark all as read
all-read = All notices are read
mark-read = Mark as read
mark-unread = Mark as unread
nothing = Nothing new
nothing-hint = When someone mentions you, replies to you or invites you, it appears here with the reason.
pages = Pages of notices
newest = Newest
older = Older

## What happened

says-mention = { $name } mentioned you in { $space }
says-answer = { $name } answered your question in { $space }
says-accepted = { $name } accepted your answer in { $space }
says-reply = { $name } replied to you in { $space }
says-thread = { $name } wrote in a thread in { $space }
says-space = { $name } posted in { $space }
says-reaction = { $name } reacted to what you wrote in { $space }
says-invitation = { $name } invited you to { $space }
says-request = { $name } wants to join { $space }
says-decision = { $name } decided on your request to join { $space }
says-duty = { $name } asks for you in { $space }
says-duty-by-itself = Something of yours in { $space } needs you
says-more = { $count ->
    [one] { $sentence }, and once more since
   *[other] { $sentence }, and { $count } times more since
}

## Why

why-mention = You were mentioned
why-answer = Your question was answered
why-accepted = Your answer was accepted
why-reply = Someone replied to you
why-thread = You take part in the thread or follow it
why-space = Someone posted in a space that you follow
why-reaction = Someone reacted to what you wrote
why-invitation = You were invited
why-request = Someone wants to join your space
why-decision = Your request to join was decided
why-duty = You own it or sit in it

## Levels

levels = Notices
levels-hint = Only you see what you choose here.
level-all-space = Every new post
level-all-thread = Follow
level-usual = What concerns me
level-muted = Mute
level-saved = Saved
level-unknown = Choose all, usual or muted.
level-reset = Back to usual

## Settings

settings = Notice settings
settings-intro = What you hear about, and where. What you have not looked at for 15 minutes goes out in one email.
you-hear = Reason
in-bell = In the bell
by-mail = By email
quiet = Email only in working hours
quiet-detail = Monday to Friday from 8 to 18 in your time zone. Anything else waits.
own-levels = Spaces with their own setting
save = Save
saved = Saved
reason-unknown = One of the boxes is not known here. Reload the page and try again.

## Mail

mail-subject = { $count ->
    [one] 1 notice from { $company }
   *[other] { $count } notices from { $company }
}
mail-intro = This happened at { $company } and you have not seen it yet.
mail-why = You get this email because you had not seen these notices after 15 minutes. It only tells you what you may read.
mail-settings = Choose what you are emailed
mail-stop = Stop emails about notices
unsubscribe = Emails about notices
unsubscribe-question = You will get no more emails about notices. Notices stay in the bell, and you can switch emails on again in the settings.
unsubscribe-now = Stop emails
unsubscribed = Done. You will get no more emails about notices.

mail-answer = Answer this mail to answer there.
mail-by = { $name }, { $when }:
mail-re = Re: { $title }

## Mailbox

mailbox = Mailbox
mailbox-intro = No mail server is set up here, so mail to { $address } is kept on this machine. Only you see it.
mailbox-empty = No mail yet
mailbox-empty-hint = Mail sent to your address appears here.
mailbox-choose = Choose a message to read it.
