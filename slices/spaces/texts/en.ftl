# Texts of spaces.

## Words

spaces = Spaces
members = Members
invitation = Invitation
invitations = You are invited
invitations-open = Invited, not answered yet
requests = Asking to join
settings = Settings
audience = Who can find and read
archive = Archive
archived = Archived
restore = Restore
join = Join
leave = Leave
accept = Accept
decline = Decline
approve = Approve
refuse = Decline
withdraw = Withdraw
take-back = Take back
remove = Remove
save = Save
cancel = Cancel
back = Back
find = Find
look-up = Look them up
explain = Explain
question = Question
now = Now
then = Then
outsiders = People from outside
suggestions = Suggestions
tab-start = Start
unread-count = { $count } unread
members-count = { $count ->
    [one] One member
   *[other] { $count } members
}
people-count = { $count ->
    [one] One person
   *[other] { $count } people
}
audience-private = { $count ->
    [0] Private: nobody yet
    [one] Private: its one member
   *[other] Private: its { $count } members
}
audience-internal = Internal: all employees
audience-community = Community: employees and customers
audience-public = Public: everyone
audience-private-word = Private
audience-internal-word = Internal
audience-community-word = Community
audience-public-word = Public
category-company = The whole company
category-team = Teams
category-practice = Practices and interests
category-project = Projects
category-help = Help
category-customers = With customers
category-other = Other
join-open = Open to join
join-request = Join on request
join-invitation = Join by invitation
join-secret = Secret, by invitation
posting-everyone = Everyone may post
posting-members = Members may post
posting-owners = Only owners and moderators post
replies-everyone = Everyone may reply
replies-members = Members may reply
replies-owners = Only owners and moderators reply
role-member = Member
role-expert = Expert
role-moderator = Moderator
role-agent = Agent
role-owner = Owner
kind-guest = Guest
kind-customer = Customer

## The list

new-space = New space
find-space = Find a space
filter-all = All
filter-mine = Mine
filter-archived = Archived
asked = Asked to join
more-spaces = More spaces
no-match = No space matches
no-match-detail = Try another word from its name or purpose.
none-mine = You are not in any space yet
none-mine-detail = Browse all spaces and join where you can help or learn.
none-archived = No archived spaces
none-archived-detail = Spaces that are finished are kept here and stay readable.
none-at-all = No spaces yet
none-at-all-detail = A space is where the people of a team, a practice or a project write, ask and find things again.

## The head of a space

archived-since = Archived { $at }
archived-detail = This space is archived. You can read and search it as before, but nobody can write in it.
your-membership = Your membership
leave-question = Leave { $space }?
leave-detail = What you wrote stays. You may no longer be able to read what is here.
ask-to-join = Ask to join
sign-in-to-join = Sign in to join
more-for = More for { $name }
add-people = Add people
copy-link = Copy link
invited-by = { $inviter } invited you to { $space }.
invited-by-as = { $inviter } invited you to { $space }. Your role: { $role }.
invited-by-whom = Invited by { $inviter }, role: { $role }

## The landing page

members-only = Only members can read this space
members-only-detail = You can see that it exists and what it is for. Its members read and write in it.
ask-reason = Why would you like to join?
ask-reason-hint = Optional. The people who decide will read it.
ask-send = Send request
one-owner-detail = This space has only one owner. Name a second, so that it is never without one.
second-owner = Second owner
name-another = Name an owner
start-here = Start here
edit-links = Choose links
no-links = No links yet.
all-of-it = See all
about = About { $space }
people-who-know = People to ask
all-members = All members
how-it-works = How it works here

## Making one, settings

