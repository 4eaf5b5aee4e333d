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

## Profiles

