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
nothing-hint = When somebody names you, replies to you or invites you, it stands here with the reason.
pages = Pages of notices
newest = Newest
older = Older

## What happened

says-mention = { $name } named you in { $space }
says-answer = { $name } answered your question in { $space }
says-accepted = { $name } accepted your answer in { $space }
says-reply = { $name } replied to you in { $space }
says-thread = { $name } wrote in a thread in { $space }
says-space = { $name } posted in { $space }
says-reaction = { $name } reacted to what you wrote in { $space }
says-invitation = { $name } invited you to { $space }
says-request = { $name } asks to join { $space }
says-decision = { $name } decided on your wish to join { $space }
says-more = { $count ->
    [one] { $sentence }, and once more since
   *[other] { $sentence }, and { $count } times more since
}

## Why

why-mention = You were named
why-answer = Your question was answered
why-accepted = Your answer was accepted
why-reply = Somebody replied to you
why-thread = You take part in the thread or follow it
why-space = Somebody posted in a space that you follow
why-reaction = Somebody reacted to what you wrote
why-invitation = You were invited
why-request = Somebody asks to join your space
why-decision = Your wish to join was decided

## Levels

levels = Notices
levels-hint = Only you see what you chose here.
level-all-space = Every new post
level-all-thread = Follow
level-usual = What concerns me
level-muted = Mute
level-saved = Saved
level-unknown = Choose all, usual or muted.
level-reset = Back to usual

## Settings

settings = Notice settings
settings-intro = What you hear of, and where. Mail is sent for what nobody has looked at for 15 minutes, all in one.
you-hear = Occasion
in-bell = In the bell
by-mail = By mail
quiet = Mail only in working hours
quiet-detail = Monday to Friday from 8 to 18 in your time zone; what comes otherwise waits.
own-levels = Spaces with a choice of their own
save = Save
saved = Saved
reason-unknown = One of the boxes is not one of ours. Load the page again.

## Mail

mail-subject = { $count ->
    [one] 1 notice from { $company }
   *[other] { $count } notices from { $company }
}
mail-intro = This happened at { $company } and you have not seen it yet.
mail-why = You get this mail because these notices were unseen for 15 minutes. It tells only what you may read.
mail-settings = Choose what is mailed
mail-stop = End mail about notices
unsubscribe = Mail about notices
unsubscribe-question = You will get no more mail about notices. They stay in the bell, and mail can be switched on again in the settings.
unsubscribe-now = End it
unsubscribed = Done. You will get no more mail about notices.

## Mailbox

mailbox = Mailbox
mailbox-intro = No mail server is set up here, so mail to { $address } is kept on this machine. Only you see it.
mailbox-empty = No mail yet
mailbox-empty-hint = What would be sent to your address stands here.
mailbox-choose = Choose a mail to read it.
