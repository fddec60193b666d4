package okrworkshop.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import org.springframework.security.access.AccessDeniedException;

/** Accounts and sign-in of a test. */
public final class MemoryTrainers implements Trainers, SignedIn {
    public static final String SETUP_TOKEN = "one-time";
    private final List<Trainer> trainers = new ArrayList<>();
    private final List<ApiToken> tokens = new ArrayList<>();
    private Optional<Trainer> signedIn = Optional.empty();

    /** Forgets everybody. */
    public void clear() {
        trainers.clear();
        tokens.clear();
        signedIn = Optional.empty();
    }

    public Trainer signIn(String name) {
        Trainer trainer = add(name);
        signIn(trainer);
        return trainer;
    }

    public Trainer add(String name) {
        return add(new Trainer(PersonId.random(), name, name));
    }

    Trainer add(Trainer trainer) {
        trainers.add(trainer);
        return trainer;
    }

    public void signIn(Trainer trainer) {
        signedIn = Optional.of(trainer);
    }

    public void signOut() {
        signedIn = Optional.empty();
    }

    @Override
    public boolean none() {
        return trainers.isEmpty();
    }

    @Override
    public Trainer createFirst(String setupToken, String username, String displayName, String password) {
        if (!setupTokenValid(setupToken)) {
            throw new RefusedException("setup.link-spent");
        }
        if (displayName.isBlank()) {
            throw new RefusedException("name.empty");
        }
        if (password.length() < 10) {
            throw new RefusedException("trainer.password-short", 10);
        }
        var trainer = new Trainer(PersonId.random(), username, displayName);
        trainers.add(trainer);
        return trainer;
    }

    @Override
    public boolean setupTokenValid(String setupToken) {
        return none() && setupToken.equals(SETUP_TOKEN);
    }

    @Override
    public Optional<String> setupToken() {
        return none() ? Optional.of(SETUP_TOKEN) : Optional.empty();
    }

    @Override
    public Optional<Trainer> byUsername(String username) {
        return trainers.stream()
                .filter(trainer -> trainer.username().equals(username))
                .findFirst();
    }

    @Override
    public Optional<Trainer> byId(PersonId id) {
        return trainers.stream().filter(trainer -> trainer.id().equals(id)).findFirst();
    }

    @Override
    public String issueApiToken(PersonId trainer, String label) {
        tokens.add(new ApiToken(UUID.randomUUID(), label, Instant.EPOCH));
        return "okr_secret";
    }

    @Override
    public Optional<Trainer> byApiToken(String token) {
        return Optional.empty();
    }

    @Override
    public List<ApiToken> apiTokens(PersonId trainer) {
        return List.copyOf(tokens);
    }

    @Override
    public void revokeApiToken(PersonId trainer, UUID token) {
        tokens.removeIf(issued -> issued.id().equals(token));
    }

    @Override
    public Optional<Trainer> trainer() {
        return signedIn;
    }

    @Override
    public Trainer requireTrainer() {
        return signedIn.orElseThrow(() -> new AccessDeniedException("nobody signed in"));
    }
}
