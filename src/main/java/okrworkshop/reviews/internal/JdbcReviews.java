package okrworkshop.reviews.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okrworkshop.documents.CardId;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.people.Seats;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Checklist;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Reviews as rows, their answers as documents. */
@Service
class JdbcReviews implements Reviews {
    private final ReviewTable table;
    private final Workshops workshops;
    private final Seats seats;
    private final Documents documents;
    private final ReviewNews news;
    private final ReentrantLock assigning = new ReentrantLock();

    JdbcReviews(ReviewTable table, Workshops workshops, Seats seats, Documents documents, ReviewNews news) {
        this.table = table;
        this.workshops = workshops;
        this.seats = seats;
        this.documents = documents;
        this.news = news;
    }

    @Override
    public List<Review> assign(WorkshopId workshopId, String step, String checklist) {
        Workshop workshop = workshops.byId(workshopId).orElseThrow();
        Checklist items = workshop.template().checklist(checklist).orElseThrow();
        List<Review> added = new ArrayList<>();
        assigning.lock();
        try {
            for (Ring.Pair pair : ring(workshop).missing(pairs(workshop, step, false), pairs(workshop, step, true))) {
                add(workshop, step, items, pair).ifPresent(added::add);
            }
        } finally {
            assigning.unlock();
        }
        if (!added.isEmpty()) {
            news.changed(workshop);
        }
        return of(workshopId).stream()
                .filter(review -> review.step().equals(step))
                .toList();
    }

    @Override
    public List<Review> of(WorkshopId workshopId) {
        return workshops
                .byId(workshopId)
                .map(workshop -> ordered(workshop, table.of(workshopId)))
                .orElse(List.of());
    }

    @Override
    public Optional<Review> byAnswers(DocumentId answers) {
        return table.byAnswers(answers);
    }

    @Override
    public List<ReviewedItem> received(WorkshopId workshop, GroupId author) {
        return counts(workshop, author, true)
                .flatMap(count -> count.items().stream())
                .toList();
    }

    @Override
    public List<ReviewedItem> written(WorkshopId workshop, GroupId author) {
        return counts(workshop, author, false)
                .flatMap(count -> count.items().stream())
                .toList();
    }

    @Override
    public List<Remark> remarks(WorkshopId workshop, GroupId author) {
        return counts(workshop, author, true)
                .flatMap(count -> count.remarks().stream())
                .toList();
    }

    private Stream<ReviewCount> counts(WorkshopId id, GroupId author, boolean told) {
        return workshops.byId(id).stream()
                .flatMap(workshop -> ordered(workshop, table.of(id)).stream()
                        .filter(review -> !review.setAside()
                                && Sides.author(workshop, review).equals(author)
                                && (!told || told(workshop, review)))
                        .map(review -> Turns.count(workshop, review, documents.read(review.answers()))));
    }

    /** Whether the authors may know what the reviewers wrote: once it is submitted, or when the day is over. */
    static boolean told(Workshop workshop, Review review) {
        return review.told() || workshop.phase() == Phase.CLOSED || Sides.selfCheck(workshop, review);
    }

    /** By step, then by the number of the reviewing and of the reviewed group. */
    static List<Review> ordered(Workshop workshop, List<Review> reviews) {
        List<String> steps =
                workshop.template().steps().stream().map(step -> step.id()).toList();
        List<GroupId> groups = groupsByNumber(workshop);
        return reviews.stream()
                .sorted(Comparator.comparingInt((Review review) -> steps.indexOf(review.step()))
                        .thenComparingInt(review -> groups.indexOf(review.reviewer()))
                        .thenComparingInt(review -> groups.indexOf(review.author())))
                .toList();
    }

    private Ring ring(Workshop workshop) {
        return new Ring(groupsByNumber(workshop).stream()
                .filter(group -> seats.count(workshop.id(), group) > 0)
                .toList());
    }

    private static List<GroupId> groupsByNumber(Workshop workshop) {
        return workshop.groups().stream()
                .sorted(Comparator.comparingInt(Group::number))
                .map(Group::id)
                .toList();
    }

    /** @param asideOnly whether only those count that a trainer has set aside */
    private Set<Ring.Pair> pairs(Workshop workshop, String step, boolean asideOnly) {
        return table.of(workshop.id()).stream()
                .filter(review -> review.step().equals(step) && (review.setAside() || !asideOnly))
                .map(review -> new Ring.Pair(Sides.reviewer(workshop, review), Sides.author(workshop, review)))
                .collect(Collectors.toSet());
    }

    /** The document comes first, under an id made of the pair: a crash between the two leaves nothing broken. */
    Optional<Review> add(Workshop workshop, String step, Checklist checklist, Ring.Pair pair) {
        DocumentId usual = answersOf(workshop, step, pair);
        // Answers that were handed to another group stay theirs.
        DocumentId answers =
                table.byAnswers(usual).isPresent() && !paired(workshop, step, pair) ? DocumentId.random() : usual;
        documents.create(answers, workshop.trainer(), cards(step, checklist));
        Review review = new Review(
                UUID.randomUUID(), workshop.id(), step, pair.reviewer(), pair.author(), checklist.id(), answers);
        try {
            table.add(review);
            return Optional.of(review);
        } catch (DuplicateKeyException assignedByAnotherNode) {
            return Optional.empty();
        }
    }

    private boolean paired(Workshop workshop, String step, Ring.Pair pair) {
        return table.of(workshop.id()).stream()
                .anyMatch(review -> review.step().equals(step)
                        && review.reviewer().equals(pair.reviewer())
                        && review.author().equals(pair.author()));
    }

    /** Another document of the author begins other answers: those of a rehearsal stay behind with its documents. */
    private static DocumentId answersOf(Workshop workshop, String step, Ring.Pair pair) {
        String name = "review/" + workshop.id() + "/" + step + "/" + pair.reviewer() + "/" + pair.author() + "/"
                + workshop.group(pair.author()).orElseThrow().document();
        return new DocumentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Operation.Create> cards(String step, Checklist checklist) {
        List<Operation.Create> cards = new ArrayList<>();
        for (Checklist.Item item : checklist.items()) {
            cards.add(new Operation.Create(
                    ReviewItems.card(item.id()),
                    CardKind.REVIEW_ITEM,
                    step,
                    item.id(),
                    OrderKeys.inRow(cards.size()),
                    Map.of(),
                    List.of()));
        }
        for (String whole : ReviewItems.WHOLE) {
            cards.add(new Operation.Create(
                    new CardId(whole),
                    CardKind.REVIEW_ITEM,
                    step,
                    whole,
                    OrderKeys.inRow(cards.size()),
                    Map.of(),
                    List.of()));
        }
        return cards;
    }
}
