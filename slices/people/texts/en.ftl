# Texts of accounts, profiles and the directory.

## Accounts

email = Mail address
password = Password
name = Name
name-missing = Write the name, in 1 to 64 characters.
email-wrong = Write a mail address such as ana@example.com.
choice-missing = Choose one of the list.
language = Language
zone = Time zone
form-has-errors = Some things need another look

sign-in = Sign in
sign-in-to = Sign in to { $company }
sign-in-with = Sign in with { $provider }
sign-in-or = or with a password
sign-in-wrong = This address and this password do not belong together.
sign-in-wait = Too many attempts for this account. Try again in { $time }.
signed-out = You are signed out.
password-forgotten = Forgot your password?
sign-up-question = No account yet?
sign-up = Make one
demo-title = or look around as
demo-note = This is the demo company. Its passwords are known to everybody, so it belongs on no network.

password-hint = At least { NUMBER($least) } characters. A few words in a row are good.
password-short = Take at least { NUMBER($least) } characters; a few words in a row are good.
password-long = Take at most 128 characters.
password-personal = This is mostly your name or your address. Take words that nobody connects with you.
password-common = This is among the first that somebody would try. Take a few words that do not belong together.

setup-title = Set up Stoa
setup-lead = Nobody has an account here yet. The first one administers everything, and can give rights away later.
setup-organisation = Organisation
setup-code = Set-up code
setup-code-hint = The server printed it when it started.
setup-code-wrong = This is not the code that the server printed. It has four groups of four letters and digits.
setup-company = Name of the organisation
setup-company-missing = Write the name, in 1 to 80 characters.
setup-administrator = First administrator
setup-administrator-hint = This is you.
setup-place = Language and time
setup-place-hint = For everybody who has not chosen their own.
setup-do = Set up and sign in

registration = Who may make themselves an account?
registration-off = Nobody
registration-off-detail = Accounts come by invitation, import or a sign-in provider.
registration-domains = Colleagues
registration-domains-detail = With a confirmed address at one of your mail domains they become employees.
registration-open = Anybody
registration-open-detail = With a confirmed address they become customers, never employees.
domains = Mail domains of your organisation
domains-hint = Only for colleagues who make their own accounts. Such as example.com; those below it do not count.
domains-wrong = Write at least one domain such as example.com.

back-to-sign-in = Back to signing in
link-sent-title = Look into your mail
link-sent = If { $email } can get a link here, it is on its way. It may take a minute; look among unwanted mail, too.
link-expired-title = This link holds no more
link-expired = It was used already, or its time is over.
link-again = Ask for a new one

reset-title = New password
reset-hint = We mail you a link that leads to a new password.
reset-ask = Mail me a link
reset-choose = Choose a new password
reset-for = For { $email }. You will be signed out everywhere else.
reset-do = Set password
reset-done = Your new password holds. Sign in with it.
password-new = New password

sign-up-title = An account at { $company }
sign-up-hint = We mail you a link to confirm it.
sign-up-hint-domains = An address at { $domains }. We mail you a link to confirm it.
sign-up-domain-wrong = Only addresses at { $domains } can have an account here.
sign-up-ask = Mail me the link
sign-up-proved = { $email } is confirmed.
sign-up-do = Make account

join-title = Join { $company }
join-invited = { $person } invites you.
join-invited-space = { $person } invites you to { $space }.
join-mailed-to = Your account will have the address { $email }.
join-known = There is an account with this address already. Sign in to it.
join-have-account = Do you have an account?
join-as = Join as { $name }
join-not-yours = You are signed in as { $name }, and this invitation is not for that account.
join-done = You belong to { $space } now.
sign-out-first = Sign out

kind-employee = Employee
kind-employee-detail = Works here and reads what is internal.
kind-guest = Guest
kind-guest-detail = Sees the space named below, and nothing else inside.
kind-customer = Customer
kind-customer-detail = Belongs to the community outside.

invitations = Invitations
invitations-lead = An invitation holds for { NUMBER($days) } days. With an address it is mailed and holds for that address alone; without one it is a link to hand on.
invitation-as = They join as
invitation-email-hint = Leave it empty for a link.
invitation-uses = How many may join
invitation-uses-hint = For a link only.
invitation-uses-wrong = Write a number from 1 to { NUMBER($most) }.
invitation-space = Space
invitation-space-hint = Spaces where you keep order. Guests need one.
invitation-no-space = None
invitation-space-missing = Choose the space that a guest is invited to.
invite = Invite
invitation-mailed = The invitation is on its way.
invitation-made = The link is ready to copy.
invitation-taken-back = The invitation holds no more.
invitations-made = Made so far
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

    with this link you can choose a new password at { $company }. It holds for { $time }, and once:

    { $link }

    If you did not ask for it, you need not do anything: your password stays as it is.
