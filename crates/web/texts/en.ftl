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
connection-lost = No connection to the server. What is new will come when it is back.

## Asking first

confirm-yes = Go on
confirm-no = Cancel

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
describe-hint = For people who cannot see it. Leave it empty when it is only decoration.
describe-insert = Insert image

## Reactions

react = React

## Command palette and keys

palette-name = Go anywhere
palette-label = Search or jump to
palette-results = Results
palette-choose = choose
palette-open = open
keys-title = Keyboard
keys-anywhere = Anywhere
keys-reading = While reading
keys-writing = While writing
keys-palette = Search or jump to
keys-next = Next
keys-previous = Previous
keys-open = Open
keys-reply = Reply
keys-bookmark = Bookmark
keys-off = Single keys can be switched off in the settings.

## What behaviours say; %name% is filled in by them

said-saved-at = Saved %time%
said-kept-offline = Not saved: no connection, kept on this device
said-kept-signed-out = Not saved: you are signed out, kept on this device
said-kept-not-sent = Not sent, kept on this device
said-draft-restored = Your text was put back from this device
said-link-copied = Link copied
said-not-copied = The browser did not allow copying: %text%
said-not-saved = That was not saved. Try again.
said-newer-one = 1 new
said-newer-many = %count% new
said-suggestions = %count% suggestions
said-preview-failed = There is no preview at the moment.
said-sending-file = Sending %name%
said-file-not-sent = The file was not sent. Add it again.
said-nothing-found = Nothing found
