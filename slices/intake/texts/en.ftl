# Mail that comes in.

## Words

incoming-mail = Incoming mail
no-subject = Without a subject
no-sender = No sender that can be read
files-beside = Files with the mail, kept there: { $names }
remove = Remove
remove-named = Remove { $address }
not-right = Some things need another look
state-waiting = Waiting
state-taken = Taken
state-aside = Set aside
state-refused = Refused

## What waits

incoming-lead = Mails whose sender is not certain wait here for those who help. All others have become requests and answers by themselves.
views-name = Which mails
view-waiting = Waiting
view-aside = Set aside
view-done = Done
nothing-here = Nothing here
nothing-here-detail = Mails to spaces in which you help stand here, the newest first.
list-is-cut = Only the first 200 are shown.

## Why

why-unknown = Nobody here has the address of the sender.
why-unproven = It says it is from a colleague, and nothing proves that.
why-other-sender = It came to an address for answers, and not from the person whose address that is.
why-not-allowed = Whose it is may not do this: the thread is closed, or they can't read it any more.
why-bounce = It says that another mail did not arrive.
why-automatic = A program answered, as when somebody is away.
why-list = It went to a mailing list.
why-bulk = It went to many.
why-own = It comes from this house itself.
why-too-many = Too many came from this sender, or in this thread, in a short time.
why-unreadable = It can't be read. The original can be downloaded.

## One mail

readers = Those who help in { $space } read this
decided-by = Decided by { $name }
see-what-became = See what became of it
from = From
to = To
came = Came
no-words = It has no text.
files = Files
original = Download the original
whose-is-it = Whose is it?
begin-detail = It becomes a request of theirs, and the answers go to their own address here. Be sure that they wrote it: ask them in another way if you are not.
answer-detail = It becomes an answer of theirs. Be sure that they wrote it: ask them in another way if you are not.
field-person = Colleague
field-person-hint = Their handle or their mail address here.
accept = It is theirs
refuse = Refuse
refuse-detail = Nothing is made of it, and nobody is told.
look-again = Look at it again
said-accepted = It was taken, in their name.
said-refused = It is refused.
said-waits = It waits again.

## Addresses

addresses = Mail addresses
addresses-lead = Mail to one of these addresses becomes a private request at the help desk of its space.
no-domain = No mail comes in here yet
no-domain-detail = Set intake.listen and intake.domain in the settings, and have your mail server pass the mail for that domain on. The documentation says how.
believes-nobody = The settings name no server that vouches for senders (intake.authserv_id). Until they do, somebody has to look at every mail.
no-addresses = There is no address yet.
add-address = Add an address
no-places = No space that you can read has a help desk. Open one first.
field-local = Address
field-local-hint = The part before @{ $domain }, such as help.
field-space = Where its mail goes
said-address-added = Mail to this address is taken now.
said-address-removed = Mail to this address is taken no more.

## Answers by mail

answers-by-mail = Answers by mail
answers-lead = Mails about requests have an address of your own to answer to. Whoever knows it and can send mail in your name could write there as you.
answers-count = { $count ->
    [0] You have no such address.
    [one] You have one such address.
   *[other] You have { $count } such addresses.
}
end-answers = End them all
end-answers-detail = Answers to mails that you have already got will come back to you. The next mail has a new address.
said-ended = They are ended.

## What is wrong

error-decided = This was decided already.
error-no-colleague = Nobody who works here has this handle or this address.
error-may-not = { $name } can't write there: the desk or the thread is closed, or they may not read it.
error-local = Write letters, digits, dots and hyphens, as in help or it-service.
error-reserved = This address is used for answers. Choose another.
error-taken = This address is there already. Remove it first to let its mail go elsewhere.
error-space = Choose where its mail goes.
