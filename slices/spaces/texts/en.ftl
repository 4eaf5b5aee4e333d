# Texts of spaces.

## Words

spaces = Spaces
members = Members
invitation = Invitation
invitations = You are invited
invitations-open = Invited, not answered yet
requests = Asking to join
settings = Settings
audience = Who finds and reads
archive = Archive
archived = Archived
restore = Restore
join = Join
leave = Leave
accept = Accept
decline = Decline
approve = Let in
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
category-other = Others
join-open = Open to join
join-request = Join on request
join-invitation = Join by invitation
join-secret = Secret, by invitation
posting-everyone = Everyone may post
posting-members = Members may post
posting-owners = Only its keepers post
replies-everyone = Everyone may reply
replies-members = Members may reply
replies-owners = Only its keepers reply
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
asked = Asked, waiting
more-spaces = More spaces
no-match = No space matches
no-match-detail = Try another word from its name or purpose.
none-mine = You belong to no space yet
none-mine-detail = Look through all of them and join where you can help or learn.
none-archived = Nothing is archived
none-archived-detail = Spaces that are done are kept here, readable as before.
none-at-all = There is no space here yet
none-at-all-detail = A space is where people of a team, a practice or a project write, ask and find things again.

## The head of a space

archived-since = Archived { $at }
archived-detail = This space is archived: it is read and found as before, and nobody writes in it.
your-membership = Your membership
leave-question = Leave { $space }?
leave-detail = What you wrote stays. You may no longer see what is here.
ask-to-join = Ask to join
sign-in-to-join = Sign in to join
more-for = More for { $name }
add-people = Add people
copy-link = Copy link
invited-by = { $inviter } invites you into { $space }.
invited-by-as = { $inviter } invites you into { $space } as { $role }.
invited-by-whom = Invited by { $inviter } as { $role }

## The landing page

members-only = What is written here is for members
members-only-detail = You see that this space exists and what it is for. Its members read and write in it.
ask-reason = What brings you here?
ask-reason-hint = Optional. Those who decide read it.
ask-send = Send request
one-owner-detail = One person answers for this space. Name a second owner, so that it is never without one.
second-owner = Second owner
name-another = Name an owner
start-here = Start here
edit-links = Choose links
no-links = No links were chosen yet.
all-of-it = All
about = About { $space }
people-who-know = People who know
all-members = All members
how-it-works = How it works here

## Making one, settings

new-space-intro = Look through the list first: a space that is there already has people in it.
create-space = Create space
please-check = Please check these
section-what = What it is
section-what-detail = Name it so that somebody who does not know it yet understands it.
section-who = Who it is for
section-who-detail = Decide separately who reads, who finds, and how one joins.
section-write = Who writes
section-write-detail = Replies are never narrower than posts.
section-owners = Who answers for it
section-owners-detail = You own it. Ask a second person, so that it goes on when you are away.
field-name = Name
field-slug = Address
field-slug-hint = Leave it empty and it is made from the name: { $address }field-service. Letters, digits and hyphens.
field-purpose = Purpose
field-purpose-hint = What it is for, and whom to ask first.
field-category = Category
field-read = Who reads
field-find = Who finds it
field-join = How one joins
field-posting = Who posts
field-replies = Who replies
field-replies-hint = At least everyone who may post.
field-second-owner = Second owner
field-second-owner-hint = Type @ and a name, or an e-mail address. An employee.
read-private-new = Its members, and nobody else.
read-private = { $count ->
    [one] Its one member, and nobody else.
   *[other] Its { $count } members, and nobody else.
}
read-internal = { $count ->
    [one] All employees: one person, and every guest who is a member.
   *[other] All employees: { $count } people, and every guest who is a member.
}
read-community = Employees and signed-in customers: { NUMBER($employees) } and { NUMBER($customers) } people.
read-public = Everyone, search engines too, without an account.
find-private = Only members know that it exists.
find-internal = All employees see its name and purpose.
find-community = Employees and customers see its name and purpose.
find-public = Everyone sees its name and purpose.
join-open-detail = Whoever finds it joins by a button.
join-request-detail = Whoever finds it asks; its keepers decide.
join-invitation-detail = Its keepers invite.
join-secret-detail = Its keepers invite, and nobody else knows of it.
settings-of = Settings of { $space }
audience-settings-detail = Changing who finds or reads shows first what would open or close, and to how many people.
change-audience = Change who finds and reads
archive-detail = It stays readable and findable, nobody writes in it any more, and it can be restored.
archive-question = Archive { $space }?
created = { $space } is open.
saved = Saved.
archived-done = Archived. It can be read as before.
restored = Restored.

