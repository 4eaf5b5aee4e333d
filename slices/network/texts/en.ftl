## Posts

kind-update = Update
kind-reply = Reply
kind-choose = Kind
works-here = Works here
author-left = Has left
author-began = Started this thread
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
first-unread = New from here on
jump-unread = Jump to what is new
show-earlier = { $count ->
    [one] Show 1 earlier reply
   *[other] Show { NUMBER($count) } earlier replies
}
show-more = { $count ->
    [one] Show 1 more reply
   *[other] Show { NUMBER($count) } more replies
}
reply-removed = This reply was deleted.
replies-not-here = You can read this, but you can't reply here.
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
feed-members-post = Members start threads here.
feed-owners-post = Owners and moderators start threads here.
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
readers-employees-in = { $all ->
    [one] One employee
   *[other] All { $all } employees
} can read this, and { $members ->
    [one] one in { $space } is
   *[other] { $members } in { $space } are
} notified
readers-with-outsiders = { $outsiders ->
    [one] { $all ->
        [one] One employee
       *[other] All { $all } employees
    } and one person from outside
   *[other] { $all ->
        [one] One employee
       *[other] All { $all } employees
    } and { $outsiders } people from outside
} can read this, and { $members ->
    [one] one in { $space } is
   *[other] { $members } in { $space } are
} notified
readers-community = { NUMBER($count) } people can read this: all employees and customers
readers-everyone = Everyone can read this, including on the open web

write-title = Write
write-choose = Where do you want to post?
write-elsewhere = Write somewhere else
write-member = you are a member
write-nowhere = There is no space you can post in yet
write-nowhere-detail = Join a space to post in it.
write-find = Find a space
posted = Posted
replied = Reply posted
saved = Saved
post-removed = The post was deleted.
restored = Restored

error-title-long = The title has { NUMBER($long) } characters. Shorten it to { NUMBER($most) }.
error-title-lines = Keep the title to one line of plain text.
error-body-missing = There is no text yet. Write something first.
error-body-long = The text has { NUMBER($long) } characters. Shorten it to { NUMBER($most) }, or split it.
error-body-zero = The text has a character that can't be shown. Remove it, or type the text again.
error-key = This was sent before with another text. Check what was posted, then send it again.
error-not-here = You cannot write here. Your text is kept: choose another space for it.
error-reason-missing = Say why in a sentence, for people who come here later.
error-reason-long = The reason has { NUMBER($long) } characters. Shorten it to { NUMBER($most) }.
error-until = Choose a day from today up to a year ahead.

unsent-title = Not sent
unsent-closed = This was not sent: the thread was closed. Here is your text, so that you can copy it.
unsent-removed = This was not sent: what you replied to was deleted. Here is your text, so that you can copy it.
unsent-not-here = This was not sent: you cannot write here any more. Here is your text, so that you can copy it.
unsent-archived = This was not sent: { $space } was archived and takes no more posts. Here is your text: copy it, and choose another space for it.
unsent-no-post = This was not sent: you cannot post in { $space } any more. Here is your text: copy it, and choose another space for it.

menu-title = Actions
copy-link = Copy link
edit = Edit
history = What changed
history-by = Written by { $name }
history-kept = Earlier versions can be seen by people who work here and by the author.
version = Version { $number }
version-first = as it was first written
mark-unread = Mark unread
remove = Delete
remove-ask = Delete this?
remove-detail = You can undo this right after. Replies stay.
older = Older
cancel = Cancel

bookmark = Bookmark
bookmarked = Bookmarked
bookmark-remove = Remove bookmark
bookmark-added = Bookmarked
bookmark-gone = Bookmark removed
bookmarks-title = Bookmarks
bookmarks-private = Only you see your bookmarks.
bookmarks-none = No bookmarks yet
bookmarks-none-detail = Bookmark a post or a reply to find it again here.
bookmarks-home = Go home

pin = Pin
pin-change = Change pin
unpin = Unpin
pin-title = Pin to the top of the space
pin-until = Pinned until the end of
pin-hint = After that it goes back to its usual place.
pinned-now = Pinned
unpinned = No longer pinned

close = Close thread
close-title = Close this thread
close-reason = Why is it closed?
close-hint = Everyone can still read it. Nobody can reply until it is reopened.
closed-now = Closed
closed-by = Closed by { $name }
reopen = Reopen thread
reopened = Reopened

react = React
reactions-title = Reactions
reactions-none = Nobody has reacted yet.
reactions-more = { $count ->
    [one] and 1 more
   *[other] and { NUMBER($count) } more
}
reaction-added = Reaction added
reaction-taken-back = Reaction removed
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
home-many-new = More new posts since { $when } than fit on this page.
home-feeds = Feeds
home-following = Following
home-mentions = Mentions
home-all = Everything I can see
home-aside = For you
home-empty-title = Nothing here yet
home-empty = Nobody has posted in your spaces yet.
home-no-mentions-title = Nobody has mentioned you yet
home-no-mentions = Posts that mention you with @ and your name appear here.
home-newcomer-title = Start with a space
home-newcomer = Posts live in spaces. New posts in your spaces appear here, newest first. These spaces are open to you:
home-members = { $count ->
    [one] 1 member
   *[other] { $count } members
}
home-all-spaces = All spaces
welcome-about = Open to everyone. Sign in to see more.

# Feeds

feed = Feed
feed-latest = Latest posts
feed-begun = Posts
feed-older = Show older
feed-older-posts = Older posts
feed-pinned = Pinned
feed-mark-all-read = Mark all as read
feed-space-empty-title = Nothing posted yet
feed-space-empty = The first post starts the conversation.

# Reading marks

marks-unread = Marked as unread
marks-all-read = Everything marked as read

# Topics

topics = Topics
topics-about = Write # and a word in a post to give it a topic. A topic gathers posts from all the spaces you can see.
topics-all = All topics
topics-threads = { $count ->
    [one] 1 thread
   *[other] { $count } threads
}
topics-newest = newest
topics-empty-title = No topics yet
topics-empty = Write # and a word in a post, and the topic appears here.

# Drafts. $place is the name of a space or the beginning of a post.

drafts = Drafts
drafts-about = Posts you have not sent yet. Only you see them, on all your devices.
drafts-in = In { $place }
drafts-below = Below “{ $place }”
drafts-unplaced = No space chosen
draft = Draft
drafts-whole = Show all of it
drafts-go-on = Continue writing
drafts-nowhere = The place it was for is gone, or no longer open to you
drafts-discard = Discard
drafts-discard-sure = Discard this draft? You can't get it back.
drafts-discarded = Draft discarded
drafts-empty-title = No drafts
drafts-empty = What you start to write is kept here until you post it.
drafts-title-long = The title has { NUMBER($count) } characters. Shorten it to { NUMBER($most) }.
drafts-body-long = The text has { NUMBER($count) } characters. Shorten it to { NUMBER($most) }.
drafts-zero = The text has a character that can't be stored (U+0000). Remove it.
drafts-many = You have { NUMBER($most) } drafts, which is the most you can keep. Discard one to start another.
drafts-elsewhere = Changed on another device. Both texts are here now.
drafts-from-elsewhere = Written on another device:

## Where it was first written

origin-title = First written elsewhere
origin-way = Original on { $host }
