//! What can have happened to a blog beyond what happens to any subject.

use kernel::{PersonId, SubjectId};

kernel::facts_in_spaces! {
    /// A leader began a blog.
    BlogBegun = "blogs.begun" about blog {
        /// Who writes it.
        owner: PersonId,
        /// `cio`, `it_leader` or `leader`.
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
    /// Somebody may draft for its owner.
    DelegateNamed = "blogs.delegate_named" about blog {
        /// Who.
        person: PersonId,
    }
    /// Somebody may draft no more.
    DelegateDismissed = "blogs.delegate_dismissed" about blog {
        /// Who.
        person: PersonId,
    }
    /// The owner published a post.
    PostPublished = "blogs.published" about post {
        /// Who wrote it, and publishes.
        owner: PersonId,
        /// In which blog.
        blog: SubjectId,
        /// `news`, `opinion`, `leadership`, `staff_change`, `technology` or `company`.
        kind: String,
        /// Who had drafted it, if that was a delegate.
        drafted_by: Option<PersonId>,
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
