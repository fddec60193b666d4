package okrworkshop.export;

import java.util.Optional;

/**
 * A file with what tells it from others.
 *
 * @param fingerprint the same for the same content; empty when nobody can tell
 */
public record MadeFile(ExportedFile file, Optional<Fingerprint> fingerprint) {}
