//! The rules, written down from the design and from nothing else: who is where, and who may see what.

use super::world::{Atom, Principal, Wall, World};

/// May this principal receive this atom?
pub fn may_see(world: &World, principal: &Principal, atom: &Atom) -> bool {
    match &atom.wall {
        Wall::Nobody => false,
        Wall::Owner(owner) => principal.name == *owner,
        Wall::Readers(space) => reads(world, principal, space),
        Wall::Colleagues(space) => is_employee(principal) && reads(world, principal, space),
        Wall::Employees => is_employee(principal),
        Wall::Lead => principal.name == "vilma",
        Wall::Finders(space) => reads(world, principal, space) || finds(principal, space),
    }
}

fn is_employee(principal: &Principal) -> bool {
    matches!(principal.name, "ines" | "rui" | "mia" | "vilma")
}

fn is_customer(principal: &Principal) -> bool {
    matches!(principal.name, "hanne" | "piet")
}

fn reads(world: &World, principal: &Principal, space: &str) -> bool {
    let member = world.members.iter().any(|(name, place)| *name == principal.name && *place == space);
    let by_base = match space {
        "everyone" => is_employee(principal),
        "installers" => is_employee(principal) || is_customer(principal),
        "news" => true,
        _ => false,
    };
    member || by_base
}

/// Finance can be found by employees, though only members read in it; the council and the project can not be found.
fn finds(principal: &Principal, space: &str) -> bool {
    space == "finance" && is_employee(principal)
}
