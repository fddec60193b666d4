package okrworkshop.people;

import java.util.List;
import java.util.Optional;
import okrworkshop.shared.PersonId;

/** The accounts of trainers. Any thread may call. */
public interface Trainers {
    /** Whether no account exists yet. */
    boolean none();

    /**
     * Creates an account by the one-time link's token, which is then spent.
     *
     * @throws okrworkshop.shared.RefusedException {@code setup.link-spent}, {@code trainer.username-taken},
     *     {@code trainer.username-form}, {@code trainer.password-short}, {@code name.empty}, {@code name.too-long}
     */
    Trainer createFirst(String setupToken, String username, String displayName, String password);

    /** Whether the token opens the setup page now. */
    boolean setupTokenValid(String setupToken);

    /** The one-time token of an installation without accounts, the same until it is spent; empty afterwards. */
    Optional<String> setupToken();

    Optional<Trainer> byUsername(String username);

    Optional<Trainer> byId(PersonId id);

    /** @return the token's text, shown once and stored as a hash */
    String issueApiToken(PersonId trainer, String label);

    Optional<Trainer> byApiToken(String token);

    List<ApiToken> apiTokens(PersonId trainer);

    void revokeApiToken(PersonId trainer, java.util.UUID token);

    /** An issued token as a list shows it. */
    record ApiToken(java.util.UUID id, String label, java.time.Instant issuedAt) {}
}
