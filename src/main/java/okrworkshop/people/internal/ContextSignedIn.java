package okrworkshop.people.internal;

import java.util.Optional;
import okrworkshop.people.SignedIn;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads who is asking from the security context of the thread. */
@Component
class ContextSignedIn implements SignedIn {
    private final Trainers trainers;

    ContextSignedIn(Trainers trainers) {
        this.trainers = trainers;
    }

    @Override
    public Optional<Trainer> trainer() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(ContextSignedIn::isTrainer)
                .flatMap(authentication -> trainers.byUsername(authentication.getName()));
    }

    @Override
    public Trainer requireTrainer() {
        return trainer().orElseThrow(() -> new AccessDeniedException("not a trainer"));
    }

    private static boolean isTrainer(Authentication authentication) {
        return authentication.isAuthenticated()
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> Authorities.TRAINER_ROLE.equals(authority.getAuthority())
                                || Authorities.GUEST_ROLE.equals(authority.getAuthority()));
    }
}
