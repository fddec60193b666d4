package okrworkshop.reviews.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import okrworkshop.reviews.Review;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.WorkshopId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assigned reviews. Rows are only added, and never change. */
@Repository
class ReviewTable {
    private static final String SELECT = "select id, workshop, step, reviewer, author, checklist, answers from review";

    static final int MOST = 2_000;

    private final JdbcClient database;
    /** Asked for each operation on answers; rows never change, so what was once found stays true. */
    private final RecentlyUsed<DocumentId, Review> found;
    /** Asked for each opening of another group's draft; true until a row is added. */
    private final RecentlyUsed<WorkshopId, List<Review>> lists;

    private final AtomicLong additions = new AtomicLong();

    @Autowired
    ReviewTable(JdbcClient database) {
        this(database, MOST);
    }

    ReviewTable(JdbcClient database, int most) {
        this.database = database;
        found = new RecentlyUsed<>(most);
        lists = new RecentlyUsed<>(most);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the pair is there already */
    void add(Review review) {
        try {
            insert(review);
        } finally {
            added(review.workshop());
        }
    }

    /** Only a rehearsal's reviews are ever taken away. */
    void removeAll(WorkshopId workshop) {
        database.sql("delete from review where workshop = ?")
                .param(workshop.value())
                .update();
    }

    /** What {@link #removeAll} has committed is true from now on. */
    void forget(WorkshopId workshop) {
        found.removeIf(review -> review.workshop().equals(workshop));
        added(workshop);
    }

    /** In no particular order. */
    List<Review> of(WorkshopId workshop) {
        return lists.get(workshop).orElseGet(() -> {
            long before = additions.get();
            List<Review> loaded = load(workshop);
            keep(workshop, loaded, before);
            return loaded;
        });
    }

    private synchronized void added(WorkshopId workshop) {
        additions.incrementAndGet();
        lists.remove(workshop);
    }

    /** A list that was read while a row came may lack it. */
    private synchronized void keep(WorkshopId workshop, List<Review> loaded, long before) {
        if (additions.get() == before) {
            lists.put(workshop, loaded);
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
        return database.sql(SELECT + " where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> review(row))
                .list();
    }

    Optional<Review> byAnswers(DocumentId answers) {
        return known(answers).or(() -> load(answers));
    }

    /** The review as far as it was asked for since the server started; never waits. */
    Optional<Review> known(DocumentId answers) {
        return found.get(answers);
    }

    private Optional<Review> load(DocumentId answers) {
        Optional<Review> loaded = database.sql(SELECT + " where answers = ?")
                .param(answers.value())
                .query((row, number) -> review(row))
                .optional();
        loaded.ifPresent(review -> found.put(answers, review));
        return loaded;
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                new WorkshopId(row.getObject("workshop", UUID.class)),
                row.getString("step"),
                new GroupId(row.getObject("reviewer", UUID.class)),
                new GroupId(row.getObject("author", UUID.class)),
                row.getString("checklist"),
                new DocumentId(row.getObject("answers", UUID.class)));
    }
}
