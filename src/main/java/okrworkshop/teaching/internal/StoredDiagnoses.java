package okrworkshop.teaching.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.lint.Linter;
import okrworkshop.lint.Tuning;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.TextFiles;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.teaching.Diagnoses;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;
import okrworkshop.teaching.Source;
import okrworkshop.teaching.recognition.Recogniser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Diagnoses of OKRs in the database. */
@Service
class StoredDiagnoses implements Diagnoses {
    /** UTF-16 units of what is pasted. */
    private static final int PASTED = 100_000;

    private static final int SHORTEST_NAME = 2;

    private final Door door;
    private final Materials materials;
    private final TextFiles files;
    private final Seats seats;
    private final SourceRows rows;
    private final TransactionOperations transactions;
    private final Linter linter = Linter.standard();

    StoredDiagnoses(
            Door door,
            Materials materials,
            TextFiles files,
            Seats seats,
            SourceRows rows,
            TransactionOperations transactions) {
        this.door = door;
        this.materials = materials;
        this.files = files;
        this.seats = seats;
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public List<Source> of(PersonId trainer, WorkshopId id) {
        var unused = door.look(trainer, id);
        return there(trainer, id);
    }

    @Override
    public Source readMaterial(PersonId trainer, WorkshopId id, UUID material) {
        var unused = door.change(trainer, id);
        String text = materials.of(trainer, id).stream()
                .filter(known -> known.id().equals(material))
                .map(Material::text)
                .findFirst()
                .orElseThrow(() -> new RefusedException("material.unknown"));
        return add(id, Optional.of(material), text);
    }

    @Override
    public Source readText(PersonId trainer, WorkshopId id, String text) {
        var unused = door.change(trainer, id);
        if (text.isBlank()) {
            throw new RefusedException("material.empty");
        }
        return add(id, Optional.empty(), text.substring(0, Math.min(text.length(), PASTED)));
    }

    @Override
    public Source readFile(PersonId trainer, WorkshopId id, byte[] file) {
        var unused = door.change(trainer, id);
        return add(id, Optional.empty(), files.text(file));
    }

    private Source add(WorkshopId id, Optional<UUID> material, String text) {
        // Controls and halves of signs would be refused when the trainer corrects a line.
        List<Found> lines = Recogniser.read(text.replaceAll("[\\p{Cc}\\p{Cs}\\uFEFF&&[^\\n\\t]]", ""));
        if (lines.stream().allMatch(line -> line.part() == Part.OTHER)) {
            throw new RefusedException("diagnosis.nothing");
        }
        var source = new Source(UUID.randomUUID(), 0, material, lines);
        transactions.executeWithoutResult(transaction -> {
            room(id);
            rows.add(id, source, Optional.empty());
        });
        return source;
    }

    private void room(WorkshopId id) {
        if (rows.count(id) >= MOST) {
            throw new RefusedException("diagnosis.full", MOST);
        }
    }

    @Override
    public Optional<Source> correct(PersonId trainer, WorkshopId id, UUID source, int revision, List<Found> lines) {
        var unused = door.change(trainer, id);
        List<Found> typed = lines.stream()
                .map(line -> new Found(line.part(), Typed.line(line.text(), Found.TEXT), line.unsure()))
                .filter(line -> !line.text().isEmpty())
                .limit(Recogniser.MOST)
                .toList();
        Source before = known(id, source, revision);
        if (typed.isEmpty()) {
            rows.delete(id, source);
            return Optional.empty();
        }
        var after = new Source(source, revision + 1, before.material(), typed);
        update(after);
        return Optional.of(after);
    }

    @Override
    public void split(PersonId trainer, WorkshopId id, UUID source, int revision, int line) {
        var unused = door.change(trainer, id);
        Source before = known(id, source, revision);
        if (line <= 0 || line >= before.lines().size()) {
            return;
        }
        transactions.executeWithoutResult(transaction -> {
            room(id);
            update(new Source(
                    source, revision + 1, before.material(), before.lines().subList(0, line)));
            var second = new Source(
                    UUID.randomUUID(),
                    0,
                    before.material(),
                    before.lines().subList(line, before.lines().size()));
            rows.add(id, second, Optional.of(source));
        });
    }

    private Source known(WorkshopId id, UUID source, int revision) {
        Source known = rows.get(id, source).orElseThrow(() -> new RefusedException("diagnosis.unknown"));
        if (known.revision() != revision) {
            throw new RefusedException("diagnosis.changed");
        }
        return known;
    }

    private void update(Source after) {
        if (!rows.update(after)) {
            throw new RefusedException("diagnosis.changed");
        }
    }

    @Override
    public void delete(PersonId trainer, WorkshopId id, UUID source) {
        var unused = door.change(trainer, id);
        if (!rows.delete(id, source)) {
            throw new RefusedException("diagnosis.unknown");
        }
    }

    @Override
    public Diagnosis diagnose(PersonId trainer, WorkshopId id) {
        Tuning tuning = door.look(trainer, id).rules().tuning();
        return Counting.of(there(trainer, id), linter.with(tuning.words()), tuning.profile());
    }

    @Override
    public List<String> names(PersonId trainer, WorkshopId id) {
        var unused = door.look(trainer, id);
        Stream<String> seated = seats.of(id).stream().map(Seat::name);
        Stream<String> sharing = seats.of(id).stream().flatMap(seat -> seat.people().stream());
        Stream<String> brought = materials.of(trainer, id).stream().map(Material::by);
        return Stream.of(seated, sharing, brought)
                .flatMap(names -> names)
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }

    /** What was read out of a material that is not there any more goes with it: whoever takes something back takes all of it. */
    private List<Source> there(PersonId trainer, WorkshopId id) {
        var here = materials.of(trainer, id).stream().map(Material::id).collect(Collectors.toUnmodifiableSet());
        List<Source> all = rows.of(id);
        all.stream()
                .filter(source -> source.material()
                        .filter(material -> !here.contains(material))
                        .isPresent())
                .forEach(gone -> rows.delete(id, gone.id()));
        return all.stream()
                .filter(source -> source.material()
                        .filter(material -> !here.contains(material))
                        .isEmpty())
                .toList();
    }
}
