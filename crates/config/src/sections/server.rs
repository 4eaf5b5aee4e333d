use std::net::{IpAddr, SocketAddr};

use ipnet::IpNet;

use crate::section::section;
use crate::values::BaseUrl;

section! {
    /// Where the program listens, and how people reach it.
    pub struct Server in "server", many: false {
        /// Port the pages are served on.
        port: u16 = "8080", within 1..=65535, env "PORT";
        /// Address to listen on. `0.0.0.0` or `::` lets other machines in.
        listen: IpAddr = "127.0.0.1";
        /// The address people type, without a path. With https, cookies are kept to https and browsers are told to stay on it.
        base_url: BaseUrl = "http://127.0.0.1:{server.port}", env "BASE_URL";
        /// Reverse proxies, as addresses or ranges, whose word about the visitor's address is taken.
        trusted_proxies: Vec<IpNet> = "";
        /// Address and port for Prometheus to read `/metrics` at. Empty: no metrics are served.
        metrics_listen: Option<SocketAddr> = "";
    }
}

impl Server {
    /// The address the pages are served on.
    pub fn address(&self) -> SocketAddr {
        SocketAddr::new(self.listen, self.port)
    }
}
