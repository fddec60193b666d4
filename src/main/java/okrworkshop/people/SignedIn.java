package okrworkshop.people;

import java.util.Optional;

/** Who is asking, read from the current request's security context. */
public interface SignedIn {
    /** The trainer of the session or of the API token; a guest of some crew, too. */
    Optional<Trainer> trainer();

    /** The trainer, or {@link org.springframework.security.access.AccessDeniedException}. */
    Trainer requireTrainer();
}
