package okrworkshop.export.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.export.Bundle;
import okrworkshop.export.Bundle.State;
import okrworkshop.export.BundleWish;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One bundle on its way, a file at a time. Asked and cancelled by any thread, made by one. */
final class BundleRun implements Piecework {
    private static final Logger LOG = LoggerFactory.getLogger(BundleRun.class);

    private final PersonId trainer;
    private final Workshop workshop;
    private final Path file;
    private final Writing writing;
    private final BundleWords words;
    private final String title;
    private final Clock clock;
    private final Deque<Share> left = new ArrayDeque<>();
    private final Deque<Sheet> gathered = new ArrayDeque<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final ZipFile zip = new ZipFile();
    private Bundle state;
    private Optional<Instant> ended = Optional.empty();

    /** Makes files of the workshop as it is then. */
    interface Writing {
        /** The content of one group's files; those that can't be are left out. */
        Map<Wish, Manuscript> gather(List<Wish> wishes);

        ExportedFile write(Manuscript manuscript);
    }

    /** All of a group, gathered first, then a file at a time. */
    private record Share(Group group, List<Wish> wishes) {
        /** Begins with the group's number: groups can have the same name. */
        String name(String own) {
            return String.format(Locale.ROOT, "%02d-%s", group.number(), own);
        }

        /** A group may be called after somebody. */
        String missing(Wish wish) {
            return name((wish.nameless() ? "OKR" : group.name()) + "."
                    + wish.format().extension());
        }
    }

    private record Sheet(Share share, Wish wish, Manuscript manuscript) {}

    /** Opened with the first file. */
    private static final class ZipFile {
        private List<ZipStream> open = List.of();

        ZipStream at(Path file) throws IOException {
            if (open.isEmpty()) {
                open = List.of(new ZipStream(file));
            }
            return open.getFirst();
        }

        void close() throws IOException {
            for (ZipStream one : open) {
                open = List.of();
                one.close();
            }
        }
    }

    BundleRun(
            PersonId trainer,
            Workshop workshop,
            BundleWish wish,
            Path file,
            Writing writing,
            BundleWords words,
            Clock clock) {
        this.trainer = trainer;
        this.workshop = workshop;
        this.file = file;
        this.writing = writing;
        this.words = words;
        title = wish.nameless() ? workshop.code() : workshop.title();
        this.clock = clock;
        workshop.openGroups().forEach(group -> left.add(new Share(group, wish.of(new Scope.GroupBook(group.id())))));
        int files = left.stream().mapToInt(share -> share.wishes().size()).sum();
        state = new Bundle(UUID.randomUUID(), State.RUNNING, 0, files, List.of(), 0);
    }

    Workshop workshop() {
        return workshop;
    }

    boolean isOf(PersonId person) {
        return trainer.equals(person);
    }

    /** Ready or failed for longer than since the moment. */
    synchronized boolean endedBefore(Instant moment) {
        return ended.filter(at -> at.isBefore(moment)).isPresent();
    }

    Path file() {
        return file;
    }

    synchronized Bundle state() {
        return state;
    }

    /** Deletes what is there; what is being written goes when its piece is done. */
    synchronized void cancel() {
        boolean running = state.state() == State.RUNNING;
        state = as(State.CANCELLED, 0);
        if (!running || made.isEmpty()) {
            ZipFolder.delete(file);
        }
    }

    @Override
    public boolean piece() {
        if (state().state() != State.RUNNING) {
            end();
            return false;
        }
        try {
            if (gathered.isEmpty() && left.isEmpty()) {
                finish();
                return false;
            }
            if (gathered.isEmpty()) {
                gather(left.remove());
            } else {
                add(gathered.remove());
            }
            return true;
        } catch (IOException | RuntimeException | Error failure) {
            LOG.warn("A bundle could not be written: {}", failure.toString());
            end();
            become(State.FAILED, 0);
            return false;
        }
    }

    private void gather(Share share) {
        Map<Wish, Manuscript> content;
        try {
            content = writing.gather(share.wishes());
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("A group's files could not be gathered: {}", failure.toString());
            content = Map.of();
        }
        for (Wish wish : share.wishes()) {
            Manuscript manuscript = content.get(wish);
            if (manuscript == null) {
                without(share.missing(wish));
            } else {
                gathered.add(new Sheet(share, wish, manuscript));
            }
        }
    }

    /** A file that can't be made is left out: the others are worth having. */
    private void add(Sheet sheet) throws IOException {
        ExportedFile content;
        try {
            content = writing.write(sheet.manuscript());
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("A file of a bundle could not be made: {}", failure.toString());
            without(sheet.share().missing(sheet.wish()));
            return;
        }
        String name = zip.at(file).add(sheet.share().name(content.name()), content.content());
        synchronized (this) {
            made.add(name);
            state = as(state.state(), 0);
        }
    }

    private synchronized void without(String name) {
        missing.add(name);
        state = as(state.state(), 0);
    }

    private void finish() throws IOException {
        String list = words.list(title, made, missing);
        zip.at(file).add(words.fileName(), list.getBytes(StandardCharsets.UTF_8));
        zip.close();
        become(State.READY, Files.size(file));
    }

    private void end() {
        try {
            zip.close();
        } catch (IOException notWritten) {
            LOG.debug("A zip that nobody wants could not be closed", notWritten);
        }
        ZipFolder.delete(file);
    }

    /** What was cancelled meanwhile stays so. */
    private void become(State next, long bytes) {
        boolean cancelled;
        synchronized (this) {
            cancelled = state.state() == State.CANCELLED;
            if (!cancelled) {
                state = as(next, bytes);
                ended = Optional.of(clock.instant());
            }
        }
        if (cancelled) {
            ZipFolder.delete(file);
        }
    }

    private Bundle as(State next, long bytes) {
        return new Bundle(state.id(), next, made.size() + missing.size(), state.of(), missing, bytes);
    }
}
