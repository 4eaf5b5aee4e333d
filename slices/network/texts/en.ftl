## Posts

kind-update = Update
kind-reply = Reply
kind-choose = Kind
works-here = Works here
author-left = Has left
author-began = Began this thread
audience-private = Private
audience-internal = Internal
audience-community = Community
audience-public = Public

card-in = in
edited = edited
edited-at = edited { $when }
edited-see = see what changed
pinned = Pinned
pinned-until = Pinned until { $when }
closed = Closed
read-on = Read on
reply = Reply
reply-count = { $count ->
    [0] No replies yet
    [one] 1 reply
   *[other] { NUMBER($count) } replies
}
more = More
more-for = More for what { $name } wrote
to-person = to { $name }
posts-title = Posts
post-by = Post by { $name }
post-gone = This post was deleted. The replies below it stay.
conversation = Conversation
thread-back = Back to the thread
first-unread = New from here
jump-unread = Go to what is new
show-earlier = { $count ->
    [one] Show 1 earlier reply
   *[other] Show { NUMBER($count) } earlier replies
}
show-more = { $count ->
    [one] Show 1 more reply
   *[other] Show { NUMBER($count) } more replies
}
reply-removed = This reply was deleted.
replies-not-here = You can read this, but not reply here.
sign-in-to-reply = Sign in to reply

your-text = Your text
your-reply = Your reply
your-reply-to = Your reply to { $name }
write-reply = Write a reply
write-reply-to = Reply to { $name }
write-update = What should { $space } know?
reply-in = Reply in { $space }
post-in = Post to { $space }
save-changes = Save changes
edit-post = Edit your post
edit-reply = Edit your reply
edit-visible = Everyone who can read this can also see what you changed.
feed-members-post = Members begin threads here.
feed-owners-post = Owners and moderators begin threads here.
readers-people = { $count ->
    [one] One person will see this
   *[other] { NUMBER($count) } people will see this
}
readers-members = { $count ->
    [one] One person in { $space } will see this
   *[other] { NUMBER($count) } people in { $space } will see this
}
readers-employees = { $count ->
    [one] One employee can read this
   *[other] All { NUMBER($count) } employees can read this
}
readers-employees-in = All { NUMBER($all) } employees can read this, { NUMBER($members) } in { $space } are told
readers-with-outsiders = { $outsiders ->
    [one] All { NUMBER($all) } employees and one person from outside can read this, { NUMBER($members) } in { $space } are told
   *[other] All { NUMBER($all) } employees and { NUMBER($outsiders) } people from outside can read this, { NUMBER($members) } in { $space } are told
}
readers-community = { NUMBER($count) } people can read this: all employees and customers
readers-everyone = Everyone can read this, on the open web too

write-title = Write
write-choose = Where should it be read?
write-elsewhere = Write somewhere else
write-member = you are a member
write-nowhere = There is no space for you to post in yet
write-nowhere-detail = Join a space, and you can write there.
write-find = Find a space
posted = Posted
replied = Replied
saved = Saved
post-removed = The post was deleted.
restored = It is back.

error-title-long = The title has { NUMBER($long) } characters. Shorten it to { NUMBER($most) }.
error-title-lines = A title is one line of plain text.
error-body-missing = There is no text yet. Write something, then send it.
error-body-long = The text has { NUMBER($long) } characters. Shorten it to { NUMBER($most) }, or split it.
error-body-zero = The text has a character that cannot be shown. Remove it, or type the text again.
error-mentions = The text names { NUMBER($named) } people and spaces. Name { NUMBER($most) } at most.
error-topics = The text has { NUMBER($named) } topics. Keep the { NUMBER($most) } that fit best.
error-files = The text has { NUMBER($held) } files. Attach { NUMBER($most) } at most.
error-key = This was sent before with another text. Look at what is there, then send it again.
error-not-here = You cannot write here. Your text is still here: choose another space for it.
error-reason-missing = Say why, in a sentence. Those who come later will read it.
error-reason-long = The reason has { NUMBER($long) } characters. Shorten it to { NUMBER($most) }.
error-until = Choose a day from today on, at most a year ahead.

menu-title = What you can do
copy-link = Copy link
edit = Edit
history = What changed
history-by = Written by { $name }
version = Version { $number }
version-first = as it was first written
mark-unread = Mark unread
remove = Delete
remove-ask = Delete this?
remove-detail = You can undo it right after. Replies stay.
older = Older
cancel = Cancel

