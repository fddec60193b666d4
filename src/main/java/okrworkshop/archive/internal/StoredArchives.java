package okrworkshop.archive.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import okrworkshop.archive.Archives;
import okrworkshop.archive.Inspection;
import okrworkshop.archive.People;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Archives, one file at a time: an unpacked one takes room. */
@Component
class StoredArchives implements Archives {
    private static final int TITLE = 60;

    private final Workshops workshops;
    private final Rehearsals rehearsals;
    private final Trainers trainers;
    private final ArchiveWriter writer;
    private final ArchiveReader reader;
    private final TransactionOperations transactions;
    private final ReentrantLock oneFile = new ReentrantLock();

    StoredArchives(
            Workshops workshops,
            Rehearsals rehearsals,
            Trainers trainers,
            ArchiveWriter writer,
            ArchiveReader reader,
            TransactionOperations transactions) {
        this.workshops = workshops;
        this.rehearsals = rehearsals;
        this.trainers = trainers;
        this.writer = writer;
        this.reader = reader;
        this.transactions = transactions;
    }

    @Override
    public String write(PersonId trainer, WorkshopId id, People people, OutputStream out) throws IOException {
        Workshop workshop = workshops.get(trainer, id);
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
        if (rehearsals.of(id).isPresent()) {
            throw new RefusedException("archive.rehearsal");
        }
        return fileName(writer.write(workshop, people, out));
    }

    private static String fileName(String called) {
        String title = called.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        int most = title.offsetByCodePoints(0, Math.min(TITLE, title.codePointCount(0, title.length())));
        return (title.isEmpty() ? "workshop" : title.substring(0, most)) + SUFFIX;
    }

    @Override
    public Inspection inspect(PersonId trainer, Path file) {
        return opened(trainer, file, (archive, archived) -> {
            // Only a workshop that could be made is shown; nothing of it stays.
            transactions.executeWithoutResult(transaction -> {
                transaction.setRollbackOnly();
                reader.insert(trainer, archive, archived);
            });
            JsonNode facts = archived.rows("workshop").getFirst();
            return new Inspection(
                    facts.path("title").stringValue(),
                    Instant.parse(facts.path("createdAt").stringValue()),
                    LocalDate.parse(facts.path("cycleStart").stringValue()),
                    LocalDate.parse(facts.path("cycleEnd").stringValue()),
                    Language.ofCode(facts.path("lang").stringValue()),
                    Phase.valueOf(facts.path("phase").stringValue()),
                    archived.rows("workshop_group").size(),
                    archived.rows("seat").size(),
                    archived.documents().size(),
                    archived.people(),
                    archived.template().title(Language.ofCode(facts.path("lang").stringValue())),
                    reader.known(archived).isPresent());
        });
    }

    @Override
    public Workshop read(PersonId trainer, Path file) {
        WorkshopId id = opened(
                trainer,
                file,
                (archive, archived) -> Objects.requireNonNull(
                        transactions.execute(transaction -> reader.insert(trainer, archive, archived))));
        return workshops.get(trainer, id);
    }

    private <T> T opened(PersonId trainer, Path file, BiFunction<OpenArchive, ArchivedWorkshop, T> use) {
        if (trainers.byId(trainer).filter(Trainer::guest).isPresent()) {
            throw new RefusedException("crew.guest");
        }
        oneFile.lock();
        try (OpenArchive archive = OpenArchive.of(file)) {
            return use.apply(archive, reader.understood(archive));
        } catch (DataIntegrityViolationException twice) {
            throw new RefusedException("archive.content", "workshop.json");
        } catch (DataAccessException | TransactionException e) {
            throw new RefusedException("store.failed");
        } finally {
            oneFile.unlock();
        }
    }
}
