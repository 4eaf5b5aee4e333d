//! What is on a disk after its power was cut.

use super::disk::Step;
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

/// The unit that a disk writes whole or not at all.
const SECTOR: usize = 512;

/// Numbers that repeat with their seed (xorshift64*).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end.max(1)
    }
}

/// The moments to cut at, in order: half of them anywhere, half of them just before or after a flush.
pub fn moments(journal: &[Step], end: usize, count: usize, dice: &mut Dice) -> Vec<usize> {
    let flushes: Vec<usize> = (0..end).filter(|place| matches!(journal[*place], Step::Flush)).collect();
    let mut moments: Vec<usize> = (0..count)
        .map(|number| match number % 2 {
            0 => dice.below(end + 1),
            _ if flushes.is_empty() => end,
            _ => flushes[dice.below(flushes.len())] + dice.below(2),
        })
        .collect();
    moments.sort_unstable();
    moments
}

/// A disk whose journal is replayed forward from cut to cut.
pub struct Replay<'j> {
    journal: &'j [Step],
    /// All that was flushed.
    safe: Vec<u8>,
    applied: usize,
}

impl<'j> Replay<'j> {
    pub fn new(journal: &'j [Step], start: Vec<u8>) -> Self {
        Self { journal, safe: start, applied: 0 }
    }

    /// The disk when the power goes at this moment: all that was flushed before, and of the writes since then some whole,
    /// some torn, some not at all, in any combination.
    pub fn cut(&mut self, moment: usize, dice: &mut Dice) -> Vec<u8> {
        let flushed = self.journal[..moment].iter().rposition(|step| matches!(step, Step::Flush)).unwrap_or(0);
        while self.applied < flushed {
            write(&mut self.safe, &self.journal[self.applied], &mut |_| true);
            self.applied += 1;
        }
        let mut bytes = self.safe.clone();
        // From a cut at which nothing went through to one at which all did.
        let share = dice.below(5);
        for step in &self.journal[flushed..moment] {
            let torn = dice.below(8) == 0;
            let whole = dice.below(4) < share;
            write(&mut bytes, step, &mut |_| if torn { dice.below(2) == 0 } else { whole });
        }
        bytes
    }
}

fn write(bytes: &mut [u8], step: &Step, kept: &mut dyn FnMut(usize) -> bool) {
    let Step::Write { at, bytes: new } = step else { return };
    for (index, sector) in new.chunks(SECTOR).enumerate() {
        if kept(index) {
            let start = at + index * SECTOR;
            bytes[start..start + sector.len()].copy_from_slice(sector);
        }
    }
}

/// Writes the disk into a file, with holes where there is nothing.
pub fn store(bytes: &[u8], path: &Path) {
    const BLOCK: usize = 64 * 1024;
    let mut file = File::create(path).unwrap();
    file.set_len(bytes.len() as u64).unwrap();
    for (index, block) in bytes.chunks(BLOCK).enumerate() {
        if block.iter().any(|byte| *byte != 0) {
            file.seek(SeekFrom::Start((index * BLOCK) as u64)).unwrap();
            file.write_all(block).unwrap();
        }
    }
}
