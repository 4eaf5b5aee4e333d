# Texts of the administration.

## The way in

admin = Administration
your-rights = Your rights: { $rights }.
people = People
people-detail = Accounts, rights, invitations and imports.
organisation = Organisation
organisation-detail = Its name, language and time zone, and who may make themselves an account.
access = Why can she see this?
access-detail = What opens a thing to a person, rule by rule.
audit = Audit log
audit-detail = Ways in and out, rights, audiences, and what administrators did.
effects = What could not be done
effects-detail = Mails and other effects that failed too often and wait for you.
system = System
system-detail = Health of the database, disk, mail and clock, and what to do.
right-identity = identity
right-content = content
right-compliance = compliance
right-help-desk = help desk
right-analytics = analytics

## Effects

effects-intro = An effect that fails is tried eight times with growing pauses. Then it waits here: try it again when the cause is gone, or let it go.
effects-none = Nothing waits here
effects-none-detail = Everything that followed from what people did has happened.
effects-content-only = Trying again and letting go takes the right content.
effect-line = { $attempts ->
    [one] Tried once, after { $kind }
   *[other] Tried { $attempts } times, after { $kind }
}
retry = Try again
discard = Let go
discard-sure = Let this effect go?
discard-detail = It will never happen. This can't be undone.
said-retried = It is tried again now.
said-discarded = It will not happen.

## System

system-intro = Each check looks at one thing and changes nothing. On the command line, stoa doctor prints the same.
checks = Health
state-ok = Fine
state-warn = Look at it
state-bad = Act now
what-runs = What runs
fact-version = Version
fact-running = Running for
fact-address = Address
fact-data = Data folder
fact-slices = Capabilities
check-database = Database
check-schema = Schema
check-disk = Disk
check-files = Files
check-mail = Mail
check-clock = Clock
check-base-url = Address
check-secret = Secret key
check-effects = Effects
check-quarantine = Quarantine
quarantine-found = This is a copy, restored on { $since } (UTC). It sends no mail.
quarantine-do = If it takes the place of the other, run stoa admin release on the machine.
check-audit = Audit log
database-broken = A commit could not be made durable
database-broken-do = Check the disk, then restart the program. Nothing that was acknowledged is lost.
database-silent-do = Check that the database runs and that database.url leads to it.
schema-complete = { $count ->
    [one] One step, applied
   *[other] All { $count } steps are applied
}
schema-missing = Not applied: { $steps }
schema-missing-do = Run stoa migrate, or restart the program, which does it at its start.
disk-free = { $free } of { $all } are free at { $folder }
disk-full-do = Make room, or move the data folder to a larger disk.
disk-unreadable-do = Check that the data folder exists and that the program's account may read it.
files-object = The object store
files-kept = Files are written to { $place } and read back
files-do = Check files.url, and that the program's account may write there.
mail-server = The server { $host } takes mail
mail-silent = { $seconds ->
    [one] The mail server did not answer within one second
   *[other] The mail server did not answer within { $seconds } seconds
}
mail-do = Check the mail section of the configuration: host, port, security, username and password.
mail-folder = Mail is kept in a folder and read in the browser
mail-folder-do = Set mail.host, so that people get their mail.
clock-right = The clock agrees with the database
clock-back = The clock stands before the newest thing that was written
clock-apart = The clock is { $span } apart from the database's
clock-do = Let a time service set the clocks of all machines. New things get their order from them.
base-url-here = People would type { $url }, which leads to their own machine
base-url-here-do = Set server.base_url to the address at which others reach this program.
base-url-alone = { $url }, for this machine alone
base-url-plain = { $url } is not protected: passwords and cookies can be read on the way
base-url-plain-do = Put a proxy with https before the program, and set server.base_url to its https address.
secret-set = It is set in the configuration
secret-kept = { $file } is readable to the program's account only
secret-open = Others on this machine may read { $file }
secret-open-do = Run chmod 600 { $file }
secret-missing-do = Start the program once, which makes it, or restore it from a backup.
effects-none-failed = No effect failed for good
queue-empty = The queue is empty
queue-waiting = { $count ->
    [one] One effect is in the queue, for { $span }
   *[other] { $count } effects are in the queue, the oldest for { $span }
}
effects-parked = { $count ->
    [one] One effect failed too often and waits
   *[other] { $count } effects failed too often and wait
}
effects-parked-do = Open Administration, What could not be done.
audit-whole = { $count ->
    [0] It is empty
    [one] One line, as it was written
   *[other] { $count } lines, all as they were written
}
audit-broken = Line { $place } is not as it was written, or is missing
audit-broken-do = Somebody changed the database by hand. Compare with a backup, and find out who had access.

## Access

access-intro = Choose a person and paste a link. You get the rules that open it, or what is missing, but nothing of what is written there. Each question leaves a line in the audit log.
access-person = Person
access-person-hint = Name, handle, mail address or link to their page
access-link = Link or id
access-link-hint = Of a post, a reply, a question, an answer or a space
access-ask = Explain
access-whom = Whom do you mean?
access-all-parts = Every part of its audience must have a reason.
access-profile = Profile of { $name }
error-person = Nobody fits. Type the beginning of a name, or a handle or mail address in full.
error-link = This is no link to a post, a reply, a question, an answer or a space.
error-nothing-there = Nothing is there under this link.
about-thing = { $kind } in { $space }
about-space = The space { $space }
hidden-space = a space that you may not find
verdict-open = { $name } may see it
verdict-closed = { $name } may not see it
verdict-left = { $name } has left and sees nothing any more
reason-public = It is public: everyone may see it.
reason-internal = It is for all employees, and { $name } is one.
reason-community-employee = It is for employees and customers, and { $name } is an employee.
reason-community-customer = It is for employees and customers, and { $name } is a customer.
reason-named = { $name } is named in its audience.
reason-organisation = The company of { $name } is named in its audience.
reason-member = { $name } is { $role } of { $space }.
reason-none = Nothing here opens it to { $name }: neither its base, nor a space, nor their name.
role-member = a member
role-expert = an expert
role-moderator = a moderator
role-agent = an agent
role-owner = an owner

## Audit

audit-intro = Lines are only ever added. Each holds the hash of the one before it, so that a changed or missing line shows.
audit-empty = No lines yet
audit-empty-detail = They come with the first thing that an auditor would ask for.
audit-end = { $count ->
    [one] One line. Note its hash elsewhere, and nobody can rewrite it unseen:
   *[other] { $count } lines. Note the hash of the last one elsewhere, and nobody can rewrite them unseen:
}
column-place = Line
column-when = When
column-who = Who
column-what = What
nobody = The program
line-changed = Changed
pages-name = Pages
newest = Newest
older = Older
act-people-access-revoked = Access ended
act-spaces-created = Space opened
act-spaces-audience-changed = Audience changed
act-spaces-role-changed = Role changed
act-spaces-invited = Invited to a space
act-spaces-request-decided = Request to join decided
act-spaces-archived = Space archived
act-spaces-restored = Space restored
act-admin-effect-retried = Effect tried again
act-admin-effect-discarded = Effect let go
act-admin-quarantine-ended = Restored copy let out
act-admin-access-explained = Asked who may see a thing
act-people-invitation-accepted = Invitation accepted
act-people-invited = Invited to make an account
act-people-left = Marked as left
act-people-profile-changed = Account changed for somebody
act-people-returned = Came back
act-people-kind-changed = Kind of account changed
act-people-rights-changed = Rights changed
act-people-sign-in-failed = Sign-in failed
act-people-signed-in = Signed in
act-people-organisation-changed = Organisation changed
