//! What the house can see of itself. A slice that brings a capability registers three sorts of things, and whoever asks (the
//! measures, the plan, the dashboard) never learns of the slice:
//!
//! - **gauges** read a measure of the method (`M04`, questions answered in time) from what happened;
//! - **probes** answer a named question that an evidence rule may ask ("how many meetings were closed with minutes?");
//! - **ways in** lead from an action of the plan to the place in which it is done.
//!
//! All three read inside a transaction, see the whole house as the system does, and give figures only: no names, no texts.

pub mod comments;
mod gauge;
mod measured;
mod probe;
mod way_in;
pub mod working_days;

pub use gauge::{Gauge, Sample, Window, Within};
pub use measured::{Measured, MeasuredSub};
pub use probe::{Arguments, Probe, Reading};
pub use way_in::WayIn;

/// Everything that slices registered.
#[derive(Clone, Default)]
pub struct Evidence {
    gauges: Vec<Gauge>,
    probes: Vec<Probe>,
    ways_in: Vec<WayIn>,
    measured: Option<Measured>,
}

impl Evidence {
    /// Takes one more gauge.
    ///
    /// # Panics
    /// If another one reads the same measure: two would have to agree.
    pub fn add_gauge(&mut self, gauge: Gauge) {
        assert!(self.gauge(gauge.measure).is_none(), "two gauges read {}", gauge.measure);
        self.gauges.push(gauge);
    }
    /// Takes one more probe.
    ///
    /// # Panics
    /// If another one has the same name.
    pub fn add_probe(&mut self, probe: Probe) {
        assert!(self.probe(probe.name).is_none(), "two probes are called {}", probe.name);
        self.probes.push(probe);
    }
    /// Takes one more way in.
    ///
    /// # Panics
    /// If another one opens the same action.
    pub fn add_way_in(&mut self, way: WayIn) {
        assert!(self.way_in(way.action).is_none(), "two ways lead into {}", way.action);
        self.ways_in.push(way);
    }
    /// Takes what tells of the sub-dimensions.
    ///
    /// # Panics
    /// If another one does: two would have to agree.
    pub fn set_measured(&mut self, measured: Measured) {
        assert!(self.measured.replace(measured).is_none(), "two slices tell what was measured");
    }
    /// What tells of the sub-dimensions; nothing while no slice measures.
    #[must_use]
    pub const fn measured(&self) -> Option<Measured> {
        self.measured
    }
    /// What reads this measure; nothing while no capability does.
    #[must_use]
    pub fn gauge(&self, measure: &str) -> Option<&Gauge> {
        self.gauges.iter().find(|gauge| gauge.measure == measure)
    }
    /// The probe of this name.
    #[must_use]
    pub fn probe(&self, name: &str) -> Option<&Probe> {
        self.probes.iter().find(|probe| probe.name == name)
    }
    /// What leads into this action; nothing while no capability does.
    #[must_use]
    pub fn way_in(&self, action: &str) -> Option<&WayIn> {
        self.ways_in.iter().find(|way| way.action == action)
    }
    /// All gauges, in the order of their slices.
    #[must_use]
    pub fn gauges(&self) -> &[Gauge] {
        &self.gauges
    }
    /// All probes, in the order of their slices.
    #[must_use]
    pub fn probes(&self) -> &[Probe] {
        &self.probes
    }
}
