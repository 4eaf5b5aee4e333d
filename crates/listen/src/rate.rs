//! Rate limits: token buckets by key, in bounded memory, with the time passed in.
//!
//! A bucket is one number, the moment at which it will be full again (the *generic cell rate algorithm*), under a keyed
//! hash of rule and key. The headers are those of draft-ietf-httpapi-ratelimit-headers (version 10), where
//! `RateLimit-Policy: "name";q=200;w=60` names the rule and `RateLimit: "name";r=12;t=30` says what is left.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::sync::Mutex;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, header};

/// So many requests at once, refilled evenly over a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The rule's name in the headers, in lower-case letters and hyphens. Rules of different names count apart.
    pub name: &'static str,
    /// How many requests may come at once; at least 1.
    pub burst: u32,
    /// How long an empty bucket takes to fill.
    pub per: Duration,
}

/// What the limiter says to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Verdict {
    /// It may pass.
    Allowed {
        /// How many more may follow at once.
        remaining: u32,
        /// When all may again.
        reset: Duration,
    },
    /// It may not.
    Limited {
        /// When one may again.
        retry_after: Duration,
    },
}

/// Counts requests by key.
pub struct RateLimiter {
    hasher: RandomState,
    shards: Vec<Mutex<Shard>>,
    keys_per_shard: usize,
}

/// The time, in nanoseconds, at which each bucket is full again.
type Shard = HashMap<u64, u64>;

const SHARDS: usize = 16;

impl RateLimiter {
    /// A limiter that remembers at most about `keys` clients (16 bytes each). With more, those are forgotten first who
    /// have used least of their allowance.
    #[must_use]
    pub fn new(keys: usize) -> Self {
        Self {
            hasher: RandomState::new(),
            shards: (0..SHARDS).map(|_| Mutex::default()).collect(),
            keys_per_shard: keys.div_ceil(SHARDS).max(2),
        }
    }

    /// Takes one token from the bucket of `key` under `rule`. `now` is the time since any moment that stays the same; a
    /// clock that jumps back costs a client at most one whole `per`.
    pub fn check(&self, key: &impl Hash, rule: &Rule, now: Duration) -> Verdict {
        let hash = self.hasher.hash_one((rule.name, key));
        let (now, per) = (nanoseconds(now), nanoseconds(rule.per));
        let step = per / u64::from(rule.burst.max(1));
        let mut shard = self.shard(hash).lock().expect("no code panics while it holds the lock");
        let full_at = shard.get(&hash).map_or(now, |full_at| (*full_at).clamp(now, now.saturating_add(per)));
        let debt = full_at - now + step;
        if debt > per {
            return Verdict::Limited { retry_after: Duration::from_nanos(debt - per) };
        }
        if shard.len() >= self.keys_per_shard && !shard.contains_key(&hash) {
            forget(&mut shard, now, self.keys_per_shard);
        }
        shard.insert(hash, now + debt);
        let remaining = u32::try_from((per - debt) / step.max(1)).unwrap_or(u32::MAX);
        Verdict::Allowed { remaining, reset: Duration::from_nanos(debt) }
    }

    /// Puts the token of a request that turned out not to count back into its bucket.
    pub fn give_back(&self, key: &impl Hash, rule: &Rule) {
        let hash = self.hasher.hash_one((rule.name, key));
        let step = nanoseconds(rule.per) / u64::from(rule.burst.max(1));
        let mut shard = self.shard(hash).lock().expect("no code panics while it holds the lock");
        if let Some(full_at) = shard.get_mut(&hash) {
            *full_at = full_at.saturating_sub(step);
        }
    }

    /// How many clients are remembered.
    #[must_use]
    pub fn keys(&self) -> usize {
        self.shards.iter().map(|shard| shard.lock().expect("no code panics while it holds the lock").len()).sum()
    }

    fn shard(&self, hash: u64) -> &Mutex<Shard> {
        &self.shards[hash as usize % SHARDS]
    }
}

/// Drops full buckets, which say nothing, and of the rest, where that is not enough, the half nearest to full. A sweep
/// over `limit` keys makes room for at least `limit / 4`, so that its cost per request does not grow.
fn forget(shard: &mut Shard, now: u64, limit: usize) {
    shard.retain(|_, full_at| *full_at > now);
    if shard.len() <= limit * 3 / 4 {
        return;
    }
    let mut moments: Vec<u64> = shard.values().copied().collect();
    let middle = moments.len() / 2;
    let (_, median, _) = moments.select_nth_unstable(middle);
    let mut surplus = middle + 1;
    shard.retain(|_, full_at| {
        let goes = *full_at <= *median && surplus > 0;
        surplus -= usize::from(goes);
        !goes
    });
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX / 4).min(u64::MAX / 4)
}

