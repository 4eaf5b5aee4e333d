# Texts of the layout and of the shared components.

## The frame of a page

skip-to-content = Skip to content
nav-main = Main
nav-shortcuts = Shortcuts
nav-home = Home
nav-spaces = Spaces
nav-notices = Notices
nav-more = More
nav-bookmarks = Bookmarks
nav-drafts = Drafts
nav-settings = Settings
nav-appearance = Appearance
search = Search
search-hint = Search or jump to…
write = Write
unread = unread
bell-new = new
your-menu = { $name }: your menu
sign-in = Sign in
sign-out = Sign out
undo = Undo
close = Close
connection-lost = No connection to the server. New posts appear when it is back.

## Asking first

confirm-yes = Continue
confirm-no = Cancel
cancel = Cancel

## Composer

composer-change = Change
composer-format = Format
composer-title = Title
composer-preview = Preview
composer-file = File
composer-suggestions = Suggestions
busy-sending = Sending…
format-bold = Bold
format-italic = Italic
format-code = Code
format-link = Link
format-list = List
format-task = Task list
format-quote = Quote
describe-title = What does the image show?
describe-label = Description
describe-hint = For people who can't see it. Leave it empty if it is only decoration.
describe-insert = Insert image

## Reactions

react = React

## Command palette and keys

palette-name = Go anywhere
palette-label = Search or jump to
palette-results = Results
palette-choose = choose
palette-open = open
key-control = Ctrl
keys-title = Keyboard
keys-anywhere = Anywhere
keys-reading = While reading
keys-writing = While writing
keys-send = Post or send
keys-palette = Search or jump to
keys-next = Next
keys-previous = Previous
keys-open = Open
keys-reply = Reply
keys-bookmark = Bookmark
keys-off = Single keys can be switched off in the settings.

## What behaviours say; %name% is filled in by them

said-saved-at = Saved %time%
said-kept-offline = Not saved: no connection. Kept on this device.
said-kept-signed-out = Not saved: you are signed out. Kept on this device.
said-kept-not-sent = Not sent. Kept on this device.
said-draft-restored = Your text was restored from this device
said-link-copied = Link copied
said-not-copied = The browser did not allow copying. Copy it yourself: %text%
said-not-saved = That was not saved. Try again.
said-newer-one = 1 new
said-newer-many = %count% new
said-suggestions = %count% suggestions
said-preview-failed = There is no preview at the moment.
said-sending-file = Sending %name%
said-file-not-sent = The file was not sent. Add it again.
said-nothing-found = Nothing found

## What a text names

written-names = The text names { NUMBER($named) } people and spaces. Name at most { NUMBER($most) }.
written-topics = The text has { NUMBER($named) } topics. Keep the { NUMBER($most) } that fit best.
written-files = The text has { NUMBER($held) } files. Attach at most { NUMBER($most) }.

## Problems

problem-not-found = Nothing here
problem-not-found-detail = There is no such page, or it is not yours to see.
problem-forbidden = Not allowed
problem-forbidden-detail = You can see this, but you may not do that here.
problem-sign-in = Sign in first
problem-sign-in-detail = You need an account for this.
problem-wrong-token = This token does not hold
problem-wrong-token-detail = The token is not valid, or it has ended. Make a new key in your settings.
problem-invalid = Something is not right yet
problem-unreadable = That could not be read
problem-unsupported = Another type is needed
problem-unsupported-detail = This address takes { $kind }.
problem-wrong-method = This method does not fit
problem-wrong-method-detail = The address exists but does not take this method. The header Allow lists those it takes.
problem-wrong-method-here = That does not work from here
problem-wrong-method-way = This address only takes what is sent from its own page. Go back and use the button there.
problem-conflict = That can't be done as things are
problem-changed = It was changed in the meantime
problem-changed-detail = It is not the version any more that If-Match names. Get it again, and change what is there now.
problem-too-large = Too large
problem-too-often = Too often
problem-too-often-detail = { $seconds ->
    [one] Try again in one second.
   *[other] Try again in { $seconds } seconds.
}
problem-busy = Too much at once
problem-busy-detail = The server has more to do than it can handle. Try again in a moment; what you typed is still in your browser.
problem-full = There is no room left
problem-full-detail = The server's disk is full. You can read, but nothing can be saved. An administrator has to make room.
problem-bug = Something went wrong
problem-bug-detail = It is our mistake, not yours, and it has been recorded.
problem-reference = Reference { $id }
problem-home = Go home

## What forms say of a text

error-title-missing = Write a title.
error-long = This is too long: at most { NUMBER($most) } characters.
error-lines = A title is one line without control characters.
error-zero = This has a character that can't be stored. Take it out.

## How far an audience reaches

reach-private = Private
reach-internal = Internal
reach-community = Community
reach-public = Public
audience-members = { $count ->
    [one] Private: one person in { $space }
   *[other] Private: { $count } people in { $space }
}
audience-named = Private: only those who are named
audience-internal = Internal: all employees
audience-community = Community: employees and customers
audience-public = Public: everyone
