# Texts of the administration.

## The way in

admin = Administration
your-rights = Your rights: { $rights }.
people = People
people-detail = Accounts, rights, invitations and imports.
organisation = Organisation
organisation-detail = Its name, language and time zone, and who may create their own account.
access = Why can someone see this?
access-detail = What lets a person see something, rule by rule.
audit = Audit log
audit-detail = Sign-ins, rights, audiences, and what administrators did.
effects = What could not be done
effects-detail = Emails and other effects that failed too often and wait for you.
system = System
system-detail = Health of the database, disk, mail and clock, and what to do.
right-identity = People and sign-in
right-content = Spaces and what is in them
right-compliance = Audit and holds
right-help-desk = Help desk
right-analytics = Figures

## Effects

effects-intro = An effect that fails is tried eight times, with longer and longer pauses. Then it waits here: try again once the cause is fixed, or discard it.
effects-none = Nothing waits here
effects-none-detail = Every email and every other effect went through.
effects-content-only = To try again or discard, you need the right “Spaces and what is in them”.
effect-line = { $attempts ->
    [one] Tried once, after { $kind }
   *[other] Tried { $attempts } times, after { $kind }
}
retry = Try again
discard = Discard
discard-sure = Discard this effect?
discard-detail = It will never happen. This can't be undone.
said-retried = Trying again now.
said-discarded = Discarded. It will not happen.

## System