impl Rule {
    /// Writes what a client should know into the headers of its answer; a second rule adds to the first.
    pub fn write_headers(&self, verdict: &Verdict, headers: &mut HeaderMap) {
        let (remaining, reset) = match *verdict {
            Verdict::Allowed { remaining, reset } => (remaining, reset),
            Verdict::Limited { retry_after } => (0, retry_after),
        };
        let policy = format!("\"{}\";q={};w={}", self.name, self.burst, whole_seconds(self.per));
        let left = format!("\"{}\";r={remaining};t={}", self.name, whole_seconds(reset));
        for (name, value) in [("ratelimit-policy", policy), ("ratelimit", left)] {
            headers.append(name, HeaderValue::try_from(value).expect("rule names are plain words"));
        }
        if matches!(verdict, Verdict::Limited { .. }) {
            headers.insert(header::RETRY_AFTER, whole_seconds(reset).into());
        }
    }
}

fn whole_seconds(time: Duration) -> u64 {
    time.as_millis().div_ceil(1000).max(1).try_into().unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Rule = Rule { name: "sign-in", burst: 3, per: Duration::from_secs(60) };

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(1_000_000 + seconds)
    }

    #[test]
    fn what_was_given_back_did_not_count() {
        let limiter = RateLimiter::new(100);
        for _ in 0..20 {
            assert!(matches!(limiter.check(&"office", &RULE, at(0)), Verdict::Allowed { remaining: 2, .. }));
            limiter.give_back(&"office", &RULE);
        }
        limiter.give_back(&"nobody", &RULE);
        for _ in 0..3 {
            assert!(matches!(limiter.check(&"office", &RULE, at(0)), Verdict::Allowed { .. }));
        }
        assert!(matches!(limiter.check(&"office", &RULE, at(0)), Verdict::Limited { .. }));
    }

    #[test]
    fn a_burst_passes_then_one_per_interval() {
        let limiter = RateLimiter::new(1000);
        for remaining in [2, 1, 0] {
            let verdict = limiter.check(&"ada", &RULE, at(0));
            assert!(matches!(verdict, Verdict::Allowed { remaining: left, .. } if left == remaining), "{verdict:?}");
        }
        assert_eq!(limiter.check(&"ada", &RULE, at(5)), Verdict::Limited { retry_after: Duration::from_secs(15) });
        assert!(matches!(limiter.check(&"bob", &RULE, at(5)), Verdict::Allowed { remaining: 2, .. }));
        assert!(matches!(limiter.check(&"ada", &RULE, at(20)), Verdict::Allowed { remaining: 0, .. }));
        assert!(matches!(limiter.check(&"ada", &RULE, at(21)), Verdict::Limited { .. }));
        assert!(matches!(limiter.check(&"ada", &RULE, at(200)), Verdict::Allowed { remaining: 2, .. }));
    }

    #[test]
    fn rules_of_different_names_count_apart() {
        let limiter = RateLimiter::new(1000);
        let other = Rule { name: "search", burst: 1, ..RULE };
        assert!(matches!(limiter.check(&1, &other, at(0)), Verdict::Allowed { .. }));
        assert!(matches!(limiter.check(&1, &other, at(0)), Verdict::Limited { .. }));
        assert!(matches!(limiter.check(&1, &RULE, at(0)), Verdict::Allowed { remaining: 2, .. }));
    }

    #[test]
    fn a_million_clients_stay_in_the_bound_and_the_worst_is_not_forgotten() {
        let limiter = RateLimiter::new(4096);
        while matches!(limiter.check(&"worst", &RULE, at(0)), Verdict::Allowed { .. }) {}
        for client in 0..1_000_000_u32 {
            let _ = limiter.check(&client, &RULE, at(0));
            assert!(client % 4096 != 0 || limiter.keys() <= 4096 + SHARDS);
        }
        assert!(matches!(limiter.check(&"worst", &RULE, at(1)), Verdict::Limited { .. }));
    }

    #[test]
    fn a_clock_that_jumps_back_locks_nobody_out_for_long() {
        let limiter = RateLimiter::new(1000);
        let _ = limiter.check(&1, &RULE, at(1_000_000));
        let verdict = limiter.check(&1, &RULE, at(0));
        assert!(matches!(verdict, Verdict::Limited { retry_after } if retry_after <= RULE.per), "{verdict:?}");
    }

    #[test]
    fn the_headers_say_what_is_left_and_when_to_come_back() {
        let mut headers = HeaderMap::new();
        RULE.write_headers(&Verdict::Allowed { remaining: 2, reset: Duration::from_millis(19_001) }, &mut headers);
        assert_eq!(headers["ratelimit-policy"], "\"sign-in\";q=3;w=60");
        assert_eq!(headers["ratelimit"], "\"sign-in\";r=2;t=20");
        assert!(!headers.contains_key("retry-after"));
        RULE.write_headers(&Verdict::Limited { retry_after: Duration::from_millis(400) }, &mut headers);
        assert_eq!(headers["retry-after"], "1");
    }
}