mail-join-subject = Confirm your address for { $company }
mail-join =
    Hello { $name },

    with this link you confirm your address and make your account at { $company }. It holds for { $time }, and once:

    { $link }

    If you did not ask for it, you need not do anything: there will be no account.
mail-known-subject = You have an account at { $company }
mail-known =
    Hello { $name },

    somebody, perhaps you, asked for a new account at { $company } with this address. You have one already. Sign in here:

    { $link }

    If you forgot your password, choose a new one here:

    { $reset }
mail-invitation-subject = { $person } invites you to { $company }
mail-invitation =
    Hello,

    { $person } invites you to { $company }. This link leads to your account. It holds for { $time }:

    { $link }

security = Signing in
password-current = Current password
password-change = Change password
password-change-hint = All other browsers are signed out.
password-current-wrong = This is not your password.
password-changed = Your new password holds. All other browsers are signed out.
second-step = Second step
second-step-lead = A code from an app on your phone, asked for after the password.
second-step-code = Code
second-step-code-hint = Six digits from your app, or one of your recovery codes.
second-step-code-first = Six digits that the app shows now.
second-step-wrong = This code is not right, or was used already. Wait for the next one.
second-step-on = On
second-step-off = Switch off
second-step-set-up = Set up
second-step-how = Scan the picture with an authenticator app, then type the code that it shows.
second-step-picture = Picture for an authenticator app
second-step-typed = Or type this key into the app
second-step-switch-on = Switch on
second-step-is-off = The second step is off.
recovery-codes = Recovery codes
recovery-lead = Each lets you in once when your phone is not there. Keep them where you keep important papers: they are not shown again.
recovery-left = { $count ->
    [0] No recovery code is left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
recovery-renew = New recovery codes
recovery-copy = Copy all
recovery-copied = Recovery codes copied
recovery-kept = I have kept them
sessions = Where you are signed in
sessions-lead = If you do not know one, end it and change your password.
session-unknown = A browser
session-seen = last used
session-this = This one
session-end = End
session-ended = The session has ended.
sessions-end-others = Sign out everywhere else
sessions-ended = You are signed out everywhere else.
proof = Is it you?
proof-lead = What comes next is guarded. Type your password once more.
go-on = Go on
cancel = Cancel

tokens = Keys for programs
tokens-lead = With a key a program acts for you. It can do no more than you can.
tokens-none = You have no keys.
token-new = New key
token-name = What is it for?
token-name-hint = Such as “Build server”.
token-name-missing = Write what it is for, in 1 to 64 characters.
token-days = Days
token-days-hint = It ends by itself after these.
token-days-wrong = Write a number from 1 to { NUMBER($most) }.
token-scopes = What it may do
token-scopes-missing = Tick at least one.
token-make = Make key
token-made = Your key, shown this once:
token-copy = Copy
token-copied = Key copied
token-until = until
token-end = End
token-ended = The key holds no more.
scope-read = Read
scope-read-detail = What you may read.
scope-write = Write
scope-write-detail = Post, reply, react, mark as read.
scope-spaces = Change spaces
scope-spaces-detail = Spaces and memberships, where you may.
scope-admin = Administer
scope-admin-detail = As far as your own rights go.

identities = Other ways to sign in
identities-lead = An account at a provider that leads to this one.
identity-link = Link
identity-unlink = Unlink
identity-linked = You can sign in with { $provider } now.
identity-unlinked = That account leads here no more.
identity-taken = That account at { $provider } leads to somebody else's account here.
identity-last = It is your only way in. Set a password first.
identity-title = You are not signed in
identity-leaving = On to { $provider }
identity-leaving-detail = If nothing happens, press the button.
identity-lost = The way back from { $provider } was lost: it took too long, or began in another browser. Begin again.
identity-failed = { $provider } could not be asked, or its answer could not be trusted. Try again later, or tell an administrator.
identity-unknown = No account here belongs to yours at { $provider }. Ask for an invitation, or sign in and link the two in your settings.

## Profiles

save = Save
saved = Saved
too-long = At most { NUMBER($most) } characters fit here.
none-of = Choose one of { $known }.
not-right-yet = Something is not right yet
choose-any = Any
crumbs = Where this page is

profile-edit = Edit profile
profile-keep = Administer
profile-see = See the page that others see
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
    [one] One person reports here
   *[other] { $count } people report here
}
profile-name = Name
profile-name-missing = A person has a name. Write first and last name.
profile-title = Title
profile-unit = Unit
profile-function = Function
profile-location = Location
profile-location-hint = Town or site, such as Porto.
profile-manager = Reports to
profile-company = Company
profile-mail = Mail
profile-leader = Leads people
profile-works-in-it = Works in IT
profile-pronouns = Pronouns
profile-pronouns-hint = How you want to be spoken of, such as she/her.
profile-ask-me-about = Ask me about
profile-ask-me-about-hint = What colleagues should come to you for.
profile-bio = In a few sentences
profile-skills = Skills
profile-skills-hint = With commas between them. Colleagues find you by these.
profile-skills-too-many = At most { NUMBER($most) } skills, each of at most 60 characters.
profile-language = Language
profile-languages = Languages
profile-languages-hint = What you speak, with commas between: English, German.
profile-language-unknown = “{ $word }” is no language known here. Did you mean { $near }?
profile-working-hours = Working hours
profile-working-hours-hint = In your own words: Monday to Thursday, 8 to 16.
profile-away-legend = Away
profile-away-until = Last day away
profile-away-text = Why, or who stands in
profile-day-unreadable = Write the day as 2026-12-03.
profile-locked = Kept for you
profile-locked-by-directory = These come from the directory of { $company } and are corrected there.
profile-locked-by-keepers = These are kept by the administrators.
profile-ask-keepers = If something is wrong, tell
profile-not-set = not given

