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
