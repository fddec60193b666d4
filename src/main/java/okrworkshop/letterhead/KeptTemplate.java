package okrworkshop.letterhead;

import java.time.Instant;
import okrworkshop.shared.PersonId;

/**
 * The Word template of a workshop.
 *
 * @param name of the file, as it came
 * @param size in bytes
 * @param digest SHA-256 of the file; another file has another one
 * @param uploadedBy who of the crew brought it
 */
public record KeptTemplate(String name, int size, String digest, Instant uploadedAt, PersonId uploadedBy) {}
