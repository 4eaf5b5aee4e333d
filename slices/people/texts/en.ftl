# Texts of accounts, profiles and the directory.

## Accounts

email = Email address
password = Password
name = Name
name-missing = Enter a name of 1 to 64 characters.
email-wrong = Enter an email address such as ana@example.com.
choice-missing = Choose one from the list.
language = Language
zone = Time zone
form-has-errors = Some things need another look

sign-in = Sign in
sign-in-to = Sign in to { $company }
sign-in-with = Sign in with { $provider }
sign-in-or = or with a password
sign-in-wrong = This address and this password don't match.
sign-in-wait = Too many attempts for this account. Try again in { $time }.
signed-out = You are signed out.
password-forgotten = Forgot your password?
sign-up-question = No account yet?
sign-up = Create one
demo-title = or look around as
demo-note = This is the demo company. Everyone knows its passwords, so don't put it on a network.

password-hint = At least { NUMBER($least) } characters. A few words in a row work well.
password-short = Use at least { NUMBER($least) } characters. A few words in a row work well.
password-long = Use at most 128 characters.
password-personal = This is mostly your name or your address. Use words that nobody connects with you.
password-common = This is one of the first passwords that someone would try. Use a few words that don't belong together.

setup-title = Set up Stoa
setup-lead = Nobody administers this installation yet. The first account administers everything, and can give rights to others later.
setup-organisation = Organisation
setup-code = Setup code
setup-code-hint = The server printed it when it started.
setup-code-wrong = This is not the code that the server printed. It has four groups of four letters and digits.
setup-company = Name of the organisation
setup-company-missing = Enter a name of 1 to 80 characters.
setup-administrator = First administrator
setup-administrator-hint = This is you. If you were imported already, your address finds you.
setup-email-taken = { $name } already signs in with this address. Enter another one, or give them rights with the command stoa admin grant.
setup-place = Language and time
setup-place-hint = For everyone who has not chosen their own.
setup-do = Set up and sign in

registration = Who may create their own account?
registration-off = Nobody
registration-off-detail = Accounts come from invitations, imports or a sign-in provider.
registration-domains = Colleagues
registration-domains-detail = With a confirmed address at one of your email domains they become employees.
registration-open = Anyone
registration-open-detail = With a confirmed address they become customers, never employees.
domains = Email domains of your organisation
domains-hint = Only for colleagues who create their own accounts. For example example.com; subdomains don't count.
domains-wrong = Enter at least one domain, such as example.com.

back-to-sign-in = Back to sign-in
link-sent-title = Check your email
link-sent = If { $email } can get a link here, it is on its way. It may take a minute; look in your spam folder, too.
link-expired-title = This link no longer works
link-expired = It was already used, or it has expired.
link-again = Ask for a new one

reset-title = New password
reset-hint = We email you a link to choose a new password.
reset-ask = Email me a link
reset-choose = Choose a new password
reset-for = For { $email }. You will be signed out everywhere else.
reset-do = Set password
reset-done = Your new password is set. Sign in with it. All your keys for programs have ended.
password-new = New password

sign-up-title = An account at { $company }
sign-up-hint = We email you a link to confirm it.
sign-up-hint-domains = An address at { $domains }. We email you a link to confirm it.
sign-up-domain-wrong = Only addresses at { $domains } can have an account here.
sign-up-ask = Email me the link
sign-up-proved = { $email } is confirmed.
sign-up-do = Create account

join-title = Join { $company }
join-invited = { $person } invited you.
join-invited-space = { $person } invited you to { $space }.
join-mailed-to = Your account will have the address { $email }.
join-known = There is already an account with this address. Sign in to it.
join-have-account = Already have an account?
join-as = Join as { $name }
join-not-yours = You are signed in as { $name }, and this invitation is not for that account.
join-done = You are now a member of { $space }.
sign-out-first = Sign out

kind-employee = Employee
kind-employee-detail = Works here and can read what is internal.
kind-guest = Guest
kind-guest-detail = Sees the space chosen below, and nothing else inside.
kind-customer = Customer
kind-customer-detail = Is part of the community, from outside the company.

