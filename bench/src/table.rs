//! The table.

use crate::client::Round;
use std::time::Duration;

/// One operation, measured.
pub(crate) struct Measure {
    pub(crate) name: &'static str,
    pub(crate) round: Round,
    /// Processor time a request.
    pub(crate) cpu: Duration,
    /// Processor time of the database's own processes a request, where it has any.
    pub(crate) database: Option<Duration>,
    /// What the same request costs a bare handler that returns the same bytes.
    pub(crate) bare: Duration,
    /// What is asked of it, in words.
    pub(crate) goal: &'static str,
}

/// Prints the measures of one engine. `small` are those of the same operations in a fifth of the world.
pub(crate) fn print(title: &str, rows: &[Measure], small: &[Measure]) {
    println!("\n{title}\n{:-<126}", "");
    println!(
        "{:<20} {:>8} {:>8} {:>8} {:>8} {:>9} {:>8} {:>8} {:>8} {:>8}  goal",
        "operation", "req/s", "p50 ms", "p99 ms", "cpu µs", "db cpu µs", "bare µs", "ratio", "growth", "bytes"
    );
    for row in rows {
        let earlier = small.iter().find(|earlier| earlier.name == row.name);
        println!(
            "{:<20} {:>8.0} {:>8.2} {:>8.2} {:>8.0} {:>9} {:>8.1} {:>8} {:>8} {:>8}  {}",
            row.name,
            row.round.per_second(),
            millis(row.round.quantile(0.5)),
            millis(row.round.quantile(0.99)),
            micros(row.cpu),
            row.database.map_or_else(|| "-".to_owned(), |database| format!("{:.0}", micros(database))),
            micros(row.bare),
            format!("{:.1} %", 100.0 * row.bare.as_secs_f64() / row.cpu.as_secs_f64().max(1e-9)),
            earlier.map_or_else(
                || "-".to_owned(),
                |earlier| format!("{:.2}", row.cpu.as_secs_f64() / earlier.cpu.as_secs_f64())
            ),
            row.round.bytes,
            row.goal,
        );
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
