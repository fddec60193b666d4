package okrworkshop.export.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import okrworkshop.export.Bundle;
import okrworkshop.export.Bundle.State;
import okrworkshop.export.BundleWish;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.shared.GroupId;
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
    private final Instant orderedAt;
    private final Deque<Piece> left = new ArrayDeque<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final ZipFile zip = new ZipFile();
    private Bundle state;

    /** Makes a file of the workshop as it is then. */
    interface Writing {
        ExportedFile write(Wish wish);
    }

    private record Piece(Group group, Wish wish) {
        /** Begins with the group's number: groups can have the same name. */
        String name(String own) {
            return String.format(Locale.ROOT, "%02d-%s", group.number(), own);
        }
    }

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
            Instant orderedAt) {
        this.trainer = trainer;
        this.workshop = workshop;
        this.file = file;
        this.writing = writing;
        this.words = words;
        this.orderedAt = orderedAt;
        for (Group group : workshop.groups()) {
            if (group.mergedInto().isEmpty()) {
                wish.of(new Scope.GroupBook(group.id())).forEach(one -> left.add(new Piece(group, one)));
            }
        }
        state = new Bundle(UUID.randomUUID(), State.RUNNING, 0, left.size(), List.of(), 0);
    }

    Workshop workshop() {
        return workshop;
    }

    boolean isOf(PersonId person) {
        return trainer.equals(person);
    }

    boolean orderedBefore(Instant moment) {
        return orderedAt.isBefore(moment);
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
            Piece next = left.poll();
            if (next == null) {
                finish();
                return false;
            }
            add(next);
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.warn("A bundle could not be written: {}", failure.toString());
            end();
            become(State.FAILED, 0);
            return false;
        }
    }

    private void add(Piece piece) throws IOException {
        List<ExportedFile> one = written(piece);
        for (ExportedFile content : one) {
            String name = zip.at(file).add(piece.name(content.name()), content.content());
            synchronized (this) {
                made.add(name);
            }
        }
        synchronized (this) {
            if (one.isEmpty()) {
                missing.add(piece.name(
                        piece.group().name() + "." + piece.wish().format().extension()));
            }
            state = as(state.state(), 0);
        }
    }

    /** Empty when this file can't be made: the others are worth having. */
    private List<ExportedFile> written(Piece piece) {
        try {
            return List.of(writing.write(piece.wish()));
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("A file of a bundle could not be made: {}", failure.toString());
            return List.of();
        }
    }

    private void finish() throws IOException {
        String list = words.list(workshop.title(), made, missing);
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
