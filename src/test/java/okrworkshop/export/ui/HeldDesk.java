package okrworkshop.export.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.FileDesk;
import okrworkshop.export.Fingerprint;
import okrworkshop.export.MadeFile;
import okrworkshop.export.Ticket;
import okrworkshop.export.Wish;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;

/** Makes files when the test says so. */
final class HeldDesk implements FileDesk {
    final List<Held> orders = new ArrayList<>();
    private boolean full;

    void clear() {
        orders.clear();
        full = false;
    }

    void full() {
        full = true;
    }

    static final class Held implements Ticket {
        final Wish wish;
        int place;
        boolean cancelled;
        private Optional<MadeFile> made = Optional.empty();
        private Optional<RefusedException> refused = Optional.empty();

        private Held(Wish wish, int place) {
            this.wish = wish;
            this.place = place;
        }

        void ready() {
            place = 0;
            made = Optional.of(new MadeFile(
                    new ExportedFile("OKR.docx", "text/plain", "x".getBytes(StandardCharsets.UTF_8)),
                    Optional.empty()));
        }

        void refuse(String code, Object... arguments) {
            place = 0;
            refused = Optional.of(new RefusedException(code, arguments));
        }

        @Override
        public int place() {
            return place;
        }

        @Override
        public boolean done() {
            return cancelled || made.isPresent() || refused.isPresent();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public MadeFile await(Duration patience) {
            refused.ifPresent(why -> {
                throw why;
            });
            return made.orElseThrow();
        }
    }

    @Override
    public Ticket order(PersonId person, WorkshopId workshop, Wish wish) {
        if (full) {
            throw new RefusedException("files.busy", 5);
        }
        var held = new Held(wish, orders.size() + 1);
        orders.add(held);
        return held;
    }

    @Override
    public Optional<MadeFile> again(PersonId person, Fingerprint content) {
        return Optional.empty();
    }

    @Override
    public int place(PersonId person) {
        return 0;
    }
}