new-space-intro = Check the list first: a space that already exists already has people in it.
create-space = Create space
please-check = Some things need another look
section-what = What it is
section-what-detail = Give it a name that people understand who don't know it yet.
section-who = Who it is for
section-who-detail = Decide separately who can read it, who can find it, and how people join.
section-write = Who can write
section-write-detail = Everyone who can post can also reply.
section-owners = Who is responsible
section-owners-detail = You are its owner. Add a second one, so that things go on when you are away.
field-name = Name
field-slug = Address
field-slug-hint = Leave it empty to make it from the name: { $address }field-service. Letters, digits and hyphens only.
field-purpose = Purpose
field-purpose-hint = What it is for, and whom to ask first.
field-category = Category
field-read = Who can read
field-find = Who can find it
field-join = How people join
field-posting = Who can post
field-replies = Who can reply
field-replies-hint = At least everyone who can post.
field-second-owner = Second owner
field-second-owner-hint = An employee. Type @ and a name, or an email address.
read-private-new = Only its members.
read-private = { $count ->
    [one] Only its one member.
   *[other] Only its { $count } members.
}
read-internal = { $count ->
    [one] All employees (one person), and guests who are members.
   *[other] All employees ({ $count } people), and guests who are members.
}
read-community = All employees ({ NUMBER($employees) }) and all customers with an account ({ NUMBER($customers) }).
read-public = Everyone on the web, search engines included. No account needed.
find-private = Only members know that it exists.
find-internal = All employees see its name and purpose.
find-community = Employees and customers see its name and purpose.
find-public = Everyone sees its name and purpose.
join-open-detail = Anyone who finds it can join at once.
join-request-detail = Anyone who finds it can ask. Its owners and moderators decide.
join-invitation-detail = Its owners and moderators invite people.
join-secret-detail = Its owners and moderators invite people, and nobody else knows that it exists.
settings-of = Settings of { $space }
audience-settings-detail = Before you change who can find or read it, you see what would open or close, and to how many people.
change-audience = Change who can find and read
archive-detail = It stays readable and searchable, but nobody can write in it. You can restore it.
archive-question = Archive { $space }?
created = { $space } is ready.
saved = Saved.
archived-done = Archived. It can still be read.
restored = Restored.

## Members

members-of = Members of { $space }
find-member = Find a member
filter-owners = Owners
filter-experts = Experts
filter-moderators = Moderators
filter-outside = From outside
no-member = No members match
no-member-detail = Try another name or filter.
member-since = since { $at }
more-members = More members
make-role = Role: { $role }
why-menu = Why { $name } can see this
remove-question = Remove { $name } from { $space }?
remove-detail = What they wrote stays.
last-owner = You are the last owner of this space, and it needs one.
last-owner-offer = Make someone else an owner in the menu next to their name, then leave.
role-changed = Role changed.
removed = Removed.
joined = You are now a member of { $space }.
left = You left { $space }.
request-sent = Request sent.
request-withdrawn = Request withdrawn.
request-approved = Request approved.
request-declined = Request declined.
invitation-declined = Invitation declined.
invitation-taken-back = Invitation taken back.

## Adding people

add-people-to = Add people to { $space }
field-people = People
field-people-hint = Paste names, email addresses or @handles, one per line or separated by commas.
field-role = Role
field-role-hint = People from outside are members or experts.
field-how = How
how-add = Add them now
how-add-detail = They become members at once and are notified.
how-invite = Invite them
how-invite-detail = They accept or decline. Until then they can only find the space.
how-invite-only = They accept or decline.
people-found = { $count ->
    [0] Nobody new was found
    [one] One person was found
   *[other] { $count } people were found
}
add-count = { $count ->
    [one] Add one person
   *[other] Add { $count } people
}
invite-count = { $count ->
    [one] Invite one person
   *[other] Invite { $count } people
}
added-people = { $count ->
    [0] Nobody was added: all were members already.
    [one] One person was added.
   *[other] { $count } people were added.
}
invited-people = { $count ->
    [0] Nobody was invited: all are members or invited already.
    [one] One person was invited.
   *[other] { $count } people were invited.
}
member-already = Member already
not-found-label = Not found
names-unknown = Nobody found for: { $names }.
names-several = Several people match. Use an email address or handle instead: { $names }.
outsiders-say = { $count ->
    [one] One of them is from outside and will see what is written from now on.
   *[other] { $count } of them are from outside and will see what is written from now on.
} { $things ->
    [0] Nothing was written before.
    [one] The one earlier post stays closed to them, unless everyone outside can read it anyway.
   *[other] The { $things } earlier posts and replies stay closed to them, unless everyone outside can read them anyway.
}
open-history = { $things ->
    [one] Open the one earlier post too
   *[other] Open the { $things } earlier posts and replies too
}
open-history-detail = Posts, questions and replies from before today, with their files.

## Links

links-of = Links of { $space }
add-link = Add link
field-link-title = Title
field-link-url = Address
field-link-url-hint = https://… or a path on this site, such as /spaces/finance
field-link-note = Note
link-added = Link added.
link-removed = Link removed.

## Changing the audience

