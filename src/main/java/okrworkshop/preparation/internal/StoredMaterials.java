package okrworkshop.preparation.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.DisplayName;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.MaterialKind;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.Visitor;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.MaterialList;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Service;

/** Materials as rows of plain text; the files themselves are not kept. */
@Service
class StoredMaterials implements Materials {
    /** Of one workshop. */
    static final int MOST = 300;

    /** Of one browser. */
    static final int OWN = 20;

    /** UTF-16 units of everything that one workshop's rooms see. */
    static final int SHOWN = 300_000;

    private static final int NAME = 120;

    private final Workshops workshops;
    private final Trainers trainers;
    private final MaterialRows rows;
    private final FileText files;
    private final PreparationChanges changes;
    private final Clock clock;

    StoredMaterials(
            Workshops workshops,
            Trainers trainers,
            MaterialRows rows,
            FileText files,
            PreparationChanges changes,
            Clock clock) {
        this.workshops = workshops;
        this.trainers = trainers;
        this.rows = rows;
        this.files = files;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<Material> of(PersonId trainer, WorkshopId id) {
        var unused = workshops.get(trainer, id);
        return rows.of(id);
    }

    @Override
    public Material add(PersonId trainer, WorkshopId id, String list, String name, Content content) {
        Workshop workshop = CrewDoor.change(workshops, trainer, id);
        String by = trainers.byId(trainer).map(Trainer::displayName).orElse("");
        return add(workshop, list(workshop, list), name, by, content, Optional.of(trainer), "");
    }

    @Override
    public Material handIn(WorkshopId id, Visitor visitor, String listId, String name, String by, Content content) {
        Workshop workshop = workshops.byId(id).orElseThrow(() -> new RefusedException("workshop.unknown"));
        if (workshop.phase() == Phase.CLOSED) {
            throw new RefusedException("prepare.over");
        }
        MaterialList list = list(workshop, listId);
        if (list.by() == MaterialList.By.TRAINER) {
            throw new RefusedException("material.trainer-only");
        }
        if (rows.of(id, visitor).size() >= OWN) {
            throw new RefusedException("material.own-full", OWN);
        }
        String who = by.isBlank() ? "" : DisplayName.of(by);
        return add(workshop, list, name, who, content, Optional.empty(), visitor.browser());
    }

    @Override
    public Material choose(PersonId trainer, WorkshopId id, UUID materialId, List<String> steps) {
        Workshop workshop = CrewDoor.change(workshops, trainer, id);
        Material before = material(id, materialId);
        List<String> offered = workshop.template()
                .materialList(before.list())
                .map(MaterialList::steps)
                .orElse(List.of());
        if (!offered.containsAll(steps)) {
            throw new RefusedException("step.unknown");
        }
        Material chosen = shown(before, offered.stream().filter(steps::contains).toList());
        int others = rows.chosen(id).stream()
                .filter(other -> !other.id().equals(materialId))
                .mapToInt(other -> other.text().length())
                .sum();
        if (!chosen.steps().isEmpty() && others + chosen.text().length() > SHOWN) {
            throw new RefusedException("material.room-full");
        }
        rows.choose(chosen);
        changes.changed(id);
        return chosen;
    }

    @Override
    public void delete(PersonId trainer, WorkshopId id, UUID materialId) {
        var unused = CrewDoor.change(workshops, trainer, id);
        rows.delete(material(id, materialId).id());
        changes.changed(id);
    }

    @Override
    public List<Material> of(WorkshopId id, Visitor visitor) {
        return rows.of(id, visitor);
    }

    @Override
    public void takeBack(WorkshopId id, Visitor visitor, UUID materialId) {
        if (!rows.delete(materialId, id, visitor)) {
            throw new RefusedException("material.unknown");
        }
        changes.changed(id);
    }

    private Material add(
            Workshop workshop,
            MaterialList list,
            String name,
            String by,
            Content content,
            Optional<PersonId> trainer,
            String browser) {
        if (rows.count(workshop.id()) >= MOST) {
            throw new RefusedException("material.full", MOST);
        }
        FileText.Extract extract = extract(list, content);
        var material = new Material(
                UUID.randomUUID(),
                workshop.id(),
                list.id(),
                name(name, extract.text()),
                extract.kind(),
                by,
                trainer,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                extract.text(),
                extract.cut(),
                List.of());
        rows.add(material, browser);
        changes.changed(workshop.id());
        return material;
    }

    private FileText.Extract extract(MaterialList list, Content content) {
        MaterialList.Way way =
                switch (content) {
                    case Content.Pasted ignored -> MaterialList.Way.PASTE;
                    case Content.File ignored -> MaterialList.Way.FILE;
                };
        if (!list.accepts().contains(way)) {
            throw new RefusedException("material.way");
        }
        return switch (content) {
            case Content.Pasted pasted -> pasted(pasted.text());
            case Content.File file -> files.of(file.bytes());
        };
    }

    private static FileText.Extract pasted(String text) {
        TidyText tidy = TidyText.of(text);
        if (tidy.text().isEmpty()) {
            throw new RefusedException("material.empty");
        }
        return new FileText.Extract(MaterialKind.PASTE, tidy.text(), tidy.cut());
    }

    /** What people called it, in one line without the path of their machine; else its first words. */
    private static String name(String given, String text) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String line = last.isBlank() ? text.lines().findFirst().orElse("") : last;
        String name = line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]+", " ").strip();
        return name.codePointCount(0, name.length()) <= NAME / 2
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME / 2 - 1)) + "…";
    }

    private Material material(WorkshopId workshop, UUID id) {
        return rows.get(workshop, id).orElseThrow(() -> new RefusedException("material.unknown"));
    }

    private static MaterialList list(Workshop workshop, String id) {
        return workshop.template().materialList(id).orElseThrow(() -> new RefusedException("material.list-unknown"));
    }

    private static Material shown(Material before, List<String> steps) {
        return new Material(
                before.id(),
                before.workshop(),
                before.list(),
                before.name(),
                before.kind(),
                before.by(),
                before.trainer(),
                before.at(),
                before.text(),
                before.cut(),
                steps);
    }
}