photo = Photo
photo-choose = Choose a picture
photo-hint = PNG, JPEG, GIF or WebP. It is cut to a square and stored without the data that cameras add.
photo-frame = Part of the picture that is kept
photo-frame-hint = Drag the frame, or move it with the arrow keys and change its size with + and −.
photo-size = Size of the part
photo-save = Save photo
photo-sending = Saving photo…
photo-remove = Remove photo
photo-saved = Your new photo shows
photo-removed = Your photo is gone
photo-missing = Choose a picture first.
picture-format = This is no picture of a kind that can be read. Take a PNG, JPEG, GIF or WebP.
picture-damaged = The picture is damaged. Open it and save it anew.
picture-too-large = The picture is too large: at most 50 MiB, 32 million points and 16,384 points a side.
picture-animation-too-large = The animation is too large. Take a still picture.
picture-crop = The part to keep lies outside of the picture. Choose it again.
picture-too-slow = The picture takes too long to read. Save it smaller, or as a JPEG.
picture-over-limits = The picture could not be read. Save it smaller, or as a JPEG.
picture-busy = Too many pictures are being read now. Try again in a moment.
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
directory-everybody = Show everybody
directory-view = How to show them
directory-as-grid = Cards
directory-as-list = List
directory-nobody = Nobody like that
directory-nobody-detail = Try fewer words or another filter. Beginnings of names are enough, accents don't matter.
directory-pages = Pages
directory-first = From the beginning
directory-next = Next

settings = Settings
settings-profile = Profile
settings-profile-detail = What others see of you.
settings-appearance = Appearance
settings-appearance-detail = Light or dark, contrast, and single keys.
settings-language = Language and time
settings-language-detail = The language of your pages, and the zone that times are told in.
settings-security = Signing in
settings-security-detail = Password, second step, and where you are signed in.
settings-tokens = Keys for programs
settings-tokens-detail = What programs may do in your name.
settings-notices = Notices
settings-notices-detail = What you are told, and how.
settings-theme = Theme
settings-as-system = As my device
settings-theme-system-detail = Light by day and dark by night, if your device does so.
settings-theme-light = Light
settings-theme-light-detail = Dark letters on stone.
settings-theme-dark = Dark
settings-theme-dark-detail = Light letters on charcoal.
settings-contrast = Contrast
settings-contrast-system-detail = More where your device asks for it.
settings-contrast-normal = Usual
settings-contrast-normal-detail = Calm lines and tints.
settings-contrast-more = More
settings-contrast-more-detail = Pure grounds, strong lines.
settings-keys = Single keys
settings-keys-on = On
settings-keys-on-detail = One letter is a shortcut. ? lists them.
settings-keys-off = Off
settings-keys-off-detail = For speech input, and for cats. Keys with Control still work.
settings-language-choose = Language
settings-language-hint = Texts that people wrote stay in their own.
settings-language-of-browser = As my browser asks
settings-zone = Time zone
settings-zone-hint = Colleagues elsewhere see what time it is for you.
settings-zone-unknown = Choose a zone of the list. { $similar }

