package okrworkshop.people;

import okrworkshop.shared.PersonId;

/** A trainer's account. */
public record Trainer(PersonId id, String username, String displayName) {}