invitations = Invitations
invitations-lead = An invitation is valid for { NUMBER($days) } days. With an address, it is emailed and works for that address only. Without one, you get a link to share.
invitation-as = They join as
invitation-email-hint = Leave it empty to get a link.
invitation-uses = How many people may join
invitation-uses-hint = For links only.
invitation-uses-wrong = Enter a number from 1 to { NUMBER($most) }.
invitation-space = Space
invitation-space-hint = Spaces that you own or moderate. Guests need one.
invitation-no-space = None
invitation-space-missing = Choose the space that a guest is invited to.
invite = Invite
invite-people = Invite people
invitation-mailed = The invitation is on its way.
invitation-made = Your link is ready to copy.
invitation-taken-back = This invitation no longer works.
invitations-made = Invitations so far
invitations-none = Nobody has been invited yet.
invitation-open = Open
invitation-used = Accepted
invitation-expired = Expired
invitation-revoked = Taken back
invitation-until = until
invitation-link-used = Link, used { NUMBER($used) } of { NUMBER($uses) } times
invitation-into = { $kind } in { $space }
copy-link = Copy link
take-back = Take back

mail-reset-subject = Your new password at { $company }
mail-reset =
    Hello { $name },

    Use this link to choose a new password at { $company }. It is valid for { $time } and works once:

    { $link }

    If you did not ask for it, you can ignore this email: your password stays as it is.
mail-join-subject = Confirm your address for { $company }
mail-join =
    Hello { $name },

    Use this link to confirm your address and create your account at { $company }. It is valid for { $time } and works once:

    { $link }

    If you did not ask for it, you can ignore this email: no account will be created.
mail-known-subject = You already have an account at { $company }
mail-known =
    Hello { $name },

    Someone, perhaps you, asked for a new account at { $company } with this address. You already have one. Sign in here:

    { $link }

    If you forgot your password, choose a new one here:

    { $reset }
mail-invitation-subject = { $person } invited you to { $company }
mail-invitation =
    Hello,

    { $person } invited you to { $company }. Use this link to join. It is valid for { $time }:

    { $link }

