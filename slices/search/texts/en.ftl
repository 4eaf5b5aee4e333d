# Finding things.

search = Search
results-for = Results for “{ $query }”
what = Words, a name, a code
intro = Find posts and replies, people and spaces
intro-hint = Results contain all your words. Put words in “quotes” to find them side by side. Codes and error messages are found as they are written.
tab-all = All
tab-posts = Posts
tab-people = People
tab-spaces = Spaces
types = What to show
too-long = That is too much to search for. Use at most 256 characters and 16 words or phrases.
nothing = Nothing found for “{ $query }”
nothing-hint = Try fewer words, or other ones. You only see what you may read.
ask-this = Ask this as a question
by-in = { $author } in
replied-in = { $author } replied in
closed = Closed
archived = Archived
newest = Back to the first results
older = More results
pages = Pages of results
people-found = People
spaces-found = Spaces
posts-found = Posts

## The command palette

group-pages = Pages
group-spaces = Spaces
group-people = People
group-threads = Posts
page-home = Home
page-spaces = Spaces
page-people = People
page-write = Write
page-notices = Notices
page-bookmarks = Bookmarks
page-drafts = Drafts
page-settings = Settings

## What others asked before

similar = Asked or written before?
similar-hint = While you type a title, questions and pages like it stand here.
similar-none = Nothing like it that you may read.
similar-said = %count% like it
similar-look = Look for similar ones
similar-beside = Beside your draft
similar-whole = Open in a new tab
similar-back = Back to your draft
similar-failed = This can't be shown here at the moment. Open it in a new tab: your draft stays as it is.
