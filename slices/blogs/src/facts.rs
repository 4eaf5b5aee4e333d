//! What can have happened to a blog beyond what happens to any subject.

use kernel::{PersonId, SubjectId};

kernel::facts_in_spaces! {
    /// Somebody began a blog.
    BlogBegun = "blogs.begun" about blog {
        /// Who writes it.
        owner: PersonId,
        /// `cio`, `it_leader`, `leader`, `personal` or `space`.
        whose: String,
    }
    /// It is written no more.
    BlogClosed = "blogs.closed" about blog {
        /// Who wrote it.
        owner: PersonId,
    }
    /// It is written again.
    BlogReopened = "blogs.reopened" about blog {
        /// Who writes it.
        owner: PersonId,
    }
    /// Somebody may draft for its owner, or writes in it.
    DelegateNamed = "blogs.delegate_named" about blog {
        /// Who.
        person: PersonId,
    }
    /// Somebody may draft no more.
    DelegateDismissed = "blogs.delegate_dismissed" about blog {
        /// Who.
        person: PersonId,
    }
    /// A post was published.
    PostPublished = "blogs.published" about post {
        /// Who wrote it.
        owner: PersonId,
        /// In which blog.
        blog: SubjectId,
        /// `news`, `opinion`, `leadership`, `staff_change`, `technology` or `company`.
        kind: String,
        /// Who had drafted it, if that was a delegate.
        drafted_by: Option<PersonId>,
    }
    /// A draft waits for somebody who may publish it.
    ReviewAsked = "blogs.review_asked" about blog {
        /// Whom it concerns: who may publish.
        people: Vec<PersonId>,
    }
    /// A draft came back from review with a word.
    ReviewReturned = "blogs.review_returned" about blog {
        /// Whom it concerns: who had sent it.
        people: Vec<PersonId>,
    }
    /// A draft has an hour at which it is published by itself, or another one.
    PostScheduled = "blogs.scheduled" about blog {
        /// When, in milliseconds.
        due: i64,
    }
    /// A draft could not be published at its hour. It is still there.
    PostHeld = "blogs.held" about blog {
        /// Whom it concerns: who keeps the blog, and who had set the hour.
        people: Vec<PersonId>,
        /// `left`, `right` or `words`: who had set the hour has left, may not publish any more, or the text can't be taken.
        why: String,
    }
    /// A post goes out by mail to the people of its space.
    LetterOrdered = "blogs.letter_ordered" about post {
    }
    /// One of them is to get it.
    LetterDue = "blogs.letter_due" about post {
        /// Who.
        person: PersonId,
    }
    /// A post is said to be of another kind, or about something else.
    PostRefiled = "blogs.refiled" about post {
        /// The kind that it is of now.
        kind: String,
    }
    /// The baseline of a list of mail was recorded.
    BroadcastRecorded = "blogs.broadcast_recorded" about blog {
    }
    /// A baseline was taken back before its list was retired.
    BroadcastForgotten = "blogs.broadcast_forgotten" about blog {
    }
    /// A list of mail went out for the last time: the blog stands in its place.
    BroadcastRetired = "blogs.broadcast_retired" about blog {
        /// From when on, in milliseconds.
        at: i64,
    }
}
