package okrworkshop.teaching.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.preparation.Material;
import okrworkshop.preparation.MaterialKind;
import okrworkshop.preparation.Materials;
import okrworkshop.preparation.Visitor;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;

/** Materials of a test. */
final class HandedIn implements Materials {
    private final List<Material> all = new ArrayList<>();

    UUID add(WorkshopId workshop, String text, String by) {
        var material = new Material(
                UUID.randomUUID(),
                workshop,
                "okr",
                "file",
                MaterialKind.TEXT,
                by,
                Optional.empty(),
                Instant.EPOCH,
                text,
                false,
                List.of());
        all.add(material);
        return material.id();
    }

    void clear() {
        all.clear();
    }

    @Override
    public List<Material> of(PersonId trainer, WorkshopId workshop) {
        return List.copyOf(all);
    }

    @Override
    public Material add(PersonId trainer, WorkshopId workshop, String list, String name, Content content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Material choose(PersonId trainer, WorkshopId workshop, UUID material, List<String> steps) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(PersonId trainer, WorkshopId workshop, UUID material) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Material> of(WorkshopId workshop, Visitor visitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Material handIn(WorkshopId workshop, Visitor visitor, String list, String name, String by, Content content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void takeBack(WorkshopId workshop, Visitor visitor, UUID material) {
        throw new UnsupportedOperationException();
    }
}