security = Sign-in
password-current = Current password
password-change = Change password
password-change-hint = You will be signed out of all other browsers, and your keys for programs will end.
password-current-wrong = This is not your current password.
password-changed = Your password is changed. You are signed out of all other browsers, and your keys for programs have ended.
second-step = Second step
second-step-lead = A code from an app on your phone, asked for after the password.
second-step-code = Code
second-step-code-hint = Six digits from your app, or one of your recovery codes.
second-step-code-first = The six digits that the app shows now.
second-step-wrong = This code is wrong or was already used. Wait for the next one.
second-step-on = On
second-step-off = Switch off
second-step-set-up = Set up
second-step-how = Scan the picture with an authenticator app, then enter the code that it shows.
second-step-picture = Picture for an authenticator app
second-step-typed = Or type this key into the app
second-step-switch-on = Switch on
second-step-is-off = The second step is off.
recovery-codes = Recovery codes
recovery-lead = Each code lets you in once when you don't have your phone. Keep them with your important papers: they are not shown again.
recovery-left = { $count ->
    [0] No recovery code is left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
recovery-renew = New recovery codes
recovery-copy = Copy all
recovery-copied = Recovery codes copied
recovery-kept = I have saved them
sessions = Where you are signed in
sessions-lead = If you don't recognise one, end it and change your password.
session-unknown = A browser
session-seen = last used
session-this = This browser
session-end = End
session-ended = Session ended.
sessions-end-others = Sign out everywhere else
sessions-ended = You are signed out everywhere else.
proof = Confirm that it is you
proof-lead = The next step is protected. Enter your password once more.
proof-elsewhere = The next step is protected, and you have no password here. Sign in once more.
go-on = Continue
cancel = Cancel

tokens = Keys for programs
tokens-lead = A key lets a program act for you. It can never do more than you can.
tokens-none = You have no keys yet.
token-new = New key
token-name = What is it for?
token-name-hint = Such as “Build server”.
token-name-missing = Say what it is for, in 1 to 64 characters.
token-days = Days until it ends
token-days-hint = After that it stops working by itself.
token-days-wrong = Enter a number from 1 to { NUMBER($most) }.
token-scopes = What it may do
token-scopes-missing = Tick at least one.
token-make = Create key
token-made = Your key, shown only this once:
token-copy = Copy
token-copied = Key copied
token-until = until
token-end = End
token-ended = The key no longer works.
scope-read = Read
scope-read-detail = What you may read.
scope-write = Write
scope-write-detail = Post, reply, react, mark as read.
scope-spaces = Change spaces
scope-spaces-detail = Spaces and memberships, where you may change them.
scope-admin = Administer
scope-admin-detail = As far as your own rights go.

identities = Other ways to sign in
identities-lead = An account at a provider that signs you in here.
identity-link = Link
identity-unlink = Unlink
identity-linked = You can now sign in with { $provider }.
identity-unlinked = That account no longer signs you in here.
identity-taken = That account at { $provider } is linked to someone else's account here.
identity-last = This is your only way in. Set a password first.
identity-title = You are not signed in
identity-leaving = Continue to { $provider }
identity-leaving-detail = If nothing happens, press the button.
identity-lost = Signing in with { $provider } took too long, or began in another browser. Start again.
identity-failed = { $provider } did not answer, or its answer could not be trusted. Try again later, or tell an administrator.
identity-unknown = No account here is linked to yours at { $provider }. Ask for an invitation, or sign in and link the two in your settings.

## Profiles

save = Save
saved = Saved
too-long = At most { NUMBER($most) } characters fit here.
none-of = Choose one of { $known }.
not-right-yet = Some things need another look
choose-any = Any
crumbs = Where you are

profile-edit = Edit profile
profile-keep = Administer
profile-see = See it as others do
profile-left = Left
profile-left-detail = What they wrote stays, under their name.
profile-works-here = Works at { $company }
profile-worked-here = Worked at { $company }
profile-away = Away until { $day }
profile-away-because = Away until { $day }: { $why }
profile-away-open = Away: { $why }
profile-away-now = Away
profile-local-time = { $time } in { $city } now
profile-about = About { $name }
profile-details = Details
profile-more = More
profile-reports-to = Reports to
profile-reports = { $count ->
    [one] One direct report
   *[other] { $count } direct reports
}
profile-name = Name
profile-name-missing = Enter first and last name.
profile-title = Job title
profile-unit = Unit
profile-function = Function
profile-location = Location
profile-location-hint = Town or site, such as Porto.
profile-manager = Reports to
profile-company = Company
profile-mail = Email
profile-leader = Leads people
profile-works-in-it = Works in IT
profile-pronouns = Pronouns
profile-pronouns-hint = How others should refer to you, such as she/her.
profile-ask-me-about = Ask me about
profile-ask-me-about-hint = What colleagues should come to you for.
profile-bio = In a few sentences
profile-skills = Skills
profile-skills-hint = Separate them with commas. Colleagues can find you by them.
profile-skills-too-many = At most { NUMBER($most) } skills, each of at most 60 characters.
profile-language = Language
profile-languages = Languages
profile-languages-hint = What you speak, separated by commas: English, German.
profile-language-unknown = “{ $word }” is not a language known here. Did you mean { $near }?
profile-working-hours = Working hours
profile-working-hours-hint = In your own words: Monday to Thursday, 8 to 16.
profile-away-legend = Away
profile-away-until = Last day away
profile-away-text = Why, or who covers for you
profile-day-unreadable = Enter the day as 2026-12-03.
profile-locked = Managed for you
profile-locked-by-directory = These details come from the directory of { $company } and are corrected there.
profile-locked-by-keepers = These details are managed by the administrators.
profile-ask-keepers = If something is wrong, contact
profile-not-set = not given

photo = Photo
photo-choose = Choose a picture
photo-hint = PNG, JPEG, GIF or WebP. It is cropped to a square, and the data that cameras add is removed.
photo-frame = Part of the picture that is kept
photo-frame-hint = Drag the frame, or move it with the arrow keys and change its size with + and −.
photo-size = Size of the part
photo-save = Save photo
photo-sending = Saving photo…
photo-remove = Remove photo
photo-saved = Your new photo is saved
photo-removed = Your photo is removed
photo-missing = Choose a picture first.
picture-format = This picture can't be read. Choose a PNG, JPEG, GIF or WebP.
picture-damaged = The picture is damaged. Open it, save it again, and send that.
picture-too-large = The picture is too large: at most 50 MiB, 32 million pixels and 16,384 pixels a side.
picture-animation-too-large = The animation is too large. Choose a still picture.
picture-crop = The part to keep lies outside the picture. Choose it again.
picture-too-slow = The picture takes too long to read. Save it smaller, or as a JPEG.
picture-over-limits = The picture could not be read. Save it smaller, or as a JPEG.
picture-busy = Too many pictures are being read at the moment. Try again shortly.
picture-unavailable = Pictures can't be read on this server at the moment. Tell an administrator.

directory = People
directory-find = Find people
directory-by-name = Name
directory-by-name-or-skill = Name or skill
directory-kind = Kind
directory-show = Show
directory-count = { $count ->
    [0] Nobody
    [one] One person
   *[other] { $count } people
}
directory-with-skill = Skill: { $skill }
directory-without = Without this filter
directory-everybody = Show everyone
directory-view = How to show them
directory-as-grid = Cards
directory-as-list = List
directory-nobody = Nobody found
directory-nobody-detail = Try fewer words or another filter. The beginning of a name is enough, and accents don't matter.
directory-pages = Pages
directory-first = Back to the start
directory-next = Next

settings = Settings
settings-profile = Profile
settings-profile-detail = What others see of you.
settings-appearance = Appearance
settings-appearance-detail = Light or dark, contrast, and single keys.
settings-language = Language and time
settings-language-detail = The language of your pages, and the time zone for all times.
settings-security = Sign-in
settings-security-detail = Password, second step, and where you are signed in.
settings-tokens = Keys for programs
settings-tokens-detail = What programs may do in your name.
settings-notices = Notices
settings-notices-detail = What you hear about, and how.
settings-theme = Theme
settings-as-system = As my device
settings-theme-system-detail = Light by day and dark by night, if your device does so.
settings-theme-light = Light
settings-theme-light-detail = Dark letters on a light ground.
settings-theme-dark = Dark
settings-theme-dark-detail = Light letters on a dark ground.
settings-contrast = Contrast
settings-contrast-system-detail = More where your device asks for it.
settings-contrast-normal = Usual
settings-contrast-normal-detail = Calm lines and tints.
settings-contrast-more = More
settings-contrast-more-detail = Pure black and white, strong lines.
settings-keys = Single keys
settings-keys-on = On
settings-keys-on-detail = One letter is a shortcut. ? lists them.
settings-keys-off = Off
settings-keys-off-detail = For speech input, and for cats. Shortcuts with Ctrl still work.
settings-language-choose = Language
settings-language-hint = What people wrote stays in its own language.
settings-language-of-browser = Same as my browser
settings-zone = Time zone
settings-zone-hint = Colleagues elsewhere see what time it is for you.
settings-zone-unknown = Choose a time zone from the list. { $similar }

roster = People and rights
roster-detail = Who has an account, of which kind, and what they may administer.
roster-find = Find an account
roster-by-name-or-mail = Name or address
roster-state = Status
roster-here = Active
roster-nobody-detail = Try the beginning of a name or of an email address, or another status.
roster-rights = Rights
roster-rights-hint = For employees. You can give and take away the rights that you hold yourself, except your own right over people and sign-in.
roster-external-id = Key in the directory
roster-external-id-hint = The external_id from the imported list. With one, name, job title and location are corrected in the directory.
roster-kind-hint = Another kind can see other things. The person is signed out everywhere. Whoever becomes a guest or customer leaves every space that their kind can't read.
roster-steps-out = { $name } leaves { $count ->
    [one] one space
   *[other] { $count } spaces
} that { $kind ->
    [customer] customers
   *[other] guests
} can't read: { $spaces }.
roster-spaces-hidden = { $count ->
    [one] one that you can't see
   *[other] { $count } that you can't see
}
roster-ownerless = { $count ->
    [one] One space will be left without an owner
   *[other] { $count } spaces will be left without an owner
}: { $spaces }. Have another owner named there first. Later, only an administrator for spaces who can read it can do that.
roster-steps-out-detail = Requests and invitations there end too. In other spaces the person stays as a member or expert and sees what is written from now on. If they work here again, they have to be added to spaces again.
roster-steps-out-sure = Yes, { $name } leaves these spaces and no longer owns any
roster-steps-out-ask = Nothing is saved yet. Tick this box and save again.
roster-manager-hint = The handle, such as ines.caldeira.
roster-manager-unknown = Nobody has the handle { $handle }. You find handles on people's pages.
roster-manager-circle = This way they would end up reporting to themselves. Choose someone else.
roster-company-hint = For customers.
roster-mail-taken = Another account has this address.
roster-external-id-taken = Another account has this key.
roster-left-since = Left
roster-leave = Leaving
roster-leave-detail = Sessions and keys end at once, and administrator rights are removed. What the person wrote stays under their name. You can undo this.
roster-mark-left = Mark as left
roster-bring-back = Bring back
roster-marked-left = Marked as left, and signed out everywhere
roster-brought-back = Brought back
right-identity = People and sign-in
right-content = Spaces and what is in them
right-compliance = Audit and holds
right-help-desk = Help desk
right-analytics = Figures

import = Import people
import-detail = A CSV list from your directory. First you see line by line what would happen; nothing changes until you apply it. People are matched by external_id alone.
import-file = List
import-file-hint = CSV in UTF-8 with the names of the columns in the first line, separated by commas, semicolons or tabs. At most 10,000 lines; use the command stoa import people for more.
import-try = See what would happen
import-columns = Columns
import-empty = The list has no lines below the names of the columns.
import-too-many = For more than { NUMBER($most) } lines, use the command stoa import people.
import-column-unknown = There is no column “{ $name }”. Did you mean “{ $near }”?
import-column-strange = There is no column “{ $name }”. The columns are { $known }.
import-column-twice = The column “{ $column }” is there twice. Remove one.
import-column-missing = The column “{ $column }” is missing. The first line has the names of the columns.
import-encoding = The file is not text in UTF-8. Save it as “CSV UTF-8”.
import-unreadable = The file can't be read as CSV: { $why }
import-dry-run = This is what would happen. Nothing has changed yet.
import-applied-at = Applied
import-applied = List applied
import-applied-before = This list was already applied. Nothing was done again.
import-count-created = { NUMBER($count) } new
import-count-updated = { NUMBER($count) } changed
import-count-unchanged = { NUMBER($count) } unchanged
import-count-left = { NUMBER($count) } left
import-count-returned = { NUMBER($count) } back
import-count-failed = { NUMBER($count) } not applied
import-lines = Lines of the list
import-line = Line
import-what = What happens
import-more = { NUMBER($count) } more are not shown.
import-absent = { $count ->
    [one] One person is not in the list
   *[other] { $count } people are not in the list
}
import-absent-detail = They came from the directory before. They stay unless you mark them as left.
import-absent-leave = { $count ->
    [one] Mark this person as left, too
   *[other] Mark these { $count } people as left, too
}
import-absent-leave-detail = They are signed out everywhere at once. What they wrote stays.
import-apply = { $count ->
    [0] Apply
    [one] Apply one change
   *[other] Apply { $count } changes
}
import-busy = Applying…
import-other = Choose another list
import-nothing = There is nothing to apply.
import-created = New
import-updated = Changes: { $columns }
import-unchanged = No change
import-left = Left
import-returned = Comes back
import-missing = { $column } is empty. Every line needs it.
import-twice = The same external_id is already in line { NUMBER($line) }.
import-word = { $column } is “{ $word }”. Use one of these: { $known }.
import-too-long = { $column } has more than { NUMBER($most) } characters.
import-mail = “{ $mail }” is not an email address. Write it like ana@example.com.
import-mail-taken = { $mail } already belongs to { $name }. Give that account this external_id, or change the address.
import-manager = The manager “{ $id }” is nobody's external_id.
import-manager-not-taken = The manager “{ $id }” is not here yet, and line { NUMBER($line) }, which would add them, is not applied. Correct that line first.
import-circle = With the manager “{ $id }” they would end up reporting to themselves.
column-external-id = Required. The key in your directory; it never changes.
column-name = Required. First and last name.
column-email = The address to sign in with.
column-kind = employee (also when empty), guest or customer. An employee who becomes something else leaves the spaces that the new kind can't read.
column-title = What they do.
column-unit = Where they work.
column-function = engineering, finance, hr, it, legal, marketing, operations, sales, service or other.
column-manager = The external_id of the person they report to.
column-location = Town or site.
column-time-zone = Such as Europe/Berlin.
column-language = Of their pages: en, de, or empty to follow their browser.
column-languages = What they speak: codes or names, separated by commas or semicolons.
column-skills = What they can do, separated by commas or semicolons.
column-ask-me-about = What to ask them about.
column-company = A customer's company.
column-leader = Leads people: yes or no.
column-it = Works in IT: yes or no.
column-left = Has left: yes or no.

complete-space = Space

function-engineering = Engineering
function-finance = Finance
function-hr = Human resources
function-it = IT
function-legal = Legal
function-marketing = Marketing
function-operations = Operations
function-sales = Sales
function-service = Service
function-other = Other

language-ar = Arabic
language-bg = Bulgarian
language-bn = Bengali
language-bs = Bosnian
language-ca = Catalan
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-eu = Basque
language-fa = Persian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-gl = Galician
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hu = Hungarian
language-id = Indonesian
language-is = Icelandic
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-lt = Lithuanian
language-lv = Latvian
language-mt = Maltese
language-nl = Dutch
language-no = Norwegian
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-sr = Serbian
language-sv = Swedish
language-th = Thai
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-zh = Chinese

## The organisation

organisation = Organisation
organisation-office = Administration
organisation-detail = Its name, its language and time zone, and who may create their own account.
organisation-name-hint = It appears at the top of every page and in emails.
organisation-place-hint = Language and time zone for people who have not chosen their own.
registration-by-settings = The configuration (sign_in.self_registration) lets more people in: { $rule }. What you choose here applies once that is removed.
organisation-saved = Saved
