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
import okrworkshop.documents.CardKind;
import okrworkshop.documents.DocumentView;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Operation;
import okrworkshop.documents.OrderKeys;
import okrworkshop.people.Seats;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.Checklist;
import okrworkshop.workshops.Group;
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
            for (Ring.Pair pair : ring(workshop).missing(pairs(workshopId, step))) {
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
    public List<ReviewedItem> received(WorkshopId workshopId, GroupId author) {
        Optional<Workshop> workshop = workshops.byId(workshopId);
        if (workshop.isEmpty()) {
            return List.of();
        }
        List<ReviewedItem> items = new ArrayList<>();
        for (Review review : of(workshopId)) {
            if (review.author().equals(author)) {
                DocumentView answers = documents.read(review.answers());
                workshop.get().template().checklist(review.checklist()).stream()
                        .flatMap(checklist -> checklist.items().stream())
                        .forEach(item -> items.add(ReviewItems.read(review, item.id(), answers)));
            }
        }
        return items;
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

    private Set<Ring.Pair> pairs(WorkshopId workshop, String step) {
        return table.of(workshop).stream()
                .filter(review -> review.step().equals(step))
                .map(review -> new Ring.Pair(review.reviewer(), review.author()))
                .collect(Collectors.toSet());
    }

    /** The document comes first, under an id made of the pair: a crash between the two leaves nothing broken. */
    private Optional<Review> add(Workshop workshop, String step, Checklist checklist, Ring.Pair pair) {
        DocumentId answers = answersOf(workshop, step, pair);
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
        return cards;
    }
}