audience-of = Who can find and read { $space }
audience-detail = Reading, finding and joining are three separate choices. You see what a change means before it happens.
see-what-changes = See what changes
confirm-audience = Change who can find and read?
what-changes = What changes
people-reading = People who can read
change-now = Change now
change-to-public = { $things ->
    [0] Everyone will be able to read what is written here, search engines included. Nothing has been written yet.
    [one] One post becomes readable for everyone, search engines included.
   *[other] { $things } posts and replies become readable for everyone, search engines included.
}
change-widens = { $things ->
    [0] Nothing has been written here yet. What is written from now on
    [one] One post, and what is written from now on,
   *[other] { $things } posts and replies, and what is written from now on,
} can be read by { $after ->
    [one] one person
   *[other] { $after } people
} instead of { NUMBER($before) }.
change-narrows = { $things ->
    [0] Nothing has been written here yet. What is written from now on
    [one] One post, and what is written from now on,
   *[other] { $things } posts and replies, and what is written from now on,
} can be read by only { $after ->
    [one] one person
   *[other] { $after } people
} instead of { NUMBER($before) }.
change-found = More people can find its name and purpose. Who can read it stays the same.
change-hidden = Fewer people can find its name and purpose. Who can read it stays the same.
change-join = Who can find and read it stays the same.
change-outside = This includes people from outside the company.

## Why can someone see this?

why-title = Why can someone see this?
why-about = Person
why-about-hint = Name, email address or @handle
why-unknown = Nobody here has that name. Use their handle or email address.
why-yes = Can see it
why-no = Can't see it
why-finds = { $name } can find this space
why-finds-not = { $name } can't find this space
why-reads = { $name } can read in this space
why-reads-not = { $name } can't read in this space
why-sees = { $name } can see this
why-sees-not = { $name } can't see this
why-base = { $base ->
    [internal] It is internal: all employees can see it, and { $name } is { $kind ->
        [employee] an employee
       *[other] treated as one
    }.
    [community] It is for the community: employees and signed-in customers can see it, and { $name } is { $kind ->
        [customer] a customer
       *[other] an employee
    }.
    [private] It is open to the program itself.
   *[public] It is public: everyone can see it, { $name } too.
}
why-named = { $name } is named in its audience.
why-member = { $name } is a member of { $space }, as { $role ->
    [owner] owner
    [agent] agent
    [moderator] moderator
    [expert] expert
   *[member] member
}.
why-member-elsewhere = { $name } is a member of a space that you do not see, as { $role ->
    [owner] owner
    [agent] agent
    [moderator] moderator
    [expert] expert
   *[member] member
}.
why-organisation = The company of { $name } is named in its audience.
why-closed = { $base ->
    [private] It is private: only its members and the people named in it can see it
    [internal] It is internal: employees can see it, and its members and the people named in it
    [community] It is for the community: employees and customers can see it, and its members and the people named in it
   *[public] It is public
}. { $name } is { $kind ->
    [employee] an employee
    [customer] a customer
   *[guest] a guest
}, but is not named, and is not a member who can read back that far.
why-foot = Pages, search and programs all follow this same rule. It is checked anew each time.

## What is wrong

wrong-name-missing = Give the space a name.
wrong-name-too-long = The name has more than { $most } characters. Make it shorter.
wrong-purpose-too-long = The purpose has more than { $most } characters. Make it shorter.
wrong-category = Choose one of the categories.
wrong-slug = Use 2 to 60 small letters, digits and hyphens, with no hyphen at either end. “new” can't be used.
wrong-slug-taken = Another space has this address. Choose a different one.
wrong-readers-must-find = Everyone who can read it must also be able to find it. Let more people find it, or fewer read it.
wrong-secret-is-hidden = Only its members find a secret space. Choose “Private” for who can find it.
wrong-hidden-is-secret = A space that only its members can find is secret. Choose “Secret”, or let more people find it.
wrong-open-is-not-private = If anyone can join, private reading protects nothing. Choose “Join on request”, or let all employees read it.
wrong-outsiders-find-nothing = People from outside would find a space that they can neither read nor join. Let customers read it, or let only members or employees find it.
wrong-posters-must-reply = Everyone who can post must be able to reply. Let at least as many people reply.
wrong-owner-unknown = Nobody has that name, or several people do. Type @ and choose the person, or leave it empty.
wrong-owner-from-outside = Only employees can own a space. Choose someone who works here.
wrong-outsider-role = People from outside can be members or experts. Choose one of the two.
wrong-role = A role is member, expert, moderator, agent or owner.
wrong-history = { $things ->
    [one] There is one earlier post now. Confirm that number to open it.
   *[other] There are { $things } earlier posts and replies now. Confirm that number to open them.
}
wrong-person-unknown = Nobody has one of these ids. Nothing was changed.
wrong-key-reused = This idempotency key was used for another space. Use a new key for a new space.
wrong-people-missing = Name at least one person.
wrong-reason-too-long = The note has more than { $most } characters. Make it shorter.
wrong-too-many-links = There are { $most } links already. Remove one first.
wrong-link-title = A link needs a title of up to { $most } characters.
wrong-link-note = A note has up to { $most } characters.
wrong-link-address = An address starts with https://, http:// or, on this site, a single /.
