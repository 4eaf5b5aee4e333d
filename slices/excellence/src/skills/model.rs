//! The list of skills, and how far somebody says they are.

use kernel::named;

named! {
    /// A skill in social technology. The list is the same for everybody, so that a matrix has columns.
    #[derive(PartialOrd, Ord)]
    Skill {
        /// Facilitating workshops.
        Facilitating = "facilitating",
        /// Running experiments to their end.
        Experimenting = "experimenting",
        /// Hosting a community.
        Hosting = "hosting",
        /// Answering in the open.
        Answering = "answering",
        /// Showing a way to those who ask for technology.
        Guiding = "guiding",
        /// Keeping order in a conversation.
        Moderating = "moderating",
        /// Writing for leaders and as one.
        Writing = "writing",
        /// Deciding in a council.
        Deciding = "deciding",
        /// Weighing risks.
        Weighing = "weighing",
        /// Listening to customers.
        Listening = "listening",
    }
}

named! {
    /// How far somebody says they are.
    #[derive(Default)]
    Level {
        /// They say nothing.
        #[default]
        Unsaid = "",
        /// They know the basics.
        Basics = "basics",
        /// They do it with help.
        Helped = "helped",
        /// They do it alone.
        Alone = "alone",
        /// They teach others.
        Teaches = "teaches",
    }
}