bookmark = Bookmark
bookmarked = Bookmarked
bookmark-remove = Remove bookmark
bookmark-added = Bookmarked
bookmark-gone = Bookmark removed
bookmarks-title = Bookmarks
bookmarks-private = Only you see what you keep here.
bookmarks-none = Nothing kept yet
bookmarks-none-detail = Bookmark a post or a reply to find it again here.
bookmarks-home = Go home

pin = Pin
pin-change = Change pin
unpin = Unpin
pin-title = Pin on top of the space
pin-until = Pinned until the end of
pin-hint = It goes back to its place by itself.
pinned-now = Pinned
unpinned = No longer pinned

close = Close
close-title = Close the thread
close-reason = Why is it closed?
close-hint = Everyone can go on reading. Nobody can reply until it is opened again.
closed-now = Closed
closed-by = Closed by { $name }
reopen = Open again
reopened = Open again

react = React
reactions-title = Reactions
reactions-none = Nobody has reacted yet.
reactions-more = { $count ->
    [one] and 1 more
   *[other] and { NUMBER($count) } more
}
reaction-added = Reaction added
reaction-taken-back = Reaction taken back
reaction-thumbs-up = Thumbs up
reaction-heart = Heart
reaction-applause = Applause
reaction-idea = Good idea
reaction-laugh = Made me laugh
reaction-unsure = Not sure

## Feed

# The rail

rail-home = Home
rail-spaces = Spaces
rail-topics = Topics
rail-bookmarks = Bookmarks
rail-inside = Inside
rail-outside = With customers
rail-yours = Your spaces
rail-community = Community

# Home. $when is a time like "Friday, 17:40", $day a date like "Monday 23 November".

home = Home
home-morning = Good morning, { $name }
home-afternoon = Good afternoon, { $name }
home-evening = Good evening, { $name }
home-new = { $count ->
    [0] Nothing new since { $when }.
    [one] One new post since { $when }.
   *[other] { $count } new posts since { $when }.
}
home-many-new = More new posts since { $when } than this page holds.
home-feeds = Feeds
home-following = Following
home-mentions = Mentions
home-all = All I may see
home-aside = For you
home-empty-title = Nothing here yet
home-empty = Nobody has posted in your spaces.
home-no-mentions-title = Nobody has mentioned you yet
home-no-mentions = When somebody writes @ and your name, their post stands here.
home-newcomer-title = Start with a space
home-newcomer = Spaces are where posts live. What is posted in yours stands here, newest first. These are open to you:
home-members = { $count ->
    [one] 1 member
   *[other] { $count } members
}
home-all-spaces = All spaces
welcome-about = What we say to everyone. Sign in to see more.

# Feeds

feed = Feed
feed-latest = Latest posts
feed-begun = Posts
feed-older = Show older
feed-older-posts = Older posts
feed-pinned = Pinned
feed-mark-all-read = Mark all as read
feed-space-empty-title = Nothing posted yet
feed-space-empty = The first post begins the conversation.

# Reading marks

marks-unread = Marked as unread
marks-all-read = Everything is marked as read

# Topics

topics = Topics
topics-about = Words that somebody wrote with a # gather posts from all the spaces that you may see.
topics-all = All topics
topics-threads = { $count ->
    [one] 1 conversation
   *[other] { $count } conversations
}
topics-newest = newest
topics-empty-title = No topics yet
topics-empty = Write # and a word in a post, and it stands here.

# Drafts. $place is the name of a space or the beginning of a post.

drafts = Drafts
drafts-about = What you have not posted yet. Only you see it, on all your devices.
drafts-in = In { $place }
drafts-below = Below “{ $place }”
drafts-unplaced = No space chosen
drafts-nowhere = Its place is gone or closed to you
drafts-discard = Discard
drafts-discard-sure = Discard this draft? It cannot be brought back.
drafts-discarded = The draft is discarded
drafts-empty-title = No drafts
drafts-empty = What you begin to write is kept here until you post it.
drafts-title-long = The title has { NUMBER($count) } characters; a draft keeps { NUMBER($most) }.
drafts-body-long = The text has { NUMBER($count) } characters; a draft keeps { NUMBER($most) }.
drafts-zero = There is a character in it that cannot be stored (U+0000). Take it out.
drafts-many = You have { NUMBER($most) } drafts. Discard one to begin another.
