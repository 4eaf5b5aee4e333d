//! What can have happened to visions and strategies beyond what happens to any subject.

use kernel::SubjectId;

kernel::facts_in_spaces! {
    /// A vision can be signed: everybody who works here can read it.
    VisionPublished = "strategy.vision_published" about vision {}
    /// A vision holds no more.
    VisionWithdrawn = "strategy.vision_withdrawn" about vision {}
    /// Its text or its goals are others: what was signed is an earlier text.
    VisionChanged = "strategy.vision_changed" about vision {}
    /// A leader signed a vision, or took the name away.
    VisionSigned = "strategy.vision_signed" about vision {}
    /// An enterprise council adopted a strategy.
    StrategyAdopted = "strategy.adopted" about strategy {
        /// The decision.
        decision: SubjectId,
    }
    /// A strategy holds no more.
    StrategyEnded = "strategy.ended" about strategy {}
    /// The objectives of a strategy are others.
    ObjectivesChanged = "strategy.objectives_changed" about strategy {}
}