## Members

members-of = Members of { $space }
find-member = Find a member
filter-owners = Owners
filter-experts = Experts
filter-moderators = Moderators
filter-outside = From outside
no-member = Nobody here by that
no-member-detail = Try another name or filter.
member-since = since { $at }
more-members = More members
make-role = Make { $role }
why-menu = Why { $name } sees this
remove-question = Remove { $name } from { $space }?
remove-detail = What they wrote stays.
last-owner = Somebody must answer for this space: you are its last owner.
last-owner-offer = Make somebody else an owner with the menu beside their name, then leave.
role-changed = Role changed.
removed = Removed.
joined = You belong to { $space } now.
left = You left { $space }.
request-sent = Request sent.
request-withdrawn = Request withdrawn.
request-approved = Let in.
request-declined = Declined.
invitation-declined = Invitation declined.
invitation-taken-back = Invitation taken back.

## Adding people

add-people-to = Add people to { $space }
field-people = People
field-people-hint = Paste names, e-mail addresses or @handles, one a line or parted by commas.
field-role = As
field-role-hint = People from outside are members or experts.
field-how = How
how-add = Add them now
how-add-detail = They are members at once and are told.
how-invite = Invite them
how-invite-detail = They accept or decline. Until then they only find the space.
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
names-unknown = Nobody is called so here: { $names }.
names-several = Several people are called so, use their address or handle: { $names }.
outsiders-say = { $count ->
    [one] One of them is from outside. They will see what is written from now on
   *[other] { $count } of them are from outside. They will see what is written from now on
}, and { $things ->
    [0] there is nothing earlier.
    [one] not the one thing that is here already, unless everyone outside reads it anyway.
   *[other] not the { $things } things that are here already, unless everyone outside reads them anyway.
}
open-history = { $things ->
    [one] Open the one earlier thing too
   *[other] Open the { $things } earlier things too
}
open-history-detail = Posts, questions and replies, with their files, from before today.

## Links

links-of = Links of { $space }
add-link = Add link
field-link-title = Title
field-link-url = Address
field-link-url-hint = https://… or a path of this house, such as /spaces/finance
field-link-note = Note
link-added = Link added.
link-removed = Link removed.

## Changing the audience

audience-of = Who finds and reads { $space }
audience-detail = The three questions are apart. Nothing changes before you have seen what it means.
see-what-changes = See what changes
confirm-audience = Change who finds and reads?
what-changes = What changes
people-reading = People who can read
change-now = Change it
change-to-public = { $things ->
    [0] Everyone will be able to read what is written here, search engines included. There is nothing yet.
    [one] One thing becomes readable for everyone, search engines included.
   *[other] { $things } things become readable for everyone, search engines included.
}
change-widens = { $things ->
    [0] There is nothing here yet. What will be written
    [one] One thing becomes visible, and what will be written
   *[other] { $things } things become visible, and what will be written
}, to { NUMBER($after) } people. Now it is { NUMBER($before) }.
change-narrows = { $things ->
    [0] What will be written
    [one] One thing, and what will be written
   *[other] { $things } things, and what will be written
}, is closed to all but { NUMBER($after) } people. Now it is { NUMBER($before) }.
change-found = More people find its name and purpose. Who reads stays as it is.
change-hidden = Fewer people find its name and purpose. Who reads stays as it is.
change-join = Who finds and who reads stay as they are.
change-outside = Among them are people from outside of the company.