roster = People and rights
roster-detail = Who has an account, what they are, and what they may administer.
roster-find = Find an account
roster-by-name-or-mail = Name or address
roster-state = State
roster-here = Here
roster-nobody-detail = Try the beginning of a name or of a mail address, or another state.
roster-rights = Rights
roster-rights-hint = For employees. You can give and take the rights that you hold yourself; your own right over people and sign-in stays with you.
roster-external-id = Key in the directory
roster-external-id-hint = The external_id of the imported list. With one, name, title and location are corrected in the directory.
roster-kind-hint = Another kind sees other things. The person is signed out everywhere.
roster-manager-hint = The handle, such as ines.caldeira.
roster-manager-unknown = Nobody has the handle { $handle }. It stands on the person's page.
roster-manager-circle = They would report to themselves in the end. Choose somebody else.
roster-company-hint = For customers.
roster-mail-taken = Another account has this address.
roster-external-id-taken = Another account has this key.
roster-left-since = Left on
roster-leave = Leaving
roster-leave-detail = Sessions and keys end at once, and administrator's rights are gone. What the person wrote stays under their name. It can be undone.
roster-mark-left = Mark as left
roster-bring-back = Bring back
roster-marked-left = Marked as left, and signed out everywhere
roster-brought-back = Is back
right-identity = People and sign-in
right-content = Spaces and what stands in them
right-compliance = Audit and holds
right-help-desk = Help desk
right-analytics = Figures

import = Import people
import-detail = A list from your directory as CSV. First you see what would happen, line by line; nothing changes until you say so. People are matched by external_id alone.
import-file = List
import-file-hint = CSV in UTF-8, the first line with the names of the columns; commas, semicolons or tabs between. At most 10,000 lines; longer ones take the command stoa import people.
import-try = See what would happen
import-columns = Columns
import-empty = The list has no lines below the names of the columns.
import-too-many = More than { NUMBER($most) } lines are taken by the command stoa import people only.
import-column-unknown = There is no column “{ $name }”. Did you mean “{ $near }”?
import-column-twice = The column “{ $column }” is there twice. Remove one.
import-column-missing = The column “{ $column }” is missing. The first line has the names of the columns.
import-encoding = The file is no text in UTF-8. Save it as “CSV UTF-8”.
import-unreadable = The file can't be read as CSV: { $why }
import-dry-run = This would happen. Nothing has changed yet.
import-applied-at = Applied
import-applied = The list is applied
import-applied-before = This list was applied before. Nothing was done again.
import-count-created = { NUMBER($count) } new
import-count-updated = { NUMBER($count) } changed
import-count-unchanged = { NUMBER($count) } as they are
import-count-left = { NUMBER($count) } left
import-count-returned = { NUMBER($count) } back
import-count-failed = { NUMBER($count) } not taken
import-lines = Lines of the list
import-line = Line
import-what = What happens
import-more = { NUMBER($count) } more are not shown.
import-absent = { $count ->
    [one] One person is not in the list
   *[other] { $count } people are not in the list
}
import-absent-detail = They came from the directory before. They stay, unless you say that they left.
import-absent-leave = { $count ->
    [one] Mark this one person as left, too
   *[other] Mark these { $count } people as left, too
}
import-absent-leave-detail = They are signed out everywhere at once. What they wrote stays.
import-apply = { $count ->
    [0] Apply
    [one] Apply one change
   *[other] Apply { $count } changes
}
import-busy = Applying…
import-other = Take another list
import-nothing = There is nothing to apply.
import-created = New
import-updated = Changes: { $columns }
import-unchanged = As it is
import-left = Left
import-returned = Comes back
import-missing = { $column } is empty; every line needs one.
import-twice = The same external_id stands in line { NUMBER($line) } already.
import-word = { $column } is “{ $word }”; right would be: { $known }.
import-too-long = { $column } has more than { NUMBER($most) } characters.
import-mail = “{ $mail }” is no mail address; right would be such as ana@example.com.
import-mail-taken = { $mail } belongs to { $name } already. Give that account this external_id, or change the address.
import-manager = Nobody has the external_id “{ $id }” as a manager.
import-circle = With the manager “{ $id }” they would report to themselves in the end.
column-external-id = Required. The key in your directory; it never changes.
column-name = Required. First and last name.
column-email = The address to sign in with.
column-kind = employee (also when empty), guest or customer.
column-title = What they do.
column-unit = Where they work.
column-function = engineering, finance, hr, it, legal, marketing, operations, sales, service or other.
column-manager = The external_id of whom they report to.
column-location = Town or site.
column-time-zone = Such as Europe/Berlin.
column-language = Of their pages: en, de, or empty for what their browser asks for.
column-languages = What they speak: codes or names, with commas or semicolons between.
column-skills = What they can do, with commas or semicolons between.
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
organisation-detail = Its name, its language and time zone, and who may make themselves an account.
organisation-name-hint = People see it at the top of every page and in mail.
organisation-place-hint = Language and time zone of people who chose none.
registration-by-settings = The settings of the program let more in (sign_in.self_registration): { $rule }. What you choose here holds once that is taken out.
organisation-saved = Saved
