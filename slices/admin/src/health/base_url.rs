//! Does the address that people type fit to where the program listens?

use super::Check;
use crate::t::Texts;
use config::Config;
use std::net::IpAddr;

pub(super) fn check(config: &Config, t: Texts) -> Check {
    let server = &config.server;
    let found = server.base_url.to_string();
    judge(t, &found, server.base_url.host(), server.base_url.secure(), server.listen)
}

fn judge(t: Texts, found: &str, host: &str, secure: bool, listen: IpAddr) -> Check {
    let name = t.check_base_url();
    match (is_here(host), secure) {
        (true, _) if !listen.is_loopback() => Check::bad(name, t.base_url_here(found), t.base_url_here_do()),
        (true, _) => Check::ok(name, t.base_url_alone(found)),
        (false, false) => Check::warn(name, t.base_url_plain(found), t.base_url_plain_do()),
        (false, true) => Check::ok(name, found),
    }
}

/// The address leads to the machine that asks.
fn is_here(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::*;
    use texts::Lang;

    #[test]
    fn an_address_that_others_cannot_follow_is_told() {
        let (here, out): (IpAddr, IpAddr) = ([127, 0, 0, 1].into(), [0, 0, 0, 0].into());
        for (host, secure, listen, expected) in [
            ("127.0.0.1", false, here, State::Ok),
            ("[::1]", false, here, State::Ok),
            ("localhost", false, out, State::Bad),
            ("stoa.example", false, out, State::Warn),
            ("stoa.example", true, here, State::Ok),
        ] {
            assert_eq!(judge(Texts::new(Lang::En), host, host, secure, listen).state, expected, "{host} {listen}");
        }
    }
}
