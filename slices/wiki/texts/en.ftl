# The wiki.

## Words

wiki = Wiki
wiki-lead = What is known here, by space. Everybody who may write in a space may write its pages.
pages = Pages
kind-page = Page
page-below = Page below
all-pages = All pages
about-page = About this page
about-pages = About these pages
pages-nearby = Pages nearby
owner = Owner
cited-by = Leads here
on-this-page = On this page
more = More for this page
more-below = there are pages below
narrowed = fewer people read it
change = Change
save = Save
cancel = Cancel
done = Done
remove = Move to the trash
history = History
trash = Trash
minor = Minor
holds = Holds now
not-right = Some things are not right yet
version = Version { $number }
minutes = { $minutes } min to read
pages-count = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
pages-along = { $count ->
    [one] 1 page below went along
   *[other] { $count } pages below went along
}

## Lists

no-wiki = No pages yet
no-wiki-detail = A page says what is known: how something is done, what was decided, where to find what. The first one is begun in a space.
no-pages = No pages yet
no-pages-detail = A page says what is known here, and stays right because anybody who may write here can change it. Every earlier version is kept.
find-spaces = Find a space
changed-lately = Changed lately
nothing-changed = Nothing in the last 30 days.
links-report = Links
links-broken = Lead to a page in the trash
links-broken-detail = Bring that page back, or lead somewhere else.
links-wanted = Name a page that is not there
links-wanted-detail = A title in double brackets leads to the page of that name once somebody has begun it and the text is saved again.
links-orphans = Nothing leads there
links-orphans-detail = These pages hang below none, have none below, and no text leads to them: who will find them?
links-none = None.

## Writing

new-page = New page
begin-page = Begin the page
change-page = Change the page
field-title = Title
field-body = Text
field-body-hint = Markdown. [[Title of a page]] leads to that page, @ names a person.
field-note = What did you change, and why?
field-note-hint = One line for the history.
field-minor = A minor change
field-minor-hint = It corrects a detail: nobody has to read the page again.
said-begun = The page is there.
said-changed = Saved. The earlier version is in the history.
error-body-missing = Write what the page says.
error-undecided = There are still places where two texts stand one below the other, between the lines <<<<<<< and >>>>>>>. Choose what holds and take those lines out.
error-behind = The page was changed meanwhile and is at version { $version } now: read it again and send both changes.
merge-theirs = Version { $version }
merge-own = Your text
meanwhile = { $name } saved while you were writing
meanwhile-detail = Nothing is lost: here are both changes. The text below holds both.
meanwhile-clean = They are in different places. Look it over and save.
meanwhile-conflicts = { $count ->
    [one] In one place both of you changed the same lines: choose there, and take out the lines that mark it.
   *[other] In { $count } places both of you changed the same lines: choose there, and take out the lines that mark them.
}
their-change = What { $name } changed
own-change = What you changed
own-text = Your text, as you sent it
no-difference = No difference to be seen.

## Reading

is-archived = This page is kept for memory only.
is-archived-detail = It was archived { $when } and may be out of date.
archive = Archive
unarchive = Bring back into use
said-archived = The page is archived: it can be read, and is not changed any more.
said-unarchived = The page is in use again.

## History

compare = Compare
compared = From version { $from } to version { $to }
column-from = From
column-to = To
column-version = Version
column-note = What was changed
choose-from = Compare from version { $number }
choose-to = Compare to version { $number }
approved-by = Approved by { $name }
older-versions = Older versions
earlier-version = This is an earlier version.
read-now = Read what holds now
bring-back = Bring back
note-restored = Back to version { $number }
said-version-back = Version { $number } holds again, as a new version.

## Order

arrange = Put in order
arrange-lead = Tick pages and say below which one they hang. All below them goes along. The arrows move one page a step.
arrange-cut = There are more pages than can be put in order here. Put those in order from their own page, with Move.
move-page = Move
move-along = { $count ->
    [one] One page below goes along.
   *[other] { $count } pages below go along.
}
move-keeps = Links stay right: they lead to the page, wherever it hangs.
move-below = Below which page
move-other = Or a page that is not in the list
move-other-hint = Its address or number.
move-where = Where among the pages there
move-where-hint = Behind a page that hangs beside it now, or at an end.
move-first = First
move-last = Last
move-ticked = Move what is ticked
at-the-top = At the top, below no page
behind = Behind { $title }
step-up = { $title } one step up
step-down = { $title } one step down
said-moved = Moved.
said-arranged = Moved.
error-nothing-ticked = Tick at least one page.
error-no-page = This is no address or number of a page.
error-below-itself = A page can't hang below itself or below a page that is below it.
error-elsewhere = That page is in another space. A page stays in its space.

## Trash

remove-question = Move this page and all pages below it to the trash? They can be brought back.
said-removed = In the trash.
said-restored = It is back.
trash-empty = Nothing in the trash
trash-empty-detail = Pages that you or those who keep this space took away stand here and can be brought back.
trashed = Taken away by { $name }

