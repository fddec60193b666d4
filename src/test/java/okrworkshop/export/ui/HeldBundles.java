package okrworkshop.export.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.export.Bundle;
import okrworkshop.export.BundleWish;
import okrworkshop.export.Bundles;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;

/** One bundle that is as far as the test says. */
final class HeldBundles implements Bundles {
    Optional<Bundle> bundle = Optional.empty();
    Optional<BundleWish> wish = Optional.empty();

    void clear() {
        bundle = Optional.empty();
        wish = Optional.empty();
    }

    void is(Bundle.State state, int made, String... missing) {
        bundle = Optional.of(new Bundle(new UUID(0, 7), state, made, 6, List.of(missing), 3 << 20));
    }

    @Override
    public Bundle order(PersonId trainer, WorkshopId workshop, BundleWish wanted) {
        if (wanted.formats().isEmpty()) {
            throw new RefusedException("files.bundle-empty");
        }
        wish = Optional.of(wanted);
        is(Bundle.State.RUNNING, 0);
        return bundle.orElseThrow();
    }

    @Override
    public Optional<Bundle> latest(PersonId trainer, WorkshopId workshop) {
        return bundle;
    }

    @Override
    public Bundle state(PersonId trainer, WorkshopId workshop, UUID id) {
        return bundle.orElseThrow();
    }

    @Override
    public void cancel(PersonId trainer, WorkshopId workshop, UUID id) {
        bundle = Optional.empty();
    }

    @Override
    public Zip zip(PersonId trainer, WorkshopId workshop, UUID id) {
        return new Zip("OKR.zip", Path.of("none"), 0);
    }
}
