use crate::section::section;

section! {
    /// How much anybody may ask of the program. The defaults suit a small server.
    pub struct Limits in "limits", many: false {
        /// Size of a form or JSON request, in bytes.
        body_bytes: u64 = "1048576", within 1024..=1073741824;
        /// Size of an uploaded file, in bytes.
        upload_bytes: u64 = "52428800", within 1024..=107374182400;
        /// Size of a file that a guest or customer uploads, in bytes.
        outsider_upload_bytes: u64 = "26214400", within 1024..=107374182400;
        /// Requests a minute from one address that is not signed in.
        anonymous_per_minute: u32 = "200", within 1..=1000000;
        /// Requests a minute with one link that needs no account, from one address.
        link_per_minute: u32 = "240", within 1..=1000000;
        /// Requests a minute of one person who is signed in.
        signed_in_per_minute: u32 = "600", within 1..=1000000;
        /// Requests a minute with one access token.
        token_per_minute: u32 = "300", within 1..=1000000;
        /// Searches a minute of one person.
        search_per_minute: u32 = "30", within 1..=1000000;
        /// Searches a minute from one address that is not signed in.
        anonymous_search_per_minute: u32 = "10", within 1..=1000000;
        /// Searches a minute of all who are not signed in together.
        all_anonymous_search_per_minute: u32 = "150", within 1..=1000000;
        /// Attempts to sign in that fail, mails to addresses that strangers type, and links that strangers get for themselves,
        /// from one address in five minutes.
        sign_in_per_5_minutes: u32 = "10", within 1..=1000000;
        /// New accounts from one address in an hour.
        sign_up_per_hour: u32 = "5", within 1..=1000000;
        /// Mails for a new password or to confirm an address, to one mail address in an hour.
        account_mail_per_hour: u32 = "3", within 1..=1000000;
        /// Posts and replies a minute of one employee.
        post_per_minute: u32 = "30", within 1..=1000000;
        /// Posts and replies a minute of one guest or customer.
        outsider_post_per_minute: u32 = "10", within 1..=1000000;
        /// Requests worked on at once, for each CPU.
        in_flight_per_cpu: u32 = "16", within 1..=10000;
        /// Requests that wait beyond those, for each CPU. More are turned away with 503.
        queue_per_cpu: u32 = "64", within 0..=100000;
        /// How long a request waits before it is turned away, in milliseconds.
        queue_wait_ms: u64 = "500", within 0..=60000;
        /// Until the head of a request must have arrived, in milliseconds.
        header_deadline_ms: u64 = "10000", within 100..=600000;
        /// Until the body of a request must have arrived, in milliseconds.
        body_deadline_ms: u64 = "60000", within 100..=3600000;
        /// Until an upload must have arrived, in milliseconds.
        upload_deadline_ms: u64 = "600000", within 100..=86400000;
        /// Until a request must be answered, in milliseconds.
        handler_deadline_ms: u64 = "15000", within 100..=600000;
        /// Until a database statement must end, in milliseconds.
        statement_deadline_ms: u64 = "5000", within 10..=600000;
        /// How long a connection is kept without a request, in milliseconds.
        keep_alive_ms: u64 = "60000", within 1000..=3600000;
        /// How long a stopping server waits for requests to end, in milliseconds.
        shutdown_ms: u64 = "10000", within 0..=600000;
        /// Connections of this node.
        connections: u32 = "10000", within 1..=1000000;
        /// Connections from one address (IPv6: one /64 network).
        connections_per_address: u32 = "100", within 1..=1000000;
        /// Live streams of one session.
        streams_per_session: u32 = "6", within 1..=1000000;
        /// Live streams of one person.
        streams_per_person: u32 = "20", within 1..=1000000;
        /// Live streams of this node.
        streams: u32 = "20000", within 1..=1000000;
    }
}
