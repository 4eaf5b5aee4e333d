//! Who is at the other end: the socket's address, or what a trusted proxy says it is.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use http::HeaderMap;
use ipnet::IpNet;

/// The address a request came from, as a request extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClientIp(pub IpAddr);

impl ClientIp {
    /// The unit that limits count.
    #[must_use]
    pub fn network(self) -> Network {
        Network::of(self.0)
    }
}

/// What limits count as one client: an IPv4 address, or a /64 of IPv6, which one household or server owns whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl Network {
    pub(crate) fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V6(v6) => Self(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX)).into()),
            v4 => Self(v4),
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            IpAddr::V4(v4) => write!(f, "{v4}"),
            IpAddr::V6(v6) => write!(f, "{v6}/64"),
        }
    }
}

/// The proxies in front of this server, whose `X-Forwarded-For` is believed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

/// A text that is neither an address nor a network.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0:?} is no address and no network; write it like 10.0.0.7 or 10.0.0.0/8 or fd00::/8")]
pub struct UnreadableNetwork(String);

impl TrustedProxies {
    /// Reads addresses and networks.
    pub fn parse<S: AsRef<str>>(networks: impl IntoIterator<Item = S>) -> Result<Self, UnreadableNetwork> {
        networks.into_iter().map(|text| network(text.as_ref().trim())).collect::<Result<_, _>>().map(Self)
    }

    /// Whether the address is one of the proxies.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }

    /// The client of a request that came from `peer`: the peer itself unless it is a trusted proxy, and then the
    /// rightmost address in `X-Forwarded-For` that is not one. What stands left of that the client may have invented.
    #[must_use]
    pub fn client(&self, peer: IpAddr, headers: &HeaderMap) -> ClientIp {
        let mut client = peer.to_canonical();
        if !self.contains(client) {
            return ClientIp(client);
        }
        for hop in forwarded(headers) {
            let Some(address) = hop else { break };
            client = address;
            if !self.contains(client) {
                break;
            }
        }
        ClientIp(client)
    }
}

fn network(text: &str) -> Result<IpNet, UnreadableNetwork> {
    IpNet::from_str(text)
        .or_else(|_| IpAddr::from_str(text).map(|address| IpNet::from(address.to_canonical())))
        .map_err(|_| UnreadableNetwork(text.to_owned()))
}

/// The hops from the nearest to the farthest; `None` for one that cannot be read.
fn forwarded(headers: &HeaderMap) -> impl Iterator<Item = Option<IpAddr>> {
    let lines: Vec<_> = headers.get_all("x-forwarded-for").iter().collect();
    lines.into_iter().rev().flat_map(|line| line.to_str().unwrap_or("?").rsplit(',').map(|hop| address(hop.trim())))
}

/// Some proxies add the port.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    IpAddr::from_str(bare)
        .ok()
        .or_else(|| SocketAddr::from_str(text).ok().map(|socket| socket.ip()))
        .map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn client(peer: &str, lines: &[&str]) -> String {
        let proxies = TrustedProxies::parse(["10.0.0.0/8", "192.0.2.1", "fd00::/8"]).unwrap();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", HeaderValue::from_str(line).unwrap());
        }
        proxies.client(peer.parse().unwrap(), &headers).0.to_string()
    }

    #[test]
    fn forwarded_addresses_are_believed_only_from_trusted_proxies_and_from_the_right() {
        let table: &[(&str, &[&str], &str)] = &[
            ("203.0.113.9", &[], "203.0.113.9"),
            ("203.0.113.9", &["198.51.100.1"], "203.0.113.9"),
            ("10.1.2.3", &[], "10.1.2.3"),
            ("10.1.2.3", &["198.51.100.1"], "198.51.100.1"),
            ("10.1.2.3", &["1.1.1.1, 198.51.100.1"], "198.51.100.1"),
            ("10.1.2.3", &["1.1.1.1, 198.51.100.1, 192.0.2.1, 10.9.9.9"], "198.51.100.1"),
            ("10.1.2.3", &["1.1.1.1", "198.51.100.1, 10.0.0.2"], "198.51.100.1"),
            ("10.1.2.3", &["10.0.0.5, 10.0.0.6"], "10.0.0.5"),
            ("10.1.2.3", &["198.51.100.1:5123"], "198.51.100.1"),
            ("10.1.2.3", &["[2001:db8::7]:443"], "2001:db8::7"),
            ("10.1.2.3", &["[2001:db8::7]"], "2001:db8::7"),
            ("10.1.2.3", &["198.51.100.1, nonsense"], "10.1.2.3"),
            ("10.1.2.3", &["198.51.100.1, nonsense, 10.0.0.9"], "10.0.0.9"),
            ("10.1.2.3", &[""], "10.1.2.3"),
            ("::ffff:10.1.2.3", &["::ffff:198.51.100.1"], "198.51.100.1"),
            ("fd00::1", &["2001:db8::7"], "2001:db8::7"),
        ];
        for (peer, lines, wanted) in table {
            assert_eq!(client(peer, lines), *wanted, "peer {peer}, lines {lines:?}");
        }
    }

    #[test]
    fn addresses_of_one_ipv6_household_count_as_one() {
        let network = |text: &str| Network::of(text.parse().unwrap());
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
        assert_eq!(network("2001:db8:1:2::1").to_string(), "2001:db8:1:2::/64");
    }

    #[test]
    fn a_wrong_network_is_named_with_what_would_be_right() {
        let error = TrustedProxies::parse(["10.0.0.0/99"]).unwrap_err().to_string();
        assert!(error.contains("10.0.0.0/99") && error.contains("10.0.0.0/8"), "{error}");
    }
}
