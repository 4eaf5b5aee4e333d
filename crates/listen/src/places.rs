//! The places that connections hold: so many per node, so many per network.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use crate::client::Network;

pub(crate) struct Places {
    node: usize,
    network: usize,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    all: usize,
    by_network: HashMap<Network, usize>,
}

/// A place, given back when dropped.
pub(crate) struct Place {
    places: Arc<Places>,
    network: Option<Network>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Full {
    Node,
    Network,
}

impl Places {
    pub(crate) fn new(node: usize, network: usize) -> Arc<Self> {
        Arc::new(Self { node, network, taken: Mutex::default() })
    }

    /// A place for a connection of `network`, or of a trusted proxy where that is `None`.
    pub(crate) fn take(self: &Arc<Self>, network: Option<Network>) -> Result<Place, Full> {
        let mut taken = self.taken.lock().expect("no code panics while it holds the lock");
        if taken.all >= self.node {
            return Err(Full::Node);
        }
        if let Some(network) = network {
            let count = taken.by_network.entry(network).or_default();
            if *count >= self.network {
                return Err(Full::Network);
            }
            *count += 1;
        }
        taken.all += 1;
        metrics::gauge!(crate::metrics::CONNECTIONS).increment(1.0);
        Ok(Place { places: Arc::clone(self), network })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.taken.lock().expect("no code panics while it holds the lock");
        taken.all -= 1;
        metrics::gauge!(crate::metrics::CONNECTIONS).decrement(1.0);
        let Some(network) = self.network else { return };
        if let Some(count) = taken.by_network.get_mut(&network) {
            *count -= 1;
            if *count == 0 {
                taken.by_network.remove(&network);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_network_has_its_share_proxies_have_none_and_the_node_has_an_end() {
        let places = Places::new(4, 2);
        let one = Some(Network::of("192.0.2.1".parse().unwrap()));
        let held = [places.take(one).unwrap(), places.take(one).unwrap()];
        assert_eq!(places.take(one).err(), Some(Full::Network));
        let proxies = [places.take(None).unwrap(), places.take(None).unwrap()];
        assert_eq!(places.take(None).err(), Some(Full::Node));
        drop(held);
        assert!(places.take(one).is_ok());
        drop(proxies);
        let taken = places.taken.lock().unwrap();
        assert_eq!((taken.all, taken.by_network.len()), (0, 0), "nothing is kept of those who left");
    }
}
