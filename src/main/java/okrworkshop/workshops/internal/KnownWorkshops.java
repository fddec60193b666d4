package okrworkshop.workshops.internal;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The present state of the workshops that somebody asked for lately; the database is the truth. */
@Component
class KnownWorkshops {
    static final int MOST = 500;

    private final WorkshopRows rows;
    private final RecentlyUsed<WorkshopId, Workshop> byId;
    private final ConcurrentMap<String, WorkshopId> byCode = new ConcurrentHashMap<>();
    private final ConcurrentMap<DocumentId, WorkshopId> byDocument = new ConcurrentHashMap<>();

    @Autowired
    KnownWorkshops(WorkshopRows rows) {
        this(rows, MOST);
    }

    KnownWorkshops(WorkshopRows rows, int most) {
        this.rows = rows;
        this.byId = new RecentlyUsed<>(most, this::forgotten);
    }

    /** Remembers the state after its commit. */
    void remember(Workshop workshop) {
        index(workshop);
        byId.put(workshop.id(), workshop);
    }

    /** Remembers a state in which the groups have other documents. */
    void replace(Workshop before, Workshop after) {
        before.groups().forEach(group -> byDocument.remove(group.document()));
        remember(after);
    }

    /** The workshop is in the bin. */
    void remove(Workshop workshop) {
        byId.remove(workshop.id());
        forgotten(workshop);
    }

    Optional<Workshop> get(WorkshopId id) {
        Optional<Workshop> known = inMemory(id);
        return known.isPresent() ? known : rows.load(id).map(this::keepFirst);
    }

    /** Without a look into the database: for the engine's thread, which must not wait. */
    Optional<Workshop> inMemory(WorkshopId id) {
        return byId.get(id);
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

    /** Codes that memory knows. */
    int codes() {
        return byCode.size();
    }

    /** What was loaded gives way to what a change has put here meanwhile. */
    private Workshop keepFirst(Workshop loaded) {
        index(loaded);
        return byId.keepFirst(loaded.id(), loaded);
    }

    private void index(Workshop workshop) {
        byCode.put(workshop.code(), workshop.id());
        for (Group group : workshop.groups()) {
            byDocument.put(group.document(), workshop.id());
        }
    }

    private void forgotten(Workshop workshop) {
        byCode.remove(workshop.code());
        workshop.groups().forEach(group -> byDocument.remove(group.document()));
    }
}
