package okrworkshop.workshops.internal;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.stereotype.Component;

/** The present state of the workshops that somebody asked for since the start; the database is the truth. */
@Component
class KnownWorkshops {
    private final WorkshopRows rows;
    private final ConcurrentMap<WorkshopId, Workshop> byId = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, WorkshopId> byCode = new ConcurrentHashMap<>();
    private final ConcurrentMap<DocumentId, WorkshopId> byDocument = new ConcurrentHashMap<>();

    KnownWorkshops(WorkshopRows rows) {
        this.rows = rows;
    }

    /** Remembers the state after its commit. */
    void remember(Workshop workshop) {
        byId.put(workshop.id(), workshop);
        index(workshop);
    }

    Optional<Workshop> get(WorkshopId id) {
        Optional<Workshop> known = inMemory(id);
        return known.isPresent() ? known : rows.load(id).map(this::keepFirst);
    }

    /** Without a look into the database: for the engine's thread, which must not wait. */
    Optional<Workshop> inMemory(WorkshopId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Without a look into the database. */
    Optional<Workshop> inMemory(DocumentId document) {
        return Optional.ofNullable(byDocument.get(document)).flatMap(this::inMemory);
    }

    /** @param code normalised */
    Optional<Workshop> byCode(String code) {
        return Optional.ofNullable(byCode.get(code))
                .or(() -> rows.idByCode(code))
                .flatMap(this::get);
    }

    Optional<Workshop> byDocument(DocumentId document) {
        return Optional.ofNullable(byDocument.get(document))
                .or(() -> rows.idByDocument(document))
                .flatMap(this::get);
    }

    /** What was loaded gives way to what a change has put here meanwhile. */
    private Workshop keepFirst(Workshop loaded) {
        Workshop present = byId.putIfAbsent(loaded.id(), loaded);
        index(loaded);
        return present == null ? loaded : present;
    }

    private void index(Workshop workshop) {
        byCode.put(workshop.code(), workshop.id());
        for (Group group : workshop.groups()) {
            byDocument.put(group.document(), workshop.id());
        }
    }
}