## Who reads it

access = Who reads it
access-why = Why does somebody see this page?
access-than = Who reads it, beside the page above: { $title }
access-than-space = Who reads it, beside the space
access-inherited = The same people
access-inherited-detail = Whoever reads the page above, or the space.
access-narrowed = Fewer people
access-narrowed-detail = Of these, only those who are named, and who moderates or owns the space.
access-widened = More people
access-widened-detail = These, and people or members of other spaces who are named besides.
access-below = The pages below that say nothing else follow.
access-named = Who is named
access-nobody = Nobody yet.
access-members = all its members
access-dismiss = { $name } is named no more
access-who = Name somebody
access-who-hint = A handle such as @ines.caldeira, or the address of a space such as /spaces/council.
access-add = Name
a-hidden-space = a space that you don't see
said-access = Saved. It holds at once, and for the pages below.
error-who = Nobody who works here, and no space that you may find, is called that.
error-crossed = A page that fewer people read can't stand below one that more people do than the page above that. Move one of them first.
error-owner-reads = Whoever answers for the page has to read it.
error-no-list = Say first that fewer or more people read it.

## Proposals

propose = Propose a change
propose-lead = Whoever may change this page sees your text beside the one that holds, and makes the change or says why not.
proposals = Proposed changes
proposal = Proposed change
proposals-waiting = { $count ->
    [one] 1 proposed change waits
   *[other] { $count } proposed changes wait
}
no-proposals = Nothing proposed
no-proposals-detail = Whoever may comment on a page may propose a change of it.
proposal-waits = Waits
proposal-made = Made.
proposal-declined = Declined.
proposal-withdrawn = Taken back.
proposal-merged = The page was changed since. Here is what the proposal changes in the text that holds now.
proposal-conflicts = The page was changed in the same places since. Take from the proposed text what should hold, change the page by hand, and decline this with a word.
proposed-text = The proposed text
what-changes = What changes
field-word = A word to whoever proposed it
field-word-hint = May be empty.
accept = Make the change
decline = Decline
withdraw = Take it back
said-proposed = Proposed. Whoever answers for the page hears of it.
said-accepted = The change is made.
said-declined = Declined.
said-withdrawn = Taken back.
error-decided = This is decided already.
error-proposal-behind = The page was changed in the same places since: change it by hand.

## Trust

trust = Can I trust this page?
keeping = How it is kept
keep-page = How it is kept
is-verified = Somebody vouches for this page.
is-over = Nobody vouches for this page any more.
is-changed = This page was changed since somebody vouched for it.
is-superseded = Another page says this now:
source-changed = A source changed: “{ $title }”. Please check this page again.
source-expired = Nobody vouches any more for a source: “{ $title }”. Please check this page again.
vouched = { $name } vouched on { $at }, good until { $until }.
cites-changed = What it cites has changed
reason-changed = changed
reason-expired = nobody vouches for it any more
still-right = Still right
rechecks = To look at again
rechecks-lead = You answer for these, and they cite a page that has changed or that nobody vouches for any more. Mend them, or say that they are still right.
no-rechecks = Nothing to look at again
no-rechecks-detail = When a page changes that something of yours cites, it stands here.
cites = cites
said-rechecked = Off the list.
said-kept = Saved.
field-owner = Who answers for it
field-owner-hint = Their handle, such as @ines.caldeira.
field-approval = Changes need an approval
field-approval-hint = Members propose changes; whoever answers for the page, and the moderators and owners of the space, make them.
field-superseded = The page that says it now
field-superseded-hint = Its address or number, if this one is out of date. Readers are led there.
field-days = For so many days
field-days-hint = Whoever answers for the page hears two weeks before they are over.
vouch-title = Vouching for it
vouch-until = Somebody vouches for it until { $until }.
vouch-nobody = Nobody vouches for it.
vouch = I vouch for what it says now
vouch-no-more = Nobody vouches any more
error-owner = Nobody who works here has this handle.
error-superseded = This is no other page that you may read.
error-days = Say a number of days from 1 to 1098.

## The visual editor

editor-markdown = Markdown
editor-visual = Visual
editor-switch = How to write
editor-kept = This text can't be edited visually without changing it, so it stays in Markdown.
editor-failed = The visual editor could not be loaded. Your text is safe here.
tool-tools = Format
tool-undo = Undo
tool-redo = Redo
tool-style = Style
tool-text = Text
tool-heading = Heading
tool-block = Code block
tool-bold = Bold
tool-italic = Italic
tool-strike = Struck through
tool-code = Code
tool-link = Link
tool-list = List
tool-numbers = Numbered list
tool-task = Tasks
tool-quote = Quote
tool-table = Table
tool-image = Image
tool-rule = Line across
tool-row = Row below
tool-column = Column after
tool-no-row = Delete row
tool-no-column = Delete column
tool-address = Address
tool-shows = What it shows
tool-apply = Apply
tool-cancel = Cancel

## Beside a draft

verified = Verified