system-intro = Each check looks at one thing and changes nothing. On the command line, stoa doctor prints the same.
checks = Health
state-ok = Fine
state-warn = Needs a look
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
check-private = Data folder
check-effects = Effects
check-quarantine = Quarantine
quarantine-found = This is a copy, restored on { $since } (UTC). It sends no mail.
quarantine-do = If it replaces the original, run stoa admin release on this machine.
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
disk-free = { $free } of { $all } free at { $folder }
disk-full-do = Make room, or move the data folder to a larger disk.
disk-unreadable-do = Check that the data folder exists and that the program's account may read it.
files-object = The object store
files-kept = Files are written to { $place } and read back
files-do = Check files.url, and that the program's account may write there.
mail-server = The server { $host } accepts mail
mail-silent = { $seconds ->
    [one] The mail server did not answer within one second
   *[other] The mail server did not answer within { $seconds } seconds
}
mail-do = Check the mail section of the configuration: host, port, security, username and password.
mail-folder = Mail is kept in a folder and read in the browser
mail-folder-do = Set mail.host, so that people get their emails.
clock-right = The clock agrees with the database
clock-back = The clock is behind the last thing that was written
clock-apart = The clock differs from the database's by { $span }
clock-do = Let a time service set the clocks of all machines. New things get their order from them.
base-url-here = People would type { $url }, which leads to their own machine
base-url-here-do = Set server.base_url to the address where others reach this program.
base-url-alone = { $url }, for this machine alone
base-url-plain = { $url } is not protected: passwords and cookies can be read on the way
base-url-plain-do = Put an https proxy in front of the program, and set server.base_url to its https address.
secret-set = It is set in the configuration
secret-kept = Only the program's account can read { $file }
secret-open = Others on this machine can read { $file }
secret-open-do = Run chmod 600 { $file }
secret-lost = { $file } is missing, and { $people ->
    [one] one person signs in with a second step that was made with it
   *[other] { NUMBER($people) } people sign in with a second step that was made with it
}
secret-lost-do = Put the secret.key of the old data folder at { $file } before you start the program, which would create another. If it is lost, these people sign in with a recovery code and set up their second step again.
private-open = Others on this machine can read { $places }
private-open-do = Run chmod go= { $places }
secret-missing-do = Start the program once to create it, or restore it from a backup.
effects-none-failed = No effect failed for good
queue-empty = The queue is empty
queue-waiting = { $count ->
    [one] One effect has been in the queue for { $span }
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
audit-broken-do = Someone changed the database by hand. Compare with a backup, and find out who had access.

## Access

access-intro = Choose a person and paste a link. You see the rules that open it, or what is missing, but nothing of what is written there. Every time you ask, a line is added to the audit log.
access-person = Person
access-person-hint = Name, handle, email address or link to their page
access-link = Link or id
access-link-hint = Of a post, a reply, a question, an answer or a space
access-ask = Explain
access-whom = Whom do you mean?
access-all-parts = Every part of its audience must have a reason.
access-profile = Profile of { $name }
error-person = Nobody found. Type the beginning of a name, or a handle or email address in full.
error-link = This is not a link to a post, a reply, a question, an answer or a space.
error-nothing-there = There is nothing at this link.
about-thing = { $kind } in { $space }
about-space = The space { $space }
hidden-space = a space that you can't see
verdict-open = { $name } can see it
verdict-closed = { $name } can't see it
verdict-left = { $name } has left and can't see anything any more
reason-public = It is public: everyone can see it.
reason-internal = It is for all employees, and { $name } is one.
reason-community-employee = It is for employees and customers, and { $name } is an employee.
reason-community-customer = It is for employees and customers, and { $name } is a customer.
reason-named = { $name } is named in its audience.
reason-organisation = The company of { $name } is named in its audience.
reason-member = { $name } is { $role } of { $space }.
reason-none = Nothing here opens it to { $name }: not its base audience, not a space, and not their name.
role-member = a member
role-expert = an expert
role-moderator = a moderator
role-agent = an agent
role-owner = an owner

## Audit

audit-intro = Lines are only ever added. Each holds the hash of the line before it, so a changed or missing line shows.
audit-empty = No lines yet
audit-empty-detail = The next sign-in, change of rights or change of audience adds one.
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
act-spaces-created = Space created
act-spaces-audience-changed = Audience changed
act-spaces-role-changed = Role changed
act-spaces-invited = Invited to a space
act-spaces-request-decided = Request to join decided
act-spaces-archived = Space archived
act-spaces-restored = Space restored
act-admin-effect-retried = Effect tried again
act-admin-effect-discarded = Effect discarded
act-admin-quarantine-ended = Restored copy released
act-admin-access-explained = Asked why someone can see something
act-people-invitation-accepted = Invitation accepted
act-people-invited = Invited to create an account
act-people-left = Marked as left
act-people-profile-changed = Account changed for someone else
act-people-returned = Came back
act-people-kind-changed = Kind of account changed
act-people-rights-changed = Rights changed
act-people-sign-in-failed = Sign-in failed
act-people-signed-in = Signed in
act-people-organisation-changed = Organisation changed

# What a line is about: a label for each field, by the name of the field, or of the fact where it is only what was and is.

detail-person = Person
detail-space = Space
detail-invited-by = Invited by
detail-role = Role
detail-invitation = Invitation
detail-approved = Approved
detail-find = Who can find it
detail-read = Who can read
detail-join = How people join
detail-things = Posts and replies with other readers
detail-session = Session
detail-self-registration = Who may create an account
detail-domains = Email domains
detail-effect = Effect
detail-name = Name
detail-waited = Effects that waited
detail-forgotten = Forgotten instead of done
detail-thing = Number
detail-spaces-role-changed = Role
detail-people-kind-changed = Kind
detail-people-rights-changed = Rights
detail-change = from { $from } to { $to }
none-person = no such account
none-session = all others, and all keys
value-none = none
value-true = yes
value-false = no
value-private = private
value-internal = internal
value-community = community
value-public = public
value-join-open = open to join
value-join-request = on request
value-join-invitation = by invitation
value-join-secret = secret
value-self-registration-off = nobody
value-self-registration-domains = colleagues
value-self-registration-open = anyone
value-member = member
value-expert = expert
value-moderator = moderator
value-agent = agent
value-owner = owner
value-employee = employee
value-guest = guest
value-customer = customer
