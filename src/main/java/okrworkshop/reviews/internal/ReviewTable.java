package okrworkshop.reviews.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Stage;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assigned reviews, and how far they are. Rows are taken away with their workshop alone. */
@Repository
class ReviewTable {
    private static final String SELECT =
            "select id, workshop, step, reviewer, author, checklist, answers, stage," + " set_aside, kept from review";

    static final int MOST = 2_000;

    private final JdbcClient database;
    /** Asked for each operation on answers. */
    private final RecentlyUsed<DocumentId, Review> found;
    /** Asked for each opening of another group's draft; true until a row is added or changed. */
    private final RecentlyUsed<WorkshopId, List<Review>> lists;
    /** Reviews that somebody submits at this moment. */
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    private final AtomicLong changes = new AtomicLong();

    @Autowired
    ReviewTable(JdbcClient database) {
        this(database, MOST);
    }

    ReviewTable(JdbcClient database, int most) {
        this.database = database;
        found = new RecentlyUsed<>(most);
        lists = new RecentlyUsed<>(most);
    }

    /**
     * Nothing is written in the review from now on.
     *
     * @return false when somebody else holds it already
     */
    boolean hold(UUID review) {
        return held.add(review);
    }

    void letGo(UUID review) {
        held.remove(review);
    }

    boolean isHeld(UUID review) {
        return held.contains(review);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the pair is there already */
    void add(Review review) {
        try {
            insert(review);
        } finally {
            changed(review.workshop());
        }
    }

    /**
     * Writes the reviewer, the stage and what goes with it.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the pair is there already
     */
    void change(Review review) {
        List<Object> values = new ArrayList<>(
                List.of(review.reviewer().value(), review.stage().wireName(), review.setAside()));
        review.kept().ifPresent(kept -> values.add(kept.value()));
        values.add(review.id());
        database.sql("update review set reviewer = ?, stage = ?, set_aside = ?"
                        + (review.told() ? ", kept = ?" : "")
                        + " where id = ?")
                .params(values)
                .update();
        changed(review.workshop());
    }

    /** Notes why an item may pass, or with an empty reason that it may not. */
    void waive(Review review, String item, String reason, PersonId by, Instant at) {
        database.sql("delete from review_waiver where review = ? and item = ?")
                .params(review.id(), item)
                .update();
        if (!reason.isEmpty()) {
            database.sql(
                            "insert into review_waiver (review, item, reason, waived_by, waived_at) values (?, ?, ?, ?, ?)")
                    .params(review.id(), item, reason, by.value(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .update();
        }
        changed(review.workshop());
    }

    void removeAll(WorkshopId workshop) {
        database.sql("delete from review where workshop = ?")
                .param(workshop.value())
                .update();
    }

    /** What {@link #removeAll} has committed is true from now on. */
    void forget(WorkshopId workshop) {
        changed(workshop);
    }

    /** In no particular order. */
    List<Review> of(WorkshopId workshop) {
        return lists.get(workshop).orElseGet(() -> {
            long before = changes.get();
            List<Review> loaded = load(workshop);
            keep(workshop, loaded, before);
            return loaded;
        });
    }

    Optional<Review> byId(WorkshopId workshop, UUID id) {
        return of(workshop).stream().filter(review -> review.id().equals(id)).findFirst();
    }

    private synchronized void changed(WorkshopId workshop) {
        changes.incrementAndGet();
        lists.remove(workshop);
        found.removeIf(review -> review.workshop().equals(workshop));
    }

    /** A list that was read while a row came or changed may lack that. */
    private synchronized void keep(WorkshopId workshop, List<Review> loaded, long before) {
        if (changes.get() == before) {
            lists.put(workshop, loaded);
        }
    }

    private synchronized void keep(Review loaded, long before) {
        if (changes.get() == before) {
            found.put(loaded.answers(), loaded);
        }
    }

    private void insert(Review review) {
        database.sql("insert into review (id, workshop, step, reviewer, author, checklist, answers)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        review.id(),
                        review.workshop().value(),
                        review.step(),
                        review.reviewer().value(),
                        review.author().value(),
                        review.checklist(),
                        review.answers().value())
                .update();
    }

    private List<Review> load(WorkshopId workshop) {
        Map<UUID, Map<String, String>> waivers = new HashMap<>();
        database.sql("select w.review, w.item, w.reason from review_waiver w join review r on r.id = w.review"
                        + " where r.workshop = ?")
                .param(workshop.value())
                .query(row -> {
                    waivers.computeIfAbsent(row.getObject("review", UUID.class), id -> new HashMap<>())
                            .put(row.getString("item"), row.getString("reason"));
                });
        return database.sql(SELECT + " where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> review(row, waivers))
                .list();
    }

    Optional<Review> byAnswers(DocumentId answers) {
        return known(answers).or(() -> load(answers));
    }

    /** The review as far as it was asked for since it was changed last; never waits. */
    Optional<Review> known(DocumentId answers) {
        return found.get(answers);
    }

    private Optional<Review> load(DocumentId answers) {
        long before = changes.get();
        Optional<UUID> workshop = database.sql("select workshop from review where answers = ?")
                .param(answers.value())
                .query(UUID.class)
                .optional();
        Optional<Review> loaded = workshop.stream()
                .flatMap(id -> of(new WorkshopId(id)).stream())
                .filter(review -> review.answers().equals(answers))
                .findFirst();
        loaded.ifPresent(review -> keep(review, before));
        return loaded;
    }

    private static Review review(ResultSet row, Map<UUID, Map<String, String>> waivers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Review(
                id,
                new WorkshopId(row.getObject("workshop", UUID.class)),
                row.getString("step"),
                new GroupId(row.getObject("reviewer", UUID.class)),
                new GroupId(row.getObject("author", UUID.class)),
                row.getString("checklist"),
                new DocumentId(row.getObject("answers", UUID.class)),
                Stage.of(row.getString("stage")).orElse(Stage.OPEN),
                row.getBoolean("set_aside"),
                Optional.ofNullable(row.getObject("kept", UUID.class)).map(DocumentId::new),
                waivers.getOrDefault(id, Map.of()));
    }
}