## Why can she see this?

why-title = Why can somebody see this?
why-about = Person
why-about-hint = Name, e-mail address or @handle
why-unknown = Nobody is called so here. Use their handle or address.
why-yes = Sees it
why-no = Does not see it
why-finds = { $name } finds this space
why-finds-not = { $name } does not find this space
why-reads = { $name } can read in this space
why-reads-not = { $name } can not read in this space
why-sees = { $name } can see this
why-sees-not = { $name } can not see this
why-base = { $base ->
    [internal] It is internal: all employees see it, and { $name } is { $kind ->
        [employee] an employee
       *[other] let in as one
    }.
    [community] It is for the community: employees and signed-in customers see it, and { $name } is { $kind ->
        [customer] a customer
       *[other] an employee
    }.
    [private] It is open to the program itself.
   *[public] It is public: everyone sees it, { $name } too.
}
why-named = { $name } is named in person.
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
why-organisation = The company that { $name } belongs to is named.
why-closed = { $base ->
    [private] It is private: only those named in it and members see it
    [internal] It is internal: employees see it, and those named in it and members
    [community] It is for the community: employees and customers see it, and those named in it and members
   *[public] It is public
}. { $name } is { $kind ->
    [employee] an employee
    [customer] a customer
   *[guest] a guest
}, and neither named nor a member whose history reaches back to it.
why-foot = This is the same rule that pages, search and programs go by. It is asked anew each time.

## What is wrong

wrong-name-missing = Give the space a name.
wrong-name-too-long = The name has more than { $most } characters. Make it shorter.
wrong-purpose-too-long = The purpose has more than { $most } characters. Make it shorter.
wrong-category = Choose one of the categories.
wrong-slug = An address has 2 to 60 small letters, digits and hyphens, none at its ends, and is not “new”.
wrong-slug-taken = Another space has this address. Choose another one.
wrong-readers-must-find = Who reads must find it too. Let more people find it, or fewer read.
wrong-secret-is-hidden = A secret space is found by its members only. Choose “Private” for who finds it.
wrong-hidden-is-secret = A space that only its members find is secret. Choose “Secret”, or let more people find it.
wrong-open-is-not-private = Where anyone joins by a button, private reading only pretends. Choose “on request”, or let all employees read.
wrong-outsiders-find-nothing = People from outside would find a space that they can neither read nor enter. Let customers read, only members read, or only employees find it.
wrong-posters-must-reply = Who may post must be able to reply. Let as many people reply.
wrong-owner-unknown = Nobody is called so, or several are. Type @ and choose the person, or leave it empty.
wrong-owner-from-outside = Employees own spaces. Choose somebody who works here.
wrong-outsider-role = People from outside are members or experts. Choose one of these.
wrong-role = A role is member, expert, moderator, agent or owner.
wrong-history = { $things ->
    [one] There is one earlier thing now. Confirm that number to open it.
   *[other] There are { $things } earlier things now. Confirm that number to open them.
}
wrong-key-reused = This idempotency key was used for another space. Use a new key for a new space.
wrong-people-missing = Name at least one person.
wrong-reason-too-long = The note has more than { $most } characters. Make it shorter.
wrong-too-many-links = There are { $most } links already. Remove one first.
wrong-link-title = A link has a title of up to { $most } characters.
wrong-link-note = A note has up to { $most } characters.
wrong-link-address = An address begins with https://, http:// or, inside of this house, with one /.

## The way in, on pages of others

door-join = You are not a member of { $space } yet. Members have it on their home page and see what is new.
door-ask = You are not a member of { $space } yet. Its owners decide who becomes one.
door-asked = You asked to join { $space }. Its owners have not decided yet.
door-stranger = Who belongs to { $space } has it on their home page and sees what is new.
